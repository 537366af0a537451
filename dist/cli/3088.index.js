export const id = 3088;
export const ids = [3088];
export const modules = {

/***/ 43088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAccess: () => (/* binding */ readAccess)
/* harmony export */ });
/* harmony import */ var _model_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14677);
/* harmony import */ var _model_effective_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41967);
/* harmony import */ var _model_subjects_partner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66514);
/* harmony import */ var _model_undetermined_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94163);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98795);
/* harmony import */ var _read_exposure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52063);






/**
 * Answers what somebody needs to reach a target, with the lines that decide.
 * @throws ConfigError when the configuration or one of our own files cannot be used.
 */
async function readAccess(options, asked) {
    const { target } = asked;
    const { tenants, documents, isSeveral, inputs, nothingFound } = await (0,_read_exposure_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnalyses */ .P)(options, target.kind === "application" ? [target.id] : []);
    return { reports: tenants.map((tenant) => reportOf(tenant, documents, asked)), isSeveral, inputs, nothingFound };
}
function reportOf({ tenant, analysis, names }, documents, { who, target, questions }) {
    const answers = questions.map((question) => ({ question, answer: analysis.answer(who, target, question) }));
    const setting = settingOf(tenant, who);
    const policies = new Map(tenant.conditionalAccess().policies.map((policy) => [policy.id ?? policy.label, policy.place]));
    const placeOf = (id) => (id === "#cross-tenant access" ? (setting?.inherited ?? setting?.place) : policies.get(id));
    const deciding = answers.map(({ answer }) => decidersOf(answer, setting !== undefined));
    const near = answers.map(({ answer }) => answer.nearest?.policy);
    const places = [...deciding.flat(), ...near.filter((id) => id !== undefined)].map(placeOf).filter((place) => place !== undefined);
    const locator = new _locate_js__WEBPACK_IMPORTED_MODULE_4__/* .Locator */ .h(documents, places);
    const decider = (id) => {
        const place = placeOf(id);
        const location = place && locator.lines(place);
        return { id, label: names.policy(id), ...(location && { location }) };
    };
    return {
        now: tenant.today,
        ...(tenant.name !== undefined && { tenant: tenant.name }),
        who,
        target,
        answers: answers.map(({ question, answer }, index) => {
            const id = near[index];
            return { question, answer, decidedBy: (deciding[index] ?? []).map(decider), ...(id !== undefined && { nearest: decider(id) }) };
        }),
        missing: analysis.gaps.map((gap) => gap.undetermined),
        names,
    };
}
/** What proves a closed answer; of an open one the setting that lets in. */
function decidersOf({ closedBy, witness }, hasSetting) {
    if (witness === undefined)
        return closedBy ?? [];
    return hasSetting ? ["#cross-tenant access"] : [];
}
/** The inbound setting that lets somebody in or not; undefined where none does. */
function settingOf(tenant, { home, userType }) {
    if (home === "none" || userType === "internalGuest" || userType === "serviceProvider" || userType === "otherExternalUser")
        return undefined;
    const name = userType === "b2bDirectConnectUser" ? "b2bDirectConnectInbound" : "b2bCollaborationInbound";
    const partner = tenant.partnerByTenantId().get(home);
    const access = partner === undefined ? (0,_model_effective_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultAccess */ .Ir)(_model_access_js__WEBPACK_IMPORTED_MODULE_0__/* .accessShapes */ .hS[name], tenant.access[name]) : (0,_model_subjects_partner_js__WEBPACK_IMPORTED_MODULE_2__/* .partnerSubject */ .f)(partner, tenant)[name];
    return (0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_5__/* .isUndetermined */ .xm)(access) ? undefined : access;
}


/***/ })

};
