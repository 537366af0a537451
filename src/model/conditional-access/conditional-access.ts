import { all, any, type Answer } from "../answer.ts";
import { once } from "../once.ts";
import type { Place } from "../place.ts";
import type { Tenant } from "../tenant.ts";
import { isUndetermined, type Undetermined } from "../undetermined.ts";
import { addUpToAll } from "./applications.ts";
import { forcesMfa, type Control, type Possible } from "./controls.ts";
import { anyTenant, noTenant, typesWithoutTenant, type ExternalUserType, type GuestScope, type Home } from "./external-users.ts";
import { readHomes, type Claims, type Homes } from "./homes.ts";
import { readPolicy, type Policy } from "./policy.ts";
import { definedStrengths, isPhishingResistant } from "./strengths.ts";
import { appliesTo } from "./users.ts";

/** The Conditional Access policies of a tenant, and what they add up to for people from outside. */
export interface ConditionalAccess {
  readonly policies: readonly Policy[];
  /** Why there can be policies that are not among them; undefined where the list is complete. An empty list is data. */
  readonly gap: Undetermined | undefined;
  /** What shows the policies as a whole: their list, else the first of them. */
  readonly place: Place | undefined;
  readonly homes: Homes;
  /** Tenants that some policy names. */
  readonly named: ReadonlySet<Home>;
  /** See {@link mfaCoverage}. */
  mfaCoverage(type: ExternalUserType, home: Home): Answer;
}

/** Reads all policies. Homes and sums are made when somebody asks. */
export function readConditionalAccess(tenant: Tenant): ConditionalAccess {
  const strengths = definedStrengths(tenant.all("authenticationStrengthPolicy"));
  const policies = tenant.all("conditionalAccessPolicy").map((resource) => readPolicy(resource, strengths));
  const list = tenant.complete("conditionalAccessPolicy");
  const named = namedTenants(policies);
  const homes = once(() => readHomes(tenant, named));
  const sums = new Map<string, Answer>();
  const ca: ConditionalAccess = {
    policies,
    gap: isUndetermined(list) ? list : undefined,
    place: tenant.files.flatMap((file) => file.lists).find(({ kind }) => kind === "conditionalAccessPolicy")?.place ?? policies[0]?.place,
    get homes() {
      return homes();
    },
    named,
    mfaCoverage: (type, home) => {
      const key = `${type} ${home}`;
      const sum = sums.get(key) ?? mfaSum(ca, type, home);
      sums.set(key, sum);
      return sum;
    },
  };
  return ca;
}

function namedTenants(policies: readonly Policy[]): ReadonlySet<Home> {
  const named = new Set<Home>();
  for (const { users } of policies) {
    if (isUndetermined(users)) continue;
    for (const { guests } of [users.include, users.exclude]) {
      for (const member of listedTenants(guests)) named.add(member);
    }
  }
  return named;
}

/** The tenants that a guest object lists. */
export function listedTenants(guests: GuestScope | Undetermined | undefined): Iterable<Home> {
  if (guests === undefined || isUndetermined(guests) || guests.tenants === "all" || isUndetermined(guests.tenants)) return [];
  return guests.tenants.members.known;
}

/** Whether a policy is in force for somebody. */
export function covers(policy: Policy, type: ExternalUserType, home: Home): Answer {
  return all(policy.isEnabled, appliesTo(policy.users, type, home));
}

/** Whether a policy that is in force is about somebody of one of the types, from wherever. */
export function coversSomeone(ca: ConditionalAccess, policy: Policy, types: readonly ExternalUserType[]): Answer {
  return any(
    ...types.map((type) => {
      const without = typesWithoutTenant.has(type) ? [noTenant] : [];
      return any(...[anyTenant, ...without, ...ownTenants(policy)].map((home) => covers(policy, type, home)));
    }),
  );
}

function ownTenants({ users }: Policy): readonly Home[] {
  return isUndetermined(users) ? [] : [...listedTenants(users.include.guests)];
}

/** Which controls somebody can meet: a local guest all of them, somebody from outside not those that happen at home. */
export function possibleFor(type: ExternalUserType, claims: Claims): Possible {
  return (control: Control) => {
    if (control.kind === "unknown" || control.kind === "gap") return control.reason;
    if (type === "internalGuest") return true;
    return control.kind === "device" ? claims[control.claim] : control.kind !== "unsupported";
  };
}

/** Whether a policy lets nobody of a type from a home in without multifactor authentication, where it applies. */
export function demandsMfa(ca: ConditionalAccess, { grant }: Policy, type: ExternalUserType, home: Home): Answer {
  return forcesMfa(grant, possibleFor(type, ca.homes.claimsOf(home)));
}

function mfaSum(ca: ConditionalAccess, type: ExternalUserType, home: Home): Answer {
  const possible = possibleFor(type, ca.homes.claimsOf(home));
  const summands = ca.policies.map((policy) => {
    const applies = all(policy.isUnconditional, covers(policy, type, home));
    return { counts: applies === false ? false : all(applies, forcesMfa(policy.grant, possible)), applications: policy.applications };
  });
  return any(addUpToAll(summands), ca.gap ?? false);
}

/**
 * Whether somebody of a type from a home needs multifactor authentication at every sign-in to every application, summed
 * over all policies. Undetermined without the complete list of policies, unless those that are known are enough.
 */
export function mfaCoverage(tenant: Tenant, type: ExternalUserType, home: Home): Answer {
  return tenant.conditionalAccess().mfaCoverage(type, home);
}

/** Whether some policy that always applies to somebody asks for phishing-resistant methods and takes nothing else. */
export function phishingResistantCoverage(tenant: Tenant, type: ExternalUserType, home: Home): Answer {
  const ca = tenant.conditionalAccess();
  const demands = ({ grant }: Policy): Answer => {
    const possible = possibleFor(type, ca.homes.claimsOf(home));
    // With every other control worth nothing, what forces multifactor authentication is the strength.
    return forcesMfa({ ...grant, controls: grant.controls.map(onlyResistant) }, possible);
  };
  return any(...ca.policies.map((policy) => all(covers(policy, type, home), policy.isUnconditional, demands(policy))), ca.gap ?? false);
}

function onlyResistant(control: Control): Control {
  if (control.kind === "mfa") return { kind: "terms" };
  return control.kind === "strength" ? { kind: "strength", strength: { ...control.strength, isMfa: isPhishingResistant(control.strength) } } : control;
}
