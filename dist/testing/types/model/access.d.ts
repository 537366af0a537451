import type { Place } from "./place.ts";
import { type Dimension, type Reach } from "./reach.ts";
import { type Undetermined } from "./undetermined.ts";
/** A setting that says who may reach what. Most have two halves; three have one. */
export interface AccessShape {
    readonly name: AccessSettingName;
    /** What the admin centre calls it. */
    readonly title: string;
    /** The member that holds users and groups, if it has one. */
    readonly users?: "usersAndGroups" | "users";
    /** The member that holds applications, if it has one. */
    readonly applications?: "applications";
    /** Added to Graph later: older versions and national clouds leave it out, so absent means the same as null. */
    readonly newer: boolean;
}
export type AccessSettingName = "b2bCollaborationInbound" | "b2bCollaborationOutbound" | "b2bDirectConnectInbound" | "b2bDirectConnectOutbound" | "tenantRestrictions" | "m365CollaborationInbound" | "m365CollaborationOutbound" | "appServiceConnectInbound";
/** Every access setting, in Graph's order. */
export declare const accessShapes: Readonly<Record<AccessSettingName, AccessShape>>;
/** The shapes as a list, in Graph's order. */
export declare const accessShapeList: readonly AccessShape[];
/** One value for each access setting. */
export declare function bySetting<T>(read: (shape: AccessShape) => T): Readonly<Record<AccessSettingName, T>>;
/** What one block of a file means, without where it stands. */
export interface BlockReading {
    /** Undefined where the setting has no such half. */
    readonly users: Dimension | undefined;
    readonly applications: Dimension | undefined;
    readonly reach: Reach;
    /** One half blocks everything while the other allows: nobody gets in, and nobody wrote that down. */
    readonly dead: boolean;
}
/** Reads a non-null block of `shape`. A half that cannot be understood leaves the whole block undetermined. */
export declare function readBlock(value: unknown, shape: AccessShape): BlockReading | Undetermined;
/**
 * Where a finding on the whole of an explicit block points: the half that lets everything through, else the users.
 * `block` is the place of the block itself.
 */
export declare function judgedPlace(value: unknown, block: Place, shape: AccessShape, reading: BlockReading): Place;
