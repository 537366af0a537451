export const id = 5789;
export const ids = [5789];
export const modules = {

/***/ 58700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sentenceOf)
/* harmony export */ });
/* harmony import */ var _model_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85221);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7300);


/** What a change comes to, in a sentence without a full stop. It quotes the input: escape it. */
function sentenceOf({ subject, setting, title, presence, effect, before, now, note, lists }) {
    if (setting === "partner")
        return `${subject.label} ${presence === "added" ? "has an entry now" : "has no entry any more"}, and nothing changes by that`;
    const claim = _model_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .trustClaims */ .um.find((each) => each === setting);
    if (subject.kind === "default" && claim !== undefined)
        return `The default ${effect.opens ? "now trusts" : "no longer trusts"} ${_model_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .claimTitles */ .q_[claim]} of every other tenant`;
    const what = `${subject.label}${presenceInWords(presence)}, ${title}: `;
    if (before.words !== now.words)
        return `${what}${before.words} → ${now.words}`;
    if ((0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .isNeutral */ .G)(effect))
        return `${what}${now.words}, as before; ${note ?? "written in another way"}`;
    return `${what}${now.words}, but ${lists.length === 0 ? "not the same as before" : "the list is another one"}`;
}
function presenceInWords(presence) {
    if (presence === undefined)
        return "";
    return presence === "added" ? " (new entry)" : " (entry removed)";
}


/***/ }),

/***/ 58425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ editBytes)
});

// EXTERNAL MODULE: ./build/src/input/decode.js
var decode = __webpack_require__(62158);
// EXTERNAL MODULE: ./build/src/input/json.js + 2 modules
var json = __webpack_require__(73766);
// EXTERNAL MODULE: ./build/src/input/yaml.js
var yaml = __webpack_require__(87547);
// EXTERNAL MODULE: ./build/src/input/json-locate.js
var json_locate = __webpack_require__(93025);
// EXTERNAL MODULE: ./build/src/input/json-outline.js
var json_outline = __webpack_require__(41021);
// EXTERNAL MODULE: ./build/src/input/json-text.js
var json_text = __webpack_require__(3696);
// EXTERNAL MODULE: ./build/src/input/pointer.js
var pointer = __webpack_require__(16383);
;// CONCATENATED MODULE: ./build/src/fix/splice.js
/** The text with the stretches replaced; they do not overlap. */
function spliced(text, splices) {
    let now = text;
    for (const { start, end, text: own } of [...splices].sort((one, other) => other.start - one.start)) {
        now = now.slice(0, start) + own + now.slice(end);
    }
    return now;
}
/** The line end of a text: that of its first line. */
function lineEndOf(text) {
    const first = text.indexOf("\n");
    return first > 0 && text[first - 1] === "\r" ? "\r\n" : "\n";
}
/** What a line begins with before its first other character. */
function indentAt(text, offset) {
    const start = text.lastIndexOf("\n", offset - 1) + 1;
    return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? "";
}
/** Takes elements out of a list in brackets together with their commas. Some element stays. */
function withoutElements(elements, indexes) {
    const gone = new Set(indexes);
    const splices = [];
    let start;
    let lastKept;
    for (const [index, element] of elements.entries()) {
        if (gone.has(index)) {
            start ??= lastKept?.end ?? element.start;
            if (lastKept !== undefined && (index === elements.length - 1 || !gone.has(index + 1))) {
                splices.push({ start, end: element.end, text: "" });
                start = undefined;
            }
        }
        else {
            if (start !== undefined)
                splices.push({ start, end: element.start, text: "" });
            start = undefined;
            lastKept = element;
        }
    }
    return splices;
}

;// CONCATENATED MODULE: ./build/src/fix/json-splices.js





/** The steps as replacements in the text of well-formed JSON, in its own indentation; undefined where one leads nowhere. */
function jsonSplices(text, value, steps) {
    const wanted = steps.flatMap((step) => [pointerTo(step.path), ...elementsOf(value, step)]);
    const spans = (0,json_locate/* locateInJson */.K)(text, [...new Set(wanted)], (0,json_outline/* outlineOf */.W)(text));
    const splices = [];
    for (const step of steps) {
        const own = splicesOf(text, value, step, spans);
        if (own === undefined)
            return undefined;
        splices.push(...own);
    }
    return splices;
}
function splicesOf(text, value, step, spans) {
    const span = spans.get(pointerTo(step.path));
    if (span === undefined)
        return undefined;
    switch (step.kind) {
        case "rename":
            return [{ start: span.start, end: (0,json_text/* skipString */.t9)(text, span.start), text: JSON.stringify(step.key) }];
        case "remove": {
            const elements = elementsOf(value, step).map((pointer) => spans.get(pointer)).filter((each) => each !== undefined);
            return withoutElements(elements, step.indexes);
        }
        case "replace": {
            const start = isMember(value, step.path) ? (0,json_text/* skipSpace */.AN)(text, (0,json_text/* skipSpace */.AN)(text, (0,json_text/* skipString */.t9)(text, span.start)) + 1) : span.start;
            return [{ start, end: span.end, text: written(text, { start, end: span.end }, step.value) }];
        }
    }
}
/** A container that stands on one line stays on one line. */
function written(text, { start, end }, value) {
    const old = text.slice(start, end);
    if (!old.includes("\n"))
        return inLine(value, /[:,] /.test(old) || !/[:,]/.test(old));
    const lineEnd = lineEndOf(text);
    const base = indentAt(text, start);
    const unit = inner(text, start)?.slice(base.length) ?? "  ";
    return JSON.stringify(value, null, unit).split("\n").join(lineEnd + base);
}
/** The indentation of the first line inside the container that opens at `start`, where it is deeper. */
function inner(text, start) {
    const line = /\n([ \t]*)[^\s]/.exec(text.slice(start))?.[1];
    const base = indentAt(text, start);
    return line !== undefined && line.length > base.length && line.startsWith(base) ? line : undefined;
}
function inLine(value, isSpaced) {
    if (!isSpaced || typeof value !== "object" || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map((element) => inLine(element, true)).join(", ")}]`;
    const members = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${inLine(each, true)}`);
    return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
