import { plain, type Family, type PlainDimension } from "../reading/dimensions.ts";
import { bitsOf, type Literal, type Space } from "./boxes.ts";

export interface Dimension {
  readonly name: PlainDimension | Family;
  /** Of which one of a family it says whether it holds. */
  readonly id?: string;
  readonly values: readonly string[];
}

const plainNames = Object.keys(plain) as readonly PlainDimension[];
const flag = ["false", "true"] as const;
const isFalse = 1;
const isTrue = 2;

/** The dimensions of one tenant's sign-ins. Two-valued ones come to be when something names their id. */
export class Atoms {
  readonly #dimensions: Dimension[] = plainNames.map((name) => ({ name, values: plain[name] }));
  readonly #flags = new Map<string, number>();

  get dimensions(): readonly Dimension[] {
    return this.#dimensions;
  }

  /** The points whose value of a dimension is as `holds` says. */
  where(name: PlainDimension, holds: (value: string) => boolean): Literal {
    return { dimension: plainNames.indexOf(name), bits: bitsOf(plain[name].length, (value) => holds(plain[name][value] ?? "")) };
  }

  /** The points in which an id of a family holds, or does not. */
  flag(family: Family, id: string, holds: boolean): Literal {
    const key = `${family} ${id}`;
    const dimension = this.#flags.get(key) ?? this.#dimensions.push({ name: family, id, values: flag }) - 1;
    this.#flags.set(key, dimension);
    return { dimension, bits: holds ? isTrue : isFalse };
  }

  /** Every point, except that ids of families that are out do not hold. */
  space(isOut: (family: string, id: string) => boolean): Space {
    return this.#dimensions.map(({ name, id, values }) => (id !== undefined && isOut(name, id) ? isFalse : bitsOf(values.length, () => true)));
  }

  /** Every dimension, in an order that hangs on names alone. */
  get order(): readonly number[] {
    const keys = this.#dimensions.map(({ name, id }) => (id === undefined ? "" : `${name} ${id}`));
    return [...keys.keys()].sort((one, other) => {
      const [a = "", b = ""] = [keys[one], keys[other]];
      return a === b ? one - other : a < b ? -1 : 1;
    });
  }
}
