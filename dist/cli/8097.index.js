export const id = 8097;
export const ids = [8097];
export const modules = {

/***/ 88097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   frameworkWords: () => (/* binding */ frameworkWords),
/* harmony export */   isAskedFor: () => (/* binding */ isAskedFor)
/* harmony export */ });
/* unused harmony export parseControl */
/** The frameworks that a rule can name. A control is the framework's name and its id there. */
const frameworks = [
    { name: "CISA SCuBA", short: [], id: /^MS\.AAD\.\d+\.(?:\d+v\d+|x)$/ },
    { name: "CIS M365", short: [], id: /^\d+(?:\.\d+)+$/ },
    { name: "NIST SP 800-53", short: [], id: /^[A-Z]{2}-\d+(?:\(\d+\))?$/ },
    { name: "Zero Trust Assessment", short: ["ZTA"], id: /^(?:\d{5}|RMI_\d{3})$/ },
    { name: "EIDSCA", separator: ".", short: [], id: /^[A-Z]{2}\d{2}$/ },
    { name: "Maester", short: [], id: /^MT\.\d{4}$/ },
    { name: "MCSB v1", short: ["MCSB"], id: /^[A-Z]{2}-\d+$/ },
    { name: "MITRE ATT&CK", short: ["ATT&CK"], id: /^T\d{4}(?:\.\d{3})?$/ },
];
/** What can be asked for by framework: the short word of each. */
const frameworkWords = ["CIS", "SCuBA", "NIST", "ZTA", "EIDSCA", "Maester", "MCSB", "MITRE"];
/** A control in its parts; undefined where it is not written as controls are. */
function parseControl(text) {
    for (const framework of frameworks) {
        const start = `${framework.name}${framework.separator ?? " "}`;
        const id = text.slice(start.length);
        if (text.startsWith(start) && framework.id.test(id))
            return { framework, id };
    }
    return undefined;
}
/**
 * Whether a control is what somebody asks for: words of its framework's name, the beginning of its id up to the end of
 * a number, or both. Letter case does not count, and a word is a whole one: CIS is not CISA.
 */
function isAskedFor(text, query) {
    const control = parseControl(text);
    const asked = query.trim().toLowerCase().split(/\s+/);
    if (control === undefined || asked[0] === "")
        return false;
    const { framework, id } = control;
    const words = [...framework.name.split(" "), ...framework.short].map((word) => word.toLowerCase());
    return asked.every((word) => words.includes(word) || [id, text].some((whole) => beginsId(whole.toLowerCase(), word)));
}
function beginsId(id, word) {
    return id.startsWith(word) && !(/\d$/.test(word) ? /^\d/ : /^[^\d.]/).test(id.slice(word.length));
}


/***/ })

};
