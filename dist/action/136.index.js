export const id = 136;
export const ids = [136];
export const modules = {

/***/ 78674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ translateObject),
/* harmony export */   E: () => (/* binding */ wasCut)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8653);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97256);
/* harmony import */ var _model_properties_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12334);
/* harmony import */ var _model_undetermined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94163);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71004);





/** What a reason says of a value that lay below the depth of ConvertTo-Json. */
const wasCut = "cut off by ConvertTo-Json: re-export with -Depth 10";
/** Translates one object. One that has Graph's own names is taken as Graph's, but for what was cut. */
function translateObject(kind, object, place) {
    const reader = new ObjectReader((0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isPowerShellObject */ .NX)(object), (0,_model_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .isCrossTenantKind */ .Z0)(kind));
    const members = reader.membersOf(object, (0,_model_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .typeOfKind */ .MO)(kind), place, "", 0);
    if (!reader.isSdk && !reader.hasCut)
        return { resource: { kind, value: object, place }, notes: [] };
    for (const name of reader.isSdk ? navigations : []) {
        const part = members.get(name);
        if (part !== undefined && isNothing(part) && !members.has(`${name}@odata.context`))
            members.delete(name);
    }
    if (reader.isSdk && [...members.values()].every(({ value }) => value === null))
        return { resource: undefined, notes: [] };
    if (reader.isSdk && kind === "crossTenantAccessPolicyPartner" && members.get("isInMultiTenantOrganization")?.value === null)
        reader.notes.push(perhapsSelected);
    return { resource: { kind, value: objectOf(members), place: _model_place_js__WEBPACK_IMPORTED_MODULE_0__/* .Place */ .Y.translated({ place, members }) }, notes: reader.notes };
}
/** Graph always says it of a partner in the public cloud, and the SDK writes null for whatever Graph did not say. */
const perhapsSelected = "IsInMultiTenantOrganization is null, as after an export with -Property: a setting that was not selected is read as inherited, too";
/**
 * What Graph gives only on request. The SDK writes it empty, too, when it was not asked for: then nothing is known.
 * When it was, Graph gives the context of its answer beside it.
 */
const navigations = ["identitySynchronization", "serviceProviderConstraints", "m365Capabilities", "default", "partners", "templates", "tenants"];
/** Lists in Graph: a single element stands without its list where a pipeline took it out. */
const lists = new Set(("targets included excluded m365Capabilities allowedCloudEndpoints primaryIdentityProviderPrecedenceOrder definition verifiedDomains" +
    " allowedCombinations ipRanges countriesAndRegions includeUsers excludeUsers includeGroups excludeGroups includeRoles excludeRoles" +
    " includeApplications excludeApplications includeUserActions includeAuthenticationContextClassReferences includeLocations excludeLocations" +
    " includePlatforms excludePlatforms includeServicePrincipals excludeServicePrincipals clientAppTypes userRiskLevels signInRiskLevels" +
    " servicePrincipalRiskLevels builtInControls termsOfUse customAuthenticationFactors members").split(" "));