function pointerTo(path) {
    return path.map((step) => `/${(0,pointer/* writtenStep */.y)(step)}`).join("");
}
/** The pointers of all elements of the list that a step takes some out of. */
function elementsOf(value, step) {
    if (step.kind !== "remove")
        return [];
    const list = valueAt(value, step.path);
    return Array.isArray(list) ? list.map((_, index) => pointerTo([...step.path, String(index)])) : [];
}
function isMember(value, path) {
    return path.length > 0 && !Array.isArray(valueAt(value, path.slice(0, -1)));
}
function valueAt(value, path) {
    return path.reduce((here, step) => (typeof here === "object" && here !== null ? Reflect.get(here, step) : undefined), value);
}

// EXTERNAL MODULE: ./build/src/fix/steps.js
var fix_steps = __webpack_require__(91982);
;// CONCATENATED MODULE: ./build/src/fix/yaml-splices.js

/** The steps as replacements in a YAML text; undefined where they cannot be made without touching what they are not about. */
async function yamlSplices(text, steps) {
    const library = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const ast = library.parseDocument(text, { uniqueKeys: false, stringKeys: true, resolveKnownTags: false, prettyErrors: false, logLevel: "error" });
    if (sharesNodes(library, ast))
        return undefined;
    const splices = [];
    for (const step of steps) {
        const found = find(library, ast.contents, step.path);
        const own = found && yaml_splices_splicesOf(library, text, found, step);
        if (own === undefined)
            return undefined;
        splices.push(...own);
    }
    return splices;
}
/** What stands in one place and counts in several, or is more than its text, is not edited. */
function sharesNodes(library, ast) {
    let shares = false;
    library.visit(ast, {
        Node: (_key, node) => {
            if (library.isAlias(node) || node.anchor !== undefined || node.tag !== undefined && !node.tag.startsWith("tag:yaml.org,2002:"))
                shares = true;
        },
    });
    return shares;
}
function find(library, root, path) {
    let node = root;
    let pair;
    for (const step of path) {
        if (library.isMap(node)) {
            pair = node.items.find((item) => library.isScalar(item.key) && String(item.key.value) === step);
            node = pair?.value;
        }
        else if (library.isSeq(node)) {
            pair = undefined;
            node = node.items[Number(step)];
        }
        else
            return undefined;
    }
    return library.isNode(node) ? { node, pair } : undefined;
}
function yaml_splices_splicesOf(library, text, { node, pair }, step) {
    if (step.kind === "rename") {
        const key = pair?.key;
        if (!library.isScalar(key) || !key.range)
            return undefined;
        return [{ start: key.range[0], end: key.range[1], text: scalar(step.key, text.slice(key.range[0], key.range[1])) }];
    }
    const own = stretchOf(library, text, node);
    if (own === undefined)
        return undefined;
    if (step.kind === "replace")
        return [replacement(library, text, { node, pair }, own, step.value)];
    if (!library.isSeq(node))
        return undefined;
    const elements = node.items.map((item) => stretchOf(library, text, item)).filter((each) => each !== undefined);
    if (elements.length !== node.items.length)
        return undefined;
    return node.flow === true ? withoutElements(elements, step.indexes) : withoutItems(text, elements, step.indexes);
}
function replacement(library, text, { node, pair }, { start, end }, value) {
    const isBlock = library.isCollection(node) && node.flow !== true;
    if (!isBlock && library.isCollection(node))
        return { start, end, text: JSON.stringify(value) };
    if (typeof value !== "object" || value === null || (Array.isArray(value) && value.length === 0)) {
        const words = library.isScalar(node) ? scalar(value, text.slice(start, end)) : JSON.stringify(value);
        const colon = isBlock && library.isScalar(pair?.key) && pair.key.range ? pair.key.range[1] : undefined;
        // What stood below its key comes to stand beside it, unless a comment stands between them.
        if (colon !== undefined && /^\s*:\s*$/.test(text.slice(colon, start)))
            return { start: colon, end, text: `: ${words}` };
        return { start, end, text: words };
    }
    if (!isBlock)
        return { start, end, text: JSON.stringify(value) };
    const column = start - (text.lastIndexOf("\n", start - 1) + 1);
    const lines = library.stringify(value).trimEnd().split("\n");
    return { start, end, text: lines.join(lineEndOf(text) + " ".repeat(column)) };
}
/** Whole lines, with the comment that stands behind an item; comments on lines of their own stay. */
function withoutItems(text, items, indexes) {
    const splices = [];
    for (const index of indexes) {
        const item = items[index];
        if (item === undefined)
            return undefined;
        const start = text.lastIndexOf("\n", item.start - 1) + 1;
        if (!/^[ ]*-[ ]+$/.test(text.slice(start, item.start)))
            return undefined;
        const lineEnd = text.indexOf("\n", item.end);
        splices.push({ start, end: lineEnd === -1 ? text.length : lineEnd + 1, text: "" });
    }
    return splices;
}
/** Where a node is written; a block collection ends with what it holds, since comments behind that are of the lines below. */
function stretchOf(library, text, node) {
    if (!library.isNode(node) || !node.range)
        return undefined;
    const [start] = node.range;
    const last = lastOf(library, node);
    let end = last.range?.[1] ?? start;
    while (end > start && /\s/.test(text.charAt(end - 1)))
        end -= 1;
    return end > start ? { start, end } : undefined;
}
/** The node that is written last in a block collection, at whatever depth. */
function lastOf(library, node) {
    let last = node;
    while (library.isCollection(last) && last.flow !== true) {
        const item = last.items.at(-1);
        const inner = library.isPair(item) ? (isWritten(library, item.value) ? item.value : item.key) : item;
        if (!library.isNode(inner))
            return last;
        last = inner;
    }
    return last;
}
/** A key without a value has a node that is nowhere written. */
function isWritten(library, node) {
    return library.isNode(node) && node.range !== undefined && node.range !== null && node.range[1] > node.range[0];
}
/** A scalar in the quotes of the one that stood there. */
function scalar(value, old) {
    if (typeof value !== "string")
        return JSON.stringify(value);
    if (old.startsWith("'") && !value.includes("'"))
        return `'${value}'`;
    return !old.startsWith('"') && /^[A-Za-z][\w-]*$/.test(value) ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/src/fix/edit-text.js







/**
 * Makes steps in the bytes of a JSON or YAML file. Encoding, byte order mark, line ends, comments and the order of keys
 * stay. What comes out is read again and held against the steps, so that an edit does what it says or is not made.
 */
async function editBytes(bytes, isYaml, steps) {
    try {
        return await edit(bytes, isYaml, steps);
    }
    catch (error) {
        // What is built to exhaust the stack ends here.
        if (error instanceof RangeError)
            return { reason: "it is nested too deeply" };
        throw error;
    }
}
async function edit(bytes, isYaml, wanted) {
    const decoded = (0,decode/* decode */.D)(bytes);
    if ("reason" in decoded)
        return { reason: decoded.reason };
    const { text, encoding } = decoded;
    if (!encode(text, bytes, encoding).equals(bytes))
        return { reason: "its encoding cannot be written as it stands" };
    const before = isYaml ? await (0,yaml/* parseYaml */.h)(text, encoding) : (0,json/* parseJson */.q)(text, encoding);
    if ("reason" in before)
        return { reason: before.reason };
    if (before.document.duplicatedKeys().length > 0)
        return { reason: "an object in it has a key twice: remove one of them first" };
    const { value } = before.document;
    const steps = wanted.map((step) => emptied(value, step));
    const splices = isYaml ? await yamlSplices(text, steps) : jsonSplices(text, value, steps);
    if (splices === undefined)
        return { reason: isYaml ? "it cannot be edited there without touching more (anchors, aliases and tags are not edited)" : "nothing in it can be edited there" };
    const now = spliced(text, splices);
    const again = isYaml ? await (0,yaml/* parseYaml */.h)(now, encoding) : (0,json/* parseJson */.q)(now, encoding);
    if ("reason" in again || plain(again.document.value) !== plain((0,fix_steps/* after */.Pl)(value, steps)))
        return { reason: "the edit would not read back as it is meant" };
    return { bytes: encode(now, bytes, encoding) };
}
/** A list of which everything goes is written as an empty one. */
function emptied(value, step) {
    if (step.kind !== "remove")
        return step;
    const list = step.path.reduce((here, key) => (typeof here === "object" && here !== null ? Reflect.get(here, key) : undefined), value);
    return Array.isArray(list) && list.every((_, index) => step.indexes.includes(index)) ? { kind: "replace", path: step.path, value: [] } : step;
}
/** One text for all that is the same, with the order of the keys. */
function plain(value) {
    return JSON.stringify(value);
}
/** The text in the encoding of the bytes that it was read from, with their byte order mark. */
function encode(text, from, encoding) {
    switch (encoding) {
        case "utf-8-bom":
            return Buffer.concat([from.subarray(0, 3), Buffer.from(text, "utf8")]);
        case "utf-16le":
        case "utf-16be": {
            const body = Buffer.from(text, "utf16le");
            if (encoding === "utf-16be")
                body.swap16();
            const hasMark = (from[0] === 0xff && from[1] === 0xfe) || (from[0] === 0xfe && from[1] === 0xff);
            return hasMark ? Buffer.concat([from.subarray(0, 2), body]) : body;
        }
        default:
            return Buffer.from(text, "utf8");
    }
}


/***/ }),

