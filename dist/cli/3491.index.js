export const id = 3491;
export const ids = [3491,684,4155,6495];
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

/***/ 91560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ inboundSetting)
/* harmony export */ });
/* harmony import */ var _model_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14677);
/* harmony import */ var _model_effective_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41967);
/* harmony import */ var _model_subjects_partner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66514);
/* harmony import */ var _model_undetermined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94163);




/** The inbound setting that lets somebody in or not, as it stands in the input; undefined where none does. */
function inboundSetting(tenant, { home, userType }) {
    if (home === "none" || userType === "internalGuest" || userType === "serviceProvider" || userType === "otherExternalUser")
        return undefined;
    const name = userType === "b2bDirectConnectUser" ? "b2bDirectConnectInbound" : "b2bCollaborationInbound";
    const partner = tenant.partnerByTenantId().get(home);
    const access = partner === undefined ? (0,_model_effective_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultAccess */ .Ir)(_model_access_js__WEBPACK_IMPORTED_MODULE_0__/* .accessShapes */ .hS[name], tenant.access[name]) : (0,_model_subjects_partner_js__WEBPACK_IMPORTED_MODULE_2__/* .partnerSubject */ .f)(partner, tenant)[name];
    return (0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndetermined */ .xm)(access) ? undefined : access;
}


/***/ }),

/***/ 16208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accessTestsJson: () => (/* binding */ accessTestsJson),
/* harmony export */   actualOf: () => (/* binding */ actualOf),
/* harmony export */   decidersInWords: () => (/* binding */ decidersInWords),
/* harmony export */   expectationOf: () => (/* binding */ expectationOf),
/* harmony export */   statusOf: () => (/* binding */ statusOf),
/* harmony export */   talliedTests: () => (/* binding */ talliedTests)
/* harmony export */ });
/* harmony import */ var _access_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43617);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87578);
/* harmony import */ var _safe_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67470);



