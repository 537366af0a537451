export const id = 1242;
export const ids = [1242,2158];
export const modules = {

/***/ 1242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changeParts: () => (/* binding */ changeParts)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39558);
/* harmony import */ var _diff_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76867);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61675);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52158);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95796);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80986);






/** The most characters of what a change opens and closes; the rest is what the command prints. */
const mostOfExposure = 200_000;
/** What the job summary says of a change beside what it says of a state. */
function changeParts(report, view, exposure, address) {
    const counts = (0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .changeCounts */ .Zg)(report);
    const fixed = (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .worstFirst */ .md)(report.fixed ?? []).map((finding) => `${finding.severity}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(finding))} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(finding.location, address)}`);
    return {
        aside: `new or changed here: ${counts.new + counts.changed}`,
        lead: [(0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .gateSentence */ .zo)(report), bounded(exposure), ...view.notes.map(_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)],
        folded: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`Fixed (${counts.fixed})`, fixed),
        rank: (finding) => (0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .changeRank */ .NH)(view, finding),
    };
}
function bounded(exposure) {
    const whole = (0,_diff_markdown_js__WEBPACK_IMPORTED_MODULE_0__.exposureMarkdown)(exposure).trimEnd();
    if (whole.length <= mostOfExposure)
        return whole;
    let shown = exposure.changes.length;
    let text = whole;
    while (text.length > mostOfExposure && shown > 0) {
        shown = Math.floor(shown / 2);
        text = (0,_diff_markdown_js__WEBPACK_IMPORTED_MODULE_0__.exposureMarkdown)({ ...exposure, changes: exposure.changes.slice(0, shown), unknown: [] }).trimEnd();
    }
    // The counts of what is shown would be those of a part: the whole's verdict stands above.
    const headline = whole.slice(0, whole.indexOf("\n"));
    return `${headline}${text.slice(text.indexOf("\n"))}\n\nNot shown here: ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(exposure.changes.length - shown, "change")} of access and ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(exposure.unknown.length, "setting")} that cannot be told. xtaplint diff prints them.`;
}


/***/ }),

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

/***/ 76867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exposureItems: () => (/* binding */ exposureItems),
/* harmony export */   exposureMarkdown: () => (/* binding */ exposureMarkdown)
/* harmony export */ });
/* harmony import */ var _diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8770);
/* harmony import */ var _diff_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38073);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61675);



/** What changes in access as Markdown: verdict first, then what opens and closes, and the rest folded. */
function exposureMarkdown(report) {
    const shown = _diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .effectTitles */ .b8.filter(([effect]) => effect !== "neutral").flatMap(([effect, title]) => exposureItems(report, effect, `**${title}** · `));
    const failed = report.unread.map(({ side, file, reason }) => `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .i)(file)} of the ${side}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .i)(reason)}`);
    const blocks = [
        `**xtaplint** — ${(0,_diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSentence */ .BT)(report, (text) => `**${text}**`)}`,
        shown.join("\n"),
        failed.length === 0 ? "" : `**Not read**\n\n${bullets(failed)}`,
        folded("Changes nothing of access", exposureItems(report, "neutral", "").map((item) => item.slice(2))),
        folded("Cannot be told", (0,_diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownSentences */ .bt)(report.unknown).map(_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .i)),
        folded("Differs and is not compared", report.notCompared.map(_diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .notComparedSentence */ .uD).map(_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .i)),
        folded("Worth knowing", report.notes.map(_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .i)),
        `<sub>From ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .i)((0,_diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .sideName */ .jf)(report.base))} to ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .i)((0,_diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .sideName */ .jf)(report.head))}</sub>`,
    ];
    return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
/** The changes of one effect as items of a list, each with `lead` before it. */
function exposureItems({ changes }, effect, lead) {
    return changes.filter((change) => change.effect === effect).map((change) => `- ${lead}${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .i)((0,_diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(change))}${details(change)}`);
}
function details(change) {
    const heirs = (0,_diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .heirsInWords */ .cY)(change.heirs);
    const place = (0,_diff_text_js__WEBPACK_IMPORTED_MODULE_1__.placeOf)(change.now) ?? (0,_diff_text_js__WEBPACK_IMPORTED_MODULE_1__.placeOf)(change.before);
    const clauses = [...(heirs === undefined ? [] : [heirs]), ...(0,_diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .listsInWords */ .ax)(change)].map((each) => `; ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .i)(each)}`).join("");
    return `${clauses}${place === undefined ? "" : `<br><sub>${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .i)(place)}</sub>`}`;
}
function folded(title, items) {
    return items.length === 0 ? "" : `<details><summary>${title} (${items.length})</summary>\n\n${bullets(items)}\n\n</details>`;
}
function bullets(items) {
    return items.map((item) => `- ${item}`).join("\n");
}


