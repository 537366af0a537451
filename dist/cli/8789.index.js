export const id = 8789;
export const ids = [8789,2314];
export const modules = {

/***/ 10170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ explainLogs),
/* harmony export */   _: () => (/* binding */ collectWorkspace)
/* harmony export */ });
/* harmony import */ var _model_export_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1199);
/* harmony import */ var _model_evidence_day_ranges_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16458);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86564);
/* harmony import */ var _model_evidence_log_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99998);
/* harmony import */ var _model_well_known_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14777);
/* harmony import */ var _log_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19462);
/* harmony import */ var _sign_in_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22314);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79317);








/** Days that are asked for where the ledger covers none: as many as a partner has to be unseen. */
const wantedDays = 90;
const nothing = { evidence: { coverage: [], entries: [] }, unread: [] };
/** Sums up the sign-ins in a workspace, one query for each direction. What cannot be read is said, and covers no day. */
async function collectWorkspace({ workspace, own, ledger, now, progress }) {
    const heard = await Promise.all(_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .directions */ .vQ.map((direction) => hear(direction, workspace, own, daysOf(direction, ledger, now))));
    const evidence = (0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeLedgers */ .dR)(...heard.map((each) => each.evidence));
    // Both directions are asked of the same tables, and fail for the same reasons.
    const unread = [...new Map(heard.flatMap((each) => each.unread).map((each) => [`${each.resource} ${each.reason}`, each])).values()];
    progress.done(_log_store_js__WEBPACK_IMPORTED_MODULE_4__/* .logStore */ .MC, evidence.entries.length, unread.length === 0 ? undefined : unread.map(({ resource, reason }) => (resource === _log_store_js__WEBPACK_IMPORTED_MODULE_4__/* .logStore */ .MC ? reason : `${resource}: ${reason}`)).join("; "));
    const read = unread.length > 0 ? [] : [{ resource: _log_store_js__WEBPACK_IMPORTED_MODULE_4__/* .logStore */ .MC, kind: "signIn", list: false, objects: evidence.entries.length, file: _model_export_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestName */ .vS }];
    return { evidence, read, unread };
}
/** The days that the ledger lacks, with one of those it has to join them to; undefined where it lacks none. */
function daysOf(direction, { coverage }, now) {
    const today = new Date(now).toISOString().slice(0, 10);
    const all = (0,_sign_in_summary_js__WEBPACK_IMPORTED_MODULE_5__.daysAround)(today, wantedDays);
    const ends = _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .signInKinds */ .mr.map((kind) => {
        const lines = coverage.filter((each) => each.source === "logAnalytics" && each.tenantId === undefined && each.direction === direction && each.signIns === kind);
        return Math.max(-Infinity, ...lines.map((line) => (0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(line).to));
    });
    const end = Math.min(...ends);
    if (end >= (0,_model_evidence_day_ranges_js__WEBPACK_IMPORTED_MODULE_6__/* .lastClosedDay */ .X7)(now))
        return undefined;
    return end > (0,_model_evidence_day_ranges_js__WEBPACK_IMPORTED_MODULE_6__/* .dayNumber */ .U$)(all.from) ? { from: (0,_model_evidence_day_ranges_js__WEBPACK_IMPORTED_MODULE_6__/* .dayOf */ .kb)(end), to: today } : all;
}
async function hear(direction, workspace, own, days) {
    if (days === undefined)
        return nothing;
    if (typeof workspace === "string")
        return lacking([unreadOf("error", workspace)]);
    if (own === undefined || !(0,_model_well_known_js__WEBPACK_IMPORTED_MODULE_3__/* .isGuid */ .W_)(own))
        return lacking([unreadOf("dependency", "the id of the own tenant is not known")]);
    return hearKinds(direction, workspace, own, days, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .signInKinds */ .mr);
}
/** A table that is not there fails the whole query, so that the others are asked again without it. */
async function hearKinds(direction, workspace, own, days, kinds) {
    const answer = await (0,_log_store_js__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)(workspace, (0,_sign_in_summary_js__WEBPACK_IMPORTED_MODULE_5__.summaryQuery)(direction, own, days, kinds));
    if ("failure" in answer) {
        const missing = kinds.find((kind) => _sign_in_summary_js__WEBPACK_IMPORTED_MODULE_5__.signInTables[kind] === answer.failure.detail);
        if (missing === undefined)
            return lacking([unreadOf(...explainLogs(answer.failure))]);
        const rest = kinds.filter((kind) => kind !== missing);
        const others = rest.length === 0 ? nothing : await hearKinds(direction, workspace, own, days, rest);
        return { ...others, unread: [unreadOf("absent", "the workspace has no such table", missing), ...others.unread] };
    }
    const summary = (0,_model_evidence_log_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .readLogSummary */ .x)(answer.body);
    if (typeof summary === "string")
        return lacking([unreadOf("error", `the answer ${summary}`)]);
    if (summary.direction !== direction || summary.ownTenantId !== own.toLowerCase())
        return lacking([unreadOf("error", "the answer is not what was asked for")]);
    const empty = kinds.filter((kind) => !summary.kinds.includes(kind));
    return { evidence: summary.ledger, unread: empty.map((kind) => unreadOf("absent", `the table holds nothing from ${days.from} to ${days.to}`, kind)) };
}
function lacking(unread) {
    return { ...nothing, unread };
}
function unreadOf(cause, reason, kind) {
    return { resource: kind === undefined ? _log_store_js__WEBPACK_IMPORTED_MODULE_4__/* .logStore */ .MC : `${_log_store_js__WEBPACK_IMPORTED_MODULE_4__/* .logStore */ .MC} (${_sign_in_summary_js__WEBPACK_IMPORTED_MODULE_5__.signInTables[kind]})`, kind: "signIn", cause, reason, file: _model_export_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestName */ .vS };
}
/** Why the workspace gave nothing, in an administrator's terms. */
function explainLogs(failure) {
    const said = failure.status === undefined ? "" : ` (${_log_store_js__WEBPACK_IMPORTED_MODULE_4__/* .logStore */ .MC} answered ${failure.status}${failure.detail === undefined ? "" : ` ${failure.detail}`})`;
    if (failure.kind === "refused")
        return ["permission", `it was refused: the role Log Analytics Reader on the workspace may be missing${said}`];
    if (failure.kind === "not found")
        return ["absent", `there is no such workspace in this cloud${said}`];
    // What is not asked for now the next run asks for, as with the newest sign-ins.
    if (failure.kind === "out of time")
        return ["waiting", "the time was up, and it waits for the next run"];
    const { cause, reason } = (0,_unread_js__WEBPACK_IMPORTED_MODULE_7__/* .explainFailure */ .S)(failure, { permission: "", service: _log_store_js__WEBPACK_IMPORTED_MODULE_4__/* .logStore */ .MC }, undefined);
    return [cause, reason];
}


/***/ }),

