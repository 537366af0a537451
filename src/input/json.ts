import type { Document, TextRange } from "./document.ts";
import { explainJson } from "./json-diagnosis.ts";
import { duplicatesInJson, hasNoDuplicate } from "./json-duplicates.ts";
import { beginningsOf, locateInTexts } from "./json-inside.ts";
import { locateInJson } from "./json-locate.ts";
import { outlineOf, type Outline } from "./json-outline.ts";
import { LineReader, rangesOf, type LineMark, type Span } from "./lines.ts";

/** A parsed document, or why there is none: one sentence, with `line:column: ` in front where a place is known. */
export type Parsed = { readonly document: Document } | { readonly reason: string };

/** Parses strict JSON. Comments and trailing commas are faults: Graph and its clients refuse them too. */
export function parseJson(text: string, encoding: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { reason: explainJson(text) ?? `this is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  return { document: new JsonDocument(text, value, encoding) };
}

class JsonDocument implements Document {
  readonly value: unknown;
  readonly encoding: string;
  readonly #text: string;
  #lines: LineReader | undefined;

  constructor(text: string, value: unknown, encoding: string) {
    this.value = value;
    this.encoding = encoding;
    this.#text = text;
  }

  locate(pointers: readonly string[]): ReadonlyMap<string, TextRange> {
    const arrays = outlineOf(this.#text);
    return rangesOf(this.#text, this.#spansOf(pointers, arrays), lineMarks(arrays));
  }

  /** A pointer that leads nowhere can lead into a text that is JSON itself: then on from there. */
  #spansOf(pointers: readonly string[], arrays: Outline): ReadonlyMap<string, Span> {
    const spans = locateInJson(this.#text, pointers, arrays);
    const lost = pointers.filter((pointer) => !spans.has(pointer));
    if (lost.length === 0) return spans;
    const around = locateInJson(this.#text, [...new Set(lost.flatMap(beginningsOf))], arrays);
    return new Map([...spans, ...locateInTexts(this.#text, around, lost)]);
  }

  duplicatedKeys(): readonly string[] {
    return hasNoDuplicate(this.#text, this.value) ? [] : duplicatesInJson(this.#text);
  }

  lines(from: number, to: number): readonly string[] {
    this.#lines ??= new LineReader(this.#text);
    return this.#lines.lines(from, to);
  }
}

/** The beginnings of elements as places from which lines can be counted, in document order. */
function lineMarks(arrays: Outline): readonly LineMark[] {
  const marks: LineMark[] = [];
  for (const { starts, lines, lineStarts } of arrays.values()) {
    starts.forEach((offset, index) => {
      marks.push({ offset, line: lines[index] ?? 1, lineStart: lineStarts[index] ?? 0 });
    });
  }
  return marks.sort((a, b) => a.offset - b.offset);
}
