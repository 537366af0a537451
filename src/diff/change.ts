import type { Approval } from "../model/approval.ts";
import type { Place } from "../model/place.ts";
import { isUndetermined, type Undetermined } from "../model/undetermined.ts";
import { approvalsFor } from "./approvals.ts";
import { isNeutral, type Effect } from "./effect.ts";
import { compareStands, isKnownStand, listChanges, type ListChange, type Stand } from "./stand.ts";

/** Whom a change is about. `default` is every other tenant that has no setting of its own. */
export interface Subject {
  readonly kind: "default" | "partner" | "authorization" | "tenant";
  /** The tenant id of a partner, in lower case. */
  readonly id?: string;
  readonly name?: string;
  /** In a sentence. */
  readonly label: string;
  /** Which of our tenants it is in, where there are several. */
  readonly tenant?: string;
}

/** A setting on one side of a change. */
export interface Reading {
  /** A clause without a full stop. */
  readonly words: string;
  readonly place: Place | undefined;
  /** The default's node, where a partner leaves the setting to it. */
  readonly inherited?: Place | undefined;
}

/** A partner's entry that is on one side only. */
export type Presence = "added" | "removed";

interface About {
  readonly subject: Subject;
  /** Graph's name, as findings have it; `partner` where it is about the entry as such. */
  readonly setting: string;
  /** What the admin centre calls it. */
  readonly title: string;
  readonly presence?: Presence | undefined;
  /** Partners that leave the setting to the default before and after, and get what it gets. */
  readonly heirs: readonly Subject[];
}

/** A change that is understood. */
export interface Change extends About {
  readonly effect: Effect;
  readonly before: Reading;
  readonly now: Reading;
  /** What of it is no matter of access, a clause. */
  readonly note?: string | undefined;
  readonly lists: readonly ListChange[];
  /** Of a partner's setting that opens: what the catalog has to approve for it; absent where it has no word for that. */
  readonly approvals?: readonly Approval[] | undefined;
}

/** A setting of which nobody can tell what changes. */
export interface Unclear extends About {
  readonly reason: Undetermined;
  /** Which side is not known. */
  readonly side: "base" | "head" | "both";
  readonly before: Reading | undefined;
  readonly now: Reading | undefined;
}

/** What a part of two tenants comes to. */
export interface Comparison {
  readonly changes: readonly Change[];
  readonly unclear: readonly Unclear[];
}

/** Two stands of one setting, and whose they are. */
export interface Pairing extends Pick<About, "subject" | "presence" | "heirs"> {
  readonly base: Stand;
  readonly head: Stand;
}

/** Compares one setting; nothing where it is the same. */
export function comparePair({ subject, presence, heirs, base, head }: Pairing): Change | Unclear | undefined {
  const about = { subject, setting: head.setting, title: head.title, presence, heirs };
  const effect = compareStands(base, head);
  const [before, now] = [readingOf(base), readingOf(head)];
  if (isUndetermined(effect)) return { ...about, reason: effect, side: sideOf(base, head), before, now };
  if (!isKnownStand(base) || !isKnownStand(head) || before === undefined || now === undefined) return undefined;
  const note = noteOn(base.follows, head.follows);
  if (isNeutral(effect) && (note === undefined || subject.kind !== "partner")) return undefined;
  const approvals = subject.kind === "partner" && effect.opens ? approvalsFor(base, head) : undefined;
  return { ...about, effect, before, now, note, lists: listChanges(base.extent, head.extent), approvals };
}

/** Sorts what comparing settings gave. */
export function collect(outcomes: readonly (Change | Unclear | undefined)[]): Comparison {
  const comparison = { changes: new Array<Change>(), unclear: new Array<Unclear>() };
  for (const each of outcomes) {
    if (each === undefined) continue;
    if ("reason" in each) comparison.unclear.push(each);
    else comparison.changes.push(each);
  }
  return comparison;
}

function noteOn(followed: boolean, follows: boolean): string | undefined {
  if (followed === follows) return undefined;
  return follows ? "left to the default now, and follows its changes" : "stated by the partner itself now, and no longer follows the default";
}

function readingOf(stand: Stand): Reading | undefined {
  return isKnownStand(stand) ? { words: stand.words, place: stand.place, inherited: stand.inherited } : undefined;
}

function sideOf(base: Stand, head: Stand): Unclear["side"] {
  if (isKnownStand(base)) return "head";
  return isKnownStand(head) ? "base" : "both";
}
