import type { JsonObject } from "../../src/model/resource.ts";
import type { TenantData } from "./stand-in-tenant.ts";

/** What Graph says to one read. */
export interface GraphAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Graph with one tenant, as far as a scan reads it. Written down from Graph's reference, not from the tool's own table. */
export interface GraphTenant {
  readonly data: TenantData;
  /** What the application was granted. */
  readonly permissions: ReadonlySet<string>;
  /** Whether the tenant pays for Entra ID P1 and P2. */
  readonly hasLicences: boolean;
  /** Objects of a page where the request names no number, and at most. */
  readonly pageSize: number;
  readonly origin: string;
}

const singles = new Set([
  "/policies/crossTenantAccessPolicy",
  "/policies/crossTenantAccessPolicy/default",
  "/policies/authorizationPolicy",
  "/policies/authenticationFlowsPolicy",
  "/policies/identitySecurityDefaultsEnforcementPolicy",
  "/tenantRelationships/multiTenantOrganization",
  "/networkAccess/settings/crossTenantAccess",
  "/policies/crossTenantAccessPolicy/templates/multiTenantOrganizationPartnerConfiguration",
  "/policies/crossTenantAccessPolicy/templates/multiTenantOrganizationIdentitySynchronization",
]);

/** The permission that a path needs; the longest beginning counts. */
const permissions: readonly (readonly [string, string])[] = [
  ["/policies/b2bManagementPolicies", "Policy.Read.B2BManagementPolicy"],
  ["/policies/crossTenantAccessPolicy/templates", "MultiTenantOrganization.Read.All"],
  ["/policies", "Policy.Read.All"],
  ["/identity/conditionalAccess", "Policy.Read.All"],
  ["/organization", "Organization.Read.All"],
  ["/tenantRelationships/multiTenantOrganization", "MultiTenantOrganization.Read.All"],
  ["/tenantRelationships/delegatedAdminRelationships", "DelegatedAdminRelationship.Read.All"],
  ["/tenantRelationships/findTenantInformationByTenantId", "CrossTenantInformation.ReadBasic.All"],
  ["/groups", "Group.ReadBasic.All"],
  ["/users", "User.Read.All"],
  ["/roleManagement/directory", "RoleManagement.Read.Directory"],
  ["/applications", "Application.Read.All"],
  ["/servicePrincipals", "Application.Read.All"],
  ["/identityGovernance/entitlementManagement", "EntitlementManagement.Read.All"],
  ["/identityGovernance/accessReviews", "AccessReview.Read.All"],
  ["/networkAccess", "NetworkAccess.Read.All"],
  ["/directory/tenantGovernance/relatedTenants", "TenantGovernance-RelatedTenant.Read.All"],
  ["/auditLogs/signIns", "AuditLog.Read.All"],
  ["/auditLogs/directoryAudits", "AuditLog.Read.All"],
];

const premium = ["/identityGovernance/", "/roleManagement/directory/roleEligibilityScheduleInstances"];
const onlyExpanded: Readonly<Record<string, string>> = { "/users": "sponsors", "/applications": "owners", "/servicePrincipals": "owners", "/policies/crossTenantAccessPolicy/partners": "identitySynchronization" };
const signInLog = "/auditLogs/signIns";
const auditLog = "/auditLogs/directoryAudits";
const betaOnly = new Set(["/policies/b2bManagementPolicies", "/networkAccess/settings/crossTenantAccess", "/directory/tenantGovernance/relatedTenants", signInLog]);

/** Answers one GET of Graph; `url` is the path and query from the version on. */
export function answerGraph(tenant: GraphTenant, url: string): GraphAnswer {
  const parsed = new URL(url, tenant.origin);
  const [, version = "", path = ""] = /^\/(v1\.0|beta)(\/.*)$/.exec(decodeURIComponent(parsed.pathname)) ?? [];
  if (betaOnly.has(path) && version !== "beta") return fault(400, "BadRequest", "Resource not found for the segment.");
  const needed = permissions.find(([beginning]) => path.startsWith(beginning))?.[1];
  if (needed === undefined) return fault(400, "BadRequest", `Resource not found for the segment in ${path}.`);
  if (!tenant.permissions.has(needed)) return fault(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");
  if (!tenant.hasLicences && premium.some((beginning) => path.startsWith(beginning))) {
    return fault(400, "AadPremiumLicenseRequired", "The tenant needs to have Microsoft Entra ID P2 or Microsoft Entra ID Governance license.");
  }
  if (path === signInLog) return tenant.hasLicences ? signIns(tenant, parsed.searchParams) : fault(403, "Authentication_RequestFromNonPremiumTenantOrB2CTenant", "Neither tenant is B2C or tenant doesn't have premium license");
  const named = /^\/tenantRelationships\/findTenantInformationByTenantId\(tenantId='([^']+)'\)$/.exec(path)?.[1];
  if (named !== undefined && tenant.data.get("gone tenants")?.some(({ tenantId }) => tenantId === named) === true) {
    return fault(404, "Directory_ObjectNotFound", "Unable to read the company information from the directory.");
  }
  if (named !== undefined) return { status: 200, body: { tenantId: named, displayName: `Tenant ${named.slice(0, 4)}`, defaultDomainName: "tenant.example" } };
  const objects = tenant.data.get(path);
  if (objects === undefined) return fault(404, "Request_ResourceNotFound", "Resource does not exist.");
  if (singles.has(path)) {
    const [object] = objects;
    return object === undefined ? fault(404, "Request_ResourceNotFound", "Resource does not exist.") : { status: 200, body: { "@odata.context": `${tenant.origin}/${version}/$metadata#${path.slice(1)}`, ...object } };
  }
  if (path === auditLog) {
    const meets = auditFilter(parsed.searchParams.get("$filter"));
    return meets === undefined ? fault(400, "BadRequest", "Invalid filter clause.") : pageOf(tenant, version, path, parsed.searchParams, objects.filter(meets));
  }
  return list(tenant, version, path, parsed.searchParams, objects);
}

