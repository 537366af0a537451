import { type DeadEnd } from "../conditional-access/dead-ends.ts";
import { type Exemption, type TenantExemption } from "../conditional-access/exemptions.ts";
import { type GuestOnlyScope, type ListedStrangers } from "../conditional-access/guest-scope.ts";
import type { Policy } from "../conditional-access/policy.ts";
import { type Pointer } from "../external-access.ts";
import type { Place } from "../place.ts";
import type { Tenant } from "../tenant.ts";
/** A Conditional Access policy as rules see it. What is undefined is not there to be judged. */
export interface CaPolicySubject {
    readonly kind: "ca-policy";
    /** Graph's id in lower case, else the policy's name. */
    readonly id: string | undefined;
    readonly name: string | undefined;
    readonly label: string;
    readonly place: Place;
    /** The policy as it is written. */
    readonly policy: Policy;
    readonly tenantExemption: TenantExemption | undefined;
    readonly providerExemption: Exemption | undefined;
    readonly riskExemption: Exemption | undefined;
    readonly deviceDeadEnd: DeadEnd | undefined;
    readonly strengthDeadEnd: DeadEnd | undefined;
    readonly unsupportedDeadEnd: DeadEnd | undefined;
    readonly guestOnlyScope: GuestOnlyScope | undefined;
    readonly listedStrangers: ListedStrangers | undefined;
    /** A sign-in that this policy would stop but for one thing, where one is known. */
    readonly witnesses: readonly Pointer[];
}
/** Every Conditional Access policy of the input, in canonical order. */
export declare function caPolicySubjects(tenant: Tenant): Generator<CaPolicySubject>;
