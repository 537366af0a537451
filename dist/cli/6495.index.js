export const id = 6495;
export const ids = [6495];
export const modules = {

/***/ 6495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ exposureReport),
/* harmony export */   exposureJson: () => (/* binding */ exposureJson),
/* harmony export */   exposureTenantsJson: () => (/* binding */ exposureTenantsJson)
/* harmony export */ });
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88682);
/* harmony import */ var _safe_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67470);


function exposureReport({ questions, rows, gaps, undecided }, analysis, names, { today, name }) {
    // Thousands of people share what they can reach.
    const ofClass = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .onceEach */ .fF)(each);
    const eachOf = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .onceEach */ .fF)((targets) => targets.flatMap((target) => ofClass(target)));
    const people = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .onceEach */ .fF)(peopleOf);
    const strength = questions.find(({ kind }) => kind === "weakerThan")?.strength;
    return {
        now: today,
        ...(name !== undefined && { tenant: name }),
        ...(strength !== undefined && { strength }),
        rows: rows.map(({ who, targets, verdicts }) => ({
            who: who.map((each) => people(each)),
            targets: eachOf(targets),
            answers: Object.fromEntries(questions.map(({ kind }, index) => [kind, verdicts[index]])),
        })),
        gaps: gaps.flatMap(({ question, answer, cells }) => gapOf(question, answer, cells.map(({ who, targets }) => ({ who: people(who), targets: eachOf(targets) })))),
        undecided,
        assumptions: [...new Set(gaps.flatMap(({ answer }) => answer.assumptions ?? []))].sort(),
        missing: analysis.gaps.map((gap) => gap.undetermined),
        names,
    };
}
function peopleOf({ who, homes, trusted }) {
    return { userType: who.userType, homes, trusted };
}
function each({ target, ids }) {
    return ids.map((id) => ({ kind: target.kind, id }));
}
function gapOf({ kind }, { verdict, witness, region = [], isListed, assumptions, nearest }, cells) {
    if (witness === undefined)
        return [];
    return [{ question: kind, verdict, witness, region, ...(isListed !== undefined && { memberships: witness.memberships, isListed }), ...(assumptions && { assumptions }), ...(nearest && { nearest }), cells }];
}
const asData = { version: 1, model: "within this model" };
/** The report as data. */
function exposureJson(report) {
    return `${(0,_safe_json_js__WEBPACK_IMPORTED_MODULE_1__/* .safeJson */ .o)({ ...asData, ...published(report) })}\n`;
}
/** As {@link exposureJson}, of several tenants, each with its name. */
function exposureTenantsJson(reports) {
    return `${(0,_safe_json_js__WEBPACK_IMPORTED_MODULE_1__/* .safeJson */ .o)({ ...asData, tenants: reports.map(published) })}\n`;
}
function published({ names, ...report }) {
    const policies = Object.fromEntries(report.gaps.flatMap(({ nearest }) => (nearest === undefined ? [] : [[nearest.policy, names.policy(nearest.policy)]])));
    return { ...report, policies };
}


/***/ })

};
