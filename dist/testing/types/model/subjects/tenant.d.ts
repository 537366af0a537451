import type { Answer } from "../answer.ts";
import type { B2bPolicy } from "../b2b-policy.ts";
import { type EnabledPolicies, type GuestAccess } from "../conditional-access/guest-access.ts";
import type { ExternalUserType } from "../conditional-access/external-users.ts";
import { type ComparedProperty } from "../default-comparison.ts";
import { type Access } from "../effective.ts";
import type { Activity } from "../evidence/activity.ts";
import { type ExternalAccess, type Pointer } from "../external-access.ts";
import { type Governance } from "../governance.ts";
import { type Known, type Located } from "../located.ts";
import { type MtoTemplate } from "../mto-template.ts";
import { type PartnerContrast } from "../partner-contrasts.ts";
import type { Place } from "../place.ts";
import { type Stranger } from "../strangers.ts";
import { type OneSidedGrant } from "../tenant-pairs.ts";
import type { Tenant } from "../tenant.ts";
import { type Undetermined } from "../undetermined.ts";
import type { Cloud } from "../well-known.ts";
/** One entry of `allowedCloudEndpoints`. */
export interface CloudEndpoint extends Located {
    readonly endpoint: string;
}
/** The tenant as a whole as rules see it: what is set once and belongs to no single policy object. */
export interface TenantSubject extends B2bPolicy, Governance {
    readonly kind: "tenant";
    readonly id: undefined;
    readonly name: undefined;
    readonly label: string;
    readonly place: Place | undefined;
    readonly cloud: Cloud;
    readonly allowedCloudEndpoints: Known<readonly CloudEndpoint[]> | Undetermined;
    /** How many partners there are, where the list is complete. */
    readonly partnerCount: Known<number> | Undetermined;
    readonly selfServiceSignUp: Known<boolean> | Undetermined;
    readonly mtoTemplates: readonly MtoTemplate[] | Undetermined;
    readonly unreadMtoTemplates: readonly Undetermined[];
    readonly securityDefaults: Known<boolean> | Undetermined;
    /** As `securityDefaults`, off where the input does not say. */
    readonly hasSecurityDefaults: Answer;
    readonly enabledPolicies: EnabledPolicies;
    readonly guestAccess: GuestAccess | Undetermined;
    readonly externalAccess: ExternalAccess | Undetermined;
    /** A sign-in of somebody of one of the types that gets through without multifactor authentication, where one is known. */
    readonly witnessesOf: (types: readonly ExternalUserType[]) => readonly Pointer[];
    /** The default tenant restrictions. */
    readonly tenantRestrictions: Access | Undetermined;
    /** Whether Global Secure Access tells Microsoft's services that tenant restrictions apply. */
    readonly packetTagging: Known<boolean> | Undetermined;
    /** Tenants in use that are neither partners nor in the catalog. */
    readonly strangers: readonly (Stranger | Undetermined)[];
    /** Why there can be more tenants in use than are known. */
    readonly activityGap: Activity["gap"];
    /** Whether there are other tenants of ours to hold it against. */
    readonly isOneOfSeveral: boolean;
    /** What it grants to others of ours that do not grant their half. */
    readonly oneSidedGrants: readonly (OneSidedGrant | Undetermined)[];
    /** What it grants to external tenants that others of ours refuse. */
    readonly partnerContrasts: readonly (PartnerContrast | Undetermined)[];
    /** Its default beside that of the baseline tenant; undefined where none is named, and for the baseline tenant itself. */
    readonly baseline: Baseline | undefined;
}
/** The tenant that others are held against, and how the default compares with its. */
export interface Baseline {
    readonly name: string;
    readonly properties: readonly ComparedProperty[];
}
/** The one subject of kind `tenant`. */
export declare function tenantSubject(tenant: Tenant): TenantSubject;
