export const id = 2063;
export const ids = [2063,6495];
export const modules = {

/***/ 38078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ groupWords),
/* harmony export */   Xp: () => (/* binding */ userActions),
/* harmony export */   ZF: () => (/* binding */ baselineScopes),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   p1: () => (/* binding */ unnamed),
/* harmony export */   tN: () => (/* binding */ applicationNames),
/* harmony export */   z0: () => (/* binding */ azureManagement)
/* harmony export */ });
/* harmony import */ var _model_well_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14777);

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
const applicationNames = new Map([...office, ...adminPortals, [azureManagement, "Azure management"], [_model_well_known_js__WEBPACK_IMPORTED_MODULE_0__/* .rightsManagement */ .jt, "Azure Rights Management"]]);
/** Applications that no list names, one for each group and one for none. */
const unnamed = ["any", "Office365", "MicrosoftAdminPortals", "AllMicrosoftApps"].map((id) => ({ kind: "application", id }));
/** What stands for the directory's own data where a policy for all applications leaves some out (assumption A8). */
const baselineScopes = { kind: "application", id: "baselineScopes" };
const userActions = ["urn:user:registersecurityinfo", "urn:user:registerdevice"].map((id) => ({ kind: "userAction", id }));
const microsofts = /^(?:0000000[0-9a-f]|000000[0-9a-f]{2})-0000-(?:0000-c000|0ff1-ce00)-000000000000$/;
const known = new WeakMap();
/** The words that mean a target in a list, in lower case: its own, and those of its groups. */
function namesOf(target) {
    const names = known.get(target) ?? readNames(target);
    known.set(target, names);
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


/***/ }),

/***/ 52063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ readAnalyses),
  readExposure: () => (/* binding */ readExposure)
});

// EXTERNAL MODULE: ./build/src/model/conditional-access/words.js
var words = __webpack_require__(9872);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/model/once.js
var once = __webpack_require__(88682);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __webpack_require__(94163);
// EXTERNAL MODULE: ./build/src/model/well-known.js
var well_known = __webpack_require__(14777);
;// CONCATENATED MODULE: ./build/src/access/boxes.js
/** The work was given up: nothing is known. */
const spent = Symbol("spent");
function bitsOf(size, holds) {
    const words = new Array(Math.max(1, Math.ceil(size / 32))).fill(0);
    for (let value = 0; value < size; value += 1)
        if (holds(value))
            words[value >> 5] = (words[value >> 5] ?? 0) | (1 << (value & 31));
    return words;
}
function both(one, other) {
    return one.map((word, index) => word & (other[index] ?? 0));
}
function without(one, other) {
    return one.map((word, index) => word & ~(other[index] ?? 0));
}
function meets(one, other) {
    for (let index = 0; index < one.length; index += 1)
        if (((one[index] ?? 0) & (other[index] ?? 0)) !== 0)
            return true;
    return false;
}
function isWithin(one, other) {
    for (let index = 0; index < one.length; index += 1)
        if (((one[index] ?? 0) & ~(other[index] ?? 0)) !== 0)
            return false;
    return true;
}
function lowest(bits) {
    const index = bits.findIndex((word) => word !== 0);
    return index < 0 ? -1 : index * 32 + 31 - Math.clz32((bits[index] ?? 0) & -(bits[index] ?? 0));
}
/** Literals as one box would hold them, one a dimension; undefined where no point is in all of them. */
function conjoin(literals) {
    const byDimension = new Map();
    for (const literal of literals) {
        const before = byDimension.get(literal.dimension);
        const bits = before === undefined ? literal.bits : both(before.bits, literal.bits);
        if (bits.every((word) => word === 0))
            return undefined;
        byDimension.set(literal.dimension, { dimension: literal.dimension, bits });
    }
    return [...byDimension.values()];
}
/**
 * A part of the space none of whose points lies in a box; undefined where the boxes cover it. Branches over finite
 * domains with forced moves (DPLL), on a stack of its own: no input is too deep.
 */
