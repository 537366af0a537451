import type { Policy } from "../../model/conditional-access/policy.ts";
import type { JsonObject } from "../../model/resource.ts";
import type { Tenant } from "../../model/tenant.ts";
import { type Ids } from "./scope.ts";
/** A policy that can be in force. */
export interface Rule {
    readonly policy: Policy;
    readonly conditions: JsonObject;
    readonly ids: {
        readonly include: Ids;
        readonly exclude: Ids;
    };
    /** Its id, else what it is called. */
    readonly id: string;
}
/** The policies of a tenant that can be in force: not those that are off for certain, nor templates. */
export declare function rulesOf(tenant: Tenant): readonly Rule[];
