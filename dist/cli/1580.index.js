export const id = 1580;
export const ids = [1580];
export const modules = {

/***/ 81580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exceptionEntry: () => (/* binding */ exceptionEntry)
/* harmony export */ });
/* harmony import */ var _safe_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67470);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92760);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23154);



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


/***/ })

};
