export const id = 7197;
export const ids = [7197];
export const modules = {

/***/ 36500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ crossTenantAccess),
/* harmony export */   a: () => (/* binding */ assumptionIds)
/* harmony export */ });
/** The documentation's open points, each with a strict and a lax reading. */
const assumptionIds = ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"];
/** The fixed {@link Source} that stands for the inbound setting of a home. */
const crossTenantAccess = "cross-tenant access";


/***/ }),

/***/ 87301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ analyseAccess)
});

// EXTERNAL MODULE: ./build/src/model/once.js
var once = __webpack_require__(88682);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __webpack_require__(94163);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/access/reading/gate.js
var gate = __webpack_require__(55860);
// EXTERNAL MODULE: ./build/src/access/reading/reading.js
var reading_reading = __webpack_require__(73179);
;// CONCATENATED MODULE: ./build/src/access/basis.js




/** What decides cells, as texts that can be held against those of another tenant. */
class Bases {
    #compiler;
    /** What is in no policy that counts and can make a difference in any cell. */
    #circumstances;
    #hashOf = (0,once/* onceEach */.fF)(({ id, conditions, policy }) => hash([id, policy.isEnabled, conditions, policy.grant]));
    constructor(tenant, compiler, facts) {
        const definitions = ["namedLocation", "authenticationStrengthPolicy"].map((kind) => tenant.all(kind).map(({ value }) => value));
        const roles = new Set(compiler.rules.list.flatMap(({ ids }) => [...ids.include.roles, ...ids.exclude.roles]));
        this.#compiler = compiler;
        this.#circumstances = hash([definitions, [...roles].sort(), facts, compiler.defaults, tenant.conditionalAccess().gap ?? null]);
    }
    of(cell) {
        const { person, target } = cell;
        const [strict, lax] = [new reading_reading/* Reading */.z(true), new reading_reading/* Reading */.z(true, ["A6"])].map((reading) => (0,gate/* wayIn */.ng)(person, target, reading));
        const policies = this.#compiler.active(cell).map(this.#hashOf);
        return {
            text: [this.#circumstances, person.kind, person.claimsKey, strict, lax, ...policies].join(" "),
            isCertain: () => {
                const reading = new reading_reading/* Reading */.z(true);
                this.#compiler.denials(cell, reading, this.#compiler.defaults === true);
                return reading.gaps.size === 0 && typeof this.#compiler.defaults === "boolean";
            },
        };
    }
}
function hash(value) {
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(value)).digest("base64");
}

// EXTERNAL MODULE: ./build/src/access/core/atoms.js
var core_atoms = __webpack_require__(24236);
// EXTERNAL MODULE: ./build/src/access/core/compile.js + 6 modules
var compile = __webpack_require__(15210);
// EXTERNAL MODULE: ./build/src/access/access.js
var access = __webpack_require__(36500);
;// CONCATENATED MODULE: ./build/src/access/reading/kept-readings.js

/** Remembers what was worked out for one thing at a time, with what it hung on: whoever asks again has met that, too. */
class KeptReadings {
    #of;
    #results = new Map();
    of(one, name, reading, work) {
        if (this.#of !== one) {
            this.#of = one;
            this.#results = new Map();
        }
        const { result, met } = (0,once/* remembered */.HK)(this.#results, `${reading.key} ${name}`, () => {
            const own = reading.again();
            return { result: work(own), met: own.met };
        });
        reading.join(met);
        return result;
    }
}

// EXTERNAL MODULE: ./build/src/access/core/boxes.js
var core_boxes = __webpack_require__(3683);
// EXTERNAL MODULE: ./build/src/access/core/fixed.js
var fixed = __webpack_require__(78720);
;// CONCATENATED MODULE: ./build/src/access/core/decide.js






