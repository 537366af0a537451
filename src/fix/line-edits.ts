import { lineScript } from "./unified.ts";

/** Lines of a text that are to be others. */
export interface LineEdit {
  /** The first and the last line that go; lines start at 1. */
  readonly from: number;
  readonly to: number;
  /** What stands there instead; none where they only go. */
  readonly lines: readonly string[];
}

/** What makes the second text of the first, apart where lines between stay. Each takes a line at least, so that it stands somewhere. */
export function lineEdits(before: readonly string[], now: readonly string[]): readonly LineEdit[] {
  const edits: { from: number; to: number; lines: string[] }[] = [];
  let [old, open] = [0, false];
  for (const { mark, text } of lineScript(before, now)) {
    if (mark === " ") {
      old += 1;
      open = false;
      continue;
    }
    if (!open) edits.push({ from: old + 1, to: old, lines: [] });
    open = true;
    const edit = edits.at(-1);
    if (mark === "+") edit?.lines.push(text);
    else {
      old += 1;
      if (edit !== undefined) edit.to = old;
    }
  }
  return edits.map((edit) => (edit.to >= edit.from ? edit : withNeighbour(edit, before)));
}

/** What only comes in has to replace something: the line above it, or below it at the top. */
function withNeighbour({ from, to, lines }: LineEdit, before: readonly string[]): LineEdit {
  const [above, below] = [before[to - 1], before[from - 1]];
  if (above !== undefined) return { from: to, to, lines: [above, ...lines] };
  return { from, to: from, lines: [...lines, ...(below === undefined ? [] : [below])] };
}

/** A text with one edit made. */
export function withLineEdit(before: readonly string[], { from, to, lines }: LineEdit): readonly string[] {
  return [...before.slice(0, from - 1), ...lines, ...before.slice(to)];
}
