export const id = 4703;
export const ids = [4703];
export const modules = {

/***/ 74703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeAgainst: () => (/* binding */ judgeAgainst)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/input/git.js
var git = __webpack_require__(64786);
// EXTERNAL MODULE: ./build/src/input/walk.js
var walk = __webpack_require__(26761);
;// CONCATENATED MODULE: ./build/src/input/base-files.js




/** Which files of a base are taken out of git. `withCode`: rules of its own may be code, and then its code is needed too. */
function wantedOfBase(withCode) {
    return (file) => (0,walk/* isLookedAt */.gq)(external_node_path_.posix.basename(file)) || (withCode && /\.[cm]?[jt]s$/i.test(file));
}
/**
 * Takes what a sparse checkout leaves out of the files of its base, which lie in `folder`: it would seem to be taken away
 * by the change. `root` is the root of the checkout.
 */
function leaveOutAbsent(root, folder) {
    const listing = (0,git/* askGit */.g)(root, ["ls-files", "-t", "-z"]);
    if ("reason" in listing)
        return;
    for (const line of listing.output.toString("utf8").split("\0")) {
        if (line.startsWith("S "))
            (0,external_node_fs_.rmSync)(external_node_path_.join(folder, line.slice(2)), { force: true, recursive: true });
    }
}

// EXTERNAL MODULE: ./build/src/input/git-tree.js
var git_tree = __webpack_require__(28763);
// EXTERNAL MODULE: ./build/src/lint/errors.js
var errors = __webpack_require__(94120);
// EXTERNAL MODULE: ./build/src/report/untrusted.js
var untrusted = __webpack_require__(23154);
// EXTERNAL MODULE: ./build/src/diff/facts.js
var facts = __webpack_require__(17778);
// EXTERNAL MODULE: ./build/src/lint/exceptions.js
var lint_exceptions = __webpack_require__(53805);
// EXTERNAL MODULE: ./build/src/lint/identity.js
var identity = __webpack_require__(16385);
// EXTERNAL MODULE: ./build/src/lint/opening-rule.js
var opening_rule = __webpack_require__(94494);
// EXTERNAL MODULE: ./build/src/lint/tenants-config.js
var tenants_config = __webpack_require__(31905);
// EXTERNAL MODULE: ./build/src/load/own-file.js
var own_file = __webpack_require__(49805);
// EXTERNAL MODULE: ./build/src/model/approval.js
var approval = __webpack_require__(30152);
// EXTERNAL MODULE: ./build/src/model/catalog.js
var model_catalog = __webpack_require__(39900);
// EXTERNAL MODULE: ./build/src/model/exceptions.js
var model_exceptions = __webpack_require__(53105);
// EXTERNAL MODULE: ./build/src/model/words.js
var model_words = __webpack_require__(87578);
// EXTERNAL MODULE: ./build/src/report/diff-phrases.js
var diff_phrases = __webpack_require__(8770);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(10990);
// EXTERNAL MODULE: ./build/src/judge/assemble.js
var assemble = __webpack_require__(21061);
;// CONCATENATED MODULE: ./build/src/judge/approve-openings.js
















const help = (0,version/* docsPage */.tu)("pull-requests.md#openings-that-need-an-approval");
/**
 * Holds what a change opens against catalog and exceptions as they are with the change: what it approves itself counts,
 * and is told in the notes. `found` is the configuration by which the change is judged, and names these files on both sides.
 */
async function judgeOpenings(exposure, found, base, head, today) {
    const openings = exposure.changes.filter(({ effect }) => effect === "opens" || effect === "opens-and-closes").map(openingOf);
    const faults = [];
    const notes = [];
    const judged = { findings: new Array(), excepted: new Array(), approved: 0 };
    for (const tenant of new Set(openings.map(({ subject }) => subject.tenant))) {
        const own = openings.filter(({ subject }) => subject.tenant === tenant);
        const [before, now] = [await approvalsOf(found, base, tenant), await approvalsOf(found, head, tenant)];
        faults.push(...now.faults);
        const [had, has] = [before, now].map((side) => apart(own, side, today));
        if (had === undefined || has === undefined)
            continue;
        judged.approved += has.approved.length;
        judged.excepted.push(...has.excepted.map(({ opening, entry }) => ({ ...findingOf(opening, now.catalog, opening.change.message), exception: (0,assemble/* acceptanceOf */.BL)(entry) })));
        judged.findings.push(...has.open.map((opening) => findingOf(opening, now.catalog, sentenceOf(opening, now.catalog, today))));
        // What was open before was approved by nobody then, so whatever covers it now came with the change.
        const isNew = new Set(had.open);
        notes.push(...has.approved.filter((opening) => isNew.has(opening)).map(({ change }) => `${change.message}: the catalog approves ${(0,model_words/* inWords */.r4)(change.approvals ?? [])} in this same change.`));
        notes.push(...has.excepted.filter(({ opening }) => isNew.has(opening)).map(({ opening, entry }) => `${opening.change.message}: the exception ${entry.id} for it came in this same change.`));
    }
    return { ...judged, unknown: unjudged(exposure), rule: ruleInfo(), notes: shortened(notes), faults: [...new Set(faults)] };
}
/** What cannot be judged where there is nothing to compare with; `reason` is a clause. */
function approve_openings_unjudgedOpening(reason) {
    return { rule: rule.id, subject: { kind: "tenant" }, reason: `what the change opens cannot be told: ${reason}`, needs: [] };
}
function openingOf(change) {
    const { subject, setting, before, now, lists } = change;
    return { rule: opening_rule/* unapprovedOpening */.R, subject, setting, value: (0,identity/* valueHash */.K5)({ before: before.words, now: now.words, lists }), change };
}
/** What is named and not there approves nothing, and what cannot be used neither. */
async function approvalsOf({ config, file }, { cwd, catalog, exceptions }, tenant) {
    const listed = config.tenants?.find(({ name }) => name === tenant);
    const own = listed === undefined ? config : (0,tenants_config/* configOf */.W)(config, listed);
    const faults = [];
    // The folder of the configuration is one of the change: on the other side it lies the same way from the working directory.
    const near = file === undefined ? cwd : external_node_path_.dirname(external_node_path_.resolve(cwd, file));
    const load = async (flag, configured, key) => {
        const named = flag === undefined ? (configured === undefined ? undefined : external_node_path_.resolve(near, configured)) : external_node_path_.resolve(cwd, flag);
        if (named === undefined || !(0,external_node_fs_.existsSync)(named))
            return undefined;
        try {
            return await (0,own_file/* loadOwnFile */.L)(cwd, named, key);
        }
        catch (error) {
            if (!(error instanceof errors/* ConfigError */.x))
                throw error;
            faults.push(...error.problems);
            return undefined;
        }
    };
    const [partners, accepted] = [await load(catalog, own.catalog, "partners"), await load(exceptions, own.exceptions, "exceptions")];
    return {
        catalog: partners && (0,model_catalog/* readCatalog */.uM)(partners.entries, partners.place),
        exceptions: accepted === undefined ? [] : (0,model_exceptions/* readExceptions */.rY)(accepted.entries, accepted.place),
        faults,
    };
}
function apart(openings, { catalog, exceptions }, today) {
    const isApproved = (opening) => opening.change.approvals !== undefined && lacking(opening, catalog, today).length === 0;
    const rest = openings.filter((opening) => !isApproved(opening));
    const ids = new Set([opening_rule/* unapprovedOpening */.R.id]);
    const { findings, excepted } = (0,lint_exceptions/* applyExceptions */.FW)(exceptions, { findings: rest, unknown: [], known: ids, enabled: ids, catalog, today });
    return {
        approved: openings.filter(isApproved),
        // The same objects as came in, so that two sides can be held against each other.
        excepted: excepted.flatMap(({ exception, change }) => rest.filter((opening) => opening.change === change).map((opening) => ({ opening, entry: exception }))),
        open: findings,
    };
}
/** The words that the catalog would have to approve and does not. */
function lacking({ change, subject }, catalog, today) {
    const approvals = catalog?.byTenantId.get(subject.id ?? "")?.approvals(today) ?? approval/* nothingApproved */.VO;
    return (change.approvals ?? []).filter((word) => !approvals.has(word));
}
function sentenceOf(opening, catalog, today) {
    const { change, subject } = opening;
    const heirs = (0,diff_phrases/* heirsInWords */.cY)(change.heirs);
    const what = `${change.message}${heirs === undefined ? "" : ` (${heirs})`}`;
    if (change.approvals === undefined)
        return `${what}. The catalog has no word that approves it, and no exception covers it.`;
    const words = (0,model_words/* inWords */.r4)(lacking(opening, catalog, today));
    if (catalog === undefined)
        return `${what}. There is no partner catalog to approve ${words}, and no exception covers it.`;
    const entry = catalog.byTenantId.get(subject.id ?? "");
    const why = entry === undefined ? `The partner is not in the catalog, which would have to approve ${words}` : `The catalog does not approve ${words}${entry.isExpired(today) ? ", because the entry has ended" : ""}`;
    return `${what}. ${why}, and no exception covers it.`;
}
function findingOf({ subject, setting, value, change }, catalog, message) {
    const location = change.now.location ?? change.now.inherited;
    return {
        rule: opening_rule/* unapprovedOpening */.R.id,
        severity: opening_rule/* unapprovedOpening */.R.severity,
        message,
        subject: { ...subject, ...(0,model_catalog/* responsibleFor */.wI)(catalog, subject.id) },
        ...(location && { location }),
        related: [],
        value,
        help,
        fingerprint: (0,identity/* fingerprint */.Rj)(opening_rule/* unapprovedOpening */.R.id, subject.kind, subject.id, setting, subject.tenant),
        setting,
    };
}
/** What could not be compared can open anything; facts of a tenant are no settings of it. */
function unjudged({ unknown, notCompared, unread, notes }) {
    const whole = (reason, tenant) => ({ rule: opening_rule/* unapprovedOpening */.R.id, subject: { kind: "tenant", ...(tenant !== undefined && { tenant }) }, reason, needs: [] });
    return [
        ...unknown.map(({ subject, title, reason, needs }) => ({ rule: opening_rule/* unapprovedOpening */.R.id, subject, reason: `${title}: ${reason}`, needs })),
        ...notCompared.filter(({ kind }) => !facts/* facts */.I.has(kind)).map(({ tenant, ...each }) => whole(`not all of it was held against access: ${(0,diff_phrases/* notComparedSentence */.uD)(each).replace(/\.$/, "")}`, tenant)),
        ...unread.filter(({ side }) => side === "base").map(({ file, reason }) => whole(`${file} of the base: ${reason}`)),
        ...notes.map((note) => whole(note.replace(/\.$/, ""))),
    ];
}
function ruleInfo() {
    const { id, description, category, severity, fix } = opening_rule/* unapprovedOpening */.R;
    return { id, description, category, severity, fix, help, controls: [] };
}
/** Each is a line above everything else, so few are told singly. */
function shortened(notes) {
    const most = 5;
    return notes.length <= most ? notes : [...notes.slice(0, most), `${notes.length - most} more openings are approved in this same change.`];
}

// EXTERNAL MODULE: ./build/src/report/change.js
var change = __webpack_require__(39558);
// EXTERNAL MODULE: ./build/src/report/order.js
var order = __webpack_require__(95796);
;// CONCATENATED MODULE: ./build/src/lint/gate.js

/**
 * Holds the findings of a head against those of its base. One exists already only where its fingerprint **and** its
 * value are the base's, as often as there: a second one like it is new. What a rule judges that changes by itself is
 * compared by fingerprint alone, as in a baseline.
 */
function gateFindings(base, head) {
    return gateByKey(base, head, keyOfFinding);
}
/** As {@link gateFindings}, of findings in another form; `keyOf` makes one key of fingerprint and value. */
function gateByKey(base, head, keyOf) {
    const before = new Pool(base, keyOf);
    const others = [];
    const existing = [];
    for (const finding of head)
        (before.take(keyOf(finding)) ? existing : others).push(finding);
    // What has found its like is out of the question when the rest is looked for by fingerprint.
    const unmatched = new Pool(before.left(), byFingerprint);
    const added = [];
    const changed = [];
    for (const finding of others)
        (unmatched.take(finding.fingerprint) ? changed : added).push(finding);
    return { added, changed, existing, fixed: unmatched.left() };
}
function byFingerprint({ fingerprint }) {
    return fingerprint;
}
/** Findings of which each can be taken once. */
class Pool {
    #all;
    #byKey = new Map();
    constructor(findings, keyOf) {
        this.#all = findings;
        for (const finding of findings) {
            const alike = this.#byKey.get(keyOf(finding));
            if (alike === undefined)
                this.#byKey.set(keyOf(finding), [finding]);
            else
                alike.push(finding);
        }
    }
    /** Takes one out; false where there is none left. */
    take(key) {
        return this.#byKey.get(key)?.shift() !== undefined;
    }
    left() {
        const left = new Set([...this.#byKey.values()].flat());
        return this.#all.filter((finding) => left.has(finding));
    }
}

;// CONCATENATED MODULE: ./build/src/report/split.js

/**
 * Holds the findings of a change against those of its base, by fingerprint and value. `drifting` are the rules whose
 * judged value changes by itself: theirs is not compared.
 */
function splitFindings(base, head, drifting) {
    const keyOf = ({ rule, fingerprint, value }) => (value === undefined || drifting.has(rule) ? fingerprint : `${fingerprint} ${value}`);
    const { added, changed, existing, fixed } = gateByKey(base.findings, head.findings, keyOf);
    return { fresh: added, changed, existing, fixed: provenFixed(fixed, head) };
}
/** Gone is what was looked at and not found: neither what is unknown now, nor anything where not all was read. */
function provenFixed(gone, head) {
    if (head.verdict === "incomplete")
        return [];
    const accepted = new Set(head.excepted.map(({ fingerprint }) => fingerprint));
    const open = new Set(head.unknown.map(meeting));
    return gone.filter((finding) => !accepted.has(finding.fingerprint) && !open.has(meeting(finding)));
}
function meeting({ rule, subject }) {
    return JSON.stringify([rule, subject.kind, subject.id, subject.tenant]);
}

// EXTERNAL MODULE: ./build/src/run.js + 4 modules
var run = __webpack_require__(58478);
// EXTERNAL MODULE: ./build/src/tasks/diff.js + 1 modules
var diff = __webpack_require__(2682);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/rules/index.js + 114 modules
var rules = __webpack_require__(45687);
// EXTERNAL MODULE: ./build/src/input/bytes.js
var input_bytes = __webpack_require__(86969);
// EXTERNAL MODULE: ./build/src/input/discover.js
var discover = __webpack_require__(91359);
// EXTERNAL MODULE: ./build/src/input/limits.js
var limits = __webpack_require__(9308);
// EXTERNAL MODULE: ./build/src/lint/change-rules.js
var change_rules = __webpack_require__(61645);
// EXTERNAL MODULE: ./build/src/lint/custom/module-file.js
var module_file = __webpack_require__(57426);
// EXTERNAL MODULE: ./build/src/lint/drift-rules.js
var drift_rules = __webpack_require__(18562);
// EXTERNAL MODULE: ./build/src/lint/baseline.js
var baseline = __webpack_require__(86848);
// EXTERNAL MODULE: ./build/src/lint/severity.js
var lint_severity = __webpack_require__(67872);
;// CONCATENATED MODULE: ./build/src/lint/gate-settings.js




/** What a head takes away from the gate of its base. `today` is an ISO day: what is over then covers and approves nothing. */
function weakenings(base, head, today) {
    return [
        ...policyWeakenings(base, head),
        ...ruleWeakenings(base.rules, head.rules),
        ...thresholdWeakenings(base, head),
        ...exceptionWeakenings(base.exceptions, head.exceptions, today),
        ...baselineWeakenings(base.baseline, head.baseline),
        ...approvalWeakenings(base.catalog, head.catalog, today),
    ];
}
/** Whether other patterns mean fewer files cannot be seen from them; more of the same kind take nothing away. */
function policyWeakenings({ policies: before }, { policies: now }) {
    const steps = ["policies"];
    if (now === undefined)
        return [];
    const isExclusion = (pattern) => pattern.startsWith("!");
    if (before === undefined)
        return [{ kind: "policies", words: "the configuration names policies, where all files were looked at", steps }];
    const gone = before.filter((pattern) => !isExclusion(pattern) && !now.includes(pattern));
    const excluded = now.filter((pattern) => isExclusion(pattern) && !before.includes(pattern));
    return [
        ...gone.map((pattern) => ({ kind: "policies", words: `the policies under ${(0,model_words/* quoted */.TL)(pattern)} are named no more`, steps })),
        ...excluded.map((pattern) => ({ kind: "policies", words: `the policies under ${(0,model_words/* quoted */.TL)(pattern.slice(1))} are left out`, steps })),
    ];
}
function ruleWeakenings(base, head) {
    const now = new Map(head.map((enabled) => [enabled.rule.id, enabled]));
    return base.flatMap(({ rule: { id }, severity, options }) => {
        const steps = ["rules", id];
        const own = now.get(id);
        if (own === undefined)
            return [{ kind: "rule", words: `the rule ${id} is off`, steps }];
        const changed = [...new Set([...Object.keys(options), ...Object.keys(own.options)])].filter((name) => (0,identity/* canonicalText */.A4)(options[name]) !== (0,identity/* canonicalText */.A4)(own.options[name]));
        return [
            ...(rank(own.severity) < rank(severity) ? [{ kind: "rule", words: `the rule ${id} is ${own.severity}, and was ${severity}`, steps }] : []),
            ...(changed.length > 0 ? [{ kind: "rule", words: `the rule ${id} has another value for ${(0,model_words/* inWords */.r4)(changed.sort())}`, steps }] : []),
        ];
    });
}
function thresholdWeakenings(base, head) {
    // A lower threshold lets more findings fail, so this order runs the other way.
    const isLaxer = head.failOn !== base.failOn && (head.failOn === "never" || (base.failOn !== "never" && rank(head.failOn) > rank(base.failOn)));
    return [
        ...(isLaxer ? [{ kind: "threshold", words: `failOn is ${head.failOn}, and was ${base.failOn}`, steps: ["failOn"] }] : []),
        ...(base.requireApprovalForOpening && !head.requireApprovalForOpening ? [{ kind: "threshold", words: "what a change opens needs no approval any more", steps: ["requireApprovalForOpening"] }] : []),
        ...(base.failOnUnknown && !head.failOnUnknown ? [{ kind: "threshold", words: "what cannot be judged fails the run no more", steps: ["failOnUnknown"] }] : []),
    ];
}
/** The worse, the higher. */
function rank(severity) {
    return lint_severity/* severities */.gO.length - lint_severity/* severities */.gO.indexOf(severity);
}
/** An exception can be new, cover more than it did, or last longer. */
function exceptionWeakenings(base, head, today) {
    const lastDays = new Map();
    for (const entry of base.filter((each) => covers(each, today))) {
        const [scope, day] = [scopeOf(entry), entry.text("expires") ?? ""];
        if ((lastDays.get(scope) ?? "") < day)
            lastDays.set(scope, day);
    }
    return head.filter((each) => covers(each, today)).flatMap((entry) => {
        const [before, day] = [lastDays.get(scopeOf(entry)), entry.text("expires") ?? ""];
        const what = `exception ${(0,model_words/* quoted */.TL)(entry.id)} for ${entry.text("rule") ?? ""} on ${(0,model_words/* quoted */.TL)(entry.subject)}`;
        if (before === undefined)
            return [{ kind: "exception", words: `${what} is new, until ${day}`, place: entry.place }];
        return day > before ? [{ kind: "exception", words: `${what} lasts until ${day}, and was to end on ${before}`, place: entry.placeOf("expires") }] : [];
    });
}
function covers(entry, today) {
    return entry.missing.length === 0 && entry.hasRealDay && !entry.isExpired(today);
}
function scopeOf(entry) {
    return JSON.stringify([entry.text("rule"), entry.subject, entry.text("setting") ?? "", entry.text("accepts") ?? ""]);
}
function baselineWeakenings(base, head) {
    const known = new Set(base.map(baseline/* keyOf */.TN));
    return head
        .filter((entry) => !known.has((0,baseline/* keyOf */.TN)(entry)))
        .map(({ rule, subject }) => ({ kind: "baseline", words: `the baseline holds a finding of ${rule} on ${(0,model_words/* quoted */.TL)(subject)} that it did not hold` }));
}
/** Without a catalog, the rules that need one have nothing to judge. */
function approvalWeakenings(base, head, today) {
    if (base !== undefined && head === undefined)
        return [{ kind: "approval", words: "there is no partner catalog any more, so nobody can be missing in it", steps: ["catalog"] }];
    return [...(head?.byTenantId ?? [])].flatMap(([id, entry]) => {
        const before = base?.byTenantId.get(id)?.approvals(today);
        const added = [...entry.approvals(today)].filter((word) => before?.has(word) !== true);
        return added.length === 0 ? [] : [{ kind: "approval", words: `the catalog approves ${(0,model_words/* inWords */.r4)(added)} for ${(0,model_words/* quoted */.TL)(entry.name ?? id)}`, place: entry.placeOf("approves") }];
    });
}

// EXTERNAL MODULE: ./build/src/lint/layers.js
var lint_layers = __webpack_require__(57729);
// EXTERNAL MODULE: ./build/src/lint/tenant-rules.js
var tenant_rules = __webpack_require__(27357);
// EXTERNAL MODULE: ./build/src/load/baseline.js + 1 modules
var load_baseline = __webpack_require__(87847);
// EXTERNAL MODULE: ./build/src/load/config.js
var load_config = __webpack_require__(75150);
// EXTERNAL MODULE: ./build/src/load/custom-rules.js + 2 modules
var custom_rules = __webpack_require__(4411);
// EXTERNAL MODULE: ./build/src/load/relative-pattern.js
var relative_pattern = __webpack_require__(23979);
;// CONCATENATED MODULE: ./build/src/tasks/weakened.js

























const weakened_help = (0,version/* docsPage */.tu)("pull-requests.md#a-change-of-its-own-gate");
const mostFiles = 1000;
/**
 * Holds the settings of a change against those of its base. Nothing of either is run.
 * @throws ConfigError when those of the base cannot be used.
 */
async function findWeakened(base, head) {
    const before = await readSettings(base, base.cwd);
    let now;
    try {
        now = await readSettings(head, base.cwd);
    }
    catch (error) {
        if (error instanceof errors/* ConfigError */.x)
            return { findings: [], rules: [], faults: error.problems };
        throw error;
    }
    const findings = [...now.scopes].flatMap(([name, scope]) => {
        const old = before.scopes.get(name);
        return old === undefined ? [] : findingsOf(weakenings(old.gate, scope.gate, head.today), { before, now, scope });
    });
    findings.push(...settingFindings(before, now), ...fileFindings(before, now));
    const rules = [...new Set(findings.map(({ rule }) => rule))].map((id) => ({ id, ...change_rules/* changeRules */.g[id], category: "governance", help: weakened_help, controls: [] }));
    return { findings, rules, faults: [] };
}
/** A configuration that is named and only in one of the two is none in the other. */
async function readSettings({ cwd, configFile, paths, preset }, base) {
    const isThere = configFile === undefined || (0,external_node_fs_.existsSync)(external_node_path_.resolve(cwd, configFile));
    const found = isThere || cwd === base ? await (0,load_config/* loadConfig */.Z)(cwd, configFile, paths) : { config: {}, layers: [], file: undefined, folder: cwd, at: () => "" };
    const { config, folder, layers } = found;
    const start = (0,lint_layers/* startOf */.GH)((0,lint_layers/* withStart */.n_)(layers, preset));
    const scopes = new Map();
    for (const tenant of config.tenants ?? [undefined]) {
        const own = tenant === undefined ? config : (0,tenants_config/* configOf */.W)(config, tenant);
        const load = async (file, key) => (file === undefined ? undefined : (0,own_file/* loadOwnFile */.L)(cwd, external_node_path_.resolve(folder, file), key));
        const [catalog, exceptions] = [await load(own.catalog, "partners"), await load(own.exceptions, "exceptions")];
        const baseline = own.baseline === undefined ? undefined : external_node_path_.relative(cwd, external_node_path_.resolve(folder, own.baseline)).split(external_node_path_.sep).join("/");
        const gate = {
            rules: (0,tenant_rules/* tightenedRules */._)([...rules/* pack */.q, ...drift_rules/* driftRules */.xp], start, config.rules, tenant?.rules),
            failOn: tenant?.failOn ?? config.failOn ?? lint_severity/* defaultFailOn */.Nn,
            failOnUnknown: config.failOnUnknown ?? false,
            requireApprovalForOpening: config.requireApprovalForOpening ?? false,
            policies: own.policies,
            exceptions: exceptions === undefined ? [] : (0,model_exceptions/* readExceptions */.rY)(exceptions.entries, exceptions.place),
            baseline: baseline === undefined ? [] : ((0,load_baseline/* loadBaselineIfThere */.B)(cwd, baseline) ?? []),
            catalog: catalog && (0,model_catalog/* readCatalog */.uM)(catalog.entries, catalog.place),
        };
        scopes.set(tenant?.name ?? "", { gate, exceptions, catalog, baseline });
    }
    const mappings = (config.mappings ?? []).map((pattern) => (0,relative_pattern/* relativePattern */.T)(cwd, folder, pattern));
    return { found, scopes, files: await hashes(cwd, [...(0,custom_rules/* namedRules */.PR)(cwd, layers), mappings]) };
}
/** Each list of patterns by itself: what one excludes, another can name. */
async function hashes(cwd, lists) {
    const modules = lists.flat().filter(module_file/* isModuleFile */.L).map((file) => ({ file, path: external_node_path_.resolve(cwd, file) }));
    const files = modules.filter((each) => (0,external_node_fs_.existsSync)(each.path));
    for (const patterns of lists) {
        const plain = patterns.filter((pattern) => !(0,module_file/* isModuleFile */.L)(pattern));
        // No pattern at all would mean the whole folder.
        if (plain.length > 0)
            files.push(...(await (0,discover/* discover */.k)(cwd, plain, new Set(), mostFiles)).files);
    }
    return new Map(files.map(({ file, path: absolute }) => [file, hashOf(absolute)]));
}
function hashOf(absolute) {
    const bytes = (0,input_bytes/* readBytes */.i)(absolute, limits/* defaultLimits */.M.yamlBytes);
    return (0,external_node_crypto_.createHash)("sha256").update("reason" in bytes ? bytes.reason : bytes).digest("hex");
}
const idOf = {
    policies: "config-weakened",
    rule: "config-weakened",
    threshold: "config-weakened",
    exception: "exception-added",
    baseline: "baseline-extended",
    approval: "catalog-approval-added",
};
/** More of one kind than these are one finding: a list says no more when it is long. */
const mostSingly = 5;
function findingsOf(found, sides) {
    const kinds = [...new Set(found.map(({ kind }) => kind))];
    return kinds.flatMap((kind) => {
        const alike = found.filter((each) => each.kind === kind);
        const [first, ...others] = alike;
        if (first === undefined)
            return [];
        if (alike.length <= mostSingly)
            return alike.map((each) => weakened_findingOf(each, each.words, sides));
        return [weakened_findingOf(first, `${first.words}, and ${others.length} more of this kind`, sides)];
    });
}
function weakened_findingOf(weakening, words, { before, now, scope }) {
    const { kind, place, steps } = weakening;
    const rule = idOf[kind];
    const config = now.found.file ?? before.found.file ?? "xtaplint.yml";
    const own = kind === "exception" ? scope.exceptions : kind === "approval" ? scope.catalog : undefined;
    const file = own?.file ?? (kind === "baseline" ? (scope.baseline ?? config) : config);
    // The first configuration of a repository weakens none, and still switches off what its absence had on.
    const severity = rule === "config-weakened" && before.found.file === undefined ? "low" : change_rules/* changeRules */.g[rule].severity;
    const at = own !== undefined && place !== undefined ? locate(own, place.pointer) : steps !== undefined && now.found.file !== undefined ? placed(now.found.at(steps), config) : kind === "baseline" ? start(file) : undefined;
    const message = `This change weakens its own gate: ${words}.`;
    return finding(rule, file, words, { message, severity, value: (0,identity/* valueHash */.K5)(words), ...(at && { location: at }) });
}
/** Settings beside those of the gate whose change cannot be ranked: whose the policies are, how they are read, rules of one's own. */
function settingFindings(before, now) {
    const [old, own] = [before.found.config, now.found.config];
    const file = now.found.file ?? before.found.file ?? "xtaplint.yml";
    const org = (config) => Object.fromEntries(Object.entries(config.rules ?? {}).filter(([id]) => id.startsWith("org-")));
    const changes = {
        tenants: [old.tenants?.map(({ name, tenantId, cloud }) => [name, tenantId, cloud]), own.tenants?.map(({ name, tenantId, cloud }) => [name, tenantId, cloud])],
        mappings: [old.mappings, own.mappings],
        ledger: [old.ledger, own.ledger],
        customRules: [old.customRules, own.customRules],
        rules: [org(old), org(own)],
        tenantId: [old.tenantId, own.tenantId],
        cloud: [old.cloud, own.cloud],
        baselineTenant: [old.baselineTenant, own.baselineTenant],
    };
    return Object.entries(changes)
        .filter(([, [one, other]]) => one !== undefined && JSON.stringify(one) !== JSON.stringify(other))
        .map(([key]) => {
        const location = now.found.file === undefined ? undefined : placed(now.found.at([key]), file);
        const message = `This change can weaken its own gate: ${key === "rules" ? "rules of one's own are" : `${key} is`} set otherwise in the configuration.`;
        return finding("config-weakened", file, key, { message, value: (0,identity/* valueHash */.K5)(own), ...(location && { location }) });
    });
}
/** Files of rules and mappings that are no longer what they were. What is new among them takes nothing away. */
function fileFindings(before, now) {
    const changed = [...before.files].filter(([file, hash]) => now.files.get(file) !== hash);
    return changed.map(([file]) => {
        const isThere = now.files.has(file);
        const message = `This change can weaken its own gate: ${isThere ? "the file says something else" : "the file is gone, or named no more"}, and rules of one's own or the way that policies are read with it.`;
        return finding("config-weakened", file, "content", { message, value: (0,identity/* valueHash */.K5)(now.files.get(file) ?? ""), ...(isThere && { location: start(file) }) });
    });
}
function start(file) {
    return { file, pointer: "", line: 1, column: 1, endLine: 1, endColumn: 2 };
}
/** `file:line:column` as a location. */
function placed(at, file) {
    const [, line = "", column = ""] = /:(\d+):(\d+)$/.exec(at) ?? [];
    if (line === "")
        return undefined;
    const [start, end] = [Number(line), Number(column)];
    return { file, pointer: "", line: start, column: end, endLine: start, endColumn: end + 1 };
}
function locate({ document, file }, pointer) {
    const range = document.locate([pointer]).get(pointer);
    return range === undefined ? undefined : { file, pointer, ...range };
}
function finding(rule, file, setting, rest) {
    return { rule, severity: change_rules/* changeRules */.g[rule].severity, subject: { kind: "file", id: file }, related: [], help: weakened_help, fingerprint: (0,identity/* fingerprint */.Rj)(rule, "file", file, setting), ...(setting !== "" && { setting }), ...rest };
}

;// CONCATENATED MODULE: ./build/src/tasks/judge-change.js










/**
 * The options with every path relative to the working directory, so that it means the same in a base; or the first path
 * that does not lie in `root`, of which a base has no other state. Files of settings out there are those of both.
 */
function movable(options, root) {
    const { cwd, paths, configFile, catalog, exceptions, baseline } = options;
    const isInside = (file) => {
        const way = external_node_path_.relative(root, external_node_path_.resolve(cwd, file));
        return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(way);
    };
    const relative = (file) => (external_node_path_.isAbsolute(file) ? external_node_path_.relative(cwd, file).split(external_node_path_.sep).join("/") || "." : file);
    const outside = [cwd, ...paths].find((each) => !each.startsWith("!") && !isInside(each));
    if (outside !== undefined)
        return { outside };
    const settings = (file) => (isInside(file) ? relative(file) : external_node_path_.resolve(cwd, file));
    return {
        ...options,
        paths: paths.map((each) => (each.startsWith("!") ? `!${relative(each.slice(1))}` : relative(each))),
        ...(configFile !== undefined && { configFile: settings(configFile) }),
        ...(catalog !== undefined && { catalog: settings(catalog) }),
        ...(exceptions !== undefined && { exceptions: settings(exceptions) }),
        ...(typeof baseline === "string" && { baseline: settings(baseline) }),
    };
}
/**
 * Judges a change by the settings of its base, whose files lie in a folder as those of the change lie in the working
 * directory. With the gate `new` only new and changed findings fail.
 * @throws ConfigError when neither the settings of the base nor those of the change can be used.
 */
async function judgeChange(options, { folder: baseCwd, name }, gate) {
    const { cwd, paths, configFile } = options;
    const today = options.now ?? new Date().toISOString().slice(0, 10);
    const at = (folder) => ({ cwd: folder, paths, today, ...(configFile !== undefined && { configFile }), ...(options.preset !== undefined && { preset: options.preset }) });
    let base;
    let settingsFrom = baseCwd;
    let ownSettings;
    let weakened = { findings: [], rules: [], faults: [] };
    try {
        base = await (0,run/* run */.e)({ ...options, now: today, cwd: baseCwd, excerpts: false });
        weakened = await findWeakened(at(baseCwd), at(cwd));
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.x))
            throw error;
        // A change that mends its base must be able to pass.
        ownSettings = error.problems[0] ?? error.message;
        settingsFrom = undefined;
        base = await (0,run/* run */.e)({ ...options, now: today, cwd: baseCwd, settingsFrom: cwd, excerpts: false });
    }
    const asRun = { ...options, now: today, ...(settingsFrom !== undefined && { settingsFrom }) };
    const head = await (0,run/* run */.e)(asRun);
    const drifting = new Set(head.judged.flatMap(({ rules }) => rules.filter(({ rule }) => rule.valueDrifts === true).map(({ rule }) => rule.id)));
    const exposure = await (0,diff/* compareAccess */.Q)({ ...base.read, name }, { ...head.read, name: { kind: "working-directory" } });
    const openings = await openingsOf(exposure, head, { base: baseCwd, head: cwd }, { ...options, now: today });
    const found = splitFindings(base.report, head.report, drifting);
    const split = { ...found, fresh: [...weakened.findings, ...(openings?.findings ?? []), ...found.fresh] };
    const faults = [...new Set([...weakened.faults, ...(openings?.faults ?? [])])];
    const report = (0,change/* withStandings */.QS)(withWeakened(withOpenings(head.report, openings), weakened), split);
    return {
        ...head,
        report: { ...report, verdict: verdictOf({ ...head, report }, split, gate, faults.length > 0) },
        split,
        base: { read: base.read, cwd: baseCwd },
        asRun,
        exposure,
        weakened: weakened.findings,
        faults,
        notes: [...(0,change/* judgingNotes */.SK)(gate, ownSettings), ...sharedNote(head.read.found.config), ...(openings?.notes ?? [])],
    };
}
function verdictOf({ report, threshold }, { fresh, changed }, gate, isUnusable) {
    if (report.verdict === "incomplete" || isUnusable)
        return "incomplete";
    const { isReached, failOnUnknown } = threshold;
    const gating = gate === "new" ? [...fresh, ...changed] : report.findings;
    return gating.some(isReached) || (failOnUnknown && report.unknown.length > 0) ? "fail" : "pass";
}
/** What a configuration names by an absolute path lies in one place, which is the change's. */
function sharedNote({ policies = [], mappings = [], customRules = [], catalog, exceptions, baseline, ledger, tenants = [] }) {
    const ofTenants = tenants.flatMap((each) => [...each.policies, each.catalog, each.exceptions, each.baseline, each.ledger]);
    const named = [...policies, ...mappings, ...customRules, catalog, exceptions, baseline, ledger, ...ofTenants].flatMap((each) => (each !== undefined && external_node_path_.isAbsolute(each.replace(/^!/, "")) ? [each] : []));
    if (named.length === 0)
        return [];
    return [`The configuration names ${(0,model_words/* inBrief */.aV)([...new Set(named)])} by an absolute path: there the base is what the change holds, so that nothing in it counts as changed. Name it relative to the configuration.`];
}
/** Undefined where openings need no approval. */
async function openingsOf(exposure, { read }, cwd, { catalog, exceptions, now = "" }) {
    if (read.found.config.requireApprovalForOpening !== true)
        return undefined;
    const at = (folder) => ({ cwd: folder, ...(catalog !== undefined && { catalog }), ...(exceptions !== undefined && { exceptions }) });
    return judgeOpenings(exposure, read.found, at(cwd.base), at(cwd.head), now);
}
function withOpenings(report, openings) {
    if (openings === undefined)
        return report;
    const findings = (0,order/* worstFirst */.md)([...openings.findings, ...report.findings]);
    const excepted = [...openings.excepted, ...report.excepted];
    const unknown = [...report.unknown, ...openings.unknown];
    return {
        ...report,
        findings,
        excepted,
        unknown,
        rules: [...report.rules, openings.rule],
        counts: { ...report.counts, finding: findings.length, excepted: excepted.length, unknown: unknown.length, pass: report.counts.pass + openings.approved, bySeverity: (0,order/* tally */.N4)(findings) },
    };
}
/** A run without a base, where one was to be expected: what the change opens is unknown then, where it needs an approval. */
function withUnjudgedOpenings(result, reason) {
    if (result.read.found.config.requireApprovalForOpening !== true)
        return result;
    const { report, threshold } = result;
    const unknown = [...report.unknown, unjudgedOpening(reason)];
    const verdict = report.verdict === "pass" && threshold.failOnUnknown ? "fail" : report.verdict;
    return { ...result, report: { ...report, verdict, unknown, counts: { ...report.counts, unknown: unknown.length } } };
}
/** What weakens the gate stands first among its like. */
function withWeakened(report, { findings, rules }) {
    if (findings.length === 0)
        return report;
    const all = [...findings, ...report.findings];
    return {
        ...report,
        findings: all,
        rules: [...report.rules, ...rules],
        counts: { ...report.counts, finding: all.length, bySeverity: (0,order/* tally */.N4)(all) },
    };
}

;// CONCATENATED MODULE: ./build/src/cli/judge-against.js









/**
 * Judges the working directory as a change of `given`: a folder that holds what the working directory held, or a git
 * revision. A folder wins over a revision of the same name; `main:` is the revision all the same.
 * @throws ConfigError when it is neither, or the paths do not lie in it.
 */
async function judgeAgainst(given, gate, options) {
    const kind = given === "" ? undefined : (0,external_node_fs_.statSync)(external_node_path_.resolve(options.cwd, given), { throwIfNoEntry: false });
    if (kind?.isDirectory() === true)
        return againstFolder(given, gate, options);
    if (kind !== undefined)
        throw wrong(given, "it is a file; name the folder that holds what the working directory held, or a git revision");
    return againstRevision(given, gate, options);
}
async function againstFolder(given, gate, options) {
    const moved = within(given, options, options.cwd, "the working directory");
    const folder = external_node_fs_.realpathSync.native(external_node_path_.resolve(options.cwd, given));
    const named = moved.paths.filter((each) => !each.startsWith("!"));
    // Else all of it would count as new, whoever mixed up the two folders.
    if (named.length > 0 && !named.some((each) => /[*?[\]{}()]/.test(each) || (0,external_node_fs_.existsSync)(external_node_path_.join(folder, each)))) {
        throw wrong(given, `the folder holds no ${named.join(", ")}: name one that holds what the working directory held`);
    }
    return judgeChange(moved, { folder, name: { kind: "path", path: given } }, gate);
}
async function againstRevision(given, gate, options) {
    const revision = given.replace(/:$/, "");
    if (revision.includes(":"))
        throw wrong(given, "give the revision alone, and what to lint in it as PATH");
    const found = (0,git/* findRevision */.p)(options.cwd, revision);
    if ("reason" in found)
        throw wrong(given, found.reason);
    const root = external_node_path_.resolve(options.cwd, ...found.prefix.split("/").filter(Boolean).map(() => ".."));
    const moved = within(given, options, root, "the repository");
    const folder = external_node_fs_.realpathSync.native((0,external_node_fs_.mkdtempSync)(external_node_path_.join((0,external_node_os_.tmpdir)(), "xtaplint-")));
    try {
        const taken = (0,git_tree/* takeOut */.g)(options.cwd, found.commit, folder, wantedOfBase(options.allowRuleModules === true));
        if ("reason" in taken)
            throw wrong(given, `the revision cannot be read: ${taken.reason}`);
        const missing = taken.untaken.find(({ isLink }) => !isLink);
        if (missing !== undefined)
            throw wrong(given, `the revision cannot be read: ${missing.file}: ${missing.reason}`);
        leaveOutAbsent(root, folder);
        const cwd = external_node_path_.join(folder, found.prefix);
        // A folder that the change brings is an empty one before it.
        (0,external_node_fs_.mkdirSync)(cwd, { recursive: true });
        return await judgeChange(moved, { folder: cwd, name: { kind: "revision", revision, commit: found.commit } }, gate);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
function within(given, options, root, whole) {
    const moved = movable(options, root);
    if ("outside" in moved)
        throw wrong(given, `${moved.outside} lies outside of ${whole}, so nobody can tell what it was`);
    return moved;
}
function wrong(given, reason) {
    return new errors/* ConfigError */.x([`--base ${(0,untrusted/* visible */.RK)(given)}: ${(0,untrusted/* visible */.RK)(reason)}.`]);
}


/***/ }),

/***/ 17778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ facts)
/* harmony export */ });
/** What nobody declares: facts of a tenant and not settings. */
const facts = new Set([
    "organization",
    "user",
    "unifiedRoleAssignment",
    "unifiedRoleAssignmentScheduleInstance",
    "unifiedRoleEligibilityScheduleInstance",
    "application",
    "servicePrincipal",
    "signIn",
    "directoryAudit",
    "relatedTenant",
    "tenantInformation",
    "group",
    "directoryObject",
]);


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


