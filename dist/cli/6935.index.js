export const id = 6935;
export const ids = [6935];
export const modules = {

/***/ 6935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analysedAccess: () => (/* binding */ analysedAccess)
});

// EXTERNAL MODULE: ./build/src/model/once.js
var once = __webpack_require__(88682);
// EXTERNAL MODULE: ./build/src/access/analyse.js + 19 modules
var analyse = __webpack_require__(51120);
// EXTERNAL MODULE: ./build/src/model/conditional-access/external-users.js
var external_users = __webpack_require__(86063);
// EXTERNAL MODULE: ./build/src/model/place.js
var place = __webpack_require__(97256);
// EXTERNAL MODULE: ./build/src/model/security-defaults.js
var security_defaults = __webpack_require__(25896);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __webpack_require__(94163);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __webpack_require__(87578);
// EXTERNAL MODULE: ./build/src/access/exposure.js
var exposure = __webpack_require__(33475);
// EXTERNAL MODULE: ./build/src/access/inbound-setting.js
var inbound_setting = __webpack_require__(91560);
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

// EXTERNAL MODULE: ./build/src/model/resource.js
var resource = __webpack_require__(3955);
;// CONCATENATED MODULE: ./build/src/access/why-undecided.js



/** Why nothing can be said of some cells, as rules say it. */
function whyUndecided({ verdict, reasons, needs, cells }) {
    const gaveUp = `the analysis of external access gave up for ${(0,words/* counted */.hS)(cells, "combination")} of people and applications`;
    return (0,undetermined/* undetermined */.nZ)(verdict === "not decided" || reasons.length === 0 ? gaveUp : (0,words/* inBrief */.aV)(reasons), resource/* resourceKinds */.A.filter((kind) => needs.includes(kind)));
}

// EXTERNAL MODULE: ./build/src/access/words.js
var access_words = __webpack_require__(43617);
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
    const besides = possible.map((gaps) => `${applicationsInWords(gaps)} if ${(0,words/* inWords */.r4)(pointsOf(gaps))}`);
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
            people: everybodyInWords(cells, names),
            applications: applicationsInWords(gaps),
            types: new Set(cells.map(({ who }) => who.who.userType)),
            assumptions: pointsOf(gaps),
            besides,
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
function applicationsInWords(gaps) {
    return (0,words/* inBrief */.aV)(distinct(gaps.flatMap(({ cells }) => cells.flatMap(({ targets }) => targets.flatMap(({ target, ids }) => ids.map((id) => (0,access_words/* targetInWords */.wR)({ ...target, id })))))));
}
/** Everybody in some cells, types from the same homes together. */
function everybodyInWords(cells, names) {
    const types = distinct(cells.map(({ who }) => who.who.userType));
    const byHomes = new Map();
    for (const userType of types) {
        const homes = distinct(cells.flatMap(({ who }) => (who.who.userType === userType ? who.homes : [])));
        const where = userType === "internalGuest" ? "" : ` of ${(0,words/* inBrief */.aV)(homes.map((home) => names.home(home)))}`;
        byHomes.set(where, [...(byHomes.get(where) ?? []), external_users/* typeTitles */.u9[userType]]);
    }
    return (0,words/* inWords */.r4)([...byHomes].map(([where, titles]) => `${(0,words/* inWords */.r4)(titles)}${where}`));
}
function distinct(items) {
    return [...new Set(items)];
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

;// CONCATENATED MODULE: ./build/src/access/external-access.js



/** Less than the commands take: rules are asked on every change. */
const stepBudget = 50_000;
/** What rules ask the analysis of a tenant. Everything is worked out when the first of them asks, and kept for the others. */
function analysedAccess(tenant, facts = []) {
    const analysis = (0,once/* once */.Oo)(() => (0,analyse/* analyseAccess */.c)(tenant, { facts, stepBudget }));
    return { openings: (0,once/* once */.Oo)(() => openings(analysis(), tenant)) };
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
