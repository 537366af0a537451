export const id = 995;
export const ids = [995];
export const modules = {

/***/ 90995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examine: () => (/* binding */ examine)
});

// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
;// CONCATENATED MODULE: ./build/src/live/generated/served-rules.js
/** Rules that cannot judge everything without a resource, by its kind, or by kind and property. Written by npm run docs. */
const servedRules = {
    "crossTenantAccessPolicy": ["tenant-cloud-endpoint-unused"],
    "crossTenantAccessPolicyDefault": ["access-half-blocked", "access-incomplete", "access-nobody-can-satisfy", "ca-device-control-untrusted", "ca-strength-unreachable-for-guests", "default-auto-redemption-set", "default-blocks-encrypted-mail", "default-capability-allowed", "default-direct-connect-allowed", "default-inbound-open", "default-inbound-scoped-to-users", "default-m365-access-open", "default-never-customised", "default-outbound-open", "default-redemption-order-weak", "default-tenant-restrictions-open", "default-trusts-devices-of-every-tenant", "default-trusts-mfa-of-every-tenant", "partner-auto-redemption-unreachable", "partner-device-trust-without-mfa-trust", "partner-direct-connect-mfa-dead-end", "partner-direct-connect-open", "partner-identical-to-default", "partner-inbound-open", "partner-inherits-default-trust", "partner-mfa-trust-without-evidence", "partner-open-but-domain-refused", "partner-outbound-open", "partner-trust-not-approved", "target-deleted", "target-not-understood", "target-redundant", "target-type-mismatch", "tenant-restrictions-not-signalled", "trust-incomplete"],
    "crossTenantAccessPolicyDefault/m365Capabilities": ["default-capability-allowed"],
    "crossTenantAccessPolicyPartner": ["access-half-blocked", "access-incomplete", "access-nobody-can-satisfy", "ca-external-tenant-unknown", "ca-strength-unreachable-for-guests", "catalog-entry-expired", "catalog-entry-without-partner", "partner-auto-redemption-unapproved", "partner-auto-redemption-unreachable", "partner-blocked-but-domain-allowed", "partner-changes-nothing", "partner-device-trust-without-mfa-trust", "partner-direct-connect-mfa-dead-end", "partner-direct-connect-open", "partner-duplicate", "partner-group-sync-allowed", "partner-identical-to-default", "partner-inbound-open", "partner-inherits-default-trust", "partner-is-own-tenant", "partner-left-mto-still-trusted", "partner-m365-access-open", "partner-mfa-trust-without-evidence", "partner-not-in-catalog", "partner-open-but-domain-refused", "partner-outbound-open", "partner-stale", "partner-support-access-left-open", "partner-sync-backdoor-shape", "partner-sync-without-redemption", "partner-tenant-id-invalid", "partner-tenant-restrictions-open", "partner-tenant-unresolvable", "partner-trust-not-approved", "partner-trust-without-requirement", "partner-user-sync-allowed", "partner-well-known-microsoft-tenant", "service-provider-gdap-auto-extends", "service-provider-global-admin", "service-provider-mfa-missing", "service-provider-not-in-catalog", "service-provider-weak-mfa", "target-deleted", "target-not-understood", "target-redundant", "target-type-mismatch", "tenant-active-without-partner", "tenant-connected-organization-blocked", "trust-incomplete"],
    "authorizationPolicy": ["guest-directory-access-like-members", "guest-directory-access-not-restricted", "guest-email-verified-join-enabled", "guest-invites-open-to-everyone", "guest-invites-open-to-members"],
    "authenticationFlowsPolicy": ["guest-self-service-signup-enabled"],
    "identitySecurityDefaultsEnforcementPolicy": ["access-nobody-can-satisfy", "access-open-without-mfa", "access-policy-redundant", "ca-guest-mfa-missing", "ca-guest-session-too-long", "ca-policies-inert-under-security-defaults", "service-provider-mfa-missing"],
    "conditionalAccessPolicy": ["access-nobody-can-satisfy", "access-open-without-mfa", "access-policy-redundant", "ca-device-control-untrusted", "ca-external-tenant-unknown", "ca-guest-mfa-missing", "ca-guest-scope-empty", "ca-guest-session-too-long", "ca-guests-excluded-from-sign-in-risk", "ca-service-provider-excluded-everywhere", "ca-strength-unreachable-for-guests", "ca-tenant-excluded-from-mfa", "ca-unsupported-control-for-guests", "partner-trust-without-requirement", "service-provider-mfa-missing", "service-provider-weak-mfa"],
    "authenticationStrengthPolicy": [],
    "b2bManagementPolicy": ["guest-invitation-domains-block-list", "guest-invitation-domains-both-lists", "guest-invitation-domains-unrestricted", "partner-blocked-but-domain-allowed", "partner-open-but-domain-refused", "tenant-legacy-auto-redeem-list"],
    "organization": [],
    "multiTenantOrganization": [],
    "multiTenantOrganizationMember": ["partner-left-mto-still-trusted"],
    "multiTenantOrganizationPartnerConfigurationTemplate": ["tenant-mto-template-loosens-partners"],
    "multiTenantOrganizationIdentitySyncPolicyTemplate": ["tenant-mto-template-loosens-partners"],
    "user": ["guest-inactive", "guest-invitation-not-redeemed", "guest-owns-application", "guest-privileged-role", "guest-without-sponsor"],
    "user/signInActivity": ["guest-inactive"],
    "user/sponsors": ["guest-without-sponsor"],
    "unifiedRoleAssignment": ["guest-privileged-role"],
    "unifiedRoleEligibilityScheduleInstance": ["guest-privileged-role"],
    "application": ["guest-owns-application"],
    "servicePrincipal": ["guest-owns-application", "target-deleted"],
    "accessPackageAssignmentPolicy": ["tenant-package-external-ungated", "tenant-package-open-to-all-external"],
    "connectedOrganization": ["tenant-connected-organization-blocked"],
    "accessReviewScheduleDefinition": ["guest-access-review-missing"],
    "delegatedAdminRelationship": ["service-provider-gdap-auto-extends", "service-provider-global-admin"],
    "crossTenantAccessSettings": ["tenant-restrictions-not-signalled"],
    "relatedTenant": [],
    "directoryAudit": [],
    "tenantInformation": ["partner-tenant-unresolvable"],
    "group/id": ["target-deleted"],
    "user/id": ["target-deleted"],
    "servicePrincipal/appId": ["target-deleted"],
};

