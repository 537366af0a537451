export const id = 135;
export const ids = [135];
export const modules = {

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

/***/ 88135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseRuleFile: () => (/* binding */ parseRuleFile)
});

// EXTERNAL MODULE: ./build/src/lint/errors.js
var errors = __webpack_require__(94120);
// EXTERNAL MODULE: ./build/src/lint/own-file.js
var own_file = __webpack_require__(16366);
// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(47337);
// EXTERNAL MODULE: ./build/src/model/days.js
var days = __webpack_require__(48384);
// EXTERNAL MODULE: ./build/src/lint/custom/shape.js
var custom_shape = __webpack_require__(69414);
;// CONCATENATED MODULE: ./build/src/lint/custom/syntax.js

/** The parts of a node, from left to right. */
function partsOf(node) {
    if (node.op === "value" || node.op === "id")
        return [];
    if (node.op === "." || node.op === ".?")
        return [node.args[0]];
    if (node.op === "call")
        return node.args[1];
    if (node.op === "rcall")
        return [node.args[1], ...node.args[2]];
    if (node.op === "map")
        return node.args.flat();
    if (node.op === "!_" || node.op === "-_")
        return [node.args];
    return node.args;
}
/** A node and all that is in it, outermost first. */
function* nodesIn(node) {
    yield node;
    for (const part of partsOf(node))
        yield* nodesIn(part);
}
/** A node as it is written, without line breaks and blanks. */
function writtenAs({ input, start, end }) {
    return input.slice(start, end).replaceAll(/\s+/g, "");
}
/** What a node such as `partner.catalog.tier` is; undefined where it is no path that begins with a variable. */
function shapeAt(node, variables) {
    if (node.op === "id")
        return Object.hasOwn(variables, node.args) ? variables[node.args] : undefined;
    if (node.op !== ".")
        return undefined;
    const left = shapeAt(node.args[0], variables);
    return left !== undefined && (0,custom_shape/* isGroup */.IZ)(left) && Object.hasOwn(left.fields, node.args[1]) ? left.fields[node.args[1]] : undefined;
}
/** The fields of `variable` that expressions read. */
function fieldsRead(expressions, variable) {
    const fields = new Set();
    for (const expression of expressions) {
        for (const node of nodesIn(expression)) {
            if (node.op === "." && node.args[0].op === "id" && node.args[0].args === variable)
                fields.add(node.args[1]);
        }
    }
    return fields;
}

// EXTERNAL MODULE: ./build/src/model/nearest.js
var nearest = __webpack_require__(37957);
;// CONCATENATED MODULE: ./build/src/lint/custom/unknown-name.js

/** A sentence about a name that is none of `known`, with the one that is meant, or with all of them where none is near. */
function unknownName(sentence, name, known) {
    const meant = (0,nearest/* nearest */.p)(name, known);
    if (meant !== undefined)
        return `${sentence}; did you mean "${meant}"?`;
    return known.length === 0 ? sentence : `${sentence}; there are ${known.map((each) => (each === "" ? '""' : each)).join(", ")}`;
}

;// CONCATENATED MODULE: ./build/src/lint/custom/expression-policy.js



/** Functions that are written before their arguments, and those that are written after a value. */
const functions = ["size", "string", "int", "double", "glob", "daysSince", "daysUntil"];
const methods = ["size", "contains", "startsWith", "endsWith", "lowerAscii", "upperAscii", "trim", "split", "join", "exists", "all", "exists_one", "filter", "map"];
const loops = new Set(["exists", "all", "exists_one", "filter", "map"]);
/** Functions of the language that would make a rule unsafe or blind, each with what to write instead. */
const refused = {
    matches: "matches is not offered, because a regular expression can take for ever: use glob(text, pattern), in which * stands for any text",
    has: 'has is not offered, because every field is there: a text that nobody wrote is ""',
    dyn: "dyn is not offered, because nothing would check the fields after it",
};
/** What the language could do and a rule must not: the first such thing. */
function expressionFault(expression, variables) {
    for (const node of nodesIn(expression)) {
        const fault = functionFault(node) ?? bracketFault(node) ?? loopFault(node, variables) ?? wordFault(node, variables) ?? wholeFault(node, variables);
        if (fault !== undefined)
            return fault;
    }
    return undefined;
}
function functionFault(node) {
    if (node.op !== "call" && node.op !== "rcall")
        return undefined;
    const [name] = node.args;
    const known = node.op === "call" ? functions : methods;
    if (known.includes(name))
        return undefined;
    const start = node.op === "call" ? node.start : node.input.indexOf(name, node.args[1].end);
    const text = Object.hasOwn(refused, name) ? refused[name] : undefined;
    return { text: text ?? unknownName(`there is no function "${name}"`, name, known), start, end: start + name.length };
}
/** An index that is made while the rule runs could name a field that nobody checked. */
function bracketFault(node) {
    if (node.op !== "[]")
        return undefined;
    const [, index] = node.args;
    if (index.op === "value" && typeof index.args === "bigint")
        return undefined;
    return { text: "only a whole number can stand in brackets: write a field with a dot", start: index.start, end: index.end };
}
function loopFault(node, variables) {
    if (node.op !== "rcall" || !loops.has(node.args[0]))
        return undefined;
    const [name] = node.args[2];
    if (name?.op !== "id" || !Object.hasOwn(variables, name.args))
        return undefined;
    return { text: `"${name.args}" is taken: give what ${node.args[0]} walks over another name`, start: name.start, end: name.end };
}
/** A variable or a group as a whole has nothing to compare, to walk over or to give. */
function wholeFault(node, variables) {
    if (node.op === ".")
        return undefined;
    const whole = partsOf(node).find((part) => {
        const shape = shapeAt(part, variables);
        return shape !== undefined && (0,custom_shape/* isGroup */.IZ)(shape);
    });
    return whole && { text: `${writtenAs(whole)} is no single value: name one of its fields`, start: whole.start, end: whole.end };
}
/** A word that a field never has would make a rule that never finds anything. */
function wordFault(node, variables) {
    if (node.op !== "==" && node.op !== "!=" && node.op !== "in")
        return undefined;
    const [left, right] = node.args;
    return right.op === "list"
        ? right.args.map((each) => impossible(left, each, variables)).find((fault) => fault !== undefined)
        : (impossible(left, right, variables) ?? impossible(right, left, variables));
}
function impossible(field, literal, variables) {
    const shape = shapeAt(field, variables);
    if (shape === undefined || (0,custom_shape/* isGroup */.IZ)(shape) || shape.words === undefined)
        return undefined;
    if (literal.op !== "value" || typeof literal.args !== "string" || shape.words.includes(literal.args))
        return undefined;
    const never = shape.type === "list<string>" ? "never has" : "is never";
    const text = unknownName(`${writtenAs(field)} ${never} "${literal.args}"`, literal.args, shape.words);
    return { text, start: literal.start, end: literal.end };
}

