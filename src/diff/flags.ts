import { member } from "../model/json.ts";
import type { Place } from "../model/place.ts";
import type { Resource } from "../model/resource.ts";
import { isUndetermined, type Undetermined } from "../model/undetermined.ts";
import type { Change, Reading, Subject, Unclear } from "./change.ts";
import { noEffect } from "./effect.ts";

/** What Microsoft says of a partner, with the words for yes and for no. It grants nothing by itself. */
const flags = [
  ["isServiceProvider", "service provider", "is one", "is none"],
  ["isInMultiTenantOrganization", "membership in the multitenant organization", "is a member", "is no member"],
] as const;

/** The flags in which two entries of a partner differ; of several objects, what one of them says. */
export function flagChanges(subject: Subject, base: readonly Resource[], head: readonly Resource[]): readonly (Change | Unclear)[] {
  return flags.flatMap(([setting, title, yes, no]): readonly (Change | Unclear)[] => {
    const about = { subject, setting, title, heirs: [] };
    const [before, now] = [readFlag(base, setting), readFlag(head, setting)];
    const reason = [before.isSet, now.isSet].find(isUndetermined);
    const reading = ({ isSet, place }: Flag): Reading => ({ words: isSet === true ? yes : no, place });
    if (reason !== undefined) return [{ ...about, reason, side: isUndetermined(now.isSet) ? "head" : "base", before: undefined, now: undefined }];
    return before.isSet === now.isSet ? [] : [{ ...about, effect: noEffect, before: reading(before), now: reading(now), lists: [] }];
  });
}

interface Flag {
  readonly isSet: boolean | Undetermined;
  readonly place: Place | undefined;
}

/** Null and absent say no. */
function readFlag(entries: readonly Resource[], setting: string): Flag {
  const stated = entries.map(({ value, place }) => ({ own: member(value, setting), place }));
  const set = stated.find(({ own }) => own?.value === true) ?? stated.find(({ own }) => isUndetermined(own?.value)) ?? stated[0];
  const place = set?.own === undefined ? set?.place : set.place.at(set.own.key);
  return { isSet: isUndetermined(set?.own?.value) ? set.own.value : set?.own?.value === true, place };
}
