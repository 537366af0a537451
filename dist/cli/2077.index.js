export const id = 2077;
export const ids = [2077];
export const modules = {

/***/ 93091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ looseningSummary),
/* harmony export */   _: () => (/* binding */ looseningTexts)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80986);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23154);


const namesShown = 5;
const longestValue = 40;
/** What the configuration takes back, one by one. */
function looseningTexts({ loosened = [] }) {
    return loosened.map((each) => ({
        sentence: "setting" in each ? `${thresholdState(each)} (${each.against}: ${String(each.from)})` : ruleSentence(each),
        about: "setting" in each ? each.setting : each.rule,
        ...(each.location && { location: each.location }),
    }));
}
/** The same in at most three sentences, which name the first few and say how many more there are. */
function looseningSummary({ loosened = [] }) {
    const rules = loosened.filter((each) => "rule" in each);
    const lower = rules.filter(isLower);
    const other = rules.filter((each) => !isLower(each));
    const thresholds = loosened.filter((each) => "setting" in each);
    return [
        ...summary(lower, (n) => `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(n, "rule")} loosened against`, ({ rule, from, to }) => `${rule} (${to === "off" ? "off" : `${to}, not ${from}`})`),
        ...summary(other, (n) => `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(n, "rule has", "rules have")} other options than`, ({ rule, options = {} }) => `${rule} (${Object.keys(options).join(", ")})`),
        ...summary(thresholds, () => "Fails on less than", thresholdState),
    ];
}
function summary(those, lead, name) {
    if (those.length === 0)
        return [];
    const against = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)([...new Set(those.map((one) => one.against))], 3);
    const rest = those.length > namesShown ? "; --format json lists all" : "";
    return [`${lead(those.length)} ${against}: ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(those.map(name), namesShown)}${rest}.`];
}
/** Whether it is the severity that is lower: of other options only the rule's page tells what they mean. */
function isLower({ from, to, options }) {
    return options === undefined || to === "off" || order.indexOf(to) > order.indexOf(from);
}
const order = ["high", "medium", "low", "info"];
function ruleSentence(each) {
    const { rule, from, to, options = {}, against } = each;
    const values = Object.entries(options).map(([name, value]) => `${name} ${shown(value.to)} in place of ${shown(value.from)}`);
    if (!isLower(each))
        return `${rule} has other options (${against}): ${values.join(", ")}`;
    return [`${rule} is ${to} (${against}: ${from})`, ...values].join(", ");
}
function thresholdState({ setting, to }) {
    return `${setting} is ${String(to)}`;
}
function shown(value) {
    return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(JSON.stringify(value), longestValue);
}


/***/ }),

/***/ 61675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ escape),
/* harmony export */   n: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23154);

