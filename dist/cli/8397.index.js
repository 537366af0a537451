export const id = 8397;
export const ids = [8397];
export const modules = {

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


/***/ }),

/***/ 48397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulesJson: () => (/* binding */ rulesJson),
/* harmony export */   rulesText: () => (/* binding */ rulesText)
/* harmony export */ });
/* harmony import */ var _judge_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21061);
/* harmony import */ var _report_safe_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67470);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92760);
/* harmony import */ var _report_wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60238);




/** Rules as a table for people: id, severity and presets in a line, what it flags below. */
function rulesText(rules, width) {
    const idWidth = Math.max(0, ...rules.map(({ id }) => id.length));
    const lines = rules.flatMap((rule) => [
        `${rule.id.padEnd(idWidth)}  ${rule.severity.padEnd(6)}  ${presetsOf(rule).join(", ")}`,
        ...(0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)((0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .e)(rule.description), width - 2).map((line) => `  ${line}`),
    ]);
    return lines.map((line) => `${line}\n`).join("");
}
/** Rules as data: what they say of themselves, before any configuration. */
function rulesJson(rules) {
    const entries = rules.map((rule) => {
        const { id, description, category, severity, controls, fix, help } = (0,_judge_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleInfo */ .PI)({ rule, severity: rule.severity, options: {} });
        return { id, description, category, severity, presets: presetsOf(rule), subjects: [rule.subject].flat(), controls, fix, since: rule.since, help };
    });
    return `${(0,_report_safe_json_js__WEBPACK_IMPORTED_MODULE_3__/* .safeJson */ .o)(entries)}\n`;
}
/** The presets that switch a rule on, the widest last. */
function presetsOf({ presets }) {
    return [...presets, "all"];
}


/***/ })

};
