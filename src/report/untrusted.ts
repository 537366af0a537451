/**
 * What can mislead in text that came from a file: control characters (ANSI escapes are made of them), line and
 * paragraph separators, characters that turn the reading direction, invisible ones, halves of surrogate pairs and
 * code points that are no characters.
 * The joiners U+200C and U+200D stay: names in several scripts and emoji need them.
 */
const misleading = /[\p{Cc}\p{Cs}\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;

const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** The text on one line, with every character that could mislead written out, such as `\n` or `\u{202e}`. */
export function visible(text: string): string {
  return text.replace(misleading, (found) => short[found] ?? `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`);
}

/** The text, or its first `limit` UTF-16 units and how many were left out; never half a character. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = withoutHalf(text.slice(0, limit));
  return `${kept}… (${text.length - kept.length} more characters)`;
}

/** The text, or as much of it as fits into `limit` UTF-16 units with an ellipsis; for places too narrow for a count. */
export function clip(text: string, limit: number): string {
  return text.length <= limit ? text : `${withoutHalf(text.slice(0, Math.max(0, limit - 1)))}…`;
}

function withoutHalf(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
