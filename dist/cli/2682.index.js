export const id = 2682;
export const ids = [2682];
export const modules = {

/***/ 58700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sentenceOf)
/* harmony export */ });
/* harmony import */ var _model_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85221);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7300);


/** What a change comes to, in a sentence without a full stop. It quotes the input: escape it. */
function sentenceOf({ subject, setting, title, presence, effect, before, now, note, lists }) {
    if (setting === "partner")
        return `${subject.label} ${presence === "added" ? "has an entry now" : "has no entry any more"}, and nothing changes by that`;
    const claim = _model_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .trustClaims */ .um.find((each) => each === setting);
    if (subject.kind === "default" && claim !== undefined)
        return `The default ${effect.opens ? "now trusts" : "no longer trusts"} ${_model_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .claimTitles */ .q_[claim]} of every other tenant`;
    const what = `${subject.label}${presenceInWords(presence)}, ${title}: `;
    if (before.words !== now.words)
        return `${what}${before.words} → ${now.words}`;
    if ((0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .isNeutral */ .G)(effect))
        return `${what}${now.words}, as before; ${note ?? "written in another way"}`;
    return `${what}${now.words}, but ${lists.length === 0 ? "not the same as before" : "the list is another one"}`;
}
function presenceInWords(presence) {
    if (presence === undefined)
        return "";
    return presence === "added" ? " (new entry)" : " (entry removed)";
}


/***/ }),

/***/ 28763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ takeOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64786);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9308);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26761);





/** Bytes of the objects that are asked for together. */
const batchBytes = 64 * 1024 * 1024;
/** Bytes of everything together. */
const mostBytes = 2 * 1024 * 1024 * 1024;
const longestLink = 4096;
/**
 * Writes the files of a commit that are looked at into an empty folder, as a checkout would have them, but for filters,
 * which can be programs. Links are made last, and only those that stay inside stay. `wants` says which files, where it
 * is more than those that are looked at.
 */
function takeOut(cwd, commit, folder, wants = _walk_js__WEBPACK_IMPORTED_MODULE_4__/* .isLookedAt */ .gq) {
    const listing = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .g)(cwd, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit]);
    if ("reason" in listing)
        return listing;
    const untaken = [];
    const entries = entriesOf(listing.output.toString("utf8"), untaken, wants);
    if (entries.length > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultLimits */ .M.files)
        return { reason: `it holds more than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultLimits */ .M.files} files that are looked at` };
    if (entries.reduce((sum, { size }) => sum + size, 0) > mostBytes)
        return { reason: "the files in it that are looked at are too large together" };
    const links = [];
    for (const batch of batchesOf(entries)) {
        const contents = contentsOf(cwd, batch);
        if ("reason" in contents)
            return contents;
        for (const [index, entry] of batch.entries()) {
            const content = contents.contents[index];
            if (content === undefined)
                untaken.push({ file: entry.file, reason: "its content is not in this clone: fetch it with git", isLink: false });
            else if (entry.isLink)
                links.push({ entry, target: content.toString("utf8") });
            else
                attempt(entry, untaken, () => writeFile(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, entry.file), content));
        }
    }
    makeLinks(folder, links, untaken);
    return { untaken };
}
/** What `ls-tree -z -l` lists: mode, type, object and size, then a tab and the path. The size of what is missing is no number. */
function entriesOf(listing, untaken, wants) {
    return listing.split("\0").flatMap((line) => {
        const [, mode = "", object = "", size = "", file = ""] = /^(\d{6}) blob ([0-9a-f]{40,64}) +(\S+)\t(.*)$/su.exec(line) ?? [];
        const isLink = mode === "120000";
        const parts = file.split("/");
        if (mode === "" || parts.some((part) => part === "node_modules"))
            return [];
        if (!isLink && !wants(file))
            return [];
        if (isLink && Number(size) > longestLink)
            return [];
        if (parts.some((part) => !isPlain(part))) {
            untaken.push({ file, reason: "its path is none that a checkout could have", isLink: false });
            return [];
        }
        return [{ file, object, size: Number(size) || 0, isLink }];
    });
}
/** A name that stays in its folder, on any system; git's own folder is none. */
function isPlain(part) {
    return part !== "" && part !== "." && part !== ".." && !/^\.git$/i.test(part) && !(node_path__WEBPACK_IMPORTED_MODULE_1__.sep === "\\" && /[\\:]/.test(part));
}
function* batchesOf(entries) {
    let batch = [];
    let bytes = 0;
    for (const entry of entries) {
        if (batch.length > 0 && bytes + entry.size > batchBytes) {
            yield batch;
            [batch, bytes] = [[], 0];
        }
        batch.push(entry);
        bytes += entry.size;
    }
    if (batch.length > 0)
        yield batch;
}
/** The contents of objects in their order; undefined where the clone lacks one. */
function contentsOf(cwd, entries) {
    const answer = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .g)(cwd, ["cat-file", "--batch"], `${entries.map(({ object }) => object).join("\n")}\n`);
    if ("reason" in answer)
        return answer;
    const { output } = answer;
    let at = 0;
    const contents = entries.map(() => {
        const end = output.indexOf(0x0a, at);
        const size = / blob (\d+)$/.exec(output.toString("utf8", at, end))?.[1];
        at = end + 1;
        if (size === undefined)
            return undefined;
        const content = output.subarray(at, at + Number(size));
        // A line break follows the content.
        at += Number(size) + 1;
        return content;
    });
    return { contents };
}
function writeFile(file, content) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), { recursive: true });
    // Never over another: some systems take two names for one.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, content, { flag: "wx" });
}
/** Every folder is there before the first link is, so that nothing is written through one. */
function makeLinks(folder, links, untaken) {
    const escape = "the link leads out of the repository, so it is not followed";
    for (const { entry } of links)
        attempt(entry, untaken, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, entry.file)), { recursive: true }));
    for (const { entry, target } of links) {
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(target) || target.includes("\0"))
            untaken.push({ file: entry.file, reason: escape, isLink: true });
        else
            attempt(entry, untaken, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(target, node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, entry.file)));
    }
    const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
    for (const { entry } of links) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, entry.file);
        if (leadsOut(file, root)) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file);
            untaken.push({ file: entry.file, reason: escape, isLink: true });
        }
    }
}
/** A link that leads nowhere leads nowhere here either: it is told where files are found. */
function leadsOut(link, root) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(link);
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(link);
        return real !== root && !real.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    }
    catch {
        return false;
    }
}
function attempt({ file, isLink }, untaken, act) {
    try {
        act();
    }
    catch (error) {
        untaken.push({ file, reason: `it cannot be taken out of the revision (${(0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error)})`, isLink });
    }
}


