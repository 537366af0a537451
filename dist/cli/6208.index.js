export const id = 6208;
export const ids = [6208];
export const modules = {

/***/ 38078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ groupWords),
/* harmony export */   Xp: () => (/* binding */ userActions),
/* harmony export */   ZF: () => (/* binding */ baselineScopes),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   p1: () => (/* binding */ unnamed),
/* harmony export */   tN: () => (/* binding */ applicationNames),
/* harmony export */   z0: () => (/* binding */ azureManagement)
/* harmony export */ });
/* harmony import */ var _model_well_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14777);

const office = new Map([
    ["00000002-0000-0ff1-ce00-000000000000", "Exchange Online"],
    ["00000003-0000-0ff1-ce00-000000000000", "SharePoint Online"],
    ["00000004-0000-0ff1-ce00-000000000000", "Skype for Business Online"],
    ["00000005-0000-0ff1-ce00-000000000000", "Viva Engage"],
    ["cc15fd57-2c6c-4117-a88c-83b1d56b4bbe", "Microsoft Teams"],
    ["09abbdfd-ed23-44ee-a2d9-a627aa1c90f3", "Planner"],
    ["c9a559d2-7aab-4f13-a6ed-e7e9c52aec87", "Microsoft Forms"],
    ["4765445b-32c6-49b0-83e6-1d93765276ca", "Office home"],
]);
const adminPortals = new Map([
    ["c44b4083-3bb0-49c1-b47d-974e53cbdf3c", "Azure portal"],
    ["00000006-0000-0ff1-ce00-000000000000", "Microsoft 365 admin centre"],
    ["80ccca67-54bd-44ab-8625-4b79c4dc7775", "Microsoft Defender portal"],
]);
/** Applications that a policy can name as a group, by its word in lower case. A partial list of 2026: Microsoft extends it. */
const groups = { office365: office, microsoftadminportals: adminPortals };
/** Windows Azure Service Management API, which security defaults guard. */
const azureManagement = "797f4846-ba00-4fd7-ba43-dac1f8f63013";
/** What well-known applications are called, by id. */
const applicationNames = new Map([...office, ...adminPortals, [azureManagement, "Azure management"], [_model_well_known_js__WEBPACK_IMPORTED_MODULE_0__/* .rightsManagement */ .jt, "Azure Rights Management"]]);
/** Applications that no list names, one for each group and one for none. */
const unnamed = ["any", "Office365", "MicrosoftAdminPortals", "AllMicrosoftApps"].map((id) => ({ kind: "application", id }));
/** What stands for the directory's own data where a policy for all applications leaves some out (assumption A8). */
const baselineScopes = { kind: "application", id: "baselineScopes" };
const userActions = ["urn:user:registersecurityinfo", "urn:user:registerdevice"].map((id) => ({ kind: "userAction", id }));
const microsofts = /^(?:0000000[0-9a-f]|000000[0-9a-f]{2})-0000-(?:0000-c000|0ff1-ce00)-000000000000$/;
const known = new WeakMap();
/** The words that mean a target in a list, in lower case: its own, and those of its groups. */
function namesOf(target) {
    const names = known.get(target) ?? readNames(target);
    known.set(target, names);
    return names;
}
function readNames({ kind, id }) {
    const own = id.toLowerCase();
    if (kind !== "application")
        return new Set([own]);
    if (own === "any" || own === "baselinescopes")
        return new Set();
    const holding = Object.keys(groups).filter((group) => group === own || groups[group]?.has(own) === true);
    const isMicrosofts = holding.length > 0 || own === "allmicrosoftapps" || own === azureManagement || microsofts.test(own);
    return new Set([own, ...holding, ...(isMicrosofts ? ["allmicrosoftapps"] : [])]);
}
/** The words of groups, in lower case. */
const groupWords = new Set([...Object.keys(groups), "allmicrosoftapps"]);


/***/ }),