/***/ 2861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uk: () => (/* binding */ readResponse),
/* harmony export */   ZL: () => (/* binding */ understand),
/* harmony export */   o_: () => (/* binding */ jsonOf)
/* harmony export */ });
/* unused harmony export secondsToWait */
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);

/** Graph's largest pages are a few megabytes. */
const mostBytes = 64 * 1024 * 1024;
/** Reads a response to its end. */
async function readResponse(response, now) {
    const wait = secondsToWait(response.headers.get("retry-after"), now);
    const decoder = new TextDecoder();
    const parts = [];
    let bytes = 0;
    const reader = response.body?.getReader();
    for (let chunk = await reader?.read(); chunk?.done === false; chunk = await reader?.read()) {
        bytes += chunk.value.byteLength;
        if (bytes > mostBytes)
            throw new Error(`the answer is larger than ${mostBytes / 1024 / 1024} MiB`);
        parts.push(decoder.decode(chunk.value, { stream: true }));
    }
    return { status: response.status, text: parts.join("") + decoder.decode(), ...(wait !== undefined && { retryAfter: wait }) };
}
/** `Retry-After` is a number of seconds or a date. */
function secondsToWait(value, now) {
    if (value === null)
        return undefined;
    if (/^\s*\d+\s*$/.test(value))
        return Number(value);
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}
/** Understands one result. What is not a JSON object with status 200 is a failure, whatever the server calls it. */
function understand(status, value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return { failure: status === 200 ? { kind: "not what was asked for", status, detail: "no JSON object" } : failureOf(status, undefined) };
    if (status !== 200)
        return { failure: failureOf(status, value) };
    if (Object.hasOwn(value, "error"))
        return { failure: { kind: "not what was asked for", status, detail: "an error with status 200" } };
    return { body: value };
}
/** The JSON of a text; undefined where it is none, which a truncated one is not. */
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function failureOf(status, value) {
    const error = value === undefined ? undefined : value["error"];
    const code = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error) ? error["code"] : undefined;
    const text = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error) ? error["message"] : undefined;
    const detail = typeof code === "string" && /^[\w.-]{1,80}$/.test(code) ? code : undefined;
    return { kind: kindOf(status, detail ?? "", typeof text === "string" ? text : ""), status, ...(detail !== undefined && { detail }) };
}
function kindOf(status, code, text) {
    // Graph says a missing licence with 403 or 400, and mostly in the code; the words are the same in all of them.
    if ((status === 400 || status === 403) && (/NonPremiumTenant|LicenseRequired|NotLicensed/i.test(code) || /\blicen[cs]ed?\b/i.test(text)))
        return "unlicensed";
    if (status === 403)
        return "refused";
    if (status === 401)
        return "token refused";
    if (status === 404)
        return "not found";
    if (status === 429)
        return "throttled";
    return status >= 500 ? "server" : "bad request";
}


