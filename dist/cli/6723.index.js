export const id = 6723;
export const ids = [6723];
export const modules = {

/***/ 96723:
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
    "identitySecurityDefaultsEnforcementPolicy": ["access-nobody-can-satisfy", "access-open-without-mfa", "ca-guest-mfa-missing", "ca-guest-session-too-long", "ca-policies-inert-under-security-defaults", "service-provider-mfa-missing"],
    "conditionalAccessPolicy": ["access-nobody-can-satisfy", "access-open-without-mfa", "ca-device-control-untrusted", "ca-external-tenant-unknown", "ca-guest-mfa-missing", "ca-guest-scope-empty", "ca-guest-session-too-long", "ca-guests-excluded-from-sign-in-risk", "ca-service-provider-excluded-everywhere", "ca-strength-unreachable-for-guests", "ca-tenant-excluded-from-mfa", "ca-unsupported-control-for-guests", "partner-trust-without-requirement", "service-provider-mfa-missing", "service-provider-weak-mfa"],
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
;// CONCATENATED MODULE: ./build/src/live/checkup.js



/** Service plans by their id. Source: Microsoft's page of product names and service plan identifiers. */
const plans = { p1: "41781fb2-bc02-4b7c-bd55-b576c07bb09d", p2: "eec0eb4f-6444-4f95-aba0-50c24d67f998" };
/** What of reading has no `Read` in its name, and what every token of a person has. */
const harmless = new Set(["openid", "profile", "email", "offline_access"]);
/** Looks at the permissions of a session, and at the licences of its tenant. */
async function examine({ way, permissions, reader, cloud, tenantId }) {
    const granted = permissions?.names;
    const has = (names) => names.find((name) => granted?.includes(name));
    const needed = [...new Set(resources/* liveReads */.ec.flatMap(({ permission, extra }) => [permission, ...(extra ? [extra.permission] : [])]))].sort();
    const found = await servicePlans(reader);
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


/***/ }),

/***/ 97652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ot: () => (/* binding */ liveLookups),
  ec: () => (/* binding */ liveReads),
  CI: () => (/* binding */ liveResources),
  Gp: () => (/* binding */ newestSignIns)
});

// EXTERNAL MODULE: ./build/src/model/export-manifest.js
var export_manifest = __webpack_require__(1199);
;// CONCATENATED MODULE: ./build/src/live/directory-resources.js
const publicOnly = ["public"];
const directory = { version: "v1.0", throttle: "directory" };
const governance = "Microsoft Entra ID P2 or Microsoft Entra ID Governance";
const guests = "$filter=userType%20eq%20'Guest'%20or%20creationType%20eq%20'Invitation'";
const ofGuests = "id,displayName,userPrincipalName,userType,accountEnabled,createdDateTime,creationType,externalUserState,externalUserStateChangeDateTime";
/**
 * The audits of changes that can open or close access for other tenants, by the names that Microsoft's list of audit
 * activities has. Graph keeps thirty days at most, so that no time is asked for.
 */