const longest = 600;
/** What means something to Markdown or HTML; as character references none of it does, in table cells neither. */
const special = /[&<>`|*_[\]~\\#$]/g;
/**
 * A blank of no width keeps what GitHub links by itself from being one: mentions, addresses, issue numbers, and what
 * would begin a list at the start of an item.
 */
const gap = "&#8203;";
/** Text of the input as text: one line in which nothing is markup, a mention, a link or a reference. */
function escape(text) {
    return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, longest))
        .replace(special, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/@|:(?=\/\/)|\bwww(?=\.)|^(?:[-+=]|\d+(?=[.)]))|\bGH-(?=\d)|&#35;(?=\d)/gi, (found) => `${found}${gap}`);
}
/** A link with text of the input; text alone when the address is not one of the web. */
function link(text, address) {
    if (!/^https?:\/\//i.test(address))
        return escape(text);
    const safe = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(address).replace(/[\s"'<>`|\\()[\]*_~@]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`);
    return `[${escape(text)}](${safe})`;
}


/***/ }),

/***/ 22100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ groupMissing),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3955);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80986);


/** What people call the objects of each kind, and whether a verb beside it is in the plural. */
const names = {
    crossTenantAccessPolicy: { name: "the cross-tenant access policy", plural: false },
    crossTenantAccessPolicyDefault: { name: "the default settings", plural: true },
    crossTenantAccessPolicyPartner: { name: "partner settings", plural: true },
    identitySynchronization: { name: "cross-tenant synchronization settings", plural: true },
    multiTenantOrganization: { name: "the multitenant organization", plural: false },
    multiTenantOrganizationMember: { name: "the members of the multitenant organization", plural: true },
    multiTenantOrganizationPartnerConfigurationTemplate: { name: "the partner template of the multitenant organization", plural: false },
    multiTenantOrganizationIdentitySyncPolicyTemplate: { name: "the synchronization template of the multitenant organization", plural: false },
    conditionalAccessPolicy: { name: "Conditional Access policies", plural: true },
    namedLocation: { name: "named locations", plural: true },
    authenticationStrengthPolicy: { name: "authentication strengths", plural: true },
    authorizationPolicy: { name: "the authorization policy", plural: false },
    b2bManagementPolicy: { name: "the collaboration restrictions (domains that may be invited)", plural: true },
    identitySecurityDefaultsEnforcementPolicy: { name: "security defaults", plural: true },
    externalIdentitiesPolicy: { name: "the external identities policy", plural: false },
    authenticationFlowsPolicy: { name: "the authentication flows policy (self-service sign-up)", plural: false },
    organization: { name: "the organization object", plural: false },
    user: { name: "users", plural: true },
    unifiedRoleAssignment: { name: "role assignments", plural: true },
    unifiedRoleAssignmentScheduleInstance: { name: "active role assignments of Privileged Identity Management", plural: true },
    unifiedRoleEligibilityScheduleInstance: { name: "eligible role assignments", plural: true },
    application: { name: "app registrations with their owners", plural: true },
    servicePrincipal: { name: "enterprise applications with their owners", plural: true },
    delegatedAdminRelationship: { name: "delegated admin relationships (GDAP)", plural: true },
    connectedOrganization: { name: "connected organizations", plural: true },
    accessPackageAssignmentPolicy: { name: "assignment policies of access packages", plural: true },
    accessReviewScheduleDefinition: { name: "access reviews", plural: true },
    signIn: { name: "sign-ins", plural: true },
    directoryAudit: { name: "directory audits", plural: true },
    relatedTenant: { name: "related tenants", plural: true },
    tenantInformation: { name: "lookups of the partners' tenants", plural: true },
    group: { name: "groups", plural: true },
    directoryObject: { name: "lookups of directory objects", plural: true },
    crossTenantAccessSettings: { name: "the cross-tenant settings of Global Secure Access", plural: false },
};
/**
 * The unknowns grouped by what is missing, the group that stops most rules first. A kind of which the input holds
 * nothing makes one group, whatever its reasons say; where the kind is there but not enough of it, the reason decides.
 */
function groupMissing(report) {
    // Where nothing was found at all, that is what is missing.
    if ((0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingToJudge */ .UG)(report))
        return [];
    const present = new Set(report.inputs.flatMap((input) => (input.status === "read" ? Object.keys(input.resources ?? {}) : [])));
    const groups = new Map();
    for (const unknown of report.unknown) {
        const absent = unknown.needs.some((kind) => report.unread.includes(kind)) ? [] : [...new Set(unknown.needs)].filter((kind) => !present.has(kind)).sort();
        const key = absent.length > 0 ? JSON.stringify(absent) : unknown.reason;
        const group = groups.get(key) ?? { absent, members: [] };
        group.members.push(unknown);
        groups.set(key, group);
    }
    return [...groups.values()]
        .map(({ absent, members }) => describe(absent, members))
        .sort((a, b) => b.rules.length - a.rules.length || b.outcomes - a.outcomes);
}
function describe(absent, members) {
    const rules = [...new Set(members.map((unknown) => unknown.rule))];
    const who = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rules.length, "rule");
    const outcomes = members.length;
    if (absent.length > 0) {
        const verb = rules.length === 1 ? "needs" : "need";
        const are = absent.length > 1 || pluralOf(absent[0]) ? "are" : "is";
        return { sentence: `${who} ${verb} ${absent.map(nameOf).join(" and ")}, which ${are} not among the input.`, rules, outcomes };
    }
    const subjects = [...new Set(members.map(({ subject }) => (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectName */ .wn)(subject, singletons)))];
    return { sentence: `${briefly(members[0]?.reason ?? "No reason is known")}: ${who} could not judge ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(subjects, 3)}.`, rules, outcomes };
}
/** A subject of which there is one, by what people call it. */
const singletons = { default: "the default", tenant: "the tenant", authorization: "the authorization policy" };
/** Of a reason that is made of many, the first two. */
function briefly(reason) {
    const parts = reason.split("; ");
    return parts.length <= 3 ? reason : `${parts.slice(0, 2).join("; ")}; and ${parts.length - 2} more reasons`;
}
function isKnown(kind) {
    return _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceKinds */ .A.some((known) => known === kind);
}
/** What people call the objects of a kind; Graph's name where they have none. */
function nameOf(kind) {
    return isKnown(kind) ? names[kind].name : kind;
}
function pluralOf(kind) {
    return isKnown(kind) && names[kind].plural;
}


/***/ }),

/***/ 52077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toSarif: () => (/* binding */ toSarif)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/report/inputs.js
var inputs = __webpack_require__(33407);
// EXTERNAL MODULE: ./build/src/report/loosened.js
var report_loosened = __webpack_require__(93091);
// EXTERNAL MODULE: ./build/src/report/missing.js
var missing = __webpack_require__(22100);
// EXTERNAL MODULE: ./build/src/report/order.js
var order = __webpack_require__(95796);
// EXTERNAL MODULE: ./build/src/report/phrases.js
var phrases = __webpack_require__(80986);
// EXTERNAL MODULE: ./build/src/report/safe-json.js
var safe_json = __webpack_require__(67470);
// EXTERNAL MODULE: ./build/src/report/report.js
var report = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(61675);
// EXTERNAL MODULE: ./build/src/report/untrusted.js
var untrusted = __webpack_require__(23154);
;// CONCATENATED MODULE: ./build/src/report/sarif-rules.js


/** The level of each severity, as annotations have it: high = error, medium = warning, low and info = notice. */
const levels = { high: "error", medium: "warning", low: "note", info: "note" };
/** Code scanning sorts by `security-severity`: up to 3.9 is low, up to 6.9 medium, up to 8.9 high. */
const scores = { high: "8.0", medium: "5.5", low: "3.0", info: "0.0" };
const problems = { high: "error", medium: "warning", low: "recommendation", info: "recommendation" };
const longestText = 1024;
const longestName = 255;
const mostTags = 10;
/**
 * Text of the input as a plain SARIF message. `[text](target)` is a link there, in untrusted text as well, so the
 * two brackets that make one are moved apart.
 */
function message(text, limit = longestText) {
    return (0,untrusted/* clip */.$Q)((0,untrusted/* visible */.RK)((0,untrusted/* clip */.$Q)(text, limit)).replaceAll("](", "] ("), limit);
}
/** One rule as code scanning shows it beside its alerts. */
function sarifRule(rule) {
    return {
        id: rule.id,
        name: (0,untrusted/* clip */.$Q)(pascalCase(rule.id), longestName),
        shortDescription: { text: message(rule.description) },
        fullDescription: { text: message(`${rule.description} ${rule.fix}`) },
        help: {
            text: message(`${rule.description} Fix: ${rule.fix}`),
            markdown: `${(0,markdown_text/* escape */.i)(rule.description)}\n\n**Fix:** ${(0,markdown_text/* escape */.i)(rule.fix)}`,
        },
        // The file of an organization's own rule is a path, and this has to be an address.
        ...(isAddress(rule.help) && { helpUri: rule.help }),
        defaultConfiguration: { level: levels[rule.severity] },
        properties: {
            tags: [...new Set(["security", rule.category, ...rule.controls])].slice(0, mostTags),
            precision: "very-high",
            "problem.severity": problems[rule.severity],
            "security-severity": scores[rule.severity],
        },
    };
}
/** Whether a rule's help is a page on the web. */
function isAddress(help) {
    return help.startsWith("https://");
}
function pascalCase(id) {
    return id.split("-").map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
}

;// CONCATENATED MODULE: ./build/src/report/sarif-results.js




/** Only the first places are shown, and every one costs bytes of a bounded file. */
const mostRelated = 10;
const longestRelated = 200;
const longestMessage = 1024;
/**
 * The worst `limit` findings as results, worst first, then as many of `excepted` as there is room for, as suppressed
 * ones; one without a place points at the start of `fallbackFile`, if there is one.
 */
function sarifResults(report, excepted, limit, fallbackFile) {
    const ruleIndexes = new Map(report.rules.map((rule, index) => [rule.id, index]));
    const hashes = lineHashes([...report.findings, ...excepted]);
    const suppressions = new Map(excepted.map((each) => [each, suppression(each.exception)]));
    return [...(0,order/* worstFirst */.md)(report.findings), ...(0,order/* worstFirst */.md)(excepted)].slice(0, limit).map((finding) => {
        const ruleIndex = ruleIndexes.get(finding.rule);
        const place = firstPlace(finding, fallbackFile);
        const tenantPlace = logicalLocation(finding.location);
        const related = finding.related.slice(0, mostRelated);
        const suppressed = suppressions.get(finding);
        return {
            ruleId: finding.rule,
            ...(ruleIndex !== undefined && { ruleIndex }),
            level: levels[finding.severity],
            message: { text: withLinks((0,phrases/* messageOf */.bD)(finding), related) },
            ...((place !== undefined || tenantPlace !== undefined) && { locations: [{ ...(place && { physicalLocation: place }), ...(tenantPlace && { logicalLocations: [tenantPlace] }) }] }),
            ...(related.length > 0 && { relatedLocations: related.map(relatedLocation) }),
            partialFingerprints: { primaryLocationLineHash: hashes.get(finding) ?? finding.fingerprint },
            ...(suppressed !== undefined && { suppressions: [suppressed] }),
        };
    });
}
/** External, since what was accepted stands in a file of its own and not beside the result. */
function suppression(exception) {
    return { kind: "external", status: "accepted", justification: message((0,phrases/* acceptedBy */.lA)(exception)) };
}
/** A file and, where it is known, the part of it. */
function physicalLocation(file, range) {
    return { artifactLocation: { uri: uri(file) }, ...(range !== undefined && { region: region(range) }) };
}
function firstPlace(finding, fallbackFile) {
    const location = (0,report/* inFile */.s5)(finding.location);
    if (location !== undefined)
        return physicalLocation(location.file, location);
    if (fallbackFile === undefined)
        return undefined;
    return { ...physicalLocation(fallbackFile), region: { startLine: 1 } };
}
/**
 * On one line, since a pull request shows an alert only when all its lines were changed. Where the first line of
 * several ends is not known here; without `endColumn` the region reaches to its end.
 */
function region({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine: line, ...(endLine === line && { endColumn }) };
}
/** A place beside the first is shown only when the message links to it by its id. */
function withLinks(text, related) {
    const links = related.slice(0, 3).map((one, id) => `[${linkText(one)}](${id})`).join(", ");
    if (links === "")
        return message(text);
    return `${message(text, longestMessage - links.length - 7)} (See ${links})`;
}
function linkText({ message: text }) {
    return message(text, longestRelated).replace(/[[\]]/g, " ");
}
function relatedLocation({ message: text, location }, id) {
    const file = (0,report/* inFile */.s5)(location);
    const logical = logicalLocation(location);
    return {
        id,
        message: { text: message(text, longestRelated) },
        ...(file && { physicalLocation: physicalLocation(file.file, file) }),
        ...(logical && { logicalLocations: [logical] }),
    };
}
/** A place in a live tenant, which no file holds. */
function logicalLocation(location) {
    if (location === undefined || location.file !== undefined)
        return undefined;
    return { fullyQualifiedName: message((0,report/* placeText */.Z9)(location)), kind: "resource" };
}
/** What tells alerts apart between two runs: the fingerprint, and which of its equals it is in the order of the report. */
function lineHashes(findings) {
    const seen = new Map();
    const hashes = new Map();
    for (const finding of findings) {
        const n = (seen.get(finding.fingerprint) ?? 0) + 1;
        seen.set(finding.fingerprint, n);
        hashes.set(finding, `${finding.fingerprint}:${n}`);
    }
    return hashes;
}
/** The path as a relative URI; half of a surrogate pair, which no URI can hold, becomes the replacement character. */
function uri(file) {
    return file.split("/").map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, "\ufffd"))).join("/");
}

;// CONCATENATED MODULE: ./build/src/report/sarif.js









/** Code scanning keeps the worst 5 000 results of a run and refuses a file above 10 MB when compressed. */
const mostResults = 5_000;
const mostBytes = 10_000_000;
const mostNotifications = 100;
/** The report as SARIF 2.1.0 for code scanning. Paths have to be relative to the repository's root. */
function toSarif(report, options = {}) {
    const excepted = options.withoutExcepted === true ? [] : report.excepted;
    const results = sarifResults(report, excepted, mostResults, options.fallbackFile);
    let kept = results.length;
    for (;;) {
        const text = `${(0,safe_json/* safeJson */.o)(log(report, results.slice(0, kept), excepted, options))}\n`;
        if (kept === 0 || fits(text))
            return text;
        kept = Math.floor(kept / 2);
    }
}
function fits(text) {
    // What is small enough uncompressed need not be compressed to know it; the fastest level is never below the others.
    return Buffer.byteLength(text) < mostBytes || (0,external_node_zlib_.gzipSync)(text, { level: 1 }).byteLength < mostBytes;
}
function log(report, results, excepted, { category = "xtaplint/files/", informationUri }) {
    return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: report.tool.name,
                        semanticVersion: report.tool.version,
                        ...(informationUri !== undefined && { informationUri }),
                        rules: report.rules.map(sarifRule),
                    },
                },
                automationDetails: { id: category },
                columnKind: "utf16CodeUnits",
                invocations: [invocation(report, excepted, results.length)],
                results,
            },
        ],
    };
}
function invocation(report, excepted, kept) {
    const failed = (0,inputs/* inputsThat */.lS)("failed", report.inputs);
    const none = (0,phrases/* noCrossTenantData */.AI)(report);
    const cut = (0,order/* worstFirst */.md)(report.findings).slice(kept);
    const cutExcepted = excepted.length + Math.min(0, report.findings.length - kept);
    const loosened = (0,report_loosened/* looseningTexts */._)(report).map(({ sentence, about, location }) => ({
        ...notification("loosened", "note", sentence),
        ...(report.rules.some(({ id }) => id === about) && { associatedRule: { id: about } }),
        ...(location && { locations: [{ physicalLocation: physicalLocation(location.file, location) }] }),
    }));
    return {
        executionSuccessful: report.verdict !== "incomplete",
        ...(loosened.length > 0 && { toolConfigurationNotifications: [...some("loosened", loosened)] }),
        toolExecutionNotifications: [
            ...(cut.length === 0
                ? []
                : [notification("results-cut", "warning", `${(0,phrases/* count */.U9)(cut.length, "finding is", "findings are")} not among the results (${(0,phrases/* severityCounts */.ur)((0,order/* tally */.N4)(cut))}); the JSON report holds all.`)]),
            ...(cutExcepted > 0 ? [notification("results-cut", "note", `${(0,phrases/* count */.U9)(cutExcepted, "excepted finding is", "excepted findings are")} not among the results; the JSON report holds all.`)] : []),
            ...some("input-failed", failed.map((input) => ({
                ...notification("input-failed", "error", (0,inputs/* inputError */.Xu)(input)),
                locations: [{ physicalLocation: physicalLocation(input.file) }],
            }))),
            ...(none === undefined ? [] : [notification("not-judged", "note", none)]),
            ...some("not-judged", (0,missing/* groupMissing */.M)(report).map(({ sentence }) => notification("not-judged", "note", sentence))),
        ],
    };
}
function notification(id, level, text) {
    return { descriptor: { id }, level, message: { text: message(text) } };
}
function some(id, notifications) {
    const more = notifications.length - mostNotifications;
    return more <= 0 ? notifications : [...notifications.slice(0, mostNotifications), notification(id, "note", `and ${more} more; the JSON report holds all.`)];
}


/***/ })

};
