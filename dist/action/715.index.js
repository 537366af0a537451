export const id = 715;
export const ids = [715];
export const modules = {

/***/ 82715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSession: () => (/* binding */ openSession),
  readTenant: () => (/* binding */ readTenant)
});

// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/model/well-known.js
var well_known = __webpack_require__(14777);
;// CONCATENATED MODULE: ./build/src/live/claims.js


/**
 * What a token says of itself, for messages: nothing is decided by it, since who receives a token judges it. Undefined
 * where it is not a token that can be looked into.
 */
function claimsOf(token) {
    const payload = token.split(".")[1];
    if (payload === undefined)
        return undefined;
    try {
        const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
        return (0,json/* isObject */.Gv)(claims) ? claims : undefined;
    }
    catch {
        return undefined;
    }
}
/** The id of the tenant that a token is for, in lower case; undefined where it does not say. */
function tenantOf(token) {
    const id = claimsOf(token)?.["tid"];
    return typeof id === "string" && (0,well_known/* isGuid */.W_)(id) ? id.toLowerCase() : undefined;
}
/** The permissions of an access token to Graph; undefined where it does not show any. */
function permissionsOf(token) {
    const claims = claimsOf(token);
    const roles = claims?.["roles"];
    if (Array.isArray(roles))
        return { names: roles.filter((role) => typeof role === "string").sort(), isDelegated: false };
    const scopes = claims?.["scp"];
    return typeof scopes === "string" ? { names: scopes.split(" ").filter(Boolean).sort(), isDelegated: true } : undefined;
}

;// CONCATENATED MODULE: ./build/src/live/clock.js
/** The machine's own time. */
const systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: () => Math.random(),
};

;// CONCATENATED MODULE: ./build/src/live/clouds.js
/** Source: the audiences of Azure SDK's client for Azure Monitor Logs; both clouds of the US government are one Azure. */
const logs = { public: "https://api.loganalytics.io", usgov: "https://api.loganalytics.us", china: "https://api.loganalytics.azure.cn" };
const hosts = {
    public: { authority: "https://login.microsoftonline.com", graph: "https://graph.microsoft.com", logs: logs.public, audience: "api://AzureADTokenExchange" },
    usgov: { authority: "https://login.microsoftonline.us", graph: "https://graph.microsoft.us", logs: logs.usgov, audience: "api://AzureADTokenExchangeUSGov" },
    "usgov-dod": { authority: "https://login.microsoftonline.us", graph: "https://dod-graph.microsoft.us", logs: logs.usgov, audience: "api://AzureADTokenExchangeUSGov" },
    china: { authority: "https://login.chinacloudapi.cn", graph: "https://microsoftgraph.chinacloudapi.cn", logs: logs.china, audience: "api://AzureADTokenExchangeChina" },
};
/**
 * The hosts of a cloud. A stand-in of Entra, Graph and the log store for tests can be named in the environment; nothing but this very
 * machine is taken, so that nothing that a workflow or a person writes there can lead a token elsewhere.
 * @throws SetupError when the environment names another machine.
 */
function hostsOf(cloud, env) {
    const own = hosts[cloud];
    return {
        ...own,
        authority: standIn("XTAPLINT_TEST_AUTHORITY", env) ?? own.authority,
        graph: standIn("XTAPLINT_TEST_GRAPH", env) ?? own.graph,
        logs: standIn("XTAPLINT_TEST_LOGS", env) ?? own.logs,
        logsAudience: own.logs,
    };
}
function standIn(name, env) {
    const given = env[name];
    if (given === undefined || given === "")
        return undefined;
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (url?.protocol === "https:" && url.hostname === "localhost" && url.username === "")
        return url.origin;
    throw new SetupError(`${name} is for tests and takes nothing but https://localhost:PORT: remove it from the environment.`);
}
/** Something around the tool that has to be changed before it can work: one sentence. */
class SetupError extends Error {
    name = "SetupError";
}

// EXTERNAL MODULE: ./build/src/model/evidence/ledger.js
var evidence_ledger = __webpack_require__(86564);
// EXTERNAL MODULE: ./build/src/model/not-found.js
var not_found = __webpack_require__(41711);
;// CONCATENATED MODULE: ./build/src/live/unread.js
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

;// CONCATENATED MODULE: ./build/src/live/lookups.js



/** What comes of not asking. */
function notAsked({ path, kind, file, ...rest }, why) {
    const property = "property" in rest && typeof rest.property === "string" ? { property: rest.property } : {};
    return { files: [], read: [], unread: [{ resource: path, kind, ...property, ...why, file }], found: new Map() };
}
/**
 * Asks twenty questions to a request, and keeps questions and answers as a batch: that Graph knows no such object is an
 * answer, and only the question says which object that was.
 */
async function lookUp(reader, lookup, questions, permissions) {
    if (questions.length === 0)
        return { files: [], read: [], unread: [], found: new Map() };
    const answers = await reader.batch(questions.map(({ url }) => ({ path: `v1.0${encodeURI(url)}`, throttle: "directory" })));
    const replies = [];
    const unread = new Map();
    for (const [index, question] of questions.entries()) {
        const answer = answers[index] ?? { failure: { kind: "not what was asked for", detail: "no answer in the batch" } };
        const reply = replyOf(question, answer);
        if (!("kind" in reply)) {
            replies.push(reply);
            continue;
        }
        const [failed] = notAsked(lookup, reasonOf(reply, lookup, permissions)).unread;
        if (failed !== undefined && !unread.has(failed.reason))
            unread.set(failed.reason, failed);
    }
    const found = new Map(replies.filter(({ status }) => status === 200).map(({ question, body }) => [question.id, body]));
    const { path: resource, kind, file } = lookup;
    const isWhole = unread.size === 0;
    return {
        files: replies.length === 0 ? [] : [fileOf(file, replies)],
        read: isWhole ? [{ resource, kind, list: false, objects: found.size, file }] : [],
        unread: [...unread.values()],
        found,
    };
}
function replyOf(question, answer) {
    if ("body" in answer) {
        const body = question.keep(answer.body);
        return body === undefined ? { kind: "not what was asked for", detail: "an answer to another question" } : { question, status: 200, body };
    }
    const { failure } = answer;
    if (failure.kind !== "not found" || !(0,not_found/* saysNotFound */.M)(failure.detail))
        return failure;
    return { question, status: 404, body: { error: { code: failure.detail } } };
}
/** One object that Graph does not take the id of keeps no scan from being done. */
function reasonOf(failure, lookup, permissions) {
    const { cause, reason } = explainFailure(failure, lookup, permissions);
    return { cause: failure.kind === "bad request" && lookup.kind === "tenantInformation" ? "absent" : cause, reason };
}
function fileOf(file, replies) {
    const requests = replies.map(({ question: { id, url } }) => ({ id, method: "GET", url }));
    const responses = replies.map(({ question: { id }, status, body }) => ({ id, status, body }));
    return {
        file,
        text: `${JSON.stringify({ requests, responses }, undefined, 2)}\n`,
        resourceAt: (pointer) => {
            const [, index = "", rest = ""] = /^\/responses\/(\d+)(?:\/body)?(.*)$/s.exec(pointer) ?? [];
            return { resource: requests[Number(index)]?.url ?? "/", pointer: index === "" ? "" : rest };
        },
    };
}
/** Keeps one page of objects as their ids. */
function keepIds(keys) {
    return (body) => {
        const { value, "@odata.nextLink": next } = body;
        if (!Array.isArray(value))
            return undefined;
        const objects = value.map((each) => ((0,json/* isObject */.Gv)(each) ? Object.fromEntries(keys.map((key) => [key, each[key]])) : {}));
        if (!objects.every((each) => keys.every((key) => typeof each[key] === "string")))
            return undefined;
        const sorted = objects.map((each) => JSON.stringify(each)).sort().map((text) => JSON.parse(text));
        return {
            "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#directoryObjects",
            ...(next !== undefined && next !== null && { "@odata.nextLink": "https://graph.microsoft.com/v1.0/next" }),
            value: sorted,
        };
    };
}

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

// EXTERNAL MODULE: ./build/src/model/explicit.js
var explicit = __webpack_require__(90707);
// EXTERNAL MODULE: ./build/src/model/own-side.js
var own_side = __webpack_require__(66043);
// EXTERNAL MODULE: ./build/src/model/place.js
var place = __webpack_require__(97256);
// EXTERNAL MODULE: ./build/src/model/reach.js
var reach = __webpack_require__(77336);
;// CONCATENATED MODULE: ./build/src/live/target-lookups.js







