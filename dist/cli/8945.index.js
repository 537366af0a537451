export const id = 8945;
export const ids = [8945];
export const modules = {

/***/ 97022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings),
/* harmony export */   M: () => (/* binding */ partnerSettings)
/* harmony export */ });
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14677);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8653);
/* harmony import */ var _subjects_default_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40981);
/* harmony import */ var _subjects_partner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66514);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85221);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94163);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87578);







/** The settings of the default configuration, in Graph's order. `theirs` says where the people are whom it is told of. */
function defaultSettings(tenant, theirs = "in any other tenant") {
    const subject = (0,_subjects_default_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultSubject */ .M)(tenant);
    const { trust, defaultSource } = tenant;
    const origin = (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_5__/* .isUndetermined */ .xm)(trust) ? "default" : trust.origin;
    return [
        ..._access_js__WEBPACK_IMPORTED_MODULE_0__/* .accessShapeList */ .ag.map((shape) => accessSetting(shape, subject[shape.name], theirs)),
        ...trustSettings(subject, () => origin),
        ...consentSettings(subject, defaultSource?.value ?? {}, "default"),
    ];
}
/** The settings of one partner: its own, and the default's where it leaves them to it. */
function partnerSettings(partner, tenant) {
    const subject = (0,_subjects_partner_js__WEBPACK_IMPORTED_MODULE_2__/* .partnerSubject */ .f)(partner, tenant);
    const inherited = (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_5__/* .isUndetermined */ .xm)(tenant.trust) ? "default" : tenant.trust.origin;
    const { groupSync } = subject;
    // Of groups only the beta version says anything.
    const groups = (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_5__/* .isUndetermined */ .xm)(groupSync) ? groupSync : groupSync.value === undefined ? undefined : { ...groupSync, value: groupSync.value };
    return [
        ..._access_js__WEBPACK_IMPORTED_MODULE_0__/* .accessShapeList */ .ag.map((shape) => accessSetting(shape, subject[shape.name], "there")),
        ...trustSettings(subject, (claim) => (claim.inherited === undefined ? "partner" : inherited)),
        ...consentSettings(subject, partner.value, "partner"),
        switchSetting("userSyncInbound", "synchronization of users", subject.userSync, ["allowed", "not allowed"], () => "partner"),
        ...(groups === undefined ? [] : [switchSetting("groupSyncInbound", "synchronization of groups", groups, ["allowed", "not allowed"], () => "partner")]),
    ];
}
function accessSetting(shape, access, theirs) {
    const { name: setting, title } = shape;
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_5__/* .isUndetermined */ .xm)(access))
        return { setting, title, unknown: access };
    const { reach, users, applications, origin, place, inherited } = access;
    const value = { reach, ...(users && { users: half(users) }), ...(applications && { applications: half(applications) }) };
    return { setting, title, value, words: accessInWords(access, theirs), origin, place, inherited, access };
}
function half({ reach, targets }) {
    return { reach, targets: [...targets].sort() };
}
/** `theirs` says where the people are who come in, and where ours go. */
function accessInWords(access, theirs) {
    if (access.reach === "none")
        return access.dead ? "nobody: one half blocks everything" : "nobody";
    const [people, where] = sides(access.setting, theirs);
    if (access.applications !== undefined)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .reachInWords */ .cX)(access, people, where);
    return access.reach === "scoped" ? `only ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .openHalfInWords */ .oV)(access, people, "")}` : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .openHalfInWords */ .oV)(access, people, "").replace(/,$/, "");
}
function sides(setting, theirs) {
    if (setting === "tenantRestrictions")
        return [`every account ${theirs}`, "outside this tenant"];
    return setting.endsWith("Outbound") ? ["everyone here", theirs] : [`everyone ${theirs}`, "here"];
}
function trustSettings(trust, originOf) {
    return _trust_js__WEBPACK_IMPORTED_MODULE_3__/* .trustClaims */ .um.map((claim) => switchSetting(claim, _trust_js__WEBPACK_IMPORTED_MODULE_3__/* .claimTitles */ .q_[claim], trust[claim], ["trusted", "not trusted"], originOf));
}
/** Null inherits here too, and what it inherits is fixed to off: a service default, whatever the default object says. */
function consentSettings(consent, object, holder) {
    const written = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .member */ .Dc)(object, "automaticUserConsentSettings")?.value;
    const originOf = (name) => () => ((0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(written) && typeof (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .valueIn */ .xm)(written, name) === "boolean" ? holder : "service default");
    const states = ["on", "off"];
    return [
        switchSetting("automaticUserConsentSettings.inboundAllowed", "inbound automatic redemption", consent.inboundAllowed, states, originOf("inboundAllowed")),
        switchSetting("automaticUserConsentSettings.outboundAllowed", "outbound automatic redemption", consent.outboundAllowed, states, originOf("outboundAllowed")),
    ];
}
function switchSetting(setting, title, state, [yes, no], originOf) {
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_5__/* .isUndetermined */ .xm)(state))
        return { setting, title, unknown: state };
    const { value, place, inherited } = state;
    return { setting, title, value, words: value ? yes : no, origin: originOf(state), place, inherited };
}


/***/ }),

/***/ 58945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDiff: () => (/* binding */ readDiff)
});

// UNUSED EXPORTS: compareSides

;// CONCATENATED MODULE: ./build/src/diff/effect.js
/** The effect of a change that lets in whom it let in before. */
const noEffect = { opens: false, closes: false };
/** Whether a change leaves access as it is. */
function isNeutral({ opens, closes }) {
    return !opens && !closes;
}

// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __webpack_require__(94163);
// EXTERNAL MODULE: ./build/src/model/same-meaning.js
var same_meaning = __webpack_require__(7055);
// EXTERNAL MODULE: ./build/src/model/access.js
var access = __webpack_require__(14677);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/model/reach.js
var reach = __webpack_require__(77336);
// EXTERNAL MODULE: ./build/src/model/well-known.js
var well_known = __webpack_require__(14777);
;// CONCATENATED MODULE: ./build/src/diff/grants.js




/**
 * Compares two settings as sets of pairs of a user and an application, everyone else and every other application
 * included. A pair is taken for possible unless its parts exclude each other: who is in one group can be in another, and
 * an application can belong to a suite, but one user is not another, nor one application.
 */
function compareGrants(base, head) {
    const users = memberships(base.users, head.users, () => !(listsOnlyUsers(base) && listsOnlyUsers(head)));
    const applications = memberships(base.applications, head.applications, () => [base, head].some((side) => namesSuite(side.applications)));
    let [opens, closes] = [false, false];
    for (const user of users) {
        for (const application of applications) {
            const [before, now] = [grants(base, user[0], application[0]), grants(head, user[1], application[1])];
            opens ||= now && !before;
            closes ||= before && !now;
        }
    }
    return { opens, closes };
}
/** Every way in which somebody can stand to two lists; one way where the setting has no such half. */
function memberships(base, head, canBeInBoth) {
    if (base === undefined || head === undefined)
        return [[true, true]];
    const [everyoneBefore, everyoneNow] = [isEveryone(base), isEveryone(head)];
    const found = [[everyoneBefore, everyoneNow]];
    for (const target of [...listed(base), ...listed(head)]) {
        found.push([everyoneBefore || base.targets.has(target), everyoneNow || head.targets.has(target)]);
    }
    if (!everyoneBefore && !everyoneNow && canBeInBoth())
        found.push([true, true]);
    return found;
}
function isEveryone({ reach }) {
    return reach === "all" || reach === "none";
}
function listed(half) {
    return isEveryone(half) ? [] : [...half.targets];
}
/** Microsoft's examples: each half lets its targets through or all others; two that block close only the combination. */
function grants({ users, applications }, isUser, isApplication) {
    const forUser = users === undefined || isAllowed(users) === isUser;
    const forApplication = applications === undefined || isAllowed(applications) === isApplication;
    const blocksCombination = users !== undefined && applications !== undefined && !isAllowed(users) && !isAllowed(applications);
    return blocksCombination ? forUser || forApplication : forUser && forApplication;
}
function isAllowed({ reach }) {
    return reach === "all" || reach === "only";
}
function namesSuite(applications) {
    return applications !== undefined && [...applications.targets].some((target) => !(0,well_known/* isGuid */.W_)(target));
}
/** Whether every target of the users' half says that it is a single user. */
function listsOnlyUsers({ setting, judged }) {
    const key = access/* accessShapes */.hS[setting].users;
    const half = key !== undefined && (0,json/* isObject */.Gv)(judged) ? (0,json/* valueIn */.xm)(judged, key) : undefined;
    const targets = (0,json/* isObject */.Gv)(half) ? (0,json/* valueIn */.xm)(half, "targets") : undefined;
    return Array.isArray(targets) && targets.every((target) => (0,json/* isObject */.Gv)(target) && (0,reach/* targetTypeOf */.dG)((0,json/* valueIn */.xm)(target, "targetType")) === "user");
}

