import type { Location } from "./report.ts";
import { cut, visible } from "./untrusted.ts";

/** The address of a place, such as a line on the repository's site. */
export type Link = (location: Location) => string;

const longest = 600;

/** What means something to Markdown or HTML; as character references none of it does, in table cells neither. */
const special = /[&<>`|*_[\]~\\#$]/g;

/**
 * A blank of no width keeps what GitHub links by itself from being one: mentions, addresses, issue numbers, and what
 * would begin a list at the start of an item.
 */
const gap = "&#8203;";

/** Text of the input as text: one line in which nothing is markup, a mention, a link or a reference. */
export function escape(text: string): string {
  return visible(cut(text, longest))
    .replace(special, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/@|:(?=\/\/)|\bwww(?=\.)|^(?:[-+=]|\d+(?=[.)]))|\bGH-(?=\d)|&#35;(?=\d)/gi, (found) => `${found}${gap}`);
}

/** A link with text of the input; text alone when the address is not one of the web. */
export function link(text: string, address: string): string {
  if (!/^https?:\/\//i.test(address)) return escape(text);
  const safe = visible(address).replace(/[\s"'<>`|\\()[\]*_~@]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`);
  return `[${escape(text)}](${safe})`;
}