/***/ }),

/***/ 39558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ changeRank),
/* harmony export */   QS: () => (/* binding */ withStandings),
/* harmony export */   SK: () => (/* binding */ judgingNotes),
/* harmony export */   Zg: () => (/* binding */ changeCounts),
/* harmony export */   zo: () => (/* binding */ gateSentence)
/* harmony export */ });
/* unused harmony export isBrought */
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95796);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80986);


/** The report with the standing of each finding, and with what is fixed. The findings of the split are those of the report. */
function withStandings(report, { fresh, changed, fixed }) {
    const [isNew, isChanged] = [new Set(fresh), new Set(changed)];
    const standingOf = (finding) => (isNew.has(finding) ? "new" : isChanged.has(finding) ? "changed" : "existing");
    return { ...report, findings: report.findings.map((finding) => ({ ...finding, standing: standingOf(finding) })), fixed };
}
/** Whether the change brought a finding, or another value for it. */
function isBrought({ standing }) {
    return standing === "new" || standing === "changed";
}
/** Counts each standing. */
function changeCounts({ findings, fixed = [] }) {
    const having = (wanted) => findings.filter(({ standing }) => standing === wanted).length;
    return { new: having("new"), changed: having("changed"), existing: having("existing"), fixed: fixed.length };
}
/** 0 for what the change brought on lines that it touches, 1 for what it brought elsewhere, 2 for what was there. */
function changeRank({ touches }, finding) {
    if (!isBrought(finding))
        return 2;
    return touches(finding) ? 0 : 1;
}
/** "2 new findings, 1 changed, 3 existing, 1 fixed": all of them, so that a reader can add them up. */
function changeSentence(report) {
    const counts = changeCounts(report);
    return `${counts.new} new ${counts.new === 1 ? "finding" : "findings"}, ${counts.changed} changed, ${counts.existing} existing, ${counts.fixed} fixed`;
}
/** "✖ The gate fails: …": with how many findings there are of each kind, so that they add up. */
function gateSentence(report) {
    const { verdict, findings } = report;
    const gate = verdict === "pass" ? "✔ The gate passes" : verdict === "fail" ? "✖ The gate fails" : "✖ Not everything could be read or judged";
    const brought = findings.filter(isBrought);
    const severities = brought.length === 0 ? "" : ` (new and changed: ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .severityCounts */ .ur)((0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)(brought))})`;
    return `${gate}: ${changeSentence(report)}${severities}.`;
}
/** How a change was judged, in sentences. `ownSettings` is why those of the base could not be used, a clause. */
function judgingNotes(gate, ownSettings) {
    return [
        gate === "new" ? "Only new and changed findings fail the run (gate: new)." : "All findings fail the run (gate: all).",
        ownSettings === undefined
            ? "Configuration, exceptions, baseline and catalog approvals are those of the base."
            : `The settings of the base cannot be used (${ownSettings.replace(/\.$/, "")}), so those of the change were.`,
    ];
}


