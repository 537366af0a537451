import type { Answer } from "../answer.ts";
import type { Place } from "../place.ts";
import { type ExternalUserType, type Home } from "./external-users.ts";
import type { Policy } from "./policy.ts";
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
export declare function nearMiss(policies: readonly Policy[], people: readonly Person[], asks: (policy: Policy, person: Person) => Part): Place | undefined;
