import { locateInJson } from "../input/json-locate.ts";
import { outlineOf } from "../input/json-outline.ts";
import { skipSpace, skipString } from "../input/json-text.ts";
import type { Span } from "../input/lines.ts";
import { writtenStep } from "../input/pointer.ts";
import { indentAt, lineEndOf, withoutElements, type Splice } from "./splice.ts";
import type { Step } from "./steps.ts";

/** The steps as replacements in the text of well-formed JSON, in its own indentation; undefined where one leads nowhere. */
export function jsonSplices(text: string, value: unknown, steps: readonly Step[]): readonly Splice[] | undefined {
  const wanted = steps.flatMap((step) => [pointerTo(step.path), ...elementsOf(value, step)]);
  const spans = locateInJson(text, [...new Set(wanted)], outlineOf(text));
  const splices: Splice[] = [];
  for (const step of steps) {
    const own = splicesOf(text, value, step, spans);
    if (own === undefined) return undefined;
    splices.push(...own);
  }
  return splices;
}

function splicesOf(text: string, value: unknown, step: Step, spans: ReadonlyMap<string, Span>): readonly Splice[] | undefined {
  const span = spans.get(pointerTo(step.path));
  if (span === undefined) return undefined;
  switch (step.kind) {
    case "rename":
      return [{ start: span.start, end: skipString(text, span.start), text: JSON.stringify(step.key) }];
    case "remove": {
      const elements = elementsOf(value, step).map((pointer) => spans.get(pointer)).filter((each) => each !== undefined);
      return withoutElements(elements, step.indexes);
    }
    case "replace": {
      const start = isMember(value, step.path) ? skipSpace(text, skipSpace(text, skipString(text, span.start)) + 1) : span.start;
      return [{ start, end: span.end, text: written(text, { start, end: span.end }, step.value) }];
    }
  }
}

/** A container that stands on one line stays on one line. */
function written(text: string, { start, end }: Span, value: unknown): string {
  const old = text.slice(start, end);
  if (!old.includes("\n")) return inLine(value, /[:,] /.test(old) || !/[:,]/.test(old));
  const lineEnd = lineEndOf(text);
  const base = indentAt(text, start);
  const unit = inner(text, start)?.slice(base.length) ?? "  ";
  return JSON.stringify(value, null, unit).split("\n").join(lineEnd + base);
}

/** The indentation of the first line inside the container that opens at `start`, where it is deeper. */
function inner(text: string, start: number): string | undefined {
  const line = /\n([ \t]*)[^\s]/.exec(text.slice(start))?.[1];
  const base = indentAt(text, start);
  return line !== undefined && line.length > base.length && line.startsWith(base) ? line : undefined;
}

function inLine(value: unknown, isSpaced: boolean): string {
  if (!isSpaced || typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((element) => inLine(element, true)).join(", ")}]`;
  const members = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${inLine(each, true)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function pointerTo(path: readonly string[]): string {
  return path.map((step) => `/${writtenStep(step)}`).join("");
}

/** The pointers of all elements of the list that a step takes some out of. */
function elementsOf(value: unknown, step: Step): readonly string[] {
  if (step.kind !== "remove") return [];
  const list = valueAt(value, step.path);
  return Array.isArray(list) ? list.map((_, index) => pointerTo([...step.path, String(index)])) : [];
}

function isMember(value: unknown, path: readonly string[]): boolean {
  return path.length > 0 && !Array.isArray(valueAt(value, path.slice(0, -1)));
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((here, step) => (typeof here === "object" && here !== null ? (Reflect.get(here, step) as unknown) : undefined), value);
}