/***/ 91982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ stepsBetween),
/* harmony export */   Pl: () => (/* binding */ after),
/* harmony export */   Zu: () => (/* binding */ merged)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8653);


/** The smallest steps that make `now` out of `before`, so that all that stays the same keeps its form. */
function stepsBetween(before, now, path) {
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(before, now))
        return [];
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(before) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(now)) {
        const keys = Object.keys(before);
        if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(new Set(keys), new Set(Object.keys(now))))
            return keys.flatMap((key) => stepsBetween(before[key], now[key], [...path, key]));
    }
    if (Array.isArray(before) && Array.isArray(now)) {
        const indexes = leftOut(before, now);
        if (indexes !== undefined)
            return [{ kind: "remove", path, indexes }];
    }
    return [{ kind: "replace", path, value: now }];
}
/** The indexes of what `now` lacks; undefined where it is not `before` with some elements left out. */
function leftOut(before, now) {
    if (now.length === 0)
        return undefined;
    const indexes = [];
    let next = 0;
    for (const [index, element] of before.entries()) {
        if (next < now.length && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(element, now[next]))
            next += 1;
        else
            indexes.push(index);
    }
    return next === now.length ? indexes : undefined;
}
/** Steps of several edits as those of one; undefined where two of them touch the same thing in different ways. */
function merged(first, second) {
    const all = [...first];
    for (const step of second) {
        if (all.some((other) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(other, step)))
            continue;
        const same = all.findIndex((other) => other.kind === "remove" && step.kind === "remove" && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(other.path, step.path));
        const other = all[same];
        if (other?.kind === "remove" && step.kind === "remove") {
            all[same] = { ...other, indexes: [...new Set([...other.indexes, ...step.indexes])].sort((one, two) => one - two) };
        }
        else if (all.some((each) => collide(each, step)))
            return undefined;
        else
            all.push(step);
    }
    return all.some((one, index) => all.some((two, at) => at > index && collide(one, two))) ? undefined : all;
}
function collide(one, other) {
    return touched(one).some((mine) => touched(other).some((theirs) => isWithin(mine, theirs) || isWithin(theirs, mine)));
}
/** What a step changes or takes away, as paths. */
function touched(step) {
    return step.kind === "remove" ? step.indexes.map((index) => [...step.path, String(index)]) : [step.path];
}
function isWithin(inner, outer) {
    return outer.every((step, index) => inner[index] === step);
}
/** A parsed document after the steps; undefined where one of them leads nowhere. */
function after(value, steps) {
    let now = structuredClone(value);
    // Taken out last, and the last first, so that no index that is still needed moves.
    const inOrder = [...steps.filter(({ kind }) => kind !== "remove"), ...steps.filter(({ kind }) => kind === "remove")];
    for (const step of inOrder)
        now = applied(now, step.path, step);
    return now;
}
function applied(value, [first, ...rest], step) {
    if (first === undefined) {
        if (step.kind === "replace")
            return step.value;
        return step.kind === "remove" && Array.isArray(value) ? value.filter((_, index) => !step.indexes.includes(index)) : undefined;
    }
    if (Array.isArray(value))
        return value.map((element, index) => (String(index) === first ? applied(element, rest, step) : element));
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) || !Object.hasOwn(value, first))
        return undefined;
    const isRename = step.kind === "rename" && rest.length === 0;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
        if (key !== first)
            return [key, inner];
        return isRename ? [step.key, inner] : [key, applied(inner, rest, step)];
    }));
}


