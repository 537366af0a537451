import type { Located } from "./located.ts";
import type { Place } from "./place.ts";
import { type Tenant } from "./tenant.ts";
import { type Undetermined } from "./undetermined.ts";
/** How people or accounts come from one tenant to the other, seen from the tenant that grants its half. */
export type Channel = "in" | "out" | "redemptionIn" | "redemptionOut" | "sync";
/** A half that this tenant grants and another of ours does not: access needs both. */
export interface OneSidedGrant {
    readonly channel: Channel;
    /** What the admin centre calls the halves. */
    readonly oursTitle: string;
    readonly theirsTitle: string;
    /** The other tenant's name. */
    readonly other: string;
    /** The half that is granted; its setting ends in the other tenant's id. */
    readonly at: Located;
    /** The half that is missing; undefined where nothing is written of it. */
    readonly missing: Place | undefined;
}
/** What the tenant grants to its siblings one-sidedly. Undetermined is what could be so. */
export declare function oneSidedGrants(tenant: Tenant): readonly (OneSidedGrant | Undetermined)[];
