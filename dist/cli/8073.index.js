export const id = 8073;
export const ids = [8073];
export const modules = {

/***/ 8770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   ax: () => (/* binding */ listsInWords),
/* harmony export */   b8: () => (/* binding */ effectTitles),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   bt: () => (/* binding */ unknownSentences),
/* harmony export */   cY: () => (/* binding */ heirsInWords),
/* harmony export */   jf: () => (/* binding */ sideName),
/* harmony export */   uD: () => (/* binding */ notComparedSentence)
/* harmony export */ });
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22100);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12533);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80986);



/** What a side is called in a sentence. Holds text of the input: escape it. */
function sideName({ kind, path, revision, commit }) {
    if (kind === "working-directory")
        return "the working directory";
    if (kind === "path")
        return path ?? "";
    const name = commit?.startsWith(revision ?? "") === true ? commit.slice(0, 10) : `${revision ?? ""} (${commit?.slice(0, 10) ?? ""})`;
    return path === undefined ? name : `${path} in ${name}`;
}
/** The verdict in a sentence, with the words that weigh marked by `strong`. */
function verdictSentence(report, strong = (text) => text) {
    const { opens, closes, unknown } = (0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .m)(report);
    const own = report.signInsOfOutsidersOnly === true ? " What Conditional Access asks of your own people was not compared." : "";
    const rest = `${unknown === 0 ? "" : ` ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(unknown, "setting")} cannot be told.`}${own}`;
    if (opens > 0) {
        return `this change ${strong("opens")} access (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(opens, "place")})${closes > 0 ? ` and ${strong("closes")} it (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(closes, "place")})` : ""}.${rest}`;
    }
    if (closes > 0)
        return `this change ${strong("closes")} access (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(closes, "place")})${isWhole(report) ? " and opens none" : ", and opens none in what could be compared"}.${rest}`;
    if (!isWhole(report))
        return `no change of access in what could be compared.${rest}`;
    return report.changes.length === 0 ? "no change of access (at most order and formatting)." : "no change of access.";
}
/** Whether everything was compared that differs. */
function isWhole({ unknown, notCompared, unread, notes }) {
    return unknown.length + notCompared.length + unread.length + notes.length === 0;
}
/** The headings of changes, in the order in which they are told. */
const effectTitles = [
    ["opens", "Opens"],
    ["opens-and-closes", "Opens and closes"],
    ["closes", "Closes"],
    ["neutral", "Changes nothing of access"],
];
/** The message of a change, with the tenant before it where there are several. */
function messageOf({ message, subject }) {
    return subject.tenant === undefined ? message : `${subject.tenant}: ${message}`;
}
const mostHeirs = 3;
const mostTargets = 3;
/** Who gets what the default gets; undefined where nobody is known to. */
function heirsInWords(heirs) {
    if (heirs.length === 0)
        return undefined;
    return `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(heirs.length, "partner inherits", "partners inherit")} it: ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(heirs.map(({ kind, id, name }) => (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectName */ .wn)({ kind, ...(id !== undefined && { id }), ...(name !== undefined && { name }) })), mostHeirs)}`;
}
/** What was put into lists and taken out of them, a clause for each list. */
function listsInWords({ lists }) {
    return lists.map(({ what, added, removed }) => {
        const parts = [...(added.length > 0 ? [`${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(added, mostTargets)} added`] : []), ...(removed.length > 0 ? [`${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(removed, mostTargets)} removed`] : [])];
        return `${what}: ${parts.join("; ")}`;
    });
}
/** The settings that cannot be told, a sentence for each reason. */
function unknownSentences(unknown) {
    const groups = new Map();
    for (const each of unknown) {
        const key = JSON.stringify([each.reason, each.side]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [each]);
        else
            group.push(each);
    }
    return [...groups.values()].map((group) => {
        const titles = [...new Set(group.map(({ title }) => title))];
        const subjects = [...new Set(group.flatMap(({ subject, heirs }) => [subject, ...heirs]).map((subject) => (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectName */ .wn)(subject, singletons)))];
        return `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(titles, 4)} of ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(subjects, 3)}: ${sides[group[0]?.side ?? "both"]}${group[0]?.reason ?? ""}.`;
    });
}
const sides = { base: "in the base, ", head: "in the head, ", both: "" };
const singletons = { default: "the default", tenant: "the tenant", authorization: "the authorization policy" };
/** What differs and was not held against access, in a sentence. */
function notComparedSentence({ kind, added, removed, changed, unclear, properties, tenant }) {
    const numbers = [`${changed} changed`, `${added} added`, `${removed} removed`, `${unclear} may have changed`].filter((each) => !each.startsWith("0 "));
    const which = properties.length === 0 ? "" : ` (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(properties, 5)})`;
    return `${tenant === undefined ? "" : `${tenant}: `}${(0,_missing_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(kind)}: ${numbers.join(", ")}${which}.`;
}


/***/ }),

/***/ 38073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exposureText: () => (/* binding */ exposureText),
/* harmony export */   placeOf: () => (/* binding */ placeOf)
/* harmony export */ });
/* harmony import */ var _diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8770);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12533);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92760);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60238);




