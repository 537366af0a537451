export const id = 9259;
export const ids = [9259];
export const modules = {

/***/ 99998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readLogSummary)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8653);
/* harmony import */ var _well_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14777);
/* harmony import */ var _day_ranges_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16458);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86564);
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28846);





const strange = "is no answer to a query that xtaplint ledger query prints";
/**
 * Reads an answer: as the query API gives it (`tables` with `columns` and `rows`), or as the Azure CLI does (a list of
 * objects with texts). A clause that says what is wrong with it where it cannot be used; an answer in part cannot.
 */
function readLogSummary(answer) {
    const rows = rowsOf(answer);
    if (typeof rows === "string")
        return rows;
    const [seen = [], days = [], ends = []] = ["seen", "day", "end"].map((kind) => rows.filter((row) => row.get("RowKind") === kind));
    if (seen.length + days.length + ends.length < rows.length)
        return strange;
    const [end, another] = ends;
    if (end === undefined)
        return rows.length === 0 ? strange : "is not whole: its last row is missing";
    if (another !== undefined)
        return "holds the answers to several queries: give each a file of its own";
    const [ownTenantId, asked] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(end.get("OwnTenant")), time(end.get("Asked"))];
    const direction = _ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .directions */ .vQ.find((each) => each === end.get("Direction"));
    if (ownTenantId === undefined || !(0,_well_known_js__WEBPACK_IMPORTED_MODULE_0__/* .isGuid */ .W_)(ownTenantId) || asked === undefined || direction === undefined)
        return strange;
    const count = number(end.get("Rows"));
    if (count !== seen.length)
        return `is not whole: it holds ${seen.length} of ${count ?? "an unknown number of"} rows of sign-ins`;
    const entries = seen.map((row) => sightingOf(row, direction)).filter((entry) => entry !== undefined);
    const held = heldDays(days);
    if (entries.length < seen.length || held === undefined)
        return strange;
    const coverage = _ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .signInKinds */ .mr.flatMap((signIns) => coverageOf(held[signIns], (0,_day_ranges_js__WEBPACK_IMPORTED_MODULE_4__/* .lastClosedDay */ .X7)(asked)).map((range) => ({ source: "logAnalytics", direction, signIns, ...range })));
    return { ownTenantId, direction, kinds: _ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .signInKinds */ .mr.filter((kind) => held[kind].size > 0), ledger: (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeLedgers */ .dR)({ coverage, entries }) };
}
function sightingOf(row, direction) {
    const tenantId = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(row.get("OtherTenant"));
    const [signIns, lastSeen, users] = [kindOf(row), (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_2__/* .utcDay */ .dA)(row.get("LastSeen")), number(row.get("Users"))];
    if (tenantId === undefined || !(0,_well_known_js__WEBPACK_IMPORTED_MODULE_0__/* .isGuid */ .W_)(tenantId) || signIns === undefined || lastSeen === undefined)
        return undefined;
    return { tenantId, direction, ...stated("appId", row.get("AppId")), ...stated("resourceId", row.get("ResourceId")), signIns, source: "logAnalytics", lastSeen, ...(users !== undefined && users > 0 && { users }) };
}
/** The log has empty texts for what it does not know. */
function stated(name, value) {
    const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(value);
    return id === undefined || id === "" ? {} : { [name]: id };
}
function heldDays(rows) {
    const held = { interactive: new Set(), nonInteractive: new Set() };
    for (const row of rows) {
        const [day, kind] = [(0,_sign_in_js__WEBPACK_IMPORTED_MODULE_2__/* .utcDay */ .dA)(row.get("Day")), kindOf(row)];
        if (day === undefined || kind === undefined)
            return undefined;
        held[kind].add((0,_day_ranges_js__WEBPACK_IMPORTED_MODULE_4__/* .dayNumber */ .U$)(day));
    }
    return held;
}
/**
 * A day is covered where the table holds something of the days on either side as well: else the log may have begun or
 * ended in the middle of it. Somebody always signs in, so that a day without anything was not kept.
 */
function coverageOf(held, last) {
    const whole = [...held].filter((day) => day <= last && held.has(day - 1) && held.has(day + 1));
    return (0,_day_ranges_js__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KC)(whole.map((day) => ({ from: day, to: day }))).map(({ from, to }) => ({ from: (0,_day_ranges_js__WEBPACK_IMPORTED_MODULE_4__/* .dayOf */ .kb)(from), to: (0,_day_ranges_js__WEBPACK_IMPORTED_MODULE_4__/* .dayOf */ .kb)(to) }));
}
function kindOf(row) {
    return _ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .signInKinds */ .mr.find((kind) => kind === row.get("SignIns"));
}
/** A count; the Azure CLI makes a text of it. */
function number(value) {
    const count = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
    return typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}
