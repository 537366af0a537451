import { type Home } from "../model/conditional-access/external-users.ts";
import type { Tenant } from "../model/tenant.ts";
import type { Assumption, Nearest, RegionPart, SignIn, Target, TargetClass, WhoClass } from "./access.ts";
/** What people call what an analysis speaks of by id. */
export interface AccessNames {
    home(home: Home): string;
    /** A policy, by its id or by its label. */
    policy(id: string): string;
}
/** The names that a tenant has for them. */
export declare function namesFor(tenant: Tenant): AccessNames;
/** The documentation's open points, as the reading that lets more in. */
export declare const assumptionTitles: Readonly<Record<Assumption, string>>;
/** What somebody wants, in a sentence. */
export declare function targetInWords({ kind, id }: Target): string;
/** People of one type, by where they come from. */
export declare function peopleInWords({ userType, homes }: {
    readonly userType: SignIn["userType"];
    readonly homes: readonly Home[];
}, names: AccessNames): string;
/** Everybody of some classes; types from the same homes stand together. */
export declare function everybodyInWords(classes: readonly WhoClass[], names: AccessNames): string;
/** What some classes of targets stand for, each once. */
export declare function applicationsInWords(classes: readonly TargetClass[]): string;
/** A sign-in in a sentence. What is as everybody has it is left out. */
export declare function witnessInWords(witness: SignIn, names: AccessNames): string;
/** The same as the beginning of a sentence. */
export declare function witnessClause(witness: SignIn, names: AccessNames): string;
/** Somebody in the singular, as a sentence begins with them. */
export declare function personInWords(userType: SignIn["userType"], home: string): string;
/** How far a gap reaches beyond its witness. */
export declare function regionInWords(region: readonly RegionPart[]): string;
/** The policy that almost closes a gap, and what it misses. */
export declare function nearestInWords(nearest: Nearest | undefined): string | undefined;
