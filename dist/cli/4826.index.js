export const id = 4826;
export const ids = [4826];
export const modules = {

/***/ 61714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ RuleHost)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

const perSubjects = 10_000;
const usualLimits = { milliseconds: 5000, megabytes: 256 };
/**
 * Judges with rules whose expressions nobody trusts, in a worker: evaluation does not give way, so that only ending the
 * thread stops an expression that runs without end.
 */
class RuleHost {
    #limits;
    #spent = new Map();
    #views = [];
    #worker;
    constructor(limits = {}) {
        this.#limits = { ...usualLimits, ...limits };
    }
    /** Sets the views that rules judge from now on. */
    async show(views) {
        this.#views = views;
        if (this.#worker !== undefined)
            await ask(this.#worker, { views });
    }
    /** What a rule says of each of the views, in their order. */
    async judge(rule, options) {
        const worker = (this.#worker ??= await this.#start());
        const { milliseconds, megabytes } = this.#limits;
        const spent = this.#spent.get(rule) ?? { milliseconds: 0, subjects: 0 };
        const subjects = spent.subjects + this.#views.length;
        const left = milliseconds * Math.max(1, subjects / perSubjects) - spent.milliseconds;
        const began = performance.now();
        let timer;
        const timeUp = new Promise((resolve) => {
            timer = setTimeout(() => resolve({ stopped: `it takes longer than the ${milliseconds / 1000} seconds that a rule may take for ${perSubjects} subjects` }), left);
        });
        try {
            const answer = await Promise.race([ask(worker, { rule, options }), timeUp]);
            this.#spent.set(rule, { milliseconds: spent.milliseconds + performance.now() - began, subjects });
            if (typeof answer !== "string" && !("stopped" in answer))
                return answer;
            await this.close();
            return answer === "ready" ? [] : answer;
        }
        catch (error) {
            await this.close();
            if (isOutOfMemory(error))
                return { stopped: `it needs more than the ${megabytes} MB of memory that a rule may need` };
            throw error;
        }
        finally {
            clearTimeout(timer);
        }
    }
    /** Ends the worker. */
    async close() {
        const worker = this.#worker;
        this.#worker = undefined;
        await worker?.terminate();
    }
    async #start() {
        const resourceLimits = { maxOldGenerationSizeMb: this.#limits.megabytes, maxYoungGenerationSizeMb: 32 };
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(entry(), { env: {}, execArgv: [], resourceLimits });
        await ask(worker);
        await ask(worker, { views: this.#views });
        return worker;
    }
}
/** In a bundle the worker lies beside the folder of the entry; from source it starts with what runs TypeScript here. */
function entry() {
    const { url } = import.meta;
    if (!url.endsWith(".ts"))
        return new URL("../rule-worker/index.js", url);
    const code = `import { tsImport } from "${import.meta.resolve("tsx/esm/api")}"; await tsImport("../rule-worker/main.ts", "${url}");`;
    return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}
/** The next answer of a worker, after a request where there is one. */
async function ask(worker, request) {
    const answer = new Promise((resolve, reject) => {
        const settle = (settled) => {
            worker.off("message", answered).off("error", failed).off("exit", ended);
            settled();
        };
        const answered = (value) => settle(() => resolve(value));
        const failed = (error) => settle(() => reject(error instanceof Error ? error : new Error(String(error))));
        const ended = () => settle(() => reject(new Error("the worker of the custom rules ended by itself")));
        worker.on("message", answered).on("error", failed).on("exit", ended);
    });
    if (request !== undefined)
        worker.postMessage(request);
    return answer;
}
function isOutOfMemory(error) {
    return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}


/***/ }),

/***/ 72569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YK: () => (/* binding */ seeOptions),
/* harmony export */   Z0: () => (/* binding */ seeOption),
/* harmony export */   go: () => (/* binding */ optionShapes),
/* harmony export */   uK: () => (/* binding */ optionSchemas)
/* harmony export */ });
/** The options of a rule as expressions see them: each has the type of its default. */
function optionShapes(options = {}) {
    return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, { type: typeOf(value), description: "" }]));
}
/** The JSON Schemas of a rule's options, as the engine knows them from its own rules. */
function optionSchemas(options = {}) {
    return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, schemaOf(value)]));
}
/** The value of an option as expressions see it. */
function seeOption(value) {
    return typeof value === "number" ? BigInt(value) : value;
}
/** The options of a rule that is on, as expressions see them. */
function seeOptions(options) {
    return new Map(Object.entries(options).flatMap(([name, value]) => (isOptionValue(value) ? [[name, seeOption(value)]] : [])));
}
function isOptionValue(value) {
    return ["string", "boolean"].includes(typeof value) || Number.isSafeInteger(value) || (Array.isArray(value) && value.every((each) => typeof each === "string"));
}
function typeOf(value) {
    if (typeof value === "string")
        return "string";
    if (typeof value === "boolean")
        return "bool";
    return typeof value === "number" ? "int" : "list<string>";
}
function schemaOf(value) {
    const description = "An option of the rule.";
    if (typeof value === "string")
        return { type: "string", default: value, description };
    if (typeof value === "boolean")
        return { type: "boolean", default: value, description };
    if (typeof value === "number")
        return { type: "integer", default: value, description };
    return { type: "array", items: { type: "string" }, default: value, description };
}