/** Clauses of two properties, joined by `or`; undefined for what the log does not take. */
function auditFilter(filter: string | null): ((audit: JsonObject) => boolean) | undefined {
  if (filter === null) return () => true;
  const clauses = filter.split(" or ").map((clause) => /^(category|loggedByService) eq '([^']+)'$/.exec(clause));
  if (clauses.includes(null) || clauses.length > 15) return undefined;
  return (audit) => clauses.some((clause) => clause !== null && audit[clause[1] ?? ""] === clause[2]);
}

function list(tenant: GraphTenant, version: string, path: string, query: URLSearchParams, objects: readonly JsonObject[]): GraphAnswer {
  const select = query.get("$select")?.split(",");
  const wantsActivity = select?.includes("signInActivity") === true;
  if (wantsActivity && !tenant.permissions.has("AuditLog.Read.All")) return fault(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");
  if (wantsActivity && !tenant.hasLicences) return fault(403, "Authentication_RequestFromNonPremiumTenantOrB2CTenant", "Neither tenant is B2C or tenant doesn't have premium license");
  const filter = query.get("$filter");
  const asked = /^(id|appId) in \(([^()]+)\)$/.exec(filter ?? "");
  if (asked !== null) {
    const [, key = "", ids = ""] = asked;
    const wanted = new Set(ids.split(",").map((id) => id.replaceAll("'", "")));
    if (wanted.size > 15) return fault(400, "Request_UnsupportedQuery", "Too many child clauses specified in search filter expression containing 'OR' operators: 16. Max allowed: 15.");
    const there = objects.filter((object) => wanted.has(String(object[key]).toLowerCase()));
    return { status: 200, body: { "@odata.context": `${tenant.origin}/${version}/$metadata#${path.slice(1)}(${select?.join(",") ?? ""})`, value: there.map((object) => Object.fromEntries((select ?? []).map((name) => [name, object[name]]))) } };
  }
  if (filter !== null && filter !== "userType eq 'Guest' or creationType eq 'Invitation'") return fault(400, "Request_UnsupportedQuery", "Unsupported Query.");
  const kept = filter === null ? objects : objects.filter(({ userType, creationType }) => userType === "Guest" || creationType === "Invitation");
  return pageOf(tenant, version, path, query, kept);
}

function pageOf(tenant: GraphTenant, version: string, path: string, query: URLSearchParams, kept: readonly JsonObject[]): GraphAnswer {
  const select = query.get("$select")?.split(",");
  const expand = query.get("$expand")?.split("(")[0];
  const size = Math.min(Number(query.get("$top") ?? tenant.pageSize), tenant.pageSize);
  const start = Number(query.get("$skiptoken") ?? 0);
  const hidden = onlyExpanded[path];
  const page = kept.slice(start, start + size).map((object) => {
    const entries = Object.entries(object).filter(([key]) => key === expand || (key !== hidden && (select === undefined || key === "id" || select.includes(key))));
    return Object.fromEntries(entries);
  });
  const next = new URLSearchParams(query);
  next.set("$skiptoken", String(start + size));
  const hasMore = start + size < kept.length;
  return {
    status: 200,
    body: {
      "@odata.context": `${tenant.origin}/${version}/$metadata#${path.slice(1)}`,
      ...(hasMore && { "@odata.nextLink": `${tenant.origin}/${version}${path}?${next.toString().replaceAll("%24", "$")}` }),
      value: page,
    },
  };
}

/** Interactive sign-ins unless the others are asked for; newest first. */
function signIns(tenant: GraphTenant, query: URLSearchParams): GraphAnswer {
  const clauses = (query.get("$filter") ?? "").split(" and ");
  const type = clauses.map((clause) => /^signInEventTypes\/any\(t: t eq '(\w+)'\)$/.exec(clause)?.[1]).find((each) => each !== undefined) ?? "interactiveUser";
  const meets = (entry: JsonObject, clause: string): boolean => {
    const [name = "", operator = "", value = ""] = clause.split(" ");
    if (name.startsWith("signInEventTypes")) return (entry["signInEventTypes"] as string[]).includes(type);
    if (name === "status/errorCode") return (entry["status"] as { errorCode: number }).errorCode === Number(value);
    const text = value.replaceAll("'", "");
    if (operator === "ge") return String(entry[name]) >= text;
    return (entry[name] === text) === (operator === "eq");
  };
  const kept = (tenant.data.get(signInLog) ?? []).filter((entry) => clauses.every((clause) => meets(entry, clause)));
  const newest = [...kept].sort((one, other) => (String(one["createdDateTime"]) > String(other["createdDateTime"]) ? -1 : 1));
  return { status: 200, body: { "@odata.context": `${tenant.origin}/beta/$metadata#auditLogs/signIns`, value: newest.slice(0, Number(query.get("$top") ?? 1000)) } };
}

function fault(status: number, code: string, message: string): GraphAnswer {
  return { status, body: { error: { code, message, innerError: { date: "2026-11-23T00:00:00", "request-id": "00000000-0000-4000-8000-000000000000" } } } };
}
