export const id = 6170;
export const ids = [6170];
export const modules = {

/***/ 50932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphRequests: () => (/* binding */ graphRequests),
/* harmony export */   requestOf: () => (/* binding */ requestOf),
/* harmony export */   safe: () => (/* binding */ safe),
/* harmony export */   withProposals: () => (/* binding */ withProposals)
/* harmony export */ });
/* harmony import */ var _model_build_tenant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81346);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8653);
/* harmony import */ var _model_properties_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12334);
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3955);
/* harmony import */ var _model_tenant_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1031);
/* harmony import */ var _model_undetermined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94163);
/* harmony import */ var _model_well_known_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14777);
/* harmony import */ var _mend_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84435);
/* harmony import */ var _opens_nothing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40092);









/**
 * Requests to Graph that do what `--fix` does, by finding. Nobody sends them here. Only those that provably open
 * nothing, alone and together, and whose objects are known as a whole: what a PATCH leaves out of an object is lost.
 */
function graphRequests(findings, tenant) {
    const groups = new Map();
    for (const each of (0,_mend_js__WEBPACK_IMPORTED_MODULE_3__/* .mendable */ .f7)(findings, tenant)) {
        if (each.fix.isGraphRequest !== true)
            continue;
        const group = groups.get(each.resource);
        if (group === undefined)
            groups.set(each.resource, [each]);
        else
            group.push(each);
    }
    const proposals = [...groups].flatMap(([resource, group]) => proposal(resource, group) ?? []);
    // A partner that says what the default says keeps it while the default is narrowed.
    const narrowsDefault = proposals.some(({ resource }) => resource.kind === "crossTenantAccessPolicyDefault");
    const apart = proposals.filter(({ parts }) => !narrowsDefault || parts.every(({ finding }) => finding.rule.id !== "partner-identical-to-default"));
    return new Map(safe(apart, tenant).flatMap((each) => each.parts.flatMap((part) => {
        const request = requestOf(each, part.keys);
        return request === undefined ? [] : [[part.finding, request]];
    })));
}
function proposal(resource, group) {
    const deletion = group.find(({ fix }) => fix.kind === "delete");
    if (deletion !== undefined)
        return { resource, now: undefined, parts: [{ finding: deletion.finding, keys: [] }] };
    let now = resource.value;
    const parts = [];
    for (const each of [...group].sort((one, other) => one.fix.stage - other.fix.stage)) {
        const alone = (0,_mend_js__WEBPACK_IMPORTED_MODULE_3__/* .amended */ .P3)(each);
        const together = alone && (0,_mend_js__WEBPACK_IMPORTED_MODULE_3__/* .amended */ .P3)({ ...each, resource: { ...resource, value: now } });
        if (alone === undefined)
            continue;
        now = together ?? now;
        parts.push({ finding: each.finding, keys: Object.keys(alone).filter((key) => alone[key] !== resource.value[key] && key.toLowerCase() !== "isservicedefault") });
    }
    return parts.length === 0 ? undefined : { resource, now, parts };
}
/** The proposals that provably open nothing, alone and together, found by halving. */
function safe(proposals, tenant) {
    if (proposals.length === 0 || (0,_opens_nothing_js__WEBPACK_IMPORTED_MODULE_4__/* .whyNotSafe */ .R)(tenant, withProposals(tenant, proposals)) === undefined)
        return proposals;
    if (proposals.length === 1)
        return [];
    const middle = Math.ceil(proposals.length / 2);
    const halves = [safe(proposals.slice(0, middle), tenant), safe(proposals.slice(middle), tenant)].flat();
    return halves.length < proposals.length ? safe(halves, tenant) : [];
}
/** The tenant as it would be with the proposals. */
function withProposals(tenant, proposals) {
    const changed = new Map(proposals.map(({ resource, now }) => [resource, now]));
    const resources = _model_resource_js__WEBPACK_IMPORTED_MODULE_5__/* .resourceKinds */ .A.flatMap((kind) => tenant.all(kind)).flatMap((resource) => {
        if (!changed.has(resource))
            return [resource];
        const now = changed.get(resource);
        return now === undefined ? [] : [{ ...resource, value: now }];
    });
    return (0,_model_build_tenant_js__WEBPACK_IMPORTED_MODULE_0__/* .buildTenant */ .J)(resources, tenant.files, tenant);
}
/** The request that makes an object what is proposed, as far as these properties go; undefined where something of it is not known. */
function requestOf({ resource, now }, keys) {
    const url = urlOf(resource);
    if (url === undefined)
        return undefined;
    if (now === undefined)
        return { method: "DELETE", url };
    const type = (0,_model_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .typeOfKind */ .MO)(resource.kind);
    const body = {};
    for (const key of keys) {
        const name = [...(_model_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .graphProperties */ .Mw.get(type)?.keys() ?? [])].find((known) => known.toLowerCase() === key.toLowerCase());
        const value = name === undefined ? undefined : whole(now[key], _model_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .graphProperties */ .Mw.get(type)?.get(name) ?? null);
        if (name === undefined || value === undefined)
            return undefined;
        body[name] = value;
    }
    return Object.keys(body).length === 0 ? undefined : { method: "PATCH", url, body };
}
function urlOf({ kind, value }) {
    const policy = "/policies/crossTenantAccessPolicy";
    if (kind === "crossTenantAccessPolicyDefault")
        return `${policy}/default`;
    const id = (0,_model_tenant_js__WEBPACK_IMPORTED_MODULE_6__/* .partnerId */ ._4)(value);
    return kind === "crossTenantAccessPolicyPartner" && (0,_model_well_known_js__WEBPACK_IMPORTED_MODULE_2__/* .isGuid */ .W_)(id) ? `${policy}/partners/${id}` : undefined;
}
/** Members that a type can lack: added later, or not for everyone. */
const optional = new Set(["isCompliantNetworkAccepted", "devices"]);
/** A value in Graph's own words, with every member of its type; undefined where one is missing or not known. */
function whole(value, type) {
    if (value === undefined || (0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_7__/* .isUndetermined */ .xm)(value))
        return undefined;
    if (Array.isArray(value)) {
        const elements = value.map((element) => whole(element, type));
        return elements.includes(undefined) ? undefined : elements;
    }
    const members = type === null ? undefined : _model_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .graphProperties */ .Mw.get(type);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(value) || members === undefined)
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(value) ? undefined : value;
    const result = {};
    for (const [name, inner] of members) {
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_8__/* .member */ .Dc)(value, name) === undefined && optional.has(name))
            continue;
        const own = whole((0,_model_json_js__WEBPACK_IMPORTED_MODULE_8__/* .valueIn */ .xm)(value, name), inner);
        if (own === undefined)
            return undefined;
        result[name] = own;
    }
    return result;
}


