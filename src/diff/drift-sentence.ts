import type { Change, Presence } from "./change.ts";
import { isNeutral } from "./effect.ts";

/** What a difference between files (the base) and their tenant comes to, in a sentence without a full stop. It quotes the input: escape it. */
export function driftSentenceOf({ subject, setting, title, presence, effect, before, now, note, lists }: Change): string {
  if (setting === "partner") return `${subject.label} ${presence === "added" ? "has an entry in the tenant and none in the files" : "has an entry in the files and none in the tenant"}, and access is the same by that`;
  const what = `${subject.label}${presenceInWords(presence)}, ${title}: `;
  if (before.words !== now.words) return `${what}in the tenant ${now.words}; in the files ${before.words}`;
  if (!isNeutral(effect)) return `${what}in the tenant and in the files ${now.words}, but ${lists.length === 0 ? "not the same ones" : "the list is another one"}`;
  return `${what}in the tenant and in the files ${now.words}; ${note === undefined ? "written in another way" : `in the tenant it is ${note.replace(" now,", ",")}`}`;
}

function presenceInWords(presence: Presence | undefined): string {
  if (presence === undefined) return "";
  return presence === "added" ? " (no entry in the files)" : " (no entry in the tenant)";
}
