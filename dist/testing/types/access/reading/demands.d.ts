import type { Claims } from "../../model/conditional-access/homes.ts";
import type { Policy } from "../../model/conditional-access/policy.ts";
import { type MethodSource } from "./methods.ts";
import type { Person } from "./origins.ts";
import type { Reading } from "./reading.ts";
/** One thing that is asked for: of the methods, of the device, or to have done something; nobody does it, or everybody. */
export type Demand = {
    readonly name: "methods" | "device";
    readonly suffices: (value: string) => boolean;
} | {
    readonly capability: string;
} | "nobody" | "everybody";
/** What a policy asks of somebody: all of it, or one of it. */
export interface Demands {
    readonly isAll: boolean;
    readonly list: readonly Demand[];
}
export declare function readDemands({ grant }: Policy, person: Person, reading: Reading): Demands;
/** Where somebody's methods come from. */
export declare function methodSource({ userType, origin: { claims } }: Person, reading: Reading): MethodSource;
/** Whether this tenant can see a device of somebody from another one. */
export declare function deviceSight(claims: Claims, reading: Reading): (device: string) => boolean;
