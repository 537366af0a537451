/**
 * Where the parts of a translated object were written, as a tree: a part without members of its own was taken over
 * as it stands, so below it the keys are those of the file.
 */
export interface Origin {
  readonly place: Place;
  /** By Graph's key; absent for a part that was taken over as it stands. */
  readonly members?: ReadonlyMap<string, Origin>;
}

/**
 * Where a value stands in the input: a file and a JSON pointer into it.
 * A place is a link to its parent, so that no pointer text is made until something is reported.
 */
export class Place {
  readonly file: string;
  readonly parent: Place | undefined;
  readonly key: string;

  protected constructor(file: string, parent: Place | undefined, key: string) {
    this.file = file;
    this.parent = parent;
    this.key = key;
  }

  /** The whole document. `file` is a POSIX path relative to the working directory. */
  static root(file: string): Place {
    return new Place(file, undefined, "");
  }

  /** Where something stands that nothing in the input shows. */
  static nowhere(): Place {
    return new Place("", undefined, "");
  }

  /** An object that was translated out of another format into Graph's words. */
  static translated(origin: Origin): Place {
    return new TranslatedRoot(origin);
  }

  /** The member `key` of the object here, or the element at index `key` of the array here. */
  at(key: string | number): Place {
    return new Place(this.file, this, String(key));
  }

  /**
   * The JSON pointer (RFC 6901) into the file's own document; the empty string for all of it. What a translation
   * added and nobody wrote is shown by the nearest thing above it that somebody did.
   */
  get pointer(): string {
    const { root, steps } = this.path();
    if (root instanceof TranslatedRoot) return written(root.origin, steps).pointer;
    let pointer = "";
    for (const step of steps) pointer += `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return pointer;
  }

  private path(): { readonly root: Place; readonly steps: readonly string[] } {
    if (this.parent === undefined) return { root: this, steps: [] };
    const steps = [this.key];
    let root = this.parent;
    for (; root.parent !== undefined; root = root.parent) steps.push(root.key);
    return { root, steps: steps.reverse() };
  }
}

/** The root of a translated object: the keys below it are Graph's, and the origin says where they come from. */
class TranslatedRoot extends Place {
  readonly origin: Origin;

  constructor(origin: Origin) {
    super(origin.place.file, undefined, "");
    this.origin = origin;
  }
}

/** The place in the file of what `steps` lead to in the translated object. */
function written(origin: Origin, steps: readonly string[]): Place {
  let here = origin;
  for (const [index, step] of steps.entries()) {
    if (here.members === undefined) return steps.slice(index).reduce((place, key) => place.at(key), here.place);
    const next = here.members.get(step);
    if (next === undefined) break;
    here = next;
  }
  return here.place;
}
