import { type Answer } from "../answer.ts";
import type { Place } from "../place.ts";
import type { JsonObject } from "../resource.ts";
import { type Undetermined } from "../undetermined.ts";
import { type Words } from "./words.ts";
/** The types of external user that Conditional Access knows, as Graph writes them. */
export declare const externalUserTypes: readonly ["internalGuest", "b2bCollaborationGuest", "b2bCollaborationMember", "b2bDirectConnectUser", "otherExternalUser", "serviceProvider"];
export type ExternalUserType = (typeof externalUserTypes)[number];
/** What the admin centre calls them, in the plural. */
export declare const typeTitles: Readonly<Record<ExternalUserType, string>>;
/**
 * Where somebody comes from: a tenant id in lower case, or one of the words below. The empty text is a tenant whose id
 * is not known.
 */
export type Home = string;
/** A tenant that is named nowhere in the input. */
export declare const anyTenant: Home;
/** No Entra tenant at all: only local guests, other external users and guests with another kind of account have none. */
export declare const noTenant: Home;
/** The types of which somebody can come from no Entra tenant. */
export declare const typesWithoutTenant: ReadonlySet<ExternalUserType>;
/** The tenants that a guest object is about. Undetermined where it cannot be told, whatever the tenant. */
export type TenantScope = "all" | EnumeratedTenants | Undetermined;
export interface EnumeratedTenants {
    readonly members: Words;
    readonly place: Place;
}
/** `includeGuestsOrExternalUsers` or `excludeGuestsOrExternalUsers`. Older exporters write one full of nulls: it means nobody. */
export interface GuestScope {
    readonly place: Place;
    /** Types in lower case; a word that is no type of this version's is a gap, not a type. */
    readonly types: Words;
    readonly tenants: TenantScope;
    readonly judged: unknown;
}
/** Reads the member `name` of `conditions.users`; undefined where it is null or absent. */
export declare function guestScope(users: JsonObject, name: string, place: Place): GuestScope | Undetermined | undefined;
/** Whether a guest object means somebody of a type from a home. */
export declare function matches(scope: GuestScope | Undetermined | undefined, type: ExternalUserType, home: Home): Answer;
