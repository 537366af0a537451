import { type AccessShape, type BlockReading } from "../access.ts";
import type { Answer } from "../answer.ts";
import type { Resource } from "../resource.ts";
import { type Tenant } from "../tenant.ts";
import { type Undetermined } from "../undetermined.ts";
import { type Home } from "./external-users.ts";
/** What a home's claims count for here. */
export interface Claims {
    readonly mfa: Answer;
    readonly compliant: Answer;
    readonly hybrid: Answer;
}
/** A home that cross-tenant access lets in or not. It stands for every partner about which nothing differs. */
export interface HomeEntry {
    readonly home: Home;
    readonly collaboration: Answer;
    readonly directConnect: Answer;
    readonly claims: Claims;
}
/** Where people come from, and what is believed of it. */
export interface Homes {
    /** The default's tenants first, then partners and tenants that policies name. */
    readonly entries: readonly HomeEntry[];
    /** Why there can be other partners; undefined where all are known. */
    readonly gap: Undetermined | undefined;
    claimsOf(home: Home): Claims;
    /** A tenant in a sentence. */
    labelOf(home: Home): string;
    /** Whether a tenant has a partner object or an entry in the catalog. */
    isKnown(home: Home): Answer;
    /** Whether the catalog calls a tenant a service provider. */
    isProvider(home: Home): boolean;
}
/** Reads the homes of a tenant's guests. `named` are the tenants that policies list. */
export declare function readHomes(tenant: Tenant, named: ReadonlySet<Home>): Homes;
/** The effective reading of a partner's core setting: its own block, else the default's. */
export declare function effectiveBlock({ value }: Resource, shape: AccessShape, tenant: Tenant): BlockReading | Undetermined;
/** The same text for the same claims. */
export declare function claimsKey({ mfa, compliant, hybrid }: Claims): string;