/***/ }),

/***/ 41441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownName)
/* harmony export */ });
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37957);

/** A sentence about a name that is none of `known`, with the one that is meant, or with all of them where none is near. */
function unknownName(sentence, name, known) {
    const meant = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, known);
    if (meant !== undefined)
        return `${sentence}; did you mean "${meant}"?`;
    return known.length === 0 ? sentence : `${sentence}; there are ${known.map((each) => (each === "" ? '""' : each)).join(", ")}`;
}


/***/ }),

/***/ 64826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testCustomRules: () => (/* binding */ testCustomRules)
});

// EXTERNAL MODULE: ./build/src/judge/rule-host.js
var rule_host = __webpack_require__(61714);
// EXTERNAL MODULE: ./build/src/lint/custom/option-shapes.js
var option_shapes = __webpack_require__(72569);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/model/place.js
var place = __webpack_require__(97256);
// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/model/build-tenant.js + 4 modules
var build_tenant = __webpack_require__(81346);
// EXTERNAL MODULE: ./build/src/lint/custom/unknown-name.js
var unknown_name = __webpack_require__(41441);
;// CONCATENATED MODULE: ./build/src/lint/custom/sample-tenant.js





/** A tenant of the objects in a sample, by Graph's types: an object, or the whole list of them. `today` is a day. */
function sampleTenant({ today = "2026-01-01", ...sample }) {
    const root = place/* Place */.Y.root("sample");
    const resources = [];
    const lists = [];
    for (const [name, given] of Object.entries(sample)) {
        const kind = resource/* resourceKinds */.A.find((each) => each === name);
        if (kind === undefined)
            return { reason: (0,unknown_name/* unknownName */.U)(`"${name}" is no type of Graph's`, name, resource/* resourceKinds */.A) };
        if (Array.isArray(given))
            lists.push({ kind, place: root.at(kind) });
        for (const [index, value] of [given].flat().entries())
            if ((0,json/* isObject */.Gv)(value))
                resources.push(sample_tenant_resource(kind, value, root.at(kind).at(index)));
    }
    const facts = [{ file: "sample", root, lists, absences: [], oddKeys: [], duplicatedKeys: [], repeatedObjects: [], isTemplate: false, syncWrites: [] }];
    return (0,build_tenant/* buildTenant */.J)(resources, facts, { today: String(today), cloud: "public" });
}
function sample_tenant_resource(kind, value, place) {
    return { kind, value, place };
}

