import type { JsonObject } from "./resource.ts";
/** One member of an object as the file writes it: its own spelling of the key, and the value. */
export interface Member {
    readonly key: string;
    readonly value: unknown;
}
/** Whether a parsed value is an object: neither null, nor a list, nor what its reader could not determine. */
export declare function isObject(value: unknown): value is JsonObject;
/** The member that `name` means: exactly so spelt, else the same word in another case, because exports differ in case. */
export declare function member(object: JsonObject, name: string): Member | undefined;
/** The value of the member that `name` means, as {@link member} finds it; undefined where there is none. */
export declare function valueIn(object: JsonObject, name: string): unknown;
/** An enum word as it is compared: without blanks around it and without case. */
export declare function word(value: unknown): string | undefined;