;// CONCATENATED MODULE: ./build/src/diff/stand.js



/** Whether a setting is known. */
function isKnownStand(stand) {
    return !("unknown" in stand);
}
/** What changes from one side to the other; undetermined where either is, unless both say the same whatever it means. */
function compareStands(base, head) {
    if (isKnownStand(base))
        return isKnownStand(head) ? compareExtents(base.extent, head.extent) : head.unknown;
    if (isKnownStand(head))
        return base.unknown;
    return saysTheSame(base.written, head.written) === true ? noEffect : head.unknown;
}
/** Whether two writings mean the same whatever they mean; what is nowhere written is the same. */
function saysTheSame(base, head) {
    return (0,same_meaning/* sameMeaning */._)({ written: base }, { written: head });
}
function compareExtents(base, head) {
    if (base.kind === "access" && head.kind === "access")
        return compareGrants(base.access, head.access);
    if (base.kind === "level" && head.kind === "level")
        return { opens: head.level > base.level, closes: head.level < base.level };
    if (base.kind === "set" && head.kind === "set")
        return compareSets(base, head);
    throw new Error(`a ${base.kind} cannot be compared with a ${head.kind}`);
}
function compareSets(base, head) {
    // Undefined stands for every name that neither lists.
    const names = [undefined, ...base.names, ...head.names];
    return {
        opens: names.some((name) => lets(head, name) && !lets(base, name)),
        closes: names.some((name) => lets(base, name) && !lets(head, name)),
    };
}
function lets({ names, isBlockList }, name) {
    return (name !== undefined && names.has(name)) !== isBlockList;
}
/** How the lists of two sides differ; empty where a side lets everyone through, or nobody. */
function listChanges(base, head) {
    if (base.kind === "set" && head.kind === "set")
        return difference(head.what, base.names, head.names);
    if (base.kind !== "access" || head.kind !== "access")
        return [];
    const [before, now] = [base.access, head.access];
    return [
        ...difference("users and groups", listOf(before.users), listOf(now.users)),
        ...difference("applications", listOf(before.applications), listOf(now.applications)),
    ];
}
function listOf(half) {
    return half === undefined || half.reach === "all" || half.reach === "none" ? undefined : half.targets;
}
function difference(what, base, head) {
    if (base === undefined || head === undefined)
        return [];
    const added = [...head].filter((each) => !base.has(each)).sort();
    const removed = [...base].filter((each) => !head.has(each)).sort();
    return added.length + removed.length === 0 ? [] : [{ what, added, removed }];
}

;// CONCATENATED MODULE: ./build/src/diff/change.js



/** Compares one setting; nothing where it is the same. */
function comparePair({ subject, presence, heirs, base, head }) {
    const about = { subject, setting: head.setting, title: head.title, presence, heirs };
    const effect = compareStands(base, head);
    const [before, now] = [readingOf(base), readingOf(head)];
    if ((0,undetermined/* isUndetermined */.xm)(effect))
        return { ...about, reason: effect, side: sideOf(base, head), before, now };
    if (!isKnownStand(base) || !isKnownStand(head) || before === undefined || now === undefined)
        return undefined;
    const note = noteOn(base.follows, head.follows);
    if (isNeutral(effect) && (note === undefined || subject.kind !== "partner"))
        return undefined;
    return { ...about, effect, before, now, note, lists: listChanges(base.extent, head.extent) };
}
/** Sorts what comparing settings gave. */
function collect(outcomes) {
    const comparison = { changes: new Array(), unclear: new Array() };
    for (const each of outcomes) {
        if (each === undefined)
            continue;
        if ("reason" in each)
            comparison.unclear.push(each);
        else
            comparison.changes.push(each);
    }
    return comparison;
}
function noteOn(followed, follows) {
    if (followed === follows)
        return undefined;
    return follows ? "left to the default now, and follows its changes" : "stated by the partner itself now, and no longer follows the default";
}
function readingOf(stand) {
    return isKnownStand(stand) ? { words: stand.words, place: stand.place, inherited: stand.inherited } : undefined;
}
function sideOf(base, head) {
    if (isKnownStand(base))
        return "head";
    return isKnownStand(head) ? "base" : "both";
}

// EXTERNAL MODULE: ./build/src/model/subjects/tenant.js + 10 modules
var subjects_tenant = __webpack_require__(87684);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __webpack_require__(87578);
;// CONCATENATED MODULE: ./build/src/diff/clouds.js






const setting = "allowedCloudEndpoints";
const subject = { kind: "tenant", label: "The tenant" };
/**
 * Compares the other clouds that may be let in. A cloud alone opens nothing; to partners that live in it, it opens and
 * closes the door, and which those are nobody can see.
 */
function compareClouds(base, head) {
    const about = { subject, setting, title: "other clouds that can be let in", heirs: [] };
    const [before, now] = [(0,subjects_tenant/* tenantSubject */.r)(base).allowedCloudEndpoints, (0,subjects_tenant/* tenantSubject */.r)(head).allowedCloudEndpoints];
    if ((0,undetermined/* isUndetermined */.xm)(before) || (0,undetermined/* isUndetermined */.xm)(now)) {
        if ((0,undetermined/* isUndetermined */.xm)(before) && (0,undetermined/* isUndetermined */.xm)(now) && saysTheSame(written(base), written(head)) === true)
            return { changes: [], unclear: [] };
        const side = (0,undetermined/* isUndetermined */.xm)(now) ? ((0,undetermined/* isUndetermined */.xm)(before) ? "both" : "head") : "base";
        const reason = (0,undetermined/* isUndetermined */.xm)(now) ? now : (0,undetermined/* isUndetermined */.xm)(before) ? before : (0,undetermined/* undetermined */.nZ)("it is not known");
        return { changes: [], unclear: [{ ...about, side, reason, before: undefined, now: undefined }] };
    }
    const [had, has] = [before.value, now.value].map((list) => list.map(({ endpoint }) => endpoint).sort());
    if (had === undefined || has === undefined || had.join("\n") === has.join("\n"))
        return { changes: [], unclear: [] };
    const reading = (list, place) => ({ words: list.length === 0 ? "none" : (0,words/* inWords */.r4)(list), place });
    const sides = { before: reading(had, before.place), now: reading(has, now.place) };
    if ([base, head].every((tenant) => tenant.all("crossTenantAccessPolicyPartner").length === 0)) {
        return { changes: [{ ...about, ...sides, effect: noEffect, lists: [] }], unclear: [] };
    }
    const reason = (0,undetermined/* undetermined */.nZ)("which partners live in another cloud is not visible");
    return { changes: [], unclear: [{ ...about, ...sides, side: "both", reason }] };
}
function written(tenant) {
    return tenant.all("crossTenantAccessPolicy").map(({ value }) => (0,json/* member */.Dc)(value, setting)?.value ?? "nothing");
}

// EXTERNAL MODULE: ./build/src/model/effective.js + 1 modules
var effective = __webpack_require__(41967);
// EXTERNAL MODULE: ./build/src/model/effective-settings.js
var effective_settings = __webpack_require__(97022);
// EXTERNAL MODULE: ./build/src/model/tenant.js + 7 modules
var model_tenant = __webpack_require__(99733);
// EXTERNAL MODULE: ./build/src/model/trust.js
var trust = __webpack_require__(85221);
;// CONCATENATED MODULE: ./build/src/diff/holders.js