/***/ }),

/***/ 19462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ logClient),
/* harmony export */   MC: () => (/* binding */ logStore),
/* harmony export */   W8: () => (/* binding */ understandLogs),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8653);
/* harmony import */ var _http_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2861);
/* harmony import */ var _sign_in_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22314);



/** How people call the service, in progress and reasons. */
const logStore = "Azure Monitor Logs";
/** Seconds that a query may take: what the service allows where nothing is said. */
const longest = 180;
/** Sends queries to Azure Monitor Logs. A redirect is no answer of it, and gets no token. */
function logClient(origin, token, clock) {
    return async ({ path }) => {
        const response = await fetch(`${origin}/${path}`, {
            headers: { authorization: `Bearer ${await token()}`, accept: "application/json", prefer: `wait=${longest}` },
            redirect: "manual",
            signal: AbortSignal.timeout((longest + 20) * 1000),
        });
        return (0,_http_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readResponse */ .Uk)(response, clock.now());
    };
}
/** Asks a workspace. Queries go into the address, so that nothing but reading is asked of the service. */
function ask({ id, reader }, query) {
    return reader.get({ path: `v1/workspaces/${id}/query?query=${encodeURIComponent(query)}`, throttle: "logs" });
}
/** As {@link understand}; a table that the workspace does not have is not found, and named in the detail. */
function understandLogs(status, value) {
    const table = status === 400 && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? tableThatIsMissing(value["error"]) : undefined;
    return table === undefined ? (0,_http_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .understand */ .ZL)(status, value) : { failure: { kind: "not found", status, detail: table } };
}
/** The service says it in words, in an error within errors. */
function tableThatIsMissing(error) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(error))
        return undefined;
    const name = typeof error["message"] === "string" ? /Failed to resolve table.*?'?\b(SigninLogs|AADNonInteractiveUserSignInLogs)\b/.exec(error["message"])?.[1] : undefined;
    return Object.values(_sign_in_summary_js__WEBPACK_IMPORTED_MODULE_0__.signInTables).find((table) => table === name) ?? tableThatIsMissing(error["innererror"]);
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