/***/ }),

/***/ 38073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exposureText: () => (/* binding */ exposureText),
/* harmony export */   placeOf: () => (/* binding */ placeOf)
/* harmony export */ });
/* harmony import */ var _diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8770);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12533);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92760);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60238);




/** What changes in access, for people at a terminal: the verdict, the changes by what they do, and what is not known. */
function exposureText(report, { width, heading = (text) => text }) {
    const lines = (text, indent) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .e)(text), width - indent - 2).map((line, i) => " ".repeat(i === 0 ? indent : indent + 2) + line);
    const section = (title, items) => (items.length === 0 ? [] : [[heading(title), ...items].join("\n")]);
    const sentence = (0,_diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSentence */ .BT)(report);
    const parts = [
        [...lines(sentence.charAt(0).toUpperCase() + sentence.slice(1), 0).map(heading), ...lines(`From ${(0,_diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .sideName */ .jf)(report.base)} to ${(0,_diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .sideName */ .jf)(report.head)}.`, 0)].join("\n"),
        ..._diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .effectTitles */ .b8.flatMap(([effect, title]) => section(title, report.changes.filter((change) => change.effect === effect).flatMap((change) => [...lines((0,_diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(change), 2), ...detailsOf(change).flatMap((detail) => lines(detail, 4))]))),
        ...section("Cannot be told", (0,_diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownSentences */ .bt)(report.unknown).flatMap((each) => lines(each, 2))),
        ...section("Differs and is not compared", report.notCompared.flatMap((each) => lines((0,_diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .notComparedSentence */ .uD)(each), 2))),
        ...section("Worth knowing", report.notes.flatMap((each) => lines(each, 2))),
        countsLine(report),
    ];
    return `${parts.join("\n\n")}\n`;
}
/** What stands below a change: its lists, who inherits it, and where it is written. */
function detailsOf(change) {
    const heirs = (0,_diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .heirsInWords */ .cY)(change.heirs);
    const [now, before] = [placeOf(change.now), placeOf(change.before)];
    return [
        ...(0,_diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .listsInWords */ .ax)(change),
        ...(heirs === undefined ? [] : [heirs]),
        [...(now === undefined ? [] : [now]), ...(before === undefined ? [] : [`before: ${before}`])].join(", "),
    ].filter((each) => each !== "");
}
/** Where the value is written; of what a partner leaves to the default, where the default has it. */
function placeOf({ location, inherited }) {
    const at = inherited ?? location;
    if (at === undefined)
        return undefined;
    const leftIn = inherited === undefined || location === undefined ? "" : ` (left to it in ${location.file}:${location.line})`;
    return `${at.file}:${at.line}${leftIn}`;
}
function countsLine(report) {
    const { opens, closes, neutral, unknown } = (0,_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .countsOf */ .m)(report);
    const unread = report.unread.length === 0 ? [] : [`${report.unread.length} not read`];
    return [`${opens} open`, `${closes} close`, `${neutral} neutral`, `${unknown} cannot be told`, `${report.notCompared.length} not compared`, ...unread].join(" · ");
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

/***/ 52158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TM: () => (/* binding */ markdown_folded),
  ik: () => (/* binding */ place),
  toMarkdown: () => (/* binding */ toMarkdown)
});