const auditCategories = [
    "CrossTenantAccessSettings",
    "CrossTenantIdentitySyncSettings",
    "MultiTenantOrg",
    "MultiTenantOrgTenant",
    "MultiTenantOrgPartnerConfigurationTemplate",
    "MultiTenantOrgIdentitySyncPolicyUpdate",
    "AuthorizationPolicy",
];
const audits = [...auditCategories.map((category) => `category eq '${category}'`), "loggedByService eq 'Conditional Access'"].join(" or ");
/** What a scan reads of the directory and of identity governance, in the order in which it is listed to people. */
const directoryResources = [
    {
        ...directory,
        kind: "user",
        path: "/users",
        query: `${guests}&$select=${ofGuests},signInActivity&$top=500`,
        list: true,
        key: "id",
        file: "guests.json",
        permission: "User.Read.All",
        alsoBy: ["Directory.Read.All"],
        extra: {
            property: "signInActivity",
            permission: "AuditLog.Read.All",
            licence: "Microsoft Entra ID P1",
            queryWithout: `${guests}&$select=${ofGuests}&$top=999`,
        },
    },
    {
        ...directory,
        kind: "user",
        property: "sponsors",
        path: "/users",
        query: `${guests}&$select=id,userPrincipalName,userType&$expand=sponsors($select=id)&$top=999`,
        list: true,
        key: "id",
        file: "guestSponsors.json",
        permission: "User.Read.All",
        alsoBy: ["Directory.Read.All"],
    },
    {
        ...directory,
        kind: "unifiedRoleAssignment",
        path: "/roleManagement/directory/roleAssignments",
        query: "$expand=principal",
        list: true,
        key: "id",
        file: "roleAssignments.json",
        permission: "RoleManagement.Read.Directory",
        alsoBy: ["Directory.Read.All", "RoleManagement.Read.All"],
    },
    {
        ...directory,
        kind: "unifiedRoleEligibilityScheduleInstance",
        path: "/roleManagement/directory/roleEligibilityScheduleInstances",
        query: "$expand=principal",
        list: true,
        key: "id",
        file: "roleEligibilityScheduleInstances.json",
        permission: "RoleManagement.Read.Directory",
        alsoBy: ["RoleEligibilitySchedule.Read.Directory", "RoleManagement.Read.All"],
        licence: governance,
    },
    { ...owned("application", "/applications", "$select=id,appId,displayName,signInAudience&$expand=owners&$top=999"), file: "applications.json" },
    { ...owned("servicePrincipal", "/servicePrincipals", "$select=id,appId,displayName,servicePrincipalType&$expand=owners&$top=999"), file: "servicePrincipals.json" },
    {
        ...directory,
        kind: "accessPackageAssignmentPolicy",
        path: "/identityGovernance/entitlementManagement/assignmentPolicies",
        query: "$expand=accessPackage",
        list: true,
        key: "id",
        file: "assignmentPolicies.json",
        permission: "EntitlementManagement.Read.All",
        licence: governance,
    },
    {
        ...directory,
        kind: "connectedOrganization",
        path: "/identityGovernance/entitlementManagement/connectedOrganizations",
        list: true,
        key: "id",
        file: "connectedOrganizations.json",
        permission: "EntitlementManagement.Read.All",
        licence: governance,
    },
    {
        ...directory,
        kind: "accessReviewScheduleDefinition",
        path: "/identityGovernance/accessReviews/definitions",
        query: "$top=100",
        list: true,
        key: "id",
        file: "accessReviewDefinitions.json",
        permission: "AccessReview.Read.All",
        licence: governance,
    },
    {
        ...directory,
        kind: "delegatedAdminRelationship",
        path: "/tenantRelationships/delegatedAdminRelationships",
        query: "$top=300",
        list: true,
        key: "id",
        file: "delegatedAdminRelationships.json",
        permission: "DelegatedAdminRelationship.Read.All",
        clouds: ["public", "usgov", "usgov-dod"],
    },
    {
        ...directory,
        kind: "crossTenantAccessSettings",
        version: "beta",
        path: "/networkAccess/settings/crossTenantAccess",
        list: false,
        key: "networkPacketTaggingStatus",
        file: "networkAccessSettings.json",
        permission: "NetworkAccess.Read.All",
        clouds: publicOnly,
    },
    {
        ...directory,
        kind: "relatedTenant",
        version: "beta",
        path: "/directory/tenantGovernance/relatedTenants",
        list: true,
        key: "id",
        file: "relatedTenants.json",
        permission: "TenantGovernance-RelatedTenant.Read.All",
        clouds: ["public", "usgov", "usgov-dod"],
    },
    {
        ...directory,
        kind: "directoryAudit",
        path: "/auditLogs/directoryAudits",
        query: `$filter=${audits.replaceAll(" ", "%20")}&$top=999`,
        list: true,
        key: "id",
        file: "directoryAudits.json",
        permission: "AuditLog.Read.All",
        throttle: "reports",
        // Who changed something has to be known. From which address they did has not.
        leavesOut: ["ipAddress", "userAgent", "additionalDetails"],
    },
];
function owned(kind, path, query) {
    return { ...directory, kind, path, query, list: true, key: "id", permission: "Application.Read.All", alsoBy: ["Directory.Read.All"] };
}

;// CONCATENATED MODULE: ./build/src/live/resources.js


const resources_publicOnly = ["public"];
const policies = { version: "v1.0", permission: "Policy.Read.All", throttle: "directory" };
const resources_directory = { version: "v1.0", throttle: "directory" };
/**
 * Everything that a scan reads, in the order in which it is listed to people. Settings are read without `$select`: what
 * Graph adds to them has to be seen to be named as not understood. Sources: Microsoft Graph's reference and its
 * permissions reference.
 */