const membershipFamilies = ["memberships", "partnerMemberships"];
/** Decides cells: strict and lax, with everything unknown denying and not. */
class Decider {
    #compiler;
    #atoms;
    #stepBudget;
    #whole;
    #kept = new KeptReadings();
    constructor(compiler, atoms, stepBudget) {
        this.#compiler = compiler;
        this.#atoms = atoms;
        this.#stepBudget = stepBudget;
        this.#whole = { left: 1000 * stepBudget };
    }
    decide(cell, question) {
        const asked = this.#compiler.asked(question);
        if ((0,undetermined/* isUndetermined */.xm)(asked))
            return { verdict: "not modelled", gaps: new Set([asked]) };
        const asksMethods = question.kind === "noMfa" || question.kind === "weakerThan";
        const under = (withDefaults) => {
            const decision = this.#read({ cell, asked, withDefaults });
            return withDefaults && asksMethods && decision.gap !== undefined ? { verdict: "discretion", gaps: new Set() } : decision;
        };
        const { defaults } = this.#compiler;
        if (!(0,undetermined/* isUndetermined */.xm)(defaults))
            return under(defaults);
        const [on, off] = [under(true), under(false)];
        return on.verdict === off.verdict ? off : { verdict: "not modelled", gaps: new Set([defaults]) };
    }
    /** What is not known has to make no difference. */
    #read(run) {
        const most = this.#outcome(run, new reading_reading/* Reading */.z(true));
        if (most.gaps.size === 0)
            return most;
        const least = this.#outcome(run, new reading_reading/* Reading */.z(false));
        if (least.verdict === most.verdict)
            return least.verdict === "closed" ? least : most;
        return { verdict: [least.verdict, most.verdict].includes("not decided") ? "not decided" : "not modelled", gaps: most.gaps };
    }
    #outcome(run, strict) {
        const { gaps } = strict;
        const open = this.#search(run, strict, true);
        const found = open ?? this.#search(run, strict, false);
        if (found === core_boxes/* spent */.RT)
            return { verdict: "not decided", gaps };
        if (found !== undefined)
            return { verdict: open === undefined ? "conditional" : "open", gap: this.#explain(run, strict, open !== undefined, found), gaps };
        if (strict.assumptions.size === 0)
            return { verdict: "closed", closedBy: this.#core(run, strict), gaps };
        const lax = strict.again(access/* assumptionIds */.a);
        const generous = this.#search(run, lax, false);
        strict.join(lax);
        if (generous === core_boxes/* spent */.RT)
            return { verdict: "not decided", gaps };
        if (generous === undefined)
            return { verdict: "closed", closedBy: this.#core(run, lax), gaps };
        let [assumptions, witness] = [access/* assumptionIds */.a, generous];
        for (const assumption of access/* assumptionIds */.a) {
            const fewer = assumptions.filter((each) => each !== assumption);
            const still = this.#search(run, strict.again(fewer), false);
            if (still !== undefined && still !== core_boxes/* spent */.RT)
                [assumptions, witness] = [fewer, still];
        }
        return { verdict: "assumption", assumptions, gap: this.#explain(run, strict.again(assumptions), false, witness), gaps };
    }
    /** A part of the question's space that nothing denies. */
    #search(run, reading, isWithoutMemberships) {
        const denying = this.#denials(run, reading);
        return denying === core_boxes/* spent */.RT ? core_boxes/* spent */.RT : this.#spend((budget) => (0,core_boxes/* uncovered */.KY)(this.#space(run, isWithoutMemberships), denying, budget));
    }
    #core(run, reading) {
        const denying = this.#denials(run, reading);
        return denying === core_boxes/* spent */.RT ? [] : this.#spend((budget) => (0,core_boxes/* provingSources */.SI)(this.#space(run, false), denying, budget));
    }
    /** The most plausible of all sign-ins that get through, with as few memberships as possible, and how far around it the gap reaches. */
    #explain(run, reading, isOpen, found) {
        const denials = this.#denials(run, reading);
        const denying = denials === core_boxes/* spent */.RT ? [] : denials;
        const [start, whole] = [this.#space(run, isOpen), this.#space(run, false)];
        const { order, dimensions } = this.#atoms;
        const isMembership = (dimension) => membershipFamilies.includes(dimensions[dimension]?.name ?? "");
        const inOrder = [...order.filter(isMembership), ...order.filter((each) => !isMembership(each))];
        const first = this.#spend((budget) => (0,core_boxes/* firstPoint */.Z2)(found, denying, inOrder, start, budget));
        const point = first === core_boxes/* spent */.RT ? found.map(core_boxes/* lowest */.$k) : first;
        return { point, region: (0,core_boxes/* widen */.oP)(point, denying, whole, [...order].reverse()), limits: (0,fixed/* possible */.ux)(whole, denying) };
    }
    /** Kept for the cell that is asked about: every question and every step of an answer looks at the same boxes. */
    #denials({ cell, withDefaults }, reading) {
        return this.#kept.of(cell, String(withDefaults), reading, (own) => this.#compiler.denials(cell, own, withDefaults));
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

// EXTERNAL MODULE: ./build/src/access/describe.js
var describe = __webpack_require__(73211);
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
        if (boxes === core_boxes/* spent */.RT)
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

// EXTERNAL MODULE: ./build/src/access/reading/origins.js
var reading_origins = __webpack_require__(46624);
// EXTERNAL MODULE: ./build/src/model/conditional-access/words.js
var words = __webpack_require__(9872);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/model/well-known.js
var well_known = __webpack_require__(14777);
// EXTERNAL MODULE: ./build/src/access/targets.js
var targets = __webpack_require__(38078);
;// CONCATENATED MODULE: ./build/src/access/target-classes.js






/** Everything that somebody can want, put together where nothing makes a difference. */
function targetClasses(compiler, origins, further) {
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
        applications.add(targets/* azureManagement */.z0);
    const all = [
        ...targets/* unnamed */.p1,
        ...[...applications].sort().map((id) => ({ kind: "application", id })),
        ...(hasHole ? [targets/* baselineScopes */.ZF] : []),
        ...targets/* userActions */.Xp,
        ...[...contexts].sort().map((id) => ({ kind: "authenticationContext", id })),
    ];
    const listing = [...halves];
    const classes = new Map();
    for (const target of all) {
        const names = (0,targets/* namesOf */.eZ)(target);
        const scopes = [true, false].flatMap((deniesMost) => compiler.rules.targetScopes(target, new reading_reading/* Reading */.z(deniesMost)).values);
        const isListed = target.kind === "application" ? listing.map((half) => [...half].some((each) => names.has(each.toLowerCase()))) : [];
        const alone = target === targets/* baselineScopes */.ZF || target.id === targets/* azureManagement */.z0;
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
    const atoms = new core_atoms/* Atoms */.N();
    const origins = new reading_origins/* Origins */.C(tenant);
    const compiler = new compile/* Compiler */.Q(tenant, atoms, options.facts ?? []);
    const decider = new Decider(compiler, atoms, options.stepBudget ?? defaultBudget);
    const who = (0,once/* once */.Oo)(() => origins.classes());
    const targets = (0,once/* once */.Oo)(() => targetClasses(compiler, origins, options.applications ?? []));
    const others = (0,once/* once */.Oo)(() => [...new Map(who().map((each) => origins.person(each.who)).map((person) => [`${person.policiesKey} ${person.userType}`, person])).values()]);
    const cells = new Cells(compiler, (cell, question) => inWords(decider.decide(cell, question), atoms));
    const bases = (0,once/* once */.Oo)(() => new Bases(tenant, compiler, options.facts ?? []));
    const persons = new WeakMap();
    const person = (who) => {
        const known = persons.get(who);
        if (known !== undefined)
            return known;
        const own = origins.person({ home: who.home.trim().toLowerCase(), userType: who.userType });
        persons.set(who, own);
        return own;
    };
    const nearest = ({ point, outcome }, cell, question) => point && nearestPolicy(point, cell, others(), compiler, atoms, new reading_reading/* Reading */.z(true, outcome.assumptions), question);
    return {
        get who() {
            return who();
        },
        get targets() {
            return targets();
        },
        gaps: [tenant.conditionalAccess().gap, tenant.conditionalAccess().homes.gap, origins.gap, (0,undetermined/* isUndetermined */.xm)(compiler.defaults) ? compiler.defaults : undefined].filter((gap) => gap !== undefined),
        answer: (asked, target, question) => {
            const cell = { person: person(asked), target };
            const known = cells.of(cell).known(question);
            return answerOf(known, cell, (0,once/* once */.Oo)(() => nearest(known, cell, question)));
        },
        outcomes: (asked, target) => cells.of({ person: person(asked), target }).outcomes,
        basis: (asked, target) => bases().of({ person: person(asked), target }),
    };
}
/** What cells come to. Those in which the same policies count, for somebody of whom the same is known, share it. */
class Cells {
    #compiler;
    #decide;
    #readings = [new reading_reading/* Reading */.z(true), new reading_reading/* Reading */.z(false)];
    #actives = new Map();
    #numbers = new Map();
    #people = new WeakMap();
    #known = new Map();
    constructor(compiler, decide) {
        this.#compiler = compiler;
        this.#decide = decide;
    }
    of(cell) {
        const { person, target } = cell;
        const [most, least] = this.#readings;
        const [strict, lax] = [(0,gate/* wayIn */.ng)(person, target, most), (0,gate/* wayIn */.ng)(person, target, least)].map((way) => gate/* ways */.LN.indexOf(way));
        // Asked for every pair of people and targets: numbers are found faster than texts.
        const how = ((this.#whose(person) * gate/* ways */.LN.length + (strict ?? 0)) * gate/* ways */.LN.length + (lax ?? 0)) * 2 + (target.id === targets/* azureManagement */.z0 ? 1 : 0);
        return (0,once/* remembered */.HK)((0,once/* remembered */.HK)(this.#known, this.#active(cell), () => new Map()), how, () => {
            const answers = new Map();
            const known = (question) => (0,once/* remembered */.HK)(answers, [question.kind, question.platform, question.strength, JSON.stringify(question.within)].join(" "), () => this.#decide(cell, question));
            return { known, outcomes: (question) => known(question).outcome };
        });
    }
    /** The same number for people of whom the same is known. */
    #whose(person) {
        const known = this.#people.get(person);
        if (known !== undefined)
            return known;
        const setting = (0,gate/* settingFor */.yJ)(person, this.#readings[0]);
        const number = this.#number(`whose ${person.kind}|${person.userType}|${person.claimsKey}|${(0,undetermined/* isUndetermined */.xm)(setting) ? setting.undetermined : ""}`);
        this.#people.set(person, number);
        return number;
    }
    #number(key) {
        const number = this.#numbers.get(key) ?? this.#numbers.size;
        this.#numbers.set(key, number);
        return number;
    }
    /** The same number for cells in which the same policies count. */
    #active(cell) {
        const { person, target } = cell;
        const row = (0,once/* remembered */.HK)(this.#actives, `${person.policiesKey} ${person.userType}`, () => ({ byTarget: new WeakMap(), byName: new Map() }));
        const known = row.byTarget.get(target);
        if (known !== undefined)
            return known;
        const column = `${target.kind} ${target.id}`;
        const number = row.byName.get(column) ?? this.#number(this.#compiler.activeKey(cell));
        row.byName.set(column, number);
        row.byTarget.set(target, number);
        return number;
    }
}
function inWords(decision, atoms) {
    const { gap, gaps, verdict, assumptions, closedBy } = decision;
    if (verdict === "not modelled" || verdict === "not decided") {
        const reasons = [...new Set([...gaps].map((each) => each.undetermined))].sort();
        const needs = [...new Set([...gaps].flatMap((each) => each.needs))].sort();
        return { outcome: { verdict, ...(reasons.length > 0 && { reasons }), ...(needs.length > 0 && { needs }) } };
    }
    if (gap === undefined)
        return { outcome: { verdict, ...(closedBy && { closedBy }) } };
    const signIn = (0,describe/* signInOf */.U)(gap.point, atoms);
    const conditions = { memberships: signIn.memberships, isListed: signIn.partnerMemberships.length > 0 };
    const region = (0,describe/* regionOf */.A)(gap.region, gap.limits, atoms);
    return { point: gap.point, outcome: { verdict, region, ...(assumptions && { assumptions }), ...(verdict === "conditional" && conditions) }, signIn };
}
/** What a cell comes to, said of somebody. */
function answerOf({ outcome, signIn }, { person, target }, nearest) {
    if (signIn === undefined)
        return outcome;
    const partnerMemberships = signIn.partnerMemberships.length > 0 ? (0,gate/* listedPeople */.Vd)(person, new reading_reading/* Reading */.z(true)).slice(0, 1) : [];
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


/***/ }),

/***/ 24236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Atoms)
/* harmony export */ });
/* harmony import */ var _reading_dimensions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27206);
/* harmony import */ var _boxes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3683);


