export const id = 146;
export const ids = [146];
export const modules = {

/***/ 70146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulesOfModule: () => (/* binding */ rulesOfModule)
/* harmony export */ });
/* unused harmony export handed */
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8653);
/* harmony import */ var _model_subjects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94499);
/* harmony import */ var _model_undetermined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94163);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94120);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36549);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67872);






/** Types a rule of a module from what it says of itself: it can read only what it declares, and yield only messages that it has. */
function defineOwnRule(rule) {
    return rule;
}
/** Builds the schemas of options: each needs a `default` and a `description`. */
const option = {
    integer: (schema) => ({ ...schema, type: "integer" }),
    boolean: (schema) => ({ ...schema, type: "boolean" }),
    text: (schema) => ({ ...schema, type: "string" }),
    texts: (schema) => ({ ...schema, type: "array", items: { type: "string" } }),
    all: (properties) => ({ type: "object", properties, additionalProperties: false }),
};
const handed = { defineRule: defineOwnRule, notApplicable: _rule_js__WEBPACK_IMPORTED_MODULE_2__/* .notApplicable */ .h, isUndetermined: _model_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndetermined */ .xm, option };
/**
 * The rules of a module's default export.
 * @throws ConfigError when it is no function, or gives what is no rule.
 */
function rulesOfModule(exported, file) {
    if (typeof exported !== "function")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x([`${file}: the module has to export a function as its default: it is handed { ${Object.keys(handed).join(", ")} } and returns rules.`]);
    const given = call(() => Reflect.apply(exported, undefined, [handed]), file);
    const list = Array.isArray(given) ? given : [given];
    const problems = [];
    const rules = list.flatMap((each, index) => {
        const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(each) && typeof each["id"] === "string" ? each["id"] : `rule ${index + 1}`;
        const completed = complete(each, file);
        const fault = faultOf(completed);
        if (fault !== undefined)
            problems.push(`${file}: ${name}: ${fault}.`);
        return isRule(completed) ? [{ rule: completed, file, samples: samplesOf(each) }] : [];
    });
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(problems);
    return rules;
}
function call(rules, file) {
    try {
        return rules();
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x([`${file}: the module fails: ${error instanceof Error ? error.message : String(error)}.`]);
    }
}
/** What a rule of one's own need not say. */
function complete(given, file) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(given))
        return given;
    const { help } = given;
    return { category: "governance", presets: ["recommended", "strict"], reads: [], since: "", ...given, own: { file, ...(typeof help === "string" && { help }) } };
}
function isRule(value) {
    return faultOf(value) === undefined;
}
/** Why a value is no rule: a clause without a full stop. */
function faultOf(rule) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(rule))
        return "this is no rule: return what defineRule returns";
    const { id, severity, subject, messages, options, check } = rule;
    if (typeof id !== "string" || !/^org-[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
        return "its id is none of your own: write it in lower case with hyphens, beginning with org-";
    for (const key of ["description", "fix"])
        if (typeof rule[key] !== "string" || rule[key] === "")
            return `${key} is not a text`;
    if (!_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .severities */ .gO.some((each) => each === severity))
        return `severity is not one of ${_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .severities */ .gO.join(", ")}`;
    if (![subject].flat().every((each) => _model_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectKinds */ ["if"].includes(each)))
        return `subject is not one of ${_model_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectKinds */ ["if"].join(", ")}`;
    for (const key of ["reads", "considers", "presets", "controls"])
        if (rule[key] !== undefined && !isTexts(rule[key]))
            return `${key} is not a list of words`;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(messages) || !isTexts(Object.values(messages)))
        return "messages is not a mapping of names to sentences";
    if (typeof check !== "function")
        return "check is not a function";
    return options === undefined ? undefined : optionsFault(options);
}
function optionsFault(options) {
    const properties = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(options) ? options["properties"] : undefined;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(properties))
        return "options are not made with option.all";
    const odd = Object.entries(properties).find(([, schema]) => !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(schema) || schema["default"] === undefined);
    return odd && `the option ${odd[0]} has no default`;
}
function isTexts(value) {
    return Array.isArray(value) && value.every((each) => typeof each === "string");
}
function samplesOf(given) {
    const samples = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(given) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(given["samples"]) ? given["samples"] : {};
    const of = (key) => (Array.isArray(samples[key]) ? samples[key].filter(_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv) : []);
    return { "should-fail": of("should-fail"), "should-pass": of("should-pass") };
}


/***/ })

};
