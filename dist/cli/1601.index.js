export const id = 1601;
export const ids = [1601,9289,7373];
export const modules = {

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

/***/ 41601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   editsText: () => (/* binding */ editsText),
/* harmony export */   suggestionsText: () => (/* binding */ suggestionsText)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87578);
/* harmony import */ var _effective_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59289);
/* harmony import */ var _safe_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67470);
/* harmony import */ var _suggestions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7373);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92760);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60238);






const mostReasons = 20;
/** The suggestions of one tenant for people at a terminal. */
function suggestionsText(report, { width, heading = (text) => text }) {
    const lines = [];
    const say = (text, indent = 0) => {
        lines.push(...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .L)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .e)(text), width - indent).map((line) => `${" ".repeat(indent)}${line}`));
    };
    const { suggestions, none, notEdited, tenant } = report;
    if (tenant !== undefined)
        lines.push((0,_effective_text_js__WEBPACK_IMPORTED_MODULE_1__.tenantHeading)(tenant, { width, heading }), "");
    for (const each of suggestions) {
        lines.push(heading((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .e)(`${each.partner.label}: ${each.title}`)));
        say((0,_suggestions_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceInWords */ .KG)(each), 2);
        for (const seen of each.evidence.seen)
            say((0,_suggestions_js__WEBPACK_IMPORTED_MODULE_2__/* .seenInWords */ .A2)(seen, each.evidence), 4);
        say((0,_suggestions_js__WEBPACK_IMPORTED_MODULE_2__/* .changeInWords */ .Zb)(each), 2);
        lines.push(`    ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .e)(`${each.request.method} ${each.request.url}`)}`);
        if ("body" in each.request)
            lines.push(...(0,_safe_json_js__WEBPACK_IMPORTED_MODULE_5__/* .safeJson */ .o)(each.request.body).split("\n").map((line) => `    ${line}`));
        lines.push("");
    }
    if (suggestions.length > 0) {
        for (const limit of _suggestions_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestionLimits */ .zv)
            say(limit);
        lines.push("");
    }
    const reasons = (0,_suggestions_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonsInWords */ .GB)(none);
    if (reasons.length > 0) {
        lines.push(heading("No suggestion"));
        for (const reason of reasons.slice(0, mostReasons))
            say(reason, 2);
        if (reasons.length > mostReasons)
            say(`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(reasons.length - mostReasons, "more reason")} in --format json.`, 2);
        lines.push("");
    }
    for (const { file, reason } of notEdited)
        say(`${file} is not edited: ${reason}.`);
    if (notEdited.length > 0)
        lines.push("");
    say(`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(suggestions.length, "suggestion")} · ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(none.length, "setting")} without`);
    return `${lines.join("\n")}\n`;
}
/** The edits that make them, as one diff. */
function editsText(edits) {
    return edits.map(({ diff }) => diff).join("");
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
