import { distance } from "fastest-levenshtein";
import type { JsonObject, ResourceKind } from "../../model/resource.ts";
import { isObject } from "../../model/json.ts";
import { activityKind } from "./graph-activity.ts";
import { directoryKind } from "./graph-directory.ts";

/** The ends of an `@odata.context`, without keys, projections and `$entity`, in lower case. The longest comes first. */
const contexts: readonly (readonly [string, ResourceKind])[] = [
  ["crosstenantaccesspolicy/templates/multitenantorganizationpartnerconfiguration", "multiTenantOrganizationPartnerConfigurationTemplate"],
  ["crosstenantaccesspolicy/templates/multitenantorganizationidentitysynchronization", "multiTenantOrganizationIdentitySyncPolicyTemplate"],
  ["crosstenantaccesspolicy/partners/identitysynchronization", "identitySynchronization"],
  ["crosstenantaccesspolicy/partners", "crossTenantAccessPolicyPartner"],
  ["crosstenantaccesspolicy/default", "crossTenantAccessPolicyDefault"],
  ["policies/crosstenantaccesspolicy", "crossTenantAccessPolicy"],
  ["tenantrelationships/multitenantorganization/tenants", "multiTenantOrganizationMember"],
  ["tenantrelationships/multitenantorganization", "multiTenantOrganization"],
  ["conditionalaccess/policies", "conditionalAccessPolicy"],
  ["conditionalaccess/namedlocations", "namedLocation"],
  ["authenticationstrength/policies", "authenticationStrengthPolicy"],
  ["policies/authenticationstrengthpolicies", "authenticationStrengthPolicy"],
  ["policies/authorizationpolicy/authorizationpolicy", "authorizationPolicy"],
  ["policies/authorizationpolicy", "authorizationPolicy"],
  ["policies/b2bmanagementpolicies", "b2bManagementPolicy"],
  ["policies/identitysecuritydefaultsenforcementpolicy", "identitySecurityDefaultsEnforcementPolicy"],
  ["policies/externalidentitiespolicy", "externalIdentitiesPolicy"],
  ["policies/authenticationflowspolicy", "authenticationFlowsPolicy"],
  ["organization", "organization"],
  ["directory/roleassignments", "unifiedRoleAssignment"],
  ["directory/roleassignmentscheduleinstances", "unifiedRoleAssignmentScheduleInstance"],
  ["directory/roleeligibilityscheduleinstances", "unifiedRoleEligibilityScheduleInstance"],
  ["delegatedadminrelationships", "delegatedAdminRelationship"],
  ["entitlementmanagement/connectedorganizations", "connectedOrganization"],
  ["entitlementmanagement/assignmentpolicies", "accessPackageAssignmentPolicy"],
  ["accessreviews/definitions", "accessReviewScheduleDefinition"],
  ["auditlogs/signins", "signIn"],
  ["auditlogs/directoryaudits", "directoryAudit"],
  ["tenantgovernance/relatedtenants", "relatedTenant"],
  ["microsoft.graph.tenantinformation", "tenantInformation"],
  ["networkaccess/settings/crosstenantaccess", "crossTenantAccessSettings"],
];

/** Fragments that are so short that only the whole of one says enough: others end with the same word. */
const wholeContexts: ReadonlyMap<string, ResourceKind> = new Map<string, ResourceKind>([
  ["users", "user"],
  ["applications", "application"],
  ["serviceprincipals", "servicePrincipal"],
  ["groups", "group"],
  // Objects of any type, as they were asked for: not the list of any.
  ["directoryobjects", "directoryObject"],
]);

/** What follows `$metadata#` in an `@odata.context`, bare: "policies/crossTenantAccessPolicy/partners". */
export function fragmentOf(context: unknown): string | undefined {
  if (typeof context !== "string" || context.length > 2000) return undefined;
  const hash = context.indexOf("#");
  if (hash === -1) return undefined;
  let fragment = context.slice(hash + 1);
  // Projections nest: `partners(tenantId,identitySynchronization())`.
  for (let before = ""; before !== fragment; ) {
    before = fragment;
    fragment = fragment.replace(/\([^()]*\)/g, "");
  }
  return fragment.replace(/\/\$entity$/, "").replace(/\/+$/, "");
}

