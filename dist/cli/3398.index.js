export const id = 3398;
export const ids = [3398];
export const modules = {

/***/ 3398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exposureJson: () => (/* binding */ exposureJson)
/* harmony export */ });
/* harmony import */ var _exposure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6495);
/* harmony import */ var _safe_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7470);


/** The comparison as data. */
function exposureJson({ tool, verdict, base, head, changes, unknown, notCompared, notes, unread }) {
    const counts = (0,_exposure_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .m)({ changes, unknown });
    const ordered = changes.map(({ effect, message, ...rest }) => ({ effect, message, ...rest }));
    return `${(0,_safe_json_js__WEBPACK_IMPORTED_MODULE_1__/* .safeJson */ .o)({ version: 1, tool, verdict, base, head, counts, changes: ordered, unknown, notCompared, notes, unread })}\n`;
}


/***/ }),

/***/ 6495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
/** Counts what a report holds. */
function countsOf({ changes, unknown }) {
    const having = (...effects) => changes.filter(({ effect }) => effects.includes(effect)).length;
    return { opens: having("opens", "opens-and-closes"), closes: having("closes", "opens-and-closes"), neutral: having("neutral"), unknown: unknown.length };
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