const blocksProviders = "blockServiceProviderOutboundAccess";
const groupSync = "groupSyncInbound";
const groupSyncTitle = "synchronization of groups";
/** The settings that a partner can leave to the default, and whether a missing key does so, too. */
const inheritable = new Map([
    ...access/* accessShapeList */.ag.map(({ name, newer }) => [name, newer]),
    ...trust/* trustClaims */.um.map((claim) => [claim, false]),
    [blocksProviders, true],
]);
/** What nobody has without an entry: nothing of it is inherited. */
const ofEntriesOnly = [
    ["automaticUserConsentSettings.inboundAllowed", "inbound automatic redemption", "off"],
    ["automaticUserConsentSettings.outboundAllowed", "outbound automatic redemption", "off"],
    ["userSyncInbound", "synchronization of users", "not allowed"],
    [groupSync, groupSyncTitle, "not allowed"],
];
/** What the default configuration says. `theirs` as in the settings of the model. */
function defaultStands(tenant, theirs) {
    const { defaultSource: source } = tenant;
    const written = (setting) => [source?.isServiceDefault, source && state(source.value, pathOf(setting))];
    const settings = [...(0,effective_settings/* defaultSettings */.L)(tenant, theirs).map((each) => stand(each, written(each.setting))), providerStand(tenant, undefined, written(blocksProviders))];
    return byName(settings, disputed(tenant.all("crossTenantAccessPolicyDefault"), "the default configuration is written several times, and not alike"));
}
/** What a tenant gets that has no entry: the default, which can neither redeem by itself nor synchronize. */
function strangerStands(tenant) {
    const inherited = [...defaultStands(tenant, "there").values()].filter(({ setting }) => inheritable.has(setting)).map((each) => ({ ...each, follows: true }));
    const off = ofEntriesOnly.map(([setting, title, words]) => {
        return { setting, title, written: "no entry", follows: false, extent: { kind: "level", level: 0 }, words, place: undefined };
    });
    return byName([...inherited, ...off]);
}
/**
 * What one partner has: its own settings, and the default's where it leaves them to it. `entries` are all objects of
 * its tenant id, the first of which is read.
 */
function partnerStands(partner, entries, tenant, defaults) {
    const { value } = partner;
    const written = (setting) => {
        const [property, ...members] = pathOf(setting);
        const isSync = property === "identitySynchronization";
        const standAlone = isSync ? tenant.syncByTenantId.get((0,model_tenant/* partnerId */._4)(value))?.map((each) => state(each.value, members)) : undefined;
        return [state(value, [property, ...members]), standAlone, isSync ? undefined : defaults.get(setting)?.written];
    };
    const settings = [...(0,effective_settings/* partnerSettings */.M)(partner, tenant).map((each) => stand(each, written(each.setting))), providerStand(tenant, partner, written(blocksProviders))];
    if (!settings.some(({ setting }) => setting === groupSync))
        settings.push(unstatedGroupSync(partner, written(groupSync)));
    const own = settings.map((each) => (isLeft(value, each.setting) ? leftTo(defaults.get(each.setting), each) : each));
    return byName(own, disputed(entries, "the partner has several entries that are not alike"));
}
/** Whether the partner leaves a setting to the default. */
function isLeft(partner, setting) {
    const absentToo = inheritable.get(setting);
    const own = (0,json/* member */.Dc)(partner, pathOf(setting)[0]);
    return absentToo !== undefined && (own === undefined ? absentToo : own.value === null);
}
/** Where nobody knows what the default is, nobody knows what is left to it. */
function leftTo(inherited, own) {
    const { setting, title, written } = own;
    if (inherited !== undefined && !isKnownStand(inherited))
        return { setting, title, written, follows: true, unknown: inherited.unknown };
    return { ...own, follows: true };
}
/** The properties of Graph that lead to a setting. */
function pathOf(setting) {
    if (trust/* trustClaims */.um.some((claim) => claim === setting))
        return ["inboundTrust", setting];
    if (setting === "userSyncInbound" || setting === groupSync)
        return ["identitySynchronization", setting];
    const [property = setting, ...members] = setting.split(".");
    return [property, ...members];
}
/** What is written there, so that null, absent and absent further up differ. */
function state(object, [name, ...members]) {
    const own = name === undefined ? undefined : (0,json/* member */.Dc)(object, name);
    if (own === undefined)
        return "absent";
    return members.length > 0 && (0,json/* isObject */.Gv)(own.value) ? { in: state(own.value, members) } : { is: own.value ?? "null" };
}
function stand(setting, written) {
    const isTrust = trust/* trustClaims */.um.some((claim) => claim === setting.setting);
    const named = { setting: setting.setting, title: isTrust ? `trust in ${setting.title}` : setting.title, written, follows: false };
    if ("unknown" in setting)
        return { ...named, unknown: setting.unknown };
    const { value, words, place, inherited, access } = setting;
    return { ...named, extent: access === undefined ? { kind: "level", level: Number(value === true) } : { kind: "access", access }, words, place, inherited };
}
/** Whether users of this tenant may act in other tenants as a service provider. */
function providerStand({ defaultSource }, partner, written) {
    const named = { setting: blocksProviders, title: "administration of customers by users of this tenant", written, follows: false };
    const known = (isBlocked, place, inherited) => {
        return { ...named, extent: { kind: "level", level: isBlocked ? 0 : 1 }, words: isBlocked ? "blocked" : "not blocked", place, inherited };
    };
    const own = partner && (0,json/* member */.Dc)(partner.value, blocksProviders);
    const node = partner && (own === undefined ? partner.place : partner.place.at(own.key));
    if (own !== undefined && own.value !== null) {
        const isBlocked = readFlag(own.value);
        return (0,undetermined/* isUndetermined */.xm)(isBlocked) ? { ...named, unknown: isBlocked } : known(isBlocked, node);
    }
    const inherited = (0,effective/* heritage */.kX)(defaultSource, blocksProviders, readFlag);
    if ((0,undetermined/* isUndetermined */.xm)(inherited))
        return { ...named, unknown: inherited };
    return node === undefined ? known(inherited.reading, inherited.place) : known(inherited.reading, node, inherited.place);
}
function readFlag(value) {
    return typeof value === "boolean" ? value : (0,undetermined/* notUnderstood */.hf)(value, `${blocksProviders} is not a boolean`);
}
/** Only Graph's beta version has it; that there is no object of synchronization at all says no. */
function unstatedGroupSync({ value, place }, written) {
    const named = { setting: groupSync, title: groupSyncTitle, written, follows: false };
    const own = (0,json/* member */.Dc)(value, "identitySynchronization");
    if (own?.value === null)
        return { ...named, extent: { kind: "level", level: 0 }, words: "not allowed", place: place.at(own.key) };
    return { ...named, unknown: (0,undetermined/* undetermined */.nZ)(`identitySynchronization does not state ${groupSync}, which only Graph's beta version has`, ["identitySynchronization"]) };
}
/** Undefined where there is one object, or all mean the same: then it does not matter which of them is in force. */
function disputed(objects, reason) {
    const [first, ...others] = objects;
    const answers = others.map(({ value }) => (0,same_meaning/* sameMeaning */._)(first?.value, value));
    if (answers.every((answer) => answer === true))
        return undefined;
    return { written: objects.map(({ value }) => value), unknown: answers.find(undetermined/* isUndetermined */.xm) ?? (0,undetermined/* undetermined */.nZ)(reason) };
}
/** Where several objects contend, no setting of any of them is known. */
function byName(stands, dispute) {
    return new Map(stands.map((each) => [each.setting, dispute === undefined ? each : { setting: each.setting, title: each.title, follows: false, ...dispute }]));
}

// EXTERNAL MODULE: ./build/src/model/subjects/authorization.js
var authorization = __webpack_require__(91120);
;// CONCATENATED MODULE: ./build/src/diff/invitations.js






