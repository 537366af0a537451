import { type ExternalUserType } from "../../model/conditional-access/external-users.ts";
import type { Policy } from "../../model/conditional-access/policy.ts";
import { type Words } from "../../model/conditional-access/words.ts";
import type { JsonObject } from "../../model/resource.ts";
import { type Undetermined } from "../../model/undetermined.ts";
import type { Target } from "../access.ts";
import type { Person } from "./origins.ts";
import type { Reading } from "./reading.ts";
/** Whether a policy is about somebody: not, whoever they are else, or by what they are a member of. */
export type UserScope = "no" | "all" | "members";
/** Whether a policy is about a target: not, in any case, or as its filter of applications says. */
export type TargetScope = "no" | "yes" | "filter" | "not filter";
/** Ids of users, groups and roles that a side of a policy names. */
export interface Ids {
    readonly others: readonly string[];
    readonly roles: readonly string[];
    readonly gap: Words["gap"];
}
export declare function idsOf(users: JsonObject, side: "include" | "exclude"): Ids;
/** The memberships on one side that somebody can have: roles of service providers are an open point. */
export declare function reachable({ others, roles }: Ids, type: ExternalUserType, side: "include" | "exclude", reading: Reading): readonly string[];
export declare function userScope({ users }: Policy, ids: {
    readonly include: Ids;
    readonly exclude: Ids;
}, person: Person, reading: Reading): UserScope;
export declare function targetScope({ applications: scope }: Policy, conditions: JsonObject, target: Target, reading: Reading): TargetScope;
/** The filter of applications; its rule is a flag, because nothing here knows the applications' attributes. */
export declare function appFilter(applications: unknown): {
    readonly rule: string;
    readonly mode: "include" | "exclude";
} | undefined | Undetermined;
