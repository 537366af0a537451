import type { TextRange } from "./document.ts";

/** A half-open stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** The longest part of a line that `LineReader` gives: a minified file is one line. */
const longestLine = 400;
const linesPerCheckpoint = 512;

/** A place whose line is known already: counting can begin there instead of at the start. */
export interface LineMark {
  readonly offset: number;
  readonly line: number;
  readonly lineStart: number;
}

/**
 * The positions of many offsets in one pass: counting from the start for each of them would be quadratic, and
 * cutting lines first would be quadratic again on a minified file. `marks` are in the order of their offsets.
 */
function positionsOf(text: string, offsets: readonly number[], marks: readonly LineMark[]): ReadonlyMap<number, Position> {
  const positions = new Map<number, Position>();
  let line = 1;
  let lineStart = 0;
  let lineEnd = text.indexOf("\n");
  let next = 0;
  for (const offset of Float64Array.from(offsets).sort()) {
    let mark: LineMark | undefined;
    for (; (marks[next]?.offset ?? Infinity) <= offset; next += 1) mark = marks[next];
    if (mark !== undefined && mark.line > line) {
      ({ line, lineStart } = mark);
      lineEnd = text.indexOf("\n", mark.offset);
    }
    while (lineEnd !== -1 && lineEnd < offset) {
      line += 1;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf("\n", lineStart);
    }
    positions.set(offset, { line, column: offset - lineStart + 1 });
  }
  return positions;
}

/** The ranges of spans, in the order and under the keys of `spans`. */
export function rangesOf<Key>(
  text: string,
  spans: ReadonlyMap<Key, Span>,
  marks: readonly LineMark[] = [],
): ReadonlyMap<Key, TextRange> {
  const offsets: number[] = [];
  for (const span of spans.values()) offsets.push(span.start, span.end);
  const positions = positionsOf(text, offsets, marks);
  const ranges = new Map<Key, TextRange>();
  for (const [key, span] of spans) {
    const start = positions.get(span.start);
    const end = positions.get(span.end);
    if (start === undefined || end === undefined) continue;
    ranges.set(key, { line: start.line, column: start.column, endLine: end.line, endColumn: end.column });
  }
  return ranges;
}

/** `line:column` of one offset, as people write it. */
export function positionText(text: string, offset: number): string {
  const position = positionsOf(text, [offset], []).get(offset);
  return position === undefined ? "1:1" : `${position.line}:${position.column}`;
}

/** A line longer than this has its end remembered: searching a minified file's for every finding would be quadratic. */
const longLine = 10_000;

/** Reads single lines of a text; remembers where every 512th begins, so that far lines are near. */
export class LineReader {
  readonly #text: string;
  readonly #longLineEnds = new Map<number, number>();
  #checkpoints: number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Lines `from` to `to`, 1-based and inclusive, as far as they exist. */
  lines(from: number, to: number): readonly string[] {
    const text = this.#text;
    const first = Math.max(1, from);
    const checkpoints = (this.#checkpoints ??= checkpointsOf(text));
    const checkpoint = Math.min(Math.floor((first - 1) / linesPerCheckpoint), checkpoints.length - 1);
    let start = checkpoints[checkpoint] ?? 0;
    const lines: string[] = [];
    for (let line = checkpoint * linesPerCheckpoint + 1; line <= to && start <= text.length; line += 1) {
      const end = this.#longLineEnds.get(start) ?? this.#endOfLine(start);
      if (line >= first) {
        const shownEnd = end > start && text[end - 1] === "\r" ? end - 1 : end;
        lines.push(text.slice(start, Math.min(shownEnd, start + longestLine)));
      }
      start = end + 1;
    }
    return lines;
  }

  #endOfLine(start: number): number {
    const newline = this.#text.indexOf("\n", start);
    const end = newline === -1 ? this.#text.length : newline;
    if (end - start > longLine) this.#longLineEnds.set(start, end);
    return end;
  }
}

function checkpointsOf(text: string): number[] {
  const checkpoints = [0];
  let line = 1;
  for (let newline = text.indexOf("\n"); newline !== -1; newline = text.indexOf("\n", newline + 1)) {
    line += 1;
    if ((line - 1) % linesPerCheckpoint === 0) checkpoints.push(newline + 1);
  }
  return checkpoints;
}
