import type * as yaml from "yaml";

/** Policies and our own files are a dozen levels deep; what goes beyond this was made to exhaust a reader. */
const deepest = 100;

/**
 * Whether a YAML text nests deeper than any file for us does. To be asked before composing it: that part of the library
 * recurses, and on a nearly exhausted stack the engine does not throw but ends the process.
 */
export function nestsTooDeep({ Parser }: Pick<typeof yaml, "Parser">, text: string): boolean {
  const left: { readonly token: yaml.CST.Token | null | undefined; readonly depth: number }[] = [];
  for (const token of new Parser().parse(text)) left.push({ token, depth: 0 });
  for (let here = left.pop(); here !== undefined; here = left.pop()) {
    const { token, depth } = here;
    if (depth > deepest) return true;
    if (token?.type === "document") left.push({ token: token.value, depth: depth + 1 });
    else if (token && "items" in token) {
      for (const { key, value } of token.items) left.push({ token: key, depth: depth + 1 }, { token: value, depth: depth + 1 });
    }
  }
  return false;
}
