export const id = 5803;
export const ids = [5803];
export const modules = {

/***/ 85803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  translateMapped: () => (/* binding */ translateMapped)
});

// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/model/mapping.js
var mapping = __webpack_require__(16689);
// EXTERNAL MODULE: ./build/src/model/place.js
var place = __webpack_require__(97256);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __webpack_require__(94163);
// EXTERNAL MODULE: ./build/src/input/objects.js
var objects = __webpack_require__(79114);
// EXTERNAL MODULE: ./build/src/model/reach.js
var reach = __webpack_require__(77336);
// EXTERNAL MODULE: ./build/src/model/well-known.js
var well_known = __webpack_require__(14777);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __webpack_require__(87578);
;// CONCATENATED MODULE: ./build/src/input/formats/mapping-item.js







/** What stands at a path of the item; undefined where the path is absent, undetermined where it leads through what is no object. */
function follow(item, path) {
    let { value, place } = item;
    let before = "the item";
    for (const step of (0,mapping/* itemSteps */.X9)(path)) {
        if (value === null)
            return undefined;
        if (!(0,json/* isObject */.Gv)(value))
            return { value: (0,undetermined/* undetermined */.nZ)(`${before} is ${(0,objects/* describe */.q0)(value)}, not an object, and the mapping reads ${path}`), place };
        if (!Object.hasOwn(value, step))
            return undefined;
        value = value[step];
        place = place.at(step);
        before = step;
    }
    return { value, place };
}
/** Puts what one item says into an object of Graph. */
class ItemTranslation {
    #translation;
    constructor(translation) {
        this.#translation = translation;
    }
    /** Puts all of `sources` below `path`. Constants come last: what holds both is shown where the item says something. */
    putAll(path, sources, item) {
        const entries = Object.entries(sources);
        for (const [key, source] of entries)
            if (!(0,mapping/* isConstant */.VO)(source))
                this.#put([...path, ...(0,mapping/* graphSteps */.Ac)(key)], source, item);
        for (const [key, source] of entries)
            if ((0,mapping/* isConstant */.VO)(source))
                this.#putConstant([...path, ...(0,mapping/* graphSteps */.Ac)(key)], source.const, item.place);
    }
    #put(path, source, item) {
        if ((0,mapping/* isSeveral */.lR)(source))
            this.#putTargets(path, source, item);
        else if (typeof source === "string")
            this.#putFound(path, { from: source }, item);
        else
            this.#putFound(path, source, item);
    }
    #putFound(path, source, item) {
        const found = follow(item, source.from);
        if (found === undefined) {
            if (Object.hasOwn(source, "absent"))
                this.#putConstant(path, source.absent, item.place);
            return;
        }
        const { value, place } = found;
        const within = source.from === "." ? undefined : place.parent;
        if ((0,undetermined/* isUndetermined */.xm)(value))
            return this.#translation.put(path, value, place, within);
        const { targetType, properties } = source;
        if (targetType !== undefined)
            return this.#putTargets(path, [{ ...source, targetType }], item);
        const listed = listedIn(source, value);
        if (listed !== undefined)
            return this.#putConstant(path, listed.value, place, within);
        if (properties !== undefined && ((0,json/* isObject */.Gv)(value) || Array.isArray(value))) {
            this.#translation.open(path, {}, place, within);
            return this.putAll(path, properties, found);
        }
        if (source.values !== undefined && Array.isArray(value))
            return this.#putWords(path, source, found);
        const isBare = source.values === undefined && (properties === undefined || value === null);
        this.#translation.put(path, isBare ? value : notListed(source, value), place, within);
    }
    /** A list of words, each with its own meaning. */
    #putWords(path, source, { value, place }) {
        this.#translation.open(path, [], place, place.parent);
        for (const [index, word] of value.entries()) {
            const listed = listedIn(source, word);
            if (listed === undefined)
                this.#translation.put([...path, index], notListed(source, word), place.at(index));
            else
                this.#putConstant([...path, index], listed.value, place.at(index));
        }
    }
    /** The ids of several lists as one list of Graph's targets. One id alone counts as a list of one. */
    #putTargets(path, sources, item) {
        const found = sources.flatMap((source) => {
            const there = follow(item, source.from);
            return there === undefined ? [] : [{ source, ...there }];
        });
        const [first] = found;
        if (first === undefined)
            return;
        const whole = found.find(({ value }) => (0,undetermined/* isUndetermined */.xm)(value)) ?? (found.every(({ value }) => value === null) ? first : undefined);
        const within = first.source.from === "." ? undefined : first.place.parent;
        if (whole !== undefined)
            return this.#translation.put(path, whole.value, whole.place, within);
        this.#translation.open(path, [], first.place, within);
        let index = 0;
        for (const { source, value, place } of found) {
            if (value === null)
                continue;
            const elements = Array.isArray(value) ? value.map((element, at) => ({ value: element, place: place.at(at) })) : [{ value, place }];
            for (const element of elements) {
                this.#putTarget([...path, index], source, element);
                index += 1;
            }
        }
    }
    #putTarget(path, source, element) {
        const id = source.target === undefined ? element : (follow(element, source.target) ?? { value: undefined, place: element.place });
        const target = targetOf(source, id.value);
        this.#translation.open(path, {}, element.place);
        if ((0,json/* isObject */.Gv)(target))
            return this.#putConstant(path, target, element.place);
        this.#translation.put([...path, "target"], target, id.place);
        // Graph knows everyone as a user only, also in a list of groups.
        const type = (0,reach/* targetWord */.Av)(target) === "AllUsers" ? "user" : source.targetType;
        this.#translation.put([...path, "targetType"], type, element.place);
    }
    /** A value of the mapping is put part by part: none of its keys stands in the user's file. */
    #putConstant(path, value, place, within) {
        const isList = Array.isArray(value);
        if (!isList && !(0,json/* isObject */.Gv)(value))
            return this.#translation.put(path, value, place, within);
        this.#translation.open(path, isList ? [] : {}, place, within);
        for (const [key, part] of Object.entries(value))
            this.#putConstant([...path, isList ? Number(key) : key], part, place);
    }
}
/** What `values` says of a single value; wrapped, because it can say null. */
function listedIn({ values }, value) {
    if (values === undefined || (typeof value === "object" && value !== null))
        return undefined;
    const word = String(value);
    return Object.hasOwn(values, word) ? { value: values[word] } : undefined;
}
function notListed({ from, values }, value) {
    const what = from === "." ? "the item" : from;
    if (values === undefined)
        return (0,undetermined/* undetermined */.nZ)(`${what} is ${(0,objects/* describe */.q0)(value)}, and the mapping reads what stands below it`);
    return (0,undetermined/* undetermined */.nZ)(`${what} says ${(0,words/* quoted */.TL)(value)}, which the mapping does not list under values`);
}
/** The id or word that an element is; an object where the mapping states the whole target. */
function targetOf(source, value) {
    if ((0,undetermined/* isUndetermined */.xm)(value))
        return value;
    const listed = listedIn(source, value);
    if (listed !== undefined)
        return listed.value;
    if (typeof value === "object" || value === undefined) {
        const where = source.target === undefined ? "the mapping does not say where its id stands (target)" : `it has no ${source.target}`;
        return (0,undetermined/* undetermined */.nZ)(`${source.from} holds ${value === undefined ? "an object" : (0,objects/* describe */.q0)(value)}, and ${where}`);
    }
    if (source.values === undefined || isId(value))
        return value;
    return notListed(source, value);
}
function isId(value) {
    return typeof value === "string" && ((0,well_known/* isGuid */.W_)(value) || (0,reach/* targetWord */.Av)(value) !== undefined);
}

