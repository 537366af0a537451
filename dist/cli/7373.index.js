export const id = 7373;
export const ids = [7373];
export const modules = {

/***/ 7373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ seenInWords),
/* harmony export */   GB: () => (/* binding */ reasonsInWords),
/* harmony export */   KG: () => (/* binding */ evidenceInWords),
/* harmony export */   Zb: () => (/* binding */ changeInWords),
/* harmony export */   suggestionsJson: () => (/* binding */ suggestionsJson),
/* harmony export */   zv: () => (/* binding */ suggestionLimits)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87578);
/* harmony import */ var _safe_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67470);


/** The report as data, with the edits of all tenants. */
function suggestionsJson(reports, edits, isSeveral) {
    const [first] = reports;
    const shown = isSeveral ? { tenants: reports } : first;
    return `${(0,_safe_json_js__WEBPACK_IMPORTED_MODULE_1__/* .safeJson */ .o)({ version: 1, ...shown, edits })}\n`;
}
const sourceNames = { signIns: "Graph's sign-in log", newestSignIn: "the newest sign-ins of Graph's log", logAnalytics: "Azure Monitor Logs" };
/** What was seen, before the list of it. */
function evidenceInWords({ evidence: { days, from, to, sources }, direction, partner }) {
    const people = direction === "inbound" ? `users of ${partner.label}` : `users of this tenant at ${partner.label}`;
    const source = (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(sources.map((each) => sourceNames[each]));
    return `In ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(days, "covered day")} from ${from} to ${to} (${source}, non-interactive sign-ins included), and in all that the ledger remembers beside them, ${people} signed in with these applications only:`;
}
/** One line of that list. */
function seenInWords({ appId, resourceId, lastSeen, users }, { from }) {
    const when = lastSeen < from ? `last on ${lastSeen}, before those days` : `last on ${lastSeen}`;
    return `${appId} to ${resourceId}, ${when}${users === undefined ? "" : `, ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(users, "user")} at most`}`;
}
/** What to do, before the request. */
function changeInWords({ title, targets, before, isInherited }) {
    const own = isInherited ? " It becomes the partner's own setting, and no longer follows the default." : "";
    return `Let ${title} allow ${targets.length === 1 ? "this 1 application" : `these ${targets.length} applications`} in place of ${before}.${own}`;
}
/** What has to be known of every suggestion. */
const suggestionLimits = [
    "What happens less often than the covered days reach is not in the evidence, and would be blocked.",
    "Microsoft does not document whether a target means the application that signs in or the one that is signed in to: both are in the list, so that everything in the evidence is let through either way.",
];
/** Why there is no suggestion for the others, those with the same reason together. */
function reasonsInWords(none) {
    const groups = new Map();
    for (const { reason, partner, direction } of none) {
        const group = groups.get(reason);
        const who = `${partner.label}, ${direction}`;
        if (group === undefined)
            groups.set(reason, [who]);
        else
            group.push(who);
    }
    return [...groups].map(([reason, who]) => `${who.length === 1 ? "" : `${who.length} settings: `}${reason} (${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .inBrief */ .aV)(who)})`);
}


/***/ })

};
