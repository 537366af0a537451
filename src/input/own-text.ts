import { readFileSync } from "node:fs";
import { decode } from "./decode.ts";
import { codeOf } from "./walk.ts";

/** The text of one of our own files, in any encoding that policies can have, or why there is none. */
export function readOwnText(absolute: string): { readonly text: string } | { readonly reason: string } {
  try {
    return decode(readFileSync(absolute));
  } catch (error) {
    return { reason: codeOf(error) };
  }
}