;// CONCATENATED MODULE: ./build/src/input/formats/mapping-unread.js


/** Paths of a document that no mapping reads or ignores, each once however many items have it. */
function unreadPaths(value, mappings) {
    const reads = nothing();
    for (const { each, properties, ignore } of mappings) {
        let base = reads;
        if (each !== undefined) {
            base = below(reads, each);
            base.any ??= nothing();
            base = base.any;
        }
        addSources(base, properties);
        for (const path of ignore ?? [])
            below(base, path).whole = true;
    }
    const unread = new Set();
    collect(value, reads, "", unread);
    return [...unread];
}
function nothing() {
    return { whole: false, members: new Map(), any: undefined };
}
function below(reads, path) {
    let here = reads;
    for (const step of (0,mapping/* itemSteps */.X9)(path)) {
        const next = here.members.get(step) ?? nothing();
        here.members.set(step, next);
        here = next;
    }
    return here;
}
function addSources(base, sources) {
    for (const source of Object.values(sources))
        addSource(base, source);
}
function addSource(base, source) {
    if (typeof source === "string")
        below(base, source).whole = true;
    else if ((0,mapping/* isSeveral */.lR)(source))
        for (const { from } of source)
            below(base, from).whole = true;
    else if (!(0,mapping/* isConstant */.VO)(source)) {
        const here = below(base, source.from);
        if (source.properties === undefined)
            here.whole = true;
        else
            addSources(here, source.properties);
    }
}
/** Goes no deeper than the mappings do. */
function collect(value, reads, path, unread) {
    if (reads.whole || value === null || typeof value !== "object")
        return;
    if (Array.isArray(value)) {
        if (reads.any !== undefined)
            for (const element of value)
                collect(element, reads.any, path, unread);
        return;
    }
    if (!(0,json/* isObject */.Gv)(value))
        return;
    for (const key of Object.keys(value)) {
        const next = reads.members.get(key) ?? reads.any;
        const inner = next === undefined || next !== reads.any ? (path === "" ? key : `${path}.${key}`) : path;
        if (next === undefined)
            unread.add(inner);
        else
            collect(value[key], next, inner, unread);
    }
}

