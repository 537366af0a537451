import { accessShapes } from "../access.ts";
import type { Answer } from "../answer.ts";
import type { B2bPolicy } from "../b2b-policy.ts";
import { enabledPolicies, guestAccess, type EnabledPolicies, type GuestAccess } from "../conditional-access/guest-access.ts";
import type { ExternalUserType } from "../conditional-access/external-users.ts";
import { compareDefaults, type ComparedProperty } from "../default-comparison.ts";
import { defaultAccess, type Access } from "../effective.ts";
import type { Activity } from "../evidence/activity.ts";
import { externalAccessOf, witnesses, type ExternalAccess, type Pointer } from "../external-access.ts";
import { governance, type Governance } from "../governance.ts";
import { isObject, member } from "../json.ts";
import { known, type Known, type Located } from "../located.ts";
import { mtoTemplates, unreadMtoTemplates, type MtoTemplate } from "../mto-template.ts";
import { partnerContrasts, type PartnerContrast } from "../partner-contrasts.ts";
import type { Place } from "../place.ts";
import { packetTagging } from "../packet-tagging.ts";
import { hasSecurityDefaults, securityDefaults } from "../security-defaults.ts";
import { strangers, type Stranger } from "../strangers.ts";
import { oneSidedGrants, type OneSidedGrant } from "../tenant-pairs.ts";
import type { Tenant } from "../tenant.ts";
import { isUndetermined, notUnderstood, undetermined, type Undetermined } from "../undetermined.ts";
import type { Cloud } from "../well-known.ts";
import { quoted } from "../words.ts";

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
export function tenantSubject(tenant: Tenant): TenantSubject {
  const governed = governance(tenant);
  return {
    kind: "tenant",
    id: undefined,
    name: undefined,
    label: "The tenant",
    place: undefined,
    cloud: tenant.cloud,
    ...tenant.b2bPolicy(),
    allowedCloudEndpoints: cloudEndpoints(tenant),
    partnerCount: partnerCount(tenant),
    selfServiceSignUp: selfServiceSignUp(tenant),
    mtoTemplates: mtoTemplates(tenant),
    unreadMtoTemplates: unreadMtoTemplates(tenant),
    securityDefaults: securityDefaults(tenant),
    hasSecurityDefaults: hasSecurityDefaults(tenant),
    enabledPolicies: enabledPolicies(tenant),
    guestAccess: guestAccess(tenant),
    externalAccess: externalAccessOf(tenant),
    witnessesOf: (types) => witnesses(tenant, (opening) => types.some((type) => opening.types.has(type))),
    tenantRestrictions: defaultAccess(accessShapes.tenantRestrictions, tenant.access.tenantRestrictions),
    packetTagging: packetTagging(tenant),
    get strangers() {
      return strangers(tenant);
    },
    get activityGap() {
      return tenant.activity().gap;
    },
    isOneOfSeveral: tenant.siblings.length > 0,
    get oneSidedGrants() {
      return oneSidedGrants(tenant);
    },
    get partnerContrasts() {
      return partnerContrasts(tenant);
    },
    get baseline() {
      return baseline(tenant);
    },
    get assignmentPolicies() {
      return governed.assignmentPolicies;
    },
    get connectedOrganizations() {
      return governed.connectedOrganizations;
    },
    get accessReviews() {
      return governed.accessReviews;
    },
    get accessReviewList() {
      return governed.accessReviewList;
    },
    get hasNoGuests() {
      return governed.hasNoGuests;
    },
  };
}

function baseline(tenant: Tenant): Baseline | undefined {
  const { baselineTenant, name } = tenant;
  if (baselineTenant?.name === undefined || baselineTenant.name === name) return undefined;
  return { name: baselineTenant.name, properties: compareDefaults(tenant, baselineTenant) };
}

function cloudEndpoints(tenant: Tenant): Known<readonly CloudEndpoint[]> | Undetermined {
  const policy = tenant.one("crossTenantAccessPolicy");
  if (isUndetermined(policy)) return policy;
  const own = member(policy.value, "allowedCloudEndpoints");
  if (own === undefined || !Array.isArray(own.value)) {
    return notUnderstood(own?.value, "the cross-tenant access policy does not state allowedCloudEndpoints", ["crossTenantAccessPolicy"]);
  }
  const list = policy.place.at(own.key);
  // A set: an endpoint that is written twice is one.
  const endpoints = new Map<string, CloudEndpoint>();
  for (const [index, entry] of (own.value as unknown[]).entries()) {
    const endpoint = typeof entry === "string" ? entry.trim().toLowerCase() : quoted(entry);
    if (endpoints.has(endpoint)) continue;
    endpoints.set(endpoint, { endpoint, place: list.at(index), setting: `allowedCloudEndpoints/${endpoint}`, judged: endpoint });
  }
  return { ...known([...endpoints.values()], "allowedCloudEndpoints", list), judged: own.value };
}

function partnerCount(tenant: Tenant): Known<number> | Undetermined {
  const partners = tenant.complete("crossTenantAccessPolicyPartner");
  if (isUndetermined(partners)) return partners;
  const list = tenant.files.flatMap((file) => file.lists).find(({ kind }) => kind === "crossTenantAccessPolicyPartner");
  const place = list?.place ?? partners[0]?.place;
  if (place === undefined) return undetermined("no partner list is in the input", ["crossTenantAccessPolicyPartner"]);
  return known(partners.length, "partners", place);
}

function selfServiceSignUp(tenant: Tenant): Known<boolean> | Undetermined {
  const policy = tenant.one("authenticationFlowsPolicy");
  if (isUndetermined(policy)) return policy;
  const own = member(policy.value, "selfServiceSignUp");
  const enabled = isObject(own?.value) ? member(own.value, "isEnabled") : undefined;
  if (own === undefined || enabled === undefined || typeof enabled.value !== "boolean") {
    const stated = isObject(own?.value) ? enabled?.value : own?.value;
    return notUnderstood(stated, "the authentication flows policy does not state selfServiceSignUp.isEnabled", ["authenticationFlowsPolicy"]);
  }
  return known(enabled.value, "selfServiceSignUp", policy.place.at(own.key).at(enabled.key));
}
