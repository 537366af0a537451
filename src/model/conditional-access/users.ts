import { all, any, not, type Answer } from "../answer.ts";
import { isObject, member, valueIn } from "../json.ts";
import type { Place } from "../place.ts";
import type { JsonObject } from "../resource.ts";
import { isUndetermined, notUnderstood, undetermined, type Undetermined } from "../undetermined.ts";
import { guestScope, matches, type ExternalUserType, type GuestScope, type Home } from "./external-users.ts";
import { has, wordsIn, type Words } from "./words.ts";

/** One side of `conditions.users`, as far as it can be told who is external: groups, roles and single users cannot. */
export interface UserSide {
  /** `includeUsers` or `excludeUsers`: ids and the words `All`, `None` and `GuestsOrExternalUsers`. */
  readonly users: Words;
  readonly usersPlace: Place;
  readonly guests: GuestScope | Undetermined | undefined;
  /** Groups and roles are there: they mean somebody, and membership is not read. */
  readonly hasGroupsOrRoles: Answer;
}

/** Whom a policy is about. */
export interface UserScope {
  readonly include: UserSide;
  readonly exclude: UserSide;
  /** A policy on workload identities is never about a person. */
  readonly isAboutWorkloads: Answer;
}

/** The old word for all six types of all tenants. */
export const legacyGuests = "guestsorexternalusers";

/** Reads `conditions.users`, with what makes it a policy on workloads. `place` is that of `conditions`. */
export function userScope(conditions: JsonObject, place: Place): UserScope | Undetermined {
  const own = member(conditions, "users");
  if (own === undefined || !isObject(own.value)) return notUnderstood(own?.value, "the policy does not state conditions.users");
  const node = place.at(own.key);
  return {
    include: side(own.value, node, "include"),
    exclude: side(own.value, node, "exclude"),
    isAboutWorkloads: aboutWorkloads(valueIn(conditions, "clientApplications")),
  };
}

function side(users: JsonObject, place: Place, prefix: "include" | "exclude"): UserSide {
  const list = member(users, `${prefix}Users`);
  return {
    users: wordsIn(users, `${prefix}Users`),
    usersPlace: list === undefined ? place : place.at(list.key),
    guests: guestScope(users, `${prefix}GuestsOrExternalUsers`, place),
    hasGroupsOrRoles: any(not(wordsIn(users, `${prefix}Groups`).isEmpty), not(wordsIn(users, `${prefix}Roles`).isEmpty)),
  };
}

function aboutWorkloads(clients: unknown): Answer {
  if (!isObject(clients)) return (clients ?? null) === null ? false : notUnderstood(clients, "clientApplications is not an object");
  return any(...["includeServicePrincipals", "includeAgentIdServicePrincipals"].map((name) => not(wordsIn(clients, name).isEmpty)));
}

const maybeDirectConnect = undetermined(
  "Microsoft does not document whether All users means B2B direct connect users, who have no object in the directory",
);

/** Whether one side means somebody of a type from a home. */
export function names({ users, guests }: UserSide, type: ExternalUserType, home: Home): Answer {
  const everyone = has(users, "all");
  return any(
    has(users, legacyGuests),
    matches(guests, type, home),
    everyone === true && type === "b2bDirectConnectUser" ? maybeDirectConnect : everyone,
  );
}

/** Whether a policy would be about somebody if it excluded nobody. */
export function includes(users: UserScope | Undetermined, type: ExternalUserType, home: Home): Answer {
  return isUndetermined(users) ? users : all(not(users.isAboutWorkloads), names(users.include, type, home));
}

/** Whether a policy is about somebody: an exclusion always beats an inclusion. */
export function appliesTo(users: UserScope | Undetermined, type: ExternalUserType, home: Home): Answer {
  if (isUndetermined(users)) return users;
  return all(includes(users, type, home), not(names(users.exclude, type, home)));
}
