export const id = 675;
export const ids = [675];
export const modules = {

/***/ 675:
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
function days_isDay(text) {
    if (!isoDay.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** Whether a last day is over: the day itself still counts, and what is no real ISO day is over. */
function days_isOver(day, today) {
    return typeof day !== "string" || !days_isDay(day.trim()) || day.trim() < today;
}
/** Whole days from an ISO date or date-time to an ISO day, both in UTC; undefined when the text is no date. */
function days_ageInDays(dateTime, today) {
    if (typeof dateTime !== "string")
        return undefined;
    const text = dateTime.trim();
    // Date.parse rolls 30 February over to March, so the day is checked by itself.
    if (!days_isDay(text.slice(0, 10)))
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

;// CONCATENATED MODULE: ./build/src/model/answer.js

/** The opposite; what is not known stays so. */
function answer_not(answer) {
    return undetermined_isUndetermined(answer) ? answer : !answer;
}
/** No as soon as one is no, whatever the others are; yes only when all are. Asks no further than it has to. */
function answer_every(items, ask) {
    let gap;
    for (const item of items) {
        const answer = ask(item);
        if (answer === false)
            return false;
        if (undetermined_isUndetermined(answer))
            gap ??= answer;
    }
    return gap ?? true;
}
/** Yes as soon as one is yes, whatever the others are; no only when all are. Asks no further than it has to. */
function answer_some(items, ask) {
    let gap;
    for (const item of items) {
        const answer = ask(item);
        if (answer === true)
            return true;
        if (undetermined_isUndetermined(answer))
            gap ??= answer;
    }
    return gap ?? false;
}
/** {@link every} over answers that are there. */
function answer_all(...answers) {
    return answer_every(answers, (answer) => answer);
}
/** {@link some} over answers that are there. */
function answer_any(...answers) {
    return answer_some(answers, (answer) => answer);
}

;// CONCATENATED MODULE: ./build/src/model/json.js

/** Whether a parsed value is an object: neither null, nor a list, nor what its reader could not determine. */
function json_isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) && !undetermined_isUndetermined(value);
}
/** The member that `name` means: exactly so spelt, else the same word in another case, because exports differ in case. */
function json_member(object, name) {
    const value = object[name];
    if (value !== undefined)
        return { key: name, value };
    const { length } = name;
    // No allocation here: the newer properties are absent from most objects, and each is asked for.
    for (const key in object) {
        if (key.length === length && key.toLowerCase() === name.toLowerCase())
            return { key, value: object[key] };
    }
    return undefined;
}
/** The value of the member that `name` means, as {@link member} finds it; undefined where there is none. */
function json_valueIn(object, name) {
    const value = object[name];
    return value === undefined ? json_member(object, name)?.value : value;
}
/** An enum word as it is compared: without blanks around it and without case. */
function json_word(value) {
    return typeof value === "string" ? value.trim().toLowerCase() : undefined;
}

;// CONCATENATED MODULE: ./build/src/model/conditional-access/words.js



const words_noWords = { known: new Set(), gap: undefined, isEmpty: true };
/** Whether the list holds a word, given in lower case. */
function words_has(words, text) {
    return words.known.has(text) || (words.gap ?? false);
}
/** The words of a list whose member is `name`; null and absent are an empty one, as Graph writes both. */
function words_wordsIn(object, name) {
    const own = json_member(object, name);
    return own === undefined || own.value === null ? words_noWords : words_wordsOf(own.value, name);
}
/** As {@link wordsIn}, for a value that is there. A text is what Graph joins with commas: one list of words too. */
function words_wordsOf(value, name) {
    if (typeof value === "string")
        return setOf(value.split(","), name);
    if (Array.isArray(value))
        return setOf(value, name);
    const gap = undetermined_isUndetermined(value) ? value : undetermined_undetermined(`${name} is not a list`);
    return { known: new Set(), gap, isEmpty: gap };
}
function setOf(items, name) {
    const known = new Set();
    let gap;
    for (const item of items) {
        const text = json_word(item);
        if (text === undefined)
            gap ??= undetermined_isUndetermined(item) ? item : undetermined_undetermined(`${name} holds something that is not a text`);
        else if (text !== "")
            known.add(text);
    }
    return { known, gap, isEmpty: known.size === 0 && gap === undefined };
}
/**
 * Whether a value says something: nulls, empty texts and lists, and what is made of nothing else do not, whatever the
 * exporter writes for "not set".
 */
function words_saysSomething(value, depth = 0) {
    if (value === null || value === undefined || value === "")
        return false;
    if (undetermined_isUndetermined(value))
        return value;
    if (Array.isArray(value))
        return answer_some(value, (part) => words_saysSomething(part, depth + 1));
    // No condition of Graph is this deep: what is, was not written by Graph, and is not nothing.
    if (!json_isObject(value) || depth > 8)
        return true;
    return answer_some(Object.entries(value), ([key, part]) => !key.includes("@") && words_saysSomething(part, depth + 1));
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
const external_users_anyTenant = "any";
/** No Entra tenant at all: only local guests, other external users and guests with another kind of account have none. */
const external_users_noTenant = "none";
/** The types of which somebody can come from no Entra tenant. */
const external_users_typesWithoutTenant = new Set(["internalGuest", "otherExternalUser", "b2bCollaborationGuest"]);
const typeWords = new Set(externalUserTypes.map((type) => type.toLowerCase()));
/** Reads the member `name` of `conditions.users`; undefined where it is null or absent. */
function external_users_guestScope(users, name, place) {
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
function external_users_matches(scope, type, home) {
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
    if (home === external_users_anyTenant || home === external_users_noTenant)
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
    const names = policy.grant.controls.map(policy_fields_nameOf);
    return names.find(undetermined_isUndetermined) ?? names.filter(isKnown);
}
function policy_fields_nameOf(control) {
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
const well_known_wellKnownTenants = new Map([
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
const access_accessShapes = {
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
const access_accessShapeList = Object.values(access_accessShapes);
/** One value for each access setting. */
function access_bySetting(read) {
    return {
        b2bCollaborationInbound: read(access_accessShapes.b2bCollaborationInbound),
        b2bCollaborationOutbound: read(access_accessShapes.b2bCollaborationOutbound),
        b2bDirectConnectInbound: read(access_accessShapes.b2bDirectConnectInbound),
        b2bDirectConnectOutbound: read(access_accessShapes.b2bDirectConnectOutbound),
        tenantRestrictions: read(access_accessShapes.tenantRestrictions),
        m365CollaborationInbound: read(access_accessShapes.m365CollaborationInbound),
        m365CollaborationOutbound: read(access_accessShapes.m365CollaborationOutbound),
        appServiceConnectInbound: read(access_accessShapes.appServiceConnectInbound),
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
function effective_accessHeritage(source) {
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






const shape = access_accessShapes.b2bCollaborationOutbound;
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

;// CONCATENATED MODULE: ./build/src/model/conditional-access/applications.js





/** Reads `conditions.applications`. */
function applications_applicationScope(conditions) {
    const value = valueIn(conditions, "applications");
    if (!isObject(value))
        return notUnderstood(value, "the policy does not state conditions.applications");
    return {
        include: included(value),
        exclude: wordsIn(value, "excludeApplications"),
        isFiltered: saysSomething(valueIn(value, "applicationFilter")),
    };
}
function included(applications) {
    if (member(applications, "includeApplications") !== undefined)
        return wordsIn(applications, "includeApplications");
    const others = ["includeUserActions", "includeAuthenticationContextClassReferences"];
    const hasOthers = some(others, (name) => not(wordsIn(applications, name).isEmpty));
    if (hasOthers === true)
        return noWords;
    const gap = isUndetermined(hasOthers) ? hasOthers : undetermined("the policy does not state includeApplications");
    return { known: new Set(), gap, isEmpty: gap };
}
/** Whether a policy is about every application, without an excluded one. */
function isEveryApplication(scope) {
    if (isUndetermined(scope))
        return scope;
    return all(has(scope.include, "all"), hasOnlyNone(scope.exclude), not(scope.isFiltered));
}
function hasOnlyNone(words) {
    return [...words.known].every((item) => item === "none") && (words.gap ?? true);
}
/** Stands for every application that no policy names. */
const unnamed = "any other application";
const perhapsInGroup = undetermined_undetermined("Microsoft decides which applications are in a group such as Office365");
/**
 * Whether the applications of the policies that count add up to all. A hole in one policy is filled by another that
 * reaches into it; every application that is named somewhere is asked for, and one for all the others.
 */
function applications_addUpToAll(summands) {
    const possible = summands.filter(({ counts }) => counts !== false);
    const named = new Set([unnamed]);
    for (const { applications } of possible) {
        if (isUndetermined(applications))
            continue;
        for (const item of applications.exclude.known)
            if (item !== "all" && item !== "none")
                named.add(item);
    }
    return every(named, (item) => some(possible, ({ counts, applications }) => all(counts, reaches(applications, item))));
}
function reaches(scope, item) {
    if (isUndetermined(scope))
        return scope;
    return all(any(has(scope.include, "all"), means(scope.include, item)), not(excludes(scope.exclude, item)), not(scope.isFiltered));
}
function excludes(words, item) {
    return any(has(words, "all"), means(words, item));
}
/** Whether a list names an application, itself or in a group of applications; `All` is asked for elsewhere. */
function means(words, item) {
    if (item === unnamed)
        return false;
    if (words.known.has(item))
        return true;
    const hasGroup = [...words.known].some((other) => other !== "all" && other !== "none" && !isGuid(other));
    return words.gap ?? (hasGroup ? perhapsInGroup : false);
}

;// CONCATENATED MODULE: ./build/src/model/words.js


/**
 * Says exactly what an open setting lets through: "everyone there can reach every application here, except 1 listed one".
 * `people` names everyone, `where` names the side of the applications.
 */
function openInWords({ users, applications }, people, where) {
    const everything = `every application ${where}`;
    if (users?.reach === "all-except" && applications?.reach === "all-except") {
        const combination = `the combination of ${listedPeople(users)} with ${listedApplications(applications)}`;
        return `${people} can reach ${everything}, except ${combination}`;
    }
    return `${whoInWords(users, people)} can reach ${whatInWords(applications, where)}`;
}
/** As {@link openInWords}, for any setting that lets someone through, also a scoped one. */
function reachInWords(access, people, where) {
    if (isOpen(access))
        return openInWords(access, people, where);
    return `${whoInWords(access.users, people)} can reach ${whatInWords(access.applications, where)}`;
}
/** Says who or what an open setting of one half lets through, as the beginning of a sentence. */
function openHalfInWords({ users, applications }, people, things) {
    if (users !== undefined)
        return whoInWords(users, people);
    if (applications?.reach !== "all-except")
        return things;
    return `${things}, except ${listedApplications(applications)},`;
}
function whoInWords(users, people) {
    if (users?.reach === "only")
        return listedPeople(users);
    return users?.reach === "all-except" ? `${people}, except ${listedPeople(users)},` : people;
}
function whatInWords(applications, where) {
    if (applications?.reach === "only")
        return `${listedApplications(applications)} ${where}`;
    const everything = `every application ${where}`;
    return applications?.reach === "all-except" ? `${everything}, except ${listedApplications(applications)}` : everything;
}
function listedPeople(users) {
    return words_count(users, "user or group", "users or groups");
}
function listedApplications(applications) {
    return words_count(applications, "application", "applications");
}
/** Ids are counted; a reserved word is named, because it stands for more than one. */
function words_count({ targets }, one, many) {
    const words = [...targets].filter((target) => !isGuid(target)).sort();
    const ids = targets.size - words.length;
    if (ids === 0)
        return inWords(words);
    return inWords([...words, ids === 1 ? `1 listed ${one}` : `${String(ids)} listed ${many}`]);
}
/** A list in a sentence: "a", "a and b", "a, b and c". */
function inWords(items) {
    const last = items.at(-1) ?? "";
    return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
/** As {@link inWords}; of a long list the first three, and how many more there are. */
function inBrief(items) {
    return items.length <= 4 ? inWords(items) : inWords([...items.slice(0, 3), `${items.length - 3} others`]);
}
/** A number with its noun: "1 partner", "3 partners". */
function counted(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** A value of a file as a sentence quotes it: as JSON, cut where it is long; "nothing" for an absent one. */
function quoted(value) {
    if (value === undefined)
        return "nothing";
    // What is no single value is named, not written out: it can be of any size and depth.
    if (typeof value === "object" && value !== null)
        return Array.isArray(value) ? "a list" : "an object";
    const text = JSON.stringify(value);
    if (text.length <= 80)
        return text;
    return text.startsWith('"') ? `${text.slice(0, 78)}…"` : `${text.slice(0, 79)}…`;
}
const longestName = 60;
/** A name or an id as a sentence can bear it: cut where it is long, never through a character. */
function words_brief(text) {
    if (text.length <= longestName)
        return text;
    const kept = Array.from(text.slice(0, 2 * longestName)).slice(0, longestName - 1);
    return `${kept.join("")}…`;
}

;// CONCATENATED MODULE: ./build/src/model/conditional-access/strengths.js




/** What the strengths that Microsoft made allow, by their id (Microsoft Learn, "Overview of Conditional Access authentication strengths"). */
const builtIn = new Map([
    ["00000000-0000-0000-0000-000000000002", [
            ...["windowshelloforbusiness", "fido2", "x509certificatemultifactor", "devicebasedpush", "temporaryaccesspassonetime", "temporaryaccesspassmultiuse", "federatedmultifactor"],
            ...["password", "federatedsinglefactor"].flatMap((first) => ["microsoftauthenticatorpush", "softwareoath", "hardwareoath", "sms", "voice"].map((second) => `${first},${second}`)),
            ...["password,x509certificatesinglefactor", "password,x509certificatemultifactor"],
        ]],
    ["00000000-0000-0000-0000-000000000003", ["windowshelloforbusiness", "fido2", "x509certificatemultifactor", "devicebasedpush"]],
    ["00000000-0000-0000-0000-000000000004", ["windowshelloforbusiness", "fido2", "x509certificatemultifactor"]],
]);
/** Methods that are two factors by themselves. */
const multifactor = new Set([
    "windowshelloforbusiness",
    "fido2",
    "x509certificatemultifactor",
    "devicebasedpush",
    "temporaryaccesspassonetime",
    "temporaryaccesspassmultiuse",
    "federatedmultifactor",
]);
/** Methods that are one factor each. */
const strengths_single = new Set([
    "password",
    "voice",
    "hardwareoath",
    "softwareoath",
    "sms",
    "microsoftauthenticatorpush",
    "email",
    "x509certificatesinglefactor",
    "federatedsinglefactor",
    "qrcodepin",
]);
/** Second factors that somebody of another tenant can register here (Microsoft Learn, "Authentication strength for external users"). */
const registeredHere = (/* unused pure expression or super */ null && (["sms", "voice", "microsoftauthenticatorpush", "softwareoath"]));
/** The strengths that the input defines, by id in lower case. */
function strengths_definedStrengths(resources) {
    const byId = new Map();
    for (const { value } of resources) {
        const id = word(valueIn(value, "id"));
        if (id !== undefined && !byId.has(id))
            byId.set(id, value);
    }
    return byId;
}
/**
 * Reads `authenticationStrength` of a policy: the whole object, or as little as its id or its address. Undefined where
 * none is required.
 */
function strengths_readStrength(value, defined) {
    if (isUndetermined(value))
        return value;
    if (!isObject(value))
        return (value ?? null) === null ? undefined : undetermined("authenticationStrength is not an object");
    const id = idOf(value);
    const combinations = combinationsOf(value) ?? combinationsOf(defined.get(id ?? "")) ?? builtIn.get(id ?? "");
    if (id === undefined && combinations === undefined && saysSomething(value) === false)
        return undefined;
    const known = combinations ?? notUnderstood(valueIn(value, "id"), notDefined, ["authenticationStrengthPolicy"]);
    return { combinations: known, isMfa: isMfa(value, id, known, defined) };
}
const notDefined = "the authentication strength of a policy is not defined in the input";
function idOf(strength) {
    const id = word(valueIn(strength, "id"));
    if (id !== undefined)
        return id;
    const address = valueIn(strength, "@odata.id");
    return typeof address === "string" ? /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(address.slice(-200))?.[0].toLowerCase() : undefined;
}
function combinationsOf(strength) {
    const written = strength === undefined ? undefined : valueIn(strength, "allowedCombinations");
    if (written === undefined || written === null)
        return undefined;
    if (!Array.isArray(written))
        return notUnderstood(written, "allowedCombinations is not a list");
    const combinations = [];
    for (const item of written) {
        const text = word(item);
        if (text === undefined)
            return notUnderstood(item, "allowedCombinations holds something that is not a text");
        if (text !== "")
            combinations.push(text.replace(/\s/g, ""));
    }
    return combinations.length === 0 ? undefined : combinations;
}
function isMfa(strength, id, combinations, defined) {
    if (id !== undefined && builtIn.has(id))
        return true;
    const stated = valueIn(strength, "requirementsSatisfied") ?? valueIn(defined.get(id ?? "") ?? {}, "requirementsSatisfied");
    if (isUndetermined(combinations) && word(stated) === "none")
        return false;
    const satisfied = isUndetermined(stated) ? stated : word(stated) === "mfa";
    return any(satisfied, isUndetermined(combinations) ? combinations : every(combinations, isMultifactor));
}
function isMultifactor(combination) {
    const methods = combination.split(",");
    if (methods.some((method) => multifactor.has(method)))
        return true;
    const stranger = methods.find((method) => !strengths_single.has(method));
    if (stranger === undefined)
        return methods.length > 1;
    return undetermined("the authentication strength of the policy allows a method that is not understood");
}
/** Whether somebody of a tenant whose multifactor authentication is not trusted can never do it: the methods are not to be had here. */
function needsHomeMethods({ combinations }) {
    if (isUndetermined(combinations))
        return combinations;
    return !combinations.some((combination) => {
        const methods = combination.split(",");
        return methods.length === 2 && methods.includes("password") && registeredHere.some((method) => methods.includes(method));
    });
}
/** Whether nothing but phishing-resistant methods is good enough. */
function strengths_isPhishingResistant({ combinations }) {
    if (isUndetermined(combinations))
        return combinations;
    const resistant = new Set(builtIn.get("00000000-0000-0000-0000-000000000004"));
    return every(combinations, (combination) => some(combination.split(","), (method) => resistant.has(method)));
}

;// CONCATENATED MODULE: ./build/src/model/conditional-access/controls.js






/** `approvedApplication` and its like, in lower case with Graph's spelling. */
const unsupported = new Map(["approvedApplication", "compliantApplication", "passwordChange", "riskRemediation"].map((each) => [each.toLowerCase(), each]));
const nothing = { blocks: false, controls: [], isAnd: false };
/** Reads `grantControls` of a policy. */
function controls_readGrant(policy, strengths) {
    const own = member(policy, "grantControls");
    // A body that states what is asked of the session and nothing else makes a policy without grant controls.
    if (own === undefined && saysSomething(valueIn(policy, "sessionControls")) === true)
        return nothing;
    if (own?.value === null)
        return nothing;
    if (own === undefined || !isObject(own.value)) {
        return { ...nothing, controls: [{ kind: "gap", reason: notUnderstood(own?.value, "the policy does not state grantControls") }] };
    }
    const builtIn = wordsIn(own.value, "builtInControls");
    return {
        blocks: has(builtIn, "block"),
        controls: [
            ...[...builtIn.known].filter((each) => each !== "block").map(control),
            ...strengthControl(own.value, strengths),
            ...listControl(own.value, "termsOfUse", (ids) => ({ kind: "terms", ids })),
            ...listControl(own.value, "customAuthenticationFactors", (factors) => ({ kind: "unknown", reason: customFactor, factors })),
            ...(builtIn.gap === undefined ? [] : [gapControl(builtIn.gap)]),
        ],
        isAnd: readOperator(valueIn(own.value, "operator")),
    };
}
const customFactor = undetermined_undetermined("a custom control is asked for, and what it proves is not known");
function control(text) {
    if (text === "mfa")
        return { kind: "mfa" };
    if (text === "compliantdevice")
        return { kind: "device", claim: "compliant", word: "compliantDevice" };
    if (text === "domainjoineddevice")
        return { kind: "device", claim: "hybrid", word: "domainJoinedDevice" };
    const spelt = unsupported.get(text);
    if (spelt !== undefined)
        return { kind: "unsupported", word: spelt };
    return { kind: "unknown", reason: undetermined(`the control ${brief(text)} is not understood`) };
}
function gapControl(reason) {
    return { kind: "gap", reason };
}
function strengthControl(grant, strengths) {
    const strength = readStrength(valueIn(grant, "authenticationStrength"), strengths);
    if (strength === undefined)
        return [];
    return [isUndetermined(strength) ? gapControl(strength) : { kind: "strength", strength }];
}
function listControl(grant, name, whenThere) {
    const { known, isEmpty, gap } = wordsIn(grant, name);
    if (isEmpty === true)
        return [];
    return [isEmpty === false || gap === undefined ? whenThere([...known]) : gapControl(gap)];
}
function readOperator(value) {
    if (value === undefined || value === null || word(value) === "or")
        return false;
    return word(value) === "and" || notUnderstood(value, "the operator of grantControls is not understood");
}
/** What a control is worth as multifactor authentication. */
function controls_isMfa(control) {
    if (control.kind === "unknown" || control.kind === "gap")
        return control.reason;
    return control.kind === "strength" ? control.strength.isMfa : control.kind === "mfa";
}
/** Asks one thing of a grant under AND and another under OR; where nobody knows which, the answers have to agree. */
function byOperator({ isAnd }, underAnd, underOr) {
    if (!isUndetermined(isAnd))
        return isAnd ? underAnd() : underOr();
    const answer = underAnd();
    return answer === underOr() ? answer : isAnd;
}
/** Whether nobody gets in without multifactor authentication: a policy that admits nobody is the strictest of all. */
function controls_forcesMfa(grant, possible) {
    const { blocks, controls } = grant;
    if (controls.length === 0)
        return blocks;
    const provesOrRefuses = (each) => any(controls_isMfa(each), not(possible(each)));
    return any(blocks, byOperator(grant, () => some(controls, provesOrRefuses), () => every(controls, provesOrRefuses)));
}
/** Whether a grant that does not block can be met by nobody because of controls of one sort: one under AND, every way under OR. */
function isDeadEnd(grant, possible, isOfSort) {
    const { blocks, controls } = grant;
    const ofSort = (each) => (each.kind === "gap" ? each.reason : isOfSort(each));
    const refuses = (each) => not(possible(each));
    return all(not(blocks), some(controls, ofSort), byOperator(grant, () => some(controls, (each) => all(ofSort(each), refuses(each))), () => every(controls, refuses)));
}

;// CONCATENATED MODULE: ./build/src/model/partner-name.js



/** What people call a partner, when the input or the id says. */
function partner_name_nameOf(value, id) {
    const given = valueIn(value, "displayName");
    return typeof given === "string" && given.trim() !== "" ? given.trim() : wellKnownTenants.get(id)?.name;
}
/** A tenant id as a sentence can bear it: the ends of a GUID, anything else as it is. */
function partner_name_shortId(id) {
    return isGuid(id) ? `${id.slice(0, 4)}…${id.slice(-4)}` : id;
}
/** A partner in a sentence: its name with the shortened id, or the id alone. */
function partner_name_label(name, id) {
    const short = partner_name_shortId(id);
    if (name === undefined)
        return short === "" ? "A partner without tenant id" : `Partner ${brief(short)}`;
    return `${brief(name)} (${short === "" ? "without tenant id" : brief(short)})`;
}

;// CONCATENATED MODULE: ./build/src/model/trust.js




/** The claims of another tenant that can be trusted, in Graph's words. */
const trustClaims = ["isMfaAccepted", "isCompliantDeviceAccepted", "isHybridAzureADJoinedDeviceAccepted"];
/** The default's `inboundTrust`, as partners inherit it. */
function trust_trustHeritage(source) {
    return heritage(source, "inboundTrust", (value) => isObject(value) ? value : notUnderstood(value, "inboundTrust is not an object"));
}
/** The trust of the default configuration itself. */
function trust_defaultTrust(inherited) {
    if (isUndetermined(inherited))
        return unknownTrust(inherited);
    return readClaims(inherited.reading, (key) => (key === undefined ? inherited.place : inherited.place.at(key)));
}
/** The effective trust in a partner: its own object replaces the default's as a whole. */
function trust_partnerTrust(partner, place, inherited) {
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

;// CONCATENATED MODULE: ./build/src/model/conditional-access/homes.js











const noClaims = { mfa: false, compliant: false, hybrid: false };
/** Reads the homes of a tenant's guests. `named` are the tenants that policies list. */
function homes_readHomes(tenant, named) {
    const partners = tenant.all("crossTenantAccessPolicyPartner");
    const list = tenant.complete("crossTenantAccessPolicyPartner");
    const nameless = partners.map(({ value }) => valueIn(value, "tenantId")).find(isUndetermined);
    const gap = isUndetermined(list) ? list : undefined;
    const byId = new Map([...partners].reverse().map((partner) => [partnerId(partner.value), partner]));
    const others = defaultEntry(tenant);
    const entries = once(() => {
        const strangers = [...named].filter((home) => !byId.has(home)).map((home) => strangerEntry(home, others, gap));
        return distinct([others, ...partners.map((partner) => partnerEntry(partner, tenant)), ...strangers], named);
    });
    const claimsFrom = (home) => {
        if (home === noTenant)
            return noClaims;
        if (home === anyTenant)
            return others.claims;
        const partner = byId.get(home);
        return partner === undefined ? strangerEntry(home, others, gap).claims : claims(partnerTrust(partner.value, partner.place, tenant.trust));
    };
    const claimsByHome = new Map();
    return {
        get entries() {
            return entries();
        },
        gap,
        claimsOf: (home) => {
            const known = claimsByHome.get(home) ?? claimsFrom(home);
            claimsByHome.set(home, known);
            return known;
        },
        labelOf: (home) => {
            const name = tenant.catalog?.byTenantId.get(home)?.name ?? nameOf(byId.get(home)?.value ?? {}, home);
            return name === undefined ? `tenant ${brief(shortId(home))}` : label(name, home);
        },
        isKnown: (home) => byId.has(home) || tenant.catalog?.byTenantId.has(home) === true || (gap ?? nameless ?? false),
        isProvider: (home) => tenant.catalog?.byTenantId.get(home)?.text("scenario") === "service-provider",
    };
}
function claims({ isMfaAccepted, isCompliantDeviceAccepted, isHybridAzureADJoinedDeviceAccepted }) {
    const read = (claim) => (isUndetermined(claim) ? claim : claim.value);
    return { mfa: read(isMfaAccepted), compliant: read(isCompliantDeviceAccepted), hybrid: read(isHybridAzureADJoinedDeviceAccepted) };
}
function defaultEntry(tenant) {
    const lets = (name) => {
        const inherited = tenant.access[name];
        return isUndetermined(inherited) ? inherited : inherited.reading.reach !== "none";
    };
    return {
        home: anyTenant,
        collaboration: lets("b2bCollaborationInbound"),
        directConnect: lets("b2bDirectConnectInbound"),
        claims: claims(tenant.defaultTrust),
    };
}
function partnerEntry(partner, tenant) {
    const id = partnerId(partner.value);
    return {
        home: isGuid(id) ? id : "",
        collaboration: letsIn(partner, accessShapes.b2bCollaborationInbound, tenant),
        directConnect: letsIn(partner, accessShapes.b2bDirectConnectInbound, tenant),
        claims: claims(partnerTrust(partner.value, partner.place, tenant.trust)),
    };
}
function letsIn(partner, shape, tenant) {
    const reading = effectiveBlock(partner, shape, tenant);
    return isUndetermined(reading) ? reading : reading.reach !== "none";
}
/** The effective reading of a partner's core setting: its own block, else the default's. */
function effectiveBlock({ value }, shape, tenant) {
    const own = member(value, shape.name);
    if (own === undefined)
        return absent(shape.name);
    if (own.value !== null)
        return readBlock(own.value, shape);
    const inherited = tenant.access[shape.name];
    return isUndetermined(inherited) ? inherited : inherited.reading;
}
/** A tenant that a policy names and that is no partner has the default's settings; where partners are missing it can be one. */
function strangerEntry(home, others, gap) {
    if (gap === undefined)
        return { ...others, home };
    return { home, collaboration: gap, directConnect: gap, claims: { mfa: gap, compliant: gap, hybrid: gap } };
}
/** Partners that no policy names and that differ in nothing are one: tenants have thousands of them. */
function distinct(entries, named) {
    const seen = new Map();
    for (const entry of entries) {
        const { home, collaboration, directConnect } = entry;
        const who = named.has(home) || home === "" || home === anyTenant ? home : "not named";
        const key = JSON.stringify([who, inKey(collaboration), inKey(directConnect), homes_claimsKey(entry.claims)]);
        if (!seen.has(key))
            seen.set(key, entry);
    }
    return [...seen.values()];
}
function inKey(answer) {
    return isUndetermined(answer) ? answer.undetermined : answer;
}
/** The same text for the same claims. */
function homes_claimsKey({ mfa, compliant, hybrid }) {
    return JSON.stringify([inKey(mfa), inKey(compliant), inKey(hybrid)]);
}

;// CONCATENATED MODULE: ./build/src/model/conditional-access/conditions.js





/** Whether a policy applies on every platform, from every place, with every client and at every risk. */
function conditions_isUnconditional(conditions) {
    return every(Object.keys(conditions), (key) => {
        if (key.includes("@"))
            return true;
        const value = conditions[key];
        const read = readings.get(key.toLowerCase());
        if (read !== undefined)
            return read(value);
        return saysSomething(value) === false || notUnderstood(value, `the condition ${brief(key)} is not understood`);
    });
}
/** By condition, in lower case: whether it leaves every sign-in in. */
const readings = new Map([
    ["users", () => true],
    ["applications", () => true],
    // Workload identities: whom a policy is about is read with the users.
    ["clientapplications", () => true],
    ["serviceprincipalrisklevels", () => true],
    ["agentidrisklevels", () => true],
    ["clientapptypes", isEveryClient],
    ["platforms", (value) => leavesAll(value, "platforms", "includePlatforms", "excludePlatforms")],
    ["locations", (value) => leavesAll(value, "locations", "includeLocations", "excludeLocations")],
    ["devicestates", (value) => leavesAll(value, "deviceStates", "includeStates", "excludeStates")],
    ["devices", isEveryDevice],
    ["signinrisklevels", (value) => listed(value, "signInRiskLevels").isEmpty],
    ["userrisklevels", (value) => listed(value, "userRiskLevels").isEmpty],
    ["insiderrisklevels", (value) => listed(value, "insiderRiskLevels").isEmpty],
    ["authenticationflows", isEveryFlow],
    ["times", (value) => answer_not(words_saysSomething(value))],
]);
function listed(value, name) {
    return words_wordsOf(value ?? [], name);
}
/** Legacy protocols stand aside: they cannot do more than a password, and have a policy of their own. */
function isEveryClient(value) {
    const clients = listed(value, "clientAppTypes");
    return answer_any(clients.isEmpty, words_has(clients, "all"), answer_all(words_has(clients, "browser"), words_has(clients, "mobileappsanddesktopclients")));
}
/** A pair of lists of which one includes and one excludes: everything is included, and nothing excluded. */
function leavesAll(value, name, include, exclude) {
    if (words_saysSomething(value) === false)
        return true;
    if (!json_isObject(value))
        return undetermined_notUnderstood(value, `the condition ${name} is not an object`);
    const included = words_wordsIn(value, include);
    return answer_all(answer_any(included.isEmpty, words_has(included, "all")), words_wordsIn(value, exclude).isEmpty);
}
function isEveryDevice(value) {
    if (words_saysSomething(value) === false)
        return true;
    if (!json_isObject(value))
        return undetermined_notUnderstood(value, "the condition devices is not an object");
    return answer_all(leavesAll(value, "devices", "includeDevices", "excludeDevices"), leavesAll(value, "devices", "includeDeviceStates", "excludeDeviceStates"), answer_not(words_saysSomething(json_valueIn(value, "deviceFilter"))));
}
function isEveryFlow(value) {
    if (words_saysSomething(value) === false)
        return true;
    if (!json_isObject(value))
        return undetermined_notUnderstood(value, "the condition authenticationFlows is not an object");
    const flows = words_wordsIn(value, "transferMethods");
    return [...flows.known].every((flow) => flow === "none") && (flows.gap ?? true);
}

;// CONCATENATED MODULE: ./build/src/model/conditional-access/users.js





/** The old word for all six types of all tenants. */
const legacyGuests = "guestsorexternalusers";
/** Reads `conditions.users`, with what makes it a policy on workloads. `place` is that of `conditions`. */
function users_userScope(conditions, place) {
    const own = member(conditions, "users");
    if (own === undefined || !isObject(own.value))
        return notUnderstood(own?.value, "the policy does not state conditions.users");
    const node = place.at(own.key);
    return {
        include: side(own.value, node, "include"),
        exclude: side(own.value, node, "exclude"),
        isAboutWorkloads: aboutWorkloads(valueIn(conditions, "clientApplications")),
    };
}
function side(users, place, prefix) {
    const list = member(users, `${prefix}Users`);
    return {
        users: wordsIn(users, `${prefix}Users`),
        usersPlace: list === undefined ? place : place.at(list.key),
        guests: guestScope(users, `${prefix}GuestsOrExternalUsers`, place),
        hasGroupsOrRoles: any(not(wordsIn(users, `${prefix}Groups`).isEmpty), not(wordsIn(users, `${prefix}Roles`).isEmpty)),
    };
}
function aboutWorkloads(clients) {
    if (!isObject(clients))
        return (clients ?? null) === null ? false : notUnderstood(clients, "clientApplications is not an object");
    return any(...["includeServicePrincipals", "includeAgentIdServicePrincipals"].map((name) => not(wordsIn(clients, name).isEmpty)));
}
const maybeDirectConnect = undetermined_undetermined("Microsoft does not document whether All users means B2B direct connect users, who have no object in the directory");
/** Whether one side means somebody of a type from a home. */
function names({ users, guests }, type, home) {
    const everyone = has(users, "all");
    return any(has(users, legacyGuests), matches(guests, type, home), everyone === true && type === "b2bDirectConnectUser" ? maybeDirectConnect : everyone);
}
/** Whether a policy would be about somebody if it excluded nobody. */
function includes(users, type, home) {
    return isUndetermined(users) ? users : all(not(users.isAboutWorkloads), names(users.include, type, home));
}
/** Whether a policy is about somebody: an exclusion always beats an inclusion. */
function users_appliesTo(users, type, home) {
    if (isUndetermined(users))
        return users;
    return all(includes(users, type, home), not(names(users.exclude, type, home)));
}

;// CONCATENATED MODULE: ./build/src/model/conditional-access/policy.js









/** Reads a policy. `strengths` are those that the input defines. */
function policy_readPolicy({ value, place }, strengths) {
    const state = readState(valueIn(value, "state"));
    const own = member(value, "conditions");
    const conditions = isObject(own?.value) ? own.value : undefined;
    const unread = notUnderstood(own?.value, "the policy does not state its conditions");
    const nodeOf = (name) => {
        const node = member(value, name);
        return node === undefined ? place : place.at(node.key);
    };
    return {
        ...identity(value),
        place,
        state,
        statePlace: nodeOf("state"),
        isEnabled: isUndetermined(state) ? state : state === "enabled",
        users: conditions === undefined ? unread : userScope(conditions, place.at(own?.key ?? "conditions")),
        applications: conditions === undefined ? unread : applicationScope(conditions),
        isUnconditional: conditions === undefined ? unread : isUnconditional(conditions),
        looksAtRisk: ["signInRiskLevels", "userRiskLevels", "insiderRiskLevels"].some((name) => saysSomething(valueIn(conditions ?? {}, name)) !== false),
        conditionsPlace: nodeOf("conditions"),
        signInRisk: conditions === undefined ? { known: new Set(), gap: unread, isEmpty: unread } : wordsIn(conditions, "signInRiskLevels"),
        filtersDevices: conditions === undefined ? unread : filtersDevices(conditions),
        grant: readGrant(value, strengths),
        grantPlace: nodeOf("grantControls"),
        sessionPlace: nodeOf("sessionControls"),
        signsInWithin: (hours) => signsInWithin(value, hours),
    };
}
function filtersDevices(conditions) {
    const devices = valueIn(conditions, "devices");
    if (!isObject(devices))
        return (devices ?? null) === null ? false : notUnderstood(devices, "the condition on devices is not an object");
    return saysSomething(valueIn(devices, "deviceFilter"));
}
function readState(value) {
    const state = word(value);
    if (state === "enabled" || state === "disabled")
        return state;
    if (state === "enabledforreportingbutnotenforced")
        return "reportOnly";
    return notUnderstood(value, "the policy states no state that is understood");
}
function identity(policy) {
    const written = valueIn(policy, "displayName");
    const name = typeof written === "string" && written.trim() !== "" ? written.trim() : undefined;
    const id = word(valueIn(policy, "id")) ?? "";
    const label = name === undefined ? `Policy ${id === "" ? "without a name" : brief(id)}` : `Policy "${brief(name)}"`;
    return { id: id === "" ? name : id, name, label };
}

;// CONCATENATED MODULE: ./build/src/model/conditional-access/conditional-access.js










/** Reads all policies. Homes and sums are made when somebody asks. */
function conditional_access_readConditionalAccess(tenant) {
    const strengths = definedStrengths(tenant.all("authenticationStrengthPolicy"));
    const written = tenant.all("conditionalAccessPolicy");
    // Every policy is held against every tenant that any of them names: without a bound, made-up input would never end.
    const policies = written.length > mostPolicies ? [] : written.map((resource) => readPolicy(resource, strengths));
    const list = tenant.complete("conditionalAccessPolicy");
    const lists = listsByTenant(policies);
    const named = new Set(lists.keys());
    const homes = once(() => readHomes(tenant, named));
    const sums = new Map();
    const classes = new Map();
    const classByHome = new Map();
    const ca = {
        policies,
        gap: isUndetermined(list) ? list : (tooMany(written.length) ?? templateGap(tenant, policies)),
        list: listOf(tenant, written),
        get homes() {
            return homes();
        },
        named,
        classOf: (home) => {
            const key = classByHome.get(home) ?? numbered(classKey(home, lists.get(home), ca.homes), classes);
            classByHome.set(home, key);
            return key;
        },
        mfaCoverage: (type, home) => {
            const key = `${type} ${String(ca.classOf(home))}`;
            const sum = sums.get(key) ?? mfaSum(ca, type, home);
            sums.set(key, sum);
            return sum;
        },
    };
    return ca;
}
/** Of several lists none holds all policies; where all are empty, each of them shows that there is none. */
function listOf({ files }, policies) {
    const [list, other] = files.flatMap(({ lists }) => lists).filter(({ kind }) => kind === "conditionalAccessPolicy");
    if (list === undefined || policies.length === 0)
        return list?.place;
    return other === undefined && policies.every(({ place }) => place.file === list.place.file) ? list.place : undefined;
}
/** Entra takes about 240 policies in a tenant. */
const mostPolicies = 1000;
function tooMany(count) {
    if (count <= mostPolicies)
        return undefined;
    return undetermined(`the input holds ${String(count)} Conditional Access policies, more than a tenant can have: none of them is judged`);
}
/** A template is in force nowhere, so what the tenant asks for is not in the input. */
function templateGap({ templates }, policies) {
    if (!policies.some(({ place }) => templates.has(place.file)))
        return undefined;
    return undetermined("some of the policies are templates, which are in force nowhere", ["conditionalAccessPolicy"]);
}
function classKey(home, lists, homes) {
    if (home === anyTenant || home === noTenant || home === "")
        return home;
    return `${lists?.join(",") ?? ""} ${claimsKey(homes.claimsOf(home))}`;
}
/** The number of a text, the next one where it has none yet. */
function numbered(text, numbers) {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
}
/** The lists that name a tenant, by their number in the order of the policies. */
function listsByTenant(policies) {
    const lists = new Map();
    for (const [index, { users }] of policies.entries()) {
        if (isUndetermined(users))
            continue;
        for (const [side, { guests }] of [users.include, users.exclude].entries()) {
            for (const home of listedTenants(guests)) {
                const before = lists.get(home);
                if (before === undefined)
                    lists.set(home, [2 * index + side]);
                else
                    before.push(2 * index + side);
            }
        }
    }
    return lists;
}
/** The tenants that a guest object lists. */
function listedTenants(guests) {
    if (guests === undefined || isUndetermined(guests) || guests.tenants === "all" || isUndetermined(guests.tenants))
        return [];
    return guests.tenants.members.known;
}
/** Whether a policy is in force for somebody. */
function covers(policy, type, home) {
    return all(policy.isEnabled, appliesTo(policy.users, type, home));
}
/** Whether a policy that is in force is about somebody of one of the types, from wherever. */
function coversSomeone(ca, policy, types) {
    return some(types, (type) => {
        const without = typesWithoutTenant.has(type) ? [noTenant] : [];
        return some([anyTenant, ...without, ...ownTenants(policy)], (home) => covers(policy, type, home));
    });
}
function ownTenants({ users }) {
    return isUndetermined(users) ? [] : [...listedTenants(users.include.guests)];
}
/** Which controls somebody can meet: a local guest all of them, somebody from outside not those that happen at home. */
function possibleFor(type, claims) {
    return (control) => {
        if (control.kind === "unknown" || control.kind === "gap")
            return control.reason;
        if (type === "internalGuest")
            return true;
        return control.kind === "device" ? claims[control.claim] : control.kind !== "unsupported";
    };
}
/** Whether a policy lets nobody of a type from a home in without multifactor authentication, where it applies. */
function demandsMfa(ca, { grant }, type, home) {
    return forcesMfa(grant, possibleFor(type, ca.homes.claimsOf(home)));
}
function mfaSum(ca, type, home) {
    const possible = possibleFor(type, ca.homes.claimsOf(home));
    const summands = ca.policies.map((policy) => {
        const applies = all(policy.isUnconditional, covers(policy, type, home));
        return { counts: applies === false ? false : all(applies, forcesMfa(policy.grant, possible)), applications: policy.applications };
    });
    return any(addUpToAll(summands), ca.gap ?? false);
}
/**
 * Whether somebody of a type from a home needs multifactor authentication at every sign-in to every application, summed
 * over all policies. Undetermined without the complete list of policies, unless those that are known are enough.
 */
function mfaCoverage(tenant, type, home) {
    return tenant.conditionalAccess().mfaCoverage(type, home);
}
/** Whether some policy that always applies to somebody asks for phishing-resistant methods and takes nothing else. */
function phishingResistantCoverage(tenant, type, home) {
    const ca = tenant.conditionalAccess();
    const demands = ({ grant }) => {
        const possible = possibleFor(type, ca.homes.claimsOf(home));
        // With every other control worth nothing, what forces multifactor authentication is the strength.
        return forcesMfa({ ...grant, controls: grant.controls.map(onlyResistant) }, possible);
    };
    const isAsked = some(ca.policies, (policy) => all(covers(policy, type, home), policy.isUnconditional, demands(policy)));
    return any(isAsked, ca.gap ?? false);
}
function onlyResistant(control) {
    if (control.kind === "mfa")
        return { kind: "terms", ids: [] };
    return control.kind === "strength" ? { kind: "strength", strength: { ...control.strength, isMfa: isPhishingResistant(control.strength) } } : control;
}

;// CONCATENATED MODULE: ./build/src/model/directory.js


/** It is in every directory: a list of enterprise applications without it was filtered. */
const microsoftGraph = "00000003-0000-0000-c000-000000000000";
const there = { isThere: true };
const notAsked = undetermined_undetermined("the directory was not asked whether the targets of our side still exist", ["directoryObject"]);
/** Reads the directory once for all targets. */
function directory_readDirectory(tenant) {
    const looked = tenant.all("directoryObject").map(({ value }) => value);
    const objects = idsOf("id", [...looked, ...valuesOf(tenant, "group"), ...valuesOf(tenant, "user")]);
    const applications = idsOf("appId", [...looked, ...valuesOf(tenant, "servicePrincipal"), ...valuesOf(tenant, "application")]);
    const hasAllGroups = tenant.hasWholeList("group");
    const hasAllApplications = hasEveryApplication(tenant);
    const gone = (kind, id, isListed) => {
        const shownBy = tenant.absences(kind).get(id);
        return shownBy !== undefined || isListed ? { isThere: false, shownBy } : undefined;
    };
    const goneGroup = (id) => gone("group", id, hasAllGroups) ?? tenant.unread("group", "id") ?? notAsked;
    // A list of users is nearly always one of guests, so it proves nothing about the others.
    const goneUser = (id) => gone("user", id, false) ?? tenant.unread("user", "id") ?? notAsked;
    const goneApplication = (id) => gone("servicePrincipal", id, hasAllApplications) ?? tenant.unread("servicePrincipal", "appId") ?? tenant.unread("servicePrincipal") ?? notAsked;
    const lookUp = (id, kind) => {
        if (kind === "application")
            return applications.has(id) ? there : goneApplication(id);
        if (objects.has(id))
            return there;
        if (kind === "group")
            return goneGroup(id);
        const asUser = goneUser(id);
        return kind === "user" || !("isThere" in asUser) ? asUser : goneGroup(id);
    };
    const holdsNothing = { objects: objects.size + tenant.absences("group").size + tenant.absences("user").size === 0, applications: applications.size + tenant.absences("servicePrincipal").size === 0 };
    return {
        lookUp,
        noAnswer: (kind) => {
            // No list and no answer names any id, so what is true of the empty one is true of all.
            const answer = holdsNothing[kind === "application" ? "applications" : "objects"] ? lookUp("", kind) : there;
            return "isThere" in answer ? undefined : answer;
        },
    };
}
/** Whether a whole list of enterprise applications is one of all of them. */
function hasEveryApplication(tenant) {
    if (!tenant.hasWholeList("servicePrincipal"))
        return false;
    const lists = tenant.files.flatMap((file) => file.lists).filter(({ kind, isSelection }) => kind === "servicePrincipal" && isSelection !== true);
    const places = new Set(lists.map(({ place }) => place));
    return tenant.all("servicePrincipal").some(({ value, place }) => places.has(place.parent) && word(valueIn(value, "appId")) === microsoftGraph);
}
function valuesOf(tenant, kind) {
    return tenant.all(kind).map(({ value }) => value);
}
function idsOf(key, values) {
    const ids = new Set();
    for (const value of values) {
        const id = isObject(value) && typeof valueIn(value, "deletedDateTime") !== "string" ? word(valueIn(value, key)) : undefined;
        if (id !== undefined)
            ids.add(id);
    }
    return ids;
}

;// CONCATENATED MODULE: ./build/src/model/place.js
/**
 * Where a value stands in the input: a file and a JSON pointer into it.
 * A place is a link to its parent, so that no pointer text is made until something is reported.
 */
class place_Place {
    file;
    parent;
    key;
    constructor(file, parent, key) {
        this.file = file;
        this.parent = parent;
        this.key = key;
    }
    /** The whole document. `file` is a POSIX path relative to the working directory. */
    static root(file) {
        return new place_Place(file, undefined, "");
    }
    /** Where something stands that nothing in the input shows. */
    static nowhere() {
        return new place_Place("", undefined, "");
    }
    /** An object that was translated out of another format into Graph's words. */
    static translated(origin) {
        return new TranslatedRoot(origin);
    }
    /** The member `key` of the object here, or the element at index `key` of the array here. */
    at(key) {
        return new place_Place(this.file, this, String(key));
    }
    /**
     * The JSON pointer (RFC 6901) into the file's own document; the empty string for all of it. What a translation
     * added and nobody wrote is shown by the nearest thing above it that somebody did.
     */
    get pointer() {
        const { root, steps } = this.path();
        if (root instanceof TranslatedRoot)
            return written(root.origin, steps).pointer;
        let pointer = "";
        for (const step of steps)
            pointer += `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        return pointer;
    }
    path() {
        if (this.parent === undefined)
            return { root: this, steps: [] };
        const steps = [this.key];
        let root = this.parent;
        for (; root.parent !== undefined; root = root.parent)
            steps.push(root.key);
        return { root, steps: steps.reverse() };
    }
}
/** The root of a translated object: the keys below it are Graph's, and the origin says where they come from. */
class TranslatedRoot extends place_Place {
    origin;
    constructor(origin) {
        super(origin.place.file, undefined, "");
        this.origin = origin;
    }
}
/** The place in the file of what `steps` lead to in the translated object. */
function written(origin, steps) {
    let here = origin;
    for (const [index, step] of steps.entries()) {
        if (here.members === undefined)
            return steps.slice(index).reduce((place, key) => place.at(key), here.place);
        const next = here.members.get(step);
        if (next === undefined)
            break;
        here = next;
    }
    return here.place;
}

;// CONCATENATED MODULE: ./build/src/model/evidence/ledger.js

/** Seen from us: the other tenant's users come here, or ours go there. */
const ledger_directions = (/* unused pure expression or super */ null && (["inbound", "outbound"]));
/** With somebody in front of the screen, or by a token that is renewed. */
const ledger_signInKinds = (/* unused pure expression or super */ null && (["interactive", "nonInteractive"]));
/**
 * Where evidence comes from: Graph's sign-in log as a whole, Graph's log asked for the newest sign-in of one tenant,
 * the summary of Azure Monitor Logs, and Microsoft's inventory of related tenants, which is a monthly total.
 */
const evidenceSources = (/* unused pure expression or super */ null && (["signIns", "newestSignIn", "logAnalytics", "relatedTenants"]));
/** Sources that say which days they hold every sign-in of. */
const ledger_coveringSources = (/* unused pure expression or super */ null && (["signIns", "newestSignIn", "logAnalytics"]));
const emptyLedger = { coverage: [], entries: [] };
/**
 * Puts ledgers together: of each tenant, direction, application, resource and kind the newest sighting, and all covered days.
 * The result is sorted, and the same in whatever order and however often a ledger is given.
 */
function ledger_mergeLedgers(...ledgers) {
    return {
        coverage: mergedCoverage(ledgers.flatMap(({ coverage }) => coverage)),
        entries: mergedEntries(ledgers.flatMap(({ entries }) => entries)),
    };
}
function mergedEntries(entries) {
    const byKey = new Map();
    for (const entry of entries) {
        const key = [entry.tenantId, entry.direction, entry.appId ?? "", entry.resourceId ?? "", entry.signIns].join(" ");
        const before = byKey.get(key);
        byKey.set(key, before === undefined ? entry : newer(before, entry));
    }
    return sorted(byKey);
}
/** Of two of one day the source that comes first in the list of sources, so that the order of merging does not matter. */
function newer(one, other) {
    const rank = ({ source }) => evidenceSources.indexOf(source);
    const isOther = other.lastSeen > one.lastSeen || (other.lastSeen === one.lastSeen && rank(other) < rank(one));
    const users = Math.max(one.users ?? 0, other.users ?? 0);
    return { ...(isOther ? other : one), ...(users > 0 && { users }) };
}
function mergedCoverage(coverage) {
    const groups = new Map();
    for (const each of coverage) {
        const key = [each.tenantId ?? "", each.source, each.direction, each.signIns].join(" ");
        const group = groups.get(key) ?? { of: each, ranges: [] };
        groups.set(key, group);
        group.ranges.push(ledger_rangeOf(each));
    }
    return sorted(groups).flatMap(({ of, ranges }) => union(ranges).map(({ from, to }) => ({ ...of, from: dayOf(from), to: dayOf(to) })));
}
/** The days of a line of coverage. */
function ledger_rangeOf({ from, to }) {
    return { from: dayNumber(from), to: dayNumber(to) };
}
function sorted(byKey) {
    return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
}

;// CONCATENATED MODULE: ./build/src/model/evidence/sign-in.js





/**
 * Reads a sign-in of Graph's log. `own` is our tenant id in lower case. Undefined for one that stays in one tenant,
 * failed, or is no user's; undetermined where the object does not say.
 */
function sign_in_readSignIn(value, own) {
    const stated = ["homeTenantId", "resourceTenantId", "crossTenantAccessType", "status", "createdDateTime", "appId", "resourceId", "signInEventTypes", "isInteractive", "userId"];
    const gap = stated.map((name) => valueIn(value, name)).find(isUndetermined);
    if (gap !== undefined)
        return gap;
    if (word(valueIn(value, "crossTenantAccessType")) === "none")
        return undefined;
    const signIns = kindOf(value);
    if (signIns === undefined)
        return undefined;
    const border = crossed(valueIn(value, "homeTenantId"), valueIn(value, "resourceTenantId"), own);
    if (border === undefined || isUndetermined(border))
        return border;
    const status = valueIn(value, "status");
    const errorCode = isObject(status) ? valueIn(status, "errorCode") : undefined;
    if (typeof errorCode !== "number")
        return notUnderstood(errorCode, "the sign-ins do not state whether they succeeded (status)", ["signIn"]);
    if (errorCode !== 0)
        return undefined;
    const day = sign_in_utcDay(valueIn(value, "createdDateTime"));
    if (day === undefined)
        return undetermined("a sign-in does not state when it was (createdDateTime)", ["signIn"]);
    return { ...border, appId: idIn(value, "appId"), resourceId: idIn(value, "resourceId"), signIns, day, userId: idIn(value, "userId") };
}
function crossed(home, resource, own) {
    const [from, to] = [word(home), word(resource)];
    if (from === undefined || to === undefined || !isGuid(from) || !isGuid(to)) {
        return undetermined("the sign-ins do not state between which tenants they were (homeTenantId, resourceTenantId)", ["signIn"]);
    }
    if (from === to)
        return undefined;
    if (to === own)
        return { tenantId: from, direction: "inbound" };
    return from === own ? { tenantId: to, direction: "outbound" } : undefined;
}
/** Undefined for what is no user's sign-in. */
function kindOf(value) {
    const types = valueIn(value, "signInEventTypes");
    const words = Array.isArray(types) ? types.map(word) : [];
    if (words.includes("noninteractiveuser"))
        return "nonInteractive";
    if (words.includes("interactiveuser"))
        return "interactive";
    if (words.includes("serviceprincipal") || words.includes("managedidentity"))
        return undefined;
    const isInteractive = valueIn(value, "isInteractive");
    return typeof isInteractive === "boolean" ? (isInteractive ? "interactive" : "nonInteractive") : "any";
}
/** The ISO day in UTC of a date-time; a text without a zone is UTC, as Graph writes it. */
function sign_in_utcDay(dateTime) {
    if (typeof dateTime !== "string" || !isDay(dateTime.trim().slice(0, 10)))
        return undefined;
    const text = dateTime.trim();
    const time = Date.parse(/[T ][\d:.]+$/.test(text) ? `${text}Z` : text);
    return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
function idIn(value, name) {
    const id = word(valueIn(value, name));
    return id === undefined || id === "" ? undefined : id;
}
/** The sightings in sign-ins, with the number of users of each. They cover no day: a list does not say what it was asked for. */
function sign_in_ledgerOfSignIns(signIns) {
    const users = new Map();
    const sightings = signIns.map((each) => {
        const { tenantId, direction, appId, resourceId, signIns: kind, day, userId } = each;
        const key = [tenantId, direction, appId ?? "", resourceId ?? "", kind].join(" ");
        const seen = users.get(key) ?? new Set();
        users.set(key, seen);
        if (userId !== undefined)
            seen.add(userId);
        return [key, { tenantId, direction, ...(appId !== undefined && { appId }), ...(resourceId !== undefined && { resourceId }), signIns: kind, source: "signIns", lastSeen: day }];
    });
    const entries = sightings.map(([key, sighting]) => ({ ...sighting, ...withUsers(users.get(key)?.size ?? 0) }));
    return mergeLedgers({ coverage: [], entries });
}
function withUsers(users) {
    return users > 0 ? { users } : {};
}

;// CONCATENATED MODULE: ./build/src/model/evidence/related-tenant.js





const metrics = (/* unused pure expression or super */ null && (["b2BSignInActivityMetrics", "appB2BSignInActivityMetrics"]));
/** Reads a related tenant. The counts of the first month are as old as the relation and say nothing of today. */
function related_tenant_readRelatedTenant(value) {
    const id = valueIn(value, "id");
    const tenantId = word(id);
    if (tenantId === undefined || !isGuid(tenantId))
        return notUnderstood(id, "a related tenant has no tenant id", ["relatedTenant"]);
    const sightings = [];
    for (const name of metrics) {
        const read = readMetrics(valueIn(value, name), tenantId);
        if (isUndetermined(read))
            return read;
        sightings.push(...read);
    }
    return { tenantId, isMicrosofts: valueIn(value, "isMicrosoftInfrastructure") === true, sightings: ledgerOf(sightings).entries };
}
function readMetrics(value, tenantId) {
    // Null is Microsoft's word for no activity of this kind.
    if (value === null || value === undefined)
        return [];
    const recent = isObject(value) ? valueIn(value, "recent") : value;
    if (recent === null || recent === undefined)
        return [];
    if (!isObject(recent))
        return notUnderstood(recent, "the metrics of a related tenant are not understood", ["relatedTenant"]);
    const lastSeen = utcDay(valueIn(recent, "watermarkDateTime"));
    const sightings = [];
    for (const direction of directions) {
        const users = valueIn(recent, `${direction}MonthlyTotalUsers`);
        if (isUndetermined(users))
            return users;
        if (typeof users !== "number" || users <= 0)
            continue;
        if (lastSeen === undefined)
            return undetermined("the metrics of a related tenant do not state their day (watermarkDateTime)", ["relatedTenant"]);
        sightings.push({ tenantId, direction, signIns: "any", source: "relatedTenants", lastSeen, users });
    }
    return sightings;
}
function ledgerOf(entries) {
    return mergeLedgers({ coverage: [], entries });
}
/** The sightings of the inventory, each on the last day of the month that it counts. It covers no day. */
function related_tenant_ledgerOfRelatedTenants(related) {
    return ledgerOf(related.flatMap(({ sightings }) => sightings));
}

;// CONCATENATED MODULE: ./build/src/model/evidence/use.js



/** Evidence that ends longer ago says nothing of today: no log of Graph reaches further back, so the days between are lost. */
const oldestEnd = 31;
/** Reads what a ledger says as of `today`, an ISO day. */
function use_readUses(ledger, today) {
    const sightings = new Map();
    for (const sighting of ledger.entries) {
        const list = sightings.get(sighting.tenantId);
        if (list === undefined)
            sightings.set(sighting.tenantId, [sighting]);
        else
            list.push(sighting);
    }
    const covered = coverageByTenant(ledger.coverage, dayNumber(today));
    return { useOf: (tenantId, days) => useOf(sightings.get(tenantId) ?? [], covered(tenantId), dayNumber(today), days) };
}
function useOf(sightings, covered, today, days) {
    const seen = sightings.map(({ lastSeen }) => dayNumber(lastSeen));
    const past = seen.filter((day) => day <= today);
    const last = past.length === 0 ? undefined : Math.max(...past);
    const start = startOfLast(covered.all, days);
    if (last !== undefined && (last >= today - days || (start !== undefined && last >= start)))
        return "used";
    if (seen.length > past.length)
        return undetermined(`the evidence holds a sign-in after ${dayOf(today)}, the day that is judged`);
    const end = covered.all.at(-1)?.to;
    if (start === undefined || end === undefined)
        return tooFewDays(covered, days);
    if (end < today - oldestEnd)
        return undetermined(`the evidence ends on ${dayOf(end)}, more than ${oldestEnd} days ago`);
    const unseen = last === undefined ? covered.all : intersection(covered.all, [{ from: last + 1, to: end }]);
    return { days: countDays(unseen), from: dayOf(unseen[0]?.from ?? end), to: dayOf(end), sources: covered.sources, lastSeen: last === undefined ? undefined : dayOf(last) };
}
function tooFewDays({ all, interactive, isStated }, days) {
    if (!isStated)
        return undetermined("no evidence says which days it covers, so that a tenant is not in it proves nothing");
    if (startOfLast(interactive, days) !== undefined) {
        return undetermined(`not seen interactively in ${days} covered days, but the evidence leaves out non-interactive sign-ins`);
    }
    return undetermined(`the evidence covers ${countDays(all)} days in both directions with non-interactive sign-ins, and ${days} are needed`);
}
/** What covers all tenants is worked out once; tenants that have lines of their own are few or ask once. */
function coverageByTenant(coverage, today) {
    const general = [];
    const special = new Map();
    for (const each of coverage) {
        if (each.tenantId === undefined) {
            general.push(each);
            continue;
        }
        const list = special.get(each.tenantId);
        if (list === undefined)
            special.set(each.tenantId, [each]);
        else
            list.push(each);
    }
    const ofAll = readCovered(general, today);
    return (tenantId) => {
        const own = special.get(tenantId);
        return own === undefined ? ofAll : readCovered([...general, ...own], today);
    };
}
function readCovered(coverage, today) {
    const of = (kind) => {
        const [inbound = [], outbound = []] = directions.map((direction) => {
            const lines = coverage.filter((each) => each.direction === direction && each.signIns === kind);
            return union(lines.map(rangeOf).map(({ from, to }) => ({ from, to: Math.min(to, today) })));
        });
        return intersection(inbound, outbound);
    };
    const [interactive = [], nonInteractive = []] = signInKinds.map(of);
    const sources = coveringSources.filter((source) => coverage.some((each) => each.source === source));
    return { all: intersection(interactive, nonInteractive), interactive, sources, isStated: coverage.length > 0 };
}

;// CONCATENATED MODULE: ./build/src/model/evidence/activity.js










/** How long ago a sign-in can be to speak of a tenant that is in use. */
const recentDays = 90;
const activity_nothing = undetermined_undetermined("neither sign-ins nor a ledger of them are in the input", ["signIn"]);
const narrow = undetermined_undetermined("sign-ins were asked for with the partners only, which shows no other tenant", ["relatedTenant"]);
/** Reads all evidence of a tenant. */
function activity_readActivity(tenant) {
    const signIns = readSignIns(tenant);
    const related = tenant.all("relatedTenant").map(({ value, place }) => ({ place, read: readRelatedTenant(value) }));
    const known = related.map(({ read }) => read).filter((read) => !isUndetermined(read));
    const given = givenLedgers(tenant);
    const ledger = mergeLedgers(ledgerOfSignIns(signIns.read.map(({ signIn }) => signIn)), ledgerOfRelatedTenants(known), ...given);
    const unread = signIns.gap ?? related.map(({ read }) => read).find(isUndetermined);
    const isEmpty = given.length === 0 && !isIn(tenant, "signIn") && !isIn(tenant, "relatedTenant");
    const uses = readUses(ledger, tenant.today);
    return {
        useOf: (tenantId, days) => {
            if (isEmpty)
                return tenant.unread("signIn") ?? activity_nothing;
            const use = uses.useOf(tenantId, days);
            // A sign-in that could not be read can be one of this tenant.
            if (use !== "used" && unread !== undefined)
                return unread;
            return isUndetermined(use) ? withReason(use, tenant.unread("signIn")) : use;
        },
        active: activeTenants(tenant, ledger, placesOf(given, signIns.read, related), new Set(known.filter(({ isMicrosofts }) => isMicrosofts).map(({ tenantId }) => tenantId))),
        gap: isEmpty ? (tenant.unread("relatedTenant") ?? activity_nothing) : (unread ?? cutList(tenant) ?? onlyPartners(tenant, given)),
        ledger,
        unread,
    };
}
/** The ledger, and the evidence that exports hold. */
function givenLedgers(tenant) {
    const exported = tenant.files.flatMap(({ file, manifest }) => (manifest?.evidence === undefined ? [] : [{ ...manifest.evidence, place: Place.root(file).at("evidence") }]));
    return tenant.ledger === undefined ? exported : [tenant.ledger, ...exported];
}
/** What was not read can be why the evidence is not enough. */
function withReason(use, unread) {
    return unread === undefined ? use : undetermined(`${use.undetermined}; ${unread.undetermined}`, ["signIn"]);
}
/** Whoever asks for partners one by one sees nobody else. */
function onlyPartners(tenant, given) {
    if (isIn(tenant, "signIn") || isIn(tenant, "relatedTenant"))
        return undefined;
    const isNarrow = given.every(({ coverage, entries }) => coverage.every(({ source }) => source === "newestSignIn") && entries.every(({ source }) => source === "newestSignIn"));
    const hasAny = given.some(({ coverage, entries }) => coverage.length > 0 || entries.length > 0);
    return isNarrow && hasAny ? withReason(narrow, tenant.unread("relatedTenant")) : undefined;
}
function readSignIns(tenant) {
    const all = tenant.all("signIn");
    const own = knownTenantId(tenant);
    if (isUndetermined(own))
        return { read: [], gap: all.length === 0 ? undefined : own };
    const read = [];
    let gap;
    for (const { value, place } of all) {
        const signIn = readSignIn(value, own);
        if (isUndetermined(signIn))
            gap ??= signIn;
        else if (signIn !== undefined)
            read.push({ signIn, place });
    }
    return { read, gap };
}
function isIn(tenant, kind) {
    return tenant.all(kind).length > 0 || tenant.files.some(({ lists }) => lists.some((list) => list.kind === kind));
}
function cutList(tenant) {
    const lists = ["signIn", "relatedTenant"].filter((kind) => isIn(tenant, kind)).map((kind) => tenant.complete(kind));
    return lists.find(isUndetermined);
}
/** The place that shows each tenant: an object of the input before an entry of the ledger. */
function placesOf(given, signIns, related) {
    const places = new Map();
    const show = (tenantId, place) => {
        if (!places.has(tenantId))
            places.set(tenantId, place);
    };
    for (const { signIn, place } of signIns)
        show(signIn.tenantId, place);
    for (const { read, place } of related)
        if (!isUndetermined(read) && read.sightings.length > 0)
            show(read.tenantId, place);
    for (const { entries, place } of given)
        for (const [index, { tenantId }] of entries.entries())
            show(tenantId, place.at("entries").at(index));
    return places;
}
function activeTenants(tenant, { entries }, places, microsofts) {
    const own = knownTenantId(tenant);
    const names = namesOf(tenant.all("tenantInformation"));
    const active = new Map();
    for (const { tenantId, users = 1, lastSeen } of entries) {
        const place = places.get(tenantId);
        const age = ageInDays(lastSeen, tenant.today);
        if (place === undefined || age === undefined || age < 0 || age > recentDays)
            continue;
        if (tenantId === own || wellKnownTenants.has(tenantId) || microsofts.has(tenantId))
            continue;
        const before = active.get(tenantId) ?? { users, lastSeen };
        const newest = before.lastSeen > lastSeen ? before.lastSeen : lastSeen;
        active.set(tenantId, { tenantId, name: names.get(tenantId), users: Math.max(before.users, users), lastSeen: newest, place });
    }
    return [...active.values()];
}
function namesOf(lookups) {
    const names = new Map();
    for (const { value } of lookups) {
        const id = word(valueIn(value, "tenantId"));
        const name = valueIn(value, "displayName");
        if (id !== undefined && typeof name === "string" && name.trim() !== "")
            names.set(id, name.trim());
    }
    return names;
}

;// CONCATENATED MODULE: ./build/src/model/export-manifest.js




/** The name under which an export says what it is. */
const manifestName = "xtaplint-export.json";
/** Why a resource of the tenant was not read, from what an administrator can mend to what only another run can, and what it will. */
const unreadCauses = (/* unused pure expression or super */ null && (["permission", "licence", "cloud", "absent", "dependency", "error", "time", "waiting"]));
/** Without these nothing is known of what the tool exists for, so a run without them is not done. */
const essential = (/* unused pure expression or super */ null && (["crossTenantAccessPolicyDefault", "crossTenantAccessPolicyPartner"]));
/** No rule judges by these: without them a change has nobody's name beside it. */
const besides = (/* unused pure expression or super */ null && (["directoryAudit"]));
/** Whether what was not read keeps the run from being done; else it only keeps rules from judging. */
function isFailure({ cause, kind, property }) {
    if (besides.includes(kind))
        return false;
    return cause === "error" || cause === "time" || (property === undefined && essential.includes(kind));
}
/** What was not read, and why: a clause without a full stop. */
function export_manifest_unreadReason({ resource, property, reason }) {
    return `${property === undefined ? "" : `${property} of `}${resource} could not be read: ${reason}`;
}
/** Whether a document says that it is the manifest of an export. */
function isManifest(value) {
    return isObject(value) && Object.hasOwn(value, "xtaplintExport");
}
/** Understands a manifest; a clause that says what is wrong with it where it cannot be. */
function readManifest(value) {
    if (value["xtaplintExport"] !== 1)
        return "was written by another version of xtaplint: export the tenant again";
    const cloud = clouds.find((each) => each === value["cloud"]);
    const { from, to, tenantId } = { from: value["from"], to: value["to"], tenantId: value["tenantId"] };
    const read = export_manifest_listOf(value["read"], readEntry);
    const unread = export_manifest_listOf(value["unread"], unreadEntry);
    if (cloud === undefined || typeof from !== "string" || typeof to !== "string")
        return "lacks cloud, from or to: export the tenant again";
    if (read === undefined || unread === undefined)
        return "has an entry that is not understood under read or unread: export the tenant again";
    const evidence = value["evidence"] === undefined ? undefined : evidenceIn(value["evidence"]);
    if (value["evidence"] !== undefined && evidence === undefined)
        return "has evidence that is not understood: export the tenant again";
    return { xtaplintExport: 1, ...(typeof tenantId === "string" && { tenantId }), cloud, from, to, read, unread, ...(evidence && { evidence }) };
}
function evidenceIn(value) {
    if (!isObject(value))
        return undefined;
    const coverage = export_manifest_listOf(value["coverage"], coverageEntry);
    const entries = export_manifest_listOf(value["entries"], sightingEntry);
    return coverage === undefined || entries === undefined ? undefined : { coverage, entries };
}
function coverageEntry(entry) {
    const of = askedOf(entry);
    const { from, to } = entry;
    if (of === undefined || !isDayText(from) || !isDayText(to) || from > to)
        return undefined;
    return { source: "newestSignIn", ...of, from, to };
}
function sightingEntry(entry) {
    const of = askedOf(entry);
    const { lastSeen, appId, resourceId } = entry;
    if (of === undefined || !isDayText(lastSeen))
        return undefined;
    return { source: "newestSignIn", ...of, ...(typeof appId === "string" && { appId }), ...(typeof resourceId === "string" && { resourceId }), lastSeen };
}
/** Sign-ins are asked for by tenant, direction and kind; evidence of an export has no other source. */
function askedOf(entry) {
    const direction = directions.find((each) => each === entry["direction"]);
    const signIns = signInKinds.find((each) => each === entry["signIns"]);
    const { tenantId, source } = entry;
    if (direction === undefined || signIns === undefined || typeof tenantId !== "string" || source !== "newestSignIn")
        return undefined;
    return { tenantId, direction, signIns };
}
function isDayText(value) {
    return typeof value === "string" && isDay(value);
}
const clouds = (/* unused pure expression or super */ null && (["public", "usgov", "usgov-dod", "china"]));
function export_manifest_listOf(value, read) {
    if (!Array.isArray(value))
        return undefined;
    const entries = value.map((entry) => (isObject(entry) ? read(entry) : undefined));
    const known = entries.filter((entry) => entry !== undefined);
    return known.length === entries.length ? known : undefined;
}
function readEntry(entry) {
    const kind = export_manifest_kindOf(entry);
    const { resource, file, list, objects } = { resource: entry["resource"], file: entry["file"], list: entry["list"], objects: entry["objects"] };
    if (kind === undefined || typeof resource !== "string" || typeof file !== "string")
        return undefined;
    if (typeof list !== "boolean" || typeof objects !== "number")
        return undefined;
    return { resource, kind, list, objects, file };
}
function unreadEntry(entry) {
    const kind = export_manifest_kindOf(entry);
    const cause = unreadCauses.find((each) => each === entry["cause"]);
    const { resource, file, reason, property } = { resource: entry["resource"], file: entry["file"], reason: entry["reason"], property: entry["property"] };
    if (kind === undefined || cause === undefined)
        return undefined;
    if (typeof resource !== "string" || typeof file !== "string" || typeof reason !== "string")
        return undefined;
    return { resource, kind, ...(typeof property === "string" && { property }), cause, reason, file };
}
function export_manifest_kindOf(entry) {
    return resourceKinds.find((kind) => kind === entry["kind"]);
}

;// CONCATENATED MODULE: ./build/src/model/tenant-lookup.js


/** The lookups of the input by tenant id, in lower case. One that found the tenant outweighs one that did not: it can be the newer one. */
function tenant_lookup_tenantLookups(tenant) {
    const lookups = new Map();
    const add = (id, place, exists) => {
        if (!lookups.has(id))
            lookups.set(id, { exists, place });
    };
    for (const { value, place } of tenant.all("tenantInformation"))
        add(word(valueIn(value, "tenantId")) ?? "", place, true);
    for (const [id, place] of tenant.absences("tenantInformation"))
        add(id, place, false);
    return lookups;
}
/** Said of a tenant that nobody asked for. */
const notLookedUp = undetermined_undetermined("the tenant was not looked up (findTenantInformationByTenantId)", ["tenantInformation"]);

;// CONCATENATED MODULE: ./build/src/model/tenant.js












/** The canonical id of a partner object; the empty text where it has none. */
function tenant_partnerId(partner) {
    return word(valueIn(partner, "tenantId")) ?? "";
}
/** Puts the recognised objects together. They come in canonical order: files by path, then position. */
function buildTenant(resources, files, circumstances) {
    const byKind = byKindOf(resources);
    const all = (kind) => byKind.get(kind) ?? [];
    // By kind, once: every partner asks, and every file can hold a list.
    const listsByKind = byKindOf(files.flatMap((file) => file.lists));
    const defaultSource = readDefault(all("crossTenantAccessPolicyDefault")[0]);
    const trust = trustHeritage(defaultSource);
    const partners = all("crossTenantAccessPolicyPartner");
    const { isPartial, name = "the tenant" } = circumstances;
    const absences = once(() => absencesByKind(files));
    const partial = isPartial === true ? undetermined(`only some files of ${name} were named, so what is in none of them proves nothing`) : undefined;
    const unread = unreadIn(files);
    const tenant = {
        ...circumstances,
        files,
        templates: new Set(files.filter(({ isTemplate }) => isTemplate).map(({ file }) => file)),
        defaultSource,
        access: accessHeritage(defaultSource),
        trust,
        defaultTrust: defaultTrust(trust),
        repeats: findRepeats(partners),
        // Reversed, because the last entry of a map wins and the first of the list counts.
        mtoMemberByTenantId: new Map([...all("multiTenantOrganizationMember")].reverse().map((entry) => [tenant_partnerId(entry.value), entry])),
        syncByTenantId: byTenantId(all("identitySynchronization")),
        partnerByTenantId: once(() => new Map([...partners].reverse().map((partner) => [tenant_partnerId(partner.value), partner]))),
        b2bPolicy: once(() => b2bPolicy(all("b2bManagementPolicy"))),
        conditionalAccess: once(() => readConditionalAccess(tenant)),
        activity: once(() => readActivity(tenant)),
        directory: once(() => readDirectory(tenant)),
        tenantLookups: once(() => tenantLookups(tenant)),
        siblings: [],
        exceptions: [],
        all,
        unread,
        one: onceEach((kind) => all(kind)[0] ?? unread(kind) ?? undetermined(`no ${kind} is in the input`, [kind])),
        complete: onceEach((kind) => partial ?? unread(kind) ?? complete(kind, all(kind), listsByKind.get(kind) ?? [])),
        hasWholeList: (kind) => partial === undefined && unread(kind) === undefined && hasWhole(listsByKind.get(kind) ?? []),
        absences: (kind) => absences().get(kind) ?? new Map(),
    };
    return tenant;
}
/** What exports say that they could not read. */
function unreadIn(files) {
    const entries = files.flatMap(({ manifest }) => manifest?.unread ?? []);
    if (entries.length === 0)
        return () => undefined;
    return (kind, property) => {
        const found = entries.filter((entry) => entry.kind === kind && entry.property === property);
        return found.length === 0 ? undefined : undetermined(found.map(unreadReason).join("; "), [kind]);
    };
}
/** Lets several own tenants know each other. `baseline` is the name of one of them. */
function relate(tenants, baseline) {
    const baselineTenant = tenants.find(({ name }) => baseline !== undefined && name === baseline);
    return tenants.map((tenant) => ({
        ...tenant,
        siblings: tenants.filter((other) => other !== tenant),
        ...(baselineTenant && { baselineTenant }),
    }));
}
/** Our own tenant id, in lower case: as the configuration says it, else as the organization object does. */
function ownTenantId(tenant) {
    const organization = tenant.all("organization")[0];
    return word(tenant.tenantId ?? (organization && valueIn(organization.value, "id")));
}
/** As {@link ownTenantId}, with what to do where it is not known. */
function tenant_knownTenantId(tenant) {
    const name = tenant.name ?? "the tenant";
    return ownTenantId(tenant) ?? undetermined(`the tenant id of ${name} is not known: write it as tenantId in the configuration, or export the organization`, ["organization"]);
}
/** Without those whose tenant id is missing or not known: they are nobody's. */
function byTenantId(resources) {
    const groups = new Map();
    for (const resource of resources) {
        const id = tenant_partnerId(resource.value);
        const group = groups.get(id);
        if (group !== undefined)
            group.push(resource);
        else if (id !== "")
            groups.set(id, [resource]);
    }
    return groups;
}
function readDefault(resource) {
    if (resource === undefined)
        return undefined;
    const { value, place } = resource;
    return { value, place, isServiceDefault: valueIn(value, "isServiceDefault") === true };
}
function findRepeats(partners) {
    const seen = new Map();
    const repeats = new Map();
    for (const { value, place } of partners) {
        const id = tenant_partnerId(value);
        if (id === "")
            continue;
        const before = seen.get(id);
        const here = before === undefined ? { first: place, number: 1 } : { first: before.first, number: before.number + 1 };
        seen.set(id, here);
        if (before !== undefined)
            repeats.set(place, here);
    }
    return repeats;
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



const catalog_fields_written = (key) => ({ entry }) => entry?.text(key);
const catalog_fields_listed = (key) => ({ entry }) => entry?.list(key).map((each) => each.text) ?? [];
/** The texts and lists of a catalog entry. */
const catalogFields = {
    owner: shape_text("Who answers for the partner here.", catalog_fields_written("owner")),
    purpose: shape_text("What the access is for.", catalog_fields_written("purpose")),
    scenario: oneOf(["", ...scenarios], "What the partner is to us.", (entry) => catalog_fields_written("scenario")(entry) ?? ""),
    tier: shape_text("A free word.", catalog_fields_written("tier")),
    domains: texts("In lower case.", ({ entry }) => entry?.domains ?? []),
    approves: texts("What the entry approves, as written.", catalog_fields_listed("approves"), approval_approvalWords),
    approvedBy: shape_text("Who approved it.", catalog_fields_written("approved.by")),
    approvedOn: shape_text("When, a day.", catalog_fields_written("approved.on")),
    ticket: shape_text("Where the approval is written down.", catalog_fields_written("approved.ticket")),
    reviewBy: shape_text("The day by which it has to be reviewed.", catalog_fields_written("reviewBy")),
    expires: shape_text("The last day, which still counts.", catalog_fields_written("expires")),
    mfaReviewed: shape_text("When the partner's multifactor authentication was looked at.", catalog_fields_written("assurance.mfa.reviewed")),
};

;// CONCATENATED MODULE: ./build/src/lint/custom/subject-fields.js







const subject_fields_clouds = Object.keys(cloudEndpoints);
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
    cloud: oneOf(subject_fields_clouds, "The cloud that it is in.", ({ cloud }) => cloud),
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
        const age = days_ageInDays(day, this.#today);
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
