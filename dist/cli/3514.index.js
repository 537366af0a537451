export const id = 3514;
export const ids = [3514];
export const modules = {

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
/** Graph's reference shows single clauses of these, and says neither that they can be joined by `or` nor that they cannot. */
const auditClauses = [...auditCategories.map((category) => `category eq '${category}'`), "loggedByService eq 'Conditional Access'"];
function auditsWith(filter) {
    return `$filter=${filter.replaceAll(" ", "%20")}&$top=999`;
}
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
        query: auditsWith(auditClauses.join(" or ")),
        apart: auditClauses.map(auditsWith),
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


/***/ }),

/***/ 73514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whyNotExportFolder: () => (/* binding */ whyNotExportFolder),
/* harmony export */   writeExport: () => (/* binding */ writeExport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_export_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1199);
/* harmony import */ var _model_well_known_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14777);
/* harmony import */ var _resources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97652);






/** Why an export cannot be written to a folder: files of somebody else lie there. Undefined where it can. */
function whyNotExportFolder(folder) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return undefined;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory())
        return "is no folder: name one with --out.";
    const isOwn = isManifestFile(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, _model_export_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS));
    if (isOwn || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).every((name) => name.startsWith(".")))
        return undefined;
    return `holds files and no ${_model_export_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS}: name an empty folder with --out, or one of an earlier export.`;
}
/** Files that are written at the same time: a tenant has thousands of small ones, and more at once gain nothing. */
const atOnce = 8;
/** Writes what changed, and removes files of an earlier export whose objects are gone. The manifest is written last. */
async function writeExport(folder, files) {
    const there = await namesIn(new Set(files.map(({ file }) => node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, file)))));
    const queue = files.slice(0, -1);
    let written = 0;
    const work = async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift())
            if (await writeChanged(folder, next, there))
                written += 1;
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    for (const last of files.slice(-1))
        if (await writeChanged(folder, last, there))
            written += 1;
    const kept = new Set(files.map(({ file }) => file));
    const gone = filesOfExports(folder).filter((file) => !kept.has(file));
    for (const file of gone)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, file));
    return { written, removed: gone.length };
}
/** The paths of what is in the folders, which are made where they are not there: to ask for each file takes seconds. */
async function namesIn(folders) {
    const paths = new Set();
    for (const folder of folders) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
        for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder))
            paths.add(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name));
    }
    return paths;
}
/** Whether the file was another one, or none. */
async function writeChanged(folder, { file, text }, there) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, file);
    if (there.has(target) && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(target, "utf8")) === text)
        return false;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(target, text);
    return true;
}
/** The files in the folder that only an export can have written: by the names that this version gives. */
function filesOfExports(folder) {
    const names = new Set(_resources_js__WEBPACK_IMPORTED_MODULE_5__/* .liveReads */ .ec.flatMap(({ file }) => (file.endsWith("/") ? [file, file.replace(/\/$/, ".json")] : [file])));
    return [...names].flatMap((name) => {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name)))
            return [];
        if (!name.endsWith("/"))
            return [name];
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name)).filter((file) => file.endsWith(".json") && (0,_model_well_known_js__WEBPACK_IMPORTED_MODULE_4__/* .isGuid */ .W_)(file.slice(0, -5))).map((file) => `${name}${file}`);
    });
}
function isManifestFile(file) {
    try {
        return (0,_model_export_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifest */ .Yh)(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8")));
    }
    catch {
        return false;
    }
}


/***/ })

};