function time(value) {
    const milliseconds = typeof value === "string" ? Date.parse(value) : NaN;
    return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
function rowsOf(answer) {
    if (Array.isArray(answer))
        return answer.every(_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv) ? answer.map(cliRow) : strange;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(answer))
        return strange;
    // The query API answers with the status 200 and an error beside the rows when it stopped half-way.
    if (answer["error"] !== undefined && answer["error"] !== null)
        return Array.isArray(answer["tables"]) ? "is not whole: Azure Monitor Logs stopped half-way" : "is an error, and no answer";
    const table = Array.isArray(answer["tables"]) ? answer["tables"][0] : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(table) || !Array.isArray(table["columns"]) || !Array.isArray(table["rows"]))
        return strange;
    const names = table["columns"].map((column) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(column) ? String(column["name"]) : ""));
    const rows = table["rows"];
    return rows.every((row) => Array.isArray(row)) ? rows.map((row) => new Map(names.map((name, index) => [name, row[index]]))) : strange;
}
/** The Azure CLI writes the word of its own language for nothing. */
function cliRow(row) {
    return new Map(Object.entries(row).filter(([, value]) => value !== "None"));
}


/***/ }),

/***/ 99259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addToLedger: () => (/* binding */ addToLedger),
/* harmony export */   ownTenantId: () => (/* binding */ ownTenantId)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _input_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73766);
/* harmony import */ var _input_own_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28644);
/* harmony import */ var _lint_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94120);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75150);
/* harmony import */ var _load_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59273);
/* harmony import */ var _load_write_ledger_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39171);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86564);
/* harmony import */ var _model_evidence_log_summary_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99998);
/* harmony import */ var _model_well_known_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14777);











/**
 * Takes answers of Azure Monitor Logs into the ledger, which is made where it is not there. All of them or none.
 * @throws ConfigError with a sentence for each answer that cannot be used, or when there is no ledger to write.
 */
async function addToLedger(files, options) {
    const { cwd } = options;
    const read = files.map((file) => readAnswer(cwd, file));
    const problems = read.filter((each) => typeof each === "string");
    const answers = read.filter((each) => typeof each !== "string");
    const owners = [...new Set(answers.map(({ ownTenantId }) => ownTenantId))];
    if (owners.length > 1)
        problems.push(`The answers are of ${owners.length} tenants (${owners.join(", ")}): add those of one tenant at a time.`);
    if (problems.length > 0)
        throw new _lint_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .x([...problems, "Nothing was written."]);
    const absolute = ledgerOf(await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_5__/* .loadConfig */ .Z)(cwd, options.configFile, []), options, owners[0] ?? "");
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute) ? (await (0,_load_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .loadLedger */ .O)(cwd, absolute)).ledger : _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_8__/* .emptyLedger */ .Hg;
    const ledger = (0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeLedgers */ .dR)(before, ...answers.map((answer) => answer.ledger));
    (0,_load_write_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .writeLedger */ .X)(absolute, ledger);
    return { file: node_path__WEBPACK_IMPORTED_MODULE_1__.relative(cwd, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"), answers, before, ledger };
}
function readAnswer(cwd, file) {
    const text = (0,_input_own_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwnText */ .o)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file));
    if ("reason" in text)
        return `${file}: the answer cannot be read (${text.reason}).`;
    const parsed = (0,_input_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text.text, "utf-8");
    if ("reason" in parsed)
        return `${file}:${/^\d/.test(parsed.reason) ? "" : "1:1: "}${parsed.reason}.`;
    const summary = (0,_model_evidence_log_summary_js__WEBPACK_IMPORTED_MODULE_9__/* .readLogSummary */ .x)(parsed.document.value);
    return typeof summary === "string" ? `${file} ${summary}.` : { file, ...summary };
}
/** Absolute: what the flag names, else the ledger of the tenant that the answers are of. */
function ledgerOf({ config, folder, file }, { cwd, ledger }, own) {
    const tenant = config.tenants?.find((each) => each.tenantId?.toLowerCase() === own);
    const known = config.tenants === undefined ? config.tenantId : undefined;
    if (ledger === undefined && known !== undefined && known.toLowerCase() !== own) {
        throw new _lint_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .x([`The answers are of the tenant ${own}, and ${file ?? "the configuration"} is of ${known}: its ledger would hold the partners of another tenant. Nothing was written.`]);
    }
    if (ledger !== undefined)
        return node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, ledger);
    const named = tenant?.ledger ?? config.ledger;
    if (named === undefined)
        throw new _lint_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .x(["There is no ledger to write: name one with --ledger, or in xtaplint.yml as ledger."]);
    return node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, named);
}
/**
 * The tenant whose sign-ins are to be asked for: the named one, else that of the configuration, else of the environment.
 * @throws ConfigError when none of them is the id of a tenant.
 */
async function ownTenantId({ cwd, configFile }, named, env) {
    const { config } = await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_5__/* .loadConfig */ .Z)(cwd, configFile, []);
    const id = named ?? (config.tenants === undefined ? config.tenantId : undefined) ?? env["AZURE_TENANT_ID"];
    if (id !== undefined && (0,_model_well_known_js__WEBPACK_IMPORTED_MODULE_10__/* .isGuid */ .W_)(id))
        return id.toLowerCase();
    if (id === undefined || id === "")
        throw new _lint_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .x(["The tenant is not known: give its id with --tenant-id, AZURE_TENANT_ID, or tenantId in the configuration."]);
    throw new _lint_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .x([`${JSON.stringify(id)} is no tenant id: a query needs the id, and not a domain.`]);
}


/***/ })

};