/***/ }),

/***/ 8770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   ax: () => (/* binding */ listsInWords),
/* harmony export */   b8: () => (/* binding */ effectTitles),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   bt: () => (/* binding */ unknownSentences),
/* harmony export */   cY: () => (/* binding */ heirsInWords),
/* harmony export */   jf: () => (/* binding */ sideName),
/* harmony export */   uD: () => (/* binding */ notComparedSentence)
/* harmony export */ });
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22100);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12533);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80986);



/** What a side is called in a sentence. Holds text of the input: escape it. */
function sideName({ kind, path, revision, commit }) {
    if (kind === "working-directory")
        return "the working directory";
    if (kind === "path")
        return path ?? "";
    const name = commit?.startsWith(revision ?? "") === true ? commit.slice(0, 10) : `${revision ?? ""} (${commit?.slice(0, 10) ?? ""})`;
    return path === undefined ? name : `${path} in ${name}`;
}
/** The verdict in a sentence, with the words that weigh marked by `strong`. */
function verdictSentence(report, strong = (text) => text) {
    const { opens, closes, unknown } = (0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .m)(report);
    const own = report.signInsOfOutsidersOnly === true ? " What Conditional Access asks of your own people was not compared." : "";
    const rest = `${unknown === 0 ? "" : ` ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(unknown, "setting")} cannot be told.`}${own}`;
    if (opens > 0) {
        return `this change ${strong("opens")} access (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(opens, "place")})${closes > 0 ? ` and ${strong("closes")} it (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(closes, "place")})` : ""}.${rest}`;
    }
    if (closes > 0)
        return `this change ${strong("closes")} access (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(closes, "place")})${isWhole(report) ? " and opens none" : ", and opens none in what could be compared"}.${rest}`;
    if (!isWhole(report))
        return `no change of access in what could be compared.${rest}`;
    return report.changes.length === 0 ? "no change of access (at most order and formatting)." : "no change of access.";
}
/** Whether everything was compared that differs. */
function isWhole({ unknown, notCompared, unread, notes }) {
    return unknown.length + notCompared.length + unread.length + notes.length === 0;
}
/** The headings of changes, in the order in which they are told. */
const effectTitles = [
    ["opens", "Opens"],
    ["opens-and-closes", "Opens and closes"],
    ["closes", "Closes"],
    ["neutral", "Changes nothing of access"],
];
/** The message of a change, with the tenant before it where there are several. */
function messageOf({ message, subject }) {
    return subject.tenant === undefined ? message : `${subject.tenant}: ${message}`;
}
const mostHeirs = 3;
const mostTargets = 3;
/** Who gets what the default gets; undefined where nobody is known to. */
function heirsInWords(heirs) {
    if (heirs.length === 0)
        return undefined;
    return `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(heirs.length, "partner inherits", "partners inherit")} it: ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(heirs.map(({ kind, id, name }) => (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectName */ .wn)({ kind, ...(id !== undefined && { id }), ...(name !== undefined && { name }) })), mostHeirs)}`;
}
/** What was put into lists and taken out of them, a clause for each list. */
function listsInWords({ lists }) {
    return lists.map(({ what, added, removed }) => {
        const parts = [...(added.length > 0 ? [`${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(added, mostTargets)} added`] : []), ...(removed.length > 0 ? [`${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(removed, mostTargets)} removed`] : [])];
        return `${what}: ${parts.join("; ")}`;
    });
}
/** The settings that cannot be told, a sentence for each reason. */
function unknownSentences(unknown) {
    const groups = new Map();
    for (const each of unknown) {
        const key = JSON.stringify([each.reason, each.side]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [each]);
        else
            group.push(each);
    }
    return [...groups.values()].map((group) => {
        const titles = [...new Set(group.map(({ title }) => title))];
        const subjects = [...new Set(group.flatMap(({ subject, heirs }) => [subject, ...heirs]).map((subject) => (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectName */ .wn)(subject, singletons)))];
        return `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(titles, 4)} of ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(subjects, 3)}: ${sides[group[0]?.side ?? "both"]}${group[0]?.reason ?? ""}.`;
    });
}
const sides = { base: "in the base, ", head: "in the head, ", both: "" };
const singletons = { default: "the default", tenant: "the tenant", authorization: "the authorization policy" };
/** What differs and was not held against access, in a sentence. */
function notComparedSentence({ kind, added, removed, changed, unclear, properties, tenant }) {
    const numbers = [`${changed} changed`, `${added} added`, `${removed} removed`, `${unclear} may have changed`].filter((each) => !each.startsWith("0 "));
    const which = properties.length === 0 ? "" : ` (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(properties, 5)})`;
    return `${tenant === undefined ? "" : `${tenant}: `}${(0,_missing_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(kind)}: ${numbers.join(", ")}${which}.`;
}


