export const id = 2929;
export const ids = [2929];
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

/***/ 72929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEffective: () => (/* binding */ readEffective)
/* harmony export */ });
/* harmony import */ var _judge_locate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6095);
/* harmony import */ var _model_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39900);
/* harmony import */ var _model_effective_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97022);
/* harmony import */ var _model_subjects_partner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66514);
/* harmony import */ var _read_tenants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67159);





/**
 * Reads tenants and works out what is in effect for the default and for each partner. It judges nothing and prints nothing.
 * @throws ConfigError when the configuration or one of our own files cannot be used.
 */
async function readEffective(options) {
    const { found, tenants, inputs, documents, nothingFound } = await (0,_read_tenants_js__WEBPACK_IMPORTED_MODULE_3__.readTenants)({ ...options, baseline: false });
    return {
        tenants: tenants.filter(({ isEmpty }) => !isEmpty).map(({ tenant }) => ({ tenant, effective: effectiveIn(tenant, documents) })),
        isSeveral: found.config.tenants !== undefined,
        inputs,
        nothingFound,
    };
}
function effectiveIn(tenant, documents) {
    const own = { place: tenant.defaultSource?.place, settings: (0,_model_effective_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultSettings */ .L)(tenant) };
    const partners = tenant.all("crossTenantAccessPolicyPartner").map((resource) => {
        const { id, name, label: called } = (0,_model_subjects_partner_js__WEBPACK_IMPORTED_MODULE_2__/* .partnerSubject */ .f)(resource, tenant);
        return { id, name, label: called, place: resource.place, settings: (0,_model_effective_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .partnerSettings */ .M)(resource, tenant) };
    });
    const locator = new _judge_locate_js__WEBPACK_IMPORTED_MODULE_4__/* .Locator */ .h(documents, [own, ...partners].flatMap(placesOf));
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
            ...(0,_model_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .responsibleFor */ .wI)(tenant.catalog, id),
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
    const from = inherited && locator.lines(inherited);
    return { setting: name, title, origin, value, words, ...locationOf(place, locator), ...(from && { inherited: from }) };
}
function locationOf(place, locator) {
    const location = place && locator.lines(place);
    return location === undefined ? {} : { location };
}


/***/ })

};