// EXTERNAL MODULE: ./build/src/input/formats/translation.js
var formats_translation = __webpack_require__(60130);
;// CONCATENATED MODULE: ./build/src/input/formats/mapping.js








const mostNotes = 5;
/** What a file of a home-made layout holds, by the mappings that name it. */
function translateMapped(value, file, mappings) {
    const resources = [];
    const lists = [];
    const notes = [];
    for (const mapping of mappings)
        translate({ value, place: place/* Place */.Y.root(file) }, mapping, { resources, lists, notes });
    if (resources.length === 0 && lists.length === 0)
        return { format, resources, lists, notes: [], reason: notes[0] ?? mapping_nothing };
    const unread = unreadPaths(value, mappings);
    if (unread.length > 0)
        notes.push(`holds what the mapping does not read: ${few(unread)}`);
    return { format, resources, lists, notes };
}
const format = "mapping";
const mapping_nothing = "holds nothing at the paths that the mapping names";
function translate(root, mapping, output) {
    const { each } = mapping;
    if (each !== "." && !(0,json/* isObject */.Gv)(root.value)) {
        output.notes.push(`the document is ${(0,objects/* describe */.q0)(root.value)}, not an object as the mapping has it`);
        return;
    }
    if (each === undefined) {
        if (holdsAny(root, mapping.properties))
            output.resources.push(resourceOf(root, mapping));
        else
            output.notes.push(mapping_nothing);
        return;
    }
    const found = follow(root, each);
    if (found === undefined)
        output.notes.push(`has no ${each}, which the mapping names under each`);
    else if ((0,undetermined/* isUndetermined */.xm)(found.value))
        output.notes.push(found.value.undetermined);
    else
        translateEach(found, mapping, each, output);
}
function translateEach({ value, place }, mapping, each, { resources, lists, notes }) {
    const isList = Array.isArray(value);
    // YAML writes the list from which the last entry was removed as nothing at all.
    if (!isList && !(0,json/* isObject */.Gv)(value) && value !== null) {
        notes.push(`${each} is ${(0,objects/* describe */.q0)(value)}, not a list or an object as the mapping has it`);
        return;
    }
    if (isList && mapping.key !== undefined)
        notes.push(`${each} is a list, so its items have no key for ${mapping.key}`);
    const skipped = [];
    const items = isList ? value.map((item, index) => [String(index), item]) : Object.entries(value ?? {});
    const takesAny = Object.values(mapping.properties).some(readsItself);
    for (const [key, item] of items) {
        const found = { value: item, place: place.at(key) };
        if ((0,json/* isObject */.Gv)(item) || item === null || takesAny)
            resources.push(resourceOf(found, mapping, isList ? undefined : key));
        else
            skipped.push(`${each}.${key} is ${(0,objects/* describe */.q0)(item)}, not an object`);
    }
    if (skipped.length > 0)
        notes.push(few(skipped));
    // A list with an item that was not understood proves nothing about what is not in it.
    else
        lists.push({ kind: mapping.resource, place });
}
function resourceOf(item, { resource, properties, key: keyPath }, key) {
    const translation = new formats_translation/* Translation */.w(item.place);
    if (keyPath !== undefined && key !== undefined)
        translation.put((0,mapping/* graphSteps */.Ac)(keyPath), key, item.place);
    new ItemTranslation(translation).putAll([], properties, item);
    return translation.resource(resource);
}
/** A document that has none of the paths is about something else, whatever constants the mapping adds. */
function holdsAny(root, properties) {
    return Object.values(properties).some((source) => pathsOf(source).some((path) => follow(root, path) !== undefined));
}
function readsItself(source) {
    return pathsOf(source).includes(".");
}
function pathsOf(source) {
    if (typeof source === "string")
        return [source];
    if ((0,mapping/* isSeveral */.lR)(source))
        return source.map(({ from }) => from);
    return (0,mapping/* isConstant */.VO)(source) ? [] : [source.from];
}
function few(texts) {
    const shown = texts.slice(0, mostNotes).join(", ");
    return texts.length > mostNotes ? `${shown} and ${String(texts.length - mostNotes)} more` : shown;
}


