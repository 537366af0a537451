import type { Source } from "../access.ts";

/** A set of values of one dimension, a bit for each: no dimension has more than 32. */
export type Bits = number;

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
  let bits = 0;
  for (let value = 0; value < size; value += 1) if (holds(value)) bits |= 1 << value;
  return bits;
}

/** The first value of a set alone. */
export function lowest(bits: Bits): Bits {
  return bits & -bits;
}

/** Literals as one box would hold them, one a dimension; undefined where no point is in all of them. */
export function conjoin(literals: readonly Literal[]): readonly Literal[] | undefined {
  const byDimension = new Map<number, Bits>();
  for (const { dimension, bits } of literals) {
    const both = bits & (byDimension.get(dimension) ?? ~0);
    if (both === 0) return undefined;
    byDimension.set(dimension, both);
  }
  return [...byDimension].map(([dimension, bits]) => ({ dimension, bits }));
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
  const open: Node[] = space.includes(0) ? [] : [{ space, boxes }];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const forced = force(node, budget);
    if (forced === spent) return spent;
    if (forced === undefined) continue;
    if (forced.boxes.length === 0) return forced.space;
    const { dimension, bits } = mostFrequent(forced);
    const own = forced.space[dimension] ?? 0;
    open.push({ ...forced, space: forced.space.with(dimension, own & bits) }, { ...forced, space: forced.space.with(dimension, own & ~bits) });
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
        left[only.dimension] = (left[only.dimension] ?? 0) & ~only.bits;
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
    const own = space[literal.dimension] ?? 0;
    if ((own & literal.bits) === 0) return undefined;
    if ((own & ~literal.bits) !== 0) loose.push(literal);
  }
  return loose;
}

/** The literal to branch on: the most frequent one of the boxes that have the fewest left. */
function mostFrequent({ space, boxes }: Node): Literal {
  const loose = boxes.map((box) => looseLiterals(space, box) ?? []);
  const fewest = loose.reduce((least, { length }) => Math.min(least, length), Infinity);
  const counts = new Map<string, number>();
  let best: Literal = { dimension: 0, bits: 0 };
  let most = 0;
  for (const literal of loose.filter(({ length }) => length === fewest).flat()) {
    const key = `${literal.dimension}:${literal.bits}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count > most) [best, most] = [literal, count];
  }
  return best;
}

/** Of all points that no box denies the first one in the order of `dimensions`, then of their values. */
export function firstPoint(found: Space, boxes: readonly Box[], dimensions: readonly number[], start: Space, budget: Budget): Space | typeof spent {
  let space = start;
  let witness = found;
  for (const dimension of dimensions) {
    for (let left = space[dimension] ?? 0; left !== 0; left &= ~lowest(left)) {
      const value = lowest(left);
      const fixed = space.with(dimension, value);
      const next = ((witness[dimension] ?? 0) & value) !== 0 ? witness.with(dimension, value) : uncovered(fixed, boxes, budget);
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
    let free = limits[dimension] ?? 0;
    for (const { literals } of boxes) {
      const own = literals.find((literal) => literal.dimension === dimension);
      if (own === undefined || (free & own.bits) === 0) continue;
      if (literals.every((literal) => literal === own || ((region[literal.dimension] ?? 0) & literal.bits) !== 0)) free &= ~own.bits;
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
