/** Characters of PowerShell's text: where blanks, comments, texts and brackets end. Nothing here nests on the stack. */

/** PowerShell takes typographic quotes for plain ones. */
const singleQuotes = "'\u2018\u2019\u201A\u201B";
const doubleQuotes = '"\u201C\u201D\u201E';

const restOfLine = /[ \t]*(?:\r?\n|$)/y;
const closers: Readonly<Record<string, string>> = { "(": ")", "{": "}", "[": "]" };

/** What a text looks like that is never closed, and how it would be. */
export interface Unclosed {
  readonly offset: number;
  readonly message: string;
}

export function isSingleQuote(letter: string | undefined): boolean {
  return letter !== undefined && letter !== "" && singleQuotes.includes(letter);
}

export function isDoubleQuote(letter: string | undefined): boolean {
  return letter !== undefined && letter !== "" && doubleQuotes.includes(letter);
}

/** Past blanks and continued lines, and past ends of lines and comments when `lines` is true. */
export function skipBlank(text: string, from: number, lines: boolean): number | Unclosed {
  let at = from;
  for (;;) {
    const letter = text[at];
    if (letter === " " || letter === "\t" || letter === "\u00A0" || letter === "\uFEFF") at += 1;
    else if (letter === "`" && /[\r\n]/.test(text[at + 1] ?? "")) at += text.startsWith("\r\n", at + 1) ? 3 : 2;
    else if (lines && (letter === "\n" || letter === "\r")) at += 1;
    else if (letter === "#") at = endOfLine(text, at);
    else if (letter === "<" && text[at + 1] === "#") {
      const end = text.indexOf("#>", at + 2);
      if (end === -1) return { offset: at, message: 'the comment that opens here is never closed: add "#>"' };
      at = end + 2;
    } else return at;
  }
}

export function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

/** Where a text in single quotes ends, behind its closing quote. `from` is its opening quote. */
export function endOfLiteral(text: string, from: number): number | Unclosed {
  for (let at = from + 1; at < text.length; at += 1) {
    if (!isSingleQuote(text[at])) continue;
    if (!isSingleQuote(text[at + 1])) return at + 1;
    at += 1;
  }
  return unclosedText(from);
}

function unclosedText(offset: number): Unclosed {
  return { offset, message: "the text that opens here is never closed: add its closing quote" };
}

/** The two quotes that open a here-string at `at`; undefined when none does. */
export function hereQuote(text: string, at: number): "single" | "double" | undefined {
  if (text[at] !== "@") return undefined;
  const quote = text[at + 1];
  const kind = isSingleQuote(quote) ? "single" : isDoubleQuote(quote) ? "double" : undefined;
  restOfLine.lastIndex = at + 2;
  return kind !== undefined && restOfLine.test(text) ? kind : undefined;
}

/** Where a here-string ends, behind its `"@`, which stands at the beginning of a line. */
export function endOfHereText(text: string, from: number, kind: "single" | "double"): number | Unclosed {
  const isQuote = kind === "single" ? isSingleQuote : isDoubleQuote;
  for (let at = endOfLine(text, from); at < text.length; at = endOfLine(text, at + 1)) {
    if (isQuote(text[at + 1]) && text[at + 2] === "@") return at + 3;
  }
  return unclosedText(from);
}

/**
 * Where what opens at `from` ends: a bracket with all that is in it, or a text in double quotes with the expressions
 * in it, which hold texts again. Where neither opens, it is one step further.
 */
export function endOfNested(text: string, from: number): number | Unclosed {
  const open: { readonly offset: number; readonly closer: string }[] = [];
  let at = from;
  do {
    const inText = open.at(-1)?.closer === '"';
    const next = inText ? stepInText(text, at, open) : stepInCode(text, at, open);
    if (typeof next !== "number") return next;
    at = next;
  } while (open.length > 0 && at < text.length);
  const left = open.at(-1);
  if (left === undefined) return at;
  return left.closer === '"' ? unclosedText(left.offset) : unclosedBracket(text, left.offset);
}

/** What is said of a bracket without its other half. */
export function unclosedBracket(text: string, offset: number): Unclosed {
  const opener = text[offset] ?? "{";
  return { offset, message: `the "${opener}" that opens here is never closed: add "${closers[opener] ?? opener}"` };
}

type Open = { readonly offset: number; readonly closer: string }[];

function stepInText(text: string, at: number, open: Open): number {
  const letter = text[at];
  if (letter === "`") return at + 2;
  if (isDoubleQuote(letter)) {
    if (isDoubleQuote(text[at + 1])) return at + 2;
    open.pop();
    return at + 1;
  }
  if (letter === "$" && text[at + 1] === "(") {
    open.push({ offset: at + 1, closer: ")" });
    return at + 2;
  }
  return at + 1;
}

function stepInCode(text: string, at: number, open: Open): number | Unclosed {
  const letter = text[at];
  if (letter === "`") return at + 2;
  const here = hereQuote(text, at);
  if (here !== undefined) return endOfHereText(text, at, here);
  if (isSingleQuote(letter)) return endOfLiteral(text, at);
  if (isDoubleQuote(letter)) {
    open.push({ offset: at, closer: '"' });
    return at + 1;
  }
  if (letter === "<" && text[at + 1] === "#") return skipBlank(text, at, false);
  if (letter === "#" && !/[\w$]/.test(text[at - 1] ?? "")) return endOfLine(text, at);
  const closer = closers[letter ?? ""];
  if (closer !== undefined) {
    open.push({ offset: at, closer });
    return at + 1;
  }
  if (letter !== ")" && letter !== "}" && letter !== "]") return at + 1;
  if (open.at(-1)?.closer !== letter) return { offset: at, message: `"${letter}" closes nothing here: remove it, or close what was opened before it` };
  open.pop();
  return at + 1;
}
