import { isObject } from "../../model/json.ts";
import { Place, type Origin } from "../../model/place.ts";
import type { JsonObject, Resource, ResourceKind, ResourceList, SyncWrite } from "../../model/resource.ts";

/** What a document of another format holds, in Graph's words. No resource and no list: not understood, for `reason`. */
export interface Translated {
  /** The format's word in the report. */
  readonly format: string;
  readonly resources: readonly Resource[];
  readonly lists: readonly ResourceList[];
  /** What a reader of the report has to know about this file, each in one clause. */
  readonly notes: readonly string[];
  readonly reason?: string;
  /** True when `reason` says that it should hold something and cannot be read. */
  readonly isFault?: boolean;
  /** Only a format in which several resources can write one object has these. */
  readonly syncWrites?: readonly SyncWrite[];
}

/** Turns a parsed document into Graph's objects. `file` is its path, for places and for formats that go by it. */
export type Translate = (value: unknown, file: string) => Translated;

interface Part {
  readonly place: Place;
  /** Undefined for a value that was taken over as it stands. */
  readonly members: Map<string, Part> | undefined;
}

type Container = Record<string, unknown> | unknown[];

/**
 * Builds one object of Graph out of a foreign one and remembers where each part was written, so that a finding on
 * `conditions/users/includeUsers` opens on the `IncludeUsers` of the file.
 */
export class Translation {
  readonly #value: Record<string, unknown> = {};
  readonly #root: Part;

  /** `place` is the foreign object as a whole: what nobody wrote is shown there. */
  constructor(place: Place) {
    this.#root = { place, members: new Map() };
  }

  /**
   * Puts a value at Graph's path; a number in the path is an index of a list, and lists are filled in order. The
   * objects on the way are made, and shown at `within` when that is given, else where the object around them is shown.
   * An object or list as value keeps its own keys, which then must be Graph's. What could not be determined is put as
   * {@link Undetermined}; what is not stated is not put at all.
   */
  put(path: readonly (string | number)[], value: unknown, place: Place, within?: Place): void {
    this.#set(path, value, { place, members: undefined }, within);
  }

  /** Makes an empty object or list at Graph's path, shown at `place`, for what is put into it later. */
  open(path: readonly (string | number)[], empty: Container, place: Place, within?: Place): void {
    this.#set(path, empty, { place, members: new Map() }, within);
  }

  #set(path: readonly (string | number)[], value: unknown, last: Part, within: Place | undefined): void {
    let container: Container = this.#value;
    let part = this.#root;
    for (const [index, step] of path.entries()) {
      const { members } = part;
      if (members === undefined) throw new TypeError(`${path.slice(0, index).join("/")} was put as a whole`);
      if (index === path.length - 1) {
        set(container, step, value);
        members.set(String(step), last);
        return;
      }
      const there = get(container, step);
      const next: Container = isContainer(there) ? there : typeof path[index + 1] === "number" ? [] : {};
      if (!members.has(String(step))) {
        set(container, step, next);
        members.set(String(step), { place: within ?? part.place, members: new Map() });
      }
      container = next;
      part = members.get(String(step)) ?? part;
    }
  }

  /** The object, as one of `kind`. */
  resource(kind: ResourceKind): Resource {
    return { kind, value: this.#value, place: Place.translated(this.#root as Origin) };
  }

  /** The object so far. */
  get value(): JsonObject {
    return this.#value;
  }
}

function isContainer(value: unknown): value is Container {
  return Array.isArray(value) || isObject(value);
}

function get(container: Container, step: string | number): unknown {
  return Array.isArray(container) ? container[Number(step)] : Object.hasOwn(container, step) ? container[step] : undefined;
}

/** Only a foreign key that is `__proto__` has to be defined, which is dear. */
function set(container: Container, step: string | number, value: unknown): void {
  if (step !== "__proto__") (container as Record<string | number, unknown>)[step] = value;
  else Object.defineProperty(container, step, { value, writable: true, enumerable: true, configurable: true });
}
