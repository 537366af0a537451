export const id = 8176;
export const ids = [8176,2747];
export const modules = {

/***/ 39558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ changeRank),
/* harmony export */   QS: () => (/* binding */ withStandings),
/* harmony export */   SK: () => (/* binding */ judgingNotes),
/* harmony export */   Zg: () => (/* binding */ changeCounts),
/* harmony export */   zo: () => (/* binding */ gateSentence)
/* harmony export */ });
/* unused harmony export isBrought */
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95796);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80986);


/** The report with the standing of each finding, and with what is fixed. The findings of the split are those of the report. */
function withStandings(report, { fresh, changed, fixed }) {
    const [isNew, isChanged] = [new Set(fresh), new Set(changed)];
    const standingOf = (finding) => (isNew.has(finding) ? "new" : isChanged.has(finding) ? "changed" : "existing");
    return { ...report, findings: report.findings.map((finding) => ({ ...finding, standing: standingOf(finding) })), fixed };
}
/** Whether the change brought a finding, or another value for it. */
function isBrought({ standing }) {
    return standing === "new" || standing === "changed";
}
/** Counts each standing. */
function changeCounts({ findings, fixed = [] }) {
    const having = (wanted) => findings.filter(({ standing }) => standing === wanted).length;
    return { new: having("new"), changed: having("changed"), existing: having("existing"), fixed: fixed.length };
}
/** 0 for what the change brought on lines that it touches, 1 for what it brought elsewhere, 2 for what was there. */
function changeRank({ touches }, finding) {
    if (!isBrought(finding))
        return 2;
    return touches(finding) ? 0 : 1;
}
/** "2 new findings, 1 changed, 3 existing, 1 fixed": all of them, so that a reader can add them up. */
function changeSentence(report) {
    const counts = changeCounts(report);
    return `${counts.new} new ${counts.new === 1 ? "finding" : "findings"}, ${counts.changed} changed, ${counts.existing} existing, ${counts.fixed} fixed`;
}
/** "✖ The gate fails: …": with how many findings there are of each kind, so that they add up. */
function gateSentence(report) {
    const { verdict, findings } = report;
    const gate = verdict === "pass" ? "✔ The gate passes" : verdict === "fail" ? "✖ The gate fails" : "✖ Not everything could be read or judged";
    const brought = findings.filter(isBrought);
    const severities = brought.length === 0 ? "" : ` (new and changed: ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .severityCounts */ .ur)((0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)(brought))})`;
    return `${gate}: ${changeSentence(report)}${severities}.`;
}
/** How a change was judged, in sentences. `ownSettings` is why those of the base could not be used, a clause. */
function judgingNotes(gate, ownSettings) {
    return [
        gate === "new" ? "Only new and changed findings fail the run (gate: new)." : "All findings fail the run (gate: all).",
        ownSettings === undefined
            ? "Configuration, exceptions, baseline and catalog approvals are those of the base."
            : `The settings of the base cannot be used (${ownSettings.replace(/\.$/, "")}), so those of the change were.`,
    ];
}


/***/ }),