const plainNames = Object.keys(_reading_dimensions_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj);
const flag = ["false", "true"];
const isFalse = 1;
const isTrue = 2;
/** The dimensions of one tenant's sign-ins. Two-valued ones come to be when something names their id. */
class Atoms {
    #dimensions = plainNames.map((name) => ({ name, values: _reading_dimensions_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj[name] }));
    #flags = new Map();
    get dimensions() {
        return this.#dimensions;
    }
    /** The points whose value of a dimension is as `holds` says. */
    where(name, holds) {
        return { dimension: plainNames.indexOf(name), bits: (0,_boxes_js__WEBPACK_IMPORTED_MODULE_1__/* .bitsOf */ .e4)(_reading_dimensions_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj[name].length, (value) => holds(_reading_dimensions_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj[name][value] ?? "")) };
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
        return this.#dimensions.map(({ name, id, values }) => (id !== undefined && isOut(name, id) ? isFalse : (0,_boxes_js__WEBPACK_IMPORTED_MODULE_1__/* .bitsOf */ .e4)(values.length, () => true)));
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


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ lowest),
/* harmony export */   KY: () => (/* binding */ uncovered),
/* harmony export */   RT: () => (/* binding */ spent),
/* harmony export */   SI: () => (/* binding */ provingSources),
/* harmony export */   Z2: () => (/* binding */ firstPoint),
/* harmony export */   d9: () => (/* binding */ conjoin),
/* harmony export */   e4: () => (/* binding */ bitsOf),
/* harmony export */   oP: () => (/* binding */ widen)
/* harmony export */ });
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
function uncovered(space, boxes, budget) {
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
            const next = ((witness[dimension] ?? 0) & value) !== 0 ? witness.with(dimension, value) : uncovered(fixed, boxes, budget);
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
        if (uncovered(space, rest, budget) !== undefined)
            core.add(key);
    }
    return keys.flatMap((key) => (core.has(key) ? (sources.get(key) ?? []) : []));
}


/***/ }),

/***/ 15210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ Compiler)
});

// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/model/once.js
var once = __webpack_require__(88682);
// EXTERNAL MODULE: ./build/src/model/security-defaults.js
var security_defaults = __webpack_require__(25896);
// EXTERNAL MODULE: ./build/src/access/reading/gate.js
var gate = __webpack_require__(55860);
// EXTERNAL MODULE: ./build/src/model/conditional-access/strengths.js
var strengths = __webpack_require__(74627);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __webpack_require__(94163);
// EXTERNAL MODULE: ./build/src/access/reading/dimensions.js
var dimensions = __webpack_require__(27206);
// EXTERNAL MODULE: ./build/src/access/reading/methods.js
var reading_methods = __webpack_require__(49753);
;// CONCATENATED MODULE: ./build/src/access/reading/question.js




