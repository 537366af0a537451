export const id = 75;
export const ids = [75];
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

/***/ 70075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   toMarkdown: () => (/* binding */ toMarkdown)
/* harmony export */ });
/* unused harmony exports table, findingRow */
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33407);
/* harmony import */ var _loosened_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93091);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61675);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22100);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95796);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80986);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18456);







const defaults = { maxBytes: 900 * 1024, rest: "the JSON report (--format json)" };
const marks = { high: "🔴", medium: "🟠", low: "🟡", info: "🔵" };
/** The job summary. What does not fit is left out from the least severe on, and how much it was is said. */
function toMarkdown(report, options = {}) {
    const { maxBytes, rest } = { ...defaults, ...options };
    const { change } = options;
    const head = [heading(report, change), ...(change?.lead ?? []), ...(options.notes ?? []).map(_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i), ...unread(report), ...notice(report)];
    const foot = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .nothingToJudge */ .UG)(report) ? [] : [lastLine(report)];
    const findings = (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .worstFirst */ .md)(change === undefined ? report.findings : [...report.findings].sort((one, other) => change.rank(one) - change.rank(other)));
    const rows = findings.map((finding) => findingRow(finding, options.link));
    const full = page([...head, ...table(rows), ...(change?.folded ?? []), ...details(report, options.link), ...foot]);
    if (bytes(full) <= maxBytes)
        return full;
    const short = [...briefly(report, rest), ...foot];
    // The longest form of the note on what was left out, so that it is known to fit whatever is left out.
    let used = bytes(page([...head, ...table([""]), leftOut(findings, rest), ...short]));
    const fits = used <= maxBytes;
    let kept = 0;
    for (const line of rows) {
        used += bytes(line) + 1;
        if (used > maxBytes)
            break;
        kept += 1;
    }
    if (!fits || (kept === 0 && rows.length > 0))
        return page([heading(report, change), ...note(findings, rest), lastLine(report)]);
    return page([...head, ...table(rows.slice(0, kept)), ...note(findings.slice(kept), rest), ...short]);
}
function heading(report, change) {
    const { verdict, counts } = report;
    const symbol = verdict !== "pass" ? "✖" : counts.finding > 0 ? "⚠" : "✔";
    const found = counts.finding > 0 ? (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .severityCounts */ .ur)(counts.bySeverity) : (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .nothingFound */ .Sb)(report);
    return `### ${symbol} Cross-tenant access: ${found}${change === undefined ? "" : ` (${change.aside})`}${verdict === "incomplete" ? " (incomplete)" : ""}`;
}
function unread({ inputs }) {
    const failed = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputsThat */ .lS)("failed", inputs).map((input) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputError */ .Xu)(input)));
    if (failed.length === 0)
        return [];
    return [`**${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(failed.length, "file")} could not be read**\n\n${bullets(failed, 10)}`];
}
function notice(report) {
    const sentence = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .noCrossTenantData */ .AI)(report);
    return sentence === undefined ? [] : [sentence];
}
/** Rows of findings under their heading. */
function table(rows) {
    if (rows.length === 0)
        return [];
    return [["| | Finding | About | Where |", "|---|---|---|---|", ...rows].join("\n")];
}
/** A finding as a row of {@link table}. */
function findingRow(finding, address) {
    const cells = [
        `${marks[finding.severity]} ${finding.severity}${finding.standing === undefined ? "" : `<br>**${finding.standing}**`}`,
        `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(finding))}<br><sub>${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .n)(finding.rule, finding.help)}</sub>`,
        about(finding.subject),
        place(finding.location, address),
    ];
    return `| ${cells.join(" | ")} |`;
}
function about(subject) {
    const who = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .answersFor */ .ze)(subject);
    return `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectName */ .wn)(subject))}${who === undefined ? "" : `<br><sub>${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)(who)}</sub>`}`;
}
/** Where a finding stands, as a link where there is one. */
function place(location, address) {
    if (location === undefined)
        return "–";
    const text = (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z9)(location);
    return address === undefined || location.file === undefined ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)(text) : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .n)(text, address(location));
}
function details(report, address) {
    const read = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputsThat */ .lS)("read", report.inputs);
    const declined = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .declinedFiles */ .Ay)(report.inputs).length;
    const notes = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputNotes */ .g7)(report.inputs);
    return [
        ...folded(`Excepted (${report.counts.excepted})`, [
            ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .acceptedSingly */ .kn)(report).map((one) => `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(one))} ${place(one.location, address)} (${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .acceptedBy */ .lA)(one.exception))})`),
            ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineSentences */ .qY)(report).map(_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i),
        ]),
        ...folded(`Not judged (${report.counts.unknown})`, (0,_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .groupMissing */ .M)(report).map(({ sentence }) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)(sentence))),
        ...folded(`Loosened by the configuration (${report.loosened?.length ?? 0})`, (0,_loosened_js__WEBPACK_IMPORTED_MODULE_0__/* .looseningTexts */ ._)(report).map(({ sentence, location }) => (location === undefined ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)(sentence) : `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)(sentence)} ${place(location, address)}`))),
        ...folded(`What was read (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(read.length, "file")})${declined > 0 ? ` and what was declined (${declined})` : ""}`, [
            ...byFormat(read),
            ...notes.map((note) => `Noticed: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)(note)}`),
            ...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .declinedByReason */ .gA)(report.inputs).map((reason) => `Declined: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)(reason)}`),
        ]),
    ];
}
/** The files of each format on one line: most inputs are of one. */
function byFormat(read) {
    const formats = new Map();
    for (const { file, format } of read) {
        const files = formats.get(format) ?? [];
        files.push((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)(file));
        formats.set(format, files);
    }
    return [...formats].map(([format, files]) => `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)(format ?? "Read")}: ${files.join(", ")}`);
}
/** A list that opens when it is asked for. `title` and `items` are Markdown. */
function folded(title, items) {
    return items.length === 0 ? [] : [`<details><summary>${title}</summary>\n\n${bullets(items, items.length)}\n\n</details>`];
}
/** In place of the details: what they would have held, in a sentence each. */
function briefly(report, rest) {
    const missing = (0,_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .groupMissing */ .M)(report).map(({ sentence }) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)(sentence));
    const lists = [
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(report.excepted.length, "excepted finding"),
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputsThat */ .lS)("read", report.inputs).length, "file that was read", "files that were read"),
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .declinedFiles */ .Ay)(report.inputs).length, "declined file"),
    ].filter((list) => !list.startsWith("0 "));
    return [
        ...(missing.length === 0 ? [] : [`Not judged (${report.counts.unknown}):\n\n${bullets(missing, 5)}`]),
        ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineSentences */ .qY)(report).map(_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i),
        ...(0,_loosened_js__WEBPACK_IMPORTED_MODULE_0__/* .looseningSummary */ .H)(report).map(_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i),
        ...(lists.length === 0 ? [] : [`Not listed here: ${lists.join(", ")}. See ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)(rest)}.`]),
    ];
}
function note(cut, rest) {
    return cut.length === 0 ? [] : [leftOut(cut, rest)];
}
function leftOut(cut, rest) {
    return `**${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(cut.length, "finding is", "findings are")} not shown here** (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .severityCounts */ .ur)((0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .tally */ .N4)(cut))}): see ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)(rest)}.`;
}
function lastLine(report) {
    return [(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .extent */ .Xx)(report), (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(report.rules.length, "rule"), ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .otherOutcomes */ .QX)(report), `${report.seconds.toFixed(2)} s`].join(" · ");
}
function bullets(items, limit) {
    const more = items.length > limit ? [`and ${items.length - limit} more`] : [];
    return [...items.slice(0, limit), ...more].map((item) => `- ${item}`).join("\n");
}
function page(blocks) {
    return `${blocks.join("\n\n")}\n`;
}
function bytes(text) {
    return Buffer.byteLength(text);
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
