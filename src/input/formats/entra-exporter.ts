import type { ResourceKind } from "../../model/resource.ts";

/** The folders of an EntraExporter export, in lower case. The deeper one comes first. */
const folders: readonly (readonly [string, ResourceKind])[] = [
  ["policies/crosstenantaccesspolicy/default", "crossTenantAccessPolicyDefault"],
  ["policies/crosstenantaccesspolicy/partners", "crossTenantAccessPolicyPartner"],
  ["policies/crosstenantaccesspolicy", "crossTenantAccessPolicy"],
  ["policies/authorizationpolicy", "authorizationPolicy"],
  ["policies/externalidentitiespolicy", "externalIdentitiesPolicy"],
  ["policies/identitysecuritydefaultsenforcementpolicy", "identitySecurityDefaultsEnforcementPolicy"],
  ["policies/authenticationflowspolicy", "authenticationFlowsPolicy"],
  ["identity/conditional/accesspolicies", "conditionalAccessPolicy"],
  ["identity/conditional/namedlocations", "namedLocation"],
  ["organization", "organization"],
];

/** The folder of the partners as it is called from inside the folders around it. */
const fromInside: ReadonlyMap<string, ResourceKind> = new Map<string, ResourceKind>([
  ["crosstenantaccesspolicy/partners", "crossTenantAccessPolicyPartner"],
  ["partners", "crossTenantAccessPolicyPartner"],
]);

/** File names, without extension and in lower case, that say what an otherwise silent object or empty list is. */
const names: ReadonlyMap<string, ResourceKind> = new Map<string, ResourceKind>([
  ["crosstenantaccesspolicy", "crossTenantAccessPolicy"],
  ["crosstenantaccesspolicydefault", "crossTenantAccessPolicyDefault"],
  ["crosstenantaccesspolicypartners", "crossTenantAccessPolicyPartner"],
  ["partners", "crossTenantAccessPolicyPartner"],
  ["conditionalaccesspolicies", "conditionalAccessPolicy"],
  ["namedlocations", "namedLocation"],
  ["authenticationstrengthpolicies", "authenticationStrengthPolicy"],
  ["authorizationpolicy", "authorizationPolicy"],
  ["b2bmanagementpolicies", "b2bManagementPolicy"],
  ["identitysecuritydefaultsenforcementpolicy", "identitySecurityDefaultsEnforcementPolicy"],
  ["securitydefaults", "identitySecurityDefaultsEnforcementPolicy"],
  ["externalidentitiespolicy", "externalIdentitiesPolicy"],
  ["authenticationflowspolicy", "authenticationFlowsPolicy"],
  ["delegatedadminrelationships", "delegatedAdminRelationship"],
  ["connectedorganizations", "connectedOrganization"],
  ["assignmentpolicies", "accessPackageAssignmentPolicy"],
  ["accessreviewdefinitions", "accessReviewScheduleDefinition"],
  ["roleeligibilityscheduleinstances", "unifiedRoleEligibilityScheduleInstance"],
  ["signins", "signIn"],
  ["relatedtenants", "relatedTenant"],
  ["roleassignmentscheduleinstances", "unifiedRoleAssignmentScheduleInstance"],
]);

/** What the place of a file in an EntraExporter export says; the exporter writes `<folder>/<id>/<id>.json`, on Linux with `\\` inside the name. */
export interface ExportedPlace {
  readonly kind: ResourceKind;
  /** What a single object in this place means. */
  readonly note?: string;
}

const exportedPath = /^(.+)[\\/]([^\\/]+)[\\/]\2\.json$/i;

/** The exporter's place of a file; undefined when its path is none of the exporter's. */
export function exportedPlace(file: string): ExportedPlace | undefined {
  const match = exportedPath.exec(file);
  if (match === null) return undefined;
  const [, parent = "", name] = match;
  const folder = parent.replaceAll("\\", "/").toLowerCase();
  const kind = folders.find(([end]) => folder === end || folder.endsWith(`/${end}`))?.[1] ?? fromInside.get(folder);
  if (kind === undefined) return undefined;
  return kind === "crossTenantAccessPolicyPartner" && name?.toLowerCase() === "partners" ? { kind, note: partnersNote } : { kind };
}

/** The kind that the mere name of a file hints at. */
export function kindByFileName(file: string): ResourceKind | undefined {
  const name = file.split(/[\\/]/).at(-1) ?? "";
  return names.get(name.replace(/\.[A-Za-z]+$/, "").toLowerCase());
}

/** A partner has no `id`, so the exporter names every partner's file after the folder and overwrites the one before. */
const partnersNote = "at most one partner can have survived this export: EntraExporter writes every partner to this one file";
