/**
 * Where a value stands in the input: a file and a JSON pointer into it.
 * A place is a link to its parent, so that no pointer text is made until something is reported.
 */
export class Place {
  readonly file: string;
  readonly parent: Place | undefined;
  readonly key: string;

  private constructor(file: string, parent: Place | undefined, key: string) {
    this.file = file;
    this.parent = parent;
    this.key = key;
  }

  /** The whole document. `file` is a POSIX path relative to the working directory. */
  static root(file: string): Place {
    return new Place(file, undefined, "");
  }

  /** The member `key` of the object here, or the element at index `key` of the array here. */
  at(key: string | number): Place {
    return new Place(this.file, this, String(key));
  }

  /** The JSON pointer (RFC 6901); the empty string for the whole document. */
  get pointer(): string {
    let pointer = "";
    for (const step of this.steps()) pointer += `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return pointer;
  }

  private steps(): string[] {
    const steps: string[] = [];
    for (let here = this.parent === undefined ? undefined : (this as Place); here?.parent !== undefined; here = here.parent) {
      steps.push(here.key);
    }
    return steps.reverse();
  }
}