/***/ 52747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixSentences: () => (/* binding */ fixSentences)
/* harmony export */ });
/** What was done and what was not, a sentence each. */
function fixSentences({ fixed, refused }, isDry) {
    const done = isDry ? "Would fix" : "Fixed";
    return [
        ...fixed.map(({ rule, file, pointer }) => `${done} ${rule}: ${file}${pointer === "" ? "" : ` ${pointer}`}`),
        ...refused.map(({ rule, file, pointer, reason }) => `Not fixed ${rule}: ${file}${pointer === "" ? "" : ` ${pointer}`}: ${reason}.`),
    ];
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

/***/ 58176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toText: () => (/* binding */ toText)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/src/report/change.js
var change = __webpack_require__(39558);
// EXTERNAL MODULE: ./build/src/report/inputs.js
var inputs = __webpack_require__(33407);
// EXTERNAL MODULE: ./build/src/report/loosened.js
var report_loosened = __webpack_require__(93091);
// EXTERNAL MODULE: ./build/src/report/missing.js
var missing = __webpack_require__(22100);
// EXTERNAL MODULE: ./build/src/report/fixes.js
var fixes = __webpack_require__(52747);
// EXTERNAL MODULE: ./build/src/report/order.js
var order = __webpack_require__(95796);
// EXTERNAL MODULE: ./build/src/report/phrases.js
var phrases = __webpack_require__(80986);
// EXTERNAL MODULE: ./build/src/report/report.js
var report_report = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/src/report/terminal-text.js
var terminal_text = __webpack_require__(92760);
// EXTERNAL MODULE: ./build/src/report/untrusted.js
var untrusted = __webpack_require__(23154);
;// CONCATENATED MODULE: ./build/src/report/why-hint.js
const shortest = 8;
/**
 * How to ask what decided the worst finding, as a command to copy; undefined where there is no finding. `given` are the
 * paths and flags of this run, with which alone the finding is there again.
 */
function whyHint({ findings, excepted }, given) {
    const [worst] = findings;
    if (worst === undefined)
        return undefined;
    const fingerprint = shortened(worst.fingerprint, [...findings, ...excepted].map((finding) => finding.fingerprint));
    return ["xtaplint why", fingerprint, ...given.map(quoted)].join(" ");
}
/** As much of a fingerprint as no other one begins with. */
function shortened(fingerprint, all) {
    const others = all.filter((other) => other !== fingerprint);
    let length = shortest;
    while (length < fingerprint.length && others.some((other) => other.startsWith(fingerprint.slice(0, length))))
        length += 1;
    return fingerprint.slice(0, length);
}
/** A word as a shell takes it. */
function quoted(word) {
    return /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
}

// EXTERNAL MODULE: ./build/src/report/wrap.js
var wrap = __webpack_require__(60238);
;// CONCATENATED MODULE: ./build/src/report/text.js













const relatedShown = 5;
const linesShown = 10;
/** The report for people at a terminal. */
function toText(report, options = {}) {
    const page = {
        width: Math.max(options.width ?? 80, 40),
        colors: picocolors.createColors(options.color ?? false),
        rules: (0,order/* rulesById */.sP)(report.rules),
    };
    const blocks = [...(0,order/* byFile */.y9)(report.findings)].flatMap(([file, findings]) => fileBlocks(file, findings, page));
    const hint = options.given === undefined || options.quiet === true ? undefined : whyHint(report, options.given);
    // In one line whatever the width, because it is there to be copied.
    if (hint !== undefined)
        blocks.push(page.colors.dim(`To accept a finding, or see what decided it: ${(0,terminal_text/* terminalText */.e)(hint)}`));
    if (report.fixes !== undefined)
        blocks.push(...section("Fixes", [], page, "", (0,fixes.fixSentences)(report.fixes, report.fixes.isDry)));
    blocks.push(...section("Could not be read", (0,inputs/* inputsThat */.lS)("failed", report.inputs).map(inputs/* inputError */.Xu), page, "✖ "));
    if (options.quiet !== true) {
        const accepted = (0,phrases/* acceptedSingly */.kn)(report).map((one) => `${(0,phrases/* messageOf */.bD)(one)} (${(0,phrases/* acceptedBy */.lA)(one.exception)})`);
        blocks.push(...section("Excepted", accepted, page, "", (0,phrases/* baselineSentences */.qY)(report)));
        const fixed = (0,order/* worstFirst */.md)(report.fixed ?? []).map((one) => `${one.severity}: ${(0,phrases/* messageOf */.bD)(one)}${one.location === undefined ? "" : ` (${(0,report_report/* placeText */.Z9)(one.location)} of the base)`}`);
        blocks.push(...section("Fixed", fixed, page));
        blocks.push(...section("Not judged", (0,missing/* groupMissing */.M)(report).map((group) => group.sentence), page));
        blocks.push(...section("Noticed", (0,inputs/* inputNotes */.g7)(report.inputs), page));
        blocks.push(...declined(report, page));
        const loosened = (0,report_loosened/* looseningSummary */.H)(report).flatMap((sentence) => (0,wrap/* wrap */.L)((0,terminal_text/* terminalText */.e)(sentence), page.width));
        if (loosened.length > 0)
            blocks.push(loosened.join("\n"));
        // The last line says it too; whoever ran the tool says what it reads.
        const none = (0,phrases/* nothingToJudge */.UG)(report) ? undefined : (0,phrases/* noCrossTenantData */.AI)(report);
        if (none !== undefined)
            blocks.push((0,wrap/* wrap */.L)(none, page.width).join("\n"));
    }
    if (options.quiet !== true && (options.notes ?? []).length > 0)
        blocks.push((options.notes ?? []).flatMap((note) => (0,wrap/* wrap */.L)((0,terminal_text/* terminalText */.e)(note), page.width)).join("\n"));
    if (report.fixed !== undefined)
        blocks.push((0,wrap/* wrap */.L)((0,change/* gateSentence */.zo)(report), page.width).join("\n"));
    blocks.push(lastLine(report, page));
    return `${blocks.join("\n\n")}\n`;
}
function fileBlocks(file, findings, { width, colors, rules }) {
    const heading = (0,wrap/* wrap */.L)(file === undefined ? "Not in a file" : (0,terminal_text/* terminalText */.e)(file), width).map((line) => colors.underline(line)).join("\n");
    const places = findings.map(({ location }) => (location?.file === undefined ? "" : `${location.line}:${location.column}`));
    const placeWidth = places.reduce((widest, place) => Math.max(widest, place.length), 0);
    const framed = new Set();
    const blocks = findings.map((finding, i) => {
        const place = colors.dim((places[i] ?? "").padStart(placeWidth));
        const severity = paint(finding.severity, colors)(finding.severity.padEnd(6));
        const margin = placeWidth + (placeWidth > 0 ? 12 : 10);
        const frame = JSON.stringify(finding.excerpt);
        const shown = framed.has(frame) ? undefined : finding.excerpt;
        framed.add(frame);
        const body = findingLines(finding, shown, rules.get(finding.rule), width - margin, colors);
        const start = `  ${place}${placeWidth > 0 ? "  " : ""}${severity}  `;
        return body.map((line, n) => (n === 0 ? start : " ".repeat(margin)) + line).join("\n");
    });
    return [`${heading}\n${blocks[0] ?? ""}`, ...blocks.slice(1)];
}
function findingLines(finding, excerpt, rule, width, colors) {
    const frame = excerpt === undefined ? [] : (0,wrap/* codeFrame */.l)({ ...excerpt, lines: excerpt.lines.map(frameLine) }, width);
    const related = finding.related
        .slice(0, relatedShown)
        .map(({ message, location }) => `${message}: ${(0,report_report/* placeText */.Z9)(location)}`);
    const who = (0,phrases/* answersFor */.ze)(finding.subject);
    if (who !== undefined)
        related.unshift(who);
    if (finding.related.length > relatedShown)
        related.push(`${finding.related.length - relatedShown} more`);
    return [
        ...(0,wrap/* wrap */.L)((0,terminal_text/* terminalText */.e)((0,phrases/* messageOf */.bD)(finding)), width),
        ...(0,wrap/* wrap */.L)((0,terminal_text/* terminalText */.e)(finding.standing === undefined ? finding.rule : `${finding.standing} · ${finding.rule}`), width).map(colors.dim),
        ...frame.map(({ gutter, code, marked }) => `${colors.dim(gutter)} ${marked ? code : colors.dim(code)}`.trimEnd()),
        ...related.flatMap((line) => hanging("↳ ", (0,terminal_text/* terminalText */.e)(line), width)),
        ...(rule === undefined ? [] : hanging("Fix: ", (0,terminal_text/* terminalText */.e)(rule.fix), width)),
    ];
}
/** A tab is indentation here and not something to write out. */
function frameLine(line) {
    return (0,terminal_text/* terminalText */.e)((0,untrusted/* clip */.$Q)(line, 400).replaceAll("\t", "  "));
}
/** As many lines as are shown of a list; `last` are never cut. */
function section(title, lines, { width, colors }, bullet = "", last = []) {
    if (lines.length + last.length === 0)
        return [];
    const more = lines.length > linesShown ? [`and ${lines.length - linesShown} more; --format json lists all.`] : [];
    const body = [...lines.slice(0, linesShown), ...more, ...last].flatMap((line) => hanging(`  ${bullet}`, (0,terminal_text/* terminalText */.e)(line), width));
    return [[colors.bold(title), ...body].join("\n")];
}
function declined(report, { width }) {
    const files = (0,inputs/* declinedFiles */.Ay)(report.inputs);
    if (files.length === 0)
        return [];
    return [(0,wrap/* wrap */.L)((0,terminal_text/* terminalText */.e)(`${(0,phrases/* count */.U9)(files.length, "file")} declined: ${(0,phrases/* listed */.KE)((0,inputs/* declinedByReason */.gA)(report.inputs), 3)}.`), width).join("\n")];
}
function lastLine(report, { width, colors }) {
    const { counts } = report;
    const time = `${report.seconds.toFixed(2)} s`;
    if ((0,phrases/* nothingToJudge */.UG)(report))
        return `${colors.red("✖")} incomplete: ${(0,phrases/* nothingFound */.Sb)(report)} · ${time}`;
    const failed = (0,inputs/* inputsThat */.lS)("failed", report.inputs).length;
    const symbol = report.verdict !== "pass" ? colors.red("✖") : counts.finding > 0 ? colors.yellow("▲") : colors.green("✔");
    const parts = [
        ...(report.verdict === "incomplete" ? [failed > 0 ? `incomplete: ${(0,phrases/* count */.U9)(failed, "file")} could not be read` : "incomplete"] : []),
        ...(counts.finding > 0
            ? [`${(0,phrases/* count */.U9)(counts.finding, "finding")} (${(0,phrases/* severityCounts */.ur)(counts.bySeverity)})`, ...(0,phrases/* otherOutcomes */.QX)(report), `${(0,phrases/* extent */.Xx)(report)}, ${time}`]
            : [`${(0,phrases/* extent */.Xx)(report)}: ${(0,phrases/* nothingFound */.Sb)(report)}`, ...(0,phrases/* otherOutcomes */.QX)(report), time]),
    ];
    return packed(parts, width - 2).map((line, i) => (i === 0 ? `${symbol} ${line}` : `  ${line}`)).join("\n");
}
/** The parts in as few lines as hold them, broken only between parts. */
function packed(parts, width) {
    const lines = [];
    for (const part of parts) {
        const longer = lines.length === 0 ? part : `${lines.at(-1) ?? ""} · ${part}`;
        if (lines.length === 0 || longer.length > width)
            lines.push(part);
        else
            lines[lines.length - 1] = longer;
    }
    return lines;
}
function hanging(lead, text, width) {
    return (0,wrap/* wrap */.L)(text, width - lead.length).map((line, i) => (i === 0 ? lead : " ".repeat(lead.length)) + line);
}
function paint(severity, colors) {
    return { high: (text) => colors.bold(colors.red(text)), medium: colors.yellow, low: colors.cyan, info: colors.blue }[severity];
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
