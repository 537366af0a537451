export const id = 735;
export const ids = [735,64];
export const modules = {

/***/ 82735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeCustom: () => (/* binding */ judgeCustom)
});

// EXTERNAL MODULE: ./build/src/lint/custom/engine-rule.js
var engine_rule = __webpack_require__(10064);
// EXTERNAL MODULE: ./build/src/lint/custom/option-shapes.js
var option_shapes = __webpack_require__(72569);
// EXTERNAL MODULE: ./build/src/lint/custom/scopes.js + 4 modules
var scopes = __webpack_require__(51834);
// EXTERNAL MODULE: ./build/src/model/subjects.js + 13 modules
var model_subjects = __webpack_require__(94499);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/src/judge/rule-host.js

const perSubjects = 10_000;
const usualLimits = { milliseconds: 5000, megabytes: 256 };
/**
 * Judges with rules whose expressions nobody trusts, in a worker: evaluation does not give way, so that only ending the
 * thread stops an expression that runs without end.
 */
class RuleHost {
    #limits;
    #spent = new Map();
    #views = [];
    #worker;
    constructor(limits = {}) {
        this.#limits = { ...usualLimits, ...limits };
    }
    /** Sets the views that rules judge from now on. */
    async show(views) {
        this.#views = views;
        if (this.#worker !== undefined)
            await ask(this.#worker, { views });
    }
    /** What a rule says of each of the views, in their order. */
    async judge(rule, options) {
        const worker = (this.#worker ??= await this.#start());
        const { milliseconds, megabytes } = this.#limits;
        const spent = this.#spent.get(rule) ?? { milliseconds: 0, subjects: 0 };
        const subjects = spent.subjects + this.#views.length;
        const left = milliseconds * Math.max(1, subjects / perSubjects) - spent.milliseconds;
        const began = performance.now();
        let timer;
        const timeUp = new Promise((resolve) => {
            timer = setTimeout(() => resolve({ stopped: `it takes longer than the ${milliseconds / 1000} seconds that a rule may take for ${perSubjects} subjects` }), left);
        });
        try {
            const answer = await Promise.race([ask(worker, { rule, options }), timeUp]);
            this.#spent.set(rule, { milliseconds: spent.milliseconds + performance.now() - began, subjects });
            if (typeof answer !== "string" && !("stopped" in answer))
                return answer;
            await this.close();
            return answer === "ready" ? [] : answer;
        }
        catch (error) {
            await this.close();
            if (isOutOfMemory(error))
                return { stopped: `it needs more than the ${megabytes} MB of memory that a rule may need` };
            throw error;
        }
        finally {
            clearTimeout(timer);
        }
    }
    /** Ends the worker. */
    async close() {
        const worker = this.#worker;
        this.#worker = undefined;
        await worker?.terminate();
    }
    async #start() {
        const resourceLimits = { maxOldGenerationSizeMb: this.#limits.megabytes, maxYoungGenerationSizeMb: 32 };
        const worker = new external_node_worker_threads_.Worker(entry(), { env: {}, execArgv: [], resourceLimits });
        await ask(worker);
        await ask(worker, { views: this.#views });
        return worker;
    }
}
/** In a bundle the worker lies beside the folder of the entry; from source it starts with what runs TypeScript here. */
function entry() {
    const { url } = import.meta;
    if (!url.endsWith(".ts"))
        return new URL("../rule-worker/index.js", url);
    const code = `import { tsImport } from "${import.meta.resolve("tsx/esm/api")}"; await tsImport("../rule-worker/main.ts", "${url}");`;
    return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}
/** The next answer of a worker, after a request where there is one. */
async function ask(worker, request) {
    const answer = new Promise((resolve, reject) => {
        const settle = (settled) => {
            worker.off("message", answered).off("error", failed).off("exit", ended);
            settled();
        };
        const answered = (value) => settle(() => resolve(value));
        const failed = (error) => settle(() => reject(error instanceof Error ? error : new Error(String(error))));
        const ended = () => settle(() => reject(new Error("the worker of the custom rules ended by itself")));
        worker.on("message", answered).on("error", failed).on("exit", ended);
    });
    if (request !== undefined)
        worker.postMessage(request);
    return answer;
}
function isOutOfMemory(error) {
    return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

;// CONCATENATED MODULE: ./build/src/judge/custom.js





/** Subjects that are sent to the worker at once: few enough to be held twice, enough to be worth the way. */
const batchSize = 2000;
/** Evaluates the expressions of every rule that has some on every subject that it is about. */
async function judgeCustom(tenant, enabled, own, host = new RuleHost()) {
    const asked = enabled.flatMap((each) => {
        const rule = own.get(each.rule.id);
        return rule === undefined ? [] : [{ enabled: each, own: rule, verdicts: new Map() }];
    });
    const stopped = new Map();
    try {
        for (const scope of scopes/* scopeNames */.zR) {
            const concerned = asked.filter((each) => each.own.written.scope === scope);
            if (concerned.length > 0)
                await judgeScope(tenant, scope, concerned, stopped, host);
        }
    }
    finally {
        await host.close();
    }
    const byId = new Map(asked.map((each) => [each.enabled.rule.id, each]));
    return {
        rules: enabled.flatMap((each) => {
            const found = byId.get(each.rule.id);
            if (found === undefined)
                return [each];
            return stopped.has(found) ? [] : [{ ...each, rule: (0,engine_rule.engineRule)(found.own, found.verdicts) }];
        }),
        stopped: [...stopped].map(([each, reason]) => ({ rule: each.enabled.rule, ...(tenant.name !== undefined && { tenant: tenant.name }), cause: new Error(reason) })),
    };
}
async function judgeScope(tenant, scope, concerned, stopped, host) {
    for (const { subjects, views } of batches(tenant, scope, concerned)) {
        await host.show(views);
        for (const each of concerned) {
            if (stopped.has(each))
                continue;
            const answer = await host.judge(each.own.program, (0,option_shapes/* seeOptions */.YK)(each.enabled.options));
            if ("stopped" in answer)
                stopped.set(each, answer.stopped);
            else
                answer.forEach((verdict, index) => each.verdicts.set(subjects[index], verdict));
        }
    }
}
/** The subjects of a scope as plain data, with those that exist once beside each; only the fields that some rule reads. */
function* batches(tenant, scope, concerned) {
    const { today } = tenant;
    const wanted = (variable) => new Set(concerned.flatMap(({ own }) => [...(own.wanted.get(variable) ?? [])]));
    const shared = [["today", today]];
    for (const each of (0,scopes/* visibleScopes */.gz)(scope).slice(1)) {
        for (const subject of (0,model_subjects/* subjectsOf */.Z6)(tenant, each.kind))
            shared.push([each.variable, each.see(subject, wanted(each.variable))]);
    }
    const own = scopes/* scopes */.Wu[scope];
    const fields = wanted(own.variable);
    let subjects = [];
    let views = [];
    for (const subject of (0,model_subjects/* subjectsOf */.Z6)(tenant, own.kind)) {
        subjects.push((0,engine_rule/* subjectKey */.o)(subject));
        views.push({ today, values: new Map([...shared, [own.variable, own.see(subject, fields)]]) });
        if (views.length < batchSize)
            continue;
        yield { subjects, views };
        subjects = [];
        views = [];
    }
    if (views.length > 0)
        yield { subjects, views };
}


/***/ }),

/***/ 10064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   engineRule: () => (/* binding */ engineRule),
/* harmony export */   o: () => (/* binding */ subjectKey)
/* harmony export */ });
/* harmony import */ var _model_effective_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41967);
/* harmony import */ var _model_undetermined_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94163);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36549);
/* harmony import */ var _option_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72569);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51834);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75532);