const invitations_authorization = { kind: "authorization", label: "The tenant" };
const wholeTenant = { kind: "tenant", label: "The tenant" };
/** Compares what holds for guests of every tenant: who may invite them, from which domains, and what they may see here. */
function compareInvitations(base, head) {
    const [before, now] = [authorizationStands(base), authorizationStands(head)];
    const [ours, theirs] = [tenantStands(base), tenantStands(head)];
    return collect([
        ...before.map((stand, index) => pair(invitations_authorization, stand, now[index])),
        ...ours.map((stand, index) => pair(wholeTenant, stand, theirs[index])),
    ]);
}
function pair(subject, base, head) {
    return head && comparePair({ subject, heirs: [], base, head });
}
const inviterWords = {
    none: "nobody",
    adminsAndGuestInviters: "administrators and guest inviters",
    adminsGuestInvitersAndAllMembers: "every member",
    everyone: "everyone, guests too",
};
/** From the least to the most that a guest can see. */
const roles = ["restricted", "limited", "member"];
const roleWords = { restricted: "only their own objects", limited: "limited", member: "as much as members" };
function authorizationStands(tenant) {
    const subject = (0,authorization/* authorizationSubject */.O)(tenant);
    const kind = "authorizationPolicy";
    const joining = "allowEmailVerifiedUsersToJoinOrganization";
    return [
        invitations_stand(tenant, kind, "allowInvitesFrom", "who may invite guests", subject.allowInvitesFrom, (who) => [level(authorization/* inviters */.T.indexOf(who)), inviterWords[who]]),
        invitations_stand(tenant, kind, "guestUserRoleId", "what guests can see of the directory", subject.guestUserRoleId, (role) => [level(roles.indexOf(role)), roleWords[role]]),
        invitations_stand(tenant, kind, joining, "joining by a verified mail address", subject[joining], onOrOff),
    ];
}
function tenantStands(tenant) {
    const { selfServiceSignUp, invitationDomains, autoRedeemTenants } = (0,subjects_tenant/* tenantSubject */.r)(tenant);
    const kind = "b2bManagementPolicy";
    const domains = (0,undetermined/* isUndetermined */.xm)(invitationDomains) ? invitationDomains : oneList(invitationDomains);
    return [
        invitations_stand(tenant, "authenticationFlowsPolicy", "selfServiceSignUp", "self-service sign-up of guests", selfServiceSignUp, onOrOff),
        invitations_stand(tenant, kind, "InvitationsAllowedAndBlockedDomainsPolicy", "domains that may be invited", domains, (list) => [list, domainWords(list)]),
        invitations_stand(tenant, kind, "AutoRedeemPolicy", "tenants on the legacy lists of automatic redemption", autoRedeemTenants, (tenants) => [
            { kind: "set", what: "tenants", isBlockList: false, names: new Set(tenants) },
            tenants.length === 0 ? "none" : (0,words/* counted */.hS)(tenants.length, "tenant"),
        ]),
    ];
}
function invitations_stand(tenant, kind, setting, title, value, understand) {
    const policies = tenant.all(kind).map((policy) => (0,json/* member */.Dc)(policy.value, kind === "b2bManagementPolicy" ? "definition" : setting)?.value ?? "nothing");
    const named = { setting, title, written: policies, follows: false };
    if ((0,undetermined/* isUndetermined */.xm)(value))
        return { ...named, unknown: value };
    const [extent, words] = understand(value.value);
    return { ...named, extent, words, place: value.place };
}
function level(number) {
    return { kind: "level", level: number };
}
function onOrOff(isOn) {
    return [level(Number(isOn)), isOn ? "on" : "off"];
}
/** An empty list of allowed domains beside no other list, and two lists at once, are documented nowhere. */
function oneList(domains) {
    const { allowed, blocked } = domains.value;
    const set = (isBlockList, names = []) => {
        return { ...domains, value: { kind: "set", what: "domains", isBlockList, names: new Set(names) } };
    };
    const [mayCome, mayNot] = [allowed?.length ?? 0, blocked?.length ?? 0];
    if (mayCome > 0 && mayNot > 0)
        return (0,undetermined/* undetermined */.nZ)("invitations have a list of allowed and a list of blocked domains, of which only one can apply");
    if (mayCome > 0)
        return set(false, allowed);
    if (mayNot === 0 && allowed !== undefined && blocked === undefined)
        return (0,undetermined/* undetermined */.nZ)("the list of allowed domains is empty, and whether that means nobody or everybody is not documented");
    return set(true, blocked);
}
function domainWords({ isBlockList, names: { size } }) {
    if (!isBlockList)
        return `only ${(0,words/* counted */.hS)(size, "listed domain")}`;
    return size === 0 ? "every domain" : `every domain, except ${(0,words/* counted */.hS)(size, "listed one", "listed ones")}`;
}

// EXTERNAL MODULE: ./build/src/model/clouds.js
var clouds = __webpack_require__(7881);
// EXTERNAL MODULE: ./build/src/model/subjects/partner.js + 5 modules
var partner = __webpack_require__(66514);
;// CONCATENATED MODULE: ./build/src/diff/flags.js



/** What Microsoft says of a partner, with the words for yes and for no. It grants nothing by itself. */
const flags = [
    ["isServiceProvider", "service provider", "is one", "is none"],
    ["isInMultiTenantOrganization", "membership in the multitenant organization", "is a member", "is no member"],
];
/** The flags in which two entries of a partner differ; of several objects, what one of them says. */
function flagChanges(subject, base, head) {
    return flags.flatMap(([setting, title, yes, no]) => {
        const about = { subject, setting, title, heirs: [] };
        const [before, now] = [flags_readFlag(base, setting), flags_readFlag(head, setting)];
        const reason = [before.isSet, now.isSet].find(undetermined/* isUndetermined */.xm);
        const reading = ({ isSet, place }) => ({ words: isSet === true ? yes : no, place });
        if (reason !== undefined)
            return [{ ...about, reason, side: (0,undetermined/* isUndetermined */.xm)(now.isSet) ? "head" : "base", before: undefined, now: undefined }];
        return before.isSet === now.isSet ? [] : [{ ...about, effect: noEffect, before: reading(before), now: reading(now), lists: [] }];
    });
}
/** Null and absent say no. */
function flags_readFlag(entries, setting) {
    const stated = entries.map(({ value, place }) => ({ own: (0,json/* member */.Dc)(value, setting), place }));
    const set = stated.find(({ own }) => own?.value === true) ?? stated.find(({ own }) => (0,undetermined/* isUndetermined */.xm)(own?.value)) ?? stated[0];
    const place = set?.own === undefined ? set?.place : set.place.at(set.own.key);
    return { isSet: (0,undetermined/* isUndetermined */.xm)(set?.own?.value) ? set.own.value : set?.own?.value === true, place };
}

;// CONCATENATED MODULE: ./build/src/diff/partners.js