/***/ 43617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ regionInWords),
/* harmony export */   GT: () => (/* binding */ namesFor),
/* harmony export */   Ni: () => (/* binding */ assumptionTitles),
/* harmony export */   Qk: () => (/* binding */ applicationsInWords),
/* harmony export */   UU: () => (/* binding */ peopleInWords),
/* harmony export */   YT: () => (/* binding */ personInWords),
/* harmony export */   bR: () => (/* binding */ witnessClause),
/* harmony export */   cN: () => (/* binding */ witnessInWords),
/* harmony export */   t7: () => (/* binding */ nearestInWords),
/* harmony export */   wR: () => (/* binding */ targetInWords),
/* harmony export */   yu: () => (/* binding */ everybodyInWords)
/* harmony export */ });
/* harmony import */ var _model_conditional_access_external_users_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86063);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87578);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38078);



/** The names that a tenant has for them. */
function namesFor(tenant) {
    const { homes, policies } = tenant.conditionalAccess();
    const labels = new Map(policies.map(({ id, label }) => [id ?? label, label]));
    const words = { any: "any other tenant", none: "no Entra tenant", own: "this tenant" };
    return { home: (home) => words[home] ?? homes.labelOf(home), policy: (id) => labels.get(id) ?? id };
}
/** The documentation's open points, as the reading that lets more in. */
const assumptionTitles = {
    A1: "All users does not mean B2B direct connect users",
    A2: "an authentication strength is not asked of guests without an Entra tenant",
    A3: "terms of use are not asked of B2B direct connect users",
    A4: "the multifactor authentication of a service provider is accepted",
    A5: "a service provider's roles are left out by exclusions and not reached by inclusions",
    A6: "inbound settings do not hold service providers and other external users back",
    A7: "a B2B direct connect user has no guest account besides",
    A8: "policies for all applications with an excluded one do not guard the directory's own data",
};
/** What somebody wants, in a sentence. */
function targetInWords({ kind, id }) {
    if (kind === "userAction")
        return id === "urn:user:registersecurityinfo" ? "registering security information" : id === "urn:user:registerdevice" ? "registering a device" : (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .dh)(id);
    if (kind === "authenticationContext")
        return `authentication context ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .dh)(id)}`;
    if (id === "any")
        return "any other application";
    if (id === "baselineScopes")
        return "the directory's basic data";
    return _targets_js__WEBPACK_IMPORTED_MODULE_2__/* .applicationNames */ .tN.get(id) ?? (id.length === 36 ? `application ${id}` : `any other application of ${id}`);
}
/** People of one type, by where they come from. */
function peopleInWords({ userType, homes }, names) {
    return userType === "internalGuest" ? _model_conditional_access_external_users_js__WEBPACK_IMPORTED_MODULE_0__/* .typeTitles */ .u9[userType] : `${_model_conditional_access_external_users_js__WEBPACK_IMPORTED_MODULE_0__/* .typeTitles */ .u9[userType]} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inBrief */ .aV)(homes.map((home) => names.home(home)))}`;
}
/** Everybody of some classes; types from the same homes stand together. */
function everybodyInWords(classes, names) {
    const byHomes = new Map();
    for (const userType of new Set(classes.map(({ who }) => who.userType))) {
        const homes = [...new Set(classes.flatMap(({ who, homes: own }) => (who.userType === userType ? own : [])))];
        const where = userType === "internalGuest" ? "" : ` of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inBrief */ .aV)(homes.map((home) => names.home(home)))}`;
        byHomes.set(where, [...(byHomes.get(where) ?? []), _model_conditional_access_external_users_js__WEBPACK_IMPORTED_MODULE_0__/* .typeTitles */ .u9[userType]]);
    }
    return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)([...byHomes].map(([where, titles]) => `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(titles)}${where}`));
}
/** What some classes of targets stand for, each once. */
function applicationsInWords(classes) {
    return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inBrief */ .aV)([...new Set(classes.flatMap(({ target, ids }) => ids.map((id) => targetInWords({ ...target, id }))))]);
}
/** A sign-in in a sentence. What is as everybody has it is left out. */
function witnessInWords(witness, names) {
    return `${witnessClause(witness, names)}.`;
}
/** The same as the beginning of a sentence. */
function witnessClause(witness, names) {
    const { clientApp, platform, methods, device, locations, capabilities, memberships, partnerMemberships, filters, authenticationFlow } = witness;
    const client = { browser: "a browser", mobileAppsAndDesktopClients: "an app", exchangeActiveSync: "Exchange ActiveSync", other: "a legacy client" }[clientApp];
    const risks = ["signInRisk", "userRisk", "insiderRisk"].flatMap((name) => (witness[name] === "none" ? [] : [`${name} ${witness[name]}`]));
    const parts = [
        `with ${client} on ${platform === "anything else" ? "an unknown platform" : platform}`,
        methods === "password" ? "with a password only" : `with ${methods.replaceAll(",", " and ")}`,
        ...(device === "unknown" ? [] : [`on a ${device.replace("+", " and ")} device`]),
        ...(locations.length === 0 ? [] : [`from ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(locations.map(placeInWords))}`]),
        ...(authenticationFlow === "none" ? [] : [`by ${authenticationFlow}`]),
        ...risks.map((risk) => `at ${risk}`),
        ...(capabilities.length === 0 ? [] : [`having done ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(capabilities.map(_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .dh))}`]),
        ...(memberships.length === 0 ? [] : [`a member of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(memberships.map(_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .dh))}`]),
        ...(partnerMemberships.length === 0 ? [] : [`among those whom the inbound setting lists, such as ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(partnerMemberships.map(_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .dh))}`]),
        ...filters.map((rule) => `where the filter ${JSON.stringify((0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .dh)(rule))} holds`),
    ];
    return `${personInWords(witness.userType, names.home(witness.home))}, ${parts.join(", ")}, reaches ${targetInWords(witness.target)}`;
}
function placeInWords(place) {
    return place === "trusted" ? "a trusted location" : place === "compliantNetwork" ? "the compliant network" : `the location ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .dh)(place)}`;
}
/** Somebody in the singular, as a sentence begins with them. */
function personInWords(userType, home) {
    const title = _model_conditional_access_external_users_js__WEBPACK_IMPORTED_MODULE_0__/* .typeTitles */ .u9[userType];
    const article = title.startsWith("other") ? "Another external user" : `A ${title.replace(/s$/, "")}`;
    return userType === "internalGuest" ? `${article} of this tenant` : `${article} of ${home}`;
}
/** How far a gap reaches beyond its witness. */
function regionInWords(region) {
    if (region.length === 0)
        return "whatever else the sign-in is";
    return region.map(({ dimension, id, values }) => (id === undefined ? `${dimension} ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(values)}` : `${dimension} ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .dh)(id) || "of the inbound setting"}: ${values[0] === "true" ? "in" : "out"}`)).join("; ");
}
/** The policy that almost closes a gap, and what it misses. */
function nearestInWords(nearest) {
    return nearest && `${nearest.label} would close it, but for its ${dimensionTitles[nearest.dimension] ?? nearest.dimension}`;
}
const dimensionTitles = {
    target: "applications",
    userType: "types of external user",
    home: "tenants",
    memberships: "users and groups",
    locations: "locations",
    platform: "platforms",
    clientApp: "client apps",
    device: "demand or filter of devices",
    methods: "demand of methods",
    signInRisk: "sign-in risk",
    userRisk: "user risk",
    insiderRisk: "insider risk",
    authenticationFlow: "authentication flows",
    filters: "filter",
    capabilities: "demand of terms or apps",
};