;// CONCATENATED MODULE: ./build/src/lint/custom/glob.js
/**
 * Whether a text is what a pattern describes, in which `*` stands for any text and everything else for itself. Each
 * piece between two stars is searched for once, from the left, so that no pattern takes longer than the text is long.
 */
function glob(text, pattern) {
    const [first = "", ...rest] = pattern.split("*");
    const last = rest.pop();
    if (last === undefined)
        return text === pattern;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const piece of rest) {
        const found = text.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}

// EXTERNAL MODULE: ./build/src/lint/custom/scopes.js + 4 modules
var scopes = __webpack_require__(51834);
// EXTERNAL MODULE: ./build/src/lint/custom/seen.js
var custom_seen = __webpack_require__(75532);
;// CONCATENATED MODULE: ./build/src/lint/custom/expression.js









/** No expression that a person reads is longer. */
const longest = 2000;
/** What one expression can be made of: all of it is read before anything is judged. */
const limits = { maxAstNodes: 500, maxDepth: 30, maxListElements: 100, maxMapEntries: 20, maxCallArguments: 4 };
/** What is said of each limit, by the word with which the evaluator names it. */
const tooMuch = {
    maxAstNodes: `the expression has more than ${limits.maxAstNodes} parts`,
    maxDepth: `the expression is nested deeper than ${limits.maxDepth} levels`,
    maxListElements: `a list of the expression has more than ${limits.maxListElements} elements`,
    maxMapEntries: `a mapping of the expression has more than ${limits.maxMapEntries} entries`,
    maxCallArguments: `a function is called with more than ${limits.maxCallArguments} arguments`,
};
/** The value of a field that is not known. It travels as an error: logic that does not need the field goes on without it. */
class Unknown extends Error {
    gap;
    constructor(gap) {
        super(gap.reason);
        this.gap = gap;
    }
}
/** The fields of a value of one type; to touch one that is not known ends the expression. */
class View extends Map {
    get(name) {
        const value = super.get(name);
        if (value instanceof Unknown)
            throw value;
        return value;
    }
}
/** The variables that the expressions of a scope see, its own first. */
function variablesOf(scope, options) {
    const seen = (0,scopes/* visibleScopes */.gz)(scope).map(({ variable, type, shapes }) => [variable, { type, description: "", fields: shapes }]);
    return { ...Object.fromEntries(seen), options: { type: "Options", description: "", fields: options } };
}
/** The language of one rule's expressions: its variables with their types, and the functions that there are. */
class Expressions {
    #environment;
    #variables;
    #classes = new Map();
    /** What is shared by many subjects, such as the default, is made once. */
    #views = new WeakMap();
    #scope;
    #today = "";
    constructor(scope, options) {
        this.#scope = scope;
        this.#variables = variablesOf(scope, options);
        this.#environment = new lib/* Environment */.OH({ limits })
            .registerVariable("today", "string")
            .registerFunction("glob(string, string): bool", glob)
            .registerFunction("daysSince(string): int", (day) => this.#age(day))
            .registerFunction("daysUntil(string): int", (day) => -this.#age(day));
        for (const [name, shape] of Object.entries(this.#variables))
            this.#environment.registerVariable(name, this.#typeOf(shape));
    }
    /** The expression, ready to be evaluated; or the first thing that is wrong with it. */
    compile(text) {
        if (text.length > longest)
            return { text: `the expression is longer than ${longest} characters`, start: 0, end: 0 };
        try {
            const program = this.#environment.parse(text);
            const fault = expressionFault(program.ast, this.#variables);
            if (fault !== undefined)
                return fault;
            const { error, type } = program.check();
            if (error !== undefined)
                return this.#faultOf(error);
            return type === "bool" ? program : { text: `the expression gives ${type ?? "nothing"}, and has to give true or false`, start: 0, end: text.length };
        }
        catch (error) {
            if (error instanceof lib/* ParseError */.mB)
                return this.#faultOf(error);
            throw error;
        }
    }
    /**
     * The truth of a compiled expression.
     * @throws Unknown when it needs a field that is not known.
     */
    evaluate(program, { today, values }) {
        this.#today = today;
        const context = { today };
        for (const [name, shape] of Object.entries(this.#variables))
            context[name] = this.#valueOf(values.get(name), shape);
        return program(context) === true;
    }
    #age(day) {
        const age = (0,days/* ageInDays */.QR)(day, this.#today);
        if (age === undefined)
            throw new Unknown({ reason: day.trim() === "" ? "a day that the rule counts from is not stated" : `${JSON.stringify(day.slice(0, 40))} is not a day: write it as YYYY-MM-DD`, needs: [] });
        return BigInt(age);
    }
    /** Registers the types of a group from the inside out, and gives the name of its own. */
    #typeOf({ type, fields }) {
        if (this.#classes.has(type))
            return type;
        const types = {};
        for (const [name, shape] of Object.entries(fields))
            types[name] = (0,custom_shape/* isGroup */.IZ)(shape) ? this.#typeOf(shape) : shape.type;
        // The library knows the type of a value by its class.
        const own = class extends View {
        };
        this.#classes.set(type, own);
        this.#environment.registerType(type, { ctor: own, fields: types });
        return type;
    }
    #valueOf(seen, { type, fields }) {
        const own = this.#classes.get(type) ?? View;
        if (!(0,custom_seen/* isSeenGroup */.vB)(seen))
            return new own();
        const before = this.#views.get(seen);
        if (before !== undefined)
            return before;
        const view = new own();
        this.#views.set(seen, view);
        for (const [name, value] of seen) {
            const shape = fields[name];
            if ((0,custom_seen/* isGap */.NH)(value))
                view.set(name, new Unknown(value));
            else if (shape !== undefined && (0,custom_shape/* isGroup */.IZ)(shape))
                view.set(name, this.#valueOf(value, shape));
            else
                view.set(name, value);
        }
        return view;
    }
    #faultOf(error) {
        const { start = 0, end = start } = error.range ?? {};
        const node = error.node;
        return { text: this.#sentence(error, node), start, end };
    }
    #sentence(error, node) {
        if (error.code === "unknown_variable" && node?.op === "id") {
            return unknownName(`an expression on ${scopes/* scopes */.Wu[this.#scope].variable} sees no "${node.args}"`, node.args, [...Object.keys(this.#variables), "today"]);
        }
        if (error.code === "no_such_key" && node?.op === ".") {
            const shape = shapeAt(node.args[0], this.#variables);
            const fields = shape !== undefined && (0,custom_shape/* isGroup */.IZ)(shape) ? Object.keys(shape.fields) : [];
            return unknownName(`${writtenAs(node.args[0])} has no field "${node.args[1]}"`, node.args[1], fields);
        }
        const limit = /^Exceeded (\w+)/.exec(error.summary)?.[1] ?? "";
        const exceeded = error.code === "limit_exceeded" ? tooMuch[limit] : undefined;
        if (exceeded !== undefined)
            return `${exceeded}: write it shorter, or as several rules`;
        return error.summary.charAt(0).toLowerCase() + error.summary.slice(1);
    }
}

;// CONCATENATED MODULE: ./build/src/lint/custom/message-template.js



const placeholder = /\{\{([^{}]*)\}\}/g;
/** Reads a message; or the first placeholder in it that names no single value. */
function readMessage(message, variables) {
    const paths = [];
    let fault;
    const template = message.replaceAll(placeholder, (whole, inner, at) => {
        const name = inner.trim();
        if (name === "subject")
            return "{{subject}}";
        const path = name.split(".");
        const text = pathFault(path, variables);
        if (text !== undefined)
            fault ??= { text, start: at, end: at + whole.length };
        paths.push(path);
        return `{{p${paths.length - 1}}}`;
    });
    return fault ?? { template, paths };
}
/** What is wrong with a path of fields that has to lead to one value. */
function pathFault(path, variables) {
    let here = { type: "", description: "", fields: variables };
    for (const [index, name] of path.entries()) {
        if (!(0,custom_shape/* isGroup */.IZ)(here))
            return `${path.slice(0, index).join(".")} has no fields`;
        const next = Object.hasOwn(here.fields, name) ? here.fields[name] : undefined;
        if (next === undefined) {
            const known = Object.keys(here.fields);
            return unknownName(index === 0 ? `"${name}" is nothing that a rule sees` : `${path.slice(0, index).join(".")} has no field "${name}"`, name, index === 0 ? ["subject", ...known] : known);
        }
        here = next;
    }
    return (0,custom_shape/* isGroup */.IZ)(here) ? `${path.join(".")} is no single value: name one of its fields` : undefined;
}
/** The words for the value at `path`. A finding stands whether or not everything that its message says is known. */
function wordsAt(values, path) {
    let here = values;
    for (const name of path)
        here = isSeenGroup(here) ? here.get(name) : here;
    if (here === undefined || isSeenGroup(here) || isGap(here))
        return "(not known)";
    return typeof here === "object" ? here.join(", ") : String(here);
}

// EXTERNAL MODULE: ./build/src/lint/custom/option-shapes.js
var option_shapes = __webpack_require__(72569);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
;// CONCATENATED MODULE: ./build/src/lint/custom/sample.js





/** The day of a sample that names none. */
const someDay = "2026-01-01";
/** A sample as the rule sees it: what it does not state is not known, so that a rule cannot pass on it. */
function sampleView(sample, variables, options, complain) {
    const { today = someDay, ...given } = sample;
    if (typeof today !== "string" || !(0,days/* isDay */.N)(today))
        complain(["today"], "today is not a day: write it as YYYY-MM-DD");
    for (const name of Object.keys(given)) {
        if (!Object.hasOwn(variables, name))
            complain([name], unknownName(`unknown key "${name}"`, name, [...Object.keys(variables), "today"]));
    }
    const day = typeof today === "string" ? today : someDay;
    const values = new Map([["today", day]]);
    for (const [name, shape] of Object.entries(variables)) {
        const own = Object.hasOwn(given, name) ? given[name] : undefined;
        const isOptions = name === "options";
        const stated = isOptions ? { ...options, ...((0,json/* isObject */.Gv)(own) ? own : {}) } : own;
        values.set(name, seeGroup(stated, shape, [name], complain));
    }
    return { today: day, values };
}
function seeGroup(value, { fields }, path, complain) {
    const seen = new Map();
    if (value !== undefined && !(0,json/* isObject */.Gv)(value))
        complain(path, `${path.join(".")} is not a mapping of fields to values`);
    const given = (0,json/* isObject */.Gv)(value) ? value : {};
    for (const name of Object.keys(given)) {
        if (!Object.hasOwn(fields, name))
            complain([...path, name], unknownName(`${path.join(".")} has no field "${name}"`, name, Object.keys(fields)));
    }
    for (const [name, shape] of Object.entries(fields)) {
        const here = [...path, name];
        const own = Object.hasOwn(given, name) ? given[name] : undefined;
        if ((0,custom_shape/* isGroup */.IZ)(shape))
            seen.set(name, seeGroup(own, shape, here, complain));
        else if (own === undefined)
            seen.set(name, notStated(here));
        else
            seen.set(name, seeScalar(own, shape, here, complain));
    }
    return seen;
}
const wanted = {
    string: "a text",
    bool: "true or false",
    int: "a whole number",
    "list<string>": "a list of texts",
};
function seeScalar(value, { type, words }, path, complain) {
    if (isOfType(value, type)) {
        const odd = words === undefined ? undefined : [value].flat().find((each) => !words.some((word) => word === each));
        if (words === undefined || odd === undefined)
            return (0,option_shapes/* seeOption */.Z0)(value);
        complain(path, unknownName(`${path.join(".")} ${type === "string" ? "is never" : "never has"} "${String(odd)}"`, String(odd), words));
    }
    else
        complain(path, `${path.join(".")} is not ${wanted[type]}`);
    return notStated(path);
}
function isOfType(value, type) {
    if (type === "string")
        return typeof value === "string";
    if (type === "bool")
        return typeof value === "boolean";
    if (type === "int")
        return Number.isSafeInteger(value);
    return Array.isArray(value) && value.every((each) => typeof each === "string");
}
function notStated(path) {
    return { reason: `the sample does not state ${path.join(".")}`, needs: [] };
}

;// CONCATENATED MODULE: ./build/src/lint/custom/text-place.js
/** Finds places in a YAML text that was read before; only what is wrong is ever looked for. */
async function textPlaces(source) {
    const { LineCounter, isScalar, parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new LineCounter();
    const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
    return {
        at: (steps, offset) => {
            const node = document.getIn(steps, true);
            const { line, col } = lines.linePos(isScalar(node) ? sourceOffset(source, node, offset) : 0);
            return `${line}:${col}`;
        },
    };
}
/**
 * Where the character at `offset` of a scalar's text is written. YAML folds lines, indents them and doubles quotes, but
 * keeps everything that is no blank in its order: so the blanks are skipped, and the rest is counted along.
 */
function sourceOffset(source, { range, type, value }, offset) {
    if (!range || typeof value !== "string")
        return 0;
    const [start, end] = range;
    const isBlock = type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED";
    let at = isBlock ? source.indexOf("\n", start) + 1 : type === "PLAIN" ? start : start + 1;
    for (let index = 0; index <= offset; index += 1) {
        const wanted = value[index] ?? "";
        if (/\s/.test(wanted))
            continue;
        while (at < end && /\s/.test(source.charAt(at)))
            at += 1;
        if (index === offset)
            break;
        if (source[at] !== wanted || (type === "QUOTE_SINGLE" && wanted === "'"))
            at += 1;
        // An escape that spells a character out: its place is not worth a reader of escapes.
        if (source[at] !== wanted)
            return start;
        at += 1;
    }
    return Math.min(at, end);
}
const mostBefore = 60;
const mostBehind = 80;
/** The line of a text in which a fault is, with marks under the word. */
function underlined(text, { start, end }) {
    const from = text.lastIndexOf("\n", start - 1) + 1;
    const newline = text.indexOf("\n", start);
    const to = newline < 0 ? text.length : newline;
    const length = Math.max(1, Math.min(end, to) - start);
    // Of a long line what lies around the fault is enough, and all that a terminal shows with the mark below it.
    const shown = Math.max(from, start - mostBefore);
    const upTo = Math.min(to, start + mostBehind);
    const cut = shown > from ? "… " : "";
    return [
        `    ${cut}${text.slice(shown, upTo)}${upTo < to ? " …" : ""}`,
        `    ${" ".repeat(cut.length + start - shown)}${"^".repeat(Math.max(1, Math.min(length, upTo - start)))}`,
    ];
}

;// CONCATENATED MODULE: ./build/src/lint/custom/rule-file.js










/**
 * Reads a file of rules and checks each as far as that can be done without a subject. `file` names it in the errors.
 * @throws ConfigError with every problem of the file: line and column, and of an expression the line with the word.
 */
async function parseRuleFile(text, file) {
    const { isCustomRules } = await __webpack_require__.e(/* import() */ 691).then(__webpack_require__.bind(__webpack_require__, 14691));
    const kind = { whole: "the file of rules", pattern: "an id of your own: write it in lower case with hyphens, beginning with org-", isValid: isCustomRules };
    const { value, at } = await (0,own_file/* parseOwnFile */.w)(text, file, kind);
    const problems = [];
    const rules = value.rules.map((written, index) => checkRule(written, file, ["rules", index], at, problems));
    if (problems.length > 0) {
        const places = await textPlaces(text);
        throw new errors/* ConfigError */.x(problems.map(({ steps, text: sentence, inside }) => inside === undefined
            ? `${at(steps)}: ${sentence}`
            : [`${file}:${places.at(steps, inside.fault.start)}: ${sentence}`, ...underlined(inside.text, inside.fault)].join("\n")));
    }
    return rules;
}
function checkRule(written, file, steps, at, problems) {
    const { id, scope, when, flag, message, setting, help, options = {} } = written;
    const { variable, shapes } = scopes/* scopes */.Wu[scope];
    for (const name of Object.keys(options)) {
        if (!/^[A-Za-z]\w*$/.test(name))
            problems.push({ steps: [...steps, "options", name], text: `"${name}" cannot be written after options.: use letters, digits and _` });
    }
    const optionTypes = (0,option_shapes/* optionShapes */.go)(options);
    const variables = variablesOf(scope, optionTypes);
    const expressions = new Expressions(scope, optionTypes);
    const programs = [];
    for (const [key, text] of Object.entries({ when, flag })) {
        if (text === undefined)
            continue;
        const program = expressions.compile(text);
        if (typeof program === "function")
            programs.push(program);
        else
            problems.push({ steps: [...steps, key], text: `${id}, ${key}: ${program.text}`, inside: { text, fault: program } });
    }
    const read = readMessage(message, withToday(variables));
    if ("start" in read)
        problems.push({ steps: [...steps, "message"], text: `${id}, message: ${read.text}`, inside: { text: message, fault: read } });
    const { template, paths } = "start" in read ? { template: message, paths: [] } : read;
    const ofSetting = settingFault(setting, variable, shapes, scope === "tenant");
    if (ofSetting !== undefined)
        problems.push({ steps: setting === undefined ? steps : [...steps, "setting"], text: `${id}: ${ofSetting}` });
    if (help?.startsWith("https://") === false)
        problems.push({ steps: [...steps, "help"], text: `${id}: help is not the address of a page: write it with https://` });
    const asts = programs.map(({ ast }) => ast);
    const wanted = new Map(Object.keys(variables).map((name) => [name, new Set([...fieldsRead(asts, name), ...paths.filter(([first]) => first === name).flatMap(([, field]) => field ?? [])])]));
    return {
        written,
        file,
        at: at([...steps, "id"]),
        template,
        program: { id, scope, when, flag, options, paths },
        wanted,
        samples: samplesOf(written, variables, steps, at, problems),
    };
}
function withToday(variables) {
    return { ...variables, today: { type: "string", description: "The day as of which is judged." } };
}
/** A subject without a place of its own has to be shown by one of its settings. */
function settingFault(setting, variable, fields, isNeeded) {
    if (setting === undefined)
        return isNeeded ? "a rule on the tenant needs a setting, because the tenant as a whole stands nowhere" : undefined;
    const path = setting.split(".");
    const fault = pathFault([variable, ...path], { [variable]: { type: "", description: "", fields } });
    const [first = "", second] = path;
    const shape = Object.hasOwn(fields, first) ? fields[first] : undefined;
    // A whole group is a good thing to point at; everything else that is wrong with a path is wrong here too.
    return second === undefined && shape !== undefined && (0,custom_shape/* isGroup */.IZ)(shape) ? undefined : fault;
}
function samplesOf({ samples = {}, options = {} }, variables, steps, at, problems) {
    return ["should-fail", "should-pass"].flatMap((expects) => (samples[expects] ?? []).map((sample, index) => {
        const here = [...steps, "samples", expects, index];
        const complain = (below, text) => problems.push({ steps: [...here, ...below], text });
        return { expects, number: index + 1, at: at(here), view: sampleView(sample, variables, options, complain) };
    }));
}


/***/ }),

/***/ 51834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zR: () => (/* binding */ scopeNames),
  Wu: () => (/* binding */ scopes),
  gz: () => (/* binding */ visibleScopes)
});

// EXTERNAL MODULE: ./build/src/model/conditional-access/external-users.js
var external_users = __webpack_require__(86063);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __webpack_require__(94163);
// EXTERNAL MODULE: ./build/src/lint/custom/shape.js
var custom_shape = __webpack_require__(69414);
;// CONCATENATED MODULE: ./build/src/lint/custom/policy-fields.js



/** A Conditional Access policy as expressions see it. */
const policyFields = {
    id: (0,custom_shape/* text */.Qq)("Graph's id, in lower case.", ({ id }) => id),
    name: (0,custom_shape/* text */.Qq)("Its name.", ({ name }) => name),
    state: (0,custom_shape/* oneOf */.yL)(["enabled", "reportOnly", "disabled"], "Whether it is in force.", ({ policy }) => policy.state),
    isUnconditional: (0,custom_shape/* truth */.Im)("Whether it applies on every platform, from every place, with every client and at every risk.", ({ policy }) => policy.isUnconditional),
    blocks: (0,custom_shape/* truth */.Im)("Whether it blocks.", ({ policy }) => policy.grant.blocks),
    requiresAll: (0,custom_shape/* truth */.Im)("Whether all of its controls are required, not one of them.", ({ policy }) => policy.grant.isAnd),
    controls: (0,custom_shape/* texts */.Te)("What it asks for, in Graph's words; `authenticationStrength` for a strength, `termsOfUse` for terms.", controlsOf),
    includesUsers: (0,custom_shape/* texts */.Te)("Ids and words of includeUsers, in lower case.", (subject) => users(subject, "include")),
    excludesUsers: (0,custom_shape/* texts */.Te)("Ids and words of excludeUsers, in lower case.", (subject) => users(subject, "exclude")),
    includesGuestTypes: (0,custom_shape/* texts */.Te)("Types of guests and external users that it names.", (subject) => guestTypes(subject, "include"), external_users/* externalUserTypes */.Y2),
    excludesGuestTypes: (0,custom_shape/* texts */.Te)("Types of guests and external users that it leaves out.", (subject) => guestTypes(subject, "exclude"), external_users/* externalUserTypes */.Y2),
};
function controlsOf({ policy }) {
    const names = policy.grant.controls.map(nameOf);
    return names.find(undetermined/* isUndetermined */.xm) ?? names.filter(undetermined/* isKnown */.qE);
}
function nameOf(control) {
    switch (control.kind) {
        case "mfa":
            return "mfa";
        case "terms":
            return "termsOfUse";
        case "strength":
            return "authenticationStrength";
        case "device":
        case "unsupported":
            return control.word;
        case "unknown":
        case "gap":
            return control.reason;
    }
}
function users({ policy }, side) {
    return (0,undetermined/* isUndetermined */.xm)(policy.users) ? policy.users : whole(policy.users[side].users);
}
function guestTypes({ policy }, side) {
    if ((0,undetermined/* isUndetermined */.xm)(policy.users))
        return policy.users;
    const { guests } = policy.users[side];
    if (guests === undefined || (0,undetermined/* isUndetermined */.xm)(guests))
        return guests ?? [];
    const types = whole(guests.types);
    return (0,undetermined/* isUndetermined */.xm)(types) ? types : [...types].map((type) => external_users/* externalUserTypes */.Y2.find((known) => known.toLowerCase() === type) ?? type);
}
function whole({ known, gap }) {
    return gap ?? known;
}

// EXTERNAL MODULE: ./build/src/model/approval.js
var approval = __webpack_require__(30152);
// EXTERNAL MODULE: ./build/src/model/subjects/default.js + 1 modules
var subjects_default = __webpack_require__(40981);
// EXTERNAL MODULE: ./build/src/model/well-known.js
var well_known = __webpack_require__(14777);
// EXTERNAL MODULE: ./build/src/model/access.js
var access = __webpack_require__(14677);
// EXTERNAL MODULE: ./build/src/model/reach.js
var reach = __webpack_require__(77336);
// EXTERNAL MODULE: ./build/src/model/trust.js
var trust = __webpack_require__(85221);
;// CONCATENATED MODULE: ./build/src/lint/custom/access-fields.js





const half = {
    reach: (0,custom_shape/* oneOf */.yL)(["all", "only", "none", "all-except"], "Whom it lets through: everyone, the targets only, nobody, or everyone but the targets.", ({ reach }) => reach),
    targets: (0,custom_shape/* texts */.Te)("Ids in lower case, and Graph's reserved words such as `AllApplications` or `Office365`.", ({ targets }) => targets),
};
const access_fields_whole = {
    reach: (0,custom_shape/* oneOf */.yL)(["all", "all-but", "scoped", "none"], "Both halves together: everyone reaches everything, everything but a part, only what is listed, or nothing.", ({ reach }) => reach),
    isOpen: (0,custom_shape/* truth */.Im)("Whether `reach` is `all` or `all-but`.", (access) => (0,reach/* isOpen */.nT)(access)),
    origin: (0,custom_shape/* oneOf */.yL)(["partner", "default", "service default"], "Whose value it is.", ({ origin }) => origin),
};
const access_fields_users = (0,custom_shape/* group */.Os)("Half", "Users and groups.", half, ({ users: dimension }) => dimension ?? noHalf("users"));
const applications = (0,custom_shape/* group */.Os)("Half", "Applications.", half, ({ applications: dimension }) => dimension ?? noHalf("applications"));
function noHalf(name) {
    return (0,undetermined/* undetermined */.nZ)(`the setting has no half for ${name}`);
}
/** Every access setting, effective: what is inherited has the default's value. */
function accessFields() {
    return Object.fromEntries(access/* accessShapeList */.ag.map((shape) => {
        const [type, fields] = shape.applications === undefined
            ? ["UsersAccess", { ...access_fields_whole, users: access_fields_users }]
            : shape.users === undefined
                ? ["ApplicationsAccess", { ...access_fields_whole, applications }]
                : ["Access", { ...access_fields_whole, users: access_fields_users, applications }];
        return [shape.name, (0,custom_shape/* group */.Os)(type, capital(shape.title), fields, (subject) => subject[shape.name], (access) => access)];
    }));
}
/** What another tenant's claims count for here, and redemption without a prompt. */
function trustFields() {
    const claims = {
        ...Object.fromEntries(trust/* trustClaims */.um.map((claim) => [claim, (0,custom_shape/* truth */.Im)(`Whether its claims of ${trust/* claimTitles */.q_[claim]} count here.`, (trust) => trust[claim])])),
        deviceTrust: (0,custom_shape/* truth */.Im)("Whether compliant or hybrid joined devices count.", (trust) => trust.deviceTrust),
    };
    return {
        inboundTrust: (0,custom_shape/* group */.Os)("Trust", "Which claims of the other side are trusted.", claims, (subject) => subject),
        inboundAllowed: (0,custom_shape/* truth */.Im)("Automatic redemption, inbound.", ({ inboundAllowed }) => inboundAllowed),
        outboundAllowed: (0,custom_shape/* truth */.Im)("Automatic redemption, outbound.", ({ outboundAllowed }) => outboundAllowed),
    };
}
function capital(title) {
    return `${title.charAt(0).toUpperCase()}${title.slice(1)}.`;
}

// EXTERNAL MODULE: ./build/src/model/catalog.js
var catalog = __webpack_require__(39900);
;// CONCATENATED MODULE: ./build/src/lint/custom/catalog-fields.js



const written = (key) => ({ entry }) => entry?.text(key);
const listed = (key) => ({ entry }) => entry?.list(key).map((each) => each.text) ?? [];
/** The texts and lists of a catalog entry. */
const catalogFields = {
    owner: (0,custom_shape/* text */.Qq)("Who answers for the partner here.", written("owner")),
    purpose: (0,custom_shape/* text */.Qq)("What the access is for.", written("purpose")),
    scenario: (0,custom_shape/* oneOf */.yL)(["", ...catalog/* scenarios */.qQ], "What the partner is to us.", (entry) => written("scenario")(entry) ?? ""),
    tier: (0,custom_shape/* text */.Qq)("A free word.", written("tier")),
    domains: (0,custom_shape/* texts */.Te)("In lower case.", ({ entry }) => entry?.domains ?? []),
    approves: (0,custom_shape/* texts */.Te)("What the entry approves, as written.", listed("approves"), approval/* approvalWords */.hl),
    approvedBy: (0,custom_shape/* text */.Qq)("Who approved it.", written("approved.by")),
    approvedOn: (0,custom_shape/* text */.Qq)("When, a day.", written("approved.on")),
    ticket: (0,custom_shape/* text */.Qq)("Where the approval is written down.", written("approved.ticket")),
    reviewBy: (0,custom_shape/* text */.Qq)("The day by which it has to be reviewed.", written("reviewBy")),
    expires: (0,custom_shape/* text */.Qq)("The last day, which still counts.", written("expires")),
    mfaReviewed: (0,custom_shape/* text */.Qq)("When the partner's multifactor authentication was looked at.", written("assurance.mfa.reviewed")),
};

;// CONCATENATED MODULE: ./build/src/lint/custom/subject-fields.js







const clouds = Object.keys(well_known/* cloudEndpoints */.So);
/** The default configuration as expressions see it. */
const defaultFields = {
    ...accessFields(),
    ...trustFields(),
    isServiceDefault: (0,custom_shape/* truth */.Im)("Whether nobody ever changed it.", ({ isServiceDefault }) => isServiceDefault),
    firstIdentityProvider: (0,custom_shape/* oneOf */.yL)(subjects_default/* identityProviders */.p, "What an invitation tries first.", ({ firstIdentityProvider }) => firstIdentityProvider),
};
const partnersCatalog = {
    isListed: (0,custom_shape/* truth */.Im)("Whether the partner has an entry.", ({ entry }) => entry !== undefined),
    ...catalogFields,
};
/** A partner as expressions see it. */
const partnerFields = {
    tenantId: { ...(0,custom_shape/* text */.Qq)("In lower case.", ({ id, hasValidTenantId }) => ((0,undetermined/* isUndetermined */.xm)(hasValidTenantId) ? hasValidTenantId : id)), locate: ({ tenantId }) => tenantId },
    name: (0,custom_shape/* text */.Qq)("What people call it; empty when nobody says.", ({ name }) => name),
    catalog: (0,custom_shape/* group */.Os)("Catalog", "Its entry in the partner catalog.", partnersCatalog, entryOf),
    approvals: (0,custom_shape/* texts */.Te)("What the catalog approves as long as the entry lasts.", (partner) => (partner.hasCatalog ? partner.approvals : noCatalog), approval/* approvalWords */.hl),
    ...accessFields(),
    ...trustFields(),
    userSync: (0,custom_shape/* truth */.Im)("Whether it may create users here.", ({ userSync }) => userSync),
    groupSync: (0,custom_shape/* truth */.Im)("Whether it may create groups here.", ({ groupSync }) => {
        if ((0,undetermined/* isUndetermined */.xm)(groupSync))
            return groupSync;
        const { value } = groupSync;
        return value === undefined ? (0,undetermined/* undetermined */.nZ)("groupSyncInbound was not exported with the partner", ["identitySynchronization"]) : { ...groupSync, value };
    }),
    isServiceProvider: (0,custom_shape/* truth */.Im)("Whether it manages this tenant as a service provider.", ({ isServiceProvider }) => isServiceProvider),
    isInMultiTenantOrganization: (0,custom_shape/* truth */.Im)("Whether it is in our multitenant organization.", ({ isInMultiTenantOrganization }) => isInMultiTenantOrganization),
    isOwnTenant: (0,custom_shape/* truth */.Im)("Whether it is ourselves.", ({ isOwnTenant }) => isOwnTenant ?? (0,undetermined/* undetermined */.nZ)("our own tenant id is not known", ["organization"])),
};
const noCatalog = (0,undetermined/* undetermined */.nZ)("no partner catalog was given: name one with --catalog or in the configuration");
function entryOf({ hasCatalog, catalogEntry }) {
    return hasCatalog ? { entry: catalogEntry } : noCatalog;
}
/** The tenant as a whole as expressions see it. */
const tenantFields = {
    cloud: (0,custom_shape/* oneOf */.yL)(clouds, "The cloud that it is in.", ({ cloud }) => cloud),
    partnerCount: (0,custom_shape/* count */.U9)("How many partners there are.", ({ partnerCount }) => partnerCount),
    allowedCloudEndpoints: (0,custom_shape/* texts */.Te)("Other clouds that it collaborates with, in lower case.", ({ allowedCloudEndpoints: found }) => (0,undetermined/* isUndetermined */.xm)(found) ? found : { ...found, value: found.value.map(({ endpoint }) => endpoint) }),
    selfServiceSignUp: (0,custom_shape/* truth */.Im)("Whether guests can sign up by themselves.", ({ selfServiceSignUp }) => selfServiceSignUp),
    invitationAllowList: (0,custom_shape/* texts */.Te)("Domains that invitations are limited to, in lower case; empty without a list.", ({ invitationDomains: found }) => (0,undetermined/* isUndetermined */.xm)(found) ? found : { ...found, value: found.value.allowed ?? [] }),
    invitationBlockList: (0,custom_shape/* texts */.Te)("Domains that are not invited, in lower case.", ({ invitationDomains: found }) => (0,undetermined/* isUndetermined */.xm)(found) ? found : { ...found, value: found.value.blocked ?? [] }),
    autoRedeemTenants: (0,custom_shape/* texts */.Te)("Tenants on the legacy lists of automatic redemption.", ({ autoRedeemTenants }) => autoRedeemTenants),
};
/** An entry of the partner catalog as expressions see it. */
const catalogEntryFields = {
    tenantId: (0,custom_shape/* text */.Qq)("In lower case.", ({ id }) => id),
    name: (0,custom_shape/* text */.Qq)("What people call the partner.", ({ name }) => name),
    hasPartner: (0,custom_shape/* truth */.Im)("Whether the tenant has a partner entry for it.", ({ partner }) => ((0,undetermined/* isUndetermined */.xm)(partner) ? partner : partner !== undefined)),
    ...catalogFields,
};

;// CONCATENATED MODULE: ./build/src/lint/custom/scopes.js



/** Every scope by its word. A further kind of subject is one entry here, with its fields. */
const scopes = {
    partner: scope("partner", "partner", "Partner", partnerFields),
    default: scope("default", "default", "Default", defaultFields),
    tenant: scope("tenant", "tenant", "Tenant", tenantFields),
    "ca-policy": scope("ca-policy", "policy", "CaPolicy", policyFields),
    "catalog-entry": scope("catalog-entry", "catalogEntry", "CatalogEntry", catalogEntryFields),
};
/** The words for `scope`, as a rule file writes them. */
const scopeNames = Object.keys(scopes);
/** The scopes whose subjects exist once: expressions of every scope see them, too. */
const singletons = ["default", "tenant"];
/** The scopes that an expression of `name` sees, its own first. */
function visibleScopes(name) {
    return [...new Set([name, ...singletons])].map((each) => scopes[each]);
}
function scope(kind, variable, type, fields) {
    const isOfKind = (subject) => subject.kind === kind;
    return {
        kind,
        variable,
        type,
        shapes: (0,custom_shape/* shapesOf */.et)(fields),
        see: (subject, wanted) => (isOfKind(subject) ? (0,custom_shape/* seeFields */.l6)(fields, subject, wanted) : new Map()),
        locate: (subject, path) => (isOfKind(subject) ? (0,custom_shape/* locateField */.Dz)(fields, subject, path) : undefined),
    };
}


/***/ }),

/***/ 75532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ isGap),
/* harmony export */   p1: () => (/* binding */ fromGap),
/* harmony export */   uD: () => (/* binding */ seenGap),
/* harmony export */   vB: () => (/* binding */ isSeenGroup)
/* harmony export */ });
/* harmony import */ var _model_undetermined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94163);

/** The gap of a value that is not known. */
function seenGap({ undetermined: reason, needs }) {
    return { reason, needs };
}
/** A gap as the engine knows it. */
function fromGap({ reason, needs }) {
    return (0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .undetermined */ .nZ)(reason, needs);
}
/** Whether a value is not known. */
function isGap(seen) {
    return typeof seen === "object" && "reason" in seen;
}
/** Whether a value has fields. */
function isSeenGroup(seen) {
    return seen instanceof Map;
}


/***/ }),