;// CONCATENATED MODULE: ./build/src/live/live-read.js

/** The rules that cannot judge everything without a resource, or without one property of its objects. */
function rulesServedBy({ kind, property }) {
    return servedRules[property === undefined ? kind : `${kind}/${property}`] ?? [];
}

// EXTERNAL MODULE: ./build/src/live/resources.js + 1 modules
var resources = __webpack_require__(97652);
// EXTERNAL MODULE: ./build/src/model/evidence/day-ranges.js
var day_ranges = __webpack_require__(16458);
// EXTERNAL MODULE: ./build/src/model/evidence/ledger.js
var ledger = __webpack_require__(86564);
// EXTERNAL MODULE: ./build/src/live/collect-workspace.js
var collect_workspace = __webpack_require__(10170);
// EXTERNAL MODULE: ./build/src/live/log-store.js
var log_store = __webpack_require__(19462);
// EXTERNAL MODULE: ./build/src/live/sign-in-summary.js
var sign_in_summary = __webpack_require__(22314);
;// CONCATENATED MODULE: ./build/src/live/workspace-checkup.js





/** Days before today that are looked at: enough for a weekend on which nobody works. */
const daysBack = 7;
/** Asks the tables of a workspace for the days on which they hold anything. `now` is in milliseconds since 1970. */
async function examineWorkspace(workspace, now) {
    const today = new Date(now).toISOString().slice(0, 10);
    const days = { from: (0,day_ranges/* dayOf */.kb)((0,day_ranges/* dayNumber */.U$)(today) - daysBack), to: today };
    return Promise.all(ledger/* signInKinds */.mr.map(async (kind) => {
        const table = sign_in_summary.signInTables[kind];
        if (typeof workspace === "string")
            return { table, found: false, detail: workspace };
        const answer = await (0,log_store/* ask */.kA)(workspace, (0,sign_in_summary.daysQuery)(kind, days));
        if ("failure" in answer)
            return { table, found: false, detail: answer.failure.detail === table ? "the workspace has no such table" : (0,collect_workspace/* explainLogs */.F)(answer.failure)[1] };
        const count = rowsIn(answer.body);
        if (count === undefined)
            return { table, found: false, detail: "the answer is not what was asked for" };
        return { table, found: count > 0, detail: count > 0 ? `can be read, and holds sign-ins of ${count} of the last ${daysBack + 1} days` : `can be read, and holds nothing of the last ${daysBack + 1} days` };
    }));
}
function rowsIn({ tables }) {
    const [table] = Array.isArray(tables) ? tables : [];
    const rows = typeof table === "object" && table !== null && "rows" in table ? table.rows : undefined;
    return Array.isArray(rows) ? rows.length : undefined;
}