/***/ }),

/***/ 86170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSuggestions: () => (/* binding */ readSuggestions)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/rules/partner/partner-stale.js
var partner_stale = __webpack_require__(80411);
// EXTERNAL MODULE: ./build/src/fix/edit-text.js + 3 modules
var edit_text = __webpack_require__(58425);
// EXTERNAL MODULE: ./build/src/fix/steps.js
var steps = __webpack_require__(91982);
// EXTERNAL MODULE: ./build/src/input/bytes.js
var input_bytes = __webpack_require__(86969);
// EXTERNAL MODULE: ./build/src/input/limits.js
var limits = __webpack_require__(9308);
// EXTERNAL MODULE: ./build/src/input/pointer.js
var input_pointer = __webpack_require__(16383);
// EXTERNAL MODULE: ./build/src/judge/opens-nothing.js
var opens_nothing = __webpack_require__(40092);
// EXTERNAL MODULE: ./build/src/lint/enable.js
var enable = __webpack_require__(8824);
// EXTERNAL MODULE: ./build/src/lint/tenants-config.js
var tenants_config = __webpack_require__(31905);
// EXTERNAL MODULE: ./build/src/model/catalog.js
var catalog = __webpack_require__(39900);
// EXTERNAL MODULE: ./build/src/model/access.js
var access = __webpack_require__(14677);
// EXTERNAL MODULE: ./build/src/model/effective.js + 1 modules
var effective = __webpack_require__(41967);
// EXTERNAL MODULE: ./build/src/model/subjects/partner.js + 5 modules
var subjects_partner = __webpack_require__(66514);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __webpack_require__(94163);
// EXTERNAL MODULE: ./build/src/model/well-known.js
var well_known = __webpack_require__(14777);
;// CONCATENATED MODULE: ./build/src/model/evidence/replay.js





