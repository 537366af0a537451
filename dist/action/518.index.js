export const id = 518;
export const ids = [518];
export const modules = {

/***/ 1518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   translateTmf: () => (/* binding */ translateTmf)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8653);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97256);
/* harmony import */ var _model_undetermined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94163);
/* harmony import */ var _model_well_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14777);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87578);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79114);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49414);
/* harmony import */ var _translation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60130);








/**
 * Reads definitions of the Tenant Management Framework: Graph's objects with `displayName` and `present`, Conditional
 * Access nested or flat, and roles by their names.
 */
function translateTmf(value, file) {
    const graph = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_3__/* .recognise */ .G)(value, file);
    const kinds = new Map(graph.resources.map(({ place, kind }) => [place.pointer, kind]));
    const notes = new Set(graph.notes);
    const resources = [];
    const listed = new Set();
    let absent = 0;
    let understood = 0;
    for (const { object, place, name } of definitionsOf(value, _model_place_js__WEBPACK_IMPORTED_MODULE_0__/* .Place */ .Y.root(file))) {
        const kind = kinds.get(place.pointer) ?? (isFlatPolicy(object) ? "conditionalAccessPolicy" : undefined);
        kinds.delete(place.pointer);
        const present = object["present"];
        if (kind !== undefined)
            listed.add(kind);
        // What is to be removed may be no more than a name.
        if (kind !== undefined || present === false)
            understood += 1;
        if (present === false)
            absent += 1;
        if (kind === undefined || present === false)
            continue;
        if (present !== undefined && present !== true)
            notes.add(`present of ${name} is ${(0,_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0)(present)}, neither true nor false: it is read as true`);
        resources.push(translateDefinition(kind, object, place));
    }
    // Whatever else Graph's reader found counts, too: nothing hides behind a word of a tool.
    const beside = graph.resources.filter(({ place }) => kinds.has(place.pointer));
    if (absent > 0)
        notes.add(`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(absent, "definition")} with "present": false: they are to be removed, so they are not judged`);
    const isWhole = Array.isArray(value) && value.length > 0 && understood === value.length;
    const lists = isWhole ? [...listed].map((kind) => ({ kind, place: _model_place_js__WEBPACK_IMPORTED_MODULE_0__/* .Place */ .Y.root(file) })) : graph.lists;
    const reason = absent > 0 ? { reason: 'holds only definitions with "present": false, which are to be removed' } : {};
    return { format: "tmf", resources: [...resources, ...beside], lists, notes: [...notes], ...reason };
}
function definitionsOf(value, root) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value))
        return [{ object: value, place: root, name: "the object" }];
    if (!Array.isArray(value))
        return [];
    return value.flatMap((object, index) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(object) ? [{ object, place: root.at(index), name: `element ${String(index)}` }] : []));
}
/** What the framework itself needs to know of a definition. */
const ofFramework = new Set(["present", "sourceConfig", "sourceFile"]);
/** Flat members of a Conditional Access policy, and where they stand in Graph. */
const flat = new Map(Object.entries({
    "conditions users": "includeUsers excludeUsers includeGroups excludeGroups includeRoles excludeRoles includeGuestsOrExternalUsers excludeGuestsOrExternalUsers",
    "conditions applications": "includeApplications excludeApplications includeUserActions",
    "conditions locations": "includeLocations excludeLocations",
    "conditions platforms": "includePlatforms excludePlatforms",
    "conditions devices": "includeDevices excludeDevices deviceFilter",
    conditions: "clientAppTypes userRiskLevels signInRiskLevels",
    grantControls: "builtInControls customAuthenticationFactors operator termsOfUse",
}).flatMap(([path, names]) => names.split(" ").map((name) => [name, [...path.split(" "), name]])));
/** The framework's own spelling. */
const spelt = new Map([["buildInControls", "builtInControls"]]);
function flatPathOf(key) {
    return flat.get(spelt.get(key) ?? key);
}
function isFlatPolicy(object) {
    return Object.hasOwn(object, "state") && Object.keys(object).some((key) => flatPathOf(key) !== undefined);
}
/** What Graph has under `defaultUserRolePermissions`. */
const rights = new Set([
    "allowedToCreateApps",
    "allowedToCreateSecurityGroups",
    "allowedToCreateTenants",
    "allowedToReadOtherUsers",
    "allowedToReadBitlockerKeysForOwnedDevice",
]);
/** The roles of guests by the names that the framework gives them. */
const guestRoleIds = new Map([
    ["user", _model_well_known_js__WEBPACK_IMPORTED_MODULE_1__/* .guestRoles */ .m8.member],
    ["guest user", _model_well_known_js__WEBPACK_IMPORTED_MODULE_1__/* .guestRoles */ .m8.limited],
    ["restricted guest user", _model_well_known_js__WEBPACK_IMPORTED_MODULE_1__/* .guestRoles */ .m8.restricted],
]);
function translateDefinition(kind, object, place) {
    const translation = new _translation_js__WEBPACK_IMPORTED_MODULE_4__/* .Translation */ .w(place);
    const isPolicy = kind === "conditionalAccessPolicy";
    const isAuthorization = kind === "authorizationPolicy";
    if (isPolicy)
        putFlat(translation, object, place);
    for (const key of Object.keys(object)) {
        // The exporter writes the id where it found no name.
        if (ofFramework.has(key) || (key === "displayName" && object[key] === object["tenantId"]))
            continue;
        const at = place.at(key);
        const value = key === "displayName" ? object[key] : mapped(object[key], 0);
        if (isPolicy && flatPathOf(key) !== undefined)
            continue;
        if (isPolicy && sections.has(key))
            putSection(translation, [key], value, at);
        else if (isAuthorization && rights.has(key))
            translation.put(["defaultUserRolePermissions", key], value, at);
        else if (isAuthorization && key === "guestUserRole")
            translation.put(["guestUserRoleId"], guestRoleOf(value), at);
        else
            translation.put([key], value, at);
    }
    return translation.resource(kind);
}
function putFlat(translation, object, place) {
    for (const key of Object.keys(object)) {
        const path = flatPathOf(key);
        if (path !== undefined)
            translation.put(path, mapped(object[key], 0), place.at(key));
    }
}
/** The parts of a policy that flat members can belong to. */
const sections = new Set(["conditions", "grantControls"]);
/** A part in Graph's own shape, over what stands flat beside it: member by member, and those of `conditions` one deeper. */
function putSection(translation, path, value, at) {
    const isSplit = path.length === 1 || (path.length === 2 && path[0] === "conditions");
    if (isSplit && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value) && Object.keys(value).length > 0) {
        for (const key of Object.keys(value))
            putSection(translation, [...path, key], value[key], at.at(key));
        return;
    }
    const there = path.reduce((held, step) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(held) && Object.hasOwn(held, step) ? held[step] : undefined), translation.value);
    if ((0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_7__/* .isUndetermined */ .xm)(value) || !(isSplit && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(there)))
        translation.put(path, value, at);
}
function guestRoleOf(value) {
    if (typeof value !== "string")
        return value;
    return guestRoleIds.get(value.trim().toLowerCase()) ?? (0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_7__/* .undetermined */ .nZ)(`guestUserRole is none of "User", "Guest User" and "Restricted Guest User"`);
}
/** Policies nest less. */
const deepest = 32;
const mapping = /\{\{ ?([\dA-Za-z]{1,60}) ?\}\}/;
/** A value, in which what the framework's string mappings replace is not known. */
function mapped(value, depth) {
    if (typeof value === "string") {
        const name = mapping.exec(value)?.[1];
        return name === undefined ? value : (0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_7__/* .undetermined */ .nZ)(`the string mapping ${name} of the Tenant Management Framework is not resolved here: give an export of the tenant`);
    }
    if (depth > deepest)
        return value;
    if (Array.isArray(value))
        return value.map((item) => mapped(item, depth + 1));
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value))
        return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapped(inner, depth + 1)]));
    return copy;
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
