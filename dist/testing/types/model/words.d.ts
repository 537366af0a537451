import { type Dimension, type Reach } from "./reach.ts";
interface Granted {
    readonly users?: Dimension | undefined;
    readonly applications?: Dimension | undefined;
    readonly reach: Reach;
}
/**
 * Says exactly what an open setting lets through: "everyone there can reach every application here, except 1 listed one".
 * `people` names everyone, `where` names the side of the applications.
 */
export declare function openInWords({ users, applications }: Granted, people: string, where: string): string;
/** As {@link openInWords}, for any setting that lets someone through, also a scoped one. */
export declare function reachInWords(access: Granted, people: string, where: string): string;
/** Says who or what an open setting of one half lets through, as the beginning of a sentence. */
export declare function openHalfInWords({ users, applications }: Granted, people: string, things: string): string;
/** A list in a sentence: "a", "a and b", "a, b and c". */
export declare function inWords(items: readonly string[]): string;
/** As {@link inWords}; of a long list the first three, and how many more there are. */
export declare function inBrief(items: readonly string[]): string;
/** A number with its noun: "1 partner", "3 partners". */
export declare function counted(number: number, one: string, many?: string): string;
/** A value of a file as a sentence quotes it: as JSON, cut where it is long; "nothing" for an absent one. */
export declare function quoted(value: unknown): string;
/** A name or an id as a sentence can bear it: cut where it is long, never through a character. */
export declare function brief(text: string): string;
export {};
