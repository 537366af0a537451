import type { Place } from "./place.ts";
import type { JsonObject } from "./resource.ts";
/** The members that every exception must have. */
export declare const requiredKeys: readonly ["id", "rule", "subject", "owner", "reason", "expires"];
/** A deviation that somebody accepted until a day, as the exceptions file writes it. */
export declare class ExceptionEntry {
    #private;
    readonly place: Place;
    /** Its `id`; its number such as `#1` where none is written. */
    readonly id: string;
    constructor(value: JsonObject, place: Place, number: number);
    /** A text of the entry, trimmed; undefined where it is missing or blank. */
    text(key: string): string | undefined;
    /** Where `key` stands, else the entry. */
    placeOf(key: string): Place;
    /** The subject as findings name it: ids in lower case. */
    get subject(): string | undefined;
    get hasWildcard(): boolean;
    /** Required members that are missing or blank, in the order of the contract. */
    get missing(): readonly string[];
    get hasRealDay(): boolean;
    /** Whether its last day is over; only of a real day. */
    isExpired(today: string): boolean;
}
/** Reads the entries of an exceptions file's list. */
export declare function readExceptions(list: readonly unknown[], place: Place): readonly ExceptionEntry[];
/** What keeps an exception from covering anything, in a clause about it. */
export type ExceptionFlaw = {
    readonly kind: "missing";
    readonly keys: readonly string[];
} | {
    readonly kind: "malformed" | "unknown rule" | "wildcard" | "id again";
};
/** How an exception stands on a day: valid ones alone cover findings. */
export interface ExceptionStanding {
    readonly flaws: readonly ExceptionFlaw[];
    readonly isExpired: boolean;
    /** The partner's entry in the catalog has ended, and its exceptions with it. */
    readonly endedWithPartner: boolean;
}
/** What a run made of an exception. */
export type ExceptionUse = {
    readonly kind: "covers" | "unused" | "rule off" | "rule unknown" | "not valid";
}
/** The accepted value is not the present one. */
 | {
    readonly kind: "value changed";
    readonly present: string;
};
/** An exception with how it stands and what became of it in this run. */
export interface JudgedException extends ExceptionStanding {
    readonly entry: ExceptionEntry;
    readonly use: ExceptionUse;
}
/** Whether it may cover a finding. */
export declare function isValid({ flaws, isExpired, endedWithPartner }: ExceptionStanding): boolean;
/** What keeps an exception from covering anything, as a clause about it. */
export declare function flawInWords(flaw: ExceptionFlaw, entry: ExceptionEntry): string;
