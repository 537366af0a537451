import { all, any, every, not, some, type Answer } from "../answer.ts";
import type { Located } from "../located.ts";
import type { Tenant } from "../tenant.ts";
import { isUndetermined, undetermined, type Undetermined } from "../undetermined.ts";
import { isEveryApplication } from "./applications.ts";
import { covers, type ConditionalAccess } from "./conditional-access.ts";
import { anyTenant, noTenant, typesWithoutTenant, type ExternalUserType } from "./external-users.ts";
import type { HomeEntry } from "./homes.ts";

/** What Conditional Access asks of people from outside, summed over all policies. */
export interface GuestAccess extends Located {
  /** Whether everyone of a type who can come in needs multifactor authentication for every application. */
  needsMfa(type: ExternalUserType): Answer;
  /** Whether guests sign in again after `hours` at the latest, wherever they sign in. */
  signsInWithin(hours: number): Answer;
}

/** Undetermined where the input holds no policy and no list of them. */
export function guestAccess(tenant: Tenant): GuestAccess | Undetermined {
  const ca = tenant.conditionalAccess();
  const { place, gap } = ca;
  if (place === undefined) return gap ?? undetermined("no conditionalAccessPolicy list is in the input", ["conditionalAccessPolicy"]);
  return {
    place,
    needsMfa: (type) => needsMfa(ca, type),
    signsInWithin: (hours) => signsInWithin(ca, hours),
  };
}

function needsMfa(ca: ConditionalAccess, type: ExternalUserType): Answer {
  if (type === "b2bDirectConnectUser") return overHomes(ca, type, ({ directConnect }) => directConnect);
  // Members are synchronized by partners: where the default lets nobody in, there are none of any other tenant.
  if (type === "b2bCollaborationMember" && ca.homes.entries[0]?.collaboration !== true) {
    return overHomes(ca, type, ({ collaboration }) => collaboration);
  }
  return all(ca.mfaCoverage(type, anyTenant), typesWithoutTenant.has(type) ? ca.mfaCoverage(type, noTenant) : true);
}

/** Asks for the homes that are let in. Where partners are missing, it has to be so for whoever they are. */
function overHomes(ca: ConditionalAccess, type: ExternalUserType, letsIn: (entry: HomeEntry) => Answer): Answer {
  const { entries, gap } = ca.homes;
  const covered = every(entries, (entry) => any(not(letsIn(entry)), ca.mfaCoverage(type, entry.home)));
  if (gap === undefined || covered === false) return covered;
  return all(covered, any(every([anyTenant, ...ca.named], (home) => ca.mfaCoverage(type, home)), gap));
}

function signsInWithin(ca: ConditionalAccess, hours: number): Answer {
  const isAsked = some(ca.policies, (policy) =>
    all(covers(policy, "b2bCollaborationGuest", anyTenant), policy.isUnconditional, isEveryApplication(policy.applications), policy.signsInWithin(hours)),
  );
  return any(isAsked, ca.gap ?? false);
}

/** Conditional Access policies of the input. */
export interface EnabledPolicies {
  readonly total: number;
  /** How many are known to be enabled. */
  readonly enabled: number;
  /** Why there can be more of those. */
  readonly gap: Undetermined | undefined;
}

/** Counts the policies, and those that are enabled, whether or not they can be in force. */
export function enabledPolicies(tenant: Tenant): EnabledPolicies {
  const states = tenant.conditionalAccess().policies.map(({ isEnabled }) => isEnabled);
  return { total: states.length, enabled: states.filter((state) => state === true).length, gap: tenant.unread("conditionalAccessPolicy") ?? states.find(isUndetermined) };
}
