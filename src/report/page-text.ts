import { wrap } from "./wrap.ts";

interface PageOptions {
  /** Columns to write for; code is never broken. */
  readonly width: number;
  /** Marks a heading, such as with bold type. */
  readonly heading?: (text: string) => string;
}

/** A part of a page: what its first line tells, and its lines as they are written. */
interface Block {
  readonly kind: "heading" | "code" | "table" | "text";
  readonly lines: readonly string[];
}

/**
 * A page of ours in Markdown as plain text for a terminal: headings and code stay, tables are aligned, and a link is
 * its text with the address behind it. It knows the part of Markdown that rule pages are written in.
 */
export function pageText(markdown: string, { width, heading = (text) => text }: PageOptions): string {
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
        return wrap(inline(block.lines.map((line) => line.trim()).join(" ")), width - 2).map((line) => `  ${line}`).join("\n");
    }
  });
  return `${parts.join("\n\n")}\n`;
}

function blocksOf(markdown: string): readonly Block[] {
  const blocks: { kind: Block["kind"]; lines: string[] }[] = [];
  let open: { kind: Block["kind"]; lines: string[] } | undefined;
  for (const line of markdown.split("\n")) {
    if (open?.kind === "code") {
      open.lines.push(line);
      if (line.startsWith("```")) open = undefined;
      continue;
    }
    const kind = kindOf(line);
    if (kind === undefined) open = undefined;
    else if (open?.kind === kind && kind !== "heading" && !isItem(line)) open.lines.push(line);
    else {
      open = { kind, lines: [line] };
      blocks.push(open);
    }
  }
  return blocks;
}

/** Undefined for what only separates: blank lines, and the comments that mark what is generated. */
function kindOf(line: string): Block["kind"] | undefined {
  if (line.trim() === "" || line.startsWith("<!--")) return undefined;
  if (/^#{1,6} /.test(line)) return "heading";
  if (line.startsWith("```")) return "code";
  return line.startsWith("|") ? "table" : "text";
}

function isItem(line: string): boolean {
  return /^(?:[-*]|\d+\.) /.test(line);
}

/** The code between the fences, under the name of its file where the opening fence gives one. */
function codeLines(lines: readonly string[]): readonly string[] {
  const [fence = "", ...code] = lines;
  const name = fence.split(" ")[1];
  const body = code.filter((line) => !line.startsWith("```")).map((line) => (line === "" ? "" : `    ${line}`));
  return name === undefined ? body : [`  ${name}:`, ...body];
}

/** The cells in columns; where those are wider than the page, each row as a list of its cells under their heads. */
function tableLines(lines: readonly string[], width: number): readonly string[] {
  const [head = [], ...rows] = lines.filter((line) => !/^\|[\s|:-]+$/.test(line)).map(cellsOf);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)));
  if (widths.reduce((sum, each) => sum + each + 2, -2) <= width) {
    return [head, ...rows].map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  }
  return rows.flatMap((cells) =>
    cells.flatMap((cell, column) => {
      const indent = column === 0 ? "" : "  ";
      return wrap(`${head[column] ?? ""}: ${cell}`, width - 4).map((line, i) => `${indent}${i === 0 ? "" : "  "}${line}`);
    }),
  );
}

/** The cells of a row; a bar that belongs to a cell is written with a backslash. */
function cellsOf(row: string): readonly string[] {
  const inside = row.trim().replace(/^\|/, "").replace(/\|$/, "");
  return inside.split(/(?<!\\)\|/).map((cell) => inline(cell.trim().replaceAll(String.raw`\|`, "|")));
}

/** A line without marks: code and bold type as their text, a link as its text with the address behind it; a link to a neighbouring page leads nowhere here. */
function inline(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, label: string, address: string) => (/^https?:/.test(address) ? `${label} (${address})` : label))
    .replaceAll("**", "")
    .replaceAll("`", "");
}
