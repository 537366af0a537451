import { undetermined, type Undetermined } from "./undetermined.ts";

const searchedLength = 1024 * 1024;
const placeholders: readonly (readonly [string, RegExp])[] = [
  ["<", /<[A-Za-z][\w .-]{0,60}>/y],
  ["REPLACE", /REPLACE[-_ ]?(?:WITH|ME(?![A-Za-z]))[\w-]{0,60}/y],
  ["xxxxxxxx-", /xxxxxxxx-xxxx[x-]*/y],
  // Variables of tools that fill a template in for many tenants.
  ["%", /%[A-Za-z]{4,40}%/y],
];

/** A placeholder in the text, which makes it a template: `<Group>`, `REPLACE-WITH-ID`, `xxxxxxxx-xxxx-…`, `%tenantid%`. */
export function placeholderIn(text: string): string | undefined {
  // A template shows it early; and searching for the first characters is many times faster than one expression.
  const beginning = text.length > searchedLength ? text.slice(0, searchedLength) : text;
  for (const [begin, pattern] of placeholders) {
    for (let at = beginning.indexOf(begin); at !== -1; at = beginning.indexOf(begin, at + 1)) {
      pattern.lastIndex = at;
      const found = pattern.exec(beginning);
      if (found !== null) return found[0];
    }
  }
  return undefined;
}

/** Why nothing is known of what a placeholder stands for; undefined for a value that holds none. */
export function placeholderGap(value: unknown): Undetermined | undefined {
  const placeholder = typeof value === "string" ? placeholderIn(value) : undefined;
  return placeholder === undefined ? undefined : undetermined(`${placeholder} is a placeholder: write the id that it stands for`);
}
