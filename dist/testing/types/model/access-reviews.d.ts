import type { AssignmentPolicy } from "./assignment-policies.ts";
import { type Inventory } from "./inventory.ts";
import type { Place } from "./place.ts";
import { type Tenant } from "./tenant.ts";
import { type Undetermined } from "./undetermined.ts";
/** What a review of external users has to be, each with the words for what one is that is not. */
export declare const reviewDemands: {
    readonly isActive: "is over";
    readonly isEndless: "does not recur without end";
    readonly appliesItself: "does not apply its decisions by itself";
    readonly deniesOnSilence: "keeps whom nobody reviewed";
};
export type ReviewDemand = keyof typeof reviewDemands;
/** A series of access reviews. */
export interface AccessReview extends Readonly<Record<ReviewDemand, boolean | Undetermined>> {
    readonly name: string;
    readonly place: Place;
    /** Whether it asks about every external user, or about the assignments of an access package for outsiders. */
    readonly coversExternals: boolean | Undetermined;
    /** It asks about every guest, but synchronized users are members, and there are some. */
    readonly leavesOutMembers: boolean;
}
/** The access reviews of the tenant; `policies` are the assignment policies that a review can be about. */
export declare function accessReviews(tenant: Tenant, policies: Inventory<AssignmentPolicy> | Undetermined): Inventory<AccessReview> | Undetermined;