// UNUSED EXPORTS: findingRow, table

// EXTERNAL MODULE: ./build/src/report/inputs.js
var report_inputs = __webpack_require__(33407);
// EXTERNAL MODULE: ./build/src/report/loosened.js
var loosened = __webpack_require__(93091);
// EXTERNAL MODULE: ./build/src/report/diff-phrases.js
var diff_phrases = __webpack_require__(8770);
// EXTERNAL MODULE: ./build/src/report/drift-phrases.js
var drift_phrases = __webpack_require__(73660);
// EXTERNAL MODULE: ./build/src/report/drift-text.js
var drift_text = __webpack_require__(18379);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(61675);
;// CONCATENATED MODULE: ./build/src/report/drift-markdown.js




/** The most differences that a summary tells; the JSON report holds all. */
const shownDifferences = 100;
const shownSentences = 50;
/** What a tenant has and its files do not declare, and the reverse: the verdict first, the rest folded. */
function driftMarkdown(drift) {
    let room = shownDifferences;
    const told = drift_phrases/* driftTitles */.ZP.flatMap(([effect, title]) => {
        const all = drift.differences.filter((each) => each.effect === effect);
        const shown = all.slice(0, room);
        room -= shown.length;
        if (all.length === 0)
            return [];
        const more = all.length > shown.length ? [`- and ${all.length - shown.length} more: see the JSON report`] : [];
        return [`**${title}**`, [...shown.map((each) => `- ${(0,markdown_text/* escape */.i)(each.message)}${details(each)}`), ...more].join("\n")];
    });
    const unread = drift.unread.map(({ file, reason }) => `${(0,markdown_text/* escape */.i)(file)}: ${(0,markdown_text/* escape */.i)(reason)}`);
    return [
        `#### Drift\n\n${(0,markdown_text/* escape */.i)((0,drift_phrases/* driftSentence */.L9)(drift))}`,
        ...(unread.length === 0 ? [] : [`**Not read of the tenant**\n\n${bullets(unread)}`]),
        ...told,
        ...folded("Not compared", (0,drift_phrases/* notComparedSentences */.hb)(drift).map(markdown_text/* escape */.i)),
        ...folded("Who and when", (0,drift_phrases/* auditSentences */.so)(drift).map(markdown_text/* escape */.i)),
        ...folded("Worth knowing", drift.notes.map(markdown_text/* escape */.i)),
        `<sub>Compared with ${(0,markdown_text/* escape */.i)((0,drift_phrases/* comparedWith */.o3)(drift))}</sub>`,
    ].join("\n\n");
}
function details(difference) {
    const heirs = (0,diff_phrases/* heirsInWords */.cY)(difference.heirs);
    const lines = [...(0,diff_phrases/* listsInWords */.ax)(difference), ...(heirs === undefined ? [] : [heirs]), ...(0,drift_phrases/* auditsInWords */.v8)(difference), ...(0,drift_text/* placesOf */.e)(difference)];
    return lines.map((line) => `<br><sub>${(0,markdown_text/* escape */.i)(line)}</sub>`).join("");
}
function folded(title, items) {
    return items.length === 0 ? [] : [`<details><summary>${title} (${items.length})</summary>\n\n${bullets(items)}\n\n</details>`];
}
function bullets(items) {
    const more = items.length > shownSentences ? [`and ${items.length - shownSentences} more: see the JSON report`] : [];
    return [...items.slice(0, shownSentences), ...more].map((item) => `- ${item}`).join("\n");
}

// EXTERNAL MODULE: ./build/src/report/missing.js
var report_missing = __webpack_require__(22100);
// EXTERNAL MODULE: ./build/src/report/order.js
var order = __webpack_require__(95796);
// EXTERNAL MODULE: ./build/src/report/phrases.js
var phrases = __webpack_require__(80986);
// EXTERNAL MODULE: ./build/src/report/report.js
var report = __webpack_require__(18456);
;// CONCATENATED MODULE: ./build/src/report/markdown.js








