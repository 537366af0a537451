export const id = 184;
export const ids = [184];
export const modules = {

/***/ 49184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signInChanges: () => (/* binding */ signInChanges)
});

// EXTERNAL MODULE: ./build/src/access/analyse.js + 4 modules
var analyse = __webpack_require__(71630);
// EXTERNAL MODULE: ./build/src/access/words.js
var words = __webpack_require__(43617);
// EXTERNAL MODULE: ./build/src/model/once.js
var once = __webpack_require__(88682);
;// CONCATENATED MODULE: ./build/src/diff/conditional-access.js

const questions = [{ kind: "reach" }, { kind: "noMfa" }, { kind: "noManagedDevice" }];
/** How far a verdict lets in; undefined where it says nothing. */
const levels = { closed: 0, assumption: 1, conditional: 2, open: 3 };
/**
 * Compares who can come in and what they must prove. A change is told where somebody gets in, or gets in with less, that
 * did not at all, did with a membership only, or did not with such a sign-in. `base` is how it was.
 */
function compareSignIns(base, head) {
    const changes = new Map();
    const gaps = new Map();
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
            for (const question of questions) {
                const [before, now] = [base.answer(who, target, question), head.answer(who, target, question)];
                const gap = gapOf(question, before, now);
                if (gap !== undefined)
                    (0,once/* remembered */.HK)(gaps, JSON.stringify(gap), () => ({ gap, cells: 0 })).cells += 1;
                const effect = effectOf({ base, head, who, target, question, before, now });
                if (effect === undefined)
                    continue;
                const key = JSON.stringify([question, effect, told(before), told(now)]);
                const { cells } = (0,once/* remembered */.HK)(changes, key, () => ({ change: { question, effect, before, now }, cells: new Map() }));
                (0,once/* remembered */.HK)(cells, JSON.stringify(alike), () => ({ who, homes: alike.map(({ home }) => home), targets: [] })).targets.push(...wanted);
            }
        }
    }
    return {
        changes: [...changes.values()].map(({ change, cells }) => ({ ...change, cells: [...cells.values()] })),
        gaps: [...gaps.values()].map(({ gap, cells }) => ({ ...gap, cells })),
    };
}
/** What makes two gaps the same, whoever can take them and by which client. */
function told({ verdict, memberships, assumptions }) {
    return [verdict, memberships, assumptions];
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
/** Undefined where nothing is known to change. */
function effectOf({ base, head, who, target, question, before, now }) {
    const [was, is] = [levels[before.verdict], levels[now.verdict]];
    if (was === undefined || is === undefined)
        return undefined;
    if (was !== is)
        return { opens: is > was, closes: is < was };
    if (was === 0 || JSON.stringify(before.region) === JSON.stringify(now.region))
        return undefined;
    // Both let somebody in: it is another way where the other side lets nobody in through the whole of it.
    const isNew = (other, { region = [] }) => other.answer(who, target, { ...question, within: region }).verdict === "closed";
    const effect = { opens: isNew(base, now), closes: isNew(head, before) };
    return effect.opens || effect.closes ? effect : undefined;
}

// EXTERNAL MODULE: ./build/src/locate.js
var locate = __webpack_require__(98795);
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
;// CONCATENATED MODULE: ./build/src/compare-sign-ins.js







const mostGroups = 3;
/** What changes for those who sign in from outside, as a report says it: each distinct gap once, with a sign-in that shows it. */
function signInChanges(base, head) {
    const [before, now] = [base, head].map(({ tenant, facts }) => (0,analyse/* analyseAccess */.c)(tenant, { facts }));
    if (before === undefined || now === undefined)
        return { changes: [], unknown: [] };
    const { changes, gaps } = compareSignIns(before, now);
    const subject = { kind: "tenant", ...(head.tenant.name !== undefined && { tenant: head.tenant.name }) };
    return { changes: changes.map((change) => changeOf(change, subject, base, head)), unknown: gaps.map((gap) => unknownOf(gap, subject)) };
}
function changeOf({ question, effect, before, now, cells }, subject, base, head) {
    const names = (0,words/* namesFor */.GT)(head.tenant);
    const people = cellsInWords({ cells: cells.map(({ who, homes, targets }) => ({ who: { userType: who.userType, homes, trusted: [] }, targets })) }, names);
    const [was, is] = [wordsOf(before, (0,words/* namesFor */.GT)(base.tenant)), wordsOf(now, names)];
    const name = effect.opens ? (effect.closes ? "opens-and-closes" : "opens") : "closes";
    return {
        subject,
        setting: `conditionalAccess.${question.kind}`,
        title: titleOf(question),
        heirs: [],
        effect: name,
        message: `Sign-ins, ${titleOf(question)}: ${was} → ${was === is ? `${is}, in another way` : is}; for ${shortened(people).join("; ")}`,
        before: { words: was, ...locationOf(before, base) },
        now: { words: is, ...locationOf(now, head) },
        lists: [],
    };
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
