export const id = 9378;
export const ids = [9378];
export const modules = {

/***/ 49378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withExtended: () => (/* binding */ withExtended)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/input/bytes.js
var input_bytes = __webpack_require__(86969);
// EXTERNAL MODULE: ./build/src/input/decode.js
var decode = __webpack_require__(62158);
// EXTERNAL MODULE: ./build/src/lint/config.js + 1 modules
var config = __webpack_require__(75578);
// EXTERNAL MODULE: ./build/src/lint/custom/module-file.js
var module_file = __webpack_require__(57426);
// EXTERNAL MODULE: ./build/src/lint/errors.js
var errors = __webpack_require__(94120);
// EXTERNAL MODULE: ./build/src/lint/layers.js
var lint_layers = __webpack_require__(57729);
// EXTERNAL MODULE: ./build/src/input/walk.js
var walk = __webpack_require__(26761);
// EXTERNAL MODULE: ./build/src/model/nearest.js
var nearest = __webpack_require__(37957);
;// CONCATENATED MODULE: ./build/src/load/find-extended.js





/** The file of a package that is meant where none is named. */
const packageFile = "xtaplint.yml";
/** Finds the file that `word`, of the file `by`, means: one beside it when it begins with a dot, else one of a package. */
function findExtended(cwd, word, by) {
    if (/^[a-z][a-z\d+.-]+:|^\/\//i.test(word))
        return { reason: `${quoted(word)} is an address, and nothing is fetched: install a package, or copy the file` };
    if (external_node_path_.isAbsolute(word) || external_node_path_.win32.isAbsolute(word))
        return { reason: `${quoted(word)} is an absolute path: write one that is relative to this file, such as ./org.yml` };
    return word.startsWith("./") || word.startsWith("../") ? besides(cwd, word, by) : ofPackage(cwd, word, by);
}
function besides(cwd, word, by) {
    const found = external_node_path_.resolve(by.folder, word);
    if (!isYaml(word))
        return { reason: `${quoted(word)} is no YAML file: name one that ends in .yml or .yaml` };
    if (!isFile(found))
        return { reason: `there is no file ${quoted(word)} beside ${by.file}: name one that is there` };
    if (by.package !== undefined && !isInside(found, by.package))
        return { reason: `${quoted(word)} is outside of its package: a package extends its own files, and other packages by their names` };
    const file = relative(cwd, found);
    const target = (0,walk/* realPathWithin */.Nm)(found, [by.package === undefined ? rootOf(cwd, found, by.folder) : external_node_fs_.realpathSync.native(by.package)]);
    if ("reason" in target)
        return { reason: `${quoted(word)} cannot be extended: ${target.reason}` };
    return { file, path: found, real: target.real, ...(by.package !== undefined && { package: by.package }) };
}
/** Where links may lead: into the working directory; outside of it nowhere but to the file itself. */
function rootOf(cwd, found, folder) {
    return isInside(found, cwd) ? external_node_fs_.realpathSync.native(cwd) : external_node_path_.resolve(external_node_fs_.realpathSync.native(folder), external_node_path_.relative(folder, found));
}
const packageWord = /^(?<name>(?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*)(?:\/(?<inside>.+))?$/i;
function ofPackage(cwd, word, by) {
    const { name, inside = packageFile } = packageWord.exec(word)?.groups ?? {};
    if (name === undefined || inside.includes("\\") || inside.split("/").some((part) => /^\.{0,2}$/.test(part))) {
        return { reason: `${quoted(word)} is no preset, no file and no package: write ./ before the path of a file` };
    }
    if (!isYaml(inside))
        return { reason: `${quoted(word)} is no YAML file of a package: name one that ends in .yml or .yaml` };
    const folder = folderOf(name, by.folder);
    if (folder === undefined)
        return { reason: `the package ${quoted(name)} is in no node_modules from ${folderName(by.file)} up: ${instead(word)}` };
    const found = external_node_path_.join(folder, inside);
    const file = relative(cwd, found);
    if (!isFile(found))
        return { reason: `the package ${quoted(name)} has no file ${quoted(inside)}: name a YAML file that it has, such as ${name}/strict.yml` };
    const target = (0,walk/* realPathWithin */.Nm)(found, [external_node_fs_.realpathSync.native(folder)]);
    return "reason" in target ? { reason: `${quoted(word)} cannot be extended: its link leads out of the package` } : { file, path: found, real: target.real, package: folder };
}
/** What to do about a package that is not there: most such words are no packages. */
function instead(word) {
    const preset = (0,nearest/* nearest */.p)(word, lint_layers/* startingSets */.S);
    if (preset !== undefined)
        return `did you mean ${quoted(preset)}?`;
    return isYaml(word) && !word.startsWith("@") ? `install it, or write ${quoted(`./${word}`)} for a file` : "install it";
}
/** The folder of a package, as Node finds it; of a linked one that where it really is, from which its own packages are found. */
function folderOf(name, from) {
    for (let folder = from;; folder = external_node_path_.dirname(folder)) {
        const candidate = external_node_path_.join(folder, "node_modules", name);
        if (external_node_path_.basename(folder) !== "node_modules" && (0,external_node_fs_.statSync)(candidate, { throwIfNoEntry: false })?.isDirectory() === true) {
            return (0,external_node_fs_.lstatSync)(candidate).isSymbolicLink() ? external_node_fs_.realpathSync.native(candidate) : candidate;
        }
        if (external_node_path_.dirname(folder) === folder)
            return undefined;
    }
}
function isYaml(file) {
    return /\.ya?ml$/i.test(file);
}
function isFile(absolute) {
    return (0,external_node_fs_.statSync)(absolute, { throwIfNoEntry: false })?.isFile() === true;
}
/** Whether one path lies in another, links left aside. */
function isInside(file, folder) {
    const way = external_node_path_.relative(folder, file);
    return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(way);
}
function relative(cwd, absolute) {
    return external_node_path_.relative(cwd, absolute).split(external_node_path_.sep).join("/");
}
function folderName(file) {
    const folder = external_node_path_.posix.dirname(file);
    return folder === "." ? "the working directory" : folder;
}
function quoted(text) {
    return JSON.stringify(text);
}

;// CONCATENATED MODULE: ./build/src/load/extended.js









/** Files that can extend each other in a row, and words of `extends` in all. */
const deepest = 10;
const most = 100;
/** Nobody writes a configuration of this size; each is parsed by what costs far more than reading it. */
const mostBytes = 1024 * 1024;
/**
 * A configuration and what it extends, directly and not, in the order in which they count. Only YAML is read: from
 * files of the workspace, and from packages that are installed.
 * @throws ConfigError when something that is named is not there, cannot be used, or extends itself.
 */
async function withExtended(cwd, configuration) {
    return new Reader(cwd).layers(configuration, [external_node_fs_.realpathSync.native(external_node_path_.resolve(cwd, configuration.file))]);
}
class Reader {
    #cwd;
    #parsed = new Map();
    #words = 0;
    constructor(cwd) {
        this.#cwd = cwd;
    }
    /** `above` are the files from the configuration down to this one, as real paths. */
    async layers(layer, above) {
        const named = layer.config.extends ?? [];
        const layers = [];
        for (const [index, word] of (typeof named === "string" ? [named] : named).entries()) {
            const steps = typeof named === "string" ? ["extends"] : ["extends", String(index)];
            this.#words += 1;
            if (this.#words > most)
                throw new errors/* ConfigError */.x([`${layer.at(steps)}: more than ${most} presets and files are extended in all: extend fewer`]);
            const preset = lint_layers/* startingSets */.S.find((known) => known === word);
            if (preset === undefined)
                layers.push(...(await this.#extended(word, layer, above, layer.at(steps))));
            else
                layers.push({ preset, location: layer.locate(steps) });
        }
        return [...layers, layer];
    }
    async #extended(word, by, above, at) {
        const found = findExtended(this.#cwd, word, by);
        if ("reason" in found)
            throw new errors/* ConfigError */.x([`${at}: ${found.reason}`]);
        if (above.includes(found.real))
            throw new errors/* ConfigError */.x([`${at}: ${found.file} is extended by what it extends itself: take it out here or there`]);
        if (above.length > deepest)
            throw new errors/* ConfigError */.x([`${at}: more than ${deepest} files extend each other in a row: extend one that is nearer to the end`]);
        const { value, at: keyAt, locate } = await this.#read(found, at);
        const layer = {
            name: word,
            config: value,
            folder: external_node_path_.dirname(found.path),
            file: found.file,
            ...(found.package !== undefined && { package: found.package }),
            at: keyAt,
            locate,
        };
        refuseForeignRules(layer);
        return this.layers(layer, [...above, found.real]);
    }
    async #read({ file, real }, at) {
        const known = this.#parsed.get(real);
        if (known !== undefined)
            return known;
        const bytes = (0,input_bytes/* readBytes */.i)(real, mostBytes);
        const decoded = "reason" in bytes ? bytes : (0,decode/* decode */.D)(bytes);
        if ("reason" in decoded)
            throw new errors/* ConfigError */.x([`${at}: ${file} cannot be extended: ${decoded.reason}`]);
        const parsed = await (0,config/* parseExtendedFile */.TA)(decoded.text, file);
        this.#parsed.set(real, parsed);
        return parsed;
    }
}
/** What a package brings is its own and is data: its code runs for nobody, whatever the caller allows for files of the workspace. */
function refuseForeignRules({ package: from, folder, config, at }) {
    if (from === undefined)
        return;
    const problems = (config.customRules ?? []).flatMap((file, index) => {
        const place = at(["customRules", String(index)]);
        if ((0,module_file/* isModuleFile */.L)(file))
            return [`${place}: ${file} is code, and no code of a package is run: write its rules in YAML`];
        return isInside(external_node_path_.resolve(folder, file), from) ? [] : [`${place}: ${file} lies outside of the package: name files of rules that it brings`];
    });
    if (problems.length > 0)
        throw new errors/* ConfigError */.x(problems);
}


/***/ })

};
