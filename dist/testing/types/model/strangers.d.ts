import type { Located } from "./located.ts";
import type { Tenant } from "./tenant.ts";
import { type Undetermined } from "./undetermined.ts";
/** A tenant that is in use and that nobody wrote down. */
export interface Stranger extends Located {
    readonly tenantId: string;
    /** The tenant in a sentence, with its whole id: nothing else leads to it. */
    readonly label: string;
    /** At least so many. */
    readonly users: number;
    /** ISO day. */
    readonly lastSeen: string;
}
/** The tenants in use without partner entry and catalog entry; undetermined where one can stand in the cut rest of the partners. */
export declare function strangers(tenant: Tenant): readonly (Stranger | Undetermined)[];
