import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ testRule)
});

;// CONCATENATED MODULE: external "node:assert/strict"
const strict_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert/strict");
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
function undetermined(reason, needs = []) {
    return new Undetermined(reason, needs);
}
/** Whether a value is {@link Undetermined}. */
function isUndetermined(value) {
    return value instanceof Undetermined;
}
/** Why a value is not understood: what its reader already said of it, else `reason`. */
function notUnderstood(value, reason, needs = []) {
    return isUndetermined(value) ? value : undetermined(reason, needs);
}
/** The opposite of {@link isUndetermined}, for filters. */
function isKnown(value) {
    return !isUndetermined(value);
}

;// CONCATENATED MODULE: ./build/src/model/json.js

/** Whether a parsed value is an object: neither null, nor a list, nor what its reader could not determine. */
function json_isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) && !isUndetermined(value);
}
/** The member that `name` means: exactly so spelt, else the same word in another case, because exports differ in case. */
function member(object, name) {
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
function valueIn(object, name) {
    const value = object[name];
    return value === undefined ? member(object, name)?.value : value;
}
/** An enum word as it is compared: without blanks around it and without case. */
function json_word(value) {
    return typeof value === "string" ? value.trim().toLowerCase() : undefined;
}

;// CONCATENATED MODULE: ./build/src/model/located.js
/** A known value at a place. `setting` is Graph's name of the property. */
function known(value, setting, place, inherited) {
    return { value, setting, place, judged: value, inherited };
}

;// CONCATENATED MODULE: ./build/src/model/well-known.js
/** Ids that mean the same in every tenant. Sources: Microsoft Learn, cross-tenant access and Conditional Access pages. */
const guid = /^\s*[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\s*$/i;
/** Whether a text, trimmed and in any case, is a GUID. */
function well_known_isGuid(text) {
    return text.length >= 36 && guid.test(text);
}
/** The application that decrypts protected mail: Azure Rights Management. */
const rightsManagement = "00000012-0000-0000-c000-000000000000";
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

;// CONCATENATED MODULE: ./build/src/model/subjects/authorization.js




/** Who may invite guests, from nobody to everyone, as Graph writes it. */
const inviters = ["none", "adminsAndGuestInviters", "adminsGuestInvitersAndAllMembers", "everyone"];
/** The one subject of kind `authorization`. */
function authorizationSubject(tenant) {
    const policy = tenant.one("authorizationPolicy");
    return {
        kind: "authorization",
        id: undefined,
        name: undefined,
        label: "The authorization policy",
        place: isUndetermined(policy) ? undefined : policy.place,
        allowInvitesFrom: read(policy, "allowInvitesFrom", (value) => inviters.find((who) => who.toLowerCase() === json_word(value))),
        guestUserRoleId: read(policy, "guestUserRoleId", readGuestRole),
        allowEmailVerifiedUsersToJoinOrganization: read(policy, "allowEmailVerifiedUsersToJoinOrganization", (value) => typeof value === "boolean" ? value : undefined),
    };
}
function readGuestRole(value) {
    const id = json_word(value);
    if (id === guestRoles.member)
        return "member";
    if (id === guestRoles.limited)
        return "limited";
    return id === guestRoles.restricted ? "restricted" : undefined;
}
function read(policy, name, understand) {
    if (isUndetermined(policy))
        return policy;
    const own = member(policy.value, name);
    if (own === undefined || own.value === null) {
        return undetermined(`the authorization policy does not state ${name}`, ["authorizationPolicy"]);
    }
    const value = understand(own.value);
    if (value === undefined)
        return notUnderstood(own.value, `${name} of the authorization policy is not understood`);
    return { ...known(value, name, policy.place.at(own.key)), judged: own.value };
}

;// CONCATENATED MODULE: ./build/src/model/answer.js

/** The opposite; what is not known stays so. */
function not(answer) {
    return isUndetermined(answer) ? answer : !answer;
}
/** No as soon as one is no, whatever the others are; yes only when all are. Asks no further than it has to. */
function every(items, ask) {
    let gap;
    for (const item of items) {
        const answer = ask(item);
        if (answer === false)
            return false;
        if (isUndetermined(answer))
            gap ??= answer;
    }
    return gap ?? true;
}
/** Yes as soon as one is yes, whatever the others are; no only when all are. Asks no further than it has to. */
function some(items, ask) {
    let gap;
    for (const item of items) {
        const answer = ask(item);
        if (answer === true)
            return true;
        if (isUndetermined(answer))
            gap ??= answer;
    }
    return gap ?? false;
}
/** {@link every} over answers that are there. */
function answer_all(...answers) {
    return every(answers, (answer) => answer);
}
/** {@link some} over answers that are there. */
function any(...answers) {
    return some(answers, (answer) => answer);
}

;// CONCATENATED MODULE: ./build/src/model/once.js
/** Puts work off until somebody asks, and does it once. */
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
/** Puts the work for each key off until somebody asks, and does it once. */
function onceEach(make) {
    const made = new Map();
    return (key) => {
        let ask = made.get(key);
        if (ask === undefined)
            made.set(key, (ask = once(() => make(key))));
        return ask();
    };
}
/** What a map holds for a key, made where it holds nothing yet. */
function remembered(known, key, make) {
    let value = known.get(key);
    if (value === undefined)
        known.set(key, (value = make()));
    return value;
}

;// CONCATENATED MODULE: ./build/src/model/conditional-access/words.js



const noWords = { known: new Set(), gap: undefined, isEmpty: true };
/** Whether the list holds a word, given in lower case. */
function has(words, text) {
    return words.known.has(text) || (words.gap ?? false);
}
/** The words of a list whose member is `name`; null and absent are an empty one, as Graph writes both. */
function wordsIn(object, name) {
    const own = member(object, name);
    return own === undefined || own.value === null ? noWords : wordsOf(own.value, name);
}
/** As {@link wordsIn}, for a value that is there. A text is what Graph joins with commas: one list of words too. */
function wordsOf(value, name) {
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
        const text = json_word(item);
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
    if (!json_isObject(value) || depth > 8)
        return true;
    return some(Object.entries(value), ([key, part]) => !key.includes("@") && saysSomething(part, depth + 1));
}

;// CONCATENATED MODULE: ./build/src/model/conditional-access/applications.js





/** Reads `conditions.applications`. */
function applicationScope(conditions) {
    const value = valueIn(conditions, "applications");
    if (!json_isObject(value))
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
    return answer_all(has(scope.include, "all"), hasOnlyNone(scope.exclude), not(scope.isFiltered));
}
function hasOnlyNone(words) {
    return [...words.known].every((item) => item === "none") && (words.gap ?? true);
}
/** Stands for every application that no policy names. */
const unnamed = "any other application";
const perhapsInGroup = undetermined("Microsoft decides which applications are in a group such as Office365");
/**
 * Whether the applications of the policies that count add up to all. A hole in one policy is filled by another that
 * reaches into it; every application that is named somewhere is asked for, and one for all the others.
 */
function addUpToAll(summands) {
    const possible = summands.filter(({ counts }) => counts !== false);
    const named = new Set([unnamed]);
    for (const { applications } of possible) {
        if (isUndetermined(applications))
            continue;
        for (const item of applications.exclude.known)
            if (item !== "all" && item !== "none")
                named.add(item);
    }
    return every(named, (item) => some(possible, ({ counts, applications }) => answer_all(counts, reaches(applications, item))));
}
function reaches(scope, item) {
    if (isUndetermined(scope))
        return scope;
    return answer_all(any(has(scope.include, "all"), means(scope.include, item)), not(excludes(scope.exclude, item)), not(scope.isFiltered));
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
    const hasGroup = [...words.known].some((other) => other !== "all" && other !== "none" && !well_known_isGuid(other));
    return words.gap ?? (hasGroup ? perhapsInGroup : false);
}

;// CONCATENATED MODULE: ./build/src/model/placeholder.js

const searchedLength = 1024 * 1024;
const placeholders = [
    ["<", /<[A-Za-z][\w .-]{0,60}>/y],
    ["REPLACE", /REPLACE[-_ ]?(?:WITH|ME(?![A-Za-z]))[\w-]{0,60}/y],
    ["xxxxxxxx-", /xxxxxxxx-xxxx[x-]*/y],
    // Variables of tools that fill a template in for many tenants.
    ["%", /%[A-Za-z]{4,40}%/y],
];
/** A placeholder in the text, which makes it a template: `<Group>`, `REPLACE-WITH-ID`, `xxxxxxxx-xxxx-…`, `%tenantid%`. */
function placeholderIn(text) {
    // A template shows it early; and searching for the first characters is many times faster than one expression.
    const beginning = text.length > searchedLength ? text.slice(0, searchedLength) : text;
    for (const [begin, pattern] of placeholders) {
        for (let at = beginning.indexOf(begin); at !== -1; at = beginning.indexOf(begin, at + 1)) {
            pattern.lastIndex = at;
            const found = pattern.exec(beginning);
            if (found !== null)
                return found[0];
        }
    }
    return undefined;
}
/** Why nothing is known of what a placeholder stands for; undefined for a value that holds none. */
function placeholderGap(value) {
    const placeholder = typeof value === "string" ? placeholderIn(value) : undefined;
    return placeholder === undefined ? undefined : undetermined(`${placeholder} is a placeholder: write the id that it stands for`);
}

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
function accessTypeOf(value) {
    if (value === "allowed" || value === "blocked")
        return value;
    const text = json_word(value);
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
    const text = json_word(target);
    if (text === undefined)
        return undefined;
    return wordsByLowerCase[kind].get(text) ?? (well_known_isGuid(text) ? text : undefined);
}
function wholeDimension(reach, kind) {
    return { reach, targets: new Set([allWord[kind]]) };
}
/** By far the most halves name everyone or everything: those readings are shared. */
const whole = {
    users: { allowed: wholeDimension("all", "users"), blocked: wholeDimension("none", "users") },
    applications: { allowed: wholeDimension("all", "applications"), blocked: wholeDimension("none", "applications") },
};
/** Reads one `targetConfiguration`. `setting` and `half` name it in the reason when it cannot be understood. */
function readDimension(value, kind, setting, half) {
    if (!json_isObject(value))
        return notUnderstood(value, `${setting}.${half} is missing`);
    const given = valueIn(value, "accessType");
    const accessType = accessTypeOf(given);
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
        const written = json_isObject(entry) ? valueIn(entry, "target") : entry;
        const target = json_isObject(entry) ? canonicalTarget(written, kind) : undefined;
        // An all-word absorbs everything that stands beside it.
        if (target === allWord[kind])
            return whole[kind][accessType];
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
function combine(users, applications) {
    return table[users][applications];
}
/** What one half grants where a setting has no other. */
function single(reach) {
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
    return count(users, "user or group", "users or groups");
}
function listedApplications(applications) {
    return count(applications, "application", "applications");
}
/** Ids are counted; a reserved word is named, because it stands for more than one. */
function count({ targets }, one, many) {
    const words = [...targets].filter((target) => !isGuid(target)).sort();
    const ids = targets.size - words.length;
    if (ids === 0)
        return words_inWords(words);
    return words_inWords([...words, ids === 1 ? `1 listed ${one}` : `${String(ids)} listed ${many}`]);
}
/** A list in a sentence: "a", "a and b", "a, b and c". */
function words_inWords(items) {
    const last = items.at(-1) ?? "";
    return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
/** As {@link inWords}; of a long list the first three, and how many more there are. */
function words_inBrief(items) {
    return items.length <= 4 ? words_inWords(items) : words_inWords([...items.slice(0, 3), `${items.length - 3} others`]);
}
/** A number with its noun: "1 partner", "3 partners". */
function counted(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** A value of a file as a sentence quotes it: as JSON, cut where it is long; "nothing" for an absent one. */
function words_quoted(value) {
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
const registeredHere = ["sms", "voice", "microsoftauthenticatorpush", "softwareoath"];
/** The strengths that the input defines, by id in lower case. */
function definedStrengths(resources) {
    const byId = new Map();
    for (const { value } of resources) {
        const id = json_word(valueIn(value, "id"));
        if (id !== undefined && !byId.has(id))
            byId.set(id, value);
    }
    return byId;
}
/**
 * Reads `authenticationStrength` of a policy: the whole object, or as little as its id or its address. Undefined where
 * none is required.
 */
function readStrength(value, defined) {
    if (isUndetermined(value))
        return value;
    if (!json_isObject(value))
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
    const id = json_word(valueIn(strength, "id"));
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
        const text = json_word(item);
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
    if (isUndetermined(combinations) && json_word(stated) === "none")
        return false;
    const satisfied = isUndetermined(stated) ? stated : json_word(stated) === "mfa";
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
function isPhishingResistant({ combinations }) {
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
function readGrant(policy, strengths) {
    const own = member(policy, "grantControls");
    // A body that states what is asked of the session and nothing else makes a policy without grant controls.
    if (own === undefined && saysSomething(valueIn(policy, "sessionControls")) === true)
        return nothing;
    if (own?.value === null)
        return nothing;
    if (own === undefined || !json_isObject(own.value)) {
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
const customFactor = undetermined("a custom control is asked for, and what it proves is not known");
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
    return { kind: "unknown", reason: undetermined(`the control ${words_brief(text)} is not understood`) };
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
    if (value === undefined || value === null || json_word(value) === "or")
        return false;
    return json_word(value) === "and" || notUnderstood(value, "the operator of grantControls is not understood");
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
function forcesMfa(grant, possible) {
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
    return answer_all(not(blocks), some(controls, ofSort), byOperator(grant, () => some(controls, (each) => answer_all(ofSort(each), refuses(each))), () => every(controls, refuses)));
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
const external_users_typeTitles = {
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
    if (!json_isObject(own.value))
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
    if (!json_isObject(own.value))
        return notUnderstood(own.value, `externalTenants of ${name} is not an object`);
    const written = valueIn(own.value, "membershipKind");
    const kind = json_word(written);
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
    return answer_all(has(scope.types, type.toLowerCase()), meansHome(scope.tenants, home));
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
const accessShapeList = Object.values(accessShapes);
/** One value for each access setting. */
function bySetting(read) {
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
function readBlock(value, shape) {
    if (!json_isObject(value))
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
function judgedPlace(value, block, shape, reading) {
    const applications = reading.applications?.reach;
    const key = shape.users === undefined || applications === "all" || applications === "all-except" ? shape.applications : shape.users;
    if (key === undefined || !json_isObject(value))
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
const serviceDefaults = {
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
class Access {
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
const noDefault = undetermined("the default configuration is not in the input", ["crossTenantAccessPolicyDefault"]);
/**
 * The default's own value of a property: what it says, else the documented service default where the whole object
 * still is Microsoft's, else undetermined. An undocumented service default stays undetermined: nobody promised it.
 */
function heritage(source, name, read) {
    if (source === undefined)
        return noDefault;
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
    return bySetting((shape) => heritage(source, shape.name, (value) => readBlock(value, shape)));
}
/** The access setting of the default configuration itself. */
function defaultAccess(shape, inherited) {
    if (isUndetermined(inherited))
        return inherited;
    return new Access(shape, inherited.reading, inherited.value, inherited.origin, inherited.place);
}
/**
 * The access setting that a partner does not state itself: the default's. An absent key of a core property is a
 * projection or a partial body, and says nothing; of a newer property it is what older exports write.
 */
function inheritedAccess(partner, place, shape, inherited) {
    const own = member(partner, shape.name);
    if (own === undefined && !shape.newer)
        return absent(shape.name);
    if (isUndetermined(inherited))
        return inherited;
    const node = own === undefined ? place : place.at(own.key);
    return new Access(shape, inherited.reading, inherited.value, inherited.origin, node, inherited.place);
}
/** A core property whose key the partner object does not have. */
function absent(name) {
    return undetermined(`the partner object has no ${name}`, ["crossTenantAccessPolicyPartner"]);
}

;// CONCATENATED MODULE: ./build/src/model/partner-name.js



/** What people call a partner, when the input or the id says. */
function nameOf(value, id) {
    const given = valueIn(value, "displayName");
    return typeof given === "string" && given.trim() !== "" ? given.trim() : wellKnownTenants.get(id)?.name;
}
/** A tenant id as a sentence can bear it: the ends of a GUID, anything else as it is. */
function shortId(id) {
    return well_known_isGuid(id) ? `${id.slice(0, 4)}…${id.slice(-4)}` : id;
}
/** A partner in a sentence: its name with the shortened id, or the id alone. */
function label(name, id) {
    const short = shortId(id);
    if (name === undefined)
        return short === "" ? "A partner without tenant id" : `Partner ${words_brief(short)}`;
    return `${words_brief(name)} (${short === "" ? "without tenant id" : words_brief(short)})`;
}

;// CONCATENATED MODULE: ./build/src/model/b2b-policy.js



/** Reads the policy out of its `definition`, which is JSON inside a string. Only the organization default counts. */
function b2bPolicy(policies) {
    const definition = readDefinition(policies);
    if (isUndetermined(definition))
        return { invitationDomains: definition, autoRedeemTenants: definition };
    return { invitationDomains: readDomains(definition), autoRedeemTenants: readAutoRedeem(definition) };
}
function readDefinition(policies) {
    if (policies.length === 0)
        return undetermined("no b2bManagementPolicy is in the input", ["b2bManagementPolicy"]);
    const policy = policies.find(({ value }) => valueIn(value, "isOrganizationDefault") === true);
    if (policy === undefined)
        return undetermined("no B2B management policy is marked isOrganizationDefault", ["b2bManagementPolicy"]);
    const definition = member(policy.value, "definition");
    const texts = definition?.value;
    const text = Array.isArray(texts) ? texts[0] : undefined;
    const parsed = typeof text === "string" ? parse(text) : undefined;
    const content = json_isObject(parsed) ? valueIn(parsed, "B2BManagementPolicy") : undefined;
    if (definition === undefined || !json_isObject(content)) {
        return notUnderstood(text ?? texts, "the definition of the B2B management policy is not the JSON that Graph returns");
    }
    return known(content, "b2bManagementPolicy", policy.place.at(definition.key).at(0));
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function readDomains(definition) {
    const lists = valueIn(definition.value, "InvitationsAllowedAndBlockedDomainsPolicy") ?? {};
    if (!json_isObject(lists))
        return undetermined("the domain lists of the B2B management policy are not understood");
    const allowed = readList(lists, "AllowedDomains");
    const blocked = readList(lists, "BlockedDomains");
    if (isUndetermined(allowed))
        return allowed;
    if (isUndetermined(blocked))
        return blocked;
    return known({ allowed, blocked }, "InvitationsAllowedAndBlockedDomainsPolicy", definition.place);
}
function readAutoRedeem(definition) {
    const lists = valueIn(definition.value, "AutoRedeemPolicy") ?? {};
    if (!json_isObject(lists))
        return undetermined("AutoRedeemPolicy of the B2B management policy is not understood");
    const tenants = [];
    for (const name of ["AdminConsentedForUsersIntoTenantIds", "NoAADConsentForUsersFromTenantsIds"]) {
        const list = readList(lists, name);
        if (isUndetermined(list))
            return list;
        tenants.push(...(list ?? []));
    }
    return known([...new Set(tenants)].sort(), "AutoRedeemPolicy", definition.place);
}
/** Texts of a list, trimmed and in lower case; undefined where the key is absent or null. */
function readList(object, name) {
    const value = valueIn(object, name) ?? undefined;
    if (value === undefined)
        return undefined;
    if (!Array.isArray(value) || !value.every((entry) => typeof entry === "string")) {
        return undetermined(`${name} of the B2B management policy is not a list of texts`);
    }
    return value.map((entry) => entry.trim().toLowerCase()).filter((entry) => entry !== "");
}

;// CONCATENATED MODULE: ./build/src/model/directory.js


/** It is in every directory: a list of enterprise applications without it was filtered. */
const microsoftGraph = "00000003-0000-0000-c000-000000000000";
const there = { isThere: true };
const notAsked = undetermined("the directory was not asked whether the targets of our side still exist", ["directoryObject"]);
/** Reads the directory once for all targets. */
function readDirectory(tenant) {
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
    return tenant.all("servicePrincipal").some(({ value, place }) => places.has(place.parent) && json_word(valueIn(value, "appId")) === microsoftGraph);
}
function valuesOf(tenant, kind) {
    return tenant.all(kind).map(({ value }) => value);
}
function idsOf(key, values) {
    const ids = new Set();
    for (const value of values) {
        const id = json_isObject(value) && typeof valueIn(value, "deletedDateTime") !== "string" ? json_word(valueIn(value, key)) : undefined;
        if (id !== undefined)
            ids.add(id);
    }
    return ids;
}

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
function isOver(day, today) {
    return typeof day !== "string" || !days_isDay(day.trim()) || day.trim() < today;
}
/** Whole days from an ISO date or date-time to an ISO day, both in UTC; undefined when the text is no date. */
function ageInDays(dateTime, today) {
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

;// CONCATENATED MODULE: ./build/src/model/place.js
/**
 * Where a value stands in the input: a file and a JSON pointer into it.
 * A place is a link to its parent, so that no pointer text is made until something is reported.
 */
class Place {
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
        return new Place(file, undefined, "");
    }
    /** Where something stands that nothing in the input shows. */
    static nowhere() {
        return new Place("", undefined, "");
    }
    /** An object that was translated out of another format into Graph's words. */
    static translated(origin) {
        return new TranslatedRoot(origin);
    }
    /** The member `key` of the object here, or the element at index `key` of the array here. */
    at(key) {
        return new Place(this.file, this, String(key));
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
class TranslatedRoot extends Place {
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

;// CONCATENATED MODULE: ./build/src/model/evidence/day-ranges.js
const day_ranges_millisecondsADay = 86_400_000;
/** The number of an ISO day. */
function dayNumber(day) {
    return Math.floor(Date.parse(day) / day_ranges_millisecondsADay);
}
/** The ISO day of a number. */
function dayOf(number) {
    return new Date(number * day_ranges_millisecondsADay).toISOString().slice(0, 10);
}
/** The days that lie in any of the ranges: apart from each other, in order. */
function union(ranges) {
    const joined = [];
    for (const range of [...ranges].sort((one, other) => one.from - other.from)) {
        if (range.to < range.from)
            continue;
        const last = joined.at(-1);
        if (last !== undefined && range.from <= last.to + 1)
            joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
        else
            joined.push(range);
    }
    return joined;
}
/** The days that lie in both. Each is apart and in order, as {@link union} gives them. */
function intersection(one, other) {
    const shared = one.flatMap((here) => other.map((there) => ({ from: Math.max(here.from, there.from), to: Math.min(here.to, there.to) })));
    return union(shared);
}
/** How many days there are in ranges that are apart. */
function countDays(ranges) {
    return ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
/** The first of the last `count` days; undefined where there are fewer. */
function startOfLast(ranges, count) {
    let left = count;
    for (const { from, to } of [...ranges].reverse()) {
        const days = to - from + 1;
        if (days >= left)
            return to - left + 1;
        left -= days;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/model/evidence/ledger.js

/** Seen from us: the other tenant's users come here, or ours go there. */
const ledger_directions = ["inbound", "outbound"];
/** With somebody in front of the screen, or by a token that is renewed. */
const ledger_signInKinds = ["interactive", "nonInteractive"];
/**
 * Where evidence comes from: Graph's sign-in log as a whole, Graph's log asked for the newest sign-in of one tenant,
 * the summary of Azure Monitor Logs, and Microsoft's inventory of related tenants, which is a monthly total.
 */
const evidenceSources = ["signIns", "newestSignIn", "logAnalytics", "relatedTenants"];
/** Sources that say which days they hold every sign-in of. */
const coveringSources = ["signIns", "newestSignIn", "logAnalytics"];
const emptyLedger = { coverage: [], entries: [] };
/**
 * Puts ledgers together: of each tenant, direction, application, resource and kind the newest sighting, and all covered days.
 * The result is sorted, and the same in whatever order and however often a ledger is given.
 */
function mergeLedgers(...ledgers) {
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
        group.ranges.push(rangeOf(each));
    }
    return sorted(groups).flatMap(({ of, ranges }) => union(ranges).map(({ from, to }) => ({ ...of, from: dayOf(from), to: dayOf(to) })));
}
/** The days of a line of coverage. */
function rangeOf({ from, to }) {
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
function readSignIn(value, own) {
    const stated = ["homeTenantId", "resourceTenantId", "crossTenantAccessType", "status", "createdDateTime", "appId", "resourceId", "signInEventTypes", "isInteractive", "userId"];
    const gap = stated.map((name) => valueIn(value, name)).find(isUndetermined);
    if (gap !== undefined)
        return gap;
    if (json_word(valueIn(value, "crossTenantAccessType")) === "none")
        return undefined;
    const signIns = kindOf(value);
    if (signIns === undefined)
        return undefined;
    const border = crossed(valueIn(value, "homeTenantId"), valueIn(value, "resourceTenantId"), own);
    if (border === undefined || isUndetermined(border))
        return border;
    const status = valueIn(value, "status");
    const errorCode = json_isObject(status) ? valueIn(status, "errorCode") : undefined;
    if (typeof errorCode !== "number")
        return notUnderstood(errorCode, "the sign-ins do not state whether they succeeded (status)", ["signIn"]);
    if (errorCode !== 0)
        return undefined;
    const day = utcDay(valueIn(value, "createdDateTime"));
    if (day === undefined)
        return undetermined("a sign-in does not state when it was (createdDateTime)", ["signIn"]);
    return { ...border, appId: idIn(value, "appId"), resourceId: idIn(value, "resourceId"), signIns, day, userId: idIn(value, "userId") };
}
function crossed(home, resource, own) {
    const [from, to] = [json_word(home), json_word(resource)];
    if (from === undefined || to === undefined || !well_known_isGuid(from) || !well_known_isGuid(to)) {
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
    const words = Array.isArray(types) ? types.map(json_word) : [];
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
function utcDay(dateTime) {
    if (typeof dateTime !== "string" || !days_isDay(dateTime.trim().slice(0, 10)))
        return undefined;
    const text = dateTime.trim();
    const time = Date.parse(/[T ][\d:.]+$/.test(text) ? `${text}Z` : text);
    return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
function idIn(value, name) {
    const id = json_word(valueIn(value, name));
    return id === undefined || id === "" ? undefined : id;
}
/** The sightings in sign-ins, with the number of users of each. They cover no day: a list does not say what it was asked for. */
function ledgerOfSignIns(signIns) {
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





const metrics = ["b2BSignInActivityMetrics", "appB2BSignInActivityMetrics"];
/** Reads a related tenant. The counts of the first month are as old as the relation and say nothing of today. */
function readRelatedTenant(value) {
    const id = valueIn(value, "id");
    const tenantId = json_word(id);
    if (tenantId === undefined || !well_known_isGuid(tenantId))
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
    const recent = json_isObject(value) ? valueIn(value, "recent") : value;
    if (recent === null || recent === undefined)
        return [];
    if (!json_isObject(recent))
        return notUnderstood(recent, "the metrics of a related tenant are not understood", ["relatedTenant"]);
    const lastSeen = utcDay(valueIn(recent, "watermarkDateTime"));
    const sightings = [];
    for (const direction of ledger_directions) {
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
function ledgerOfRelatedTenants(related) {
    return ledgerOf(related.flatMap(({ sightings }) => sightings));
}

;// CONCATENATED MODULE: ./build/src/model/evidence/use.js



/** Evidence that ends longer ago says nothing of today: no log of Graph reaches further back, so the days between are lost. */
const oldestEnd = 31;
/** Reads what a ledger says as of `today`, an ISO day. */
function readUses(ledger, today) {
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
        const [inbound = [], outbound = []] = ledger_directions.map((direction) => {
            const lines = coverage.filter((each) => each.direction === direction && each.signIns === kind);
            return union(lines.map(rangeOf).map(({ from, to }) => ({ from, to: Math.min(to, today) })));
        });
        return intersection(inbound, outbound);
    };
    const [interactive = [], nonInteractive = []] = ledger_signInKinds.map(of);
    const sources = coveringSources.filter((source) => coverage.some((each) => each.source === source));
    return { all: intersection(interactive, nonInteractive), interactive, sources, isStated: coverage.length > 0 };
}

;// CONCATENATED MODULE: ./build/src/model/evidence/activity.js










/** How long ago a sign-in can be to speak of a tenant that is in use. */
const recentDays = 90;
const activity_nothing = undetermined("neither sign-ins nor a ledger of them are in the input", ["signIn"]);
const narrow = undetermined("sign-ins were asked for with the partners only, which shows no other tenant", ["relatedTenant"]);
/** Reads all evidence of a tenant. */
function readActivity(tenant) {
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
        const id = json_word(valueIn(value, "tenantId"));
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
function unreadReason({ resource, property, reason }) {
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
    const read = listOf(value["read"], readEntry);
    const unread = listOf(value["unread"], unreadEntry);
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
    const coverage = listOf(value["coverage"], coverageEntry);
    const entries = listOf(value["entries"], sightingEntry);
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
function listOf(value, read) {
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

;// CONCATENATED MODULE: ./build/src/model/lists.js

/** The items of each kind, in their order. */
function byKindOf(items) {
    const byKind = new Map();
    for (const item of items) {
        const list = byKind.get(item.kind);
        if (list === undefined)
            byKind.set(item.kind, [item]);
        else
            list.push(item);
    }
    return byKind;
}
/** Whether there is a whole list among lists of one kind, and none of them is cut. */
function hasWhole(lists) {
    return lists.some(isWhole) && !lists.some(({ nextLink }) => nextLink !== undefined);
}
function isWhole({ nextLink, isSelection }) {
    return nextLink === undefined && isSelection !== true;
}
/** By kind and id, the first of each. */
function absencesByKind(files) {
    const byKind = new Map();
    for (const { kind, id, place } of files.flatMap((file) => file.absences)) {
        const ofKind = byKind.get(kind) ?? new Map();
        byKind.set(kind, ofKind);
        if (!ofKind.has(id))
            ofKind.set(id, place);
    }
    return byKind;
}
/** Objects one a file count as the list too; only a cut page says that there are more. `lists` are of the same kind. */
function complete(kind, resources, lists) {
    if (lists.some((list) => list.nextLink !== undefined)) {
        return undetermined(`the list of ${kind} objects is cut: it has a next page`, [kind]);
    }
    if (resources.length === 0 && lists.length === 0)
        return undetermined(`no ${kind} list is in the input`, [kind]);
    if (lists.length > 0 && !lists.some(isWhole))
        return undetermined(`only some ${kind} objects were asked for, so what is not among them proves nothing`, [kind]);
    return resources;
}

;// CONCATENATED MODULE: ./build/src/model/tenant-lookup.js


/** The lookups of the input by tenant id, in lower case. One that found the tenant outweighs one that did not: it can be the newer one. */
function tenantLookups(tenant) {
    const lookups = new Map();
    const add = (id, place, exists) => {
        if (!lookups.has(id))
            lookups.set(id, { exists, place });
    };
    for (const { value, place } of tenant.all("tenantInformation"))
        add(json_word(valueIn(value, "tenantId")) ?? "", place, true);
    for (const [id, place] of tenant.absences("tenantInformation"))
        add(id, place, false);
    return lookups;
}
/** Said of a tenant that nobody asked for. */
const notLookedUp = undetermined("the tenant was not looked up (findTenantInformationByTenantId)", ["tenantInformation"]);

;// CONCATENATED MODULE: ./build/src/model/trust.js




/** The claims of another tenant that can be trusted, in Graph's words. */
const trustClaims = ["isMfaAccepted", "isCompliantDeviceAccepted", "isHybridAzureADJoinedDeviceAccepted"];
/** The default's `inboundTrust`, as partners inherit it. */
function trustHeritage(source) {
    return heritage(source, "inboundTrust", (value) => json_isObject(value) ? value : notUnderstood(value, "inboundTrust is not an object"));
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
        if (!json_isObject(own.value))
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
function explicitTrust(object, place) {
    const own = member(object, "inboundTrust");
    if (own === undefined || own.value === null)
        return undefined;
    if (isUndetermined(own.value))
        return own.value;
    const trust = json_isObject(own.value) ? own.value : {};
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

;// CONCATENATED MODULE: ./build/src/model/tenant.js












/** The canonical id of a partner object; the empty text where it has none. */
function partnerId(partner) {
    return json_word(valueIn(partner, "tenantId")) ?? "";
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
        mtoMemberByTenantId: new Map([...all("multiTenantOrganizationMember")].reverse().map((entry) => [partnerId(entry.value), entry])),
        syncByTenantId: byTenantId(all("identitySynchronization")),
        partnerByTenantId: once(() => new Map([...partners].reverse().map((partner) => [partnerId(partner.value), partner]))),
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
    return json_word(tenant.tenantId ?? (organization && valueIn(organization.value, "id")));
}
/** As {@link ownTenantId}, with what to do where it is not known. */
function knownTenantId(tenant) {
    const name = tenant.name ?? "the tenant";
    return ownTenantId(tenant) ?? undetermined(`the tenant id of ${name} is not known: write it as tenantId in the configuration, or export the organization`, ["organization"]);
}
/** Without those whose tenant id is missing or not known: they are nobody's. */
function byTenantId(resources) {
    const groups = new Map();
    for (const resource of resources) {
        const id = partnerId(resource.value);
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
        const id = partnerId(value);
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

;// CONCATENATED MODULE: ./build/src/model/conditional-access/homes.js











const noClaims = { mfa: false, compliant: false, hybrid: false };
/** Reads the homes of a tenant's guests. `named` are the tenants that policies list. */
function readHomes(tenant, named) {
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
            return name === undefined ? `tenant ${words_brief(shortId(home))}` : label(name, home);
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
        home: well_known_isGuid(id) ? id : "",
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
        const key = JSON.stringify([who, inKey(collaboration), inKey(directConnect), claimsKey(entry.claims)]);
        if (!seen.has(key))
            seen.set(key, entry);
    }
    return [...seen.values()];
}
function inKey(answer) {
    return isUndetermined(answer) ? answer.undetermined : answer;
}
/** The same text for the same claims. */
function claimsKey({ mfa, compliant, hybrid }) {
    return JSON.stringify([inKey(mfa), inKey(compliant), inKey(hybrid)]);
}

;// CONCATENATED MODULE: ./build/src/model/conditional-access/conditions.js





/** Whether a policy applies on every platform, from every place, with every client and at every risk. */
function isUnconditional(conditions) {
    return every(Object.keys(conditions), (key) => {
        if (key.includes("@"))
            return true;
        const value = conditions[key];
        const read = readings.get(key.toLowerCase());
        if (read !== undefined)
            return read(value);
        return saysSomething(value) === false || notUnderstood(value, `the condition ${words_brief(key)} is not understood`);
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
    ["times", (value) => not(saysSomething(value))],
]);
function listed(value, name) {
    return wordsOf(value ?? [], name);
}
/** Legacy protocols stand aside: they cannot do more than a password, and have a policy of their own. */
function isEveryClient(value) {
    const clients = listed(value, "clientAppTypes");
    return any(clients.isEmpty, has(clients, "all"), answer_all(has(clients, "browser"), has(clients, "mobileappsanddesktopclients")));
}
/** A pair of lists of which one includes and one excludes: everything is included, and nothing excluded. */
function leavesAll(value, name, include, exclude) {
    if (saysSomething(value) === false)
        return true;
    if (!json_isObject(value))
        return notUnderstood(value, `the condition ${name} is not an object`);
    const included = wordsIn(value, include);
    return answer_all(any(included.isEmpty, has(included, "all")), wordsIn(value, exclude).isEmpty);
}
function isEveryDevice(value) {
    if (saysSomething(value) === false)
        return true;
    if (!json_isObject(value))
        return notUnderstood(value, "the condition devices is not an object");
    return answer_all(leavesAll(value, "devices", "includeDevices", "excludeDevices"), leavesAll(value, "devices", "includeDeviceStates", "excludeDeviceStates"), not(saysSomething(valueIn(value, "deviceFilter"))));
}
function isEveryFlow(value) {
    if (saysSomething(value) === false)
        return true;
    if (!json_isObject(value))
        return notUnderstood(value, "the condition authenticationFlows is not an object");
    const flows = wordsIn(value, "transferMethods");
    return [...flows.known].every((flow) => flow === "none") && (flows.gap ?? true);
}

;// CONCATENATED MODULE: ./build/src/model/conditional-access/session.js


/** Whether a policy makes people sign in again after `hours` at the latest; a day has 24. */
function signsInWithin(policy, hours) {
    const session = valueIn(policy, "sessionControls") ?? {};
    if (!json_isObject(session))
        return notUnderstood(session, "sessionControls is not an object");
    const frequency = valueIn(session, "signInFrequency") ?? {};
    if (!json_isObject(frequency))
        return notUnderstood(frequency, "signInFrequency is not an object");
    const enabled = valueIn(frequency, "isEnabled");
    if (enabled !== true)
        return isUndetermined(enabled) ? enabled : false;
    return comesWithin(frequency, hours);
}
function comesWithin(frequency, hours) {
    const interval = valueIn(frequency, "frequencyInterval");
    if (json_word(interval) === "everytime")
        return true;
    const value = valueIn(frequency, "value");
    const unit = json_word(valueIn(frequency, "type"));
    if (isUndetermined(interval))
        return interval;
    if (typeof value !== "number" || (unit !== "hours" && unit !== "days")) {
        const gap = [value, valueIn(frequency, "type")].find(isUndetermined);
        return notUnderstood(gap, "signInFrequency states no number of hours or days");
    }
    return value * (unit === "days" ? 24 : 1) <= hours;
}

;// CONCATENATED MODULE: ./build/src/model/conditional-access/users.js





/** The old word for all six types of all tenants. */
const legacyGuests = "guestsorexternalusers";
/** Reads `conditions.users`, with what makes it a policy on workloads. `place` is that of `conditions`. */
function userScope(conditions, place) {
    const own = member(conditions, "users");
    if (own === undefined || !json_isObject(own.value))
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
    if (!json_isObject(clients))
        return (clients ?? null) === null ? false : notUnderstood(clients, "clientApplications is not an object");
    return any(...["includeServicePrincipals", "includeAgentIdServicePrincipals"].map((name) => not(wordsIn(clients, name).isEmpty)));
}
const maybeDirectConnect = undetermined("Microsoft does not document whether All users means B2B direct connect users, who have no object in the directory");
/** Whether one side means somebody of a type from a home. */
function names({ users, guests }, type, home) {
    const everyone = has(users, "all");
    return any(has(users, legacyGuests), matches(guests, type, home), everyone === true && type === "b2bDirectConnectUser" ? maybeDirectConnect : everyone);
}
/** Whether a policy would be about somebody if it excluded nobody. */
function includes(users, type, home) {
    return isUndetermined(users) ? users : answer_all(not(users.isAboutWorkloads), names(users.include, type, home));
}
/** Whether a policy is about somebody: an exclusion always beats an inclusion. */
function appliesTo(users, type, home) {
    if (isUndetermined(users))
        return users;
    return answer_all(includes(users, type, home), not(names(users.exclude, type, home)));
}

;// CONCATENATED MODULE: ./build/src/model/conditional-access/policy.js









/** Reads a policy. `strengths` are those that the input defines. */
function readPolicy({ value, place }, strengths) {
    const state = readState(valueIn(value, "state"));
    const own = member(value, "conditions");
    const conditions = json_isObject(own?.value) ? own.value : undefined;
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
    if (!json_isObject(devices))
        return (devices ?? null) === null ? false : notUnderstood(devices, "the condition on devices is not an object");
    return saysSomething(valueIn(devices, "deviceFilter"));
}
function readState(value) {
    const state = json_word(value);
    if (state === "enabled" || state === "disabled")
        return state;
    if (state === "enabledforreportingbutnotenforced")
        return "reportOnly";
    return notUnderstood(value, "the policy states no state that is understood");
}
function identity(policy) {
    const written = valueIn(policy, "displayName");
    const name = typeof written === "string" && written.trim() !== "" ? written.trim() : undefined;
    const id = json_word(valueIn(policy, "id")) ?? "";
    const label = name === undefined ? `Policy ${id === "" ? "without a name" : words_brief(id)}` : `Policy "${words_brief(name)}"`;
    return { id: id === "" ? name : id, name, label };
}

;// CONCATENATED MODULE: ./build/src/model/conditional-access/conditional-access.js










/** Reads all policies. Homes and sums are made when somebody asks. */
function readConditionalAccess(tenant) {
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
        list: conditional_access_listOf(tenant, written),
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
function conditional_access_listOf({ files }, policies) {
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
    return answer_all(policy.isEnabled, appliesTo(policy.users, type, home));
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
        const applies = answer_all(policy.isUnconditional, covers(policy, type, home));
        return { counts: applies === false ? false : answer_all(applies, forcesMfa(policy.grant, possible)), applications: policy.applications };
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
    const isAsked = some(ca.policies, (policy) => answer_all(covers(policy, type, home), policy.isUnconditional, demands(policy)));
    return any(isAsked, ca.gap ?? false);
}
function onlyResistant(control) {
    if (control.kind === "mfa")
        return { kind: "terms", ids: [] };
    return control.kind === "strength" ? { kind: "strength", strength: { ...control.strength, isMfa: isPhishingResistant(control.strength) } } : control;
}

;// CONCATENATED MODULE: ./build/src/model/conditional-access/dead-ends.js





const guestTypes = ["b2bCollaborationGuest", "b2bCollaborationMember"];
const deviceTypes = [...guestTypes, "b2bDirectConnectUser"];
const outsiders = externalUserTypes.filter((type) => type !== "internalGuest");
/** A device is asked for, and claims of it are not trusted. Undefined where no device is asked of anybody from outside. */
function deviceDeadEnd(ca, policy) {
    return overHomes(ca, policy, deviceTypes, isDevice, possibleFor);
}
/** A strength is asked for that needs methods of the home tenant, which is not trusted. Undefined where none is asked of guests. */
function strengthDeadEnd(ca, policy) {
    return overHomes(ca, policy, guestTypes, isStrength, (type, claims) => {
        const possible = possibleFor(type, claims);
        return (control) => (control.kind === "strength" ? any(not(needsHomeMethods(control.strength)), claims.mfa) : possible(control));
    });
}
/** A control is asked for that works in the home tenant only. Undefined where none is asked of anybody from outside. */
function unsupportedDeadEnd(ca, policy) {
    const covered = coversSomeone(ca, policy, outsiders);
    if (!asksFor(policy, isUnsupported) || covered === false)
        return undefined;
    const possible = (control) => (control.kind === "gap" ? control.reason : control.kind !== "unsupported");
    return { ...shown(policy, isUnsupported), isDead: answer_all(covered, isDeadEnd(policy.grant, possible, isUnsupported)), home: "" };
}
function isDevice({ kind }) {
    return kind === "device";
}
function isStrength({ kind }) {
    return kind === "strength";
}
function isUnsupported({ kind }) {
    return kind === "unsupported";
}
/** Whether a policy that can be in force asks, or could ask, for a sort of control. */
function asksFor({ isEnabled, grant }, isOfSort) {
    return isEnabled !== false && grant.blocks !== true && grant.controls.some((each) => each.kind === "gap" || isOfSort(each));
}
function shown({ grant, grantPlace }, isOfSort) {
    const controls = grant.controls.filter(isOfSort).map((each) => ("word" in each ? each.word : each.kind));
    return { place: grantPlace, setting: "grantControls", controls };
}
function overHomes(ca, policy, types, isOfSort, possible) {
    if (!asksFor(policy, isOfSort) || coversSomeone(ca, policy, types) === false)
        return undefined;
    const isDeadFor = (type, home, claims) => {
        const covered = covers(policy, type, home);
        return covered === false ? false : answer_all(covered, isDeadEnd(policy.grant, possible(type, claims), isOfSort));
    };
    const isDeadFrom = (entry) => some(types, (type) => answer_all(type === "b2bDirectConnectUser" ? entry.directConnect : entry.collaboration, isDeadFor(type, entry.home, entry.claims)));
    const answers = ca.homes.entries.map((entry) => ({ entry, answer: isDeadFrom(entry) }));
    const first = answers.find(({ answer }) => answer === true)?.entry;
    const refused = (control) => isOfSort(control) && (first === undefined || types.some((type) => possible(type, first.claims)(control) === false));
    const { gap } = ca.homes;
    const others = gap === undefined ? [] : types.map((type) => answer_all(isDeadFor(type, anyTenant, { mfa: gap, compliant: gap, hybrid: gap }), gap));
    return {
        ...shown(policy, refused),
        isDead: any(some(answers, ({ answer }) => answer), ...others),
        home: first === undefined || first.home === anyTenant ? "a tenant without settings of its own" : ca.homes.labelOf(first.home),
    };
}

;// CONCATENATED MODULE: ./build/src/model/conditional-access/exemptions.js






/** Only who comes from an Entra tenant can be left out by one. */
const typesWithTenant = externalUserTypes.filter((type) => type !== "internalGuest");
/**
 * The tenants that a policy leaves out of multifactor authentication by their id. Undefined where it does not do that:
 * it is off, lists none, or does not ask for it.
 */
function tenantExemption(ca, policy) {
    const { users, isEnabled, place } = policy;
    if (isEnabled === false)
        return undefined;
    if (isUndetermined(users))
        return { place, leaks: users, tenants: [] };
    const { guests } = users.exclude;
    if (guests === undefined || isUndetermined(guests))
        return guests && { place, leaks: guests, tenants: [] };
    const gap = listGap(guests);
    const types = typesWithTenant.filter((type) => has(guests.types, type.toLowerCase()) !== false);
    // A provider that is left out by name, and as a provider only, was meant: the catalog says who it is.
    const isOfProviders = types.length === 1 && types[0] === "serviceProvider";
    const members = [...listedTenants(guests)].filter((home) => !(isOfProviders && ca.homes.isProvider(home)));
    const classes = byClass(ca, members);
    const asks = some([anyTenant, ...classes.values()], (home) => some(types, (type) => demandsMfa(ca, policy, type, home)));
    if (asks === false || (members.length === 0 && gap === undefined))
        return undefined;
    const answers = new Map([...classes].map(([key, home]) => [key, some(types, (type) => leaks(ca, policy, users, type, home))]));
    const tenants = members.filter((home) => answers.get(ca.classOf(home)) === true).map((home) => ca.homes.labelOf(home));
    const at = guests.tenants === "all" || isUndetermined(guests.tenants) ? guests.place : guests.tenants.place;
    return { place: at, setting: "excludeGuestsOrExternalUsers", judged: guests.judged, leaks: any(some(answers.values(), (answer) => answer), gap ?? false), tenants };
}
/** One home of each class: what is so for one of them is so for all. */
function byClass(ca, homes) {
    return new Map(homes.map((home) => [ca.classOf(home), home]));
}
/** Why more can be listed than is known; undefined also where all tenants are left out. */
function listGap({ types, tenants }) {
    if (tenants === "all")
        return undefined;
    if (isUndetermined(tenants))
        return types.isEmpty === true ? undefined : tenants;
    if (tenants.members.isEmpty === true)
        return undefined;
    return tenants.members.gap ?? types.gap;
}
/** Whether it is this exclusion that keeps somebody out of the policy, and nothing else asks. */
function leaks(ca, policy, users, type, home) {
    const isLeftOut = answer_all(policy.isEnabled, names({ ...users.exclude, users: { known: new Set(), gap: undefined, isEmpty: true } }, type, home), includes(users, type, home), not(names({ ...users.exclude, guests: undefined }, type, home)), demandsMfa(ca, policy, type, home));
    return isLeftOut === false ? false : answer_all(isLeftOut, not(ca.mfaCoverage(type, home)));
}
/** Service providers of every tenant that a policy leaves out of multifactor authentication. Undefined where it leaves out none. */
function providerExemption(ca, policy) {
    const exempts = exemptsEverywhere(policy, "serviceProvider");
    if (policy.isEnabled === false || exempts === false)
        return undefined;
    const isLeftOut = answer_all(policy.isEnabled, exempts, isUndetermined(policy.users) ? policy.users : includes(policy.users, "serviceProvider", anyTenant), demandsMfa(ca, policy, "serviceProvider", anyTenant));
    return { ...exclusion(policy), leaks: isLeftOut === false ? false : answer_all(isLeftOut, not(ca.mfaCoverage("serviceProvider", anyTenant))) };
}
/** Guests of every tenant that a policy leaves out when their sign-in is risky. Undefined where it does not look at that. */
function riskExemption(ca, policy) {
    if (policy.isEnabled === false || policy.signInRisk.isEmpty === true)
        return undefined;
    const catches = (other) => answer_all(has(other.signInRisk, "high"), covers(other, "b2bCollaborationGuest", anyTenant));
    const isLeftOut = answer_all(policy.isEnabled, has(policy.signInRisk, "high"), exemptsEverywhere(policy, "b2bCollaborationGuest"));
    const isCaught = any(some(ca.policies, catches), ca.gap ?? false);
    return { ...exclusion(policy), leaks: answer_all(isLeftOut, not(isCaught)) };
}
/** Whether a policy leaves out a type of user wherever they come from. */
function exemptsEverywhere({ users }, type) {
    if (isUndetermined(users))
        return users;
    const { guests, users: listed } = users.exclude;
    return any(has(listed, legacyGuests), guests === undefined || isUndetermined(guests) ? (guests ?? false) : everywhere(guests, type));
}
function everywhere({ types, tenants }, type) {
    return answer_all(has(types, type.toLowerCase()), isUndetermined(tenants) ? tenants : tenants === "all");
}
/** Where the exclusion stands: the guest object, else the list that can hold the old word. */
function exclusion({ users, place }) {
    if (isUndetermined(users))
        return { place };
    const { guests, users: listed, usersPlace } = users.exclude;
    if (guests === undefined || isUndetermined(guests) || has(listed, legacyGuests) === true) {
        return { place: usersPlace, setting: "excludeUsers" };
    }
    return { place: guests.place, setting: "excludeGuestsOrExternalUsers", judged: guests.judged };
}

;// CONCATENATED MODULE: ./build/src/model/conditional-access/guest-scope.js




/** The guest object of a policy that can be in force or report, where it is the only inclusion; undefined where it is not. */
function guestOnlyScope({ state, users, place }) {
    if (state === "disabled")
        return undefined;
    if (isUndetermined(users))
        return { place, isEmpty: users };
    const { guests } = users.include;
    const others = any(not(users.include.users.isEmpty), users.include.hasGroupsOrRoles, users.isAboutWorkloads);
    if (guests === undefined || others === true)
        return undefined;
    if (isUndetermined(guests))
        return { place, isEmpty: guests };
    const isEmpty = answer_all(isUndetermined(state) ? state : true, not(others), meansNobody(guests));
    return { place: guests.place, setting: "includeGuestsOrExternalUsers", judged: guests.judged, isEmpty };
}
function meansNobody({ types, tenants }) {
    if (tenants === "all")
        return types.isEmpty;
    return any(types.isEmpty, isUndetermined(tenants) ? tenants : tenants.members.isEmpty);
}
/** Looks both lists through. Undefined where the policy does nothing or lists no tenant. */
function listedStrangers(ca, { state, users }) {
    if (state === "disabled")
        return undefined;
    if (isUndetermined(users))
        return { strangers: [], gaps: [users] };
    const sides = ["include", "exclude"].flatMap((name) => strangersOf(ca, users, name));
    if (sides.length === 0)
        return undefined;
    const strangers = sides.filter(({ tenants }) => tenants.length > 0);
    const gaps = sides.flatMap((side) => side.gaps);
    return isUndetermined(state) && strangers.length > 0 ? { strangers: [], gaps: [state, ...gaps] } : { strangers, gaps };
}
function strangersOf(ca, users, name) {
    const { guests } = users[name];
    const side = `${name}s`;
    if (guests === undefined)
        return [];
    const place = users[name].usersPlace;
    if (isUndetermined(guests))
        return [{ place, side, tenants: [], gaps: [guests] }];
    const { tenants } = guests;
    if (tenants === "all")
        return [];
    if (isUndetermined(tenants))
        return [{ place, side, tenants: [], gaps: [tenants] }];
    if (tenants.members.isEmpty === true)
        return [];
    const answers = [...tenants.members.known].map((id) => ({ id, isKnown: ca.homes.isKnown(id) }));
    const unsure = answers.map(({ isKnown }) => isKnown).find(isUndetermined);
    return [
        {
            place: tenants.place,
            setting: `${name}GuestsOrExternalUsers`,
            judged: guests.judged,
            side,
            tenants: answers.filter(({ isKnown }) => isKnown === false).map(({ id }) => words_brief(shortId(id))),
            gaps: [tenants.members.gap, unsure].filter((gap) => gap !== undefined),
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/model/external-access.js

/** The analysis that the tenant was given. It costs more than most rules do, so it is made for rules that read it. */
function externalAccessOf({ externalAccess }) {
    return externalAccess ?? undetermined("the analysis of external access was not asked for");
}
/** Why nothing can be said of a tenant whose policies are not in the input; undefined where they are, or some of them. */
function policiesMissing(tenant) {
    const { policies, gap } = tenant.conditionalAccess();
    return policies.length === 0 ? gap : undefined;
}
/** Sign-ins that show what another rule found, where the analysis was made anyway and knows one. */
function witnesses({ externalAccess }, isMeant) {
    if (externalAccess === undefined || isUndetermined(externalAccess))
        return [];
    const [first] = externalAccess.openings().found.filter((opening) => opening.assumptions.length === 0 && isMeant(opening));
    return first === undefined ? [] : [{ message: `${first.witness} without multifactor authentication`, place: first.place }, ...first.related];
}

;// CONCATENATED MODULE: ./build/src/model/subjects/ca-policy.js




/** Every Conditional Access policy of the input, in canonical order. */
function* caPolicySubjects(tenant) {
    const ca = tenant.conditionalAccess();
    for (const policy of ca.policies)
        yield new CaPolicyView(policy, ca, tenant);
}
/** One rule reads each of these, so each is worked out when that rule asks. */
class CaPolicyView {
    kind = "ca-policy";
    id;
    name;
    label;
    place;
    policy;
    #ca;
    #tenant;
    constructor(policy, ca, tenant) {
        this.id = policy.id;
        this.name = policy.name;
        this.label = policy.label;
        this.place = policy.place;
        this.policy = policy;
        this.#ca = ca;
        this.#tenant = tenant;
    }
    get tenantExemption() {
        return tenantExemption(this.#ca, this.policy);
    }
    get providerExemption() {
        return providerExemption(this.#ca, this.policy);
    }
    get riskExemption() {
        return riskExemption(this.#ca, this.policy);
    }
    get deviceDeadEnd() {
        return deviceDeadEnd(this.#ca, this.policy);
    }
    get strengthDeadEnd() {
        return strengthDeadEnd(this.#ca, this.policy);
    }
    get unsupportedDeadEnd() {
        return unsupportedDeadEnd(this.#ca, this.policy);
    }
    get guestOnlyScope() {
        return guestOnlyScope(this.policy);
    }
    get listedStrangers() {
        return listedStrangers(this.#ca, this.policy);
    }
    get witnesses() {
        const id = this.policy.id ?? this.policy.label;
        return witnesses(this.#tenant, ({ nearest }) => nearest === id);
    }
}

;// CONCATENATED MODULE: ./build/src/model/subjects/catalog-entry.js


/** Every entry of the catalog, in the order of the file. */
function* catalogEntrySubjects(tenant) {
    const { catalog, today } = tenant;
    if (catalog === undefined)
        return;
    const partners = tenant.complete("crossTenantAccessPolicyPartner");
    const sharers = tenant.siblings.filter((sibling) => sibling.catalog?.entries[0]?.place.file === catalog.entries[0]?.place.file);
    const byDomain = new Map();
    for (const entry of catalog.entries) {
        const { tenantId, name, place } = entry;
        const first = catalog.byTenantId.get(tenantId);
        const claimedDomains = new Map();
        for (const domain of entry.domains) {
            const owner = byDomain.get(domain);
            if (owner === undefined)
                byDomain.set(domain, entry);
            else if (owner.tenantId !== tenantId)
                claimedDomains.set(domain, owner);
        }
        yield {
            kind: "catalog-entry",
            id: tenantId,
            name,
            label: tenantId === "" && name === undefined ? "A catalog entry without tenant id" : `The catalog entry of ${label(name, tenantId)}`,
            place,
            entry,
            earlier: first === entry ? undefined : first,
            claimedDomains,
            partner: tenant.partnerByTenantId().get(tenantId) ?? (isUndetermined(partners) ? partners : undefined),
            isPartnerOfSibling: isPartnerOf(sharers, tenantId),
            today,
        };
    }
}
function isPartnerOf(tenants, tenantId) {
    if (tenants.some((each) => each.partnerByTenantId().has(tenantId)))
        return true;
    return tenants.map((each) => each.complete("crossTenantAccessPolicyPartner")).find(isUndetermined) ?? false;
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
function defaultConsent(value, place, isServiceDefault) {
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
    return { inboundAllowed: consent_read(value, place, "inboundAllowed"), outboundAllowed: consent_read(value, place, "outboundAllowed") };
}
function consent_read(value, place, name) {
    const path = `${setting}.${name}`;
    if (value === null)
        return known(false, path, place);
    if (!json_isObject(value))
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
function explicitBlocks(object, place) {
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
    return (json_isObject(block) &&
        (users === undefined || isTidyHalf(valueIn(block, shape.users ?? ""), users, "users")) &&
        (applications === undefined || isTidyHalf(valueIn(block, shape.applications ?? ""), applications, "applications")));
}
function isTidyHalf(half, meaning, kind) {
    const targets = json_isObject(half) ? valueIn(half, "targets") : undefined;
    if (!Array.isArray(targets) || targets.length !== meaning.targets.size)
        return false;
    const isEveryone = meaning.reach === "all" || meaning.reach === "none";
    for (const entry of targets) {
        const type = json_isObject(entry) ? valueIn(entry, "targetType") : undefined;
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
    const own = json_isObject(block) ? member(block, name) : undefined;
    const node = own === undefined ? place : place.at(own.key);
    if (own === undefined || !json_isObject(own.value)) {
        const gaps = [block, own?.value].filter(isUndetermined);
        const flaw = gaps.length > 0 ? undefined : { kind: "missing", place: node };
        return { name, kind, place: node, list: node, flaw, gaps, targets: [] };
    }
    const written = member(own.value, "targets");
    const list = written === undefined ? node : node.at(written.key);
    const entries = Array.isArray(written?.value) ? written.value : [];
    const targets = entries.map((entry, index) => {
        const at = list.at(index);
        const [target, targetType] = json_isObject(entry) ? [valueIn(entry, "target"), valueIn(entry, "targetType")] : [entry];
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
function rightsManagementReach(source, outbound) {
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
    if (reach_isOpen(outbound))
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
    const half = json_isObject(block?.value) ? member(block.value, "applications") : undefined;
    if (block === undefined || half === undefined)
        return undefined;
    const reading = readDimension(half.value, "applications", shape.name, "applications");
    return { block: block.value, reading, place: source.place.at(block.key).at(half.key) };
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
    return new Set(heirs.map(({ value }) => partnerId(value)).filter(well_known_isGuid)).size;
}
/** Only the first place is read: what an unknown word further down means changes nothing. */
function readFirstProvider({ defaultSource }) {
    const setting = "invitationRedemptionIdentityProviderConfiguration";
    const order = "primaryIdentityProviderPrecedenceOrder";
    const source = heritage(defaultSource, setting, (value) => {
        const list = json_isObject(value) ? member(value, order) : undefined;
        if (list === undefined || !Array.isArray(list.value))
            return notUnderstood(json_isObject(value) ? list?.value : value, `${setting} has no ${order}`);
        if (list.value.length === 0)
            return undetermined(`${order} is empty`);
        const first = json_word(list.value[0]);
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
    const inbound = json_isObject(item) ? valueIn(item, "inboundAccess") : undefined;
    const allowed = json_isObject(inbound) ? valueIn(inbound, "isAllowed") : undefined;
    if (!json_isObject(item) || (typeof allowed !== "boolean" && allowed !== null)) {
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

;// CONCATENATED MODULE: ./build/src/model/subjects/exception.js
/** Every entry, in the order of the file; none before the findings of the run are known. */
function* exceptionSubjects({ exceptions, today }) {
    for (const judged of exceptions) {
        const { entry } = judged;
        yield { ...judged, kind: "exception", id: entry.id, name: undefined, label: `Exception ${entry.id}`, place: entry.place, today };
    }
}

;// CONCATENATED MODULE: ./build/src/model/sync-collisions.js

/**
 * The collisions by the file of the later resource. The same address again is the same resource, seen in a plan and in
 * a state. A resource whose partner is not known collides with another one, or does not.
 */
function syncCollisions(files) {
    const collisions = new Map();
    const writes = files.flatMap(({ file, syncWrites }) => syncWrites.map((write) => ({ write, file })));
    if (new Set(writes.map(({ write }) => write.address)).size < 2)
        return collisions;
    const firstById = new Map();
    for (const { write, file } of writes) {
        const collision = collisionOf(write, firstById);
        if (collision === undefined)
            continue;
        const group = collisions.get(file);
        if (group === undefined)
            collisions.set(file, [collision]);
        else
            group.push(collision);
    }
    return collisions;
}
function collisionOf(write, firstById) {
    const { tenantId, address } = write;
    if (isUndetermined(tenantId))
        return tenantId;
    const first = firstById.get(tenantId);
    if (first === undefined)
        firstById.set(tenantId, write);
    return first === undefined || first.address === address ? undefined : { tenantId, write, first };
}

;// CONCATENATED MODULE: ./build/src/model/subjects/file.js

/** Every file that was read. */
function* fileSubjects(tenant) {
    const [first, ...later] = tenant.all("crossTenantAccessPolicyDefault");
    const collisions = syncCollisions(tenant.files);
    for (const facts of tenant.files) {
        yield fileSubject(facts, first?.place, later.map((resource) => resource.place), collisions.get(facts.file) ?? []);
    }
}
function fileSubject(facts, firstDefault, later, collisions) {
    return {
        kind: "file",
        id: facts.file,
        name: undefined,
        label: facts.file,
        place: facts.root,
        lists: facts.lists,
        oddKeys: facts.oddKeys,
        duplicatedKeys: facts.duplicatedKeys,
        repeatedObjects: facts.repeatedObjects,
        laterDefaults: later.filter((place) => place.file === facts.file),
        firstDefault,
        syncCollisions: collisions,
    };
}

;// CONCATENATED MODULE: ./build/src/model/activity.js




/** Since when a user is idle. A refresh token counts as well as a password; an attempt that failed does not. */
function idleness(user, today) {
    const own = user.stated("signInActivity");
    if (own === undefined && !user.hasActivity)
        return undetermined("signInActivity was not exported with the users", ["user"]);
    const activity = own?.value ?? null;
    if (activity !== null && !json_isObject(activity))
        return notUnderstood(activity, "signInActivity is not an object");
    const succeeded = activity && lastSignIn(activity, "lastSuccessfulSignInDateTime", today);
    const refreshed = activity && lastSignIn(activity, "lastNonInteractiveSignInDateTime", today);
    const attempted = activity && member(activity, "lastSuccessfulSignInDateTime") === undefined ? lastSignIn(activity, "lastSignInDateTime", today) : null;
    for (const age of [succeeded, refreshed, attempted])
        if (isUndetermined(age))
            return age;
    const ages = [succeeded, refreshed].filter((age) => typeof age === "number");
    const created = ages.length > 0 ? undefined : ageInDays(user.stated("createdDateTime")?.value, today);
    const days = ages.length > 0 ? Math.min(...ages) : created;
    if (days === undefined)
        return undetermined("the user never signed in, and createdDateTime is not in the input", ["user"]);
    const atLeast = typeof attempted === "number" ? Math.min(days, attempted) : days;
    const value = { days, atLeast, hasSignedIn: ages.length > 0 };
    return { ...known(value, "signInActivity", own?.place ?? user.place), judged: activity };
}
/** Days since a sign-in; null for never, which Graph writes as nothing or as the year 1. */
function lastSignIn(activity, name, today) {
    const own = member(activity, name);
    if (own === undefined || own.value === null)
        return null;
    if (typeof own.value === "string" && own.value.startsWith("0001-"))
        return null;
    return ageInDays(own.value, today) ?? notUnderstood(own.value, `${name} is not a date`);
}

;// CONCATENATED MODULE: ./build/src/model/role-ids.js
/** The role that can do everything. */
const globalAdministrator = "62e90394-69f5-4237-9190-012177145e10";
/**
 * The built-in roles that Microsoft marks as privileged, by template id.
 * Source: Microsoft Learn, "Microsoft Entra built-in roles", the rows labelled PRIVILEGED.
 */
const privilegedRoles = new Map([
    ["db506228-d27e-4b7d-95e5-295956d6615f", "Agent ID Administrator"],
    ["d2562ede-74db-457e-a7b6-544e236ebb61", "AI Administrator"],
    ["1fe13547-53f6-408d-ac04-7f8eed167b38", "AI Reader"],
    ["9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3", "Application Administrator"],
    ["cf1c38e5-3621-4004-a7cb-879624dced7c", "Application Developer"],
    ["ecb2c6bf-0ab6-418e-bd87-7986f8d63bbe", "Attribute Provisioning Administrator"],
    ["422218e4-db15-4ef9-bbe0-8afb41546d79", "Attribute Provisioning Reader"],
    ["c4e39bd9-1100-46d3-8c65-fb160da0071f", "Authentication Administrator"],
    ["25a516ed-2fa0-40ea-a2d0-12923a21473a", "Authentication Extensibility Administrator"],
    ["0b00bede-4072-4d22-b441-e7df02a1ef63", "Authentication Extensibility Password Administrator"],
    ["aaf43236-0c0d-4d5f-883a-6955382ac081", "B2C IEF Keyset Administrator"],
    ["158c047a-c907-4556-b7ef-446551a6b5f7", "Cloud Application Administrator"],
    ["7698a772-787b-4ac8-901f-60d6b08affd2", "Cloud Device Administrator"],
    ["b1be1c3e-b65d-4f19-8427-f6fa0d97feb9", "Conditional Access Administrator"],
    ["9360feb5-f418-4baa-8175-e2a00bac4301", "Directory Writers"],
    ["8329153b-31d0-4727-b945-745eb3bc5f31", "Domain Name Administrator"],
    ["be2f45a1-457d-42af-a067-6ec1fa63bc45", "External Identity Provider Administrator"],
    [globalAdministrator, "Global Administrator"],
    ["f2ef992c-3afb-46b9-b7cf-a126ee74c451", "Global Reader"],
    ["729827e3-9c14-49f7-bb1b-9608f156bbb8", "Helpdesk Administrator"],
    ["8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2", "Hybrid Identity Administrator"],
    ["3a2c62db-5318-420d-8d74-23affee5d9d5", "Intune Administrator"],
    ["59d46f88-662b-457b-bceb-5c3809e5908f", "Lifecycle Workflows Administrator"],
    ["4ba39ca4-527c-499a-b93d-d9b492c50246", "Partner Tier1 Support"],
    ["e00e864a-17c5-4a4b-9c06-f5b95a8d5bd8", "Partner Tier2 Support"],
    ["966707d0-3269-4727-9be2-8c3a10f19b9d", "Password Administrator"],
    ["7be44c8a-adaf-4e2a-84d6-ab2649e08a13", "Privileged Authentication Administrator"],
    ["e8611ab8-c189-46e8-94e1-60213ab1f814", "Privileged Role Administrator"],
    ["194ae4cb-b126-40b2-bd5b-6091b380977d", "Security Administrator"],
    ["5f2222b1-57c3-48ba-8ad5-d4759f1fde6f", "Security Operator"],
    ["5d6b6bb7-de71-4623-b4af-96380a352509", "Security Reader"],
    ["fe930be7-5e62-47db-91af-98c3a49a38b1", "User Administrator"],
]);

;// CONCATENATED MODULE: ./build/src/model/users.js


/** The users of the input by id, in canonical order. Those that were deleted are none. */
function usersById(tenant) {
    const objects = tenant.all("user");
    // Graph leaves the property out for who never signed in, so one user alone does not say whether it was asked for.
    const lists = new Set(objects.filter(({ value }) => member(value, "signInActivity") !== undefined).map(({ place }) => place.parent));
    const parts = new Map();
    for (const object of objects) {
        const id = users_idOf(object.value);
        if (id === undefined || isDeleted(object.value))
            continue;
        const list = parts.get(id);
        if (list === undefined)
            parts.set(id, [object]);
        else
            list.push(object);
    }
    const users = new Map();
    for (const [id, [first, ...others]] of parts) {
        if (first !== undefined)
            users.set(id, userOf(id, first, others, lists));
    }
    return users;
}
/** A user that an assignment or an application holds in itself; undefined for anything else that can stand there. */
function heldUser(value, place) {
    if (!json_isObject(value) || isDeleted(value))
        return undefined;
    const id = users_idOf(value);
    const type = json_word(valueIn(value, "@odata.type"));
    const isUser = type === undefined ? member(value, "userPrincipalName") !== undefined || member(value, "userType") !== undefined : type.endsWith(".user");
    return id === undefined || !isUser ? undefined : userOf(id, { kind: "user", value, place }, [], new Set());
}
/** The id of a directory object as it is compared. */
function users_idOf(value) {
    const id = json_word(valueIn(value, "id"));
    return id === "" ? undefined : id;
}
function userOf(id, first, others, lists) {
    const parts = [first, ...others];
    const stated = (name) => {
        for (const { value, place } of parts) {
            const own = member(value, name);
            if (own !== undefined)
                return { value: own.value, place: place.at(own.key) };
        }
        return undefined;
    };
    return {
        id,
        place: first.place,
        isExternal: isExternal(stated("userType")?.value, stated("userPrincipalName")?.value),
        hasActivity: parts.some(({ place }) => lists.has(place.parent)),
        stated,
    };
}
function isDeleted(value) {
    return typeof valueIn(value, "deletedDateTime") === "string";
}
/** Guests, and members whose name says that they come from elsewhere: those are the synchronized ones. */
function isExternal(userType, userPrincipalName) {
    const type = json_word(userType);
    if (type === "guest" || json_word(userPrincipalName)?.includes("#ext#") === true)
        return true;
    if (isUndetermined(userType))
        return userType;
    if (isUndetermined(userPrincipalName))
        return userPrincipalName;
    if (typeof userPrincipalName !== "string" || userType === undefined) {
        return undetermined("the user object does not state both userType and userPrincipalName, so nobody knows whether it is a guest", ["user"]);
    }
    // Users from before there were guests have no type.
    return type === "member" || userType === null ? false : undetermined("userType is not understood");
}

;// CONCATENATED MODULE: ./build/src/model/directory-roles.js





// The list of active instances holds what was assigned without Privileged Identity Management too.
const active = ["unifiedRoleAssignment", "unifiedRoleAssignmentScheduleInstance"];
const eligible = "unifiedRoleEligibilityScheduleInstance";
/** Reads the assignments once for all users. `known` are the ids of the users of the input. */
function roleAssignments(tenant, known) {
    const byPrincipal = new Map();
    const users = [];
    const unreadByRole = new Map();
    let unstated;
    for (const kind of [...active, eligible]) {
        for (const assignment of tenant.all(kind)) {
            const role = readRole(assignment);
            if (role === undefined) {
                unstated = notUnderstood(valueIn(assignment.value, "roleDefinitionId"), "a role assignment does not state roleDefinitionId", [kind]);
                continue;
            }
            const principal = member(assignment.value, "principal");
            const user = principal && heldUser(principal.value, assignment.place.at(principal.key));
            const id = json_word(valueIn(assignment.value, "principalId")) ?? user?.id ?? "";
            if (user !== undefined)
                users.push(user);
            if (user === undefined && !known.has(id)) {
                const reason = whoIsUnread(principal?.value, role.name);
                const before = unreadByRole.get(role.roleId);
                if (reason !== undefined)
                    unreadByRole.set(role.roleId, { roleId: role.roleId, reason: before?.reason ?? reason, count: (before?.count ?? 0) + 1 });
            }
            const roles = byPrincipal.get(id);
            if (roles === undefined)
                byPrincipal.set(id, [role]);
            else
                roles.push(role);
        }
    }
    const missing = directory_roles_gapsOf(tenant);
    const [nothing] = byPrincipal.size === 0 && missing.length === 2 ? missing : [];
    const gaps = unstated === undefined ? missing : [...missing, unstated];
    const unread = [...unreadByRole.values()];
    return { users, rolesOf: (userId) => nothing ?? { held: byPrincipal.get(userId) ?? [], unread, gaps } };
}
function readRole({ kind, value, place }) {
    const roleId = json_word(valueIn(value, "roleDefinitionId"));
    if (roleId === undefined)
        return undefined;
    const definition = valueIn(value, "roleDefinition");
    const given = json_isObject(definition) ? valueIn(definition, "displayName") : undefined;
    const name = privilegedRoles.get(roleId) ?? (typeof given === "string" ? words_brief(given) : roleId);
    return { roleId, name, isEligible: kind === eligible, place };
}
/** A group gives its role to its members; an application is nobody's guest. */
function whoIsUnread(principal, role) {
    const type = json_isObject(principal) ? json_word(valueIn(principal, "@odata.type")) : undefined;
    if (type?.endsWith(".group") === true && json_isObject(principal)) {
        const name = valueIn(principal, "displayName");
        const group = typeof name === "string" ? words_brief(name) : "a group";
        return undetermined(`the members of ${group}, which has the role ${role}, are not in the input`);
    }
    if (type?.endsWith(".serviceprincipal") === true)
        return undefined;
    return undetermined(`an assignment of the role ${role} does not say whether its principal is a group: export it with its principal`);
}
function directory_roles_gapsOf(tenant) {
    const lists = active.map((kind) => tenant.complete(kind));
    const [first] = lists.filter(isUndetermined);
    const ofEligible = tenant.complete(eligible);
    const missing = lists.every(isUndetermined) && first !== undefined ? [first] : [];
    return isUndetermined(ofEligible) ? [...missing, ofEligible] : missing;
}

;// CONCATENATED MODULE: ./build/src/model/invitation.js




/** Whether a user's invitation waits to be redeemed; false for who was never invited. */
function isInvitationPending(user) {
    const own = user.stated("externalUserState");
    if (own === undefined)
        return undetermined("externalUserState was not exported with the users", ["user"]);
    const state = json_word(own.value);
    if (own.value !== null && state !== "pendingacceptance" && state !== "accepted") {
        return notUnderstood(own.value, "externalUserState is not understood");
    }
    return { ...known(state === "pendingacceptance", "externalUserState", own.place), judged: own.value };
}
/** Days since the state of the invitation changed last, which for one that waits is when it was sent. */
function invitationAge(user, today) {
    const changed = user.stated("externalUserStateChangeDateTime")?.value ?? user.stated("createdDateTime")?.value;
    return ageInDays(changed, today) ?? notUnderstood(changed, "neither externalUserStateChangeDateTime nor createdDateTime says when the invitation was sent", ["user"]);
}

;// CONCATENATED MODULE: ./build/src/model/owned-applications.js




const kinds = ["application", "servicePrincipal"];
/** Graph expands no more members of a list than these. */
const mostExpanded = 20;
/** Reads the owners once for all users. */
function applicationOwners(tenant) {
    const byOwner = new Map();
    const users = [];
    // By reason: one application after the other can lack the same.
    const gaps = new Map(kinds.map((kind) => tenant.complete(kind)).filter(isUndetermined).map((gap) => [gap.undetermined, gap]));
    for (const application of kinds.flatMap((kind) => withOwners(tenant.all(kind)))) {
        const owners = ownersOf(application);
        for (const gap of owners.gaps)
            gaps.set(gap.undetermined, gap);
        for (const { id, value, place } of owners.list) {
            const user = heldUser(value, place);
            if (user !== undefined)
                users.push(user);
            const owned = byOwner.get(id) ?? [];
            byOwner.set(id, owned);
            owned.push({ id: users_idOf(application.value) ?? "", title: titleOf(application), place });
        }
    }
    const all = [...gaps.values()];
    const [nothing] = byOwner.size === 0 ? all : [];
    return { users, ownedBy: (userId) => nothing ?? { owned: byOwner.get(userId) ?? [], gaps: all } };
}
/** An application that was also looked up has its owners in one of its objects; the others say nothing. */
function withOwners(applications) {
    const stated = applications.filter(({ value }) => member(value, "owners") !== undefined);
    const ids = new Set(stated.map(({ value }) => users_idOf(value)));
    return applications.filter(({ value }) => member(value, "owners") !== undefined || !ids.has(users_idOf(value)));
}
function ownersOf({ kind, value, place }) {
    const own = member(value, "owners");
    if (own === undefined || !Array.isArray(own.value)) {
        const reason = `the owners were not exported with the ${kind} objects ($expand=owners)`;
        return { list: [], gaps: [notUnderstood(own?.value, reason, [kind])] };
    }
    const entries = own.value;
    const list = entries.flatMap((entry, index) => {
        const id = json_isObject(entry) ? users_idOf(entry) : undefined;
        return json_isObject(entry) && id !== undefined ? [{ id, value: entry, place: place.at(own.key).at(index) }] : [];
    });
    const isCut = member(value, "owners@odata.nextLink") !== undefined || entries.length >= mostExpanded;
    return {
        list,
        gaps: [
            ...(list.length < entries.length ? [undetermined(`an owner among the ${kind} objects has no id`, [kind])] : []),
            ...(isCut ? [undetermined(`an application can have more owners than were exported: Graph expands ${mostExpanded} at most`)] : []),
        ],
    };
}
function titleOf({ kind, value }) {
    const name = valueIn(value, "displayName");
    const noun = kind === "application" ? "the app registration" : "the enterprise application";
    return `${noun} ${words_brief(typeof name === "string" && name.trim() !== "" ? name.trim() : (users_idOf(value) ?? "without id"))}`;
}

;// CONCATENATED MODULE: ./build/src/model/subjects/guest.js









/** Every user that is external or can be: of the list of users, and of those that assignments and applications hold. */
function* guestSubjects(tenant) {
    const users = usersById(tenant);
    const roles = roleAssignments(tenant, users);
    const owners = applicationOwners(tenant);
    const guests = new Map([...users].filter(([, { isExternal }]) => isExternal !== false));
    for (const user of [...roles.users, ...owners.users]) {
        if (user.isExternal === true && !users.has(user.id) && !guests.has(user.id))
            guests.set(user.id, user);
    }
    for (const user of guests.values()) {
        yield guestSubject(user, tenant, roles.rolesOf(user.id), owners.ownedBy(user.id));
    }
}
function guestSubject(user, tenant, directoryRoles, ownedApplications) {
    const name = guest_text(user, "displayName") ?? guest_text(user, "userPrincipalName");
    return {
        kind: "guest",
        id: user.id,
        name,
        label: labelOf(name, user.id),
        place: user.place,
        isExternal: isUndetermined(user.isExternal) ? user.isExternal : true,
        isEnabled: isEnabled(user),
        isInvitationPending: isInvitationPending(user),
        invitationAge: invitationAge(user, tenant.today),
        idleness: unreadOf(user, "signInActivity", tenant) ?? idleness(user, tenant.today),
        sponsors: unreadOf(user, "sponsors", tenant) ?? sponsors(user),
        directoryRoles,
        ownedApplications,
    };
}
/** Why a property was not read of the users of a live tenant. */
function unreadOf(user, property, tenant) {
    return user.stated(property) === undefined ? tenant.unread("user", property) : undefined;
}
function guest_text(user, name) {
    const value = user.stated(name)?.value;
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
function labelOf(name, id) {
    const short = well_known_isGuid(id) ? `${id.slice(0, 4)}…${id.slice(-4)}` : words_brief(id);
    return name === undefined ? `User ${short}` : `${words_brief(name)} (${short})`;
}
function isEnabled(user) {
    const own = user.stated("accountEnabled");
    if (typeof own?.value !== "boolean")
        return notUnderstood(own?.value, "accountEnabled was not exported with the users", ["user"]);
    return known(own.value, "accountEnabled", own.place);
}
function sponsors(user) {
    const own = user.stated("sponsors");
    if (own === undefined || !Array.isArray(own.value)) {
        return notUnderstood(own?.value, "the sponsors were not exported with the users ($expand=sponsors)", ["user"]);
    }
    return known(own.value.length, "sponsors", own.place);
}

;// CONCATENATED MODULE: ./build/src/model/approval.js
/** What the partner catalog can approve for a partner. */
const approvalWords = [
    "mfaTrust",
    "deviceTrust",
    "automaticRedemption",
    "userSync",
    "groupSync",
    "directConnect",
    "allApplications",
    "allUsers",
];
const nothingApproved = new Set();
/** Whether somebody answers for letting everyone reach everything. */
function isVouched(approvals) {
    return approvals.has("allUsers") && approvals.has("allApplications");
}

;// CONCATENATED MODULE: ./build/src/model/conditional-access/claim-use.js


/** Whether some policy that is in force for one of the comers makes use of a claim. Undetermined without the complete list. */
function usesClaim(ca, claim, comers, home) {
    const isUsed = some(ca.policies, (policy) => {
        const asked = asks(policy, claim);
        return asked === false ? false : answer_all(asked, some(comers, ({ type, comes }) => answer_all(comes, covers(policy, type, home))));
    });
    return any(isUsed, ca.gap ?? false);
}
function asks({ grant, filtersDevices }, claim) {
    const named = some(grant.controls, (control) => (control.kind === "gap" ? control.reason : isFor(control, claim)));
    return claim === "mfa" ? named : any(named, filtersDevices);
}
function isFor(control, claim) {
    if (claim === "mfa")
        return control.kind === "mfa" || control.kind === "strength";
    return control.kind === "device" && control.claim === claim;
}
/** The first policy that direct connect users from a home have to answer with multifactor authentication, and why others may be one. */
function directConnectMfa(ca, home) {
    const type = "b2bDirectConnectUser";
    const needsMfa = (policy) => {
        const { blocks, controls } = policy.grant;
        if (blocks === true || !controls.some((control) => control.kind === "gap" || isFor(control, "mfa")))
            return false;
        return answer_all(covers(policy, type, home), demandsMfa(ca, policy, type, home));
    };
    const policy = ca.policies.find((each) => needsMfa(each) === true);
    return { policy, answer: policy !== undefined || any(some(ca.policies, needsMfa), ca.gap ?? false) };
}

;// CONCATENATED MODULE: ./build/src/model/clouds.js



/** Where a tenant lives cannot be seen, only whether it can live elsewhere. No policy in the input says nothing of it. */
function livesInOurCloud(tenant) {
    const policy = tenant.all("crossTenantAccessPolicy")[0];
    const endpoints = policy && valueIn(policy.value, "allowedCloudEndpoints");
    if (endpoints === undefined || endpoints === null)
        return true;
    if (Array.isArray(endpoints) && endpoints.every((endpoint) => letsNoOtherCloudIn(endpoint, tenant.cloud)))
        return true;
    return notUnderstood(endpoints, "allowedCloudEndpoints lets other clouds in, and the cloud of a tenant is not visible");
}
/** Our own cloud needs no permission, and a word that names no cloud gives none. */
function letsNoOtherCloudIn(endpoint, ownCloud) {
    const name = json_word(endpoint);
    return name !== undefined && (name === cloudEndpoints[ownCloud] || !Object.values(cloudEndpoints).includes(name));
}

;// CONCATENATED MODULE: ./build/src/model/grants.js



/** Collects them in Graph's order. Trust that comes from the default is nobody's statement about this partner. */
function partnerGrants(partner, trust, consent, sync) {
    const explicitGrants = [];
    const explicitGrantGaps = [];
    const add = (value, title) => {
        if (isUndetermined(value))
            explicitGrantGaps.push(value);
        else if (value.value === true)
            explicitGrants.push({ ...value, title });
    };
    if (valueIn(partner, "inboundTrust") !== null) {
        for (const claim of trustClaims)
            add(trust[claim], `trust in ${claimTitles[claim]}`);
    }
    add(consent.inboundAllowed, "inbound automatic redemption");
    add(consent.outboundAllowed, "outbound automatic redemption");
    add(sync.userSync, "user synchronization");
    add(sync.groupSync, "group synchronization");
    return { explicitGrants, explicitGrantGaps };
}

;// CONCATENATED MODULE: ./build/src/model/mto-standing.js




const mto_standing_setting = "isInMultiTenantOrganization";
/** Looks the partner up in the member list. An inactive organization is Graph's way to say that there is none. */
function mtoStanding(partner, place, tenant) {
    const own = member(partner, mto_standing_setting);
    const standing = (value) => known(value, mto_standing_setting, own === undefined ? place : place.at(own.key));
    const organization = tenant.all("multiTenantOrganization")[0];
    if (organization !== undefined && json_word(valueIn(organization.value, "state")) === "inactive") {
        return standing("no organization");
    }
    const members = tenant.complete("multiTenantOrganizationMember");
    if (isUndetermined(members))
        return members;
    const entry = tenant.mtoMemberByTenantId.get(partnerId(partner));
    if (entry === undefined)
        return standing("absent");
    const state = json_word(valueIn(entry.value, "state"));
    if (state === "active" || state === "pending" || state === "removed")
        return standing(state);
    return undetermined("the state of this tenant in the multitenant organization is not understood");
}

;// CONCATENATED MODULE: ./build/src/model/overrides.js




/** The settings that a partner itself states, each compared with the default by meaning. */
function partnerOverrides(partner, place, own, tenant) {
    const { explicitTrust } = own;
    const overrides = own.explicitBlocks.map(({ shape, place: node, reading, isStated }) => {
        const inherited = tenant.access[shape.name];
        const equalsDefault = isUndetermined(reading)
            ? reading
            : isUndetermined(inherited)
                ? inherited
                : grantTheSame(reading, inherited.reading);
        return { place: node, setting: shape.name, title: shape.title, isStated, equalsDefault };
    });
    const trust = member(partner, "inboundTrust");
    if (explicitTrust !== undefined && trust !== undefined) {
        const equalsDefault = trustTheSame(own, tenant.defaultTrust);
        const isStated = isUndetermined(explicitTrust) ? explicitTrust : true;
        overrides.push({ place: place.at(trust.key), setting: "inboundTrust", title: "Trust settings", isStated, equalsDefault });
    }
    const name = "blockServiceProviderOutboundAccess";
    const stated = member(partner, name);
    if (stated !== undefined && stated.value !== null) {
        const isStated = isUndetermined(stated.value) ? stated.value : true;
        const equalsDefault = isUndetermined(stated.value) ? stated.value : isDefaults(stated.value, name, tenant);
        overrides.push({ place: place.at(stated.key), setting: name, title: "Service provider access, outbound", isStated, equalsDefault });
    }
    return overrides;
}
function isDefaults(value, name, { defaultSource }) {
    if (defaultSource === undefined)
        return noDefault;
    return value === (valueIn(defaultSource.value, name) ?? false);
}
/** Whether two trusts accept the same claims; a claim that differs outweighs one that is not known. */
function trustTheSame(one, other) {
    let gap;
    for (const claim of trustClaims) {
        const [here, there] = [one[claim], other[claim]];
        if (isUndetermined(here))
            gap = here;
        else if (isUndetermined(there))
            gap = there;
        else if (here.value !== there.value)
            return false;
    }
    return gap ?? true;
}
/**
 * Whether two readings let the same users reach the same applications. Where one half blocks everything and the other
 * closes only the combination, the first one matters no more than one that allows everything.
 */
function grantTheSame(one, other) {
    if (one.reach !== other.reach)
        return false;
    if (one.reach === "none")
        return true;
    return sameHalf(one.users, other.users) && sameHalf(one.applications, other.applications);
}
function sameHalf(one, other) {
    if (one === undefined || other === undefined)
        return one === other;
    if (everything(one.reach) && everything(other.reach))
        return true;
    return (one.reach === other.reach &&
        one.targets.size === other.targets.size &&
        [...one.targets].every((target) => other.targets.has(target)));
}
function everything(reach) {
    return reach === "all" || reach === "none";
}

;// CONCATENATED MODULE: ./build/src/model/residue.js


const core = [
    ...accessShapeList.filter((shape) => !shape.newer).map((shape) => shape.name),
    "inboundTrust",
    "automaticUserConsentSettings",
];
/** Properties that are judged on their own, identify the object, or say who made it. */
const judgedElsewhere = [
    ...accessShapeList.map((shape) => shape.name),
    "inboundTrust",
    "automaticUserConsentSettings",
    "identitySynchronization",
    "tenantId",
    "id",
    "displayName",
    "deletedDateTime",
    "isServiceProvider",
    "isInMultiTenantOrganization",
    "blockServiceProviderOutboundAccess",
];
const spelt = new Set(judgedElsewhere);
const inLowerCase = new Set(judgedElsewhere.map((name) => name.toLowerCase()));
/** Sorts out the properties of a partner object that no other reading covers. */
function partnerResidue(partner, place) {
    const otherValues = [];
    for (const name of Object.keys(partner)) {
        if (spelt.has(name) || inLowerCase.has(name.toLowerCase()) || name.includes("@"))
            continue;
        const value = partner[name];
        if (residue_saysSomething(value))
            otherValues.push({ name, place: place.at(name), value });
    }
    return { absentCore: core.filter((name) => member(partner, name) === undefined), otherValues };
}
/** Null, an empty list, and an object of nulls say nothing; `false` says what is so anyway. */
function residue_saysSomething(value) {
    if (value === null || value === false)
        return false;
    if (Array.isArray(value))
        return value.length > 0;
    return json_isObject(value) ? Object.values(value).some((part) => part !== null) : true;
}

;// CONCATENATED MODULE: ./build/src/model/security-defaults.js



/** Whether security defaults are on, in which case no Conditional Access policy is in force. */
function securityDefaults(tenant) {
    const policy = tenant.one("identitySecurityDefaultsEnforcementPolicy");
    if (isUndetermined(policy))
        return policy;
    const own = member(policy.value, "isEnabled");
    if (typeof own?.value !== "boolean") {
        return notUnderstood(own?.value, "the security defaults do not state isEnabled", ["identitySecurityDefaultsEnforcementPolicy"]);
    }
    return known(own.value, "isEnabled", policy.place.at(own.key));
}
/** Whether they are on and so replace every policy. Off where the input does not hold them: most exports leave them out. */
function hasSecurityDefaults(tenant) {
    if (tenant.all("identitySecurityDefaultsEnforcementPolicy").length === 0)
        return tenant.unread("identitySecurityDefaultsEnforcementPolicy") ?? false;
    const on = securityDefaults(tenant);
    return isUndetermined(on) ? on : on.value;
}

;// CONCATENATED MODULE: ./build/src/model/support-access.js





/** Days since a partner that is Microsoft Support was let in; undetermined for every other one. */
function supportAccessAge(value, place, id, today) {
    if (id !== microsoftSupport)
        return undetermined("the partner is not Microsoft Support");
    const constraints = member(value, "serviceProviderConstraints");
    const created = json_isObject(constraints?.value) ? member(constraints.value, "createdDateTime") : undefined;
    const age = ageInDays(created?.value, today);
    if (constraints === undefined || created === undefined || age === undefined) {
        return undetermined("the date of serviceProviderConstraints is not in the input", ["crossTenantAccessPolicyPartner"]);
    }
    // The date and not the age, which is another one every day.
    return { ...known(age, "serviceProviderConstraints", place.at(constraints.key).at(created.key)), judged: created.value };
}

;// CONCATENATED MODULE: ./build/src/model/sync.js



/**
 * Reads a partner's sync settings: inline, else those of the stand-alone objects of the same tenant, each from the last
 * one that states it. Nothing of them is inherited.
 */
function partnerSync(partner, place, standAlone = []) {
    const own = member(partner, "identitySynchronization");
    if (own !== undefined)
        return readSync(own.value, place.at(own.key));
    const last = standAlone.at(-1);
    if (last !== undefined) {
        const users = standAlone.findLast(({ value }) => member(value, "userSyncInbound") !== undefined) ?? last;
        const groups = standAlone.findLast(({ value }) => member(value, "groupSyncInbound") !== undefined) ?? last;
        return { userSync: readSync(users.value, users.place).userSync, groupSync: readSync(groups.value, groups.place).groupSync };
    }
    const reason = undetermined("identitySynchronization was not exported with the partner", ["identitySynchronization"]);
    return { userSync: reason, groupSync: reason };
}
function readSync(value, place) {
    if (value === null) {
        return { userSync: known(false, "userSyncInbound", place), groupSync: known(undefined, "groupSyncInbound", place) };
    }
    if (!json_isObject(value)) {
        const reason = notUnderstood(value, "identitySynchronization is not an object");
        return { userSync: reason, groupSync: reason };
    }
    const groups = member(value, "groupSyncInbound");
    return {
        userSync: readAllowed(value, "userSyncInbound", place),
        groupSync: groups === undefined ? known(undefined, "groupSyncInbound", place) : readAllowed(value, "groupSyncInbound", place),
    };
}
/** A null or missing `isSyncAllowed` is not allowed. */
function readAllowed(value, name, place) {
    const own = member(value, name);
    if (own === undefined || own.value === null)
        return known(false, name, own === undefined ? place : place.at(own.key));
    if (!json_isObject(own.value))
        return notUnderstood(own.value, `identitySynchronization.${name} is not an object`);
    const node = place.at(own.key);
    const allowed = member(own.value, "isSyncAllowed");
    if (allowed === undefined || allowed.value === null)
        return known(false, name, node);
    if (typeof allowed.value !== "boolean")
        return notUnderstood(allowed.value, `${name}.isSyncAllowed is not a boolean`);
    return known(allowed.value, name, node.at(allowed.key));
}

;// CONCATENATED MODULE: ./build/src/model/subjects/partner.js






















/** Every partner object of the input, in canonical order. */
function* partnerSubjects(tenant) {
    for (const partner of tenant.all("crossTenantAccessPolicyPartner"))
        yield new PartnerView(partner, tenant);
}
/** One partner object as rules see it, for subjects that hold one. */
function partnerSubject(partner, tenant) {
    return new PartnerView(partner, tenant);
}
/** What several rules read is worked out at once, what one rule reads when that rule asks: tenants have many partners. */
class PartnerView {
    kind = "partner";
    approvals;
    catalogEntry;
    id;
    place;
    isServiceProvider;
    isInMultiTenantOrganization;
    wellKnown;
    explicitBlocks;
    b2bCollaborationInbound;
    b2bCollaborationOutbound;
    b2bDirectConnectInbound;
    b2bDirectConnectOutbound;
    tenantRestrictions;
    m365CollaborationInbound;
    m365CollaborationOutbound;
    appServiceConnectInbound;
    isMfaAccepted;
    isCompliantDeviceAccepted;
    isHybridAzureADJoinedDeviceAccepted;
    deviceTrust;
    inboundAllowed;
    outboundAllowed;
    userSync;
    groupSync;
    #value;
    #tenant;
    #grants;
    constructor({ value, place }, tenant) {
        this.#value = value;
        this.#tenant = tenant;
        this.id = partnerId(value);
        this.place = place;
        this.catalogEntry = tenant.catalog?.byTenantId.get(this.id);
        this.approvals = this.catalogEntry?.approvals(tenant.today) ?? nothingApproved;
        this.isServiceProvider = valueIn(value, "isServiceProvider") === true;
        this.isInMultiTenantOrganization = valueIn(value, "isInMultiTenantOrganization") === true;
        this.wellKnown = wellKnownTenants.get(this.id);
        this.explicitBlocks = explicitBlocks(value, place);
        this.b2bCollaborationInbound = this.#access(accessShapes.b2bCollaborationInbound);
        this.b2bCollaborationOutbound = this.#access(accessShapes.b2bCollaborationOutbound);
        this.b2bDirectConnectInbound = this.#access(accessShapes.b2bDirectConnectInbound);
        this.b2bDirectConnectOutbound = this.#access(accessShapes.b2bDirectConnectOutbound);
        this.tenantRestrictions = this.#access(accessShapes.tenantRestrictions);
        this.m365CollaborationInbound = this.#access(accessShapes.m365CollaborationInbound);
        this.m365CollaborationOutbound = this.#access(accessShapes.m365CollaborationOutbound);
        this.appServiceConnectInbound = this.#access(accessShapes.appServiceConnectInbound);
        const trust = partnerTrust(value, place, tenant.trust);
        this.isMfaAccepted = trust.isMfaAccepted;
        this.isCompliantDeviceAccepted = trust.isCompliantDeviceAccepted;
        this.isHybridAzureADJoinedDeviceAccepted = trust.isHybridAzureADJoinedDeviceAccepted;
        this.deviceTrust = trust.deviceTrust;
        const consent = partnerConsent(value, place);
        this.inboundAllowed = consent.inboundAllowed;
        this.outboundAllowed = consent.outboundAllowed;
        const sync = partnerSync(value, place, tenant.syncByTenantId.get(this.id));
        this.userSync = sync.userSync;
        this.groupSync = sync.groupSync;
    }
    /** The partner's own block as a whole where it states one, else what it leaves to the default. */
    #access(shape) {
        const own = this.explicitBlocks.find((block) => block.shape === shape);
        return own?.access ?? inheritedAccess(this.#value, this.place, shape, this.#tenant.access[shape.name]);
    }
    get invitationDomains() {
        return this.#tenant.b2bPolicy().invitationDomains;
    }
    get hasSecurityDefaults() {
        return hasSecurityDefaults(this.#tenant);
    }
    usesClaim(claim) {
        const { b2bDirectConnectInbound: direct } = this;
        const comers = [
            { type: "b2bCollaborationGuest", comes: true },
            { type: "b2bCollaborationMember", comes: true },
            { type: "b2bDirectConnectUser", comes: isUndetermined(direct) ? direct : grantsAnything(direct) },
            { type: "serviceProvider", comes: this.isServiceProvider },
        ];
        return usesClaim(this.#tenant.conditionalAccess(), claim, comers, this.id);
    }
    get directConnectMfa() {
        return directConnectMfa(this.#tenant.conditionalAccess(), this.id);
    }
    get today() {
        return this.#tenant.today;
    }
    get hasCatalog() {
        return this.#tenant.catalog !== undefined;
    }
    get name() {
        return this.catalogEntry?.name ?? nameOf(this.#value, this.id);
    }
    get label() {
        if (this.name === undefined && isUndetermined(valueIn(this.#value, "tenantId")))
            return "A partner whose tenant id is not known";
        return label(this.name, this.id);
    }
    get tenantId() {
        return { place: nodeOf(this.#value, this.place, "tenantId"), setting: "tenantId", judged: this.id };
    }
    get hasValidTenantId() {
        const written = valueIn(this.#value, "tenantId");
        if (isUndetermined(written))
            return written;
        return well_known_isGuid(this.id) && this.id !== "00000000-0000-0000-0000-000000000000";
    }
    get explicitTrust() {
        return explicitTrust(this.#value, this.place);
    }
    get inheritedTrust() {
        return inheritedTrust(this.#value, this.place, this.#tenant.trust);
    }
    get overrides() {
        return partnerOverrides(this.#value, this.place, this, this.#tenant);
    }
    get residue() {
        return partnerResidue(this.#value, this.place);
    }
    get explicitGrants() {
        return this.#ownGrants().explicitGrants;
    }
    get explicitGrantGaps() {
        return this.#ownGrants().explicitGrantGaps;
    }
    #ownGrants() {
        return (this.#grants ??= partnerGrants(this.#value, this, this, this));
    }
    get mtoStanding() {
        return mtoStanding(this.#value, this.place, this.#tenant);
    }
    get isOwnTenant() {
        const own = ownTenantId(this.#tenant);
        return own === undefined ? undefined : this.id === own;
    }
    get livesInOurCloud() {
        return livesInOurCloud(this.#tenant);
    }
    useIn(days) {
        return this.#tenant.activity().useOf(this.id, days);
    }
    get tenantLookup() {
        return this.#tenant.tenantLookups().get(this.id) ?? this.#tenant.unread("tenantInformation") ?? notLookedUp;
    }
    get directory() {
        return this.#tenant.directory();
    }
    get repeat() {
        return this.#tenant.repeats.get(this.place);
    }
    get supportAccessAge() {
        return supportAccessAge(this.#value, this.place, this.id, this.#tenant.today);
    }
}
function nodeOf(value, place, name) {
    const own = member(value, name);
    return own === undefined ? place : place.at(own.key);
}

;// CONCATENATED MODULE: ./build/src/model/gdap.js




const states = new Set([
    "activating",
    "active",
    "approvalpending",
    "approved",
    "created",
    "expired",
    "expiring",
    "terminated",
    "terminating",
    "terminationrequested",
]);
/** Reads one delegated admin relationship. */
function readRelationship({ value, place }) {
    const status = valueIn(value, "status");
    const state = json_word(status);
    const isActive = state !== undefined && states.has(state) ? state === "active" : notUnderstood(status, "the relationship's status is missing or not understood");
    return { isActive, ...readRoles(value, place), autoExtends: readExtension(value, place), customer: customerOf(value) };
}
function readRoles(value, place) {
    const details = member(value, "accessDetails");
    const own = json_isObject(details?.value) ? member(details.value, "unifiedRoles") : undefined;
    if (details === undefined || own === undefined || !Array.isArray(own.value)) {
        return { roles: [], rolesGap: notUnderstood(own?.value ?? details?.value, "the relationship does not state accessDetails.unifiedRoles", ["delegatedAdminRelationship"]) };
    }
    const list = place.at(details.key).at(own.key);
    const roles = [];
    let rolesGap;
    for (const [index, entry] of own.value.entries()) {
        const written = json_isObject(entry) ? valueIn(entry, "roleDefinitionId") : entry;
        const roleId = json_isObject(entry) ? json_word(written) : undefined;
        if (roleId === undefined)
            rolesGap = notUnderstood(written, "a role of the relationship has no roleDefinitionId");
        else
            roles.push({ roleId, place: list.at(index), setting: "accessDetails", judged: own.value });
    }
    return { roles, rolesGap };
}
/** Graph writes a duration of nothing where a relationship simply ends. */
function readExtension(value, place) {
    const own = member(value, "autoExtendDuration");
    if (own === undefined)
        return undetermined("the relationship does not state autoExtendDuration", ["delegatedAdminRelationship"]);
    const duration = own.value === null ? "PT0S" : own.value;
    if (typeof duration !== "string")
        return notUnderstood(duration, "autoExtendDuration is not a duration");
    const isNothing = ["p0d", "pt0s"].includes(duration.trim().toLowerCase());
    return { ...known(isNothing ? undefined : words_brief(duration.trim()), "autoExtendDuration", place.at(own.key)), judged: own.value };
}
function customerOf(value) {
    const customer = valueIn(value, "customer");
    if (!json_isObject(customer) || isUndetermined(customer))
        return "the customer";
    const name = valueIn(customer, "displayName") ?? valueIn(customer, "tenantId");
    return typeof name === "string" && name.trim() !== "" ? words_brief(name.trim()) : "the customer";
}

;// CONCATENATED MODULE: ./build/src/model/subjects/service-provider.js








/** Partners that are providers, then the relationships. */
function* serviceProviderSubjects(tenant) {
    const relationships = tenant.complete("delegatedAdminRelationship");
    for (const resource of tenant.all("crossTenantAccessPolicyPartner")) {
        if (valueIn(resource.value, "isServiceProvider") !== true)
            continue;
        const partner = partnerSubject(resource, tenant);
        const { name, label, place } = partner;
        const relationship = isUndetermined(relationships) ? relationships : undefined;
        const id = partnerId(resource.value);
        yield {
            kind: "service-provider",
            id,
            name,
            label,
            place,
            partner,
            relationship,
            mfaCoverage: mfaCoverage(tenant, "serviceProvider", id),
            phishingResistantCoverage: phishingResistantCoverage(tenant, "serviceProvider", id),
            hasSecurityDefaults: partner.hasSecurityDefaults,
        };
    }
    for (const resource of tenant.all("delegatedAdminRelationship"))
        yield relationshipSubject(resource);
}
function relationshipSubject(resource) {
    const { value, place } = resource;
    const given = valueIn(value, "displayName");
    const name = typeof given === "string" && given.trim() !== "" ? given.trim() : undefined;
    const label = name === undefined ? "A delegated admin relationship without a name" : `The delegated admin relationship "${words_brief(name)}"`;
    return {
        kind: "service-provider",
        id: users_idOf(value) ?? "",
        name,
        label,
        place,
        partner: undefined,
        relationship: readRelationship(resource),
        mfaCoverage: false,
        phishingResistantCoverage: false,
        hasSecurityDefaults: false,
    };
}

;// CONCATENATED MODULE: ./build/src/model/conditional-access/near-miss.js




/**
 * Where a policy fails that would do what it `asks` for one of `people` everywhere if this one part of it were otherwise.
 * Undefined where no policy comes so close.
 */
function nearMiss(policies, people, asks) {
    for (const person of people) {
        for (const policy of policies) {
            const [fault, other] = [...scope(policy, person), asks(policy, person)].filter(({ holds }) => holds !== true);
            if (fault?.holds === false && fault.place !== undefined && other === undefined)
                return fault.place;
        }
    }
    return undefined;
}
/** What puts a policy in force for somebody, at every sign-in to every application. One on risk is meant for risk only. */
function scope(policy, person) {
    return [
        { holds: policy.isEnabled, place: policy.statePlace },
        { holds: appliesTo(policy.users, person.type, person.home), place: leftOut(policy, person) },
        { holds: policy.isUnconditional, place: policy.looksAtRisk ? undefined : policy.conditionsPlace },
        { holds: isEveryApplication(policy.applications), place: policy.conditionsPlace },
    ];
}
/** Where a policy leaves somebody out: what it excludes, else whom it means of all guests. One that is about others shows nothing. */
function leftOut({ users }, { type, home }) {
    if (isUndetermined(users))
        return undefined;
    const { include, exclude } = users;
    if (includes(users, type, home) === true)
        return matches(exclude.guests, type, home) === true ? placeOf(exclude.guests) : exclude.usersPlace;
    return placeOf(include.guests);
}
function placeOf(guests) {
    return guests === undefined || isUndetermined(guests) ? undefined : guests.place;
}

;// CONCATENATED MODULE: ./build/src/model/conditional-access/guest-access.js







/** Undetermined where the input holds no policy and no list of them. */
function guestAccess(tenant) {
    const ca = tenant.conditionalAccess();
    const { policies, gap, list } = ca;
    if (policies.length === 0 && gap !== undefined)
        return gap;
    // A policy that comes close shows it best, else the list of all of them: any other policy alone shows nothing.
    const shown = (place) => ({ place: place ?? list ?? Place.nowhere() });
    return {
        needsMfa: (type) => needsMfa(ca, type),
        mfaGap: (types) => shown(nearMiss(policies, types.flatMap((type) => uncovered(ca, type)), (policy, person) => mfaPart(ca, policy, person))),
        signsInWithin: (hours) => guest_access_signsInWithin(ca, hours),
        sessionGap: (hours) => shown(nearMiss(policies, [{ type: "b2bCollaborationGuest", home: anyTenant }], (policy) => sessionPart(policy, hours))),
    };
}
/** A policy without anything of multifactor authentication in it was made for something else. */
function mfaPart(ca, policy, { type, home }) {
    const { grant, grantPlace } = policy;
    const isMeant = grant.blocks === false && grant.controls.some(({ kind }) => kind === "mfa" || kind === "strength");
    return isMeant ? { holds: demandsMfa(ca, policy, type, home), place: grantPlace } : { holds: false, place: undefined };
}
/** Who is blocked has no session. */
function sessionPart(policy, hours) {
    return policy.grant.blocks === false ? { holds: policy.signsInWithin(hours), place: policy.sessionPlace } : { holds: false, place: undefined };
}
function needsMfa(ca, type) {
    const door = doorOf(ca, type);
    return door === undefined ? every(guest_access_everywhere(type), (home) => ca.mfaCoverage(type, home)) : guest_access_overHomes(ca, type, door);
}
/** What lets a type in from some homes only; undefined for a type that comes from everywhere. */
function doorOf(ca, type) {
    if (type === "b2bDirectConnectUser")
        return ({ directConnect }) => directConnect;
    // Members are synchronized by partners: where the default lets nobody in, there are none of any other tenant.
    const isSynchronized = type === "b2bCollaborationMember" && ca.homes.entries[0]?.collaboration !== true;
    return isSynchronized ? ({ collaboration }) => collaboration : undefined;
}
function guest_access_everywhere(type) {
    return typesWithoutTenant.has(type) ? [anyTenant, noTenant] : [anyTenant];
}
/** People of a type who come in and are known to need no multifactor authentication somewhere. */
function uncovered(ca, type) {
    const door = doorOf(ca, type);
    const homes = door === undefined ? guest_access_everywhere(type) : ca.homes.entries.filter((entry) => door(entry) === true).map(({ home }) => home);
    return homes.filter((home) => ca.mfaCoverage(type, home) === false).map((home) => ({ type, home }));
}
/** Asks for the homes that are let in. Where partners are missing, it has to be so for whoever they are. */
function guest_access_overHomes(ca, type, letsIn) {
    const { entries, gap } = ca.homes;
    const covered = every(entries, (entry) => any(not(letsIn(entry)), ca.mfaCoverage(type, entry.home)));
    if (gap === undefined || covered === false)
        return covered;
    return answer_all(covered, any(every([anyTenant, ...ca.named], (home) => ca.mfaCoverage(type, home)), gap));
}
function guest_access_signsInWithin(ca, hours) {
    const isAsked = some(ca.policies, (policy) => answer_all(covers(policy, "b2bCollaborationGuest", anyTenant), policy.isUnconditional, isEveryApplication(policy.applications), policy.signsInWithin(hours)));
    return any(isAsked, ca.gap ?? false);
}
/** Counts the policies, and those that are enabled, whether or not they can be in force. */
function enabledPolicies(tenant) {
    const states = tenant.conditionalAccess().policies.map(({ isEnabled }) => isEnabled);
    return { total: states.length, enabled: states.filter((state) => state === true).length, gap: tenant.unread("conditionalAccessPolicy") ?? states.find(isUndetermined) };
}

;// CONCATENATED MODULE: ./build/src/model/default-comparison.js





/** The properties of the default that can be compared, in Graph's words. */
const comparedProperties = [...accessShapeList.map(({ name }) => name), "inboundTrust", "invitationRedemptionIdentityProviderConfiguration"];
/** Compares the tenant's default with another's by meaning: reach and sets, never order or formatting. */
function compareDefaults(tenant, other) {
    // National clouds do not have the newer properties.
    const haveAll = tenant.cloud === "public" && other.cloud === "public";
    const access = accessShapeList.filter(({ newer }) => haveAll || !newer).map((shape) => {
        const [here, there] = [defaultAccess(shape, tenant.access[shape.name]), defaultAccess(shape, other.access[shape.name])];
        const { name: setting, title } = shape;
        if (isUndetermined(here))
            return { setting, title, difference: here };
        if (isUndetermined(there))
            return { setting, title, difference: there };
        return { setting, title, difference: grantTheSame(here, there) ? undefined : { at: here, other: there.place } };
    });
    return [...access, compareTrust(tenant, other), compareRedemption(tenant, other)];
}
function compareTrust(tenant, other) {
    const isSame = trustTheSame(tenant.defaultTrust, other.defaultTrust);
    return compared("inboundTrust", "the trust settings", tenant.trust, other.trust, () => isSame);
}
function compareRedemption(tenant, other) {
    const [here, there] = [redemption(tenant.defaultSource), redemption(other.defaultSource)];
    return compared("invitationRedemptionIdentityProviderConfiguration", "the redemption order", here, there, (one, two) => one === two);
}
/** The providers in their order, which counts, and the fallback, as one text. */
function redemption(source) {
    const setting = "invitationRedemptionIdentityProviderConfiguration";
    return heritage(source, setting, (value) => {
        const order = json_isObject(value) ? valueIn(value, "primaryIdentityProviderPrecedenceOrder") : value;
        const fallback = json_isObject(value) ? valueIn(value, "fallbackIdentityProvider") : value;
        const words = Array.isArray(order) ? [...order, fallback].map(json_word) : [undefined];
        const unclear = [order, fallback, ...(Array.isArray(order) ? order : [])].find(isUndetermined);
        if (unclear !== undefined || words.includes(undefined))
            return notUnderstood(unclear, `${setting} does not state its order and its fallback`);
        return JSON.stringify(words);
    });
}
function compared(setting, title, here, there, same) {
    if (isUndetermined(here))
        return { setting, title, difference: here };
    if (isUndetermined(there))
        return { setting, title, difference: there };
    const isSame = same(here.reading, there.reading);
    if (isUndetermined(isSame))
        return { setting, title, difference: isSame };
    const at = { place: here.place, setting, judged: here.value };
    return { setting, title, difference: isSame ? undefined : { at, other: there.place } };
}

;// CONCATENATED MODULE: ./build/src/model/inventory.js

/** Reads every object of a kind; undetermined where the input holds none and no list of them either. */
function inventory(tenant, kind, read) {
    const all = tenant.all(kind);
    const complete = tenant.complete(kind);
    if (!isUndetermined(complete))
        return { items: all.map(read), gap: undefined };
    return all.length === 0 ? complete : { items: all.map(read), gap: complete };
}

;// CONCATENATED MODULE: ./build/src/model/review-scope.js


const nobody = { guests: false, externalMembers: false };
/** Longer texts are no filter that anybody wrote. */
const longestQuery = 1000;
/** Reads `scope` and `instanceEnumerationScope` of an access review: queries of Graph, whose filter decides. */
function readScope(review) {
    const scope = valueIn(review, "scope");
    if (!json_isObject(scope))
        return notUnderstood(scope, "the access review does not state its scope", ["accessReviewScheduleDefinition"]);
    const principals = valueIn(scope, "principalScopes");
    if (Array.isArray(principals))
        return inResources(principals, valueIn(scope, "resourceScopes"));
    return inQuery(scope, valueIn(review, "instanceEnumerationScope"));
}
/** The form that names people and resources apart. */
function inResources(principals, resources) {
    const groups = Array.isArray(resources) && resources.some(isEveryGroup);
    if (!groups)
        return nobody;
    const scopes = principals.map((scope) => (json_isObject(scope) ? inQuery(scope, undefined) : nobody));
    return {
        guests: scopes.some((scope) => !isUndetermined(scope) && scope.guests),
        externalMembers: scopes.some((scope) => !isUndetermined(scope) && scope.externalMembers),
    };
}
function inQuery(scope, enumeration) {
    // Only those who did not sign in for some time.
    if (json_word(valueIn(scope, "@odata.type"))?.endsWith("inactiveusersqueryscope") === true)
        return nobody;
    const query = readQuery(valueIn(scope, "query"));
    if (isUndetermined(query))
        return query;
    const { path, filter } = query;
    if (/^identitygovernance\/entitlementmanagement\/(?:accesspackage)?assignments$/.test(path))
        return inAssignments(filter);
    if (/^(?:transitive)?members(?:\/microsoft\.graph\.user)?$/.test(path))
        return isEveryGroup(enumeration) ? people(filter) : nobody;
    return /^users(?:\/microsoft\.graph\.user)?$/.test(path) ? people(filter) : nobody;
}
function inAssignments(filter) {
    const assignmentPolicyId = /assignmentpolicy(?:id|\/id)\s+eq\s+'([0-9a-f-]{36})'/.exec(filter ?? "")?.[1];
    return assignmentPolicyId === undefined ? nobody : { ...nobody, assignmentPolicyId };
}
/** Every group, or every Microsoft 365 group: the review of all guests that the admin centre offers. */
function isEveryGroup(scope) {
    const query = json_isObject(scope) ? readQuery(valueIn(scope, "query")) : undefined;
    if (query === undefined || isUndetermined(query) || query.path !== "groups")
        return false;
    return query.filter === undefined || /^grouptypes\/any\((\w+):\s*\1\s+eq\s+'unified'\)$/.test(bare(query.filter));
}
/** A query in lower case, its blanks and special characters decoded. */
function readQuery(written) {
    if (typeof written !== "string")
        return notUnderstood(written, "the scope of the access review has no query");
    if (written.length > longestQuery)
        return undetermined("the query of the access review is too long to be understood");
    const [path = "", ...rest] = written.split("?");
    const parameters = rest.join("?").split("&").map(decoded);
    const filter = parameters.find((parameter) => parameter.startsWith("$filter="))?.slice("$filter=".length);
    return { path: decoded(path).replace(/^\.?\/+/, "").replace(/^(?:v1\.0|beta)\//, "").replace(/\/+$/, ""), filter };
}
function decoded(text) {
    const spaced = text.replaceAll("+", " ").trim();
    try {
        return decodeURIComponent(spaced).toLowerCase();
    }
    catch {
        return spaced.toLowerCase();
    }
}
/** Whom a filter on users lets through completely: what is joined by "and" lets through only some of them. */
function people(filter) {
    if (filter === undefined)
        return { guests: true, externalMembers: true };
    const terms = alternatives(filter);
    const guests = terms.some((term) => /^usertype\s+eq\s+'guest'$/.test(term));
    const members = terms.some((term) => /^usertype\s+eq\s+'member'$/.test(term));
    const byName = terms.some((term) => /^contains\(userprincipalname,\s*'#ext#'\)$/.test(term));
    return { guests, externalMembers: members || byName };
}
/** The terms of a filter that are joined by "or", however they are put in parentheses. */
function alternatives(filter) {
    const terms = [];
    const open = [filter];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const term = bare(next);
        const parts = splitAtOr(term);
        if (parts.length === 1)
            terms.push(term);
        else
            open.push(...parts);
    }
    return terms;
}
/** Without blanks and without parentheses that enclose all of it. */
function bare(text) {
    const closings = closingOf(text);
    let [begin, end] = [0, text.length - 1];
    for (;;) {
        while (text[begin] === " ")
            begin += 1;
        while (end > begin && text[end] === " ")
            end -= 1;
        if (closings.get(begin) !== end)
            return text.slice(begin, end + 1);
        begin += 1;
        end -= 1;
    }
}
/** Where each parenthesis that is opened is closed. */
function closingOf(text) {
    const closings = new Map();
    const open = [];
    let quoted = false;
    for (let index = 0; index < text.length; index += 1) {
        const character = text[index];
        if (character === "'")
            quoted = !quoted;
        else if (!quoted && character === "(")
            open.push(index);
        else if (!quoted && character === ")") {
            const opened = open.pop();
            if (opened !== undefined)
                closings.set(opened, index);
        }
    }
    return closings;
}
function splitAtOr(text) {
    const parts = [];
    let depth = 0;
    let quoted = false;
    let begin = 0;
    for (let index = 0; index < text.length; index += 1) {
        const character = text[index];
        if (character === "'")
            quoted = !quoted;
        else if (!quoted && character === "(")
            depth += 1;
        else if (!quoted && character === ")")
            depth -= 1;
        if (quoted || depth > 0 || !text.startsWith(" or ", index))
            continue;
        parts.push(text.slice(begin, index));
        begin = index + " or ".length;
    }
    return [...parts, text.slice(begin)];
}

;// CONCATENATED MODULE: ./build/src/model/access-reviews.js








/** What a review of external users has to be, each with the words for what one is that is not. */
const reviewDemands = {
    isActive: "is over",
    isEndless: "does not recur without end",
    appliesItself: "does not apply its decisions by itself",
    deniesOnSilence: "keeps whom nobody reviewed",
};
/** The access reviews of the tenant; `policies` are the assignment policies that a review can be about. */
function accessReviews(tenant, policies) {
    const isSyncing = acceptsSynchronizedUsers(tenant);
    return inventory(tenant, "accessReviewScheduleDefinition", (resource) => readReview(resource, isSyncing, policies));
}
function readReview({ value, place }, isSyncing, policies) {
    const written = valueIn(value, "displayName");
    const name = words_brief(typeof written === "string" && written.trim() !== "" ? written.trim() : (users_idOf(value) ?? "without name"));
    const settings = valueIn(value, "settings");
    const scope = readScope(value);
    return {
        name,
        place,
        coversExternals: access_reviews_covers(scope, name, isSyncing, policies),
        leavesOutMembers: !isUndetermined(scope) && scope.guests && !scope.externalMembers && isSyncing === true,
        isActive: readActive(value, name),
        isEndless: access_reviews_setting(settings, name, "recurrence", isEndless),
        appliesItself: access_reviews_setting(settings, name, "autoApplyDecisionsEnabled", asBoolean),
        deniesOnSilence: denies(settings, name),
    };
}
function access_reviews_covers(scope, name, isSyncing, policies) {
    if (isUndetermined(scope))
        return scope;
    const { guests, externalMembers, assignmentPolicyId } = scope;
    if (assignmentPolicyId !== undefined)
        return isForOutsiders(assignmentPolicyId, name, policies);
    if (!guests || externalMembers)
        return guests;
    return isUndetermined(isSyncing) ? isSyncing : !isSyncing;
}
function isForOutsiders(policyId, name, policies) {
    if (isUndetermined(policies))
        return policies;
    const policy = policies.items.find(({ id }) => id === policyId);
    if (policy === undefined)
        return undetermined(`the assignment policy that the access review ${name} is about is not in the input`, ["accessPackageAssignmentPolicy"]);
    return isUndetermined(policy.outside) ? policy.outside : policy.outside.value !== "nobody";
}
/** Whether members of other tenants are synchronized to here, whom a filter for guests leaves out. */
function acceptsSynchronizedUsers(tenant) {
    const partners = tenant.complete("crossTenantAccessPolicyPartner");
    let gap = isUndetermined(partners) ? partners : undefined;
    for (const { value, place } of tenant.all("crossTenantAccessPolicyPartner")) {
        const { userSync } = partnerSync(value, place, tenant.syncByTenantId.get(partnerId(value)));
        if (isUndetermined(userSync))
            gap ??= userSync;
        else if (userSync.value)
            return true;
    }
    return gap ?? false;
}
const statesOfTheLiving = new Set(["initializing", "notstarted", "starting", "inprogress", "autoreviewing", "autoreviewed", "applying", "applied"]);
function readActive(value, name) {
    const status = json_word(valueIn(value, "status")) ?? "";
    if (statesOfTheLiving.has(status))
        return true;
    if (["completing", "completed"].includes(status))
        return false;
    return notUnderstood(valueIn(value, "status"), `the status of the access review ${name} is missing or not understood`);
}
function access_reviews_setting(settings, name, key, read) {
    const value = json_isObject(settings) ? valueIn(settings, key) : settings;
    return read(value) ?? notUnderstood(value, `settings.${key} of the access review ${name} is missing or not understood`);
}
function asBoolean(value) {
    return typeof value === "boolean" ? value : undefined;
}
/** Null is a review that happens once. The admin centre's "never ends" is the last day there is. */
function isEndless(recurrence) {
    if (recurrence === null)
        return false;
    if (!json_isObject(recurrence))
        return undefined;
    if (valueIn(recurrence, "pattern") === null)
        return false;
    const range = valueIn(recurrence, "range");
    if (!json_isObject(range))
        return undefined;
    const type = json_word(valueIn(range, "type"));
    const end = valueIn(range, "endDate");
    const isFarOff = typeof end === "string" && end.startsWith("9999-");
    if (type === "noend")
        return true;
    if (type === "enddate")
        return isFarOff;
    return type === "numbered" ? isFarOff && valueIn(range, "numberOfOccurrences") === 0 : undefined;
}
/** The decision for whom nobody reviewed holds only where it is switched on. */
function denies(settings, name) {
    const isOn = access_reviews_setting(settings, name, "defaultDecisionEnabled", asBoolean);
    if (isOn !== true)
        return isOn;
    return access_reviews_setting(settings, name, "defaultDecision", (value) => {
        const decision = json_word(value);
        if (decision === "deny")
            return true;
        return decision !== undefined && ["approve", "recommendation", "none"].includes(decision) ? false : undefined;
    });
}

;// CONCATENATED MODULE: ./build/src/model/assignment-policies.js






/** The assignment policies of all access packages. */
function assignmentPolicies(tenant) {
    return inventory(tenant, "accessPackageAssignmentPolicy", assignment_policies_readPolicy);
}
/** Graph's words for `allowedTargetScope`, in lower case. Who is in the directory already is not from outside. */
const scopes = new Map([
    ["notspecified", "nobody"],
    ["specificdirectoryusers", "nobody"],
    ["specificdirectoryserviceprincipals", "nobody"],
    ["allmemberusers", "nobody"],
    ["alldirectoryusers", "nobody"],
    ["alldirectoryserviceprincipals", "nobody"],
    ["alldirectoryagentidentities", "nobody"],
    ["specificconnectedorganizationusers", "listed organizations"],
    ["allconfiguredconnectedorganizationusers", "connected organizations"],
    ["allexternalusers", "everyone"],
]);
function assignment_policies_readPolicy({ value, place }) {
    return {
        id: users_idOf(value) ?? "",
        title: assignment_policies_titleOf(value),
        place,
        outside: assignment_policies_readScope(value, place),
        asksApproval: readApproval(value, place),
        expires: readExpiration(value, place),
        isReviewed: assignment_policies_readReview(value, place),
    };
}
function assignment_policies_titleOf(value) {
    const policy = nameIn(value) ?? users_idOf(value) ?? "without name";
    const holder = valueIn(value, "accessPackage");
    const name = json_isObject(holder) ? nameIn(holder) : undefined;
    return name === undefined ? `the policy ${policy}` : `the policy ${policy} of the access package ${name}`;
}
function nameIn(value) {
    const name = valueIn(value, "displayName");
    return typeof name === "string" && name.trim() !== "" ? words_brief(name.trim()) : undefined;
}
function assignment_policies_readScope(value, place) {
    const own = member(value, "allowedTargetScope");
    const scope = scopes.get(json_word(own?.value) ?? "");
    if (own === undefined || scope === undefined) {
        return notUnderstood(own?.value, `allowedTargetScope of ${assignment_policies_titleOf(value)} is missing or not understood`, own === undefined ? ["accessPackageAssignmentPolicy"] : []);
    }
    return { ...known(scope, "allowedTargetScope", place.at(own.key)), judged: own.value };
}
function readApproval(value, place) {
    const own = member(value, "requestApprovalSettings");
    if (own?.value === null)
        return known(false, "requestApprovalSettings", place.at(own.key));
    const required = json_isObject(own?.value) ? valueIn(own.value, "isApprovalRequiredForAdd") : own?.value;
    if (own === undefined || typeof required !== "boolean")
        return unstated(value, required, "requestApprovalSettings.isApprovalRequiredForAdd");
    return known(required, "requestApprovalSettings", place.at(own.key));
}
function readExpiration(value, place) {
    const own = member(value, "expiration");
    if (own?.value === null)
        return known(false, "expiration", place.at(own.key));
    const type = json_isObject(own?.value) ? valueIn(own.value, "type") : own?.value;
    const name = json_word(type) ?? "";
    if (own !== undefined && ["afterdatetime", "afterduration"].includes(name))
        return known(true, "expiration", place.at(own.key));
    if (own !== undefined && ["noexpiration", "notspecified"].includes(name))
        return known(false, "expiration", place.at(own.key));
    return unstated(value, type, "expiration.type");
}
/** A review that happens once is no review of who keeps the access. */
function assignment_policies_readReview(value, place) {
    const own = member(value, "reviewSettings");
    if (own?.value === null)
        return known(false, "reviewSettings", place.at(own.key));
    const settings = own?.value;
    const enabled = json_isObject(settings) ? valueIn(settings, "isEnabled") : settings;
    if (own === undefined || !json_isObject(settings) || typeof enabled !== "boolean")
        return unstated(value, enabled, "reviewSettings.isEnabled");
    if (!enabled)
        return known(false, "reviewSettings", place.at(own.key));
    const schedule = valueIn(settings, "schedule");
    const recurrence = json_isObject(schedule) ? valueIn(schedule, "recurrence") : schedule;
    const pattern = json_isObject(recurrence) ? valueIn(recurrence, "pattern") : recurrence;
    if (pattern === undefined || isUndetermined(pattern))
        return unstated(value, pattern, "reviewSettings.schedule.recurrence");
    return known(json_isObject(pattern), "reviewSettings", place.at(own.key));
}
function unstated(policy, value, name) {
    return isUndetermined(value) ? value : undetermined(`${name} of ${assignment_policies_titleOf(policy)} is missing or not understood`);
}

;// CONCATENATED MODULE: ./build/src/model/connected-organizations.js










/** The connected organizations, each with what cross-tenant access makes of it. */
function connectedOrganizations(tenant) {
    const reach = inboundReach(tenant);
    return inventory(tenant, "connectedOrganization", (resource) => readOrganization(resource, reach));
}
/** A tenant without a partner entry has the default; that there is no entry, only a complete list of partners says. */
function inboundReach(tenant) {
    const shape = accessShapes.b2bCollaborationInbound;
    const everyPartner = tenant.complete("crossTenantAccessPolicyPartner");
    // Reversed, because the last entry of a map wins and the first of the list counts.
    const partners = new Map([...tenant.all("crossTenantAccessPolicyPartner")].reverse().map((partner) => [partnerId(partner.value), partner]));
    const others = isUndetermined(everyPartner) ? everyPartner : defaultAccess(shape, tenant.access[shape.name]);
    return (tenantId) => {
        const partner = partners.get(tenantId);
        return partner === undefined ? others : partnerSubject(partner, tenant).b2bCollaborationInbound;
    };
}
function readOrganization({ value, place }, reach) {
    const written = valueIn(value, "displayName");
    const name = words_brief(typeof written === "string" && written.trim() !== "" ? written.trim() : (users_idOf(value) ?? "without name"));
    const state = json_word(valueIn(value, "state"));
    const isStated = state === "configured" || state === "proposed";
    return {
        id: users_idOf(value) ?? "",
        name,
        isConfigured: isStated ? state === "configured" : notUnderstood(valueIn(value, "state"), `the state of the connected organization ${name} is missing or not understood`, ["connectedOrganization"]),
        tenants: readTenants(value, place, name, reach),
    };
}
function readTenants(value, place, name, reach) {
    const own = member(value, "identitySources");
    if (own === undefined || !Array.isArray(own.value)) {
        return [notUnderstood(own?.value, `the connected organization ${name} does not state its identitySources`, ["connectedOrganization"])];
    }
    const tenants = [];
    for (const [index, source] of own.value.entries()) {
        if (json_isObject(source) && !isTenant(source))
            continue;
        const id = json_isObject(source) ? member(source, "tenantId") : undefined;
        const tenantId = json_word(id?.value);
        if (id === undefined || tenantId === undefined || !well_known_isGuid(tenantId)) {
            tenants.push(notUnderstood(id?.value ?? source, `the connected organization ${name} does not state the tenantId of its directory`, ["connectedOrganization"]));
        }
        else
            tenants.push({ tenantId, place: place.at(own.key).at(index).at(id.key), inbound: reach(tenantId) });
    }
    return tenants;
}
/** Domains and social identity providers have no tenant; tenants of other clouds follow the same settings. */
function isTenant(source) {
    const type = json_word(valueIn(source, "@odata.type"));
    if (type === undefined)
        return member(source, "domainName") === undefined;
    return type.endsWith("azureactivedirectorytenant");
}

;// CONCATENATED MODULE: ./build/src/model/governance.js





/** The governance of a tenant, as far as the input shows it. Each part is worked out once, when a rule asks: directories are large. */
function governance(tenant) {
    const policies = governance_once(() => assignmentPolicies(tenant));
    const organizations = governance_once(() => connectedOrganizations(tenant));
    const reviews = governance_once(() => accessReviews(tenant, policies()));
    return {
        get assignmentPolicies() {
            return policies();
        },
        get connectedOrganizations() {
            return organizations();
        },
        get accessReviews() {
            return reviews();
        },
        get accessReviewList() {
            const kind = "accessReviewScheduleDefinition";
            const list = tenant.files.flatMap((file) => file.lists).find((each) => each.kind === kind);
            return list?.place ?? tenant.all(kind)[0]?.place;
        },
        get hasNoGuests() {
            if (isUndetermined(tenant.complete("user")))
                return false;
            return [...usersById(tenant).values()].every(({ isExternal }) => isExternal === false);
        },
    };
}
function governance_once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

;// CONCATENATED MODULE: ./build/src/model/mto-template.js





const mto_template_kinds = [
    "multiTenantOrganizationPartnerConfigurationTemplate",
    "multiTenantOrganizationIdentitySyncPolicyTemplate",
];
/** The templates of the input: for partner configuration and for identity synchronization. */
function mtoTemplates(tenant) {
    const [forPartners, forSync] = mto_template_kinds;
    const templates = [
        ...tenant.all(forPartners).map((found) => partnerTemplate(found, tenant)),
        ...tenant.all(forSync).map(syncTemplate),
    ];
    if (templates.length > 0)
        return templates;
    return undetermined("no template of the multitenant organization is in the input", mto_template_kinds);
}
/** Templates that were not read from the tenant, where another one was: what it does is known, and what they do is not. */
function unreadMtoTemplates(tenant) {
    return mto_template_kinds.flatMap((kind) => tenant.unread(kind) ?? []);
}
function partnerTemplate({ value, place }, tenant) {
    const wider = [];
    const incomparable = [];
    let setsAnything = false;
    for (const shape of accessShapeList) {
        const block = valueIn(value, shape.name) ?? null;
        if (block === null)
            continue;
        setsAnything = true;
        const reading = readBlock(block, shape);
        const inherited = tenant.access[shape.name];
        if (isUndetermined(reading))
            incomparable.push(reading);
        else if (!reach_isOpen(reading))
            continue;
        else if (isUndetermined(inherited))
            incomparable.push(inherited);
        else if (!reach_isOpen(inherited.reading))
            wider.push(shape.name);
    }
    const trust = valueIn(value, "inboundTrust") ?? null;
    const own = tenant.defaultTrust;
    if (isUndetermined(trust)) {
        setsAnything = true;
        incomparable.push(trust);
    }
    for (const claim of trustClaims) {
        if (!json_isObject(trust))
            break;
        setsAnything = true;
        const stated = valueIn(trust, claim);
        if (isUndetermined(stated))
            incomparable.push(stated);
        if (stated !== true)
            continue;
        const inherited = own[claim];
        if (isUndetermined(inherited))
            incomparable.push(inherited);
        else if (!inherited.value)
            wider.push(`inboundTrust.${claim}`);
    }
    // The default's consent is fixed to false, so true is always wider.
    const consent = valueIn(value, "automaticUserConsentSettings") ?? null;
    for (const direction of ["inboundAllowed", "outboundAllowed"]) {
        const stated = json_isObject(consent) ? (valueIn(consent, direction) ?? null) : isUndetermined(consent) ? consent : null;
        if (stated !== null)
            setsAnything = true;
        if (isUndetermined(stated))
            incomparable.push(stated);
        if (stated === true)
            wider.push(`automaticUserConsentSettings.${direction}`);
    }
    const setting = "multiTenantOrganizationPartnerConfiguration";
    return { title: "a partner configuration", setting, place, judged: value, ...level(value), setsAnything, wider, incomparable };
}
function syncTemplate({ value, place }) {
    const sync = valueIn(value, "userSyncInbound") ?? null;
    const allowed = json_isObject(sync) ? valueIn(sync, "isSyncAllowed") : sync;
    return {
        title: "an identity synchronization",
        setting: "multiTenantOrganizationIdentitySynchronization",
        place,
        judged: value,
        ...level(value),
        setsAnything: sync !== null,
        wider: allowed === true ? ["userSyncInbound.isSyncAllowed"] : [],
        incomparable: isUndetermined(allowed) ? [allowed] : [],
    };
}
/** `templateApplicationLevel` is a flags enum: one text, its words separated by commas. */
function level(template) {
    const words = json_word(valueIn(template, "templateApplicationLevel"))?.split(",").map((flag) => flag.trim());
    if (words === undefined)
        return { appliesToExisting: notUnderstood(valueIn(template, "templateApplicationLevel"), "the template does not state templateApplicationLevel") };
    if (words.includes("existingpartners"))
        return { appliesToExisting: true };
    if (words.every((flag) => ["none", "newpartners", ""].includes(flag)))
        return { appliesToExisting: false };
    return { appliesToExisting: undetermined("templateApplicationLevel has a word that is not understood") };
}

;// CONCATENATED MODULE: ./build/src/model/partner-contrasts.js







/**
 * Where the tenant trusts or lets in an external tenant that a sibling's own entry refuses. Undetermined is what could
 * be so. A sibling without an entry refuses nobody in particular, and is not asked.
 */
function partnerContrasts(tenant) {
    const tenants = [tenant, ...tenant.siblings];
    const own = new Set(tenants.map(ownTenantId));
    const listed = new Set(tenant.siblings.flatMap((each) => [...each.partnerByTenantId().keys()]));
    const external = [...listed].filter((id) => well_known_isGuid(id) && !own.has(id) && wellKnownTenants.get(id)?.isMicrosofts !== true);
    const others = withoutEntry(tenant);
    return external.flatMap((id) => {
        const ours = treatment(tenant, id) ?? others;
        const theirs = tenant.siblings.flatMap((sibling) => treatment(sibling, id) ?? []);
        const partner = ours.partner ?? theirs[0]?.partner ?? id;
        // A tenant of ours whose id is not known could be the one that is listed here.
        const maybeOwn = tenants.filter((each) => !each.partnerByTenantId().has(id)).map(knownTenantId).find(isUndetermined);
        return aspects.flatMap((aspect) => contrast(aspect, id, partner, ours, theirs).map((each) => maybeOwn ?? each));
    });
}
const aspects = ["inbound", "mfa", "devices"];
function contrast(aspect, id, partner, ours, theirs) {
    const own = ours[aspect];
    if (!isUndetermined(own) && own.is !== "granted")
        return [];
    const refusals = theirs.flatMap(({ tenant, [aspect]: stance }) => (isUndetermined(stance) || stance.is !== "refused" ? [] : [{ tenant, place: stance.at.place }]));
    const gap = theirs.map((each) => each[aspect]).find(isUndetermined);
    if (refusals.length === 0)
        return gap === undefined ? [] : [gap];
    if (isUndetermined(own))
        return [own];
    const { place, inherited, judged, setting = "" } = own.at;
    return [{ aspect, partner, at: { place, inherited, judged, setting: `${setting}/${id}` }, refusals }];
}
/** Undefined where the tenant has no entry for it. */
function treatment(tenant, id) {
    const entry = tenant.partnerByTenantId().get(id);
    if (entry === undefined)
        return undefined;
    const partner = partnerSubject(entry, tenant);
    return {
        tenant: tenant.name ?? "",
        partner: partner.label,
        inbound: accessStance(partner.b2bCollaborationInbound),
        mfa: claimStance(partner.isMfaAccepted),
        devices: claimStance(partner.deviceTrust),
    };
}
/** Whoever has no entry has the default; that there is none, only a complete list of partners says. */
function withoutEntry(tenant) {
    const partners = tenant.complete("crossTenantAccessPolicyPartner");
    const named = { tenant: tenant.name ?? "", partner: undefined };
    if (isUndetermined(partners))
        return { ...named, inbound: partners, mfa: partners, devices: partners };
    const shape = accessShapes.b2bCollaborationInbound;
    return {
        ...named,
        inbound: accessStance(defaultAccess(shape, tenant.access[shape.name])),
        mfa: claimStance(tenant.defaultTrust.isMfaAccepted),
        devices: claimStance(tenant.defaultTrust.deviceTrust),
    };
}
function accessStance(access) {
    if (isUndetermined(access))
        return access;
    return { is: reach_isOpen(access) ? "granted" : access.reach === "none" ? "refused" : "between", at: access };
}
function claimStance(claim) {
    return isUndetermined(claim) ? claim : { is: claim.value ? "granted" : "refused", at: claim };
}

;// CONCATENATED MODULE: ./build/src/model/packet-tagging.js



/** Whether Global Secure Access marks the traffic of our devices with the tenant restrictions policy (`networkPacketTaggingStatus`). */
function packetTagging(tenant) {
    const settings = tenant.one("crossTenantAccessSettings");
    if (isUndetermined(settings))
        return settings;
    const own = member(settings.value, "networkPacketTaggingStatus");
    const status = json_word(own?.value);
    if (own === undefined || (status !== "enabled" && status !== "disabled")) {
        return notUnderstood(own?.value, "networkPacketTaggingStatus is missing or not understood", ["crossTenantAccessSettings"]);
    }
    return known(status === "enabled", "networkPacketTaggingStatus", settings.place.at(own.key));
}

;// CONCATENATED MODULE: ./build/src/model/strangers.js


/** The tenants in use without partner entry and catalog entry; undetermined where one can stand in the cut rest of the partners. */
function strangers(tenant) {
    const partners = tenant.complete("crossTenantAccessPolicyPartner");
    const unknown = tenant
        .activity()
        .active.filter(({ tenantId }) => !tenant.partnerByTenantId().has(tenantId) && tenant.catalog?.byTenantId.has(tenantId) !== true);
    if (isUndetermined(partners))
        return unknown.map(() => partners);
    return unknown.map(({ tenantId, name, users, lastSeen, place }) => ({ tenantId, label: name === undefined ? `Tenant ${tenantId}` : `${words_brief(name)} (${tenantId})`, users, lastSeen, place, setting: tenantId }));
}

;// CONCATENATED MODULE: ./build/src/model/tenant-pairs.js






/** What the tenant grants to its siblings one-sidedly. Undetermined is what could be so. */
function oneSidedGrants(tenant) {
    return tenant.siblings.flatMap((sibling) => {
        const [ourId, otherId] = [knownTenantId(tenant), knownTenantId(sibling)];
        if (isUndetermined(ourId))
            return [ourId];
        if (isUndetermined(otherId))
            return [otherId];
        const ways = waysBetween(sideOf(tenant, otherId), sideOf(sibling, ourId));
        return ways.flatMap((way) => oneSided(way, sibling.name ?? "", otherId));
    });
}
/** Only the tenant that grants its half is told: the other would be told the same. */
function oneSided({ channel, oursTitle, theirsTitle, ours, theirs }, other, otherId) {
    if (!isUndetermined(theirs) && theirs.isGranted)
        return [];
    if (isUndetermined(ours))
        return [ours];
    if (!ours.isGranted)
        return [];
    if (isUndetermined(theirs))
        return [theirs];
    const { place, inherited, judged, setting = "" } = ours.at;
    const at = { place, inherited, judged, setting: `${setting}/${otherId}` };
    return [{ channel, oursTitle, theirsTitle, other, at, missing: theirs.at }];
}
function sideOf(tenant, otherId) {
    const entry = tenant.partnerByTenantId().get(otherId);
    if (entry !== undefined) {
        const partner = partnerSubject(entry, tenant);
        return {
            hasEntry: true,
            access: ({ name }) => accessHalf(partner[name]),
            inboundAllowed: claimHalf(partner.inboundAllowed),
            outboundAllowed: claimHalf(partner.outboundAllowed),
            userSync: claimHalf(partner.userSync),
        };
    }
    const partners = tenant.complete("crossTenantAccessPolicyPartner");
    if (isUndetermined(partners)) {
        return { hasEntry: partners, access: () => partners, inboundAllowed: partners, outboundAllowed: partners, userSync: partners };
    }
    // A tenant without an entry has the default, which can neither redeem by itself nor synchronize.
    const off = { isGranted: false, at: undefined };
    return {
        hasEntry: false,
        access: (shape) => accessHalf(defaultAccess(shape, tenant.access[shape.name])),
        inboundAllowed: off,
        outboundAllowed: off,
        userSync: off,
    };
}
/** Reading protected mail of each other is no collaboration. */
function accessHalf(access) {
    if (isUndetermined(access))
        return access;
    if (grantsAnything(access) && !isRightsManagementOnly(access))
        return { isGranted: true, at: access };
    return { isGranted: false, at: access.place };
}
function claimHalf(claim) {
    if (isUndetermined(claim))
        return claim;
    return claim.value ? { isGranted: true, at: claim } : { isGranted: false, at: claim.place };
}
/** None where neither has an entry for the other: then nothing was set between them. */
function waysBetween(ours, theirs) {
    if (ours.hasEntry === false && theirs.hasEntry === false)
        return [];
    const between = (channel, own, other) => {
        return { channel, oursTitle: own.title, theirsTitle: other.title, ours: ours.access(own), theirs: theirs.access(other) };
    };
    const { b2bCollaborationInbound, b2bCollaborationOutbound, b2bDirectConnectInbound, b2bDirectConnectOutbound } = accessShapes;
    const inbound = "inbound automatic redemption";
    const outbound = "outbound automatic redemption";
    return [
        between("in", b2bCollaborationInbound, b2bCollaborationOutbound),
        between("out", b2bCollaborationOutbound, b2bCollaborationInbound),
        between("in", b2bDirectConnectInbound, b2bDirectConnectOutbound),
        between("out", b2bDirectConnectOutbound, b2bDirectConnectInbound),
        { channel: "redemptionIn", oursTitle: inbound, theirsTitle: outbound, ours: ours.inboundAllowed, theirs: theirs.outboundAllowed },
        { channel: "redemptionOut", oursTitle: outbound, theirsTitle: inbound, ours: ours.outboundAllowed, theirs: theirs.inboundAllowed },
        // The home tenant has no setting of its own for synchronization; what it needs there is outbound redemption
        // (Microsoft Learn, "Configure cross-tenant synchronization"). Redemption serves others too, so nothing is asked in return.
        { channel: "sync", oursTitle: "inbound user synchronization", theirsTitle: outbound, ours: ours.userSync, theirs: theirs.outboundAllowed },
    ];
}

;// CONCATENATED MODULE: ./build/src/model/subjects/tenant.js
















/** The one subject of kind `tenant`. */
function tenantSubject(tenant) {
    const governed = governance(tenant);
    return {
        kind: "tenant",
        id: undefined,
        name: undefined,
        label: "The tenant",
        place: undefined,
        cloud: tenant.cloud,
        ...tenant.b2bPolicy(),
        allowedCloudEndpoints: tenant_cloudEndpoints(tenant),
        partnerCount: partnerCount(tenant),
        selfServiceSignUp: selfServiceSignUp(tenant),
        mtoTemplates: mtoTemplates(tenant),
        unreadMtoTemplates: unreadMtoTemplates(tenant),
        securityDefaults: securityDefaults(tenant),
        hasSecurityDefaults: hasSecurityDefaults(tenant),
        enabledPolicies: enabledPolicies(tenant),
        guestAccess: guestAccess(tenant),
        externalAccess: externalAccessOf(tenant),
        witnessesOf: (types) => witnesses(tenant, (opening) => types.some((type) => opening.types.has(type))),
        tenantRestrictions: defaultAccess(accessShapes.tenantRestrictions, tenant.access.tenantRestrictions),
        packetTagging: packetTagging(tenant),
        get strangers() {
            return strangers(tenant);
        },
        get activityGap() {
            return tenant.activity().gap;
        },
        isOneOfSeveral: tenant.siblings.length > 0,
        get oneSidedGrants() {
            return oneSidedGrants(tenant);
        },
        get partnerContrasts() {
            return partnerContrasts(tenant);
        },
        get baseline() {
            return baseline(tenant);
        },
        get assignmentPolicies() {
            return governed.assignmentPolicies;
        },
        get connectedOrganizations() {
            return governed.connectedOrganizations;
        },
        get accessReviews() {
            return governed.accessReviews;
        },
        get accessReviewList() {
            return governed.accessReviewList;
        },
        get hasNoGuests() {
            return governed.hasNoGuests;
        },
    };
}
function baseline(tenant) {
    const { baselineTenant, name } = tenant;
    if (baselineTenant?.name === undefined || baselineTenant.name === name)
        return undefined;
    return { name: baselineTenant.name, properties: compareDefaults(tenant, baselineTenant) };
}
function tenant_cloudEndpoints(tenant) {
    const policy = tenant.one("crossTenantAccessPolicy");
    if (isUndetermined(policy))
        return policy;
    const own = member(policy.value, "allowedCloudEndpoints");
    if (own === undefined || !Array.isArray(own.value)) {
        return notUnderstood(own?.value, "the cross-tenant access policy does not state allowedCloudEndpoints", ["crossTenantAccessPolicy"]);
    }
    const list = policy.place.at(own.key);
    // A set: an endpoint that is written twice is one.
    const endpoints = new Map();
    for (const [index, entry] of own.value.entries()) {
        const endpoint = typeof entry === "string" ? entry.trim().toLowerCase() : words_quoted(entry);
        if (endpoints.has(endpoint))
            continue;
        endpoints.set(endpoint, { endpoint, place: list.at(index), setting: `allowedCloudEndpoints/${endpoint}`, judged: endpoint });
    }
    return { ...known([...endpoints.values()], "allowedCloudEndpoints", list), judged: own.value };
}
function partnerCount(tenant) {
    const partners = tenant.complete("crossTenantAccessPolicyPartner");
    if (isUndetermined(partners))
        return partners;
    const list = tenant.files.flatMap((file) => file.lists).find(({ kind }) => kind === "crossTenantAccessPolicyPartner");
    const place = list?.place ?? partners[0]?.place;
    if (place === undefined)
        return undetermined("no partner list is in the input", ["crossTenantAccessPolicyPartner"]);
    return known(partners.length, "partners", place);
}
function selfServiceSignUp(tenant) {
    const policy = tenant.one("authenticationFlowsPolicy");
    if (isUndetermined(policy))
        return policy;
    const own = member(policy.value, "selfServiceSignUp");
    const enabled = json_isObject(own?.value) ? member(own.value, "isEnabled") : undefined;
    if (own === undefined || enabled === undefined || typeof enabled.value !== "boolean") {
        const stated = json_isObject(own?.value) ? enabled?.value : own?.value;
        return notUnderstood(stated, "the authentication flows policy does not state selfServiceSignUp.isEnabled", ["authenticationFlowsPolicy"]);
    }
    return known(enabled.value, "selfServiceSignUp", policy.place.at(own.key).at(enabled.key));
}

;// CONCATENATED MODULE: ./build/src/model/subjects.js










/** The kinds of subject, in the order in which they are judged. */
const subjectKinds = [
    "default",
    "partner",
    "authorization",
    "tenant",
    "ca-policy",
    "guest",
    "service-provider",
    "catalog-entry",
    "file",
    "exception",
];
/** What a live tenant has of a kind of subject and was not read; none where nothing is missing. */
function unlistedSubjects(tenant, kind) {
    const of = (resource, reads) => {
        const gap = tenant.unread(resource);
        return gap === undefined ? [] : [{ gap, ...(reads !== undefined && { reads }) }];
    };
    switch (kind) {
        case "partner":
            return of("crossTenantAccessPolicyPartner");
        case "ca-policy":
            return of("conditionalAccessPolicy");
        case "guest":
            return of("user");
        case "service-provider":
            return [...of("crossTenantAccessPolicyPartner"), ...of("delegatedAdminRelationship", "relationship")];
        case "default":
        case "authorization":
        case "tenant":
        case "catalog-entry":
        case "file":
        case "exception":
            return [];
    }
}
/** All subjects of a kind. `default`, `authorization` and `tenant` always exist, once; partners are made one at a time. */
function* subjectsOf(tenant, kind) {
    switch (kind) {
        case "default":
            yield defaultSubject(tenant);
            return;
        case "partner":
            yield* partnerSubjects(tenant);
            return;
        case "authorization":
            yield authorizationSubject(tenant);
            return;
        case "tenant":
            yield tenantSubject(tenant);
            return;
        case "catalog-entry":
            yield* catalogEntrySubjects(tenant);
            return;
        case "exception":
            yield* exceptionSubjects(tenant);
            return;
        case "guest":
            yield* guestSubjects(tenant);
            return;
        case "service-provider":
            yield* serviceProviderSubjects(tenant);
            return;
        case "ca-policy":
            yield* caPolicySubjects(tenant);
            return;
        case "file":
            yield* fileSubjects(tenant);
            return;
    }
}

;// CONCATENATED MODULE: ./build/src/lint/errors.js
/** A file of ours, or a flag, that cannot be used: what, where and what to do, in one sentence a problem. */
class ConfigError extends Error {
    name = "ConfigError";
    problems;
    constructor(problems) {
        super(problems.join("\n"));
        this.problems = problems;
    }
}

;// CONCATENATED MODULE: ./build/src/lint/rule.js
/** Returned by a rule that has nothing to judge on a subject. */
const notApplicable = Symbol("not applicable");
/** Types a rule from its own metadata: it can read only what it declares, and yield only messages that it has. */
function defineRule(rule) {
    return rule;
}

;// CONCATENATED MODULE: ./build/src/lint/severity.js
/** How bad a finding is, worst first. */
const severities = ["high", "medium", "low", "info"];
/** The threshold where nobody says one. */
const defaultFailOn = "medium";
/** Whether a finding of `severity` reaches the threshold. */
function severity_reaches(severity, failOn) {
    return failOn !== "never" && severities.indexOf(severity) <= severities.indexOf(failOn);
}
/** How far down a severity stands: 0 for the worst, and a rule that is off below all. */
function depthOf(severity) {
    return severity === "off" ? severities.length : severities.indexOf(severity);
}
/** Whether one threshold fails on more than another. */
function isStricter(one, other) {
    return one !== "never" && (other === "never" || severities.indexOf(one) > severities.indexOf(other));
}

;// CONCATENATED MODULE: ./build/src/lint/custom/rule-module.js






/** Types a rule of a module from what it says of itself: it can read only what it declares, and yield only messages that it has. */
function defineOwnRule(rule) {
    return rule;
}
/** Builds the schemas of options: each needs a `default` and a `description`. */
const rule_module_option = {
    integer: (schema) => ({ ...schema, type: "integer" }),
    boolean: (schema) => ({ ...schema, type: "boolean" }),
    text: (schema) => ({ ...schema, type: "string" }),
    texts: (schema) => ({ ...schema, type: "array", items: { type: "string" } }),
    all: (properties) => ({ type: "object", properties, additionalProperties: false }),
};
const handed = { defineRule: defineOwnRule, notApplicable: notApplicable, isUndetermined: isUndetermined, option: rule_module_option };
/**
 * The rules of a module's default export.
 * @throws ConfigError when it is no function, or gives what is no rule.
 */
function rulesOfModule(exported, file) {
    if (typeof exported !== "function")
        throw new ConfigError([`${file}: the module has to export a function as its default: it is handed { ${Object.keys(handed).join(", ")} } and returns rules.`]);
    const given = call(() => Reflect.apply(exported, undefined, [handed]), file);
    const list = Array.isArray(given) ? given : [given];
    const problems = [];
    const rules = list.flatMap((each, index) => {
        const name = json_isObject(each) && typeof each["id"] === "string" ? each["id"] : `rule ${index + 1}`;
        const completed = rule_module_complete(each, file);
        const fault = faultOf(completed);
        if (fault !== undefined)
            problems.push(`${file}: ${name}: ${fault}.`);
        return isRule(completed) ? [{ rule: completed, file, samples: samplesOf(each) }] : [];
    });
    if (problems.length > 0)
        throw new ConfigError(problems);
    return rules;
}
function call(rules, file) {
    try {
        return rules();
    }
    catch (error) {
        throw new ConfigError([`${file}: the module fails: ${error instanceof Error ? error.message : String(error)}.`]);
    }
}
/** What a rule of one's own need not say. */
function rule_module_complete(given, file) {
    if (!json_isObject(given))
        return given;
    const { help } = given;
    return { category: "governance", presets: ["recommended", "strict"], reads: [], since: "", ...given, own: { file, ...(typeof help === "string" && { help }) } };
}
function isRule(value) {
    return faultOf(value) === undefined;
}
/** Why a value is no rule: a clause without a full stop. */
function faultOf(rule) {
    if (!json_isObject(rule))
        return "this is no rule: return what defineRule returns";
    const { id, severity, subject, messages, options, check } = rule;
    if (typeof id !== "string" || !/^org-[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
        return "its id is none of your own: write it in lower case with hyphens, beginning with org-";
    for (const key of ["description", "fix"])
        if (typeof rule[key] !== "string" || rule[key] === "")
            return `${key} is not a text`;
    if (!severities.some((each) => each === severity))
        return `severity is not one of ${severities.join(", ")}`;
    if (![subject].flat().every((each) => subjectKinds.includes(each)))
        return `subject is not one of ${subjectKinds.join(", ")}`;
    for (const key of ["reads", "considers", "presets", "controls"])
        if (rule[key] !== undefined && !isTexts(rule[key]))
            return `${key} is not a list of words`;
    if (!json_isObject(messages) || !isTexts(Object.values(messages)))
        return "messages is not a mapping of names to sentences";
    if (typeof check !== "function")
        return "check is not a function";
    return options === undefined ? undefined : optionsFault(options);
}
function optionsFault(options) {
    const properties = json_isObject(options) ? options["properties"] : undefined;
    if (!json_isObject(properties))
        return "options are not made with option.all";
    const odd = Object.entries(properties).find(([, schema]) => !json_isObject(schema) || schema["default"] === undefined);
    return odd && `the option ${odd[0]} has no default`;
}
function isTexts(value) {
    return Array.isArray(value) && value.every((each) => typeof each === "string");
}
function samplesOf(given) {
    const samples = json_isObject(given) && json_isObject(given["samples"]) ? given["samples"] : {};
    const of = (key) => (Array.isArray(samples[key]) ? samples[key].filter(json_isObject) : []);
    return { "should-fail": of("should-fail"), "should-pass": of("should-pass") };
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(916);
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
function unknownName(sentence, name, known) {
    const meant = nearest(name, known);
    if (meant !== undefined)
        return `${sentence}; did you mean "${meant}"?`;
    return known.length === 0 ? sentence : `${sentence}; there are ${known.map((each) => (each === "" ? '""' : each)).join(", ")}`;
}

;// CONCATENATED MODULE: ./build/src/model/resource.js
/** The kinds of object that the tool understands, by the short words of the report (`contract.md`), else Graph's type name. */
const resource_resourceKinds = [
    "crossTenantAccessPolicy",
    "crossTenantAccessPolicyDefault",
    "crossTenantAccessPolicyPartner",
    "identitySynchronization",
    "multiTenantOrganization",
    "multiTenantOrganizationMember",
    "multiTenantOrganizationPartnerConfigurationTemplate",
    "multiTenantOrganizationIdentitySyncPolicyTemplate",
    "conditionalAccessPolicy",
    "namedLocation",
    "authenticationStrengthPolicy",
    "authorizationPolicy",
    "b2bManagementPolicy",
    "identitySecurityDefaultsEnforcementPolicy",
    "externalIdentitiesPolicy",
    "authenticationFlowsPolicy",
    "organization",
    "user",
    "unifiedRoleAssignment",
    "unifiedRoleAssignmentScheduleInstance",
    "unifiedRoleEligibilityScheduleInstance",
    "application",
    "servicePrincipal",
    "delegatedAdminRelationship",
    "connectedOrganization",
    "accessPackageAssignmentPolicy",
    "accessReviewScheduleDefinition",
    "signIn",
    "directoryAudit",
    "relatedTenant",
    "tenantInformation",
    "group",
    "directoryObject",
    "crossTenantAccessSettings",
];

;// CONCATENATED MODULE: ./build/src/testing/case-faults.js



const sorts = ["valid", "invalid", "unknown", "notApplicable"];
const members = { valid: [], invalid: ["finds"], unknown: ["because"], notApplicable: [] };
const givenKeys = [
    "default",
    "partners",
    "objects",
    "catalog",
    "exceptions",
    "facts",
    "siblings",
    "baselineTenant",
    "today",
    "cloud",
    "tenantId",
    "name",
    "isPartial",
];
/** What is wrong with cases as an author wrote them, who may have no types to check them: a sentence each. */
function caseFaults(rule, cases) {
    if (!json_isObject(cases))
        return [`${rule.id}: the cases are no object with ${sorts.join(", ")}`];
    const faults = Object.keys(cases).flatMap((key) => strange(`"${key}" is no sort of case`, key, [...sorts, "rule", "neighbour"]));
    for (const sort of ["valid", "invalid"]) {
        if (Object.keys(casesOf(cases, sort)).length === 0)
            faults.push(`there is no ${sort} case: nothing shows that the rule ${sort === "valid" ? "lets anything pass" : "finds anything"}`);
    }
    for (const sort of sorts) {
        for (const [name, each] of Object.entries(casesOf(cases, sort)))
            faults.push(...faultsOf(rule, sort, each).map((fault) => `${sort} case "${name}": ${fault}`));
    }
    return faults.map((fault) => `${rule.id}: ${fault}`);
}
function casesOf(cases, sort) {
    const own = cases[sort];
    return json_isObject(own) ? own : {};
}
function faultsOf(rule, sort, each) {
    if (!json_isObject(each) || !json_isObject(each["given"]))
        return ["it states no given"];
    const { given, options, finds, because } = each;
    const objects = json_isObject(given["objects"]) ? given["objects"] : {};
    return [
        ...Object.keys(each).flatMap((key) => strange(`"${key}" is no part of it`, key, ["given", "options", ...members[sort]])),
        ...Object.keys(given).flatMap((key) => strange(`"${key}" is nothing that can be given`, key, givenKeys)),
        ...Object.keys(objects).flatMap((key) => strange(`"${key}" is no type of Graph's`, key, resource_resourceKinds)),
        ...Object.keys(json_isObject(options) ? options : {}).flatMap((key) => strange(`"${key}" is no option of the rule`, key, Object.keys(rule.options?.properties ?? {}))),
        ...(sort === "invalid" && (!Array.isArray(finds) || finds.length === 0) ? ["finds lists no finding"] : []),
        ...(sort === "unknown" && typeof because !== "string" ? ["because is not the reason"] : []),
    ];
}
function strange(sentence, name, known) {
    return known.includes(name) ? [] : [unknownName(sentence, name, known)];
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/src/lint/identity.js


/**
 * The hash of a judged value: `sha256:` and the first 16 hex digits over canonical JSON (keys sorted, no blanks,
 * target lists as sorted sets, GUIDs in lower case), so that order and formatting never change it.
 */
function valueHash(value) {
    return `sha256:${digest(canonical(value))}`;
}
/** The text over which {@link valueHash} is made: the same for the same value, however it is written. */
function canonicalText(value) {
    return value === undefined ? "" : canonical(value);
}
/** The identity of a finding: the same for the same rule, subject and setting, whatever line it stands on. `tenant` is given where there are several. */
function fingerprint(rule, subjectKind, subjectId, setting, tenant) {
    return digest(JSON.stringify([rule, subjectKind, subjectId ?? "", setting, ...(tenant === undefined ? [] : [tenant])]));
}
function digest(text) {
    return (0,external_node_crypto_namespaceObject.createHash)("sha256").update(text).digest("hex").slice(0, 16);
}
/** No setting of Graph is this deep; below it hostile input could exhaust the stack, so everything there hashes alike. */
const deepest = 64;
function canonical(value, depth = 0) {
    if (depth > deepest)
        return "null";
    if (typeof value === "string")
        return JSON.stringify(well_known_isGuid(value) ? value.toLowerCase() : value);
    if (Array.isArray(value))
        return `[${value.map((part) => canonical(part, depth + 1)).join(",")}]`;
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const members = Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, part]) => `${JSON.stringify(key)}:${key === "targets" ? canonicalSet(part, depth + 1) : canonical(part, depth + 1)}`);
    return `{${members.join(",")}}`;
}
function canonicalSet(value, depth) {
    if (!Array.isArray(value))
        return canonical(value, depth);
    return `[${[...new Set(value.map((part) => canonical(part, depth + 1)))].sort().join(",")}]`;
}

;// CONCATENATED MODULE: ./build/src/lint/message.js
const placeholder = /\{\{(\w+)\}\}/g;
/** The sentence of a problem. A message that the rule lacks, or a placeholder without a value, is a fault of the rule. */
function fillMessage(rule, problem, subject) {
    const template = rule.messages[problem.message];
    if (template === undefined)
        throw new Error(`${rule.id} has no message "${problem.message}"`);
    const values = { subject, ...problem.data };
    return template.replace(placeholder, (_, name) => {
        const value = values[name];
        if (value === undefined)
            throw new Error(`${rule.id} gives no value for {{${name}}} in "${problem.message}"`);
        return String(value);
    });
}

;// CONCATENATED MODULE: ./build/src/lint/evaluate.js





/** Meets every enabled rule with every subject it is about; each meeting ends in exactly one kind of outcome. */
function evaluate(tenant, rules) {
    const findings = [];
    const unknown = [];
    const crashes = [];
    let passes = 0;
    let withoutObject = 0;
    for (const kind of subjectKinds) {
        const concerned = rules.filter(({ rule }) => isAbout(rule, kind));
        if (concerned.length === 0)
            continue;
        for (const subject of subjectsOf(tenant, kind)) {
            // An entry of Microsoft's own making: only the rules on such entries have anything to say.
            const isMicrosofts = partnerOf(subject)?.wellKnown?.isMicrosofts === true;
            for (const enabled of concerned) {
                const { rule } = enabled;
                if (isMicrosofts && rule.judgesMicrosoftTenants !== true) {
                    withoutObject += 1;
                    continue;
                }
                try {
                    const outcome = meet(enabled, subject);
                    if (outcome === "pass")
                        passes += 1;
                    else if (outcome === notApplicable)
                        withoutObject += 1;
                    else if (outcome.problems.length > 0) {
                        for (const problem of outcome.problems) {
                            findings.push({ ...finding(enabled, subject, problem, tenant.name), ...(outcome.gaps.length > 0 && { hasGaps: true }) });
                        }
                    }
                    else
                        unknown.push({ rule, subject: evaluate_nameOf(subject, tenant.name), ...gap(outcome.gaps, tenant) });
                }
                catch (cause) {
                    // The other findings must not be lost: the crash is carried out and ends the run as incomplete.
                    const name = evaluate_nameOf(subject, tenant.name);
                    crashes.push({ rule, subject: name, ...(name.tenant !== undefined && { tenant: name.tenant }), cause });
                }
            }
        }
        const unlisted = unlistedSubjects(tenant, kind);
        for (const { rule } of unlisted.length === 0 ? [] : concerned) {
            const gaps = unlisted.filter(({ reads }) => reads === undefined || rule.reads.includes(reads)).map((each) => each.gap);
            const subject = evaluate_nameOf({ kind, id: undefined, name: undefined }, tenant.name);
            if (gaps.length > 0)
                unknown.push({ rule, subject, ...gap(gaps, tenant) });
        }
    }
    return { findings, unknown, crashes, passes, notApplicable: withoutObject };
}
function partnerOf(subject) {
    if (subject.kind === "partner")
        return subject;
    return subject.kind === "service-provider" ? subject.partner : undefined;
}
function isAbout(rule, kind) {
    return typeof rule.subject === "string" ? rule.subject === kind : rule.subject.includes(kind);
}
/** A problem outweighs a gap: what is bad is bad whatever else is unknown. */
function meet({ rule, options }, subject) {
    const missing = undeterminedReads(rule, subject);
    if (missing !== undefined)
        return { problems: [], gaps: [missing] };
    // The one cast of the project: `defineRule` tied the rule's `check` to this kind of subject and these options.
    const verdicts = rule.check(subject, options);
    let yielded;
    for (;;) {
        const step = verdicts.next();
        if (step.done === true)
            return yielded ?? (step.value === notApplicable ? notApplicable : "pass");
        yielded ??= { problems: [], gaps: [] };
        if (isUndetermined(step.value))
            yielded.gaps.push(step.value);
        else
            yielded.problems.push(step.value);
    }
}
function undeterminedReads(rule, subject) {
    for (const name of rule.reads) {
        const value = Reflect.get(subject, name);
        if (isUndetermined(value))
            return value;
    }
    return undefined;
}
function finding({ rule, severity }, subject, problem, tenant) {
    const { at } = problem;
    const setting = problem.setting ?? at.setting ?? "";
    const inherited = at.inherited === undefined ? [] : [{ message: "inherited from the default", place: at.inherited }];
    return {
        rule,
        severity,
        subject: evaluate_nameOf(subject, tenant),
        messageId: problem.message,
        message: fillMessage(rule, problem, subject.label),
        place: at.place,
        related: [...inherited, ...(problem.related ?? [])],
        value: at.judged === undefined ? undefined : valueHash(at.judged),
        setting,
        fingerprint: fingerprint(rule.id, subject.kind, subject.id, setting, tenant),
    };
}
/** Where a read of the tenant failed, that is the reason, and not that what it would have given is missing. */
function gap(gaps, tenant) {
    const reasons = new Set();
    const needs = new Set();
    // Every target of a partner can give the same gap.
    for (const each of new Set(gaps)) {
        let hasFailed = false;
        for (const kind of each.needs) {
            needs.add(kind);
            const failed = tenant.unread(kind);
            if (failed === undefined)
                continue;
            hasFailed = true;
            reasons.add(failed.undetermined);
        }
        if (!hasFailed)
            reasons.add(each.undetermined);
    }
    return { reason: [...reasons].join("; "), needs: [...needs] };
}
function evaluate_nameOf({ kind, id, name }, tenant) {
    return { kind, id, name, ...(tenant !== undefined && { tenant }) };
}

;// CONCATENATED MODULE: ./build/src/lint/options.js
/** What a rule's options are when nobody sets them: the `default` of each. */
function defaultOptions(rule) {
    return Object.fromEntries(Object.entries(rule.options?.properties ?? {}).map(([name, schema]) => [name, schema.default]));
}

;// CONCATENATED MODULE: ./build/src/access/reading/methods.js
/**
 * Combinations of methods, the plausible ones first: those that built-in strengths know, and one factor alone
 * (Microsoft Learn, "Overview of Conditional Access authentication strengths").
 */
const methodCombinations = [
    "password",
    "sms",
    "email",
    "x509CertificateSingleFactor",
    "federatedSingleFactor",
    "qrCodePin",
    "password,microsoftAuthenticatorPush",
    "password,softwareOath",
    "password,sms",
    "password,voice",
    "password,hardwareOath",
    "password,x509CertificateSingleFactor",
    "password,x509CertificateMultiFactor",
    "deviceBasedPush",
    "windowsHelloForBusiness",
    "fido2",
    "x509CertificateMultiFactor",
    "temporaryAccessPassOneTime",
    "temporaryAccessPassMultiUse",
    "federatedMultiFactor",
    "federatedSingleFactor,microsoftAuthenticatorPush",
    "federatedSingleFactor,softwareOath",
    "federatedSingleFactor,hardwareOath",
    "federatedSingleFactor,sms",
    "federatedSingleFactor,voice",
];
/** Methods that are two factors by themselves, in lower case. */
const methods_multifactor = new Set(["deviceBasedPush", "windowsHelloForBusiness", "fido2", "x509CertificateMultiFactor", "temporaryAccessPassOneTime", "temporaryAccessPassMultiUse", "federatedMultiFactor"].map((each) => each.toLowerCase()));
const here = ["password", "sms", "voice", "microsoftauthenticatorpush", "softwareoath"];
const home = [...here, "devicebasedpush", "hardwareoath", "fido2", "windowshelloforbusiness", "x509certificatesinglefactor", "x509certificatemultifactor"];
/** Methods by who does them where (Microsoft Learn, "Authentication strength for external users"). */
const available = {
    /** At home, where that is trusted. */
    home: new Set(home),
    /** In this tenant. */
    here: new Set(here),
    /** Somebody without an object in this tenant, whose home is not trusted, has nothing but a first factor. */
    firstFactor: new Set(["password"]),
};
/** The methods of a combination, in lower case and in order: however it is written, the same combination. */
function canonicalCombination(combination) {
    return combination.toLowerCase().replace(/\s/g, "").split(",").sort().join(",");
}
function methods_isMultifactor(combination) {
    const methods = canonicalCombination(combination).split(",");
    return methods.length > 1 || methods.some((method) => methods_multifactor.has(method));
}
/** Whether somebody can use every method of a combination. */
function canUse(combination, source) {
    return source === "all" || canonicalCombination(combination).split(",").every((method) => available[source].has(method));
}
/** Whether a combination is one of those given, however it is written. */
function isAmong(combinations) {
    const given = new Set(combinations.map(canonicalCombination));
    return (combination) => given.has(canonicalCombination(combination));
}

;// CONCATENATED MODULE: ./build/src/access/reading/dimensions.js

/** The dimensions that every tenant has, each of no more than 32 values; values in the order of plausibility. */
const plain = {
    clientApp: ["browser", "mobileAppsAndDesktopClients", "exchangeActiveSync", "other"],
    platform: ["windows", "macOS", "iOS", "android", "linux", "windowsPhone", "anything else"],
    signInRisk: ["none", "low", "medium", "high"],
    userRisk: ["none", "low", "medium", "high"],
    insiderRisk: ["none", "minor", "moderate", "elevated"],
    authenticationFlow: ["none", "deviceCodeFlow", "authenticationTransfer"],
    device: ["unknown", "registered", "compliant", "hybrid", "compliant+hybrid"],
    methods: methodCombinations,
};
function isPlain(name) {
    return Object.hasOwn(plain, name);
}
/** Two-valued dimensions, one for each id: of lists of a sign-in. */
const families = ["locations", "capabilities", "memberships", "partnerMemberships", "filters"];
function isFamily(name) {
    return families.some((family) => family === name);
}

;// CONCATENATED MODULE: ./build/src/access/core/boxes.js
/** The work was given up: nothing is known. */
const spent = Symbol("spent");
function bitsOf(size, holds) {
    let bits = 0;
    for (let value = 0; value < size; value += 1)
        if (holds(value))
            bits |= 1 << value;
    return bits;
}
/** The first value of a set alone. */
function lowest(bits) {
    return bits & -bits;
}
/** Literals as one box would hold them, one a dimension; undefined where no point is in all of them. */
function conjoin(literals) {
    const byDimension = new Map();
    for (const { dimension, bits } of literals) {
        const both = bits & (byDimension.get(dimension) ?? ~0);
        if (both === 0)
            return undefined;
        byDimension.set(dimension, both);
    }
    return [...byDimension].map(([dimension, bits]) => ({ dimension, bits }));
}
/**
 * A part of the space none of whose points lies in a box; undefined where the boxes cover it. Branches over finite
 * domains with forced moves (DPLL), on a stack of its own: no input is too deep.
 */
function boxes_uncovered(space, boxes, budget) {
    // A question can be about no sign-in at all.
    const open = space.includes(0) ? [] : [{ space, boxes }];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        const forced = force(node, budget);
        if (forced === spent)
            return spent;
        if (forced === undefined)
            continue;
        if (forced.boxes.length === 0)
            return forced.space;
        const { dimension, bits } = mostFrequent(forced);
        const own = forced.space[dimension] ?? 0;
        open.push({ ...forced, space: forced.space.with(dimension, own & bits) }, { ...forced, space: forced.space.with(dimension, own & ~bits) });
    }
    return undefined;
}
/** Makes every move that a box with one open dimension leaves; undefined where a box contains what is left. */
function force({ space, boxes }, budget) {
    const left = [...space];
    let live = boxes;
    for (let moved = true; moved;) {
        moved = false;
        const next = [];
        for (const box of live) {
            if ((budget.left -= 1) < 0)
                return spent;
            const loose = looseLiterals(left, box);
            if (loose === undefined)
                continue;
            const [only] = loose;
            if (only === undefined)
                return undefined;
            if (loose.length > 1)
                next.push(box);
            else {
                left[only.dimension] = (left[only.dimension] ?? 0) & ~only.bits;
                moved = true;
            }
        }
        live = next;
    }
    return { space: left, boxes: live };
}
/** The dimensions in which a space reaches out of a box; undefined where the two have no point in common. */
function looseLiterals(space, { literals }) {
    const loose = [];
    for (const literal of literals) {
        const own = space[literal.dimension] ?? 0;
        if ((own & literal.bits) === 0)
            return undefined;
        if ((own & ~literal.bits) !== 0)
            loose.push(literal);
    }
    return loose;
}
/** The literal to branch on: the most frequent one of the boxes that have the fewest left. */
function mostFrequent({ space, boxes }) {
    const loose = boxes.map((box) => looseLiterals(space, box) ?? []);
    const fewest = loose.reduce((least, { length }) => Math.min(least, length), Infinity);
    const counts = new Map();
    let best = { dimension: 0, bits: 0 };
    let most = 0;
    for (const literal of loose.filter(({ length }) => length === fewest).flat()) {
        const key = `${literal.dimension}:${literal.bits}`;
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        if (count > most)
            [best, most] = [literal, count];
    }
    return best;
}
/** Of all points that no box denies the first one in the order of `dimensions`, then of their values. */
function firstPoint(found, boxes, dimensions, start, budget) {
    let space = start;
    let witness = found;
    for (const dimension of dimensions) {
        for (let left = space[dimension] ?? 0; left !== 0; left &= ~lowest(left)) {
            const value = lowest(left);
            const fixed = space.with(dimension, value);
            const next = ((witness[dimension] ?? 0) & value) !== 0 ? witness.with(dimension, value) : boxes_uncovered(fixed, boxes, budget);
            if (next === spent)
                return spent;
            if (next === undefined)
                continue;
            [space, witness] = [fixed, next];
            break;
        }
    }
    return space;
}
/** Widens a point, one of the `dimensions` after the other, to a largest box inside `limits` that meets none of the boxes. */
function widen(point, boxes, limits, dimensions) {
    const region = [...point];
    for (const dimension of dimensions) {
        let free = limits[dimension] ?? 0;
        for (const { literals } of boxes) {
            const own = literals.find((literal) => literal.dimension === dimension);
            if (own === undefined || (free & own.bits) === 0)
                continue;
            if (literals.every((literal) => literal === own || ((region[literal.dimension] ?? 0) & literal.bits) !== 0))
                free &= ~own.bits;
        }
        region[dimension] = free;
    }
    return region;
}
/**
 * Sources of which every one is needed so that their boxes still cover the space. What is no policy holds anyway: it is
 * left out last, so that without any of the policies the space is open.
 */
function provingSources(space, boxes, budget) {
    const keyed = boxes.map((box) => ({ box, key: JSON.stringify(box.source) }));
    const sources = new Map(keyed.map(({ box, key }) => [key, box.source]));
    // What is no policy comes first in this order.
    const keys = [...sources.keys()].sort();
    const core = new Set(keys);
    for (const key of [...keys].reverse()) {
        core.delete(key);
        const rest = keyed.filter((each) => core.has(each.key)).map(({ box }) => box);
        if (boxes_uncovered(space, rest, budget) !== undefined)
            core.add(key);
    }
    return keys.flatMap((key) => (core.has(key) ? (sources.get(key) ?? []) : []));
}

;// CONCATENATED MODULE: ./build/src/access/core/atoms.js


const plainNames = Object.keys(plain);
const flag = ["false", "true"];
const isFalse = 1;
const isTrue = 2;
/** The dimensions of one tenant's sign-ins. Two-valued ones come to be when something names their id. */
class Atoms {
    #dimensions = plainNames.map((name) => ({ name, values: plain[name] }));
    #flags = new Map();
    get dimensions() {
        return this.#dimensions;
    }
    /** The points whose value of a dimension is as `holds` says. */
    where(name, holds) {
        return { dimension: plainNames.indexOf(name), bits: bitsOf(plain[name].length, (value) => holds(plain[name][value] ?? "")) };
    }
    /** The points in which an id of a family holds, or does not. */
    flag(family, id, holds) {
        const key = `${family} ${id}`;
        const dimension = this.#flags.get(key) ?? this.#dimensions.push({ name: family, id, values: flag }) - 1;
        this.#flags.set(key, dimension);
        return { dimension, bits: holds ? isTrue : isFalse };
    }
    /** Every point, except that ids of families that are out do not hold. */
    space(isOut) {
        return this.#dimensions.map(({ name, id, values }) => (id !== undefined && isOut(name, id) ? isFalse : bitsOf(values.length, () => true)));
    }
    /** Every dimension, in an order that hangs on names alone. */
    get order() {
        const keys = this.#dimensions.map(({ name, id }) => (id === undefined ? "" : `${name} ${id}`));
        return [...keys.keys()].sort((one, other) => {
            const [a = "", b = ""] = [keys[one], keys[other]];
            return a === b ? one - other : a < b ? -1 : 1;
        });
    }
}

;// CONCATENATED MODULE: ./build/src/access/targets.js

const office = new Map([
    ["00000002-0000-0ff1-ce00-000000000000", "Exchange Online"],
    ["00000003-0000-0ff1-ce00-000000000000", "SharePoint Online"],
    ["00000004-0000-0ff1-ce00-000000000000", "Skype for Business Online"],
    ["00000005-0000-0ff1-ce00-000000000000", "Viva Engage"],
    ["cc15fd57-2c6c-4117-a88c-83b1d56b4bbe", "Microsoft Teams"],
    ["09abbdfd-ed23-44ee-a2d9-a627aa1c90f3", "Planner"],
    ["c9a559d2-7aab-4f13-a6ed-e7e9c52aec87", "Microsoft Forms"],
    ["4765445b-32c6-49b0-83e6-1d93765276ca", "Office home"],
]);
const adminPortals = new Map([
    ["c44b4083-3bb0-49c1-b47d-974e53cbdf3c", "Azure portal"],
    ["00000006-0000-0ff1-ce00-000000000000", "Microsoft 365 admin centre"],
    ["80ccca67-54bd-44ab-8625-4b79c4dc7775", "Microsoft Defender portal"],
]);
/** Applications that a policy can name as a group, by its word in lower case. A partial list of 2026: Microsoft extends it. */
const groups = { office365: office, microsoftadminportals: adminPortals };
/** Windows Azure Service Management API, which security defaults guard. */
const azureManagement = "797f4846-ba00-4fd7-ba43-dac1f8f63013";
/** What well-known applications are called, by id. */
const applicationNames = new Map([...office, ...adminPortals, [azureManagement, "Azure management"], [rightsManagement, "Azure Rights Management"]]);
/** Applications that no list names, one for each group and one for none. */
const targets_unnamed = ["any", "Office365", "MicrosoftAdminPortals", "AllMicrosoftApps"].map((id) => ({ kind: "application", id }));
/** What stands for the directory's own data where a policy for all applications leaves some out (assumption A8). */
const baselineScopes = { kind: "application", id: "baselineScopes" };
const userActions = ["urn:user:registersecurityinfo", "urn:user:registerdevice"].map((id) => ({ kind: "userAction", id }));
const microsofts = /^(?:0000000[0-9a-f]|000000[0-9a-f]{2})-0000-(?:0000-c000|0ff1-ce00)-000000000000$/;
const targets_known = new WeakMap();
/** The words that mean a target in a list, in lower case: its own, and those of its groups. */
function targets_namesOf(target) {
    const names = targets_known.get(target) ?? readNames(target);
    targets_known.set(target, names);
    return names;
}
function readNames({ kind, id }) {
    const own = id.toLowerCase();
    if (kind !== "application")
        return new Set([own]);
    if (own === "any" || own === "baselinescopes")
        return new Set();
    const holding = Object.keys(groups).filter((group) => group === own || groups[group]?.has(own) === true);
    const isMicrosofts = holding.length > 0 || own === "allmicrosoftapps" || own === azureManagement || microsofts.test(own);
    return new Set([own, ...holding, ...(isMicrosofts ? ["allmicrosoftapps"] : [])]);
}
/** The words of groups, in lower case. */
const groupWords = new Set([...Object.keys(groups), "allmicrosoftapps"]);

;// CONCATENATED MODULE: ./build/src/access/reading/gate.js


/** The inbound setting that is in somebody's way; undefined where none is. */
function settingFor({ userType, home, origin }, reading) {
    if (home === "none" || userType === "internalGuest")
        return undefined;
    if (userType === "b2bDirectConnectUser")
        return origin.directConnect;
    const isOpenPoint = userType === "serviceProvider" || userType === "otherExternalUser";
    return isOpenPoint && !reading.isStrict("A6") ? undefined : origin.collaboration;
}
function wayIn(person, target, reading) {
    const { userType, origin } = person;
    if (userType === "b2bDirectConnectUser" && (target.kind !== "application" || !targets_namesOf(target).has("office365")))
        return "no channel";
    if (userType === "serviceProvider" && !reading.settle(origin.isProvider, false))
        return "no provider";
    return gate(person, target, reading);
}
function gate(person, target, reading) {
    const setting = settingFor(person, reading);
    if (setting === undefined)
        return "open";
    if (isUndetermined(setting))
        return reading.settle(setting, true) ? "closed" : "open";
    return wayThrough(setting, target);
}
/** The four-way table of users against applications. The half on applications counts for applications alone. */
function wayThrough({ users, applications }, target) {
    if (users === undefined || applications === undefined)
        return "open";
    const isListed = lists(applications, target);
    if (allows(users)) {
        if (isListed !== undefined && isListed !== allows(applications))
            return "closed";
        return users.reach === "all" ? "open" : "listed";
    }
    // Both blocked close the combination only; beside applications that are not asked for, only where it is all of them.
    if (allows(applications) ? isListed === false : !(isListed ?? applications.reach === "none"))
        return allows(applications) ? "closed" : "open";
    return users.reach === "none" ? "closed" : "not listed";
}
function allows({ reach }) {
    return reach === "all" || reach === "only";
}
/** Undefined for what is no application. */
function lists({ reach, targets }, target) {
    if (target.kind !== "application")
        return undefined;
    if (reach === "all" || reach === "none")
        return true;
    const names = targets_namesOf(target);
    return [...targets].some((each) => names.has(each.toLowerCase()));
}

;// CONCATENATED MODULE: ./build/src/access/reading/question.js




/** The sign-ins that a question is about: those that prove less than it says. Undetermined where it is not known what that is. */
function question_askedOf(question, tenant) {
    const values = proof(question, tenant);
    if (isUndetermined(values))
        return values;
    const { within = [] } = question;
    const named = new Set(within.flatMap(({ dimension, id }) => (id === undefined ? [] : `${dimension} ${id}`)));
    const whole = new Set(within.flatMap(({ dimension, id }) => (id === undefined ? dimension : [])));
    return {
        values: [...values, ...within.flatMap(({ dimension, values: kept }) => (isPlain(dimension) ? { name: dimension, holds: (each) => kept.includes(each) } : []))],
        flags: within.flatMap(({ dimension, id, values: kept }) => (isFamily(dimension) && id !== undefined ? { family: dimension, id, holds: kept.includes("true") } : [])),
        isOut: (family, id) => whole.has(family) && !named.has(`${family} ${id}`),
    };
}
function proof({ kind, strength, platform }, tenant) {
    const from = platform === undefined ? [] : [{ name: "platform", holds: (each) => each === platform }];
    if (kind === "reach")
        return from;
    if (kind === "noMfa")
        return [...from, { name: "methods", holds: (methods) => !methods_isMultifactor(methods) }];
    if (kind === "noManagedDevice")
        return [...from, { name: "device", holds: (device) => device === "unknown" || device === "registered" }];
    const read = readStrength({ id: strength ?? "" }, definedStrengths(tenant.all("authenticationStrengthPolicy")));
    const combinations = read === undefined || isUndetermined(read) ? read : read.combinations;
    if (combinations === undefined || isUndetermined(combinations))
        return undetermined("the authentication strength that is asked for is not in the input", ["authenticationStrengthPolicy"]);
    const isStrong = isAmong(combinations);
    return [...from, { name: "methods", holds: (methods) => !isStrong(methods) }];
}

;// CONCATENATED MODULE: ./build/src/access/reading/reading.js

const reading_nothing = { gaps: new Set(), assumptions: new Set() };
/** How a run reads what is open: what nobody knows, and what the documentation leaves open. */
class Reading {
    lax;
    gaps = new Set();
    assumptions = new Set();
    /** The same text for runs that read everything alike. */
    key;
    #deniesMost;
    /** `deniesMost` says whether everything unknown denies, or nothing of it does. */
    constructor(deniesMost, lax = []) {
        this.#deniesMost = deniesMost;
        this.lax = new Set(lax);
        this.key = `${deniesMost ? "most" : "least"} ${[...this.lax].sort().join()}`;
    }
    /** A run of its own that reads alike. */
    again(lax = this.lax) {
        return new Reading(this.#deniesMost, lax);
    }
    /** Whether anything so far was open. */
    get hangs() {
        return this.gaps.size + this.assumptions.size > 0;
    }
    /** What the answers of this run hung on. Most of what is kept hangs on nothing, and shares that. */
    get met() {
        return this.hangs ? { gaps: this.gaps, assumptions: this.assumptions } : reading_nothing;
    }
    /** Takes over what another run met. */
    join({ gaps, assumptions }) {
        for (const gap of gaps)
            this.gaps.add(gap);
        for (const assumption of assumptions)
            this.assumptions.add(assumption);
    }
    /** An answer; where nobody knows, the one that denies more or less. `denying` is the answer that denies more. */
    settle(answer, denying) {
        if (!isUndetermined(answer))
            return answer;
        this.gaps.add(answer);
        return this.#deniesMost ? denying : !denying;
    }
    /** Whether an open point is read the strict way. */
    isStrict(assumption) {
        this.assumptions.add(assumption);
        return !this.lax.has(assumption);
    }
}

;// CONCATENATED MODULE: ./build/src/access/access.js
/** The documentation's open points, each with a strict and a lax reading. */
const assumptionIds = ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"];
/** The fixed {@link Source} that stands for the inbound setting of a home. */
const crossTenantAccess = "cross-tenant access";

;// CONCATENATED MODULE: ./build/src/access/reading/demands.js


function readDemands({ grant }, person, reading) {
    const blocked = grant.blocks === true ? ["nobody"] : [];
    const list = [...blocked, ...grant.controls.flatMap((control) => demandsOf(control, person, reading))];
    return { isAll: list.length > 1 && reading.settle(grant.isAnd, true), list };
}
/** What a control asks for, one by one. */
function demandsOf(control, { userType, home }, reading) {
    const accepted = (ids) => userType === "b2bDirectConnectUser" ? [reading.isStrict("A3") ? "nobody" : "everybody"] : ids.map((capability) => ({ capability }));
    switch (control.kind) {
        case "mfa":
            return [{ name: "methods", suffices: methods_isMultifactor }];
        case "strength": {
            // Only who signs in with Entra ID can be asked for a strength; local guests do.
            if (home === "none")
                return [reading.isStrict("A2") ? "nobody" : "everybody"];
            const { combinations } = control.strength;
            if (isUndetermined(combinations))
                return [reading.settle(combinations, true) ? "nobody" : "everybody"];
            return [{ name: "methods", suffices: isAmong(combinations) }];
        }
        case "device":
            return [{ name: "device", suffices: (device) => device.split("+").includes(control.claim) }];
        case "unsupported":
            return [userType === "internalGuest" ? { capability: control.word } : "nobody"];
        case "terms":
            return accepted(control.ids);
        case "unknown":
        case "gap":
            if (control.kind === "unknown" && control.factors !== undefined)
                return accepted(control.factors);
            return [reading.settle(control.reason, true) ? "nobody" : "everybody"];
    }
}
/** Where somebody's methods come from. */
function methodSource({ userType, origin: { claims } }, reading) {
    if (userType === "internalGuest")
        return "all";
    const isTrusted = userType === "serviceProvider" ? !reading.isStrict("A4") : reading.settle(claims.mfa, false);
    if (isTrusted)
        return "home";
    return userType === "b2bDirectConnectUser" ? "firstFactor" : "here";
}
/** Whether this tenant can see a device of somebody from another one. */
function deviceSight(claims, reading) {
    const seen = new Set(["unknown"]);
    if (reading.settle(claims.compliant, false))
        seen.add("compliant");
    if (reading.settle(claims.hybrid, false))
        seen.add("hybrid");
    return (device) => (device === "registered" ? seen.size > 1 : device.split("+").every((claim) => seen.has(claim)));
}

;// CONCATENATED MODULE: ./build/src/access/core/fixed.js



/** Boxes that no policy makes. */
function fixedBox(fixed, ...literals) {
    return { source: { fixed }, literals };
}
/** What no sign-in of somebody can be, whatever the policies say. */
function impossible(person, atoms, reading) {
    const legacy = legacyClients(atoms);
    const withDevice = atoms.where("device", (device) => device !== "unknown");
    const deviceCode = atoms.where("authenticationFlow", (flow) => flow === "deviceCodeFlow");
    const source = methodSource(person, reading);
    const boxes = [
        fixedBox("legacy clients use a password alone", legacy, atoms.where("methods", (methods) => methods !== "password")),
        fixedBox("legacy clients pass no device on", legacy, withDevice),
        fixedBox("legacy clients use no other flow", legacy, atoms.where("authenticationFlow", (flow) => flow !== "none")),
        fixedBox("device code flow passes no device on", deviceCode, withDevice),
        fixedBox("methods of external users", atoms.where("methods", (methods) => !canUse(methods, source))),
    ];
    if (person.userType === "b2bDirectConnectUser")
        boxes.push(fixedBox("direct connect needs a modern client", legacy));
    if (person.userType === "internalGuest")
        return boxes;
    const isSeen = deviceSight(person.origin.claims, reading);
    return [...boxes, fixedBox("devices of tenants that are not trusted", atoms.where("device", (device) => !isSeen(device)))];
}
/** Whom cross-tenant access keeps out. */
function gateBoxes(way, atoms) {
    const listed = (holds) => atoms.flag("partnerMemberships", "", holds);
    switch (way) {
        case "open":
            return [];
        case "no channel":
            return [fixedBox("direct connect reaches Office 365 only")];
        case "no provider":
            return [fixedBox("no service provider")];
        case "closed":
            return [fixedBox(crossTenantAccess)];
        case "listed":
            return [fixedBox(crossTenantAccess, listed(false))];
        case "not listed":
            return [fixedBox(crossTenantAccess, listed(true))];
    }
}
/** What security defaults deny in any case; of other sign-ins without multifactor authentication Microsoft decides. */
function defaultsBoxes(isManagement, atoms) {
    const single = atoms.where("methods", (methods) => !methods_isMultifactor(methods));
    return [legacyClients(atoms), ...(isManagement ? [single] : [])].map((literal) => fixedBox("security defaults", literal));
}
function legacyClients(atoms) {
    return atoms.where("clientApp", (client) => client === "exchangeActiveSync" || client === "other");
}
/** What is possible at all: what fixed boxes of one literal leave of a space. */
function possible(space, boxes) {
    return boxes.reduce((left, { source, literals: [only, ...more] }) => {
        if (only === undefined || more.length > 0 || "policy" in source)
            return left;
        return left.with(only.dimension, (left[only.dimension] ?? 0) & ~only.bits);
    }, space);
}

;// CONCATENATED MODULE: ./build/src/access/reading/device-filter.js


const token = /\s*(\(|\)|\[|\]|,|"(?:[^"]|"")*"|'(?:[^']|'')*'|[^\s()[\],"']+)/y;
const unreadable = undetermined("the rule of a device filter is not understood");
const operators = new Set(["eq", "ne", "in", "notin", "contains", "notcontains", "startswith", "notstartswith", "endswith", "notendswith"]);
/**
 * Reads a rule such as `device.isCompliant -ne True -or device.trustType -eq "ServerAD"`. A device that is not known
 * has no attributes: there every positive operator is false and every negative one true (Microsoft Learn, "Filter for
 * devices"). Of a known one, only these two attributes can be told here.
 */
function readDeviceFilter(rule, attribute) {
    const words = tokens(rule);
    let at = 0;
    const next = () => words[at++] ?? "";
    const takes = (text) => words[at]?.toLowerCase() === text && (at += 1) > 0;
    const comparison = () => {
        const [name, operator] = [next().toLowerCase(), next().toLowerCase().replace(/^-/, "")];
        if (!name.startsWith("device.") || !operators.has(operator))
            throw new SyntaxError(name);
        const values = takes("[") ? list() : [value()];
        return (device) => compare(device, name.slice("device.".length), operator, values, attribute);
    };
    const value = () => {
        const text = next().toLowerCase().replace(/^(["'])(.*)\1$/s, "$2");
        if (text === "" || "()[],".includes(text))
            throw new SyntaxError(text);
        return text;
    };
    const list = () => {
        const values = [value()];
        while (takes(","))
            values.push(value());
        if (!takes("]"))
            throw new SyntaxError("]");
        return values;
    };
    const factor = (depth) => {
        if (depth > 50)
            throw new SyntaxError("depth");
        if (takes("-not") || takes("not"))
            return negated(factor(depth + 1));
        if (!takes("("))
            return comparison();
        const inner = sum(depth + 1);
        if (!takes(")"))
            throw new SyntaxError(")");
        return inner;
    };
    const chain = (word, part, depth) => {
        const parts = [part(depth)];
        while (takes(`-${word}`) || takes(word))
            parts.push(part(depth));
        return parts;
    };
    const product = (depth) => {
        const parts = chain("and", factor, depth);
        return (device) => answer_all(...parts.map((part) => part(device)));
    };
    const sum = (depth) => {
        const parts = chain("or", product, depth);
        return (device) => any(...parts.map((part) => part(device)));
    };
    try {
        const reading = sum(0);
        return at === words.length ? reading : unreadable;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return unreadable;
        throw error;
    }
}
function tokens(rule) {
    const words = [];
    token.lastIndex = 0;
    for (let match = token.exec(rule); match !== null; match = token.exec(rule))
        words.push(match[1] ?? "");
    return words;
}
function negated(reading) {
    return (device) => not(reading(device));
}
function compare(device, attribute, operator, values, gap) {
    const isNegative = operator === "ne" || operator.startsWith("not");
    if (device === "unknown")
        return isNegative;
    const isEquality = ["eq", "ne", "in", "notin"].includes(operator);
    const isOne = isEquality ? equals(device, attribute, values, gap) : gap;
    return isNegative ? not(isOne) : isOne;
}
function equals(device, attribute, values, gap) {
    if (attribute === "iscompliant")
        return values.includes(String(device.includes("compliant")));
    if (attribute !== "trusttype")
        return gap;
    if (device.includes("hybrid"))
        return values.includes("serverad");
    // Joined or registered: which of them is not among what this tenant sees of a device.
    return values.some((value) => value !== "serverad") ? gap : false;
}

;// CONCATENATED MODULE: ./build/src/access/reading/conditions.js





const compliantNetwork = "3d46dbda-8382-466a-856d-eb00cbc6b910";
/** What is no condition of a sign-in, or is read elsewhere: users, targets, and workload identities. */
const elsewhere = new Set(["users", "applications", "clientapplications", "serviceprincipalrisklevels", "agentidrisklevels"]);
const readHere = new Set(["clientapptypes", "platforms", "locations", "signinrisklevels", "userrisklevels", "insiderrisklevels", "authenticationflows", "devices"]);
/** Reads the conditions of a policy; undefined where it never applies. */
function readConditions(conditions, reading) {
    const strange = Object.keys(conditions).filter((key) => !key.includes("@") && !elsewhere.has(key.toLowerCase()) && !readHere.has(key.toLowerCase()));
    for (const key of strange) {
        const value = conditions[key];
        if (saysSomething(value) !== false && !reading.settle(notUnderstood(value, `the condition ${key.slice(0, 60)} is not understood`), true))
            return undefined;
    }
    const values = [
        ...conditions_listed("clientApp", wordsIn(conditions, "clientAppTypes"), reading),
        ...platforms(valueIn(conditions, "platforms"), reading),
        ...["signInRisk", "userRisk", "insiderRisk"].flatMap((name) => conditions_listed(name, wordsIn(conditions, `${name}Levels`), reading)),
        ...flows(valueIn(conditions, "authenticationFlows"), reading),
    ];
    const places = locations(valueIn(conditions, "locations"), reading);
    const devices = deviceFilter(valueIn(conditions, "devices"), reading);
    return places === undefined || devices === undefined ? undefined : { values, places, devices };
}
/** The values that a list names, all of them where it is empty. */
function conditions_listed(name, words, reading) {
    if (words.isEmpty === true || words.known.has("all"))
        return [];
    return reading.settle(conditions_strangers(name, words), true) ? [] : [{ name, holds: (value) => conditions_means(words, value) }];
}
function conditions_means({ known }, value) {
    return known.has(value.toLowerCase()) || (value === "exchangeActiveSync" && known.has("eassupported"));
}
/** Undetermined where a list holds, or can hold, a word that is no value. */
function conditions_strangers(name, words) {
    const values = new Set(["all", "eassupported", ...plain[name].map((value) => value.toLowerCase())]);
    if (words.gap !== undefined)
        return words.gap;
    return [...words.known].some((each) => !values.has(each)) && undetermined(`a policy's condition on ${name} has a word that is not understood`);
}
function platforms(value, reading) {
    if (!json_isObject(value))
        return conditions_unreadable(value, "platforms", reading) ? [] : [nowhere];
    const excluded = wordsIn(value, "excludePlatforms");
    const isNoneLeft = excluded.known.has("all") || reading.settle(conditions_strangers("platform", excluded), false);
    return [...conditions_listed("platform", wordsIn(value, "includePlatforms"), reading), { name: "platform", holds: (each) => !isNoneLeft && !conditions_means(excluded, each) }];
}
function flows(value, reading) {
    if (!json_isObject(value))
        return conditions_unreadable(value, "authenticationFlows", reading) ? [] : [nowhere];
    const { known, gap } = wordsIn(value, "transferMethods");
    const named = new Set([...known].filter((each) => each !== "none"));
    return conditions_listed("authenticationFlow", { known: named, gap, isEmpty: named.size === 0 && gap === undefined }, reading);
}
/** A condition that is no object is nothing where it is null; else it can be anything, and limits the policy or not. */
function conditions_unreadable(value, name, reading) {
    return saysSomething(value) === false || reading.settle(notUnderstood(value, `the condition ${name} is not an object`), true);
}
const nowhere = { name: "platform", holds: () => false };
const anywhere = { inside: "anywhere", outside: [] };
function locations(value, reading) {
    if (!json_isObject(value))
        return conditions_unreadable(value, "locations", reading) ? anywhere : undefined;
    const [included, excluded] = [wordsIn(value, "includeLocations"), wordsIn(value, "excludeLocations")];
    if (excluded.known.has("all") || (excluded.gap !== undefined && reading.settle(excluded.gap, false)))
        return undefined;
    const outside = [...excluded.known].map(locationId);
    const isAnywhere = included.isEmpty === true || included.known.has("all") || (included.gap !== undefined && reading.settle(included.gap, true));
    return { inside: isAnywhere ? "anywhere" : [...included.known].map(locationId), outside };
}
function locationId(id) {
    return id === "alltrusted" ? "trusted" : id === compliantNetwork ? "compliantNetwork" : id;
}
function deviceFilter(value, reading) {
    if (!json_isObject(value))
        return conditions_unreadable(value, "devices", reading) ? "all" : undefined;
    for (const [key, part] of Object.entries(value)) {
        if (key.includes("@") || key.toLowerCase() === "devicefilter" || saysSomething(part) === false)
            continue;
        const isEvery = key.toLowerCase().startsWith("include") && wordsOf(part, key).known.has("all");
        if (!isEvery && !reading.settle(notUnderstood(part, `the condition devices.${key.slice(0, 60)} is not understood`), true))
            return undefined;
    }
    const filter = valueIn(value, "deviceFilter");
    if (saysSomething(filter) === false)
        return "all";
    const [rule, mode] = json_isObject(filter) ? [valueIn(filter, "rule"), json_word(valueIn(filter, "mode"))] : [filter, undefined];
    const attribute = undetermined("an attribute of the device decides");
    const holds = typeof rule === "string" && (mode === "include" || mode === "exclude") ? readDeviceFilter(rule, attribute) : notUnderstood(rule, "a device filter states no mode and rule that are understood");
    if (isUndetermined(holds) || typeof rule !== "string")
        return reading.settle(isUndetermined(holds) ? holds : attribute, true) ? "all" : undefined;
    return { rule: rule.trim(), wanted: mode === "include", holds };
}

;// CONCATENATED MODULE: ./build/src/access/reading/scope.js








const reserved = new Set(["all", "none", legacyGuests]);
function scope_idsOf(users, side) {
    const [listed, groups, roles] = ["Users", "Groups", "Roles"].map((name) => wordsIn(users, `${side}${name}`));
    return {
        others: [...[...listed.known].filter((id) => !reserved.has(id)), ...groups.known],
        roles: [...roles.known],
        gap: groups.gap ?? roles.gap,
    };
}
/** The memberships on one side that somebody can have: roles of service providers are an open point. */
function reachable({ others, roles }, type, side, reading) {
    if (type !== "serviceProvider")
        return [...others, ...roles];
    return roles.length > 0 && reading.isStrict("A5") === (side === "include") ? roles : [];
}
function scope_userScope({ users }, ids, person, reading) {
    if (isUndetermined(users))
        return reading.settle(users, true) ? "all" : "no";
    if (reading.settle(users.isAboutWorkloads, false))
        return "no";
    const as = (type) => {
        const excluded = scope_names(users.exclude, type, person, reading, false) || (ids.exclude.gap !== undefined && reading.settle(ids.exclude.gap, false));
        if (excluded)
            return "no";
        if (scope_names(users.include, type, person, reading, true) || (ids.include.gap !== undefined && reading.settle(ids.include.gap, true)))
            return "all";
        return reachable(ids.include, type, "include", reading).length > 0 ? "members" : "no";
    };
    const own = as(person.userType);
    if (person.userType !== "b2bDirectConnectUser" || own === "all")
        return own;
    // With a guest object besides, the policies on collaboration count too.
    const isGuestToo = [as("b2bCollaborationGuest"), as("b2bCollaborationMember")].includes("all");
    return isGuestToo && reading.isStrict("A7") ? "all" : own;
}
/** Whether a side names somebody without looking at memberships. */
function scope_names({ users, guests }, type, { origin }, reading, denying) {
    if (reading.settle(any(has(users, legacyGuests), matches(guests, type, origin.listed)), denying))
        return true;
    return reading.settle(has(users, "all"), denying) && (type !== "b2bDirectConnectUser" || reading.isStrict("A1") === denying);
}
function targetScope({ applications: scope }, conditions, target, reading) {
    const written = valueIn(conditions, "applications");
    if (isUndetermined(scope) || !json_isObject(written))
        return reading.settle(isUndetermined(scope) ? scope : undetermined("the policy does not state conditions.applications"), true) ? "yes" : "no";
    if (target.kind !== "application") {
        const name = target.kind === "userAction" ? "includeUserActions" : "includeAuthenticationContextClassReferences";
        return reading.settle(has(wordsIn(written, name), target.id.toLowerCase()), true) ? "yes" : "no";
    }
    if (reading.settle(any(scope.exclude.known.has("all"), scope_means(scope.exclude, target)), false))
        return "no";
    const isIncluded = scope_includes(scope.include, scope.exclude, target, reading);
    const filter = appFilter(written);
    if (isUndetermined(filter))
        return reading.settle(filter, true) ? "yes" : "no";
    if (filter?.mode === "exclude")
        return isIncluded ? "not filter" : "no";
    return isIncluded ? "yes" : filter === undefined ? "no" : "filter";
}
function scope_includes(include, exclude, target, reading) {
    if (!reading.settle(any(has(include, "all"), scope_means(include, target)), true))
        return false;
    const hasHole = [...exclude.known].some((each) => each !== "none");
    return target.id !== "baselineScopes" || !hasHole || reading.isStrict("A8");
}
/** Whether a list names an application, itself or by a group. A word that is no id and no group can mean any. */
function scope_means({ known, gap }, target) {
    const names = targets_namesOf(target);
    if ([...known].some((each) => names.has(each)))
        return true;
    const stranger = [...known].some((each) => !well_known_isGuid(each) && each !== "all" && each !== "none" && !groupWords.has(each));
    return gap ?? (stranger && undetermined("a policy names applications by a word that is not understood"));
}
/** The filter of applications; its rule is a flag, because nothing here knows the applications' attributes. */
function appFilter(applications) {
    const filter = json_isObject(applications) ? valueIn(applications, "applicationFilter") : undefined;
    if (saysSomething(filter) === false)
        return undefined;
    const [rule, mode] = json_isObject(filter) ? [valueIn(filter, "rule"), json_word(valueIn(filter, "mode"))] : [filter, undefined];
    if (typeof rule === "string" && (mode === "include" || mode === "exclude"))
        return { rule: rule.trim(), mode };
    return notUnderstood(rule, "a filter of applications states no mode and rule that are understood");
}

;// CONCATENATED MODULE: ./build/src/access/reading/rule.js


/** The policies of a tenant that can be in force: not those that are off for certain, nor templates. */
function rulesOf(tenant) {
    const resources = tenant.all("conditionalAccessPolicy");
    return tenant.conditionalAccess().policies.flatMap((policy, index) => {
        const value = resources[index];
        return value === undefined || policy.isEnabled === false || tenant.templates.has(policy.place.file) ? [] : [ruleOf(policy, value)];
    });
}
function ruleOf(policy, { value }) {
    const written = valueIn(value, "conditions");
    const conditions = json_isObject(written) ? written : {};
    const own = valueIn(conditions, "users");
    const users = json_isObject(own) ? own : {};
    return { policy, conditions, ids: { include: scope_idsOf(users, "include"), exclude: scope_idsOf(users, "exclude") }, id: policy.id ?? policy.label };
}

;// CONCATENATED MODULE: ./build/src/access/core/rules.js








/** More boxes than this from one policy are given up. */
const mostBoxes = 5000;
/** The policies of a tenant, and what each of them denies to whom. Everything is worked out once. */
class Rules {
    list;
    #atoms;
    #users = new Map();
    #targets = new Map();
    #boxes = new Map();
    constructor(tenant, atoms) {
        this.#atoms = atoms;
        this.list = rulesOf(tenant);
    }
    userScopes(person, reading) {
        return remembered(this.#users, `${person.policiesKey} ${person.userType} ${reading.key}`, () => this.#scopes(reading, ({ policy, ids }, own) => (own.settle(policy.isEnabled, true) ? scope_userScope(policy, ids, person, own) : "no")));
    }
    targetScopes(target, reading) {
        return remembered(this.#targets, `${target.kind} ${target.id} ${reading.key}`, () => this.#scopes(reading, ({ policy, conditions }, own) => targetScope(policy, conditions, target, own)));
    }
    #scopes(reading, scopeOf) {
        const met = new Map();
        let own = reading.again();
        const values = this.list.map((each, index) => {
            const value = scopeOf(each, own);
            if (own.hangs) {
                met.set(index, own.met);
                own = reading.again();
            }
            return value;
        });
        return { values, met };
    }
    /** What a policy denies to somebody, given whom and what it is about. */
    boxes(index, users, targets, person, reading) {
        return remembered(this.#boxes, `${index} ${users} ${targets} ${person.kind} ${reading.key}`, () => {
            const own = reading.again();
            const each = this.list[index];
            return { boxes: each === undefined ? [] : this.#compile(each, users, targets, person, own), met: own.met };
        });
    }
    #compile({ policy, conditions, ids, id }, users, targets, person, reading) {
        const left = readConditions(conditions, reading);
        if (left === undefined)
            return [];
        const filter = appFilter(valueIn(conditions, "applications"));
        const byFilter = targets === "yes" || filter === undefined || isUndetermined(filter) ? [] : [this.#atoms.flag("filters", filter.rule, targets === "filter")];
        const isMember = (each, holds) => this.#atoms.flag("memberships", each, holds);
        const outside = reachable(ids.exclude, person.userType, "exclude", reading).map((each) => isMember(each, false));
        const members = users === "all" ? [[]] : reachable(ids.include, person.userType, "include", reading).map((each) => [isMember(each, true)]);
        const alternatives = [members, ...this.#conditions(left), this.#undone(policy, person, reading)];
        if (alternatives.reduce((product, { length }) => product * length, 1) > mostBoxes)
            return spent;
        const all = alternatives.reduce((before, each) => before.flatMap((one) => each.map((other) => [...one, ...other])), [[...byFilter, ...outside]]);
        return all.flatMap((each) => {
            const literals = conjoin(each);
            return literals === undefined ? [] : [{ literals, source: { policy: id } }];
        });
    }
    /** The sign-ins that conditions leave in: a conjunction of alternatives. */
    #conditions({ values, places: { inside, outside }, devices }) {
        const atoms = this.#atoms;
        const isAt = (place, holds) => atoms.flag("locations", place, holds);
        const everywhere = [...values.map(({ name, holds }) => atoms.where(name, holds)), ...outside.map((place) => isAt(place, false))];
        const somewhere = inside === "anywhere" ? [[]] : inside.map((place) => [isAt(place, true)]);
        if (devices === "all")
            return [[everywhere], somewhere];
        const { rule: text, wanted, holds } = devices;
        const decided = [atoms.where("device", (device) => holds(device) === wanted)];
        const open = [atoms.where("device", (device) => isUndetermined(holds(device))), atoms.flag("filters", text, wanted)];
        return [[everywhere], somewhere, [decided, open]];
    }
    /** The sign-ins that leave undone what a policy asks for. */
    #undone(policy, person, reading) {
        const { isAll, list } = readDemands(policy, person, reading);
        const undone = list.filter((demand) => demand !== "everybody").map((demand) => this.#notMet(demand));
        if (isAll)
            return undone;
        return undone.length === 0 || undone.length < list.length ? [] : [undone.flat()];
    }
    #notMet(demand) {
        if (demand === "nobody")
            return [];
        return "capability" in demand ? [this.#atoms.flag("capabilities", demand.capability, false)] : [this.#atoms.where(demand.name, (value) => !demand.suffices(value))];
    }
}

;// CONCATENATED MODULE: ./build/src/access/core/compile.js










const trustedIps = "00000000-0000-0000-0000-000000000000";
/** Turns cells and questions into boxes and spaces. */
class Compiler {
    rules;
    /** Whether security defaults replace the policies. */
    defaults;
    #tenant;
    #atoms;
    #facts;
    #trusted;
    #roles;
    #limits = new Map();
    constructor(tenant, atoms, facts) {
        this.rules = new Rules(tenant, atoms);
        this.defaults = hasSecurityDefaults(tenant);
        this.#tenant = tenant;
        this.#atoms = atoms;
        this.#facts = facts.map((fact) => ({ ...fact, id: fact.id.trim().toLowerCase() }));
        const trusted = tenant.all("namedLocation").filter(({ value }) => valueIn(value, "isTrusted") === true);
        this.#trusted = new Set([trustedIps, ...trusted.map(({ value }) => json_word(valueIn(value, "id")) ?? "")]);
        this.#roles = new Set(this.rules.list.flatMap(({ ids }) => [...ids.include.roles, ...ids.exclude.roles]));
    }
    /**
     * The same text for cells in which the same policies count, however what is open is read: the strict run that denies
     * most has all that count in any. Where it hangs on something whether one counts, who it is or what is wanted is in it.
     */
    activeKey(cell) {
        const active = this.#active(cell, new Reading(true));
        const who = active.some(({ ofUsers }) => ofUsers !== undefined) ? cell.person.policiesKey : "";
        const wanted = active.some(({ ofTargets }) => ofTargets !== undefined) ? `${cell.target.kind} ${cell.target.id}` : "";
        return `${active.map(({ index, users, targets }) => `${index} ${users} ${targets}`).join()}|${who}|${wanted}`;
    }
    #active({ person, target }, reading) {
        const [users, targets] = [this.rules.userScopes(person, reading), this.rules.targetScopes(target, reading)];
        return users.values.flatMap((user, index) => {
            const wanted = targets.values[index] ?? "no";
            return user === "no" || wanted === "no" ? [] : [{ index, users: user, targets: wanted, ofUsers: users.met.get(index), ofTargets: targets.met.get(index) }];
        });
    }
    /** Everything that denies in a cell. The reading learns what it hangs on. */
    denials(cell, reading, withDefaults) {
        const { person, target } = cell;
        const limits = remembered(this.#limits, `${person.kind} ${person.claimsKey} ${reading.key}`, () => {
            const own = reading.again();
            return { boxes: impossible(person, this.#atoms, own), met: own.met };
        });
        reading.join(limits.met);
        const fixed = [...limits.boxes, ...gateBoxes(wayIn(person, target, reading), this.#atoms)];
        if (withDefaults)
            return [...fixed, ...defaultsBoxes(target.id === azureManagement, this.#atoms)];
        const policies = this.#policies(cell, reading);
        return policies === spent ? spent : [...fixed, ...policies, ...this.#around(policies, person)];
    }
    #policies(cell, reading) {
        const { gap } = this.#tenant.conditionalAccess();
        const boxes = gap !== undefined && reading.settle(gap, true) ? [fixedBox("policies that are not in the input")] : [];
        for (const { index, users, targets, ofUsers, ofTargets } of this.#active(cell, reading)) {
            const own = this.rules.boxes(index, users, targets, cell.person, reading);
            for (const met of [ofUsers, ofTargets, own.met])
                if (met !== undefined)
                    reading.join(met);
            if (own.boxes === spent)
                return spent;
            boxes.push(...own.boxes);
        }
        return boxes;
    }
    /** What a question is about; undetermined where that is not known. */
    asked(question) {
        return question_askedOf(question, this.#tenant);
    }
    /** The points that are asked about and can be somebody's, without memberships where nobody is to have one. Made after the boxes. */
    space({ values, flags, isOut }, person, isWithoutMemberships) {
        const always = new Set(this.#facts.filter(({ contains }) => hasObject(person) && contains === "every external user").map(({ id }) => id));
        const canHave = (id) => hasObject(person) || (person.userType === "serviceProvider" && this.#roles.has(id));
        const atoms = this.#atoms;
        const asked = [...values.map(({ name, holds }) => atoms.where(name, holds)), ...flags.map(({ family, id, holds }) => atoms.flag(family, id, holds))];
        const families = isWithoutMemberships ? ["memberships", "partnerMemberships"] : ["memberships"];
        const space = atoms.space((family, id) => isOut(family, id) || (families.includes(family) && !(isWithoutMemberships ? always.has(id) : canHave(id))));
        return asked.reduce((left, { dimension, bits }) => left.with(dimension, (left[dimension] ?? 0) & bits), space);
    }
    /** What the locations and memberships that occur in boxes have to do with each other, and with stated facts. */
    #around(boxes, person) {
        const atoms = this.#atoms;
        const occurs = ({ dimension }) => boxes.some(({ literals }) => literals.some((own) => own.dimension === dimension));
        const trusted = [...this.#trusted].flatMap((id) => {
            const inside = atoms.flag("locations", id, true);
            return occurs(inside) ? [fixedBox("trusted locations", inside, atoms.flag("locations", "trusted", false))] : [];
        });
        const facts = this.#facts.flatMap(({ id, contains }) => {
            const literal = atoms.flag("memberships", id, contains === "no external user");
            return occurs(literal) && (hasObject(person) || contains === "no external user") ? [fixedBox(`fact: ${id} contains ${contains}`, literal)] : [];
        });
        return [...trusted, ...facts];
    }
}
/** Whether somebody has an object in this tenant, which groups and roles can hold. */
function hasObject({ userType }) {
    return userType !== "b2bDirectConnectUser" && userType !== "serviceProvider";
}

;// CONCATENATED MODULE: ./build/src/access/core/decide.js





const membershipFamilies = ["memberships", "partnerMemberships"];
/** Decides cells: strict and lax, with everything unknown denying and not. */
class Decider {
    #compiler;
    #atoms;
    #stepBudget;
    #whole;
    constructor(compiler, atoms, stepBudget) {
        this.#compiler = compiler;
        this.#atoms = atoms;
        this.#stepBudget = stepBudget;
        this.#whole = { left: 1000 * stepBudget };
    }
    decide(cell, question) {
        const asked = this.#compiler.asked(question);
        if (isUndetermined(asked))
            return { verdict: "not modelled", gaps: new Set([asked]) };
        const asksMethods = question.kind === "noMfa" || question.kind === "weakerThan";
        const under = (withDefaults) => {
            const decision = this.#read({ cell, asked, withDefaults });
            return withDefaults && asksMethods && decision.gap !== undefined ? { verdict: "discretion", gaps: new Set() } : decision;
        };
        const { defaults } = this.#compiler;
        if (!isUndetermined(defaults))
            return under(defaults);
        const [on, off] = [under(true), under(false)];
        return on.verdict === off.verdict ? off : { verdict: "not modelled", gaps: new Set([defaults]) };
    }
    /** What is not known has to make no difference. */
    #read(run) {
        const most = this.#outcome(run, new Reading(true));
        if (most.gaps.size === 0)
            return most;
        const least = this.#outcome(run, new Reading(false));
        if (least.verdict === most.verdict)
            return least.verdict === "closed" ? least : most;
        return { verdict: [least.verdict, most.verdict].includes("not decided") ? "not decided" : "not modelled", gaps: most.gaps };
    }
    #outcome(run, strict) {
        const { gaps } = strict;
        const open = this.#search(run, strict, true);
        const found = open ?? this.#search(run, strict, false);
        if (found === spent)
            return { verdict: "not decided", gaps };
        if (found !== undefined)
            return { verdict: open === undefined ? "conditional" : "open", gap: this.#explain(run, strict, open !== undefined, found), gaps };
        if (strict.assumptions.size === 0)
            return { verdict: "closed", closedBy: this.#core(run, strict), gaps };
        const lax = strict.again(assumptionIds);
        const generous = this.#search(run, lax, false);
        strict.join(lax);
        if (generous === spent)
            return { verdict: "not decided", gaps };
        if (generous === undefined)
            return { verdict: "closed", closedBy: this.#core(run, lax), gaps };
        let [assumptions, witness] = [assumptionIds, generous];
        for (const assumption of assumptionIds) {
            const fewer = assumptions.filter((each) => each !== assumption);
            const still = this.#search(run, strict.again(fewer), false);
            if (still !== undefined && still !== spent)
                [assumptions, witness] = [fewer, still];
        }
        return { verdict: "assumption", assumptions, gap: this.#explain(run, strict.again(assumptions), false, witness), gaps };
    }
    /** A part of the question's space that nothing denies. */
    #search(run, reading, isWithoutMemberships) {
        const denying = this.#denials(run, reading);
        return denying === spent ? spent : this.#spend((budget) => boxes_uncovered(this.#space(run, isWithoutMemberships), denying, budget));
    }
    #core(run, reading) {
        const denying = this.#denials(run, reading);
        return denying === spent ? [] : this.#spend((budget) => provingSources(this.#space(run, false), denying, budget));
    }
    /** The most plausible of all sign-ins that get through, with as few memberships as possible, and how far around it the gap reaches. */
    #explain(run, reading, isOpen, found) {
        const denials = this.#denials(run, reading);
        const denying = denials === spent ? [] : denials;
        const [start, whole] = [this.#space(run, isOpen), this.#space(run, false)];
        const { order, dimensions } = this.#atoms;
        const isMembership = (dimension) => membershipFamilies.includes(dimensions[dimension]?.name ?? "");
        const inOrder = [...order.filter(isMembership), ...order.filter((each) => !isMembership(each))];
        const first = this.#spend((budget) => firstPoint(found, denying, inOrder, start, budget));
        const point = first === spent ? found.map(lowest) : first;
        return { point, region: widen(point, denying, whole, [...order].reverse()), limits: possible(whole, denying) };
    }
    #denials({ cell, withDefaults }, reading) {
        return this.#compiler.denials(cell, reading, withDefaults);
    }
    #space({ cell, asked }, isWithoutMemberships) {
        return this.#compiler.space(asked, cell.person, isWithoutMemberships);
    }
    #spend(work) {
        const granted = Math.max(0, Math.min(this.#stepBudget, this.#whole.left));
        const budget = { left: granted };
        const result = work(budget);
        this.#whole.left -= granted - Math.max(0, budget.left);
        return result;
    }
}

;// CONCATENATED MODULE: ./build/src/access/describe.js


/** A point in words; who it is and what is wanted comes from the cell. */
function signInOf(point, { dimensions }) {
    const indexOf = (bits) => 31 - Math.clz32(lowest(bits));
    const value = (name) => {
        const dimension = dimensions.findIndex((each) => each.name === name);
        return plain[name][indexOf(point[dimension] ?? 1)] ?? plain[name][0];
    };
    const ids = (family) => dimensions.flatMap(({ name, id }, index) => (name === family && id !== undefined && indexOf(point[index] ?? 1) === 1 ? [id] : [])).sort();
    return {
        clientApp: value("clientApp"),
        platform: value("platform"),
        locations: ids("locations"),
        signInRisk: value("signInRisk"),
        userRisk: value("userRisk"),
        insiderRisk: value("insiderRisk"),
        authenticationFlow: value("authenticationFlow"),
        device: value("device"),
        methods: value("methods"),
        capabilities: ids("capabilities"),
        memberships: ids("memberships"),
        partnerMemberships: ids("partnerMemberships"),
        filters: ids("filters"),
    };
}
/** The dimensions in which a region does not reach as far as `limits` do. */
function regionOf(region, limits, atoms) {
    return atoms.order.flatMap((index) => {
        const dimension = atoms.dimensions[index];
        const bits = region[index] ?? 0;
        if (dimension === undefined || bits === limits[index])
            return [];
        const { name, id, values } = dimension;
        return [{ dimension: name, ...(id !== undefined && { id }), values: values.filter((_, value) => (bits & (1 << value)) !== 0) }];
    });
}

;// CONCATENATED MODULE: ./build/src/access/nearest.js

/** What a miss is worth saying, the most telling dimension first. */
const telling = ["target", "userType", "home", "memberships", "locations", "device", "methods", "platform", "clientApp"];
/**
 * The policy that would deny a witness but for one dimension: who it is, what is wanted, or one of the sign-in's own. `others` are
 * people of whom policies can think otherwise.
 */
function nearestPolicy(point, cell, others, compiler, atoms, reading, { kind }) {
    const { rules } = compiler;
    const nameOf = (dimension) => atoms.dimensions[dimension]?.name ?? "";
    const asked = kind === "reach" ? [] : kind === "noManagedDevice" ? ["device"] : ["methods"];
    const users = rules.userScopes(cell.person, reading);
    const targets = rules.targetScopes(cell.target, reading);
    const misses = rules.list.flatMap(({ policy, id }, index) => {
        const [user, target] = [users.values[index], targets.values[index]];
        const outside = [...(user === "no" ? [whoMiss(cell, others, compiler, index, reading)] : []), ...(target === "no" ? ["target"] : [])];
        if (user === undefined || target === undefined || outside.length > 1)
            return [];
        const { boxes } = rules.boxes(index, user === "no" ? "all" : user, target === "no" ? "yes" : target, cell.person, reading);
        if (boxes === spent)
            return [];
        return boxes.flatMap(({ literals }) => {
            const missed = [...outside, ...literals.filter(({ dimension, bits }) => ((point[dimension] ?? 0) & bits) === 0).map(({ dimension }) => nameOf(dimension))];
            const [dimension] = missed;
            if (dimension === undefined || missed.length > 1)
                return [];
            // What asks for the thing that is missing is nearer than what has to do with something else.
            const isRelated = asked.length === 0 || literals.some((literal) => asked.includes(nameOf(literal.dimension)));
            const place = telling.indexOf(dimension);
            return [{ policy: id, label: policy.label, dimension, rank: (isRelated ? 0 : 100) + (place < 0 ? telling.length : place) }];
        });
    });
    const [best] = misses.sort((one, other) => one.rank - other.rank || (one.policy < other.policy ? -1 : 1));
    return best && { policy: best.policy, label: best.label, dimension: best.dimension };
}
/** Whether it is the home that a policy is not about, or the type of user wherever they come from. */
function whoMiss({ person }, others, { rules }, index, reading) {
    const elsewhere = others.some((other) => other.userType === person.userType && rules.userScopes(other, reading).values[index] === "all");
    return elsewhere ? "home" : "userType";
}

;// CONCATENATED MODULE: ./build/src/access/reading/origins.js






/** This tenant, as the home of local guests. */
const ownTenant = "own";
const origins_everyone = {
    own: ["internalGuest"],
    none: ["b2bCollaborationGuest", "otherExternalUser"],
    any: ["b2bCollaborationGuest", "b2bCollaborationMember", "b2bDirectConnectUser", "otherExternalUser"],
};
/** The homes of a tenant's external people. */
class Origins {
    #tenant;
    #partners;
    #known = new Map();
    #keys = new Map();
    constructor(tenant) {
        this.#tenant = tenant;
        this.#partners = tenant.partnerByTenantId();
    }
    /** Why partners can be missing among the homes although their objects are there. */
    get gap() {
        const isNamed = [...this.#partners.keys()].every((home) => well_known_isGuid(home));
        return isNamed ? undefined : undetermined("a partner's tenant id is not known, so its people are not in the table", ["crossTenantAccessPolicyPartner"]);
    }
    of(home) {
        const origin = this.#known.get(home) ?? this.#read(home);
        this.#known.set(home, origin);
        return origin;
    }
    person({ home, userType }) {
        const origin = this.of(home);
        const policiesKey = String(this.#tenant.conditionalAccess().classOf(origin.listed));
        const kind = kindsOfTheirOwn.has(userType) ? userType : home === "none" ? "nobody's" : "another's";
        return { home, userType, origin, policiesKey, claimsKey: claimsKey(origin.claims), kind };
    }
    /** The types of which somebody can come from a home. */
    types({ home, isProvider }) {
        const types = origins_everyone[home] ?? origins_everyone["any"] ?? [];
        return isProvider === false ? types : [...types, "serviceProvider"];
    }
    /** Everybody, put together where nothing makes a difference. */
    classes() {
        const named = this.#tenant.conditionalAccess().named;
        const homes = [...this.#partners.keys(), ...named].filter((home) => well_known_isGuid(home));
        const byKey = new Map();
        for (const home of new Set([anyTenant, ...homes, noTenant, ownTenant])) {
            const key = this.#key(this.of(home));
            const group = byKey.get(key);
            if (group === undefined)
                byKey.set(key, [home]);
            else
                group.push(home);
        }
        return [...byKey.values()].flatMap((group) => {
            const origin = this.of(group[0] ?? anyTenant);
            const trusted = ["mfa", "compliant", "hybrid"].filter((claim) => origin.claims[claim] === true);
            return this.types(origin).map((userType) => ({ who: { home: origin.home, userType }, homes: group, trusted }));
        });
    }
    #read(home) {
        const partner = this.#partners.get(home);
        const { homes } = this.#tenant.conditionalAccess();
        const listed = home === ownTenant ? noTenant : home;
        // A tenant that is no partner has the default's settings, unless partners are missing: it can be one.
        const missing = well_known_isGuid(home) ? homes.gap : undefined;
        const setting = (name) => {
            if (partner !== undefined)
                return effectiveBlock(partner, accessShapes[name], this.#tenant);
            const inherited = this.#tenant.access[name];
            return missing ?? (isUndetermined(inherited) ? inherited : inherited.reading);
        };
        const flag = partner && valueIn(partner.value, "isServiceProvider");
        return {
            home,
            listed,
            claims: homes.claimsOf(listed),
            collaboration: setting("b2bCollaborationInbound"),
            directConnect: setting("b2bDirectConnectInbound"),
            isProvider: partner === undefined ? (missing ?? false) : isUndetermined(flag) ? flag : flag === true,
        };
    }
    /** The same for homes between which nothing makes a difference. */
    #key({ home, listed, claims, collaboration, directConnect, isProvider }) {
        if (home === anyTenant || home === noTenant || home === ownTenant)
            return home;
        const ca = this.#tenant.conditionalAccess().classOf(listed);
        return [ca, claimsKey(claims), this.#settingKey(collaboration), this.#settingKey(directConnect), String(isProvider === true), String(isProvider === false)].join(" ");
    }
    #settingKey(setting) {
        const known = this.#keys.get(setting);
        if (known !== undefined)
            return known;
        const key = isUndetermined(setting) ? `? ${setting.undetermined}` : `${setting.users?.reach ?? ""}/${halfKey(setting.applications)}`;
        this.#keys.set(setting, key);
        return key;
    }
}
function halfKey(half) {
    return half === undefined ? "" : `${half.reach} ${[...half.targets].sort().join(" ")}`;
}
const kindsOfTheirOwn = new Set(["internalGuest", "b2bDirectConnectUser", "serviceProvider"]);

;// CONCATENATED MODULE: ./build/src/access/target-classes.js






/** Everything that somebody can want, put together where nothing makes a difference. */
function targetClasses(compiler, origins, further) {
    const applications = new Set(further.map((id) => id.trim().toLowerCase()));
    const contexts = new Set();
    const halves = new Set();
    for (const { who } of origins.classes()) {
        const { collaboration, directConnect } = origins.of(who.home);
        for (const setting of [collaboration, directConnect])
            if (!isUndetermined(setting) && setting.applications)
                halves.add(setting.applications.targets);
    }
    for (const half of halves)
        for (const target of half)
            if (well_known_isGuid(target))
                applications.add(target);
    let hasHole = false;
    for (const { conditions, policy } of compiler.rules.list) {
        const written = valueIn(conditions, "applications");
        if (isUndetermined(policy.applications) || !json_isObject(written))
            continue;
        const { include, exclude } = policy.applications;
        for (const id of [...include.known, ...exclude.known])
            if (well_known_isGuid(id))
                applications.add(id);
        hasHole ||= include.known.has("all") && [...exclude.known].some((id) => id !== "none");
        for (const id of wordsIn(written, "includeAuthenticationContextClassReferences").known)
            contexts.add(id);
    }
    if (compiler.defaults !== false)
        applications.add(azureManagement);
    const all = [
        ...targets_unnamed,
        ...[...applications].sort().map((id) => ({ kind: "application", id })),
        ...(hasHole ? [baselineScopes] : []),
        ...userActions,
        ...[...contexts].sort().map((id) => ({ kind: "authenticationContext", id })),
    ];
    const listing = [...halves];
    const classes = new Map();
    for (const target of all) {
        const names = targets_namesOf(target);
        const scopes = [true, false].flatMap((deniesMost) => compiler.rules.targetScopes(target, new Reading(deniesMost)).values);
        const isListed = target.kind === "application" ? listing.map((half) => [...half].some((each) => names.has(each.toLowerCase()))) : [];
        const alone = target === baselineScopes || target.id === azureManagement;
        const key = JSON.stringify([target.kind, alone && target.id, names.has("office365"), scopes, isListed]);
        const before = classes.get(key);
        if (before === undefined)
            classes.set(key, { target, ids: [target.id] });
        else
            before.ids.push(target.id);
    }
    return [...classes.values()];
}

;// CONCATENATED MODULE: ./build/src/access/analyse.js












const defaultBudget = 200_000;
/** Prepares the analysis of who can come in and what they must prove. Answers are worked out when asked for, and kept. */
function analyseAccess(tenant, options = {}) {
    const atoms = new Atoms();
    const origins = new Origins(tenant);
    const compiler = new Compiler(tenant, atoms, options.facts ?? []);
    const decider = new Decider(compiler, atoms, options.stepBudget ?? defaultBudget);
    const who = once(() => origins.classes());
    const targets = once(() => targetClasses(compiler, origins, options.applications ?? []));
    const others = once(() => [...new Map(who().map((each) => origins.person(each.who)).map((person) => [`${person.policiesKey} ${person.userType}`, person])).values()]);
    const cells = new Cells(compiler, (cell, question) => analyse_inWords(decider.decide(cell, question), atoms));
    const persons = new Map();
    const person = ({ home, userType }) => {
        const id = home.trim().toLowerCase();
        return remembered(persons, `${id} ${userType}`, () => origins.person({ home: id, userType }));
    };
    const nearest = ({ decision }, cell, question) => decision.gap && nearestPolicy(decision.gap.point, cell, others(), compiler, atoms, new Reading(true, decision.assumptions), question);
    return {
        get who() {
            return who();
        },
        get targets() {
            return targets();
        },
        gaps: [tenant.conditionalAccess().gap, tenant.conditionalAccess().homes.gap, origins.gap, isUndetermined(compiler.defaults) ? compiler.defaults : undefined].filter((gap) => gap !== undefined),
        answer: (asked, target, question) => {
            const cell = { person: person(asked), target };
            const known = cells.of(cell).known(question);
            return answerOf(known, cell, once(() => nearest(known, cell, question)));
        },
        outcomes: (asked, target) => cells.of({ person: person(asked), target }).outcomes,
    };
}
/** What cells come to. Those in which the same policies count, for somebody of whom the same is known, share it. */
class Cells {
    #compiler;
    #decide;
    #readings = [new Reading(true), new Reading(false)];
    #actives = new Map();
    #numbers = new Map();
    #known = new Map();
    constructor(compiler, decide) {
        this.#compiler = compiler;
        this.#decide = decide;
    }
    of(cell) {
        const { person, target } = cell;
        const [most, least] = this.#readings;
        const setting = settingFor(person, most);
        const unread = isUndetermined(setting) ? JSON.stringify(setting.undetermined) : "";
        const ways = `${wayIn(person, target, most)}|${wayIn(person, target, least)}`;
        const key = `${this.#active(cell)}|${person.kind}|${person.userType}|${person.claimsKey}|${ways}|${unread}|${target.id === azureManagement}`;
        return remembered(this.#known, key, () => {
            const answers = new Map();
            const known = (question) => remembered(answers, [question.kind, question.platform, question.strength, JSON.stringify(question.within)].join(" "), () => this.#decide(cell, question));
            return { known, outcomes: (question) => known(question).outcome };
        });
    }
    /** The same number for cells in which the same policies count. */
    #active(cell) {
        const { person, target } = cell;
        const row = remembered(this.#actives, `${person.policiesKey} ${person.userType}`, () => new Map());
        const column = `${target.kind} ${target.id}`;
        const known = row.get(column);
        if (known !== undefined)
            return known;
        const key = this.#compiler.activeKey(cell);
        const number = this.#numbers.get(key) ?? this.#numbers.size;
        this.#numbers.set(key, number);
        row.set(column, number);
        return number;
    }
}
function analyse_inWords(decision, atoms) {
    const { gap, gaps, verdict, assumptions, closedBy } = decision;
    if (verdict === "not modelled" || verdict === "not decided") {
        const reasons = [...new Set([...gaps].map((each) => each.undetermined))].sort();
        const needs = [...new Set([...gaps].flatMap((each) => each.needs))].sort();
        return { decision, outcome: { verdict, ...(reasons.length > 0 && { reasons }), ...(needs.length > 0 && { needs }) } };
    }
    if (gap === undefined)
        return { decision, outcome: { verdict, ...(closedBy && { closedBy }) } };
    const signIn = signInOf(gap.point, atoms);
    const conditions = { memberships: signIn.memberships, isListed: signIn.partnerMemberships.length > 0 };
    const region = regionOf(gap.region, gap.limits, atoms);
    return { decision, outcome: { verdict, region, ...(assumptions && { assumptions }), ...(verdict === "conditional" && conditions) }, signIn };
}
/** What a cell comes to, said of somebody. */
function answerOf({ outcome, signIn }, { person, target }, nearest) {
    if (signIn === undefined)
        return outcome;
    const partnerMemberships = signIn.partnerMemberships.length > 0 ? analyse_listedPeople(person) : [];
    const { home, userType } = person;
    return {
        ...outcome,
        witness: { ...signIn, home, userType, target, partnerMemberships },
        ...(outcome.memberships && { memberships: [...outcome.memberships, ...partnerMemberships] }),
        get nearest() {
            return nearest();
        },
    };
}
/** One of those whom the inbound setting lists: to be any of them is the same. */
function analyse_listedPeople(person) {
    const setting = settingFor(person, new Reading(true));
    return setting === undefined || isUndetermined(setting) ? [] : [...(setting.users?.targets ?? [])].sort().slice(0, 1);
}

;// CONCATENATED MODULE: ./build/src/access/inbound-setting.js




/** The inbound setting that lets somebody in or not, as it stands in the input; undefined where none does. */
function inboundSetting(tenant, { home, userType }) {
    if (home === "none" || userType === "internalGuest" || userType === "serviceProvider" || userType === "otherExternalUser")
        return undefined;
    const name = userType === "b2bDirectConnectUser" ? "b2bDirectConnectInbound" : "b2bCollaborationInbound";
    const partner = tenant.partnerByTenantId().get(home);
    const access = partner === undefined ? defaultAccess(accessShapes[name], tenant.access[name]) : partnerSubject(partner, tenant)[name];
    return isUndetermined(access) ? undefined : access;
}

;// CONCATENATED MODULE: ./build/src/access/why-undecided.js



/** Why nothing can be said of some cells, as rules say it. */
function whyUndecided({ verdict, reasons, needs, cells }) {
    const gaveUp = `the analysis of external access gave up for ${counted(cells, "combination")} of people and applications`;
    return undetermined(verdict === "not decided" || reasons.length === 0 ? gaveUp : words_inBrief(reasons), resource_resourceKinds.filter((kind) => needs.includes(kind)));
}

;// CONCATENATED MODULE: ./build/src/access/words.js



/** The names that a tenant has for them. */
function namesFor(tenant) {
    const { homes, policies } = tenant.conditionalAccess();
    const labels = new Map(policies.map(({ id, label }) => [id ?? label, label]));
    const words = { any: "any other tenant", none: "no Entra tenant", own: "this tenant" };
    return { home: (home) => words[home] ?? homes.labelOf(home), policy: (id) => labels.get(id) ?? id };
}
/** The documentation's open points, as the reading that lets more in. */
const assumptionTitles = {
    A1: "All users does not mean B2B direct connect users",
    A2: "an authentication strength is not asked of guests without an Entra tenant",
    A3: "terms of use are not asked of B2B direct connect users",
    A4: "the multifactor authentication of a service provider is accepted",
    A5: "a service provider's roles are left out by exclusions and not reached by inclusions",
    A6: "inbound settings do not hold service providers and other external users back",
    A7: "a B2B direct connect user has no guest account besides",
    A8: "policies for all applications with an excluded one do not guard the directory's own data",
};
/** What somebody wants, in a sentence. */
function targetInWords({ kind, id }) {
    if (kind === "userAction")
        return id === "urn:user:registersecurityinfo" ? "registering security information" : id === "urn:user:registerdevice" ? "registering a device" : words_brief(id);
    if (kind === "authenticationContext")
        return `authentication context ${words_brief(id)}`;
    if (id === "any")
        return "any other application";
    if (id === "baselineScopes")
        return "the directory's basic data";
    return applicationNames.get(id) ?? (id.length === 36 ? `application ${id}` : `any other application of ${id}`);
}
/** People of one type, by where they come from. */
function peopleInWords({ userType, homes }, names) {
    return userType === "internalGuest" ? typeTitles[userType] : `${typeTitles[userType]} of ${inBrief(homes.map((home) => names.home(home)))}`;
}
/** Everybody of some classes; types from the same homes stand together. */
function everybodyInWords(classes, names) {
    const byHomes = new Map();
    for (const userType of new Set(classes.map(({ who }) => who.userType))) {
        const homes = [...new Set(classes.flatMap(({ who, homes: own }) => (who.userType === userType ? own : [])))];
        const where = userType === "internalGuest" ? "" : ` of ${words_inBrief(homes.map((home) => names.home(home)))}`;
        byHomes.set(where, [...(byHomes.get(where) ?? []), external_users_typeTitles[userType]]);
    }
    return words_inWords([...byHomes].map(([where, titles]) => `${words_inWords(titles)}${where}`));
}
/** What some classes of targets stand for, each once. */
function applicationsInWords(classes) {
    return words_inBrief([...new Set(classes.flatMap(({ target, ids }) => ids.map((id) => targetInWords({ ...target, id }))))]);
}
/** A sign-in in a sentence. What is as everybody has it is left out. */
function witnessInWords(witness, names) {
    return `${witnessClause(witness, names)}.`;
}
/** The same as the beginning of a sentence. */
function witnessClause(witness, names) {
    const { clientApp, platform, methods, device, locations, capabilities, memberships, partnerMemberships, filters, authenticationFlow } = witness;
    const client = { browser: "a browser", mobileAppsAndDesktopClients: "an app", exchangeActiveSync: "Exchange ActiveSync", other: "a legacy client" }[clientApp];
    const risks = ["signInRisk", "userRisk", "insiderRisk"].flatMap((name) => (witness[name] === "none" ? [] : [`${name} ${witness[name]}`]));
    const parts = [
        `with ${client} on ${platform === "anything else" ? "an unknown platform" : platform}`,
        methods === "password" ? "with a password only" : `with ${methods.replaceAll(",", " and ")}`,
        ...(device === "unknown" ? [] : [`on a ${device.replace("+", " and ")} device`]),
        ...(locations.length === 0 ? [] : [`from ${words_inWords(locations.map(placeInWords))}`]),
        ...(authenticationFlow === "none" ? [] : [`by ${authenticationFlow}`]),
        ...risks.map((risk) => `at ${risk}`),
        ...(capabilities.length === 0 ? [] : [`having done ${words_inWords(capabilities.map(words_brief))}`]),
        ...(memberships.length === 0 ? [] : [`a member of ${words_inWords(memberships.map(words_brief))}`]),
        ...(partnerMemberships.length === 0 ? [] : [`among those whom the inbound setting lists, such as ${words_inWords(partnerMemberships.map(words_brief))}`]),
        ...filters.map((rule) => `where the filter ${JSON.stringify(words_brief(rule))} holds`),
    ];
    return `${personInWords(witness.userType, names.home(witness.home))}, ${parts.join(", ")}, reaches ${targetInWords(witness.target)}`;
}
function placeInWords(place) {
    return place === "trusted" ? "a trusted location" : place === "compliantNetwork" ? "the compliant network" : `the location ${words_brief(place)}`;
}
/** Somebody in the singular, as a sentence begins with them. */
function personInWords(userType, home) {
    const title = external_users_typeTitles[userType];
    const article = title.startsWith("other") ? "Another external user" : `A ${title.replace(/s$/, "")}`;
    return userType === "internalGuest" ? `${article} of this tenant` : `${article} of ${home}`;
}
/** How far a gap reaches beyond its witness. */
function regionInWords(region) {
    if (region.length === 0)
        return "whatever else the sign-in is";
    return region.map(({ dimension, id, values }) => (id === undefined ? `${dimension} ${inWords(values)}` : `${dimension} ${brief(id) || "of the inbound setting"}: ${values[0] === "true" ? "in" : "out"}`)).join("; ");
}
/** The policy that almost closes a gap, and what it misses. */
function nearestInWords(nearest) {
    return nearest && `${nearest.label} would close it, but for its ${dimensionTitles[nearest.dimension] ?? nearest.dimension}`;
}
const dimensionTitles = {
    target: "applications",
    userType: "types of external user",
    home: "tenants",
    memberships: "users and groups",
    locations: "locations",
    platform: "platforms",
    clientApp: "client apps",
    device: "demand or filter of devices",
    methods: "demand of methods",
    signInRisk: "sign-in risk",
    userRisk: "user risk",
    insiderRisk: "insider risk",
    authenticationFlow: "authentication flows",
    filters: "filter",
    capabilities: "demand of terms or apps",
};

;// CONCATENATED MODULE: ./build/src/access/dead-ends.js







/** Those whom cross-tenant access lets in or not. */
const gatedTypes = ["b2bCollaborationGuest", "b2bCollaborationMember", "b2bDirectConnectUser"];
/** Everybody whom cross-tenant access lets in and policies together keep out, although none of them blocks. */
function jointDeadEnds(analysis, bench, tenant) {
    const policies = new Map([...tenant.conditionalAccess().policies].reverse().map((policy) => [policy.id ?? policy.label, policy]));
    const isSaidAlready = onceEach((policy) => dead_ends_isDeadEnd(tenant, policy));
    const applications = analysis.targets.filter(({ target }) => target.kind === "application");
    const closed = new Map();
    const unclear = new Map();
    for (const who of analysis.who.filter(isGated)) {
        const byPolicies = new Map();
        for (const target of applications) {
            const answer = analysis.answer(who.who, target.target, { kind: "reach" });
            if (answer.verdict === "not modelled" || answer.verdict === "not decided") {
                const key = `${answer.verdict} ${answer.reasons?.join() ?? ""}`;
                const entry = unclear.get(key) ?? { answer, cells: 0 };
                entry.cells += 1;
                unclear.set(key, entry);
            }
            const ids = (answer.closedBy ?? []).flatMap((source) => ("policy" in source ? [source.policy] : []));
            const closing = ids.flatMap((id) => policies.get(id) ?? []);
            const [only, second] = closing;
            if (only === undefined || (second === undefined && (who.who.userType === "b2bDirectConnectUser" || isSaidAlready(only))))
                continue;
            if (isBlocked(bench, who.who, target, policies))
                continue;
            const key = ids.join();
            const entry = byPolicies.get(key);
            if (entry === undefined)
                byPolicies.set(key, { policies: closing, targets: [target] });
            else
                entry.targets.push(target);
        }
        for (const [key, each] of byPolicies) {
            const whole = `${key} ${each.targets.map(({ target }) => target.id).join()}`;
            const entry = closed.get(whole);
            if (entry === undefined)
                closed.set(whole, { ...each, who: [who] });
            else
                entry.who.push(who);
        }
    }
    return { found: [...closed.values()].flatMap((each) => deadEndOf(each, tenant)), gaps: [...unclear.values()].map(reasonOf) };
}
function isGated({ who }) {
    return gatedTypes.includes(who.userType) && who.home !== "none";
}
/** What other rules say of one policy alone. */
function dead_ends_isDeadEnd(tenant, policy) {
    const ca = tenant.conditionalAccess();
    return [deviceDeadEnd, strengthDeadEnd, unsupportedDeadEnd].some((find) => find(ca, policy)?.isDead === true);
}
/** Whether policies that block may keep somebody out by themselves: that is meant. */
function isBlocked(bench, who, { target }, policies) {
    const cell = { person: bench.origins.person(who), target };
    const denials = bench.denials(cell);
    if (denials === spent)
        return true;
    const isMeant = ({ source }) => !("policy" in source) || policies.get(source.policy)?.grant.blocks !== false;
    return bench.covers(denials.space, denials.boxes.filter(isMeant)) !== false;
}
function deadEndOf({ policies, targets, who }, tenant) {
    const [first] = policies;
    const [somebody] = who;
    if (first === undefined || somebody === undefined)
        return [];
    const letIn = inboundSetting(tenant, somebody.who);
    const letInAt = letIn?.inherited ?? letIn?.place;
    return [
        {
            people: everybodyInWords(who, namesFor(tenant)),
            applications: applicationsInWords(targets),
            policies: words_inBrief(policies.map(({ label }) => label)),
            areSeveral: policies.length > 1,
            related: [
                ...policies.slice(1).map(({ label, place }) => ({ message: `${label} asks for the rest`, place })),
                ...(letInAt === undefined ? [] : [{ message: "cross-tenant access lets them in", place: letInAt }]),
            ],
            place: first.grantPlace,
            setting: `${policies.map(({ id, label }) => id ?? label).join("+")}/${somebody.who.userType}/${targets[0]?.target.id ?? ""}`,
            judged: [who.map((each) => `${each.who.userType} ${each.who.home}`), targets.flatMap(({ ids }) => ids)],
        },
    ];
}
function reasonOf({ answer: { verdict, reasons = [], needs = [] }, cells }) {
    return whyUndecided({ verdict, reasons, needs, cells });
}

;// CONCATENATED MODULE: ./build/src/access/exposure.js

const gapOrder = ["open", "conditional", "assumption"];
const verdictCodes = [...gapOrder, "closed", "discretion", "not modelled", "not decided"];
/** Asks every question of every cell. */
function exposureOf(analysis, questions) {
    const { targets } = analysis;
    const rows = new Map();
    const gaps = new Map();
    const undecided = new Map();
    const columns = new Map();
    const sets = new Map();
    // Most people share their targets with many others.
    const setOf = (indices) => remembered(sets, indices.join(), () => indices.flatMap((index) => targets[index] ?? []));
    for (const who of analysis.who) {
        const asked = targets.map(({ target }) => {
            const outcomes = analysis.outcomes(who.who, target);
            return remembered(columns, outcomes, () => columnOf(outcomes, questions));
        });
        // Where each way in leads for these people.
        const leads = new Map();
        for (const [index, { gapKeys, undecidedKeys }] of asked.entries()) {
            for (const { key, question } of gapKeys) {
                const target = targets[index];
                if (target !== undefined)
                    remembered(gaps, key, () => ({ question, answer: analysis.answer(who.who, target.target, question), cells: [] }));
                remembered(leads, key, () => []).push(index);
            }
            for (const { key, outcome } of undecidedKeys)
                remembered(undecided, key, () => ({ outcome, cells: 0 })).cells += 1;
        }
        for (const [key, indices] of leads)
            gaps.get(key)?.cells.push({ who, targets: setOf(indices) });
        remembered(rows, `${who.who.userType} ${asked.map(({ code }) => code).join()}`, () => ({ who: [], columns: asked })).who.push(who);
    }
    return {
        questions,
        rows: [...rows.values()].flatMap(({ who, columns: own }) => rowsOf(who, own, setOf)),
        gaps: [...gaps.values()].sort((one, other) => gapOrder.indexOf(one.answer.verdict) - gapOrder.indexOf(other.answer.verdict)),
        undecided: [...undecided.values()].map(({ outcome: { verdict, reasons = [], needs = [] }, cells }) => ({ verdict, reasons, needs, cells })),
    };
}
function columnOf(outcomes, questions) {
    const answers = questions.map((question) => ({ question, outcome: outcomes(question) }));
    const verdicts = answers.map(({ outcome }) => outcome.verdict);
    return {
        verdicts,
        code: verdicts.map((verdict) => String(verdictCodes.indexOf(verdict))).join(""),
        gapKeys: answers.flatMap(({ question, outcome: { verdict, region, memberships, isListed, assumptions } }) => {
            if (question.kind === "reach" || !gapOrder.includes(verdict))
                return [];
            return [{ question, key: JSON.stringify([question.kind, question.strength, verdict, region, memberships, isListed, assumptions]) }];
        }),
        undecidedKeys: answers.flatMap(({ outcome }) => {
            const { verdict, reasons, needs } = outcome;
            return verdict === "not modelled" || verdict === "not decided" ? [{ outcome, key: JSON.stringify([verdict, reasons, needs]) }] : [];
        }),
    };
}
/** People with equal answers are one row for each set of targets with equal answers. */
function rowsOf(who, columns, setOf) {
    const alike = new Map();
    for (const [index, { code, verdicts }] of columns.entries())
        remembered(alike, code, () => ({ verdicts, indices: [] })).indices.push(index);
    return [...alike.values()].map(({ verdicts, indices }) => ({ who, targets: setOf(indices), verdicts }));
}

;// CONCATENATED MODULE: ./build/src/access/policy-places.js

const inConditions = {
    target: "applications",
    userType: "users",
    home: "users",
    memberships: "users",
    locations: "locations",
    platform: "platforms",
    clientApp: "clientAppTypes",
    signInRisk: "signInRiskLevels",
    userRisk: "userRiskLevels",
    insiderRisk: "insiderRiskLevels",
    authenticationFlow: "authenticationFlows",
};
/** Where the policies of a tenant stand, by what the analysis calls them, and the part of one that a dimension is about. */
class PolicyPlaces {
    #resources;
    constructor(tenant) {
        const written = tenant.all("conditionalAccessPolicy");
        // Reversed, because the last entry of a map wins and the first policy counts.
        const entries = tenant.conditionalAccess().policies.flatMap(({ id, label }, index) => {
            const resource = written[index];
            return resource === undefined ? [] : [[id ?? label, resource]];
        });
        this.#resources = new Map(entries.reverse());
    }
    of(policy) {
        return this.#resources.get(policy)?.place;
    }
    /** As deep as the file goes; the policy itself where several parts of it can be meant. */
    part(policy, dimension) {
        const resource = this.#resources.get(policy);
        if (resource === undefined)
            return undefined;
        const condition = inConditions[dimension];
        if (condition !== undefined)
            return policy_places_deepest(resource, ["conditions", condition]);
        return dimension === "methods" || dimension === "capabilities" ? policy_places_deepest(resource, ["grantControls"]) : resource.place;
    }
}
function policy_places_deepest({ value, place }, keys) {
    let here = value;
    let at = place;
    for (const key of keys) {
        const next = json_isObject(here) ? member(here, key) : undefined;
        if (next === undefined)
            break;
        here = next.value;
        at = at.at(next.key);
    }
    return at;
}

;// CONCATENATED MODULE: ./build/src/access/unseen.js

/** A tenant id that nobody has. */
const nobodysTenant = "00000000-0000-0000-0000-000000000001";
const partnerTypes = ["b2bCollaborationGuest", "b2bCollaborationMember", "b2bDirectConnectUser", "otherExternalUser", "serviceProvider"];
/** People of a partner that is not in the input, of whose settings nothing is known; none where all partners are. */
function unseenPeople(tenant) {
    if (!isUndetermined(tenant.complete("crossTenantAccessPolicyPartner")))
        return [];
    return partnerTypes.map((userType) => ({ who: { home: nobodysTenant, userType }, homes: [nobodysTenant], trusted: [] }));
}

;// CONCATENATED MODULE: ./build/src/access/openings.js










/** Sets of memberships that are named; there can be one for each partner. */
const mostSets = 5;
/** Every distinct way to an application without multifactor authentication, and why there can be more. */
function openings(analysis, tenant) {
    const applications = analysis.targets.filter(({ target }) => target.kind === "application");
    // Partners that are not in the input are asked about too: what holds for whoever they are is no gap.
    const who = [...analysis.who, ...unseenPeople(tenant)];
    const { gaps, undecided } = exposureOf({ ...analysis, who, targets: applications }, [{ kind: "noMfa" }]);
    const telling = { tenant, names: namesFor(tenant), places: new PolicyPlaces(tenant) };
    const isConditional = ({ answer }) => answer.verdict === "conditional";
    return {
        found: byMend(gaps.filter((gap) => !isConditional(gap))).flatMap((each) => openingsOf(each, telling)),
        gaps: [...conditions(gaps.filter(isConditional)), ...undecided.map(whyUndecided), ...namelessPartners(analysis, tenant)],
    };
}
function byMend(gaps) {
    return [...grouped(gaps, ({ answer: { nearest } }) => (nearest === undefined ? "" : `${nearest.policy} ${nearest.dimension}`)).values()].map((group) => ({
        open: group.filter(({ answer }) => answer.verdict === "open"),
        possible: [...grouped(group.filter(({ answer }) => answer.verdict === "assumption"), ({ answer }) => answer.assumptions?.join() ?? "").values()],
    }));
}
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}
/** What is possible besides is said with what is there, because the same edit closes it; alone it is an opening of its own. */
function openingsOf({ open, possible }, telling) {
    const besides = possible.map((gaps) => `${applicationsInWords(targetsOf(gaps))} if ${words_inWords(pointsOf(gaps))}`);
    return open.length > 0 ? openingOf(open, telling, besides) : possible.flatMap((gaps) => openingOf(gaps, telling, []));
}
function openingOf(gaps, { tenant, names, places }, besides) {
    const { witness, assumptions = [], nearest } = gaps[0]?.answer ?? {};
    if (witness === undefined)
        return [];
    const cells = gaps.flatMap((gap) => gap.cells);
    const letIn = inboundSetting(tenant, witness);
    const letInAt = letIn?.inherited ?? letIn?.place;
    const related = [
        nearest && pointer(nearestInWords(nearest) ?? "", places.of(nearest.policy)),
        letInAt && { message: "cross-tenant access lets them in", place: letInAt },
    ];
    return [
        {
            witness: witnessClause(witness, names),
            people: everybodyInWords(cells.map(({ who }) => who), names),
            applications: applicationsInWords(targetsOf(gaps)),
            types: new Set(cells.map(({ who }) => who.who.userType)),
            assumptions: pointsOf(gaps),
            besides,
            nearest: nearest?.policy,
            related: related.filter((each) => each !== undefined),
            place: (nearest && places.part(nearest.policy, nearest.dimension)) ?? tenant.conditionalAccess().list ?? letInAt ?? Place.nowhere(),
            setting: [...(nearest === undefined ? ["no policy"] : [nearest.policy, nearest.dimension]), ...assumptions].join("/"),
            judged: gaps.map(({ answer, cells: own }) => [answer.region, own.map(({ who, targets }) => [personKey(who), targets.flatMap(({ ids }) => ids)])]),
        },
    ];
}
function pointsOf([first]) {
    return (first?.answer.assumptions ?? []).map((each) => `${assumptionTitles[each]} (${each})`);
}
function targetsOf(gaps) {
    return gaps.flatMap(({ cells }) => cells.flatMap(({ targets }) => targets));
}
function pointer(message, place) {
    return place && { message, place };
}
/** Without the homes of a class: a further partner that is treated like others is no other gap. */
function personKey({ who }) {
    return `${who.userType} ${who.home}`;
}
/** What hangs on memberships, which no file shows. */
function conditions(gaps) {
    const sets = [...new Set(gaps.map(({ answer }) => setInWords(answer)))];
    const more = sets.length - mostSets;
    return [
        ...sets.slice(0, mostSets).map((set) => undetermined(`somebody from outside needs no multifactor authentication if they are ${set}, which no file shows: facts in the configuration can say who is in a group`)),
        ...(more > 0 ? [undetermined(`${counted(more, "more set")} of memberships would do the same: xtaplint exposure lists them`)] : []),
    ];
}
function setInWords({ witness, memberships = [] }) {
    const theirs = new Set(witness?.partnerMemberships);
    const ours = memberships.filter((id) => !theirs.has(id)).map(words_brief);
    return words_inWords([...(ours.length === 0 ? [] : [`in ${words_inWords(ours)}`]), ...(theirs.size === 0 ? [] : ["among those whom the inbound setting of their home lists"])]);
}
/** Other gaps of the analysis show in its answers, or in those for people who are not seen. */
function namelessPartners(analysis, tenant) {
    const ca = tenant.conditionalAccess();
    const shown = [ca.gap, ca.homes.gap, hasSecurityDefaults(tenant)];
    return analysis.gaps.filter((gap) => !shown.includes(gap));
}

;// CONCATENATED MODULE: ./build/src/access/workbench.js





const everySignIn = { values: [], flags: [], isOut: () => false };
/** The parts of an analysis, for questions about some of the policies of a cell. It has a budget of its own. */
class Workbench {
    origins;
    compiler;
    #atoms = new Atoms();
    #stepBudget;
    #whole;
    constructor(tenant, facts, stepBudget) {
        this.origins = new Origins(tenant);
        this.compiler = new Compiler(tenant, this.#atoms, facts);
        this.#stepBudget = stepBudget;
        this.#whole = { left: 400 * stepBudget };
    }
    /** Everything that can deny, as the strict reading has it. */
    denials(cell) {
        const boxes = this.compiler.denials(cell, new Reading(true), this.compiler.defaults === true);
        return boxes === spent ? spent : { boxes, space: this.compiler.space(everySignIn, cell.person, false) };
    }
    /** Whether boxes cover a space. */
    covers(space, boxes) {
        const granted = Math.min(this.#stepBudget, this.#whole.left);
        const budget = { left: granted };
        const left = boxes_uncovered(space, boxes, budget);
        this.#whole.left -= granted - Math.max(0, budget.left);
        return left === spent ? spent : left === undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/access/external-access.js





/** Less than the commands take: rules are asked on every change. */
const stepBudget = 50_000;
/** What rules ask the analysis of a tenant. Everything is worked out when the first of them asks, and kept for the others. */
function analysedAccess(tenant, facts = []) {
    const analysis = once(() => analyseAccess(tenant, { facts, stepBudget }));
    const bench = once(() => new Workbench(tenant, facts, stepBudget));
    return {
        openings: once(() => openings(analysis(), tenant)),
        deadEnds: once(() => jointDeadEnds(analysis(), bench(), tenant)),
    };
}

;// CONCATENATED MODULE: ./build/src/model/catalog.js



/** What a partner is to us, as a catalog can say it. */
const scenarios = (/* unused pure expression or super */ null && ([
    "vendor",
    "contractor",
    "subsidiary",
    "acquisition",
    "service-provider",
    "customer",
    "community",
]));
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
        this.tenantId = json_word(valueIn(value, "tenantId")) ?? "";
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
            const own = json_isObject(here.value) ? member(here.value, step) : undefined;
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
    const entries = list.map((value, index) => new CatalogEntry(json_isObject(value) ? value : {}, place.at(index), granted));
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

;// CONCATENATED MODULE: ./build/src/model/exceptions.js



/** The members that every exception must have. */
const requiredKeys = ["id", "rule", "subject", "owner", "reason", "expires"];
/** A deviation that somebody accepted until a day, as the exceptions file writes it. */
class ExceptionEntry {
    place;
    /** Its `id`; its number such as `#1` where none is written. */
    id;
    #value;
    constructor(value, place, number) {
        this.#value = value;
        this.place = place;
        this.id = this.text("id") ?? `#${String(number)}`;
    }
    /** A text of the entry, trimmed; undefined where it is missing or blank. */
    text(key) {
        const value = valueIn(this.#value, key);
        const text = typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
        return text === "" ? undefined : text;
    }
    /** Where `key` stands, else the entry. */
    placeOf(key) {
        const own = member(this.#value, key);
        return own === undefined ? this.place : this.place.at(own.key);
    }
    /** The subject as findings name it: ids in lower case. */
    get subject() {
        return this.text("subject")?.toLowerCase();
    }
    get hasWildcard() {
        return /[*?]/.test(this.text("subject") ?? "");
    }
    /** Required members that are missing or blank, in the order of the contract. */
    get missing() {
        return requiredKeys.filter((key) => this.text(key) === undefined);
    }
    get hasRealDay() {
        const expires = this.text("expires");
        return expires !== undefined && days_isDay(expires);
    }
    /** Whether its last day is over; only of a real day. */
    isExpired(today) {
        return this.hasRealDay && isOver(this.text("expires"), today);
    }
}
/** Reads the entries of an exceptions file's list. */
function readExceptions(list, place) {
    return list.map((value, index) => new ExceptionEntry(json_isObject(value) ? value : {}, place.at(index), index + 1));
}
/** Whether it may cover a finding. */
function isValid({ flaws, isExpired, endedWithPartner }) {
    return flaws.length === 0 && !isExpired && !endedWithPartner;
}
/** What keeps an exception from covering anything, as a clause about it. */
function flawInWords(flaw, entry) {
    switch (flaw.kind) {
        case "missing":
            return `it has no ${inWords(flaw.keys)}`;
        case "malformed":
            return `expires ${quoted(entry.text("expires"))} is no day of the form YYYY-MM-DD`;
        case "unknown rule":
            return `there is no rule ${quoted(entry.text("rule"))}`;
        case "wildcard":
            return `its subject ${quoted(entry.text("subject"))} is a wildcard`;
        case "id again":
            return "an earlier exception has the same id";
    }
}

;// CONCATENATED MODULE: ./build/src/testing/neighbour.js
/** Of the neighbour before a case's partners, and of the one behind them. */
const neighbourIds = ["33333333-3333-4333-8333-333333333333", "22222222-2222-4222-8222-222222222222"];
const neighbour_nobody = { accessType: "blocked", targets: [{ target: "AllUsers", targetType: "user" }] };
const neighbour_nothing = { accessType: "blocked", targets: [{ target: "AllApplications", targetType: "application" }] };
const neighbour_closed = { usersAndGroups: neighbour_nobody, applications: neighbour_nothing };
/** No rule of the pack has anything to say about it. */
const closedPartner = {
    isServiceProvider: null,
    isInMultiTenantOrganization: false,
    inboundTrust: { isMfaAccepted: false, isCompliantDeviceAccepted: false, isHybridAzureADJoinedDeviceAccepted: false },
    b2bCollaborationOutbound: neighbour_closed,
    b2bCollaborationInbound: neighbour_closed,
    b2bDirectConnectOutbound: neighbour_closed,
    b2bDirectConnectInbound: neighbour_closed,
    automaticUserConsentSettings: { inboundAllowed: null, outboundAllowed: null },
    tenantRestrictions: null,
    m365CollaborationInbound: null,
    m365CollaborationOutbound: null,
    appServiceConnectInbound: null,
    identitySynchronization: null,
};
/** The partner object of a neighbour. */
function neighbourPartner({ partner = closedPartner }, tenantId) {
    return { ...partner, tenantId };
}

;// CONCATENATED MODULE: ./build/src/testing/given.js







/** Builds the tenant of a case; with a neighbour, one of it stands before the partners and one behind them. */
function tenantOf(given, neighbour) {
    const { siblings = [], baselineTenant, ...own } = given;
    const tenants = [lonelyTenantOf(own, neighbour), ...siblings.map((sibling) => lonelyTenantOf(sibling, undefined, `${sibling.name ?? ""}/`))];
    const [tenant = lonelyTenantOf(own)] = siblings.length === 0 && baselineTenant === undefined ? tenants : relate(tenants, baselineTenant);
    const externalAccess = policiesMissing(tenant) ?? analysedAccess(tenant, given.accessFacts);
    return { ...tenant, externalAccess, ...(given.exceptions && { exceptions: judgedExceptions(given.exceptions) }) };
}
function lonelyTenantOf(given, neighbour, folder = "") {
    const resources = [];
    const add = (kind, file, value) => {
        resources.push({ kind, value: deepFreeze(value), place: Place.root(folder + file) });
    };
    const [before, behind] = neighbourIds;
    if (given.default !== undefined)
        add("crossTenantAccessPolicyDefault", "default.json", given.default);
    if (neighbour !== undefined)
        add("crossTenantAccessPolicyPartner", "a-neighbour.json", neighbourPartner(neighbour, before));
    given.partners?.forEach((value, index) => {
        add("crossTenantAccessPolicyPartner", given_numbered("partner", index), value);
    });
    if (neighbour !== undefined)
        add("crossTenantAccessPolicyPartner", "z-neighbour.json", neighbourPartner(neighbour, behind));
    for (const kind of Object.keys(given.objects ?? {})) {
        given.objects?.[kind]?.forEach((value, index) => {
            add(kind, given_numbered(kind, index), value);
        });
    }
    const facts = new Map(resources.map(({ place }) => [place.file, emptyFacts(place.file)]));
    for (const fact of given.facts ?? []) {
        const file = fact.file ?? "file.json";
        facts.set(file, { ...emptyFacts(file), ...fact });
    }
    return buildTenant(resources, [...facts.values()], {
        today: given.today ?? "2026-11-23",
        cloud: given.cloud ?? "public",
        ...(given.tenantId !== undefined && { tenantId: given.tenantId }),
        ...(given.name !== undefined && { name: given.name }),
        ...(given.ledger && { ledger: given.ledger }),
        ...(given.isPartial === true && { isPartial: true }),
        ...(given.catalog && { catalog: readCatalog([...given.catalog, ...neighbourEntries(neighbour)], Place.root("partners.yml")) }),
    });
}
/** The neighbours have to be in a catalog, or rules would speak of them. */
function neighbourEntries(neighbour) {
    return neighbour === undefined ? [] : neighbourIds.map((tenantId) => ({ ...neighbour.catalogEntry, tenantId }));
}
function judgedExceptions(given) {
    const entries = readExceptions(given.map(({ entry }) => entry), Place.root("exceptions.yml"));
    return given.flatMap((judged, index) => {
        const entry = entries[index];
        return entry === undefined ? [] : [{ flaws: [], isExpired: false, endedWithPartner: false, use: { kind: "covers" }, ...judged, entry }];
    });
}
function emptyFacts(file) {
    return { file, root: Place.root(file), lists: [], absences: [], oddKeys: [], duplicatedKeys: [], repeatedObjects: [], isTemplate: false, syncWrites: [] };
}
function given_numbered(name, index) {
    return index === 0 ? `${name}.json` : `${name}-${String(index + 1)}.json`;
}
function deepFreeze(value) {
    if (typeof value !== "object" || value === null || Object.isFrozen(value))
        return value;
    Object.values(value).forEach(deepFreeze);
    return Object.freeze(value);
}

;// CONCATENATED MODULE: ./build/src/testing/checks.js






/**
 * What has to hold of a rule. Complete outcomes are compared, on frozen input; each invalid case of a rule on partners is
 * repeated with a compliant partner before and behind it; every message needs a case, and every setting that the rule
 * declares one in which it is unknown.
 */
function checksOf(rule, cases) {
    return [...validChecks(rule, cases), ...invalidChecks(rule, cases), ...openChecks(rule, cases), ...strengthChecks(rule, cases)];
}
function validChecks(rule, { valid }) {
    return Object.entries(valid).map(([name, each]) => ({
        name: `passes: ${name}`,
        run: () => {
            const outcome = judge(rule, each);
            (0,strict_namespaceObject.deepStrictEqual)(summary(outcome), silence);
            (0,strict_namespaceObject.ok)(outcome.passes > 0, "the rule judged nothing: it does not apply here");
        },
    }));
}
function invalidChecks(rule, { invalid, neighbour = {} }) {
    return Object.entries(invalid).flatMap(([name, each]) => {
        const { finds, given } = each;
        const expected = { ...silence, findings: finds };
        const alone = { name: `finds: ${name}`, run: () => (0,strict_namespaceObject.deepStrictEqual)(checks_compared(judge(rule, each), finds), expected) };
        if (rule.subject !== "partner" && !(rule.subject.includes("partner") && given.partners !== undefined))
            return [alone];
        const run = () => {
            const { findings, crashes } = checks_compared(judge(rule, each, neighbour), finds);
            (0,strict_namespaceObject.deepStrictEqual)({ findings, crashes }, { findings: finds, crashes: [] });
        };
        return [alone, { name: `finds the same between compliant neighbours: ${name}`, run }];
    });
}
function openChecks(rule, { unknown = {}, notApplicable = {} }) {
    return [
        ...Object.entries(unknown).map(([name, each]) => ({
            name: `does not know: ${name}`,
            run: () => (0,strict_namespaceObject.deepStrictEqual)(summary(judge(rule, each)), { ...silence, unknown: [each.because] }),
        })),
        ...Object.entries(notApplicable).map(([name, each]) => ({
            name: `does not apply: ${name}`,
            run: () => {
                const outcome = judge(rule, each);
                (0,strict_namespaceObject.deepStrictEqual)({ ...summary(outcome), passes: outcome.passes }, { ...silence, passes: 0 });
                (0,strict_namespaceObject.ok)(outcome.notApplicable > 0, "there is no subject here that the rule is about");
            },
        })),
    ];
}
/** What would let a rule be wrong without a case that notices. */
function strengthChecks(rule, { invalid, unknown = {} }) {
    return [
        {
            name: "has an invalid case for every message",
            run: () => {
                const stated = Object.values(invalid).flatMap(({ finds }) => finds.map(({ message }) => message));
                (0,strict_namespaceObject.deepStrictEqual)([...new Set(stated)].sort(), Object.keys(rule.messages).sort());
            },
        },
        {
            name: "has an unknown case for every setting it declares",
            run: () => {
                const missing = new Set([...rule.reads, ...(rule.considers ?? [])]);
                for (const each of Object.values(unknown)) {
                    for (const subject of subjects(rule, tenantOf(each.given))) {
                        for (const name of missing)
                            if (isUndetermined(Reflect.get(subject, name)))
                                missing.delete(name);
                    }
                }
                (0,strict_namespaceObject.deepStrictEqual)([...missing], [], `no unknown case in which these are not known: ${[...missing].join(", ")}`);
            },
        },
    ];
}
const silence = { findings: [], unknown: [], crashes: [] };
function judge(rule, { given, options }, neighbour) {
    const enabled = { rule, severity: rule.severity, options: { ...defaultOptions(rule), ...options } };
    return evaluate(tenantOf(given, neighbour), [enabled]);
}
function* subjects(rule, tenant) {
    const kinds = subjectKinds.filter((kind) => [rule.subject].flat().includes(kind));
    for (const kind of kinds)
        yield* subjectsOf(tenant, kind);
}
function summary({ findings, unknown, crashes }) {
    return {
        findings: findings.map(({ message }) => message),
        unknown: unknown.map(({ reason }) => reason),
        crashes: crashes.map(({ cause }) => (cause instanceof Error ? cause.message : String(cause))),
    };
}
/** The outcome in the terms of the expectation: only what a case states is compared beyond message and place. */
function checks_compared(outcome, expected) {
    const findings = outcome.findings.map((finding, index) => {
        const stated = expected[index];
        return {
            message: finding.messageId,
            at: finding.place.file + finding.place.pointer,
            ...(stated?.says !== undefined && { says: finding.message }),
            ...(stated?.related !== undefined && { related: finding.related.map(({ place }) => place.file + place.pointer) }),
        };
    });
    return { ...summary(outcome), findings };
}

;// CONCATENATED MODULE: ./build/src/testing/main.js





/**
 * Tests a rule of a module. `module` is its default export. With `register` each check becomes a test of that runner;
 * without it all are run here and now.
 * @throws AssertionError when the cases are not sound, or too weak to prove anything; without `register` also when a
 * check fails, with the difference of each.
 */
function testRule(module, cases, register) {
    const rule = main_ruleOf(module, json_isObject(cases) ? cases.rule : undefined);
    const faults = caseFaults(rule, cases);
    if (faults.length > 0)
        throw new strict_namespaceObject.AssertionError({ message: faults.join("\n") });
    const checks = checksOf(rule, cases);
    if (register === undefined)
        runAll(rule.id, checks);
    else
        for (const { name, run } of checks)
            register(`${rule.id} ${name}`, run);
}
function main_ruleOf(module, id) {
    const rules = rulesOfModule(module, "the module").map(({ rule }) => rule);
    const ids = rules.map((rule) => rule.id).join(", ");
    const [only, other] = id === undefined ? rules : rules.filter((rule) => rule.id === id);
    if (only === undefined)
        throw new strict_namespaceObject.AssertionError({ message: id === undefined ? "the module has no rule" : `the module has no rule "${id}", but ${ids}` });
    if (other !== undefined)
        throw new strict_namespaceObject.AssertionError({ message: `the module has several rules (${ids}): name one as rule` });
    return only;
}
function runAll(id, checks) {
    const failures = checks.flatMap(({ name, run }) => {
        try {
            run();
            return [];
        }
        catch (error) {
            return [`✖ ${name}\n${error instanceof Error ? error.message : String(error)}`];
        }
    });
    if (failures.length === 0)
        return;
    throw new strict_namespaceObject.AssertionError({ message: [`${id}: ${failures.length} of ${checks.length} checks fail`, ...failures].join("\n\n") });
}

var __webpack_exports__testRule = __webpack_exports__.X;
export { __webpack_exports__testRule as testRule };
