import type { Document, TextRange } from "./input/document.ts";
import type { Place } from "./model/place.ts";
import type { Excerpt, Location } from "./report/report.ts";

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
  location(place: Place): Location | undefined {
    const { file, pointer } = place;
    const range = this.#ranges.get(file)?.get(pointer);
    return range === undefined ? undefined : { file, pointer, ...range };
  }

  /** The first line of a location with up to two lines before it. */
  excerpt({ file, line }: Location): Excerpt | undefined {
    const firstLine = Math.max(1, line - 2);
    const lines = this.#documents.get(file)?.lines(firstLine, line);
    return lines === undefined ? undefined : { firstLine, marked: line, lines };
  }
}