/** What changes in access, for people at a terminal: the verdict, the changes by what they do, and what is not known. */
function exposureText(report, { width, heading = (text) => text }) {
    const lines = (text, indent) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .e)(text), width - indent - 2).map((line, i) => " ".repeat(i === 0 ? indent : indent + 2) + line);
    const section = (title, items) => (items.length === 0 ? [] : [[heading(title), ...items].join("\n")]);
    const sentence = (0,_diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSentence */ .BT)(report);
    const parts = [
        [...lines(sentence.charAt(0).toUpperCase() + sentence.slice(1), 0).map(heading), ...lines(`From ${(0,_diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .sideName */ .jf)(report.base)} to ${(0,_diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .sideName */ .jf)(report.head)}.`, 0)].join("\n"),
        ..._diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .effectTitles */ .b8.flatMap(([effect, title]) => section(title, report.changes.filter((change) => change.effect === effect).flatMap((change) => [...lines((0,_diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(change), 2), ...detailsOf(change).flatMap((detail) => lines(detail, 4))]))),
        ...section("Cannot be told", (0,_diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownSentences */ .bt)(report.unknown).flatMap((each) => lines(each, 2))),
        ...section("Differs and is not compared", report.notCompared.flatMap((each) => lines((0,_diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .notComparedSentence */ .uD)(each), 2))),
        ...section("Worth knowing", report.notes.flatMap((each) => lines(each, 2))),
        countsLine(report),
    ];
    return `${parts.join("\n\n")}\n`;
}
/** What stands below a change: its lists, who inherits it, and where it is written. */
function detailsOf(change) {
    const heirs = (0,_diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .heirsInWords */ .cY)(change.heirs);
    const [now, before] = [placeOf(change.now), placeOf(change.before)];
    return [
        ...(0,_diff_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .listsInWords */ .ax)(change),
        ...(heirs === undefined ? [] : [heirs]),
        [...(now === undefined ? [] : [now]), ...(before === undefined ? [] : [`before: ${before}`])].join(", "),
    ].filter((each) => each !== "");
}
/** Where the value is written; of what a partner leaves to the default, where the default has it. */
function placeOf({ location, inherited }) {
    const at = inherited ?? location;
    if (at === undefined)
        return undefined;
    const leftIn = inherited === undefined || location === undefined ? "" : ` (left to it in ${location.file}:${location.line})`;
    return `${at.file}:${at.line}${leftIn}`;
}
function countsLine(report) {
    const { opens, closes, neutral, unknown } = (0,_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .countsOf */ .m)(report);
    const unread = report.unread.length === 0 ? [] : [`${report.unread.length} not read`];
    return [`${opens} open`, `${closes} close`, `${neutral} neutral`, `${unknown} cannot be told`, `${report.notCompared.length} not compared`, ...unread].join(" · ");
}


/***/ }),

/***/ 12533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
/** Counts what a report holds. */
function countsOf({ changes, unknown }) {
    const having = (...effects) => changes.filter(({ effect }) => effects.includes(effect)).length;
    return { opens: having("opens", "opens-and-closes"), closes: having("closes", "opens-and-closes"), neutral: having("neutral"), unknown: unknown.length };
}


/***/ }),

/***/ 22100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ groupMissing),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3955);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80986);


/** What people call the objects of each kind, and whether a verb beside it is in the plural. */
const names = {
    crossTenantAccessPolicy: { name: "the cross-tenant access policy", plural: false },
    crossTenantAccessPolicyDefault: { name: "the default settings", plural: true },
    crossTenantAccessPolicyPartner: { name: "partner settings", plural: true },
    identitySynchronization: { name: "cross-tenant synchronization settings", plural: true },
    multiTenantOrganization: { name: "the multitenant organization", plural: false },
    multiTenantOrganizationMember: { name: "the members of the multitenant organization", plural: true },
    multiTenantOrganizationPartnerConfigurationTemplate: { name: "the partner template of the multitenant organization", plural: false },
    multiTenantOrganizationIdentitySyncPolicyTemplate: { name: "the synchronization template of the multitenant organization", plural: false },
    conditionalAccessPolicy: { name: "Conditional Access policies", plural: true },
    namedLocation: { name: "named locations", plural: true },
    authenticationStrengthPolicy: { name: "authentication strengths", plural: true },
    authorizationPolicy: { name: "the authorization policy", plural: false },
    b2bManagementPolicy: { name: "the collaboration restrictions (domains that may be invited)", plural: true },
    identitySecurityDefaultsEnforcementPolicy: { name: "security defaults", plural: true },
    externalIdentitiesPolicy: { name: "the external identities policy", plural: false },
    authenticationFlowsPolicy: { name: "the authentication flows policy (self-service sign-up)", plural: false },
    organization: { name: "the organization object", plural: false },
    user: { name: "users", plural: true },
    unifiedRoleAssignment: { name: "role assignments", plural: true },
    unifiedRoleAssignmentScheduleInstance: { name: "active role assignments of Privileged Identity Management", plural: true },
    unifiedRoleEligibilityScheduleInstance: { name: "eligible role assignments", plural: true },
    application: { name: "app registrations with their owners", plural: true },
    servicePrincipal: { name: "enterprise applications with their owners", plural: true },
    delegatedAdminRelationship: { name: "delegated admin relationships (GDAP)", plural: true },
    connectedOrganization: { name: "connected organizations", plural: true },
    accessPackageAssignmentPolicy: { name: "assignment policies of access packages", plural: true },
    accessReviewScheduleDefinition: { name: "access reviews", plural: true },
    signIn: { name: "sign-ins", plural: true },
    directoryAudit: { name: "directory audits", plural: true },
    relatedTenant: { name: "related tenants", plural: true },
    tenantInformation: { name: "lookups of the partners' tenants", plural: true },
    group: { name: "groups", plural: true },
    directoryObject: { name: "lookups of directory objects", plural: true },
    crossTenantAccessSettings: { name: "the cross-tenant settings of Global Secure Access", plural: false },
};
/**
 * The unknowns grouped by what is missing, the group that stops most rules first. A kind of which the input holds
 * nothing makes one group, whatever its reasons say; where the kind is there but not enough of it, the reason decides.
 */