/** The setting that lets B2B collaboration through in a direction. */
const collaboration = { inbound: "b2bCollaborationInbound", outbound: "b2bCollaborationOutbound" };
/**
 * Which of the two applications of a sign-in a target of a setting means. Microsoft documents that a target is an
 * application and not which of them, so that a change has to hold for both; what holds for each holds for any and all.
 */
const readings = ["appId", "resourceId"];
/**
 * Replays evidence against a change of B2B collaboration: what was let through before and surely still is, is not in the
 * answer; everything else that was let through is. Who signed in is not in a ledger, so fewer users count as a block.
 */
function newlyBlocked({ entries }, before, now) {
    const [old, fresh] = [before, now].map(accessIn);
    if (old === undefined || fresh === undefined)
        return [];
    return entries.flatMap((sighting) => {
        const [was, is] = [old(sighting), fresh(sighting)];
        return readings.filter((reading) => blocks(was, is, sighting[reading])).map((reading) => ({ sighting, reading }));
    });
}
/** The access of the partner of a sign-in, or what the default says of it; worked out once each. */
function accessIn(tenant) {
    const known = new Map();
    return ({ tenantId, direction }) => {
        const key = `${direction} ${tenantId}`;
        const access = known.get(key) ?? accessOf(tenant, tenantId, collaboration[direction]);
        known.set(key, access);
        return access;
    };
}
function accessOf(tenant, tenantId, setting) {
    const partner = tenant.partnerByTenantId().get(tenantId);
    return partner === undefined ? (0,effective/* defaultAccess */.Ir)(access/* accessShapes */.hS[setting], tenant.access[setting]) : (0,subjects_partner/* partnerSubject */.f)(partner, tenant)[setting];
}
function blocks(before, now, id) {
    if ((0,undetermined/* isUndetermined */.xm)(before))
        return !(0,undetermined/* isUndetermined */.xm)(now);
    if (before.reach === "none")
        return false;
    if (before.users?.reach !== "all-except" && letsThrough(before.applications, id) === 0)
        return false;
    if ((0,undetermined/* isUndetermined */.xm)(now))
        return true;
    const sameApplications = isSame(before.applications, now.applications);
    if (isSame(before.users, now.users) && sameApplications)
        return false;
    // Two block lists close a combination of both, so that neither can be looked at alone.
    if (now.users?.reach !== "all" && (!isSame(before.users, now.users) || before.users?.reach === "all-except"))
        return true;
    return !sameApplications && letsThrough(before.applications, id) > letsThrough(now.applications, id);
}
function isSame(one, other) {
    if (one === undefined || other === undefined)
        return one === other;
    return one.reach === other.reach && one.targets.size === other.targets.size && [...one.targets].every((target) => other.targets.has(target));
}
/** 2 for yes, 1 for perhaps, 0 for no. Words such as Office365 stand for applications that nobody lists. */
function letsThrough(applications, id) {
    if (applications === undefined || applications.reach === "all")
        return 2;
    if (applications.reach === "none")
        return 0;
    const isListed = id !== undefined && applications.targets.has(id) ? 2 : id === undefined || [...applications.targets].some((target) => !(0,well_known/* isGuid */.W_)(target)) ? 1 : 0;
    return applications.reach === "only" ? isListed : 2 - isListed;
}

// EXTERNAL MODULE: ./build/src/model/words.js
var words = __webpack_require__(87578);
// EXTERNAL MODULE: ./build/src/read/tenants.js + 4 modules
var tenants = __webpack_require__(67159);
// EXTERNAL MODULE: ./build/src/tasks/fix-files.js
var fix_files = __webpack_require__(35789);
// EXTERNAL MODULE: ./build/src/judge/graph-requests.js
var graph_requests = __webpack_require__(50932);
// EXTERNAL MODULE: ./build/src/model/evidence/day-ranges.js
var day_ranges = __webpack_require__(16458);
// EXTERNAL MODULE: ./build/src/model/evidence/ledger.js
var ledger = __webpack_require__(86564);
// EXTERNAL MODULE: ./build/src/model/evidence/use.js
var use = __webpack_require__(17250);
;// CONCATENATED MODULE: ./build/src/model/evidence/application-use.js