/** The most ids that Graph takes in one filter. */
const mostInFilter = 15;
/** The targets of our side in the default and the partners. Without a type, one can be a user or a group. */
function ownTargets(policies) {
    const [groups, users, applications] = [new Set(), new Set(), new Set()];
    for (const policy of policies) {
        for (const { shape, halves } of (0,explicit/* explicitBlocks */.$i)(policy, place/* Place */.Y.root(""))) {
            const own = halves.filter(({ kind }) => kind === own_side/* ownHalf */.O[shape.name]);
            for (const { kind, targets } of own) {
                for (const { target, targetType } of targets) {
                    const id = typeof target === "string" ? target.trim().toLowerCase() : "";
                    const type = (0,reach/* targetTypeOf */.dG)(targetType);
                    if (!(0,well_known/* isGuid */.W_)(id))
                        continue;
                    if (kind === "applications")
                        applications.add(id);
                    if (kind === "users" && type !== "user")
                        groups.add(id);
                    if (kind === "users" && type !== "group")
                        users.add(id);
                }
            }
        }
    }
    return { groups, users, applications };
}
/** Asks which of the ids the directory has, fifteen at a time. */
function targetQuestions(of, ids) {
    const { path, property } = liveLookups[of];
    const sorted = [...ids].sort();
    const select = property === "id" ? ["id"] : ["id", property];
    const questions = [];
    for (let start = 0; start < sorted.length; start += mostInFilter) {
        const some = sorted.slice(start, start + mostInFilter).map((id) => `'${id}'`);
        questions.push({ id: String(questions.length + 1), url: `${path}?$filter=${property} in (${some.join(",")})&$select=${select.join(",")}`, keep: keepIds(select) });
    }
    return questions;
}

;// CONCATENATED MODULE: ./build/src/live/tenant-lookups.js


/** Asks who tenants are. `ids` are in lower case; what is no tenant id is not asked for. */
function tenantQuestions(ids) {
    return [...new Set(ids)].filter(well_known/* isGuid */.W_).sort().map((id) => {
        return {
            id,
            url: `${liveLookups.tenants.path}(tenantId='${id}')`,
            keep: ({ tenantId, displayName, defaultDomainName, federationBrandName }) => {
                if (typeof tenantId !== "string" || tenantId.toLowerCase() !== id)
                    return undefined;
                return { "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.tenantInformation", tenantId, displayName, defaultDomainName, federationBrandName };
            },
        };
    });
}

;// CONCATENATED MODULE: ./build/src/live/collect-lookups.js




/** The kinds that look-ups start from. */
const lookedUpIn = ["crossTenantAccessPolicyPartner", "crossTenantAccessPolicyDefault", "servicePrincipal"];
/** Looks up the partners' tenants, and the targets of our side in the default and the partners. */
async function collectLookups(read, { reader, cloud, permissions }) {
    const partners = read.objects("crossTenantAccessPolicyPartner");
    const targets = ownTargets([...read.objects("crossTenantAccessPolicyDefault"), ...partners]);
    const listed = new Set(read.objects("servicePrincipal").map(({ appId }) => String(appId).toLowerCase()));
    // Where the list was not read, looking up single ones needs the same permission.
    const applications = read.isWhole("servicePrincipal") ? [...targets.applications].filter((id) => !listed.has(id)) : [];
    const tenants = await lookUpTenants(partners.map(({ tenantId }) => String(tenantId).toLowerCase()), { reader, cloud, permissions });
    const groups = await lookUp(reader, liveLookups.groups, targetQuestions("groups", targets.groups), permissions);
    const users = await lookUp(reader, liveLookups.users, targetQuestions("users", targets.users), permissions);
    const rest = await lookUp(reader, liveLookups.applications, targetQuestions("applications", applications), permissions);
    return { all: [tenants, groups, users, rest], names: namesIn(tenants) };
}
async function lookUpTenants(ids, { reader, cloud, permissions }) {
    const { tenants } = liveLookups;
    if (ids.length > 0 && !tenants.clouds.includes(cloud))
        return notAsked(tenants, { cause: "cloud", reason: "this cloud does not have it" });
    return lookUp(reader, tenants, tenantQuestions(ids), permissions);
}
function namesIn({ found }) {
    const names = new Map();
    for (const [id, { displayName }] of found)
        if (typeof displayName === "string" && displayName.trim() !== "")
            names.set(id, displayName.trim());
    return names;
}

// EXTERNAL MODULE: ./build/src/model/evidence/day-ranges.js
var day_ranges = __webpack_require__(16458);
// EXTERNAL MODULE: ./build/src/model/evidence/sign-in.js
var sign_in = __webpack_require__(28846);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __webpack_require__(94163);
;// CONCATENATED MODULE: ./build/src/live/newest-sign-ins.js





/** Days that Graph surely still has in full: it keeps thirty, the first of them only in part. */
const daysKept = 29;
/** Graph filters page by page, so that pages can be empty. */
const mostPages = 20;
const atOnce = 2;
const eventTypes = { interactive: "interactiveUser", nonInteractive: "nonInteractiveUser" };
/**
 * Asks for the newest sign-in with each tenant, by direction and kind: four small requests a tenant, those with the
 * oldest evidence first. What fails ends the reading, and what was found until then counts.
 */