/** Policies nest less; deeper input is hostile. */
const deepest = 32;
/** Where the SDK puts what it does not model, under Graph's own names. */
const aside = "AdditionalProperties";
class ObjectReader {
    /** Whether names are the SDK's. */
    isSdk;
    /** Whether anything that was read is cut. */
    hasCut = false;
    notes = [];
    #isCrossTenant;
    constructor(isSdk, isCrossTenant) {
        this.isSdk = isSdk;
        this.#isCrossTenant = isCrossTenant;
    }
    /** The members by Graph's names. What the SDK put aside counts where the object has nothing itself. */
    membersOf(object, owner, place, path, depth) {
        const members = new Map();
        const add = (key, value, at) => {
            const { name, type } = this.#graphName(key, owner);
            const before = members.get(name);
            if (before !== undefined && !isNothing(before))
                return;
            members.set(name, this.#part(name, value, type, at, path === "" ? name : `${path}.${name}`, depth));
        };
        const put = this.isSdk && Object.hasOwn(object, aside) ? object[aside] : undefined;
        for (const key of Object.keys(object))
            if (put === undefined || key !== aside)
                add(key, object[key], place.at(key));
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(put))
            for (const key of Object.keys(put))
                add(key, put[key], place.at(aside).at(key));
        else if ((0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isCut */ .xZ)(put) && depth === 0)
            this.notes.push(`${aside}, which holds what the SDK does not know, is ${wasCut}`);
        return members;
    }
    #part(name, value, type, place, path, depth) {
        if (typeof value === "string")
            return this.#text(name, value, place, path);
        if (typeof value !== "object" || value === null)
            return { place, value };
        if (depth >= deepest)
            return { place, value: (0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_4__/* .undetermined */ .nZ)("the object nests deeper than any policy") };
        if (Array.isArray(value)) {
            const items = value;
            return listOf(items.map((item, index) => this.#part("", item, type, place.at(index), path, depth + 1)), place);
        }
        const members = this.membersOf(value, type, place, path, depth + 1);
        if (this.isSdk && isUnset(members, this.#isCrossTenant && type !== undefined))
            return { place, value: null };
        const part = { place, value: objectOf(members), members };
        return lists.has(name) ? listOf([part], place) : part;
    }
    #text(name, text, place, path) {
        if (_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .freeTexts */ .rX.has(name.toLowerCase()))
            return { place, value: text };
        // Below its depth ConvertTo-Json writes a list as its elements with blanks between them.
        const isList = lists.has(name);
        this.hasCut ||= (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isCut */ .xZ)(text);
        if ((0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isCut */ .xZ)(text) || (isList && /^$|\s/.test(text)))
            return { place, value: (0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_4__/* .undetermined */ .nZ)(`${path} is ${wasCut}`) };
        const part = { place, value: dateOf(text) ?? text };
        return isList ? listOf([part], place) : part;
    }
    #graphName(key, owner) {
        const known = owner === undefined ? undefined : namesOf(owner);
        const name = this.isSdk ? (known?.get(key.toLowerCase()) ?? key.charAt(0).toLowerCase() + key.slice(1)) : key;
        return { name, type: (owner === undefined ? undefined : _model_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .graphProperties */ .Mw.get(owner)?.get(name)) ?? undefined };
    }
}
const namesByOwner = new Map();
/** Graph's names of a type's properties, by what they are in lower case: versions of the SDK differ in acronyms. */
function namesOf(owner) {
    let names = namesByOwner.get(owner);
    if (names === undefined) {
        names = new Map([...(_model_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .graphProperties */ .Mw.get(owner)?.keys() ?? [])].map((name) => [name.toLowerCase(), name]));
        namesByOwner.set(owner, names);
    }
    return names;
}
/** Defined, not assigned: a key may be `__proto__`. */
function objectOf(members) {
    const object = {};
    for (const [name, { value }] of members)
        Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
    return object;
}
function listOf(items, place) {
    return { place, value: items.map(({ value }) => value), members: new Map(items.map((item, index) => [String(index), item])) };
}
/** Null, or an empty list. */
function isNothing({ value }) {
    return value === null || (Array.isArray(value) && value.length === 0);
}
/**
 * Whether an object is one that the SDK made for a null: every member is null. Where Graph's type is known, an empty
 * list beside a null is no value either: a half with targets has an access type.
 */
function isUnset(members, emptyListsToo) {
    const parts = [...members].filter(([name]) => !name.includes("@")).map(([, part]) => part);
    return parts.some(({ value }) => value === null) && parts.every((part) => part.value === null || (emptyListsToo && isNothing(part)));
}
/** A date as Windows PowerShell writes it, in milliseconds since 1970: `/Date(1647536088205)/`. */
const windowsDate = /^\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/$/;
function dateOf(text) {
    const milliseconds = windowsDate.exec(text)?.[1];
    const date = milliseconds === undefined ? undefined : new Date(Number(milliseconds));
    return date === undefined || Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}


/***/ }),

