import { type Answer } from "../answer.ts";
import { type ConditionalAccess } from "./conditional-access.ts";
import type { ExternalUserType, Home } from "./external-users.ts";
import type { Policy } from "./policy.ts";
/** What a home tenant can vouch for, and what is done with it here. */
export type Claim = "mfa" | "compliant" | "hybrid";
/** Some type of user from a home, and whether cross-tenant access lets it in at all. */
export interface Comer {
    readonly type: ExternalUserType;
    readonly comes: Answer;
}
/** Whether some policy that is in force for one of the comers makes use of a claim. Undetermined without the complete list. */
export declare function usesClaim(ca: ConditionalAccess, claim: Claim, comers: readonly Comer[], home: Home): Answer;
/** The first policy that direct connect users from a home have to answer with multifactor authentication, and why others may be one. */
export declare function directConnectMfa(ca: ConditionalAccess, home: Home): {
    readonly policy: Policy | undefined;
    readonly answer: Answer;
};
