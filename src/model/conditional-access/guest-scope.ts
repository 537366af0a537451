import { all, any, not, type Answer } from "../answer.ts";
import type { Located } from "../located.ts";
import { isUndetermined, type Undetermined } from "../undetermined.ts";
import { brief } from "../words.ts";
import { shortId } from "../partner-name.ts";
import type { ConditionalAccess } from "./conditional-access.ts";
import type { GuestScope } from "./external-users.ts";
import type { Policy } from "./policy.ts";
import { legacyGuests, type UserScope } from "./users.ts";

/** A policy that is about guests and nobody else. */
export interface GuestOnlyScope extends Located {
  /** Whether the guest object means nobody at all. */
  readonly isEmpty: Answer;
}

/** The guest object of a policy that can be in force or report, where it is the only inclusion; undefined where it is not. */
export function guestOnlyScope({ state, users, place }: Policy): GuestOnlyScope | undefined {
  if (state === "disabled") return undefined;
  if (isUndetermined(users)) return { place, isEmpty: users };
  const { guests } = users.include;
  const others = any(not(users.include.users.isEmpty), users.include.hasGroupsOrRoles, users.isAboutWorkloads);
  if (guests === undefined || others === true) return undefined;
  if (isUndetermined(guests)) return { place, isEmpty: guests };
  const isEmpty = all(isUndetermined(state) ? state : true, not(others), meansNobody(guests));
  return { place: guests.place, setting: "includeGuestsOrExternalUsers", judged: guests.judged, isEmpty };
}

/** Whether a policy includes external users and nobody else: no other word, id, group or role. */
export function isAboutGuestsAlone({ users }: Policy): Answer {
  if (isUndetermined(users)) return users;
  const { include, isAboutWorkloads } = users;
  const hasOthers = [...include.users.known].some((word) => word !== legacyGuests && word !== "none");
  const isAboutGuests = any(include.users.known.has(legacyGuests), include.guests === undefined || isUndetermined(include.guests) ? (include.guests ?? false) : true);
  return all(isAboutGuests, !hasOthers, include.users.gap ?? true, not(include.hasGroupsOrRoles), not(isAboutWorkloads));
}

function meansNobody({ types, tenants }: GuestScope): Answer {
  if (tenants === "all") return types.isEmpty;
  return any(types.isEmpty, isUndetermined(tenants) ? tenants : tenants.members.isEmpty);
}

/** Tenants that one side of a policy lists and that nobody knows. */
export interface Strangers extends Located {
  readonly side: "includes" | "excludes";
  /** As a sentence names them. */
  readonly tenants: readonly string[];
}

/** What the lists of tenants in a policy hold that is no partner, and why some cannot be told. */
export interface ListedStrangers {
  readonly strangers: readonly Strangers[];
  readonly gaps: readonly Undetermined[];
}

/** Looks both lists through. Undefined where the policy does nothing or lists no tenant. */
export function listedStrangers(ca: ConditionalAccess, { state, users }: Policy): ListedStrangers | undefined {
  if (state === "disabled") return undefined;
  if (isUndetermined(users)) return { strangers: [], gaps: [users] };
  const sides = (["include", "exclude"] as const).flatMap((name) => strangersOf(ca, users, name));
  if (sides.length === 0) return undefined;
  const strangers = sides.filter(({ tenants }) => tenants.length > 0);
  const gaps = sides.flatMap((side) => side.gaps);
  return isUndetermined(state) && strangers.length > 0 ? { strangers: [], gaps: [state, ...gaps] } : { strangers, gaps };
}

function strangersOf(ca: ConditionalAccess, users: UserScope, name: "include" | "exclude"): (Strangers & { readonly gaps: readonly Undetermined[] })[] {
  const { guests } = users[name];
  const side = `${name}s` as const;
  if (guests === undefined) return [];
  const place = users[name].usersPlace;
  if (isUndetermined(guests)) return [{ place, side, tenants: [], gaps: [guests] }];
  const { tenants } = guests;
  if (tenants === "all") return [];
  if (isUndetermined(tenants)) return [{ place, side, tenants: [], gaps: [tenants] }];
  if (tenants.members.isEmpty === true) return [];

  const answers = [...tenants.members.known].map((id) => ({ id, isKnown: ca.homes.isKnown(id) }));
  const unsure = answers.map(({ isKnown }) => isKnown).find(isUndetermined);
  return [
    {
      place: tenants.place,
      setting: `${name}GuestsOrExternalUsers`,
      judged: guests.judged,
      side,
      tenants: answers.filter(({ isKnown }) => isKnown === false).map(({ id }) => brief(shortId(id))),
      gaps: [tenants.members.gap, unsure].filter((gap) => gap !== undefined),
    },
  ];
}
