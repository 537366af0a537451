export const id = 984;
export const ids = [984,9289];
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

/***/ 10984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whyText: () => (/* binding */ whyText)
/* harmony export */ });
/* harmony import */ var _effective_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59289);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80986);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18456);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92760);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23154);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60238);






/** What decided a finding, for people at a terminal. */
function whyText(decided, width) {
    const blocks = [head(decided, width), ...frame(decided.finding, width), inEffect(decided, width), standing(decided, width), ...toPaste(decided, width)];
    return `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function head({ finding, rule }, width) {
    const { subject, location, setting, value, related } = finding;
    const who = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .answersFor */ .ze)(subject);
    return [
        `${finding.rule}, ${finding.severity}, ${finding.fingerprint}`,
        ...indented(finding.message, width),
        "",
        ...indented(`Subject: ${[subject.kind, subject.id].filter((each) => each !== undefined).join(" ")}`, width),
        ...(subject.tenant === undefined ? [] : indented(`Tenant: ${subject.tenant}`, width)),
        ...(who === undefined ? [] : indented(upper(who), width)),
        ...(setting === undefined ? [] : indented(`Setting: ${setting}`, width)),
        ...(location === undefined ? [] : indented(`Place: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .placeText */ .Z9)(location)}${location.file === undefined ? "" : `:${location.column}`}`, width)),
        ...related.flatMap((other) => indented(`↳ ${other.message}: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .placeText */ .Z9)(other.location)}`, width)),
        ...(value === undefined ? [] : indented(`Value: ${value}`, width)),
        ...(rule === undefined ? [] : indented(`Fix: ${rule.fix}`, width)),
    ];
}
function frame({ excerpt }, width) {
    if (excerpt === undefined)
        return [];
    const lines = excerpt.lines.map((line) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .e)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(line, 400).replaceAll("\t", "  ")));
    return [(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .codeFrame */ .l)({ ...excerpt, lines }, width - 2).map(({ gutter, code }) => `  ${gutter} ${code}`.trimEnd())];
}
function inEffect({ setting }, width) {
    if (setting === undefined)
        return [];
    const what = setting.origin === "unknown" ? `unknown, because ${setting.reason}` : setting.words;
    const from = (0,_effective_text_js__WEBPACK_IMPORTED_MODULE_0__/* .originInWords */ .B)(setting);
    return ["In effect", ...indented(`${setting.title}: ${what}`, width), ...(from === "" ? [] : indented(`From: ${from}`, width))];
}
function standing({ finding, candidates }, width) {
    const covered = "exception" in finding ? finding.exception : undefined;
    const others = candidates.filter(({ id }) => covered === undefined || "baseline" in covered || id !== covered.id);
    const lines = [
        ...(covered === undefined ? [] : [`Covered: ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .acceptedBy */ .lA)(covered)}`]),
        ...others.map(({ id, because }) => (because.length === 0 ? `${id} would cover it, too.` : `${id} does not cover it: ${because.join("; ")}.`)),
    ];
    return ["Exceptions", ...(lines.length === 0 ? ["No exception speaks of this rule and subject."] : lines).flatMap((line) => indented(line, width))];
}
function toPaste({ entry, exceptionsFile }, width) {
    if (entry === undefined)
        return [];
    return [(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .L)(`To accept it until a day, fill this in under exceptions in ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .e)(exceptionsFile)}:`, width), entry.map((line) => `  ${line}`)];
}
function upper(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
function indented(text, width) {
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .L)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .e)(text), width - 4).map((line, i) => `${i === 0 ? "  " : "    "}${line}`);
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
