import { closesContainer, opensContainer, skipSpace } from "./json-text.ts";
import { positionText } from "./lines.ts";

/** What is wrong with a text that is no JSON, and at which offset. */
export interface Diagnosis {
  readonly offset: number;
  readonly message: string;
}

const brace = 123;
const quote = 34;
const comma = 44;
const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const wordPattern = /[\w+.-]+/y;
const unicodeEscape = /\\u[\dA-Fa-f]{4}/y;
const shortEscapes = new Set(Array.from('"\\/bfnrt', (letter) => letter.charCodeAt(0)));
const words = new Set(["true", "false", "null"]);

/**
 * Finds the first thing in a text that is not JSON and says it in plain words: V8's own message has no position for
 * some faults, and names tokens. Strict, in one pass, without recursion. Undefined when nothing is wrong.
 */
export function diagnoseJson(text: string): Diagnosis | undefined {
  const open: number[] = [];
  let at = skipSpace(text, 0);
  if (at >= text.length) return { offset: 0, message: "the file is empty" };
  for (;;) {
    const opener = text.charCodeAt(at);
    if (opensContainer(opener)) {
      open.push(at);
      at = skipSpace(text, at + 1);
      if (!closesContainer(text.charCodeAt(at))) {
        const entry = enter(text, at, opener === brace);
        if (typeof entry !== "number") return unfinished(text, entry, open);
        at = entry;
        continue;
      }
    } else {
      const end = endOfScalar(text, at);
      if (typeof end !== "number") return unfinished(text, end, open);
      at = end;
    }

    for (;;) {
      at = skipSpace(text, at);
      const start = open.at(-1);
      if (start === undefined) return at >= text.length ? undefined : afterTheEnd(text, at);
      const isObject = text.charCodeAt(start) === brace;
      const close = isObject ? "}" : "]";
      if (text[at] === close) {
        open.pop();
        at += 1;
        continue;
      }
      if (text.charCodeAt(at) !== comma) {
        return unfinished(text, comment(text, at) ?? { offset: at, message: `expected "," or "${close}" here` }, open);
      }
      const next = skipSpace(text, at + 1);
      if (closesContainer(text.charCodeAt(next))) return { offset: at, message: "a trailing comma is not JSON: remove it" };
      const entry = enter(text, next, isObject);
      if (typeof entry !== "number") return unfinished(text, entry, open);
      at = entry;
      break;
    }
  }
}

/** `diagnoseJson` as one sentence that begins with `line:column: `. */
export function explainJson(text: string): string | undefined {
  const diagnosis = diagnoseJson(text);
  if (diagnosis === undefined) return undefined;
  if (diagnosis.offset === 0 && text.trim() === "") return diagnosis.message;
  return `${positionText(text, diagnosis.offset)}: ${diagnosis.message}`;
}

/** Steps over the key and colon of a member, to its value. */
function enter(text: string, at: number, isObject: boolean): number | Diagnosis {
  if (!isObject) return at;
  if (text.charCodeAt(at) !== quote) {
    const written = text[at] === "'" ? "" : wordAt(text, at);
    return (
      comment(text, at) ?? {
        offset: at,
        message: written === "" ? "expected a key in double quotes here" : `the key ${written} needs double quotes`,
      }
    );
  }
  const keyEnd = endOfString(text, at);
  if (typeof keyEnd !== "number") return keyEnd;
  const colon = skipSpace(text, keyEnd);
  if (text[colon] !== ":") return comment(text, colon) ?? { offset: colon, message: 'expected ":" here' };
  return skipSpace(text, colon + 1);
}

function endOfScalar(text: string, at: number): number | Diagnosis {
  const code = text.charCodeAt(at);
  if (code === quote) return endOfString(text, at);
  if (code === 45 || (code >= 48 && code <= 57)) {
    numberPattern.lastIndex = at;
    const end = numberPattern.test(text) ? numberPattern.lastIndex : at;
    const written = wordAt(text, at);
    return end === at + written.length ? end : { offset: at, message: `${written} is not a JSON number` };
  }
  const written = wordAt(text, at);
  if (words.has(written)) return at + written.length;
  if (text[at] === "'") return { offset: at, message: "a text needs double quotes" };
  return (
    comment(text, at) ?? {
      offset: at,
      message: written === "" ? "expected a value here" : `${written} is not a JSON value`,
    }
  );
}

function endOfString(text: string, start: number): number | Diagnosis {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code === 92) {
      const end = endOfEscape(text, at);
      if (end === undefined) {
        if (at + 1 >= text.length) return { offset: start, message: "this string is never closed" };
        return { offset: at, message: "this backslash begins no escape that JSON knows: write two of them" };
      }
      at = end;
    } else if (code >= 32) {
      at += 1;
    } else if (Number.isNaN(code)) {
      return { offset: start, message: "this string is never closed" };
    } else if (code === 10 || code === 13) {
      return { offset: start, message: "this string is not closed on its line" };
    } else {
      const escape = code === 9 ? "\\t" : `\\u${code.toString(16).padStart(4, "0")}`;
      return { offset: at, message: `a control character stands in a string: write ${escape}` };
    }
  }
}

function endOfEscape(text: string, at: number): number | undefined {
  if (shortEscapes.has(text.charCodeAt(at + 1))) return at + 2;
  unicodeEscape.lastIndex = at;
  return unicodeEscape.test(text) ? unicodeEscape.lastIndex : undefined;
}

/** A short word for the message, never the rest of a hostile file. */
function wordAt(text: string, at: number): string {
  wordPattern.lastIndex = at;
  const length = wordPattern.test(text) ? wordPattern.lastIndex - at : 0;
  return text.slice(at, at + Math.min(length, 40));
}

function comment(text: string, at: number): Diagnosis | undefined {
  const begins = text[at] === "#" || (text[at] === "/" && (text[at + 1] === "/" || text[at + 1] === "*"));
  return begins ? { offset: at, message: "comments are not JSON: remove it" } : undefined;
}

function afterTheEnd(text: string, at: number): Diagnosis {
  return comment(text, at) ?? { offset: at, message: "the document has ended before this: a file holds one JSON value" };
}

/** At the end of the text every expectation fails for the same reason: the file is cut. */
function unfinished(text: string, diagnosis: Diagnosis, open: readonly number[]): Diagnosis {
  const start = open.at(-1);
  if (start === undefined || diagnosis.offset < text.length) return diagnosis;
  const what = text.charCodeAt(start) === brace ? "object" : "array";
  return { offset: text.length, message: `the file ends in the middle of the ${what} that opens at ${positionText(text, start)}` };
}
