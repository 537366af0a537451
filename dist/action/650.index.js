export const id = 650;
export const ids = [650];
export const modules = {

/***/ 97650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signInChanges: () => (/* binding */ signInChanges)
});

// EXTERNAL MODULE: ./build/src/access/analyse.js + 5 modules
var analyse = __webpack_require__(87301);
// EXTERNAL MODULE: ./build/src/model/once.js
var once = __webpack_require__(88682);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/access/access.js
var access = __webpack_require__(36500);
// EXTERNAL MODULE: ./build/src/access/core/atoms.js
var atoms = __webpack_require__(24236);
// EXTERNAL MODULE: ./build/src/access/core/boxes.js
var boxes = __webpack_require__(3683);
// EXTERNAL MODULE: ./build/src/access/core/compile.js + 6 modules
var compile = __webpack_require__(15210);
;// CONCATENATED MODULE: ./build/src/access/difference.js

/** The parts of a space that a box of the one side denies and no same box of the other side does. */
function pieces(space, denying, letting) {
    const keyOf = ({ literals }) => JSON.stringify([...literals].sort((one, other) => one.dimension - other.dimension).map(({ dimension, bits }) => [dimension, bits]));
    const same = new Set(letting.map(keyOf));
    const own = new Map(denying.map((box) => [keyOf(box), box]));
    return [...own].flatMap(([key, { literals }]) => {
        const piece = same.has(key) ? undefined : within(space, literals);
        return piece === undefined ? [] : [piece];
    });
}
function within(space, literals) {
    const own = (0,boxes/* conjoin */.d9)(literals);
    const piece = own?.reduce((left, { dimension, bits }) => left.with(dimension, (left[dimension] ?? 0) & bits), space);
    return piece === undefined || piece.includes(0) ? undefined : piece;
}
/** Of all points that `denying` holds and `letting` does not, the first one in the order of `dimensions`, then of their values. */
function plainest(space, denying, letting, dimensions, spend) {
    const points = [];
    for (const piece of pieces(space, denying, letting)) {
        const found = spend((budget) => (0,boxes/* uncovered */.KY)(piece, letting, budget));
        const point = found === boxes/* spent */.RT || found === undefined ? found : spend((budget) => (0,boxes/* firstPoint */.Z2)(found, letting, dimensions, piece, budget));
        if (point === boxes/* spent */.RT)
            return boxes/* spent */.RT;
        if (point !== undefined)
            points.push(point);
    }
    const rank = (point) => dimensions.map((dimension) => point[dimension] ?? 0);
    return points.sort((one, other) => compareRanks(rank(one), rank(other)))[0];
}
function compareRanks(one, other) {
    const index = one.findIndex((bits, at) => bits !== other[at]);
    return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}

// EXTERNAL MODULE: ./build/src/access/describe.js
var describe = __webpack_require__(73211);
// EXTERNAL MODULE: ./build/src/access/reading/gate.js
var gate = __webpack_require__(55860);
// EXTERNAL MODULE: ./build/src/access/reading/methods.js
var methods = __webpack_require__(49753);
// EXTERNAL MODULE: ./build/src/access/reading/origins.js
var origins = __webpack_require__(46624);
// EXTERNAL MODULE: ./build/src/access/reading/reading.js
var reading_reading = __webpack_require__(73179);
// EXTERNAL MODULE: ./build/src/access/targets.js
var targets = __webpack_require__(38078);
;// CONCATENATED MODULE: ./build/src/access/two-sides.js













