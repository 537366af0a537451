/** Marks of a template that are not escaped: `${` and `%{`, but not `$${` and `%%{`. */
const templateMark = /(?<!\$)\$\{|(?<!%)%\{/;
const escapes = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))|\$\$\{|%%\{/g;
const escapedTemplateMark = /\$\$\{|%%\{/g;
const characters: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);
const lastCodePoint = 0x10ffff;

/** The text between two quotes as it is meant; undefined where something is inserted into it. */
export function quotedText(written: string): string | undefined {
  if (templateMark.test(written)) return undefined;
  return written.replace(escapes, (all, short: string | undefined, long: string | undefined, character: string | undefined) => {
    const code = short ?? long;
    if (code !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), lastCodePoint));
    return character === undefined ? all.slice(1) : (characters.get(character) ?? character);
  });
}

/** The text of a heredoc, from its mark to the name that ends it, as it is meant; undefined where something is inserted. */
export function heredocText(written: string): string | undefined {
  if (templateMark.test(written)) return undefined;
  const lines = written.split("\n").slice(1, -1);
  const indent = written.startsWith("<<-") ? sharedIndent(lines) : 0;
  return lines.map((line) => `${line.slice(indent)}\n`).join("").replace(escapedTemplateMark, (mark) => mark.slice(1));
}

/** How far the line that is least indented is; an empty one does not count. */
function sharedIndent(lines: readonly string[]): number {
  let least: number | undefined;
  for (const line of lines) {
    const own = line.search(/\S/);
    if (own !== -1) least = Math.min(least ?? own, own);
  }
  return least ?? 0;
}
