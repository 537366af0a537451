import type { Scalar } from "yaml";
import type { Fault } from "./fault.ts";

/** Where parts of a YAML text stand. */
export interface TextPlaces {
  /** `line:column` of an offset into the text that `steps` lead to. */
  at(steps: readonly (string | number)[], offset: number): string;
}

/** Finds places in a YAML text that was read before; only what is wrong is ever looked for. */
export async function textPlaces(source: string): Promise<TextPlaces> {
  const { LineCounter, isScalar, parseDocument } = await import("yaml");
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  return {
    at: (steps, offset) => {
      const node: unknown = document.getIn(steps, true);
      const { line, col } = lines.linePos(isScalar(node) ? sourceOffset(source, node, offset) : 0);
      return `${line}:${col}`;
    },
  };
}

/**
 * Where the character at `offset` of a scalar's text is written. YAML folds lines, indents them and doubles quotes, but
 * keeps everything that is no blank in its order: so the blanks are skipped, and the rest is counted along.
 */
function sourceOffset(source: string, { range, type, value }: Scalar, offset: number): number {
  if (!range || typeof value !== "string") return 0;
  const [start, end] = range;
  const isBlock = type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED";
  let at = isBlock ? source.indexOf("\n", start) + 1 : type === "PLAIN" ? start : start + 1;
  for (let index = 0; index <= offset; index += 1) {
    const wanted = value[index] ?? "";
    if (/\s/.test(wanted)) continue;
    while (at < end && /\s/.test(source.charAt(at))) at += 1;
    if (index === offset) break;
    if (source[at] !== wanted || (type === "QUOTE_SINGLE" && wanted === "'")) at += 1;
    // An escape that spells a character out: its place is not worth a reader of escapes.
    if (source[at] !== wanted) return start;
    at += 1;
  }
  return Math.min(at, end);
}

const mostBefore = 60;
const mostBehind = 80;

/** The line of a text in which a fault is, with marks under the word. */
export function underlined(text: string, { start, end }: Fault): readonly string[] {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const newline = text.indexOf("\n", start);
  const to = newline < 0 ? text.length : newline;
  const length = Math.max(1, Math.min(end, to) - start);
  // Of a long line what lies around the fault is enough, and all that a terminal shows with the mark below it.
  const shown = Math.max(from, start - mostBefore);
  const upTo = Math.min(to, start + mostBehind);
  const cut = shown > from ? "… " : "";
  return [
    `    ${cut}${text.slice(shown, upTo)}${upTo < to ? " …" : ""}`,
    `    ${" ".repeat(cut.length + start - shown)}${"^".repeat(Math.max(1, Math.min(length, upTo - start)))}`,
  ];
}