const defaults = { maxBytes: 900 * 1024, rest: "the JSON report (--format json)" };
const marks = { high: "🔴", medium: "🟠", low: "🟡", info: "🔵" };
/** The job summary. What does not fit is left out from the least severe on, and how much it was is said. */
function toMarkdown(report, options = {}) {
    const { maxBytes, rest } = { ...defaults, ...options };
    const { change } = options;
    const head = [heading(report, change), ...(change?.lead ?? []), ...(options.notes ?? []).map(markdown_text/* escape */.i), ...unread(report), ...notice(report), ...(report.drift === undefined ? [] : [driftMarkdown(report.drift)])];
    const foot = (0,phrases/* nothingToJudge */.UG)(report) ? [] : [lastLine(report)];
    const findings = (0,order/* worstFirst */.md)(change === undefined ? report.findings : [...report.findings].sort((one, other) => change.rank(one) - change.rank(other)));
    const rows = findings.map((finding) => findingRow(finding, options.link));
    const full = page([...head, ...table(rows), ...(change?.folded ?? []), ...markdown_details(report, options.link), ...foot]);
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
    const found = counts.finding > 0 ? (0,phrases/* severityCounts */.ur)(counts.bySeverity) : (0,phrases/* nothingFound */.Sb)(report);
    return `### ${symbol} Cross-tenant access: ${found}${change === undefined ? "" : ` (${change.aside})`}${verdict === "incomplete" ? " (incomplete)" : ""}`;
}
function unread({ inputs }) {
    const failed = (0,report_inputs/* inputsThat */.lS)("failed", inputs).map((input) => (0,markdown_text/* escape */.i)((0,report_inputs/* inputError */.Xu)(input)));
    if (failed.length === 0)
        return [];
    return [`**${(0,phrases/* count */.U9)(failed.length, "file")} could not be read**\n\n${markdown_bullets(failed, 10)}`];
}
function notice(report) {
    const sentence = (0,phrases/* noCrossTenantData */.AI)(report);
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
        `${(0,markdown_text/* escape */.i)((0,phrases/* messageOf */.bD)(finding))}<br><sub>${(0,markdown_text/* link */.n)(finding.rule, finding.help)}</sub>`,
        about(finding.subject),
        place(finding.location, address),
    ];
    return `| ${cells.join(" | ")} |`;
}
function about(subject) {
    const who = (0,phrases/* answersFor */.ze)(subject);
    return `${(0,markdown_text/* escape */.i)((0,phrases/* subjectName */.wn)(subject))}${who === undefined ? "" : `<br><sub>${(0,markdown_text/* escape */.i)(who)}</sub>`}`;
}
/** Where a finding stands, as a link where there is one. */
function place(location, address) {
    if (location === undefined)
        return "–";
    const text = (0,report/* placeText */.Z9)(location);
    return address === undefined || location.file === undefined ? (0,markdown_text/* escape */.i)(text) : (0,markdown_text/* link */.n)(text, address(location));
}
function markdown_details(report, address) {
    const read = (0,report_inputs/* inputsThat */.lS)("read", report.inputs);
    const declined = (0,report_inputs/* declinedFiles */.Ay)(report.inputs).length;
    const notes = (0,report_inputs/* inputNotes */.g7)(report.inputs);
    return [
        ...markdown_folded(`Excepted (${report.counts.excepted})`, [
            ...(0,phrases/* acceptedSingly */.kn)(report).map((one) => `${(0,markdown_text/* escape */.i)((0,phrases/* messageOf */.bD)(one))} ${place(one.location, address)} (${(0,markdown_text/* escape */.i)((0,phrases/* acceptedBy */.lA)(one.exception))})`),
            ...(0,phrases/* baselineSentences */.qY)(report).map(markdown_text/* escape */.i),
        ]),
        ...markdown_folded(`Not judged (${report.counts.unknown})`, (0,report_missing/* groupMissing */.M)(report).map(({ sentence }) => (0,markdown_text/* escape */.i)(sentence))),
        ...markdown_folded(`Loosened by the configuration (${report.loosened?.length ?? 0})`, (0,loosened/* looseningTexts */._)(report).map(({ sentence, location }) => (location === undefined ? (0,markdown_text/* escape */.i)(sentence) : `${(0,markdown_text/* escape */.i)(sentence)} ${place(location, address)}`))),
        ...markdown_folded(`What was read (${(0,phrases/* count */.U9)(read.length, "file")})${declined > 0 ? ` and what was declined (${declined})` : ""}`, [
            ...byFormat(read),
            ...notes.map((note) => `Noticed: ${(0,markdown_text/* escape */.i)(note)}`),
            ...(0,report_inputs/* declinedByReason */.gA)(report.inputs).map((reason) => `Declined: ${(0,markdown_text/* escape */.i)(reason)}`),
        ]),
    ];
}
/** The files of each format on one line: most inputs are of one. */
function byFormat(read) {
    const formats = new Map();
    for (const { file, format } of read) {
        const files = formats.get(format) ?? [];
        files.push((0,markdown_text/* escape */.i)(file));
        formats.set(format, files);
    }
    return [...formats].map(([format, files]) => `${(0,markdown_text/* escape */.i)(format ?? "Read")}: ${files.join(", ")}`);
}
/** A list that opens when it is asked for. `title` and `items` are Markdown. */
function markdown_folded(title, items) {
    return items.length === 0 ? [] : [`<details><summary>${title}</summary>\n\n${markdown_bullets(items, items.length)}\n\n</details>`];
}
/** In place of the details: what they would have held, in a sentence each. */
function briefly(report, rest) {
    const missing = (0,report_missing/* groupMissing */.M)(report).map(({ sentence }) => (0,markdown_text/* escape */.i)(sentence));
    const lists = [
        (0,phrases/* count */.U9)(report.excepted.length, "excepted finding"),
        (0,phrases/* count */.U9)((0,report_inputs/* inputsThat */.lS)("read", report.inputs).length, "file that was read", "files that were read"),
        (0,phrases/* count */.U9)((0,report_inputs/* declinedFiles */.Ay)(report.inputs).length, "declined file"),
    ].filter((list) => !list.startsWith("0 "));
    return [
        ...(missing.length === 0 ? [] : [`Not judged (${report.counts.unknown}):\n\n${markdown_bullets(missing, 5)}`]),
        ...(0,phrases/* baselineSentences */.qY)(report).map(markdown_text/* escape */.i),
        ...(0,loosened/* looseningSummary */.H)(report).map(markdown_text/* escape */.i),
        ...(lists.length === 0 ? [] : [`Not listed here: ${lists.join(", ")}. See ${(0,markdown_text/* escape */.i)(rest)}.`]),
    ];
}
function note(cut, rest) {
    return cut.length === 0 ? [] : [leftOut(cut, rest)];
}
function leftOut(cut, rest) {
    return `**${(0,phrases/* count */.U9)(cut.length, "finding is", "findings are")} not shown here** (${(0,phrases/* severityCounts */.ur)((0,order/* tally */.N4)(cut))}): see ${(0,markdown_text/* escape */.i)(rest)}.`;
}
function lastLine(report) {
    return [(0,phrases/* extent */.Xx)(report), (0,phrases/* count */.U9)(report.rules.length, "rule"), ...(0,phrases/* otherOutcomes */.QX)(report), `${report.seconds.toFixed(2)} s`].join(" · ");
}
function markdown_bullets(items, limit) {
    const more = items.length > limit ? [`and ${items.length - limit} more`] : [];
    return [...items.slice(0, limit), ...more].map((item) => `- ${item}`).join("\n");
}
function page(blocks) {
    return `${blocks.join("\n\n")}\n`;
}
function bytes(text) {
    return Buffer.byteLength(text);
}


/***/ })

};