/***/ 6136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPowerShell: () => (/* binding */ readPowerShell),
/* harmony export */   translatePowerShell: () => (/* binding */ translatePowerShell)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8653);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97256);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71004);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79114);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16383);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49414);
/* harmony import */ var _powershell_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78674);







/** Reads objects of the Graph PowerShell SDK, or of Invoke-MgGraphRequest, that ConvertTo-Json wrote. */
function translatePowerShell(value, file) {
    const format = "powershell-json";
    const { resources, lists, notes } = readPowerShell(value, file);
    const top = Array.isArray(value) ? value[0] : value;
    const flaw = (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .isCut */ .xZ)(top) ? { reason: `the objects of the list are ${_powershell_object_js__WEBPACK_IMPORTED_MODULE_3__/* .wasCut */ .E}`, isFault: true } : {};
    return { format, resources, lists, notes, ...flaw };
}
/**
 * Graph's objects of a document, those of PowerShell among them translated. Everything else is left as it stands, so
 * that a file can hold both. `root` is the place of `value`.
 */
function readPowerShell(value, file, root = _model_place_js__WEBPACK_IMPORTED_MODULE_0__/* .Place */ .Y.root(file)) {
    const { resources, lists, notes } = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_2__/* .recognise */ .G)(unfolded(value, 0), file, root);
    const above = ((0,_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .stepsOf */ .B)(root.pointer) ?? []).length;
    const valueAt = (place) => ((0,_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .stepsOf */ .B)(place.pointer) ?? []).slice(above).reduce(memberOf, value);
    const translated = [];
    const told = new Set(notes);
    for (const resource of resources) {
        const original = valueAt(resource.place);
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(original))
            continue;
        const found = (0,_powershell_object_js__WEBPACK_IMPORTED_MODULE_3__/* .translateObject */ .C)(resource.kind, original, resource.place);
        for (const note of found.notes)
            told.add(note);
        if (found.resource !== undefined)
            translated.push(found.resource);
    }
    const stated = lists.filter(({ place }) => place.parent === undefined || !isUnread(valueAt(place), valueAt(place.parent)));
    return { resources: translated, lists: stated, notes: [...told] };
}
/** A list, or the list of a page, and its objects. */
const deepestEnvelope = 2;
/**
 * A document with what the SDK put aside in place, down to the objects of its lists: what only beta knows can be what
 * shows the kind of an object. Pointers into it lead to the same objects of the document itself.
 */
function unfolded(value, depth) {
    if (depth > deepestEnvelope)
        return value;
    if (Array.isArray(value))
        return value.map((item) => unfolded(item, depth + 1));
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value))
        return value;
    const aside = (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .isPowerShellObject */ .NX)(value) ? value["AdditionalProperties"] : undefined;
    const shown = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(aside) ? { ...aside, ...value } : { ...value };
    const page = (0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .keyLike */ .ZV)(value, "value");
    // What was put aside is one object, never a page.
    if (page === undefined)
        delete shown["value"];
    else
        shown[page] = unfolded(value[page], depth + 1);
    // A policy is known by its conditions; here it is enough that they were an object.
    const conditions = (0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .keyLike */ .ZV)(value, "conditions");
    if (conditions !== undefined && (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .isCut */ .xZ)(value[conditions]))
        shown[conditions] = {};
    return shown;
}
function memberOf(value, step) {
    if (Array.isArray(value))
        return value[Number(step)];
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
/** An empty list inside an object of the SDK, such as a policy's partners, was not asked for: it says nothing. */
function isUnread(list, around) {
    return Array.isArray(list) && list.length === 0 && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(around) && (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .isPowerShellObject */ .NX)(around);
}


/***/ })

};