async function readNewestSignIns(tenantIds, options) {
    const { reader, own, ledger, now, progress } = options;
    const days = { from: (0,day_ranges/* dayNumber */.U$)(new Date(now).toISOString()) - daysKept, to: (0,day_ranges/* lastClosedDay */.X7)(now) };
    const queue = inOrder(tenantIds, ledger, days.to);
    const found = [];
    let asked = tenantIds.length - queue.length;
    let failure;
    const work = async () => {
        for (let next = queue.shift(); next !== undefined && failure === undefined; next = queue.shift()) {
            for (const question of next) {
                const answer = await newest(reader, own, question, days);
                if ("kind" in answer) {
                    failure ??= answer;
                    return;
                }
                found.push(answer);
            }
            progress((asked += 1));
        }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return { evidence: (0,evidence_ledger/* mergeLedgers */.dR)(...found), asked, ...(failure && { failure }) };
}
/** The questions of each tenant that the ledger does not answer up to the last day; who was looked at longest ago first. */
function inOrder(tenantIds, { coverage }, to) {
    const ends = new Map();
    for (const each of coverage) {
        const key = [each.tenantId ?? "", each.direction, each.signIns].join(" ");
        ends.set(key, Math.max(ends.get(key) ?? -Infinity, (0,evidence_ledger/* rangeOf */.be)(each).to));
    }
    const endOf = ({ tenantId, direction, signIns }) => Math.max(ends.get([tenantId, direction, signIns].join(" ")) ?? -Infinity, ends.get(["", direction, signIns].join(" ")) ?? -Infinity);
    const open = [...new Set(tenantIds)].sort().flatMap((tenantId) => {
        const all = evidence_ledger/* directions */.vQ.flatMap((direction) => evidence_ledger/* signInKinds */.mr.map((signIns) => ({ tenantId, direction, signIns })));
        const questions = all.filter((question) => endOf(question) < to);
        return questions.length === 0 ? [] : [{ questions, oldest: Math.min(...questions.map(endOf)) }];
    });
    return open.sort((one, other) => (one.oldest === other.oldest ? 0 : one.oldest - other.oldest)).map(({ questions }) => questions);
}
async function newest(reader, own, question, days) {
    const { tenantId, direction, signIns } = question;
    const [home, resource] = direction === "inbound" ? [tenantId, own] : [own, tenantId];
    const filter = [
        `createdDateTime ge ${(0,day_ranges/* dayOf */.kb)(days.from)}T00:00:00Z`,
        "crossTenantAccessType ne 'none'",
        `homeTenantId eq '${home}'`,
        `resourceTenantId eq '${resource}'`,
        "status/errorCode eq 0",
        `signInEventTypes/any(t: t eq '${eventTypes[signIns]}')`,
    ].join(" and ");
    let path = encodeURI(`beta/auditLogs/signIns?$filter=${filter}&$top=1`);
    for (let page = 0; page < mostPages; page += 1) {
        const answer = await reader.get({ path, throttle: "reports" });
        if ("failure" in answer)
            return answer.failure;
        const { value, "@odata.nextLink": link } = answer.body;
        if (!Array.isArray(value))
            return wrong("no list");
        const [first] = value;
        if (first !== undefined)
            return sighted(first, own, question, days);
        if (link === undefined || link === null)
            return { entries: [], coverage: coverage(question, days.from, days.to) };
        const next = typeof link === "string" ? reader.pathOf(link) : undefined;
        if (next === undefined)
            return wrong("the next page lies on another host");
        path = next;
    }
    return wrong(`${mostPages} empty pages and no end`);
}
/** The newest sign-in: after its day there was none, and what was before it is not known. */
function sighted(value, own, question, days) {
    const { tenantId, direction, signIns } = question;
    const signIn = (0,json/* isObject */.Gv)(value) ? (0,sign_in/* readSignIn */.ze)(value, own) : undefined;
    if (signIn === undefined || (0,undetermined/* isUndetermined */.xm)(signIn))
        return wrong("a sign-in that is not understood");
    if (signIn.tenantId !== tenantId || signIn.direction !== direction || signIn.signIns !== signIns)
        return wrong("a sign-in of somebody else");
    const { day: lastSeen, appId, resourceId } = signIn;
    const sighting = { tenantId, direction, ...(appId !== undefined && { appId }), ...(resourceId !== undefined && { resourceId }), signIns, source: "newestSignIn", lastSeen };
    return { entries: [sighting], coverage: coverage(question, Math.max(days.from, (0,day_ranges/* dayNumber */.U$)(lastSeen) + 1), days.to) };
}
function coverage(question, from, to) {
    return from > to ? [] : [{ source: "newestSignIn", ...question, from: (0,day_ranges/* dayOf */.kb)(from), to: (0,day_ranges/* dayOf */.kb)(to) }];
}
function wrong(detail) {
    return { kind: "not what was asked for", detail };
}

;// CONCATENATED MODULE: ./build/src/live/collect-sign-ins.js




/** Asks for the newest sign-ins with the partners; they are many requests, so that all else comes before them. */
async function collectSignIns(partners, own, { reader, permissions, ledger, now, progress }) {
    if (ledger === undefined)
        return { read: [], unread: [] };
    const { path: resource, kind, file } = newestSignIns;
    const ids = partners.map(({ tenantId }) => String(tenantId).toLowerCase()).filter((id) => (0,well_known/* isGuid */.W_)(id) && id !== own && !well_known/* wellKnownTenants */.de.has(id));
    const wanted = new Set(ids).size;
    if (own === undefined) {
        const reason = "the id of the own tenant is not known";
        progress.done(resource, 0, reason);
        return { read: [], unread: [{ resource, kind, cause: "dependency", reason, file }] };
    }
    const { evidence, asked, failure } = await readNewestSignIns([...new Set(ids)], { reader, own, ledger, now: now(), progress: (count) => progress.page(resource, count) });
    if (failure === undefined) {
        progress.done(resource, asked);
        return { evidence, read: [{ resource, kind, list: false, objects: evidence.entries.length, file }], unread: [] };
    }
    const waiting = `${wanted - asked} of ${wanted} partners wait for the next run`;
    const explained = explainFailure(failure, newestSignIns, permissions);
    const why = failure.kind === "out of time" ? { cause: "waiting", reason: `the time was up, and ${waiting}` } : { ...explained, reason: `${explained.reason}; ${waiting}` };
    progress.done(resource, asked, why.reason);
    return { evidence, read: [], unread: [{ resource, kind, ...why, file }] };
}

;// CONCATENATED MODULE: ./build/src/model/evidence/log-summary.js





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
    const [ownTenantId, asked] = [(0,json/* word */.Vm)(end.get("OwnTenant")), time(end.get("Asked"))];
    const direction = evidence_ledger/* directions */.vQ.find((each) => each === end.get("Direction"));
    if (ownTenantId === undefined || !(0,well_known/* isGuid */.W_)(ownTenantId) || asked === undefined || direction === undefined)
        return strange;
    const count = number(end.get("Rows"));
    if (count !== seen.length)
        return `is not whole: it holds ${seen.length} of ${count ?? "an unknown number of"} rows of sign-ins`;
    const entries = seen.map((row) => sightingOf(row, direction)).filter((entry) => entry !== undefined);
    const held = heldDays(days);
    if (entries.length < seen.length || held === undefined)
        return strange;
    const coverage = evidence_ledger/* signInKinds */.mr.flatMap((signIns) => coverageOf(held[signIns], (0,day_ranges/* lastClosedDay */.X7)(asked)).map((range) => ({ source: "logAnalytics", direction, signIns, ...range })));
    return { ownTenantId, direction, kinds: evidence_ledger/* signInKinds */.mr.filter((kind) => held[kind].size > 0), ledger: (0,evidence_ledger/* mergeLedgers */.dR)({ coverage, entries }) };
}
function sightingOf(row, direction) {
    const tenantId = (0,json/* word */.Vm)(row.get("OtherTenant"));
    const [signIns, lastSeen, users] = [kindOf(row), (0,sign_in/* utcDay */.dA)(row.get("LastSeen")), number(row.get("Users"))];
    if (tenantId === undefined || !(0,well_known/* isGuid */.W_)(tenantId) || signIns === undefined || lastSeen === undefined)
        return undefined;
    return { tenantId, direction, ...stated("appId", row.get("AppId")), ...stated("resourceId", row.get("ResourceId")), signIns, source: "logAnalytics", lastSeen, ...(users !== undefined && users > 0 && { users }) };
}
/** The log has empty texts for what it does not know. */
function stated(name, value) {
    const id = (0,json/* word */.Vm)(value);
    return id === undefined || id === "" ? {} : { [name]: id };
}
function heldDays(rows) {
    const held = { interactive: new Set(), nonInteractive: new Set() };
    for (const row of rows) {
        const [day, kind] = [(0,sign_in/* utcDay */.dA)(row.get("Day")), kindOf(row)];
        if (day === undefined || kind === undefined)
            return undefined;
        held[kind].add((0,day_ranges/* dayNumber */.U$)(day));
    }
    return held;
}
/**
 * A day is covered where the table holds something of the days on either side as well: else the log may have begun or
 * ended in the middle of it. Somebody always signs in, so that a day without anything was not kept.
 */
function coverageOf(held, last) {
    const whole = [...held].filter((day) => day <= last && held.has(day - 1) && held.has(day + 1));
    return (0,day_ranges/* union */.KC)(whole.map((day) => ({ from: day, to: day }))).map(({ from, to }) => ({ from: (0,day_ranges/* dayOf */.kb)(from), to: (0,day_ranges/* dayOf */.kb)(to) }));
}
function kindOf(row) {
    return evidence_ledger/* signInKinds */.mr.find((kind) => kind === row.get("SignIns"));
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
        return answer.every(json/* isObject */.Gv) ? answer.map(cliRow) : strange;
    if (!(0,json/* isObject */.Gv)(answer))
        return strange;
    // The query API answers with the status 200 and an error beside the rows when it stopped half-way.
    if (answer["error"] !== undefined && answer["error"] !== null)
        return Array.isArray(answer["tables"]) ? "is not whole: Azure Monitor Logs stopped half-way" : "is an error, and no answer";
    const table = Array.isArray(answer["tables"]) ? answer["tables"][0] : undefined;
    if (!(0,json/* isObject */.Gv)(table) || !Array.isArray(table["columns"]) || !Array.isArray(table["rows"]))
        return strange;
    const names = table["columns"].map((column) => ((0,json/* isObject */.Gv)(column) ? String(column["name"]) : ""));
    const rows = table["rows"];
    return rows.every((row) => Array.isArray(row)) ? rows.map((row) => new Map(names.map((name, index) => [name, row[index]]))) : strange;
}
/** The Azure CLI writes the word of its own language for nothing. */
function cliRow(row) {
    return new Map(Object.entries(row).filter(([, value]) => value !== "None"));
}

;// CONCATENATED MODULE: ./build/src/live/http-answer.js

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
    if (!(0,json/* isObject */.Gv)(value))
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
    const code = (0,json/* isObject */.Gv)(error) ? error["code"] : undefined;
    const text = (0,json/* isObject */.Gv)(error) ? error["message"] : undefined;
    const detail = typeof code === "string" && /^[\w.-]{1,80}$/.test(code) ? code : undefined;
    return { kind: http_answer_kindOf(status, detail ?? "", typeof text === "string" ? text : ""), status, ...(detail !== undefined && { detail }) };
}
function http_answer_kindOf(status, code, text) {
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

// EXTERNAL MODULE: ./build/src/model/days.js
var days = __webpack_require__(48384);
;// CONCATENATED MODULE: ./build/src/live/sign-in-summary.js




/** The tables of Azure Monitor Logs that hold users' sign-ins, by the kind of sign-in. Source: Azure Monitor Logs reference. */
const signInTables = { interactive: "SigninLogs", nonInteractive: "AADNonInteractiveUserSignInLogs" };
/**
 * The days to ask for so that the `count` days before `today`, an ISO day, are covered: one more on either side, which
 * tells that the log was kept from the beginning of the first to the end of the last.
 */
function daysAround(today, count) {
    return { from: (0,day_ranges/* dayOf */.kb)((0,day_ranges/* dayNumber */.U$)(today) - count - 1), to: today };
}
/**
 * The query in KQL that sums up the sign-ins of one direction: the log store does the work, and gives one row for each
 * other tenant, application, resource and kind (`seen`), one for each day on which a table holds anything at all (`day`),
 * and a last one that says what was asked when and how many rows of the first sort there are (`end`), so that an answer
 * that was cut off can be told from a whole one.
 * @throws RangeError when the tenant id is no GUID or a day none: nothing else may enter a query.
 */
function summaryQuery(direction, ownTenantId, days, kinds = evidence_ledger/* signInKinds */.mr) {
    if (!(0,well_known/* isGuid */.W_)(ownTenantId))
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
    if (!(0,days/* isDay */.N)(from) || !(0,days/* isDay */.N)(to))
        throw new RangeError("a day is none of the calendar");
    return `TimeGenerated >= datetime(${from}) and TimeGenerated < datetime(${(0,day_ranges/* dayOf */.kb)((0,day_ranges/* dayNumber */.U$)(to) + 1)})`;
}

;// CONCATENATED MODULE: ./build/src/live/log-store.js



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
        return readResponse(response, clock.now());
    };
}
/** Asks a workspace. Queries go into the address, so that nothing but reading is asked of the service. */
function ask({ id, reader }, query) {
    return reader.get({ path: `v1/workspaces/${id}/query?query=${encodeURIComponent(query)}`, throttle: "logs" });
}
/** As {@link understand}; a table that the workspace does not have is not found, and named in the detail. */
function understandLogs(status, value) {
    const table = status === 400 && (0,json/* isObject */.Gv)(value) ? tableThatIsMissing(value["error"]) : undefined;
    return table === undefined ? understand(status, value) : { failure: { kind: "not found", status, detail: table } };
}
/** The service says it in words, in an error within errors. */
function tableThatIsMissing(error) {
    if (!(0,json/* isObject */.Gv)(error))
        return undefined;
    const name = typeof error["message"] === "string" ? /Failed to resolve table.*?'?\b(SigninLogs|AADNonInteractiveUserSignInLogs)\b/.exec(error["message"])?.[1] : undefined;
    return Object.values(signInTables).find((table) => table === name) ?? tableThatIsMissing(error["innererror"]);
}

