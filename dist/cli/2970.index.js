export const id = 2970;
export const ids = [2970];
export const modules = {

/***/ 82970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffOf: () => (/* binding */ diffOf)
});

// EXTERNAL MODULE: ./build/src/input/decode.js
var decode = __webpack_require__(62158);
// EXTERNAL MODULE: ./build/src/report/terminal-text.js
var terminal_text = __webpack_require__(92760);
;// CONCATENATED MODULE: ./build/src/fix/unified.js
/** Lines of context around a change. */
const context = 3;
/** Beyond this many differing lines the middle is shown as replaced as a whole. */
const most = 2_000;
/** The hunks of a unified diff, without file names; nothing where both are the same. */
function unified(before, now) {
    const lines = script(before, now);
    const changes = lines.flatMap(({ mark }, index) => (mark === " " ? [] : [index]));
    const hunks = [];
    for (const index of changes) {
        const last = hunks.at(-1);
        if (last !== undefined && index - context <= last.end)
            last.end = Math.min(lines.length, index + context + 1);
        else
            hunks.push({ start: Math.max(0, index - context), end: Math.min(lines.length, index + context + 1) });
    }
    return hunks.flatMap(({ start, end }) => {
        const part = lines.slice(start, end);
        return [`@@ -${rangeOf(lines, start, part, "-")} +${rangeOf(lines, start, part, "+")} @@`, ...part.map(({ mark, text }) => mark + text)];
    });
}
function rangeOf(lines, start, part, side) {
    const isOn = ({ mark }) => mark === " " || mark === side;
    const above = lines.slice(0, start).filter(isOn).length;
    const length = part.filter(isOn).length;
    return `${length === 0 ? above : above + 1},${length}`;
}
/** What stays, goes and comes, in order: the shortest way where the middle is not too long. */
function script(before, now) {
    let head = 0;
    while (head < before.length && head < now.length && before[head] === now[head])
        head += 1;
    let tail = 0;
    while (tail < before.length - head && tail < now.length - head && before[before.length - 1 - tail] === now[now.length - 1 - tail])
        tail += 1;
    const [old, own] = [before.slice(head, before.length - tail), now.slice(head, now.length - tail)];
    const kept = (text) => ({ mark: " ", text });
    return [...before.slice(0, head).map(kept), ...middle(old, own), ...before.slice(before.length - tail).map(kept)];
}
function middle(old, own) {
    const replaced = [...old.map((text) => ({ mark: "-", text })), ...own.map((text) => ({ mark: "+", text }))];
    if (old.length === 0 || own.length === 0 || old.length > most || own.length > most)
        return replaced;
    // How many lines the rests from here on have in common.
    const width = own.length + 1;
    const common = new Uint16Array((old.length + 1) * width);
    for (let i = old.length - 1; i >= 0; i -= 1) {
        for (let j = own.length - 1; j >= 0; j -= 1) {
            common[i * width + j] = old[i] === own[j] ? (common[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
        }
    }
    const lines = [];
    let [i, j] = [0, 0];
    while (i < old.length || j < own.length) {
        if (i < old.length && j < own.length && old[i] === own[j]) {
            lines.push({ mark: " ", text: old[i] ?? "" });
            i += 1;
            j += 1;
        }
        else if (j >= own.length || (i < old.length && (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))) {
            lines.push({ mark: "-", text: old[i] ?? "" });
            i += 1;
        }
        else {
            lines.push({ mark: "+", text: own[j] ?? "" });
            j += 1;
        }
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/src/cli/show-fixes.js



/** The edits as one unified diff, to be read: line ends are left out, and what could mislead is written out. */
function diffOf(files) {
    return files.map(({ file, before, now }) => `${[`--- ${file}`, `+++ ${file}`, ...unified(linesOf(before), linesOf(now))].map((line) => (0,terminal_text/* terminalText */.e)(line.replaceAll("\t", "  "))).join("\n")}\n`).join("");
}
function linesOf(bytes) {
    const decoded = (0,decode/* decode */.D)(bytes);
    return "text" in decoded ? decoded.text.replace(/\r?\n$/, "").split(/\r?\n/) : [];
}


/***/ })

};
