export const id = 4155;
export const ids = [4155,6495];
export const modules = {

/***/ 33475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ exposureOf)
/* harmony export */ });
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88682);

const gapOrder = ["open", "conditional", "assumption"];
const verdictCodes = [...gapOrder, "closed", "discretion", "not modelled", "not decided"];
/** Asks every question of every cell. */
function exposureOf(analysis, questions) {
    const { targets } = analysis;
    const rows = new Map();
    const gaps = new Map();
    const numbers = new Map();
    const undecided = new Map();
    const columns = new Map();
    const sets = new Map();
    // Most people share their targets with many others.
    const setOf = (indices) => (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)(sets, indices.join(), () => indices.flatMap((index) => targets[index] ?? []));
    for (const who of analysis.who) {
        const asked = targets.map(({ target }) => {
            const outcomes = analysis.outcomes(who.who, target);
            return (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)(columns, outcomes, () => columnOf(outcomes, questions, numbers));
        });
        // Where each way in leads for these people.
        const leads = new Map();
        for (const [index, { gapKeys, undecidedKeys }] of asked.entries()) {
            for (const { key, question } of gapKeys) {
                const target = targets[index];
                if (target !== undefined)
                    (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)(gaps, key, () => ({ question, answer: analysis.answer(who.who, target.target, question), cells: [] }));
                (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)(leads, key, () => []).push(index);
            }
            for (const { key, outcome } of undecidedKeys)
                (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)(undecided, key, () => ({ outcome, cells: 0 })).cells += 1;
        }
        for (const [key, indices] of leads)
            gaps.get(key)?.cells.push({ who, targets: setOf(indices) });
        (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)(rows, `${who.who.userType} ${asked.map(({ code }) => code).join()}`, () => ({ who: [], columns: asked })).who.push(who);
    }
    return {
        questions,
        rows: [...rows.values()].flatMap(({ who, columns: own }) => rowsOf(who, own, setOf)),
        gaps: [...gaps.values()].sort((one, other) => gapOrder.indexOf(one.answer.verdict) - gapOrder.indexOf(other.answer.verdict)),
        undecided: [...undecided.values()].map(({ outcome: { verdict, reasons = [], needs = [] }, cells }) => ({ verdict, reasons, needs, cells })),
    };
}
/** `numbers` has one for each distinct gap so far: there are many cells, and what makes a gap distinct is a long text. */
function columnOf(outcomes, questions, numbers) {
    const answers = questions.map((question) => ({ question, outcome: outcomes(question) }));
    const verdicts = answers.map(({ outcome }) => outcome.verdict);
    return {
        verdicts,
        code: verdicts.map((verdict) => String(verdictCodes.indexOf(verdict))).join(""),
        gapKeys: answers.flatMap(({ question, outcome: { verdict, region, memberships, isListed, assumptions } }) => {
            if (question.kind === "reach" || !gapOrder.includes(verdict))
                return [];
            const text = JSON.stringify([question.kind, question.strength, verdict, region, memberships, isListed, assumptions]);
            const key = numbers.get(text) ?? numbers.size;
            numbers.set(text, key);
            return [{ question, key }];
        }),
        undecidedKeys: answers.flatMap(({ outcome }) => {
            const { verdict, reasons, needs } = outcome;
            return verdict === "not modelled" || verdict === "not decided" ? [{ outcome, key: JSON.stringify([verdict, reasons, needs]) }] : [];
        }),
    };
}
/** People with equal answers are one row for each set of targets with equal answers. */
function rowsOf(who, columns, setOf) {
    const alike = new Map();
    for (const [index, { code, verdicts }] of columns.entries())
        (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)(alike, code, () => ({ verdicts, indices: [] })).indices.push(index);
    return [...alike.values()].map(({ verdicts, indices }) => ({ who, targets: setOf(indices), verdicts }));
}


/***/ }),

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


/***/ }),

/***/ 44155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readAnalyses),
/* harmony export */   analyseTenants: () => (/* binding */ analyseTenants),
/* harmony export */   readExposure: () => (/* binding */ readExposure)
/* harmony export */ });
/* harmony import */ var _access_analyse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87301);
/* harmony import */ var _access_exposure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33475);
/* harmony import */ var _access_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43617);
/* harmony import */ var _lint_tenants_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31905);
/* harmony import */ var _read_tenants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67159);
/* harmony import */ var _report_exposure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6495);






/**
 * Reads tenants and prepares the analysis of who can come in, with the facts that the configuration states.
 * @throws ConfigError when the configuration or one of our own files cannot be used.
 */
async function readAnalyses(options, applications = []) {
    return analyseTenants(await (0,_read_tenants_js__WEBPACK_IMPORTED_MODULE_4__.readTenants)({ ...options, baseline: false }), applications);
}
/** As {@link readAnalyses}, of tenants that are read already. */
function analyseTenants({ found, tenants, inputs, documents, nothingFound }, applications = []) {
    const analysed = tenants.filter(({ isEmpty }) => !isEmpty).map(({ tenant, own }) => {
        const { facts = [] } = own === undefined ? found.config : (0,_lint_tenants_config_js__WEBPACK_IMPORTED_MODULE_3__/* .configOf */ .W)(found.config, own);
        const analysis = (0,_access_analyse_js__WEBPACK_IMPORTED_MODULE_0__/* .analyseAccess */ .c)(tenant, { facts: facts.map(({ group, contains }) => ({ id: group, contains })), applications });
        return { tenant, analysis, names: (0,_access_words_js__WEBPACK_IMPORTED_MODULE_2__/* .namesFor */ .GT)(tenant) };
    });
    const configured = found.config.tenants?.map(({ name }) => name);
    return { tenants: analysed, configured, isSeveral: configured !== undefined, inputs, documents, nothingFound };
}
/** Answers every question about everybody and every target. `strength` is the id that `weaker than` is held against. */
async function readExposure(options, strength) {
    const { tenants, isSeveral, inputs, nothingFound } = await readAnalyses(options);
    const questions = [{ kind: "reach" }, { kind: "noMfa" }, { kind: "noManagedDevice" }, ...(strength === undefined ? [] : [{ kind: "weakerThan", strength }])];
    const reports = tenants.map(({ tenant, analysis, names }) => (0,_report_exposure_js__WEBPACK_IMPORTED_MODULE_5__/* .exposureReport */ .Q)((0,_access_exposure_js__WEBPACK_IMPORTED_MODULE_1__/* .exposureOf */ .X)(analysis, questions), analysis, names, tenant));
    return { reports, isSeveral, inputs, nothingFound };
}


/***/ })

};