function uncovered(space, boxes, budget) {
    const open = [{ space, boxes }];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        const forced = force(node, budget);
        if (forced === spent)
            return spent;
        if (forced === undefined)
            continue;
        if (forced.boxes.length === 0)
            return forced.space;
        const { dimension, bits } = mostFrequent(forced);
        const own = forced.space[dimension] ?? [];
        open.push({ ...forced, space: forced.space.with(dimension, both(own, bits)) }, { ...forced, space: forced.space.with(dimension, without(own, bits)) });
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
                left[only.dimension] = without(left[only.dimension] ?? [], only.bits);
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
        const own = space[literal.dimension] ?? [];
        if (!meets(own, literal.bits))
            return undefined;
        if (!isWithin(own, literal.bits))
            loose.push(literal);
    }
    return loose;
}
/** The literal to branch on: the most frequent one of the boxes that have the fewest left. */
function mostFrequent({ space, boxes }) {
    const loose = boxes.map((box) => looseLiterals(space, box) ?? []);
    const fewest = loose.reduce((least, { length }) => Math.min(least, length), Infinity);
    const counts = new Map();
    let best;
    for (const literal of loose.filter(({ length }) => length === fewest).flat()) {
        const key = `${literal.dimension}:${literal.bits.join()}`;
        const entry = counts.get(key) ?? { literal, count: 0 };
        entry.count += 1;
        counts.set(key, entry);
        if (best === undefined || entry.count > best.count)
            best = entry;
    }
    return best?.literal ?? { dimension: 0, bits: [] };
}
/** Of all points that no box denies the first one in the order of `dimensions`, then of their values. */
function firstPoint(found, boxes, dimensions, start, budget) {
    let space = start;
    let witness = found;
    for (const dimension of dimensions) {
        const size = (space[dimension] ?? []).length * 32;
        for (let value = lowest(space[dimension] ?? []); value < size; value += 1) {
            const single = bitsOf(size, (each) => each === value);
            if (!meets(space[dimension] ?? [], single))
                continue;
            const fixed = space.with(dimension, single);
            const next = meets(witness[dimension] ?? [], single) ? witness.with(dimension, single) : uncovered(fixed, boxes, budget);
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
        let free = limits[dimension] ?? [];
        for (const { literals } of boxes) {
            const own = literals.find((literal) => literal.dimension === dimension);
            if (own === undefined || !meets(free, own.bits))
                continue;
            if (literals.every((literal) => literal === own || meets(region[literal.dimension] ?? [], literal.bits)))
                free = without(free, own.bits);
        }
        region[dimension] = free;
    }
    return region;
}
/**
 * Labels of which every one is needed so that their boxes still cover the space. What is no policy holds anyway: it is
 * left out last, so that without any of the policies the space is open.
 */
function provingLabels(space, boxes, budget) {
    let core = boxes;
    const labels = [...new Set(boxes.map((box) => box.label))];
    const isPolicy = (label) => !label.startsWith("#");
    for (const label of [...labels.filter(isPolicy), ...labels.filter((each) => !isPolicy(each))]) {
        const rest = core.filter((box) => box.label !== label);
        if (uncovered(space, rest, budget) === undefined)
            core = rest;
    }
    return [...new Set(core.map((box) => box.label))].sort();
}

;// CONCATENATED MODULE: ./build/src/access/methods.js
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
const multifactor = new Set(["deviceBasedPush", "windowsHelloForBusiness", "fido2", "x509CertificateMultiFactor", "temporaryAccessPassOneTime", "temporaryAccessPassMultiUse", "federatedMultiFactor"].map((each) => each.toLowerCase()));
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
function isMultifactor(combination) {
    const methods = canonicalCombination(combination).split(",");
    return methods.length > 1 || methods.some((method) => multifactor.has(method));
}
/** Whether somebody can use every method of a combination. */
function canUse(combination, source) {
    return source === "all" || canonicalCombination(combination).split(",").every((method) => available[source].has(method));
}

;// CONCATENATED MODULE: ./build/src/access/atoms.js


/** The dimensions that every tenant has; values in the order of plausibility. */
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
const plainNames = Object.keys(plain);
const flag = ["false", "true"];
const isFalse = bitsOf(2, (value) => value === 0);
const isTrue = bitsOf(2, (value) => value === 1);
/** The dimensions of one tenant's sign-ins. Two-valued ones come to be when something names their id. */
class Atoms {
    #dimensions = plainNames.map((name) => ({ name, values: plain[name] }));
    #flags = new Map();
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
    /** Every point, except that ids of the given families do not hold. */
    space(without = [], unless = () => false) {
        return this.#dimensions.map(({ name, id, values }) => id !== undefined && without.some((family) => family === name) && !unless(id) ? isFalse : bitsOf(values.length, () => true));
    }
    /** Every dimension, in an order that hangs on names alone. */
    get order() {
        const key = ({ name, id }) => (id === undefined ? "" : `${name} ${id}`);
        return [...this.#dimensions.keys()].sort((one, other) => {
            const [a, b] = [this.#dimensions[one], this.#dimensions[other]].map((dimension) => (dimension === undefined ? "" : key(dimension)));
            return a === b ? one - other : (a ?? "") < (b ?? "") ? -1 : 1;
        });
    }
    nameOf(dimension) {
        return this.#dimensions[dimension]?.name ?? "";
    }
    /** The flags of some families that hold in a point, by dimension. */
    held(point, families) {
        const held = [...this.#dimensions.entries()].filter(([index, { name, id }]) => id !== undefined && families.some((family) => family === name) && lowest(point[index] ?? []) === 1);
        return new Map(held.map(([index, { id }]) => [index, id ?? ""]));
    }
    /** A point in words; who it is and what is wanted comes from the cell. */
    signIn(point) {
        const value = (name) => plain[name][lowest(point[plainNames.indexOf(name)] ?? [])] ?? plain[name][0];
        const ids = (family) => [...this.held(point, [family]).values()].sort();
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
    region(region, limits) {
        return this.order.flatMap((index) => {
            const dimension = this.#dimensions[index];
            const bits = region[index] ?? [];
            if (dimension === undefined || bits.join() === limits[index]?.join())
                return [];
            const values = dimension.values.filter((_, value) => ((bits[value >> 5] ?? 0) & (1 << (value & 31))) !== 0);
            return [{ dimension: dimension.name, ...(dimension.id !== undefined && { id: dimension.id }), values }];
        });
    }
}

// EXTERNAL MODULE: ./build/src/model/conditional-access/strengths.js
var strengths = __webpack_require__(74627);
// EXTERNAL MODULE: ./build/src/model/security-defaults.js
var security_defaults = __webpack_require__(25896);
;// CONCATENATED MODULE: ./build/src/access/demands.js



/** The sign-ins of somebody that a policy denies where it applies: they leave undone what it asks for. */
function unsatisfied({ grant }, person, atoms, reading) {
    const undone = [...(grant.blocks === true ? [never] : []), ...grant.controls.flatMap((control) => notMet(control, person, atoms, reading))];
    const possible = undone.filter((each) => each !== undefined);
    if (undone.length > 1 && reading.settle(grant.isAnd, true))
        return possible;
    if (undone.length === 0 || possible.length < undone.length)
        return [];
    const none = conjoin(possible.flat());
    return none === undefined ? [] : [none];
}
/** Nobody meets it. */
const never = [];
/** The sign-ins that do not meet a control, one conjunction for each thing that it asks for; undefined where all do. */
function notMet(control, { userType, home }, atoms, reading) {
    const lacks = (id) => [atoms.flag("capabilities", id, false)];
    const accepted = (ids) => userType === "b2bDirectConnectUser" ? [reading.isStrict("A3") ? never : undefined] : ids.map(lacks);
    switch (control.kind) {
        case "mfa":
            return [[atoms.where("methods", (methods) => !isMultifactor(methods))]];
        case "strength": {
            // Only who signs in with Entra ID can be asked for a strength; local guests do.
            if (home === "none")
                return [reading.isStrict("A2") ? never : undefined];
            const { combinations } = control.strength;
            if ((0,undetermined/* isUndetermined */.xm)(combinations))
                return [reading.settle(combinations, true) ? never : undefined];
            return [[outside(combinations, atoms)]];
        }
        case "device":
            return [[atoms.where("device", (device) => !device.split("+").includes(control.claim))]];
        case "unsupported":
            return [userType === "internalGuest" ? lacks(control.word) : never];
        case "terms":
            return accepted(control.ids);
        case "unknown":
        case "gap":
            if (control.kind === "unknown" && control.factors !== undefined)
                return accepted(control.factors);
            return [reading.settle(control.reason, true) ? never : undefined];
    }
}
/** The combinations that are not among those given. */
function outside(combinations, atoms) {
    const allowed = new Set(combinations.map(canonicalCombination));
    return atoms.where("methods", (methods) => !allowed.has(canonicalCombination(methods)));
}
/** What no sign-in of somebody can be, whatever the policies say. */
function impossible({ userType, origin: { claims } }, atoms, reading) {
    const legacy = atoms.where("clientApp", (client) => client === "exchangeActiveSync" || client === "other");
    const withDevice = atoms.where("device", (device) => device !== "unknown");
    const deviceCode = atoms.where("authenticationFlow", (flow) => flow === "deviceCodeFlow");
    const box = (label, ...literals) => ({ label: `#${label}`, literals });
    const source = methodSource(userType, claims, reading);
    const boxes = [
        box("legacy clients use a password alone", legacy, atoms.where("methods", (methods) => methods !== "password")),
        box("legacy clients pass no device on", legacy, withDevice),
        box("legacy clients use no other flow", legacy, atoms.where("authenticationFlow", (flow) => flow !== "none")),
        box("device code flow passes no device on", deviceCode, withDevice),
        box("methods of external users", atoms.where("methods", (methods) => !canUse(methods, source))),
    ];
    if (userType === "b2bDirectConnectUser")
        boxes.push(box("direct connect needs a modern client", legacy));
    if (userType === "internalGuest")
        return boxes;
    const seen = new Set(["unknown"]);
    if (reading.settle(claims.compliant, false))
        seen.add("compliant");
    if (reading.settle(claims.hybrid, false))
        seen.add("hybrid");
    const isSeen = (device) => (device === "registered" ? seen.size > 1 : device.split("+").every((claim) => seen.has(claim)));
    return [...boxes, box("devices of tenants that are not trusted", atoms.where("device", (device) => !isSeen(device)))];
}
function methodSource(userType, claims, reading) {
    if (userType === "internalGuest")
        return "all";
    const isTrusted = userType === "serviceProvider" ? !reading.isStrict("A4") : reading.settle(claims.mfa, false);
    if (isTrusted)
        return "home";
    return userType === "b2bDirectConnectUser" ? "firstFactor" : "here";
}

// EXTERNAL MODULE: ./build/src/access/targets.js
var access_targets = __webpack_require__(38078);
;// CONCATENATED MODULE: ./build/src/access/gate.js


/** The inbound setting that is in somebody's way; undefined where none is. */
function settingFor({ userType, home, origin }, reading) {
    if (home === "none" || userType === "internalGuest")
        return undefined;
    if (userType === "b2bDirectConnectUser")
        return origin.directConnect;
    const isOpenPoint = userType === "serviceProvider" || userType === "otherExternalUser";
    return isOpenPoint && !reading.isStrict("A6") ? undefined : origin.collaboration;
}
/** The four-way table of users against applications. The half on applications counts for applications alone. */
function gate(person, target, reading) {
    const setting = settingFor(person, reading);
    if (setting === undefined)
        return "open";
    if ((0,undetermined/* isUndetermined */.xm)(setting))
        return reading.settle(setting, true) ? "closed" : "open";
    const { users, applications } = setting;
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
    const names = (0,access_targets/* namesOf */.eZ)(target);
    return [...targets].some((each) => names.has(each.toLowerCase()));
}

;// CONCATENATED MODULE: ./build/src/access/reading.js

/** How a run reads what is open: what nobody knows, and what the documentation leaves open. */
class Reading {
    lax;
    /** What the answers of this run hung on. */
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
    /** Takes over what another run met. */
    join({ gaps, assumptions }) {
        for (const gap of gaps)
            this.gaps.add(gap);
        for (const assumption of assumptions)
            this.assumptions.add(assumption);
    }
    /** An answer; where nobody knows, the one that denies more or less. `denying` is the answer that denies more. */
    settle(answer, denying) {
        if (!(0,undetermined/* isUndetermined */.xm)(answer))
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

// EXTERNAL MODULE: ./build/src/model/answer.js
var answer = __webpack_require__(38125);
;// CONCATENATED MODULE: ./build/src/access/device-filter.js


const token = /\s*(\(|\)|\[|\]|,|"(?:[^"]|"")*"|'(?:[^']|'')*'|[^\s()[\],"']+)/y;
const unreadable = (0,undetermined/* undetermined */.nZ)("the rule of a device filter is not understood");
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
        return (device) => (0,answer/* all */.Q7)(...parts.map((part) => part(device)));
    };
    const sum = (depth) => {
        const parts = chain("or", product, depth);
        return (device) => (0,answer/* any */.bz)(...parts.map((part) => part(device)));
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
    return (device) => (0,answer/* not */.AU)(reading(device));
}
function compare(device, attribute, operator, values, gap) {
    const isNegative = operator === "ne" || operator.startsWith("not");
    if (device === "unknown")
        return isNegative;
    const isEquality = ["eq", "ne", "in", "notin"].includes(operator);
    const isOne = isEquality ? equals(device, attribute, values, gap) : gap;
    return isNegative ? (0,answer/* not */.AU)(isOne) : isOne;
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

;// CONCATENATED MODULE: ./build/src/access/conditions.js





const compliantNetwork = "3d46dbda-8382-466a-856d-eb00cbc6b910";
/** What is no condition of a sign-in, or is read elsewhere: users, targets, and workload identities. */
const elsewhere = new Set(["users", "applications", "clientapplications", "serviceprincipalrisklevels", "agentidrisklevels"]);
const readHere = new Set(["clientapptypes", "platforms", "locations", "signinrisklevels", "userrisklevels", "insiderrisklevels", "authenticationflows", "devices"]);
/** The sign-ins that a policy's conditions leave in, whoever signs in to whatever; none where it never applies. */
function conditionsOf(conditions, atoms, reading) {
    const strange = Object.keys(conditions).filter((key) => !key.includes("@") && !elsewhere.has(key.toLowerCase()) && !readHere.has(key.toLowerCase()));
    for (const key of strange) {
        const value = conditions[key];
        if ((0,words/* saysSomething */.XE)(value) !== false && !reading.settle((0,undetermined/* notUnderstood */.hf)(value, `the condition ${key.slice(0, 60)} is not understood`), true))
            return [];
    }
    const simple = [
        listed("clientApp", (0,words/* wordsIn */.Hn)(conditions, "clientAppTypes"), atoms, reading),
        platforms((0,json/* valueIn */.xm)(conditions, "platforms"), atoms, reading),
        ...["signInRisk", "userRisk", "insiderRisk"].map((name) => listed(name, (0,words/* wordsIn */.Hn)(conditions, `${name}Levels`), atoms, reading)),
        flows((0,json/* valueIn */.xm)(conditions, "authenticationFlows"), atoms, reading),
    ];
    const places = locations((0,json/* valueIn */.xm)(conditions, "locations"), atoms, reading);
    const devices = deviceFilter((0,json/* valueIn */.xm)(conditions, "devices"), atoms, reading);
    return places.flatMap((place) => devices.map((device) => [...simple.flat(), ...place, ...device]));
}
/** The values that a list names, all of them where it is empty. */
function listed(name, words, atoms, reading) {
    if (words.isEmpty === true || words.known.has("all"))
        return [];
    return reading.settle(strangers(name, words), true) ? [] : [atoms.where(name, (value) => means(words, value))];
}
function means({ known }, value) {
    return known.has(value.toLowerCase()) || (value === "exchangeActiveSync" && known.has("eassupported"));
}
/** Undetermined where a list holds, or can hold, a word that is no value. */
function strangers(name, words) {
    const values = new Set(["all", "eassupported", ...plain[name].map((value) => value.toLowerCase())]);
    if (words.gap !== undefined)
        return words.gap;
    return [...words.known].some((each) => !values.has(each)) && (0,undetermined/* undetermined */.nZ)(`a policy's condition on ${name} has a word that is not understood`);
}
function platforms(value, atoms, reading) {
    if (!(0,json/* isObject */.Gv)(value))
        return conditions_unreadable(value, "platforms", reading) ? [] : nowhere(atoms);
    const excluded = (0,words/* wordsIn */.Hn)(value, "excludePlatforms");
    const isNoneLeft = excluded.known.has("all") || reading.settle(strangers("platform", excluded), false);
    const left = atoms.where("platform", (each) => !isNoneLeft && !means(excluded, each));
    return [...listed("platform", (0,words/* wordsIn */.Hn)(value, "includePlatforms"), atoms, reading), left];
}
function flows(value, atoms, reading) {
    if (!(0,json/* isObject */.Gv)(value))
        return conditions_unreadable(value, "authenticationFlows", reading) ? [] : nowhere(atoms);
    const { known, gap } = (0,words/* wordsIn */.Hn)(value, "transferMethods");
    const named = new Set([...known].filter((each) => each !== "none"));
    return listed("authenticationFlow", { known: named, gap, isEmpty: named.size === 0 && gap === undefined }, atoms, reading);
}
/** A condition that is no object is nothing where it is null; else it can be anything, and limits the policy or not. */
function conditions_unreadable(value, name, reading) {
    return (0,words/* saysSomething */.XE)(value) === false || reading.settle((0,undetermined/* notUnderstood */.hf)(value, `the condition ${name} is not an object`), true);
}
function nowhere(atoms) {
    return [atoms.where("platform", () => false)];
}
function locations(value, atoms, reading) {
    if (!(0,json/* isObject */.Gv)(value))
        return conditions_unreadable(value, "locations", reading) ? [[]] : [];
    const [included, excluded] = [(0,words/* wordsIn */.Hn)(value, "includeLocations"), (0,words/* wordsIn */.Hn)(value, "excludeLocations")];
    if (excluded.known.has("all") || (excluded.gap !== undefined && reading.settle(excluded.gap, false)))
        return [];
    const outside = [...excluded.known].map((id) => atoms.flag("locations", locationId(id), false));
    if (included.isEmpty === true || included.known.has("all") || (included.gap !== undefined && reading.settle(included.gap, true)))
        return [outside];
    return [...included.known].map((id) => [atoms.flag("locations", locationId(id), true), ...outside]);
}
function locationId(id) {
    return id === "alltrusted" ? "trusted" : id === compliantNetwork ? "compliantNetwork" : id;
}
/** The devices that a filter leaves in. Where an attribute would decide, the rule is a flag of its own. */
function deviceFilter(value, atoms, reading) {
    if (!(0,json/* isObject */.Gv)(value))
        return conditions_unreadable(value, "devices", reading) ? [[]] : [];
    for (const [key, part] of Object.entries(value)) {
        if (key.includes("@") || key.toLowerCase() === "devicefilter" || (0,words/* saysSomething */.XE)(part) === false)
            continue;
        const isEvery = key.toLowerCase().startsWith("include") && (0,words/* wordsOf */.Z9)(part, key).known.has("all");
        if (!isEvery && !reading.settle((0,undetermined/* notUnderstood */.hf)(part, `the condition devices.${key.slice(0, 60)} is not understood`), true))
            return [];
    }
    const filter = (0,json/* valueIn */.xm)(value, "deviceFilter");
    if ((0,words/* saysSomething */.XE)(filter) === false)
        return [[]];
    const [rule, mode] = (0,json/* isObject */.Gv)(filter) ? [(0,json/* valueIn */.xm)(filter, "rule"), (0,json/* word */.Vm)((0,json/* valueIn */.xm)(filter, "mode"))] : [filter, undefined];
    const attribute = (0,undetermined/* undetermined */.nZ)("an attribute of the device decides");
    const read = typeof rule === "string" && (mode === "include" || mode === "exclude") ? readDeviceFilter(rule, attribute) : (0,undetermined/* notUnderstood */.hf)(rule, "a device filter states no mode and rule that are understood");
    if ((0,undetermined/* isUndetermined */.xm)(read) || typeof rule !== "string")
        return reading.settle((0,undetermined/* isUndetermined */.xm)(read) ? read : attribute, true) ? [[]] : [];
    const wanted = mode === "include";
    return [
        [atoms.where("device", (device) => read(device) === wanted)],
        [atoms.where("device", (device) => (0,undetermined/* isUndetermined */.xm)(read(device))), atoms.flag("filters", rule.trim(), wanted)],
    ];
}

// EXTERNAL MODULE: ./build/src/model/conditional-access/external-users.js
var external_users = __webpack_require__(86063);
// EXTERNAL MODULE: ./build/src/model/conditional-access/users.js
var conditional_access_users = __webpack_require__(83529);
;// CONCATENATED MODULE: ./build/src/access/scope.js








const reserved = new Set(["all", "none", conditional_access_users/* legacyGuests */.fA]);
function idsOf(users, side) {
    const [listed, groups, roles] = ["Users", "Groups", "Roles"].map((name) => (0,words/* wordsIn */.Hn)(users, `${side}${name}`));
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
function userScope({ users }, ids, person, reading) {
    if ((0,undetermined/* isUndetermined */.xm)(users))
        return reading.settle(users, true) ? "all" : "no";
    if (reading.settle(users.isAboutWorkloads, false))
        return "no";
    const as = (type) => {
        const excluded = names(users.exclude, type, person, reading, false) || (ids.exclude.gap !== undefined && reading.settle(ids.exclude.gap, false));
        if (excluded)
            return "no";
        if (names(users.include, type, person, reading, true) || (ids.include.gap !== undefined && reading.settle(ids.include.gap, true)))
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
function names({ users, guests }, type, { origin }, reading, denying) {
    if (reading.settle((0,answer/* any */.bz)((0,words/* has */.zy)(users, conditional_access_users/* legacyGuests */.fA), (0,external_users/* matches */.cK)(guests, type, origin.listed)), denying))
        return true;
    return reading.settle((0,words/* has */.zy)(users, "all"), denying) && (type !== "b2bDirectConnectUser" || reading.isStrict("A1") === denying);
}
function targetScope({ applications: scope }, conditions, target, reading) {
    const written = (0,json/* valueIn */.xm)(conditions, "applications");
    if ((0,undetermined/* isUndetermined */.xm)(scope) || !(0,json/* isObject */.Gv)(written))
        return reading.settle((0,undetermined/* isUndetermined */.xm)(scope) ? scope : (0,undetermined/* undetermined */.nZ)("the policy does not state conditions.applications"), true) ? "yes" : "no";
    if (target.kind !== "application") {
        const name = target.kind === "userAction" ? "includeUserActions" : "includeAuthenticationContextClassReferences";
        return reading.settle((0,words/* has */.zy)((0,words/* wordsIn */.Hn)(written, name), target.id.toLowerCase()), true) ? "yes" : "no";
    }
    if (reading.settle((0,answer/* any */.bz)(scope.exclude.known.has("all"), scope_means(scope.exclude, target)), false))
        return "no";
    const isIncluded = includes(scope.include, scope.exclude, target, reading);
    const filter = appFilter(written);
    if ((0,undetermined/* isUndetermined */.xm)(filter))
        return reading.settle(filter, true) ? "yes" : "no";
    if (filter?.mode === "exclude")
        return isIncluded ? "not filter" : "no";
    return isIncluded ? "yes" : filter === undefined ? "no" : "filter";
}
function includes(include, exclude, target, reading) {
    if (!reading.settle((0,answer/* any */.bz)((0,words/* has */.zy)(include, "all"), scope_means(include, target)), true))
        return false;
    const hasHole = [...exclude.known].some((each) => each !== "none");
    return target.id !== "baselineScopes" || !hasHole || reading.isStrict("A8");
}
/** Whether a list names an application, itself or by a group. A word that is no id and no group can mean any. */
function scope_means({ known, gap }, target) {
    const names = (0,access_targets/* namesOf */.eZ)(target);
    if ([...known].some((each) => names.has(each)))
        return true;
    const stranger = [...known].some((each) => !(0,well_known/* isGuid */.W_)(each) && each !== "all" && each !== "none" && !access_targets/* groupWords */.Jk.has(each));
    return gap ?? (stranger && (0,undetermined/* undetermined */.nZ)("a policy names applications by a word that is not understood"));
}
/** The filter of applications; its rule is a flag, because nothing here knows the applications' attributes. */
function appFilter(applications) {
    const filter = (0,json/* isObject */.Gv)(applications) ? (0,json/* valueIn */.xm)(applications, "applicationFilter") : undefined;
    if ((0,words/* saysSomething */.XE)(filter) === false)
        return undefined;
    const [rule, mode] = (0,json/* isObject */.Gv)(filter) ? [(0,json/* valueIn */.xm)(filter, "rule"), (0,json/* word */.Vm)((0,json/* valueIn */.xm)(filter, "mode"))] : [filter, undefined];
    if (typeof rule === "string" && (mode === "include" || mode === "exclude"))
        return { rule: rule.trim(), mode };
    return (0,undetermined/* notUnderstood */.hf)(rule, "a filter of applications states no mode and rule that are understood");
}

;// CONCATENATED MODULE: ./build/src/access/rules.js







const onNothing = { gaps: new Set(), assumptions: new Set() };
/** Most of what is kept hangs on nothing, and shares that: there is one for each policy, person and target. */
function worked(value, reading) {
    return { value, reading: reading.gaps.size + reading.assumptions.size === 0 ? onNothing : { gaps: reading.gaps, assumptions: reading.assumptions } };
}
/** More boxes than this from one policy are given up. */
const mostBoxes = 5000;
/** The policies of a tenant, and what each of them denies to whom. Everything is worked out once. */
class Rules {
    list;
    #atoms;
    #memo = new Map();
    constructor(tenant, atoms) {
        this.#atoms = atoms;
        const resources = tenant.all("conditionalAccessPolicy");
        this.list = tenant.conditionalAccess().policies.flatMap((policy, index) => {
            const value = resources[index];
            return value === undefined || policy.isEnabled === false || tenant.templates.has(policy.place.file) ? [] : [rule(policy, value)];
        });
    }
    /** For each policy whether it is about somebody. */
    userScopes(person, reading) {
        return this.once(`u ${person.policiesKey} ${person.userType} ${reading.key}`, () => this.list.map(({ policy, ids }) => {
            const own = reading.again();
            return worked(own.settle(policy.isEnabled, true) ? userScope(policy, ids, person, own) : "no", own);
        }));
    }
    /** For each policy whether it is about a target. */
    targetScopes(target, reading) {
        return this.once(`t ${target.kind} ${target.id} ${reading.key}`, () => this.list.map(({ policy, conditions }) => {
            const own = reading.again();
            return worked(targetScope(policy, conditions, target, own), own);
        }));
    }
    /** What a policy denies to somebody, given whom and what it is about. */
    boxes(index, users, targets, person, reading) {
        return this.once(`b ${index} ${users} ${targets} ${person.kind} ${reading.key}`, () => {
            const own = reading.again();
            const each = this.list[index];
            return worked(each === undefined || users === "no" || targets === "no" ? [] : this.#compile(each, users, targets, person, own), own);
        });
    }
    #compile({ policy, conditions, ids, id }, users, targets, person, reading) {
        const atoms = this.#atoms;
        const filter = appFilter((0,json/* valueIn */.xm)(conditions, "applications"));
        const byFilter = (holds) => (filter === undefined || (0,undetermined/* isUndetermined */.xm)(filter) ? [] : [atoms.flag("filters", filter.rule, holds)]);
        const fixed = [
            ...(targets === "yes" ? [] : byFilter(targets === "filter")),
            ...reachable(ids.exclude, person.userType, "exclude", reading).map((each) => atoms.flag("memberships", each, false)),
        ];
        const members = users === "all" ? [[]] : reachable(ids.include, person.userType, "include", reading).map((each) => [atoms.flag("memberships", each, true)]);
        const conditional = conditionsOf(conditions, atoms, reading);
        const undone = unsatisfied(policy, person, atoms, reading);
        if (members.length * conditional.length * undone.length > mostBoxes)
            return spent;
        return members.flatMap((member) => conditional.flatMap((condition) => undone.flatMap((each) => {
            const literals = conjoin([...fixed, ...member, ...condition, ...each]);
            return literals === undefined ? [] : [{ literals, label: id }];
        })));
    }
    /** Works something out the first time that its key is asked for. */
    once(key, make) {
        const known = this.#memo.get(key);
        const made = known ?? (0,once/* once */.O)(make);
        if (known === undefined)
            this.#memo.set(key, made);
        return made();
    }
}
function rule(policy, { value }) {
    const written = (0,json/* valueIn */.xm)(value, "conditions");
    const conditions = (0,json/* isObject */.Gv)(written) ? written : {};
    const own = (0,json/* valueIn */.xm)(conditions, "users");
    const users = (0,json/* isObject */.Gv)(own) ? own : {};
    return { policy, conditions, ids: { include: idsOf(users, "include"), exclude: idsOf(users, "exclude") }, id: policy.id ?? policy.label };
}

;// CONCATENATED MODULE: ./build/src/access/cell.js











const trustedIps = "00000000-0000-0000-0000-000000000000";
/** Turns cells and questions into boxes and spaces. */
class Compiler {
    rules;
    #tenant;
    #atoms;
    #facts;
    #trusted;
    #roles;
    #parts = 0;
    constructor(tenant, atoms, facts) {
        this.rules = new Rules(tenant, atoms);
        this.#tenant = tenant;
        this.#atoms = atoms;
        this.#facts = facts.map((fact) => ({ ...fact, id: fact.id.trim().toLowerCase() }));
        const trusted = tenant.all("namedLocation").filter(({ value }) => (0,json/* valueIn */.xm)(value, "isTrusted") === true);
        this.#trusted = new Set([trustedIps, ...trusted.map(({ value }) => (0,json/* word */.Vm)((0,json/* valueIn */.xm)(value, "id")) ?? "")]);
        this.#roles = new Set(this.rules.list.flatMap(({ ids }) => [...ids.include.roles, ...ids.exclude.roles]));
    }
    /** What denies in a cell. The reading learns what it hangs on. */
    denials({ person, target }, reading, withDefaults) {
        const way = this.#way(person, target, reading);
        const limits = this.#impossible(person, reading);
        const policies = withDefaults ? this.#defaults(target) : this.#policies(person, target, reading);
        for (const worked of [limits, policies])
            reading.join(worked.reading);
        return {
            key: `${reading.key} ${limits.id} ${way} ${policies.id}`,
            boxes: () => (policies.value === spent || limits.value === spent ? spent : [...limits.value, ...this.#gateBoxes(way), ...policies.value]),
        };
    }
    #impossible(person, reading) {
        return this.rules.once(`i ${person.kind} ${person.claimsKey} ${reading.key}`, () => {
            const own = reading.again();
            return this.#part(impossible(person, this.#atoms, own), own);
        });
    }
    /** The boxes of all policies that are about somebody and a target. */
    #policies(person, target, reading) {
        return this.rules.once(`p ${person.policiesKey} ${person.userType} ${person.home === "none"} ${target.kind} ${target.id} ${reading.key}`, () => {
            const own = reading.again();
            const { gap } = this.#tenant.conditionalAccess();
            const isCut = gap !== undefined && own.settle(gap, true);
            const [users, targets] = [this.rules.userScopes(person, reading), this.rules.targetScopes(target, reading)];
            const active = users.flatMap((user, index) => {
                const wanted = targets[index];
                return wanted === undefined || user.value === "no" || wanted.value === "no" ? [] : [{ user, wanted, index }];
            });
            const parts = active.map(({ user, wanted, index }) => {
                const part = this.rules.boxes(index, user.value, wanted.value, person, reading);
                for (const worked of [user, wanted, part])
                    own.join(worked.reading);
                return part.value;
            });
            const key = [person.kind, isCut, ...active.map(({ user, wanted, index }) => `${index} ${user.value} ${wanted.value}`)].join();
            const part = this.rules.once(`s ${key} ${reading.key}`, () => {
                const known = parts.filter((each) => each !== spent);
                const boxes = [...(isCut ? [{ label: "#policies that are not in the input", literals: [] }] : []), ...known.flat()];
                return this.#part(known.length < parts.length ? spent : [...boxes, ...this.#around(boxes, person)], own);
            });
            // The same boxes can hang on other things for somebody else.
            return { ...part, reading: own };
        });
    }
    #defaults(target) {
        return this.rules.once(`d ${target.id === access_targets/* azureManagement */.z0}`, () => this.#part(this.#defaultsBoxes(target.id === access_targets/* azureManagement */.z0), new Reading(true)));
    }
    /** Boxes with a number of their own. */
    #part(value, reading) {
        return { id: (this.#parts += 1), value, reading };
    }
    /** The points that a question is about; without memberships where nobody is to have one. Made after the boxes. */
    space(question, person, isWithoutMemberships) {
        const asked = this.#asked(question);
        if ((0,undetermined/* isUndetermined */.xm)(asked))
            return asked;
        const hasObject = person.userType !== "b2bDirectConnectUser" && person.userType !== "serviceProvider";
        const always = new Set(this.#facts.filter(({ contains }) => hasObject && contains === "every external user").map(({ id }) => id));
        const canHave = (id) => hasObject || (person.userType === "serviceProvider" && this.#roles.has(id));
        const families = isWithoutMemberships ? ["memberships", "partnerMemberships"] : ["memberships"];
        const space = this.#atoms.space(families, (id) => (isWithoutMemberships ? always.has(id) : canHave(id)));
        return asked.reduce((left, { dimension, bits }) => left.with(dimension, bits), space);
    }
    #asked(question) {
        const { platform } = question;
        const proof = this.#proof(question);
        return platform === undefined || (0,undetermined/* isUndetermined */.xm)(proof) ? proof : [...proof, this.#atoms.where("platform", (each) => each === platform)];
    }
    /** The points that prove less than is asked. */
    #proof({ kind, strength }) {
        if (kind === "noMfa")
            return [this.#atoms.where("methods", (methods) => !isMultifactor(methods))];
        if (kind === "noManagedDevice")
            return [this.#atoms.where("device", (device) => device === "unknown" || device === "registered")];
        if (kind === "reach")
            return [];
        const read = (0,strengths/* readStrength */.g3)({ id: strength ?? "" }, (0,strengths/* definedStrengths */.aq)(this.#tenant.all("authenticationStrengthPolicy")));
        const combinations = read === undefined || (0,undetermined/* isUndetermined */.xm)(read) ? read : read.combinations;
        if (combinations === undefined || (0,undetermined/* isUndetermined */.xm)(combinations))
            return (0,undetermined/* undetermined */.nZ)("the authentication strength that is asked for is not in the input", ["authenticationStrengthPolicy"]);
        return [outside(combinations, this.#atoms)];
    }
    #way(person, target, reading) {
        if (person.userType === "b2bDirectConnectUser" && (target.kind !== "application" || !(0,access_targets/* namesOf */.eZ)(target).has("office365")))
            return "no channel";
        const origin = person.origin;
        if (person.userType === "serviceProvider" && !reading.settle(origin.isProvider, false))
            return "no provider";
        return gate(person, target, reading);
    }
    #gateBoxes(way) {
        const listed = (holds) => [this.#atoms.flag("partnerMemberships", "", holds)];
        if (way === "no channel")
            return [{ label: "#direct connect reaches Office 365 only", literals: [] }];
        if (way === "no provider")
            return [{ label: "#no service provider", literals: [] }];
        if (way === "open")
            return [];
        return [{ label: "#cross-tenant access", literals: way === "closed" ? [] : listed(way === "not listed") }];
    }
    #defaultsBoxes(isManagement) {
        const legacy = this.#atoms.where("clientApp", (client) => client === "exchangeActiveSync" || client === "other");
        const single = this.#atoms.where("methods", (methods) => !isMultifactor(methods));
        return [legacy, ...(isManagement ? [single] : [])].map((literal) => ({ label: "#security defaults", literals: [literal] }));
    }
    /** What the locations and memberships that occur in boxes have to do with each other, and with stated facts. */
    #around(boxes, { userType }) {
        const atoms = this.#atoms;
        const dimensions = new Set(boxes.flatMap(({ literals }) => literals.map(({ dimension }) => dimension)));
        const occurs = (literal) => dimensions.has(literal.dimension);
        const trusted = [...this.#trusted].flatMap((id) => {
            const inside = atoms.flag("locations", id, true);
            return occurs(inside) ? [{ label: "#trusted locations", literals: [inside, atoms.flag("locations", "trusted", false)] }] : [];
        });
        const hasObject = userType !== "b2bDirectConnectUser" && userType !== "serviceProvider";
        const facts = this.#facts.flatMap(({ id, contains }) => {
            const literal = atoms.flag("memberships", id, contains === "no external user");
            return occurs(literal) && (hasObject || contains === "no external user") ? [{ label: `#fact: ${id} contains ${contains}`, literals: [literal] }] : [];
        });
        return [...trusted, ...facts];
    }
    /** Whether security defaults replace the policies. */
    get defaults() {
        return (0,security_defaults/* hasSecurityDefaults */.P)(this.#tenant);
    }
}
/** The bits of a space that boxes with one literal and no policy leave: what is possible at all. */
function possible(space, boxes) {
    return boxes.reduce((left, { label, literals: [only, ...more] }) => {
        if (only === undefined || more.length > 0 || !label.startsWith("#"))
            return left;
        const bits = left[only.dimension] ?? [];
        return left.with(only.dimension, bits.map((word_, index) => word_ & ~(only.bits[index] ?? 0)));
    }, space);
}

;// CONCATENATED MODULE: ./build/src/access/access.js
/** The documentation's open points, each with a strict and a lax reading. */
const assumptionIds = ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"];

;// CONCATENATED MODULE: ./build/src/access/decide.js





const none = new Set();
/** Decides cells: strict and lax, with everything unknown denying and not. Equal boxes are searched once. */
class Decider {
    #compiler;
    #atoms;
    #stepBudget;
    #whole;
    #solved = new Map();
    #cores = new Map();
    #points = new Map();
    constructor(compiler, atoms, stepBudget) {
        this.#compiler = compiler;
        this.#atoms = atoms;
        this.#stepBudget = stepBudget;
        this.#whole = { left: 1000 * stepBudget };
    }
    decide(cell, question) {
        const { defaults } = this.#compiler;
        if (!(0,undetermined/* isUndetermined */.xm)(defaults))
            return this.#under(cell, question, defaults);
        const [on, off] = [this.#under(cell, question, true), this.#under(cell, question, false)];
        return on.verdict === off.verdict ? off : { verdict: "not modelled", gaps: new Set([defaults]) };
    }
    /** With security defaults, or without. What is not known has to make no difference. */
    #under(cell, question, withDefaults) {
        const run = new Run(this.#compiler, cell, question, withDefaults);
        const most = this.#outcome(run, true);
        const least = most.gaps.size === 0 ? most : this.#outcome(run, false);
        const { verdict } = least.decision;
        if (verdict !== most.decision.verdict)
            return { verdict: [verdict, most.decision.verdict].includes("not decided") ? "not decided" : "not modelled", gaps: most.gaps };
        const isLeft = withDefaults && (question.kind === "noMfa" || question.kind === "weakerThan") && most.decision.point !== undefined;
        if (isLeft)
            return { verdict: "discretion", gaps: none };
        return verdict === "closed" ? least.decision : most.decision;
    }
    #outcome(run, deniesMost) {
        const strict = new Reading(deniesMost);
        const open = this.#search(run, strict, true);
        const found = open ?? this.#search(run, strict, false);
        const gaps = new Set(strict.gaps);
        const ends = (decision) => ({ decision: { ...decision, gaps }, gaps });
        if ((0,undetermined/* isUndetermined */.xm)(found))
            return { decision: { verdict: "not modelled", gaps: new Set([found]) }, gaps: new Set() };
        if (found === spent)
            return ends({ verdict: "not decided" });
        if (found !== undefined)
            return ends({ verdict: open === undefined ? "conditional" : "open", ...this.#explain(run, strict, open !== undefined, found) });
        if (strict.assumptions.size === 0)
            return ends({ verdict: "closed", closedBy: this.#core(run, strict) });
        const lax = strict.again(assumptionIds);
        const generous = this.#search(run, lax, false);
        for (const gap of lax.gaps)
            gaps.add(gap);
        if (generous === spent)
            return ends({ verdict: "not decided" });
        if (generous === undefined || (0,undetermined/* isUndetermined */.xm)(generous))
            return ends({ verdict: "closed", closedBy: this.#core(run, lax) });
        let needed = assumptionIds;
        for (const assumption of assumptionIds) {
            const fewer = needed.filter((each) => each !== assumption);
            const still = this.#search(run, strict.again(fewer), false);
            if (still !== undefined && still !== spent && !(0,undetermined/* isUndetermined */.xm)(still))
                needed = fewer;
        }
        const reading = strict.again(needed);
        const again = this.#search(run, reading, false);
        if (again === undefined || again === spent || (0,undetermined/* isUndetermined */.xm)(again))
            return ends({ verdict: "not decided" });
        return ends({ verdict: "assumption", assumptions: needed, ...this.#explain(run, reading, false, again) });
    }
    /** A part of the question's space that nothing denies. */
    #search(run, reading, isWithoutMemberships) {
        const { key, boxes } = run.denials(reading);
        const memoKey = `${run.questionKey} ${isWithoutMemberships} ${key}`;
        if (this.#solved.has(memoKey))
            return this.#solved.get(memoKey);
        const denying = boxes();
        const space = run.space(isWithoutMemberships);
        if ((0,undetermined/* isUndetermined */.xm)(space))
            return space;
        const found = denying === spent ? spent : this.#spend((budget) => uncovered(space, denying, budget));
        this.#solved.set(memoKey, found);
        return found;
    }
    #spend(work) {
        const granted = Math.max(0, Math.min(this.#stepBudget, this.#whole.left));
        const budget = { left: granted };
        const result = work(budget);
        this.#whole.left -= granted - Math.max(0, budget.left);
        return result;
    }
    #core(run, reading) {
        const { key, boxes } = run.denials(reading);
        const memoKey = `${run.questionKey} ${key}`;
        const known = this.#cores.get(memoKey);
        if (known !== undefined)
            return known;
        const denying = boxes();
        const space = run.space(false);
        const core = denying === spent || (0,undetermined/* isUndetermined */.xm)(space) ? [] : this.#spend((budget) => provingLabels(space, denying, budget));
        this.#cores.set(memoKey, core);
        return core;
    }
    /** The most plausible of all sign-ins that get through, with as few memberships as possible, and how far around it the gap reaches. */
    #explain(run, reading, isOpen, found) {
        const { key, boxes } = run.denials(reading);
        const memoKey = `${run.questionKey} ${isOpen} ${key}`;
        const known = this.#points.get(memoKey);
        if (known !== undefined)
            return known;
        const denying = boxes();
        const [start, whole] = [run.space(isOpen), run.space(false)];
        if (denying === spent || (0,undetermined/* isUndetermined */.xm)(start) || (0,undetermined/* isUndetermined */.xm)(whole))
            return {};
        const families = ["memberships", "partnerMemberships"];
        const { order } = this.#atoms;
        const isMembership = (dimension) => families.includes(this.#atoms.nameOf(dimension));
        const dimensions = [...order.filter(isMembership), ...order.filter((each) => !isMembership(each))];
        const first = this.#spend((budget) => firstPoint(found, denying, dimensions, start, budget));
        const point = first === spent ? found.map((bits) => bitsOf(bits.length * 32, (value) => value === lowest(bits))) : first;
        const explained = { point, signIn: this.#atoms.signIn(point), region: this.#atoms.region(widen(point, denying, whole, [...order].reverse()), possible(whole, denying)) };
        this.#points.set(memoKey, explained);
        return explained;
    }
}
/** One cell and one question. */
class Run {
    questionKey;
    #compiler;
    #cell;
    #question;
    #withDefaults;
    constructor(compiler, cell, question, withDefaults) {
        this.#compiler = compiler;
        this.#cell = cell;
        this.#question = question;
        this.#withDefaults = withDefaults;
        this.questionKey = `${question.kind} ${question.strength ?? ""} ${question.platform ?? ""}`;
    }
    denials(reading) {
        return this.#compiler.denials(this.#cell, reading, this.#withDefaults);
    }
    space(isWithoutMemberships) {
        return this.#compiler.space(this.#question, this.#cell.person, isWithoutMemberships);
    }
}

;// CONCATENATED MODULE: ./build/src/access/nearest.js

/** What a miss is worth saying, the most telling dimension first. */
const telling = ["target", "userType", "home", "memberships", "locations", "device", "methods", "platform", "clientApp"];
/**
 * The policy that would deny a witness but for one dimension: who it is, what is wanted, or one of the sign-in's own. `others` are
 * people of whom policies can think otherwise, `asked` the dimensions that the question is about.
 */
function nearestPolicy(point, cell, others, compiler, atoms, reading, asked) {
    const { rules } = compiler;
    const users = rules.userScopes(cell.person, reading);
    const targets = rules.targetScopes(cell.target, reading);
    const misses = rules.list.flatMap(({ policy, id }, index) => {
        const [user, target] = [users[index]?.value, targets[index]?.value];
        const outside = [...(user === "no" ? [whoMiss(cell, others, compiler, index, reading)] : []), ...(target === "no" ? ["target"] : [])];
        if (user === undefined || target === undefined || outside.length > 1)
            return [];
        const boxes = rules.boxes(index, user === "no" ? "all" : user, target === "no" ? "yes" : target, cell.person, reading).value;
        if (boxes === spent)
            return [];
        return boxes.flatMap(({ literals }) => {
            const missed = [...outside, ...literals.filter(({ dimension, bits }) => !meets(point[dimension] ?? [], bits)).map(({ dimension }) => atoms.nameOf(dimension))];
            const [dimension] = missed;
            if (dimension === undefined || missed.length > 1)
                return [];
            // What asks for the thing that is missing is nearer than what has to do with something else.
            const isRelated = asked.length === 0 || literals.some((literal) => asked.includes(atoms.nameOf(literal.dimension)));
            const place = telling.indexOf(dimension);
            return [{ policy: id, label: policy.label, dimension, rank: (isRelated ? 0 : 100) + (place < 0 ? telling.length : place) }];
        });
    });
    const [best] = misses.sort((one, other) => one.rank - other.rank || (one.policy < other.policy ? -1 : 1));
    return best && { policy: best.policy, label: best.label, dimension: best.dimension };
}
/** Whether it is the home that a policy is not about, or the type of user wherever they come from. */
function whoMiss({ person }, others, { rules }, index, reading) {
    const elsewhere = others.some((other) => other.userType === person.userType && rules.userScopes(other, reading)[index]?.value === "all");
    return elsewhere ? "home" : "userType";
}

// EXTERNAL MODULE: ./build/src/model/access.js
var access = __webpack_require__(14677);
// EXTERNAL MODULE: ./build/src/model/conditional-access/homes.js
var conditional_access_homes = __webpack_require__(7361);
;// CONCATENATED MODULE: ./build/src/access/origins.js






/** This tenant, as the home of local guests. */
const ownTenant = "own";
const everyone = {
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
        const isNamed = [...this.#partners.keys()].every((home) => (0,well_known/* isGuid */.W_)(home));
        return isNamed ? undefined : (0,undetermined/* undetermined */.nZ)("a partner's tenant id is not known, so its people are not in the table", ["crossTenantAccessPolicyPartner"]);
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
        return { home, userType, origin, policiesKey, claimsKey: (0,conditional_access_homes/* claimsKey */.be)(origin.claims), kind };
    }
    /** The types of which somebody can come from a home. */
    types({ home, isProvider }) {
        const types = everyone[home] ?? everyone["any"] ?? [];
        return isProvider === false ? types : [...types, "serviceProvider"];
    }
    /** Everybody, put together where nothing makes a difference. */
    classes() {
        const named = this.#tenant.conditionalAccess().named;
        const homes = [...this.#partners.keys(), ...named].filter((home) => (0,well_known/* isGuid */.W_)(home));
        const byKey = new Map();
        for (const home of new Set([external_users/* anyTenant */.x4, ...homes, external_users/* noTenant */.aX, ownTenant])) {
            const key = this.#key(this.of(home));
            const group = byKey.get(key);
            if (group === undefined)
                byKey.set(key, [home]);
            else
                group.push(home);
        }
        return [...byKey.values()].flatMap((group) => {
            const origin = this.of(group[0] ?? external_users/* anyTenant */.x4);
            const trusted = ["mfa", "compliant", "hybrid"].filter((claim) => origin.claims[claim] === true);
            return this.types(origin).map((userType) => ({ who: { home: origin.home, userType }, homes: group, trusted }));
        });
    }
    #read(home) {
        const partner = this.#partners.get(home);
        const { homes } = this.#tenant.conditionalAccess();
        const listed = home === ownTenant ? external_users/* noTenant */.aX : home;
        // A tenant that is no partner has the default's settings, unless partners are missing: it can be one.
        const missing = (0,well_known/* isGuid */.W_)(home) ? homes.gap : undefined;
        const setting = (name) => {
            if (partner !== undefined)
                return (0,conditional_access_homes/* effectiveBlock */.ne)(partner, access/* accessShapes */.hS[name], this.#tenant);
            const inherited = this.#tenant.access[name];
            return missing ?? ((0,undetermined/* isUndetermined */.xm)(inherited) ? inherited : inherited.reading);
        };
        const flag = partner && (0,json/* valueIn */.xm)(partner.value, "isServiceProvider");
        return {
            home,
            listed,
            claims: homes.claimsOf(listed),
            collaboration: setting("b2bCollaborationInbound"),
            directConnect: setting("b2bDirectConnectInbound"),
            isProvider: partner === undefined ? (missing ?? false) : (0,undetermined/* isUndetermined */.xm)(flag) ? flag : flag === true,
        };
    }
    /** The same for homes between which nothing makes a difference. */
    #key({ home, listed, claims, collaboration, directConnect, isProvider }) {
        if (home === external_users/* anyTenant */.x4 || home === external_users/* noTenant */.aX || home === ownTenant)
            return home;
        const ca = this.#tenant.conditionalAccess().classOf(listed);
        return [ca, (0,conditional_access_homes/* claimsKey */.be)(claims), this.#settingKey(collaboration), this.#settingKey(directConnect), String(isProvider === true), String(isProvider === false)].join(" ");
    }
    #settingKey(setting) {
        const known = this.#keys.get(setting);
        if (known !== undefined)
            return known;
        const key = (0,undetermined/* isUndetermined */.xm)(setting) ? `? ${setting.undetermined}` : `${setting.users?.reach ?? ""}/${halfKey(setting.applications)}`;
        this.#keys.set(setting, key);
        return key;
    }
}
function halfKey(half) {
    return half === undefined ? "" : `${half.reach} ${[...half.targets].sort().join(" ")}`;
}
const kindsOfTheirOwn = new Set(["internalGuest", "b2bDirectConnectUser", "serviceProvider"]);

;// CONCATENATED MODULE: ./build/src/access/analyse.js













const defaultBudget = 200_000;
/** Prepares the analysis of who can come in and what they must prove. Answers are worked out when asked for, and kept. */
function analyseAccess(tenant, options = {}) {
    const atoms = new Atoms();
    const origins = new Origins(tenant);
    const compiler = new Compiler(tenant, atoms, options.facts ?? []);
    const decider = new Decider(compiler, atoms, options.stepBudget ?? defaultBudget);
    const who = (0,once/* once */.O)(() => origins.classes());
    const targets = (0,once/* once */.O)(() => targetClasses(tenant, compiler, origins, options.applications ?? []));
    const others = (0,once/* once */.O)(() => [...new Map(who().map((each) => origins.person(each.who)).map((person) => [`${person.policiesKey} ${person.userType}`, person])).values()]);
    const decisions = new Map();
    const persons = new Map();
    const readings = [new Reading(true), new Reading(false)];
    const decide = (person, target, question) => {
        const gates = readings.map((reading) => gate(person, target, reading));
        const { isProvider, home } = person.origin;
        const key = [person.policiesKey, person.claimsKey, person.userType, home === "none", isProvider === true, isProvider === false, ...gates, target.kind, target.id, question.kind, question.strength, question.platform].join("|");
        const known = decisions.get(key);
        if (known !== undefined)
            return known;
        const cell = { person, target };
        const decision = decider.decide(cell, question);
        const asked = question.kind === "reach" ? [] : question.kind === "noManagedDevice" ? ["device"] : ["methods"];
        const nearest = (0,once/* once */.O)(() => decision.point && nearestPolicy(decision.point, cell, others(), compiler, atoms, new Reading(true, decision.assumptions), asked));
        const full = { decision, nearest };
        decisions.set(key, full);
        return full;
    };
    return {
        get who() {
            return who();
        },
        get targets() {
            return targets();
        },
        gaps: [tenant.conditionalAccess().gap, tenant.conditionalAccess().homes.gap, origins.gap, (0,undetermined/* isUndetermined */.xm)(compiler.defaults) ? compiler.defaults : undefined].filter((gap) => gap !== undefined),
        answer: (asked, wanted, question) => {
            const id = `${asked.home.trim().toLowerCase()} ${asked.userType}`;
            const person = persons.get(id) ?? origins.person({ home: asked.home.trim().toLowerCase(), userType: asked.userType });
            persons.set(id, person);
            return inWords(decide(person, wanted, question), person, wanted);
        },
    };
}
function inWords({ decision, nearest }, person, target) {
    const { signIn, gaps, verdict, region, assumptions, closedBy } = decision;
    if (verdict === "not modelled" || verdict === "not decided") {
        const reasons = [...new Set([...gaps].map((gap) => gap.undetermined))].sort();
        const needs = [...new Set([...gaps].flatMap((gap) => gap.needs))].sort();
        return { verdict, ...(reasons.length > 0 && { reasons }), ...(needs.length > 0 && { needs }) };
    }
    if (signIn === undefined)
        return { verdict, ...(closedBy && { closedBy }) };
    const partnerMemberships = signIn.partnerMemberships.length > 0 ? listedPeople(person) : [];
    const { home, userType } = person;
    const witness = { ...signIn, home, userType, target, partnerMemberships };
    const memberships = verdict === "conditional" ? { memberships: [...signIn.memberships, ...partnerMemberships] } : {};
    return {
        verdict,
        witness,
        ...memberships,
        ...(region && { region }),
        ...(assumptions && { assumptions }),
        get nearest() {
            return nearest();
        },
    };
}
/** One of those whom the inbound setting lists: to be any of them is the same. */
function listedPeople(person) {
    const setting = settingFor(person, new Reading(true));
    return setting === undefined || (0,undetermined/* isUndetermined */.xm)(setting) ? [] : [...(setting.users?.targets ?? [])].sort().slice(0, 1);
}
/** Everything that somebody can want, put together where nothing makes a difference. */
function targetClasses(tenant, compiler, origins, further) {
    const applications = new Set(further.map((id) => id.trim().toLowerCase()));
    const contexts = new Set();
    const halves = new Set();
    for (const { who } of origins.classes()) {
        const { collaboration, directConnect } = origins.of(who.home);
        for (const setting of [collaboration, directConnect])
            if (!(0,undetermined/* isUndetermined */.xm)(setting) && setting.applications)
                halves.add(setting.applications.targets);
    }
    for (const half of halves)
        for (const target of half)
            if ((0,well_known/* isGuid */.W_)(target))
                applications.add(target);
    let hasHole = false;
    for (const { conditions, policy } of compiler.rules.list) {
        const written = (0,json/* valueIn */.xm)(conditions, "applications");
        if ((0,undetermined/* isUndetermined */.xm)(policy.applications) || !(0,json/* isObject */.Gv)(written))
            continue;
        const { include, exclude } = policy.applications;
        for (const id of [...include.known, ...exclude.known])
            if ((0,well_known/* isGuid */.W_)(id))
                applications.add(id);
        hasHole ||= include.known.has("all") && [...exclude.known].some((id) => id !== "none");
        for (const id of (0,words/* wordsIn */.Hn)(written, "includeAuthenticationContextClassReferences").known)
            contexts.add(id);
    }
    if (compiler.defaults !== false)
        applications.add(access_targets/* azureManagement */.z0);
    const all = [
        ...access_targets/* unnamed */.p1,
        ...[...applications].sort().map((id) => ({ kind: "application", id })),
        ...(hasHole ? [access_targets/* baselineScopes */.ZF] : []),
        ...access_targets/* userActions */.Xp,
        ...[...contexts].sort().map((id) => ({ kind: "authenticationContext", id })),
    ];
    const listing = [...halves];
    const classes = new Map();
    for (const target of all) {
        const names = (0,access_targets/* namesOf */.eZ)(target);
        const scopes = [true, false].flatMap((deniesMost) => compiler.rules.targetScopes(target, new Reading(deniesMost)).map(({ value }) => value));
        const isListed = target.kind === "application" ? listing.map((half) => [...half].some((each) => names.has(each.toLowerCase()))) : [];
        const alone = target === access_targets/* baselineScopes */.ZF || target.id === access_targets/* azureManagement */.z0;
        const key = JSON.stringify([target.kind, alone && target.id, names.has("office365"), scopes, isListed]);
        const before = classes.get(key);
        if (before === undefined)
            classes.set(key, { target, ids: [target.id] });
        else
            before.ids.push(target.id);
    }
    return [...classes.values()];
}

;// CONCATENATED MODULE: ./build/src/access/exposure.js
const gapOrder = ["open", "conditional", "assumption"];
/** Asks every question of every cell. */
function exposureOf(analysis, questions) {
    const rows = new Rows();
    const gaps = new Map();
    const undecided = new Map();
    const texts = new WeakMap();
    const textOf = (value) => {
        const text = value === undefined ? "" : (texts.get(value) ?? JSON.stringify(value));
        if (value !== undefined)
            texts.set(value, text);
        return text;
    };
    for (const who of analysis.who) {
        const verdicts = analysis.targets.map((target) => questions.map((question) => {
            const answer = analysis.answer(who.who, target.target, question);
            const { verdict, reasons = [], needs = [] } = answer;
            if (verdict === "not modelled" || verdict === "not decided") {
                const key = JSON.stringify([verdict, reasons, needs]);
                const entry = undecided.get(key) ?? { verdict, reasons, needs, cells: 0 };
                entry.cells += 1;
                undecided.set(key, entry);
            }
            else if (question.kind !== "reach" && gapOrder.includes(verdict)) {
                const key = [question.kind, question.strength, verdict, textOf(answer.region), answer.memberships?.join(), answer.assumptions?.join()].join("|");
                const gap = gaps.get(key) ?? { question, answer, cells: new Map() };
                const cells = gap.cells.get(who);
                if (cells === undefined)
                    gap.cells.set(who, [target]);
                else
                    cells.push(target);
                gaps.set(key, gap);
            }
            return verdict;
        }));
        rows.add(who, analysis.targets, verdicts);
    }
    return {
        questions,
        rows: rows.list(),
        gaps: [...gaps.values()]
            .map(({ cells, ...gap }) => ({ ...gap, cells: [...cells].map(([who, targets]) => ({ who, targets })) }))
            .sort((one, other) => gapOrder.indexOf(one.answer.verdict) - gapOrder.indexOf(other.answer.verdict)),
        undecided: [...undecided.values()],
    };
}
/** People of one type with equal answers are one row for each set of targets with equal answers. */
class Rows {
    #groups = new Map();
    add(who, targets, verdicts) {
        const key = `${who.who.userType} ${verdicts.map((each) => each.join()).join(";")}`;
        const group = this.#groups.get(key);
        if (group === undefined)
            this.#groups.set(key, { who: [who], targets, verdicts });
        else
            group.who.push(who);
    }
    list() {
        return [...this.#groups.values()].flatMap(({ who, targets, verdicts }) => {
            const bySet = new Map();
            for (const [index, target] of targets.entries()) {
                const key = JSON.stringify(verdicts[index]);
                const before = bySet.get(key);
                if (before === undefined)
                    bySet.set(key, [target]);
                else
                    before.push(target);
            }
            return [...bySet].map(([key, list]) => ({ who, targets: list, verdicts: JSON.parse(key) }));
        });
    }
}

// EXTERNAL MODULE: ./build/src/lint/tenants-config.js
var tenants_config = __webpack_require__(31905);
// EXTERNAL MODULE: ./build/src/read-tenants.js + 15 modules
var read_tenants = __webpack_require__(67210);
// EXTERNAL MODULE: ./build/src/report/exposure.js
var exposure = __webpack_require__(6495);
;// CONCATENATED MODULE: ./build/src/read-exposure.js





/**
 * Reads tenants and prepares the analysis of who can come in, with the facts that the configuration states.
 * @throws ConfigError when the configuration or one of our own files cannot be used.
 */
async function readAnalyses(options, applications = []) {
    const { found, tenants, inputs, documents, nothingFound } = await (0,read_tenants/* readTenants */.w)({ ...options, baseline: false });
    const analysed = tenants.filter(({ isEmpty }) => !isEmpty).map(({ tenant, own }) => {
        const { facts = [] } = own === undefined ? found.config : (0,tenants_config/* configOf */.W)(found.config, own);
        const analysis = analyseAccess(tenant, { facts: facts.map(({ group, contains }) => ({ id: group, contains })), applications });
        return { tenant, analysis, names: (0,exposure/* namesFor */.GT)(tenant) };
    });
    return { tenants: analysed, isSeveral: found.config.tenants !== undefined, inputs, documents, nothingFound };
}
/** Answers every question about everybody and every target. `strength` is the id that `weaker than` is held against. */
async function readExposure(options, strength) {
    const { tenants, isSeveral, inputs, nothingFound } = await readAnalyses(options);
    const questions = [{ kind: "reach" }, { kind: "noMfa" }, { kind: "noManagedDevice" }, ...(strength === undefined ? [] : [{ kind: "weakerThan", strength }])];
    const reports = tenants.map(({ tenant, analysis, names }) => (0,exposure/* exposureReport */.QU)(exposureOf(analysis, questions), analysis, names, tenant));
    return { reports, isSeveral, inputs, nothingFound };
}


/***/ }),

/***/ 6495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ namesFor),
/* harmony export */   QU: () => (/* binding */ exposureReport),
/* harmony export */   YT: () => (/* binding */ personInWords),
/* harmony export */   exposureJson: () => (/* binding */ exposureJson),
/* harmony export */   exposureTenantsJson: () => (/* binding */ exposureTenantsJson)
/* harmony export */ });
/* harmony import */ var _model_conditional_access_external_users_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86063);
/* harmony import */ var _safe_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67470);


function namesFor(tenant) {
    const { homes, policies } = tenant.conditionalAccess();
    const labels = new Map(policies.map(({ id, label }) => [id ?? label, label]));
    const words = { any: "any other tenant", none: "no Entra tenant", own: "this tenant" };
    return { home: (home) => words[home] ?? homes.labelOf(home), policy: (id) => labels.get(id) ?? id };
}
function exposureReport({ questions, rows, gaps, undecided }, analysis, names, { today, name }) {
    const strength = questions.find(({ kind }) => kind === "weakerThan")?.strength;
    return {
        now: today,
        ...(name !== undefined && { tenant: name }),
        ...(strength !== undefined && { strength }),
        rows: rows.map(({ who, targets, verdicts }) => ({
            who: who.map(people),
            targets: targets.flatMap(each),
            answers: Object.fromEntries(questions.map(({ kind }, index) => [kind, verdicts[index]])),
        })),
        gaps: gaps.flatMap(({ question, answer, cells }) => gapOf(question, answer, cells.map(({ who, targets }) => ({ who: people(who), targets: targets.flatMap(each) })))),
        undecided,
        assumptions: [...new Set(gaps.flatMap(({ answer }) => answer.assumptions ?? []))].sort(),
        missing: analysis.gaps.map((gap) => gap.undetermined),
        names,
    };
}
function people({ who, homes, trusted }) {
    return { userType: who.userType, homes, trusted };
}
function each({ target, ids }) {
    return ids.map((id) => ({ kind: target.kind, id }));
}
function gapOf({ kind }, { verdict, witness, region = [], memberships, assumptions, nearest }, cells) {
    if (witness === undefined)
        return [];
    return [{ question: kind, verdict, witness, region, ...(memberships && { memberships }), ...(assumptions && { assumptions }), ...(nearest && { nearest }), cells }];
}
const asData = { version: 1, model: "within this model" };
/** The report as data. */
function exposureJson(report) {
    return `${(0,_safe_json_js__WEBPACK_IMPORTED_MODULE_1__/* .safeJson */ .o)({ ...asData, ...published(report) })}\n`;
}
/** As {@link exposureJson}, of several tenants, each with its name. */
function exposureTenantsJson(reports) {
    return `${(0,_safe_json_js__WEBPACK_IMPORTED_MODULE_1__/* .safeJson */ .o)({ ...asData, tenants: reports.map(published) })}\n`;
}
function published({ names, ...report }) {
    const policies = Object.fromEntries(report.gaps.flatMap(({ nearest }) => (nearest === undefined ? [] : [[nearest.policy, names.policy(nearest.policy)]])));
    return { ...report, policies };
}
/** Somebody in the singular, as a sentence begins with them. */
function personInWords(userType, home) {
    const title = _model_conditional_access_external_users_js__WEBPACK_IMPORTED_MODULE_0__/* .typeTitles */ .u9[userType];
    const article = title.startsWith("other") ? "Another external user" : `A ${title.replace(/s$/, "")}`;
    return userType === "internalGuest" ? `${article} of this tenant` : `${article} of ${home}`;
}


/***/ })

};