/***/ }),

/***/ 64786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askGit),
/* harmony export */   p: () => (/* binding */ findRevision)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26761);




/** Bytes of one answer at most, so that no repository can exhaust the memory. */
const mostBytes = 512 * 1024 * 1024;
/** What is missing in a partial clone is not fetched: that would run whatever the configuration names for it. */
const always = ["--no-replace-objects", "--no-pager", "-c", "protocol.allow=never"];
/**
 * Asks git. The arguments are our own; whatever the user wrote goes in through `input`, and never stands where an option
 * could. Nothing of the repository is run: these commands know neither hooks nor filters, and fetch nothing.
 */
function askGit(cwd, args, input = "") {
    const git = findGit();
    if (git === undefined)
        return { reason: "git is not installed, and a revision can be read with it only" };
    const env = { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" };
    const { error, status, stdout, stderr } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(git, [...always, ...args], { cwd, env, input, maxBuffer: mostBytes, windowsHide: true });
    const code = error === undefined ? undefined : (0,_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error);
    if (code === "ENOBUFS")
        return { reason: "it holds too much to be read at once" };
    // Who ends before it has read the question says why on its own.
    if (code !== undefined && code !== "EPIPE")
        return { reason: `git cannot be run (${code})` };
    return code === undefined && status === 0 ? { output: stdout } : { reason: complaint(stderr.toString("utf8")) };
}
/** Finds the commit that a revision names. */
function findRevision(cwd, revision) {
    // A line break would make two questions of it.
    if (revision === "" || /^[-:]|[\p{Cc}]/u.test(revision) || revision.length > 1000)
        return { reason: "it is neither a file nor a folder, and no revision can be called that" };
    const prefix = askGit(cwd, ["rev-parse", "--show-prefix"]);
    if ("reason" in prefix)
        return prefix;
    const answer = askGit(cwd, ["cat-file", "--batch-check"], `${revision}^{commit}\n`);
    if ("reason" in answer)
        return answer;
    const commit = /^([0-9a-f]{40,64}) commit \d+\n$/.exec(answer.output.toString("utf8"))?.[1];
    if (commit === undefined)
        return { reason: unknownRevision(cwd, revision) };
    return { commit, prefix: prefix.output.toString("utf8").replace(/\/?\n$/, "") };
}
function unknownRevision(cwd, revision) {
    const shallow = askGit(cwd, ["rev-parse", "--is-shallow-repository"]);
    if ("output" in shallow && shallow.output.toString("utf8").trim() === "true") {
        return "git knows no such commit, and this clone is shallow: fetch the history, in a workflow with fetch-depth: 0 for actions/checkout";
    }
    const inRemote = /^[\w./-]+$/.test(revision) ? `, or fetch it: a branch that is not checked out is called origin/${revision}` : "";
    return `it is neither a file nor a folder, and git knows no commit of that name: name a branch, a tag or a commit${inRemote}`;
}
function complaint(stderr) {
    if (/not a git repository/i.test(stderr))
        return "it is neither a file nor a folder, and there is no git repository here that it could be a revision of";
    if (/dubious ownership/i.test(stderr))
        return "git does not trust this repository, which belongs to another user: see git's safe.directory";
    const [first = ""] = stderr.trim().split("\n");
    return `git could not read it (${first.replace(/^fatal: /, "").slice(0, 200)})`;
}
/** Git where PATH says it is, never beside the files that are read: those can be anybody's. */
function findGit() {
    const names = process.platform === "win32" ? ["git.exe"] : ["git"];
    const folders = (process.env.PATH ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(folder));
    return folders.flatMap((folder) => names.map((name) => node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name))).find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false })?.isFile() === true);
}


