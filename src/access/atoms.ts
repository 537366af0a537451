import { bitsOf, lowest, type Bits, type Literal, type Space } from "./boxes.ts";
import { methodCombinations } from "./methods.ts";
import type { RegionPart, SignIn } from "./access.ts";

/** The dimensions that every tenant has; values in the order of plausibility. */
export const plain = {
  clientApp: ["browser", "mobileAppsAndDesktopClients", "exchangeActiveSync", "other"],
  platform: ["windows", "macOS", "iOS", "android", "linux", "windowsPhone", "anything else"],
  signInRisk: ["none", "low", "medium", "high"],
  userRisk: ["none", "low", "medium", "high"],
  insiderRisk: ["none", "minor", "moderate", "elevated"],
  authenticationFlow: ["none", "deviceCodeFlow", "authenticationTransfer"],
  device: ["unknown", "registered", "compliant", "hybrid", "compliant+hybrid"],
  methods: methodCombinations,
} as const;

export type PlainDimension = keyof typeof plain;

/** Two-valued dimensions, one for each id: of lists of {@link SignIn}. */
export const families = ["locations", "capabilities", "memberships", "partnerMemberships", "filters"] as const;

export type Family = (typeof families)[number];

interface Dimension {
  readonly name: PlainDimension | Family;
  readonly id?: string;
  readonly values: readonly string[];
}

const plainNames = Object.keys(plain) as readonly PlainDimension[];

export function isPlain(name: string): name is PlainDimension {
  return Object.hasOwn(plain, name);
}

const flag = ["false", "true"] as const;
const isFalse = bitsOf(2, (value) => value === 0);
const isTrue = bitsOf(2, (value) => value === 1);

/** The dimensions of one tenant's sign-ins. Two-valued ones come to be when something names their id. */
export class Atoms {
  readonly #dimensions: Dimension[] = plainNames.map((name) => ({ name, values: plain[name] }));
  readonly #flags = new Map<string, number>();

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

  /** The ids of a family that something named so far. */
  ids(family: Family): readonly string[] {
    return this.#dimensions.flatMap(({ name, id }) => (name === family && id !== undefined ? [id] : []));
  }

  /** Every point, except that ids of the given families do not hold. */
  space(without: readonly Family[] = [], unless: (id: string) => boolean = () => false): Space {
    return this.#dimensions.map(({ name, id, values }) =>
      id !== undefined && without.some((family) => family === name) && !unless(id) ? isFalse : bitsOf(values.length, () => true),
    );
  }

  /** Every dimension, in an order that hangs on names alone. */
  get order(): readonly number[] {
    const key = ({ name, id }: Dimension): string => (id === undefined ? "" : `${name} ${id}`);
    return [...this.#dimensions.keys()].sort((one, other) => {
      const [a, b] = [this.#dimensions[one], this.#dimensions[other]].map((dimension) => (dimension === undefined ? "" : key(dimension)));
      return a === b ? one - other : (a ?? "") < (b ?? "") ? -1 : 1;
    });
  }

  nameOf(dimension: number): string {
    return this.#dimensions[dimension]?.name ?? "";
  }

  /** The flags of some families that hold in a point, by dimension. */
  held(point: Space, families: readonly Family[]): ReadonlyMap<number, string> {
    const held = [...this.#dimensions.entries()].filter(([index, { name, id }]) => id !== undefined && families.some((family) => family === name) && lowest(point[index] ?? []) === 1);
    return new Map(held.map(([index, { id }]) => [index, id ?? ""]));
  }

  /** A point in words; who it is and what is wanted comes from the cell. */
  signIn(point: Space): Omit<SignIn, "home" | "userType" | "target"> {
    const value = <Name extends PlainDimension>(name: Name): (typeof plain)[Name][number] => plain[name][lowest(point[plainNames.indexOf(name)] ?? [])] ?? plain[name][0];
    const ids = (family: Family): readonly string[] => [...this.held(point, [family]).values()].sort();
    return {
      clientApp: value("clientApp"),
      platform: value("platform"),
      locations: ids("locations"),
      signInRisk: value("signInRisk"),
      userRisk: value("userRisk"),
      insiderRisk: value("insiderRisk"),
      authenticationFlow: value("authenticationFlow"),
      device: value("device"),
      methods: value("methods"),
      capabilities: ids("capabilities"),
      memberships: ids("memberships"),
      partnerMemberships: ids("partnerMemberships"),
      filters: ids("filters"),
    };
  }

  /** The dimensions in which a region does not reach as far as `limits` do. */
  region(region: Space, limits: Space): readonly RegionPart[] {
    return this.order.flatMap((index) => {
      const dimension = this.#dimensions[index];
      const bits: Bits = region[index] ?? [];
      if (dimension === undefined || bits.join() === limits[index]?.join()) return [];
      const values = dimension.values.filter((_, value) => ((bits[value >> 5] ?? 0) & (1 << (value & 31))) !== 0);
      return [{ dimension: dimension.name, ...(dimension.id !== undefined && { id: dimension.id }), values }];
    });
  }
}
