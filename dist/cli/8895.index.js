export const id = 8895;
export const ids = [8895];
export const modules = {

/***/ 33475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ exposureOf)
/* harmony export */ });
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88682);

const gapOrder = ["open", "conditional", "assumption"];
const verdictCodes = [...gapOrder, "closed", "discretion", "not modelled", "not decided"];
/** Asks every question of every cell. */
function exposureOf(analysis, questions) {
    const { targets } = analysis;
    const rows = new Map();
    const gaps = new Map();
    const numbers = new Map();
    const undecided = new Map();
    const columns = new Map();
    const sets = new Map();
    // Most people share their targets with many others.
    const setOf = (indices) => (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)(sets, indices.join(), () => indices.flatMap((index) => targets[index] ?? []));
    for (const who of analysis.who) {
        const asked = targets.map(({ target }) => {
            const outcomes = analysis.outcomes(who.who, target);
            return (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)(columns, outcomes, () => columnOf(outcomes, questions, numbers));
        });
        // Where each way in leads for these people.
        const leads = new Map();
        for (const [index, { gapKeys, undecidedKeys }] of asked.entries()) {
            for (const { key, question } of gapKeys) {
                const target = targets[index];
                if (target !== undefined)
                    (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)(gaps, key, () => ({ question, answer: analysis.answer(who.who, target.target, question), cells: [] }));
                (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)(leads, key, () => []).push(index);
            }
            for (const { key, outcome } of undecidedKeys)
                (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)(undecided, key, () => ({ outcome, cells: 0 })).cells += 1;
        }
        for (const [key, indices] of leads)
            gaps.get(key)?.cells.push({ who, targets: setOf(indices) });
        (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)(rows, `${who.who.userType} ${asked.map(({ code }) => code).join()}`, () => ({ who: [], columns: asked })).who.push(who);
    }
    return {
        questions,
        rows: [...rows.values()].flatMap(({ who, columns: own }) => rowsOf(who, own, setOf)),
        gaps: [...gaps.values()].sort((one, other) => gapOrder.indexOf(one.answer.verdict) - gapOrder.indexOf(other.answer.verdict)),
        undecided: [...undecided.values()].map(({ outcome: { verdict, reasons = [], needs = [] }, cells }) => ({ verdict, reasons, needs, cells })),
    };
}
/** `numbers` has one for each distinct gap so far: there are many cells, and what makes a gap distinct is a long text. */
function columnOf(outcomes, questions, numbers) {
    const answers = questions.map((question) => ({ question, outcome: outcomes(question) }));
    const verdicts = answers.map(({ outcome }) => outcome.verdict);
    return {
        verdicts,
        code: verdicts.map((verdict) => String(verdictCodes.indexOf(verdict))).join(""),
        gapKeys: answers.flatMap(({ question, outcome: { verdict, region, memberships, isListed, assumptions } }) => {
            if (question.kind === "reach" || !gapOrder.includes(verdict))
                return [];
            const text = JSON.stringify([question.kind, question.strength, verdict, region, memberships, isListed, assumptions]);
            const key = numbers.get(text) ?? numbers.size;
            numbers.set(text, key);
            return [{ question, key }];
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
        (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)(alike, code, () => ({ verdicts, indices: [] })).indices.push(index);
    return [...alike.values()].map(({ verdicts, indices }) => ({ who, targets: setOf(indices), verdicts }));
}


/***/ }),

/***/ 98895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analysedAccess: () => (/* binding */ analysedAccess)
});

// EXTERNAL MODULE: ./build/src/model/once.js
var once = __webpack_require__(88682);
// EXTERNAL MODULE: ./build/src/access/analyse.js + 5 modules
var analyse = __webpack_require__(87301);
// EXTERNAL MODULE: ./build/src/model/conditional-access/dead-ends.js
var dead_ends = __webpack_require__(97298);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __webpack_require__(87578);
// EXTERNAL MODULE: ./build/src/access/core/boxes.js
var core_boxes = __webpack_require__(3683);
// EXTERNAL MODULE: ./build/src/access/inbound-setting.js
var inbound_setting = __webpack_require__(91560);
// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __webpack_require__(94163);
;// CONCATENATED MODULE: ./build/src/access/why-undecided.js