/** The kind that a context fragment names. */
export function kindByFragment(fragment: string): ResourceKind | undefined {
  const lower = fragment.toLowerCase();
  return wholeContexts.get(lower) ?? contexts.find(([end]) => lower === end || lower.endsWith(`/${end}`))?.[1];
}

const types: ReadonlyMap<string, ResourceKind> = new Map<string, ResourceKind>([
  ["crosstenantaccesspolicy", "crossTenantAccessPolicy"],
  ["crosstenantaccesspolicyconfigurationdefault", "crossTenantAccessPolicyDefault"],
  ["crosstenantaccesspolicyconfigurationpartner", "crossTenantAccessPolicyPartner"],
  ["crosstenantidentitysyncpolicypartner", "identitySynchronization"],
  ["multitenantorganization", "multiTenantOrganization"],
  ["multitenantorganizationmember", "multiTenantOrganizationMember"],
  ["multitenantorganizationpartnerconfigurationtemplate", "multiTenantOrganizationPartnerConfigurationTemplate"],
  ["multitenantorganizationidentitysyncpolicytemplate", "multiTenantOrganizationIdentitySyncPolicyTemplate"],
  ["conditionalaccesspolicy", "conditionalAccessPolicy"],
  ["ipnamedlocation", "namedLocation"],
  ["countrynamedlocation", "namedLocation"],
  ["compliantnetworknamedlocation", "namedLocation"],
  ["authenticationstrengthpolicy", "authenticationStrengthPolicy"],
  ["authorizationpolicy", "authorizationPolicy"],
  ["b2bmanagementpolicy", "b2bManagementPolicy"],
  ["identitysecuritydefaultsenforcementpolicy", "identitySecurityDefaultsEnforcementPolicy"],
  ["externalidentitiespolicy", "externalIdentitiesPolicy"],
  ["authenticationflowspolicy", "authenticationFlowsPolicy"],
  ["organization", "organization"],
  ["unifiedroleassignment", "unifiedRoleAssignment"],
  ["unifiedroleassignmentscheduleinstance", "unifiedRoleAssignmentScheduleInstance"],
  ["unifiedroleeligibilityscheduleinstance", "unifiedRoleEligibilityScheduleInstance"],
  ["delegatedadminrelationship", "delegatedAdminRelationship"],
  ["resellerdelegatedadminrelationship", "delegatedAdminRelationship"],
  ["connectedorganization", "connectedOrganization"],
  ["accessreviewscheduledefinition", "accessReviewScheduleDefinition"],
  ["signin", "signIn"],
  ["directoryaudit", "directoryAudit"],
  ["relatedtenant", "relatedTenant"],
  ["tenantinformation", "tenantInformation"],
  ["crosstenantaccesssettings", "crossTenantAccessSettings"],
]);

/** The kind that an `@odata.type` names: `#microsoft.graph.authorizationPolicy`. */
export function kindByType(type: unknown): ResourceKind | undefined {
  return typeof type === "string" ? types.get(type.slice(type.lastIndexOf(".") + 1).toLowerCase()) : undefined;
}

/** An object's values by its keys in lower case: the export formats differ in case. */
export type Fields = ReadonlyMap<string, unknown>;

/** The same few keys occur in every object; a file full of others must not fill the memory. */
const lowerCase = new Map<string, string>();
const mostLowerCase = 2000;

/** The fields of an object. Of two keys that differ only in case the later counts. */
export function fieldsOf(value: JsonObject): Fields {
  const fields = new Map<string, unknown>();
  for (const key of Object.keys(value)) {
    let lower = lowerCase.get(key);
    if (lower === undefined) {
      lower = key.toLowerCase();
      if (lowerCase.size < mostLowerCase) lowerCase.set(key, lower);
    }
    fields.set(lower, value[key]);
  }
  return fields;
}

const partnerOnly = ["isserviceprovider", "isinmultitenantorganization", "identitysynchronization", "serviceproviderconstraints"];
const settings = [
  "b2bcollaborationinbound",
  "b2bcollaborationoutbound",
  "b2bdirectconnectinbound",
  "b2bdirectconnectoutbound",
  "inboundtrust",
  "tenantrestrictions",
  "automaticuserconsentsettings",
  "m365collaborationinbound",
  "m365collaborationoutbound",
  "appserviceconnectinbound",
  "crosscloudmeetingconfiguration",
  "protectedcontentsharing",
  "blockserviceprovideroutboundaccess",
  "invitationredemptionidentityproviderconfiguration",
];
const syncSettings = ["usersyncinbound", "groupsyncinbound", "externalcloudauthorizedapplicationid"];
const membership = ["joineddatetime", "addeddatetime", "addedbytenantid", "transitiondetails"];
const ofMultiTenantOrganization = new Set(["id", "createddatetime", "deleteddatetime", "displayname", "description", "state", "joinrequest", "tenants", "additionalproperties"]);