/***/ 22314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   daysAround: () => (/* binding */ daysAround),
/* harmony export */   daysQuery: () => (/* binding */ daysQuery),
/* harmony export */   signInTables: () => (/* binding */ signInTables),
/* harmony export */   summaryQuery: () => (/* binding */ summaryQuery)
/* harmony export */ });
/* harmony import */ var _model_days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48384);
/* harmony import */ var _model_evidence_day_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16458);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86564);
/* harmony import */ var _model_well_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14777);




/** The tables of Azure Monitor Logs that hold users' sign-ins, by the kind of sign-in. Source: Azure Monitor Logs reference. */
const signInTables = { interactive: "SigninLogs", nonInteractive: "AADNonInteractiveUserSignInLogs" };
/**
 * The days to ask for so that the `count` days before `today`, an ISO day, are covered: one more on either side, which
 * tells that the log was kept from the beginning of the first to the end of the last.
 */
function daysAround(today, count) {
    return { from: (0,_model_evidence_day_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)((0,_model_evidence_day_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .dayNumber */ .U$)(today) - count - 1), to: today };
}
/**
 * The query in KQL that sums up the sign-ins of one direction: the log store does the work, and gives one row for each
 * other tenant, application, resource and kind (`seen`), one for each day on which a table holds anything at all (`day`),
 * and a last one that says what was asked when and how many rows of the first sort there are (`end`), so that an answer
 * that was cut off can be told from a whole one.
 * @throws RangeError when the tenant id is no GUID or a day none: nothing else may enter a query.
 */
function summaryQuery(direction, ownTenantId, days, kinds = _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .signInKinds */ .mr) {
    if (!(0,_model_well_known_js__WEBPACK_IMPORTED_MODULE_1__/* .isGuid */ .W_)(ownTenantId))
        throw new RangeError("the tenant id is no GUID");
    const [own, other] = direction === "inbound" ? ["ResourceTenantId", "HomeTenantId"] : ["HomeTenantId", "ResourceTenantId"];
    const id = ownTenantId.trim().toLowerCase();
    return [
        `let Log = union (${kinds.map((kind) => `${signInTables[kind]} | extend SignIns = "${kind}"`).join("), (")})`,
        `| where ${within(days)};`,
        "let Seen = materialize(Log",
        `| where ResultType == "0" and CrossTenantAccessType != "none"`,
        `| where ${own} =~ "${id}" and isnotempty(${other}) and ${other} !~ "${id}"`,
        `| summarize LastSeen = max(TimeGenerated), Users = count_distinct(UserId) by OtherTenant = tolower(${other}), AppId = tolower(AppId), ResourceId = tolower(ResourceIdentity), SignIns);`,
        `union (Seen | extend RowKind = "seen"),`,
        `  (Log | summarize by Day = bin(TimeGenerated, 1d), SignIns | extend RowKind = "day"),`,
        `  (Seen | count | project RowKind = "end", Rows = Count, Asked = now(), OwnTenant = "${id}", Direction = "${direction}")`,
    ].join("\n");
}
/**
 * The query for the days on which the table of a kind holds anything at all (`Day`).
 * @throws RangeError when a day is none.
 */
function daysQuery(kind, days) {
    return `${signInTables[kind]}\n| where ${within(days)}\n| summarize by Day = bin(TimeGenerated, 1d)`;
}
function within({ from, to }) {
    if (!(0,_model_days_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(from) || !(0,_model_days_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(to))
        throw new RangeError("a day is none of the calendar");
    return `TimeGenerated >= datetime(${from}) and TimeGenerated < datetime(${(0,_model_evidence_day_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)((0,_model_evidence_day_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .dayNumber */ .U$)(to) + 1)})`;
}


/***/ }),