const kind = "crossTenantAccessPolicyPartner";
/** Compares the partners of two tenants by tenant id. An id that is no GUID names nobody and is not looked at. */
function comparePartners(base, head) {
    const [before, now] = [standingsOf(base), standingsOf(head)];
    const ids = [...new Set([...before.ids, ...now.ids])].sort();
    const heirs = new Map();
    const parts = ids.map((id) => comparePartner(id, before.standing(id), now.standing(id), heirs));
    return { changes: parts.flatMap(({ changes }) => changes), unclear: parts.flatMap(({ unclear }) => unclear), heirs };
}
function comparePartner(id, base, head, heirs) {
    const subject = subjectOf(id, head.entries.length > 0 ? head : base);
    const gap = base.gap ?? head.gap;
    if (gap !== undefined)
        return collect([unknownEntry(subject, gap, base, head)]);
    const presence = presenceOf(base, head);
    const own = [];
    for (const [setting, now] of head.stands) {
        const before = base.stands.get(setting);
        if (before === undefined)
            continue;
        if (before.follows && now.follows)
            inherit(heirs, setting, subject);
        else
            own.push(comparePair({ subject, presence, heirs: [], base: before, head: now }));
    }
    if (presence === undefined)
        return collect([...own, ...flagChanges(subject, base.entries, head.entries)]);
    const compared = collect(own);
    const listing = listingOf(subject, presence, presence === "removed" ? base : head);
    const isAlone = compared.changes.length + compared.unclear.length === 0;
    return collect([...(isAlone || "reason" in listing ? [listing] : []), ...compared.changes, ...compared.unclear]);
}
function inherit(heirs, setting, subject) {
    const others = heirs.get(setting);
    if (others === undefined)
        heirs.set(setting, [subject]);
    else
        others.push(subject);
}
function presenceOf(base, head) {
    if (base.entries.length === 0)
        return "added";
    return head.entries.length === 0 ? "removed" : undefined;
}
const about = { setting: "partner", title: "entry", heirs: [] };
function unknownEntry(subject, reason, base, head) {
    const [before, now] = [base, head].map(({ entries: [own] }) => own && { words: "has an entry", place: own.place });
    return { ...about, subject, reason, side: base.gap === undefined ? "head" : head.gap === undefined ? "base" : "both", before, now };
}
/** An entry that comes or goes changes nothing by itself; of a tenant in another cloud, it alone opens the door. */
function listingOf(subject, presence, { tenant, entries, stands }) {
    const entry = { words: "has an entry", place: entries[0]?.place };
    const none = { words: "has no entry", place: undefined };
    const [before, now] = presence === "added" ? [none, entry] : [entry, none];
    const cloud = (0,clouds/* livesInOurCloud */.k)(tenant);
    if ((0,undetermined/* isUndetermined */.xm)(cloud) && ["b2bCollaborationInbound", "b2bCollaborationOutbound"].some((setting) => letsThrough(stands, setting))) {
        const reason = (0,undetermined/* undetermined */.nZ)(`${cloud.undetermined}; where it is another one, only the entry lets anybody through`);
        return { ...about, subject, presence, reason, side: presence === "added" ? "base" : "head", before, now };
    }
    return { ...about, subject, presence, effect: noEffect, before, now, lists: [] };
}
function letsThrough(stands, setting) {
    const stand = stands.get(setting);
    if (stand === undefined || !isKnownStand(stand))
        return true;
    return stand.extent.kind === "access" && (0,reach/* grantsAnything */.sb)(stand.extent.access);
}
function subjectOf(id, { tenant, entries: [own] }) {
    if (own === undefined)
        return { kind: "partner", id, label: id };
    const { name, label } = (0,partner/* partnerSubject */.f)(own, tenant);
    return { kind: "partner", id, label, ...(name !== undefined && { name }) };
}
function standingsOf({ tenant, defaults }) {
    const strangers = strangerStands(tenant);
    const complete = tenant.complete(kind);
    const gap = (0,undetermined/* isUndetermined */.xm)(complete) && !holdsNone(tenant) ? complete : undefined;
    const entriesById = new Map();
    for (const partner of tenant.all(kind)) {
        const id = (0,model_tenant/* partnerId */._4)(partner.value);
        const others = entriesById.get(id);
        if (others !== undefined)
            others.push(partner);
        else if ((0,well_known/* isGuid */.W_)(id))
            entriesById.set(id, [partner]);
    }
    return {
        ids: entriesById.keys(),
        standing: (id) => {
            const entries = entriesById.get(id) ?? [];
            const [own] = entries;
            if (own === undefined)
                return { tenant, entries, gap, stands: strangers };
            return { tenant, entries, gap: undefined, stands: partnerStands(own, entries, tenant, defaults) };
        },
    };
}
/** Whether the input has a default, and neither partners nor a list of them: so look files of which the last partner went. */
function holdsNone(tenant) {
    const hasList = tenant.files.some(({ lists }) => lists.some((list) => list.kind === kind));
    return tenant.defaultSource !== undefined && tenant.isPartial !== true && !hasList && tenant.all(kind).length === 0;
}

// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
;// CONCATENATED MODULE: ./build/src/diff/uncompared.js






const ofEveryHolder = [...access/* accessShapeList */.ag.map(({ name }) => name), "inboundTrust", "automaticUserConsentSettings", "blockServiceProviderOutboundAccess"];
/** Of kinds that are compared, the properties that are, or that say nothing of access. In lower case. */
const compared = new Map([
    ["crossTenantAccessPolicy", ["default", "partners", "allowedCloudEndpoints"]],
    ["crossTenantAccessPolicyDefault", [...ofEveryHolder, "isServiceDefault"]],
    ["crossTenantAccessPolicyPartner", [...ofEveryHolder, "identitySynchronization", "isServiceProvider", "isInMultiTenantOrganization", "tenantId"]],
    ["identitySynchronization", ["userSyncInbound", "groupSyncInbound", "tenantId"]],
    ["authorizationPolicy", ["allowInvitesFrom", "guestUserRoleId", "allowEmailVerifiedUsersToJoinOrganization"]],
    ["authenticationFlowsPolicy", ["selfServiceSignUp"]],
    ["b2bManagementPolicy", ["definition"]],
].map(([kind, names]) => [kind, new Set([...names, "id", "displayName", "description"].map((name) => name.toLowerCase()))]));
/** Everything in which two tenants differ and that no other comparison looks at. */
function uncompared(base, head) {
    return resource/* resourceKinds */.A.flatMap((kind) => {
        const [before, now] = [restsOf(kind, base), restsOf(kind, head)];
        // Of a kind that is compared, that an object comes or goes is told elsewhere.
        const none = compared.has(kind) ? [{}] : undefined;
        let [added, removed, changed, unclear] = [0, 0, 0, 0];
        const properties = new Set();
        for (const identity of new Set([...before.keys(), ...now.keys()])) {
            const [old, own] = [before.get(identity) ?? none, now.get(identity) ?? none];
            if (old === undefined)
                added += own?.length ?? 0;
            else if (own === undefined)
                removed += old.length;
            else {
                const isSame = (0,same_meaning/* sameMeaning */._)(old, own);
                if (isSame === true)
                    continue;
                if (isSame === false)
                    changed += 1;
                else
                    unclear += 1;
                for (const name of differing(old, own))
                    properties.add(name);
            }
        }
        return added + removed + changed + unclear === 0 ? [] : [{ kind, added, removed, changed, unclear, properties: compared.has(kind) ? [...properties].sort() : [] }];
    });
}
/** What is left of the objects of a kind, by what tells them apart. */
function restsOf(kind, tenant) {
    const rests = new Map();
    for (const resource of tenant.all(kind)) {
        const identity = identityOf(resource);
        const others = rests.get(identity);
        if (others === undefined)
            rests.set(identity, [restOf(resource, tenant)]);
        else
            others.push(restOf(resource, tenant));
    }
    return rests;
}
/** Empty where a tenant has one, and for objects without any: those are held against each other as a set. */
function identityOf({ kind, value }) {
    if (compared.has(kind))
        return (0,model_tenant/* partnerId */._4)(value);
    return ["id", "tenantId", "displayName"].map((name) => (0,json/* word */.Vm)((0,json/* valueIn */.xm)(value, name)) ?? "").find((each) => each !== "") ?? "";
}
function restOf({ kind, value }, tenant) {
    const known = compared.get(kind);
    if (known === undefined || isNobodys(kind, value, tenant))
        return value;
    const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !known.has(key.toLowerCase())));
    if (kind === "b2bManagementPolicy")
        return { ...rest, definition: otherDefinitions((0,json/* valueIn */.xm)(value, "definition")) };
    const restrictions = (0,json/* valueIn */.xm)(value, "tenantRestrictions");
    return (0,json/* isObject */.Gv)(restrictions) ? { ...rest, "tenantRestrictions.devices": (0,json/* valueIn */.xm)(restrictions, "devices") } : rest;
}
/** An entry that names no tenant, and settings of synchronization for a tenant without entry, are compared with nothing. */
function isNobodys(kind, value, tenant) {
    const id = (0,model_tenant/* partnerId */._4)(value);
    if (kind === "crossTenantAccessPolicyPartner")
        return !(0,well_known/* isGuid */.W_)(id);
    return kind === "identitySynchronization" && !tenant.partnerByTenantId().has(id);
}
const comparedDefinitions = ["InvitationsAllowedAndBlockedDomainsPolicy", "AutoRedeemPolicy"];
/** What the definition says beside the lists that are compared; the text itself where it is not the JSON that Graph writes. */
function otherDefinitions(definition) {
    const text = Array.isArray(definition) ? definition[0] : undefined;
    if (typeof text !== "string")
        return definition;
    try {
        const parsed = JSON.parse(text);
        const content = (0,json/* isObject */.Gv)(parsed) ? (0,json/* valueIn */.xm)(parsed, "B2BManagementPolicy") : undefined;
        return (0,json/* isObject */.Gv)(content) ? Object.fromEntries(Object.entries(content).filter(([key]) => !comparedDefinitions.includes(key))) : definition;
    }
    catch {
        return definition;
    }
}
/** The top properties in which the objects differ, where there is one on each side. */
function differing([base, ...others], [head, ...more]) {
    if (base === undefined || head === undefined || others.length + more.length > 0)
        return [];
    const names = new Set([...Object.keys(base), ...Object.keys(head)]);
    return [...names].filter((name) => (0,same_meaning/* sameMeaning */._)({ [name]: (0,json/* valueIn */.xm)(base, name) }, { [name]: (0,json/* valueIn */.xm)(head, name) }) !== true);
}

