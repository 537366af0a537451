export const id = 49;
export const ids = [49];
export const modules = {

/***/ 3049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readEffective: () => (/* binding */ readEffective)
});

// EXTERNAL MODULE: ./build/src/locate.js
var locate = __webpack_require__(8795);
// EXTERNAL MODULE: ./build/src/model/catalog.js
var catalog = __webpack_require__(9900);
// EXTERNAL MODULE: ./build/src/model/access.js
var access = __webpack_require__(4677);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/model/subjects/default.js + 1 modules
var subjects_default = __webpack_require__(981);
// EXTERNAL MODULE: ./build/src/model/subjects/partner.js + 6 modules
var subjects_partner = __webpack_require__(9663);
// EXTERNAL MODULE: ./build/src/model/trust.js
var model_trust = __webpack_require__(5221);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __webpack_require__(4163);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __webpack_require__(7578);
;// CONCATENATED MODULE: ./build/src/model/effective-settings.js







/** The settings of the default configuration, in Graph's order. */
function defaultSettings(tenant) {
    const subject = (0,subjects_default/* defaultSubject */.M)(tenant);
    const { trust, defaultSource } = tenant;
    const origin = (0,undetermined/* isUndetermined */.xm)(trust) ? "default" : trust.origin;
    return [
        ...access/* accessShapeList */.ag.map((shape) => accessSetting(shape, subject[shape.name], "in any other tenant")),
        ...trustSettings(subject, () => origin),
        ...consentSettings(subject, defaultSource?.value ?? {}, "default"),
    ];
}
/** The settings of one partner: its own, and the default's where it leaves them to it. */
function partnerSettings(partner, tenant) {
    const subject = (0,subjects_partner/* partnerSubject */.f)(partner, tenant);
    const inherited = (0,undetermined/* isUndetermined */.xm)(tenant.trust) ? "default" : tenant.trust.origin;
    const { groupSync } = subject;
    // Of groups only the beta version says anything.
    const groups = (0,undetermined/* isUndetermined */.xm)(groupSync) ? groupSync : groupSync.value === undefined ? undefined : { ...groupSync, value: groupSync.value };
    return [
        ...access/* accessShapeList */.ag.map((shape) => accessSetting(shape, subject[shape.name], "there")),
        ...trustSettings(subject, (claim) => (claim.inherited === undefined ? "partner" : inherited)),
        ...consentSettings(subject, partner.value, "partner"),
        switchSetting("userSyncInbound", "synchronization of users", subject.userSync, ["allowed", "not allowed"], () => "partner"),
        ...(groups === undefined ? [] : [switchSetting("groupSyncInbound", "synchronization of groups", groups, ["allowed", "not allowed"], () => "partner")]),
    ];
}
function accessSetting(shape, access, theirs) {
    const { name: setting, title } = shape;
    if ((0,undetermined/* isUndetermined */.xm)(access))
        return { setting, title, unknown: access };
    const { reach, users, applications, origin, place, inherited } = access;
    const value = { reach, ...(users && { users: half(users) }), ...(applications && { applications: half(applications) }) };
    return { setting, title, value, words: accessInWords(access, theirs), origin, place, inherited };
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
        return (0,words/* reachInWords */.cX)(access, people, where);
    return access.reach === "scoped" ? `only ${(0,words/* openHalfInWords */.oV)(access, people, "")}` : (0,words/* openHalfInWords */.oV)(access, people, "").replace(/,$/, "");
}
function sides(setting, theirs) {
    if (setting === "tenantRestrictions")
        return [`every account ${theirs}`, "outside this tenant"];
    return setting.endsWith("Outbound") ? ["everyone here", theirs] : [`everyone ${theirs}`, "here"];
}
function trustSettings(trust, originOf) {
    return model_trust/* trustClaims */.um.map((claim) => switchSetting(claim, model_trust/* claimTitles */.q_[claim], trust[claim], ["trusted", "not trusted"], originOf));
}
/** Null inherits here too, and what it inherits is fixed to off: a service default, whatever the default object says. */
function consentSettings(consent, object, holder) {
    const written = (0,json/* member */.Dc)(object, "automaticUserConsentSettings")?.value;
    const originOf = (name) => () => ((0,json/* isObject */.Gv)(written) && typeof (0,json/* valueIn */.xm)(written, name) === "boolean" ? holder : "service default");
    const states = ["on", "off"];
    return [
        switchSetting("automaticUserConsentSettings.inboundAllowed", "inbound automatic redemption", consent.inboundAllowed, states, originOf("inboundAllowed")),
        switchSetting("automaticUserConsentSettings.outboundAllowed", "outbound automatic redemption", consent.outboundAllowed, states, originOf("outboundAllowed")),
    ];
}
function switchSetting(setting, title, state, [yes, no], originOf) {
    if ((0,undetermined/* isUndetermined */.xm)(state))
        return { setting, title, unknown: state };
    const { value, place, inherited } = state;
    return { setting, title, value, words: value ? yes : no, origin: originOf(state), place, inherited };
}