/***/ }),

/***/ 16208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accessTestsJson: () => (/* binding */ accessTestsJson),
/* harmony export */   actualOf: () => (/* binding */ actualOf),
/* harmony export */   decidersInWords: () => (/* binding */ decidersInWords),
/* harmony export */   expectationOf: () => (/* binding */ expectationOf),
/* harmony export */   statusOf: () => (/* binding */ statusOf),
/* harmony export */   talliedTests: () => (/* binding */ talliedTests)
/* harmony export */ });
/* harmony import */ var _access_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43617);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87578);
/* harmony import */ var _safe_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67470);



const isDecided = (verdict) => verdict === "open" || verdict === "closed";
/** What is expected, in words. */
function expectationOf(expect, proofs) {
    const proved = proofs.flatMap(({ words }) => words ?? []);
    return proved.length === 0 ? expect : `${expect}, with ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(proved)}`;
}
/** Whether a test holds. What is not decided is never what was expected, unless just that was. */
function statusOf(expect, [reach, ...required]) {
    if (reach === undefined)
        return "undecided";
    const { verdict } = reach.answer;
    if (expect === "blocked")
        return verdict === "closed" ? "passed" : verdict === "open" ? "failed" : "undecided";
    const isWrong = ({ answer, met }) => isDecided(answer.verdict) && answer.verdict !== met;
    if ([reach, ...required].some(isWrong))
        return "failed";
    const open = [reach, ...required].filter(({ answer }) => !isDecided(answer.verdict));
    if (expect === "allowed")
        return open.length === 0 ? "passed" : "undecided";
    if (open.length === 0)
        return "failed";
    return open.every(({ answer }) => answer.verdict === expect) ? "passed" : "undecided";
}
/** What is so: whatever is not as it has to be, or not decided; of a test that passed that it holds. */
function actualOf({ expected, proofs, status }) {
    const [reach, ...required] = proofs;
    if (reach === undefined)
        return [];
    if (status === "passed")
        return [{ text: expected, proof: reach }];
    if (reach.answer.verdict === "closed")
        return [{ text: "blocked", proof: reach }];
    const open = isDecided(reach.answer.verdict) ? [] : [{ text: `not decided whether somebody gets through: ${reasonOf(reach.answer)}`, proof: reach }];
    const lacking = required.flatMap((proof) => lackOf(proof));
    return open.length + lacking.length > 0 ? [...open, ...lacking] : [{ text: `allowed${shown(reach)}`, proof: reach }];
}
function lackOf(proof) {
    const { words = "", met, answer } = proof;
    if (answer.verdict === met)
        return [];
    if (!isDecided(answer.verdict))
        return [{ text: `not decided whether ${words} ${met === "open" ? "is enough" : "can be left out"}: ${reasonOf(answer)}`, proof }];
    return [{ text: met === "open" ? `${words} is not enough` : `allowed without ${words}${shown(proof)}`, proof }];
}
function shown({ answer: { witness }, names }) {
    return witness === undefined || names === undefined ? "" : `: ${(0,_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .witnessInWords */ .cN)(witness, names).replace(/\.$/, "")}`;
}
function reasonOf({ verdict, memberships = [], assumptions = [], reasons = [], needs = [] }) {
    switch (verdict) {
        case "conditional":
            return `only if the user is in ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inBrief */ .aV)(memberships.map(_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .dh))} (${verdict})`;
        case "assumption":
            return `only if ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(assumptions.map((each) => `${_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .assumptionTitles */ .Ni[each]} (${each})`))} (${verdict})`;
        case "discretion":
            return `security defaults are on, and Microsoft decides when they ask (${verdict})`;
        case "not decided":
            return `the search gave up (${verdict})`;
        case "open":
        case "closed":
        case "not modelled": {
            const why = reasons.length === 0 ? "something is missing or not understood" : (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inBrief */ .aV)(reasons);
            return `${why}${needs.length === 0 ? "" : `; ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(needs)} would decide it`} (${verdict})`;
        }
    }
}
/** What decides an answer, with its place: the setting or the policies, and the policy that would close what is open. */
function decidersInWords({ decidedBy, nearest, answer }) {
    const near = (0,_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestInWords */ .t7)(answer.nearest);
    return [...decidedBy.map((each) => `decided by ${each.label}${at(each)}`), ...(near === undefined ? [] : [`nearest: ${near}${at(nearest)}`])];
}
function at(decider) {
    const location = decider?.location;
    return location === undefined ? "" : `, ${location.file}:${location.line}`;
}
/** How many came to what, in a sentence. */
function talliedTests(tests) {
    const of = (status) => tests.filter((test) => test.status === status).length;
    return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(tests.length, "access test")}: ${of("passed")} passed, ${of("failed")} failed, ${of("undecided")} could not be decided`;
}
/** The tests as data. */
function accessTestsJson({ tests, missing }, now) {
    const verdict = tests.every(({ status }) => status === "passed") ? "pass" : "fail";
    return `${(0,_safe_json_js__WEBPACK_IMPORTED_MODULE_2__/* .safeJson */ .o)({
        version: 1,
        model: "within this model",
        verdict,
        now,
        tests: tests.map((test) => ({
            ...test,
            actual: actualOf(test).map(({ text }) => text),
            proofs: test.proofs.map(({ words, met, answer, decidedBy, nearest }) => ({ words, met, answer, decidedBy, nearest })),
        })),
        missing,
    })}\n`;
}


/***/ })

};
