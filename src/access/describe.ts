import type { RegionPart, SignIn } from "./access.ts";
import type { Atoms } from "./core/atoms.ts";
import { lowest, type Space } from "./core/boxes.ts";
import { plain, type Family, type PlainDimension } from "./reading/dimensions.ts";

/** A point in words; who it is and what is wanted comes from the cell. */
export function signInOf(point: Space, { dimensions }: Atoms): Omit<SignIn, "home" | "userType" | "target"> {
  const indexOf = (bits: number): number => 31 - Math.clz32(lowest(bits));
  const value = <Name extends PlainDimension>(name: Name): (typeof plain)[Name][number] => {
    const dimension = dimensions.findIndex((each) => each.name === name);
    return plain[name][indexOf(point[dimension] ?? 1)] ?? plain[name][0];
  };
  const ids = (family: Family): readonly string[] => dimensions.flatMap(({ name, id }, index) => (name === family && id !== undefined && indexOf(point[index] ?? 1) === 1 ? [id] : [])).sort();
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
export function regionOf(region: Space, limits: Space, atoms: Atoms): readonly RegionPart[] {
  return atoms.order.flatMap((index) => {
    const dimension = atoms.dimensions[index];
    const bits = region[index] ?? 0;
    if (dimension === undefined || bits === limits[index]) return [];
    const { name, id, values } = dimension;
    return [{ dimension: name, ...(id !== undefined && { id }), values: values.filter((_, value) => (bits & (1 << value)) !== 0) }];
  });
}