/***/ }),

/***/ 22100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ groupMissing),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3955);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80986);


/** What people call the objects of each kind, and whether a verb beside it is in the plural. */
const names = {
    crossTenantAccessPolicy: { name: "the cross-tenant access policy", plural: false },
    crossTenantAccessPolicyDefault: { name: "the default settings", plural: true },
    crossTenantAccessPolicyPartner: { name: "partner settings", plural: true },
    identitySynchronization: { name: "cross-tenant synchronization settings", plural: true },
    multiTenantOrganization: { name: "the multitenant organization", plural: false },
    multiTenantOrganizationMember: { name: "the members of the multitenant organization", plural: true },
    multiTenantOrganizationPartnerConfigurationTemplate: { name: "the partner template of the multitenant organization", plural: false },
    multiTenantOrganizationIdentitySyncPolicyTemplate: { name: "the synchronization template of the multitenant organization", plural: false },
    conditionalAccessPolicy: { name: "Conditional Access policies", plural: true },
    namedLocation: { name: "named locations", plural: true },
    authenticationStrengthPolicy: { name: "authentication strengths", plural: true },
    authorizationPolicy: { name: "the authorization policy", plural: false },
    b2bManagementPolicy: { name: "the collaboration restrictions (domains that may be invited)", plural: true },
    identitySecurityDefaultsEnforcementPolicy: { name: "security defaults", plural: true },
    externalIdentitiesPolicy: { name: "the external identities policy", plural: false },
    authenticationFlowsPolicy: { name: "the authentication flows policy (self-service sign-up)", plural: false },
    organization: { name: "the organization object", plural: false },
    user: { name: "users", plural: true },
    unifiedRoleAssignment: { name: "role assignments", plural: true },
    unifiedRoleAssignmentScheduleInstance: { name: "active role assignments of Privileged Identity Management", plural: true },
    unifiedRoleEligibilityScheduleInstance: { name: "eligible role assignments", plural: true },
    application: { name: "app registrations with their owners", plural: true },
    servicePrincipal: { name: "enterprise applications with their owners", plural: true },
    delegatedAdminRelationship: { name: "delegated admin relationships (GDAP)", plural: true },
    connectedOrganization: { name: "connected organizations", plural: true },
    accessPackageAssignmentPolicy: { name: "assignment policies of access packages", plural: true },
    accessReviewScheduleDefinition: { name: "access reviews", plural: true },
    signIn: { name: "sign-ins", plural: true },
    directoryAudit: { name: "directory audits", plural: true },
    relatedTenant: { name: "related tenants", plural: true },
    tenantInformation: { name: "lookups of the partners' tenants", plural: true },
    group: { name: "groups", plural: true },
    directoryObject: { name: "lookups of directory objects", plural: true },
    crossTenantAccessSettings: { name: "the cross-tenant settings of Global Secure Access", plural: false },
};
/**
 * The unknowns grouped by what is missing, the group that stops most rules first. A kind of which the input holds
 * nothing makes one group, whatever its reasons say; where the kind is there but not enough of it, the reason decides.
 */
