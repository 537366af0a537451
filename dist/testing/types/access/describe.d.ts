import type { RegionPart, SignIn } from "./access.ts";
import type { Atoms } from "./core/atoms.ts";
import { type Space } from "./core/boxes.ts";
/** A point in words; who it is and what is wanted comes from the cell. */
export declare function signInOf(point: Space, { dimensions }: Atoms): Omit<SignIn, "home" | "userType" | "target">;
/** The dimensions in which a region does not reach as far as `limits` do. */
export declare function regionOf(region: Space, limits: Space, atoms: Atoms): readonly RegionPart[];
