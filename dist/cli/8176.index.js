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
// EXTERNAL MODULE: ./build/src/report/drift-text.js
var drift_text = __webpack_require__(18379);
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
// EXTERNAL MODULE: ./build/src/lint/opening-rule.js
var opening_rule = __webpack_require__(94494);
;// CONCATENATED MODULE: ./build/src/report/why-hint.js

const shortest = 8;
const compared = new Set(opening_rule/* comparingRules */.C.map(({ id }) => id));
/**
 * How to ask what decided the worst finding, as a command to copy; undefined where there is no finding. `given` are the
 * paths and flags of this run, with which alone the finding is there again.
 */
function whyHint({ findings, excepted }, given) {
    // What was found by comparing is not found again without what was compared with.
    const worst = findings.find(({ rule }) => !compared.has(rule));
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
    if (report.drift !== undefined)
        blocks.push((0,drift_text/* driftText */.L)(report.drift, { width: page.width, heading: page.colors.bold, quiet: options.quiet === true }));
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


/***/ })

};