/***/ }),

/***/ 84435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P3: () => (/* binding */ amended),
  f7: () => (/* binding */ mendable),
  Rb: () => (/* binding */ stepsFor),
  XC: () => (/* binding */ withdrawable)
});

// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/model/access.js
var access = __webpack_require__(14677);
// EXTERNAL MODULE: ./build/src/model/reach.js
var reach = __webpack_require__(77336);
// EXTERNAL MODULE: ./build/src/model/well-known.js
var well_known = __webpack_require__(14777);
;// CONCATENATED MODULE: ./build/rules/fixes.js




/**
 * What `--fix` does, by rule. Only what narrows access, or only says the same in another way, stands here: what needs
 * to be decided (which groups, which word was meant) stays advice.
 */
const fixes = new Map(Object.entries({
    "file-key-misspelt": { kind: "rename", stage: 0 },
    "default-inbound-open": ofDefault(() => blocked("b2bCollaborationInbound")),
    "default-outbound-open": ofDefault(() => onlyRightsManagement),
    "default-direct-connect-allowed": ofDefault(blocked),
    "default-tenant-restrictions-open": ofDefault(() => blocked("tenantRestrictions")),
    "default-m365-access-open": ofDefault(blocked),
    "default-trusts-mfa-of-every-tenant": ofDefault(() => untrusted(["isMfaAccepted"])),
    "default-trusts-devices-of-every-tenant": ofDefault(() => untrusted(["isCompliantDeviceAccepted", "isHybridAzureADJoinedDeviceAccepted"])),
    // Graph's own property is read-only there, so that there is nothing to request.
    "default-auto-redemption-set": { kind: "amend", stage: 1, amend: (value) => withFalse(value, "automaticUserConsentSettings", ["inboundAllowed", "outboundAllowed"]) },
    "access-half-blocked": { kind: "amend", stage: 2, isGraphRequest: true, amend: (value, setting) => blocked(setting)(value) },
    "target-redundant": { kind: "amend", stage: 2, isGraphRequest: true, amend: withoutRedundant },
    // Once the default is narrowed: a partner that stated what the default said keeps it.
    "partner-identical-to-default": { kind: "amend", stage: 3, isGraphRequest: true, amend: withoutOverrides },
    "partner-changes-nothing": { kind: "delete", stage: 4, isGraphRequest: true },
    // Last: what was mended before can have been all that an exception covered.
    "exception-unused": { kind: "withdraw", stage: 5 },
}));
/** A fix of the default, which is Microsoft's no longer once anything in it is written. */
function ofDefault(amendOf) {
    return {
        kind: "amend",
        stage: 1,
        isGraphRequest: true,
        amend: (value, setting) => {
            const amended = amendOf(setting)(value);
            return amended !== undefined && (0,json/* valueIn */.xm)(amended, "isServiceDefault") === true ? replaced(amended, "isServiceDefault", false) : amended;
        },
    };
}
/** The object with another value for a member that it has, under its own spelling and in its own place. */
function replaced(object, name, value) {
    const own = (0,json/* member */.Dc)(object, name);
    return own && { ...object, [own.key]: value };
}
/** The object with the inner object `name` changed; undefined where there is none, or it cannot be changed. */
function inside(object, name, change) {
    const inner = (0,json/* valueIn */.xm)(object, name);
    const changed = (0,json/* isObject */.Gv)(inner) ? change(inner) : undefined;
    return changed && replaced(object, name, changed);
}
function untrusted(claims) {
    return (value) => withFalse(value, "inboundTrust", claims);
}
function withFalse(value, name, flags) {
    return inside(value, name, (flagged) => flags.reduce((object, flag) => ((0,json/* valueIn */.xm)(object, flag) === true ? (replaced(object, flag, false) ?? object) : object), flagged));
}
function isSetting(name) {
    return Object.hasOwn(access/* accessShapes */.hS, name);
}
/** The setting with everyone and everything blocked. */
function blocked(setting) {
    return (value) => {
        if (!isSetting(setting))
            return undefined;
        const { users, applications } = access/* accessShapes */.hS[setting];
        return inside(value, setting, (block) => {
            const once = users === undefined ? block : inside(block, users, (half) => halfOf(half, "blocked", reach/* allWord */.oz.users, "users"));
            if (once === undefined || applications === undefined)
                return once;
            return inside(once, applications, (half) => halfOf(half, "blocked", reach/* allWord */.oz.applications, "applications"));
        });
    };
}
/** Everyone here may open encrypted mail of others, and nothing else. */
function onlyRightsManagement(value) {
    return inside(value, "b2bCollaborationOutbound", (block) => {
        const once = inside(block, "usersAndGroups", (half) => halfOf(half, "allowed", reach/* allWord */.oz.users, "users"));
        return once && inside(once, "applications", (half) => halfOf(half, "allowed", well_known/* rightsManagement */.jt, "applications"));
    });
}
/** A half with one target; what already says so stays as it is written. */
function halfOf(half, accessType, target, kind) {
    const typed = (0,json/* word */.Vm)((0,json/* valueIn */.xm)(half, "accessType")) === accessType ? half : replaced(half, "accessType", accessType);
    const written = (0,json/* valueIn */.xm)(half, "targets");
    const only = Array.isArray(written) && written.length === 1 ? written[0] : undefined;
    if (typed === undefined || ((0,json/* isObject */.Gv)(only) && (0,json/* word */.Vm)((0,json/* valueIn */.xm)(only, "target")) === target.toLowerCase()))
        return typed;
    return replaced(typed, "targets", [{ target, targetType: kind === "users" ? "user" : "application" }]);
}
/** The list that a finding of `target-redundant` is about, without what has no effect. `setting` is block and half. */
function withoutRedundant(value, setting) {
    const [block = "", half = ""] = setting.split("/");
    const kind = half === "applications" ? "applications" : "users";
    return inside(value, block, (own) => inside(own, half, (list) => {
        const targets = (0,json/* valueIn */.xm)(list, "targets");
        if (!Array.isArray(targets))
            return undefined;
        const entries = targets;
        const seen = new Set();
        const names = entries.map((entry) => nameOf(entry, kind));
        const only = names.includes(reach/* allWord */.oz[kind]) ? reach/* allWord */.oz[kind] : undefined;
        const kept = entries.filter((_, index) => {
            const name = names[index];
            if (name === undefined || (only !== undefined && name !== only) || seen.has(name))
                return name === undefined && only === undefined;
            seen.add(name);
            return true;
        });
        return replaced(list, "targets", kept);
    }));
}
function nameOf(entry, kind) {
    return (0,json/* isObject */.Gv)(entry) ? (0,reach/* canonicalTarget */.yi)((0,json/* valueIn */.xm)(entry, "target"), kind) : undefined;
}
/** Every explicit setting of a partner as null, which follows the default. */
function withoutOverrides(value) {
    const names = [...Object.keys(access/* accessShapes */.hS), "inboundTrust", "blockServiceProviderOutboundAccess"];
    return names.reduce((object, name) => {
        const own = (0,json/* valueIn */.xm)(object, name);
        return own === undefined || own === null ? object : (replaced(object, name, null) ?? object);
    }, value);
}

