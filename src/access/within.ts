import type { AccessQuestion } from "./access.ts";
import { families, isPlain, type Atoms } from "./atoms.ts";
import type { Literal } from "./boxes.ts";

/** The points of a question's region. Made after the boxes: an id that none of them names makes no difference. */
export function withinRegion(within: AccessQuestion["within"] = [], atoms: Atoms): readonly Literal[] {
  return within.flatMap(({ dimension, id, values }) => {
    if (isPlain(dimension)) return [atoms.where(dimension, (value) => values.includes(value))];
    const family = families.find((each) => each === dimension);
    if (family === undefined || values.length !== 1) return [];
    const named = new Set(within.filter((each) => each.dimension === dimension).map((each) => each.id));
    const known = atoms.ids(family);
    const meant = id === undefined ? known.filter((each) => !named.has(each)) : known.filter((each) => each === id);
    return meant.map((each) => atoms.flag(family, each, values[0] === "true"));
  });
}
