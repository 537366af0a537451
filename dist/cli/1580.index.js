export const id = 1580;
export const ids = [1580];
export const modules = {

/***/ 1580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exceptionEntry: () => (/* binding */ exceptionEntry)
/* harmony export */ });
/* harmony import */ var _safe_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7470);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2760);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3154);



/** The lines of an exception for a finding, to paste into the list; who, why and until when is left to fill in. */
function exceptionEntry({ rule, subject, setting, value }, { id, isOneOfSeveral }) {
    const name = subject.name === undefined ? "" : ` # ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .e)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(subject.name, 60))}`;
    return [
        `- id: ${id}`,
        `  rule: ${rule}`,
        `  subject: ${scalar(subject.id ?? subject.kind)}${name}`,
        "  owner: # who accepts it",
        "  reason: # why",
        "  expires: # the last day, YYYY-MM-DD",
        ...(setting !== undefined && isOneOfSeveral ? [`  setting: ${scalar(setting)}`] : []),
        ...(value === undefined ? [] : [`  # accepts: ${(0,_safe_json_js__WEBPACK_IMPORTED_MODULE_2__/* .safeJson */ .o)(value)} # only this value`]),
    ];
}
/** Words and ids as they are, everything else in quotes: an id can be any text, such as a file's path. */
function scalar(text) {
    return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^[a-z][a-zA-Z0-9]{5,}$/.test(text) ? text : (0,_safe_json_js__WEBPACK_IMPORTED_MODULE_2__/* .safeJson */ .o)(text);
}


/***/ }),

/***/ 7470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ safeLine),
/* harmony export */   o: () => (/* binding */ safeJson)
/* harmony export */ });
/**
 * What JSON.stringify leaves as it is and a terminal or a reader would act on: DEL and the C1 controls, characters
 * that turn the reading direction, separators and invisible ones, and `##[`, which a runner's log takes for a command.
 */
const raw = /[\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|##(?=\[)/g;
/** The value as indented JSON in which nothing can act when it is printed; parsed again it is the same value. */
function safeJson(value) {
    return escaped(JSON.stringify(value, undefined, 2));
}
/** As {@link safeJson}, on one line. */
function safeLine(value) {
    return escaped(JSON.stringify(value));
}
function escaped(json) {
    // Every character in question can only stand inside a string, where an escape means the same.
    return json.replace(raw, (found) => Array.from(found, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""));
}


/***/ })

};
