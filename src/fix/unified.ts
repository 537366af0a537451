/** Lines of context around a change. */
const context = 3;
/** Beyond this many differing lines the middle is shown as replaced as a whole. */
const most = 2_000;

/** A line of a difference: it stays, goes or comes. */
export interface Line {
  readonly mark: " " | "-" | "+";
  readonly text: string;
}

/** The hunks of a unified diff, without file names; nothing where both are the same. */
export function unified(before: readonly string[], now: readonly string[]): readonly string[] {
  const lines = lineScript(before, now);
  const changes = lines.flatMap(({ mark }, index) => (mark === " " ? [] : [index]));
  const hunks: { start: number; end: number }[] = [];
  for (const index of changes) {
    const last = hunks.at(-1);
    if (last !== undefined && index - context <= last.end) last.end = Math.min(lines.length, index + context + 1);
    else hunks.push({ start: Math.max(0, index - context), end: Math.min(lines.length, index + context + 1) });
  }
  return hunks.flatMap(({ start, end }) => {
    const part = lines.slice(start, end);
    return [`@@ -${rangeOf(lines, start, part, "-")} +${rangeOf(lines, start, part, "+")} @@`, ...part.map(({ mark, text }) => mark + text)];
  });
}

function rangeOf(lines: readonly Line[], start: number, part: readonly Line[], side: "-" | "+"): string {
  const isOn = ({ mark }: Line) => mark === " " || mark === side;
  const above = lines.slice(0, start).filter(isOn).length;
  const length = part.filter(isOn).length;
  return `${length === 0 ? above : above + 1},${length}`;
}

/** What stays, goes and comes, in order: the shortest way where the middle is not too long. */
export function lineScript(before: readonly string[], now: readonly string[]): readonly Line[] {
  let head = 0;
  while (head < before.length && head < now.length && before[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < before.length - head && tail < now.length - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const [old, own] = [before.slice(head, before.length - tail), now.slice(head, now.length - tail)];
  const kept = (text: string): Line => ({ mark: " ", text });
  return [...before.slice(0, head).map(kept), ...middle(old, own), ...before.slice(before.length - tail).map(kept)];
}

function middle(old: readonly string[], own: readonly string[]): readonly Line[] {
  const replaced: readonly Line[] = [...old.map((text) => ({ mark: "-" as const, text })), ...own.map((text) => ({ mark: "+" as const, text }))];
  if (old.length === 0 || own.length === 0 || old.length > most || own.length > most) return replaced;
  // How many lines the rests from here on have in common.
  const width = own.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = own.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = old[i] === own[j] ? (common[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
    }
  }
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < own.length) {
    if (i < old.length && j < own.length && old[i] === own[j]) {
      lines.push({ mark: " ", text: old[i] ?? "" });
      i += 1;
      j += 1;
    } else if (j >= own.length || (i < old.length && (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))) {
      lines.push({ mark: "-", text: old[i] ?? "" });
      i += 1;
    } else {
      lines.push({ mark: "+", text: own[j] ?? "" });
      j += 1;
    }
  }
  return lines;
}
