export const id = 4359;
export const ids = [4359,9289];
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

/***/ 59289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ originInWords),
/* harmony export */   effectiveText: () => (/* binding */ effectiveText),
/* harmony export */   tenantHeading: () => (/* binding */ tenantHeading)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80986);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92760);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60238);



/** The settings for people at a terminal: two lines each, what is so and where it comes from. */
function effectiveText(holders, { width, heading = (text) => text }) {
    return `${holders.map((holder) => holderLines(holder, width, heading).join("\n")).join("\n\n")}\n`;
}
/** What stands above the settings of one of several tenants. */
function tenantHeading(tenant, { width, heading = (text) => text }) {
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .e)(`In the tenant ${tenant}`), width).map(heading).join("\n");
}
function holderLines(holder, width, heading) {
    const { label, id, location, settings } = holder;
    const about = [id, location && at(location)].filter((each) => each !== undefined && each !== "").join(", ");
    const who = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .answersFor */ .ze)(holder);
    return [
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .e)(label), width).map(heading),
        ...[about, who ?? ""].filter((line) => line !== "").flatMap((line) => indented(line, 2, width)),
        ...settings.flatMap((setting) => settingLines(setting, width)),
    ];
}
function settingLines(setting, width) {
    const what = setting.origin === "unknown" ? `unknown, because ${setting.reason}` : setting.words;
    return [...indented(`${setting.title}: ${what}`, 4, width), ...indented(originInWords(setting), 6, width)];
}
/** Whose value it is, and where: the default's node first, because that is where the value stands. */
function originInWords(setting) {
    if (setting.origin === "unknown")
        return "";
    const { origin, location, inherited } = setting;
    const own = location === undefined ? "" : at(location);
    if (inherited === undefined)
        return [origin, own].filter((each) => each !== "").join(", ");
    return `${origin}, ${at(inherited)}${own === "" ? "" : ` (left to it in ${own})`}`;
}
function at({ file, line }) {
    return `${file}:${line}`;
}
function indented(text, indent, width) {
    if (text === "")
        return [];
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .e)(text), width - indent - 2).map((line, i) => `${" ".repeat(i === 0 ? indent : indent + 2)}${line}`);
}


/***/ }),

/***/ 4359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exposureText: () => (/* binding */ exposureText),
/* harmony export */   k: () => (/* binding */ gapLines)
/* harmony export */ });
/* harmony import */ var _access_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43617);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87578);
/* harmony import */ var _effective_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59289);
/* harmony import */ var _exposure_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21831);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92760);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60238);






const mostGaps = 50;
const mostLines = 10;
/** The report for people at a terminal. */
function exposureText(report, { width, heading = (text) => text }) {
    const lines = [];
    const say = (text, indent = 0) => {
        lines.push(...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .L)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalText */ .e)(text), width - indent - 2).map((line, index) => `${" ".repeat(index === 0 ? indent : indent + 2)}${line}`));
    };
    if (report.tenant !== undefined)
        lines.push((0,_effective_text_js__WEBPACK_IMPORTED_MODULE_2__.tenantHeading)(report.tenant, { width, heading }), "");
    lines.push(heading("Who can come in, and what they must prove (within this model)"), "");
    let people = "";
    for (const row of report.rows) {
        const { targets, answers } = row;
        const title = (0,_exposure_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rowInWords */ .JG)(row, report.names);
        if (title !== people)
            say(title);
        people = title;
        const asked = Object.entries(answers).map(([kind, verdict]) => `${_exposure_words_js__WEBPACK_IMPORTED_MODULE_3__/* .questionTitles */ .CD[kind]}: ${(0,_exposure_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictInWords */ ._5)(verdict)}`);
        say(`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inBrief */ .aV)(targets.map(_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetInWords */ .wR))} – ${asked.join("; ")}`, 2);
    }
    lines.push("", heading((0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(report.gaps.length, "distinct gap")));
    for (const gap of report.gaps.slice(0, mostGaps)) {
        lines.push("");
        say(`${_exposure_words_js__WEBPACK_IMPORTED_MODULE_3__/* .questionTitles */ .CD[gap.question]} (${gap.verdict}): ${(0,_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .witnessInWords */ .cN)(gap.witness, report.names)}`);
        for (const line of gapLines(gap, report))
            say(line, 4);
    }
    if (report.gaps.length > mostGaps)
        say(`${String(report.gaps.length - mostGaps)} more gaps are in --format json.`);
    lines.push("");
    for (const line of (0,_exposure_words_js__WEBPACK_IMPORTED_MODULE_3__/* .limitsInWords */ .Zf)(report))
        say(line);
    return `${lines.join("\n")}\n`;
}
/** What there is to say of a gap beside its witness. */
function gapLines(gap, { names }) {
    const [condition, nearest, cells] = [(0,_exposure_words_js__WEBPACK_IMPORTED_MODULE_3__/* .conditionInWords */ .wk)(gap), (0,_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestInWords */ .t7)(gap.nearest), (0,_exposure_words_js__WEBPACK_IMPORTED_MODULE_3__/* .cellsInWords */ .qj)(gap, names)];
    return [
        ...(condition === undefined ? [] : [condition]),
        `reaches as far as: ${(0,_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .regionInWords */ .Bf)(gap.region)}`,
        ...(nearest === undefined ? [] : [`nearest: ${nearest}`]),
        ...cells.slice(0, mostLines),
        ...(cells.length > mostLines ? [`and ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(cells.length - mostLines, "more line")}, in --format json`] : []),
    ];
}