/** By what a subject is known among those of its kind, however often it is made. */
function subjectKey({ place, kind }) {
    return place ?? kind;
}
/** A rule of the organization's own as the engine knows it: its expressions were evaluated before, elsewhere. */
function engineRule({ written, file, template }, verdicts = new Map()) {
    const { id, description, severity, scope, setting, fix, help, options } = written;
    return {
        id,
        description,
        category: "governance",
        severity,
        presets: ["recommended", "strict"],
        subject: _scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .scopes */ .Wu[scope].kind,
        reads: [],
        ...(options !== undefined && { options: { type: "object", properties: (0,_option_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .optionSchemas */ .uK)(options), additionalProperties: false } }),
        messages: { flagged: template },
        fix,
        since: "",
        own: { file, ...(help !== undefined && { help }) },
        *check(subject) {
            const verdict = verdicts.get(subjectKey(subject));
            if (verdict === undefined)
                throw new Error("the rule was not asked about this subject");
            if (verdict === "pass")
                return;
            if (verdict === "not applicable")
                return _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .notApplicable */ .h;
            if ("error" in verdict)
                throw new Error(verdict.error);
            if ("gap" in verdict) {
                yield (0,_seen_js__WEBPACK_IMPORTED_MODULE_4__/* .fromGap */ .p1)(verdict.gap);
                return;
            }
            const at = nodeOf(subject, _scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .scopes */ .Wu[scope].locate(subject, setting?.split(".") ?? []), setting ?? "");
            const data = Object.fromEntries(verdict.words.map((words, index) => [`p${index}`, words]));
            yield (0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_5__/* .isUndetermined */ .xm)(at) ? at : { message: "flagged", at, data };
        },
    };
}
/** The node of the setting, else of the subject; unknown where neither is in the input. */
function nodeOf({ place }, found, setting) {
    if (found !== undefined && !(0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_5__/* .isUndetermined */ .xm)(found))
        return found;
    if (place !== undefined)
        return { place, setting };
    return found ?? _model_effective_js__WEBPACK_IMPORTED_MODULE_0__/* .noDefault */ .PY;
}


