export const id = 6893;
export const ids = [6893];
export const modules = {

/***/ 76893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runWithFixes: () => (/* binding */ runWithFixes),
/* harmony export */   writeFixed: () => (/* binding */ writeFixed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _input_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86969);
/* harmony import */ var _input_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9308);
/* harmony import */ var _lint_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94120);
/* harmony import */ var _fix_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35789);






/**
 * Fixes what can be fixed and writes the files, or only says what it would write. The report is that of the fixed files.
 * @throws ConfigError when a file changed meanwhile or cannot be written, and as `run` does.
 */
async function runWithFixes(options, isDry) {
    const { result, summary, files } = await (0,_fix_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fixFiles */ .Tm)(options);
    if (!isDry)
        for (const file of files)
            writeFixed(options.cwd, file);
    return { ...result, report: { ...result.report, fixes: { ...summary, isDry } }, files };
}
/** A link is not followed, whoever put it there meanwhile. */
const intoTheFileItself = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | (process.platform === "win32" ? 0 : node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
/**
 * Writes a file as it is to be.
 * @throws ConfigError when it is no longer what was read, or cannot be written.
 */
function writeFixed(cwd, { file, before, now }) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.join(cwd, file);
    const current = (0,_input_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .i)(target, _input_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultLimits */ .M.fileBytes);
    if ("reason" in current || !current.equals(before))
        throw new _lint_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .x([`${file}: the file changed while it was read, and is not fixed: run xtaplint again.`]);
    try {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(target, intoTheFileItself | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC);
        try {
            for (let done = 0; done < now.length;)
                done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, now, done);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    catch (error) {
        const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
        throw new _lint_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .x([`${file}: the fix cannot be written (${reason}): make the file writable, or see the edits with --fix-dry-run.`]);
    }
}


/***/ })

};
