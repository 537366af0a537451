export const id = 932;
export const ids = [932];
export const modules = {

/***/ 91982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ stepsBetween),
/* harmony export */   Pl: () => (/* binding */ after),
/* harmony export */   Zu: () => (/* binding */ merged)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8653);


/** The smallest steps that make `now` out of `before`, so that all that stays the same keeps its form. */
function stepsBetween(before, now, path) {
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(before, now))
        return [];
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(before) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(now)) {
        const keys = Object.keys(before);
        if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(new Set(keys), new Set(Object.keys(now))))
            return keys.flatMap((key) => stepsBetween(before[key], now[key], [...path, key]));
    }
    if (Array.isArray(before) && Array.isArray(now)) {
        const indexes = leftOut(before, now);
        if (indexes !== undefined)
            return [{ kind: "remove", path, indexes }];
    }
    return [{ kind: "replace", path, value: now }];
}
/** The indexes of what `now` lacks; undefined where it is not `before` with some elements left out. */
function leftOut(before, now) {
    if (now.length === 0)
        return undefined;
    const indexes = [];
    let next = 0;
    for (const [index, element] of before.entries()) {
        if (next < now.length && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(element, now[next]))
            next += 1;
        else
            indexes.push(index);
    }
    return next === now.length ? indexes : undefined;
}
/** Steps of several edits as those of one; undefined where two of them touch the same thing in different ways. */
function merged(first, second) {
    const all = [...first];
    for (const step of second) {
        if (all.some((other) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(other, step)))
            continue;
        const same = all.findIndex((other) => other.kind === "remove" && step.kind === "remove" && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(other.path, step.path));
        const other = all[same];
        if (other?.kind === "remove" && step.kind === "remove") {
            all[same] = { ...other, indexes: [...new Set([...other.indexes, ...step.indexes])].sort((one, two) => one - two) };
        }
        else if (all.some((each) => collide(each, step)))
            return undefined;
        else
            all.push(step);
    }
    return all.some((one, index) => all.some((two, at) => at > index && collide(one, two))) ? undefined : all;
}
function collide(one, other) {
    return touched(one).some((mine) => touched(other).some((theirs) => isWithin(mine, theirs) || isWithin(theirs, mine)));
}
/** What a step changes or takes away, as paths. */
function touched(step) {
    return step.kind === "remove" ? step.indexes.map((index) => [...step.path, String(index)]) : [step.path];
}
function isWithin(inner, outer) {
    return outer.every((step, index) => inner[index] === step);
}
/** A parsed document after the steps; undefined where one of them leads nowhere. */
function after(value, steps) {
    let now = structuredClone(value);
    // Taken out last, and the last first, so that no index that is still needed moves.
    const inOrder = [...steps.filter(({ kind }) => kind !== "remove"), ...steps.filter(({ kind }) => kind === "remove")];
    for (const step of inOrder)
        now = applied(now, step.path, step);
    return now;
}
function applied(value, [first, ...rest], step) {
    if (first === undefined) {
        if (step.kind === "replace")
            return step.value;
        return step.kind === "remove" && Array.isArray(value) ? value.filter((_, index) => !step.indexes.includes(index)) : undefined;
    }
    if (Array.isArray(value))
        return value.map((element, index) => (String(index) === first ? applied(element, rest, step) : element));
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) || !Object.hasOwn(value, first))
        return undefined;
    const isRename = step.kind === "rename" && rest.length === 0;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
        if (key !== first)
            return [key, inner];
        return isRename ? [step.key, inner] : [key, applied(inner, rest, step)];
    }));
}


/***/ }),

/***/ 50932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphRequests: () => (/* binding */ graphRequests),
/* harmony export */   requestOf: () => (/* binding */ requestOf),
/* harmony export */   safe: () => (/* binding */ safe),
/* harmony export */   withProposals: () => (/* binding */ withProposals)
/* harmony export */ });
/* harmony import */ var _model_build_tenant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33042);
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

/***/ 84435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P3: () => (/* binding */ amended),
  f7: () => (/* binding */ mendable),
  Rb: () => (/* binding */ stepsFor),
  XC: () => (/* binding */ withdrawable)
});

// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/model/access.js
var access = __webpack_require__(14677);
// EXTERNAL MODULE: ./build/src/model/reach.js
var reach = __webpack_require__(77336);
// EXTERNAL MODULE: ./build/src/model/well-known.js
var well_known = __webpack_require__(14777);
;// CONCATENATED MODULE: ./build/rules/fixes.js




/**
 * What `--fix` does, by rule. Only what narrows access, or only says the same in another way, stands here: what needs
 * to be decided (which groups, which word was meant) stays advice.
 */
const fixes = new Map(Object.entries({
    "file-key-misspelt": { kind: "rename", stage: 0 },
    "default-inbound-open": ofDefault(() => blocked("b2bCollaborationInbound")),
    "default-outbound-open": ofDefault(() => onlyRightsManagement),
    "default-direct-connect-allowed": ofDefault(blocked),
    "default-tenant-restrictions-open": ofDefault(() => blocked("tenantRestrictions")),
    "default-m365-access-open": ofDefault(blocked),
    "default-trusts-mfa-of-every-tenant": ofDefault(() => untrusted(["isMfaAccepted"])),
    "default-trusts-devices-of-every-tenant": ofDefault(() => untrusted(["isCompliantDeviceAccepted", "isHybridAzureADJoinedDeviceAccepted"])),
    // Graph's own property is read-only there, so that there is nothing to request.
    "default-auto-redemption-set": { kind: "amend", stage: 1, amend: (value) => withFalse(value, "automaticUserConsentSettings", ["inboundAllowed", "outboundAllowed"]) },
    "access-half-blocked": { kind: "amend", stage: 2, isGraphRequest: true, amend: (value, setting) => blocked(setting)(value) },
    "target-redundant": { kind: "amend", stage: 2, isGraphRequest: true, amend: withoutRedundant },
    // Once the default is narrowed: a partner that stated what the default said keeps it.
    "partner-identical-to-default": { kind: "amend", stage: 3, isGraphRequest: true, amend: withoutOverrides },
    "partner-changes-nothing": { kind: "delete", stage: 4, isGraphRequest: true },
    // Last: what was mended before can have been all that an exception covered.
    "exception-unused": { kind: "withdraw", stage: 5 },
}));
/** A fix of the default, which is Microsoft's no longer once anything in it is written. */
function ofDefault(amendOf) {
    return {
        kind: "amend",
        stage: 1,
        isGraphRequest: true,
        amend: (value, setting) => {
            const amended = amendOf(setting)(value);
            return amended !== undefined && (0,json/* valueIn */.xm)(amended, "isServiceDefault") === true ? replaced(amended, "isServiceDefault", false) : amended;
        },
    };
}
/** The object with another value for a member that it has, under its own spelling and in its own place. */
function replaced(object, name, value) {
    const own = (0,json/* member */.Dc)(object, name);
    return own && { ...object, [own.key]: value };
}
/** The object with the inner object `name` changed; undefined where there is none, or it cannot be changed. */
function inside(object, name, change) {
    const inner = (0,json/* valueIn */.xm)(object, name);
    const changed = (0,json/* isObject */.Gv)(inner) ? change(inner) : undefined;
    return changed && replaced(object, name, changed);
}
function untrusted(claims) {
    return (value) => withFalse(value, "inboundTrust", claims);
}
function withFalse(value, name, flags) {
    return inside(value, name, (flagged) => flags.reduce((object, flag) => ((0,json/* valueIn */.xm)(object, flag) === true ? (replaced(object, flag, false) ?? object) : object), flagged));
}
function isSetting(name) {
    return Object.hasOwn(access/* accessShapes */.hS, name);
}
/** The setting with everyone and everything blocked. */
function blocked(setting) {
    return (value) => {
        if (!isSetting(setting))
            return undefined;
        const { users, applications } = access/* accessShapes */.hS[setting];
        return inside(value, setting, (block) => {
            const once = users === undefined ? block : inside(block, users, (half) => halfOf(half, "blocked", reach/* allWord */.oz.users, "users"));
            if (once === undefined || applications === undefined)
                return once;
            return inside(once, applications, (half) => halfOf(half, "blocked", reach/* allWord */.oz.applications, "applications"));
        });
    };
}
/** Everyone here may open encrypted mail of others, and nothing else. */
function onlyRightsManagement(value) {
    return inside(value, "b2bCollaborationOutbound", (block) => {
        const once = inside(block, "usersAndGroups", (half) => halfOf(half, "allowed", reach/* allWord */.oz.users, "users"));
        return once && inside(once, "applications", (half) => halfOf(half, "allowed", well_known/* rightsManagement */.jt, "applications"));
    });
}
/** A half with one target; what already says so stays as it is written. */
function halfOf(half, accessType, target, kind) {
    const typed = (0,json/* word */.Vm)((0,json/* valueIn */.xm)(half, "accessType")) === accessType ? half : replaced(half, "accessType", accessType);
    const written = (0,json/* valueIn */.xm)(half, "targets");
    const only = Array.isArray(written) && written.length === 1 ? written[0] : undefined;
    if (typed === undefined || ((0,json/* isObject */.Gv)(only) && (0,json/* word */.Vm)((0,json/* valueIn */.xm)(only, "target")) === target.toLowerCase()))
        return typed;
    return replaced(typed, "targets", [{ target, targetType: kind === "users" ? "user" : "application" }]);
}
/** The list that a finding of `target-redundant` is about, without what has no effect. `setting` is block and half. */
function withoutRedundant(value, setting) {
    const [block = "", half = ""] = setting.split("/");
    const kind = half === "applications" ? "applications" : "users";
    return inside(value, block, (own) => inside(own, half, (list) => {
        const targets = (0,json/* valueIn */.xm)(list, "targets");
        if (!Array.isArray(targets))
            return undefined;
        const entries = targets;
        const seen = new Set();
        const names = entries.map((entry) => nameOf(entry, kind));
        const only = names.includes(reach/* allWord */.oz[kind]) ? reach/* allWord */.oz[kind] : undefined;
        const kept = entries.filter((_, index) => {
            const name = names[index];
            if (name === undefined || (only !== undefined && name !== only) || seen.has(name))
                return name === undefined && only === undefined;
            seen.add(name);
            return true;
        });
        return replaced(list, "targets", kept);
    }));
}
function nameOf(entry, kind) {
    return (0,json/* isObject */.Gv)(entry) ? (0,reach/* canonicalTarget */.yi)((0,json/* valueIn */.xm)(entry, "target"), kind) : undefined;
}
/** Every explicit setting of a partner as null, which follows the default. */
function withoutOverrides(value) {
    const names = [...Object.keys(access/* accessShapes */.hS), "inboundTrust", "blockServiceProviderOutboundAccess"];
    return names.reduce((object, name) => {
        const own = (0,json/* valueIn */.xm)(object, name);
        return own === undefined || own === null ? object : (replaced(object, name, null) ?? object);
    }, value);
}

