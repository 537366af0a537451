import { claimTitles, trustClaims } from "../model/trust.ts";
import type { Change, Presence } from "./change.ts";
import { isNeutral } from "./effect.ts";

/** What a change comes to, in a sentence without a full stop. It quotes the input: escape it. */
export function sentenceOf({ subject, setting, title, presence, effect, before, now, note, lists }: Change): string {
  if (setting === "partner") return `${subject.label} ${presence === "added" ? "has an entry now" : "has no entry any more"}, and nothing changes by that`;
  const claim = trustClaims.find((each) => each === setting);
  if (subject.kind === "default" && claim !== undefined) return `The default ${effect.opens ? "now trusts" : "no longer trusts"} ${claimTitles[claim]} of every other tenant`;
  const what = `${subject.label}${presenceInWords(presence)}, ${title}: `;
  if (before.words !== now.words) return `${what}${before.words} → ${now.words}`;
  if (isNeutral(effect)) return `${what}${now.words}, as before; ${note ?? "written in another way"}`;
  return `${what}${now.words}, but ${lists.length === 0 ? "not the same as before" : "the list is another one"}`;
}

function presenceInWords(presence: Presence | undefined): string {
  if (presence === undefined) return "";
  return presence === "added" ? " (new entry)" : " (entry removed)";
}
