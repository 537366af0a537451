export const id = 2718;
export const ids = [2718];
export const modules = {

/***/ 22718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOwnRules: () => (/* binding */ readOwnRules)
/* harmony export */ });
/* harmony import */ var _lint_custom_module_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57426);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75150);
/* harmony import */ var _load_custom_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4411);



/**
 * Reads the organization's own rules that a configuration names. A module runs only when it is allowed; else it is left
 * out, because a list of rules is of use without it.
 * @throws ConfigError when the configuration or one of its rules cannot be used, or an allowed module is refused.
 */
async function readOwnRules({ cwd, configFile, modules }) {
    const { layers } = await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z)(cwd, configFile, []);
    const named = (0,_load_custom_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .namedRules */ .PR)(cwd, layers);
    const left = modules.allowed ? [] : named.flat().filter(_lint_custom_module_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isModuleFile */ .L);
    const found = await (0,_load_custom_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .readRules */ .Kc)(cwd, named.map((patterns) => patterns.filter((each) => !left.includes(each))), modules);
    const rules = await (0,_load_custom_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .asRules */ .eM)(found);
    const pages = [
        ...[...found.rules.values()].map((rule) => [rule.written.id, expressionPage(rule)]),
        ...found.modules.map((rule) => [rule.rule.id, modulePage(rule)]),
    ];
    return { rules, pages: new Map(pages), left };
}
function expressionPage({ written, at, samples }) {
    const { id, description, severity, scope, when, flag, message, fix, setting, help, options = {} } = written;
    return {
        id,
        description,
        facts: [["Severity", severity], ["Scope", scope], ["Setting", setting], ["Stands in", at], ["Page", help]],
        expressions: [["when", when], ["flag", flag]],
        messages: [message],
        fix,
        options: Object.entries(options).map(([name, value]) => ({ name, value })),
        samples: samples.flatMap(({ expects, number, at: place }) => {
            const value = written.samples?.[expects]?.[number - 1];
            return value === undefined ? [] : [{ expects, number, at: place, value }];
        }),
    };
}
function modulePage({ rule, file, samples }) {
    const { id, description, severity, subject, reads, considers = [], messages, fix, own, options, controls = [] } = rule;
    return {
        id,
        description,
        facts: [
            ["Severity", severity],
            ["About", [subject].flat().join(", ")],
            ["Reads", [...reads, ...considers].join(", ")],
            ["Controls", controls.join(", ")],
            ["Stands in", file],
            ["Page", own?.help],
        ],
        expressions: [],
        messages: Object.values(messages),
        fix,
        options: Object.entries(options?.properties ?? {}).map(([name, { default: value, description: meaning }]) => ({ name, value, meaning })),
        samples: ["should-fail", "should-pass"].flatMap((expects) => samples[expects].map((value, index) => ({ expects, number: index + 1, at: file, value }))),
    };
}


/***/ })

};