/***/ 79317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure)
/* harmony export */ });
/** What became of a read that failed, in an administrator's terms: what is missing, and what Graph said. */
function explainFailure(failure, needs, permissions) {
    const said = failure.status === undefined ? "" : ` (${needs.service ?? "Graph"} answered ${failure.status}${failure.detail === undefined ? "" : ` ${failure.detail}`})`;
    const [cause, text] = explain(failure, needs, permissions);
    return { cause, reason: `${text}${said}` };
}
function explain(failure, { permission, alsoBy = [], licence, service = "Graph" }, permissions) {
    switch (failure.kind) {
        case "unlicensed":
            return ["licence", `the tenant has no licence for it, which is ${licence ?? "Microsoft Entra ID P1 or P2"}`];
        case "refused": {
            if (permissions === undefined)
                return ["permission", `it was refused, and needs the permission ${permission}`];
            const has = [permission, ...alsoBy].some((name) => permissions.names.includes(name));
            if (!has)
                return ["permission", `the permission ${permission} is missing`];
            const role = permissions.isDelegated ? "a directory role such as Global Reader" : licence;
            return [role === licence && licence !== undefined ? "licence" : "permission", `it was refused although the token has the permission for it${role === undefined ? "" : `; ${role} may be missing`}`];
        }
        case "not found":
            return ["absent", `${service} has nothing there`];
        case "token refused":
            return ["error", `${service} did not take the token`];
        case "bad request":
            return ["error", `${service} did not take the request`];
        case "throttled":
            return ["error", `${service} kept turning the request away because of too many`];
        case "server":
            return ["error", `${service} kept failing`];
        case "network":
            return ["error", `the connection kept failing${failure.status === undefined && failure.detail !== undefined ? `: ${failure.detail}` : ""}`];
        case "not what was asked for":
            return ["error", `the answer is not what was asked for${failure.detail === undefined ? "" : `: ${failure.detail}`}`];
        case "out of time":
            return ["time", "the time for the scan was up"];
    }
}


/***/ }),

/***/ 99998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readLogSummary)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8653);
/* harmony import */ var _well_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14777);
/* harmony import */ var _day_ranges_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16458);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86564);
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28846);





const strange = "is no answer to a query that xtaplint ledger query prints";
/**
 * Reads an answer: as the query API gives it (`tables` with `columns` and `rows`), or as the Azure CLI does (a list of
 * objects with texts). A clause that says what is wrong with it where it cannot be used; an answer in part cannot.
 */
