import { type Answer } from "../answer.ts";
import type { Located } from "../located.ts";
import { type ConditionalAccess } from "./conditional-access.ts";
import type { Policy } from "./policy.ts";
/** People whom a policy leaves out and whom nothing else catches. */
export interface Exemption extends Located {
    /** Whether there are such people. */
    readonly leaks: Answer;
}
/** As {@link Exemption}, for tenants that the policy lists. */
export interface TenantExemption extends Exemption {
    /** The tenants whose people sign in without multifactor authentication, as a sentence names them. */
    readonly tenants: readonly string[];
}
/**
 * The tenants that a policy leaves out of multifactor authentication by their id. Undefined where it does not do that:
 * it is off, lists none, or does not ask for it.
 */
export declare function tenantExemption(ca: ConditionalAccess, policy: Policy): TenantExemption | undefined;
/** Service providers of every tenant that a policy leaves out of multifactor authentication. Undefined where it leaves out none. */
export declare function providerExemption(ca: ConditionalAccess, policy: Policy): Exemption | undefined;
/** Guests of every tenant that a policy leaves out when their sign-in is risky. Undefined where it does not look at that. */
export declare function riskExemption(ca: ConditionalAccess, policy: Policy): Exemption | undefined;
