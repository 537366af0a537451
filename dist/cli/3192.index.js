export const id = 3192;
export const ids = [3192];
export const modules = {

/***/ 83192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfiguration: () => (/* binding */ parseConfiguration),
  parseDataFile: () => (/* binding */ parseDataFile)
});

// EXTERNAL MODULE: ./build/src/input/lines.js
var lines = __webpack_require__(4409);
// EXTERNAL MODULE: ./build/src/input/spanned.js
var spanned = __webpack_require__(24085);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __webpack_require__(94163);
;// CONCATENATED MODULE: ./build/src/input/powershell/text.js
/** Characters of PowerShell's text: where blanks, comments, texts and brackets end. Nothing here nests on the stack. */
/** PowerShell takes typographic quotes for plain ones. */
const singleQuotes = "'\u2018\u2019\u201A\u201B";
const doubleQuotes = '"\u201C\u201D\u201E';
const restOfLine = /[ \t]*(?:\r?\n|$)/y;
const closers = { "(": ")", "{": "}", "[": "]" };
function isSingleQuote(letter) {
    return letter !== undefined && letter !== "" && singleQuotes.includes(letter);
}
function isDoubleQuote(letter) {
    return letter !== undefined && letter !== "" && doubleQuotes.includes(letter);
}
/** Past blanks and continued lines, and past ends of lines and comments when `lines` is true. */
function skipBlank(text, from, lines) {
    let at = from;
    for (;;) {
        const letter = text[at];
        if (letter === " " || letter === "\t" || letter === "\u00A0" || letter === "\uFEFF")
            at += 1;
        else if (letter === "`" && /[\r\n]/.test(text[at + 1] ?? ""))
            at += text.startsWith("\r\n", at + 1) ? 3 : 2;
        else if (lines && (letter === "\n" || letter === "\r"))
            at += 1;
        else if (letter === "#")
            at = endOfLine(text, at);
        else if (letter === "<" && text[at + 1] === "#") {
            const end = text.indexOf("#>", at + 2);
            if (end === -1)
                return { offset: at, message: 'the comment that opens here is never closed: add "#>"' };
            at = end + 2;
        }
        else
            return at;
    }
}
function endOfLine(text, from) {
    const end = text.indexOf("\n", from);
    return end === -1 ? text.length : end;
}
/** Where a text in single quotes ends, behind its closing quote. `from` is its opening quote. */
function endOfLiteral(text, from) {
    for (let at = from + 1; at < text.length; at += 1) {
        if (!isSingleQuote(text[at]))
            continue;
        if (!isSingleQuote(text[at + 1]))
            return at + 1;
        at += 1;
    }
    return unclosedText(from);
}
function unclosedText(offset) {
    return { offset, message: "the text that opens here is never closed: add its closing quote" };
}
/** The two quotes that open a here-string at `at`; undefined when none does. */
function hereQuote(text, at) {
    if (text[at] !== "@")
        return undefined;
    const quote = text[at + 1];
    const kind = isSingleQuote(quote) ? "single" : isDoubleQuote(quote) ? "double" : undefined;
    restOfLine.lastIndex = at + 2;
    return kind !== undefined && restOfLine.test(text) ? kind : undefined;
}
/** Where a here-string ends, behind its `"@`, which stands at the beginning of a line. */
function endOfHereText(text, from, kind) {
    const isQuote = kind === "single" ? isSingleQuote : isDoubleQuote;
    for (let at = endOfLine(text, from); at < text.length; at = endOfLine(text, at + 1)) {
        if (isQuote(text[at + 1]) && text[at + 2] === "@")
            return at + 3;
    }
    return unclosedText(from);
}
/**
 * Where what opens at `from` ends: a bracket with all that is in it, or a text in double quotes with the expressions
 * in it, which hold texts again. Where neither opens, it is one step further.
 */
