export const id = 1293;
export const ids = [1293];
export const modules = {

/***/ 51293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pageText: () => (/* binding */ pageText)
/* harmony export */ });
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60238);

/**
 * A page of ours in Markdown as plain text for a terminal: headings and code stay, tables are aligned, and a link is
 * its text with the address behind it. It knows the part of Markdown that rule pages are written in.
 */
function pageText(markdown, { width, heading = (text) => text }) {
    const parts = blocksOf(markdown).map((block) => {
        const [first = ""] = block.lines;
        switch (block.kind) {
            case "heading": {
                const level = /^#+/.exec(first)?.[0].length ?? 1;
                return `${level > 2 ? "  " : ""}${heading(inline(first.replace(/^#+ /, "")))}`;
            }
            case "code":
                return codeLines(block.lines).join("\n");
            case "table":
                return tableLines(block.lines, width - 2).map((line) => `  ${line}`.trimEnd()).join("\n");
            case "text":
                return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(inline(block.lines.map((line) => line.trim()).join(" ")), width - 2).map((line) => `  ${line}`).join("\n");
        }
    });
    return `${parts.join("\n\n")}\n`;
}
function blocksOf(markdown) {
    const blocks = [];
    let open;
    for (const line of markdown.split("\n")) {
        if (open?.kind === "code") {
            open.lines.push(line);
            if (line.startsWith("```"))
                open = undefined;
            continue;
        }
        const kind = kindOf(line);
        if (kind === undefined)
            open = undefined;
        else if (open?.kind === kind && kind !== "heading" && !isItem(line))
            open.lines.push(line);
        else {
            open = { kind, lines: [line] };
            blocks.push(open);
        }
    }
    return blocks;
}
/** Undefined for what only separates: blank lines, and the comments that mark what is generated. */
function kindOf(line) {
    if (line.trim() === "" || line.startsWith("<!--"))
        return undefined;
    if (/^#{1,6} /.test(line))
        return "heading";
    if (line.startsWith("```"))
        return "code";
    return line.startsWith("|") ? "table" : "text";
}
function isItem(line) {
    return /^(?:[-*]|\d+\.) /.test(line);
}
/** The code between the fences, under the name of its file where the opening fence gives one. */
function codeLines(lines) {
    const [fence = "", ...code] = lines;
    const name = fence.split(" ")[1];
    const body = code.filter((line) => !line.startsWith("```")).map((line) => (line === "" ? "" : `    ${line}`));
    return name === undefined ? body : [`  ${name}:`, ...body];
}
/** The cells in columns; where those are wider than the page, each row as a list of its cells under their heads. */
function tableLines(lines, width) {
    const [head = [], ...rows] = lines.filter((line) => !/^\|[\s|:-]+$/.test(line)).map(cellsOf);
    const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)));
    if (widths.reduce((sum, each) => sum + each + 2, -2) <= width) {
        return [head, ...rows].map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
    }
    return rows.flatMap((cells) => cells.flatMap((cell, column) => {
        const indent = column === 0 ? "" : "  ";
        return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(`${head[column] ?? ""}: ${cell}`, width - 4).map((line, i) => `${indent}${i === 0 ? "" : "  "}${line}`);
    }));
}
/** The cells of a row; a bar that belongs to a cell is written with a backslash. */
function cellsOf(row) {
    const inside = row.trim().replace(/^\|/, "").replace(/\|$/, "");
    return inside.split(/(?<!\\)\|/).map((cell) => inline(cell.trim().replaceAll(String.raw `\|`, "|")));
}
/** A line without marks: code and bold type as their text, a link as its text with the address behind it; a link to a neighbouring page leads nowhere here. */
function inline(text) {
    return text
        .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, label, address) => (/^https?:/.test(address) ? `${label} (${address})` : label))
        .replaceAll("**", "")
        .replaceAll("`", "");
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
