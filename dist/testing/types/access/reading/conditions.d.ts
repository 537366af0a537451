import type { JsonObject } from "../../model/resource.ts";
import { type FilterReading } from "./device-filter.ts";
import { type PlainDimension } from "./dimensions.ts";
import type { Reading } from "./reading.ts";
/** Values of a dimension that a condition leaves in. */
export interface Left {
    readonly name: PlainDimension;
    readonly holds: (value: string) => boolean;
}
/** Named locations: one of the first has to hold, or it can be anywhere; none of the second. */
interface Places {
    readonly inside: readonly string[] | "anywhere";
    readonly outside: readonly string[];
}
/** The devices that a filter leaves in. Where an attribute would decide, the rule holds or not, and is wanted to hold or not. */
export interface DeviceFilter {
    readonly rule: string;
    readonly wanted: boolean;
    readonly holds: FilterReading;
}
/** What a policy's conditions leave in of all sign-ins, whoever signs in to whatever. */
export interface Conditions {
    readonly values: readonly Left[];
    readonly places: Places;
    readonly devices: DeviceFilter | "all";
}
/** Reads the conditions of a policy; undefined where it never applies. */
export declare function readConditions(conditions: JsonObject, reading: Reading): Conditions | undefined;
export {};