function endOfNested(text, from) {
    const open = [];
    let at = from;
    do {
        const inText = open.at(-1)?.closer === '"';
        const next = inText ? stepInText(text, at, open) : stepInCode(text, at, open);
        if (typeof next !== "number")
            return next;
        at = next;
    } while (open.length > 0 && at < text.length);
    const left = open.at(-1);
    if (left === undefined)
        return at;
    return left.closer === '"' ? unclosedText(left.offset) : unclosedBracket(text, left.offset);
}
/** What is said of a bracket without its other half. */
function unclosedBracket(text, offset) {
    const opener = text[offset] ?? "{";
    return { offset, message: `the "${opener}" that opens here is never closed: add "${closers[opener] ?? opener}"` };
}
function stepInText(text, at, open) {
    const letter = text[at];
    if (letter === "`")
        return at + 2;
    if (isDoubleQuote(letter)) {
        if (isDoubleQuote(text[at + 1]))
            return at + 2;
        open.pop();
        return at + 1;
    }
    if (letter === "$" && text[at + 1] === "(") {
        open.push({ offset: at + 1, closer: ")" });
        return at + 2;
    }
    return at + 1;
}
function stepInCode(text, at, open) {
    const letter = text[at];
    if (letter === "`")
        return at + 2;
    const here = hereQuote(text, at);
    if (here !== undefined)
        return endOfHereText(text, at, here);
    if (isSingleQuote(letter))
        return endOfLiteral(text, at);
    if (isDoubleQuote(letter)) {
        open.push({ offset: at, closer: '"' });
        return at + 1;
    }
    if (letter === "<" && text[at + 1] === "#")
        return skipBlank(text, at, false);
    if (letter === "#" && !/[\w$]/.test(text[at - 1] ?? ""))
        return endOfLine(text, at);
    const closer = closers[letter ?? ""];
    if (closer !== undefined) {
        open.push({ offset: at, closer });
        return at + 1;
    }
    if (letter !== ")" && letter !== "}" && letter !== "]")
        return at + 1;
    if (open.at(-1)?.closer !== letter)
        return { offset: at, message: `"${letter}" closes nothing here: remove it, or close what was opened before it` };
    open.pop();
    return at + 1;
}

;// CONCATENATED MODULE: ./build/src/input/powershell/expression.js


const longestShown = 60;
const operatorPattern = /(?:[-+*/%|=,&]|(?<![\w])-[a-z]{1,12})$/i;
const longestOperator = 14;
/** Where an expression ends: with its line unless an operator ends that, or where the list or block around it goes on. */
function endOfExpression(text, start) {
    let at = start;
    let end = start;
    for (;;) {
        const next = skipBlank(text, at, false);
        if (typeof next !== "number")
            return next;
        const letter = text[next] ?? ")";
        if (";,)}".includes(letter))
            return end;
        if (letter === "\n" || letter === "\r") {
            if (!operatorPattern.test(text.slice(Math.max(start, end - longestOperator), end)))
                return end;
            at = next + 1;
            continue;
        }
        const past = endOfNested(text, next);
        if (typeof past !== "number")
            return past;
        end = Math.min(past, text.length);
        at = end;
    }
}
/** What an expression is worth: nothing is run, so nobody knows. */
function unresolved(text, start, end) {
    const shown = text.slice(start, Math.min(end, start + longestShown)).replace(/\s+/g, " ");
    const written = end - start > longestShown ? `${shown}…` : shown;
    return (0,undetermined/* undetermined */.nZ)(`${written} is not resolved here: write its value, or give an export of the tenant`);
}

;// CONCATENATED MODULE: ./build/src/input/powershell/quoted.js

