import type { Source } from "./access.ts";

/** A set of values of one dimension, 32 to a word. All sets of a dimension have the same number of words. */
export type Bits = readonly number[];

/** A dimension and the values of it that are meant. */
export interface Literal {
  readonly dimension: number;
  readonly bits: Bits;
}

/** The points that lie in every literal; a dimension without one is free. */
export interface Box {
  readonly literals: readonly Literal[];
  readonly source: Source;
}

/** A box with a set for every dimension. */
export type Space = readonly Bits[];

/** Steps that are left; one is the look at one box. */
export interface Budget {
  left: number;
}

/** The work was given up: nothing is known. */
export const spent = Symbol("spent");

export function bitsOf(size: number, holds: (value: number) => boolean): Bits {
  const words = new Array<number>(Math.max(1, Math.ceil(size / 32))).fill(0);
  for (let value = 0; value < size; value += 1) if (holds(value)) words[value >> 5] = (words[value >> 5] ?? 0) | (1 << (value & 31));
  return words;
}

export function both(one: Bits, other: Bits): Bits {
  return one.map((word, index) => word & (other[index] ?? 0));
}

export function without(one: Bits, other: Bits): Bits {
  return one.map((word, index) => word & ~(other[index] ?? 0));
}

export function meets(one: Bits, other: Bits): boolean {
  for (let index = 0; index < one.length; index += 1) if (((one[index] ?? 0) & (other[index] ?? 0)) !== 0) return true;
  return false;
}

export function isWithin(one: Bits, other: Bits): boolean {
  for (let index = 0; index < one.length; index += 1) if (((one[index] ?? 0) & ~(other[index] ?? 0)) !== 0) return false;
  return true;
}

export function lowest(bits: Bits): number {
  const index = bits.findIndex((word) => word !== 0);
  return index < 0 ? -1 : index * 32 + 31 - Math.clz32((bits[index] ?? 0) & -(bits[index] ?? 0));
}

/** Literals as one box would hold them, one a dimension; undefined where no point is in all of them. */
export function conjoin(literals: readonly Literal[]): readonly Literal[] | undefined {
  const byDimension = new Map<number, Literal>();
  for (const literal of literals) {
    const before = byDimension.get(literal.dimension);
    const bits = before === undefined ? literal.bits : both(before.bits, literal.bits);
    if (bits.every((word) => word === 0)) return undefined;
    byDimension.set(literal.dimension, { dimension: literal.dimension, bits });
  }
  return [...byDimension.values()];
}

interface Node {
  readonly space: Space;
  readonly boxes: readonly Box[];
}

/**
 * A part of the space none of whose points lies in a box; undefined where the boxes cover it. Branches over finite
 * domains with forced moves (DPLL), on a stack of its own: no input is too deep.
 */
export function uncovered(space: Space, boxes: readonly Box[], budget: Budget): Space | undefined | typeof spent {
  // A question can be about no sign-in at all.
  if (space.some((bits) => bits.every((word) => word === 0))) return undefined;
  const open: Node[] = [{ space, boxes }];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const forced = force(node, budget);
    if (forced === spent) return spent;
    if (forced === undefined) continue;
    if (forced.boxes.length === 0) return forced.space;
    const { dimension, bits } = mostFrequent(forced);
    const own = forced.space[dimension] ?? [];
    open.push({ ...forced, space: forced.space.with(dimension, both(own, bits)) }, { ...forced, space: forced.space.with(dimension, without(own, bits)) });
  }
  return undefined;
}

/** Makes every move that a box with one open dimension leaves; undefined where a box contains what is left. */
function force({ space, boxes }: Node, budget: Budget): Node | undefined | typeof spent {
  const left = [...space];
  let live = boxes;
  for (let moved = true; moved; ) {
    moved = false;
    const next: Box[] = [];
    for (const box of live) {
      if ((budget.left -= 1) < 0) return spent;
      const loose = looseLiterals(left, box);
      if (loose === undefined) continue;
      const [only] = loose;
      if (only === undefined) return undefined;
      if (loose.length > 1) next.push(box);
      else {
        left[only.dimension] = without(left[only.dimension] ?? [], only.bits);
        moved = true;
      }
    }
    live = next;
  }
  return { space: left, boxes: live };
}

