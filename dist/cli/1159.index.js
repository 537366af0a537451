export const id = 1159;
export const ids = [1159];
export const modules = {

/***/ 71159:
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
// EXTERNAL MODULE: ./build/src/live/unread.js
var unread = __webpack_require__(79317);
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
    const { cause, reason } = (0,unread/* explainFailure */.S)(failure, lookup, permissions);
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

// EXTERNAL MODULE: ./build/src/live/resources.js + 1 modules
var resources = __webpack_require__(97652);
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
    const { path, property } = resources/* liveLookups */.Ot[of];
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
            url: `${resources/* liveLookups */.Ot.tenants.path}(tenantId='${id}')`,
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
    const groups = await lookUp(reader, resources/* liveLookups */.Ot.groups, targetQuestions("groups", targets.groups), permissions);
    const users = await lookUp(reader, resources/* liveLookups */.Ot.users, targetQuestions("users", targets.users), permissions);
    const rest = await lookUp(reader, resources/* liveLookups */.Ot.applications, targetQuestions("applications", applications), permissions);
    return { all: [tenants, groups, users, rest], names: namesIn(tenants) };
}
async function lookUpTenants(ids, { reader, cloud, permissions }) {
    const { tenants } = resources/* liveLookups */.Ot;
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
    const { path: resource, kind, file } = resources/* newestSignIns */.Gp;
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
    const explained = (0,unread/* explainFailure */.S)(failure, resources/* newestSignIns */.Gp, permissions);
    const why = failure.kind === "out of time" ? { cause: "waiting", reason: `the time was up, and ${waiting}` } : { ...explained, reason: `${explained.reason}; ${waiting}` };
    progress.done(resource, asked, why.reason);
    return { evidence, read: [], unread: [{ resource, kind, ...why, file }] };
}

// EXTERNAL MODULE: ./build/src/live/collect-workspace.js
var collect_workspace = __webpack_require__(10170);
// EXTERNAL MODULE: ./build/src/model/export-manifest.js
var export_manifest = __webpack_require__(1199);
// EXTERNAL MODULE: ./build/src/live/log-store.js
var log_store = __webpack_require__(19462);
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
            return { resource: log_store/* logStore */.MC, pointer: "" };
        if (pointer.startsWith("/evidence/"))
            return { resource: resources/* newestSignIns */.Gp.path, pointer: "" };
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
    progress.begin(resources/* liveResources */.CI.length + [options.ledger, options.workspace].filter((each) => each !== undefined).length);
    const reading = resources/* liveResources */.CI.map((resource) => ({ resource, outcome: readOne(resource, options) }));
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
    return workspace === undefined ? Promise.resolve({ read: [], unread: [] }) : (0,collect_workspace/* collectWorkspace */._)({ workspace, own, ledger, now: now(), progress });
}
async function readOne(resource, options) {
    const { path, extra, clouds, apart } = resource;
    const { progress, cloud } = options;
    if (clouds?.includes(cloud) === false) {
        return finish(resource, [], [{ ...collect_unread(resource), cause: "cloud", reason: "this cloud does not have it" }], progress);
    }
    const page = (objects) => progress.page(path, objects);
    const joined = await readResource(options.reader, resource, resource.query, page);
    const first = apart !== undefined && joined.failure?.kind === "bad request" ? await readApart(options.reader, resource, apart, page) : joined;
    if (first.failure === undefined)
        return finish(resource, first.objects, [], progress);
    const failed = { ...collect_unread(resource), ...(0,unread/* explainFailure */.S)(first.failure, resource, options.permissions) };
    if (extra === undefined || !isMissing(first.failure))
        return finish(resource, first.objects, [failed], progress);
    const without = await readResource(options.reader, resource, extra.queryWithout, page);
    if (without.failure !== undefined) {
        return finish(resource, without.objects, [{ ...collect_unread(resource), ...(0,unread/* explainFailure */.S)(without.failure, resource, options.permissions) }], progress);
    }
    const needs = { permission: extra.permission, licence: extra.licence };
    return finish(resource, without.objects, [{ ...collect_unread(resource), property: extra.property, ...(0,unread/* explainFailure */.S)(first.failure, needs, options.permissions) }], progress);
}
/** Whether what Graph refused can be a part of what was asked for. */
function isMissing({ kind }) {
    return kind === "refused" || kind === "unlicensed";
}
function collect_unread({ path, kind, property, file }) {
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
// EXTERNAL MODULE: ./build/src/live/http-answer.js
var http_answer = __webpack_require__(2861);
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
        return (0,http_answer/* readResponse */.Uk)(response, clock.now());
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
                const understood = (0,http_answer/* understand */.ZL)(part.status, part.body);
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
        const { clock, patience, understand: understandAnswer = http_answer/* understand */.ZL } = this.#options;
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
        const value = (0,http_answer/* jsonOf */.o_)(text);
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
const longest = 12 * 3_600_000;
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
        if (from === undefined || now - from > longest) {
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
    const reader = new RetryingReader({ send: (0,log_store/* logClient */.A2)(hosts.logs, token, how.clock), origin: hosts.logs, understand: log_store/* understandLogs */.W8, ...how });
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
