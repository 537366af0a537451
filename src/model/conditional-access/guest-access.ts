import { all, any, every, not, some, type Answer } from "../answer.ts";
import type { Located } from "../located.ts";
import { Place } from "../place.ts";
import type { Tenant } from "../tenant.ts";
import { isUndetermined, type Undetermined } from "../undetermined.ts";
import { isEveryApplication } from "./applications.ts";
import { covers, demandsMfa, type ConditionalAccess } from "./conditional-access.ts";
import { anyTenant, noTenant, typesWithoutTenant, type ExternalUserType, type Home } from "./external-users.ts";
import type { HomeEntry } from "./homes.ts";
import { nearMiss, type Part, type Person } from "./near-miss.ts";
import type { Policy } from "./policy.ts";

/** What Conditional Access asks of people from outside, summed over all policies. */
export interface GuestAccess {
  /** Whether everyone of a type who can come in needs multifactor authentication for every application. */
  needsMfa(type: ExternalUserType): Answer;
  /** What shows that some of `types` do not need it. */
  mfaGap(types: readonly ExternalUserType[]): Located;
  /** Whether guests sign in again after `hours` at the latest, wherever they sign in. */
  signsInWithin(hours: number): Answer;
  /** What shows that they do not. */
  sessionGap(hours: number): Located;
}

/** Undetermined where the input holds no policy and no list of them. */
export function guestAccess(tenant: Tenant): GuestAccess | Undetermined {
  const ca = tenant.conditionalAccess();
  const { policies, gap, list } = ca;
  if (policies.length === 0 && gap !== undefined) return gap;
  // A policy that comes close shows it best, else the list of all of them: any other policy alone shows nothing.
  const shown = (place: Place | undefined): Located => ({ place: place ?? list ?? Place.nowhere() });
  return {
    needsMfa: (type) => needsMfa(ca, type),
    mfaGap: (types) => shown(nearMiss(policies, types.flatMap((type) => uncovered(ca, type)), (policy, person) => mfaPart(ca, policy, person))),
    signsInWithin: (hours) => signsInWithin(ca, hours),
    sessionGap: (hours) => shown(nearMiss(policies, [{ type: "b2bCollaborationGuest", home: anyTenant }], (policy) => sessionPart(policy, hours))),
  };
}

/** A policy without anything of multifactor authentication in it was made for something else. */
function mfaPart(ca: ConditionalAccess, policy: Policy, { type, home }: Person): Part {
  const { grant, grantPlace } = policy;
  const isMeant = grant.blocks === false && grant.controls.some(({ kind }) => kind === "mfa" || kind === "strength");
  return isMeant ? { holds: demandsMfa(ca, policy, type, home), place: grantPlace } : { holds: false, place: undefined };
}

/** Who is blocked has no session. */
function sessionPart(policy: Policy, hours: number): Part {
  return policy.grant.blocks === false ? { holds: policy.signsInWithin(hours), place: policy.sessionPlace } : { holds: false, place: undefined };
}

function needsMfa(ca: ConditionalAccess, type: ExternalUserType): Answer {
  const door = doorOf(ca, type);
  return door === undefined ? every(everywhere(type), (home) => ca.mfaCoverage(type, home)) : overHomes(ca, type, door);
}

type Door = (entry: HomeEntry) => Answer;

/** What lets a type in from some homes only; undefined for a type that comes from everywhere. */
function doorOf(ca: ConditionalAccess, type: ExternalUserType): Door | undefined {
  if (type === "b2bDirectConnectUser") return ({ directConnect }) => directConnect;
  // Members are synchronized by partners: where the default lets nobody in, there are none of any other tenant.
  const isSynchronized = type === "b2bCollaborationMember" && ca.homes.entries[0]?.collaboration !== true;
  return isSynchronized ? ({ collaboration }) => collaboration : undefined;
}

function everywhere(type: ExternalUserType): readonly Home[] {
  return typesWithoutTenant.has(type) ? [anyTenant, noTenant] : [anyTenant];
}

/** People of a type who come in and are known to need no multifactor authentication somewhere. */
function uncovered(ca: ConditionalAccess, type: ExternalUserType): readonly Person[] {
  const door = doorOf(ca, type);
  const homes = door === undefined ? everywhere(type) : ca.homes.entries.filter((entry) => door(entry) === true).map(({ home }) => home);
  return homes.filter((home) => ca.mfaCoverage(type, home) === false).map((home) => ({ type, home }));
}

/** Asks for the homes that are let in. Where partners are missing, it has to be so for whoever they are. */
function overHomes(ca: ConditionalAccess, type: ExternalUserType, letsIn: Door): Answer {
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
