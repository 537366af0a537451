import { type Answer } from "../answer.ts";
import type { Located } from "../located.ts";
import { type Undetermined } from "../undetermined.ts";
import type { ConditionalAccess } from "./conditional-access.ts";
import type { Policy } from "./policy.ts";
/** A policy that is about guests and nobody else. */
export interface GuestOnlyScope extends Located {
    /** Whether the guest object means nobody at all. */
    readonly isEmpty: Answer;
}
/** The guest object of a policy that can be in force or report, where it is the only inclusion; undefined where it is not. */
export declare function guestOnlyScope({ state, users, place }: Policy): GuestOnlyScope | undefined;
/** Whether a policy includes external users and nobody else: no other word, id, group or role. */
export declare function isAboutGuestsAlone({ users }: Policy): Answer;
/** Tenants that one side of a policy lists and that nobody knows. */
export interface Strangers extends Located {
    readonly side: "includes" | "excludes";
    /** As a sentence names them. */
    readonly tenants: readonly string[];
}
/** What the lists of tenants in a policy hold that is no partner, and why some cannot be told. */
export interface ListedStrangers {
    readonly strangers: readonly Strangers[];
    readonly gaps: readonly Undetermined[];
}
/** Looks both lists through. Undefined where the policy does nothing or lists no tenant. */
export declare function listedStrangers(ca: ConditionalAccess, { state, users }: Policy): ListedStrangers | undefined;
