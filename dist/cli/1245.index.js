export const id = 1245;
export const ids = [1245];
export const modules = {

/***/ 1245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   candidatesFor: () => (/* binding */ candidatesFor),
/* harmony export */   freeId: () => (/* binding */ freeId)
/* harmony export */ });
/* harmony import */ var _model_exceptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53105);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87578);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53805);



/** The exceptions that speak of a finding's rule and subject, whole or with gaps, in the order of the file. */
function candidatesFor(finding, exceptions) {
    const subject = (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(finding.subject);
    return exceptions
        .filter(({ entry }) => {
        const rule = entry.text("rule");
        const isRule = rule === finding.rule;
        const isSubject = entry.subject === subject;
        // A wildcard and a missing member cover nothing, though somebody meant them to.
        return (isRule && (isSubject || entry.subject === undefined || entry.hasWildcard)) || (isSubject && rule === undefined);
    })
        .map((exception) => ({ id: exception.entry.id, because: reasons(finding, exception) }));
}
/** The first exception number that no exception of the file has. */
function freeId(exceptions) {
    const numbers = exceptions.map(({ entry }) => Number(/^EX-(\d{1,9})$/.exec(entry.id)?.[1] ?? 0));
    return `EX-${numbers.reduce((most, each) => Math.max(most, each), 0) + 1}`;
}
function reasons(finding, { entry, flaws, isExpired, endedWithPartner }) {
    const because = [];
    if (flaws.length > 0)
        because.push(`it is not valid: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(flaws.map((flaw) => (0,_model_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .flawInWords */ .tY)(flaw, entry)))}`);
    if (isExpired)
        because.push(`it expired on ${entry.text("expires") ?? ""}`);
    if (endedWithPartner)
        because.push("the partner's entry in the catalog has expired");
    if (!(0,_model_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .isValid */ .fn)({ flaws, isExpired, endedWithPartner }))
        return because;
    if (!(0,_exceptions_js__WEBPACK_IMPORTED_MODULE_2__/* .fits */ .lA)(entry, finding)) {
        because.push(`it is for the setting ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(entry.text("setting"))}, and this is ${finding.setting === "" ? "the whole subject" : finding.setting}`);
    }
    if (!(0,_exceptions_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptsValue */ .Rd)(entry, finding)) {
        because.push(`it accepts the value ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(entry.text("accepts"))}, and ${finding.value === undefined ? "this has none" : `the present one is ${finding.value}`}`);
    }
    return because;
}


/***/ })

};
