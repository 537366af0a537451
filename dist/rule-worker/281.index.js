export const id = 281;
export const ids = [281];
export const modules = {

/***/ 281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeOf: () => (/* binding */ judgeOf)
});

// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(337);
;// CONCATENATED MODULE: ./build/src/model/days.js
const millisecondsADay = 86_400_000;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const withoutZone = /[T ][\d:.]+$/i;
/** Whether a text is a real ISO day: `2027-02-30` is not. */
function isDay(text) {
    if (!isoDay.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** Whether a last day is over: the day itself still counts, and what is no real ISO day is over. */
function days_isOver(day, today) {
    return typeof day !== "string" || !isDay(day.trim()) || day.trim() < today;
}
/** Whole days from an ISO date or date-time to an ISO day, both in UTC; undefined when the text is no date. */
function ageInDays(dateTime, today) {
    if (typeof dateTime !== "string")
        return undefined;
    const text = dateTime.trim();
    // Date.parse rolls 30 February over to March, so the day is checked by itself.
    if (!isDay(text.slice(0, 10)))
        return undefined;
    // Without a zone Date.parse would take the machine's own.
    const time = Date.parse(withoutZone.test(text) ? `${text}Z` : text);
    if (Number.isNaN(time))
        return undefined;
    return Math.floor(Date.parse(today) / millisecondsADay) - Math.floor(time / millisecondsADay);
}

;// CONCATENATED MODULE: ./build/src/model/undetermined.js
/** A value that could not be determined. It is never read as a value: neither open nor closed, neither true nor false. */
class Undetermined {
    /** What is missing or not understood: a clause without a full stop. */
    undetermined;
    /** The kinds of object that would supply it; empty when it was there and not understood. */
    needs;
    constructor(reason, needs) {
        this.undetermined = reason;
        this.needs = needs;
    }
}
/** A value that is not known, and why. */
function undetermined_undetermined(reason, needs = []) {
    return new Undetermined(reason, needs);
}
/** Whether a value is {@link Undetermined}. */
function undetermined_isUndetermined(value) {
    return value instanceof Undetermined;
}
/** Why a value is not understood: what its reader already said of it, else `reason`. */
function undetermined_notUnderstood(value, reason, needs = []) {
    return undetermined_isUndetermined(value) ? value : undetermined_undetermined(reason, needs);
}
/** The opposite of {@link isUndetermined}, for filters. */
function isKnown(value) {
    return !undetermined_isUndetermined(value);
}

;// CONCATENATED MODULE: ./build/src/lint/custom/seen.js

/** The gap of a value that is not known. */
function seenGap({ undetermined: reason, needs }) {
    return { reason, needs };
}
/** A gap as the engine knows it. */
function fromGap({ reason, needs }) {
    return undetermined(reason, needs);
}
/** Whether a value is not known. */
function isGap(seen) {
    return typeof seen === "object" && "reason" in seen;
}
/** Whether a value has fields. */
function isSeenGroup(seen) {
    return seen instanceof Map;
}

;// CONCATENATED MODULE: ./build/src/lint/custom/shape.js


function shape_isGroup(shape) {
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
function shape_text(description, read) {
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
            return undetermined_isUndetermined(value) ? seenGap(value) : seeFields(fields, value);
        },
        locate: (subject, below) => {
            const value = read(subject);
            if (undetermined_isUndetermined(value))
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
            if (undetermined_isUndetermined(value))
                return seenGap(value);
            return see(isLocated(value) ? value.value : value);
        },
        locate: (subject) => {
            const value = read(subject);
            return undetermined_isUndetermined(value) || isLocated(value) ? value : undefined;
        },
    };
}
function isLocated(value) {
    return typeof value === "object" && value !== null && "place" in value;
}

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
    return left !== undefined && shape_isGroup(left) && Object.hasOwn(left.fields, node.args[1]) ? left.fields[node.args[1]] : undefined;
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

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(916);
;// CONCATENATED MODULE: ./build/src/model/nearest.js

/** The candidate that a misspelt word most likely means; undefined when none is near. Letter case does not count. */
function nearest(text, candidates) {
    const limit = Math.max(2, Math.floor(text.length / 4));
    let best;
    for (const candidate of candidates) {
        const steps = (0,mod/* distance */.Io)(text.toLowerCase(), candidate.toLowerCase());
        if (steps <= limit && (best === undefined || steps < best.steps))
            best = { candidate, steps };
    }
    return best?.candidate;
}

;// CONCATENATED MODULE: ./build/src/lint/custom/unknown-name.js

/** A sentence about a name that is none of `known`, with the one that is meant, or with all of them where none is near. */
function unknown_name_unknownName(sentence, name, known) {
    const meant = nearest(name, known);
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
    return { text: text ?? unknown_name_unknownName(`there is no function "${name}"`, name, known), start, end: start + name.length };
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
        return shape !== undefined && shape_isGroup(shape);
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
    if (shape === undefined || shape_isGroup(shape) || shape.words === undefined)
        return undefined;
    if (literal.op !== "value" || typeof literal.args !== "string" || shape.words.includes(literal.args))
        return undefined;
    const never = shape.type === "list<string>" ? "never has" : "is never";
    const text = unknown_name_unknownName(`${writtenAs(field)} ${never} "${literal.args}"`, literal.args, shape.words);
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

;// CONCATENATED MODULE: ./build/src/model/conditional-access/words.js



const noWords = { known: new Set(), gap: undefined, isEmpty: true };
/** Whether the list holds a word, given in lower case. */
function words_has(words, text) {
    return words.known.has(text) || (words.gap ?? false);
}
/** The words of a list whose member is `name`; null and absent are an empty one, as Graph writes both. */
function wordsIn(object, name) {
    const own = member(object, name);
    return own === undefined || own.value === null ? noWords : words_wordsOf(own.value, name);
}
/** As {@link wordsIn}, for a value that is there. A text is what Graph joins with commas: one list of words too. */
function words_wordsOf(value, name) {
    if (typeof value === "string")
        return setOf(value.split(","), name);
    if (Array.isArray(value))
        return setOf(value, name);
    const gap = isUndetermined(value) ? value : undetermined(`${name} is not a list`);
    return { known: new Set(), gap, isEmpty: gap };
}
function setOf(items, name) {
    const known = new Set();
    let gap;
    for (const item of items) {
        const text = word(item);
        if (text === undefined)
            gap ??= isUndetermined(item) ? item : undetermined(`${name} holds something that is not a text`);
        else if (text !== "")
            known.add(text);
    }
    return { known, gap, isEmpty: known.size === 0 && gap === undefined };
}
/**
 * Whether a value says something: nulls, empty texts and lists, and what is made of nothing else do not, whatever the
 * exporter writes for "not set".
 */
function saysSomething(value, depth = 0) {
    if (value === null || value === undefined || value === "")
        return false;
    if (isUndetermined(value))
        return value;
    if (Array.isArray(value))
        return some(value, (part) => saysSomething(part, depth + 1));
    // No condition of Graph is this deep: what is, was not written by Graph, and is not nothing.
    if (!isObject(value) || depth > 8)
        return true;
    return some(Object.entries(value), ([key, part]) => !key.includes("@") && saysSomething(part, depth + 1));
}

;// CONCATENATED MODULE: ./build/src/model/conditional-access/external-users.js





/** The types of external user that Conditional Access knows, as Graph writes them. */
const externalUserTypes = [
    "internalGuest",
    "b2bCollaborationGuest",
    "b2bCollaborationMember",
    "b2bDirectConnectUser",
    "otherExternalUser",
    "serviceProvider",
];
/** What the admin centre calls them, in the plural. */
const typeTitles = {
    internalGuest: "local guests",
    b2bCollaborationGuest: "B2B collaboration guests",
    b2bCollaborationMember: "B2B collaboration members",
    b2bDirectConnectUser: "B2B direct connect users",
    otherExternalUser: "other external users",
    serviceProvider: "service provider users",
};
/** A tenant that is named nowhere in the input. */
const anyTenant = "any";
/** No Entra tenant at all: only local guests, other external users and guests with another kind of account have none. */
const noTenant = "none";
/** The types of which somebody can come from no Entra tenant. */
const typesWithoutTenant = new Set(["internalGuest", "otherExternalUser", "b2bCollaborationGuest"]);
const typeWords = new Set(externalUserTypes.map((type) => type.toLowerCase()));
/** Reads the member `name` of `conditions.users`; undefined where it is null or absent. */
function guestScope(users, name, place) {
    const own = member(users, name);
    if (own === undefined || own.value === null)
        return undefined;
    if (!isObject(own.value))
        return notUnderstood(own.value, `${name} is not an object`);
    const node = place.at(own.key);
    return { place: node, types: typesIn(own.value, name), tenants: tenantsIn(own.value, name, node), judged: own.value };
}
function typesIn(scope, name) {
    const written = valueIn(scope, "guestOrExternalUserTypes");
    if (written === undefined) {
        const gap = undetermined(`${name} does not state guestOrExternalUserTypes`);
        return { known: new Set(), gap, isEmpty: gap };
    }
    const words = wordsOf(written ?? "", "guestOrExternalUserTypes");
    const types = new Set([...words.known].filter((type) => typeWords.has(type)));
    const stranger = [...words.known].find((type) => !typeWords.has(type) && type !== "none");
    const gap = words.gap ?? (stranger === undefined ? undefined : undetermined("guestOrExternalUserTypes has a word that is not understood"));
    return { known: types, gap, isEmpty: types.size > 0 ? false : (gap ?? true) };
}
function tenantsIn(scope, name, place) {
    const own = member(scope, "externalTenants");
    if (own === undefined || own.value === null)
        return "all";
    if (!isObject(own.value))
        return notUnderstood(own.value, `externalTenants of ${name} is not an object`);
    const written = valueIn(own.value, "membershipKind");
    const kind = word(written);
    if (kind === "all")
        return "all";
    if (kind !== "enumerated")
        return notUnderstood(written, `externalTenants of ${name} has no membershipKind that is understood`);
    const members = member(own.value, "members");
    if (members === undefined || members.value === null) {
        return undetermined(`externalTenants of ${name} is enumerated and lost its members`);
    }
    if (!Array.isArray(members.value))
        return notUnderstood(members.value, `the members of externalTenants of ${name} are not a list`);
    const listed = members.value.map((each) => placeholderGap(each) ?? each);
    return { members: wordsOf(listed, "members"), place: place.at(own.key).at(members.key) };
}
/** Whether a guest object means somebody of a type from a home. */
function matches(scope, type, home) {
    if (scope === undefined || isUndetermined(scope))
        return scope ?? false;
    return all(has(scope.types, type.toLowerCase()), meansHome(scope.tenants, home));
}
function meansHome(tenants, home) {
    if (tenants === "all")
        return true;
    if (isUndetermined(tenants))
        return tenants;
    const { members } = tenants;
    // Nobody can list a tenant that is named nowhere, and those without one have nothing to be listed by.
    if (home === anyTenant || home === noTenant)
        return false;
    if (home !== "")
        return has(members, home);
    return members.isEmpty === true ? false : (members.gap ?? undetermined("a partner's tenant id is not known, so it can be a listed one"));
}

;// CONCATENATED MODULE: ./build/src/lint/custom/policy-fields.js



/** A Conditional Access policy as expressions see it. */
const policyFields = {
    id: shape_text("Graph's id, in lower case.", ({ id }) => id),
    name: shape_text("Its name.", ({ name }) => name),
    state: oneOf(["enabled", "reportOnly", "disabled"], "Whether it is in force.", ({ policy }) => policy.state),
    isUnconditional: truth("Whether it applies on every platform, from every place, with every client and at every risk.", ({ policy }) => policy.isUnconditional),
    blocks: truth("Whether it blocks.", ({ policy }) => policy.grant.blocks),
    requiresAll: truth("Whether all of its controls are required, not one of them.", ({ policy }) => policy.grant.isAnd),
    controls: texts("What it asks for, in Graph's words; `authenticationStrength` for a strength, `termsOfUse` for terms.", controlsOf),
    includesUsers: texts("Ids and words of includeUsers, in lower case.", (subject) => users(subject, "include")),
    excludesUsers: texts("Ids and words of excludeUsers, in lower case.", (subject) => users(subject, "exclude")),
    includesGuestTypes: texts("Types of guests and external users that it names.", (subject) => guestTypes(subject, "include"), externalUserTypes),
    excludesGuestTypes: texts("Types of guests and external users that it leaves out.", (subject) => guestTypes(subject, "exclude"), externalUserTypes),
};
function controlsOf({ policy }) {
    const names = policy.grant.controls.map(nameOf);
    return names.find(undetermined_isUndetermined) ?? names.filter(isKnown);
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
    return undetermined_isUndetermined(policy.users) ? policy.users : whole(policy.users[side].users);
}
function guestTypes({ policy }, side) {
    if (undetermined_isUndetermined(policy.users))
        return policy.users;
    const { guests } = policy.users[side];
    if (guests === undefined || undetermined_isUndetermined(guests))
        return guests ?? [];
    const types = whole(guests.types);
    return undetermined_isUndetermined(types) ? types : [...types].map((type) => externalUserTypes.find((known) => known.toLowerCase() === type) ?? type);
}
function whole({ known, gap }) {
    return gap ?? known;
}

;// CONCATENATED MODULE: ./build/src/model/approval.js
/** What the partner catalog can approve for a partner. */
const approval_approvalWords = [
    "mfaTrust",
    "deviceTrust",
    "automaticRedemption",
    "userSync",
    "groupSync",
    "directConnect",
    "allApplications",
    "allUsers",
];
const approval_nothingApproved = new Set();
/** Whether somebody answers for letting everyone reach everything. */
function isVouched(approvals) {
    return approvals.has("allUsers") && approvals.has("allApplications");
}

;// CONCATENATED MODULE: ./build/src/model/well-known.js
/** Ids that mean the same in every tenant. Sources: Microsoft Learn, cross-tenant access and Conditional Access pages. */
const guid = /^\s*[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\s*$/i;
/** Whether a text, trimmed and in any case, is a GUID. */
function well_known_isGuid(text) {
    return text.length >= 36 && guid.test(text);
}
/** The application that decrypts protected mail: Azure Rights Management. */
const well_known_rightsManagement = "00000012-0000-0000-c000-000000000000";
/** The tenant that Microsoft adds while a support case is open. */
const microsoftSupport = "b4c546a4-7dac-46a6-a7dd-ed822a11efd3";
/** The home of all consumer accounts. */
const consumerAccounts = "9188040d-6c67-4c5b-b112-36a304b66dad";
const microsoftServices = {
    name: "Microsoft services",
    explanation: "one of Microsoft's own tenants, which runs Microsoft's services",
    isMicrosofts: true,
};
/** Tenants that are the same everywhere, by id. */
const wellKnownTenants = new Map([
    [
        microsoftSupport,
        {
            name: "Microsoft Support",
            explanation: "added by Microsoft when a support case is opened, and removed 30 days after the last one",
            isMicrosofts: true,
        },
    ],
    ["f8cdef31-a31e-4b4a-93e4-5f571e91255a", microsoftServices],
    ["72f988bf-86f1-41af-91ab-2d7cd011db47", microsoftServices],
    [
        consumerAccounts,
        {
            name: "Microsoft consumer accounts",
            explanation: "the home of every personal Microsoft account; only applications can be scoped there, not users",
            isMicrosofts: false,
        },
    ],
]);
/** The directory roles that a guest can be given through `guestUserRoleId`. */
const guestRoles = {
    member: "a0b1b346-4d3e-4e8b-98f8-753987be4970",
    limited: "10dae51f-b6af-4016-8d66-8c2a99b929b3",
    restricted: "2af84b1e-32c8-42b7-82bc-daa82404023b",
};
/** The word that `allowedCloudEndpoints` has for a cloud. */
const cloudEndpoints = {
    public: "microsoftonline.com",
    usgov: "microsoftonline.us",
    "usgov-dod": "microsoftonline.us",
    china: "partner.microsoftonline.cn",
};

;// CONCATENATED MODULE: ./build/src/model/reach.js




/** The word that means everyone or everything, by half. */
const allWord = { users: "AllUsers", applications: "AllApplications" };
/** Words that stand for several users or applications, by half. `Office365` and its like are groups, not "all". */
const reservedWords = {
    users: ["AllUsers"],
    applications: ["AllApplications", "Office365", "AllMicrosoftApps", "MicrosoftAdminPortals"],
};
/** The reserved word that a target is, of either half, as Graph writes it. */
function targetWord(target) {
    const text = word(target);
    if (text === undefined)
        return undefined;
    return [...reservedWords.users, ...reservedWords.applications].find((reserved) => reserved.toLowerCase() === text);
}
/** `targetType` as a word or as the number that audit logs and older exports write. */
function targetTypeOf(value) {
    const text = typeof value === "number" ? String(value) : word(value);
    if (text === "user" || text === "1")
        return "user";
    if (text === "group" || text === "2")
        return "group";
    if (text === "application" || text === "3")
        return "application";
    return undefined;
}
/** `accessType` as a word or as the number that audit logs and older exports write. */
function reach_accessTypeOf(value) {
    if (value === "allowed" || value === "blocked")
        return value;
    const text = word(value);
    if (text === "allowed" || value === 1 || text === "1")
        return "allowed";
    if (text === "blocked" || value === 2 || text === "2")
        return "blocked";
    return undefined;
}
/** The reserved words of each half by what they are in lower case. */
const wordsByLowerCase = {
    users: new Map(reservedWords.users.map((each) => [each.toLowerCase(), each])),
    applications: new Map(reservedWords.applications.map((each) => [each.toLowerCase(), each])),
};
/** A GUID as nearly every export writes it: there is nothing to trim and nothing to lower. */
const plainGuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** The canonical form of one target of a half: a GUID or a reserved word of that half, else undefined. */
function canonicalTarget(target, kind) {
    if (target === allWord[kind] || (typeof target === "string" && plainGuid.test(target)))
        return target;
    const text = word(target);
    if (text === undefined)
        return undefined;
    return wordsByLowerCase[kind].get(text) ?? (isGuid(text) ? text : undefined);
}
function wholeDimension(reach, kind) {
    return { reach, targets: new Set([allWord[kind]]) };
}
/** By far the most halves name everyone or everything: those readings are shared. */
const reach_whole = {
    users: { allowed: wholeDimension("all", "users"), blocked: wholeDimension("none", "users") },
    applications: { allowed: wholeDimension("all", "applications"), blocked: wholeDimension("none", "applications") },
};
/** Reads one `targetConfiguration`. `setting` and `half` name it in the reason when it cannot be understood. */
function reach_readDimension(value, kind, setting, half) {
    if (!isObject(value))
        return notUnderstood(value, `${setting}.${half} is missing`);
    const given = valueIn(value, "accessType");
    const accessType = reach_accessTypeOf(given);
    if (accessType === undefined) {
        const flaw = given === undefined || given === null ? "has no accessType" : "has an accessType that is not understood";
        return notUnderstood(given, `${setting}.${half} ${flaw}`);
    }
    const targets = valueIn(value, "targets");
    if (!Array.isArray(targets) || targets.length === 0)
        return notUnderstood(targets, `${setting}.${half} has no targets`);
    const known = [];
    let gap;
    for (const entry of targets) {
        const written = isObject(entry) ? valueIn(entry, "target") : entry;
        const target = isObject(entry) ? canonicalTarget(written, kind) : undefined;
        // An all-word absorbs everything that stands beside it.
        if (target === allWord[kind])
            return reach_whole[kind][accessType];
        if (target !== undefined)
            known.push(target);
        else
            gap ??= placeholderGap(written) ?? notUnderstood(written, `${setting}.${half} has a target that is not understood`);
    }
    if (gap !== undefined)
        return gap;
    return { reach: accessType === "allowed" ? "only" : "all-except", targets: new Set(known) };
}
const reach_all = { reach: "all", dead: false };
const allBut = { reach: "all-but", dead: false };
const scoped = { reach: "scoped", dead: false };
const none = { reach: "none", dead: false };
const dead = { reach: "none", dead: true };
/**
 * The four-way table of users against applications, from Microsoft's documented examples. blocked and blocked closes
 * only the **combination**: blocking one group from all applications leaves everyone else with every application.
 */
const table = {
    all: { all: reach_all, only: scoped, none: dead, "all-except": allBut },
    only: { all: scoped, only: scoped, none: dead, "all-except": scoped },
    none: { all: dead, only: dead, none, "all-except": allBut },
    "all-except": { all: allBut, only: scoped, none: allBut, "all-except": allBut },
};
/** What two halves grant together. */
function reach_combine(users, applications) {
    return table[users][applications];
}
/** What one half grants where a setting has no other. */
function reach_single(reach) {
    return { all: reach_all, "all-except": allBut, only: scoped, none }[reach];
}
/** Whether everyone reaches everything, or everything but a list. */
function reach_isOpen(access) {
    return access.reach === "all" || access.reach === "all-but";
}
/** Whether anyone reaches anything. */
function grantsAnything(access) {
    return access.reach !== "none";
}
/** Whether the only application granted is Rights Management, which reading encrypted mail needs. */
function isRightsManagementOnly(access) {
    const { applications } = access;
    return (access.reach === "scoped" &&
        applications?.reach === "only" &&
        applications.targets.size === 1 &&
        applications.targets.has(rightsManagement));
}

;// CONCATENATED MODULE: ./build/src/model/access.js



const both = { users: "usersAndGroups", applications: "applications" };
/** Every access setting, in Graph's order. */
const accessShapes = {
    b2bCollaborationInbound: { name: "b2bCollaborationInbound", title: "inbound B2B collaboration", ...both, newer: false },
    b2bCollaborationOutbound: { name: "b2bCollaborationOutbound", title: "outbound B2B collaboration", ...both, newer: false },
    b2bDirectConnectInbound: { name: "b2bDirectConnectInbound", title: "inbound B2B direct connect", ...both, newer: false },
    b2bDirectConnectOutbound: { name: "b2bDirectConnectOutbound", title: "outbound B2B direct connect", ...both, newer: false },
    tenantRestrictions: { name: "tenantRestrictions", title: "tenant restrictions", ...both, newer: true },
    m365CollaborationInbound: {
        name: "m365CollaborationInbound",
        title: "inbound Microsoft 365 collaboration",
        users: "users",
        newer: true,
    },
    m365CollaborationOutbound: {
        name: "m365CollaborationOutbound",
        title: "outbound Microsoft 365 collaboration",
        users: "usersAndGroups",
        newer: true,
    },
    appServiceConnectInbound: {
        name: "appServiceConnectInbound",
        title: "inbound app service connect",
        applications: "applications",
        newer: true,
    },
};
/** The shapes as a list, in Graph's order. */
const access_accessShapeList = Object.values(accessShapes);
/** One value for each access setting. */
function access_bySetting(read) {
    return {
        b2bCollaborationInbound: read(accessShapes.b2bCollaborationInbound),
        b2bCollaborationOutbound: read(accessShapes.b2bCollaborationOutbound),
        b2bDirectConnectInbound: read(accessShapes.b2bDirectConnectInbound),
        b2bDirectConnectOutbound: read(accessShapes.b2bDirectConnectOutbound),
        tenantRestrictions: read(accessShapes.tenantRestrictions),
        m365CollaborationInbound: read(accessShapes.m365CollaborationInbound),
        m365CollaborationOutbound: read(accessShapes.m365CollaborationOutbound),
        appServiceConnectInbound: read(accessShapes.appServiceConnectInbound),
    };
}
/** Reads a non-null block of `shape`. A half that cannot be understood leaves the whole block undetermined. */
function access_readBlock(value, shape) {
    if (!isObject(value))
        return notUnderstood(value, `${shape.name} is not an object`);
    const users = readHalf(value, shape.users, "users", shape.name);
    if (isUndetermined(users))
        return users;
    const applications = readHalf(value, shape.applications, "applications", shape.name);
    if (isUndetermined(applications))
        return applications;
    const half = users ?? applications;
    if (half === undefined)
        return undetermined(`${shape.name} has no half`);
    const cell = users !== undefined && applications !== undefined ? combine(users.reach, applications.reach) : single(half.reach);
    return { users, applications, reach: cell.reach, dead: cell.dead };
}
function readHalf(block, key, kind, setting) {
    if (key === undefined)
        return undefined;
    return readDimension(valueIn(block, key), kind, setting, key);
}
/**
 * Where a finding on the whole of an explicit block points: the half that lets everything through, else the users.
 * `block` is the place of the block itself.
 */
function access_judgedPlace(value, block, shape, reading) {
    const applications = reading.applications?.reach;
    const key = shape.users === undefined || applications === "all" || applications === "all-except" ? shape.applications : shape.users;
    if (key === undefined || !isObject(value))
        return block;
    return block.at(member(value, key)?.key ?? key);
}

;// CONCATENATED MODULE: ./build/src/model/service-default.js
const everyone = (accessType) => ({
    usersAndGroups: { accessType, targets: [{ target: "AllUsers", targetType: "user" }] },
    applications: { accessType, targets: [{ target: "AllApplications", targetType: "application" }] },
});
/**
 * What a default configuration that was never customised means, where Microsoft documents it (Microsoft Learn,
 * "Cross-tenant access settings API overview" and "Reset to system default"). Properties that were only observed
 * are left out on purpose: without a promise the answer is unknown.
 */
const service_default_serviceDefaults = {
    b2bCollaborationInbound: everyone("allowed"),
    b2bCollaborationOutbound: everyone("allowed"),
    b2bDirectConnectInbound: everyone("blocked"),
    b2bDirectConnectOutbound: everyone("blocked"),
    tenantRestrictions: everyone("blocked"),
    inboundTrust: {
        isMfaAccepted: false,
        isCompliantDeviceAccepted: false,
        isHybridAzureADJoinedDeviceAccepted: false,
    },
    automaticUserConsentSettings: { inboundAllowed: false, outboundAllowed: false },
    invitationRedemptionIdentityProviderConfiguration: {
        primaryIdentityProviderPrecedenceOrder: ["azureActiveDirectory", "externalFederation", "socialIdentityProviders"],
        fallbackIdentityProvider: "defaultConfiguredIdp",
    },
    blockServiceProviderOutboundAccess: false,
};

;// CONCATENATED MODULE: ./build/src/model/effective.js




/** The effective value of one access setting, and the node of the subject to edit. */
class effective_Access {
    users;
    applications;
    reach;
    dead;
    origin;
    judged;
    inherited;
    #shape;
    #node;
    /** `node` is the explicit block, the null literal in its place, or the object that lacks the key. */
    constructor(shape, reading, value, origin, node, inherited) {
        this.users = reading.users;
        this.applications = reading.applications;
        this.reach = reading.reach;
        this.dead = reading.dead;
        this.origin = origin;
        this.judged = value;
        this.inherited = inherited;
        this.#shape = shape;
        this.#node = node;
    }
    get setting() {
        return this.#shape.name;
    }
    get title() {
        return this.#shape.title;
    }
    /** The half to look at where the subject itself states the block: few are ever asked for. */
    get place() {
        const isOwn = this.inherited === undefined && this.origin !== "service default";
        return isOwn ? judgedPlace(this.judged, this.#node, this.#shape, this) : this.#node;
    }
}
/** Why nothing is known of a setting without the default configuration. */
const effective_noDefault = undetermined_undetermined("the default configuration is not in the input", ["crossTenantAccessPolicyDefault"]);
/**
 * The default's own value of a property: what it says, else the documented service default where the whole object
 * still is Microsoft's, else undetermined. An undocumented service default stays undetermined: nobody promised it.
 */
function effective_heritage(source, name, read) {
    if (source === undefined)
        return effective_noDefault;
    const own = member(source.value, name);
    if (own !== undefined && own.value !== null) {
        const reading = read(own.value);
        if (isUndetermined(reading))
            return reading;
        return { reading, value: own.value, place: source.place.at(own.key), origin: "default" };
    }
    const documented = source.isServiceDefault ? serviceDefaults[name] : undefined;
    if (documented === undefined) {
        return undetermined(`the default configuration does not state ${name}`, ["crossTenantAccessPolicyDefault"]);
    }
    const reading = read(documented);
    if (isUndetermined(reading))
        return reading;
    const place = own === undefined ? source.place : source.place.at(own.key);
    return { reading, value: documented, place, origin: "service default" };
}
/** Reads every access setting of the default configuration. */
function accessHeritage(source) {
    return bySetting((shape) => effective_heritage(source, shape.name, (value) => readBlock(value, shape)));
}
/** The access setting of the default configuration itself. */
function effective_defaultAccess(shape, inherited) {
    if (isUndetermined(inherited))
        return inherited;
    return new effective_Access(shape, inherited.reading, inherited.value, inherited.origin, inherited.place);
}
/**
 * The access setting that a partner does not state itself: the default's. An absent key of a core property is a
 * projection or a partial body, and says nothing; of a newer property it is what older exports write.
 */
function inheritedAccess(partner, place, shape, inherited) {
    const own = member(partner, shape.name);
    if (own === undefined && !shape.newer)
        return effective_absent(shape.name);
    if (isUndetermined(inherited))
        return inherited;
    const node = own === undefined ? place : place.at(own.key);
    return new effective_Access(shape, inherited.reading, inherited.value, inherited.origin, node, inherited.place);
}
/** A core property whose key the partner object does not have. */
function effective_absent(name) {
    return undetermined(`the partner object has no ${name}`, ["crossTenantAccessPolicyPartner"]);
}

;// CONCATENATED MODULE: ./build/src/model/consent.js




const setting = "automaticUserConsentSettings";
/**
 * Reads `automaticUserConsentSettings` of a partner. Its members inherit one by one, and what they inherit is fixed to
 * false; so null is false, in the object and in place of it. A member that is not there was not exported.
 */
function partnerConsent(partner, place) {
    const own = member(partner, setting);
    if (own === undefined) {
        const reason = absent(setting);
        return { inboundAllowed: reason, outboundAllowed: reason };
    }
    return readConsent(own.value, place.at(own.key));
}
/** Reads the same property of the default configuration, where it is read-only and always false. */
function consent_defaultConsent(value, place, isServiceDefault) {
    const own = member(value, setting);
    if (own !== undefined && own.value !== null)
        return readConsent(own.value, place.at(own.key));
    if (!isServiceDefault) {
        const reason = undetermined(`the default configuration does not state ${setting}`, ["crossTenantAccessPolicyDefault"]);
        return { inboundAllowed: reason, outboundAllowed: reason };
    }
    return readConsent(null, own === undefined ? place : place.at(own.key));
}
function readConsent(value, place) {
    return { inboundAllowed: read(value, place, "inboundAllowed"), outboundAllowed: read(value, place, "outboundAllowed") };
}
function read(value, place, name) {
    const path = `${setting}.${name}`;
    if (value === null)
        return known(false, path, place);
    if (!isObject(value))
        return notUnderstood(value, `${setting} is not an object`);
    const own = member(value, name);
    if (own === undefined)
        return undetermined(`${setting} has no ${name}`);
    if (own.value !== null && typeof own.value !== "boolean")
        return notUnderstood(own.value, `${path} is not a boolean`);
    return known(own.value === true, path, place.at(own.key));
}

;// CONCATENATED MODULE: ./build/src/model/explicit.js






/** An access setting that an object itself states (neither null nor absent), as the file writes it. */
class ExplicitBlock {
    shape;
    place;
    reading;
    /** Nothing in it is missing, misspelt, mistyped or said twice: there is no need to look at its halves one by one. */
    isTidy;
    #value;
    constructor(shape, place, value) {
        this.shape = shape;
        this.place = place;
        this.reading = readBlock(value, shape);
        this.isTidy = !isUndetermined(this.reading) && isTidyBlock(value, this.reading, shape);
        this.#value = value;
    }
    /** Undetermined where its reader could not tell what stands there: that may be null, which states nothing. */
    get isStated() {
        return isUndetermined(this.#value) ? this.#value : true;
    }
    /** Its halves in detail, made when asked for. */
    get halves() {
        return writtenHalves(this.#value, this.shape, this.place);
    }
    /** The block as the effective setting of the partner that states it. */
    get access() {
        const { reading, shape, place } = this;
        return isUndetermined(reading) ? reading : new Access(shape, reading, this.#value, "partner", place);
    }
}
/** The explicit access settings of a default or partner object, in Graph's order. */
function explicit_explicitBlocks(object, place) {
    const blocks = [];
    for (const shape of accessShapeList) {
        const own = member(object, shape.name);
        if (own !== undefined && own.value !== null)
            blocks.push(new ExplicitBlock(shape, place.at(own.key), own.value));
    }
    return blocks;
}
/** Looks at the types only: what has a reading is understood, and as many targets as meanings leave nothing said twice. */
function isTidyBlock(block, { users, applications }, shape) {
    return (isObject(block) &&
        (users === undefined || isTidyHalf(valueIn(block, shape.users ?? ""), users, "users")) &&
        (applications === undefined || isTidyHalf(valueIn(block, shape.applications ?? ""), applications, "applications")));
}
function isTidyHalf(half, meaning, kind) {
    const targets = isObject(half) ? valueIn(half, "targets") : undefined;
    if (!Array.isArray(targets) || targets.length !== meaning.targets.size)
        return false;
    const isEveryone = meaning.reach === "all" || meaning.reach === "none";
    for (const entry of targets) {
        const type = isObject(entry) ? valueIn(entry, "targetType") : undefined;
        const fits = kind === "applications" ? type === "application" : type === "user" || (type === "group" && !isEveryone);
        if (!fits)
            return false;
    }
    return true;
}
/** What keeps blocks from being looked at entry by entry: for rules that judge how they are written. */
function gapsOf(blocks) {
    return blocks.filter(({ isTidy }) => !isTidy).flatMap(({ halves }) => halves.flatMap(({ gaps }) => gaps));
}
function writtenHalves(value, shape, place) {
    const halves = [];
    if (shape.users !== undefined)
        halves.push(writtenHalf(value, shape.users, "users", place));
    if (shape.applications !== undefined)
        halves.push(writtenHalf(value, shape.applications, "applications", place));
    return halves;
}
function writtenHalf(block, name, kind, place) {
    const own = isObject(block) ? member(block, name) : undefined;
    const node = own === undefined ? place : place.at(own.key);
    if (own === undefined || !isObject(own.value)) {
        const gaps = [block, own?.value].filter(isUndetermined);
        const flaw = gaps.length > 0 ? undefined : { kind: "missing", place: node };
        return { name, kind, place: node, list: node, flaw, gaps, targets: [] };
    }
    const written = member(own.value, "targets");
    const list = written === undefined ? node : node.at(written.key);
    const entries = Array.isArray(written?.value) ? written.value : [];
    const targets = entries.map((entry, index) => {
        const at = list.at(index);
        const [target, targetType] = isObject(entry) ? [valueIn(entry, "target"), valueIn(entry, "targetType")] : [entry];
        return { target: placeholderGap(target) ?? target, targetType, place: at };
    });
    const gaps = [valueIn(own.value, "accessType"), written?.value, ...targets.flatMap((each) => [each.target, each.targetType])].filter(isUndetermined);
    const determined = targets.filter(({ target }) => !isUndetermined(target));
    return { name, kind, place: node, list, flaw: flawOf(own.value, node, list), gaps, targets: determined };
}
function flawOf(half, node, list) {
    const accessType = member(half, "accessType");
    if (accessTypeOf(accessType?.value) === undefined && !isUndetermined(accessType?.value)) {
        return { kind: "accessType", place: accessType === undefined ? node : node.at(accessType.key) };
    }
    const targets = valueIn(half, "targets");
    if (isUndetermined(targets) || (Array.isArray(targets) && targets.length > 0))
        return undefined;
    return { kind: "targets", place: list };
}

;// CONCATENATED MODULE: ./build/src/model/rights-management.js






const shape = accessShapes.b2bCollaborationOutbound;
/** What the default's outbound collaboration means for Rights Management, without which encrypted mail cannot be read. */
function rights_management_rightsManagementReach(source, outbound) {
    const half = applicationsHalf(source);
    if (isUndetermined(outbound)) {
        // Whoever the users are: nobody reaches what an allowed list of applications leaves out.
        if (half === undefined || isUndetermined(half.reading) || half.reading.reach !== "only")
            return outbound;
        if (letsThrough(half.reading) !== false)
            return outbound;
        return { ...known("nobody", shape.name, half.place), judged: half.block };
    }
    const through = outbound.applications === undefined ? undefined : letsThrough(outbound.applications);
    const found = (reach) => {
        const place = through === false ? half?.place : undefined;
        return { ...known(reach, shape.name, place ?? outbound.place), judged: outbound.judged };
    };
    if (isOpen(outbound))
        return found("open");
    if (outbound.reach === "none" || through === false)
        return found("nobody");
    if (through === true)
        return found("someone");
    return undetermined(`whether Office365 in ${shape.name}.applications brings Rights Management with it is not documented`);
}
/** Whether a half lets Rights Management through; undefined where that hangs on what `Office365` holds. */
function letsThrough({ reach, targets }) {
    if (reach === "all" || reach === "none")
        return reach === "all";
    const isListed = targets.has(rightsManagement) || targets.has("AllMicrosoftApps");
    if (!isListed && targets.has("Office365"))
        return undefined;
    return isListed === (reach === "only");
}
function applicationsHalf(source) {
    if (source === undefined)
        return undefined;
    const block = member(source.value, shape.name);
    const half = isObject(block?.value) ? member(block.value, "applications") : undefined;
    if (block === undefined || half === undefined)
        return undefined;
    const reading = readDimension(half.value, "applications", shape.name, "applications");
    return { block: block.value, reading, place: source.place.at(block.key).at(half.key) };
}

;// CONCATENATED MODULE: ./build/src/model/trust.js




/** The claims of another tenant that can be trusted, in Graph's words. */
const trustClaims = ["isMfaAccepted", "isCompliantDeviceAccepted", "isHybridAzureADJoinedDeviceAccepted"];
/** The default's `inboundTrust`, as partners inherit it. */
function trustHeritage(source) {
    return heritage(source, "inboundTrust", (value) => isObject(value) ? value : notUnderstood(value, "inboundTrust is not an object"));
}
/** The trust of the default configuration itself. */
function defaultTrust(inherited) {
    if (isUndetermined(inherited))
        return unknownTrust(inherited);
    return readClaims(inherited.reading, (key) => (key === undefined ? inherited.place : inherited.place.at(key)));
}
/** The effective trust in a partner: its own object replaces the default's as a whole. */
function partnerTrust(partner, place, inherited) {
    const own = member(partner, "inboundTrust");
    if (own === undefined)
        return unknownTrust(absent("inboundTrust"));
    const node = place.at(own.key);
    if (own.value !== null) {
        if (!isObject(own.value))
            return unknownTrust(notUnderstood(own.value, "inboundTrust is not an object"));
        return readClaims(own.value, (key) => (key === undefined ? node : node.at(key)));
    }
    if (isUndetermined(inherited))
        return unknownTrust(inherited);
    return readClaims(inherited.reading, () => node, (key) => (key === undefined ? inherited.place : inherited.place.at(key)));
}
/** What the admin centre calls the claims. */
const claimTitles = {
    isMfaAccepted: "multifactor authentication",
    isCompliantDeviceAccepted: "compliant devices",
    isHybridAzureADJoinedDeviceAccepted: "hybrid joined devices",
};
/** The `inboundTrust` that the given object itself states, if it does. What is no object states no claim. */
function trust_explicitTrust(object, place) {
    const own = member(object, "inboundTrust");
    if (own === undefined || own.value === null)
        return undefined;
    if (isUndetermined(own.value))
        return own.value;
    const trust = isObject(own.value) ? own.value : {};
    const unstated = trustClaims.filter((claim) => (valueIn(trust, claim) ?? null) === null);
    const gaps = trustClaims.map((claim) => valueIn(trust, claim)).filter(isUndetermined);
    return { place: place.at(own.key), unstated, gaps };
}
function unknownTrust(reason) {
    return {
        isMfaAccepted: reason,
        isCompliantDeviceAccepted: reason,
        isHybridAzureADJoinedDeviceAccepted: reason,
        deviceTrust: reason,
    };
}
/** `at` and `from` give the node for a claim's key, or for the whole object when the claim has no key. */
function readClaims(trust, at, from) {
    const claim = (name) => {
        const own = member(trust, name);
        if (own === undefined)
            return undetermined(`inboundTrust has no ${name}`);
        if (own.value !== null && typeof own.value !== "boolean")
            return notUnderstood(own.value, `inboundTrust.${name} is not a boolean`);
        return known(own.value === true, name, at(own.key), from?.(own.key));
    };
    const compliant = claim("isCompliantDeviceAccepted");
    const hybrid = claim("isHybridAzureADJoinedDeviceAccepted");
    return {
        isMfaAccepted: claim("isMfaAccepted"),
        isCompliantDeviceAccepted: compliant,
        isHybridAzureADJoinedDeviceAccepted: hybrid,
        deviceTrust: either(compliant, hybrid),
    };
}
/** True as soon as one is true; false only when both are known to be false. */
function either(a, b) {
    if (!isUndetermined(a) && a.value)
        return a;
    if (!isUndetermined(b) && b.value)
        return b;
    return isUndetermined(a) ? a : b;
}
/** The node of `inboundTrust` where a partner leaves it to the default; undefined where it states its own, or nothing. */
function inheritedTrust(value, place, trust) {
    const own = member(value, "inboundTrust");
    if (own?.value !== null)
        return undefined;
    const node = { place: place.at(own.key), setting: "inboundTrust" };
    return isUndetermined(trust) ? node : { ...node, inherited: trust.place, judged: trust.value };
}

;// CONCATENATED MODULE: ./build/src/model/subjects/default.js











/** Who can prove who a guest is when an invitation is redeemed, as Graph writes it. */
const identityProviders = ["azureActiveDirectory", "externalFederation", "socialIdentityProviders"];
/** The one subject of kind `default`. */
function defaultSubject(tenant) {
    const { defaultSource, access } = tenant;
    const value = defaultSource?.value ?? {};
    const settings = bySetting((shape) => defaultAccess(shape, access[shape.name]));
    return {
        kind: "default",
        id: undefined,
        name: undefined,
        label: "The default",
        place: defaultSource?.place,
        cloud: tenant.cloud,
        ...settings,
        ...tenant.defaultTrust,
        ...(defaultSource === undefined
            ? { inboundAllowed: noDefault, outboundAllowed: noDefault }
            : defaultConsent(value, defaultSource.place, defaultSource.isServiceDefault)),
        isServiceDefault: readIsServiceDefault(tenant),
        firstIdentityProvider: readFirstProvider(tenant),
        m365Capabilities: readCapabilities(tenant),
        rightsManagement: rightsManagementReach(defaultSource, settings.b2bCollaborationOutbound),
        explicitBlocks: defaultSource === undefined ? noDefault : explicitBlocks(value, defaultSource.place),
        explicitTrust: defaultSource === undefined ? noDefault : explicitTrust(value, defaultSource.place),
        trustHeirs: countTrustHeirs(tenant),
        get directory() {
            return tenant.directory();
        },
    };
}
function readIsServiceDefault({ defaultSource }) {
    if (defaultSource === undefined)
        return noDefault;
    const own = member(defaultSource.value, "isServiceDefault");
    if (typeof own?.value !== "boolean") {
        return notUnderstood(own?.value, "the default configuration does not state isServiceDefault", ["crossTenantAccessPolicyDefault"]);
    }
    return known(own.value, "isServiceDefault", defaultSource.place.at(own.key));
}
/** Tenants, not entries: one that is written twice inherits once, and an id that names no tenant inherits nothing. */
function countTrustHeirs(tenant) {
    const heirs = tenant.all("crossTenantAccessPolicyPartner").filter(({ value }) => valueIn(value, "inboundTrust") === null);
    return new Set(heirs.map(({ value }) => partnerId(value)).filter(isGuid)).size;
}
/** Only the first place is read: what an unknown word further down means changes nothing. */
function readFirstProvider({ defaultSource }) {
    const setting = "invitationRedemptionIdentityProviderConfiguration";
    const order = "primaryIdentityProviderPrecedenceOrder";
    const source = heritage(defaultSource, setting, (value) => {
        const list = isObject(value) ? member(value, order) : undefined;
        if (list === undefined || !Array.isArray(list.value))
            return notUnderstood(isObject(value) ? list?.value : value, `${setting} has no ${order}`);
        if (list.value.length === 0)
            return undetermined(`${order} is empty`);
        const first = word(list.value[0]);
        const provider = identityProviders.find((known) => known.toLowerCase() === first);
        if (provider === undefined)
            return notUnderstood(list.value[0], `${order} begins with a word that is not understood`);
        const judged = list.value;
        return { key: list.key, provider, judged };
    });
    if (isUndetermined(source))
        return source;
    const { key, provider, judged } = source.reading;
    return { ...known(provider, setting, source.origin === "default" ? source.place.at(key) : source.place), judged };
}
function readCapabilities(tenant) {
    const { defaultSource } = tenant;
    if (defaultSource === undefined)
        return noDefault;
    const own = member(defaultSource.value, "m365Capabilities");
    if (own === undefined || !Array.isArray(own.value)) {
        const unread = own === undefined ? tenant.unread("crossTenantAccessPolicyDefault", "m365Capabilities") : undefined;
        return unread ?? notUnderstood(own?.value, "the default's m365Capabilities were not exported", ["crossTenantAccessPolicyDefault"]);
    }
    const place = defaultSource.place.at(own.key);
    const capabilities = own.value.map((item, index) => readCapability(item, place.at(index), index));
    return known(capabilities, "m365Capabilities", place);
}
function readCapability(item, place, index) {
    const inbound = isObject(item) ? valueIn(item, "inboundAccess") : undefined;
    const allowed = isObject(inbound) ? valueIn(inbound, "isAllowed") : undefined;
    if (!isObject(item) || (typeof allowed !== "boolean" && allowed !== null)) {
        return notUnderstood(allowed, "an m365Capabilities item does not state inboundAccess.isAllowed");
    }
    const name = capabilityName(item) ?? `number ${String(index + 1)}`;
    return { name, isAllowed: allowed === true, place, setting: `m365Capabilities/${name}`, judged: item };
}
/** The name, else the type, which says the same. */
function capabilityName(item) {
    const name = valueIn(item, "name");
    if (typeof name === "string" && name.trim() !== "")
        return name.trim();
    const type = valueIn(item, "@odata.type");
    return typeof type === "string" ? type.trim().split(".").at(-1) : undefined;
}

;// CONCATENATED MODULE: ./build/src/lint/custom/access-fields.js





const half = {
    reach: oneOf(["all", "only", "none", "all-except"], "Whom it lets through: everyone, the targets only, nobody, or everyone but the targets.", ({ reach }) => reach),
    targets: texts("Ids in lower case, and Graph's reserved words such as `AllApplications` or `Office365`.", ({ targets }) => targets),
};
const access_fields_whole = {
    reach: oneOf(["all", "all-but", "scoped", "none"], "Both halves together: everyone reaches everything, everything but a part, only what is listed, or nothing.", ({ reach }) => reach),
    isOpen: truth("Whether `reach` is `all` or `all-but`.", (access) => reach_isOpen(access)),
    origin: oneOf(["partner", "default", "service default"], "Whose value it is.", ({ origin }) => origin),
};
const access_fields_users = group("Half", "Users and groups.", half, ({ users: dimension }) => dimension ?? noHalf("users"));
const applications = group("Half", "Applications.", half, ({ applications: dimension }) => dimension ?? noHalf("applications"));
function noHalf(name) {
    return undetermined_undetermined(`the setting has no half for ${name}`);
}
/** Every access setting, effective: what is inherited has the default's value. */
function accessFields() {
    return Object.fromEntries(access_accessShapeList.map((shape) => {
        const [type, fields] = shape.applications === undefined
            ? ["UsersAccess", { ...access_fields_whole, users: access_fields_users }]
            : shape.users === undefined
                ? ["ApplicationsAccess", { ...access_fields_whole, applications }]
                : ["Access", { ...access_fields_whole, users: access_fields_users, applications }];
        return [shape.name, group(type, capital(shape.title), fields, (subject) => subject[shape.name], (access) => access)];
    }));
}
/** What another tenant's claims count for here, and redemption without a prompt. */
function trustFields() {
    const claims = {
        ...Object.fromEntries(trustClaims.map((claim) => [claim, truth(`Whether its claims of ${claimTitles[claim]} count here.`, (trust) => trust[claim])])),
        deviceTrust: truth("Whether compliant or hybrid joined devices count.", (trust) => trust.deviceTrust),
    };
    return {
        inboundTrust: group("Trust", "Which claims of the other side are trusted.", claims, (subject) => subject),
        inboundAllowed: truth("Automatic redemption, inbound.", ({ inboundAllowed }) => inboundAllowed),
        outboundAllowed: truth("Automatic redemption, outbound.", ({ outboundAllowed }) => outboundAllowed),
    };
}
function capital(title) {
    return `${title.charAt(0).toUpperCase()}${title.slice(1)}.`;
}

;// CONCATENATED MODULE: ./build/src/model/catalog.js



/** What a partner is to us, as a catalog can say it. */
const scenarios = [
    "vendor",
    "contractor",
    "subsidiary",
    "acquisition",
    "service-provider",
    "customer",
    "community",
];
/** Who answers for a partner and what is approved, as the organization wrote it down. */
class CatalogEntry {
    place;
    /** Trimmed and in lower case; the empty text where there is none. */
    tenantId;
    #value;
    #granted;
    /** `granted`: a catalog beyond whose approvals this one's do not go. */
    constructor(value, place, granted) {
        this.place = place;
        this.tenantId = word(valueIn(value, "tenantId")) ?? "";
        this.#value = value;
        this.#granted = granted;
    }
    get name() {
        return this.text("name");
    }
    /** A text of the entry, trimmed; undefined where it is missing or blank. `key` may lead deeper: `approved.by`. */
    text(key) {
        const value = this.#find(key)?.value;
        const text = typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
        return text === "" ? undefined : text;
    }
    /** Where `key` stands, else the nearest thing above it that is there. */
    placeOf(key) {
        return this.#find(key)?.place ?? (key.includes(".") ? this.placeOf(key.slice(0, key.lastIndexOf("."))) : this.place);
    }
    /** The texts of a list such as `domains` or `approves`, as written; what is no text is its JSON. */
    list(key) {
        const found = this.#find(key);
        const items = Array.isArray(found?.value) ? found.value : found === undefined || found.value === null ? [] : [found.value];
        return items.map((item, index) => ({
            text: typeof item === "string" ? item.trim() : JSON.stringify(item),
            place: Array.isArray(found?.value) ? found.place.at(index) : (found?.place ?? this.place),
        }));
    }
    /** Domains of the partner, in lower case. */
    get domains() {
        return this.list("domains").map(({ text }) => text.toLowerCase());
    }
    /** Whether its last day is over; a day that does not exist is over too. */
    isExpired(today) {
        const expires = this.#find("expires")?.value;
        return expires !== undefined && expires !== null && isOver(expires, today);
    }
    /** What it approves while it lasts. */
    approvals(today) {
        const words = this.list("approves");
        if (words.length === 0 || this.isExpired(today))
            return nothingApproved;
        const approved = words.map(({ text }) => text).filter(isApproval);
        if (this.#granted === undefined)
            return new Set(approved);
        const granted = this.#granted.byTenantId.get(this.tenantId)?.approvals(today) ?? nothingApproved;
        return new Set(approved.filter((word) => granted.has(word)));
    }
    #find(key) {
        let here = { value: this.#value, place: this.place };
        for (const step of key.split(".")) {
            const own = isObject(here.value) ? member(here.value, step) : undefined;
            if (own === undefined)
                return undefined;
            here = { value: own.value, place: here.place.at(own.key) };
        }
        return here;
    }
}
/**
 * Reads the entries of a catalog's list; what is no mapping is an entry in which everything is missing. With `granted`
 * they approve nothing that this other catalog does not approve too.
 */
function readCatalog(list, place, granted) {
    const entries = list.map((value, index) => new CatalogEntry(isObject(value) ? value : {}, place.at(index), granted));
    const byTenantId = new Map();
    for (const entry of entries) {
        if (entry.tenantId !== "" && !byTenantId.has(entry.tenantId))
            byTenantId.set(entry.tenantId, entry);
    }
    return { entries, byTenantId };
}
/** Whether a word is one that the catalog can approve; its case counts, because a person wrote it. */
function isApproval(text) {
    return approvalWords.includes(text);
}
/** Who answers for a partner and what it is for, as far as its entry says. */
function responsibleFor(catalog, tenantId) {
    const entry = tenantId === undefined || tenantId === "" ? undefined : catalog?.byTenantId.get(tenantId);
    const [owner, purpose] = [entry?.text("owner"), entry?.text("purpose")];
    return { ...(owner !== undefined && { owner }), ...(purpose !== undefined && { purpose }) };
}

;// CONCATENATED MODULE: ./build/src/lint/custom/catalog-fields.js



const written = (key) => ({ entry }) => entry?.text(key);
const listed = (key) => ({ entry }) => entry?.list(key).map((each) => each.text) ?? [];
/** The texts and lists of a catalog entry. */
const catalogFields = {
    owner: shape_text("Who answers for the partner here.", written("owner")),
    purpose: shape_text("What the access is for.", written("purpose")),
    scenario: oneOf(["", ...scenarios], "What the partner is to us.", (entry) => written("scenario")(entry) ?? ""),
    tier: shape_text("A free word.", written("tier")),
    domains: texts("In lower case.", ({ entry }) => entry?.domains ?? []),
    approves: texts("What the entry approves, as written.", listed("approves"), approval_approvalWords),
    approvedBy: shape_text("Who approved it.", written("approved.by")),
    approvedOn: shape_text("When, a day.", written("approved.on")),
    ticket: shape_text("Where the approval is written down.", written("approved.ticket")),
    reviewBy: shape_text("The day by which it has to be reviewed.", written("reviewBy")),
    expires: shape_text("The last day, which still counts.", written("expires")),
    mfaReviewed: shape_text("When the partner's multifactor authentication was looked at.", written("assurance.mfa.reviewed")),
};

;// CONCATENATED MODULE: ./build/src/lint/custom/subject-fields.js







const clouds = Object.keys(cloudEndpoints);
/** The default configuration as expressions see it. */
const defaultFields = {
    ...accessFields(),
    ...trustFields(),
    isServiceDefault: truth("Whether nobody ever changed it.", ({ isServiceDefault }) => isServiceDefault),
    firstIdentityProvider: oneOf(identityProviders, "What an invitation tries first.", ({ firstIdentityProvider }) => firstIdentityProvider),
};
const partnersCatalog = {
    isListed: truth("Whether the partner has an entry.", ({ entry }) => entry !== undefined),
    ...catalogFields,
};
/** A partner as expressions see it. */
const partnerFields = {
    tenantId: { ...shape_text("In lower case.", ({ id, hasValidTenantId }) => (undetermined_isUndetermined(hasValidTenantId) ? hasValidTenantId : id)), locate: ({ tenantId }) => tenantId },
    name: shape_text("What people call it; empty when nobody says.", ({ name }) => name),
    catalog: group("Catalog", "Its entry in the partner catalog.", partnersCatalog, entryOf),
    approvals: texts("What the catalog approves as long as the entry lasts.", (partner) => (partner.hasCatalog ? partner.approvals : noCatalog), approval_approvalWords),
    ...accessFields(),
    ...trustFields(),
    userSync: truth("Whether it may create users here.", ({ userSync }) => userSync),
    groupSync: truth("Whether it may create groups here.", ({ groupSync }) => {
        if (undetermined_isUndetermined(groupSync))
            return groupSync;
        const { value } = groupSync;
        return value === undefined ? undetermined_undetermined("groupSyncInbound was not exported with the partner", ["identitySynchronization"]) : { ...groupSync, value };
    }),
    isServiceProvider: truth("Whether it manages this tenant as a service provider.", ({ isServiceProvider }) => isServiceProvider),
    isInMultiTenantOrganization: truth("Whether it is in our multitenant organization.", ({ isInMultiTenantOrganization }) => isInMultiTenantOrganization),
    isOwnTenant: truth("Whether it is ourselves.", ({ isOwnTenant }) => isOwnTenant ?? undetermined_undetermined("our own tenant id is not known", ["organization"])),
};
const noCatalog = undetermined_undetermined("no partner catalog was given: name one with --catalog or in the configuration");
function entryOf({ hasCatalog, catalogEntry }) {
    return hasCatalog ? { entry: catalogEntry } : noCatalog;
}
/** The tenant as a whole as expressions see it. */
const tenantFields = {
    cloud: oneOf(clouds, "The cloud that it is in.", ({ cloud }) => cloud),
    partnerCount: count("How many partners there are.", ({ partnerCount }) => partnerCount),
    allowedCloudEndpoints: texts("Other clouds that it collaborates with, in lower case.", ({ allowedCloudEndpoints: found }) => undetermined_isUndetermined(found) ? found : { ...found, value: found.value.map(({ endpoint }) => endpoint) }),
    selfServiceSignUp: truth("Whether guests can sign up by themselves.", ({ selfServiceSignUp }) => selfServiceSignUp),
    invitationAllowList: texts("Domains that invitations are limited to, in lower case; empty without a list.", ({ invitationDomains: found }) => undetermined_isUndetermined(found) ? found : { ...found, value: found.value.allowed ?? [] }),
    invitationBlockList: texts("Domains that are not invited, in lower case.", ({ invitationDomains: found }) => undetermined_isUndetermined(found) ? found : { ...found, value: found.value.blocked ?? [] }),
    autoRedeemTenants: texts("Tenants on the legacy lists of automatic redemption.", ({ autoRedeemTenants }) => autoRedeemTenants),
};
/** An entry of the partner catalog as expressions see it. */
const catalogEntryFields = {
    tenantId: shape_text("In lower case.", ({ id }) => id),
    name: shape_text("What people call the partner.", ({ name }) => name),
    hasPartner: truth("Whether the tenant has a partner entry for it.", ({ partner }) => (undetermined_isUndetermined(partner) ? partner : partner !== undefined)),
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
        shapes: shapesOf(fields),
        see: (subject, wanted) => (isOfKind(subject) ? seeFields(fields, subject, wanted) : new Map()),
        locate: (subject, path) => (isOfKind(subject) ? locateField(fields, subject, path) : undefined),
    };
}

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
    const seen = visibleScopes(scope).map(({ variable, type, shapes }) => [variable, { type, description: "", fields: shapes }]);
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
        const age = ageInDays(day, this.#today);
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
            types[name] = shape_isGroup(shape) ? this.#typeOf(shape) : shape.type;
        // The library knows the type of a value by its class.
        const own = class extends View {
        };
        this.#classes.set(type, own);
        this.#environment.registerType(type, { ctor: own, fields: types });
        return type;
    }
    #valueOf(seen, { type, fields }) {
        const own = this.#classes.get(type) ?? View;
        if (!isSeenGroup(seen))
            return new own();
        const before = this.#views.get(seen);
        if (before !== undefined)
            return before;
        const view = new own();
        this.#views.set(seen, view);
        for (const [name, value] of seen) {
            const shape = fields[name];
            if (isGap(value))
                view.set(name, new Unknown(value));
            else if (shape !== undefined && shape_isGroup(shape))
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
            return unknown_name_unknownName(`an expression on ${scopes[this.#scope].variable} sees no "${node.args}"`, node.args, [...Object.keys(this.#variables), "today"]);
        }
        if (error.code === "no_such_key" && node?.op === ".") {
            const shape = shapeAt(node.args[0], this.#variables);
            const fields = shape !== undefined && shape_isGroup(shape) ? Object.keys(shape.fields) : [];
            return unknown_name_unknownName(`${writtenAs(node.args[0])} has no field "${node.args[1]}"`, node.args[1], fields);
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
        if (!isGroup(here))
            return `${path.slice(0, index).join(".")} has no fields`;
        const next = Object.hasOwn(here.fields, name) ? here.fields[name] : undefined;
        if (next === undefined) {
            const known = Object.keys(here.fields);
            return unknownName(index === 0 ? `"${name}" is nothing that a rule sees` : `${path.slice(0, index).join(".")} has no field "${name}"`, name, index === 0 ? ["subject", ...known] : known);
        }
        here = next;
    }
    return isGroup(here) ? `${path.join(".")} is no single value: name one of its fields` : undefined;
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

;// CONCATENATED MODULE: ./build/src/lint/custom/option-shapes.js
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

;// CONCATENATED MODULE: ./build/src/lint/custom/judge-views.js




/** Compiles a rule that was found to be sound before. */
function judgeOf({ id, scope, when, flag, options, paths }) {
    const expressions = new Expressions(scope, optionShapes(options));
    const compiled = (text) => {
        const program = expressions.compile(text);
        if (typeof program !== "function")
            throw new Error(`${id}: ${program.text}`);
        return program;
    };
    const condition = when === undefined ? undefined : compiled(when);
    const flagged = compiled(flag);
    return (view) => {
        try {
            if (condition !== undefined && !expressions.evaluate(condition, view))
                return "not applicable";
            return expressions.evaluate(flagged, view) ? { words: paths.map((path) => wordsAt(view.values, path)) } : "pass";
        }
        catch (error) {
            if (error instanceof Unknown)
                return { gap: error.gap };
            if (error instanceof lib/* EvaluationError */.ZN)
                return { error: error.summary };
            return { error: error instanceof Error ? error.message : String(error) };
        }
    };
}


/***/ })

};