/** The sign-ins that a question is about: those that prove less than it says. Undetermined where it is not known what that is. */
function askedOf(question, tenant) {
    const values = proof(question, tenant);
    if ((0,undetermined/* isUndetermined */.xm)(values))
        return values;
    const { within = [] } = question;
    const named = new Set(within.flatMap(({ dimension, id }) => (id === undefined ? [] : `${dimension} ${id}`)));
    const whole = new Set(within.flatMap(({ dimension, id }) => (id === undefined ? dimension : [])));
    return {
        values: [...values, ...within.flatMap(({ dimension, values: kept }) => ((0,dimensions/* isPlain */.$i)(dimension) ? { name: dimension, holds: (each) => kept.includes(each) } : []))],
        flags: within.flatMap(({ dimension, id, values: kept }) => ((0,dimensions/* isFamily */.JS)(dimension) && id !== undefined ? { family: dimension, id, holds: kept.includes("true") } : [])),
        isOut: (family, id) => whole.has(family) && !named.has(`${family} ${id}`),
    };
}
function proof({ kind, strength, platform }, tenant) {
    const from = platform === undefined ? [] : [{ name: "platform", holds: (each) => each === platform }];
    if (kind === "reach")
        return from;
    if (kind === "noMfa")
        return [...from, { name: "methods", holds: (methods) => !(0,reading_methods/* isMultifactor */.D7)(methods) }];
    if (kind === "noManagedDevice")
        return [...from, { name: "device", holds: (device) => device === "unknown" || device === "registered" }];
    const read = (0,strengths/* readStrength */.g3)({ id: strength ?? "" }, (0,strengths/* definedStrengths */.aq)(tenant.all("authenticationStrengthPolicy")));
    const combinations = read === undefined || (0,undetermined/* isUndetermined */.xm)(read) ? read : read.combinations;
    if (combinations === undefined || (0,undetermined/* isUndetermined */.xm)(combinations))
        return (0,undetermined/* undetermined */.nZ)("the authentication strength that is asked for is not in the input", ["authenticationStrengthPolicy"]);
    const isStrong = (0,reading_methods/* isAmong */.FB)(combinations);
    return [...from, { name: "methods", holds: (methods) => !isStrong(methods) }];
}

// EXTERNAL MODULE: ./build/src/access/reading/reading.js
var reading = __webpack_require__(73179);
// EXTERNAL MODULE: ./build/src/access/targets.js
var targets = __webpack_require__(38078);
// EXTERNAL MODULE: ./build/src/access/core/boxes.js
var core_boxes = __webpack_require__(3683);
// EXTERNAL MODULE: ./build/src/access/core/fixed.js
var core_fixed = __webpack_require__(78720);
// EXTERNAL MODULE: ./build/src/model/conditional-access/words.js
var words = __webpack_require__(9872);
// EXTERNAL MODULE: ./build/src/model/answer.js
var answer = __webpack_require__(38125);
;// CONCATENATED MODULE: ./build/src/access/reading/device-filter.js


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
        if ((0,words/* saysSomething */.XE)(value) !== false && !reading.settle((0,undetermined/* notUnderstood */.hf)(value, `the condition ${key.slice(0, 60)} is not understood`), true))
            return undefined;
    }
    const values = [
        ...listed("clientApp", (0,words/* wordsIn */.Hn)(conditions, "clientAppTypes"), reading),
        ...platforms((0,json/* valueIn */.xm)(conditions, "platforms"), reading),
        ...["signInRisk", "userRisk", "insiderRisk"].flatMap((name) => listed(name, (0,words/* wordsIn */.Hn)(conditions, `${name}Levels`), reading)),
        ...flows((0,json/* valueIn */.xm)(conditions, "authenticationFlows"), reading),
    ];
    const places = locations((0,json/* valueIn */.xm)(conditions, "locations"), reading);
    const devices = deviceFilter((0,json/* valueIn */.xm)(conditions, "devices"), reading);
    return places === undefined || devices === undefined ? undefined : { values, places, devices };
}
/** The values that a list names, all of them where it is empty. */
function listed(name, words, reading) {
    if (words.isEmpty === true || words.known.has("all"))
        return [];
    return reading.settle(strangers(name, words), true) ? [] : [{ name, holds: (value) => means(words, value) }];
}
function means({ known }, value) {
    return known.has(value.toLowerCase()) || (value === "exchangeActiveSync" && known.has("eassupported"));
}
/** Undetermined where a list holds, or can hold, a word that is no value. */
function strangers(name, words) {
    const values = new Set(["all", "eassupported", ...dimensions/* plain */.pj[name].map((value) => value.toLowerCase())]);
    if (words.gap !== undefined)
        return words.gap;
    return [...words.known].some((each) => !values.has(each)) && (0,undetermined/* undetermined */.nZ)(`a policy's condition on ${name} has a word that is not understood`);
}
function platforms(value, reading) {
    if (!(0,json/* isObject */.Gv)(value))
        return conditions_unreadable(value, "platforms", reading) ? [] : [nowhere];
    const excluded = (0,words/* wordsIn */.Hn)(value, "excludePlatforms");
    const isNoneLeft = excluded.known.has("all") || reading.settle(strangers("platform", excluded), false);
    return [...listed("platform", (0,words/* wordsIn */.Hn)(value, "includePlatforms"), reading), { name: "platform", holds: (each) => !isNoneLeft && !means(excluded, each) }];
}
function flows(value, reading) {
    if (!(0,json/* isObject */.Gv)(value))
        return conditions_unreadable(value, "authenticationFlows", reading) ? [] : [nowhere];
    const { known, gap } = (0,words/* wordsIn */.Hn)(value, "transferMethods");
    const named = new Set([...known].filter((each) => each !== "none"));
    return listed("authenticationFlow", { known: named, gap, isEmpty: named.size === 0 && gap === undefined }, reading);
}
/** A condition that is no object is nothing where it is null; else it can be anything, and limits the policy or not. */
function conditions_unreadable(value, name, reading) {
    return (0,words/* saysSomething */.XE)(value) === false || reading.settle((0,undetermined/* notUnderstood */.hf)(value, `the condition ${name} is not an object`), true);
}
const nowhere = { name: "platform", holds: () => false };
const anywhere = { inside: "anywhere", outside: [] };
function locations(value, reading) {
    if (!(0,json/* isObject */.Gv)(value))
        return conditions_unreadable(value, "locations", reading) ? anywhere : undefined;
    const [included, excluded] = [(0,words/* wordsIn */.Hn)(value, "includeLocations"), (0,words/* wordsIn */.Hn)(value, "excludeLocations")];
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
    if (!(0,json/* isObject */.Gv)(value))
        return conditions_unreadable(value, "devices", reading) ? "all" : undefined;
    for (const [key, part] of Object.entries(value)) {
        if (key.includes("@") || key.toLowerCase() === "devicefilter" || (0,words/* saysSomething */.XE)(part) === false)
            continue;
        const isEvery = key.toLowerCase().startsWith("include") && (0,words/* wordsOf */.Z9)(part, key).known.has("all");
        if (!isEvery && !reading.settle((0,undetermined/* notUnderstood */.hf)(part, `the condition devices.${key.slice(0, 60)} is not understood`), true))
            return undefined;
    }
    const filter = (0,json/* valueIn */.xm)(value, "deviceFilter");
    if ((0,words/* saysSomething */.XE)(filter) === false)
        return "all";
    const [rule, mode] = (0,json/* isObject */.Gv)(filter) ? [(0,json/* valueIn */.xm)(filter, "rule"), (0,json/* word */.Vm)((0,json/* valueIn */.xm)(filter, "mode"))] : [filter, undefined];
    const attribute = (0,undetermined/* undetermined */.nZ)("an attribute of the device decides");
    const holds = typeof rule === "string" && (mode === "include" || mode === "exclude") ? readDeviceFilter(rule, attribute) : (0,undetermined/* notUnderstood */.hf)(rule, "a device filter states no mode and rule that are understood");
    if ((0,undetermined/* isUndetermined */.xm)(holds) || typeof rule !== "string")
        return reading.settle((0,undetermined/* isUndetermined */.xm)(holds) ? holds : attribute, true) ? "all" : undefined;
    return { rule: rule.trim(), wanted: mode === "include", holds };
}

