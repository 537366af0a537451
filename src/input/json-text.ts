/** The few steps through the text of well-formed JSON that every scanner here takes. None of them recurses. */

const quote = 34;
const backslash = 92;

/** The first offset from `at` that is not JSON's white space. */
export function skipSpace(text: string, at: number): number {
  for (let code = text.charCodeAt(at); code === 32 || code === 10 || code === 13 || code === 9; code = text.charCodeAt(at)) {
    at += 1;
  }
  return at;
}

/** The offset after the string that opens at `at`. */
export function skipString(text: string, at: number): number {
  let end = text.indexOf('"', at + 1);
  while (text.charCodeAt(end - 1) === backslash && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === backslash) before -= 1;
  return (at - before) % 2 === 0;
}

/** The offset after the value that begins at `at`. */
export function skipValue(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === quote) return skipString(text, at);
  return opensContainer(code) ? skipContainer(text, at) : skipWord(text, at);
}

function skipContainer(text: string, at: number): number {
  let depth = 0;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = skipString(text, at);
      continue;
    }
    at += 1;
    if (opensContainer(code)) depth += 1;
    else if (closesContainer(code)) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
}

function skipWord(text: string, at: number): number {
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 44 || closesContainer(code)) break;
    at += 1;
  }
  return at;
}

/** Whether a code unit is `{` or `[`. */
export function opensContainer(code: number): boolean {
  return code === 123 || code === 91;
}

/** Whether a code unit is `}` or `]`. */
export function closesContainer(code: number): boolean {
  return code === 125 || code === 93;
}

/** The key that is written from `start` to `end`, quotes included. */
export function keyAt(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end - 1);
  return raw.includes("\\") ? String(JSON.parse(text.slice(start, end))) : raw;
}
