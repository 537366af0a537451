import { type Inventory } from "./inventory.ts";
import { type Known } from "./located.ts";
import type { Place } from "./place.ts";
import type { Tenant } from "./tenant.ts";
import { type Undetermined } from "./undetermined.ts";
/** Who from outside can ask for an access package. */
export type OutsideScope = "nobody" | "listed organizations" | "connected organizations" | "everyone";
/** By which rules people get an access package, and keep it. */
export interface AssignmentPolicy {
    /** Graph's id, in lower case. */
    readonly id: string;
    /** The policy and its package, in words. */
    readonly title: string;
    readonly place: Place;
    readonly outside: Known<OutsideScope> | Undetermined;
    readonly asksApproval: Known<boolean> | Undetermined;
    readonly expires: Known<boolean> | Undetermined;
    readonly isReviewed: Known<boolean> | Undetermined;
}
/** The assignment policies of all access packages. */
export declare function assignmentPolicies(tenant: Tenant): Inventory<AssignmentPolicy> | Undetermined;