;// CONCATENATED MODULE: ./build/src/live/collect-workspace.js








/** Days that are asked for where the ledger covers none: as many as a partner has to be unseen. */
const wantedDays = 90;
const nothing = { evidence: { coverage: [], entries: [] }, unread: [] };
/** Sums up the sign-ins in a workspace, one query for each direction. What cannot be read is said, and covers no day. */
async function collectWorkspace({ workspace, own, ledger, now, progress }) {
    const heard = await Promise.all(evidence_ledger/* directions */.vQ.map((direction) => hear(direction, workspace, own, daysOf(direction, ledger, now))));
    const evidence = (0,evidence_ledger/* mergeLedgers */.dR)(...heard.map((each) => each.evidence));
    // Both directions are asked of the same tables, and fail for the same reasons.
    const unread = [...new Map(heard.flatMap((each) => each.unread).map((each) => [`${each.resource} ${each.reason}`, each])).values()];
    progress.done(logStore, evidence.entries.length, unread.length === 0 ? undefined : unread.map(({ resource, reason }) => (resource === logStore ? reason : `${resource}: ${reason}`)).join("; "));
    const read = unread.length > 0 ? [] : [{ resource: logStore, kind: "signIn", list: false, objects: evidence.entries.length, file: export_manifest/* manifestName */.vS }];
    return { evidence, read, unread };
}
/** The days that the ledger lacks, with one of those it has to join them to; undefined where it lacks none. */
function daysOf(direction, { coverage }, now) {
    const today = new Date(now).toISOString().slice(0, 10);
    const all = daysAround(today, wantedDays);
    const ends = evidence_ledger/* signInKinds */.mr.map((kind) => {
        const lines = coverage.filter((each) => each.source === "logAnalytics" && each.tenantId === undefined && each.direction === direction && each.signIns === kind);
        return Math.max(-Infinity, ...lines.map((line) => (0,evidence_ledger/* rangeOf */.be)(line).to));
    });
    const end = Math.min(...ends);
    if (end >= (0,day_ranges/* lastClosedDay */.X7)(now))
        return undefined;
    return end > (0,day_ranges/* dayNumber */.U$)(all.from) ? { from: (0,day_ranges/* dayOf */.kb)(end), to: today } : all;
}
async function hear(direction, workspace, own, days) {
    if (days === undefined)
        return nothing;
    if (typeof workspace === "string")
        return lacking([unreadOf("error", workspace)]);
    if (own === undefined || !(0,well_known/* isGuid */.W_)(own))
        return lacking([unreadOf("dependency", "the id of the own tenant is not known")]);
    return hearKinds(direction, workspace, own, days, evidence_ledger/* signInKinds */.mr);
}
/** A table that is not there fails the whole query, so that the others are asked again without it. */
async function hearKinds(direction, workspace, own, days, kinds) {
    const answer = await ask(workspace, summaryQuery(direction, own, days, kinds));
    if ("failure" in answer) {
        const missing = kinds.find((kind) => signInTables[kind] === answer.failure.detail);
        if (missing === undefined)
            return lacking([unreadOf(...explainLogs(answer.failure))]);
        const rest = kinds.filter((kind) => kind !== missing);
        const others = rest.length === 0 ? nothing : await hearKinds(direction, workspace, own, days, rest);
        return { ...others, unread: [unreadOf("absent", "the workspace has no such table", missing), ...others.unread] };
    }
    const summary = readLogSummary(answer.body);
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
    return { resource: kind === undefined ? logStore : `${logStore} (${signInTables[kind]})`, kind: "signIn", cause, reason, file: export_manifest/* manifestName */.vS };
}
/** Why the workspace gave nothing, in an administrator's terms. */
function explainLogs(failure) {
    const said = failure.status === undefined ? "" : ` (${logStore} answered ${failure.status}${failure.detail === undefined ? "" : ` ${failure.detail}`})`;
    if (failure.kind === "refused")
        return ["permission", `it was refused: the role Log Analytics Reader on the workspace may be missing${said}`];
    if (failure.kind === "not found")
        return ["absent", `there is no such workspace in this cloud${said}`];
    // What is not asked for now the next run asks for, as with the newest sign-ins.
    if (failure.kind === "out of time")
        return ["waiting", "the time was up, and it waits for the next run"];
    const { cause, reason } = explainFailure(failure, { permission: "", service: logStore }, undefined);
    return [cause, reason];
}

;// CONCATENATED MODULE: ./build/src/live/stable-json.js