/***/ }),

/***/ 72569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YK: () => (/* binding */ seeOptions),
/* harmony export */   Z0: () => (/* binding */ seeOption),
/* harmony export */   go: () => (/* binding */ optionShapes),
/* harmony export */   uK: () => (/* binding */ optionSchemas)
/* harmony export */ });
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


/***/ }),

/***/ 51834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zR: () => (/* binding */ scopeNames),
  Wu: () => (/* binding */ scopes),
  gz: () => (/* binding */ visibleScopes)
});

// EXTERNAL MODULE: ./build/src/model/conditional-access/external-users.js
var external_users = __webpack_require__(86063);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __webpack_require__(94163);
// EXTERNAL MODULE: ./build/src/lint/custom/shape.js
var custom_shape = __webpack_require__(69414);
;// CONCATENATED MODULE: ./build/src/lint/custom/policy-fields.js



/** A Conditional Access policy as expressions see it. */
const policyFields = {
    id: (0,custom_shape/* text */.Qq)("Graph's id, in lower case.", ({ id }) => id),
    name: (0,custom_shape/* text */.Qq)("Its name.", ({ name }) => name),
    state: (0,custom_shape/* oneOf */.yL)(["enabled", "reportOnly", "disabled"], "Whether it is in force.", ({ policy }) => policy.state),
    isUnconditional: (0,custom_shape/* truth */.Im)("Whether it applies on every platform, from every place, with every client and at every risk.", ({ policy }) => policy.isUnconditional),
    blocks: (0,custom_shape/* truth */.Im)("Whether it blocks.", ({ policy }) => policy.grant.blocks),
    requiresAll: (0,custom_shape/* truth */.Im)("Whether all of its controls are required, not one of them.", ({ policy }) => policy.grant.isAnd),
    controls: (0,custom_shape/* texts */.Te)("What it asks for, in Graph's words; `authenticationStrength` for a strength, `termsOfUse` for terms.", controlsOf),
    includesUsers: (0,custom_shape/* texts */.Te)("Ids and words of includeUsers, in lower case.", (subject) => users(subject, "include")),
    excludesUsers: (0,custom_shape/* texts */.Te)("Ids and words of excludeUsers, in lower case.", (subject) => users(subject, "exclude")),
    includesGuestTypes: (0,custom_shape/* texts */.Te)("Types of guests and external users that it names.", (subject) => guestTypes(subject, "include"), external_users/* externalUserTypes */.Y2),
    excludesGuestTypes: (0,custom_shape/* texts */.Te)("Types of guests and external users that it leaves out.", (subject) => guestTypes(subject, "exclude"), external_users/* externalUserTypes */.Y2),
};
function controlsOf({ policy }) {
    const names = policy.grant.controls.map(nameOf);
    return names.find(undetermined/* isUndetermined */.xm) ?? names.filter(undetermined/* isKnown */.qE);
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
    return (0,undetermined/* isUndetermined */.xm)(policy.users) ? policy.users : whole(policy.users[side].users);
}
function guestTypes({ policy }, side) {
    if ((0,undetermined/* isUndetermined */.xm)(policy.users))
        return policy.users;
    const { guests } = policy.users[side];
    if (guests === undefined || (0,undetermined/* isUndetermined */.xm)(guests))
        return guests ?? [];
    const types = whole(guests.types);
    return (0,undetermined/* isUndetermined */.xm)(types) ? types : [...types].map((type) => external_users/* externalUserTypes */.Y2.find((known) => known.toLowerCase() === type) ?? type);
}
function whole({ known, gap }) {
    return gap ?? known;
}