const isDecided = (verdict) => verdict === "open" || verdict === "closed";
/** What is expected, in words. */
function expectationOf(expect, proofs) {
    const proved = proofs.flatMap(({ words }) => words ?? []);
    return proved.length === 0 ? expect : `${expect}, with ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(proved)}`;
}
/** Whether a test holds. What is not decided is never what was expected, unless just that was. */
function statusOf(expect, [reach, ...required]) {
    if (reach === undefined)
        return "undecided";
    const { verdict } = reach.answer;
    if (expect === "blocked")
        return verdict === "closed" ? "passed" : verdict === "open" ? "failed" : "undecided";
    const isWrong = ({ answer, met }) => isDecided(answer.verdict) && answer.verdict !== met;
    if ([reach, ...required].some(isWrong))
        return "failed";
    const open = [reach, ...required].filter(({ answer }) => !isDecided(answer.verdict));
    if (expect === "allowed")
        return open.length === 0 ? "passed" : "undecided";
    if (open.length === 0)
        return "failed";
    return open.every(({ answer }) => answer.verdict === expect) ? "passed" : "undecided";
}
/** What is so: whatever is not as it has to be, or not decided; of a test that passed that it holds. */
function actualOf({ expected, proofs, status }) {
    const [reach, ...required] = proofs;
    if (reach === undefined)
        return [];
    if (status === "passed")
        return [{ text: expected, proof: reach }];
    if (reach.answer.verdict === "closed")
        return [{ text: "blocked", proof: reach }];
    const open = isDecided(reach.answer.verdict) ? [] : [{ text: `not decided whether somebody gets through: ${reasonOf(reach.answer)}`, proof: reach }];
    const lacking = required.flatMap((proof) => lackOf(proof));
    return open.length + lacking.length > 0 ? [...open, ...lacking] : [{ text: `allowed${shown(reach)}`, proof: reach }];
}
function lackOf(proof) {
    const { words = "", met, answer } = proof;
    if (answer.verdict === met)
        return [];
    if (!isDecided(answer.verdict))
        return [{ text: `not decided whether ${words} ${met === "open" ? "is enough" : "can be left out"}: ${reasonOf(answer)}`, proof }];
    return [{ text: met === "open" ? `${words} is not enough` : `allowed without ${words}${shown(proof)}`, proof }];
}
function shown({ answer: { witness }, names }) {
    return witness === undefined || names === undefined ? "" : `: ${(0,_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .witnessInWords */ .cN)(witness, names).replace(/\.$/, "")}`;
}
function reasonOf({ verdict, memberships = [], assumptions = [], reasons = [], needs = [] }) {
    switch (verdict) {
        case "conditional":
            return `only if the user is in ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inBrief */ .aV)(memberships.map(_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .dh))} (${verdict})`;
        case "assumption":
            return `only if ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(assumptions.map((each) => `${_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .assumptionTitles */ .Ni[each]} (${each})`))} (${verdict})`;
        case "discretion":
            return `security defaults are on, and Microsoft decides when they ask (${verdict})`;
        case "not decided":
            return `the search gave up (${verdict})`;
        case "open":
        case "closed":
        case "not modelled": {
            const why = reasons.length === 0 ? "something is missing or not understood" : (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inBrief */ .aV)(reasons);
            return `${why}${needs.length === 0 ? "" : `; ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(needs)} would decide it`} (${verdict})`;
        }
    }
}
/** What decides an answer, with its place: the setting or the policies, and the policy that would close what is open. */
function decidersInWords({ decidedBy, nearest, answer }) {
    const near = (0,_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestInWords */ .t7)(answer.nearest);
    return [...decidedBy.map((each) => `decided by ${each.label}${at(each)}`), ...(near === undefined ? [] : [`nearest: ${near}${at(nearest)}`])];
}
function at(decider) {
    const location = decider?.location;
    return location === undefined ? "" : `, ${location.file}:${location.line}`;
}
/** How many came to what, in a sentence. */
function talliedTests(tests) {
    const of = (status) => tests.filter((test) => test.status === status).length;
    return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(tests.length, "access test")}: ${of("passed")} passed, ${of("failed")} failed, ${of("undecided")} could not be decided`;
}
/** The tests as data. */
function accessTestsJson({ tests, missing }, now) {
    const verdict = tests.every(({ status }) => status === "passed") ? "pass" : "fail";
    return `${(0,_safe_json_js__WEBPACK_IMPORTED_MODULE_2__/* .safeJson */ .o)({
        version: 1,
        model: "within this model",
        verdict,
        now,
        tests: tests.map((test) => ({
            ...test,
            actual: actualOf(test).map(({ text }) => text),
            proofs: test.proofs.map(({ words, met, answer, decidedBy, nearest }) => ({ words, met, answer, decidedBy, nearest })),
        })),
        missing,
    })}\n`;
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

/***/ 83491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadAccessTests: () => (/* binding */ loadAccessTests),
  runAccessTests: () => (/* binding */ runAccessTests)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/access/access.js
var access = __webpack_require__(36500);
// EXTERNAL MODULE: ./build/src/model/access.js
var model_access = __webpack_require__(14677);
// EXTERNAL MODULE: ./build/src/model/conditional-access/homes.js
var homes = __webpack_require__(7361);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __webpack_require__(94163);
// EXTERNAL MODULE: ./build/src/model/well-known.js
var well_known = __webpack_require__(14777);
// EXTERNAL MODULE: ./build/src/access/reading/gate.js
var gate = __webpack_require__(55860);
;// CONCATENATED MODULE: ./build/src/access/outbound.js






/** Whether our people may go to an application of another tenant. The other tenant's inbound setting and policies are outside of the model. */
function outboundAnswer(tenant, home, way, target) {
    const name = way === "directConnect" ? "b2bDirectConnectOutbound" : "b2bCollaborationOutbound";
    const partner = tenant.partnerByTenantId().get(home);
    const inherited = tenant.access[name];
    // A tenant that is no partner has the default's settings, unless partners are missing: it can be one.
    const missing = (0,well_known/* isGuid */.W_)(home) ? tenant.conditionalAccess().homes.gap : undefined;
    const setting = partner === undefined ? (missing ?? ((0,undetermined/* isUndetermined */.xm)(inherited) ? inherited : inherited.reading)) : (0,homes/* effectiveBlock */.ne)(partner, model_access/* accessShapes */.hS[name], tenant);
    if ((0,undetermined/* isUndetermined */.xm)(setting))
        return { verdict: "not modelled", reasons: [setting.undetermined], ...(setting.needs.length > 0 && { needs: setting.needs }) };
    const through = (0,gate/* wayThrough */.XT)(setting, target);
    if (through === "closed")
        return { verdict: "closed", closedBy: [{ fixed: access/* crossTenantAccess */.L }] };
    return through === "listed" ? { verdict: "conditional", memberships: [...(setting.users?.targets ?? [])].sort() } : { verdict: "open" };
}

// EXTERNAL MODULE: ./build/src/input/own-text.js
var own_text = __webpack_require__(28644);
// EXTERNAL MODULE: ./build/src/judge/locate.js
var locate = __webpack_require__(6095);
// EXTERNAL MODULE: ./build/src/model/conditional-access/external-users.js
var external_users = __webpack_require__(86063);
// EXTERNAL MODULE: ./build/src/lint/access-tests-words.js
var access_tests_words = __webpack_require__(20185);
// EXTERNAL MODULE: ./build/src/lint/errors.js
var errors = __webpack_require__(94120);
// EXTERNAL MODULE: ./build/src/lint/own-file.js
var own_file = __webpack_require__(16366);
;// CONCATENATED MODULE: ./build/src/lint/access-tests-file.js





/**
 * Reads access tests. `file` names them in the errors.
 * @throws ConfigError with a sentence for each problem, with line and column and the nearest word that would be right.
 */
async function parseAccessTests(text, file) {
    const { isAccessTestsFile } = await __webpack_require__.e(/* import() */ 7872).then(__webpack_require__.bind(__webpack_require__, 37872));
    const kind = { whole: "the file of access tests", pattern: "what belongs here: look at its description in the schema", isValid: isAccessTestsFile };
    const { value, at, locate } = await (0,own_file/* parseOwnFile */.w)(text, file, kind);
    const problems = [...repeatedNames(value.tests, at), ...value.tests.flatMap((test, index) => problemsOf(test, ["tests", index], at))];
    if (problems.length > 0)
        throw new errors/* ConfigError */.x(problems);
    return value.tests.map((test, index) => ({ test, location: locate(["tests", index]), at: (...steps) => at(["tests", index, ...steps]) }));
}
function repeatedNames(tests, at) {
    const seen = new Set();
    return tests.flatMap(({ name }, index) => {
        const isRepeated = seen.has(name);
        seen.add(name);
        return isRepeated ? [`${at(["tests", index, "name"])}: another test is called ${JSON.stringify(name)}: give each a name of its own`] : [];
    });
}
function problemsOf(test, here, at) {
    const { target, expect, requires } = test;
    const problem = (key, text) => `${at([...here, key])}: ${text}`;
    const asks = requires !== undefined || test.strength !== undefined || test.termsOfUse !== undefined;
    return [
        ...(Object.keys(target).length === 1 ? [] : [problem("target", "the target is not exactly one of application, userAction and authenticationContext")]),
        ...(target.application === undefined || isApplication(target.application) ? [] : [problem("target", `${JSON.stringify(target.application)} is no application: write its application id, or one of ${access_tests_words/* applicationWords */.gC.join(", ")}`)]),
        ...(expect === "blocked" && asks ? [problem("expect", "somebody who is blocked proves nothing: leave requires, strength and termsOfUse out")] : []),
        ...(requires?.includes("nothing") && (requires.length > 1 || test.strength !== undefined || test.termsOfUse !== undefined) ? [problem("requires", "nothing stands alone: leave the rest out")] : []),
        ...(test.direction === "outbound" ? outboundProblems(test, asks, problem) : inboundProblems(test, problem)),
    ];
}
function isApplication(text) {
    return (0,well_known/* isGuid */.W_)(text) || access_tests_words/* applicationWords */.gC.some((each) => each.toLowerCase() === text.trim().toLowerCase());
}
function inboundProblems({ who: { partner, type }, way, target }, problem) {
    const meant = typeOf({ who: { partner, ...(type && { type }) }, way });
    const isFitting = way === "directConnect" ? meant === "b2bDirectConnectUser" : meant !== "b2bDirectConnectUser";
    const home = partner.trim().toLowerCase();
    const isPossible = home === "own" ? meant === "internalGuest" : meant !== "internalGuest" && (home !== "none" || external_users/* typesWithoutTenant */.a5.has(meant));
    return [
        ...(isFitting ? [] : [problem("way", `nobody of type ${meant} comes by ${way}: b2bDirectConnectUser comes by directConnect, every other type by collaboration`)]),
        ...(isPossible ? [] : [problem("who", `nobody of type ${meant} comes from ${home}: local guests come from own, and only b2bCollaborationGuest and otherExternalUser from none`)]),
        ...(way === "directConnect" && target.application === undefined ? [problem("target", "directConnect reaches applications only")] : []),
    ];
}
/** What is known of our people who go elsewhere ends with what the outbound setting lets through. */
function outboundProblems({ who: { partner, type }, target, conditions }, asks, problem) {
    const home = partner.trim().toLowerCase();
    return [
        ...(home === "own" || home === "none" ? [problem("who", `outbound leads to another tenant, not to ${home}`)] : []),
        ...(type === undefined ? [] : [problem("who", "outbound is about our own people, who have no type: leave it out")]),
        ...(target.application === undefined ? [problem("target", "outbound is about an application")] : []),
        ...(asks || conditions !== undefined ? [problem("direction", "what our people prove elsewhere is decided there: leave requires, strength, termsOfUse and conditions out")] : []),
    ];
}
/** What somebody is here. */
function typeOf({ who: { partner, type }, way }) {
    return type ?? (way === "directConnect" ? "b2bDirectConnectUser" : partner.trim().toLowerCase() === "own" ? "internalGuest" : "b2bCollaborationGuest");
}

// EXTERNAL MODULE: ./build/src/model/effective.js + 1 modules
var effective = __webpack_require__(41967);
// EXTERNAL MODULE: ./build/src/model/subjects/partner.js + 5 modules
var subjects_partner = __webpack_require__(66514);
// EXTERNAL MODULE: ./build/src/report/access-tests.js
var access_tests = __webpack_require__(16208);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/model/nearest.js
var nearest = __webpack_require__(37957);
;// CONCATENATED MODULE: ./build/src/tasks/access-test-questions.js






/** The built-in strengths, by what people call them. */
const strengths = { passwordless: "00000000-0000-0000-0000-000000000003", phishingResistant: "00000000-0000-0000-0000-000000000004" };
const devices = ["unknown", "registered", "compliant", "hybrid", "compliant+hybrid"];
function whoOf(test, home) {
    return { home, userType: typeOf(test) };
}
function targetOf({ target: { application = "any", userAction, authenticationContext } }) {
    if (userAction !== undefined)
        return { kind: "userAction", id: `urn:user:${userAction.toLowerCase()}` };
    if (authenticationContext !== undefined)
        return { kind: "authenticationContext", id: authenticationContext.toLowerCase() };
    const id = application.trim().toLowerCase();
    return { kind: "application", id: access_tests_words/* applicationWords */.gC.find((each) => each.toLowerCase() === id) ?? id };
}
/** The questions of an inbound test; undetermined where the input does not say what a condition means. */
function questionsOf(test, tenant) {
    const within = regionOf(test, tenant);
    if ((0,undetermined/* isUndetermined */.xm)(within))
        return within;
    const only = (question) => ({ ...question, within: [...within, ...(question.within ?? [])] });
    return { reach: only({ kind: "reach" }), requirements: requirementsOf(test).map((each) => ({ ...each, question: only(each.question) })) };
}
function requirementsOf({ requires = [], strength, termsOfUse }) {
    const proof = (words, question) => ({ words, question, met: "closed" });
    return [
        ...requires.map(requirementOf),
        ...(strength === undefined ? [] : [proof(`the authentication strength ${strength.toLowerCase()}`, { kind: "weakerThan", strength: strength.toLowerCase() })]),
        ...(termsOfUse === undefined ? [] : [proof(`the terms of use ${termsOfUse.toLowerCase()}`, { kind: "reach", within: [{ dimension: "capabilities", id: termsOfUse.toLowerCase(), values: ["false"] }] })]),
    ];
}
function requirementOf(name) {
    const lacking = (claim) => ({ kind: "reach", within: [{ dimension: "device", values: devices.filter((each) => !each.split("+").includes(claim)) }] });
    const met = "closed";
    switch (name) {
        case "mfa":
            return { words: "MFA", question: { kind: "noMfa" }, met };
        case "passwordless":
            return { words: "passwordless MFA", question: { kind: "weakerThan", strength: strengths.passwordless }, met };
        case "phishingResistant":
            return { words: "phishing-resistant MFA", question: { kind: "weakerThan", strength: strengths.phishingResistant }, met };
        case "managedDevice":
            return { words: "a managed device", question: { kind: "noManagedDevice" }, met };
        case "compliantDevice":
            return { words: "a compliant device", question: lacking("compliant"), met };
        case "hybridDevice":
            return { words: "a hybrid joined device", question: lacking("hybrid"), met };
        case "nothing":
            return { words: "nothing but a first factor", question: { kind: "noMfa", within: [{ dimension: "device", values: ["unknown"] }, { dimension: "capabilities", values: ["false"] }] }, met: "open" };
    }
}
/** The sign-ins that a test is about. */
function regionOf({ conditions: { platform, clientApp, device, location } = {} }, tenant) {
    const places = location === undefined ? [] : placesOf(location, tenant);
    if ((0,undetermined/* isUndetermined */.xm)(places))
        return places;
    return [
        ...(platform === undefined ? [] : [{ dimension: "platform", values: [platform] }]),
        ...(clientApp === undefined ? [] : [{ dimension: "clientApp", values: [clientApp] }]),
        ...(device === undefined ? [] : [{ dimension: "device", values: devices.filter((each) => each.split("+").includes(device)) }]),
        ...places,
    ];
}
/** A named location is that one and no other; in which trusted one somebody is, is left open. */
function placesOf(location, tenant) {
    const nowhereElse = { dimension: "locations", values: ["false"] };
    const inside = (id) => ({ dimension: "locations", id, values: ["true"] });
    if (location === "none")
        return [nowhereElse];
    if (location === "trusted" || location === "compliantNetwork")
        return [inside(location)];
    const id = location.toLowerCase();
    const found = tenant.all("namedLocation").find(({ value }) => (0,json/* word */.Vm)((0,json/* valueIn */.xm)(value, "id")) === id);
    if (found === undefined)
        return (0,undetermined/* undetermined */.nZ)(`the named location ${id} is not in the input`, ["namedLocation"]);
    const isTrusted = (0,json/* valueIn */.xm)(found.value, "isTrusted");
    if ((0,undetermined/* isUndetermined */.xm)(isTrusted))
        return isTrusted;
    return [inside(id), ...(isTrusted === true ? [inside("trusted")] : []), nowhereElse];
}
/** The home that a test names: an id or a word, or a name of the catalog; or why there is none. */
function homeOf({ test, at }, tenant) {
    const written = test.who.partner.trim();
    const home = written.toLowerCase();
    if ((0,well_known/* isGuid */.W_)(home) || ["any", "none", "own"].includes(home))
        return { home };
    const entries = tenant.catalog?.entries.filter(({ name, tenantId }) => name !== undefined && (0,well_known/* isGuid */.W_)(tenantId)) ?? [];
    const ids = new Set(entries.filter(({ name }) => name?.toLowerCase() === home).map(({ tenantId }) => tenantId));
    const [only] = ids;
    if (only !== undefined && ids.size === 1)
        return { home: only };
    const meant = (0,nearest/* nearest */.p)(written, entries.flatMap(({ name }) => name ?? []));
    const why = tenant.catalog === undefined ? "no catalog says who that is" : ids.size > 1 ? "several partners of the catalog are called so" : "no partner of the catalog with a tenant id is called so";
    return { problem: `${at("who")}: ${JSON.stringify(written)}: ${why}${meant === undefined || ids.size > 1 ? "" : `; did you mean "${meant}"?`}: write its tenant id, any, none or own` };
}

// EXTERNAL MODULE: ./build/src/tasks/access.js
var tasks_access = __webpack_require__(60684);
;// CONCATENATED MODULE: ./build/src/tasks/access-tests.js














/**
 * Reads the tests of a file, named from the working directory.
 * @throws ConfigError when it is not there, cannot be read or is not valid.
 */
async function loadAccessTests(cwd, named) {
    const absolute = external_node_path_.resolve(cwd, named);
    const file = external_node_path_.relative(cwd, absolute).split(external_node_path_.sep).join("/");
    const read = (0,own_text/* readOwnText */.o)(absolute);
    if ("reason" in read)
        throw new errors/* ConfigError */.x([`${file}: the access tests cannot be read (${read.reason}): write some, or name the file.`]);
    return parseAccessTests(read.text, file);
}
/**
 * Holds tests against tenants that are read already: one result for each test and tenant that it is about.
 * @throws ConfigError when a test names a partner or one of our tenants that nobody knows.
 */
function runAccessTests(tests, { tenants, documents, configured }) {
    const problems = [];
    const results = tests.flatMap((placed) => {
        const { tenant: name } = placed.test;
        if (name !== undefined && configured?.includes(name) !== true) {
            problems.push(`${placed.at("tenant")}: ${configured === undefined ? "the configuration names no tenants: leave it out" : `the configuration names no tenant ${JSON.stringify(name)}, but ${configured.join(", ")}`}`);
            return [];
        }
        const meant = tenants.filter(({ tenant }) => name === undefined || tenant.name === name);
        // Named paths can leave a tenant out: its tests have not passed.
        if (name !== undefined && meant.length === 0)
            return [result(placed, name, [undecided("nothing of that tenant was read")])];
        return meant.flatMap((each) => {
            const home = homeOf(placed, each.tenant);
            if ("home" in home)
                return [result(placed, each.tenant.name, proofsOf(placed, home.home, each, documents))];
            problems.push(home.problem);
            return [];
        });
    });
    if (problems.length > 0)
        throw new errors/* ConfigError */.x([...new Set(problems)]);
    return { tests: results, missing: [...new Set(tenants.flatMap(({ analysis }) => analysis.gaps.map((gap) => gap.undetermined)))] };
}
function result({ test, location }, tenant, proofs) {
    return { name: test.name, ...(tenant !== undefined && { tenant }), location, expected: (0,access_tests.expectationOf)(test.expect, proofs), status: (0,access_tests.statusOf)(test.expect, proofs), proofs };
}
function undecided(reason, needs = []) {
    return { met: "open", answer: { verdict: "not modelled", reasons: [reason], ...(needs.length > 0 && { needs }) }, decidedBy: [] };
}
/** The answer on whether they get through first, then one for everything that they have to prove. */
function proofsOf({ test }, home, analysed, documents) {
    if (test.direction === "outbound")
        return [outboundProof(test.way, home, targetOf(test), analysed.tenant, documents)];
    const asked = questionsOf(test, analysed.tenant);
    if ((0,undetermined/* isUndetermined */.xm)(asked))
        return [undecided(asked.undetermined, asked.needs)];
    const { reach, requirements } = asked;
    const questions = [reach, ...requirements.map(({ question }) => question)];
    const { answers, names } = (0,tasks_access/* accessReport */.t)(analysed, documents, { who: whoOf(test, home), target: targetOf(test), questions });
    return answers.map(({ answer, decidedBy, nearest }, index) => {
        const requirement = requirements[index - 1];
        return { ...(requirement && { words: requirement.words }), met: requirement?.met ?? "open", answer, decidedBy, ...(nearest && { nearest }), names };
    });
}
function outboundProof(way, home, target, tenant, documents) {
    const name = way === "directConnect" ? "b2bDirectConnectOutbound" : "b2bCollaborationOutbound";
    const partner = tenant.partnerByTenantId().get(home);
    const setting = partner === undefined ? (0,effective/* defaultAccess */.Ir)(model_access/* accessShapes */.hS[name], tenant.access[name]) : (0,subjects_partner/* partnerSubject */.f)(partner, tenant)[name];
    const decidedBy = [];
    if (!(0,undetermined/* isUndetermined */.xm)(setting)) {
        const place = setting.inherited ?? setting.place;
        const location = new locate/* Locator */.h(documents, [place]).lines(place);
        decidedBy.push({ source: { fixed: access/* crossTenantAccess */.L }, label: setting.title, ...(location && { location }) });
    }
    return { met: "open", answer: outboundAnswer(tenant, home, way, target), decidedBy };
}


/***/ }),

/***/ 60684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAccess: () => (/* binding */ readAccess),
/* harmony export */   t: () => (/* binding */ accessReport)
/* harmony export */ });
/* harmony import */ var _access_access_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36500);
/* harmony import */ var _access_inbound_setting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91560);
/* harmony import */ var _judge_locate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6095);
/* harmony import */ var _lint_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94120);
/* harmony import */ var _model_tenant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1031);
/* harmony import */ var _exposure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44155);






/**
 * Answers what somebody needs to reach a target, with the lines that decide.
 * @throws ConfigError when the configuration or one of our own files cannot be used, or nobody of there comes from outside.
 */
async function readAccess(options, asked) {
    const { target } = asked;
    const { tenants, documents, isSeveral, inputs, nothingFound } = await (0,_exposure_js__WEBPACK_IMPORTED_MODULE_2__/* .readAnalyses */ .P)(options, target.kind === "application" ? [target.id] : []);
    // For our other tenants it is a tenant like any other.
    const others = tenants.filter(({ tenant }) => (0,_model_tenant_js__WEBPACK_IMPORTED_MODULE_3__/* .ownTenantId */ .Eu)(tenant) !== asked.who.home);
    if (others.length === 0 && tenants.length > 0)
        throw new _lint_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x([`--tenant ${asked.who.home} is this tenant itself, whose people do not come from outside: name another tenant, or own for local guests.`]);
    return { reports: others.map((tenant) => accessReport(tenant, documents, asked)), isSeveral, inputs, nothingFound };
}
/** The answers of one tenant, with the lines that decide. */
function accessReport({ tenant, analysis, names }, documents, { who, target, questions }) {
    const answers = questions.map((question) => ({ question, answer: analysis.answer(who, target, question) }));
    const setting = (0,_access_inbound_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .inboundSetting */ .k)(tenant, who);
    const policies = new Map(tenant.conditionalAccess().policies.map((policy) => [policy.id ?? policy.label, policy.place]));
    const placeOf = (source) => {
        if ("policy" in source)
            return policies.get(source.policy);
        return source.fixed === _access_access_js__WEBPACK_IMPORTED_MODULE_4__/* .crossTenantAccess */ .L ? (setting?.inherited ?? setting?.place) : undefined;
    };
    const deciding = answers.map(({ answer }) => decidersOf(answer, setting !== undefined));
    const near = answers.map(({ answer: { nearest } }) => nearest && { policy: nearest.policy });
    const places = [...deciding.flat(), ...near.filter((source) => source !== undefined)].map(placeOf).filter((place) => place !== undefined);
    const locator = new _judge_locate_js__WEBPACK_IMPORTED_MODULE_5__/* .Locator */ .h(documents, places);
    const decider = (source) => {
        const place = placeOf(source);
        const location = place && locator.lines(place);
        return { source, label: "policy" in source ? names.policy(source.policy) : source.fixed, ...(location && { location }) };
    };
    return {
        now: tenant.today,
        ...(tenant.name !== undefined && { tenant: tenant.name }),
        who,
        target,
        answers: answers.map(({ question, answer }, index) => {
            const nearest = near[index];
            return { question, answer, decidedBy: (deciding[index] ?? []).map(decider), ...(nearest !== undefined && { nearest: decider(nearest) }) };
        }),
        missing: analysis.gaps.map((gap) => gap.undetermined),
        names,
    };
}
/** What proves a closed answer; of an open one the setting that lets in. */
function decidersOf({ closedBy, witness }, hasSetting) {
    if (witness === undefined)
        return closedBy ?? [];
    return hasSetting ? [{ fixed: _access_access_js__WEBPACK_IMPORTED_MODULE_4__/* .crossTenantAccess */ .L }] : [];
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