/** Reads the text in quotes that opens at `at`; undefined when none does. */
function readQuoted(source, at) {
    const here = hereQuote(source, at);
    if (here !== undefined)
        return readHere(source, at, here);
    if (isSingleQuote(source[at])) {
        const end = endOfLiteral(source, at);
        if (typeof end !== "number")
            return end;
        return { end, text: source.slice(at + 1, end - 1).replace(/(['\u2018-\u201B])['\u2018-\u201B]/g, "$1") };
    }
    if (!isDoubleQuote(source[at]))
        return undefined;
    const end = endOfNested(source, at);
    if (typeof end !== "number")
        return end;
    return { end, ...expandable(source.slice(at + 1, end - 1), true) };
}
/** The first and the last end of line belong to the quotes. */
function readHere(source, at, kind) {
    const end = endOfHereText(source, at, kind);
    if (typeof end !== "number")
        return end;
    const inner = source.slice(endOfLine(source, at) + 1, end - 2).replace(/\r?\n$/, "");
    return kind === "single" ? { end, text: inner } : { end, ...expandable(inner, false) };
}
const escapes = { "0": "\0", a: "\u0007", b: "\b", e: "\u001B", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };
/** A text in double quotes, without its escapes; nothing where a `$` in it would be replaced. `doubled`: a quote in it stands twice. */
function expandable(inner, doubled) {
    if (!/[$`"\u201C-\u201E]/.test(inner))
        return { text: inner };
    let text = "";
    for (let at = 0; at < inner.length; at += 1) {
        const letter = inner.charAt(at);
        if (letter === "$" && /[\w({?^$:]/.test(inner.charAt(at + 1)))
            return {};
        if (letter !== "`") {
            text += letter;
            if (doubled && isDoubleQuote(letter))
                at += 1;
            continue;
        }
        at += 1;
        const escaped = inner.charAt(at);
        const code = escaped === "u" ? /^\{([\dA-Fa-f]{1,6})\}/.exec(inner.slice(at + 1, at + 9)) : null;
        const point = Number.parseInt(code?.[1] ?? "", 16);
        if (code !== null && point <= 0x10ffff) {
            text += String.fromCodePoint(point);
            at += code[0].length;
        }
        else
            text += Object.hasOwn(escapes, escaped) ? (escapes[escaped] ?? "") : escaped;
    }
    return { text };
}

;// CONCATENATED MODULE: ./build/src/input/powershell/data.js



/** Values nest this deep at most; a policy needs eight levels. */
const deepest = 64;
const namePattern = /[\p{L}_][\p{L}\p{N}_.-]*/uy;
const numberPattern = /[+-]?(?:0x[\da-f]{1,12}|\d{1,15}(?:\.\d{1,15})?)(?![\w.])/iy;
const literalPattern = /\$(true|false|null)(?![\w:.[(])/iy;
const literals = { true: true, false: false, null: null };
/**
 * Reads PowerShell's data out of a text: literals, `@( )`, `@{ }` and instances of CIM classes. Nothing is run; what
 * only running would tell is undetermined. After the first fault the reading stands at the end of the text.
 */
class DataReader {
    text;
    at = 0;
    fault;
    constructor(text) {
        this.text = text;
    }
    /** Remembers the first fault and ends every loop. */
    fail(fault) {
        this.fault ??= fault;
        this.at = this.text.length;
    }
    hasFailed() {
        return this.fault !== undefined;
    }
    /** Moves to what comes next; across lines and comments when `lines` is true. */
    skip(lines) {
        this.moveTo(skipBlank(this.text, this.at, lines));
    }
    /** Moves past the bracket or text that opens here, whatever is in it. */
    skipNested() {
        this.moveTo(endOfNested(this.text, this.at));
    }
    /** The name that stands here, past it; undefined when none does. */
    name() {
        return this.#match(namePattern)?.[0];
    }
    /** The members of an object up to its `}`; the reading stands behind its `{`, which is at `opener`. */
    members(opener, depth) {
        const members = [];
        for (;;) {
            this.#skipSeparators();
            if (this.at >= this.text.length)
                this.fail(unclosedBracket(this.text, opener));
            if (this.hasFailed())
                return members;
            if (this.text[this.at] === "}") {
                this.at += 1;
                return members;
            }
            const start = this.at;
            const key = this.#key();
            this.skip(false);
            if (key === undefined || this.text[this.at] !== "=") {
                this.fail({ offset: key === undefined ? start : this.at, message: 'expected "name = value" here, or the "}" that ends the block' });
                return members;
            }
            this.at += 1;
            const node = this.value(depth + 1);
            members.push({ key, span: { start, end: node.span.end }, node });
        }
    }
    /** One value, with the list that commas make of several. */
    value(depth) {
        this.skip(true);
        const start = this.at;
        const first = this.#single(depth);
        const items = [first];
        this.skip(false);
        while (this.text[this.at] === "," && !this.hasFailed()) {
            this.at += 1;
            this.skip(true);
            items.push(this.#single(depth));
            this.skip(false);
        }
        const end = items.at(-1)?.span.end ?? start;
        if (!this.hasFailed())
            this.at = end;
        return items.length === 1 ? first : { span: { start, end }, items };
    }
    moveTo(next) {
        if (typeof next === "number")
            this.at = Math.min(next, this.text.length);
        else
            this.fail(next);
    }
    #skipSeparators() {
        this.skip(true);
        while (this.text[this.at] === ";") {
            this.at += 1;
            this.skip(true);
        }
    }
    #key() {
        const quoted = readQuoted(this.text, this.at);
        if (quoted === undefined)
            return this.name() ?? this.#match(numberPattern)?.[0];
        if (!("end" in quoted)) {
            this.fail(quoted);
            return undefined;
        }
        this.at = quoted.end;
        return quoted.text;
    }
    /** One value that no comma follows; an expression as a whole is undetermined. */
    #single(depth) {
        const start = this.at;
        if (depth > deepest) {
            this.fail({ offset: start, message: `this is nested more than ${deepest} levels deep` });
            return { span: { start, end: start }, value: null };
        }
        const node = this.#primary(start, depth);
        // Instances stand one after another, with nothing between them.
        const isInstance = node !== undefined && "members" in node && this.text[start] !== "@";
        if (node !== undefined && (isInstance || this.#endsValue()))
            return node;
        return this.#expression(start);
    }
    #primary(start, depth) {
        const { text } = this;
        const quoted = readQuoted(text, start);
        if (quoted !== undefined) {
            if ("end" in quoted)
                this.at = quoted.end;
            else
                this.fail(quoted);
            if (!("text" in quoted))
                return undefined;
            return { span: { start, end: this.at }, value: quoted.text };
        }
        if (text.startsWith("@(", start))
            return this.#list(start, depth);
        if (text.startsWith("@{", start)) {
            this.at = start + 2;
            const members = this.members(start + 1, depth);
            return { span: { start, end: this.at }, members };
        }
        const literal = this.#match(literalPattern)?.[1]?.toLowerCase();
        if (literal !== undefined)
            return { span: { start, end: this.at }, value: literals[literal] };
        const number = this.#match(numberPattern)?.[0];
        if (number !== undefined)
            return { span: { start, end: this.at }, value: Number(number) };
        return this.#instance(start, depth);
    }
    /** `MSFT_Class { … }`, with its class under `CIMInstance`, as the parser of Microsoft365DSC writes it. */
    #instance(start, depth) {
        const name = this.name();
        if (name === undefined)
            return undefined;
        const named = { start, end: this.at };
        this.skip(true);
        const opener = this.at;
        if (this.text[opener] !== "{") {
            this.at = named.end;
            return undefined;
        }
        this.at += 1;
        const members = this.members(opener, depth);
        const kind = { key: "CIMInstance", span: named, node: { span: named, value: name } };
        return { span: { start, end: this.at }, members: [kind, ...members] };
    }
    #list(start, depth) {
        const items = [];
        this.at = start + 2;
        for (;;) {
            this.skip(true);
            if (this.at >= this.text.length)
                this.fail(unclosedBracket(this.text, start + 1));
            if (this.hasFailed())
                break;
            const letter = this.text[this.at];
            if (letter === ")") {
                this.at += 1;
                break;
            }
            if (letter === "," || letter === ";")
                this.at += 1;
            else if (letter === "}" || letter === "]")
                this.fail(unclosedBracket(this.text, start + 1));
            else
                items.push(this.#single(depth + 1));
        }
        return { span: { start, end: this.at }, items };
    }
    /** Whether what was read is a value of its own, and no part of an expression. */
    #endsValue() {
        const { at } = this;
        if (this.hasFailed())
            return true;
        this.skip(false);
        const letter = this.text[this.at] ?? "\n";
        if (!this.hasFailed())
            this.at = at;
        return "\r\n;,)}".includes(letter);
    }
    /** What would have to be run. */
    #expression(start) {
        if (this.hasFailed())
            return { span: { start, end: start }, value: null };
        const end = endOfExpression(this.text, start);
        // A value that is not there at all: `Name = ;`.
        this.moveTo(end === start ? { offset: start, message: "expected a value here" } : end);
        if (typeof end !== "number")
            return { span: { start, end: start }, value: null };
        return { span: { start, end }, value: unresolved(this.text, start, end) };
    }
    #match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text);
        if (found !== null)
            this.at = pattern.lastIndex;
        return found;
    }
}

