import { isDeepStrictEqual } from "node:util";
import { isObject } from "../model/json.ts";

/** One step of an edit on a parsed document. `path` leads to the value from the document's root. */
export type Step =
  | { readonly kind: "replace"; readonly path: readonly string[]; readonly value: unknown }
  /** Of the list at `path` the elements with these indexes are taken out. */
  | { readonly kind: "remove"; readonly path: readonly string[]; readonly indexes: readonly number[] }
  | { readonly kind: "rename"; readonly path: readonly string[]; readonly key: string };

/** The smallest steps that make `now` out of `before`, so that all that stays the same keeps its form. */
export function stepsBetween(before: unknown, now: unknown, path: readonly string[]): readonly Step[] {
  if (isDeepStrictEqual(before, now)) return [];
  if (isObject(before) && isObject(now)) {
    const keys = Object.keys(before);
    if (isDeepStrictEqual(new Set(keys), new Set(Object.keys(now)))) return keys.flatMap((key) => stepsBetween(before[key], now[key], [...path, key]));
  }
  if (Array.isArray(before) && Array.isArray(now)) {
    const indexes = leftOut(before, now);
    if (indexes !== undefined) return [{ kind: "remove", path, indexes }];
  }
  return [{ kind: "replace", path, value: now }];
}

/** The indexes of what `now` lacks; undefined where it is not `before` with some elements left out. */
function leftOut(before: readonly unknown[], now: readonly unknown[]): readonly number[] | undefined {
  if (now.length === 0) return undefined;
  const indexes: number[] = [];
  let next = 0;
  for (const [index, element] of before.entries()) {
    if (next < now.length && isDeepStrictEqual(element, now[next])) next += 1;
    else indexes.push(index);
  }
  return next === now.length ? indexes : undefined;
}

/** Steps of several edits as those of one; undefined where two of them touch the same thing in different ways. */
export function merged(first: readonly Step[], second: readonly Step[]): readonly Step[] | undefined {
  const all = [...first];
  for (const step of second) {
    if (all.some((other) => isDeepStrictEqual(other, step))) continue;
    const same = all.findIndex((other) => other.kind === "remove" && step.kind === "remove" && isDeepStrictEqual(other.path, step.path));
    const other = all[same];
    if (other?.kind === "remove" && step.kind === "remove") {
      all[same] = { ...other, indexes: [...new Set([...other.indexes, ...step.indexes])].sort((one, two) => one - two) };
    } else if (all.some((each) => collide(each, step))) return undefined;
    else all.push(step);
  }
  return all.some((one, index) => all.some((two, at) => at > index && collide(one, two))) ? undefined : all;
}

function collide(one: Step, other: Step): boolean {
  return touched(one).some((mine) => touched(other).some((theirs) => isWithin(mine, theirs) || isWithin(theirs, mine)));
}

/** What a step changes or takes away, as paths. */
function touched(step: Step): readonly (readonly string[])[] {
  return step.kind === "remove" ? step.indexes.map((index) => [...step.path, String(index)]) : [step.path];
}

function isWithin(inner: readonly string[], outer: readonly string[]): boolean {
  return outer.every((step, index) => inner[index] === step);
}

/** A parsed document after the steps; undefined where one of them leads nowhere. */
export function after(value: unknown, steps: readonly Step[]): unknown {
  let now: unknown = structuredClone(value);
  // Taken out last, and the last first, so that no index that is still needed moves.
  const inOrder = [...steps.filter(({ kind }) => kind !== "remove"), ...steps.filter(({ kind }) => kind === "remove")];
  for (const step of inOrder) now = applied(now, step.path, step);
  return now;
}

function applied(value: unknown, [first, ...rest]: readonly string[], step: Step): unknown {
  if (first === undefined) {
    if (step.kind === "replace") return step.value;
    return step.kind === "remove" && Array.isArray(value) ? value.filter((_, index) => !step.indexes.includes(index)) : undefined;
  }
  if (Array.isArray(value)) return (value as readonly unknown[]).map((element, index) => (String(index) === first ? applied(element, rest, step) : element));
  if (!isObject(value) || !Object.hasOwn(value, first)) return undefined;
  const isRename = step.kind === "rename" && rest.length === 0;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
    if (key !== first) return [key, inner] as const;
    return isRename ? ([step.key, inner] as const) : ([key, applied(inner, rest, step)] as const);
  }));
}
