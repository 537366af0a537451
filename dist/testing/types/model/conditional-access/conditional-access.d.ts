import { type Answer } from "../answer.ts";
import type { Place } from "../place.ts";
import type { Tenant } from "../tenant.ts";
import { type Undetermined } from "../undetermined.ts";
import { type Possible } from "./controls.ts";
import { type ExternalUserType, type GuestScope, type Home } from "./external-users.ts";
import { type Claims, type Homes } from "./homes.ts";
import { type Policy } from "./policy.ts";
/** The Conditional Access policies of a tenant, and what they add up to for people from outside. */
export interface ConditionalAccess {
    readonly policies: readonly Policy[];
    /** Why there can be policies that are not among them; undefined where the list is complete. An empty list is data. */
    readonly gap: Undetermined | undefined;
    /** The list that holds all of them, where there is one. */
    readonly list: Place | undefined;
    readonly homes: Homes;
    /** Tenants that some policy names. */
    readonly named: ReadonlySet<Home>;
    /** The same number for homes between which no policy makes a difference: they are trusted alike and listed together. */
    classOf(home: Home): number;
    /** See {@link mfaCoverage}. */
    mfaCoverage(type: ExternalUserType, home: Home): Answer;
}
/** Reads all policies. Homes and sums are made when somebody asks. */
export declare function readConditionalAccess(tenant: Tenant): ConditionalAccess;
/** The tenants that a guest object lists. */
export declare function listedTenants(guests: GuestScope | Undetermined | undefined): Iterable<Home>;
/** Whether a policy is in force for somebody. */
export declare function covers(policy: Policy, type: ExternalUserType, home: Home): Answer;
/** Whether a policy that is in force is about somebody of one of the types, from wherever. */
export declare function coversSomeone(ca: ConditionalAccess, policy: Policy, types: readonly ExternalUserType[]): Answer;
/** Which controls somebody can meet: a local guest all of them, somebody from outside not those that happen at home. */
export declare function possibleFor(type: ExternalUserType, claims: Claims): Possible;
/** Whether a policy lets nobody of a type from a home in without multifactor authentication, where it applies. */
export declare function demandsMfa(ca: ConditionalAccess, { grant }: Policy, type: ExternalUserType, home: Home): Answer;
/**
 * Whether somebody of a type from a home needs multifactor authentication at every sign-in to every application, summed
 * over all policies. Undetermined without the complete list of policies, unless those that are known are enough.
 */
export declare function mfaCoverage(tenant: Tenant, type: ExternalUserType, home: Home): Answer;
/** Whether some policy that always applies to somebody asks for phishing-resistant methods and takes nothing else. */
export declare function phishingResistantCoverage(tenant: Tenant, type: ExternalUserType, home: Home): Answer;
