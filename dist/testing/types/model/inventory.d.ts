import type { Resource, ResourceKind } from "./resource.ts";
import type { Tenant } from "./tenant.ts";
import { type Undetermined } from "./undetermined.ts";
/** The objects of one kind that the input holds, and why there can be more of them. */
export interface Inventory<T> {
    readonly items: readonly T[];
    /** Why "not among them" proves nothing; undefined for a complete list. */
    readonly gap: Undetermined | undefined;
}
/** Reads every object of a kind; undetermined where the input holds none and no list of them either. */
export declare function inventory<T>(tenant: Tenant, kind: ResourceKind, read: (resource: Resource) => T): Inventory<T> | Undetermined;