/***/ }),

/***/ 12533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
/** Counts what a report holds. */
function countsOf({ changes, unknown }) {
    const having = (...effects) => changes.filter(({ effect }) => effects.includes(effect)).length;
    return { opens: having("opens", "opens-and-closes"), closes: having("closes", "opens-and-closes"), neutral: having("neutral"), unknown: unknown.length };
}


/***/ }),

/***/ 2682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ compareAccess),
  readDiff: () => (/* binding */ readDiff)
});

// UNUSED EXPORTS: compareSides

// EXTERNAL MODULE: ./build/src/diff/conditional-access-kinds.js
var conditional_access_kinds = __webpack_require__(90198);
// EXTERNAL MODULE: ./build/src/diff/effect.js
var diff_effect = __webpack_require__(7300);
// EXTERNAL MODULE: ./build/src/diff/exposure.js + 10 modules
var exposure = __webpack_require__(95351);
// EXTERNAL MODULE: ./build/src/diff/sentence.js
var sentence = __webpack_require__(58700);
// EXTERNAL MODULE: ./build/src/judge/locate.js
var locate = __webpack_require__(6095);
// EXTERNAL MODULE: ./build/src/lint/errors.js
var errors = __webpack_require__(94120);
// EXTERNAL MODULE: ./build/src/lint/tenants-config.js
var tenants_config = __webpack_require__(31905);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __webpack_require__(94163);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/input/git-tree.js
var git_tree = __webpack_require__(28763);
// EXTERNAL MODULE: ./build/src/input/git.js
var git = __webpack_require__(64786);
// EXTERNAL MODULE: ./build/src/report/untrusted.js
var untrusted = __webpack_require__(23154);
// EXTERNAL MODULE: ./build/src/read/tenants.js + 4 modules
var tenants = __webpack_require__(67159);
;// CONCATENATED MODULE: ./build/src/read/side.js








/**
 * Reads one side: what `given` names, or the working directory. A file or folder of that name wins over a revision;
 * `main:` is the revision all the same, and `main:policies` what lies there in it. A revision without a path is read
 * where `other`, the other side, lies.
 * @throws ConfigError when it is neither, or its configuration cannot be used.
 */
