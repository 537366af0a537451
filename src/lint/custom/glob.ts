/**
 * Whether a text is what a pattern describes, in which `*` stands for any text and everything else for itself. Each
 * piece between two stars is searched for once, from the left, so that no pattern takes longer than the text is long.
 */
export function glob(text: string, pattern: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === undefined) return text === pattern;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
