import type { Target } from "./access.ts";
/** Windows Azure Service Management API, which security defaults guard. */
export declare const azureManagement = "797f4846-ba00-4fd7-ba43-dac1f8f63013";
/** What well-known applications are called, by id. */
export declare const applicationNames: ReadonlyMap<string, string>;
/** Applications that no list names, one for each group and one for none. */
export declare const unnamed: readonly Target[];
/** What stands for the directory's own data where a policy for all applications leaves some out (assumption A8). */
export declare const baselineScopes: Target;
export declare const userActions: readonly Target[];
/** The words that mean a target in a list, in lower case: its own, and those of its groups. */
export declare function namesOf(target: Target): ReadonlySet<string>;
/** The words of groups, in lower case. */
export declare const groupWords: ReadonlySet<string>;