async function readSide(given, other, options) {
    const named = given === undefined ? {} : parse(given, options.cwd);
    if (named.revision !== undefined)
        return readRevision({ revision: named.revision, path: named.path ?? sharedPath(other, options.cwd) }, (0,untrusted/* visible */.RK)(given ?? ""), options);
    const read = await (0,tenants.readTenants)({ ...base(options), cwd: options.cwd, paths: named.path === undefined ? [] : [named.path] });
    const name = named.path === undefined ? { kind: "working-directory" } : { kind: "path", path: named.path };
    return { ...read, name, isEmpty: isEmpty(read) };
}
function base({ cwd, configFile, catalog }) {
    return {
        judges: false,
        ...(configFile !== undefined && { configFile }),
        ...(catalog !== undefined && { catalog: external_node_path_.resolve(cwd, catalog) }),
    };
}
/** What no revision can be called is a glob. */
function parse(given, cwd) {
    if (isThere(given, cwd) || /[*?[\\]/.test(given))
        return { path: given };
    const colon = given.indexOf(":");
    if (colon < 1)
        return { revision: given };
    return { revision: given.slice(0, colon), path: given.slice(colon + 1) };
}
/** Asked of the path as it is written: put in order, `main:../..` would be a folder. */
function isThere(given, cwd) {
    return given !== "" && !given.includes("\0") && (0,external_node_fs_.lstatSync)(external_node_path_.isAbsolute(given) ? given : cwd + external_node_path_.sep + given, { throwIfNoEntry: false }) !== undefined;
}
/** Where the other side lies in the working directory; undefined where it is a revision, or lies elsewhere. */
function sharedPath(other, cwd) {
    const named = other === undefined ? {} : parse(other, cwd);
    const relative = named.path === undefined ? ".." : external_node_path_.relative(cwd, external_node_path_.resolve(cwd, named.path));
    return relative === ".." || relative.startsWith(`..${external_node_path_.sep}`) || external_node_path_.isAbsolute(relative) ? undefined : named.path;
}
async function readRevision(named, given, options) {
    const { revision } = named;
    const found = (0,git/* findRevision */.p)(options.cwd, revision);
    if ("reason" in found)
        throw new errors/* ConfigError */.x([`${given}: ${found.reason}.`]);
    const folder = external_node_fs_.realpathSync.native((0,external_node_fs_.mkdtempSync)(external_node_path_.join((0,external_node_os_.tmpdir)(), "xtaplint-")));
    try {
        const taken = (0,git_tree/* takeOut */.g)(options.cwd, found.commit, folder);
        if ("reason" in taken)
            throw new errors/* ConfigError */.x([`${given}: the revision cannot be read: ${taken.reason}.`]);
        const cwd = external_node_path_.join(folder, found.prefix);
        (0,external_node_fs_.mkdirSync)(cwd, { recursive: true });
        const paths = named.path === undefined || named.path === "" ? [] : [within(named.path, cwd, folder, given)];
        const read = await (0,tenants.readTenants)({ ...base(options), cwd, paths });
        const failed = taken.untaken.map(({ file, reason, isLink }) => ({ file: external_node_path_.posix.relative(found.prefix, file), status: isLink ? "declined" : "failed", reason }));
        const name = { kind: "revision", revision, commit: found.commit, ...(paths[0] !== undefined && { path: paths[0] }) };
        return { ...read, inputs: [...read.inputs, ...failed], name, isEmpty: isEmpty(read) };
    }
    catch (error) {
        if (error instanceof errors/* ConfigError */.x)
            throw new errors/* ConfigError */.x(error.problems.map((problem) => (problem.startsWith(`${given}: `) ? problem : `${given}: ${problem}`)));
        throw error;
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
/** A path of the revision as one of its folder. */
function within(named, cwd, root, given) {
    const absolute = external_node_path_.resolve(cwd, named);
    if (absolute !== root && !absolute.startsWith(root + external_node_path_.sep))
        throw new errors/* ConfigError */.x([`${given}: the path leads out of the repository.`]);
    if (!(0,external_node_fs_.existsSync)(absolute) && !/[*?[{]/.test(named)) {
        throw new errors/* ConfigError */.x([`${given}: the revision holds no ${named}, or no file in it that is looked at: name what to compare, as in ${given.split(":")[0] ?? ""}:policies.`]);
    }
    return external_node_path_.relative(cwd, absolute).split(external_node_path_.sep).join("/") || ".";
}
function isEmpty({ tenants }) {
    return tenants.every((tenant) => tenant.isEmpty);
}

// EXTERNAL MODULE: ./build/src/report/diff.js
var diff = __webpack_require__(12533);
// EXTERNAL MODULE: ./build/src/report/report.js
var report = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(10990);
;// CONCATENATED MODULE: ./build/src/tasks/diff.js












/**
 * Reads two sides and says what changes in access from one to the other. It judges nothing and prints nothing.
 * @throws ConfigError when a side cannot be found, or its configuration cannot be used.
 */
async function readDiff({ base: given, head: other, ...options }) {
    const [base, head] = [await readSide(given, other, options), await readSide(other, given, options)];
    return { report: await compareAccess(base, head), empty: [...(base.isEmpty ? [given] : []), ...(head.isEmpty ? [other ?? "the working directory"] : [])], requiresApproval: base.found.config.requireApprovalForOpening === true };
}
/** As {@link compareSides}, and what changes for those who sign in from outside, where Conditional Access differs. */
async function compareAccess(base, head) {
    const report = compareSides(base, head);
    const kinds = conditional_access_kinds/* conditionalAccessKinds */.w;
    const differing = new Set(report.notCompared.filter(({ kind }) => kinds.includes(kind)).map(({ tenant = "" }) => tenant));
    if (differing.size === 0)
        return report;
    // What is in a file that was not read would be taken for gone.
    if (report.unread.length > 0)
        return { ...report, notes: [...report.notes, "Sign-ins under Conditional Access were not compared, because a file could not be read."] };
    const { signInChanges } = await Promise.all(/* import() */[__webpack_require__.e(7197), __webpack_require__.e(998)]).then(__webpack_require__.bind(__webpack_require__, 50998));
    const before = new Map(base.tenants.map((each) => [each.tenant.name ?? "", each]));
    const found = head.tenants.filter(({ tenant: { name = "" } }) => differing.has(name)).flatMap((now) => {
        const { name = "" } = now.tenant;
        const old = before.get(name);
        return old === undefined ? [] : [{ name, ...signInChanges(signInSide(base, old), signInSide(head, now)) }];
    });
    const isCompared = ({ kind, tenant = "" }) => found.some(({ name, compared }) => name === tenant && compared.has(kind));
    const notCompared = report.notCompared.filter((each) => !isCompared(each));
    const changes = [...report.changes, ...found.flatMap((each) => each.changes)].sort((one, two) => rank.indexOf(one.effect) - rank.indexOf(two.effect));
    const whole = { ...report, changes, notCompared, unknown: [...report.unknown, ...found.flatMap((each) => each.unknown)], ...(notCompared.length < report.notCompared.length && { signInsOfOutsidersOnly: true }) };
    return { ...whole, verdict: verdictOf(whole) };
}
function signInSide({ found, documents }, { tenant, own }) {
    const { facts = [] } = own === undefined ? found.config : (0,tenants_config/* configOf */.W)(found.config, own);
    return { tenant, documents, facts: facts.map(({ group, contains }) => ({ id: group, contains })) };
}
/** Says what changes in access settings between two sides that are read already. */
function compareSides(base, head) {
    const { exposures, notes } = compareAll(base, head);
    const changes = exposures.flatMap((each) => each.changes);
    const unclear = exposures.flatMap((each) => each.unclear);
    const readings = [...changes, ...unclear].map(({ before, now }) => [before, now]);
    const locators = [locatorOf(base, readings.map(([before]) => before)), locatorOf(head, readings.map(([, now]) => now))];
    const shown = {
        changes: changes.map((change) => showChange(change, locators)).sort((one, two) => rank.indexOf(one.effect) - rank.indexOf(two.effect)),
        unknown: unclear.map((each) => showUnknown(each, locators)),
        notCompared: exposures.flatMap(({ uncompared, tenant }) => uncompared.map((each) => ({ ...each, ...(tenant !== undefined && { tenant }) }))),
        notes,
        unread: [...unread(base, "base"), ...unread(head, "head")],
    };
    return { tool: { name: "xtaplint", version: version/* version */.rE }, verdict: verdictOf(shown), base: base.name, head: head.name, ...shown };
}
const rank = ["opens", "opens-and-closes", "closes", "neutral"];
/** Compares the tenants of both sides by name. What is on one side only has nothing to be compared with. */
function compareAll(base, head) {
    const [before, now] = [tenantsOf(base), tenantsOf(head)];
    if (before.has("") !== now.has("")) {
        throw new errors/* ConfigError */.x(["The configuration of one side names several tenants, and that of the other side does not: compare them tenant by tenant, by folder."]);
    }
    const exposures = [];
    const notes = [...policiesNote(base, head), ...linkNotes(base, head)];
    for (const [name, tenant] of now) {
        const old = before.get(name);
        if (old === undefined)
            notes.push(`The tenant ${name} is only in the head: it was compared with nothing.`);
        else
            exposures.push({ ...(0,exposure/* compareTenants */.Z)(old, tenant), tenant: tenant.name });
    }
    for (const name of before.keys())
        if (!now.has(name))
            notes.push(`The tenant ${name} is only in the base: it was compared with nothing.`);
    return { exposures, notes: [...notes, ...exposures.flatMap(({ assumptions }) => assumptions)] };
}
/** A file that was not read can hold anything: then nothing is known to be missing. */
function tenantsOf({ tenants, inputs }) {
    const failed = inputs.filter(({ status }) => status === "failed");
    const gap = (0,undetermined/* undetermined */.nZ)(`${failed.length === 1 ? "a file" : `${failed.length} files`} could not be read, so what is in none of the others proves nothing`);
    return new Map(tenants.map(({ tenant }) => [tenant.name ?? "", failed.length === 0 ? tenant : { ...tenant, isPartial: true, complete: () => gap }]));
}
/** Which files count can change as well as what stands in them. */
function policiesNote(base, head) {
    const [before, now] = [base, head].map(({ found: { config } }) => JSON.stringify([config.policies, config.mappings, config.tenants?.map(({ name, policies }) => [name, policies])]));
    return before === now ? [] : ["The configurations of both sides name different policies: what is only on one side can have been there, and not been read."];
}
/** What stands behind a link that is not followed is compared with nothing; where both sides have the same one, nothing came or went. */
function linkNotes(base, head) {
    const [before, now] = [unfollowed(base), unfollowed(head)];
    return [
        ...before.filter((file) => !now.includes(file)).map((file) => `${file} of the base is a link that is not followed: what it leads to was not compared.`),
        ...now.filter((file) => !before.includes(file)).map((file) => `${file} of the head is a link that is not followed: what it leads to was not compared.`),
    ];
}
function unfollowed({ inputs }) {
    return inputs.filter(({ status, reason = "" }) => status === "declined" && /^the link leads (?:out|nowhere)/.test(reason)).map(({ file }) => file);
}
function locatorOf({ documents }, readings) {
    const places = readings.flatMap((reading) => [reading?.place, reading?.inherited]).filter((place) => place !== undefined);
    return new locate/* Locator */.h(documents, places);
}
function showChange(change, [base, head]) {
    const { effect, before, now, note, lists, approvals } = change;
    return {
        ...about(change),
        effect: nameOf(effect),
        message: (0,sentence/* sentenceOf */.$)(change),
        before: showReading(before, base),
        now: showReading(now, head),
        ...(note !== undefined && { note }),
        lists,
        ...(approvals !== undefined && { approvals }),
    };
}
function showUnknown(unclear, [base, head]) {
    const { reason, side, before, now } = unclear;
    return {
        ...about(unclear),
        reason: reason.undetermined,
        needs: reason.needs,
        side,
        ...(before && { before: showReading(before, base) }),
        ...(now && { now: showReading(now, head) }),
    };
}
function about({ subject, setting, title, presence, heirs }) {
    return { subject: refOf(subject), setting, title, ...(presence !== undefined && { presence }), heirs: heirs.map(refOf) };
}
function refOf({ kind, id, name, tenant }) {
    return { kind, ...(id !== undefined && { id }), ...(name !== undefined && { name }), ...(tenant !== undefined && { tenant }) };
}
function showReading({ words, place, inherited }, locator) {
    const location = place && (0,report/* inFile */.s5)(locator.location(place));
    const from = inherited && (0,report/* inFile */.s5)(locator.location(inherited));
    return { words, ...(location && { location }), ...(from && { inherited: from }) };
}
function nameOf(effect) {
    if ((0,diff_effect/* isNeutral */.G)(effect))
        return "neutral";
    if (effect.opens && effect.closes)
        return "opens-and-closes";
    return effect.opens ? "opens" : "closes";
}
function verdictOf(report) {
    const { opens, closes, unknown } = (0,diff/* countsOf */.m)(report);
    if (opens > 0)
        return "opens";
    if (unknown + report.notCompared.length + report.unread.length + report.notes.length > 0)
        return "unknown";
    return closes > 0 ? "closes" : "same";
}
function unread({ inputs }, side) {
    return inputs.filter(({ status }) => status === "failed").map(({ file, reason = "cannot be read" }) => ({ side, file, reason }));
}


/***/ })

};
