/** 1-based; columns count UTF-16 code units; the end is exclusive. */
export interface TextRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * A parsed file: its value at once, positions only when asked for. Both come from the same reading of the same
 * text, duplicate keys included (the last one counts), so a value and its line can never disagree.
 */
export interface Document {
  readonly value: unknown;
  readonly encoding: string;
  /** The range of each pointer's member, key and value together (of an array element, the value), in one pass. A pointer that leads nowhere is absent from the map. */
  locate(pointers: readonly string[]): ReadonlyMap<string, TextRange>;
  /** JSON pointers of the members that repeat a key of their object, in document order, without repeats; for a pointer that occurs n times it stands once. */
  duplicatedKeys(): readonly string[];
  /** Lines `from` to `to`, 1-based and inclusive, without line ends. Lines longer than 400 characters are cut. */
  lines(from: number, to: number): readonly string[];
  /** Of what was read from a tenant and lies in no file: where in the tenant the value at a pointer stands. */
  readonly resourceAt?: (pointer: string) => ResourceLocation;
}

/** A place in a tenant: a path below Graph's version, and a JSON pointer into what Graph answers there. */
export interface ResourceLocation {
  readonly resource: string;
  readonly pointer: string;
}
