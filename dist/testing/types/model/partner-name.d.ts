import type { JsonObject } from "./resource.ts";
/** What people call a partner, when the input or the id says. */
export declare function nameOf(value: JsonObject, id: string): string | undefined;
/** A tenant id as a sentence can bear it: the ends of a GUID, anything else as it is. */
export declare function shortId(id: string): string;
/** A partner in a sentence: its name with the shortened id, or the id alone. */
export declare function label(name: string | undefined, id: string): string;
