export const id = 7723;
export const ids = [7723];
export const modules = {

/***/ 7723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownRulePage: () => (/* binding */ ownRulePage)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _safe_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67470);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92760);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60238);




/** The page for a terminal, in the form that the pages of the pack have there. */
function ownRulePage(page, { width, heading = (text) => text }) {
    const text = (words) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .e)(words), width - 4).map((line, i) => `${i === 0 ? "  " : "    "}${line}`);
    const section = (title, lines) => (lines.length === 0 ? [] : [heading(title), lines.join("\n")]);
    const parts = [
        heading((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .e)(page.id)),
        text(page.description).join("\n"),
        written(page.facts).flatMap(([name, value]) => text(`${name}: ${value}`)).join("\n"),
        ...section("Expressions", written(page.expressions).flatMap(([key, expression]) => text(`${key}: ${expression}`))),
        ...section("Message", page.messages.flatMap(text)),
        ...section("How to fix", text(page.fix)),
        ...section("Options", page.options.flatMap(({ name, value, meaning }) => text(`${name}: ${(0,_safe_json_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLine */ .X)([value]).slice(1, -1)}${meaning === undefined ? "" : `. ${meaning}`}`))),
        ...section("Samples", page.samples.flatMap((sample) => [...text(`${sample.expects} ${sample.number}, ${sample.at}:`), ...code(sample.value)])),
    ];
    return `${parts.join("\n\n")}\n`;
}
function written(pairs) {
    return pairs.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, value]]));
}
/** As a file of rules would have it. */
function code(value) {
    const lines = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.stringify)(value, { lineWidth: 0 }).trimEnd().split("\n");
    return lines.map((line) => `    ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .e)(line)}`);
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
