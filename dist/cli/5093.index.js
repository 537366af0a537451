export const id = 5093;
export const ids = [5093];
export const modules = {

/***/ 55093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   effectiveJson: () => (/* binding */ effectiveJson),
/* harmony export */   effectiveTenantsJson: () => (/* binding */ effectiveTenantsJson)
/* harmony export */ });
/* harmony import */ var _safe_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67470);
/* harmony import */ var _subject_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73752);


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

/***/ 73752:
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
