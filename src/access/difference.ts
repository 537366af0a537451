import { conjoin, firstPoint, spent, uncovered, type Box, type Budget, type Literal, type Space } from "./core/boxes.ts";

/** The parts of a space that a box of the one side denies and no same box of the other side does. */
export function pieces(space: Space, denying: readonly Box[], letting: readonly Box[]): readonly Space[] {
  const keyOf = ({ literals }: Box): string => JSON.stringify([...literals].sort((one, other) => one.dimension - other.dimension).map(({ dimension, bits }) => [dimension, bits]));
  const same = new Set(letting.map(keyOf));
  const own = new Map(denying.map((box) => [keyOf(box), box]));
  return [...own].flatMap(([key, { literals }]) => {
    const piece = same.has(key) ? undefined : within(space, literals);
    return piece === undefined ? [] : [piece];
  });
}

function within(space: Space, literals: readonly Literal[]): Space | undefined {
  const own = conjoin(literals);
  const piece = own?.reduce<Space>((left, { dimension, bits }) => left.with(dimension, (left[dimension] ?? 0) & bits), space);
  return piece === undefined || piece.includes(0) ? undefined : piece;
}

/** Of all points that `denying` holds and `letting` does not, the first one in the order of `dimensions`, then of their values. */
export function plainest(
  space: Space,
  denying: readonly Box[],
  letting: readonly Box[],
  dimensions: readonly number[],
  spend: <T>(work: (budget: Budget) => T) => T,
): Space | undefined | typeof spent {
  const points: Space[] = [];
  for (const piece of pieces(space, denying, letting)) {
    const found = spend((budget) => uncovered(piece, letting, budget));
    const point = found === spent || found === undefined ? found : spend((budget) => firstPoint(found, letting, dimensions, piece, budget));
    if (point === spent) return spent;
    if (point !== undefined) points.push(point);
  }
  const rank = (point: Space): readonly number[] => dimensions.map((dimension) => point[dimension] ?? 0);
  return points.sort((one, other) => compareRanks(rank(one), rank(other)))[0];
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((bits, at) => bits !== other[at]);
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}
