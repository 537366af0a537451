import { type AccessSettingName, type AccessShape, type BlockReading } from "./access.ts";
import type { Located } from "./located.ts";
import type { Place } from "./place.ts";
import type { Dimension, Reach } from "./reach.ts";
import type { JsonObject } from "./resource.ts";
import { type Undetermined } from "./undetermined.ts";
/** Whose value it is. */
export type Origin = "partner" | "default" | "service default";
/** The effective value of one access setting, and the node of the subject to edit. */
export declare class Access implements Located, BlockReading {
    #private;
    readonly users: Dimension | undefined;
    readonly applications: Dimension | undefined;
    readonly reach: Reach;
    readonly dead: boolean;
    readonly origin: Origin;
    readonly judged: unknown;
    readonly inherited: Place | undefined;
    /** `node` is the explicit block, the null literal in its place, or the object that lacks the key. */
    constructor(shape: AccessShape, reading: BlockReading, value: unknown, origin: Origin, node: Place, inherited?: Place);
    get setting(): AccessSettingName;
    get title(): string;
    /** The half to look at where the subject itself states the block: few are ever asked for. */
    get place(): Place;
}
/** The default configuration as partners inherit from it. `value` is undefined when no default is in the input. */
export interface DefaultSource {
    readonly value: JsonObject;
    readonly place: Place;
    readonly isServiceDefault: boolean;
}
/** What a partner that leaves a setting null gets: a reading, its node and its origin. */
export interface Heritage<T> {
    readonly reading: T;
    readonly value: unknown;
    readonly place: Place;
    readonly origin: "default" | "service default";
}
/** Why nothing is known of a setting without the default configuration. */
export declare const noDefault: Undetermined;
/**
 * The default's own value of a property: what it says, else the documented service default where the whole object
 * still is Microsoft's, else undetermined. An undocumented service default stays undetermined: nobody promised it.
 */
export declare function heritage<T>(source: DefaultSource | undefined, name: string, read: (value: unknown) => T | Undetermined): Heritage<T> | Undetermined;
/** The default's access settings, each read once for all partners. */
export type AccessHeritage = Readonly<Record<AccessSettingName, Heritage<BlockReading> | Undetermined>>;
/** Reads every access setting of the default configuration. */
export declare function accessHeritage(source: DefaultSource | undefined): AccessHeritage;
/** The access setting of the default configuration itself. */
export declare function defaultAccess(shape: AccessShape, inherited: Heritage<BlockReading> | Undetermined): Access | Undetermined;
/**
 * The access setting that a partner does not state itself: the default's. An absent key of a core property is a
 * projection or a partial body, and says nothing; of a newer property it is what older exports write.
 */
export declare function inheritedAccess(partner: JsonObject, place: Place, shape: AccessShape, inherited: Heritage<BlockReading> | Undetermined): Access | Undetermined;
/** A core property whose key the partner object does not have. */
export declare function absent(name: string): Undetermined;
