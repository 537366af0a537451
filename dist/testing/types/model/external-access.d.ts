import type { ExternalUserType, Home } from "./conditional-access/external-users.ts";
import type { Located } from "./located.ts";
import type { Place } from "./place.ts";
import type { Tenant } from "./tenant.ts";
import { type Undetermined } from "./undetermined.ts";
/** A place that a reader wants to see beside another, and why. */
export interface Pointer {
    readonly message: string;
    readonly place: Place;
}
/** A gap in what people from outside have to prove, with one sign-in that gets through. Points at what would close it. */
export interface Opening extends Located {
    /** Who signs in how to what, as the beginning of a sentence. */
    readonly witness: string;
    /** Everybody, and every application, that the gap is about, in brief. */
    readonly people: string;
    readonly applications: string;
    readonly types: ReadonlySet<ExternalUserType>;
    /** Open points of Microsoft's documentation that have to be read the generous way; empty where none has to. */
    readonly assumptions: readonly string[];
    /** What else is perhaps open for the same reason: each with the open points that it hangs on. */
    readonly besides: readonly string[];
    /** The policy that almost closes it, by its id or its label. */
    readonly nearest: string | undefined;
    /** That policy, and the setting that lets these people in. */
    readonly related: readonly Pointer[];
}
/** People whom cross-tenant access lets in and policies keep out, though none of these blocks them. Points at the first policy. */
export interface JointDeadEnd extends Located {
    readonly people: string;
    readonly applications: string;
    /** The policies that do it together, none of which can be left out. */
    readonly policies: string;
    readonly areSeveral: boolean;
    readonly related: readonly Pointer[];
}
/** A policy about external users alone that denies nothing to them but what others deny. Points at it; all of them can go together. */
export interface RedundantPolicy extends Located {
    readonly policy: string;
    /** Others that deny the same and stay, in brief. */
    readonly coveredBy: string;
    readonly related: readonly Pointer[];
}
/** What was found, and why there can be more of it. */
export interface Surveyed<T> {
    readonly found: readonly T[];
    readonly gaps: readonly Undetermined[];
}
/** What cross-tenant access and Conditional Access come to together for people from outside. Worked out when asked for. */
export interface ExternalAccess {
    /** Ways to applications without multifactor authentication, each distinct one once. */
    openings(): Surveyed<Opening>;
    /** Applications that nobody whom cross-tenant access lets in can reach, and no other rule says so of one policy alone. */
    deadEnds(): Surveyed<JointDeadEnd>;
    /** A sign-in to an application without multifactor authentication of somebody, and the policy that almost stops it; empty where none is known. */
    signInOf(type: ExternalUserType, home: Home): readonly Pointer[];
    /** Policies about external users alone that change nothing for them beside the others. */
    redundantPolicies(): Surveyed<RedundantPolicy>;
}
/** The analysis that the tenant was given. It costs more than most rules do, so it is made for rules that read it. */
export declare function externalAccessOf({ externalAccess }: Tenant): ExternalAccess | Undetermined;
/** Why nothing can be said of a tenant whose policies are not in the input; undefined where they are, or some of them. */
export declare function policiesMissing(tenant: Tenant): Undetermined | undefined;
/** As {@link ExternalAccess.signInOf}, where the analysis was made anyway. */
export declare function witnessesOf({ externalAccess }: Tenant, type: ExternalUserType, home: Home): readonly Pointer[];
/** Sign-ins that show what another rule found, where the analysis was made anyway and knows one. */
export declare function witnesses({ externalAccess }: Tenant, isMeant: (opening: Opening) => boolean): readonly Pointer[];