function groupMissing(report) {
    // Where nothing was found at all, that is what is missing.
    if ((0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingToJudge */ .UG)(report))
        return [];
    const present = new Set(report.inputs.flatMap((input) => (input.status === "read" ? Object.keys(input.resources ?? {}) : [])));
    const groups = new Map();
    for (const unknown of report.unknown) {
        const absent = unknown.needs.some((kind) => report.unread.includes(kind)) ? [] : [...new Set(unknown.needs)].filter((kind) => !present.has(kind)).sort();
        const key = absent.length > 0 ? JSON.stringify(absent) : unknown.reason;
        const group = groups.get(key) ?? { absent, members: [] };
        group.members.push(unknown);
        groups.set(key, group);
    }
    return [...groups.values()]
        .map(({ absent, members }) => describe(absent, members))
        .sort((a, b) => b.rules.length - a.rules.length || b.outcomes - a.outcomes);
}
function describe(absent, members) {
    const rules = [...new Set(members.map((unknown) => unknown.rule))];
    const who = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rules.length, "rule");
    const outcomes = members.length;
    if (absent.length > 0) {
        const verb = rules.length === 1 ? "needs" : "need";
        const are = absent.length > 1 || pluralOf(absent[0]) ? "are" : "is";
        return { sentence: `${who} ${verb} ${absent.map(nameOf).join(" and ")}, which ${are} not among the input.`, rules, outcomes };
    }
    const subjects = [...new Set(members.map(({ subject }) => (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectName */ .wn)(subject, singletons)))];
    return { sentence: `${briefly(members[0]?.reason ?? "No reason is known")}: ${who} could not judge ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(subjects, 3)}.`, rules, outcomes };
}
/** A subject of which there is one, by what people call it. */
const singletons = { default: "the default", tenant: "the tenant", authorization: "the authorization policy" };
/** Of a reason that is made of many, the first two. */
function briefly(reason) {
    const parts = reason.split("; ");
    return parts.length <= 3 ? reason : `${parts.slice(0, 2).join("; ")}; and ${parts.length - 2} more reasons`;
}
function isKnown(kind) {
    return _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceKinds */ .A.some((known) => known === kind);
}
/** What people call the objects of a kind; Graph's name where they have none. */
function nameOf(kind) {
    return isKnown(kind) ? names[kind].name : kind;
}
function pluralOf(kind) {
    return isKnown(kind) && names[kind].plural;
}


/***/ })

};
