/** A stretch of a text and what is to stand there. Offsets count UTF-16 code units; the end is exclusive. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with the stretches replaced; they do not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let now = text;
  for (const { start, end, text: own } of [...splices].sort((one, other) => other.start - one.start)) {
    now = now.slice(0, start) + own + now.slice(end);
  }
  return now;
}

/** The line end of a text: that of its first line. */
export function lineEndOf(text: string): "\r\n" | "\n" {
  const first = text.indexOf("\n");
  return first > 0 && text[first - 1] === "\r" ? "\r\n" : "\n";
}

/** What a line begins with before its first other character. */
export function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? "";
}

/** Where each element of a list stands. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Takes elements out of a list in brackets together with their commas. Some element stays. */
export function withoutElements(elements: readonly Stretch[], indexes: readonly number[]): readonly Splice[] {
  const gone = new Set(indexes);
  const splices: Splice[] = [];
  let start: number | undefined;
  let lastKept: Stretch | undefined;
  for (const [index, element] of elements.entries()) {
    if (gone.has(index)) {
      start ??= lastKept?.end ?? element.start;
      if (lastKept !== undefined && (index === elements.length - 1 || !gone.has(index + 1))) {
        splices.push({ start, end: element.end, text: "" });
        start = undefined;
      }
    } else {
      if (start !== undefined) splices.push({ start, end: element.start, text: "" });
      start = undefined;
      lastKept = element;
    }
  }
  return splices;
}
