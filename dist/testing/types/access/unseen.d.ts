import type { Tenant } from "../model/tenant.ts";
import type { WhoClass } from "./access.ts";
/** People of a partner that is not in the input, of whose settings nothing is known; none where all partners are. */
export declare function unseenPeople(tenant: Tenant): readonly WhoClass[];