/** The kind that an object's keys show, when no context names it. */
export function kindByKeys(fields: Fields): ResourceKind | undefined {
  return crossTenantKind(fields) ?? otherKind(fields) ?? activityKind(fields) ?? directoryKind(fields);
}

function crossTenantKind(fields: Fields): ResourceKind | undefined {
  const has = (keys: readonly string[]): boolean => keys.some((key) => fields.has(key));
  const hasSettings = has(settings);
  if (fields.has("templateapplicationlevel")) {
    if (has(syncSettings)) return "multiTenantOrganizationIdentitySyncPolicyTemplate";
    return hasSettings ? "multiTenantOrganizationPartnerConfigurationTemplate" : undefined;
  }
  if (has(partnerOnly)) return "crossTenantAccessPolicyPartner";
  if (hasSettings) return namesTenant(fields) ? "crossTenantAccessPolicyPartner" : "crossTenantAccessPolicyDefault";
  if (has(syncSettings)) return "identitySynchronization";
  if (fields.has("isservicedefault")) return "crossTenantAccessPolicyDefault";
  if (fields.has("allowedcloudendpoints")) return "crossTenantAccessPolicy";
  if (fields.has("tenantid") && fields.has("role") && (fields.has("state") || has(membership))) return "multiTenantOrganizationMember";
  return undefined;
}

/** A partner whose `tenantId` is misspelt must not be taken for the default. */
function namesTenant(fields: Fields): boolean {
  if (fields.has("tenantid")) return true;
  for (const key of fields.keys()) if (distance(key, "tenantid") <= 2) return true;
  return false;
}

const securityDefaultsId = "00000000-0000-0000-0000-000000000005";

function otherKind(fields: Fields): ResourceKind | undefined {
  const conditions = fields.get("conditions");
  if (isObject(conditions)) {
    if (fields.has("grantcontrols") || fields.has("sessioncontrols")) return "conditionalAccessPolicy";
    if (fields.has("state") && (isObject(conditions["users"]) || isObject(conditions["applications"]))) return "conditionalAccessPolicy";
  }
  if (fields.has("allowinvitesfrom") || fields.has("guestuserroleid")) return "authorizationPolicy";
  if (Array.isArray(fields.get("allowedcombinations"))) return "authenticationStrengthPolicy";
  if (Array.isArray(fields.get("ipranges")) && fields.has("istrusted")) return "namedLocation";
  if (Array.isArray(fields.get("countriesandregions"))) return "namedLocation";
  if (fields.has("allowexternalidentitiestoleave")) return "externalIdentitiesPolicy";
  if (isObject(fields.get("selfservicesignup"))) return "authenticationFlowsPolicy";
  if (Array.isArray(fields.get("verifieddomains"))) return "organization";
  if (fields.get("type") === "B2BManagementPolicy" || definesB2bManagement(fields.get("definition"))) return "b2bManagementPolicy";
  if (typeof fields.get("isenabled") === "boolean") {
    if (fields.get("id") === securityDefaultsId || fields.get("displayname") === "Security Defaults") {
      return "identitySecurityDefaultsEnforcementPolicy";
    }
  }
  return isMultiTenantOrganization(fields) ? "multiTenantOrganization" : undefined;
}

function definesB2bManagement(definition: unknown): boolean {
  if (!Array.isArray(definition)) return false;
  return definition.some((item) => typeof item === "string" && item.includes("B2BManagementPolicy"));
}

/** Its keys are everybody's, so it must have no other one. */
function isMultiTenantOrganization(fields: Fields): boolean {
  const state = fields.get("state");
  if (typeof state !== "string" || !/^(?:in)?active$/i.test(state) || !fields.has("createddatetime")) return false;
  for (const key of fields.keys()) if (!ofMultiTenantOrganization.has(key) && !key.includes("@")) return false;
  return true;
}
