import { type Known, type Located } from "./located.ts";
import type { Resource } from "./resource.ts";
import { type Undetermined } from "./undetermined.ts";
/** A role that a relationship gives to the provider. */
export interface RelationshipRole extends Located {
    /** The role's template id, in lower case. */
    readonly roleId: string;
}
/** Granular delegated admin privileges: what a provider can do in a customer's tenant, and for how long. */
export interface Relationship {
    readonly isActive: boolean | Undetermined;
    /** The roles that are understood, and why there can be others. */
    readonly roles: readonly RelationshipRole[];
    readonly rolesGap: Undetermined | undefined;
    /** By how much it extends itself when it ends; undefined where it does not. */
    readonly autoExtends: Known<string | undefined> | Undetermined;
    /** Whose tenant it is about, in words. */
    readonly customer: string;
}
/** Reads one delegated admin relationship. */
export declare function readRelationship({ value, place }: Resource): Relationship;
