export const id = 5093;
export const ids = [5093];
export const modules = {

/***/ 5093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   effectiveJson: () => (/* binding */ effectiveJson),
/* harmony export */   effectiveTenantsJson: () => (/* binding */ effectiveTenantsJson)
/* harmony export */ });
/* harmony import */ var _safe_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7470);
/* harmony import */ var _subject_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3752);


/** The settings of one tenant as data. */
function effectiveJson({ now, default: fallback, partners }) {
    return `${(0,_safe_json_js__WEBPACK_IMPORTED_MODULE_0__/* .safeJson */ .o)({ version: 1, now, default: published(fallback), partners: partners.map(published) })}\n`;
}
/** As {@link effectiveJson}, of several tenants, each with its name. */
function effectiveTenantsJson(now, tenants) {
    const each = tenants.map(({ tenant, default: fallback, partners }) => ({ tenant, default: published(fallback), partners: partners.map(published) }));
    return `${(0,_safe_json_js__WEBPACK_IMPORTED_MODULE_0__/* .safeJson */ .o)({ version: 1, now, tenants: each })}\n`;
}
function published({ location, settings, ...holder }) {
    return { ...(0,_subject_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectFields */ .Q)(holder), ...(location !== undefined && { location }), settings };
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


/***/ }),

/***/ 3752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ subjectFields)
/* harmony export */ });
/** What data formats publish of a subject, in one order, whatever else the value holds. */
function subjectFields({ kind, id, name, owner, purpose, tenant }) {
    return {
        kind,
        ...(id !== undefined && { id }),
        ...(name !== undefined && { name }),
        ...(owner !== undefined && { owner }),
        ...(purpose !== undefined && { purpose }),
        ...(tenant !== undefined && { tenant }),
    };
}


/***/ })

};