;// CONCATENATED MODULE: ./build/src/diff/exposure.js






/**
 * Compares what two tenants let through, by effective settings: what is only written in another way is no change.
 * `base` is how it was. Nothing that is not known on a side counts as the same.
 */
function compareTenants(base, head) {
    const [before, now] = [defaultStands(base), defaultStands(head)];
    const partners = comparePartners({ tenant: base, defaults: before }, { tenant: head, defaults: now });
    const parts = [compareDefaults(before, now, partners.heirs), partners, compareInvitations(base, head), compareClouds(base, head)];
    const tenant = head.name ?? base.name;
    const named = (each) => (tenant === undefined ? each : { ...each, subject: { ...each.subject, tenant } });
    return {
        changes: parts.flatMap(({ changes }) => changes).map(named),
        unclear: parts.flatMap(({ unclear }) => unclear).map(named),
        uncompared: uncompared(base, head),
        assumptions: [...noPartners(base, head, "base"), ...noPartners(head, base, "head")],
    };
}
const everyOther = { kind: "default", label: "The default" };
/** The heirs of a setting are no changes of their own: they get what the default gets. */
function compareDefaults(base, head, heirs) {
    return collect([...head].map(([setting, now]) => {
        const before = base.get(setting);
        return before && comparePair({ subject: everyOther, heirs: heirs.get(setting) ?? [], base: before, head: now });
    }));
}
/** A side without partners and without a list of them is taken for one that has none, which has to be said. */
function noPartners(side, other, name) {
    if (!holdsNone(side) || other.all("crossTenantAccessPolicyPartner").length === 0)
        return [];
    return [`The ${name} holds the default configuration and no list of partners: it was taken to have none.`];
}

;// CONCATENATED MODULE: ./build/src/diff/sentence.js


/** What a change comes to, in a sentence without a full stop. It quotes the input: escape it. */
function sentenceOf({ subject, setting, title, presence, effect, before, now, note, lists }) {
    if (setting === "partner")
        return `${subject.label} ${presence === "added" ? "has an entry now" : "has no entry any more"}, and nothing changes by that`;
    const claim = trust/* trustClaims */.um.find((each) => each === setting);
    if (subject.kind === "default" && claim !== undefined)
        return `The default ${effect.opens ? "now trusts" : "no longer trusts"} ${trust/* claimTitles */.q_[claim]} of every other tenant`;
    const what = `${subject.label}${presenceInWords(presence)}, ${title}: `;
    if (before.words !== now.words)
        return `${what}${before.words} → ${now.words}`;
    if (isNeutral(effect))
        return `${what}${now.words}, as before; ${note ?? "written in another way"}`;
    return `${what}${now.words}, but ${lists.length === 0 ? "not the same as before" : "the list is another one"}`;
}
function presenceInWords(presence) {
    if (presence === undefined)
        return "";
    return presence === "added" ? " (new entry)" : " (entry removed)";
}

// EXTERNAL MODULE: ./build/src/lint/errors.js
var errors = __webpack_require__(94120);
// EXTERNAL MODULE: ./build/src/locate.js
var locate = __webpack_require__(98795);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/src/input/walk.js
var walk = __webpack_require__(26761);
;// CONCATENATED MODULE: ./build/src/input/git.js




/** Bytes of one answer at most, so that no repository can exhaust the memory. */
const mostBytes = 512 * 1024 * 1024;
/** What is missing in a partial clone is not fetched: that would run whatever the configuration names for it. */
const always = ["--no-replace-objects", "--no-pager", "-c", "protocol.allow=never"];
/**
 * Asks git. The arguments are our own; whatever the user wrote goes in through `input`, and never stands where an option
 * could. Nothing of the repository is run: these commands know neither hooks nor filters, and fetch nothing.
 */
function askGit(cwd, args, input = "") {
    const git = findGit();
    if (git === undefined)
        return { reason: "git is not installed, and a revision can be read with it only" };
    const env = { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" };
    const { error, status, stdout, stderr } = (0,external_node_child_process_.spawnSync)(git, [...always, ...args], { cwd, env, input, maxBuffer: mostBytes, windowsHide: true });
    const code = error === undefined ? undefined : (0,walk/* codeOf */.$N)(error);
    if (code === "ENOBUFS")
        return { reason: "it holds too much to be read at once" };
    // Who ends before it has read the question says why on its own.
    if (code !== undefined && code !== "EPIPE")
        return { reason: `git cannot be run (${code})` };
    return code === undefined && status === 0 ? { output: stdout } : { reason: complaint(stderr.toString("utf8")) };
}
/** Finds the commit that a revision names. */
function findRevision(cwd, revision) {
    // A line break would make two questions of it.
    if (revision === "" || /^[-:]|[\p{Cc}]/u.test(revision) || revision.length > 1000)
        return { reason: "it is neither a file nor a folder, and no revision can be called that" };
    const prefix = askGit(cwd, ["rev-parse", "--show-prefix"]);
    if ("reason" in prefix)
        return prefix;
    const answer = askGit(cwd, ["cat-file", "--batch-check"], `${revision}^{commit}\n`);
    if ("reason" in answer)
        return answer;
    const commit = /^([0-9a-f]{40,64}) commit \d+\n$/.exec(answer.output.toString("utf8"))?.[1];
    if (commit === undefined)
        return { reason: unknownRevision(cwd, revision) };
    return { commit, prefix: prefix.output.toString("utf8").replace(/\/?\n$/, "") };
}
function unknownRevision(cwd, revision) {
    const shallow = askGit(cwd, ["rev-parse", "--is-shallow-repository"]);
    if ("output" in shallow && shallow.output.toString("utf8").trim() === "true") {
        return "git knows no such commit, and this clone is shallow: fetch the history, in a workflow with fetch-depth: 0 for actions/checkout";
    }
    const inRemote = /^[\w./-]+$/.test(revision) ? `, or fetch it: a branch that is not checked out is called origin/${revision}` : "";
    return `it is neither a file nor a folder, and git knows no commit of that name: name a branch, a tag or a commit${inRemote}`;
}
function complaint(stderr) {
    if (/not a git repository/i.test(stderr))
        return "it is neither a file nor a folder, and there is no git repository here that it could be a revision of";
    if (/dubious ownership/i.test(stderr))
        return "git does not trust this repository, which belongs to another user: see git's safe.directory";
    const [first = ""] = stderr.trim().split("\n");
    return `git could not read it (${first.replace(/^fatal: /, "").slice(0, 200)})`;
}
/** Git where PATH says it is, never beside the files that are read: those can be anybody's. */
function findGit() {
    const names = process.platform === "win32" ? ["git.exe"] : ["git"];
    const folders = (process.env.PATH ?? "").split(external_node_path_.delimiter).filter((folder) => external_node_path_.isAbsolute(folder));
    return folders.flatMap((folder) => names.map((name) => external_node_path_.join(folder, name))).find((file) => (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() === true);
}

// EXTERNAL MODULE: ./build/src/input/limits.js
var limits = __webpack_require__(9308);
;// CONCATENATED MODULE: ./build/src/input/git-tree.js





/** Bytes of the objects that are asked for together. */
const batchBytes = 64 * 1024 * 1024;
/** Bytes of everything together. */
const git_tree_mostBytes = 2 * 1024 * 1024 * 1024;
const longestLink = 4096;
/**
 * Writes the files of a commit that are looked at into an empty folder, as a checkout would have them, but for filters,
 * which can be programs. Links are made last, and only those that stay inside stay. `wants` says which files, where it
 * is more than those that are looked at.
 */
function takeOut(cwd, commit, folder, wants = walk/* isLookedAt */.gq) {
    const listing = askGit(cwd, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit]);
    if ("reason" in listing)
        return listing;
    const untaken = [];
    const entries = entriesOf(listing.output.toString("utf8"), untaken, wants);
    if (entries.length > limits/* defaultLimits */.M.files)
        return { reason: `it holds more than ${limits/* defaultLimits */.M.files} files that are looked at` };
    if (entries.reduce((sum, { size }) => sum + size, 0) > git_tree_mostBytes)
        return { reason: "the files in it that are looked at are too large together" };
    const links = [];
    for (const batch of batchesOf(entries)) {
        const contents = contentsOf(cwd, batch);
        if ("reason" in contents)
            return contents;
        for (const [index, entry] of batch.entries()) {
            const content = contents.contents[index];
            if (content === undefined)
                untaken.push({ file: entry.file, reason: "its content is not in this clone: fetch it with git", isLink: false });
            else if (entry.isLink)
                links.push({ entry, target: content.toString("utf8") });
            else
                attempt(entry, untaken, () => writeFile(external_node_path_.join(folder, entry.file), content));
        }
    }
    makeLinks(folder, links, untaken);
    return { untaken };
}
/** What `ls-tree -z -l` lists: mode, type, object and size, then a tab and the path. The size of what is missing is no number. */
function entriesOf(listing, untaken, wants) {
    return listing.split("\0").flatMap((line) => {
        const [, mode = "", object = "", size = "", file = ""] = /^(\d{6}) blob ([0-9a-f]{40,64}) +(\S+)\t(.*)$/su.exec(line) ?? [];
        const isLink = mode === "120000";
        const parts = file.split("/");
        if (mode === "" || parts.some((part) => part === "node_modules"))
            return [];
        if (!isLink && !wants(file))
            return [];
        if (isLink && Number(size) > longestLink)
            return [];
        if (parts.some((part) => !isPlain(part))) {
            untaken.push({ file, reason: "its path is none that a checkout could have", isLink: false });
            return [];
        }
        return [{ file, object, size: Number(size) || 0, isLink }];
    });
}
/** A name that stays in its folder, on any system; git's own folder is none. */
function isPlain(part) {
    return part !== "" && part !== "." && part !== ".." && !/^\.git$/i.test(part) && !(external_node_path_.sep === "\\" && /[\\:]/.test(part));
}
function* batchesOf(entries) {
    let batch = [];
    let bytes = 0;
    for (const entry of entries) {
        if (batch.length > 0 && bytes + entry.size > batchBytes) {
            yield batch;
            [batch, bytes] = [[], 0];
        }
        batch.push(entry);
        bytes += entry.size;
    }
    if (batch.length > 0)
        yield batch;
}
/** The contents of objects in their order; undefined where the clone lacks one. */
function contentsOf(cwd, entries) {
    const answer = askGit(cwd, ["cat-file", "--batch"], `${entries.map(({ object }) => object).join("\n")}\n`);
    if ("reason" in answer)
        return answer;
    const { output } = answer;
    let at = 0;
    const contents = entries.map(() => {
        const end = output.indexOf(0x0a, at);
        const size = / blob (\d+)$/.exec(output.toString("utf8", at, end))?.[1];
        at = end + 1;
        if (size === undefined)
            return undefined;
        const content = output.subarray(at, at + Number(size));
        // A line break follows the content.
        at += Number(size) + 1;
        return content;
    });
    return { contents };
}
function writeFile(file, content) {
    (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true });
    // Never over another: some systems take two names for one.
    (0,external_node_fs_.writeFileSync)(file, content, { flag: "wx" });
}
/** Every folder is there before the first link is, so that nothing is written through one. */
function makeLinks(folder, links, untaken) {
    const escape = "the link leads out of the repository, so it is not followed";
    for (const { entry } of links)
        attempt(entry, untaken, () => (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(external_node_path_.join(folder, entry.file)), { recursive: true }));
    for (const { entry, target } of links) {
        if (external_node_path_.isAbsolute(target) || target.includes("\0"))
            untaken.push({ file: entry.file, reason: escape, isLink: true });
        else
            attempt(entry, untaken, () => (0,external_node_fs_.symlinkSync)(target, external_node_path_.join(folder, entry.file)));
    }
    const root = external_node_fs_.realpathSync.native(folder);
    for (const { entry } of links) {
        const file = external_node_path_.join(folder, entry.file);
        if (leadsOut(file, root)) {
            (0,external_node_fs_.rmSync)(file);
            untaken.push({ file: entry.file, reason: escape, isLink: true });
        }
    }
}
/** A link that leads nowhere leads nowhere here either: it is told where files are found. */
function leadsOut(link, root) {
    try {
        (0,external_node_fs_.readlinkSync)(link);
        const real = external_node_fs_.realpathSync.native(link);
        return real !== root && !real.startsWith(root + external_node_path_.sep);
    }
    catch {
        return false;
    }
}
function attempt({ file, isLink }, untaken, act) {
    try {
        act();
    }
    catch (error) {
        untaken.push({ file, reason: `it cannot be taken out of the revision (${(0,walk/* codeOf */.$N)(error)})`, isLink });
    }
}