// EXTERNAL MODULE: ./build/src/fix/steps.js
var steps = __webpack_require__(91982);
// EXTERNAL MODULE: ./build/src/input/pointer.js
var pointer = __webpack_require__(16383);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __webpack_require__(94163);
;// CONCATENATED MODULE: ./build/src/judge/mend.js





/** The findings whose exception can be taken out. */
function withdrawable(findings) {
    return findings.flatMap((finding) => {
        const fix = finding.rule.own === undefined ? fixes.get(finding.rule.id) : undefined;
        return fix?.kind === "withdraw" ? [{ finding, fix }] : [];
    });
}
/** The findings of a tenant that something can be done about. What stands in a template is in force nowhere. */
function mendable(findings, tenant) {
    const resourceAt = new Map();
    const candidates = findings.flatMap((finding) => {
        const fix = finding.rule.own === undefined ? fixes.get(finding.rule.id) : undefined;
        return fix === undefined || fix.kind === "withdraw" || tenant.templates.has(finding.place.file) ? [] : [{ finding, fix }];
    });
    if (candidates.length === 0)
        return [];
    for (const { kind } of tenantKinds(tenant))
        for (const resource of tenant.all(kind))
            resourceAt.set(resource.place, resource);
    return candidates.flatMap(({ finding, fix }) => {
        const resource = around(finding.place, resourceAt);
        return resource === undefined ? [] : [{ finding, fix, resource, tenant }];
    });
}
function tenantKinds(tenant) {
    return [...kindsWithFixes, ...tenant.files.flatMap(({ oddKeys }) => (oddKeys.length > 0 ? otherKinds : []))];
}
const kindsWithFixes = [{ kind: "crossTenantAccessPolicyDefault" }, { kind: "crossTenantAccessPolicyPartner" }];
const otherKinds = [
    { kind: "crossTenantAccessPolicy" },
    { kind: "identitySynchronization" },
    { kind: "multiTenantOrganizationPartnerConfigurationTemplate" },
    { kind: "multiTenantOrganizationIdentitySyncPolicyTemplate" },
];
function around(place, resourceAt) {
    for (let here = place; here !== undefined; here = here.parent) {
        const resource = resourceAt.get(here);
        if (resource !== undefined)
            return resource;
    }
    return undefined;
}
/** The object as it is to be; undefined where that cannot be told, or nothing changes. */
function amended({ fix, finding, resource }) {
    if (fix.kind !== "amend")
        return undefined;
    const now = fix.amend(resource.value, finding.setting);
    if (now === undefined || !(0,json/* isObject */.Gv)(now))
        return undefined;
    const changed = Object.keys(now).filter((key) => now[key] !== resource.value[key]);
    return changed.length === 0 || changed.some((key) => holdsGap(resource.value[key])) ? undefined : now;
}
/** No setting of Graph is this deep; below it hostile input could exhaust the stack, so what lies there counts as not known. */
const deepest = 64;
function holdsGap(value, depth = 0) {
    if ((0,undetermined/* isUndetermined */.xm)(value) || depth > deepest)
        return true;
    const parts = Array.isArray(value) ? value : (0,json/* isObject */.Gv)(value) ? Object.values(value) : [];
    return parts.some((part) => holdsGap(part, depth + 1));
}
/** What is to be done in the file that a finding stands in; a clause where nothing can be. */
function stepsFor(each) {
    if (!("resource" in each))
        return taken((0,pointer/* stepsOf */.B)(each.finding.place.pointer) ?? [], "the entry stands in no list");
    const { fix, finding, resource, tenant } = each;
    const at = (0,pointer/* stepsOf */.B)(resource.place.pointer) ?? [];
    switch (fix.kind) {
        case "amend": {
            const now = amended(each);
            return now === undefined ? { reason: "something in it is missing or not understood" } : (0,steps/* stepsBetween */.Cm)(resource.value, now, at);
        }
        case "withdraw":
        case "delete":
            return taken(at, "the entry is the whole of its file: delete the file");
        case "rename": {
            const odd = tenant.files.find(({ file }) => file === finding.place.file)?.oddKeys.find(({ place }) => place === finding.place);
            if (odd?.meant === undefined || !odd.caseOnly)
                return { reason: "more than letter case differs, so that somebody has to say what was meant" };
            return [{ kind: "rename", path: (0,pointer/* stepsOf */.B)(odd.place.pointer) ?? [], key: odd.meant }];
        }
    }
}
/** Takes an element out of its list. */
function taken(at, otherwise) {
    const index = at.at(-1) ?? "";
    return /^\d+$/.test(index) ? [{ kind: "remove", path: at.slice(0, -1), indexes: [Number(index)] }] : { reason: otherwise };
}