// EXTERNAL MODULE: ./build/src/read-tenants.js + 18 modules
var read_tenants = __webpack_require__(5162);
;// CONCATENATED MODULE: ./build/src/read-effective.js





/**
 * Reads tenants and works out what is in effect for the default and for each partner. It judges nothing and prints nothing.
 * @throws ConfigError when the configuration or one of our own files cannot be used.
 */
async function readEffective(options) {
    const { found, tenants, inputs, documents, nothingFound } = await (0,read_tenants/* readTenants */.w)({ ...options, baseline: false });
    return {
        tenants: tenants.filter(({ isEmpty }) => !isEmpty).map(({ tenant }) => ({ tenant, effective: effectiveIn(tenant, documents) })),
        isSeveral: found.config.tenants !== undefined,
        inputs,
        nothingFound,
    };
}
function effectiveIn(tenant, documents) {
    const own = { place: tenant.defaultSource?.place, settings: defaultSettings(tenant) };
    const partners = tenant.all("crossTenantAccessPolicyPartner").map((resource) => {
        const { id, name, label: called } = (0,subjects_partner/* partnerSubject */.f)(resource, tenant);
        return { id, name, label: called, place: resource.place, settings: partnerSettings(resource, tenant) };
    });
    const locator = new locate/* Locator */.h(documents, [own, ...partners].flatMap(placesOf));
    const shown = (settings) => settings.map((setting) => show(setting, locator));
    return {
        now: tenant.today,
        ...(tenant.name !== undefined && { tenant: tenant.name }),
        default: { kind: "default", label: "Default", ...locationOf(own.place, locator), settings: shown(own.settings) },
        partners: partners.map(({ id, name, label: called, place, settings }) => ({
            kind: "partner",
            id,
            ...(name !== undefined && { name }),
            label: called,
            ...(0,catalog/* responsibleFor */.wI)(tenant.catalog, id),
            ...locationOf(place, locator),
            settings: shown(settings),
        })),
    };
}
function placesOf({ place, settings }) {
    const all = settings.flatMap((setting) => ("unknown" in setting ? [] : [setting.place, setting.inherited]));
    return [place, ...all].filter((each) => each !== undefined);
}
function show(setting, locator) {
    const { setting: name, title } = setting;
    if ("unknown" in setting) {
        return { setting: name, title, origin: "unknown", reason: setting.unknown.undetermined, needs: setting.unknown.needs };
    }
    const { origin, value, words, place, inherited } = setting;
    const from = inherited && locator.location(inherited);
    return { setting: name, title, origin, value, words, ...locationOf(place, locator), ...(from && { inherited: from }) };
}
function locationOf(place, locator) {
    const location = place && locator.location(place);
    return location === undefined ? {} : { location };
}


/***/ })

};