// EXTERNAL MODULE: ./build/src/access/reading/demands.js
var demands = __webpack_require__(56775);
// EXTERNAL MODULE: ./build/src/model/conditional-access/external-users.js
var external_users = __webpack_require__(86063);
// EXTERNAL MODULE: ./build/src/model/conditional-access/users.js
var conditional_access_users = __webpack_require__(83529);
// EXTERNAL MODULE: ./build/src/model/well-known.js
var well_known = __webpack_require__(14777);
;// CONCATENATED MODULE: ./build/src/access/reading/scope.js








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
    const names = (0,targets/* namesOf */.eZ)(target);
    if ([...known].some((each) => names.has(each)))
        return true;
    const stranger = [...known].some((each) => !(0,well_known/* isGuid */.W_)(each) && each !== "all" && each !== "none" && !targets/* groupWords */.Jk.has(each));
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
    const written = (0,json/* valueIn */.xm)(value, "conditions");
    const conditions = (0,json/* isObject */.Gv)(written) ? written : {};
    const own = (0,json/* valueIn */.xm)(conditions, "users");
    const users = (0,json/* isObject */.Gv)(own) ? own : {};
    return { policy, conditions, ids: { include: idsOf(users, "include"), exclude: idsOf(users, "exclude") }, id: policy.id ?? policy.label };
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
        return (0,once/* remembered */.HK)(this.#users, `${person.policiesKey} ${person.userType} ${reading.key}`, () => this.#scopes(reading, ({ policy, ids }, own) => (own.settle(policy.isEnabled, true) ? userScope(policy, ids, person, own) : "no")));
    }
    targetScopes(target, reading) {
        return (0,once/* remembered */.HK)(this.#targets, `${target.kind} ${target.id} ${reading.key}`, () => this.#scopes(reading, ({ policy, conditions }, own) => targetScope(policy, conditions, target, own)));
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
        return (0,once/* remembered */.HK)(this.#boxes, `${index} ${users} ${targets} ${person.kind} ${reading.key}`, () => {
            const own = reading.again();
            const each = this.list[index];
            return { boxes: each === undefined ? [] : this.#compile(each, users, targets, person, own), met: own.met };
        });
    }
    #compile({ policy, conditions, ids, id }, users, targets, person, reading) {
        const left = readConditions(conditions, reading);
        if (left === undefined)
            return [];
        const filter = appFilter((0,json/* valueIn */.xm)(conditions, "applications"));
        const byFilter = targets === "yes" || filter === undefined || (0,undetermined/* isUndetermined */.xm)(filter) ? [] : [this.#atoms.flag("filters", filter.rule, targets === "filter")];
        const isMember = (each, holds) => this.#atoms.flag("memberships", each, holds);
        const outside = reachable(ids.exclude, person.userType, "exclude", reading).map((each) => isMember(each, false));
        const members = users === "all" ? [[]] : reachable(ids.include, person.userType, "include", reading).map((each) => [isMember(each, true)]);
        const alternatives = [members, ...this.#conditions(left), this.#undone(policy, person, reading)];
        if (alternatives.reduce((product, { length }) => product * length, 1) > mostBoxes)
            return core_boxes/* spent */.RT;
        const all = alternatives.reduce((before, each) => before.flatMap((one) => each.map((other) => [...one, ...other])), [[...byFilter, ...outside]]);
        return all.flatMap((each) => {
            const literals = (0,core_boxes/* conjoin */.d9)(each);
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
        const open = [atoms.where("device", (device) => (0,undetermined/* isUndetermined */.xm)(holds(device))), atoms.flag("filters", text, wanted)];
        return [[everywhere], somewhere, [decided, open]];
    }
    /** The sign-ins that leave undone what a policy asks for. */
    #undone(policy, person, reading) {
        const { isAll, list } = (0,demands/* readDemands */.F5)(policy, person, reading);
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
        this.defaults = (0,security_defaults/* hasSecurityDefaults */.P)(tenant);
        this.#tenant = tenant;
        this.#atoms = atoms;
        this.#facts = facts.map((fact) => ({ ...fact, id: fact.id.trim().toLowerCase() }));
        const trusted = tenant.all("namedLocation").filter(({ value }) => (0,json/* valueIn */.xm)(value, "isTrusted") === true);
        this.#trusted = new Set([trustedIps, ...trusted.map(({ value }) => (0,json/* word */.Vm)((0,json/* valueIn */.xm)(value, "id")) ?? "")]);
        this.#roles = new Set(this.rules.list.flatMap(({ ids }) => [...ids.include.roles, ...ids.exclude.roles]));
    }
    /**
     * The same text for cells in which the same policies count, however what is open is read: the strict run that denies
     * most has all that count in any. Where it hangs on something whether one counts, who it is or what is wanted is in it.
     */
    activeKey(cell) {
        const active = this.#active(cell, new reading/* Reading */.z(true));
        const who = active.some(({ ofUsers }) => ofUsers !== undefined) ? cell.person.policiesKey : "";
        const wanted = active.some(({ ofTargets }) => ofTargets !== undefined) ? `${cell.target.kind} ${cell.target.id}` : "";
        return `${active.map(({ index, users, targets }) => `${index} ${users} ${targets}`).join()}|${who}|${wanted}`;
    }
    /** The policies that can count in a cell, however what is open is read. */
    active(cell) {
        return this.#active(cell, new reading/* Reading */.z(true)).flatMap(({ index }) => this.rules.list[index] ?? []);
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
        const limits = (0,once/* remembered */.HK)(this.#limits, `${person.kind} ${person.claimsKey} ${reading.key}`, () => {
            const own = reading.again();
            return { boxes: (0,core_fixed/* impossible */.yW)(person, this.#atoms, own), met: own.met };
        });
        reading.join(limits.met);
        const fixed = [...limits.boxes, ...(0,core_fixed/* gateBoxes */.XE)((0,gate/* wayIn */.ng)(person, target, reading), this.#atoms)];
        if (withDefaults)
            return [...fixed, ...(0,core_fixed/* defaultsBoxes */.aE)(target.id === targets/* azureManagement */.z0, this.#atoms)];
        const policies = this.#policies(cell, reading);
        return policies === core_boxes/* spent */.RT ? core_boxes/* spent */.RT : [...fixed, ...policies, ...this.#around(policies, person)];
    }
    #policies(cell, reading) {
        const { gap } = this.#tenant.conditionalAccess();
        const boxes = gap !== undefined && reading.settle(gap, true) ? [(0,core_fixed/* fixedBox */.Qm)("policies that are not in the input")] : [];
        for (const { index, users, targets, ofUsers, ofTargets } of this.#active(cell, reading)) {
            const own = this.rules.boxes(index, users, targets, cell.person, reading);
            for (const met of [ofUsers, ofTargets, own.met])
                if (met !== undefined)
                    reading.join(met);
            if (own.boxes === core_boxes/* spent */.RT)
                return core_boxes/* spent */.RT;
            boxes.push(...own.boxes);
        }
        return boxes;
    }
    /** What a question is about; undetermined where that is not known. */
    asked(question) {
        return askedOf(question, this.#tenant);
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
            return occurs(inside) ? [(0,core_fixed/* fixedBox */.Qm)("trusted locations", inside, atoms.flag("locations", "trusted", false))] : [];
        });
        const facts = this.#facts.flatMap(({ id, contains }) => {
            const literal = atoms.flag("memberships", id, contains === "no external user");
            return occurs(literal) && (hasObject(person) || contains === "no external user") ? [(0,core_fixed/* fixedBox */.Qm)(`fact: ${id} contains ${contains}`, literal)] : [];
        });
        return [...trusted, ...facts];
    }
}
/** Whether somebody has an object in this tenant, which groups and roles can hold. */
function hasObject({ userType }) {
    return userType !== "b2bDirectConnectUser" && userType !== "serviceProvider";
}


/***/ }),

/***/ 78720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ fixedBox),
/* harmony export */   XE: () => (/* binding */ gateBoxes),
/* harmony export */   aE: () => (/* binding */ defaultsBoxes),
/* harmony export */   ux: () => (/* binding */ possible),
/* harmony export */   yW: () => (/* binding */ impossible)
/* harmony export */ });
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36500);
/* harmony import */ var _reading_demands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56775);
/* harmony import */ var _reading_methods_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49753);



