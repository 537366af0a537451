export const id = 3045;
export const ids = [3045];
export const modules = {

/***/ 3045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFinding: () => (/* binding */ findFinding)
/* harmony export */ });
/* harmony import */ var _lint_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94120);

const shortest = 6;
/**
 * The findings with the fingerprint that `asked` begins, excepted ones included. Several have the same one where an object
 * stands in the input twice.
 * @throws ConfigError when it begins none, or those of different findings.
 */
function findFinding({ findings, excepted }, asked) {
    const prefix = asked.trim().toLowerCase();
    if (prefix.length < shortest || !/^[0-9a-f]+$/.test(prefix)) {
        throw new _lint_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x([`A fingerprint is made of hexadecimal digits, of which at least ${shortest} have to be given; xtaplint lint --format json lists them.`]);
    }
    const found = [...findings, ...excepted].filter(({ fingerprint }) => fingerprint.startsWith(prefix));
    const different = new Set(found.map(({ fingerprint }) => fingerprint));
    if (different.size === 0) {
        throw new _lint_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x([`No finding has a fingerprint that begins with ${prefix}: give the paths and flags that lint was given, or see xtaplint lint --format json.`]);
    }
    if (different.size > 1)
        throw new _lint_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x([`The fingerprints of ${different.size} findings begin with ${prefix}: give more of it.`]);
    return found;
}


/***/ })

};
