import { unified } from "../fix/unified.ts";
import { decode } from "../input/decode.ts";
import { terminalText } from "../report/terminal-text.ts";
import type { FixedFile } from "../tasks/fix-files.ts";

/** The edits as one unified diff, to be read: line ends are left out, and what could mislead is written out. */
export function diffOf(files: readonly FixedFile[]): string {
  return files.map(({ file, before, now }) => `${[`--- ${file}`, `+++ ${file}`, ...unified(linesOf(before), linesOf(now))].map((line) => terminalText(line.replaceAll("\t", "  "))).join("\n")}\n`).join("");
}

function linesOf(bytes: Buffer): readonly string[] {
  const decoded = decode(bytes);
  return "text" in decoded ? decoded.text.replace(/\r?\n$/, "").split(/\r?\n/) : [];
}