const liveResources = [
    { ...policies, kind: "crossTenantAccessPolicy", path: "/policies/crossTenantAccessPolicy", list: false, key: "displayName", file: "policy.json" },
    { ...policies, kind: "crossTenantAccessPolicyDefault", path: "/policies/crossTenantAccessPolicy/default", list: false, key: "inboundTrust", file: "default.json" },
    {
        ...policies,
        kind: "crossTenantAccessPolicyDefault",
        property: "m365Capabilities",
        path: "/policies/crossTenantAccessPolicy/default/m365Capabilities",
        list: true,
        key: "name",
        file: "default.json",
        clouds: resources_publicOnly,
    },
    {
        ...policies,
        kind: "crossTenantAccessPolicyPartner",
        path: "/policies/crossTenantAccessPolicy/partners",
        query: "$expand=identitySynchronization",
        list: true,
        key: "tenantId",
        file: "partners/",
    },
    { ...policies, kind: "authorizationPolicy", path: "/policies/authorizationPolicy", list: false, key: "allowInvitesFrom", file: "authorizationPolicy.json" },
    { ...policies, kind: "authenticationFlowsPolicy", path: "/policies/authenticationFlowsPolicy", list: false, key: "selfServiceSignUp", file: "authenticationFlowsPolicy.json" },
    {
        ...policies,
        kind: "identitySecurityDefaultsEnforcementPolicy",
        path: "/policies/identitySecurityDefaultsEnforcementPolicy",
        list: false,
        key: "isEnabled",
        file: "securityDefaults.json",
    },
    { ...policies, kind: "conditionalAccessPolicy", path: "/identity/conditionalAccess/policies", list: true, key: "id", file: "conditional-access/", throttle: "conditionalAccess" },
    {
        ...policies,
        kind: "authenticationStrengthPolicy",
        path: "/policies/authenticationStrengthPolicies",
        list: true,
        key: "id",
        file: "authenticationStrengths.json",
        alsoBy: ["Policy.Read.AuthenticationMethod"],
        clouds: ["public", "usgov", "usgov-dod"],
    },
    {
        ...policies,
        kind: "b2bManagementPolicy",
        version: "beta",
        path: "/policies/b2bManagementPolicies",
        list: true,
        key: "id",
        file: "b2bManagementPolicies.json",
        permission: "Policy.Read.B2BManagementPolicy",
        clouds: resources_publicOnly,
    },
    {
        ...resources_directory,
        kind: "organization",
        path: "/organization",
        query: "$select=id,displayName,verifiedDomains,assignedPlans,partnerTenantType,tenantType",
        list: true,
        key: "id",
        file: "organization.json",
        permission: "Organization.Read.All",
        alsoBy: ["Directory.Read.All"],
    },
    { ...multiTenant("multiTenantOrganization", "/tenantRelationships/multiTenantOrganization", "state"), list: false, file: "multiTenantOrganization.json" },
    { ...multiTenant("multiTenantOrganizationMember", "/tenantRelationships/multiTenantOrganization/tenants", "tenantId"), list: true, file: "multiTenantOrganizationTenants.json" },
    {
        ...multiTenant("multiTenantOrganizationPartnerConfigurationTemplate", "/policies/crossTenantAccessPolicy/templates/multiTenantOrganizationPartnerConfiguration", "templateApplicationLevel"),
        list: false,
        file: "partnerTemplate.json",
    },
    {
        ...multiTenant("multiTenantOrganizationIdentitySyncPolicyTemplate", "/policies/crossTenantAccessPolicy/templates/multiTenantOrganizationIdentitySynchronization", "templateApplicationLevel"),
        list: false,
        file: "synchronizationTemplate.json",
    },
    ...directoryResources,
];
/** Single objects that are asked for by their id, many to a request. What Graph does not know of them is kept, too. */
const liveLookups = {
    tenants: {
        kind: "tenantInformation",
        path: "/tenantRelationships/findTenantInformationByTenantId",
        file: "tenantLookups.json",
        permission: "CrossTenantInformation.ReadBasic.All",
        clouds: resources_publicOnly,
    },
    groups: { kind: "group", property: "id", path: "/groups", file: "groupLookups.json", permission: "Group.ReadBasic.All", alsoBy: ["Group.Read.All", "GroupMember.Read.All", "Directory.Read.All"] },
    users: { kind: "user", property: "id", path: "/users", file: "userLookups.json", permission: "User.Read.All", alsoBy: ["Directory.Read.All"] },
    applications: { kind: "servicePrincipal", property: "appId", path: "/servicePrincipals", file: "applicationLookups.json", permission: "Application.Read.All", alsoBy: ["Directory.Read.All"] },
};
/** The newest sign-in with each partner; the manifest holds what they show. */
const newestSignIns = {
    kind: "signIn",
    path: "/auditLogs/signIns",
    file: export_manifest/* manifestName */.vS,
    permission: "AuditLog.Read.All",
    licence: "Microsoft Entra ID P1",
};
/** Everything that a scan asks for, in the order in which it is listed to people. */
const liveReads = [...liveResources, ...Object.values(liveLookups), newestSignIns];
function multiTenant(kind, path, key) {
    return { ...resources_directory, kind, path, key, permission: "MultiTenantOrganization.Read.All", clouds: resources_publicOnly };
}


/***/ })

};
