import type { Place } from "./place.ts";
import type { Tenant } from "./tenant.ts";
import { type Undetermined } from "./undetermined.ts";
/** What a target of our side can be. Without a type it is a user or a group. */
export type TargetKind = "user" | "group" | "userOrGroup" | "application";
/** That our directory has no such object, and the answer that says so; a list shows no place. */
export interface Gone {
    readonly isThere: false;
    readonly shownBy: Place | undefined;
}
/** Our directory, as far as lookups and whole lists of the input show it. */
export interface Directory {
    /** `id` is an object id, of an application its appId; in lower case. */
    lookUp(id: string, kind: TargetKind): {
        readonly isThere: true;
    } | Gone | Undetermined;
    /** The answer to every such question, where nothing of the input can answer any. */
    noAnswer(kind: TargetKind): Undetermined | undefined;
}
/** Reads the directory once for all targets. */
export declare function readDirectory(tenant: Tenant): Directory;
