export const id = 5351;
export const ids = [5351];
export const modules = {

/***/ 90198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ conditionalAccessKinds)
/* harmony export */ });
/** What decides, beside access settings, who can sign in and what they must prove. */
const conditionalAccessKinds = ["conditionalAccessPolicy", "namedLocation", "authenticationStrengthPolicy", "identitySecurityDefaultsEnforcementPolicy"];


/***/ }),

/***/ 7300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isNeutral),
/* harmony export */   V: () => (/* binding */ noEffect)
/* harmony export */ });
/** The effect of a change that lets in whom it let in before. */
const noEffect = { opens: false, closes: false };
/** Whether a change leaves access as it is. */
function isNeutral({ opens, closes }) {
    return !opens && !closes;
}


/***/ }),

/***/ 95351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ compareTenants)
});

// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __webpack_require__(94163);
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
    let [opens, closes] = [false, false];
    for (const { before, now } of pairsOf(base, head)) {
        opens ||= now && !before;
        closes ||= before && !now;
    }
    return { opens, closes };
}
function pairsOf(base, head) {
    const users = memberships(base.users, head.users, () => !(listsOnlyUsers(base) && listsOnlyUsers(head)));
    const applications = memberships(base.applications, head.applications, () => [base, head].some((side) => namesSuite(side.applications)));
    return users.flatMap((user) => applications.map((application) => ({ user, application, before: grants(base, user[0], application[0]), now: grants(head, user[1], application[1]) })));
}
/** What is new in what opens from one setting to the other. Where it is neither half alone, both count; a half that the setting has not, never. */
function newInGrants(base, head) {
    const pairs = pairsOf(base, head);
    const had = (half) => new Set(pairs.filter(({ before }) => before).map((pair) => pair[half]));
    const [users, applications] = [had("user"), had("application")];
    const added = pairs.filter(({ before, now }) => now && !before).map(({ user, application }) => [!users.has(user), !applications.has(application)]);
    const isEither = (index) => added.some((pair) => pair[index] || !pair.includes(true));
    return { users: isEither(0) && head.users !== undefined, applications: isEither(1) && head.applications !== undefined };
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

// EXTERNAL MODULE: ./build/src/model/same-meaning.js
var same_meaning = __webpack_require__(7055);
// EXTERNAL MODULE: ./build/src/diff/effect.js
var diff_effect = __webpack_require__(7300);
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
    return saysTheSame(base.written(), head.written()) === true ? diff_effect/* noEffect */.V : head.unknown;
}
/** Whether two writings mean the same whatever they mean; what is nowhere written is the same. */
function saysTheSame(base, head) {
    return (0,same_meaning/* sameMeaning */._)({ written: base }, { written: head });
}
function compareExtents(base, head) {
    // One block of one file, which most partners have on both sides.
    if (base.kind === "access" && head.kind === "access" && base.access.judged === head.access.judged)
        return diff_effect/* noEffect */.V;
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

;// CONCATENATED MODULE: ./build/src/diff/approvals.js


/** The words of the catalog for what is on or off. */
const ofSwitches = {
    isMfaAccepted: "mfaTrust",
    isCompliantDeviceAccepted: "deviceTrust",
    isHybridAzureADJoinedDeviceAccepted: "deviceTrust",
    "automaticUserConsentSettings.inboundAllowed": "automaticRedemption",
    "automaticUserConsentSettings.outboundAllowed": "automaticRedemption",
    userSyncInbound: "userSync",
    groupSyncInbound: "groupSync",
};
/**
 * What the catalog has to approve for a partner, so that it approves what opens in a setting: whoever comes to have
 * access takes `allUsers`, whatever comes to be reached `allApplications`, because no narrower word is about them.
 * Undefined where it has no word for the setting.
 */
function approvalsFor(base, head) {
    const { setting } = head;
    const own = ofSwitches[setting];
    if (own !== undefined)
        return [own];
    if (!isKnownStand(base) || !isKnownStand(head) || base.extent.kind !== "access" || head.extent.kind !== "access")
        return undefined;
    const added = newInGrants(base.extent.access, head.extent.access);
    return [
        ...(setting.startsWith("b2bDirectConnect") ? ["directConnect"] : []),
        ...(added.users ? ["allUsers"] : []),
        ...(added.applications ? ["allApplications"] : []),
    ];
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
    if ((0,diff_effect/* isNeutral */.G)(effect) && (note === undefined || subject.kind !== "partner"))
        return undefined;
    const approvals = subject.kind === "partner" && effect.opens ? approvalsFor(base, head) : undefined;
    return { ...about, effect, before, now, note, lists: listChanges(base.extent, head.extent), approvals };
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
        return { changes: [{ ...about, ...sides, effect: diff_effect/* noEffect */.V, lists: [] }], unclear: [] };
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
// EXTERNAL MODULE: ./build/src/model/tenant.js
var model_tenant = __webpack_require__(1031);
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
    const written = (setting) => () => ({ isServiceDefault: source?.isServiceDefault, own: source && state(source.value, pathOf(setting)) });
    const settings = [...(0,effective_settings/* defaultSettings */.L)(tenant, theirs).map((each) => stand(each, written(each.setting))), providerStand(tenant, undefined, written(blocksProviders))];
    return byName(settings, disputed(tenant.all("crossTenantAccessPolicyDefault"), "the default configuration is written several times, and not alike"));
}
/** What a tenant gets that has no entry: the default, which can neither redeem by itself nor synchronize. */
function strangerStands(tenant) {
    const inherited = [...defaultStands(tenant, "there").values()].filter(({ setting }) => inheritable.has(setting)).map((each) => ({ ...each, follows: true }));
    const off = ofEntriesOnly.map(([setting, title, words]) => {
        return { setting, title, written: () => "no entry", follows: false, extent: { kind: "level", level: 0 }, words, place: undefined };
    });
    return byName([...inherited, ...off]);
}
/**
 * What one partner has: its own settings, and the default's where it leaves them to it. `entries` are all objects of
 * its tenant id, the first of which is read.
 */
function partnerStands(partner, entries, tenant, defaults) {
    const { value } = partner;
    const written = (setting) => () => {
        const [property, ...members] = pathOf(setting);
        const isSync = property === "identitySynchronization";
        const standAlone = isSync ? tenant.syncByTenantId.get((0,model_tenant/* partnerId */._4)(value))?.map((each) => state(each.value, members)) : undefined;
        return { own: state(value, [property, ...members]), standAlone, inherited: isSync ? undefined : defaults.get(setting)?.written() };
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
function isTrustClaim(setting) {
    return trust/* trustClaims */.um.some((claim) => claim === setting);
}
/** The properties of Graph that lead to a setting. */
function pathOf(setting) {
    if (isTrustClaim(setting))
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
function stand(each, written) {
    const { setting } = each;
    const title = isTrustClaim(setting) ? `trust in ${each.title}` : each.title;
    if ("unknown" in each)
        return { setting, title, written, follows: false, unknown: each.unknown };
    const { value, words, place, inherited, access } = each;
    const extent = access === undefined ? { kind: "level", level: Number(value === true) } : { kind: "access", access };
    return { setting, title, written, follows: false, extent, words, place, inherited };
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
    return { written: () => objects.map(({ value }) => value), unknown: answers.find(undetermined/* isUndetermined */.xm) ?? (0,undetermined/* undetermined */.nZ)(reason) };
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
    const named = { setting, title, written: () => policies, follows: false };
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
        return before.isSet === now.isSet ? [] : [{ ...about, effect: diff_effect/* noEffect */.V, before: reading(before), now: reading(now), lists: [] }];
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
function comparePartners(base, head, namesHeirs) {
    const [before, now] = [standingsOf(base), standingsOf(head)];
    const ids = [...new Set([...before.ids, ...now.ids])].sort();
    const heirs = new Map();
    const parts = ids.flatMap((id) => {
        const [here, there] = [before.standing(id), now.standing(id)];
        return isSameInput(id, here, there, namesHeirs) ? [] : [comparePartner(id, here, there, heirs)];
    });
    return { changes: parts.flatMap(({ changes }) => changes), unclear: parts.flatMap(({ unclear }) => unclear), heirs };
}
/** Whether all that a partner's settings are read from are the same objects of the same files, as for most when a fix is tried. */
function isSameInput(id, base, head, withDefault) {
    const sources = ({ tenant, entries }) => {
        return [...entries, ...(tenant.syncByTenantId.get(id) ?? []), ...(withDefault ? tenant.all("crossTenantAccessPolicyDefault") : [])];
    };
    const [before, now] = [sources(base), sources(head)];
    return base.gap === undefined && head.gap === undefined && before.length === now.length && before.every((each, index) => each === now[index]);
}
function comparePartner(id, base, head, heirs) {
    const subject = subjectOf(id, head.entries.length > 0 ? head : base);
    const gap = base.gap ?? head.gap;
    if (gap !== undefined)
        return collect([unknownEntry(subject, gap, base, head)]);
    const presence = presenceOf(base, head);
    const own = [];
    const stands = base.stands();
    for (const [setting, now] of head.stands()) {
        const before = stands.get(setting);
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
    if ((0,undetermined/* isUndetermined */.xm)(cloud) && ["b2bCollaborationInbound", "b2bCollaborationOutbound"].some((setting) => letsThrough(stands(), setting))) {
        const reason = (0,undetermined/* undetermined */.nZ)(`${cloud.undetermined}; where it is another one, only the entry lets anybody through`);
        return { ...about, subject, presence, reason, side: presence === "added" ? "base" : "head", before, now };
    }
    return { ...about, subject, presence, effect: diff_effect/* noEffect */.V, before, now, lists: [] };
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
                return { tenant, entries, gap, stands: () => strangers };
            return { tenant, entries, gap: undefined, stands: () => partnerStands(own, entries, tenant, defaults) };
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
// EXTERNAL MODULE: ./build/src/diff/conditional-access-kinds.js
var conditional_access_kinds = __webpack_require__(90198);
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
const names = ["displayName", "description", "createdDateTime", "modifiedDateTime", "templateId"];
/** Of kinds that are compared as a whole, what says nothing of access. In lower case. */
const silent = new Map(conditional_access_kinds/* conditionalAccessKinds */.w.map((kind) => [kind, new Set(names.map((name) => name.toLowerCase()))]));
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
    const known = compared.get(kind) ?? silent.get(kind);
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
function compareTenants(base, head, { namesHeirs } = { namesHeirs: true }) {
    const [before, now] = [defaultStands(base), defaultStands(head)];
    const partners = comparePartners({ tenant: base, defaults: before }, { tenant: head, defaults: now }, namesHeirs);
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


/***/ }),

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


/***/ })

};
