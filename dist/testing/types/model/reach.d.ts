import { type Undetermined } from "./undetermined.ts";
/** Who or what one half of a setting lets through: everyone, a list, nobody, or everyone but a list. */
export type DimensionReach = "all" | "only" | "none" | "all-except";
/** One half of a setting, read as a set: order, repetition and letter case of the targets mean nothing. */
export interface Dimension {
    readonly reach: DimensionReach;
    /** Canonical targets: GUIDs in lower case, reserved words as Graph writes them; just the all-word where it stands. */
    readonly targets: ReadonlySet<string>;
}
export type DimensionKind = "users" | "applications";
/** The word that means everyone or everything, by half. */
export declare const allWord: Readonly<Record<DimensionKind, string>>;
/** Words that stand for several users or applications, by half. `Office365` and its like are groups, not "all". */
export declare const reservedWords: Readonly<Record<DimensionKind, readonly string[]>>;
/** The reserved word that a target is, of either half, as Graph writes it. */
export declare function targetWord(target: unknown): string | undefined;
/** `targetType` as a word or as the number that audit logs and older exports write. */
export declare function targetTypeOf(value: unknown): "user" | "group" | "application" | undefined;
/** `accessType` as a word or as the number that audit logs and older exports write. */
export declare function accessTypeOf(value: unknown): "allowed" | "blocked" | undefined;
/** The canonical form of one target of a half: a GUID or a reserved word of that half, else undefined. */
export declare function canonicalTarget(target: unknown, kind: DimensionKind): string | undefined;
/** Reads one `targetConfiguration`. `setting` and `half` name it in the reason when it cannot be understood. */
export declare function readDimension(value: unknown, kind: DimensionKind, setting: string, half: string): Dimension | Undetermined;
/** What a whole setting grants. `all-but` is open too: everyone reaches everything but a list, or but one combination. */
export type Reach = "all" | "all-but" | "scoped" | "none";
interface Cell {
    readonly reach: Reach;
    readonly dead: boolean;
}
/** What two halves grant together. */
export declare function combine(users: DimensionReach, applications: DimensionReach): Cell;
/** What one half grants where a setting has no other. */
export declare function single(reach: DimensionReach): Cell;
/** Whether everyone reaches everything, or everything but a list. */
export declare function isOpen(access: {
    readonly reach: Reach;
}): boolean;
/** Whether anyone reaches anything. */
export declare function grantsAnything(access: {
    readonly reach: Reach;
}): boolean;
/** Whether the only application granted is Rights Management, which reading encrypted mail needs. */
export declare function isRightsManagementOnly(access: {
    readonly reach: Reach;
    readonly applications?: Dimension | undefined;
}): boolean;
export {};
