export const id = 1157;
export const ids = [1157];
export const modules = {

/***/ 81157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toJson: () => (/* binding */ toJson)
});

;// CONCATENATED MODULE: ./build/src/report/place-fields.js
/** A place as the published reports have it. */
function placeFields(at) {
    if (at.file === undefined)
        return { resource: at.resource, pointer: at.pointer };
    const { file, pointer, line, column, endLine, endColumn } = at;
    return { file, pointer, line, column, endLine, endColumn };
}

// EXTERNAL MODULE: ./build/src/report/subject-fields.js
var subject_fields = __webpack_require__(73752);
;// CONCATENATED MODULE: ./build/src/report/drift-json.js


/** Drift as the published report has it: its fields and nothing else. */
function driftFields({ tenant, differences, unknown, notCompared, audits, notes, unread }) {
    const having = (...effects) => differences.filter(({ effect }) => effects.includes(effect)).length;
    return {
        tenant: { ...tenant },
        counts: { opens: having("opens", "opens-and-closes"), closes: having("closes", "opens-and-closes"), neutral: having("neutral"), unknown: unknown.length },
        differences: differences.map(difference),
        unknown: unknown.map(({ side, reason, needs, ...rest }) => ({ ...about(rest), side, reason, needs: [...needs] })),
        notCompared: notCompared.map(({ kind, reason }) => ({ kind, reason })),
        audits: { ...audits },
        notes: [...notes],
        unread: unread.map(({ file, reason }) => ({ file, reason })),
    };
}
function difference({ effect, message, declared, actual, lists, audits, ...rest }) {
    return {
        effect,
        message,
        ...about(rest),
        declared: value(declared),
        actual: value(actual),
        lists: lists.map(({ what, added, removed }) => ({ what, added: [...added], removed: [...removed] })),
        audits: audits.map(({ time, activity, by, service }) => ({ time, activity, by: { ...by }, ...(service && { service: { ...service } }) })),
    };
}
function about({ subject, setting, title, only, heirs }) {
    return { subject: (0,subject_fields/* subjectFields */.Q)(subject), setting, title, ...(only !== undefined && { only }), heirs: heirs.map(subject_fields/* subjectFields */.Q) };
}
function value({ words, location, inherited }) {
    return { words, ...(location && { location: placeFields(location) }), ...(inherited && { inherited: placeFields(inherited) }) };
}

// EXTERNAL MODULE: ./build/src/report/safe-json.js
var safe_json = __webpack_require__(67470);
;// CONCATENATED MODULE: ./build/src/report/json.js




/** The published JSON report: the contract's fields in the contract's order and nothing else. */
function toJson(report) {
    return `${(0,safe_json/* safeJson */.o)(published(report))}\n`;
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
        ...(report.drift && { drift: driftFields(report.drift) }),
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
        subject: (0,subject_fields/* subjectFields */.Q)(about),
        ...(at !== undefined && { location: placeFields(at) }),
        related: related.map((other) => ({ message: other.message, location: placeFields(other.location) })),
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
    return { rule, subject: (0,subject_fields/* subjectFields */.Q)(about), reason, needs: [...needs] };
}
function loosening(each) {
    const place = each.location && { location: placeFields(each.location) };
    if ("setting" in each)
        return { ...each, ...place };
    const { rule, from, to, options, against } = each;
    return { rule, from, to, ...(options && { options: { ...options } }), against, ...place };
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
