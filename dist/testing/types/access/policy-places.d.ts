import type { Place } from "../model/place.ts";
import type { Tenant } from "../model/tenant.ts";
/** Where the policies of a tenant stand, by what the analysis calls them, and the part of one that a dimension is about. */
export declare class PolicyPlaces {
    #private;
    constructor(tenant: Tenant);
    of(policy: string): Place | undefined;
    /** As deep as the file goes; the policy itself where several parts of it can be meant. */
    part(policy: string, dimension: string): Place | undefined;
}