;// CONCATENATED MODULE: ./build/src/input/powershell/configuration.js




const conditions = new Set(["if", "elseif", "else", "foreach", "for", "while", "do", "switch", "try", "catch", "finally"]);
const longestName = 200;
/** Blocks that are looked into; what is nested deeper is passed over. */
const configuration_deepest = 32;
/**
 * Finds the resources of `Configuration` blocks that configure Entra (`AAD…`), each as Microsoft365DSC's own parser
 * gives it: `ResourceName`, `ResourceInstanceName`, then its properties. Undefined for any other script. Nothing is run.
 */
function readConfiguration(text) {
    const scan = new Scan(text);
    scan.run();
    if (!scan.isConfiguration)
        return undefined;
    return { resources: scan.resources, ...(scan.fault !== undefined && { fault: scan.fault }) };
}
class Scan {
    resources = [];
    isConfiguration = false;
    #reader;
    #open = [];
    /** The first word of the statement here, in lower case; undefined before it. */
    #statement;
    constructor(text) {
        this.#reader = new DataReader(text);
    }
    /** What is wrong inside a configuration: any other code is nobody's business here. */
    get fault() {
        const left = this.#open.find(({ block }) => block === "configuration");
        if (left === undefined)
            return undefined;
        return this.#reader.fault ?? unclosedBracket(this.#reader.text, this.#open.at(-1)?.offset ?? left.offset);
    }
    run() {
        const reader = this.#reader;
        const { text } = reader;
        while (reader.at < text.length && !reader.hasFailed()) {
            const letter = text[reader.at];
            if (letter === "\n" || letter === "\r")
                this.#endLine();
            else if (letter === ";")
                this.#pass(undefined);
            else if (letter === "{")
                this.#enter();
            else if (letter === "}")
                this.#leave();
            else if (this.#statement === undefined)
                this.#begin();
            else
                reader.skipNested();
            reader.skip(false);
        }
    }
    /** A brace on the next line still belongs to the statement: `Node localhost` and what it opens. */
    #endLine() {
        this.#reader.skip(true);
        if (this.#reader.text[this.#reader.at] !== "{")
            this.#statement = undefined;
    }
    #pass(statement) {
        this.#reader.at += 1;
        this.#statement = statement;
    }
    #begin() {
        const start = this.#reader.at;
        const word = this.#reader.name();
        if (word === undefined) {
            this.#statement = "";
            this.#reader.skipNested();
            return;
        }
        this.#statement = word.toLowerCase();
        if (this.#isInside("configuration") && this.#statement.startsWith("aad"))
            this.#resource(word, { start, end: this.#reader.at });
    }
    #isInside(wanted) {
        return this.#open.some(({ block }) => block === wanted);
    }
    /** What is neither a configuration nor on the way to one is a block of another product, or a script: passed over. */
    #enter() {
        const word = this.#statement ?? "";
        const block = word === "configuration" || word === "node" ? word : conditions.has(word) ? "condition" : undefined;
        if (block === undefined || this.#open.length >= configuration_deepest) {
            this.#reader.skipNested();
            this.#statement = undefined;
            return;
        }
        if (block === "configuration")
            this.isConfiguration = true;
        this.#open.push({ block, offset: this.#reader.at });
        this.#pass(undefined);
    }
    #leave() {
        this.#open.pop();
        this.#pass(undefined);
    }
    /** `AADResource "name" { … }`; anything else that begins with such a word is passed over. */
    #resource(word, named) {
        const reader = this.#reader;
        reader.skip(false);
        const name = this.#instanceName();
        reader.skip(true);
        const opener = reader.at;
        if (name === undefined || reader.text[opener] !== "{")
            return;
        reader.at += 1;
        const written = reader.members(opener, 0);
        const properties = this.#isInside("condition") ? conditional(word, named, written) : written;
        const span = { start: named.start, end: reader.at };
        const header = [member("ResourceName", { span: named, value: word }), member("ResourceInstanceName", name)];
        this.resources.push({ span, members: [...header, ...properties] });
        this.#statement = undefined;
    }
    #instanceName() {
        const { text, at: start } = this.#reader;
        const quoted = readQuoted(text, start);
        if (quoted !== undefined && !("end" in quoted))
            this.#reader.fail(quoted);
        if (quoted !== undefined && "end" in quoted)
            this.#reader.at = quoted.end;
        else
            while (/[^\s{}]/.test(text[this.#reader.at] ?? " ") && this.#reader.at - start < longestName)
                this.#reader.at += 1;
        const span = { start, end: this.#reader.at };
        if (span.end === start || this.#reader.fault !== undefined)
            return undefined;
        const value = quoted === undefined ? text.slice(start, span.end) : "text" in quoted ? quoted.text : undefined;
        return { span, value: value ?? (0,undetermined/* undetermined */.nZ)("the name of the resource is put together when the script runs") };
    }
}
/** Whether a resource in a condition or loop exists, only running tells. */
function conditional(word, span, properties) {
    const value = (0,undetermined/* undetermined */.nZ)(`${word} stands in a condition or loop, which is not run: give an export of the tenant`);
    return [member("Ensure", { span, value }), ...properties.filter(({ key }) => key.toLowerCase() !== "ensure")];
}
function member(key, node) {
    return { key, span: node.span, node };
}

;// CONCATENATED MODULE: ./build/src/input/powershell/read.js




/** Reads a script that is a DSC configuration as the list of its resources; undefined for any other script. */
function parseConfiguration(text, encoding) {
    const configuration = readConfiguration(text);
    if (configuration === undefined)
        return undefined;
    const { resources, fault } = configuration;
    if (fault !== undefined)
        return { reason: sentence(text, fault) };
    return read_document(text, { span: { start: 0, end: text.length }, items: resources }, encoding);
}
/** Reads a PowerShell data file, which holds one value. */
function parseDataFile(text, encoding) {
    const reader = new DataReader(text);
    reader.skip(true);
    if (reader.at >= text.length && reader.fault === undefined)
        return { reason: "the file is empty" };
    const root = reader.value(0);
    reader.skip(true);
    if (reader.fault === undefined && reader.at < text.length) {
        reader.fail({ offset: reader.at, message: "the data ends before this: remove what follows, or the bracket too many" });
    }
    return reader.fault === undefined ? read_document(text, root, encoding) : { reason: sentence(text, reader.fault) };
}
function read_document(text, root, encoding) {
    return { document: new spanned/* SpannedDocument */.R(text, root, encoding) };
}
function sentence(text, { offset, message }) {
    return `${(0,lines/* positionText */.J)(text, offset)}: ${message}`;
}


/***/ }),

/***/ 24085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ SpannedDocument)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4409);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16383);