function readLogSummary(answer) {
    const rows = rowsOf(answer);
    if (typeof rows === "string")
        return rows;
    const [seen = [], days = [], ends = []] = ["seen", "day", "end"].map((kind) => rows.filter((row) => row.get("RowKind") === kind));
    if (seen.length + days.length + ends.length < rows.length)
        return strange;
    const [end, another] = ends;
    if (end === undefined)
        return rows.length === 0 ? strange : "is not whole: its last row is missing";
    if (another !== undefined)
        return "holds the answers to several queries: give each a file of its own";
    const [ownTenantId, asked] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(end.get("OwnTenant")), time(end.get("Asked"))];
    const direction = _ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .directions */ .vQ.find((each) => each === end.get("Direction"));
    if (ownTenantId === undefined || !(0,_well_known_js__WEBPACK_IMPORTED_MODULE_0__/* .isGuid */ .W_)(ownTenantId) || asked === undefined || direction === undefined)
        return strange;
    const count = number(end.get("Rows"));
    if (count !== seen.length)
        return `is not whole: it holds ${seen.length} of ${count ?? "an unknown number of"} rows of sign-ins`;
    const entries = seen.map((row) => sightingOf(row, direction)).filter((entry) => entry !== undefined);
    const held = heldDays(days);
    if (entries.length < seen.length || held === undefined)
        return strange;
    const coverage = _ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .signInKinds */ .mr.flatMap((signIns) => coverageOf(held[signIns], (0,_day_ranges_js__WEBPACK_IMPORTED_MODULE_4__/* .lastClosedDay */ .X7)(asked)).map((range) => ({ source: "logAnalytics", direction, signIns, ...range })));
    return { ownTenantId, direction, kinds: _ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .signInKinds */ .mr.filter((kind) => held[kind].size > 0), ledger: (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeLedgers */ .dR)({ coverage, entries }) };
}
function sightingOf(row, direction) {
    const tenantId = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(row.get("OtherTenant"));
    const [signIns, lastSeen, users] = [kindOf(row), (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_2__/* .utcDay */ .dA)(row.get("LastSeen")), number(row.get("Users"))];
    if (tenantId === undefined || !(0,_well_known_js__WEBPACK_IMPORTED_MODULE_0__/* .isGuid */ .W_)(tenantId) || signIns === undefined || lastSeen === undefined)
        return undefined;
    return { tenantId, direction, ...stated("appId", row.get("AppId")), ...stated("resourceId", row.get("ResourceId")), signIns, source: "logAnalytics", lastSeen, ...(users !== undefined && users > 0 && { users }) };
}
/** The log has empty texts for what it does not know. */
function stated(name, value) {
    const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(value);
    return id === undefined || id === "" ? {} : { [name]: id };
}
function heldDays(rows) {
    const held = { interactive: new Set(), nonInteractive: new Set() };
    for (const row of rows) {
        const [day, kind] = [(0,_sign_in_js__WEBPACK_IMPORTED_MODULE_2__/* .utcDay */ .dA)(row.get("Day")), kindOf(row)];
        if (day === undefined || kind === undefined)
            return undefined;
        held[kind].add((0,_day_ranges_js__WEBPACK_IMPORTED_MODULE_4__/* .dayNumber */ .U$)(day));
    }
    return held;
}
/**
 * A day is covered where the table holds something of the days on either side as well: else the log may have begun or
 * ended in the middle of it. Somebody always signs in, so that a day without anything was not kept.
 */
function coverageOf(held, last) {
    const whole = [...held].filter((day) => day <= last && held.has(day - 1) && held.has(day + 1));
    return (0,_day_ranges_js__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KC)(whole.map((day) => ({ from: day, to: day }))).map(({ from, to }) => ({ from: (0,_day_ranges_js__WEBPACK_IMPORTED_MODULE_4__/* .dayOf */ .kb)(from), to: (0,_day_ranges_js__WEBPACK_IMPORTED_MODULE_4__/* .dayOf */ .kb)(to) }));
}
function kindOf(row) {
    return _ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .signInKinds */ .mr.find((kind) => kind === row.get("SignIns"));
}
/** A count; the Azure CLI makes a text of it. */
function number(value) {
    const count = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
    return typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}
function time(value) {
    const milliseconds = typeof value === "string" ? Date.parse(value) : NaN;
    return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
function rowsOf(answer) {
    if (Array.isArray(answer))
        return answer.every(_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv) ? answer.map(cliRow) : strange;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(answer))
        return strange;
    // The query API answers with the status 200 and an error beside the rows when it stopped half-way.
    if (answer["error"] !== undefined && answer["error"] !== null)
        return Array.isArray(answer["tables"]) ? "is not whole: Azure Monitor Logs stopped half-way" : "is an error, and no answer";
    const table = Array.isArray(answer["tables"]) ? answer["tables"][0] : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(table) || !Array.isArray(table["columns"]) || !Array.isArray(table["rows"]))
        return strange;
    const names = table["columns"].map((column) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(column) ? String(column["name"]) : ""));
    const rows = table["rows"];
    return rows.every((row) => Array.isArray(row)) ? rows.map((row) => new Map(names.map((name, index) => [name, row[index]]))) : strange;
}
/** The Azure CLI writes the word of its own language for nothing. */
function cliRow(row) {
    return new Map(Object.entries(row).filter(([, value]) => value !== "None"));
}


/***/ })

};
