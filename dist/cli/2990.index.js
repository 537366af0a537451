export const id = 2990;
export const ids = [2990];
export const modules = {

/***/ 52990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comparingRulePages: () => (/* binding */ comparingRulePages)
/* harmony export */ });
/* harmony import */ var _lint_change_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61645);
/* harmony import */ var _lint_drift_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18562);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10990);



const ofChanges = { foundBy: "lint --base and pull requests", page: (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .docsPage */ .tu)("pull-requests.md#a-change-of-its-own-gate") };
const ofDrift = { foundBy: "lint --live, lint --live-export and mode: drift", page: (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .docsPage */ .tu)("live.md#drift") };
/** What is found by comparing alone: files hold nothing for these to judge, so they are no rules of a preset and have no page. */
const comparingRules = [
    ..._lint_drift_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .driftRules */ .xp.map((rule) => ({ ...rule, ...ofDrift })),
    ...Object.entries(_lint_change_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .changeRules */ .g).map(([id, rule]) => ({ id, ...rule, ...ofChanges })),
];
/** In Markdown, by id. */
const comparingRulePages = new Map(comparingRules.map(({ id, severity, description, fix, foundBy, page }) => {
    const table = `| Severity | Category | Found by |\n| --- | --- | --- |\n| ${severity} | governance | ${foundBy} |`;
    // As code, which is never broken: an address in two lines is none.
    return [id, `# ${id}\n\n${description}\n\n${table}\n\nFix: ${fix}\n\nMore:\n\n\`\`\`text\n${page}\n\`\`\`\n`];
}));


/***/ }),

/***/ 61645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ changeRules)
/* harmony export */ });
/** What is found in a change that is held against its base, by id: how it weakens what it is judged by. */
const changeRules = {
    "config-weakened": { severity: "medium", description: "A change asks less of itself: it weakens the configuration.", fix: "Have somebody agree who answers for the configuration, or take it back." },
    "exception-added": { severity: "low", description: "A change adds or widens an exception.", fix: "Have the owner of the rule agree, or take it back." },
    "baseline-extended": { severity: "low", description: "A change adds findings to the baseline.", fix: "Have somebody agree who answers for the baseline, or mend what it covers." },
    "catalog-approval-added": { severity: "low", description: "A change approves something for a partner in the catalog.", fix: "Have somebody agree who may approve it, or take it back." },
};


/***/ })

};
