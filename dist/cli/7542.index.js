export const id = 7542;
export const ids = [7542];
export const modules = {

/***/ 27542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actualOfExport: () => (/* binding */ actualOfExport),
/* harmony export */   actualOfFiles: () => (/* binding */ actualOfFiles),
/* harmony export */   filesOfActual: () => (/* binding */ filesOfActual)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _input_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71585);
/* harmony import */ var _lint_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94120);
/* harmony import */ var _model_export_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1199);





/** No file of a repository has such a path: those of a tenant have the names that files of a repository can have, too. */
const apart = "/tenant/";
/** A tenant that was read just now. `files` are those that an export would write. */
async function actualOfFiles(files, manifest) {
    return { manifest, input: await (0,_input_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readGiven */ .Q)(files.map((each) => ({ ...each, file: apart + each.file }))) };
}
/**
 * A tenant as it was exported. Of the folder only the files count that the export says it wrote.
 * @throws ConfigError when the folder holds no export.
 */
async function actualOfExport(cwd, named) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(cwd, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, named)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
    const manifest = manifestIn(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, named, _model_export_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestName */ .vS), named);
    const isThere = (file) => isInside(file) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, named, file));
    // Of a list without objects no folder is made, and of what was not read at all no file.
    const files = [
        ...manifest.read.filter(({ file, objects }) => (objects > 0 && !file.endsWith("/") && isInside(file)) || isThere(file)).map(({ file }) => file),
        ...manifest.unread.map(({ file }) => file.replace(/\/$/, ".json")).filter(isThere),
    ];
    const paths = [...new Set([_model_export_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestName */ .vS, ...files])].map((file) => `./${node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, file)}`);
    const input = await (0,_input_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readInput */ .R)({ cwd, paths, named: true, configured: false, ownFiles: new Set() });
    return { manifest, input, folder: folder === "" ? "." : folder };
}
function manifestIn(file, named) {
    let value;
    try {
        value = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8"));
    }
    catch (error) {
        const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
        throw new _lint_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x([isAbsent ? `${named}: it holds no ${_model_export_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestName */ .vS}: name the folder that xtaplint export wrote.` : `${named}: its ${_model_export_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestName */ .vS} cannot be read: export the tenant again.`]);
    }
    const manifest = (0,_model_export_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifest */ .Yh)(value) ? (0,_model_export_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)(value) : "is no manifest of an export: export the tenant again";
    if (typeof manifest === "string")
        throw new _lint_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x([`${named}/${_model_export_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestName */ .vS}: ${manifest}.`]);
    return manifest;
}
/** A manifest is text of a file: it can name anything. */
function isInside(file) {
    const way = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(file);
    return way !== ".." && !way.startsWith("../") && !node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(way) && !file.includes("\0");
}
/** The files that are those of an export, relative to the working directory: they declare nothing. */
function filesOfActual({ input }) {
    return new Set(input.inputs.map(({ file }) => file));
}


/***/ })

};
