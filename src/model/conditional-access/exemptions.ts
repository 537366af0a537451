import { all, any, not, some, type Answer } from "../answer.ts";
import type { Located } from "../located.ts";
import { isUndetermined, type Undetermined } from "../undetermined.ts";
import { covers, demandsMfa, listedTenants, type ConditionalAccess } from "./conditional-access.ts";
import { anyTenant, externalUserTypes, type ExternalUserType, type GuestScope, type Home } from "./external-users.ts";
import type { Policy } from "./policy.ts";
import { includes, legacyGuests, names, type UserScope } from "./users.ts";
import { has } from "./words.ts";

/** People whom a policy leaves out and whom nothing else catches. */
export interface Exemption extends Located {
  /** Whether there are such people. */
  readonly leaks: Answer;
}

/** As {@link Exemption}, for tenants that the policy lists. */
export interface TenantExemption extends Exemption {
  /** The tenants whose people sign in without multifactor authentication, as a sentence names them. */
  readonly tenants: readonly string[];
}

/** Only who comes from an Entra tenant can be left out by one. */
const typesWithTenant = externalUserTypes.filter((type) => type !== "internalGuest");

/**
 * The tenants that a policy leaves out of multifactor authentication by their id. Undefined where it does not do that:
 * it is off, lists none, or does not ask for it.
 */
export function tenantExemption(ca: ConditionalAccess, policy: Policy): TenantExemption | undefined {
  const { users, isEnabled, place } = policy;
  if (isEnabled === false) return undefined;
  if (isUndetermined(users)) return { place, leaks: users, tenants: [] };
  const { guests } = users.exclude;
  if (guests === undefined || isUndetermined(guests)) return guests && { place, leaks: guests, tenants: [] };
  const gap = listGap(guests);
  const types = typesWithTenant.filter((type) => has(guests.types, type.toLowerCase()) !== false);
  // A provider that is left out by name, and as a provider only, was meant: the catalog says who it is.
  const isOfProviders = types.length === 1 && types[0] === "serviceProvider";
  const members = [...listedTenants(guests)].filter((home) => !(isOfProviders && ca.homes.isProvider(home)));
  const classes = byClass(ca, members);
  const asks = some([anyTenant, ...classes.values()], (home) => some(types, (type) => demandsMfa(ca, policy, type, home)));
  if (asks === false || (members.length === 0 && gap === undefined)) return undefined;

  const answers = new Map([...classes].map(([key, home]) => [key, some(types, (type) => leaks(ca, policy, users, type, home))]));
  const tenants = members.filter((home) => answers.get(ca.classOf(home)) === true).map((home) => ca.homes.labelOf(home));
  const at = guests.tenants === "all" || isUndetermined(guests.tenants) ? guests.place : guests.tenants.place;
  return { place: at, setting: "excludeGuestsOrExternalUsers", judged: guests.judged, leaks: any(some(answers.values(), (answer) => answer), gap ?? false), tenants };
}

/** One home of each class: what is so for one of them is so for all. */
function byClass(ca: ConditionalAccess, homes: readonly Home[]): ReadonlyMap<number, Home> {
  return new Map(homes.map((home) => [ca.classOf(home), home]));
}

/** Why more can be listed than is known; undefined also where all tenants are left out. */
function listGap({ types, tenants }: GuestScope): Undetermined | undefined {
  if (tenants === "all") return undefined;
  if (isUndetermined(tenants)) return types.isEmpty === true ? undefined : tenants;
  if (tenants.members.isEmpty === true) return undefined;
  return tenants.members.gap ?? types.gap;
}

/** Whether it is this exclusion that keeps somebody out of the policy, and nothing else asks. */
function leaks(ca: ConditionalAccess, policy: Policy, users: UserScope, type: ExternalUserType, home: Home): Answer {
  const isLeftOut = all(
    policy.isEnabled,
    names({ ...users.exclude, users: { known: new Set(), gap: undefined, isEmpty: true } }, type, home),
    includes(users, type, home),
    not(names({ ...users.exclude, guests: undefined }, type, home)),
    demandsMfa(ca, policy, type, home),
  );
  return isLeftOut === false ? false : all(isLeftOut, not(ca.mfaCoverage(type, home)));
}

/** Service providers of every tenant that a policy leaves out of multifactor authentication. Undefined where it leaves out none. */
export function providerExemption(ca: ConditionalAccess, policy: Policy): Exemption | undefined {
  const exempts = exemptsEverywhere(policy, "serviceProvider");
  if (policy.isEnabled === false || exempts === false) return undefined;
  const isLeftOut = all(
    policy.isEnabled,
    exempts,
    isUndetermined(policy.users) ? policy.users : includes(policy.users, "serviceProvider", anyTenant),
    demandsMfa(ca, policy, "serviceProvider", anyTenant),
  );
  return { ...exclusion(policy), leaks: isLeftOut === false ? false : all(isLeftOut, not(ca.mfaCoverage("serviceProvider", anyTenant))) };
}

/** Guests of every tenant that a policy leaves out when their sign-in is risky. Undefined where it does not look at that. */
export function riskExemption(ca: ConditionalAccess, policy: Policy): Exemption | undefined {
  if (policy.isEnabled === false || policy.signInRisk.isEmpty === true) return undefined;
  const catches = (other: Policy): Answer => all(has(other.signInRisk, "high"), covers(other, "b2bCollaborationGuest", anyTenant));
  const isLeftOut = all(policy.isEnabled, has(policy.signInRisk, "high"), exemptsEverywhere(policy, "b2bCollaborationGuest"));
  const isCaught = any(some(ca.policies, catches), ca.gap ?? false);
  return { ...exclusion(policy), leaks: all(isLeftOut, not(isCaught)) };
}

/** Whether a policy leaves out a type of user wherever they come from. */
function exemptsEverywhere({ users }: Policy, type: ExternalUserType): Answer {
  if (isUndetermined(users)) return users;
  const { guests, users: listed } = users.exclude;
  return any(has(listed, legacyGuests), guests === undefined || isUndetermined(guests) ? (guests ?? false) : everywhere(guests, type));
}

function everywhere({ types, tenants }: GuestScope, type: ExternalUserType): Answer {
  return all(has(types, type.toLowerCase()), isUndetermined(tenants) ? tenants : tenants === "all");
}

/** Where the exclusion stands: the guest object, else the list that can hold the old word. */
function exclusion({ users, place }: Policy): Located {
  if (isUndetermined(users)) return { place };
  const { guests, users: listed, usersPlace } = users.exclude;
  if (guests === undefined || isUndetermined(guests) || has(listed, legacyGuests) === true) {
    return { place: usersPlace, setting: "excludeUsers" };
  }
  return { place: guests.place, setting: "excludeGuestsOrExternalUsers", judged: guests.judged };
}
