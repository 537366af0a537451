import { member } from "../model/json.ts";
import type { Resource } from "../model/resource.ts";
import { isUndetermined } from "../model/undetermined.ts";
import type { Change, Reading, Subject, Unclear } from "./change.ts";
import { noEffect } from "./effect.ts";

/** What Microsoft says of a partner, with the words for yes and for no. It grants nothing by itself. */
const flags = [
  ["isServiceProvider", "service provider", "is one", "is none"],
  ["isInMultiTenantOrganization", "membership in the multitenant organization", "is a member", "is no member"],
] as const;

/** The flags in which two entries of a partner differ. */
export function flagChanges(subject: Subject, base: Resource, head: Resource): readonly (Change | Unclear)[] {
  return flags.flatMap(([setting, title, yes, no]): readonly (Change | Unclear)[] => {
    const about = { subject, setting, title, heirs: [] };
    const [before, now] = [member(base.value, setting), member(head.value, setting)];
    const reason = [before?.value, now?.value].find(isUndetermined);
    const reading = (resource: Resource, own: typeof before): Reading => {
      return { words: own?.value === true ? yes : no, place: own === undefined ? resource.place : resource.place.at(own.key) };
    };
    if (reason !== undefined) return [{ ...about, reason, side: isUndetermined(now?.value) ? "head" : "base", before: undefined, now: undefined }];
    if ((before?.value === true) === (now?.value === true)) return [];
    return [{ ...about, effect: noEffect, before: reading(base, before), now: reading(head, now), lists: [] }];
  });
}