/** Lists of Graph whose order means nothing; the redemption order, for one, is none of them. */
const sets = new Set([
    "targets",
    "members",
    "includeUsers",
    "excludeUsers",
    "includeGroups",
    "excludeGroups",
    "includeRoles",
    "excludeRoles",
    "includeApplications",
    "excludeApplications",
    "includeUserActions",
    "builtInControls",
    "clientAppTypes",
    "allowedCombinations",
    "allowedCloudEndpoints",
    "verifiedDomains",
    "assignedPlans",
    "owners",
    "sponsors",
    "m365Capabilities",
]);
/** Keys that say how an answer came to be, and change from one to the next. */
const passing = /^@odata\.(?:context|count|nextLink|deltaLink|etag|metadataEtag)$|@odata\.(?:context|count|associationLink|navigationLink)$|^@microsoft\./;
/** The same value with keys in order, sets in order, and without what only belongs to the answer it came in. */
function stable(value, name = "") {
    if (Array.isArray(value)) {
        const items = value.map((item) => stable(item));
        if (!sets.has(name))
            return items;
        return items.map((item) => [JSON.stringify(item), item]).sort(([one], [other]) => (one < other ? -1 : Number(one > other))).map(([, item]) => item);
    }
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    const keys = Object.keys(value).filter((key) => !passing.test(key)).sort();
    return Object.fromEntries(keys.map((key) => [key, stable(value[key], key)]));
}
/** A document of an export: its context first, which says of what kind it is. */
function documentText(context, value) {
    return `${JSON.stringify({ "@odata.context": `https://graph.microsoft.com/${context}`, ...value }, undefined, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/src/live/export-files.js





/** The files of a resource: one for an object or a list, or one for each object. None for an object that was not read. */
function filesOf({ resource, objects, isCut }) {
    const { path, version, list, key, file } = resource;
    const context = `${version}/$metadata#${path.slice(1)}`;
    if (!list)
        return objects.slice(0, 1).map((object) => ({ file, text: documentText(context, ordered(object)), resourceAt: (pointer) => ({ resource: path, pointer }) }));
    const keys = objects.map((object) => String(object[key]).toLowerCase());
    if (file.endsWith("/") && !isCut && keys.every(well_known/* isGuid */.W_)) {
        return objects.map((object, index) => {
            const id = keys[index] ?? "";
            const text = documentText(`${context}/$entity`, ordered(object));
            return { file: `${file}${id}.json`, text, resourceAt: (pointer) => ({ resource: `${path}/${id}`, pointer }) };
        });
    }
    if (isCut && objects.length === 0)
        return [];
    // A cut list says so itself, too: somebody can give this file to lint without the manifest.
    const page = { value: objects.map(ordered), ...(isCut && { "@odata.nextLink": `https://graph.microsoft.com/${version}${path}` }) };
    const at = (pointer) => {
        const [, index = "", rest = ""] = /^\/value\/(\d+)(.*)$/s.exec(pointer) ?? [];
        const id = keys[Number(index)];
        return index === "" || id === undefined ? { resource: path, pointer } : { resource: `${path}/${id}`, pointer: rest };
    };
    return [{ file: file.replace(/\/$/, ".json"), text: documentText(context, page), resourceAt: at }];
}
/** The manifest as a file. */
function manifestFile(manifest) {
    const at = (pointer) => {
        const entry = /^\/evidence\/entries\/(\d+)/.exec(pointer)?.[1];
        if (entry !== undefined && manifest.evidence?.entries[Number(entry)]?.source === "logAnalytics")
            return { resource: logStore, pointer: "" };
        if (pointer.startsWith("/evidence/"))
            return { resource: newestSignIns.path, pointer: "" };
        const index = /^\/read\/(\d+)/.exec(pointer)?.[1];
        return { resource: (index === undefined ? undefined : manifest.read[Number(index)]?.resource) ?? "/", pointer: "" };
    };
    return { file: export_manifest/* manifestName */.vS, text: `${JSON.stringify(manifest, undefined, 2)}\n`, resourceAt: at };
}
function ordered(object) {
    return stable(object);
}

;// CONCATENATED MODULE: ./build/src/live/read-resource.js

/** Reads a resource to its end: one object, or all pages of a list. `page` is told how many objects there are so far. */
async function readResource(reader, resource, query, page) {
    const read = await readWhole(reader, resource, query, page);
    const { leavesOut } = resource;
    return leavesOut === undefined ? read : { ...read, objects: read.objects.map((object) => without(object, leavesOut)) };
}
/** Reads a list in several queries, one after the other, up to the first that fails; an object that meets several is one. */
async function readApart(reader, resource, queries, page) {
    const byKey = new Map();
    const known = () => [...byKey.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, object]) => object);
    for (const query of queries) {
        const { objects, failure } = await readResource(reader, resource, query, () => undefined);
        for (const object of objects)
            byKey.set(String(object[resource.key]).toLowerCase(), object);
        page(byKey.size);
        if (failure !== undefined)
            return { objects: known(), failure };
    }
    return { objects: known() };
}
function without(object, names) {
    const kept = Object.entries(object).filter(([name]) => !names.includes(name));
    return Object.fromEntries(kept.map(([name, value]) => [name, inside(value, names)]));
}
function inside(value, names) {
    if (Array.isArray(value))
        return value.map((each) => inside(each, names));
    return (0,json/* isObject */.Gv)(value) ? without(value, names) : value;
}
async function readWhole(reader, resource, query, page) {
    const { version, path, list, throttle } = resource;
    const first = `${version}${path}${query === undefined ? "" : `?${query}`}`;
    if (!list)
        return single(await reader.get({ path: first, throttle }), resource);
    const byKey = new Map();
    const seen = new Set();
    let next = first;
    for (;;) {
        if (seen.has(next))
            return cut(byKey, "the pages of the list lead in a circle");
        seen.add(next);
        const answer = await reader.get({ path: next, throttle });
        if ("failure" in answer)
            return { objects: [...byKey.values()], failure: answer.failure };
        const items = answer.body["value"];
        if (!Array.isArray(items))
            return cut(byKey, "no list");
        for (const item of items) {
            const key = (0,json/* isObject */.Gv)(item) ? item[resource.key] : undefined;
            if (!(0,json/* isObject */.Gv)(item) || typeof key !== "string" || key === "")
                return cut(byKey, `an element without ${resource.key}`);
            // A list that changes while it is read shows an object twice: the later look counts.
            byKey.set(key.toLowerCase(), item);
        }
        page(byKey.size);
        const link = answer.body["@odata.nextLink"];
        if (link === undefined || link === null)
            return { objects: [...byKey.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, object]) => object) };
        const following = typeof link === "string" ? reader.pathOf(link) : undefined;
        if (following === undefined)
            return cut(byKey, "the next page lies on another host");
        next = following;
    }
}
function cut(byKey, detail) {
    return { objects: [...byKey.values()], failure: { kind: "not what was asked for", detail } };
}
/** Some of Graph's single objects come wrapped in `value`. */
function single(answer, { key }) {
    if ("failure" in answer)
        return { objects: [], failure: answer.failure };
    const wrapped = answer.body["value"];
    const object = (0,json/* isObject */.Gv)(wrapped) ? wrapped : answer.body;
    if (!Object.hasOwn(object, key))
        return { objects: [], failure: { kind: "not what was asked for", detail: `an object without ${key}` } };
    return { objects: [object] };
}

;// CONCATENATED MODULE: ./build/src/live/collect.js








/** Reads everything that rules need of a tenant. What cannot be read is said in the manifest; nothing is thrown for it. */
async function collect(options) {
    const { cloud, progress, now } = options;
    const from = new Date(options.from ?? now()).toISOString();
    progress.begin(liveResources.length + [options.ledger, options.workspace].filter((each) => each !== undefined).length);
    const reading = liveResources.map((resource) => ({ resource, outcome: readOne(resource, options) }));
    // The longest list is that of the guests, which no look-up waits for.
    const [logs, lookups, outcomes] = await Promise.all([readLogs(options), lookUpIn(reading, options), Promise.all(reading.map(({ outcome }) => outcome))]);
    const whole = folded(withNames(outcomes, lookups));
    const written = whole.map(({ resource, objects, unread }) => ({ resource, objects, isCut: unread.some(({ property }) => property === resource.property) }));
    const read = whole.flatMap(({ resource, objects, unread }) => {
        if (resource.property !== undefined || unread.some(({ property }) => property === undefined))
            return [];
        return [{ resource: resource.path, kind: resource.kind, list: resource.list, objects: objects.length, file: resource.file }];
    });
    const organization = whole.find(({ resource }) => resource.kind === "organization")?.objects[0]?.["id"];
    const tenantId = typeof organization === "string" ? organization.toLowerCase() : options.tenantId;
    const partners = whole.find(({ resource }) => resource.kind === "crossTenantAccessPolicyPartner")?.objects ?? [];
    // What the workspace covers is not asked for partner by partner.
    const signIns = await collectSignIns(partners, tenantId, { ...options, ...(options.ledger && logs.evidence && { ledger: (0,evidence_ledger/* mergeLedgers */.dR)(options.ledger, logs.evidence) }) });
    const evidence = [logs.evidence, signIns.evidence].filter((each) => each !== undefined);
    const manifest = {
        xtaplintExport: 1,
        ...(tenantId !== undefined && { tenantId }),
        cloud,
        from,
        to: new Date(now()).toISOString(),
        read: [...read, ...lookups.all.flatMap((lookup) => lookup.read), ...logs.read, ...signIns.read],
        unread: [...outcomes.flatMap(({ unread }) => unread), ...lookups.all.flatMap(({ unread }) => unread), ...logs.unread, ...signIns.unread],
        ...(evidence.length > 0 && { evidence: (0,evidence_ledger/* mergeLedgers */.dR)(...evidence) }),
    };
    const related = whole.find(({ resource }) => resource.kind === "relatedTenant")?.objects ?? [];
    return { manifest, related, files: [...written.flatMap(filesOf), ...lookups.all.flatMap(({ files }) => files), manifestFile(manifest)] };
}
function readLogs({ workspace, tenantId: own, ledger = evidence_ledger/* emptyLedger */.Hg, now, progress }) {
    return workspace === undefined ? Promise.resolve({ read: [], unread: [] }) : collectWorkspace({ workspace, own, ledger, now: now(), progress });
}
async function readOne(resource, options) {
    const { path, extra, clouds, apart } = resource;
    const { progress, cloud } = options;
    if (clouds?.includes(cloud) === false) {
        return finish(resource, [], [{ ...unread(resource), cause: "cloud", reason: "this cloud does not have it" }], progress);
    }
    const page = (objects) => progress.page(path, objects);
    const joined = await readResource(options.reader, resource, resource.query, page);
    const first = apart !== undefined && joined.failure?.kind === "bad request" ? await readApart(options.reader, resource, apart, page) : joined;
    if (first.failure === undefined)
        return finish(resource, first.objects, [], progress);
    const failed = { ...unread(resource), ...explainFailure(first.failure, resource, options.permissions) };
    if (extra === undefined || !isMissing(first.failure))
        return finish(resource, first.objects, [failed], progress);
    const without = await readResource(options.reader, resource, extra.queryWithout, page);
    if (without.failure !== undefined) {
        return finish(resource, without.objects, [{ ...unread(resource), ...explainFailure(without.failure, resource, options.permissions) }], progress);
    }
    const needs = { permission: extra.permission, licence: extra.licence };
    return finish(resource, without.objects, [{ ...unread(resource), property: extra.property, ...explainFailure(first.failure, needs, options.permissions) }], progress);
}
/** Whether what Graph refused can be a part of what was asked for. */
function isMissing({ kind }) {
    return kind === "refused" || kind === "unlicensed";
}
function unread({ path, kind, property, file }) {
    return { resource: path, kind, ...(property !== undefined && { property }), file };
}
function finish(resource, objects, missing, progress) {
    progress.done(resource.path, objects.length, missing[0]?.reason);
    return { resource, objects, unread: missing };
}
async function lookUpIn(reading, options) {
    const outcomes = await Promise.all(reading.filter(({ resource }) => lookedUpIn.includes(resource.kind)).map(({ outcome }) => outcome));
    const of = (kind) => outcomes.find(({ resource }) => resource.kind === kind && resource.property === undefined);
    return collectLookups({ objects: (kind) => of(kind)?.objects ?? [], isWhole: (kind) => of(kind)?.unread.length === 0 }, options);
}
/** Graph gives partners no names: those that have none get the name that their tenant gives itself. */
function withNames(outcomes, { names }) {
    return outcomes.map((outcome) => {
        if (outcome.resource.kind !== "crossTenantAccessPolicyPartner")
            return outcome;
        const objects = outcome.objects.map((partner) => {
            const name = typeof partner["displayName"] === "string" ? undefined : names.get(String(partner["tenantId"]).toLowerCase());
            return name === undefined ? partner : { ...partner, displayName: name };
        });
        return { ...outcome, objects };
    });
}
/** Lists that are a property of one other object are written into it. */
function folded(outcomes) {
    return outcomes.flatMap((outcome) => {
        const parts = outcomes.filter(({ resource }) => resource.property !== undefined && resource !== outcome.resource && resource.file === outcome.resource.file);
        if (outcome.resource.property !== undefined && outcomes.some(({ resource }) => resource !== outcome.resource && resource.file === outcome.resource.file))
            return [];
        const values = Object.fromEntries(parts.flatMap(({ resource, objects, unread: missing }) => (missing.length > 0 || resource.property === undefined ? [] : [[resource.property, objects]])));
        return [parts.length === 0 ? outcome : { ...outcome, objects: outcome.objects.map((object) => ({ ...object, ...values })) }];
    });
}

