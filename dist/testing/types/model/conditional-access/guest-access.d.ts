import { type Answer } from "../answer.ts";
import type { Located } from "../located.ts";
import type { Tenant } from "../tenant.ts";
import { type Undetermined } from "../undetermined.ts";
import { type ExternalUserType } from "./external-users.ts";
/** What Conditional Access asks of people from outside, summed over all policies. */
export interface GuestAccess {
    /** Whether everyone of a type who can come in needs multifactor authentication for every application. */
    needsMfa(type: ExternalUserType): Answer;
    /** What shows that some of `types` do not need it. */
    mfaGap(types: readonly ExternalUserType[]): Located;
    /** Whether guests sign in again after `hours` at the latest, wherever they sign in. */
    signsInWithin(hours: number): Answer;
    /** What shows that they do not. */
    sessionGap(hours: number): Located;
}
/** Undetermined where the input holds no policy and no list of them. */
export declare function guestAccess(tenant: Tenant): GuestAccess | Undetermined;
/** Conditional Access policies of the input. */
export interface EnabledPolicies {
    readonly total: number;
    /** How many are known to be enabled. */
    readonly enabled: number;
    /** Why there can be more of those. */
    readonly gap: Undetermined | undefined;
}
/** Counts the policies, and those that are enabled, whether or not they can be in force. */
export declare function enabledPolicies(tenant: Tenant): EnabledPolicies;
