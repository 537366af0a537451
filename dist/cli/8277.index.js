export const id = 8277;
export const ids = [8277];
export const modules = {

/***/ 48277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkupText: () => (/* binding */ checkupText)
/* harmony export */ });
/** A check-up as lines for people. */
function checkupText({ way, cloud, tenantId, isDelegated, permissions, licences, excessive, workspace = [] }) {
    const isUnknown = permissions.some(({ granted }) => granted === "unknown");
    return [
        `Signed in with ${way}, tenant ${tenantId ?? "unknown"}, cloud ${cloud}.`,
        ...(isDelegated ? ["These are the permissions of a person through an application; a directory role such as Global Reader is needed beside them."] : []),
        ...(isUnknown ? ["The token does not show which permissions it carries."] : []),
        "",
        "Permissions",
        ...permissions.flatMap(permissionLines),
        "",
        "Licences",
        ...licences.flatMap(licenceLines),
        ...(workspace.length === 0 ? [] : ["", "Log Analytics workspace", ...workspace.map(({ table, found, detail }) => `  ${mark(found)} ${table}: ${detail}`)]),
        ...(excessive.length === 0 ? [] : ["", `More than a scan needs, because it can change something: ${excessive.join(", ")}. Remove it: a scan only reads.`]),
    ];
}
function permissionLines({ permission, granted, by, reads, rules }) {
    const state = granted === "unknown" ? "unknown" : granted ? `granted${by === undefined ? "" : ` by ${by}`}` : "missing";
    return [`  ${mark(granted)} ${permission}: ${state}; ${enables(rules, granted)}`, `      reads ${reads.join(", ")}`, ...named(rules, granted)];
}
function licenceLines({ licence, found, reads, rules }) {
    const state = found === "unknown" ? "not known" : found ? "found" : "not found";
    return [`  ${mark(found)} ${licence}: ${state}; ${enables(rules, found)}`, `      for ${reads.join(", ")}`, ...named(rules, found)];
}
function enables(rules, has) {
    const count = `${rules.length} ${rules.length === 1 ? "rule" : "rules"}`;
    if (rules.length === 0)
        return "no rule depends on it";
    return has === false ? `${count} cannot judge everything` : `${count} ${rules.length === 1 ? "needs" : "need"} it`;
}
/** The rules by name where they are lost. */
function named(rules, has) {
    return has !== false || rules.length === 0 ? [] : [`      without it: ${rules.join(", ")}`];
}
function mark(has) {
    return has === "unknown" ? "?" : has ? "✔" : "✖";
}


/***/ })

};
