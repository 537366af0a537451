import { all, any, some, type Answer } from "../answer.ts";
import { covers, demandsMfa, type ConditionalAccess } from "./conditional-access.ts";
import type { Control } from "./controls.ts";
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
export function usesClaim(ca: ConditionalAccess, claim: Claim, comers: readonly Comer[], home: Home): Answer {
  const isUsed = some(ca.policies, (policy) => {
    const asked = asks(policy, claim);
    return asked === false ? false : all(asked, some(comers, ({ type, comes }) => all(comes, covers(policy, type, home))));
  });
  return any(isUsed, ca.gap ?? false);
}

function asks({ grant, filtersDevices }: Policy, claim: Claim): Answer {
  const named = some(grant.controls, (control) => (control.kind === "gap" ? control.reason : isFor(control, claim)));
  return claim === "mfa" ? named : any(named, filtersDevices);
}

function isFor(control: Control, claim: Claim): boolean {
  if (claim === "mfa") return control.kind === "mfa" || control.kind === "strength";
  return control.kind === "device" && control.claim === claim;
}

/** The first policy that direct connect users from a home have to answer with multifactor authentication, and why others may be one. */
export function directConnectMfa(ca: ConditionalAccess, home: Home): { readonly policy: Policy | undefined; readonly answer: Answer } {
  const type = "b2bDirectConnectUser";
  const needsMfa = (policy: Policy): Answer => {
    const { blocks, controls } = policy.grant;
    if (blocks === true || !controls.some((control) => control.kind === "gap" || isFor(control, "mfa"))) return false;
    return all(covers(policy, type, home), demandsMfa(ca, policy, type, home));
  };
  const policy = ca.policies.find((each) => needsMfa(each) === true);
  return { policy, answer: policy !== undefined || any(some(ca.policies, needsMfa), ca.gap ?? false) };
}