/***/ }),

/***/ 21831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ questionTitles),
/* harmony export */   JG: () => (/* binding */ rowInWords),
/* harmony export */   Zf: () => (/* binding */ limitsInWords),
/* harmony export */   _5: () => (/* binding */ verdictInWords),
/* harmony export */   qj: () => (/* binding */ cellsInWords),
/* harmony export */   wk: () => (/* binding */ conditionInWords)
/* harmony export */ });
/* harmony import */ var _access_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43617);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87578);


/** What the questions ask, as the head of a column. */
const questionTitles = {
    reach: "reachable",
    noMfa: "without MFA",
    noManagedDevice: "without a managed device",
    weakerThan: "with weaker methods",
};
function verdictInWords(verdict) {
    return verdict === undefined ? "" : { open: "yes", conditional: "with a membership", assumption: "perhaps", closed: "no", discretion: "as Microsoft decides", "not modelled": "not modelled", "not decided": "not decided" }[verdict];
}
/** People of one type, as a line of the table has them. */
function rowInWords({ who }, names) {
    const [first] = who;
    return first === undefined ? "" : (0,_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .peopleInWords */ .UU)({ ...first, homes: who.flatMap(({ homes }) => homes) }, names);
}
/** What a gap hangs on, where it is not open to everybody. */
function conditionInWords({ memberships, isListed = false, assumptions }) {
    const isIn = [...(memberships ?? []).map(_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .dh), ...(isListed ? ["what the inbound setting of their home lists"] : [])];
    if (isIn.length > 0)
        return `only if a user is in ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(isIn)}`;
    return assumptions && `only if ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(assumptions.map((each) => `${_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .assumptionTitles */ .Ni[each]} (${each})`))}`;
}
function cellsInWords({ cells }, names) {
    const byTargets = new Map();
    for (const { who, targets } of cells) {
        const wanted = (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inBrief */ .aV)(targets.map(_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetInWords */ .wR));
        const key = `${wanted}, ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(targets.length, "target")}`;
        byTargets.set(key, [...(byTargets.get(key) ?? []), (0,_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .peopleInWords */ .UU)(who, names)]);
    }
    return [...byTargets].map(([wanted, people]) => `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inBrief */ .aV)(people)}: ${wanted}`);
}
/** What every report ends with: how far its answers go. */
function limitsInWords({ assumptions, missing, undecided }) {
    return [
        ...missing.map((reason) => `Not everything is known: ${reason}.`),
        ...undecided.map(({ verdict, reasons, needs, cells }) => `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(cells, "answer")} ${verdict}${reasons.length === 0 ? "" : `: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inBrief */ .aV)(reasons)}`}${needs.length === 0 ? "" : `; ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(needs)} would decide it`}.`),
        `Assumptions: ${assumptions.length === 0 ? "no answer hangs on an open point of the documentation" : (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(assumptions.map((each) => `${each} (${_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .assumptionTitles */ .Ni[each]})`))}. A partner is taken to let its people go.`,
        "Within this model: sign-in policy alone, not assignments, sharing, invitations or sessions. Who is a member of a group, and attributes of applications and devices, are not known. docs/access-analysis.md says more.",
    ];
}


/***/ }),

/***/ 60238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23154);

/** The text in lines of at most `width` characters, broken at blanks; a word that is longer is broken where the line ends. */
function wrap(text, width) {
    const lines = [];
    let line;
    for (const word of text.split(" ")) {
        const joined = line === undefined ? word : `${line} ${word}`;
        if (joined.length <= width) {
            line = joined;
            continue;
        }
        if (line !== undefined)
            lines.push(line);
        const pieces = broken(word, width);
        lines.push(...pieces.slice(0, -1));
        line = pieces.at(-1) ?? "";
    }
    return line === undefined ? lines : [...lines, line];
}
/** The lines of an excerpt as a frame, without the blanks they all begin with. */
function codeFrame(excerpt, width) {
    const { firstLine } = excerpt;
    const shown = excerpt.lines.map((line) => line.replaceAll("\t", "  ").trimEnd());
    const indent = Math.min(...shown.filter((line) => line !== "").map((line) => line.length - line.trimStart().length));
    const digits = String(firstLine + shown.length - 1).length;
    return shown.map((line, i) => {
        const marked = firstLine + i === excerpt.marked;
        const gutter = `${marked ? "▸" : " "} ${String(firstLine + i).padStart(digits)} │`;
        return { gutter, code: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(line.slice(indent), width - gutter.length - 1), marked };
    });
}
function broken(word, width) {
    const characters = Array.from(word);
    const pieces = [];
    let piece = "";
    for (const character of characters) {
        if (piece.length + character.length > width && piece !== "") {
            pieces.push(piece);
            piece = "";
        }
        piece += character;
    }
    return [...pieces, piece];
}


/***/ })

};