;// CONCATENATED MODULE: ./build/src/live/checkup.js




/** Service plans by their id. Source: Microsoft's page of product names and service plan identifiers. */
const plans = { p1: "41781fb2-bc02-4b7c-bd55-b576c07bb09d", p2: "eec0eb4f-6444-4f95-aba0-50c24d67f998" };
/** What of reading has no `Read` in its name, and what every token of a person has. */
const harmless = new Set(["openid", "profile", "email", "offline_access"]);
/** Looks at the permissions of a session, at the licences of its tenant, and at its workspace. `now` is in milliseconds since 1970. */
async function examine({ way, permissions, reader, cloud, tenantId, workspace }, now) {
    const granted = permissions?.names;
    const has = (names) => names.find((name) => granted?.includes(name));
    const needed = [...new Set(resources/* liveReads */.ec.flatMap(({ permission, extra }) => [permission, ...(extra ? [extra.permission] : [])]))].sort();
    const found = await servicePlans(reader);
    const tables = workspace === undefined ? {} : { workspace: await examineWorkspace(workspace, now) };
    return {
        way,
        cloud,
        ...(tenantId !== undefined && { tenantId }),
        isDelegated: permissions?.isDelegated === true,
        permissions: needed.map((permission) => {
            const using = resources/* liveReads */.ec.filter((resource) => resource.permission === permission && resource.clouds?.includes(cloud) !== false);
            const extras = resources/* liveReads */.ec.filter(({ extra }) => extra?.permission === permission);
            const broader = using.map(({ alsoBy = [] }) => has(alsoBy)).find((name) => name !== undefined);
            const own = has([permission]);
            return {
                permission,
                granted: granted === undefined ? "unknown" : own !== undefined || broader !== undefined,
                ...(own === undefined && broader !== undefined && { by: broader }),
                reads: [
                    ...using.map(({ path, property }) => (property === undefined ? path : `${path} (${property})`)),
                    ...extras.map(({ path, extra }) => `${path} (${extra?.property ?? ""})`),
                ],
                rules: distinct([...using.flatMap(rulesServedBy), ...extras.flatMap(({ kind, extra }) => rulesServedBy({ kind, ...(extra && { property: extra.property }) }))]),
            };
        }),
        licences: [licence("Microsoft Entra ID P1", found, [plans.p1, plans.p2]), licence("Microsoft Entra ID P2 or Microsoft Entra ID Governance", found, [plans.p2])],
        excessive: (granted ?? []).filter((name) => !harmless.has(name) && !/\.Read(?:Basic)?(?:\.|$)/.test(name)),
        ...tables,
    };
}
function licence(name, found, ids) {
    const whole = resources/* liveReads */.ec.filter((resource) => resource.licence === name);
    const extras = resources/* liveReads */.ec.filter(({ extra }) => extra?.licence === name);
    const isFound = found === undefined ? "unknown" : ids.some((id) => found.has(id));
    return {
        licence: name,
        // Of a governance licence alone nobody told us the id.
        found: isFound === false && name.includes(" or ") ? "unknown" : isFound,
        reads: [...whole.map(({ path }) => path), ...extras.map(({ path, extra }) => `${path} (${extra?.property ?? ""})`)],
        rules: distinct([...whole.flatMap(rulesServedBy), ...extras.flatMap(({ kind, extra }) => rulesServedBy({ kind, ...(extra && { property: extra.property }) }))]),
    };
}
/** The service plans that the tenant has, by id; undefined where nobody may see them. */
async function servicePlans(reader) {
    const answer = await reader.get({ path: "v1.0/organization?$select=id,assignedPlans", throttle: "directory" });
    const organizations = "body" in answer ? answer.body["value"] : undefined;
    if (!Array.isArray(organizations))
        return undefined;
    const assigned = organizations.flatMap((each) => ((0,json/* isObject */.Gv)(each) && Array.isArray(each["assignedPlans"]) ? each["assignedPlans"] : []));
    return new Set(assigned.flatMap((plan) => ((0,json/* isObject */.Gv)(plan) && plan["capabilityStatus"] === "Enabled" && typeof plan["servicePlanId"] === "string" ? [plan["servicePlanId"].toLowerCase()] : [])));
}
function distinct(rules) {
    return [...new Set(rules)].sort();
}


/***/ })

};
