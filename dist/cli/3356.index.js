export const id = 3356;
export const ids = [3356];
export const modules = {

/***/ 86280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ junitTotals),
/* harmony export */   tW: () => (/* binding */ junitFile),
/* harmony export */   xK: () => (/* binding */ xmlText)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23154);

const longest = 2_000;
const elements = { failures: "failure", errors: "error", skipped: "skipped" };
/** A whole file: suites by name, then lines of XML that are no test. */
function junitFile(name, suites, seconds, more = []) {
    const head = `<testsuites name="${xmlText(name)}" ${junitTotals([...suites.values()].flat())} time="${seconds.toFixed(3)}">`;
    const lines = [...suites].flatMap(([title, cases]) => suite(title, cases));
    return `<?xml version="1.0" encoding="UTF-8"?>\n${[head, ...lines, ...more, "</testsuites>"].join("\n")}\n`;
}
function suite(name, cases) {
    return [`  <testsuite name="${xmlText(name)}" ${junitTotals(cases)}>`, ...cases.map((one) => testCase(name, one)), "  </testsuite>"];
}
/** The counts of a suite, as attributes. */
function junitTotals(cases) {
    const of = (outcome) => cases.filter((one) => one.outcome === outcome).length;
    return `tests="${cases.length}" failures="${of("failures")}" errors="${of("errors")}" skipped="${of("skipped")}"`;
}
function testCase(suiteName, { name, outcome, type, message, details }) {
    const start = `    <testcase classname="${xmlText(suiteName)}" name="${xmlText(name)}"`;
    if (outcome === undefined)
        return `${start}/>`;
    const attributes = [["type", type], ["message", message]].flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${xmlText(value)}"`]));
    const element = elements[outcome];
    const body = details === undefined ? "/>" : `>${xmlText(details)}</${element}>`;
    return `${start}><${element}${attributes.join("")}${body}</testcase>`;
}
/** Text for an attribute or between tags. What XML 1.0 cannot hold at all is written out beforehand. */
function xmlText(text) {
    return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, longest))
        .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll("##[", "&#35;&#35;[");
}


/***/ }),

/***/ 73356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toJunit: () => (/* binding */ toJunit)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33407);
/* harmony import */ var _junit_xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86280);
/* harmony import */ var _loosened_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93091);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22100);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95796);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80986);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18456);







/** The report as JUnit XML: a suite for each file, and one for what is in no file; a finding is a failure, a gap is skipped. */
function toJunit(report) {
    const suites = new Map();
    for (const input of (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsThat */ .lS)("read", report.inputs))
        suites.set(input.file, []);
    for (const input of (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsThat */ .lS)("failed", report.inputs)) {
        suites.set(input.file, [{ name: "can be read", outcome: "errors", type: "input", message: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)(input) }]);
    }
    for (const [file, findings] of (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byFile */ .y9)(report.findings)) {
        const name = file ?? "tenant";
        suites.set(name, [...(suites.get(name) ?? []), ...findings.map(failure)]);
    }
    for (const [name, cases] of suites)
        if (cases.length === 0)
            suites.set(name, [{ name: "nothing found" }]);
    const gaps = notJudged(report);
    if (gaps.length > 0)
        suites.set("not judged", [...(suites.get("not judged") ?? []), ...gaps]);
    return (0,_junit_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .junitFile */ .tW)(report.tool.name, suites, report.seconds, configuration(report));
}
function failure(finding) {
    const place = finding.location === undefined ? "" : `${(0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .placeText */ .Z9)(finding.location)}${finding.location.file === undefined ? "" : `:${finding.location.column}`} `;
    return {
        name: `${finding.rule}: ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectName */ .wn)(finding.subject)}`,
        outcome: "failures",
        type: finding.severity,
        message: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(finding),
        details: `${place}${finding.help}`,
    };
}
function notJudged(report) {
    const none = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .noCrossTenantData */ .AI)(report);
    const gaps = (0,_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .groupMissing */ .M)(report).map(({ sentence }) => ({ name: sentence, outcome: "skipped", message: sentence }));
    return none === undefined ? gaps : [{ name: none, outcome: "skipped", message: none }, ...gaps];
}
/** No test, and so no test case: a suite that only says what the configuration takes back. */
function configuration(report) {
    const properties = (0,_loosened_js__WEBPACK_IMPORTED_MODULE_1__/* .looseningTexts */ ._)(report).map(({ sentence, location }) => {
        const at = location === undefined ? "" : `, ${location.file}:${location.line}`;
        return `      <property name="loosened" value="${(0,_junit_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlText */ .xK)(`${sentence}${at}`)}"/>`;
    });
    if (properties.length === 0)
        return [];
    return [`  <testsuite name="configuration" ${(0,_junit_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .junitTotals */ .Ap)([])}>`, "    <properties>", ...properties, "    </properties>", "  </testsuite>"];
}


/***/ }),

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


/***/ })

};
