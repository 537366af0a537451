import type { Located } from "./located.ts";
import type { Tenant } from "./tenant.ts";
import { type Undetermined } from "./undetermined.ts";
/** A template that a multitenant organization applies to partner entries when a tenant joins. */
export interface MtoTemplate extends Located {
    /** What it is a template for, with its article. */
    readonly title: string;
    /** Whether it is applied to partner entries that exist already. */
    readonly appliesToExisting: boolean | Undetermined;
    readonly setsAnything: boolean;
    /** What it sets wider than the default, in Graph's words. */
    readonly wider: readonly string[];
    /** What it sets that cannot be compared with the default. */
    readonly incomparable: readonly Undetermined[];
}
/** The templates of the input: for partner configuration and for identity synchronization. */
export declare function mtoTemplates(tenant: Tenant): readonly MtoTemplate[] | Undetermined;
/** Templates that were not read from the tenant, where another one was: what it does is known, and what they do is not. */
export declare function unreadMtoTemplates(tenant: Tenant): readonly Undetermined[];