/***/ }),

/***/ 40092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ whyNotSafe)
/* harmony export */ });
/* harmony import */ var _diff_exposure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95351);
/* harmony import */ var _diff_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58700);


/**
 * Why a change cannot be made without asking anybody: it opens access, or nobody can tell that it does not. A sentence
 * without a full stop; undefined where it provably opens nothing.
 */
function whyNotSafe(before, now) {
    const { changes, unclear, uncompared, assumptions } = (0,_diff_exposure_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTenants */ .Z)(before, now, { namesHeirs: false });
    const opening = changes.find(({ effect }) => effect.opens);
    if (opening !== undefined)
        return `it would open access: ${(0,_diff_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceOf */ .$)(opening).replace(/\.$/, "")}`;
    const [gap] = unclear;
    if (gap !== undefined)
        return `it cannot be told that it opens nothing: ${gap.reason.undetermined}`;
    const [kind] = uncompared;
    if (kind !== undefined)
        return `it cannot be told that it opens nothing: ${[kind.kind, ...kind.properties].join(" ")} is not held against access`;
    return assumptions[0] === undefined ? undefined : "it cannot be told that it opens nothing: no list of all partners is left in the files";
}


/***/ }),

/***/ 35789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ whyNotEdited),
/* harmony export */   Tm: () => (/* binding */ fixFiles)
/* harmony export */ });
/* unused harmony export isSafeEdit */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _fix_edit_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58425);
/* harmony import */ var _fix_steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91982);
/* harmony import */ var _input_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86969);
/* harmony import */ var _input_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9308);
/* harmony import */ var _judge_baseline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21754);
/* harmony import */ var _judge_mend_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84435);
/* harmony import */ var _judge_opens_nothing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40092);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58478);