/** Boxes that no policy makes. */
function fixedBox(fixed, ...literals) {
    return { source: { fixed }, literals };
}
/** What no sign-in of somebody can be, whatever the policies say. */
function impossible(person, atoms, reading) {
    const legacy = legacyClients(atoms);
    const withDevice = atoms.where("device", (device) => device !== "unknown");
    const deviceCode = atoms.where("authenticationFlow", (flow) => flow === "deviceCodeFlow");
    const source = (0,_reading_demands_js__WEBPACK_IMPORTED_MODULE_0__/* .methodSource */ .FG)(person, reading);
    const boxes = [
        fixedBox("legacy clients use a password alone", legacy, atoms.where("methods", (methods) => methods !== "password")),
        fixedBox("legacy clients pass no device on", legacy, withDevice),
        fixedBox("legacy clients use no other flow", legacy, atoms.where("authenticationFlow", (flow) => flow !== "none")),
        fixedBox("device code flow passes no device on", deviceCode, withDevice),
        fixedBox("methods of external users", atoms.where("methods", (methods) => !(0,_reading_methods_js__WEBPACK_IMPORTED_MODULE_1__/* .canUse */ .sh)(methods, source))),
    ];
    if (person.userType === "b2bDirectConnectUser")
        boxes.push(fixedBox("direct connect needs a modern client", legacy));
    if (person.userType === "internalGuest")
        return boxes;
    const isSeen = (0,_reading_demands_js__WEBPACK_IMPORTED_MODULE_0__/* .deviceSight */ .mU)(person.origin.claims, reading);
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
            return [fixedBox(_access_js__WEBPACK_IMPORTED_MODULE_2__/* .crossTenantAccess */ .L)];
        case "listed":
            return [fixedBox(_access_js__WEBPACK_IMPORTED_MODULE_2__/* .crossTenantAccess */ .L, listed(false))];
        case "not listed":
            return [fixedBox(_access_js__WEBPACK_IMPORTED_MODULE_2__/* .crossTenantAccess */ .L, listed(true))];
    }
}
/** What security defaults deny in any case; of other sign-ins without multifactor authentication Microsoft decides. */
function defaultsBoxes(isManagement, atoms) {
    const single = atoms.where("methods", (methods) => !(0,_reading_methods_js__WEBPACK_IMPORTED_MODULE_1__/* .isMultifactor */ .D7)(methods));
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


/***/ }),

/***/ 73211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ regionOf),
/* harmony export */   U: () => (/* binding */ signInOf)
/* harmony export */ });
/* harmony import */ var _core_boxes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3683);
/* harmony import */ var _reading_dimensions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27206);


/** A point in words; who it is and what is wanted comes from the cell. */
function signInOf(point, { dimensions }) {
    const indexOf = (bits) => 31 - Math.clz32((0,_core_boxes_js__WEBPACK_IMPORTED_MODULE_0__/* .lowest */ .$k)(bits));
    const value = (name) => {
        const dimension = dimensions.findIndex((each) => each.name === name);
        return _reading_dimensions_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj[name][indexOf(point[dimension] ?? 1)] ?? _reading_dimensions_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj[name][0];
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


/***/ }),

/***/ 56775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ readDemands),
/* harmony export */   FG: () => (/* binding */ methodSource),
/* harmony export */   mU: () => (/* binding */ deviceSight)
/* harmony export */ });
/* harmony import */ var _model_undetermined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94163);
/* harmony import */ var _methods_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49753);


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
            return [{ name: "methods", suffices: _methods_js__WEBPACK_IMPORTED_MODULE_0__/* .isMultifactor */ .D7 }];
        case "strength": {
            // Only who signs in with Entra ID can be asked for a strength; local guests do.
            if (home === "none")
                return [reading.isStrict("A2") ? "nobody" : "everybody"];
            const { combinations } = control.strength;
            if ((0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndetermined */ .xm)(combinations))
                return [reading.settle(combinations, true) ? "nobody" : "everybody"];
            return [{ name: "methods", suffices: (0,_methods_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmong */ .FB)(combinations) }];
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


/***/ }),

/***/ 27206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   JS: () => (/* binding */ isFamily),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _methods_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49753);

