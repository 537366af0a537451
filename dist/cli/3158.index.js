export const id = 3158;
export const ids = [3158];
export const modules = {

/***/ 13158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   catalogRows: () => (/* binding */ catalogRows)
/* harmony export */ });
/* harmony import */ var _model_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48384);

/** Every entry, in the order of the file. */
function catalogRows({ entries }, today) {
    return entries.map((entry) => catalogRow(entry, today));
}
function catalogRow(entry, today) {
    const text = (key, as = key) => {
        const written = entry.text(key);
        return written === undefined ? {} : { [as]: written };
    };
    const day = (key) => {
        const written = entry.text(key);
        return written === undefined ? {} : { [key]: { day: written, isOver: (0,_model_days_js__WEBPACK_IMPORTED_MODULE_0__/* .isOver */ .PU)(written, today) } };
    };
    const approved = clause(entry.text("approved.by"), entry.text("approved.on"), entry.text("approved.ticket"));
    const mfaEvidence = clause(entry.text("assurance.mfa.reviewed"), entry.text("assurance.mfa.evidence"));
    return {
        tenantId: entry.tenantId,
        ...text("name"),
        ...text("owner"),
        ...text("purpose"),
        ...text("scenario"),
        ...text("tier"),
        domains: entry.list("domains").map(({ text: domain }) => domain),
        ...(approved !== undefined && { approved }),
        ...day("reviewBy"),
        ...day("expires"),
        approves: entry.list("approves").map(({ text: word }) => word),
        ...(mfaEvidence !== undefined && { mfaEvidence }),
    };
}
function clause(...parts) {
    const written = parts.filter((part) => part !== undefined);
    return written.length === 0 ? undefined : written.join(", ");
}


/***/ })

};
