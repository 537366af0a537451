export const id = 3364;
export const ids = [3364];
export const modules = {

/***/ 13364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comparingRulePages: () => (/* binding */ comparingRulePages)
});

;// CONCATENATED MODULE: ./build/src/lint/access-test-rules.js
/** What the access tests of a workflow find, by id: they are no rules of the pack, and no exception covers them. */
const accessTestRules = {
    "access-test-failed": { severity: "high", description: "An access test does not hold.", fix: "Mend the policy that the finding names, or have somebody agree that the test asks for too much." },
    "access-test-undecided": { severity: "high", description: "Nobody can tell whether an access test holds.", fix: "Supply what is missing, or ask for something that policies can decide." },
    "access-test-weakened": { severity: "low", description: "A change takes an access test back, or has it ask something else.", fix: "Have somebody agree who answers for the access, or take it back." },
};

// EXTERNAL MODULE: ./build/src/lint/change-rules.js
var change_rules = __webpack_require__(61645);
// EXTERNAL MODULE: ./build/src/lint/drift-rules.js
var drift_rules = __webpack_require__(18562);
// EXTERNAL MODULE: ./build/src/lint/opening-rule.js
var opening_rule = __webpack_require__(94494);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(10990);
;// CONCATENATED MODULE: ./build/src/cli/comparing-rules.js





const ofChanges = { foundBy: "lint --base and pull requests", page: (0,version/* docsPage */.tu)("pull-requests.md#a-change-of-its-own-gate") };
const ofOpenings = { foundBy: "lint --base and pull requests, with requireApprovalForOpening", page: (0,version/* docsPage */.tu)("pull-requests.md#openings-that-need-an-approval") };
const ofTests = { foundBy: "the Action's input access-tests", page: (0,version/* docsPage */.tu)("access-analysis.md#access-tests-in-the-action") };
const ofDrift = { foundBy: "lint --live, lint --live-export and mode: drift", page: (0,version/* docsPage */.tu)("live.md#drift") };
/** What is found by comparing alone: files hold nothing for these to judge, so they are no rules of a preset and have no page. */
const comparingRules = [
    ...drift_rules/* driftRules */.xp.map((rule) => ({ ...rule, ...ofDrift })),
    { ...opening_rule/* unapprovedOpening */.R, ...ofOpenings },
    ...Object.entries(accessTestRules).map(([id, rule]) => ({ id, ...rule, ...ofTests })),
    ...Object.entries(change_rules/* changeRules */.g).map(([id, rule]) => ({ id, ...rule, ...ofChanges })),
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