/** Why nothing can be said of some cells, as rules say it. */
function whyUndecided({ verdict, reasons, needs, cells }) {
    const gaveUp = `the analysis of external access gave up for ${(0,words/* counted */.hS)(cells, "combination")} of people and applications`;
    return (0,undetermined/* undetermined */.nZ)(verdict === "not decided" || reasons.length === 0 ? gaveUp : (0,words/* inBrief */.aV)(reasons), resource/* resourceKinds */.A.filter((kind) => needs.includes(kind)));
}

// EXTERNAL MODULE: ./build/src/access/words.js
var access_words = __webpack_require__(43617);
;// CONCATENATED MODULE: ./build/src/access/dead-ends.js







/** Those whom cross-tenant access lets in or not. */
const gatedTypes = ["b2bCollaborationGuest", "b2bCollaborationMember", "b2bDirectConnectUser"];
/** Everybody whom cross-tenant access lets in and policies together keep out, although none of them blocks. */
function jointDeadEnds(analysis, bench, tenant) {
    const policies = new Map([...tenant.conditionalAccess().policies].reverse().map((policy) => [policy.id ?? policy.label, policy]));
    const isSaidAlready = (0,once/* onceEach */.fF)((policy) => isDeadEnd(tenant, policy));
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
function isDeadEnd(tenant, policy) {
    const ca = tenant.conditionalAccess();
    return [dead_ends/* deviceDeadEnd */.o, dead_ends/* strengthDeadEnd */.jS, dead_ends/* unsupportedDeadEnd */.h$].some((find) => find(ca, policy)?.isDead === true);
}
/** Whether policies that block may keep somebody out by themselves: that is meant. */
function isBlocked(bench, who, { target }, policies) {
    const cell = { person: bench.origins.person(who), target };
    const denials = bench.denials(cell);
    if (denials === core_boxes/* spent */.RT)
        return true;
    const isMeant = ({ source }) => !("policy" in source) || policies.get(source.policy)?.grant.blocks !== false;
    return bench.covers(denials.space, denials.boxes.filter(isMeant)) !== false;
}
function deadEndOf({ policies, targets, who }, tenant) {
    const [first] = policies;
    const [somebody] = who;
    if (first === undefined || somebody === undefined)
        return [];
    const letIn = (0,inbound_setting/* inboundSetting */.k)(tenant, somebody.who);
    const letInAt = letIn?.inherited ?? letIn?.place;
    return [
        {
            people: (0,access_words/* everybodyInWords */.yu)(who, (0,access_words/* namesFor */.GT)(tenant)),
            applications: (0,access_words/* applicationsInWords */.Qk)(targets),
            policies: (0,words/* inBrief */.aV)(policies.map(({ label }) => label)),
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

// EXTERNAL MODULE: ./build/src/model/place.js
var place = __webpack_require__(97256);
// EXTERNAL MODULE: ./build/src/model/security-defaults.js
var security_defaults = __webpack_require__(25896);
// EXTERNAL MODULE: ./build/src/access/exposure.js
var exposure = __webpack_require__(33475);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
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
            return deepest(resource, ["conditions", condition]);
        return dimension === "methods" || dimension === "capabilities" ? deepest(resource, ["grantControls"]) : resource.place;
    }
}
function deepest({ value, place }, keys) {
    let here = value;
    let at = place;
    for (const key of keys) {
        const next = (0,json/* isObject */.Gv)(here) ? (0,json/* member */.Dc)(here, key) : undefined;
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
    if (!(0,undetermined/* isUndetermined */.xm)(tenant.complete("crossTenantAccessPolicyPartner")))
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
    const { gaps, undecided } = (0,exposure/* exposureOf */.X)({ ...analysis, who, targets: applications }, [{ kind: "noMfa" }]);
    const telling = { tenant, names: (0,access_words/* namesFor */.GT)(tenant), places: new PolicyPlaces(tenant) };
    const isConditional = ({ answer }) => answer.verdict === "conditional";
    return {
        found: byMend(gaps.filter((gap) => !isConditional(gap))).flatMap((each) => openingsOf(each, telling)),
        gaps: [...conditions(gaps.filter(isConditional)), ...undecided.map(whyUndecided), ...namelessPartners(analysis, tenant)],
    };
}
/** A sign-in of somebody to an application without multifactor authentication, and the policy that almost stops it. */
function signInWithoutMfa(analysis, tenant, who) {
    for (const { target } of analysis.targets) {
        if (target.kind !== "application")
            continue;
        const { verdict, witness, nearest } = analysis.answer(who, target, { kind: "noMfa" });
        if (verdict !== "open" || witness === undefined)
            continue;
        const places = new PolicyPlaces(tenant);
        const place = (nearest && places.part(nearest.policy, nearest.dimension)) ?? tenant.conditionalAccess().list ?? (0,inbound_setting/* inboundSetting */.k)(tenant, who)?.place;
        const shown = pointer(`${(0,access_words/* witnessClause */.bR)(witness, (0,access_words/* namesFor */.GT)(tenant))} without multifactor authentication`, place);
        return [shown, nearest && pointer((0,access_words/* nearestInWords */.t7)(nearest) ?? "", places.of(nearest.policy))].filter((each) => each !== undefined);
    }
    return [];
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
    const besides = possible.map((gaps) => `${(0,access_words/* applicationsInWords */.Qk)(targetsOf(gaps))} if ${(0,words/* inWords */.r4)(pointsOf(gaps))}`);
    return open.length > 0 ? openingOf(open, telling, besides) : possible.flatMap((gaps) => openingOf(gaps, telling, []));
}
function openingOf(gaps, { tenant, names, places }, besides) {
    const { witness, assumptions = [], nearest } = gaps[0]?.answer ?? {};
    if (witness === undefined)
        return [];
    const cells = gaps.flatMap((gap) => gap.cells);
    const letIn = (0,inbound_setting/* inboundSetting */.k)(tenant, witness);
    const letInAt = letIn?.inherited ?? letIn?.place;
    const related = [
        nearest && pointer((0,access_words/* nearestInWords */.t7)(nearest) ?? "", places.of(nearest.policy)),
        letInAt && { message: "cross-tenant access lets them in", place: letInAt },
    ];
    return [
        {
            witness: (0,access_words/* witnessClause */.bR)(witness, names),
            people: (0,access_words/* everybodyInWords */.yu)(cells.map(({ who }) => who), names),
            applications: (0,access_words/* applicationsInWords */.Qk)(targetsOf(gaps)),
            types: new Set(cells.map(({ who }) => who.who.userType)),
            assumptions: pointsOf(gaps),
            besides,
            nearest: nearest?.policy,
            related: related.filter((each) => each !== undefined),
            place: (nearest && places.part(nearest.policy, nearest.dimension)) ?? tenant.conditionalAccess().list ?? letInAt ?? place/* Place */.Y.nowhere(),
            setting: [...(nearest === undefined ? ["no policy"] : [nearest.policy, nearest.dimension]), ...assumptions].join("/"),
            judged: gaps.map(({ answer, cells: own }) => [answer.region, own.map(({ who, targets }) => [personKey(who), targets.flatMap(({ ids }) => ids)])]),
        },
    ];
}
function pointsOf([first]) {
    return (first?.answer.assumptions ?? []).map((each) => `${access_words/* assumptionTitles */.Ni[each]} (${each})`);
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
        ...sets.slice(0, mostSets).map((set) => (0,undetermined/* undetermined */.nZ)(`somebody from outside needs no multifactor authentication if they are ${set}, which no file shows: facts in the configuration can say who is in a group`)),
        ...(more > 0 ? [(0,undetermined/* undetermined */.nZ)(`${(0,words/* counted */.hS)(more, "more set")} of memberships would do the same: xtaplint exposure lists them`)] : []),
    ];
}
function setInWords({ witness, memberships = [] }) {
    const theirs = new Set(witness?.partnerMemberships);
    const ours = memberships.filter((id) => !theirs.has(id)).map(words/* brief */.dh);
    return (0,words/* inWords */.r4)([...(ours.length === 0 ? [] : [`in ${(0,words/* inWords */.r4)(ours)}`]), ...(theirs.size === 0 ? [] : ["among those whom the inbound setting of their home lists"])]);
}
/** Other gaps of the analysis show in its answers, or in those for people who are not seen. */
function namelessPartners(analysis, tenant) {
    const ca = tenant.conditionalAccess();
    const shown = [ca.gap, ca.homes.gap, (0,security_defaults/* hasSecurityDefaults */.P)(tenant)];
    return analysis.gaps.filter((gap) => !shown.includes(gap));
}

// EXTERNAL MODULE: ./build/src/model/conditional-access/external-users.js
var external_users = __webpack_require__(86063);
// EXTERNAL MODULE: ./build/src/model/conditional-access/guest-scope.js
var guest_scope = __webpack_require__(70144);
// EXTERNAL MODULE: ./build/src/model/conditional-access/homes.js
var homes = __webpack_require__(7361);
// EXTERNAL MODULE: ./build/src/model/conditional-access/words.js
var conditional_access_words = __webpack_require__(9872);
// EXTERNAL MODULE: ./build/src/access/access.js
var access = __webpack_require__(36500);
// EXTERNAL MODULE: ./build/src/access/reading/reading.js
var reading_reading = __webpack_require__(73179);
;// CONCATENATED MODULE: ./build/src/access/coverage.js





/** More open points than this in one cell are not tried one with the other. */
const mostAssumptions = 5;
/** Whether what one policy denies is denied by others, too, in every reading of what the documentation leaves open. */
class Coverage {
    #bench;
    #out = new Set();
    #readings = (0,once/* onceEach */.fF)((cell) => this.#readingsOf(cell));
    constructor(bench) {
        this.#bench = bench;
    }
    /** From here on a policy is as if it were not there. */
    leaveOut(policy) {
        this.#out.add(policy);
    }
    /** The policies that deny all that one denies in some cells, none where it denies something alone, or nothing at all. */
    judge(policy, cells) {
        const covering = new Set();
        let gap;
        for (const cell of cells) {
            const covered = this.#judgeCell(policy, cell, covering);
            if (covered === false)
                return undefined;
            if (covered !== true)
                gap ??= covered;
        }
        return gap ?? (covering.size > 0 ? covering : undefined);
    }
    #judgeCell(policy, cell, covering) {
        const readings = this.#readings(cell);
        if (readings === undefined)
            return gaveUp;
        let gap;
        for (const lax of readings) {
            const [most, least] = [new reading_reading/* Reading */.z(true, lax), new reading_reading/* Reading */.z(false, lax)];
            // What is not known has to make no difference: the policy denies all that it can, and the others as little as they can.
            const sure = this.#isCovered(cell, this.#sides(policy, cell, most, least), covering);
            if (sure === true)
                continue;
            const perhaps = most.gaps.size === 0 ? sure : this.#isCovered(cell, this.#sides(policy, cell, least, most));
            if (perhaps === false)
                return false;
            gap ??= perhaps === core_boxes/* spent */.RT ? gaveUp : [...most.gaps][0];
        }
        return gap ?? true;
    }
    /** Every way to read what the documentation leaves open in a cell. */
    #readingsOf(cell) {
        const met = new Set();
        // A generous reading can meet further ones.
        for (let size = -1; size !== met.size;) {
            size = met.size;
            for (const deniesMost of [true, false]) {
                for (const lax of [[], [...met]]) {
                    const reading = new reading_reading/* Reading */.z(deniesMost, lax);
                    this.#bench.compiler.denials(cell, reading, false);
                    for (const each of reading.assumptions)
                        met.add(each);
                }
            }
        }
        met.delete("A6");
        if (met.size > mostAssumptions)
            return undefined;
        return [...met].reduce((all, each) => [...all, ...all.map((some) => [...some, each])], [[]]);
    }
    #sides(policy, cell, ofOwn, ofOthers) {
        const own = this.#bench.compiler.denials(cell, ofOwn, false);
        const others = this.#bench.compiler.denials(cell, ofOthers, false);
        if (own === core_boxes/* spent */.RT || others === core_boxes/* spent */.RT)
            return core_boxes/* spent */.RT;
        const isOwn = ({ source }) => "policy" in source && source.policy === policy;
        const counts = ({ source }) => ("policy" in source ? source.policy !== policy && !this.#out.has(source.policy) : source.fixed !== access/* crossTenantAccess */.L);
        return { own: own.filter(isOwn), others: others.filter(counts) };
    }
    /** Adds to `covering` the policies that it takes beside those in it. */
    #isCovered(cell, sides, covering) {
        if (sides === core_boxes/* spent */.RT)
            return core_boxes/* spent */.RT;
        const whole = this.#bench.space(cell);
        for (const { literals } of sides.own) {
            const space = literals.reduce((left, { dimension, bits }) => left.with(dimension, (left[dimension] ?? 0) & bits), whole);
            const isChosen = ({ source }) => !("policy" in source) || covering?.has(source.policy) === true;
            if (covering !== undefined && this.#bench.covers(space, sides.others.filter(isChosen)) === true)
                continue;
            const isCovered = this.#bench.covers(space, sides.others);
            if (isCovered !== true)
                return isCovered;
            for (const source of covering === undefined ? [] : this.#bench.proof(space, sides.others))
                if ("policy" in source)
                    covering?.add(source.policy);
        }
        return true;
    }
}
const gaveUp = (0,undetermined/* undetermined */.nZ)("the analysis of external access gave up on whether a policy is redundant");

// EXTERNAL MODULE: ./build/src/access/reading/gate.js
var gate = __webpack_require__(55860);
;// CONCATENATED MODULE: ./build/src/access/redundant-policies.js












/**
 * Policies about external users alone that deny nothing but what others deny, whomever cross-tenant access lets in and
 * whatever it trusts: a block is not idle because nobody's devices are trusted today. Each that is found is left out
 * before the next one is asked about, so that all of them can go together.
 */
function redundantPolicies(analysis, bench, tenant) {
    const { list } = bench.compiler.rules;
    const gaps = new Map();
    const judged = list.filter((rule) => isJudged(rule, tenant, list, gaps));
    if (judged.length === 0)
        return { found: [], gaps: [...gaps.values()] };
    const counting = new Map(judged.map((rule) => [rule, []]));
    for (const cell of distinctCells(analysis, bench, tenant))
        for (const rule of bench.compiler.active(cell))
            counting.get(rule)?.push(cell);
    const candidates = [...counting].map(([rule, cells]) => ({ rule, cells }));
    // Of policies that deny the same, the one that is about least goes: the order of a file says nothing.
    const inOrder = candidates.sort((one, other) => one.cells.length - other.cells.length || (one.rule.id < other.rule.id ? 1 : -1));
    const coverage = new Coverage(bench);
    const out = inOrder.filter(({ rule, cells }) => {
        const covering = coverage.judge(rule.id, cells);
        if ((0,undetermined/* isUndetermined */.xm)(covering))
            gaps.set(covering.undetermined, covering);
        const isFound = covering !== undefined && !(0,undetermined/* isUndetermined */.xm)(covering);
        if (isFound)
            coverage.leaveOut(rule.id);
        return isFound;
    });
    // Asked again, because those that are named have to be among those that stay.
    const found = out.flatMap(({ rule, cells }) => {
        const covering = coverage.judge(rule.id, cells);
        return covering === undefined || (0,undetermined/* isUndetermined */.xm)(covering) ? [] : redundant(rule, list.filter(({ id }) => covering.has(id)));
    });
    return { found: inOriginalOrder(found, list), gaps: [...gaps.values()] };
}
/** Policies that also do something which the model does not have are left alone, and so are those for employees, too. */
function isJudged(rule, tenant, list, gaps) {
    const { policy, id } = rule;
    const session = (0,conditional_access_words/* saysSomething */.XE)(sessionOf(rule, tenant));
    const isAboutThem = (0,guest_scope/* isAboutGuestsAlone */.os)(policy);
    if (isAboutThem === false || session === true)
        return false;
    const isTwice = list.some((other) => other !== rule && other.id === id);
    const gap = [policy.isEnabled, isAboutThem, session].find(undetermined/* isUndetermined */.xm) ?? (isTwice ? (0,undetermined/* undetermined */.nZ)(`two policies have the id or the name of ${policy.label}`) : undefined);
    if (gap !== undefined)
        gaps.set(gap.undetermined, gap);
    return gap === undefined;
}
function sessionOf({ policy }, tenant) {
    const resource = tenant.all("conditionalAccessPolicy").find(({ place }) => place === policy.place);
    return resource && (0,json/* valueIn */.xm)(resource.value, "sessionControls");
}
/** Everybody and everything, put together where the same policies count. */
function distinctCells({ who, targets }, bench, tenant) {
    const everybody = [...who, ...unseenPeople(tenant)].map((each) => trusted(bench.origins.person(each.who)));
    const people = new Map(everybody.map((person) => [`${person.policiesKey} ${person.userType} ${person.kind}`, person]));
    const cells = new Map();
    for (const person of people.values()) {
        for (const { target } of targets) {
            const cell = { person, target };
            const way = (0,gate/* wayIn */.ng)(person, target, new reading_reading/* Reading */.z(false));
            if (way === "no channel" || way === "no provider")
                continue;
            (0,once/* remembered */.HK)(cells, `${bench.compiler.activeKey(cell)}|${person.kind}|${person.userType}`, () => cell);
        }
    }
    return [...cells.values()];
}
const everyClaim = { mfa: true, compliant: true, hybrid: true };
/** Somebody of whose home everything is believed: they can sign in as if nothing were, too. */
function trusted(person) {
    if (person.home === external_users/* noTenant */.aX || person.userType === "internalGuest")
        return person;
    return { ...person, origin: { ...person.origin, claims: everyClaim }, claimsKey: (0,homes/* claimsKey */.be)(everyClaim) };
}
function redundant({ policy, id }, covering) {
    return {
        policy: policy.label,
        coveredBy: (0,words/* inBrief */.aV)(covering.map((each) => each.policy.label)),
        related: covering.map((each) => ({ message: `${each.policy.label} denies it, too`, place: each.policy.place })),
        place: policy.place,
        setting: id,
        judged: covering.map((each) => each.id).sort(),
    };
}
function inOriginalOrder(found, list) {
    const position = ({ setting }) => list.findIndex(({ id }) => id === setting);
    return [...found].sort((one, other) => position(one) - position(other));
}

// EXTERNAL MODULE: ./build/src/access/core/atoms.js
var atoms = __webpack_require__(24236);
// EXTERNAL MODULE: ./build/src/access/core/compile.js + 6 modules
var compile = __webpack_require__(15210);
// EXTERNAL MODULE: ./build/src/access/reading/origins.js
var origins = __webpack_require__(46624);
;// CONCATENATED MODULE: ./build/src/access/workbench.js





const everySignIn = { values: [], flags: [], isOut: () => false };
/** The parts of an analysis, for questions about some of the policies of a cell. It has a budget of its own. */
class Workbench {
    origins;
    compiler;
    #atoms = new atoms/* Atoms */.N();
    #stepBudget;
    #whole;
    constructor(tenant, facts, stepBudget) {
        this.origins = new origins/* Origins */.C(tenant);
        this.compiler = new compile/* Compiler */.Q(tenant, this.#atoms, facts);
        this.#stepBudget = stepBudget;
        this.#whole = { left: 400 * stepBudget };
    }
    /** Everything that can deny, as the strict reading has it. */
    denials(cell) {
        const boxes = this.compiler.denials(cell, new reading_reading/* Reading */.z(true), this.compiler.defaults === true);
        return boxes === core_boxes/* spent */.RT ? core_boxes/* spent */.RT : { boxes, space: this.space(cell) };
    }
    /** All points that can be somebody's. Made after the boxes. */
    space({ person }) {
        return this.compiler.space(everySignIn, person, false);
    }
    /** Whether boxes cover a space. */
    covers(space, boxes) {
        const left = this.#spend((budget) => (0,core_boxes/* uncovered */.KY)(space, boxes, budget));
        return left === core_boxes/* spent */.RT ? core_boxes/* spent */.RT : left === undefined;
    }
    /** Sources of which every one is needed so that their boxes cover a space that all boxes do cover. */
    proof(space, boxes) {
        return this.#spend((budget) => (0,core_boxes/* provingSources */.SI)(space, boxes, budget));
    }
    #spend(work) {
        const granted = Math.max(0, Math.min(this.#stepBudget, this.#whole.left));
        const budget = { left: granted };
        const result = work(budget);
        this.#whole.left -= granted - Math.max(0, budget.left);
        return result;
    }
}

;// CONCATENATED MODULE: ./build/src/access/external-access.js






/** Less than the commands take: rules are asked on every change. */
const stepBudget = 50_000;
/** What rules ask the analysis of a tenant. Everything is worked out when the first of them asks, and kept for the others. */
function analysedAccess(tenant, facts = []) {
    const analysis = (0,once/* once */.Oo)(() => (0,analyse/* analyseAccess */.c)(tenant, { facts, stepBudget }));
    const bench = (0,once/* once */.Oo)(() => new Workbench(tenant, facts, stepBudget));
    return {
        openings: (0,once/* once */.Oo)(() => openings(analysis(), tenant)),
        deadEnds: (0,once/* once */.Oo)(() => jointDeadEnds(analysis(), bench(), tenant)),
        signInOf: (userType, home) => signInWithoutMfa(analysis(), tenant, { userType, home }),
        redundantPolicies: (0,once/* once */.Oo)(() => redundantPolicies(analysis(), bench(), tenant)),
    };
}


/***/ }),

/***/ 91560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ inboundSetting)
/* harmony export */ });
/* harmony import */ var _model_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14677);
/* harmony import */ var _model_effective_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41967);
/* harmony import */ var _model_subjects_partner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66514);
/* harmony import */ var _model_undetermined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94163);




/** The inbound setting that lets somebody in or not, as it stands in the input; undefined where none does. */
function inboundSetting(tenant, { home, userType }) {
    if (home === "none" || userType === "internalGuest" || userType === "serviceProvider" || userType === "otherExternalUser")
        return undefined;
    const name = userType === "b2bDirectConnectUser" ? "b2bDirectConnectInbound" : "b2bCollaborationInbound";
    const partner = tenant.partnerByTenantId().get(home);
    const access = partner === undefined ? (0,_model_effective_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultAccess */ .Ir)(_model_access_js__WEBPACK_IMPORTED_MODULE_0__/* .accessShapes */ .hS[name], tenant.access[name]) : (0,_model_subjects_partner_js__WEBPACK_IMPORTED_MODULE_2__/* .partnerSubject */ .f)(partner, tenant)[name];
    return (0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndetermined */ .xm)(access) ? undefined : access;
}


/***/ })

};
