import { all, any, some, type Answer } from "../answer.ts";
import { once } from "../once.ts";
import type { Place } from "../place.ts";
import type { Resource } from "../resource.ts";
import type { Tenant } from "../tenant.ts";
import { isUndetermined, undetermined, type Undetermined } from "../undetermined.ts";
import { addUpToAll } from "./applications.ts";
import { forcesMfa, type Control, type Possible } from "./controls.ts";
import { anyTenant, noTenant, typesWithoutTenant, type ExternalUserType, type GuestScope, type Home } from "./external-users.ts";
import { claimsKey, readHomes, type Claims, type Homes } from "./homes.ts";
import { readPolicy, type Policy } from "./policy.ts";
import { definedStrengths, isPhishingResistant } from "./strengths.ts";
import { appliesTo } from "./users.ts";

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
export function readConditionalAccess(tenant: Tenant): ConditionalAccess {
  const strengths = definedStrengths(tenant.all("authenticationStrengthPolicy"));
  const written = tenant.all("conditionalAccessPolicy");
  // Every policy is held against every tenant that any of them names: without a bound, made-up input would never end.
  const policies = written.length > mostPolicies ? [] : written.map((resource) => readPolicy(resource, strengths));
  const list = tenant.complete("conditionalAccessPolicy");
  const lists = listsByTenant(policies);
  const named = new Set(lists.keys());
  const homes = once(() => readHomes(tenant, named));
  const sums = new Map<string, Answer>();
  const classes = new Map<string, number>();
  const classByHome = new Map<Home, number>();
  const ca: ConditionalAccess = {
    policies,
    gap: isUndetermined(list) ? list : (tooMany(written.length) ?? templateGap(tenant, policies)),
    list: listOf(tenant, written),
    get homes() {
      return homes();
    },
    named,
    classOf: (home) => {
      const key = classByHome.get(home) ?? numbered(classKey(home, lists.get(home), ca.homes), classes);
      classByHome.set(home, key);
      return key;
    },
    mfaCoverage: (type, home) => {
      const key = `${type} ${String(ca.classOf(home))}`;
      const sum = sums.get(key) ?? mfaSum(ca, type, home);
      sums.set(key, sum);
      return sum;
    },
  };
  return ca;
}

/** Of several lists none holds all policies; where all are empty, each of them shows that there is none. */
function listOf({ files }: Tenant, policies: readonly Resource[]): Place | undefined {
  const [list, other] = files.flatMap(({ lists }) => lists).filter(({ kind }) => kind === "conditionalAccessPolicy");
  if (list === undefined || policies.length === 0) return list?.place;
  return other === undefined && policies.every(({ place }) => place.file === list.place.file) ? list.place : undefined;
}

/** Entra takes about 240 policies in a tenant. */
const mostPolicies = 1000;

function tooMany(count: number): Undetermined | undefined {
  if (count <= mostPolicies) return undefined;
  return undetermined(`the input holds ${String(count)} Conditional Access policies, more than a tenant can have: none of them is judged`);
}

/** A template is in force nowhere, so what the tenant asks for is not in the input. */
function templateGap({ templates }: Tenant, policies: readonly Policy[]): Undetermined | undefined {
  if (!policies.some(({ place }) => templates.has(place.file))) return undefined;
  return undetermined("some of the policies are templates, which are in force nowhere", ["conditionalAccessPolicy"]);
}

function classKey(home: Home, lists: readonly number[] | undefined, homes: Homes): string {
  if (home === anyTenant || home === noTenant || home === "") return home;
  return `${lists?.join(",") ?? ""} ${claimsKey(homes.claimsOf(home))}`;
}

/** The number of a text, the next one where it has none yet. */
function numbered(text: string, numbers: Map<string, number>): number {
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
}

/** The lists that name a tenant, by their number in the order of the policies. */
function listsByTenant(policies: readonly Policy[]): ReadonlyMap<Home, readonly number[]> {
  const lists = new Map<Home, number[]>();
  for (const [index, { users }] of policies.entries()) {
    if (isUndetermined(users)) continue;
    for (const [side, { guests }] of [users.include, users.exclude].entries()) {
      for (const home of listedTenants(guests)) {
        const before = lists.get(home);
        if (before === undefined) lists.set(home, [2 * index + side]);
        else before.push(2 * index + side);
      }
    }
  }
  return lists;
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
  return some(types, (type) => {
    const without = typesWithoutTenant.has(type) ? [noTenant] : [];
    return some([anyTenant, ...without, ...ownTenants(policy)], (home) => covers(policy, type, home));
  });
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
  const isAsked = some(ca.policies, (policy) => all(covers(policy, type, home), policy.isUnconditional, demands(policy)));
  return any(isAsked, ca.gap ?? false);
}

function onlyResistant(control: Control): Control {
  if (control.kind === "mfa") return { kind: "terms", ids: [] };
  return control.kind === "strength" ? { kind: "strength", strength: { ...control.strength, isMfa: isPhishingResistant(control.strength) } } : control;
}