/** The dimensions that every tenant has, each of no more than 32 values; values in the order of plausibility. */
const plain = {
    clientApp: ["browser", "mobileAppsAndDesktopClients", "exchangeActiveSync", "other"],
    platform: ["windows", "macOS", "iOS", "android", "linux", "windowsPhone", "anything else"],
    signInRisk: ["none", "low", "medium", "high"],
    userRisk: ["none", "low", "medium", "high"],
    insiderRisk: ["none", "minor", "moderate", "elevated"],
    authenticationFlow: ["none", "deviceCodeFlow", "authenticationTransfer"],
    device: ["unknown", "registered", "compliant", "hybrid", "compliant+hybrid"],
    methods: _methods_js__WEBPACK_IMPORTED_MODULE_0__/* .methodCombinations */ ._i,
};
function isPlain(name) {
    return Object.hasOwn(plain, name);
}
/** Two-valued dimensions, one for each id: of lists of a sign-in. */
const families = ["locations", "capabilities", "memberships", "partnerMemberships", "filters"];
function isFamily(name) {
    return families.some((family) => family === name);
}


/***/ }),

/***/ 55860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ ways),
/* harmony export */   Vd: () => (/* binding */ listedPeople),
/* harmony export */   XT: () => (/* binding */ wayThrough),
/* harmony export */   ng: () => (/* binding */ wayIn),
/* harmony export */   yJ: () => (/* binding */ settingFor)
/* harmony export */ });
/* harmony import */ var _model_undetermined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94163);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38078);


const ways = ["open", "closed", "listed", "not listed", "no channel", "no provider"];
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
    if (userType === "b2bDirectConnectUser" && (target.kind !== "application" || !(0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(target).has("office365")))
        return "no channel";
    if (userType === "serviceProvider" && !reading.settle(origin.isProvider, false))
        return "no provider";
    return gate(person, target, reading);
}
function gate(person, target, reading) {
    const setting = settingFor(person, reading);
    if (setting === undefined)
        return "open";
    if ((0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndetermined */ .xm)(setting))
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
    const names = (0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(target);
    return [...targets].some((each) => names.has(each.toLowerCase()));
}
/** Those whom the inbound setting in somebody's way lists, in order. To be any of them is the same. */
function listedPeople(person, reading) {
    const setting = settingFor(person, reading);
    return setting === undefined || (0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndetermined */ .xm)(setting) ? [] : [...(setting.users?.targets ?? [])].sort();
}


/***/ }),

/***/ 49753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ isMultifactor),
/* harmony export */   FB: () => (/* binding */ isAmong),
/* harmony export */   _i: () => (/* binding */ methodCombinations),
/* harmony export */   sh: () => (/* binding */ canUse)
/* harmony export */ });
/* unused harmony export canonicalCombination */
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
/** Whether a combination is one of those given, however it is written. */
function isAmong(combinations) {
    const given = new Set(combinations.map(canonicalCombination));
    return (combination) => given.has(canonicalCombination(combination));
}


/***/ }),

/***/ 46624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Origins)
/* harmony export */ });
/* unused harmony export ownTenant */
/* harmony import */ var _model_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14677);
/* harmony import */ var _model_conditional_access_external_users_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86063);
/* harmony import */ var _model_conditional_access_homes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7361);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8653);
/* harmony import */ var _model_undetermined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94163);
/* harmony import */ var _model_well_known_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14777);






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
        const isNamed = [...this.#partners.keys()].every((home) => (0,_model_well_known_js__WEBPACK_IMPORTED_MODULE_3__/* .isGuid */ .W_)(home));
        return isNamed ? undefined : (0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_4__/* .undetermined */ .nZ)("a partner's tenant id is not known, so its people are not in the table", ["crossTenantAccessPolicyPartner"]);
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
        return { home, userType, origin, policiesKey, claimsKey: (0,_model_conditional_access_homes_js__WEBPACK_IMPORTED_MODULE_2__/* .claimsKey */ .be)(origin.claims), kind };
    }
    /** The types of which somebody can come from a home. */
    types({ home, isProvider }) {
        const types = everyone[home] ?? everyone["any"] ?? [];
        return isProvider === false ? types : [...types, "serviceProvider"];
    }
    /** Everybody, put together where nothing makes a difference. */
    classes() {
        const named = this.#tenant.conditionalAccess().named;
        const homes = [...this.#partners.keys(), ...named].filter((home) => (0,_model_well_known_js__WEBPACK_IMPORTED_MODULE_3__/* .isGuid */ .W_)(home));
        const byKey = new Map();
        for (const home of new Set([_model_conditional_access_external_users_js__WEBPACK_IMPORTED_MODULE_1__/* .anyTenant */ .x4, ...homes, _model_conditional_access_external_users_js__WEBPACK_IMPORTED_MODULE_1__/* .noTenant */ .aX, ownTenant])) {
            const key = this.#key(this.of(home));
            const group = byKey.get(key);
            if (group === undefined)
                byKey.set(key, [home]);
            else
                group.push(home);
        }
        return [...byKey.values()].flatMap((group) => {
            const origin = this.of(group[0] ?? _model_conditional_access_external_users_js__WEBPACK_IMPORTED_MODULE_1__/* .anyTenant */ .x4);
            const trusted = ["mfa", "compliant", "hybrid"].filter((claim) => origin.claims[claim] === true);
            return this.types(origin).map((userType) => ({ who: { home: origin.home, userType }, homes: group, trusted }));
        });
    }
    #read(home) {
        const partner = this.#partners.get(home);
        const { homes } = this.#tenant.conditionalAccess();
        const listed = home === ownTenant ? _model_conditional_access_external_users_js__WEBPACK_IMPORTED_MODULE_1__/* .noTenant */ .aX : home;
        // A tenant that is no partner has the default's settings, unless partners are missing: it can be one.
        const missing = (0,_model_well_known_js__WEBPACK_IMPORTED_MODULE_3__/* .isGuid */ .W_)(home) ? homes.gap : undefined;
        const setting = (name) => {
            if (partner !== undefined)
                return (0,_model_conditional_access_homes_js__WEBPACK_IMPORTED_MODULE_2__/* .effectiveBlock */ .ne)(partner, _model_access_js__WEBPACK_IMPORTED_MODULE_0__/* .accessShapes */ .hS[name], this.#tenant);
            const inherited = this.#tenant.access[name];
            return missing ?? ((0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_4__/* .isUndetermined */ .xm)(inherited) ? inherited : inherited.reading);
        };
        const flag = partner && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .valueIn */ .xm)(partner.value, "isServiceProvider");
        return {
            home,
            listed,
            claims: homes.claimsOf(listed),
            collaboration: setting("b2bCollaborationInbound"),
            directConnect: setting("b2bDirectConnectInbound"),
            isProvider: partner === undefined ? (missing ?? false) : (0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_4__/* .isUndetermined */ .xm)(flag) ? flag : flag === true,
        };
    }
    /** The same for homes between which nothing makes a difference. */
    #key({ home, listed, claims, collaboration, directConnect, isProvider }) {
        if (home === _model_conditional_access_external_users_js__WEBPACK_IMPORTED_MODULE_1__/* .anyTenant */ .x4 || home === _model_conditional_access_external_users_js__WEBPACK_IMPORTED_MODULE_1__/* .noTenant */ .aX || home === ownTenant)
            return home;
        const ca = this.#tenant.conditionalAccess().classOf(listed);
        return [ca, (0,_model_conditional_access_homes_js__WEBPACK_IMPORTED_MODULE_2__/* .claimsKey */ .be)(claims), this.#settingKey(collaboration), this.#settingKey(directConnect), String(isProvider === true), String(isProvider === false)].join(" ");
    }
    #settingKey(setting) {
        const known = this.#keys.get(setting);
        if (known !== undefined)
            return known;
        const key = (0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_4__/* .isUndetermined */ .xm)(setting) ? `? ${setting.undetermined}` : `${setting.users?.reach ?? ""}/${halfKey(setting.applications)}`;
        this.#keys.set(setting, key);
        return key;
    }
}
function halfKey(half) {
    return half === undefined ? "" : `${half.reach} ${[...half.targets].sort().join(" ")}`;
}
const kindsOfTheirOwn = new Set(["internalGuest", "b2bDirectConnectUser", "serviceProvider"]);