// EXTERNAL MODULE: ./node_modules/@microsoft/microsoft-graph-client/lib/src/index.js
var src = __webpack_require__(11899);
;// CONCATENATED MODULE: ./build/src/live/graph-client.js


/** An answer that takes longer does not come any more. */
const patience = 100_000;
/**
 * Sends requests with Microsoft's Graph client. It signs them for Graph's own host only; retries and redirects are not
 * its business: a redirect is no answer of Graph.
 */
function graphClient(origin, token, clock) {
    const authentication = new src/* AuthenticationHandler */.zA({ getAccessToken: token });
    authentication.setNext(new src/* HTTPMessageHandler */.eg());
    const client = src/* Client */.Kj.initWithMiddleware({
        middleware: authentication,
        baseUrl: `${origin}/`,
        customHosts: new Set([new URL(origin).hostname]),
        fetchOptions: { redirect: "manual" },
    });
    return async ({ path, headers, body }) => {
        const request = client.api(`${origin}/${path}`).responseType(src/* ResponseType */.yl.RAW).option("signal", AbortSignal.timeout(patience));
        if (headers !== undefined)
            request.headers({ ...headers });
        const response = body === undefined ? await request.get() : await request.post(body);
        if (!(response instanceof Response))
            throw new Error("no answer");
        return readResponse(response, clock.now());
    };
}

;// CONCATENATED MODULE: ./build/src/live/id-token.js

const id_token_patience = 30_000;
/** Milliseconds for which a token is used again: GitHub's live five minutes, and the sign-in asks twice for each of its own. */
const freshness = 4 * 60_000;
/**
 * Asks the runner for its token, without the toolkit: that one masks tokens by printing them for the runner, and a
 * command's standard output can be a file.
 * @throws Error when the run has none to give.
 */
async function idTokenOfRun(audience) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret } = process.env;
    if (address === undefined || secret === undefined)
        throw new Error("the job has no permission id-token: write");
    const response = await fetch(`${address}&audience=${encodeURIComponent(audience)}`, {
        headers: { authorization: `Bearer ${secret}`, accept: "application/json" },
        redirect: "error",
        signal: AbortSignal.timeout(id_token_patience),
    });
    const body = response.ok ? await response.json() : undefined;
    const token = (0,json/* isObject */.Gv)(body) ? body["value"] : undefined;
    if (typeof token !== "string")
        throw new Error(`GitHub gave no token (status ${response.status})`);
    return token;
}
/** The same source, asked again only when its last token grows old. */
function memoised(source, now) {
    let last;
    return (audience) => {
        if (last?.audience !== audience || last.until <= now()) {
            const token = source(audience);
            last = { token, audience, until: now() + freshness };
            token.catch(() => (last = undefined));
        }
        return last.token;
    };
}

;// CONCATENATED MODULE: ./build/src/live/pace.js
/**
 * What Graph allows a tenant, by throttling class. Source: Microsoft Graph's page on service-specific throttling limits.
 * Reports take five in ten seconds; Conditional Access takes one a second of all applications together.
 * Azure Monitor Logs runs five queries of one identity at the same time, and ours are few and heavy.
 */
