export const id = 6153;
export const ids = [6153];
export const modules = {

/***/ 46153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseHcl: () => (/* binding */ parseHcl)
});

// EXTERNAL MODULE: ./build/src/input/lines.js
var lines = __webpack_require__(4409);
;// CONCATENATED MODULE: ./build/src/input/hcl-faults.js

/** What opens something that has to be closed, as people call it. */
const openers = new Map([
    ["block_start", "block"],
    ["object_start", "object"],
    ["tuple_start", "list"],
    ["quoted_template_start", "text"],
    ["heredoc_start", "heredoc"],
    ["template_interpolation_start", "template"],
    ["template_directive_start", "template"],
    ["(", "parenthesis"],
]);
const closers = new Set(["block_end", "object_end", "tuple_end", "quoted_template_end", "template_interpolation_end", "template_directive_end", ")"]);
/** What the parser had made out before it gave up. */
const understood = new Set([...openers.keys(), ...closers, "identifier", "string_lit", "attribute", "block", "body", "expression", "object_elem", "=", ":", ",", "."]);
const wordPattern = /[\w-]{1,40}|[^\s\p{C}]/uy;
/** Marks that other languages know. */
const strangers = new Map([
    ["'", "a text needs double quotes"],
    ["\\", "this backslash begins no escape that HCL knows: write two of them"],
]);
/** The first thing in a text that is not Terraform's HCL, with `line:column: ` in front; undefined when there is none. */
function explainHcl(text, root) {
    const search = new Search(text);
    search.visit(root);
    const { first } = search;
    return first === undefined ? undefined : `${(0,lines/* positionText */.J)(text, first.offset)}: ${first.message}`;
}
class Search {
    first;
    #text;
    #end;
    #above = [];
    constructor(text) {
        this.#text = text;
        this.#end = text.trimEnd().length;
    }
    /** Recursion is safe here: the tree's depth is bounded. */
    visit(node) {
        const fault = this.#faultOf(node);
        if (fault !== undefined && (this.first === undefined || fault.offset < this.first.offset))
            this.first = fault;
        this.#above.push(node);
        for (const child of node.children)
            this.visit(child);
        this.#above.pop();
    }
    #faultOf(node) {
        const { type, start, isMissing } = node;
        if (isMissing)
            return start >= this.#end ? this.#unfinished([...this.#above, node]) : this.#unexpected(start);
        if (type === "ERROR") {
            const stranger = node.children.find((child, index) => !isUnderstood(child, node.children[index - 1]));
            if (stranger !== undefined)
                return this.#unexpected(stranger.start);
            return node.end >= this.#end ? this.#unfinished([...this.#above, node]) : this.#unexpected(start);
        }
        if (type === "object" && this.#above.length === 1)
            return { offset: start, message: "this is not HCL: a .tf file holds blocks, not an object" };
        if ((type === "string_lit" || type === "quoted_template") && this.#isBroken(node)) {
            return { offset: start, message: "this is not HCL: this text is not closed on its line" };
        }
        return undefined;
    }
    #unexpected(offset) {
        wordPattern.lastIndex = offset + (/\S/.exec(this.#text.slice(offset, offset + 1000))?.index ?? 0);
        const { lastIndex } = wordPattern;
        const word = wordPattern.exec(this.#text)?.[0];
        const known = word === undefined ? undefined : strangers.get(word);
        return { offset: lastIndex, message: `this is not HCL: ${known ?? `${word ?? "a control character"} was not expected here`}` };
    }
    /** At the end of the text everything that is expected fails for one reason: the file is cut, or something is not closed. */
    #unfinished(nodes) {
        const open = [];
        for (const { children } of nodes) {
            for (const child of children) {
                if (openers.has(child.type))
                    open.push(child);
                else if (closers.has(child.type) && child.end > child.start)
                    open.pop();
            }
        }
        const last = open.at(-1);
        const what = last === undefined ? "a statement" : `the ${openers.get(last.type) ?? ""} that opens at ${(0,lines/* positionText */.J)(this.#text, last.start)}`;
        return { offset: this.#end, message: `the file ends in the middle of ${what}` };
    }
    /** Whether a text goes on in the next line, which the parser lets pass. What is inserted into it may have lines. */
    #isBroken({ children }) {
        // What is wrong inside of it is then why it does not end.
        if (children.some((child) => [child, ...child.children].some(({ type }) => type === "ERROR")))
            return false;
        return children.some((child, index) => {
            const next = children[index + 1];
            const isLiteral = child.type === "template_literal" && this.#text.slice(child.start, child.end).includes("\n");
            return isLiteral || (next !== undefined && this.#text.slice(child.end, next.start).includes("\n"));
        });
    }
}
/** A heredoc's name is understood after its mark only: elsewhere the parser takes anything for one, in its distress. */
function isUnderstood({ type }, previous) {
    return understood.has(type) || (type === "heredoc_identifier" && previous?.type === "heredoc_start");
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/src/input/parser-files.js




/**
 * The files of Tree-sitter that are loaded as they are, by the package's file that each is. The build copies them
 * beside its bundles: WebAssembly is not bundled, nor is a script that looks for Node's modules by itself.
 */
const parserFiles = {
    "web-tree-sitter.cjs": "web-tree-sitter",
    "web-tree-sitter.wasm": "web-tree-sitter/web-tree-sitter.wasm",
    "tree-sitter-hcl.wasm": "@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm",
};
/** Where one of them is: beside the built program, and in its package when the program runs from source. */
function parserFile(name) {
    const beside = external_node_path_.join(external_node_path_.dirname((0,external_node_url_.fileURLToPath)(import.meta.url)), name);
    return (0,external_node_fs_.existsSync)(beside) ? beside : (0,external_node_module_.createRequire)(import.meta.url).resolve(parserFiles[name]);
}

;// CONCATENATED MODULE: ./build/src/input/hcl-parser.js



/** What parsing may take: some text that is no HCL costs the parser the square of its length. */
const baseMilliseconds = 2000;
const millisecondsPerCharacter = 0.01;
let loading;
/** The syntax tree of a text, to be deleted after use; its offsets are UTF-16 code units. Undefined: it took too long. */
async function parseTree(text) {
    loading ??= load();
    const parser = await loading;
    const deadline = performance.now() + baseMilliseconds + text.length * millisecondsPerCharacter;
    const tree = parser.parse(text, null, { progressCallback: () => performance.now() > deadline });
    // What was cut off would be taken up again with the next text.
    if (tree === null)
        parser.reset();
    return tree ?? undefined;
}
async function load() {
    const { Language, Parser } = (0,external_node_module_.createRequire)(import.meta.url)(parserFile("web-tree-sitter.cjs"));
    await Parser.init({ wasmBinary: (0,external_node_fs_.readFileSync)(parserFile("web-tree-sitter.wasm")) });
    return new Parser().setLanguage(await Language.load((0,external_node_fs_.readFileSync)(parserFile("tree-sitter-hcl.wasm"))));
}

;// CONCATENATED MODULE: ./build/src/input/hcl-tree.js
/** An object inside an object is four nodes deeper: this is some 250 of them, which no stack is too short for. */
const deepest = 1000;
/** Copies a tree out of the parser's memory, without recursion: it may nest as deep as the file is long. */
function copyTree(tree) {
    const cursor = tree.walk();
    try {
        return copied(cursor);
    }
    finally {
        cursor.delete();
    }
}
function copied(cursor) {
    const root = copyOf(cursor);
    const open = [root];
    for (;;) {
        if (!cursor.gotoFirstChild()) {
            while (!cursor.gotoNextSibling()) {
                open.pop();
                if (!cursor.gotoParent())
                    return root;
            }
            open.pop();
        }
        const node = copyOf(cursor);
        if (open.length >= deepest)
            return { tooDeep: node.start };
        if (node.type !== "comment")
            open.at(-1)?.children.push(node);
        open.push(node);
    }
}
function copyOf({ nodeType: type, startIndex: start, endIndex: end, nodeIsNamed: isNamed, nodeIsMissing: isMissing }) {
    return { type, start, end, isNamed, isMissing, children: [] };
}
/** The children that have a name. */
function inner(node) {
    return node.children.filter(({ isNamed }) => isNamed);
}

// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __webpack_require__(94163);
;// CONCATENATED MODULE: ./build/src/input/hcl-text.js
/** Marks of a template that are not escaped: `${` and `%{`, but not `$${` and `%%{`. */
const templateMark = /(?<!\$)\$\{|(?<!%)%\{/;
const escapes = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))|\$\$\{|%%\{/g;
const escapedTemplateMark = /\$\$\{|%%\{/g;
const characters = new Map([
    ["n", "\n"],
    ["r", "\r"],
    ["t", "\t"],
]);
const lastCodePoint = 0x10ffff;
/** The text between two quotes as it is meant; undefined where something is inserted into it. */
function quotedText(written) {
    if (templateMark.test(written))
        return undefined;
    return written.replace(escapes, (all, short, long, character) => {
        const code = short ?? long;
        if (code !== undefined)
            return String.fromCodePoint(Math.min(Number.parseInt(code, 16), lastCodePoint));
        return character === undefined ? all.slice(1) : (characters.get(character) ?? character);
    });
}
/** The text of a heredoc, from its mark to the name that ends it, as it is meant; undefined where something is inserted. */
function heredocText(written) {
    if (templateMark.test(written))
        return undefined;
    const lines = written.split("\n").slice(1, -1);
    const indent = written.startsWith("<<-") ? sharedIndent(lines) : 0;
    return lines.map((line) => `${line.slice(indent)}\n`).join("").replace(escapedTemplateMark, (mark) => mark.slice(1));
}
/** How far the line that is least indented is; an empty one does not count. */
function sharedIndent(lines) {
    let least;
    for (const line of lines) {
        const own = line.search(/\S/);
        if (own !== -1)
            least = Math.min(least ?? own, own);
    }
    return least ?? 0;
}

;// CONCATENATED MODULE: ./build/src/input/hcl-values.js



const longestShown = 60;
const decimal = /^\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
/** The value of an expression: what is not a literal through and through is undetermined from where it is not. */
function hcl_values_valueOf(text, node) {
    const parts = inner(node);
    const [only] = parts;
    // A reference is several parts beside each other: a name, and what is taken out of it.
    const value = parts.length === 1 && only !== undefined ? literalOf(text, only) : undefined;
    return value ?? unresolved(node, text.slice(node.start, node.end));
}
/** Something of which only `written` is known. */
function unresolved({ start, end }, written) {
    return { span: { start, end }, value: (0,undetermined/* undetermined */.nZ)(`${shown(written)} is not resolved in HCL: give the output of terraform show -json`) };
}
function shown(written) {
    // What is cut away is not searched for blanks: it may be most of a large file.
    const line = written.slice(0, longestShown * 10).replace(/\s+/g, " ");
    return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}
/** The value of one term; undefined when it is not a literal. */
function literalOf(text, node) {
    const { start, end } = node;
    const span = { start, end };
    const parts = inner(node);
    const [first] = parts;
    switch (node.type) {
        // In parentheses.
        case "expression":
            return hcl_values_valueOf(text, node);
        case "literal_value":
        case "template_expr": {
            const value = first === undefined ? undefined : scalarOf(text, first);
            return value === undefined ? undefined : { span, value };
        }
        case "operation": {
            const value = negativeOf(text, first);
            return value === undefined ? undefined : { span, value };
        }
        case "collection_value":
            if (first?.type === "tuple")
                return { span, items: hcl_values_elements(first).map((item) => hcl_values_valueOf(text, item)) };
            return first?.type === "object" ? objectOf(text, first) : undefined;
        case "function_call":
            return encodedOf(text, parts);
        default:
            return undefined;
    }
}
function hcl_values_elements(collection) {
    return collection.children.filter(({ type }) => type === "expression" || type === "object_elem");
}
function scalarOf(text, node) {
    const written = text.slice(node.start, node.end);
    switch (node.type) {
        case "null_lit":
            return null;
        case "bool_lit":
            return written === "true";
        case "numeric_lit":
            return decimal.test(written) ? Number(written) : undefined;
        case "string_lit":
            return quotedText(written.slice(1, -1));
        case "heredoc_template":
            return node.children.some(({ type }) => type.startsWith("template_") && type !== "template_literal") ? undefined : heredocText(written);
        default:
            return undefined;
    }
}
/** `-1`: HCL knows no negative numbers, only the operation. */
function negativeOf(text, node) {
    if (node?.type !== "unary_operation" || node.children[0]?.type !== "-")
        return undefined;
    const [operand] = inner(node);
    const [literal] = operand?.type === "literal_value" ? inner(operand) : [];
    const value = literal === undefined ? undefined : scalarOf(text, literal);
    return typeof value === "number" ? -value : undefined;
}
function objectOf(text, object) {
    const { start, end } = object;
    const members = [];
    for (const element of hcl_values_elements(object)) {
        const [name, value] = inner(element);
        if (name === undefined || value === undefined)
            continue;
        const key = keyOf(text, name);
        // It could be any key, and take the place of one that is written out.
        if (key === undefined)
            return unresolved(object, `the key ${text.slice(name.start, name.end)}`);
        members.push({ key, span: { start: element.start, end: element.end }, node: hcl_values_valueOf(text, value) });
    }
    return { span: { start, end }, members };
}
/** A bare name is a key as it stands; in parentheses it would be a reference. */
function keyOf(text, expression) {
    const [only, more] = inner(expression);
    if (only === undefined || more !== undefined || expression.children.length > 1)
        return undefined;
    if (only.type === "variable_expr")
        return text.slice(only.start, only.end);
    const [scalar] = only.type === "literal_value" ? inner(only) : [];
    const value = scalar === undefined ? undefined : scalarOf(text, scalar);
    return value === undefined ? undefined : String(value);
}
/** `jsonencode` of an object or a list means that object or list to whoever reads the JSON; other functions are not known. */
function encodedOf(text, [name, given]) {
    const [argument, more] = given === undefined ? [] : inner(given);
    if (name === undefined || text.slice(name.start, name.end) !== "jsonencode" || argument === undefined || more !== undefined)
        return undefined;
    const [term] = inner(argument);
    return term?.type === "collection_value" ? literalOf(text, term) : undefined;
}

;// CONCATENATED MODULE: ./build/src/input/hcl-instances.js


/** More copies of one resource than this were made to exhaust a reader. */
const mostInstances = 100;
/** The keys of the instances that the value of `count` or `for_each` makes; undefined when no literal says them. */
function instanceKeys(text, expression) {
    const keys = keysOf(text, expression);
    return keys !== undefined && keys.length <= mostInstances ? keys : undefined;
}
function keysOf(text, expression) {
    const value = hcl_values_valueOf(text, expression);
    if ("items" in value)
        return undefined;
    if ("members" in value)
        return [...new Set(value.members.map(({ key }) => key))];
    const { value: count } = value;
    if (typeof count !== "number")
        return keysOfSet(text, expression);
    return Number.isInteger(count) && count >= 0 && count <= mostInstances ? [...Array(count).keys()] : undefined;
}
/** `toset(["a", "b"])`, the way to repeat a resource for a list. */
function keysOfSet(text, expression) {
    const [call] = inner(expression);
    const [name, given] = call?.type === "function_call" ? inner(call) : [];
    const [argument, more] = given === undefined ? [] : inner(given);
    if (name === undefined || argument === undefined || more !== undefined || text.slice(name.start, name.end) !== "toset")
        return undefined;
    const list = hcl_values_valueOf(text, argument);
    if (!("items" in list))
        return undefined;
    const keys = new Set();
    for (const item of list.items) {
        if (!("value" in item) || typeof item.value !== "string")
            return undefined;
        keys.add(item.value);
    }
    return [...keys];
}

;// CONCATENATED MODULE: ./build/src/input/hcl-resources.js




/** The providers through which Entra's policies are kept. */
const readType = /^(?:azuread|msgraph|microsoft365|microsoft365wp)_/;
/** What Terraform itself understands in a resource; the rest is the provider's. */
const repetitions = new Set(["count", "for_each"]);
const metaArguments = new Set([...repetitions, "provider", "depends_on", "lifecycle", "connection", "provisioner"]);
/**
 * The resources of a file as a state file has them: nested blocks are lists, and a resource has as many instances as
 * `count` or `for_each` say. Where they say it with anything but literals the one instance is undetermined as a whole:
 * it may not exist at all.
 */
function resourcesOf(text, root) {
    const reader = new Reader(text);
    const body = root.children.find(({ type }) => type === "body");
    for (const child of body?.children ?? [])
        if (child.type === "block")
            reader.read(child);
    const { resources, imports, callsModules } = reader;
    const span = { start: root.start, end: root.end };
    const members = [
        { key: "resources", span, node: { span, items: resources } },
        { key: "imports", span, node: { span, items: imports } },
    ];
    return { root: { span, members }, isEmpty: resources.length === 0 && imports.length === 0, callsModules };
}
class Reader {
    resources = [];
    imports = [];
    callsModules = false;
    #text;
    constructor(text) {
        this.#text = text;
    }
    read(block) {
        const { word, labels } = this.#headOf(block);
        if (word === "resource")
            this.#resource(block, labels);
        else if (word === "import")
            this.#import(block);
        else if (word === "module")
            this.callsModules = true;
    }
    #resource(block, [type, name]) {
        if (type === undefined || !readType.test(type.value))
            return;
        const span = spanOf(block);
        const instances = this.#instances(block, this.#body(block, metaArguments));
        const members = [
            { key: "mode", span, node: { span, value: "managed" } },
            { key: "type", span: type.span, node: type },
            { key: "name", span: (name ?? type).span, node: name ?? { span, value: "" } },
            { key: "instances", span, node: { span, items: instances } },
        ];
        this.resources.push({ span, members });
    }
    #instances(block, attributes) {
        const span = spanOf(block);
        const written = { key: "attributes", span, node: attributes };
        const repetition = bodyOf(block).find((child) => child.type === "attribute" && repetitions.has(this.#nameOf(child)));
        const value = repetition && inner(repetition)[1];
        if (repetition === undefined || value === undefined)
            return [{ span, members: [written] }];
        const keys = instanceKeys(this.#text, value);
        if (keys === undefined)
            return [unresolved(repetition, this.#written(repetition))];
        return keys.map((key) => ({ span, members: [{ key: "index_key", span: spanOf(repetition), node: { span: spanOf(value), value: key } }, written] }));
    }
    #import(block) {
        const attributes = bodyOf(block).filter(({ type }) => type === "attribute");
        const find = (name) => attributes.find((attribute) => this.#nameOf(attribute) === name);
        const [to, id] = [find("to"), find("id")];
        const target = to && inner(to)[1];
        if (to === undefined || target === undefined || !readType.test(this.#written(target)))
            return;
        const members = [{ key: "to", span: spanOf(to), node: { span: spanOf(target), value: this.#written(target) } }];
        const value = id && inner(id)[1];
        if (id !== undefined && value !== undefined)
            members.push({ key: "id", span: spanOf(id), node: hcl_values_valueOf(this.#text, value) });
        this.imports.push({ span: spanOf(block), members });
    }
    /** The attributes of a block, and its blocks: of each name the list of all, where the first one stands. */
    #body(block, left = new Set()) {
        const members = [];
        const lists = new Map();
        const dynamic = new Map();
        for (const child of bodyOf(block)) {
            if (child.type === "attribute") {
                const key = this.#nameOf(child);
                const [, value] = inner(child);
                if (value !== undefined && !left.has(key))
                    members.push({ key, span: spanOf(child), node: hcl_values_valueOf(this.#text, value) });
                continue;
            }
            const { word, labels } = this.#headOf(child);
            const [label] = labels;
            if (word === "dynamic" && label !== undefined) {
                dynamic.set(label.value, child);
                continue;
            }
            if (left.has(word))
                continue;
            const list = lists.get(word);
            if (list !== undefined)
                list.push(this.#body(child));
            else {
                const items = [this.#body(child)];
                lists.set(word, items);
                members.push({ key: word, span: spanOf(child), node: { span: spanOf(child), items } });
            }
        }
        // Written out blocks of the same name stand beside those that are made, so that the list as a whole is not known.
        const known = members.filter(({ key }) => !dynamic.has(key));
        for (const [key, child] of dynamic)
            known.push({ key, span: spanOf(child), node: unresolved(child, `the dynamic block ${key}`) });
        return { span: spanOf(block), members: known };
    }
    #headOf(block) {
        const [word, ...rest] = block.children.filter(({ type }) => type === "identifier" || type === "string_lit");
        const labels = rest.map((label) => {
            const written = this.#written(label);
            return { span: spanOf(label), value: label.type === "string_lit" ? (quotedText(written.slice(1, -1)) ?? "") : written };
        });
        return { word: word === undefined ? "" : this.#written(word), labels };
    }
    #nameOf(attribute) {
        const [name] = attribute.children;
        return name === undefined ? "" : this.#written(name);
    }
    #written({ start, end }) {
        return this.#text.slice(start, end);
    }
}
function bodyOf(block) {
    return block.children.find(({ type }) => type === "body")?.children ?? [];
}
function spanOf({ start, end }) {
    return { start, end };
}

// EXTERNAL MODULE: ./build/src/input/spanned.js
var input_spanned = __webpack_require__(24085);
;// CONCATENATED MODULE: ./build/src/input/hcl.js






/**
 * Reads a Terraform configuration into the shape of a state file, reduced to what can be told from text:
 * `{ resources: [{ mode, type, name, instances: [{ index_key, attributes }] }], imports: [{ to, id }] }`, of the resources that
 * keep Entra's policies. Attributes are as they are written, nested blocks are lists of objects, and whatever is not a
 * literal (a variable, a reference, a template, a call, an instance that may not exist) is `Undetermined`.
 */
async function parseHcl(text, encoding) {
    // The grammar wants a line break after the name that ends a heredoc.
    const whole = text.endsWith("\n") ? text : `${text}\n`;
    const tree = await parseTree(whole);
    if (tree === undefined)
        return { reason: "this HCL takes too long to parse: it is broken in many places, or made to" };
    const root = copyTree(tree);
    tree.delete();
    if ("tooDeep" in root)
        return { reason: `${(0,lines/* positionText */.J)(text, root.tooDeep)}: this HCL is nested too deeply` };
    const fault = explainHcl(text, root);
    if (fault !== undefined)
        return { reason: fault };
    const { root: spanned, isEmpty, callsModules } = resourcesOf(text, root);
    if (!isEmpty)
        return { document: new input_spanned/* SpannedDocument */.R(text, spanned, encoding) };
    return { nothing: callsModules ? "holds no policy itself, and what its modules make is not read: give the output of terraform show -json" : "holds no policy" };
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
