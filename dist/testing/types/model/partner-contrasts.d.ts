import type { Located } from "./located.ts";
import type { Place } from "./place.ts";
import { type Tenant } from "./tenant.ts";
import { type Undetermined } from "./undetermined.ts";
export type Aspect = "inbound" | "mfa" | "devices";
/** Something that this tenant grants to an external tenant, and that another of ours, which lists it too, refuses it. */
export interface PartnerContrast {
    readonly aspect: Aspect;
    /** The external tenant in a sentence. */
    readonly partner: string;
    /** What is granted; its setting ends in the external tenant's id. */
    readonly at: Located;
    /** Our tenants that refuse it, by name, with the place that says so. */
    readonly refusals: readonly {
        readonly tenant: string;
        readonly place: Place;
    }[];
}
/**
 * Where the tenant trusts or lets in an external tenant that a sibling's own entry refuses. Undetermined is what could
 * be so. A sibling without an entry refuses nobody in particular, and is not asked.
 */
export declare function partnerContrasts(tenant: Tenant): readonly (PartnerContrast | Undetermined)[];