// EXTERNAL MODULE: ./build/src/lint/errors.js
var errors = __webpack_require__(94120);
// EXTERNAL MODULE: ./build/src/lint/evaluate.js + 1 modules
var evaluate = __webpack_require__(51090);
// EXTERNAL MODULE: ./build/src/lint/options.js
var options = __webpack_require__(49957);
// EXTERNAL MODULE: ./build/src/load/config.js
var config = __webpack_require__(75150);
// EXTERNAL MODULE: ./build/src/load/custom-rules.js + 2 modules
var custom_rules = __webpack_require__(4411);
;// CONCATENATED MODULE: ./build/src/tasks/test-custom-rules.js








/**
 * Runs the samples inside rules: those of the files, then those of modules.
 * @throws ConfigError when there is nothing to test, or a rule is not valid.
 */
async function testCustomRules({ cwd, files, configFile, modules: permission }) {
    const named = files.length > 0 ? [files] : await configured(cwd, configFile);
    const { rules, modules } = await (0,custom_rules/* readRules */.Kc)(cwd, named, permission);
    const host = new rule_host/* RuleHost */.b();
    try {
        const tested = [];
        for (const rule of rules.values())
            tested.push(await testRule(rule, host));
        return [...tested, ...modules.map(testModuleRule)];
    }
    finally {
        await host.close();
    }
}
async function configured(cwd, configFile) {
    const { layers } = await (0,config/* loadConfig */.Z)(cwd, configFile, []);
    const named = (0,custom_rules/* namedRules */.PR)(cwd, layers);
    if (named.flat().length === 0)
        throw new errors/* ConfigError */.x(["No file of rules is named: give one, or name some in xtaplint.yml under customRules."]);
    return named;
}
async function testRule({ written, file, program, samples }, host) {
    await host.show(samples.map(({ view }) => view));
    const answer = await host.judge(program, (0,option_shapes/* seeOptions */.YK)(written.options ?? {}));
    const outcomes = samples.map((sample, index) => {
        const verdict = "stopped" in answer ? { error: answer.stopped } : answer[index];
        return { sample, fault: verdict === undefined ? "it was not judged" : faultOf(sample, verdict) };
    });
    return { id: written.id, file, samples: outcomes };
}
function faultOf({ expects }, verdict) {
    if (typeof verdict === "string")
        return expects === "should-pass" ? undefined : verdict === "pass" ? "it passes" : "the rule does not apply to it, because when is false";
    if ("words" in verdict)
        return expects === "should-fail" ? undefined : "it is a finding";
    return "gap" in verdict ? `it is unknown: ${verdict.gap.reason}` : `the rule fails: ${verdict.error}`;
}
/** The samples of a module are tenants, because its rules see subjects as the pack's rules do. */
function testModuleRule({ rule, file, samples }) {
    const outcomes = ["should-fail", "should-pass"].flatMap((expects) => samples[expects].map((sample, index) => {
        const tenant = sampleTenant(sample);
        const enabled = { rule, severity: rule.severity, options: (0,options/* defaultOptions */.K)(rule) };
        const fault = "reason" in tenant ? tenant.reason : evaluationFault(expects, (0,evaluate/* evaluate */._)(tenant, [enabled]));
        return { sample: { expects, number: index + 1, at: file }, fault };
    }));
    return { id: rule.id, file, samples: outcomes };
}
function evaluationFault(expects, { findings, unknown, crashes }) {
    const [crash] = crashes;
    if (crash !== undefined)
        return `the rule fails: ${crash.cause instanceof Error ? crash.cause.message : String(crash.cause)}`;
    if (expects === "should-fail" && findings.length > 0)
        return undefined;
    const [gap] = unknown;
    if (gap !== undefined)
        return `it is unknown: ${gap.reason}`;
    return (findings.length > 0) === (expects === "should-fail") ? undefined : findings.length > 0 ? "it is a finding" : "it passes, or the rule does not apply to it";
}


/***/ })

};
