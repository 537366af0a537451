import { resourceKinds, type ResourceKind } from "../model/resource.ts";
import { count, listed, nothingToJudge, subjectName } from "./phrases.ts";
import type { Report, Unknown } from "./report.ts";

/** One reason why something was not judged, and what it kept from being judged. */
export interface MissingGroup {
  /** One sentence. Holds text of the input: escape it. */
  readonly sentence: string;
  /** Ids of the rules, in order of appearance. */
  readonly rules: readonly string[];
  /** How many outcomes are unknown for this reason. */
  readonly outcomes: number;
}

/** What people call the objects of each kind, and whether a verb beside it is in the plural. */
const names: Readonly<Record<ResourceKind, { readonly name: string; readonly plural: boolean }>> = {
  crossTenantAccessPolicy: { name: "the cross-tenant access policy", plural: false },
  crossTenantAccessPolicyDefault: { name: "the default settings", plural: true },
  crossTenantAccessPolicyPartner: { name: "partner settings", plural: true },
  identitySynchronization: { name: "cross-tenant synchronization settings", plural: true },
  multiTenantOrganization: { name: "the multitenant organization", plural: false },
  multiTenantOrganizationMember: { name: "the members of the multitenant organization", plural: true },
  multiTenantOrganizationPartnerConfigurationTemplate: { name: "the partner template of the multitenant organization", plural: false },
  multiTenantOrganizationIdentitySyncPolicyTemplate: { name: "the synchronization template of the multitenant organization", plural: false },
  conditionalAccessPolicy: { name: "Conditional Access policies", plural: true },
  namedLocation: { name: "named locations", plural: true },
  authenticationStrengthPolicy: { name: "authentication strengths", plural: true },
  authorizationPolicy: { name: "the authorization policy", plural: false },
  b2bManagementPolicy: { name: "the collaboration restrictions (domains that may be invited)", plural: true },
  identitySecurityDefaultsEnforcementPolicy: { name: "security defaults", plural: true },
  externalIdentitiesPolicy: { name: "the external identities policy", plural: false },
  authenticationFlowsPolicy: { name: "the authentication flows policy (self-service sign-up)", plural: false },
  organization: { name: "the organization object", plural: false },
  user: { name: "users", plural: true },
  unifiedRoleAssignment: { name: "role assignments", plural: true },
  unifiedRoleAssignmentScheduleInstance: { name: "active role assignments of Privileged Identity Management", plural: true },
  unifiedRoleEligibilityScheduleInstance: { name: "eligible role assignments", plural: true },
  application: { name: "app registrations with their owners", plural: true },
  servicePrincipal: { name: "enterprise applications with their owners", plural: true },
  delegatedAdminRelationship: { name: "delegated admin relationships (GDAP)", plural: true },
  connectedOrganization: { name: "connected organizations", plural: true },
  accessPackageAssignmentPolicy: { name: "assignment policies of access packages", plural: true },
  accessReviewScheduleDefinition: { name: "access reviews", plural: true },
  signIn: { name: "sign-ins", plural: true },
  directoryAudit: { name: "directory audits", plural: true },
  relatedTenant: { name: "related tenants", plural: true },
  tenantInformation: { name: "lookups of the partners' tenants", plural: true },
  group: { name: "groups", plural: true },
  directoryObject: { name: "lookups of directory objects", plural: true },
  crossTenantAccessSettings: { name: "the cross-tenant settings of Global Secure Access", plural: false },
};

/**
 * The unknowns grouped by what is missing, the group that stops most rules first. A kind of which the input holds
 * nothing makes one group, whatever its reasons say; where the kind is there but not enough of it, the reason decides.
 */
export function groupMissing(report: Report): readonly MissingGroup[] {
  // Where nothing was found at all, that is what is missing.
  if (nothingToJudge(report)) return [];
  const present = new Set(report.inputs.flatMap((input) => (input.status === "read" ? Object.keys(input.resources ?? {}) : [])));
  const groups = new Map<string, { absent: readonly string[]; members: Unknown[] }>();
  for (const unknown of report.unknown) {
    const absent = unknown.needs.some((kind) => report.unread.includes(kind)) ? [] : [...new Set(unknown.needs)].filter((kind) => !present.has(kind)).sort();
    const key = absent.length > 0 ? JSON.stringify(absent) : unknown.reason;
    const group = groups.get(key) ?? { absent, members: [] };
    group.members.push(unknown);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ absent, members }) => describe(absent, members))
    .sort((a, b) => b.rules.length - a.rules.length || b.outcomes - a.outcomes);
}

function describe(absent: readonly string[], members: readonly Unknown[]): MissingGroup {
  const rules = [...new Set(members.map((unknown) => unknown.rule))];
  const who = count(rules.length, "rule");
  const outcomes = members.length;
  if (absent.length > 0) {
    const verb = rules.length === 1 ? "needs" : "need";
    const are = absent.length > 1 || pluralOf(absent[0]) ? "are" : "is";
    return { sentence: `${who} ${verb} ${absent.map(nameOf).join(" and ")}, which ${are} not among the input.`, rules, outcomes };
  }
  const subjects = [...new Set(members.map(({ subject }) => subjectName(subject, singletons)))];
  return { sentence: `${briefly(members[0]?.reason ?? "No reason is known")}: ${who} could not judge ${listed(subjects, 3)}.`, rules, outcomes };
}

/** A subject of which there is one, by what people call it. */
const singletons: Readonly<Record<string, string>> = { default: "the default", tenant: "the tenant", authorization: "the authorization policy" };

/** Of a reason that is made of many, the first two. */
function briefly(reason: string): string {
  const parts = reason.split("; ");
  return parts.length <= 3 ? reason : `${parts.slice(0, 2).join("; ")}; and ${parts.length - 2} more reasons`;
}

function isKnown(kind: string | undefined): kind is ResourceKind {
  return resourceKinds.some((known) => known === kind);
}

/** What people call the objects of a kind; Graph's name where they have none. */
export function nameOf(kind: string): string {
  return isKnown(kind) ? names[kind].name : kind;
}

function pluralOf(kind: string | undefined): boolean {
  return isKnown(kind) && names[kind].plural;
}