// EXTERNAL MODULE: ./build/src/model/approval.js
var approval = __webpack_require__(30152);
// EXTERNAL MODULE: ./build/src/model/subjects/default.js + 1 modules
var subjects_default = __webpack_require__(40981);
// EXTERNAL MODULE: ./build/src/model/well-known.js
var well_known = __webpack_require__(14777);
// EXTERNAL MODULE: ./build/src/model/access.js
var access = __webpack_require__(14677);
// EXTERNAL MODULE: ./build/src/model/reach.js
var reach = __webpack_require__(77336);
// EXTERNAL MODULE: ./build/src/model/trust.js
var trust = __webpack_require__(85221);
;// CONCATENATED MODULE: ./build/src/lint/custom/access-fields.js





const half = {
    reach: (0,custom_shape/* oneOf */.yL)(["all", "only", "none", "all-except"], "Whom it lets through: everyone, the targets only, nobody, or everyone but the targets.", ({ reach }) => reach),
    targets: (0,custom_shape/* texts */.Te)("Ids in lower case, and Graph's reserved words such as `AllApplications` or `Office365`.", ({ targets }) => targets),
};
const access_fields_whole = {
    reach: (0,custom_shape/* oneOf */.yL)(["all", "all-but", "scoped", "none"], "Both halves together: everyone reaches everything, everything but a part, only what is listed, or nothing.", ({ reach }) => reach),
    isOpen: (0,custom_shape/* truth */.Im)("Whether `reach` is `all` or `all-but`.", (access) => (0,reach/* isOpen */.nT)(access)),
    origin: (0,custom_shape/* oneOf */.yL)(["partner", "default", "service default"], "Whose value it is.", ({ origin }) => origin),
};
const access_fields_users = (0,custom_shape/* group */.Os)("Half", "Users and groups.", half, ({ users: dimension }) => dimension ?? noHalf("users"));
const applications = (0,custom_shape/* group */.Os)("Half", "Applications.", half, ({ applications: dimension }) => dimension ?? noHalf("applications"));
function noHalf(name) {
    return (0,undetermined/* undetermined */.nZ)(`the setting has no half for ${name}`);
}
/** Every access setting, effective: what is inherited has the default's value. */
function accessFields() {
    return Object.fromEntries(access/* accessShapeList */.ag.map((shape) => {
        const [type, fields] = shape.applications === undefined
            ? ["UsersAccess", { ...access_fields_whole, users: access_fields_users }]
            : shape.users === undefined
                ? ["ApplicationsAccess", { ...access_fields_whole, applications }]
                : ["Access", { ...access_fields_whole, users: access_fields_users, applications }];
        return [shape.name, (0,custom_shape/* group */.Os)(type, capital(shape.title), fields, (subject) => subject[shape.name], (access) => access)];
    }));
}
/** What another tenant's claims count for here, and redemption without a prompt. */
function trustFields() {
    const claims = {
        ...Object.fromEntries(trust/* trustClaims */.um.map((claim) => [claim, (0,custom_shape/* truth */.Im)(`Whether its claims of ${trust/* claimTitles */.q_[claim]} count here.`, (trust) => trust[claim])])),
        deviceTrust: (0,custom_shape/* truth */.Im)("Whether compliant or hybrid joined devices count.", (trust) => trust.deviceTrust),
    };
    return {
        inboundTrust: (0,custom_shape/* group */.Os)("Trust", "Which claims of the other side are trusted.", claims, (subject) => subject),
        inboundAllowed: (0,custom_shape/* truth */.Im)("Automatic redemption, inbound.", ({ inboundAllowed }) => inboundAllowed),
        outboundAllowed: (0,custom_shape/* truth */.Im)("Automatic redemption, outbound.", ({ outboundAllowed }) => outboundAllowed),
    };
}
function capital(title) {
    return `${title.charAt(0).toUpperCase()}${title.slice(1)}.`;
}

// EXTERNAL MODULE: ./build/src/model/catalog.js
var catalog = __webpack_require__(39900);
;// CONCATENATED MODULE: ./build/src/lint/custom/catalog-fields.js