/** The dimensions in which a space reaches out of a box; undefined where the two have no point in common. */
function looseLiterals(space: Space, { literals }: Box): readonly Literal[] | undefined {
  const loose: Literal[] = [];
  for (const literal of literals) {
    const own = space[literal.dimension] ?? [];
    if (!meets(own, literal.bits)) return undefined;
    if (!isWithin(own, literal.bits)) loose.push(literal);
  }
  return loose;
}

/** The literal to branch on: the most frequent one of the boxes that have the fewest left. */
function mostFrequent({ space, boxes }: Node): Literal {
  const loose = boxes.map((box) => looseLiterals(space, box) ?? []);
  const fewest = loose.reduce((least, { length }) => Math.min(least, length), Infinity);
  const counts = new Map<string, { readonly literal: Literal; count: number }>();
  let best: { readonly literal: Literal; count: number } | undefined;
  for (const literal of loose.filter(({ length }) => length === fewest).flat()) {
    const key = `${literal.dimension}:${literal.bits.join()}`;
    const entry = counts.get(key) ?? { literal, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
    if (best === undefined || entry.count > best.count) best = entry;
  }
  return best?.literal ?? { dimension: 0, bits: [] };
}

/** Of all points that no box denies the first one in the order of `dimensions`, then of their values. */
export function firstPoint(found: Space, boxes: readonly Box[], dimensions: readonly number[], start: Space, budget: Budget): Space | typeof spent {
  let space = start;
  let witness = found;
  for (const dimension of dimensions) {
    const size = (space[dimension] ?? []).length * 32;
    for (let value = lowest(space[dimension] ?? []); value < size; value += 1) {
      const single = bitsOf(size, (each) => each === value);
      if (!meets(space[dimension] ?? [], single)) continue;
      const fixed = space.with(dimension, single);
      const next = meets(witness[dimension] ?? [], single) ? witness.with(dimension, single) : uncovered(fixed, boxes, budget);
      if (next === spent) return spent;
      if (next === undefined) continue;
      [space, witness] = [fixed, next];
      break;
    }
  }
  return space;
}

/** Widens a point, one of the `dimensions` after the other, to a largest box inside `limits` that meets none of the boxes. */
export function widen(point: Space, boxes: readonly Box[], limits: Space, dimensions: readonly number[]): Space {
  const region = [...point];
  for (const dimension of dimensions) {
    let free = limits[dimension] ?? [];
    for (const { literals } of boxes) {
      const own = literals.find((literal) => literal.dimension === dimension);
      if (own === undefined || !meets(free, own.bits)) continue;
      if (literals.every((literal) => literal === own || meets(region[literal.dimension] ?? [], literal.bits))) free = without(free, own.bits);
    }
    region[dimension] = free;
  }
  return region;
}

/**
 * Sources of which every one is needed so that their boxes still cover the space. What is no policy holds anyway: it is
 * left out last, so that without any of the policies the space is open.
 */
export function provingSources(space: Space, boxes: readonly Box[], budget: Budget): readonly Source[] {
  const keyed = boxes.map((box) => ({ box, key: JSON.stringify(box.source) }));
  const sources = new Map(keyed.map(({ box, key }) => [key, box.source]));
  // What is no policy comes first in this order.
  const keys = [...sources.keys()].sort();
  const core = new Set(keys);
  for (const key of [...keys].reverse()) {
    core.delete(key);
    const rest = keyed.filter((each) => core.has(each.key)).map(({ box }) => box);
    if (uncovered(space, rest, budget) !== undefined) core.add(key);
  }
  return keys.flatMap((key) => (core.has(key) ? (sources.get(key) ?? []) : []));
}
