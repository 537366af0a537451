export const id = 2314;
export const ids = [2314];
export const modules = {

/***/ 22314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   daysAround: () => (/* binding */ daysAround),
/* harmony export */   daysQuery: () => (/* binding */ daysQuery),
/* harmony export */   signInTables: () => (/* binding */ signInTables),
/* harmony export */   summaryQuery: () => (/* binding */ summaryQuery)
/* harmony export */ });
/* harmony import */ var _model_days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48384);
/* harmony import */ var _model_evidence_day_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16458);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86564);
/* harmony import */ var _model_well_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14777);




/** The tables of Azure Monitor Logs that hold users' sign-ins, by the kind of sign-in. Source: Azure Monitor Logs reference. */
const signInTables = { interactive: "SigninLogs", nonInteractive: "AADNonInteractiveUserSignInLogs" };
/**
 * The days to ask for so that the `count` days before `today`, an ISO day, are covered: one more on either side, which
 * tells that the log was kept from the beginning of the first to the end of the last.
 */
function daysAround(today, count) {
    return { from: (0,_model_evidence_day_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)((0,_model_evidence_day_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .dayNumber */ .U$)(today) - count - 1), to: today };
}
/**
 * The query in KQL that sums up the sign-ins of one direction: the log store does the work, and gives one row for each
 * other tenant, application, resource and kind (`seen`), one for each day on which a table holds anything at all (`day`),
 * and a last one that says what was asked when and how many rows of the first sort there are (`end`), so that an answer
 * that was cut off can be told from a whole one.
 * @throws RangeError when the tenant id is no GUID or a day none: nothing else may enter a query.
 */
function summaryQuery(direction, ownTenantId, days, kinds = _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .signInKinds */ .mr) {
    if (!(0,_model_well_known_js__WEBPACK_IMPORTED_MODULE_1__/* .isGuid */ .W_)(ownTenantId))
        throw new RangeError("the tenant id is no GUID");
    const [own, other] = direction === "inbound" ? ["ResourceTenantId", "HomeTenantId"] : ["HomeTenantId", "ResourceTenantId"];
    const id = ownTenantId.trim().toLowerCase();
    return [
        `let Log = union (${kinds.map((kind) => `${signInTables[kind]} | extend SignIns = "${kind}"`).join("), (")})`,
        `| where ${within(days)};`,
        "let Seen = materialize(Log",
        `| where ResultType == "0" and CrossTenantAccessType != "none"`,
        `| where ${own} =~ "${id}" and isnotempty(${other}) and ${other} !~ "${id}"`,
        `| summarize LastSeen = max(TimeGenerated), Users = count_distinct(UserId) by OtherTenant = tolower(${other}), AppId = tolower(AppId), ResourceId = tolower(ResourceIdentity), SignIns);`,
        `union (Seen | extend RowKind = "seen"),`,
        `  (Log | summarize by Day = bin(TimeGenerated, 1d), SignIns | extend RowKind = "day"),`,
        `  (Seen | count | project RowKind = "end", Rows = Count, Asked = now(), OwnTenant = "${id}", Direction = "${direction}")`,
    ].join("\n");
}
/**
 * The query for the days on which the table of a kind holds anything at all (`Day`).
 * @throws RangeError when a day is none.
 */
function daysQuery(kind, days) {
    return `${signInTables[kind]}\n| where ${within(days)}\n| summarize by Day = bin(TimeGenerated, 1d)`;
}
function within({ from, to }) {
    if (!(0,_model_days_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(from) || !(0,_model_days_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(to))
        throw new RangeError("a day is none of the calendar");
    return `TimeGenerated >= datetime(${from}) and TimeGenerated < datetime(${(0,_model_evidence_day_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)((0,_model_evidence_day_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .dayNumber */ .U$)(to) + 1)})`;
}


/***/ })

};
