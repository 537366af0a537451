import type { Approval } from "../model/approval.ts";
import type { Location } from "./report.ts";
import type { SubjectRef } from "./report.ts";

/** What was compared on one side. */
export interface SideRef {
  readonly kind: "path" | "working-directory" | "revision";
  readonly path?: string;
  readonly revision?: string;
  /** The full object id. */
  readonly commit?: string;
}

/** What a change does to access. */
export type EffectName = "opens" | "closes" | "opens-and-closes" | "neutral";

/** A setting on one side. */
export interface SideValue {
  readonly words: string;
  /** The node of the object itself. */
  readonly location?: Location;
  /** The default's node, where a partner leaves the setting to it. */
  readonly inherited?: Location;
}

/** A partner's entry that is on one side only. */
export type Presence = "added" | "removed";

interface About {
  readonly subject: SubjectRef;
  readonly setting: string;
  readonly title: string;
  readonly presence?: Presence;
  /** Partners that leave the setting to the default before and after. */
  readonly heirs: readonly SubjectRef[];
}

export interface ExposureChange extends About {
  readonly effect: EffectName;
  /** One sentence without a full stop. */
  readonly message: string;
  readonly before: SideValue;
  readonly now: SideValue;
  readonly note?: string;
  readonly lists: readonly { readonly what: string; readonly added: readonly string[]; readonly removed: readonly string[] }[];
  /** What the catalog has to approve for the partner, so that it approves what opens; absent where it has no word for that. Not part of the JSON. */
  readonly approvals?: readonly Approval[];
}

/** A setting of which nobody can tell what changes. */
export interface ExposureUnknown extends About {
  readonly reason: string;
  readonly needs: readonly string[];
  readonly side: "base" | "head" | "both";
  readonly before?: SideValue;
  readonly now?: SideValue;
}

/** Objects that differ in what is not held against access. */
export interface NotCompared {
  /** Graph's name of the type. */
  readonly kind: string;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** Those of which nobody can tell whether they changed. */
  readonly unclear: number;
  readonly properties: readonly string[];
  readonly tenant?: string;
}

/** A file that could not be read. */
export interface Unread {
  readonly side: "base" | "head";
  readonly file: string;
  readonly reason: string;
}

/**
 * What a change comes to as a whole, by what weighs most: something opens; nothing is known to open, and something
 * cannot be told or was not compared; something closes; access is as it was.
 */
export type ExposureVerdict = "opens" | "unknown" | "closes" | "same";

/** What changes in access between two sides. */
export interface ExposureReport {
  readonly tool: { readonly name: string; readonly version: string };
  readonly verdict: ExposureVerdict;
  readonly base: SideRef;
  readonly head: SideRef;
  /** Openings first. */
  readonly changes: readonly ExposureChange[];
  readonly unknown: readonly ExposureUnknown[];
  readonly notCompared: readonly NotCompared[];
  /** Set where Conditional Access differs and was compared: for those who come from outside, and not for our own people. */
  readonly signInsOfOutsidersOnly?: true;
  /** A sentence each. */
  readonly notes: readonly string[];
  readonly unread: readonly Unread[];
}

/** How many places open, close, and do neither. One that does both counts in both. */
export interface ExposureCounts {
  readonly opens: number;
  readonly closes: number;
  readonly neutral: number;
  readonly unknown: number;
}

/** Counts what a report holds. */
export function countsOf({ changes, unknown }: Pick<ExposureReport, "changes" | "unknown">): ExposureCounts {
  const having = (...effects: readonly EffectName[]): number => changes.filter(({ effect }) => effects.includes(effect)).length;
  return { opens: having("opens", "opens-and-closes"), closes: having("closes", "opens-and-closes"), neutral: having("neutral"), unknown: unknown.length };
}
