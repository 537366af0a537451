export const id = 7912;
export const ids = [7912];
export const modules = {

/***/ 47912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toJson: () => (/* binding */ toJson)
/* harmony export */ });
/* harmony import */ var _safe_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67470);
/* harmony import */ var _subject_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73752);


/** The published JSON report: the contract's fields in the contract's order and nothing else. */
function toJson(report) {
    return `${(0,_safe_json_js__WEBPACK_IMPORTED_MODULE_0__/* .safeJson */ .o)(published(report))}\n`;
}
function published(report) {
    const { version, tool, verdict, now, counts } = report;
    const { high, medium, low, info } = counts.bySeverity;
    return {
        version,
        tool: { name: tool.name, version: tool.version },
        verdict,
        now,
        counts: {
            finding: counts.finding,
            excepted: counts.excepted,
            unknown: counts.unknown,
            pass: counts.pass,
            "not-applicable": counts["not-applicable"],
            bySeverity: { high, medium, low, info },
        },
        inputs: report.inputs.map(input),
        findings: report.findings.map(finding),
        ...(report.fixed && { fixed: report.fixed.map(finding) }),
        excepted: report.excepted.map((each) => ({ ...finding(each), exception: acceptance(each.exception) })),
        unknown: report.unknown.map(unknown),
        ...(report.loosened && { loosened: report.loosened.map(loosening) }),
    };
}
function input({ file, format, encoding, status, reason, notes, resources }) {
    return {
        file,
        ...(format !== undefined && { format }),
        ...(encoding !== undefined && { encoding }),
        status,
        ...(reason !== undefined && { reason }),
        ...(notes !== undefined && { notes: [...notes] }),
        ...(resources !== undefined && { resources: { ...resources } }),
    };
}
function finding({ rule, severity, message, subject: about, location: at, related, value, help, fingerprint, standing, fix }) {
    return {
        rule,
        severity,
        message,
        subject: (0,_subject_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectFields */ .Q)(about),
        ...(at !== undefined && { location: location(at) }),
        related: related.map((other) => ({ message: other.message, location: location(other.location) })),
        ...(value !== undefined && { value }),
        help,
        fingerprint,
        ...(standing !== undefined && { standing }),
        ...(fix !== undefined && { fix: "body" in fix ? { ...fix, body: { ...fix.body } } : fix }),
    };
}
function acceptance(exception) {
    return "baseline" in exception ? { baseline: true } : { ...exception };
}
function unknown({ rule, subject: about, reason, needs }) {
    return { rule, subject: (0,_subject_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectFields */ .Q)(about), reason, needs: [...needs] };
}
function loosening(each) {
    const place = each.location && { location: location(each.location) };
    if ("setting" in each)
        return { ...each, ...place };
    const { rule, from, to, options, against } = each;
    return { rule, from, to, ...(options && { options: { ...options } }), against, ...place };
}
function location(at) {
    if (at.file === undefined)
        return { resource: at.resource, pointer: at.pointer };
    const { file, pointer, line, column, endLine, endColumn } = at;
    return { file, pointer, line, column, endLine, endColumn };
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