const unmanaged = (device) => device === "unknown" || device === "registered";
const kinds = {
    noMfa: [{ name: "methods", holds: (each) => !(0,methods/* isMultifactor */.D7)(each) }],
    noManagedDevice: [{ name: "methods", holds: methods/* isMultifactor */.D7 }, { name: "device", holds: unmanaged }],
    reach: [{ name: "methods", holds: methods/* isMultifactor */.D7 }, { name: "device", holds: (each) => !unmanaged(each) }],
};
const kindNames = Object.keys(kinds);
const nothing = { noMfa: {}, noManagedDevice: {}, reach: {} };
const unable = { ...nothing, isWhole: false };
/** More readings than those of this many open points are not tried. */
const mostAssumptions = 3;
const defaultBudget = 200_000;
/** Two states of one tenant, in terms of the same sign-ins. */
class TwoSides {
    #sides;
    #atoms = new atoms/* Atoms */.N();
    #areAlike;
    #stepBudget;
    #whole;
    #known = new Map();
    #active = new Map();
    constructor(base, head, stepBudget = defaultBudget) {
        const sideOf = ({ tenant, facts }) => ({ origins: new origins/* Origins */.C(tenant), compiler: new compile/* Compiler */.Q(tenant, this.#atoms, facts) });
        this.#sides = [sideOf(base), sideOf(head)];
        // What is trusted, and who is in a group, is not written in a policy: where that differs, a sign-in is another one.
        this.#areAlike = trustedOf(base) === trustedOf(head) && factsOf(base) === factsOf(head);
        this.#stepBudget = stepBudget;
        this.#whole = { left: 1000 * stepBudget };
    }
    /** What head lets through and base does not (gained), and the reverse (lost), each with the plainest such sign-in. */
    differences(who, target) {
        const [base, head] = this.#sides.map(({ origins }) => ({ person: origins.person(who), target }));
        const isSame = base.person.claimsKey === head.person.claimsKey && base.person.kind === head.person.kind;
        const isKnown = this.#sides.every(({ compiler }) => typeof compiler.defaults === "boolean");
        // A device, or a method, of a tenant that is trusted is seen as another one.
        const hangsOnPeople = tellsListed(base, head);
        if (!this.#areAlike || !isSame || !isKnown || (hangsOnPeople && !listSame(base, head)))
            return { ...unable, hangsOnPeople };
        const found = (0,once/* remembered */.HK)(this.#known, this.#key(base, head), () => this.#find(base, head));
        const said = (each) => each && { assumptions: each.assumptions, signIn: sayOf((0,describe/* signInOf */.U)(each.point, this.#atoms), base) };
        const entries = kindNames.map((kind) => {
            const [gained, lost] = [said(found.gained[kind]), said(found.lost[kind])];
            return [kind, { ...(gained && { gained }), ...(lost && { lost }) }];
        });
        return { ...nothing, ...Object.fromEntries(entries), isWhole: found.isWhole, hangsOnPeople };
    }
    /** The policies that can be in force on a side and are about none of these people on either, by id in lower case. */
    ofNobody(people) {
        const reading = new reading_reading/* Reading */.z(true);
        const about = new Set();
        for (const { origins, compiler } of this.#sides) {
            for (const who of people) {
                const { values } = compiler.rules.userScopes(origins.person(who), reading);
                compiler.rules.list.forEach(({ id }, index) => {
                    if (values[index] !== "no")
                        about.add(id);
                });
            }
        }
        const all = this.#sides.flatMap(({ compiler }) => compiler.rules.list.map(({ id }) => id));
        return new Set(all.filter((id) => !about.has(id)).map((id) => id.trim().toLowerCase()));
    }
    /** The same for cells in which the same policies count on each side. */
    #key(base, head) {
        const { target } = base;
        const readings = [new reading_reading/* Reading */.z(true), new reading_reading/* Reading */.z(false)];
        const activeKey = ({ person: { policiesKey, userType } }, index) => (0,once/* remembered */.HK)(this.#active, `${index} ${policiesKey} ${userType} ${target.kind} ${target.id}`, () => ({ key: this.#sides[index].compiler.activeKey(index === 0 ? base : head) })).key;
        const own = [base, head].map((cell, index) => [activeKey(cell, index), ...readings.map((reading) => (0,gate/* wayIn */.ng)(cell.person, cell.target, reading))]);
        return JSON.stringify([own, base.person.kind, base.person.userType, base.person.claimsKey, target.id === targets/* azureManagement */.z0]);
    }
    #find(base, head) {
        const strict = this.#denied(base, head, true, []);
        const lax = this.#denied(base, head, true, access/* assumptionIds */.a);
        if (strict === boxes/* spent */.RT)
            return { gained: {}, lost: {}, isWhole: false };
        const met = new Set([...strict.assumptions, ...(lax === boxes/* spent */.RT ? [] : lax.assumptions)]);
        const found = { gained: {}, lost: {}, isWhole: lax !== boxes/* spent */.RT && met.size <= mostAssumptions };
        for (const assumptions of met.size <= mostAssumptions ? subsets([...met].sort()) : [[], [...met].sort()]) {
            const most = this.#denied(base, head, true, assumptions);
            const least = this.#denied(base, head, false, assumptions);
            if (most === boxes/* spent */.RT || least === boxes/* spent */.RT)
                found.isWhole = false;
            else {
                // Made after all boxes, whose dimensions they have to have.
                const spaces = this.#spaces(base, head);
                // For certain: whatever is not known denies on the side that lets through, and nothing of it on the other one.
                this.#note(found, "gained", least.base, most.head, spaces, assumptions);
                this.#note(found, "lost", least.head, most.base, spaces, assumptions);
                if (most.hangs && !this.#isCertain(most, least, spaces))
                    found.isWhole = false;
            }
        }
        return found;
    }
    /** Whether what is not known makes no difference to what differs. */
    #isCertain(most, least, spaces) {
        const denyNoMore = (denying, letting) => spaces.every(({ space }) => this.#spend((budget) => pieces(space, denying, letting).every((piece) => (0,boxes/* uncovered */.KY)(piece, letting, budget) === undefined)));
        return denyNoMore(most.base, least.head) && denyNoMore(most.head, least.base);
    }
    #note(found, direction, denying, letting, spaces, assumptions) {
        for (const { kind, space } of spaces) {
            if (found[direction][kind] !== undefined)
                continue;
            const point = plainest(space, denying, letting, this.#inOrder, (work) => this.#spend(work));
            if (point === boxes/* spent */.RT)
                found.isWhole = false;
            else if (point !== undefined)
                found[direction][kind] = { point, assumptions };
        }
    }
    /** Memberships first, so that a point has as few as can be. */
    get #inOrder() {
        const { order, dimensions } = this.#atoms;
        const isMembership = (dimension) => ["memberships", "partnerMemberships"].includes(dimensions[dimension]?.name ?? "");
        return [...order.filter(isMembership), ...order.filter((each) => !isMembership(each))];
    }
    #denied(base, head, deniesMost, lax) {
        const readings = [new reading_reading/* Reading */.z(deniesMost, lax), new reading_reading/* Reading */.z(deniesMost, lax)];
        const [{ compiler: ofBase }, { compiler: ofHead }] = this.#sides;
        const before = ofBase.denials(base, readings[0], ofBase.defaults === true);
        const now = ofHead.denials(head, readings[1], ofHead.defaults === true);
        if (before === boxes/* spent */.RT || now === boxes/* spent */.RT)
            return boxes/* spent */.RT;
        // What is not possible is so on both sides, although it comes up only where a policy makes a difference of it.
        const impossible = [...before, ...now].filter(isImpossible);
        return {
            base: [...before, ...impossible],
            head: [...now, ...impossible],
            hangs: readings.some(({ gaps }) => gaps.size > 0),
            assumptions: readings.flatMap((reading) => [...reading.assumptions]),
        };
    }
    /** Of sign-ins without multifactor authentication security defaults leave it to Microsoft. */
    #spaces(base, head) {
        const isUpToMicrosoft = this.#sides.some(({ compiler }) => compiler.defaults === true);
        return kindNames.filter((kind) => !isUpToMicrosoft || kind !== "noMfa").map((kind) => ({ kind, space: this.#space(kinds[kind], base, head) }));
    }
    /** A role that only one side names can be had on the other one, too. */
    #space(values, base, head) {
        const asked = { values, flags: [], isOut: () => false };
        const [own, other] = [this.#sides[0].compiler.space(asked, base.person, false), this.#sides[1].compiler.space(asked, head.person, false)];
        return own.map((bits, dimension) => bits | (other[dimension] ?? 0));
    }
    #spend(work) {
        const granted = Math.max(0, Math.min(this.#stepBudget, this.#whole.left));
        const budget = { left: granted };
        const result = work(budget);
        this.#whole.left -= granted - Math.max(0, budget.left);
        return result;
    }
}
function isImpossible({ source }) {
    return "fixed" in source && (source.fixed === "trusted locations" || source.fixed.startsWith("fact: "));
}
/** The smaller ones first. */
function subsets(all) {
    const found = all.reduce((before, each) => [...before, ...before.map((one) => [...one, each])], [[]]);
    return [...found].sort((one, other) => one.length - other.length);
}
/** A sign-in said of somebody. */
function sayOf(signIn, { person, target }) {
    const partnerMemberships = signIn.partnerMemberships.length > 0 ? (0,gate/* listedPeople */.Vd)(person, new reading_reading/* Reading */.z(true)).slice(0, 1) : [];
    return { ...signIn, partnerMemberships, home: person.home, userType: person.userType, target };
}
/** Whether the inbound setting of a side tells those whom it lists from others. */
function tellsListed(base, head) {
    const readings = [new reading_reading/* Reading */.z(true), new reading_reading/* Reading */.z(false, access/* assumptionIds */.a)];
    return [base, head].some(({ person, target }) => readings.some((reading) => ["listed", "not listed"].includes((0,gate/* wayIn */.ng)(person, target, reading))));
}
function listSame(base, head) {
    const strict = new reading_reading/* Reading */.z(true);
    return (0,gate/* listedPeople */.Vd)(base.person, strict).join() === (0,gate/* listedPeople */.Vd)(head.person, strict).join();
}
function trustedOf({ tenant }) {
    return JSON.stringify(tenant.all("namedLocation").filter(({ value }) => (0,json/* valueIn */.xm)(value, "isTrusted") === true).map(({ value }) => (0,json/* word */.Vm)((0,json/* valueIn */.xm)(value, "id")) ?? "").sort());
}
function factsOf({ facts }) {
    return JSON.stringify(facts.map(({ id, contains }) => `${id.trim().toLowerCase()} ${contains}`).sort());
}

// EXTERNAL MODULE: ./build/src/access/words.js
var words = __webpack_require__(43617);
// EXTERNAL MODULE: ./build/src/model/same-meaning.js
var same_meaning = __webpack_require__(7055);
// EXTERNAL MODULE: ./build/src/diff/conditional-access-kinds.js
var conditional_access_kinds = __webpack_require__(90198);
;// CONCATENATED MODULE: ./build/src/diff/compared-kinds.js



const names = ["id", "displayName", "description", "createdDateTime", "modifiedDateTime", "templateId"];
/** What the access analysis reads of each kind, or says nothing of access. In lower case. What a location is made of is nothing that it reads. */
const read = new Map([
    ["conditionalAccessPolicy", ["state", "conditions", "grantControls"]],
    ["namedLocation", ["isTrusted"]],
    ["authenticationStrengthPolicy", ["allowedCombinations", "policyType", "requirementsSatisfied"]],
    ["identitySecurityDefaultsEnforcementPolicy", ["isEnabled"]],
].map(([kind, own]) => [kind, new Set([...names, ...own].map((name) => name.toLowerCase()))]));
/** Conditions on what is nobody's sign-in. In lower case. */
const ofWorkloads = new Set(["clientapplications", "serviceprincipalrisklevels", "agentidrisklevels"]);
/**
 * The kinds of Conditional Access of which two tenants differ in nothing but what the access analysis reads. `ofNobody`
 * has the ids, in lower case, of policies that it does not look at, because they are about nobody from outside.
 */
function kindsReadAsAWhole(base, head, ofNobody) {
    return new Set(conditional_access_kinds/* conditionalAccessKinds */.w.filter((kind) => (0,same_meaning/* sameMeaning */._)({ rests: restsOf(base, kind, ofNobody) }, { rests: restsOf(head, kind, ofNobody) }) === true));
}
/** The objects that say more than is read: all of each, because what they say counts where and when they do. */
function restsOf(tenant, kind, ofNobody) {
    return tenant.all(kind).flatMap(({ value }) => {
        const id = (0,json/* word */.Vm)((0,json/* valueIn */.xm)(value, "id"));
        // Nobody can tell of one without an id which it is.
        if (kind === "conditionalAccessPolicy" && (id === undefined || id === "" || ofNobody.has(id)))
            return [withoutNames(value)];
        const rest = Object.entries(value).filter(([key]) => read.get(kind)?.has(key.toLowerCase()) !== true);
        const conditions = Object.entries(value).find(([key]) => key.toLowerCase() === "conditions")?.[1];
        const workloads = (0,json/* isObject */.Gv)(conditions) ? Object.entries(conditions).filter(([key]) => ofWorkloads.has(key.toLowerCase())) : [];
        return (0,same_meaning/* sameMeaning */._)(Object.fromEntries([...rest, ...workloads]), {}) === true ? [] : [withoutNames(value)];
    });
}
function withoutNames(value) {
    return Object.fromEntries(Object.entries(value).filter(([key]) => !["displayname", "description", "templateid"].includes(key.toLowerCase())));
}

// EXTERNAL MODULE: ./build/src/diff/effect.js
var diff_effect = __webpack_require__(7300);
;// CONCATENATED MODULE: ./build/src/diff/conditional-access.js


const questions = [{ kind: "reach" }, { kind: "noMfa" }, { kind: "noManagedDevice" }];
/** How far a verdict lets in; undefined where it says nothing. */
const levels = { closed: 0, assumption: 1, conditional: 2, open: 3 };
/**
 * Compares who can come in and what they must prove. A change is told where somebody gets in, or gets in with less, that
 * did not at all, did with a membership only, or did not with such a sign-in. `base` is how it was.
 */
function compareSignIns(base, head, differencesOf) {
    let isWhole = true;
    const changes = new Map();
    const gaps = new Map();
    // Most cells are decided by the same as many others on both sides.
    const compared = new Map();
    const targets = classesOf(base.targets.map(({ target, ids }) => ids.map((id) => ({ kind: target.kind, id }))), head.targets.map(({ target, ids }) => ids.map((id) => ({ kind: target.kind, id }))), ({ kind, id }) => `${kind} ${id}`);
    const people = classesOf(peopleOf(base), peopleOf(head), ({ home, userType }) => `${userType} ${home}`);
    for (const alike of people) {
        const [who] = alike;
        if (who === undefined)
            continue;
        for (const wanted of targets) {
            const [target] = wanted;
            if (target === undefined)
                continue;
            const [ofBase, ofHead] = [base.outcomes(who, target), head.outcomes(who, target)];
            const shared = (0,once/* remembered */.HK)((0,once/* remembered */.HK)(compared, ofBase, () => new Map()), ofHead, () => (isSameBasis(base, head, who, target) ? { known: conditional_access_nothing } : {}));
            const found = shared.known ?? compareOutcomes(ofBase, ofHead, differencesOf(who, target));
            if (!found.hangsOnPeople)
                shared.known = found;
            isWhole &&= found.isWhole;
            for (const { question, gap, change } of found.questions) {
                if (gap !== undefined)
                    (0,once/* remembered */.HK)(gaps, gap.key, () => ({ gap: gap.gap, cells: 0 })).cells += 1;
                if (change === undefined)
                    continue;
                const { effect, gained, lost } = change;
                const [before, now] = [base.answer(who, target, question), head.answer(who, target, question)];
                // A difference says it all where the answer is the same: on what else that hangs is told of no change.
                const isFiner = before.verdict === now.verdict && (gained ?? lost) !== undefined;
                const key = JSON.stringify([question, effect, ...(isFiner ? [before.verdict] : [told(before), told(now)]), gained && shapeOf(gained), lost && shapeOf(lost)]);
                const { cells } = (0,once/* remembered */.HK)(changes, key, () => ({ change: { question, effect, before, now, gained, lost }, cells: new Map() }));
                (0,once/* remembered */.HK)(cells, alike, () => ({ who, homes: alike.map(({ home }) => home), targets: [] })).targets.push(...wanted);
            }
        }
    }
    return {
        changes: [...changes.values()].map(({ change, cells }) => ({ ...change, cells: [...cells.values()] })),
        gaps: [...gaps.values()].map(({ gap, cells }) => ({ ...gap, cells })),
        isWhole: isWhole && gaps.size === 0,
    };
}
/** What is the same on both sides and understood needs no search. */
function isSameBasis(base, head, who, target) {
    const [basis, other] = [base.basis(who, target), head.basis(who, target)];
    return basis.text === other.text && basis.isCertain() && other.isCertain();
}
/** What makes two gaps the same, whoever can take them and by which client. */
function told({ verdict, memberships, assumptions }) {
    return [verdict, memberships, assumptions];
}
/** What makes two differences the same, whoever it is, in whatever groups, and by which client and method. */
function shapeOf({ assumptions, signIn: { platform, locations, signInRisk, userRisk, insiderRisk, authenticationFlow, memberships } }) {
    return [assumptions, platform, locations, signInRisk, userRisk, insiderRisk, authenticationFlow, memberships.length > 0];
}
function peopleOf(analysis) {
    return analysis.who.map(({ who, homes }) => homes.map((home) => ({ home, userType: who.userType })));
}
/** Classes of what either side names: two are alike where both sides say so. What a side does not name is alone there. Sorted. */
function classesOf(base, head, keyOf) {
    const [inBase, inHead] = [base, head].map((classes) => new Map(classes.flatMap((alike, index) => alike.map((each) => [keyOf(each), index]))));
    const all = new Map([...base.flat(), ...head.flat()].map((each) => [keyOf(each), each]));
    const classes = new Map();
    for (const [key, each] of [...all].sort(([one], [other]) => (one < other ? -1 : 1))) {
        const sides = [inBase?.get(key) ?? key, inHead?.get(key) ?? key].join("|");
        (0,once/* remembered */.HK)(classes, sides, () => []).push(each);
    }
    return [...classes.values()];
}
function gapOf(question, before, now) {
    const [isKnown, isKnownNow] = [levels[before.verdict] !== undefined, levels[now.verdict] !== undefined];
    // Where security defaults are on before and after, Microsoft decides as it did.
    if ((isKnown && isKnownNow) || (before.verdict === "discretion" && now.verdict === "discretion"))
        return undefined;
    const { verdict, reasons = [], needs = [] } = isKnown ? now : before;
    const why = verdict === "discretion" ? "security defaults are on, and Microsoft decides when they ask" : verdict === "not decided" ? "the search gave up" : (reasons[0] ?? "something is missing or not understood");
    return { question, side: isKnown ? "head" : isKnownNow ? "base" : "both", reason: why, needs };
}
const conditional_access_nothing = { questions: [], isWhole: true, hangsOnPeople: false };
function compareOutcomes(base, head, differences) {
    const { isWhole, hangsOnPeople } = differences;
    const compared = questions.map((question) => {
        const [before, now] = [base(question), head(question)];
        const gap = gapOf(question, before, now);
        return { question, gap: gap && { gap, key: JSON.stringify(gap) }, change: changeIn(question, { base, head, before, now, differences }) };
    });
    return { questions: compared, isWhole, hangsOnPeople };
}
/** A sign-in says it where the answers do not. */
function changeIn(question, { differences, ...sides }) {
    const { before, now } = sides;
    const [was, is] = [levels[before.verdict], levels[now.verdict]];
    if (was === undefined || is === undefined)
        return undefined;
    const { gained, lost } = differences[question.kind === "weakerThan" ? "noMfa" : question.kind];
    const other = differences.isWhole || was !== is || was === 0 ? diff_effect/* noEffect */.V : regionEffect(question, sides);
    const effect = { opens: is > was || gained !== undefined || other.opens, closes: is < was || lost !== undefined || other.closes };
    if ((0,diff_effect/* isNeutral */.G)(effect))
        return undefined;
    return { effect, gained: is > was ? undefined : gained, lost: is < was ? undefined : lost };
}
/** Both let somebody in: it is another way where the other side lets nobody in through the whole of it. */
function regionEffect(question, { base, head, before, now }) {
    if (JSON.stringify(before.region) === JSON.stringify(now.region))
        return diff_effect/* noEffect */.V;
    const isNew = (other, { region = [] }) => other({ ...question, within: region }).verdict === "closed";
    return { opens: isNew(base, now), closes: isNew(head, before) };
}

// EXTERNAL MODULE: ./build/src/judge/locate.js
var locate = __webpack_require__(6095);
// EXTERNAL MODULE: ./build/src/model/words.js
var model_words = __webpack_require__(87578);
;// CONCATENATED MODULE: ./build/src/report/exposure-words.js


/** What the questions ask, as the head of a column. */
const questionTitles = {
    reach: "reachable",
    noMfa: "without MFA",
    noManagedDevice: "without a managed device",
    weakerThan: "with weaker methods",
};
function verdictInWords(verdict) {
    return verdict === undefined ? "" : { open: "yes", conditional: "with a membership", assumption: "perhaps", closed: "no", discretion: "as Microsoft decides", "not modelled": "not modelled", "not decided": "not decided" }[verdict];
}
/** People of one type, as a line of the table has them. */
function rowInWords({ who }, names) {
    const [first] = who;
    return first === undefined ? "" : peopleInWords({ ...first, homes: who.flatMap(({ homes }) => homes) }, names);
}
/** What a gap hangs on, where it is not open to everybody. */
function conditionInWords({ memberships, isListed = false, assumptions }) {
    const isIn = [...(memberships ?? []).map(model_words/* brief */.dh), ...(isListed ? ["what the inbound setting of their home lists"] : [])];
    if (isIn.length > 0)
        return `only if a user is in ${(0,model_words/* inWords */.r4)(isIn)}`;
    return assumptions && `only if ${(0,model_words/* inWords */.r4)(assumptions.map((each) => `${words/* assumptionTitles */.Ni[each]} (${each})`))}`;
}
function cellsInWords({ cells }, names) {
    const byTargets = new Map();
    for (const { who, targets } of cells) {
        const wanted = (0,model_words/* inBrief */.aV)(targets.map(words/* targetInWords */.wR));
        const key = `${wanted}, ${(0,model_words/* counted */.hS)(targets.length, "target")}`;
        byTargets.set(key, [...(byTargets.get(key) ?? []), (0,words/* peopleInWords */.UU)(who, names)]);
    }
    return [...byTargets].map(([wanted, people]) => `${(0,model_words/* inBrief */.aV)(people)}: ${wanted}`);
}
/** What every report ends with: how far its answers go. */
function limitsInWords({ assumptions, missing, undecided }) {
    return [
        ...missing.map((reason) => `Not everything is known: ${reason}.`),
        ...undecided.map(({ verdict, reasons, needs, cells }) => `${counted(cells, "answer")} ${verdict}${reasons.length === 0 ? "" : `: ${inBrief(reasons)}`}${needs.length === 0 ? "" : `; ${inWords(needs)} would decide it`}.`),
        `Assumptions: ${assumptions.length === 0 ? "no answer hangs on an open point of the documentation" : inWords(assumptions.map((each) => `${each} (${assumptionTitles[each]})`))}. A partner is taken to let its people go.`,
        "Within this model: sign-in policy alone, not assignments, sharing, invitations or sessions. Who is a member of a group, and attributes of applications and devices, are not known. docs/access-analysis.md says more.",
    ];
}

// EXTERNAL MODULE: ./build/src/report/report.js
var report = __webpack_require__(18456);
;// CONCATENATED MODULE: ./build/src/tasks/compare-sign-ins.js









const mostGroups = 3;
/** What changes for those who sign in from outside, as a report says it: each distinct gap once, with a sign-in that shows it. */
function signInChanges(base, head) {
    const [before, now] = [(0,analyse/* analyseAccess */.c)(base.tenant, base), (0,analyse/* analyseAccess */.c)(head.tenant, head)];
    const sides = new TwoSides(base, head);
    const { changes, gaps, isWhole } = compareSignIns(before, now, (who, target) => sides.differences(who, target));
    const subject = { kind: "tenant", ...(head.tenant.name !== undefined && { tenant: head.tenant.name }) };
    return {
        changes: changes.map((change) => changeOf(change, subject, base, head)),
        unknown: gaps.map((gap) => unknownOf(gap, subject)),
        compared: isWhole && changes.length > 0 && before.gaps.length + now.gaps.length === 0 ? kindsReadAsAWhole(base.tenant, head.tenant, sides.ofNobody([...before.who, ...now.who].map(({ who }) => who))) : new Set(),
    };
}
function changeOf({ question, effect, before, now, gained, lost, cells }, subject, base, head) {
    const names = (0,words/* namesFor */.GT)(head.tenant);
    const people = cellsInWords({ cells: cells.map(({ who, homes, targets }) => ({ who: { userType: who.userType, homes, trusted: [] }, targets })) }, names);
    const [was, is] = [wordsOf(before, (0,words/* namesFor */.GT)(base.tenant)), wordsOf(now, names)];
    const finer = [...(gained ? [`lets in what it did not, such as: ${differenceInWords(gained, names)}`] : []), ...(lost ? [`no longer lets in what it did, such as: ${differenceInWords(lost, names)}`] : [])];
    const clause = finer.length > 0 && before.verdict === now.verdict ? `${verdictInWords(now.verdict)}, and ${finer.join("; and ")}` : `${was} → ${was === is ? `${is}, in another way` : is}${finer.length === 0 ? "" : `; ${finer.join("; and ")}`}`;
    const name = effect.opens ? (effect.closes ? "opens-and-closes" : "opens") : "closes";
    return {
        subject,
        setting: `conditionalAccess.${question.kind}`,
        title: titleOf(question),
        heirs: [],
        effect: name,
        message: `Sign-ins, ${titleOf(question)}: ${clause}; for ${shortened(people).join("; ")}`,
        before: { words: was, ...locationOf(before, base) },
        now: { words: is, ...locationOf(now, head) },
        lists: [],
    };
}
/** With what it takes beside the sign-in itself. */
function differenceInWords({ signIn, assumptions }, names) {
    const condition = assumptions.length === 0 ? "" : ` (if ${(0,model_words/* inWords */.r4)(assumptions.map((each) => `${words/* assumptionTitles */.Ni[each]} (${each})`))})`;
    return `${(0,words/* witnessInWords */.cN)(signIn, names).replace(/\.$/, "")}${condition}`;
}
/** Every entry is a list itself, so a list of lists has to be short. */
function shortened(people) {
    const rest = people.length - mostGroups;
    return rest > 0 ? [...people.slice(0, mostGroups), `and ${(0,model_words/* counted */.hS)(rest, "more group")}, which exposure lists`] : people;
}
function titleOf({ kind }) {
    return questionTitles[kind];
}
function wordsOf(answer, names) {
    const { verdict, witness } = answer;
    if (witness === undefined)
        return verdictInWords(verdict);
    const condition = conditionInWords({ ...answer, ...(answer.memberships && { memberships: witness.memberships }) });
    return `${verdictInWords(verdict)}${condition === undefined ? "" : ` (${condition})`}, such as: ${(0,words/* witnessInWords */.cN)(witness, names).replace(/\.$/, "")}`;
}
/** A policy that closes it, or would but for one dimension. */
function locationOf({ closedBy = [], nearest }, { tenant, documents }) {
    const ids = closedBy.flatMap((source) => ("policy" in source ? source.policy : []));
    const id = ids[0] ?? nearest?.policy;
    const place = tenant.conditionalAccess().policies.find((policy) => (policy.id ?? policy.label) === id)?.place;
    const location = place && (0,report/* inFile */.s5)(new locate/* Locator */.h(documents, [place]).location(place));
    return location === undefined ? {} : { location };
}
function unknownOf({ question, side, reason, needs, cells }, subject) {
    return { subject, setting: `conditionalAccess.${question.kind}`, title: `sign-ins (${titleOf(question)}, ${(0,model_words/* counted */.hS)(cells, "pair")} of people and targets)`, heirs: [], reason, needs, side };
}


/***/ })

};
