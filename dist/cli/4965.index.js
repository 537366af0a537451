export const id = 4965;
export const ids = [4965];
export const modules = {

/***/ 24965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  updateBaselines: () => (/* binding */ updateBaselines)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/judge/baseline.js
var baseline = __webpack_require__(21754);
// EXTERNAL MODULE: ./build/src/lint/baseline.js
var lint_baseline = __webpack_require__(86848);
// EXTERNAL MODULE: ./build/src/lint/errors.js
var errors = __webpack_require__(94120);
// EXTERNAL MODULE: ./build/src/load/baseline.js + 1 modules
var load_baseline = __webpack_require__(87847);
// EXTERNAL MODULE: ./build/src/report/safe-json.js
var safe_json = __webpack_require__(67470);
;// CONCATENATED MODULE: ./build/src/report/baseline-text.js

/** A baseline as its file: sorted, and one entry a line, so that a difference of two of them can be read. */
function toBaseline(entries) {
    const lines = [...entries].sort(byIdentity).map((entry) => `    ${(0,safe_json/* safeLine */.X)(written(entry))}`);
    const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
    return `{\n  "version": 1,\n  "entries": ${list}\n}\n`;
}
/** The keys in one order, whatever order a file had them in. */
function written({ rule, subject, setting, message, value, fingerprint, since }) {
    return { rule, subject, setting, message, ...(value !== undefined && { value }), fingerprint, since };
}
function byIdentity(a, b) {
    return (compare(a.rule, b.rule) ||
        compare(a.subject, b.subject) ||
        compare(a.setting, b.setting) ||
        compare(a.fingerprint, b.fingerprint) ||
        compare(a.value ?? "", b.value ?? ""));
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}

// EXTERNAL MODULE: ./build/src/run.js + 4 modules
var run = __webpack_require__(58478);
;// CONCATENATED MODULE: ./build/src/tasks/update-baseline.js







/**
 * Works out today's baseline, one for each tenant, and writes nothing. `updates` is empty when not everything could be
 * judged: what was not looked at would count as gone.
 * @throws ConfigError when the configuration or a file that is there cannot be used, or there is none to prune.
 */
async function updateBaselines({ output, prune, ...options }) {
    const result = await (0,run/* run */.e)({ ...options, baseline: false });
    const targets = targetsOf(result, options.cwd, output);
    const previous = targets.map(({ file }) => (0,load_baseline/* loadBaselineIfThere */.B)(options.cwd, file));
    const missing = targets.filter((_, index) => prune && previous[index] === undefined);
    if (missing.length > 0)
        throw new errors/* ConfigError */.x(missing.map(({ file }) => `${file}: there is no baseline to prune: write one with xtaplint baseline.`));
    if (result.report.verdict === "incomplete")
        return { result, updates: [] };
    return { result, updates: targets.map((target, index) => updateOf(target, previous[index] ?? [], prune)) };
}
/** @throws ConfigError when the configuration names several tenants, and not which file is whose. */
function targetsOf({ judged }, cwd, output) {
    const named = output === undefined ? undefined : relative(cwd, output);
    const several = judged.filter(({ tenant }) => tenant.name !== undefined);
    if (several.length > 0 && named !== undefined) {
        throw new errors/* ConfigError */.x(["--output names one file, and each of several tenants has a baseline of its own: name them in the configuration, as baseline under each name."]);
    }
    const without = several.filter(({ baselineFile }) => baselineFile === undefined).map(({ tenant }) => JSON.stringify(tenant.name));
    if (without.length > 0) {
        throw new errors/* ConfigError */.x([`No baseline is named for the tenant ${without.join(", ")}: name one in the configuration, as baseline under its name.`]);
    }
    return judged.map((each) => ({ judged: each, file: named ?? each.baselineFile ?? lint_baseline/* baselineFileName */.Bt }));
}
function updateOf({ judged, file }, previous, prune) {
    const before = [...(0,lint_baseline/* byKey */.dX)(previous).values()];
    const standings = (0,baseline/* standingsOf */.F)(before, judged);
    const kept = before.filter((_, index) => isKept(standings[index] ?? "gone", prune));
    const today = judged.outcomes.findings.filter(lint_baseline/* canStandInBaseline */.xv).map((finding) => (0,lint_baseline/* entryOf */.Ms)(finding, judged.tenant.today));
    const known = new Set(kept.map(lint_baseline/* keyOf */.TN));
    const added = prune ? [] : [...(0,lint_baseline/* byKey */.dX)(today)].filter(([key]) => !known.has(key)).map(([, entry]) => entry);
    return {
        file,
        text: toBaseline([...kept, ...added]),
        isConfigured: file === judged.baselineFile,
        added: added.length,
        kept: kept.length,
        removed: before.length - kept.length,
        notJudged: standings.filter((standing) => standing === "not judged").length,
    };
}
/**
 * What an exception covers by now leaves the baseline when it is written, since the exception has an end and the
 * baseline would outlive it; pruning takes nothing but what is gone.
 */
function isKept(standing, prune) {
    return standing === "found" || standing === "not judged" || (prune && standing === "excepted");
}
function relative(cwd, named) {
    return external_node_path_.relative(cwd, external_node_path_.resolve(cwd, named)).split(external_node_path_.sep).join("/");
}


/***/ })

};