/***/ }),

/***/ 73179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var _model_undetermined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94163);

const nothing = { gaps: new Set(), assumptions: new Set() };
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
        return this.hangs ? { gaps: this.gaps, assumptions: this.assumptions } : nothing;
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
        if (!(0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndetermined */ .xm)(answer))
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


/***/ }),

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

/***/ 43617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ regionInWords),
/* harmony export */   GT: () => (/* binding */ namesFor),
/* harmony export */   Ni: () => (/* binding */ assumptionTitles),
/* harmony export */   Qk: () => (/* binding */ applicationsInWords),
/* harmony export */   UU: () => (/* binding */ peopleInWords),
/* harmony export */   YT: () => (/* binding */ personInWords),
/* harmony export */   bR: () => (/* binding */ witnessClause),
/* harmony export */   cN: () => (/* binding */ witnessInWords),
/* harmony export */   t7: () => (/* binding */ nearestInWords),
/* harmony export */   wR: () => (/* binding */ targetInWords),
/* harmony export */   yu: () => (/* binding */ everybodyInWords)
/* harmony export */ });
/* harmony import */ var _model_conditional_access_external_users_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86063);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87578);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38078);



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
        return id === "urn:user:registersecurityinfo" ? "registering security information" : id === "urn:user:registerdevice" ? "registering a device" : (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .dh)(id);
    if (kind === "authenticationContext")
        return `authentication context ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .dh)(id)}`;
    if (id === "any")
        return "any other application";
    if (id === "baselineScopes")
        return "the directory's basic data";
    return _targets_js__WEBPACK_IMPORTED_MODULE_2__/* .applicationNames */ .tN.get(id) ?? (id.length === 36 ? `application ${id}` : `any other application of ${id}`);
}
/** People of one type, by where they come from. */
function peopleInWords({ userType, homes }, names) {
    return userType === "internalGuest" ? _model_conditional_access_external_users_js__WEBPACK_IMPORTED_MODULE_0__/* .typeTitles */ .u9[userType] : `${_model_conditional_access_external_users_js__WEBPACK_IMPORTED_MODULE_0__/* .typeTitles */ .u9[userType]} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inBrief */ .aV)(homes.map((home) => names.home(home)))}`;
}
/** Everybody of some classes; types from the same homes stand together. */
function everybodyInWords(classes, names) {
    const byHomes = new Map();
    for (const userType of new Set(classes.map(({ who }) => who.userType))) {
        const homes = [...new Set(classes.flatMap(({ who, homes: own }) => (who.userType === userType ? own : [])))];
        const where = userType === "internalGuest" ? "" : ` of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inBrief */ .aV)(homes.map((home) => names.home(home)))}`;
        byHomes.set(where, [...(byHomes.get(where) ?? []), _model_conditional_access_external_users_js__WEBPACK_IMPORTED_MODULE_0__/* .typeTitles */ .u9[userType]]);
    }
    return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)([...byHomes].map(([where, titles]) => `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(titles)}${where}`));
}
/** What some classes of targets stand for, each once. */
function applicationsInWords(classes) {
    return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inBrief */ .aV)([...new Set(classes.flatMap(({ target, ids }) => ids.map((id) => targetInWords({ ...target, id }))))]);
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
        ...(locations.length === 0 ? [] : [`from ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(locations.map(placeInWords))}`]),
        ...(authenticationFlow === "none" ? [] : [`by ${authenticationFlow}`]),
        ...risks.map((risk) => `at ${risk}`),
        ...(capabilities.length === 0 ? [] : [`having done ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(capabilities.map(_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .dh))}`]),
        ...(memberships.length === 0 ? [] : [`a member of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(memberships.map(_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .dh))}`]),
        ...(partnerMemberships.length === 0 ? [] : [`among those whom the inbound setting lists, such as ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(partnerMemberships.map(_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .dh))}`]),
        ...filters.map((rule) => `where the filter ${JSON.stringify((0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .dh)(rule))} holds`),
    ];
    return `${personInWords(witness.userType, names.home(witness.home))}, ${parts.join(", ")}, reaches ${targetInWords(witness.target)}`;
}
function placeInWords(place) {
    return place === "trusted" ? "a trusted location" : place === "compliantNetwork" ? "the compliant network" : `the location ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .dh)(place)}`;
}
/** Somebody in the singular, as a sentence begins with them. */
function personInWords(userType, home) {
    const title = _model_conditional_access_external_users_js__WEBPACK_IMPORTED_MODULE_0__/* .typeTitles */ .u9[userType];
    const article = title.startsWith("other") ? "Another external user" : `A ${title.replace(/s$/, "")}`;
    return userType === "internalGuest" ? `${article} of this tenant` : `${article} of ${home}`;
}
/** How far a gap reaches beyond its witness. */
function regionInWords(region) {
    if (region.length === 0)
        return "whatever else the sign-in is";
    return region.map(({ dimension, id, values }) => (id === undefined ? `${dimension} ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(values)}` : `${dimension} ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .dh)(id) || "of the inbound setting"}: ${values[0] === "true" ? "in" : "out"}`)).join("; ");
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


/***/ })

};
