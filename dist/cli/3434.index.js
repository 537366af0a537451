export const id = 3434;
export const ids = [3434];
export const modules = {

/***/ 61675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ escape),
/* harmony export */   n: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23154);

const longest = 600;
/** What means something to Markdown or HTML; as character references none of it does, in table cells neither. */
const special = /[&<>`|*_[\]~\\#$]/g;
/**
 * A blank of no width keeps what GitHub links by itself from being one: mentions, addresses, issue numbers, and what
 * would begin a list at the start of an item.
 */
const gap = "&#8203;";
/** Text of the input as text: one line in which nothing is markup, a mention, a link or a reference. */
function escape(text) {
    return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, longest))
        .replace(special, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/@|:(?=\/\/)|\bwww(?=\.)|^(?:[-+=]|\d+(?=[.)]))|\bGH-(?=\d)|&#35;(?=\d)/gi, (found) => `${found}${gap}`);
}
/** A link with text of the input; text alone when the address is not one of the web. */
function link(text, address) {
    if (!/^https?:\/\//i.test(address))
        return escape(text);
    const safe = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(address).replace(/[\s"'<>`|\\()[\]*_~@]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`);
    return `[${escape(text)}](${safe})`;
}


/***/ }),

/***/ 33434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergedMarkdown: () => (/* binding */ mergedMarkdown),
/* harmony export */   mergedTenant: () => (/* binding */ mergedTenant)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8653);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61675);


const ruleId = /^[a-z][a-z0-9-]*$/;
/** Counts a JSON report by rule. A tenant whose report is none is there with the reason, and stops nobody else. */
function mergedTenant(name, value, problem) {
    const none = { name, verdict: "incomplete", findings: new Map(), unknown: new Map() };
    if (problem !== undefined)
        return { ...none, problem };
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value["tool"]) || value["tool"]["name"] !== "xtaplint" || value["version"] !== 1)
        return { ...none, problem: "is no JSON report of xtaplint" };
    const verdict = ["pass", "fail", "incomplete"].find((each) => each === value["verdict"]);
    if (verdict === undefined)
        return { ...none, problem: "states no verdict" };
    return { name, problem: undefined, verdict, findings: byRule(value["findings"]), unknown: byRule(value["unknown"]) };
}
function byRule(entries) {
    const counts = new Map();
    for (const entry of Array.isArray(entries) ? entries : []) {
        const rule = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry) ? entry["rule"] : undefined;
        if (typeof rule === "string" && ruleId.test(rule))
            counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    return counts;
}
/** The rules that found something or could not judge anywhere, with a column for each tenant; findings, and unknowns with a question mark. */
function mergedMarkdown(tenants) {
    const rules = [...new Set(tenants.flatMap(({ findings, unknown }) => [...findings.keys(), ...unknown.keys()]))].sort();
    const names = tenants.map(({ name }) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escape */ .i)(name));
    const missing = tenants.filter(({ problem }) => problem !== undefined);
    const rows = [
        ["**verdict**", ...tenants.map(({ verdict, problem }) => (problem === undefined ? verdict : "not scanned"))],
        ...rules.map((rule) => [rule, ...tenants.map((tenant) => cell(tenant, rule))]),
    ];
    return [
        "| Rule | " + names.join(" | ") + " |",
        "| --- |" + " --- |".repeat(tenants.length),
        ...rows.map((row) => `| ${row.join(" | ")} |`),
        "",
        "Findings of each rule; with a question mark, how often it could not judge.",
        ...missing.map(({ name, problem = "" }) => `\n${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escape */ .i)(`${name} ${problem}`)}.`),
        "",
    ].join("\n");
}
function cell({ findings, unknown, problem }, rule) {
    if (problem !== undefined)
        return "?";
    const parts = [findings.get(rule)?.toString(), unknown.has(rule) ? `${String(unknown.get(rule))}?` : undefined];
    return parts.filter((part) => part !== undefined).join(", ") || "–";
}


/***/ })

};
