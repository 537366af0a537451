import { clip } from "./untrusted.ts";
import type { Excerpt } from "./report.ts";

/** The text in lines of at most `width` characters, broken at blanks; a word that is longer is broken where the line ends. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.split(" ")) {
    const joined: string = line === undefined ? word : `${line} ${word}`;
    if (joined.length <= width) {
      line = joined;
      continue;
    }
    if (line !== undefined) lines.push(line);
    const pieces = broken(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return line === undefined ? lines : [...lines, line];
}

/** The lines of an excerpt as a frame, without the blanks they all begin with. */
export function codeFrame(excerpt: Excerpt, width: number): readonly { readonly gutter: string; readonly code: string; readonly marked: boolean }[] {
  const { firstLine } = excerpt;
  const shown = excerpt.lines.map((line) => line.replaceAll("\t", "  ").trimEnd());
  const indent = Math.min(...shown.filter((line) => line !== "").map((line) => line.length - line.trimStart().length));
  const digits = String(firstLine + shown.length - 1).length;
  return shown.map((line, i) => {
    const marked = firstLine + i === excerpt.marked;
    const gutter = `${marked ? "▸" : " "} ${String(firstLine + i).padStart(digits)} │`;
    return { gutter, code: clip(line.slice(indent), width - gutter.length - 1), marked };
  });
}

function broken(word: string, width: number): readonly string[] {
  const characters = Array.from(word);
  const pieces: string[] = [];
  let piece = "";
  for (const character of characters) {
    if (piece.length + character.length > width && piece !== "") {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}