/** Sources that show every application of the days that they cover: the newest sign-in hides those before it. */
const wholeSources = ledger/* coveringSources */.mZ.filter((source) => source !== "newestSignIn");
/** Related tenants count a month that ends with their day. */
const daysCounted = 31;
/**
 * Which applications sign-ins in one direction used, where at least `days` days are covered in full: interactive
 * sign-ins and others, up to 31 days before `today` at most. Undetermined where anything can have been missed.
 */
function applicationUse(ledger, tenantId, direction, days, today) {
    const lines = ledger.coverage.filter((each) => wholeSources.includes(each.source) && each.direction === direction && (each.tenantId === undefined || each.tenantId === tenantId));
    const covered = coveredDays(lines, (0,day_ranges/* dayNumber */.U$)(today));
    const end = covered.at(-1)?.to;
    if (end === undefined || (0,day_ranges/* startOfLast */.OF)(covered, days) === undefined)
        return tooFew(lines, covered, days, (0,day_ranges/* dayNumber */.U$)(today));
    if (end < (0,day_ranges/* dayNumber */.U$)(today) - use/* oldestEnd */.r)
        return (0,undetermined/* undetermined */.nZ)(`the evidence ends on ${(0,day_ranges/* dayOf */.kb)(end)}, more than ${use/* oldestEnd */.r} days ago`);
    const entries = ledger.entries.filter((each) => each.tenantId === tenantId && each.direction === direction && !isAccountedFor(each, covered));
    const late = entries.find(({ lastSeen }) => lastSeen > today);
    if (late !== undefined)
        return (0,undetermined/* undetermined */.nZ)(`the evidence holds a sign-in after ${today}, the day that is judged`);
    const unnamed = entries.find((each) => idsOf(each) === undefined);
    if (unnamed !== undefined)
        return (0,undetermined/* undetermined */.nZ)(`a sign-in on ${unnamed.lastSeen} does not say which application it was, and to which`);
    return {
        days: (0,day_ranges/* countDays */.Tm)(covered),
        from: (0,day_ranges/* dayOf */.kb)(covered[0]?.from ?? end),
        to: (0,day_ranges/* dayOf */.kb)(end),
        sources: wholeSources.filter((source) => lines.some((each) => each.source === source)),
        seen: together(entries),
    };
}
function coveredDays(lines, today) {
    const [interactive = [], others = []] = ledger/* signInKinds */.mr.map((kind) => (0,day_ranges/* union */.KC)(lines.filter(({ signIns }) => signIns === kind).map(ledger/* rangeOf */.be).map(({ from, to }) => ({ from, to: Math.min(to, today) }))));
    return (0,day_ranges/* intersection */.E$)(interactive, others);
}
function tooFew(lines, covered, days, today) {
    if (lines.length === 0)
        return (0,undetermined/* undetermined */.nZ)("no evidence shows all sign-ins of a day with their applications: the newest sign-in alone hides the applications of those before it");
    const interactive = (0,day_ranges/* union */.KC)(lines.filter(({ signIns }) => signIns === "interactive").map(ledger/* rangeOf */.be).map(({ from, to }) => ({ from, to: Math.min(to, today) })));
    if ((0,day_ranges/* startOfLast */.OF)(interactive, days) !== undefined)
        return (0,undetermined/* undetermined */.nZ)(`${(0,day_ranges/* countDays */.Tm)(interactive)} days are covered, but with non-interactive sign-ins only ${(0,day_ranges/* countDays */.Tm)(covered)} of them, and ${days} are needed`);
    return (0,undetermined/* undetermined */.nZ)(`${(0,day_ranges/* countDays */.Tm)(covered)} days are covered with all sign-ins, and ${days} are needed`);
}
/** The monthly total of related tenants says nothing new where each of its days is covered. */
function isAccountedFor({ source, lastSeen }, covered) {
    if (source !== "relatedTenants")
        return false;
    const to = (0,day_ranges/* dayNumber */.U$)(lastSeen);
    const from = to - daysCounted;
    return (0,day_ranges/* countDays */.Tm)((0,day_ranges/* intersection */.E$)(covered, [{ from, to }])) === to - from + 1;
}
function idsOf({ appId, resourceId }) {
    return appId !== undefined && resourceId !== undefined && (0,well_known/* isGuid */.W_)(appId) && (0,well_known/* isGuid */.W_)(resourceId) ? { appId, resourceId } : undefined;
}
function together(entries) {
    const seen = new Map();
    for (const entry of entries) {
        const ids = idsOf(entry);
        if (ids === undefined)
            continue;
        const key = `${ids.appId} ${ids.resourceId}`;
        const before = seen.get(key);
        const users = Math.max(before?.users ?? 0, entry.users ?? 0);
        const lastSeen = before !== undefined && before.lastSeen > entry.lastSeen ? before.lastSeen : entry.lastSeen;
        seen.set(key, { ...ids, lastSeen, users: users === 0 ? undefined : users });
    }
    return [...seen].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
}

// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/model/reach.js
var reach = __webpack_require__(77336);
;// CONCATENATED MODULE: ./build/src/tasks/suggest.js









/**
 * What partners' B2B collaboration can be narrowed to without blocking anything that the evidence shows. Only where at
 * least `days` days are covered in full, where the change provably opens nothing, and where the replay
 * blocks nothing. `only` is the tenant id of one partner, in lower case.
 */
function suggest(tenant, days, only) {
    const none = [];
    const groups = tenant.all("crossTenantAccessPolicyPartner").flatMap((resource) => {
        const partner = (0,subjects_partner/* partnerSubject */.f)(resource, tenant);
        if (only !== undefined && partner.id !== only)
            return [];
        const narrowed = ledger/* directions */.vQ.flatMap((direction) => {
            const found = narrow({ partner, direction, resource }, tenant, days);
            if (typeof found !== "string")
                return [found];
            none.push({ partner, direction, reason: found });
            return [];
        });
        return narrowed.length === 0 ? [] : [{ resource, narrowed, now: Object.fromEntries([...Object.entries(resource.value), ...narrowed.map(({ key, block }) => [key, block])]) }];
    });
    const kept = new Set((0,graph_requests.safe)(groups, tenant));
    const stopped = new Set(newlyBlocked(tenant.activity().ledger, tenant, (0,graph_requests.withProposals)(tenant, [...kept])).map(({ sighting }) => sighting.tenantId));
    const suggestions = [];
    const proposed = [];
    for (const group of groups) {
        const asked = group.narrowed.flatMap((each) => {
            const request = (0,graph_requests.requestOf)(group, [each.key]);
            return request === undefined ? [] : [{ ...each, request }];
        });
        const reason = !kept.has(group)
            ? "it cannot be proved that the change would open nothing"
            : group.narrowed.some(({ partner }) => stopped.has(partner.id))
                ? "the replay of the evidence would block some of it"
                : asked.length < group.narrowed.length
                    ? "not all of the setting is known"
                    : undefined;
        if (reason === undefined) {
            suggestions.push(...asked);
            proposed.push(group);
        }
        else
            for (const { partner, direction } of group.narrowed)
                none.push({ partner, direction, reason });
    }
    return { suggestions, none, proposed };
}
/** The narrower setting, or why there is none. */
function narrow(about, tenant, days) {
    const { partner, direction, resource } = about;
    const reason = whyNotLookedAt(partner, tenant, resource);
    if (reason !== undefined)
        return reason;
    const setting = collaboration[direction];
    const access = partner[setting];
    if ((0,undetermined/* isUndetermined */.xm)(access))
        return access.undetermined;
    if (!(0,reach/* grantsAnything */.sb)(access))
        return "nothing is allowed that could be narrowed";
    const direct = partner[direction === "inbound" ? "b2bDirectConnectInbound" : "b2bDirectConnectOutbound"];
    if ((0,undetermined/* isUndetermined */.xm)(direct))
        return direct.undetermined;
    if ((0,reach/* grantsAnything */.sb)(direct))
        return "B2B direct connect is open, and the evidence does not say which sign-ins came by it";
    const { applications, users } = access;
    if (users?.reach === "all-except")
        return "the setting blocks a list of users, and the evidence does not say who signed in";
    if (applications === undefined || [...applications.targets].some((target) => !(0,well_known/* isGuid */.W_)(target) && target !== "AllApplications"))
        return "the setting names a suite of applications, and what is in it is not known";
    const { ledger, unread } = tenant.activity();
    if (unread !== undefined)
        return unread.undetermined;
    const use = applicationUse(ledger, partner.id, direction, days, tenant.today);
    if ((0,undetermined/* isUndetermined */.xm)(use))
        return use.undetermined;
    if (use.seen.every(({ lastSeen }) => lastSeen < use.from))
        return `no sign-in was seen in ${use.days} covered days, so that there is nothing to keep: whether the direction is to be closed is for people to say`;
    const seen = new Set(use.seen.flatMap(({ appId, resourceId }) => [appId, resourceId]));
    const listed = applications.targets;
    const targets = [...seen].filter((id) => applications.reach === "all" || listed.has(id) === (applications.reach === "only")).sort();
    if (targets.length === 0)
        return "the setting does not allow what was seen: the evidence is of another time, or of another way in";
    if (applications.reach === "only" && targets.length === listed.size)
        return `all that is allowed was seen in ${use.days} covered days`;
    const block = blockFor(access, resource.value, setting, targets);
    return block === undefined ? "not all of the setting is known" : { ...about, access, use, targets, ...block };
}
/** A partner for whom sign-ins say nothing, or whose settings are somebody else's. */
function whyNotLookedAt(partner, tenant, { place }) {
    if (tenant.templates.has(place.file))
        return "the object is a template";
    if ((0,undetermined/* isUndetermined */.xm)(partner.hasValidTenantId))
        return partner.hasValidTenantId.undetermined;
    if (!partner.hasValidTenantId)
        return "its tenant id is none";
    if (partner.repeat !== undefined)
        return "an earlier object has the same tenant id";
    if (partner.isOwnTenant === true)
        return "it is the own tenant";
    if (partner.wellKnown !== undefined)
        return "it is a tenant of Microsoft's";
    if (partner.isServiceProvider)
        return "it is a service provider, who comes by another way";
    return partner.isInMultiTenantOrganization ? "it is a member of the multitenant organization" : undefined;
}
/** The whole object: what a PATCH leaves out of one is lost. A setting that was the default's becomes the partner's own. */
function blockFor(access, partner, setting, targets) {
    const key = (0,json/* member */.Dc)(partner, setting)?.key;
    const source = access.judged;
    if (key === undefined || !(0,json/* isObject */.Gv)(source))
        return undefined;
    const [users, applications] = [(0,json/* member */.Dc)(source, "usersAndGroups"), (0,json/* member */.Dc)(source, "applications")];
    if (users === undefined || applications === undefined)
        return undefined;
    return { key, block: { ...source, [applications.key]: { accessType: "allowed", targets: written(applications.value, targets) } } };
}
/** Those that stand there already keep their form and their order, so that an edit only takes the others out. */
function written(before, targets) {
    const listed = (0,json/* isObject */.Gv)(before) ? (0,json/* valueIn */.xm)(before, "targets") : undefined;
    const idOf = (entry) => ((0,json/* isObject */.Gv)(entry) && (0,reach/* targetTypeOf */.dG)((0,json/* valueIn */.xm)(entry, "targetType")) === "application" ? (0,reach/* canonicalTarget */.yi)((0,json/* valueIn */.xm)(entry, "target"), "applications") : undefined);
    const kept = (Array.isArray(listed) ? listed : []).filter((entry) => targets.includes(idOf(entry) ?? ""));
    const there = new Set(kept.map(idOf));
    return isAllowList(before) && targets.every((id) => there.has(id)) ? kept : targets.map((target) => ({ target, targetType: "application" }));
}
function isAllowList(value) {
    return (0,json/* isObject */.Gv)(value) && (0,json/* valueIn */.xm)(value, "accessType") === "allowed";
}

