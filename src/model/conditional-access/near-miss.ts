import type { Answer } from "../answer.ts";
import type { Place } from "../place.ts";
import { isUndetermined } from "../undetermined.ts";
import { isEveryApplication } from "./applications.ts";
import { matches, type ExternalUserType, type Home } from "./external-users.ts";
import type { Policy } from "./policy.ts";
import { appliesTo, includes, type UserSide } from "./users.ts";

/** Somebody from outside, as policies tell people apart. */
export interface Person {
  readonly type: ExternalUserType;
  readonly home: Home;
}

/** Something that a policy has to be, and where it stands; without a place where nothing of the policy shows it. */
export interface Part {
  readonly holds: Answer;
  readonly place: Place | undefined;
}

/**
 * Where a policy fails that would do what it `asks` for one of `people` everywhere if this one part of it were otherwise.
 * Undefined where no policy comes so close.
 */
export function nearMiss(policies: readonly Policy[], people: readonly Person[], asks: (policy: Policy, person: Person) => Part): Place | undefined {
  for (const person of people) {
    for (const policy of policies) {
      const [fault, other] = [...scope(policy, person), asks(policy, person)].filter(({ holds }) => holds !== true);
      if (fault?.holds === false && fault.place !== undefined && other === undefined) return fault.place;
    }
  }
  return undefined;
}

/** What puts a policy in force for somebody, at every sign-in to every application. One on risk is meant for risk only. */
function scope(policy: Policy, person: Person): readonly Part[] {
  return [
    { holds: policy.isEnabled, place: policy.statePlace },
    { holds: appliesTo(policy.users, person.type, person.home), place: leftOut(policy, person) },
    { holds: policy.isUnconditional, place: policy.looksAtRisk ? undefined : policy.conditionsPlace },
    { holds: isEveryApplication(policy.applications), place: policy.conditionsPlace },
  ];
}

/** Where a policy leaves somebody out: what it excludes, else whom it means of all guests. One that is about others shows nothing. */
function leftOut({ users }: Policy, { type, home }: Person): Place | undefined {
  if (isUndetermined(users)) return undefined;
  const { include, exclude } = users;
  if (includes(users, type, home) === true) return matches(exclude.guests, type, home) === true ? placeOf(exclude.guests) : exclude.usersPlace;
  return placeOf(include.guests);
}

function placeOf(guests: UserSide["guests"]): Place | undefined {
  return guests === undefined || isUndetermined(guests) ? undefined : guests.place;
}