// EXTERNAL MODULE: ./build/src/report/untrusted.js
var untrusted = __webpack_require__(23154);
// EXTERNAL MODULE: ./build/src/read-tenants.js + 19 modules
var read_tenants = __webpack_require__(29714);
;// CONCATENATED MODULE: ./build/src/read-side.js








/**
 * Reads one side: what `given` names, or the working directory. A file or folder of that name wins over a revision;
 * `main:` is the revision all the same, and `main:policies` what lies there in it. A revision without a path is read
 * where `other`, the other side, lies.
 * @throws ConfigError when it is neither, or its configuration cannot be used.
 */
async function readSide(given, other, options) {
    const named = given === undefined ? {} : parse(given, options.cwd);
    if (named.revision !== undefined)
        return readRevision({ revision: named.revision, path: named.path ?? sharedPath(other, options.cwd) }, (0,untrusted/* visible */.RK)(given ?? ""), options);
    const read = await (0,read_tenants/* readTenants */.w)({ ...base(options), cwd: options.cwd, paths: named.path === undefined ? [] : [named.path] });
    const name = named.path === undefined ? { kind: "working-directory" } : { kind: "path", path: named.path };
    return { ...read, name, isEmpty: isEmpty(read) };
}
function base({ cwd, configFile, catalog }) {
    return {
        judges: false,
        ...(configFile !== undefined && { configFile }),
        ...(catalog !== undefined && { catalog: external_node_path_.resolve(cwd, catalog) }),
    };
}
/** What no revision can be called is a glob. */
function parse(given, cwd) {
    if (isThere(given, cwd) || /[*?[\\]/.test(given))
        return { path: given };
    const colon = given.indexOf(":");
    if (colon < 1)
        return { revision: given };
    return { revision: given.slice(0, colon), path: given.slice(colon + 1) };
}
/** Asked of the path as it is written: put in order, `main:../..` would be a folder. */
function isThere(given, cwd) {
    return given !== "" && !given.includes("\0") && (0,external_node_fs_.lstatSync)(external_node_path_.isAbsolute(given) ? given : cwd + external_node_path_.sep + given, { throwIfNoEntry: false }) !== undefined;
}
/** Where the other side lies in the working directory; undefined where it is a revision, or lies elsewhere. */
function sharedPath(other, cwd) {
    const named = other === undefined ? {} : parse(other, cwd);
    const relative = named.path === undefined ? ".." : external_node_path_.relative(cwd, external_node_path_.resolve(cwd, named.path));
    return relative === ".." || relative.startsWith(`..${external_node_path_.sep}`) || external_node_path_.isAbsolute(relative) ? undefined : named.path;
}
async function readRevision(named, given, options) {
    const { revision } = named;
    const found = findRevision(options.cwd, revision);
    if ("reason" in found)
        throw new errors/* ConfigError */.x([`${given}: ${found.reason}.`]);
    const folder = external_node_fs_.realpathSync.native((0,external_node_fs_.mkdtempSync)(external_node_path_.join((0,external_node_os_.tmpdir)(), "xtaplint-")));
    try {
        const taken = takeOut(options.cwd, found.commit, folder);
        if ("reason" in taken)
            throw new errors/* ConfigError */.x([`${given}: the revision cannot be read: ${taken.reason}.`]);
        const cwd = external_node_path_.join(folder, found.prefix);
        (0,external_node_fs_.mkdirSync)(cwd, { recursive: true });
        const paths = named.path === undefined || named.path === "" ? [] : [within(named.path, cwd, folder, given)];
        const read = await (0,read_tenants/* readTenants */.w)({ ...base(options), cwd, paths });
        const failed = taken.untaken.map(({ file, reason, isLink }) => ({ file: external_node_path_.posix.relative(found.prefix, file), status: isLink ? "declined" : "failed", reason }));
        const name = { kind: "revision", revision, commit: found.commit, ...(paths[0] !== undefined && { path: paths[0] }) };
        return { ...read, inputs: [...read.inputs, ...failed], name, isEmpty: isEmpty(read) };
    }
    catch (error) {
        if (error instanceof errors/* ConfigError */.x)
            throw new errors/* ConfigError */.x(error.problems.map((problem) => (problem.startsWith(`${given}: `) ? problem : `${given}: ${problem}`)));
        throw error;
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
/** A path of the revision as one of its folder. */
function within(named, cwd, root, given) {
    const absolute = external_node_path_.resolve(cwd, named);
    if (absolute !== root && !absolute.startsWith(root + external_node_path_.sep))
        throw new errors/* ConfigError */.x([`${given}: the path leads out of the repository.`]);
    if (!(0,external_node_fs_.existsSync)(absolute) && !/[*?[{]/.test(named)) {
        throw new errors/* ConfigError */.x([`${given}: the revision holds no ${named}, or no file in it that is looked at: name what to compare, as in ${given.split(":")[0] ?? ""}:policies.`]);
    }
    return external_node_path_.relative(cwd, absolute).split(external_node_path_.sep).join("/") || ".";
}
function isEmpty({ tenants }) {
    return tenants.every((tenant) => tenant.isEmpty);
}

// EXTERNAL MODULE: ./build/src/report/diff.js
var diff = __webpack_require__(12533);
// EXTERNAL MODULE: ./build/src/report/report.js
var report = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(10990);
;// CONCATENATED MODULE: ./build/src/read-diff.js










/**
 * Reads two sides and says what changes in access from one to the other. It judges nothing and prints nothing.
 * @throws ConfigError when a side cannot be found, or its configuration cannot be used.
 */
async function readDiff({ base: given, head: other, ...options }) {
    const [base, head] = [await readSide(given, other, options), await readSide(other, given, options)];
    return { report: compareSides(base, head), empty: [...(base.isEmpty ? [given] : []), ...(head.isEmpty ? [other ?? "the working directory"] : [])] };
}
/** Says what changes in access between two sides that are read already. */
function compareSides(base, head) {
    const { exposures, notes } = compareAll(base, head);
    const changes = exposures.flatMap((each) => each.changes);
    const unclear = exposures.flatMap((each) => each.unclear);
    const readings = [...changes, ...unclear].map(({ before, now }) => [before, now]);
    const locators = [locatorOf(base, readings.map(([before]) => before)), locatorOf(head, readings.map(([, now]) => now))];
    const shown = {
        changes: changes.map((change) => showChange(change, locators)).sort((one, two) => rank.indexOf(one.effect) - rank.indexOf(two.effect)),
        unknown: unclear.map((each) => showUnknown(each, locators)),
        notCompared: exposures.flatMap(({ uncompared, tenant }) => uncompared.map((each) => ({ ...each, ...(tenant !== undefined && { tenant }) }))),
        notes,
        unread: [...unread(base, "base"), ...unread(head, "head")],
    };
    return { tool: { name: "xtaplint", version: version/* version */.rE }, verdict: verdictOf(shown), base: base.name, head: head.name, ...shown };
}
const rank = ["opens", "opens-and-closes", "closes", "neutral"];
/** Compares the tenants of both sides by name. What is on one side only has nothing to be compared with. */
function compareAll(base, head) {
    const [before, now] = [tenantsOf(base), tenantsOf(head)];
    if (before.has("") !== now.has("")) {
        throw new errors/* ConfigError */.x(["The configuration of one side names several tenants, and that of the other side does not: compare them tenant by tenant, by folder."]);
    }
    const exposures = [];
    const notes = [...policiesNote(base, head), ...linkNotes(base, head)];
    for (const [name, tenant] of now) {
        const old = before.get(name);
        if (old === undefined)
            notes.push(`The tenant ${name} is only in the head: it was compared with nothing.`);
        else
            exposures.push({ ...compareTenants(old, tenant), tenant: tenant.name });
    }
    for (const name of before.keys())
        if (!now.has(name))
            notes.push(`The tenant ${name} is only in the base: it was compared with nothing.`);
    return { exposures, notes: [...notes, ...exposures.flatMap(({ assumptions }) => assumptions)] };
}
/** A file that was not read can hold anything: then nothing is known to be missing. */
function tenantsOf({ tenants, inputs }) {
    const failed = inputs.filter(({ status }) => status === "failed");
    const gap = (0,undetermined/* undetermined */.nZ)(`${failed.length === 1 ? "a file" : `${failed.length} files`} could not be read, so what is in none of the others proves nothing`);
    return new Map(tenants.map(({ tenant }) => [tenant.name ?? "", failed.length === 0 ? tenant : { ...tenant, isPartial: true, complete: () => gap }]));
}
/** Which files count can change as well as what stands in them. */
function policiesNote(base, head) {
    const [before, now] = [base, head].map(({ found: { config } }) => JSON.stringify([config.policies, config.mappings, config.tenants?.map(({ name, policies }) => [name, policies])]));
    return before === now ? [] : ["The configurations of both sides name different policies: what is only on one side can have been there, and not been read."];
}
/** What stands behind a link that is not followed is compared with nothing; where both sides have the same one, nothing came or went. */
function linkNotes(base, head) {
    const [before, now] = [unfollowed(base), unfollowed(head)];
    return [
        ...before.filter((file) => !now.includes(file)).map((file) => `${file} of the base is a link that is not followed: what it leads to was not compared.`),
        ...now.filter((file) => !before.includes(file)).map((file) => `${file} of the head is a link that is not followed: what it leads to was not compared.`),
    ];
}
function unfollowed({ inputs }) {
    return inputs.filter(({ status, reason = "" }) => status === "declined" && /^the link leads (?:out|nowhere)/.test(reason)).map(({ file }) => file);
}
function locatorOf({ documents }, readings) {
    const places = readings.flatMap((reading) => [reading?.place, reading?.inherited]).filter((place) => place !== undefined);
    return new locate/* Locator */.h(documents, places);
}
function showChange(change, [base, head]) {
    const { effect, before, now, note, lists } = change;
    return {
        ...read_diff_about(change),
        effect: nameOf(effect),
        message: sentenceOf(change),
        before: showReading(before, base),
        now: showReading(now, head),
        ...(note !== undefined && { note }),
        lists,
    };
}
function showUnknown(unclear, [base, head]) {
    const { reason, side, before, now } = unclear;
    return {
        ...read_diff_about(unclear),
        reason: reason.undetermined,
        needs: reason.needs,
        side,
        ...(before && { before: showReading(before, base) }),
        ...(now && { now: showReading(now, head) }),
    };
}
function read_diff_about({ subject, setting, title, presence, heirs }) {
    return { subject: refOf(subject), setting, title, ...(presence !== undefined && { presence }), heirs: heirs.map(refOf) };
}
function refOf({ kind, id, name, tenant }) {
    return { kind, ...(id !== undefined && { id }), ...(name !== undefined && { name }), ...(tenant !== undefined && { tenant }) };
}
function showReading({ words, place, inherited }, locator) {
    const location = place && (0,report/* inFile */.s5)(locator.location(place));
    const from = inherited && (0,report/* inFile */.s5)(locator.location(inherited));
    return { words, ...(location && { location }), ...(from && { inherited: from }) };
}
function nameOf(effect) {
    if (isNeutral(effect))
        return "neutral";
    if (effect.opens && effect.closes)
        return "opens-and-closes";
    return effect.opens ? "opens" : "closes";
}
function verdictOf(report) {
    const { opens, closes, unknown } = (0,diff/* countsOf */.m)(report);
    if (opens > 0)
        return "opens";
    if (unknown + report.notCompared.length + report.unread.length + report.notes.length > 0)
        return "unknown";
    return closes > 0 ? "closes" : "same";
}
function unread({ inputs }, side) {
    return inputs.filter(({ status }) => status === "failed").map(({ file, reason = "cannot be read" }) => ({ side, file, reason }));
}


/***/ }),

/***/ 12533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
/** Counts what a report holds. */
function countsOf({ changes, unknown }) {
    const having = (...effects) => changes.filter(({ effect }) => effects.includes(effect)).length;
    return { opens: having("opens", "opens-and-closes"), closes: having("closes", "opens-and-closes"), neutral: having("neutral"), unknown: unknown.length };
}


/***/ })

};