const written = (key) => ({ entry }) => entry?.text(key);
const listed = (key) => ({ entry }) => entry?.list(key).map((each) => each.text) ?? [];
/** The texts and lists of a catalog entry. */
const catalogFields = {
    owner: (0,custom_shape/* text */.Qq)("Who answers for the partner here.", written("owner")),
    purpose: (0,custom_shape/* text */.Qq)("What the access is for.", written("purpose")),
    scenario: (0,custom_shape/* oneOf */.yL)(["", ...catalog/* scenarios */.qQ], "What the partner is to us.", (entry) => written("scenario")(entry) ?? ""),
    tier: (0,custom_shape/* text */.Qq)("A free word.", written("tier")),
    domains: (0,custom_shape/* texts */.Te)("In lower case.", ({ entry }) => entry?.domains ?? []),
    approves: (0,custom_shape/* texts */.Te)("What the entry approves, as written.", listed("approves"), approval/* approvalWords */.hl),
    approvedBy: (0,custom_shape/* text */.Qq)("Who approved it.", written("approved.by")),
    approvedOn: (0,custom_shape/* text */.Qq)("When, a day.", written("approved.on")),
    ticket: (0,custom_shape/* text */.Qq)("Where the approval is written down.", written("approved.ticket")),
    reviewBy: (0,custom_shape/* text */.Qq)("The day by which it has to be reviewed.", written("reviewBy")),
    expires: (0,custom_shape/* text */.Qq)("The last day, which still counts.", written("expires")),
    mfaReviewed: (0,custom_shape/* text */.Qq)("When the partner's multifactor authentication was looked at.", written("assurance.mfa.reviewed")),
};

;// CONCATENATED MODULE: ./build/src/lint/custom/subject-fields.js







const clouds = Object.keys(well_known/* cloudEndpoints */.So);
/** The default configuration as expressions see it. */
const defaultFields = {
    ...accessFields(),
    ...trustFields(),
    isServiceDefault: (0,custom_shape/* truth */.Im)("Whether nobody ever changed it.", ({ isServiceDefault }) => isServiceDefault),
    firstIdentityProvider: (0,custom_shape/* oneOf */.yL)(subjects_default/* identityProviders */.p, "What an invitation tries first.", ({ firstIdentityProvider }) => firstIdentityProvider),
};
const partnersCatalog = {
    isListed: (0,custom_shape/* truth */.Im)("Whether the partner has an entry.", ({ entry }) => entry !== undefined),
    ...catalogFields,
};
/** A partner as expressions see it. */
const partnerFields = {
    tenantId: { ...(0,custom_shape/* text */.Qq)("In lower case.", ({ id, hasValidTenantId }) => ((0,undetermined/* isUndetermined */.xm)(hasValidTenantId) ? hasValidTenantId : id)), locate: ({ tenantId }) => tenantId },
    name: (0,custom_shape/* text */.Qq)("What people call it; empty when nobody says.", ({ name }) => name),
    catalog: (0,custom_shape/* group */.Os)("Catalog", "Its entry in the partner catalog.", partnersCatalog, entryOf),
    approvals: (0,custom_shape/* texts */.Te)("What the catalog approves as long as the entry lasts.", (partner) => (partner.hasCatalog ? partner.approvals : noCatalog), approval/* approvalWords */.hl),
    ...accessFields(),
    ...trustFields(),
    userSync: (0,custom_shape/* truth */.Im)("Whether it may create users here.", ({ userSync }) => userSync),
    groupSync: (0,custom_shape/* truth */.Im)("Whether it may create groups here.", ({ groupSync }) => {
        if ((0,undetermined/* isUndetermined */.xm)(groupSync))
            return groupSync;
        const { value } = groupSync;
        return value === undefined ? (0,undetermined/* undetermined */.nZ)("groupSyncInbound was not exported with the partner", ["identitySynchronization"]) : { ...groupSync, value };
    }),
    isServiceProvider: (0,custom_shape/* truth */.Im)("Whether it manages this tenant as a service provider.", ({ isServiceProvider }) => isServiceProvider),
    isInMultiTenantOrganization: (0,custom_shape/* truth */.Im)("Whether it is in our multitenant organization.", ({ isInMultiTenantOrganization }) => isInMultiTenantOrganization),
    isOwnTenant: (0,custom_shape/* truth */.Im)("Whether it is ourselves.", ({ isOwnTenant }) => isOwnTenant ?? (0,undetermined/* undetermined */.nZ)("our own tenant id is not known", ["organization"])),
};
const noCatalog = (0,undetermined/* undetermined */.nZ)("no partner catalog was given: name one with --catalog or in the configuration");
function entryOf({ hasCatalog, catalogEntry }) {
    return hasCatalog ? { entry: catalogEntry } : noCatalog;
}
/** The tenant as a whole as expressions see it. */
const tenantFields = {
    cloud: (0,custom_shape/* oneOf */.yL)(clouds, "The cloud that it is in.", ({ cloud }) => cloud),
    partnerCount: (0,custom_shape/* count */.U9)("How many partners there are.", ({ partnerCount }) => partnerCount),
    allowedCloudEndpoints: (0,custom_shape/* texts */.Te)("Other clouds that it collaborates with, in lower case.", ({ allowedCloudEndpoints: found }) => (0,undetermined/* isUndetermined */.xm)(found) ? found : { ...found, value: found.value.map(({ endpoint }) => endpoint) }),
    selfServiceSignUp: (0,custom_shape/* truth */.Im)("Whether guests can sign up by themselves.", ({ selfServiceSignUp }) => selfServiceSignUp),
    invitationAllowList: (0,custom_shape/* texts */.Te)("Domains that invitations are limited to, in lower case; empty without a list.", ({ invitationDomains: found }) => (0,undetermined/* isUndetermined */.xm)(found) ? found : { ...found, value: found.value.allowed ?? [] }),
    invitationBlockList: (0,custom_shape/* texts */.Te)("Domains that are not invited, in lower case.", ({ invitationDomains: found }) => (0,undetermined/* isUndetermined */.xm)(found) ? found : { ...found, value: found.value.blocked ?? [] }),
    autoRedeemTenants: (0,custom_shape/* texts */.Te)("Tenants on the legacy lists of automatic redemption.", ({ autoRedeemTenants }) => autoRedeemTenants),
};
/** An entry of the partner catalog as expressions see it. */
const catalogEntryFields = {
    tenantId: (0,custom_shape/* text */.Qq)("In lower case.", ({ id }) => id),
    name: (0,custom_shape/* text */.Qq)("What people call the partner.", ({ name }) => name),
    hasPartner: (0,custom_shape/* truth */.Im)("Whether the tenant has a partner entry for it.", ({ partner }) => ((0,undetermined/* isUndetermined */.xm)(partner) ? partner : partner !== undefined)),
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
        shapes: (0,custom_shape/* shapesOf */.et)(fields),
        see: (subject, wanted) => (isOfKind(subject) ? (0,custom_shape/* seeFields */.l6)(fields, subject, wanted) : new Map()),
        locate: (subject, path) => (isOfKind(subject) ? (0,custom_shape/* locateField */.Dz)(fields, subject, path) : undefined),
    };
}