;// CONCATENATED MODULE: ./build/src/tasks/suggestions.js
















/**
 * Reads tenants and works out what their partners can be narrowed to, and the edits for it. `only` is the tenant id of
 * one partner. The edits are read back, compared and replayed as a whole, or not made.
 * @throws ConfigError when the configuration or one of our own files cannot be used.
 */
async function readSuggestions(options, only) {
    const whole = { ...options, baseline: false };
    const read = await (0,tenants.readTenants)(whole);
    const suggested = read.tenants.filter(({ isEmpty }) => !isEmpty).map((each) => {
        const days = daysFor(read, each);
        return { tenant: each.tenant, days, found: suggest(each.tenant, days, only) };
    });
    const { files, notEdited } = await edits(whole, read, suggested);
    const reports = suggested.map(({ tenant, days, found }) => ({
        now: tenant.today,
        ...(tenant.name !== undefined && { tenant: tenant.name }),
        days,
        suggestions: found.suggestions.map((each) => shown(each, tenant)),
        none: found.none.map((each) => ({ ...about(each, tenant), reason: each.reason })),
        notEdited: notEdited.filter(({ file }) => found.proposed.some(({ resource }) => resource.place.file === file)),
    }));
    return { reports, isSeveral: read.found.config.tenants !== undefined, files, inputs: read.inputs, nothingFound: read.nothingFound };
}
/** As many days as it takes to find a partner that is no longer seen. */
function daysFor({ found }, { own }) {
    const { rules } = own === undefined ? found.config : (0,tenants_config/* configOf */.W)(found.config, own);
    return Number((0,enable/* ruleState */.GA)(partner_stale/* default */.A, "all", rules?.[partner_stale/* default */.A.id]).options["days"]);
}
function about({ partner, direction }, tenant) {
    return { partner: { id: partner.id, label: partner.label, ...(partner.name !== undefined && { name: partner.name }), ...(0,catalog/* responsibleFor */.wI)(tenant.catalog, partner.id) }, direction };
}
function shown(each, tenant) {
    const { access, use, targets, request } = each;
    return { ...about(each, tenant), setting: access.setting, title: access.title, before: inWords(access.applications), isInherited: access.origin !== "partner", evidence: use, targets, request };
}
function inWords(applications) {
    if (applications === undefined || applications.reach === "all")
        return "every application";
    const listed = (0,words/* counted */.hS)(applications.targets.size, "listed application");
    return applications.reach === "only" ? listed : `every application but ${listed}`;
}
async function edits(options, read, suggested) {
    const notEdited = [];
    const files = [];
    for (const [file, steps] of stepsByFile(suggested)) {
        const reason = (0,fix_files/* whyNotEdited */.Lw)(options.cwd, read.inputs, file);
        const bytes = reason === undefined ? (0,input_bytes/* readBytes */.i)(external_node_path_.join(options.cwd, file), limits/* defaultLimits */.M.fileBytes) : { reason };
        const before = "reason" in bytes ? bytes : Buffer.from(bytes);
        const edited = "reason" in before ? before : steps === undefined ? { reason: "two of the edits would get into each other's way" } : await (0,edit_text/* editBytes */.g)(before, /\.ya?ml$/i.test(file), steps);
        if ("reason" in edited)
            notEdited.push({ file, reason: edited.reason });
        else if (!("reason" in before))
            files.push({ file, before, now: edited.bytes });
    }
    const reason = files.length === 0 ? undefined : await whyNotMade(options, read, suggested, files);
    if (reason === undefined)
        return { files, notEdited };
    return { files: [], notEdited: [...notEdited, ...files.map(({ file }) => ({ file, reason }))] };
}
function stepsByFile(suggested) {
    const byFile = new Map();
    for (const { resource, now } of suggested.flatMap(({ found }) => found.proposed)) {
        const { file, pointer } = resource.place;
        const before = byFile.has(file) ? byFile.get(file) : [];
        byFile.set(file, before && (0,steps/* merged */.Zu)(before, (0,steps/* stepsBetween */.Cm)(resource.value, now, (0,input_pointer/* stepsOf */.B)(pointer) ?? [])));
    }
    return byFile;
}
/** What is read back from the edited files counts: it opens nothing, and blocks nothing of the evidence. */
async function whyNotMade(options, before, suggested, files) {
    const after = await (0,tenants.readTenants)({ ...options, contents: new Map(files.map(({ file, now }) => [file, now])) });
    const failed = ({ inputs }) => inputs.filter(({ status }) => status === "failed").length;
    if (failed(after) > failed(before))
        return "the edited files would no longer be read";
    const old = suggested.map(({ tenant }) => tenant);
    const now = after.tenants.filter(({ isEmpty }) => !isEmpty).map(({ tenant }) => tenant);
    if (old.length !== now.length)
        return "the edited files would no longer hold the same tenants";
    for (const [index, tenant] of old.entries()) {
        const own = now[index];
        if (own === undefined)
            continue;
        const reason = (0,opens_nothing/* whyNotSafe */.R)(tenant, own);
        if (reason !== undefined)
            return reason;
        if (newlyBlocked(tenant.activity().ledger, tenant, own).length > 0)
            return "the replay of the evidence would block some of it";
    }
    return undefined;
}


/***/ })

};