/***/ 69414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ locateField),
/* harmony export */   IZ: () => (/* binding */ isGroup),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   et: () => (/* binding */ shapesOf),
/* harmony export */   l6: () => (/* binding */ seeFields),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _model_undetermined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94163);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75532);


function isGroup(shape) {
    return "fields" in shape;
}
/** The shapes of fields, by their names. */
function shapesOf(fields) {
    return Object.fromEntries(Object.entries(fields).map(([name, { shape }]) => [name, shape]));
}
/** Reads `fields` of a subject, or only those whose names are `wanted`. */
function seeFields(fields, subject, wanted) {
    const seen = new Map();
    for (const [name, field] of Object.entries(fields))
        if (wanted?.has(name) !== false)
            seen.set(name, field.see(subject));
    return seen;
}
/** What a finding on `path` points at; undefined where nothing stands for it. */
function locateField(fields, subject, [name = "", ...below]) {
    return fields[name]?.locate?.(subject, below);
}
/** A text; one that nobody wrote is the empty text. */
function text(description, read) {
    return scalar({ type: "string", description }, read, (value) => value ?? "");
}
/** A text that is one of `words`. */
function oneOf(words, description, read) {
    return scalar({ type: "string", description, words }, read, (value) => value);
}
/** True or false. */
function truth(description, read) {
    return scalar({ type: "bool", description }, read, (value) => value);
}
/** A whole number. */
function count(description, read) {
    return scalar({ type: "int", description }, read, BigInt);
}
/** A list of texts, or of some `words`. */
function texts(description, read, words) {
    return scalar({ type: "list<string>", description, ...(words && { words }) }, read, (value) => [...value]);
}
/** A value of which `fields` can be asked for; where it is not known none of them is. */
function group(type, description, fields, read, locate) {
    return {
        shape: { type, description, fields: shapesOf(fields) },
        see: (subject) => {
            const value = read(subject);
            return (0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndetermined */ .xm)(value) ? (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .seenGap */ .uD)(value) : seeFields(fields, value);
        },
        locate: (subject, below) => {
            const value = read(subject);
            if ((0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndetermined */ .xm)(value))
                return value;
            return (below.length === 0 ? undefined : locateField(fields, value, below)) ?? locate?.(value);
        },
    };
}
function scalar(shape, read, see) {
    return {
        shape,
        see: (subject) => {
            const value = read(subject);
            if ((0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndetermined */ .xm)(value))
                return (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .seenGap */ .uD)(value);
            return see(isLocated(value) ? value.value : value);
        },
        locate: (subject) => {
            const value = read(subject);
            return (0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndetermined */ .xm)(value) || isLocated(value) ? value : undefined;
        },
    };
}
function isLocated(value) {
    return typeof value === "object" && value !== null && "place" in value;
}


/***/ })

};
