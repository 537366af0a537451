import type { Document, TextRange } from "../input/document.ts";
import type { Place } from "../model/place.ts";
import type { Excerpt, Location, TenantPlace } from "../report/report.ts";

const linesBefore = 2;
const linesAfter = 4;
/** A line of a minified file is shown from the location on, when that stands further right than this. */
const farRight = 60;

/** Turns places into lines: one pass over each file that has any. */
export class Locator {
  readonly #documents: ReadonlyMap<string, Document>;
  readonly #ranges: ReadonlyMap<string, ReadonlyMap<string, TextRange>>;

  constructor(documents: ReadonlyMap<string, Document>, places: Iterable<Place>) {
    const wanted = new Map<string, Set<string>>();
    for (const place of places) {
      const pointers = wanted.get(place.file);
      if (pointers === undefined) wanted.set(place.file, new Set([place.pointer]));
      else pointers.add(place.pointer);
    }
    this.#documents = documents;
    this.#ranges = new Map(
      [...wanted].map(([file, pointers]) => [file, documents.get(file)?.locate([...pointers]) ?? new Map()]),
    );
  }

  /** The lines of a place that was asked for; undefined when nothing shows it. */
  lines(place: Place): Location | undefined {
    const { file, pointer } = place;
    const range = this.#ranges.get(file)?.get(pointer);
    return range === undefined ? undefined : { file, pointer, ...range };
  }

  /** The same, or where the value stands in a live tenant. */
  location(place: Place): Location | TenantPlace | undefined {
    return this.#documents.get(place.file)?.resourceAt?.(place.pointer) ?? this.lines(place);
  }

  /** What shows a location best, in five lines at most; undefined where the lines that are at hand do not hold it. */
  excerpt({ file, line, column, endLine }: Location): Excerpt | undefined {
    const document = this.#documents.get(file);
    if (document === undefined) return undefined;
    if (endLine > line) return { firstLine: line, marked: line, lines: head(document.lines(line, Math.min(endLine, line + linesAfter))) };

    const above = document.lines(Math.max(1, line - linesBefore), line);
    const own = above.at(-1) ?? "";
    if (column > own.length) return undefined;
    if (column > farRight) return { firstLine: line, marked: line, lines: [`… ${own.slice(column - 1)}`] };
    const start = above.findIndex((each) => !isOnlyBrackets(each));
    const lines = above.slice(start === -1 ? above.length - 1 : start);
    return { firstLine: line - lines.length + 1, marked: line, lines };
  }
}

/** The first of several lines is a key or a brace, so what it holds helps; an opening brace in the end holds nothing yet. */
function head(lines: readonly string[]): readonly string[] {
  const last = lines.at(-1) ?? "";
  return lines.length > 1 && /^\s*[[{]\s*$/.test(last) ? lines.slice(0, -1) : lines;
}

/** What closes a neighbour, or opens what the lines below show anyway. */
function isOnlyBrackets(line: string): boolean {
  return /^[\s{}[\],]*$/.test(line);
}