const limits = {
    directory: { concurrent: 4 },
    conditionalAccess: { concurrent: 1, within: { count: 1, milliseconds: 1000 } },
    reports: { concurrent: 2, within: { count: 5, milliseconds: 10_000 } },
    logs: { concurrent: 2 },
};
/** Lets requests begin when their class allows it. */
class Pace {
    #lanes;
    constructor(clock) {
        this.#lanes = {
            directory: new Lane(clock, limits.directory),
            conditionalAccess: new Lane(clock, limits.conditionalAccess),
            reports: new Lane(clock, limits.reports),
            logs: new Lane(clock, limits.logs),
        };
    }
    /** Runs one request as soon as its class has room. */
    async run(throttle, request) {
        const lane = this.#lanes[throttle];
        await lane.enter();
        try {
            return await request();
        }
        finally {
            lane.leave();
        }
    }
    /** Keeps a class from beginning anything before `time`, in milliseconds since 1970. */
    pause(throttle, time) {
        this.#lanes[throttle].pause(time);
    }
}
class Lane {
    #clock;
    #limit;
    /** When the latest requests began, the oldest first. */
    #begun = [];
    #waiting = [];
    #running = 0;
    #pausedUntil = 0;
    #turn = Promise.resolve();
    constructor(clock, limit) {
        this.#clock = clock;
        this.#limit = limit;
    }
    /** Requests enter one after the other, so that each sees what those before it left. */
    enter() {
        this.#turn = this.#turn.then(() => this.#room());
        return this.#turn;
    }
    leave() {
        this.#running -= 1;
        this.#waiting.shift()?.();
    }
    pause(time) {
        this.#pausedUntil = Math.max(this.#pausedUntil, time);
    }
    async #room() {
        while (this.#running >= this.#limit.concurrent)
            await new Promise((resolve) => this.#waiting.push(resolve));
        for (let wait = this.#wait(); wait > 0; wait = this.#wait())
            await this.#clock.sleep(wait);
        this.#running += 1;
        this.#begun.push(this.#clock.now());
        if (this.#begun.length > (this.#limit.within?.count ?? 0))
            this.#begun.shift();
    }
    #wait() {
        const { within } = this.#limit;
        const oldest = within === undefined || this.#begun.length < within.count ? undefined : this.#begun[0];
        const free = oldest === undefined || within === undefined ? 0 : oldest + within.milliseconds;
        return Math.max(free, this.#pausedUntil) - this.#clock.now();
    }
}

;// CONCATENATED MODULE: ./build/src/live/retrying-reader.js



const mostInBatch = 20;
/** As many as the widest class of requests has under way. */
const lotsAtOnce = 4;
const firstWait = 1000;
const longestWait = 60_000;
/** Reads Graph over `send`, with retries, at Graph's pace, until the time is up. */
class RetryingReader {
    #options;
    #pace;
    #retriesLeft;
    constructor(options) {
        this.#options = options;
        this.#pace = new Pace(options.clock);
        this.#retriesLeft = options.patience.retries;
    }
    async get({ path, throttle, headers }) {
        return this.#try(throttle, () => this.#send({ path, ...(headers && { headers }) }));
    }
    async batch(requests) {
        const answers = new Map();
        const lots = [];
        for (const request of requests) {
            const open = lots.at(-1);
            const first = open?.[0];
            const fits = open !== undefined && open.length < mostInBatch && first?.throttle === request.throttle && versionOf(first) === versionOf(request);
            if (fits)
                open.push(request);
            else
                lots.push([request]);
        }
        // Not all of them at once: whoever asks for a next page meanwhile would wait behind the last.
        const work = async () => {
            for (let lot = lots.shift(); lot !== undefined; lot = lots.shift())
                await this.#lot(lot, answers);
        };
        await Promise.all(Array.from({ length: lotsAtOnce }, work));
        return requests.map((request) => answers.get(request) ?? { failure: { kind: "not what was asked for", detail: "no answer in the batch" } });
    }
    pathOf(nextLink) {
        const url = URL.canParse(nextLink) ? new URL(nextLink) : undefined;
        return url?.origin === this.#options.origin && url.username === "" ? `${url.pathname.slice(1)}${url.search}` : undefined;
    }
    /** Each part of a batch is throttled by itself: those that were turned away go into the next one. */
    async #lot(lot, answers) {
        let left = lot;
        for (let attempt = 1; left.length > 0; attempt += 1) {
            const [first] = left;
            if (first === undefined)
                return;
            const sent = left;
            const answer = await this.#sendLot(first, sent);
            if ("failure" in answer) {
                for (const request of sent)
                    answers.set(request, answer);
                return;
            }
            const again = [];
            let wait;
            const parts = partsOf(answer.body);
            for (const [index, request] of sent.entries()) {
                const part = parts.get(String(index + 1));
                if (part === undefined)
                    continue;
                const understood = understand(part.status, part.body);
                answers.set(request, understood);
                if ("failure" in understood && isPassing(understood.failure)) {
                    again.push(request);
                    wait = Math.max(wait ?? 0, part.retryAfter ?? 0);
                }
            }
            if (again.length === 0 || attempt >= this.#options.patience.attempts || this.#retriesLeft <= 0)
                return;
            this.#retriesLeft -= 1;
            const failure = await this.#wait(first.throttle, attempt, wait === 0 ? undefined : wait, true);
            if (failure !== undefined) {
                for (const request of again)
                    answers.set(request, { failure });
                return;
            }
            left = again;
        }
    }
    #sendLot(first, lot) {
        const version = versionOf(first);
        const requests = lot.map(({ path, headers }, index) => ({ id: String(index + 1), method: "GET", url: path.slice(version.length), ...(headers && { headers }) }));
        return this.#try(first.throttle, () => this.#send({ path: `${version}/$batch`, headers: { "Content-Type": "application/json" }, body: JSON.stringify({ requests }) }));
    }
    async #send(request) {
        this.#options.watcher.sent();
        return this.#options.send(request);
    }
    async #try(throttle, send) {
        const { clock, patience, understand: understandAnswer = understand } = this.#options;
        for (let attempt = 1;; attempt += 1) {
            if (clock.now() >= patience.deadline)
                return { failure: { kind: "out of time" } };
            const { answer, retryAfter } = await this.#pace.run(throttle, () => once(send, understandAnswer));
            if (!("failure" in answer) || !isPassing(answer.failure))
                return answer;
            if (attempt >= patience.attempts || this.#retriesLeft <= 0)
                return answer;
            this.#retriesLeft -= 1;
            const failure = await this.#wait(throttle, attempt, retryAfter, answer.failure.kind === "throttled");
            if (failure !== undefined)
                return { failure };
        }
    }
    /** Waits as long as the server says, else ever longer and never in step with others; out of time where that is too long. */
    async #wait(throttle, attempt, retryAfter, isThrottled) {
        const { clock, patience, watcher } = this.#options;
        const grown = Math.min(longestWait, firstWait * 2 ** (attempt - 1));
        const wait = retryAfter === undefined ? grown * (0.5 + clock.random() / 2) : retryAfter * 1000;
        const until = clock.now() + wait;
        if (until >= patience.deadline)
            return { kind: "out of time" };
        if (isThrottled)
            this.#pace.pause(throttle, until);
        watcher.waiting(throttle, wait, isThrottled);
        await clock.sleep(wait);
        return undefined;
    }
}
/** One try: what the network does to it is a failure like any other. */
async function once(send, understandAnswer) {
    try {
        const { status, text, retryAfter } = await send();
        const value = jsonOf(text);
        // Cut off on the way: the next try can be whole.
        const isCut = status === 200 && value === undefined;
        const answer = isCut ? { failure: { kind: "network", status, detail: "the answer is no JSON" } } : understandAnswer(status, value);
        return { answer, ...(retryAfter !== undefined && { retryAfter }) };
    }
    catch (error) {
        return { answer: { failure: { kind: "network", detail: causeOf(error) } } };
    }
}
/** Whether another try can help. */
function isPassing({ kind }) {
    return kind === "throttled" || kind === "server" || kind === "network";
}
/** The innermost code says most: fetch itself only says that it failed. */
function causeOf(error) {
    if (!(error instanceof Error))
        return "no answer";
    if (error.cause instanceof Error)
        return causeOf(error.cause);
    return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
function versionOf({ path }) {
    return path.slice(0, path.indexOf("/"));
}
function partsOf(body) {
    const parts = new Map();
    const responses = Array.isArray(body["responses"]) ? body["responses"] : [];
    for (const response of responses) {
        if (!(0,json/* isObject */.Gv)(response))
            continue;
        const headers = (0,json/* isObject */.Gv)(response["headers"]) ? response["headers"] : {};
        const after = Object.entries(headers).find(([name]) => name.toLowerCase() === "retry-after")?.[1];
        const retryAfter = typeof after === "string" && /^\d+$/.test(after) ? Number(after) : undefined;
        parts.set(String(response["id"]), { status: Number(response["status"]), body: response["body"], ...(retryAfter !== undefined && { retryAfter }) });
    }
    return parts;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/live/saved-pages.js




const headFile = "xtaplint-state.json";
const pageFile = /^[0-9a-f]{64}\.json$/;
/** Milliseconds after which what was read is no part of the same look at the tenant. */
const saved_pages_longest = 12 * 3_600_000;
/** A folder that keeps every page of a read, so that one that was broken off goes on where it stood. */
class SavedPages {
    #folder;
    /** When the first page was read, in milliseconds since 1970. */
    from;
    constructor(folder, from) {
        this.#folder = folder;
        this.from = from;
    }
    /**
     * Opens the folder; pages of another tenant, or old ones, are removed. Nothing else that lies there is touched.
     * @throws Error when the folder cannot be written.
     */
    static open(folder, whose, now) {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        const head = JSON.stringify({ version: 1, ...whose });
        const from = startOf(external_node_path_.join(folder, headFile), head);
        const pages = new SavedPages(folder, from ?? now);
        if (from === undefined || now - from > saved_pages_longest) {
            pages.#clear();
            (0,external_node_fs_.writeFileSync)(external_node_path_.join(folder, headFile), `${JSON.stringify({ whose: head, from: now })}\n`, { mode: 0o600 });
            return new SavedPages(folder, now);
        }
        return pages;
    }
    find(key) {
        const value = readJson(this.#path(key));
        return (0,json/* isObject */.Gv)(value) && value["key"] === key && (0,json/* isObject */.Gv)(value["body"]) ? { body: value["body"] } : undefined;
    }
    /** Whole or not at all, whenever the process ends. */
    keep(key, answer) {
        if (!("body" in answer))
            return;
        const file = this.#path(key);
        (0,external_node_fs_.writeFileSync)(`${file}.part`, JSON.stringify({ key, body: answer.body }), { mode: 0o600 });
        (0,external_node_fs_.renameSync)(`${file}.part`, file);
    }
    /** Removes what was kept: it holds data of the tenant. */
    remove() {
        this.#clear();
        (0,external_node_fs_.rmSync)(external_node_path_.join(this.#folder, headFile), { force: true });
        if ((0,external_node_fs_.readdirSync)(this.#folder).length === 0)
            (0,external_node_fs_.rmdirSync)(this.#folder);
    }
    #path(key) {
        return external_node_path_.join(this.#folder, `${(0,external_node_crypto_.createHash)("sha256").update(key).digest("hex")}.json`);
    }
    #clear() {
        for (const file of (0,external_node_fs_.readdirSync)(this.#folder))
            if (pageFile.test(file.replace(/\.part$/, "")))
                (0,external_node_fs_.rmSync)(external_node_path_.join(this.#folder, file));
    }
}
/** A reader that asks only for what is not kept yet. */
function resuming(reader, pages) {
    const keyOf = ({ path: at, headers = {} }) => JSON.stringify([at, headers]);
    return {
        pathOf: (link) => reader.pathOf(link),
        get: async (request) => {
            const kept = pages.find(keyOf(request));
            if (kept !== undefined)
                return kept;
            const answer = await reader.get(request);
            pages.keep(keyOf(request), answer);
            return answer;
        },
        batch: async (requests) => {
            const kept = requests.map((request) => pages.find(keyOf(request)));
            const missing = requests.filter((_, index) => kept[index] === undefined);
            const answers = await reader.batch(missing);
            missing.forEach((request, index) => {
                const answer = answers[index];
                if (answer !== undefined)
                    pages.keep(keyOf(request), answer);
            });
            let next = 0;
            return kept.map((answer) => answer ?? answers[next++] ?? { failure: { kind: "not what was asked for", detail: "no answer in the batch" } });
        },
    };
}
function startOf(file, head) {
    const value = readJson(file);
    return (0,json/* isObject */.Gv)(value) && value["whose"] === head && typeof value["from"] === "number" ? value["from"] : undefined;
}
function readJson(file) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8"));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/@azure/identity/dist/esm/index.js + 279 modules
var esm = __webpack_require__(91491);
;// CONCATENATED MODULE: ./build/src/live/sign-in-problem.js

/** What Entra answers when no federated credential fits the token that was shown. Source: Entra's page of AADSTS codes. */
const noCredential = /AADSTS(?:70021|700211|700212|700213|700223|700238)\b/;
/** Says what went wrong and what to do about it. No token is in it: of the workflow's own only what it says of itself. */
async function signInProblem(error, way, options) {
    const text = error instanceof Error ? error.message : String(error);
    const code = /\bAADSTS\d+\b/.exec(text)?.[0];
    if (/endpoints_resolution_error|network_error|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|certificate/i.test(text) && code === undefined) {
        return `Signing in failed: ${options.hosts.authority} cannot be reached. Look at the network and the proxy; behind a proxy that replaces certificates set NODE_EXTRA_CA_CERTS.`;
    }
    switch (way) {
        case "the Azure CLI":
            if (options.env["GITHUB_ACTIONS"] === "true")
                return "The job has nothing to sign in with: give it permissions id-token: write, so that the application's federated credential can be used.";
            return "Signing in with the Azure CLI failed: run az login, with --tenant where there are several. Or set AZURE_CLIENT_ID with AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH.";
        case "a certificate (AZURE_CLIENT_CERTIFICATE_PATH)":
            return `Signing in with the certificate failed${known(code)}: look at the path, the password, the client id and whether the application still has that certificate.`;
        case "a client secret (AZURE_CLIENT_SECRET)":
            return `Signing in with the client secret failed${known(code)}: look at the tenant id, the client id, and whether the secret has expired.`;
        case "the workflow's identity (OIDC)":
            return federated(text, code, options);
    }
}
function known(code) {
    return code === undefined ? "" : ` (Entra says ${code})`;
}
async function federated(text, code, { idToken, hosts }) {
    let shown;
    try {
        shown = await idToken(hosts.audience);
    }
    catch (error) {
        return `GitHub gave the job no token (${error instanceof Error ? error.message : "no reason"}): give the job permissions id-token: write. Workflows of forks never get one.`;
    }
    const claims = claimsOf(shown) ?? {};
    const said = (name) => (typeof claims[name] === "string" ? claims[name] : "unknown");
    const lines = [
        `Signing in with the workflow's identity failed${known(code)}.`,
        ...(noCredential.test(text) ? ["No federated credential of the application fits the token of this run. Under Certificates & secrets, Federated credentials, add one with exactly:"] : ["The token of this run says:"]),
        `  issuer    ${said("iss")}`,
        `  subject   ${said("sub")}`,
        `  audience  ${said("aud")}`,
        "Repositories made, renamed or moved after 15 July 2026 have ids in the subject (repo:OWNER@ID/NAME@ID:…), older ones have not: take the subject as it stands here.",
    ];
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./build/src/live/sign-in.js



/** Why nobody could be signed in: one sentence for each line. */
class SignInError extends Error {
    name = "SignInError";
}
/** A token is renewed this many milliseconds before its end. */
const reserve = 5 * 60_000;
/** Chooses how to sign in by what the environment holds; nothing is tried one after the other. */
function signIn(options) {
    const idToken = memoised(options.idToken, () => Date.now());
    const { way, credential } = credentialOf({ ...options, idToken });
    const given = new Map();
    return {
        way,
        token: async (audience) => {
            const last = given.get(audience);
            if (last !== undefined && last.until > Date.now())
                return last.token;
            try {
                const fresh = await credential.getToken(`${audience}/.default`);
                if (fresh === null)
                    throw new Error("no token was given");
                options.mask?.(fresh.token);
                given.set(audience, { token: fresh.token, until: fresh.expiresOnTimestamp - reserve });
                return fresh.token;
            }
            catch (error) {
                throw new SignInError(await signInProblem(error, way, { ...options, idToken }));
            }
        },
    };
}
/** The words for how to sign in. */
const ways = {
    federated: "the workflow's identity (OIDC)",
    certificate: "a certificate (AZURE_CLIENT_CERTIFICATE_PATH)",
    secret: "a client secret (AZURE_CLIENT_SECRET)",
    cli: "the Azure CLI",
};
function credentialOf({ tenantId, clientId, hosts, env, idToken }) {
    const authority = { authorityHost: hosts.authority, disableInstanceDiscovery: true };
    const isRun = isSet(env["ACTIONS_ID_TOKEN_REQUEST_URL"]);
    const { AZURE_CLIENT_CERTIFICATE_PATH: certificate, AZURE_CLIENT_CERTIFICATE_PASSWORD: password, AZURE_CLIENT_SECRET: secret } = env;
    if (!isRun && !isSet(certificate) && !isSet(secret)) {
        return { way: ways.cli, credential: new esm/* AzureCliCredential */.nG(tenantId === undefined ? {} : { tenantId }) };
    }
    if (tenantId === undefined)
        throw new SignInError("The tenant is not known: give its id with --tenant-id (in the Action: tenant-id), AZURE_TENANT_ID, or tenantId in the configuration.");
    if (clientId === undefined)
        throw new SignInError("The application to sign in as is not known: give its client id with --client-id (in the Action: client-id) or AZURE_CLIENT_ID.");
    if (isRun)
        return { way: ways.federated, credential: new esm/* ClientAssertionCredential */.XI(tenantId, clientId, () => idToken(hosts.audience), authority) };
    if (isSet(certificate)) {
        const file = { certificatePath: certificate, ...(isSet(password) && { certificatePassword: password }) };
        return { way: ways.certificate, credential: new esm/* ClientCertificateCredential */.m0(tenantId, clientId, file, authority) };
    }
    return { way: ways.secret, credential: new esm/* ClientSecretCredential */.HC(tenantId, clientId, secret ?? "", authority) };
}
function isSet(value) {
    return value !== undefined && value !== "";
}

;// CONCATENATED MODULE: ./build/src/live/session.js










const attempts = 6;
const retries = 300;
/** A query can take minutes before it fails. */
const attemptsOfQueries = 3;
/**
 * Signs in.
 * @throws SignInError
 */
async function openSession(options) {
    const { clock = systemClock, env, cloud, watcher, minutes } = options;
    const hosts = hostsOf(cloud, env);
    const source = signIn({ ...options, hosts, idToken: options.idToken ?? idTokenOfRun });
    const token = await source.token(hosts.graph);
    const patience = { deadline: clock.now() + minutes * 60_000, attempts, retries };
    const send = graphClient(hosts.graph, () => source.token(hosts.graph), clock);
    const reader = new RetryingReader({ send, origin: hosts.graph, clock, patience, watcher });
    const workspace = options.workspace === undefined ? {} : { workspace: await openWorkspace(options.workspace, source, hosts, { clock, watcher, patience: { ...patience, attempts: attemptsOfQueries } }) };
    return { way: source.way, tenantId: tenantOf(token), permissions: permissionsOf(token), reader, ...workspace };
}
/** Entra gives a token for the log store only where the tenant knows it; without one everything else can still be read. */
async function openWorkspace(id, source, hosts, how) {
    const token = () => source.token(hosts.logsAudience);
    try {
        await token();
    }
    catch (error) {
        if (!(error instanceof SignInError))
            throw error;
        const code = /\bAADSTS\d+\b/.exec(error.message)?.[0];
        return `Entra gave no token for it${code === undefined ? "" : ` (${code})`}`;
    }
    const reader = new RetryingReader({ send: logClient(hosts.logs, token, how.clock), origin: hosts.logs, understand: understandLogs, ...how });
    return { id: id.toLowerCase(), reader };
}
function openState(folder, whose, now) {
    try {
        return SavedPages.open(folder, whose, now);
    }
    catch (error) {
        const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
        throw new SetupError(`${folder}: the state cannot be kept there (${reason}); name a folder that can be written with --state.`);
    }
}
/**
 * Reads a live tenant. What could not be read is in the manifest.
 * @throws SignInError, and SetupError when the folder of the state cannot be written
 */
async function readTenant(options) {
    const { clock = systemClock, clientId, cloud, state, ledger, watcher } = options;
    const { reader, permissions, tenantId, workspace } = await openSession(options);
    const pages = state === undefined ? undefined : openState(state, { tenantId, clientId, cloud }, clock.now());
    const collection = await collect({
        reader: pages === undefined ? reader : resuming(reader, pages),
        cloud,
        tenantId,
        permissions,
        progress: watcher,
        now: () => clock.now(),
        ...(ledger && { ledger }),
        ...(workspace !== undefined && { workspace: pages === undefined || typeof workspace === "string" ? workspace : { ...workspace, reader: resuming(workspace.reader, pages) } }),
        ...(pages && { from: pages.from }),
    });
    const isWhole = collection.manifest.unread.every(({ cause }) => cause !== "error" && cause !== "time");
    if (isWhole)
        pages?.remove();
    return collection;
}


/***/ })

};
