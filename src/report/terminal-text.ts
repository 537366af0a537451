import { cut, visible } from "./untrusted.ts";

const longest = 1000;

/** Text of the input as text: nothing in it can move the cursor, colour a line, or be read as a command by a runner that shows the log. */
export function terminalText(text: string): string {
  return visible(cut(text, longest)).replace(/:(?=:)/g, ":\\").replaceAll("##[", "#\\#[");
}