/**
 * Makes the edits that provably open nothing, in memory. After each step everything is read and judged again: what was
 * to be mended is gone, nothing new is found, nothing is less known, and access is compared, or the edit is not made.
 * @throws ConfigError as `run` does.
 */
async function fixFiles(options) {
    const mender = new Mender(options, { result: await (0,_run_js__WEBPACK_IMPORTED_MODULE_9__/* .run */ .e)(options), contents: new Map() });
    return mender.mend();
}
class Mender {
    #options;
    #fixed = [];
    #refused = new Map();
    #state;
    constructor(options, state) {
        this.#options = options;
        this.#state = state;
    }
    async mend() {
        if (isWhole(this.#state.result)) {
            let before;
            // What was refused may be possible after what was mended since, and a second run would mend it.
            do {
                before = this.#fixed.length;
                this.#refused.clear();
                await this.#round();
            } while (this.#refused.size > 0 && this.#fixed.length > before);
        }
        else {
            for (const each of candidatesOf(this.#state.result))
                this.#refuse(each, "not everything could be read and judged, so that nobody can tell what it opens");
        }
        const left = new Set(candidatesOf(this.#state.result).map(keyOf));
        const refused = [...this.#refused].filter(([key]) => left.has(key)).map(([, each]) => each);
        const files = [...this.#state.contents].map(([file, now]) => ({ file, before: this.#read(file), now })).sort((one, other) => (one.file < other.file ? -1 : 1));
        return { result: this.#state.result, files, summary: { fixed: this.#fixed, refused } };
    }
    /** Tries everything once, stage by stage. */
    async #round() {
        for (let batch = this.#next(); batch.length > 0; batch = this.#next()) {
            const before = this.#fixed.length + this.#refused.size;
            await this.#attempt(batch);
            if (this.#fixed.length + this.#refused.size === before)
                return;
        }
    }
    /** What can be mended next, all of one stage. */
    #next() {
        const left = candidatesOf(this.#state.result).filter((each) => !this.#refused.has(keyOf(each)));
        const stage = Math.min(...left.map(({ fix }) => fix.stage));
        return left.filter(({ fix }) => fix.stage === stage);
    }
    /** Makes all edits at once where that is safe, else those that are, found by halving. */
    async #attempt(batch) {
        const { planned, contents } = await this.#plan(batch);
        if (planned.length === 0)
            return;
        const result = await (0,_run_js__WEBPACK_IMPORTED_MODULE_9__/* .run */ .e)({ ...this.#options, contents });
        const fault = faultOf(this.#state.result, result, planned);
        if (fault === undefined) {
            this.#fixed.push(...planned.map(mendedOf));
            this.#state = { result, contents };
            return;
        }
        const [only] = planned;
        if (planned.length === 1 && only !== undefined) {
            this.#refuse(only, fault);
            return;
        }
        const middle = Math.ceil(planned.length / 2);
        for (const half of [planned.slice(0, middle), planned.slice(middle)]) {
            // What was mended before can have moved the places of the others.
            const keys = new Set(half.map(({ finding }) => finding.fingerprint));
            await this.#attempt(candidatesOf(this.#state.result).filter((each) => keys.has(each.finding.fingerprint) && !this.#refused.has(keyOf(each))));
        }
    }
    /** The edits that do not get into each other's way; the others wait for the next round. */
    async #plan(batch) {
        const byFile = new Map();
        for (const each of batch) {
            const { file } = each.finding.place;
            const reason = "resource" in each ? whyNotEdited(this.#options.cwd, this.#state.result.report.inputs, file) : whyNotWithdrawn(this.#options, this.#state.result, file);
            const steps = reason === undefined ? (0,_judge_mend_js__WEBPACK_IMPORTED_MODULE_7__/* .stepsFor */ .Rb)(each) : { reason };
            if ("reason" in steps)
                this.#refuse(each, steps.reason);
            else {
                const planned = byFile.get(file) ?? { steps: [], who: [] };
                const all = (0,_fix_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .merged */ .Zu)(planned.steps, steps);
                if (all === undefined)
                    continue;
                planned.steps = all;
                planned.who.push(each);
                byFile.set(file, planned);
            }
        }
        const contents = new Map(this.#state.contents);
        const planned = [];
        for (const [file, { steps, who }] of byFile) {
            const edited = await (0,_fix_edit_text_js__WEBPACK_IMPORTED_MODULE_2__/* .editBytes */ .g)(contents.get(file) ?? this.#read(file), /\.ya?ml$/i.test(file), steps);
            if ("reason" in edited)
                for (const each of who)
                    this.#refuse(each, edited.reason);
            else {
                contents.set(file, edited.bytes);
                planned.push(...who);
            }
        }
        return { planned, contents };
    }
    #read(file) {
        const bytes = (0,_input_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .readBytes */ .i)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.#options.cwd, file), _input_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultLimits */ .M.fileBytes);
        return "reason" in bytes ? Buffer.alloc(0) : Buffer.from(bytes);
    }
    #refuse(each, reason) {
        this.#refused.set(keyOf(each), { ...mendedOf(each), reason });
    }
}
const editable = new Set(["graph-json", "graph-yaml", "entra-exporter"]);
/** Why a file that was read is not written to; a clause, or undefined where it can be. `cwd` is absolute, `file` relative to it. */
function whyNotEdited(cwd, inputs, file) {
    const format = inputs.find((each) => each.file === file)?.format;
    if (format === undefined || !editable.has(format))
        return `${format === undefined ? "what it stands in" : `this format (${format})`} is fixed at its source: only Graph's JSON and YAML are edited`;
    return whyNotReached(cwd, file);
}
/** An exception that covers nothing in a part of the policies can cover something in the rest, and those of another commit are not these. */
function whyNotWithdrawn({ cwd, paths, settingsFrom }, { read: { found } }, file) {
    if (settingsFrom !== undefined)
        return "the exceptions are those of another commit";
    const { policies, tenants } = found.config;
    if (paths.length > 0 && (policies !== undefined || tenants !== undefined))
        return "the configuration names the policies, of which only some were linted: name no paths";
    return whyNotReached(cwd, file);
}
function whyNotReached(cwd, file) {
    if (file === ".." || file.startsWith("../") || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(file))
        return "it lies outside of the working directory";
    const isReached = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(node_path__WEBPACK_IMPORTED_MODULE_1__.join(cwd, file)) === node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(cwd), file);
    return isReached ? undefined : "the way to it is a link";
}
/** Whether files may be as `contents` has them, by path: nothing opens, nothing new is found and nothing is less known than in `before`. */
async function isSafeEdit(options, before, contents) {
    return faultOf(before, await run({ ...options, contents }), []) === undefined;
}
function isWhole({ report, crashes }) {
    return crashes.length === 0 && report.inputs.every(({ status }) => status !== "failed");
}
/** Findings that count, in all tenants: not what an exception or the baseline covers. */
function findingsOf(judged) {
    return (judged.baseline === undefined ? judged.outcomes : (0,_judge_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .withBaseline */ .U)(judged.outcomes, judged.baseline)).findings;
}
function candidatesOf({ judged }) {
    return judged.flatMap((each) => [...(0,_judge_mend_js__WEBPACK_IMPORTED_MODULE_7__/* .mendable */ .f7)(findingsOf(each), each.tenant), ...(0,_judge_mend_js__WEBPACK_IMPORTED_MODULE_7__/* .withdrawable */ .XC)(findingsOf(each))]);
}
function keyOf({ finding }) {
    return finding.fingerprint;
}
function mendedOf({ finding }) {
    return { rule: finding.rule.id, message: finding.message, file: finding.place.file, pointer: finding.place.pointer };
}
/** Why an edit is not to be made; undefined where it does what it should and nothing else. */
function faultOf(before, now, planned) {
    if (!isWhole(now) || before.report.inputs.some(({ file, status }) => status === "read" && now.report.inputs.every((each) => each.file !== file || each.status !== "read")))
        return "the files would no longer be read and judged as a whole";
    for (const [index, { tenant }] of now.judged.entries()) {
        const old = before.judged[index];
        if (old === undefined || old.tenant.name !== tenant.name)
            return "it cannot be told that it opens nothing: a tenant would come or go";
        const reason = (0,_judge_opens_nothing_js__WEBPACK_IMPORTED_MODULE_8__/* .whyNotSafe */ .R)(old.tenant, tenant);
        if (reason !== undefined)
            return reason;
    }
    const [were, are] = [before, now].map(({ judged }) => counted(judged.flatMap(findingsOf).map(({ fingerprint }) => fingerprint)));
    if (were === undefined || are === undefined)
        return undefined;
    const fresh = now.judged.flatMap(findingsOf).find(({ fingerprint }) => (are.get(fingerprint) ?? 0) > (were.get(fingerprint) ?? 0));
    if (fresh !== undefined)
        return `it would bring a new finding (${fresh.rule.id}): ${fresh.message.replace(/\.$/, "")}`;
    const [covered, covers] = [before, now].map(({ judged }) => counted(judged.flatMap(({ outcomes }) => outcomes.excepted.map(({ fingerprint }) => fingerprint))));
    if ([...(covers ?? [])].some(([key, count]) => count > (covered?.get(key) ?? 0)))
        return "an exception would cover what none covers now";
    if (planned.some(({ finding: { fingerprint } }) => (are.get(fingerprint) ?? 0) >= (were.get(fingerprint) ?? 0)))
        return "the finding would still be there";
    const open = counted(before.judged.flatMap(({ outcomes }) => outcomes.unknown.map(unknownKey)));
    const lost = counted(now.judged.flatMap(({ outcomes }) => outcomes.unknown.map(unknownKey)));
    const gap = [...lost].find(([key, count]) => count > (open.get(key) ?? 0));
    return gap === undefined ? undefined : `${gap[0].split(" ")[0] ?? ""} could no longer be judged`;
}
function unknownKey({ rule, subject }) {
    return [rule.id, subject.kind, subject.id ?? "", subject.tenant ?? ""].join(" ");
}
function counted(keys) {
    const counts = new Map();
    for (const key of keys)
        counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
}


/***/ })

};
