export const id = 19;
export const ids = [19,9289];
export const modules = {

/***/ 50019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   catalogPage: () => (/* binding */ catalogPage)
/* harmony export */ });
/* harmony import */ var _effective_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59289);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61675);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80986);



/** The catalog as one Markdown page: every partner with who answers for it and what is in effect, and what does not match. */
function catalogPage({ effective, rows, partnersUnknown }) {
    const { partners, now, tenant } = effective;
    // The first entry of a tenant id is the one that counts; one without an id is nobody's.
    const rowById = new Map(rows.filter(({ tenantId }) => tenantId !== "").reverse().map((row) => [row.tenantId, row]));
    const known = partners.filter(({ id }) => rowById.has(id ?? ""));
    const unlisted = partners.filter(({ id }) => !rowById.has(id ?? ""));
    const ids = new Set(partners.map(({ id }) => id));
    const idle = rows.filter(({ tenantId }) => tenantId === "" || !ids.has(tenantId));
    const blocks = [
        tenant === undefined ? "# Partners" : `# Partners of ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)(tenant)}`,
        `As of ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)(now)}: ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(partners.length, "partner")}, ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows.length, "entry", "entries")} in the catalog.`,
        ...overview(known, rowById),
        ...section("Partners without an entry", unlisted.length === 0 ? "Every partner has an entry." : list(unlisted.map(({ label, id }) => `${label}, ${id ?? ""}`))),
        ...section("Entries without a partner", entriesWithoutPartner(idle, partnersUnknown)),
        ...section("The default", settingsTable(effective.default)),
        ...partners.flatMap((partner) => section(partner.label, ...about(rowById.get(partner.id ?? ""), partner), settingsTable(partner))),
    ];
    return `${blocks.join("\n\n")}\n`;
}
function overview(partners, rowById) {
    if (partners.length === 0)
        return [];
    const rows = partners.map(({ id, label }) => {
        const { owner, scenario, reviewBy, expires } = rowById.get(id ?? "") ?? {};
        return [label, owner ?? "–", scenario ?? "–", dayInWords(reviewBy, "overdue"), dayInWords(expires, "over")];
    });
    return [table(["Partner", "Owner", "Scenario", "Next review", "Expires"], rows)];
}
function entriesWithoutPartner(rows, partnersUnknown) {
    if (partnersUnknown !== undefined)
        return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)(`It cannot be told: ${partnersUnknown}.`);
    if (rows.length === 0)
        return "Every entry has a partner.";
    return table(["Entry", "Tenant id", "Owner", "Purpose", "Expires"], rows.map(({ name, tenantId, owner, purpose, expires }) => [name ?? "–", tenantId === "" ? "–" : tenantId, owner ?? "–", purpose ?? "–", dayInWords(expires, "over")]));
}
/** What the catalog says of a partner. */
function about(row, { id = "" }) {
    if (row === undefined)
        return [list([`Tenant id: ${id}`, "Not in the catalog: nobody answers for it."])];
    const { owner = "nobody", purpose, scenario, tier, domains, approved, reviewBy, expires, approves, mfaEvidence } = row;
    const lines = [
        ["Tenant id", id],
        ["Owner", owner],
        ["Purpose", purpose],
        ["Scenario", scenario],
        ["Tier", tier],
        ["Domains", domains.length === 0 ? undefined : domains.join(", ")],
        ["Approved", approved ?? "by nobody"],
        ["Next review", dayInWords(reviewBy, "overdue")],
        ["Expires", dayInWords(expires, "over")],
        ["Approves", approves.length === 0 ? "nothing" : approves.join(", ")],
        ["Multifactor authentication looked at", mfaEvidence],
    ];
    return [list(lines.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`])))];
}
function settingsTable({ settings }) {
    return table(["Setting", "In effect", "From"], settings.map((setting) => [upper(setting.title), meaning(setting), setting.origin === "unknown" ? "–" : (0,_effective_text_js__WEBPACK_IMPORTED_MODULE_0__/* .originInWords */ .B)(setting)]));
}
function meaning(setting) {
    return setting.origin === "unknown" ? `unknown: ${setting.reason}` : setting.words;
}
function dayInWords(written, over) {
    if (written === undefined)
        return "–";
    return written.isOver ? `${written.day} (${over})` : written.day;
}
function section(title, ...blocks) {
    return [`## ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)(title)}`, ...blocks];
}
function list(items) {
    return items.map((item) => `- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)(item)}`).join("\n");
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(head), line(head.map(() => "---")), ...rows.map((cells) => line(cells.map(_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .i)))].join("\n");
}
function upper(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}


/***/ }),

/***/ 59289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ originInWords),
/* harmony export */   effectiveText: () => (/* binding */ effectiveText),
/* harmony export */   tenantHeading: () => (/* binding */ tenantHeading)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80986);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92760);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60238);



/** The settings for people at a terminal: two lines each, what is so and where it comes from. */
function effectiveText(holders, { width, heading = (text) => text }) {
    return `${holders.map((holder) => holderLines(holder, width, heading).join("\n")).join("\n\n")}\n`;
}
/** What stands above the settings of one of several tenants. */
function tenantHeading(tenant, { width, heading = (text) => text }) {
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .e)(`In the tenant ${tenant}`), width).map(heading).join("\n");
}
function holderLines(holder, width, heading) {
    const { label, id, location, settings } = holder;
    const about = [id, location && at(location)].filter((each) => each !== undefined && each !== "").join(", ");
    const who = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .answersFor */ .ze)(holder);
    return [
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .e)(label), width).map(heading),
        ...[about, who ?? ""].filter((line) => line !== "").flatMap((line) => indented(line, 2, width)),
        ...settings.flatMap((setting) => settingLines(setting, width)),
    ];
}
function settingLines(setting, width) {
    const what = setting.origin === "unknown" ? `unknown, because ${setting.reason}` : setting.words;
    return [...indented(`${setting.title}: ${what}`, 4, width), ...indented(originInWords(setting), 6, width)];
}
/** Whose value it is, and where: the default's node first, because that is where the value stands. */
function originInWords(setting) {
    if (setting.origin === "unknown")
        return "";
    const { origin, location, inherited } = setting;
    const own = location === undefined ? "" : at(location);
    if (inherited === undefined)
        return [origin, own].filter((each) => each !== "").join(", ");
    return `${origin}, ${at(inherited)}${own === "" ? "" : ` (left to it in ${own})`}`;
}
function at({ file, line }) {
    return `${file}:${line}`;
}
function indented(text, indent, width) {
    if (text === "")
        return [];
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .e)(text), width - indent - 2).map((line, i) => `${" ".repeat(i === 0 ? indent : indent + 2)}${line}`);
}


/***/ }),

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
