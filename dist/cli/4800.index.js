export const id = 4800;
export const ids = [4800];
export const modules = {

/***/ 4800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exposureJson: () => (/* binding */ exposureJson)
/* harmony export */ });
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12533);
/* harmony import */ var _safe_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67470);


/** The comparison as data. */
function exposureJson({ tool, verdict, base, head, changes, unknown, notCompared, signInsOfOutsidersOnly, notes, unread }) {
    const counts = (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .m)({ changes, unknown });
    const ordered = changes.map(({ effect, message, ...rest }) => ({ effect, message, ...rest, approvals: undefined }));
    return `${(0,_safe_json_js__WEBPACK_IMPORTED_MODULE_1__/* .safeJson */ .o)({ version: 1, tool, verdict, base, head, counts, changes: ordered, unknown, notCompared, signInsOfOutsidersOnly, notes, unread })}\n`;
}


/***/ }),

/***/ 12533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
/** Counts what a report holds. */
function countsOf({ changes, unknown }) {
    const having = (...effects) => changes.filter(({ effect }) => effects.includes(effect)).length;
    return { opens: having("opens", "opens-and-closes"), closes: having("closes", "opens-and-closes"), neutral: having("neutral"), unknown: unknown.length };
}


/***/ })

};
