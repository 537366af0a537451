export const id = 5499;
export const ids = [5499,7373];
export const modules = {

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

/***/ 45499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   editsMarkdown: () => (/* binding */ editsMarkdown),
/* harmony export */   suggestionsMarkdown: () => (/* binding */ suggestionsMarkdown)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87578);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61675);
/* harmony import */ var _safe_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67470);
/* harmony import */ var _suggestions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7373);




const mostReasons = 100;
/** The suggestions of one tenant as a page. */
function suggestionsMarkdown({ suggestions, none, notEdited, tenant }) {
    const reasons = (0,_suggestions_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonsInWords */ .GB)(none);
    return [
        `# What partners can be narrowed to${tenant === undefined ? "" : ` in the tenant ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)(tenant)}`}`,
        "",
        `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(suggestions.length, "suggestion")}, ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(none.length, "setting")} without.`,
        "",
        ...suggestions.flatMap(sectionOf),
        ...(suggestions.length === 0 ? [] : [..._suggestions_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestionLimits */ .zv.map((limit) => `> ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)(limit)}`), ""]),
        ...(reasons.length === 0 ? [] : ["## No suggestion", "", ...reasons.slice(0, mostReasons).map((reason) => `- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)(reason)}`)]),
        ...(reasons.length > mostReasons ? [`- ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(reasons.length - mostReasons, "more reason")} in \`--format json\``] : []),
        ...(reasons.length === 0 ? [] : [""]),
        ...notEdited.map(({ file, reason }) => `- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)(`${file} is not edited: ${reason}`)}`),
        ...(notEdited.length === 0 ? [] : [""]),
    ].join("\n");
}
function sectionOf(each) {
    const { request, evidence } = each;
    return [
        `## ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)(`${each.partner.label}: ${each.title}`)}`,
        "",
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)((0,_suggestions_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceInWords */ .KG)(each)),
        "",
        ...evidence.seen.map((seen) => `- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)((0,_suggestions_js__WEBPACK_IMPORTED_MODULE_2__/* .seenInWords */ .A2)(seen, evidence))}`),
        "",
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)((0,_suggestions_js__WEBPACK_IMPORTED_MODULE_2__/* .changeInWords */ .Zb)(each)),
        "",
        ...fenced("http", `${request.method} ${request.url}${"body" in request ? `\n\n${(0,_safe_json_js__WEBPACK_IMPORTED_MODULE_3__/* .safeJson */ .o)(request.body)}` : ""}`),
        "",
    ];
}
/** The edits that make them. */
function editsMarkdown(edits) {
    return edits.length === 0 ? "" : `\n${["## Edits", "", ...fenced("diff", edits.map(({ diff }) => diff).join("").trimEnd())].join("\n")}\n`;
}
/** Nothing in a text can end a fence that is longer than every run of its character there. */
function fenced(language, text) {
    const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    return [`${fence}${language}`, text, fence];
}


/***/ }),

/***/ 7373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ seenInWords),
/* harmony export */   GB: () => (/* binding */ reasonsInWords),
/* harmony export */   KG: () => (/* binding */ evidenceInWords),
/* harmony export */   Zb: () => (/* binding */ changeInWords),
/* harmony export */   suggestionsJson: () => (/* binding */ suggestionsJson),
/* harmony export */   zv: () => (/* binding */ suggestionLimits)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87578);
/* harmony import */ var _safe_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67470);


/** The report as data, with the edits of all tenants. */
function suggestionsJson(reports, edits, isSeveral) {
    const [first] = reports;
    const shown = isSeveral ? { tenants: reports } : first;
    return `${(0,_safe_json_js__WEBPACK_IMPORTED_MODULE_1__/* .safeJson */ .o)({ version: 1, ...shown, edits })}\n`;
}
const sourceNames = { signIns: "Graph's sign-in log", newestSignIn: "the newest sign-ins of Graph's log", logAnalytics: "Azure Monitor Logs" };
/** What was seen, before the list of it. */
function evidenceInWords({ evidence: { days, from, to, sources }, direction, partner }) {
    const people = direction === "inbound" ? `users of ${partner.label}` : `users of this tenant at ${partner.label}`;
    const source = (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(sources.map((each) => sourceNames[each]));
    return `In ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(days, "covered day")} from ${from} to ${to} (${source}, non-interactive sign-ins included), and in all that the ledger remembers beside them, ${people} signed in with these applications only:`;
}
/** One line of that list. */
function seenInWords({ appId, resourceId, lastSeen, users }, { from }) {
    const when = lastSeen < from ? `last on ${lastSeen}, before those days` : `last on ${lastSeen}`;
    return `${appId} to ${resourceId}, ${when}${users === undefined ? "" : `, ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(users, "user")} at most`}`;
}
/** What to do, before the request. */
function changeInWords({ title, targets, before, isInherited }) {
    const own = isInherited ? " It becomes the partner's own setting, and no longer follows the default." : "";
    return `Let ${title} allow ${targets.length === 1 ? "this 1 application" : `these ${targets.length} applications`} in place of ${before}.${own}`;
}
/** What has to be known of every suggestion. */
const suggestionLimits = [
    "What happens less often than the covered days reach is not in the evidence, and would be blocked.",
    "Microsoft does not document whether a target means the application that signs in or the one that is signed in to: both are in the list, so that everything in the evidence is let through either way.",
];
/** Why there is no suggestion for the others, those with the same reason together. */
function reasonsInWords(none) {
    const groups = new Map();
    for (const { reason, partner, direction } of none) {
        const group = groups.get(reason);
        const who = `${partner.label}, ${direction}`;
        if (group === undefined)
            groups.set(reason, [who]);
        else
            group.push(who);
    }
    return [...groups].map(([reason, who]) => `${who.length === 1 ? "" : `${who.length} settings: `}${reason} (${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .inBrief */ .aV)(who)})`);
}


/***/ })

};
