export const id = 93;
export const ids = [93];
export const modules = {

/***/ 5093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   effectiveJson: () => (/* binding */ effectiveJson)
/* harmony export */ });
/* harmony import */ var _safe_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7470);

/** The settings as data. */
function effectiveJson({ now, default: fallback, partners }) {
    return `${(0,_safe_json_js__WEBPACK_IMPORTED_MODULE_0__/* .safeJson */ .o)({ version: 1, now, default: published(fallback), partners: partners.map(published) })}\n`;
}
function published({ kind, id, name, owner, purpose, location, settings }) {
    return {
        kind,
        ...(id !== undefined && { id }),
        ...(name !== undefined && { name }),
        ...(owner !== undefined && { owner }),
        ...(purpose !== undefined && { purpose }),
        ...(location !== undefined && { location }),
        settings,
    };
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
