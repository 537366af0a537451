import type { B2bPolicy } from "./b2b-policy.ts";
import type { Catalog } from "./catalog.ts";
import type { ConditionalAccess } from "./conditional-access/conditional-access.ts";
import type { Directory } from "./directory.ts";
import type { AccessHeritage, DefaultSource, Heritage } from "./effective.ts";
import type { Activity, GivenLedger } from "./evidence/activity.ts";
import type { JudgedException } from "./exceptions.ts";
import type { ExternalAccess } from "./external-access.ts";
import type { Place } from "./place.ts";
import type { FileFacts, JsonObject, Resource, ResourceKind } from "./resource.ts";
import type { TenantLookup } from "./tenant-lookup.ts";
import type { Trust } from "./trust.ts";
import { type Undetermined } from "./undetermined.ts";
import type { Cloud } from "./well-known.ts";
/** What a run knows beside its input. */
export interface Circumstances {
    /** ISO day, UTC. */
    readonly today: string;
    readonly cloud: Cloud;
    /** Our own tenant id, when the configuration says it. */
    readonly tenantId?: string;
    /** Who answers for which partner; undefined when nobody gave a catalog. */
    readonly catalog?: Catalog;
    /** What was remembered of sign-ins; undefined when nobody gave a ledger. */
    readonly ledger?: GivenLedger;
    /** What it is called among several own tenants; undefined where there is one. */
    readonly name?: string;
    /** Whether only some of its files were read: what is not in them proves nothing. */
    readonly isPartial?: boolean;
}
/** One tenant, as far as the input shows it. Everything that rules read is derived from this value. */
export interface Tenant extends Circumstances {
    readonly files: readonly FileFacts[];
    /** Files that are templates: what stands in them is in force nowhere. */
    readonly templates: ReadonlySet<string>;
    readonly defaultSource: DefaultSource | undefined;
    readonly access: AccessHeritage;
    readonly trust: Heritage<JsonObject> | Undetermined;
    /** The same, claim by claim. */
    readonly defaultTrust: Trust;
    /** Partner objects whose tenant id an earlier one has too, by their place. */
    readonly repeats: ReadonlyMap<Place, Repeat>;
    /** Stand-alone synchronization settings by the partner's tenant id; Terraform can have several for one partner. */
    readonly syncByTenantId: ReadonlyMap<string, readonly Resource[]>;
    /** The first partner object of each tenant id. */
    partnerByTenantId(): ReadonlyMap<string, Resource>;
    /** What the organization-wide B2B management policy says. */
    b2bPolicy(): B2bPolicy;
    /** Our other tenants; none where the configuration names one. They know no siblings themselves. */
    readonly siblings: readonly Tenant[];
    /** The one of our tenants that the others are held against; it can be this one. */
    readonly baselineTenant?: Tenant;
    /** What became of the exceptions, once the findings are known. */
    readonly exceptions: readonly JudgedException[];
    /** Members of our multitenant organization by tenant id, the first entry of each. */
    readonly mtoMemberByTenantId: ReadonlyMap<string, Resource>;
    /** Its Conditional Access policies, read when the first rule asks. */
    conditionalAccess(): ConditionalAccess;
    /** What the policies and cross-tenant access come to together, or why that is not known; only where a rule reads it. */
    readonly externalAccess?: ExternalAccess | Undetermined;
    /** Which other tenants are in use, read when the first rule asks; so are the directory and the lookups. */
    activity(): Activity;
    directory(): Directory;
    tenantLookups(): ReadonlyMap<string, TenantLookup>;
    /** Objects of a kind, files by path, then position. */
    all(kind: ResourceKind): readonly Resource[];
    /** The first object of a kind, or why there is none. */
    one(kind: ResourceKind): Resource | Undetermined;
    /** Why objects of a kind, or this property of them, were not read from the tenant; undefined where nothing says so. */
    unread(kind: ResourceKind, property?: string): Undetermined | undefined;
    /** Every object of a kind, only where the input holds the complete list: else "not in it" proves nothing. */
    complete(kind: ResourceKind): readonly Resource[] | Undetermined;
    /** Whether the input holds a whole list of a kind as such: objects one a file are none. */
    hasWholeList(kind: ResourceKind): boolean;
    /** What somebody asked for and Graph answered does not exist: of each id the first such answer. */
    absences(kind: ResourceKind): ReadonlyMap<string, Place>;
}
/** An occurrence of a tenant id after its first: where that stands, and the how manieth this is. */
export interface Repeat {
    readonly first: Place;
    readonly number: number;
}
/** The canonical id of a partner object; the empty text where it has none. */
export declare function partnerId(partner: JsonObject): string;
/** Lets several own tenants know each other. `baseline` is the name of one of them. */
export declare function relate(tenants: readonly Tenant[], baseline: string | undefined): readonly Tenant[];
/** Our own tenant id, in lower case: as the configuration says it, else as the organization object does. */
export declare function ownTenantId(tenant: Tenant): string | undefined;
/** As {@link ownTenantId}, with what to do where it is not known. */
export declare function knownTenantId(tenant: Tenant): string | Undetermined;