/** A document of a text format: values and positions out of one tree. */
class SpannedDocument {
    value;
    encoding;
    #text;
    #root;
    #lines;
    constructor(text, root, encoding) {
        this.value = valueOf(root);
        this.encoding = encoding;
        this.#text = text;
        this.#root = root;
    }
    locate(pointers) {
        const spans = new Map();
        for (const pointer of pointers) {
            const span = this.#spanOf((0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .stepsOf */ .B)(pointer) ?? []);
            if (span !== undefined)
                spans.set(pointer, span);
        }
        return (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .rangesOf */ .wA)(this.#text, spans);
    }
    duplicatedKeys() {
        const found = [];
        const left = [{ node: this.#root, pointer: "" }];
        for (let here = left.pop(); here !== undefined; here = left.pop()) {
            const { node, pointer } = here;
            if ("items" in node)
                node.items.forEach((item, index) => left.push({ node: item, pointer: `${pointer}/${String(index)}` }));
            if (!("members" in node))
                continue;
            const last = new Map();
            const repeated = new Set();
            for (const member of node.members) {
                if (last.has(member.key))
                    repeated.add(member.key);
                last.set(member.key, member);
            }
            for (const [key, member] of last) {
                const inner = `${pointer}/${(0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenStep */ .y)(key)}`;
                if (repeated.has(key))
                    found.push({ pointer: inner, start: member.span.start });
                left.push({ node: member.node, pointer: inner });
            }
        }
        return found.sort((one, other) => one.start - other.start).map(({ pointer }) => pointer);
    }
    lines(from, to) {
        this.#lines ??= new _lines_js__WEBPACK_IMPORTED_MODULE_1__/* .LineReader */ .uo(this.#text);
        return this.#lines.lines(from, to);
    }
    #spanOf(steps) {
        let node = this.#root;
        let { span } = node;
        for (const step of steps) {
            const inner = "members" in node ? node.members.findLast(({ key }) => key === step) : undefined;
            const item = "items" in node && String(Number(step)) === step ? node.items[Number(step)] : undefined;
            const next = inner?.node ?? item;
            if (next === undefined)
                return undefined;
            span = inner?.span ?? next.span;
            node = next;
        }
        return span;
    }
}
/** Plain values of a tree. Its parser has bounded how deep it nests. */
function valueOf(node) {
    if ("items" in node)
        return node.items.map(valueOf);
    if (!("members" in node))
        return node.value;
    const object = {};
    for (const { key, node: inner } of node.members) {
        // Defined, not assigned: a key may be `__proto__`.
        Object.defineProperty(object, key, { value: valueOf(inner), writable: true, enumerable: true, configurable: true });
    }
    return object;
}


/***/ })

};
