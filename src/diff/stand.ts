import type { Place } from "../model/place.ts";
import type { Dimension } from "../model/reach.ts";
import { sameMeaning } from "../model/same-meaning.ts";
import type { Undetermined } from "../model/undetermined.ts";
import { noEffect, type Effect } from "./effect.ts";
import { compareGrants, type Granted } from "./grants.ts";

/** What a setting lets through, in a form that can be held against another's. */
export type Extent =
  | { readonly kind: "access"; readonly access: Granted }
  /** More open the higher it is. */
  | { readonly kind: "level"; readonly level: number }
  | NamedSet;

/** Names that are let through, or all but those. */
export interface NamedSet {
  readonly kind: "set";
  /** What is listed, in the plural. */
  readonly what: string;
  readonly isBlockList: boolean;
  readonly names: ReadonlySet<string>;
}

interface Named {
  /** Graph's name, as findings have it. */
  readonly setting: string;
  /** What the admin centre calls it. */
  readonly title: string;
  /** All that is written of it, to be compared where it cannot be understood. */
  readonly written: () => unknown;
  /** Whether a partner leaves it to the default, as those without an entry do. */
  readonly follows: boolean;
}

/** A setting that is known on one side. */
export interface KnownStand extends Named {
  readonly extent: Extent;
  /** A clause without a full stop. */
  readonly words: string;
  readonly place: Place | undefined;
  /** The default's node, where a partner leaves the setting to it. */
  readonly inherited?: Place | undefined;
}

/** A setting of which nothing can be said on one side. */
export interface UnknownStand extends Named {
  readonly unknown: Undetermined;
}

/** How a setting stands on one side of the comparison. */
export type Stand = KnownStand | UnknownStand;

/** Whether a setting is known. */
export function isKnownStand(stand: Stand): stand is KnownStand {
  return !("unknown" in stand);
}

/** What changes from one side to the other; undetermined where either is, unless both say the same whatever it means. */
export function compareStands(base: Stand, head: Stand): Effect | Undetermined {
  if (isKnownStand(base)) return isKnownStand(head) ? compareExtents(base.extent, head.extent) : head.unknown;
  if (isKnownStand(head)) return base.unknown;
  return saysTheSame(base.written(), head.written()) === true ? noEffect : head.unknown;
}

/** Whether two writings mean the same whatever they mean; what is nowhere written is the same. */
export function saysTheSame(base: unknown, head: unknown): boolean | Undetermined {
  return sameMeaning({ written: base }, { written: head });
}


function compareExtents(base: Extent, head: Extent): Effect {
  // One block of one file, which most partners have on both sides.
  if (base.kind === "access" && head.kind === "access" && base.access.judged === head.access.judged) return noEffect;
  if (base.kind === "access" && head.kind === "access") return compareGrants(base.access, head.access);
  if (base.kind === "level" && head.kind === "level") return { opens: head.level > base.level, closes: head.level < base.level };
  if (base.kind === "set" && head.kind === "set") return compareSets(base, head);
  throw new Error(`a ${base.kind} cannot be compared with a ${head.kind}`);
}

function compareSets(base: NamedSet, head: NamedSet): Effect {
  // Undefined stands for every name that neither lists.
  const names = [undefined, ...base.names, ...head.names];
  return {
    opens: names.some((name) => lets(head, name) && !lets(base, name)),
    closes: names.some((name) => lets(base, name) && !lets(head, name)),
  };
}

function lets({ names, isBlockList }: NamedSet, name: string | undefined): boolean {
  return (name !== undefined && names.has(name)) !== isBlockList;
}

/** What was taken out of a list and put into it. */
export interface ListChange {
  /** What is listed, in the plural. */
  readonly what: string;
  /** Sorted. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** How the lists of two sides differ; empty where a side lets everyone through, or nobody. */
export function listChanges(base: Extent, head: Extent): readonly ListChange[] {
  if (base.kind === "set" && head.kind === "set") return difference(head.what, base.names, head.names);
  if (base.kind !== "access" || head.kind !== "access") return [];
  const [before, now] = [base.access, head.access];
  return [
    ...difference("users and groups", listOf(before.users), listOf(now.users)),
    ...difference("applications", listOf(before.applications), listOf(now.applications)),
  ];
}

function listOf(half: Dimension | undefined): ReadonlySet<string> | undefined {
  return half === undefined || half.reach === "all" || half.reach === "none" ? undefined : half.targets;
}

function difference(what: string, base: ReadonlySet<string> | undefined, head: ReadonlySet<string> | undefined): readonly ListChange[] {
  if (base === undefined || head === undefined) return [];
  const added = [...head].filter((each) => !base.has(each)).sort();
  const removed = [...base].filter((each) => !head.has(each)).sort();
  return added.length + removed.length === 0 ? [] : [{ what, added, removed }];
}
