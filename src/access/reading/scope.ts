import { any, type Answer } from "../../model/answer.ts";
import { matches, type ExternalUserType } from "../../model/conditional-access/external-users.ts";
import type { Policy } from "../../model/conditional-access/policy.ts";
import { legacyGuests, type UserSide } from "../../model/conditional-access/users.ts";
import { has, saysSomething, wordsIn, type Words } from "../../model/conditional-access/words.ts";
import { isObject, valueIn, word } from "../../model/json.ts";
import type { JsonObject } from "../../model/resource.ts";
import { isUndetermined, notUnderstood, undetermined, type Undetermined } from "../../model/undetermined.ts";
import { isGuid } from "../../model/well-known.ts";
import type { Target } from "../access.ts";
import type { Person } from "./origins.ts";
import type { Reading } from "./reading.ts";
import { groupWords, namesOf } from "../targets.ts";

/** Whether a policy is about somebody: not, whoever they are else, or by what they are a member of. */
export type UserScope = "no" | "all" | "members";

/** Whether a policy is about a target: not, in any case, or as its filter of applications says. */
export type TargetScope = "no" | "yes" | "filter" | "not filter";

/** Ids of users, groups and roles that a side of a policy names. */
export interface Ids {
  readonly others: readonly string[];
  readonly roles: readonly string[];
  readonly gap: Words["gap"];
}

const reserved = new Set(["all", "none", legacyGuests]);

export function idsOf(users: JsonObject, side: "include" | "exclude"): Ids {
  const [listed, groups, roles] = ["Users", "Groups", "Roles"].map((name) => wordsIn(users, `${side}${name}`)) as [Words, Words, Words];
  return {
    others: [...[...listed.known].filter((id) => !reserved.has(id)), ...groups.known],
    roles: [...roles.known],
    gap: groups.gap ?? roles.gap,
  };
}

/** The memberships on one side that somebody can have: roles of service providers are an open point. */
export function reachable({ others, roles }: Ids, type: ExternalUserType, side: "include" | "exclude", reading: Reading): readonly string[] {
  if (type !== "serviceProvider") return [...others, ...roles];
  return roles.length > 0 && reading.isStrict("A5") === (side === "include") ? roles : [];
}

export function userScope({ users }: Policy, ids: { readonly include: Ids; readonly exclude: Ids }, person: Person, reading: Reading): UserScope {
  if (isUndetermined(users)) return reading.settle(users, true) ? "all" : "no";
  if (reading.settle(users.isAboutWorkloads, false)) return "no";
  const as = (type: ExternalUserType): UserScope => {
    const excluded = names(users.exclude, type, person, reading, false) || (ids.exclude.gap !== undefined && reading.settle(ids.exclude.gap, false));
    if (excluded) return "no";
    if (names(users.include, type, person, reading, true) || (ids.include.gap !== undefined && reading.settle(ids.include.gap, true))) return "all";
    return reachable(ids.include, type, "include", reading).length > 0 ? "members" : "no";
  };
  const own = as(person.userType);
  if (person.userType !== "b2bDirectConnectUser" || own === "all") return own;
  // With a guest object besides, the policies on collaboration count too.
  const isGuestToo = [as("b2bCollaborationGuest"), as("b2bCollaborationMember")].includes("all");
  return isGuestToo && reading.isStrict("A7") ? "all" : own;
}

/** Whether a side names somebody without looking at memberships. */
function names({ users, guests }: UserSide, type: ExternalUserType, { origin }: Person, reading: Reading, denying: boolean): boolean {
  if (reading.settle(any(has(users, legacyGuests), matches(guests, type, origin.listed)), denying)) return true;
  return reading.settle(has(users, "all"), denying) && (type !== "b2bDirectConnectUser" || reading.isStrict("A1") === denying);
}

export function targetScope({ applications: scope }: Policy, conditions: JsonObject, target: Target, reading: Reading): TargetScope {
  const written = valueIn(conditions, "applications");
  if (isUndetermined(scope) || !isObject(written)) return reading.settle(isUndetermined(scope) ? scope : undetermined("the policy does not state conditions.applications"), true) ? "yes" : "no";
  if (target.kind !== "application") {
    const name = target.kind === "userAction" ? "includeUserActions" : "includeAuthenticationContextClassReferences";
    return reading.settle(has(wordsIn(written, name), target.id.toLowerCase()), true) ? "yes" : "no";
  }
  if (reading.settle(any(scope.exclude.known.has("all"), means(scope.exclude, target)), false)) return "no";
  const isIncluded = includes(scope.include, scope.exclude, target, reading);
  const filter = appFilter(written);
  if (isUndetermined(filter)) return reading.settle(filter, true) ? "yes" : "no";
  if (filter?.mode === "exclude") return isIncluded ? "not filter" : "no";
  return isIncluded ? "yes" : filter === undefined ? "no" : "filter";
}

function includes(include: Words, exclude: Words, target: Target, reading: Reading): boolean {
  if (!reading.settle(any(has(include, "all"), means(include, target)), true)) return false;
  const hasHole = [...exclude.known].some((each) => each !== "none");
  return target.id !== "baselineScopes" || !hasHole || reading.isStrict("A8");
}

/** Whether a list names an application, itself or by a group. A word that is no id and no group can mean any. */
function means({ known, gap }: Words, target: Target): Answer {
  const names = namesOf(target);
  if ([...known].some((each) => names.has(each))) return true;
  const stranger = [...known].some((each) => !isGuid(each) && each !== "all" && each !== "none" && !groupWords.has(each));
  return gap ?? (stranger && undetermined("a policy names applications by a word that is not understood"));
}

/** The filter of applications; its rule is a flag, because nothing here knows the applications' attributes. */
export function appFilter(applications: unknown): { readonly rule: string; readonly mode: "include" | "exclude" } | undefined | Undetermined {
  const filter = isObject(applications) ? valueIn(applications, "applicationFilter") : undefined;
  if (saysSomething(filter) === false) return undefined;
  const [rule, mode] = isObject(filter) ? [valueIn(filter, "rule"), word(valueIn(filter, "mode"))] : [filter, undefined];
  if (typeof rule === "string" && (mode === "include" || mode === "exclude")) return { rule: rule.trim(), mode };
  return notUnderstood(rule, "a filter of applications states no mode and rule that are understood");
}