/***/ }),

/***/ 60130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ Translation)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8653);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97256);


/**
 * Builds one object of Graph out of a foreign one and remembers where each part was written, so that a finding on
 * `conditions/users/includeUsers` opens on the `IncludeUsers` of the file.
 */
class Translation {
    #value = {};
    #root;
    /** `place` is the foreign object as a whole: what nobody wrote is shown there. */
    constructor(place) {
        this.#root = { place, members: new Map() };
    }
    /**
     * Puts a value at Graph's path; a number in the path is an index of a list, and lists are filled in order. The
     * objects on the way are made, and shown at `within` when that is given, else where the object around them is shown.
     * An object or list as value keeps its own keys, which then must be Graph's. What could not be determined is put as
     * {@link Undetermined}; what is not stated is not put at all.
     */
    put(path, value, place, within) {
        this.#set(path, value, { place, members: undefined }, within);
    }
    /** Makes an empty object or list at Graph's path, shown at `place`, for what is put into it later. */
    open(path, empty, place, within) {
        this.#set(path, empty, { place, members: new Map() }, within);
    }
    #set(path, value, last, within) {
        let container = this.#value;
        let part = this.#root;
        for (const [index, step] of path.entries()) {
            const { members } = part;
            if (members === undefined)
                throw new TypeError(`${path.slice(0, index).join("/")} was put as a whole`);
            if (index === path.length - 1) {
                set(container, step, value);
                members.set(String(step), last);
                return;
            }
            const there = get(container, step);
            const next = isContainer(there) ? there : typeof path[index + 1] === "number" ? [] : {};
            if (!members.has(String(step))) {
                set(container, step, next);
                members.set(String(step), { place: within ?? part.place, members: new Map() });
            }
            container = next;
            part = members.get(String(step)) ?? part;
        }
    }
    /** The object, as one of `kind`. */
    resource(kind) {
        return { kind, value: this.#value, place: _model_place_js__WEBPACK_IMPORTED_MODULE_0__/* .Place */ .Y.translated(this.#root) };
    }
    /** The object so far. */
    get value() {
        return this.#value;
    }
}
function isContainer(value) {
    return Array.isArray(value) || (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value);
}
function get(container, step) {
    return Array.isArray(container) ? container[Number(step)] : Object.hasOwn(container, step) ? container[step] : undefined;
}
/** Only a foreign key that is `__proto__` has to be defined, which is dear. */
function set(container, step, value) {
    if (step !== "__proto__")
        container[step] = value;
    else
        Object.defineProperty(container, step, { value, writable: true, enumerable: true, configurable: true });
}


/***/ })

};