function groupMissing(report) {
    // Where nothing was found at all, that is what is missing.
    if ((0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingToJudge */ .UG)(report))
        return [];
    const present = new Set(report.inputs.flatMap((input) => (input.status === "read" ? Object.keys(input.resources ?? {}) : [])));
    const groups = new Map();
    for (const unknown of report.unknown) {
        const absent = unknown.needs.some((kind) => report.unread.includes(kind)) ? [] : [...new Set(unknown.needs)].filter((kind) => !present.has(kind)).sort();
        const key = absent.length > 0 ? JSON.stringify(absent) : unknown.reason;
        const group = groups.get(key) ?? { absent, members: [] };
        group.members.push(unknown);
        groups.set(key, group);
    }
    return [...groups.values()]
        .map(({ absent, members }) => describe(absent, members))
        .sort((a, b) => b.rules.length - a.rules.length || b.outcomes - a.outcomes);
}
function describe(absent, members) {
    const rules = [...new Set(members.map((unknown) => unknown.rule))];
    const who = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rules.length, "rule");
    const outcomes = members.length;
    if (absent.length > 0) {
        const verb = rules.length === 1 ? "needs" : "need";
        const are = absent.length > 1 || pluralOf(absent[0]) ? "are" : "is";
        return { sentence: `${who} ${verb} ${absent.map(nameOf).join(" and ")}, which ${are} not among the input.`, rules, outcomes };
    }
    const subjects = [...new Set(members.map(({ subject }) => (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectName */ .wn)(subject, singletons)))];
    return { sentence: `${briefly(members[0]?.reason ?? "No reason is known")}: ${who} could not judge ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(subjects, 3)}.`, rules, outcomes };
}
/** A subject of which there is one, by what people call it. */
const singletons = { default: "the default", tenant: "the tenant", authorization: "the authorization policy" };
/** Of a reason that is made of many, the first two. */
function briefly(reason) {
    const parts = reason.split("; ");
    return parts.length <= 3 ? reason : `${parts.slice(0, 2).join("; ")}; and ${parts.length - 2} more reasons`;
}
function isKnown(kind) {
    return _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceKinds */ .A.some((known) => known === kind);
}
/** What people call the objects of a kind; Graph's name where they have none. */
function nameOf(kind) {
    return isKnown(kind) ? names[kind].name : kind;
}
function pluralOf(kind) {
    return isKnown(kind) && names[kind].plural;
}


/***/ }),

/***/ 60238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23154);

/** The text in lines of at most `width` characters, broken at blanks; a word that is longer is broken where the line ends. */
function wrap(text, width) {
    const lines = [];
    let line;
    for (const word of text.split(" ")) {
        const joined = line === undefined ? word : `${line} ${word}`;
        if (joined.length <= width) {
            line = joined;
            continue;
        }
        if (line !== undefined)
            lines.push(line);
        const pieces = broken(word, width);
        lines.push(...pieces.slice(0, -1));
        line = pieces.at(-1) ?? "";
    }
    return line === undefined ? lines : [...lines, line];
}
/** The lines of an excerpt as a frame, without the blanks they all begin with. */
function codeFrame(excerpt, width) {
    const { firstLine } = excerpt;
    const shown = excerpt.lines.map((line) => line.replaceAll("\t", "  ").trimEnd());
    const indent = Math.min(...shown.filter((line) => line !== "").map((line) => line.length - line.trimStart().length));
    const digits = String(firstLine + shown.length - 1).length;
    return shown.map((line, i) => {
        const marked = firstLine + i === excerpt.marked;
        const gutter = `${marked ? "▸" : " "} ${String(firstLine + i).padStart(digits)} │`;
        return { gutter, code: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(line.slice(indent), width - gutter.length - 1), marked };
    });
}
function broken(word, width) {
    const characters = Array.from(word);
    const pieces = [];
    let piece = "";
    for (const character of characters) {
        if (piece.length + character.length > width && piece !== "") {
            pieces.push(piece);
            piece = "";
        }
        piece += character;
    }
    return [...pieces, piece];
}


/***/ })

};
