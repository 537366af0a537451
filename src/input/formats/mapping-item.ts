import { isObject } from "../../model/json.ts";
import { graphSteps, isConstant, isSeveral, itemSteps, type Constant, type Source, type Sources, type TargetSource, type Translated } from "../../model/mapping.ts";
import type { Place } from "../../model/place.ts";
import { targetWord } from "../../model/reach.ts";
import { isUndetermined, undetermined, type Undetermined } from "../../model/undetermined.ts";
import { isGuid } from "../../model/well-known.ts";
import { quoted } from "../../model/words.ts";
import { describe } from "../objects.ts";
import type { Translation } from "./translation.ts";

/** A value of the user's file, and where it stands. */
export interface Found {
  readonly value: unknown;
  readonly place: Place;
}

type Path = readonly (string | number)[];

/** What stands at a path of the item; undefined where the path is absent, undetermined where it leads through what is no object. */
export function follow(item: Found, path: string): Found | undefined {
  let { value, place } = item;
  let before = "the item";
  for (const step of itemSteps(path)) {
    if (value === null) return undefined;
    if (!isObject(value)) return { value: undetermined(`${before} is ${describe(value)}, not an object, and the mapping reads ${path}`), place };
    if (!Object.hasOwn(value, step)) return undefined;
    value = value[step];
    place = place.at(step);
    before = step;
  }
  return { value, place };
}

/** Puts what one item says into an object of Graph. */
export class ItemTranslation {
  readonly #translation: Translation;

  constructor(translation: Translation) {
    this.#translation = translation;
  }

  /** Puts all of `sources` below `path`. Constants come last: what holds both is shown where the item says something. */
  putAll(path: Path, sources: Sources, item: Found): void {
    const entries = Object.entries(sources);
    for (const [key, source] of entries) if (!isConstant(source)) this.#put([...path, ...graphSteps(key)], source, item);
    for (const [key, source] of entries) if (isConstant(source)) this.#putConstant([...path, ...graphSteps(key)], source.const, item.place);
  }

  #put(path: Path, source: Exclude<Source, Constant>, item: Found): void {
    if (isSeveral(source)) this.#putTargets(path, source, item);
    else if (typeof source === "string") this.#putFound(path, { from: source }, item);
    else this.#putFound(path, source, item);
  }

  #putFound(path: Path, source: Translated, item: Found): void {
    const found = follow(item, source.from);
    if (found === undefined) {
      if (Object.hasOwn(source, "absent")) this.#putConstant(path, source.absent, item.place);
      return;
    }
    const { value, place } = found;
    const within = source.from === "." ? undefined : place.parent;
    if (isUndetermined(value)) return this.#translation.put(path, value, place, within);
    const { targetType, properties } = source;
    if (targetType !== undefined) return this.#putTargets(path, [{ ...source, targetType }], item);
    const listed = listedIn(source, value);
    if (listed !== undefined) return this.#putConstant(path, listed.value, place, within);
    if (properties !== undefined && (isObject(value) || Array.isArray(value))) {
      this.#translation.open(path, {}, place, within);
      return this.putAll(path, properties, found);
    }
    if (source.values !== undefined && Array.isArray(value)) return this.#putWords(path, source, found);
    const isBare = source.values === undefined && (properties === undefined || value === null);
    this.#translation.put(path, isBare ? value : notListed(source, value), place, within);
  }

  /** A list of words, each with its own meaning. */
  #putWords(path: Path, source: Translated, { value, place }: Found): void {
    this.#translation.open(path, [], place, place.parent);
    for (const [index, word] of (value as unknown[]).entries()) {
      const listed = listedIn(source, word);
      if (listed === undefined) this.#translation.put([...path, index], notListed(source, word), place.at(index));
      else this.#putConstant([...path, index], listed.value, place.at(index));
    }
  }

  /** The ids of several lists as one list of Graph's targets. One id alone counts as a list of one. */
  #putTargets(path: Path, sources: readonly TargetSource[], item: Found): void {
    const found = sources.flatMap((source) => {
      const there = follow(item, source.from);
      return there === undefined ? [] : [{ source, ...there }];
    });
    const [first] = found;
    if (first === undefined) return;
    const whole = found.find(({ value }) => isUndetermined(value)) ?? (found.every(({ value }) => value === null) ? first : undefined);
    const within = first.source.from === "." ? undefined : first.place.parent;
    if (whole !== undefined) return this.#translation.put(path, whole.value, whole.place, within);

    this.#translation.open(path, [], first.place, within);
    let index = 0;
    for (const { source, value, place } of found) {
      if (value === null) continue;
      const elements = Array.isArray(value) ? value.map((element: unknown, at) => ({ value: element, place: place.at(at) })) : [{ value, place }];
      for (const element of elements) {
        this.#putTarget([...path, index], source, element);
        index += 1;
      }
    }
  }

  #putTarget(path: Path, source: TargetSource, element: Found): void {
    const id = source.target === undefined ? element : (follow(element, source.target) ?? { value: undefined, place: element.place });
    const target = targetOf(source, id.value);
    this.#translation.open(path, {}, element.place);
    if (isObject(target)) return this.#putConstant(path, target, element.place);
    this.#translation.put([...path, "target"], target, id.place);
    // Graph knows everyone as a user only, also in a list of groups.
    const type = targetWord(target) === "AllUsers" ? "user" : source.targetType;
    this.#translation.put([...path, "targetType"], type, element.place);
  }

  /** A value of the mapping is put part by part: none of its keys stands in the user's file. */
  #putConstant(path: Path, value: unknown, place: Place, within?: Place): void {
    const isList = Array.isArray(value);
    if (!isList && !isObject(value)) return this.#translation.put(path, value, place, within);
    this.#translation.open(path, isList ? [] : {}, place, within);
    for (const [key, part] of Object.entries(value)) this.#putConstant([...path, isList ? Number(key) : key], part, place);
  }
}

type Words = Pick<Translated, "from" | "values">;

/** What `values` says of a single value; wrapped, because it can say null. */
function listedIn({ values }: Words, value: unknown): { readonly value: unknown } | undefined {
  if (values === undefined || (typeof value === "object" && value !== null)) return undefined;
  const word = String(value);
  return Object.hasOwn(values, word) ? { value: values[word] } : undefined;
}

function notListed({ from, values }: Words, value: unknown): Undetermined {
  const what = from === "." ? "the item" : from;
  if (values === undefined) return undetermined(`${what} is ${describe(value)}, and the mapping reads what stands below it`);
  return undetermined(`${what} says ${quoted(value)}, which the mapping does not list under values`);
}

/** The id or word that an element is; an object where the mapping states the whole target. */
function targetOf(source: TargetSource, value: unknown): unknown {
  if (isUndetermined(value)) return value;
  const listed = listedIn(source, value);
  if (listed !== undefined) return listed.value;
  if (typeof value === "object" || value === undefined) {
    const where = source.target === undefined ? "the mapping does not say where its id stands (target)" : `it has no ${source.target}`;
    return undetermined(`${source.from} holds ${value === undefined ? "an object" : describe(value)}, and ${where}`);
  }
  if (source.values === undefined || isId(value)) return value;
  return notListed(source, value);
}

function isId(value: unknown): boolean {
  return typeof value === "string" && (isGuid(value) || targetWord(value) !== undefined);
}
