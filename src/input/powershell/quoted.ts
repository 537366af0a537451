import { endOfHereText, endOfLine, endOfLiteral, endOfNested, hereQuote, isDoubleQuote, isSingleQuote, type Unclosed } from "./text.ts";

/** A text in quotes: what it says, or what in it only a running script would know. */
export interface Quoted {
  readonly end: number;
  /** Absent where something in it is put in when the script runs. */
  readonly text?: string;
}

/** Reads the text in quotes that opens at `at`; undefined when none does. */
export function readQuoted(source: string, at: number): Quoted | Unclosed | undefined {
  const here = hereQuote(source, at);
  if (here !== undefined) return readHere(source, at, here);
  if (isSingleQuote(source[at])) {
    const end = endOfLiteral(source, at);
    if (typeof end !== "number") return end;
    return { end, text: source.slice(at + 1, end - 1).replace(/(['\u2018-\u201B])['\u2018-\u201B]/g, "$1") };
  }
  if (!isDoubleQuote(source[at])) return undefined;
  const end = endOfNested(source, at);
  if (typeof end !== "number") return end;
  return { end, ...expandable(source.slice(at + 1, end - 1), true) };
}

/** The first and the last end of line belong to the quotes. */
function readHere(source: string, at: number, kind: "single" | "double"): Quoted | Unclosed {
  const end = endOfHereText(source, at, kind);
  if (typeof end !== "number") return end;
  const inner = source.slice(endOfLine(source, at) + 1, end - 2).replace(/\r?\n$/, "");
  return kind === "single" ? { end, text: inner } : { end, ...expandable(inner, false) };
}

const escapes: Readonly<Record<string, string>> = { "0": "\0", a: "\u0007", b: "\b", e: "\u001B", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

/** A text in double quotes, without its escapes; nothing where a `$` in it would be replaced. `doubled`: a quote in it stands twice. */
function expandable(inner: string, doubled: boolean): { readonly text?: string } {
  if (!/[$`"\u201C-\u201E]/.test(inner)) return { text: inner };
  let text = "";
  for (let at = 0; at < inner.length; at += 1) {
    const letter = inner.charAt(at);
    if (letter === "$" && /[\w({?^$:]/.test(inner.charAt(at + 1))) return {};
    if (letter !== "`") {
      text += letter;
      if (doubled && isDoubleQuote(letter)) at += 1;
      continue;
    }
    at += 1;
    const escaped = inner.charAt(at);
    const code = escaped === "u" ? /^\{([\dA-Fa-f]{1,6})\}/.exec(inner.slice(at + 1, at + 9)) : null;
    const point = Number.parseInt(code?.[1] ?? "", 16);
    if (code !== null && point <= 0x10ffff) {
      text += String.fromCodePoint(point);
      at += code[0].length;
    } else text += Object.hasOwn(escapes, escaped) ? (escapes[escaped] ?? "") : escaped;
  }
  return { text };
}