// EXTERNAL MODULE: ./build/src/fix/steps.js
var steps = __webpack_require__(91982);
// EXTERNAL MODULE: ./build/src/input/pointer.js
var pointer = __webpack_require__(16383);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __webpack_require__(94163);
;// CONCATENATED MODULE: ./build/src/judge/mend.js





/** The findings whose exception can be taken out. */
function withdrawable(findings) {
    return findings.flatMap((finding) => {
        const fix = finding.rule.own === undefined ? fixes.get(finding.rule.id) : undefined;
        return fix?.kind === "withdraw" ? [{ finding, fix }] : [];
    });
}
/** The findings of a tenant that something can be done about. What stands in a template is in force nowhere. */
function mendable(findings, tenant) {
    const resourceAt = new Map();
    const candidates = findings.flatMap((finding) => {
        const fix = finding.rule.own === undefined ? fixes.get(finding.rule.id) : undefined;
        return fix === undefined || fix.kind === "withdraw" || tenant.templates.has(finding.place.file) ? [] : [{ finding, fix }];
    });
    if (candidates.length === 0)
        return [];
    for (const { kind } of tenantKinds(tenant))
        for (const resource of tenant.all(kind))
            resourceAt.set(resource.place, resource);
    return candidates.flatMap(({ finding, fix }) => {
        const resource = around(finding.place, resourceAt);
        return resource === undefined ? [] : [{ finding, fix, resource, tenant }];
    });
}
function tenantKinds(tenant) {
    return [...kindsWithFixes, ...tenant.files.flatMap(({ oddKeys }) => (oddKeys.length > 0 ? otherKinds : []))];
}
const kindsWithFixes = [{ kind: "crossTenantAccessPolicyDefault" }, { kind: "crossTenantAccessPolicyPartner" }];
const otherKinds = [
    { kind: "crossTenantAccessPolicy" },
    { kind: "identitySynchronization" },
    { kind: "multiTenantOrganizationPartnerConfigurationTemplate" },
    { kind: "multiTenantOrganizationIdentitySyncPolicyTemplate" },
];
function around(place, resourceAt) {
    for (let here = place; here !== undefined; here = here.parent) {
        const resource = resourceAt.get(here);
        if (resource !== undefined)
            return resource;
    }
    return undefined;
}
/** The object as it is to be; undefined where that cannot be told, or nothing changes. */
function amended({ fix, finding, resource }) {
    if (fix.kind !== "amend")
        return undefined;
    const now = fix.amend(resource.value, finding.setting);
    if (now === undefined || !(0,json/* isObject */.Gv)(now))
        return undefined;
    const changed = Object.keys(now).filter((key) => now[key] !== resource.value[key]);
    return changed.length === 0 || changed.some((key) => holdsGap(resource.value[key])) ? undefined : now;
}
/** No setting of Graph is this deep; below it hostile input could exhaust the stack, so what lies there counts as not known. */
const deepest = 64;
function holdsGap(value, depth = 0) {
    if ((0,undetermined/* isUndetermined */.xm)(value) || depth > deepest)
        return true;
    const parts = Array.isArray(value) ? value : (0,json/* isObject */.Gv)(value) ? Object.values(value) : [];
    return parts.some((part) => holdsGap(part, depth + 1));
}
/** What is to be done in the file that a finding stands in; a clause where nothing can be. */
function stepsFor(each) {
    if (!("resource" in each))
        return taken((0,pointer/* stepsOf */.B)(each.finding.place.pointer) ?? [], "the entry stands in no list");
    const { fix, finding, resource, tenant } = each;
    const at = (0,pointer/* stepsOf */.B)(resource.place.pointer) ?? [];
    switch (fix.kind) {
        case "amend": {
            const now = amended(each);
            return now === undefined ? { reason: "something in it is missing or not understood" } : (0,steps/* stepsBetween */.Cm)(resource.value, now, at);
        }
        case "withdraw":
        case "delete":
            return taken(at, "the entry is the whole of its file: delete the file");
        case "rename": {
            const odd = tenant.files.find(({ file }) => file === finding.place.file)?.oddKeys.find(({ place }) => place === finding.place);
            if (odd?.meant === undefined || !odd.caseOnly)
                return { reason: "more than letter case differs, so that somebody has to say what was meant" };
            return [{ kind: "rename", path: (0,pointer/* stepsOf */.B)(odd.place.pointer) ?? [], key: odd.meant }];
        }
    }
}
/** Takes an element out of its list. */
function taken(at, otherwise) {
    const index = at.at(-1) ?? "";
    return /^\d+$/.test(index) ? [{ kind: "remove", path: at.slice(0, -1), indexes: [Number(index)] }] : { reason: otherwise };
}


/***/ }),

/***/ 40092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ whyNotSafe)
/* harmony export */ });
/* harmony import */ var _diff_exposure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20895);
/* harmony import */ var _diff_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58700);


/**
 * Why a change cannot be made without asking anybody: it opens access, or nobody can tell that it does not. A sentence
 * without a full stop; undefined where it provably opens nothing.
 */
function whyNotSafe(before, now) {
    const { changes, unclear, uncompared, assumptions } = (0,_diff_exposure_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTenants */ .Z)(before, now, { namesHeirs: false });
    const opening = changes.find(({ effect }) => effect.opens);
    if (opening !== undefined)
        return `it would open access: ${(0,_diff_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceOf */ .$)(opening).replace(/\.$/, "")}`;
    const [gap] = unclear;
    if (gap !== undefined)
        return `it cannot be told that it opens nothing: ${gap.reason.undetermined}`;
    const [kind] = uncompared;
    if (kind !== undefined)
        return `it cannot be told that it opens nothing: ${[kind.kind, ...kind.properties].join(" ")} is not held against access`;
    return assumptions[0] === undefined ? undefined : "it cannot be told that it opens nothing: no list of all partners is left in the files";
}


/***/ })

};
