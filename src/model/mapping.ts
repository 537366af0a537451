import type { ResourceKind } from "./resource.ts";

/** How a home-made layout says what Graph says, as a mapping file states it. */
export interface Mapping {
  /** Globs of the files that it is for; a leading `!` excludes. */
  readonly files: readonly string[];
  readonly resource: ResourceKind;
  /** The path of a list, or of an object whose members are the items; without it the whole document is the one item. */
  readonly each?: string;
  /** Graph's path that the key of an item becomes, where `each` leads to an object. */
  readonly key?: string;
  readonly properties: Sources;
  /** Paths of an item that say nothing to Graph. */
  readonly ignore?: readonly string[];
}

/** To Graph's path, in dots, what is put there. */
export type Sources = Readonly<Record<string, Source>>;

/** A path in the item whose value is taken over, a value that always holds, a path with a translation, or several lists of ids. */
export type Source = string | Constant | Translated | readonly TargetSource[];

export interface Constant {
  readonly const: unknown;
}

/** A path in the item, and what becomes of the value there. */
interface From {
  readonly from: string;
  /** To a word of theirs the value of Graph. A word that is not here is undetermined. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/** Ids in plain words that become Graph's target objects. */
export interface TargetSource extends From {
  readonly targetType: "user" | "group" | "application";
  /** Where the id stands in an element, when the elements are objects. */
  readonly target?: string;
}

export interface Translated extends From, Partial<Pick<TargetSource, "targetType" | "target">> {
  /** What the item means that does not have the path; without it nothing is stated. */
  readonly absent?: unknown;
  /** What stands below, with paths from here. */
  readonly properties?: Sources;
}

/** Whether a source always holds the same. */
export function isConstant(source: Source): source is Constant {
  return typeof source === "object" && "const" in source;
}

/** Whether a source is made of several lists. */
export function isSeveral(source: Source): source is readonly TargetSource[] {
  return Array.isArray(source);
}

/** What stands below a source that is stated part by part. */
export function sourcesBelow(source: Source): Sources | undefined {
  return typeof source === "string" || isConstant(source) || isSeveral(source) ? undefined : source.properties;
}

/** The steps of a path in an item; none for the item itself. */
export function itemSteps(path: string): readonly string[] {
  return path === "." ? [] : path.split(".");
}

/** The steps of one of Graph's paths. The dot of `@odata.type` is no step. */
export function graphSteps(path: string): readonly string[] {
  return path.split(/(?<!@odata)\./);
}