/***/ }),

/***/ 75532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ isGap),
/* harmony export */   p1: () => (/* binding */ fromGap),
/* harmony export */   uD: () => (/* binding */ seenGap),
/* harmony export */   vB: () => (/* binding */ isSeenGroup)
/* harmony export */ });
/* harmony import */ var _model_undetermined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94163);

/** The gap of a value that is not known. */
function seenGap({ undetermined: reason, needs }) {
    return { reason, needs };
}
/** A gap as the engine knows it. */
function fromGap({ reason, needs }) {
    return (0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .undetermined */ .nZ)(reason, needs);
}
/** Whether a value is not known. */
function isGap(seen) {
    return typeof seen === "object" && "reason" in seen;
}
/** Whether a value has fields. */
function isSeenGroup(seen) {
    return seen instanceof Map;
}


/***/ }),

/***/ 69414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ locateField),
/* harmony export */   IZ: () => (/* binding */ isGroup),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   et: () => (/* binding */ shapesOf),
/* harmony export */   l6: () => (/* binding */ seeFields),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _model_undetermined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94163);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75532);


function isGroup(shape) {
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
function text(description, read) {
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
            return (0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndetermined */ .xm)(value) ? (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .seenGap */ .uD)(value) : seeFields(fields, value);
        },
        locate: (subject, below) => {
            const value = read(subject);
            if ((0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndetermined */ .xm)(value))
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
            if ((0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndetermined */ .xm)(value))
                return (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .seenGap */ .uD)(value);
            return see(isLocated(value) ? value.value : value);
        },
        locate: (subject) => {
            const value = read(subject);
            return (0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndetermined */ .xm)(value) || isLocated(value) ? value : undefined;
        },
    };
}
function isLocated(value) {
    return typeof value === "object" && value !== null && "place" in value;
}


/***/ })

};
