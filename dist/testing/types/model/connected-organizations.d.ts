import { type Access } from "./effective.ts";
import { type Inventory } from "./inventory.ts";
import type { Place } from "./place.ts";
import { type Tenant } from "./tenant.ts";
import { type Undetermined } from "./undetermined.ts";
/** One tenant of a connected organization. */
export interface ConnectedTenant {
    readonly tenantId: string;
    readonly place: Place;
    /** What the organization's people can reach here by B2B collaboration. */
    readonly inbound: Access | Undetermined;
}
/** An organization whose people can ask for access packages. */
export interface ConnectedOrganization {
    readonly id: string;
    readonly name: string;
    readonly isConfigured: boolean | Undetermined;
    /** Its tenants; one whose id is missing is undetermined. Domains without a tenant are none. */
    readonly tenants: readonly (ConnectedTenant | Undetermined)[];
}
/** The connected organizations, each with what cross-tenant access makes of it. */
export declare function connectedOrganizations(tenant: Tenant): Inventory<ConnectedOrganization> | Undetermined;
