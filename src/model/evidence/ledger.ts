import { dayNumber, dayOf, union, type DayRange } from "./day-ranges.ts";

/** Seen from us: the other tenant's users come here, or ours go there. */
export const directions = ["inbound", "outbound"] as const;

export type Direction = (typeof directions)[number];

/** With somebody in front of the screen, or by a token that is renewed. */
export const signInKinds = ["interactive", "nonInteractive"] as const;

export type SignInKind = (typeof signInKinds)[number];

/**
 * Where evidence comes from: Graph's sign-in log as a whole, Graph's log asked for the newest sign-in of one tenant,
 * the summary of Azure Monitor Logs, and Microsoft's inventory of related tenants, which is a monthly total.
 */
export const evidenceSources = ["signIns", "newestSignIn", "logAnalytics", "relatedTenants"] as const;

export type EvidenceSource = (typeof evidenceSources)[number];

/** Sources that say which days they hold every sign-in of. */
export const coveringSources = ["signIns", "newestSignIn", "logAnalytics"] as const;

export type CoveringSource = (typeof coveringSources)[number];

/** The last sign-in between us and a tenant, of one application to one resource, by direction and kind. */
export interface Sighting {
  /** In lower case. */
  readonly tenantId: string;
  readonly direction: Direction;
  /** The application that signed in for the user, in lower case; absent where the source does not say. */
  readonly appId?: string;
  /** The application that was signed in to, by its application id in lower case; absent where the source does not say. */
  readonly resourceId?: string;
  /** `any` where the source does not tell the kinds apart. */
  readonly signIns: SignInKind | "any";
  /** Of the last sign-in. */
  readonly source: EvidenceSource;
  /** ISO day in UTC. */
  readonly lastSeen: string;
  /** The most users that one reading of the source counted. */
  readonly users?: number;
}

/** Days of which a source was read to the end: what it does not show did not happen. */
export interface Coverage {
  readonly source: CoveringSource;
  readonly direction: Direction;
  readonly signIns: SignInKind;
  /** In lower case; absent where all tenants are covered. */
  readonly tenantId?: string;
  /** ISO days in UTC, both counted. Only a day that is over can be covered. */
  readonly from: string;
  readonly to: string;
}

/** What is known of the use of other tenants. The order of its lists and of what it was put together from never matters. */
export interface Ledger {
  readonly coverage: readonly Coverage[];
  readonly entries: readonly Sighting[];
}

export const emptyLedger: Ledger = { coverage: [], entries: [] };

/**
 * Puts ledgers together: of each tenant, direction, application, resource and kind the newest sighting, and all covered days.
 * The result is sorted, and the same in whatever order and however often a ledger is given.
 */
export function mergeLedgers(...ledgers: readonly Ledger[]): Ledger {
  return {
    coverage: mergedCoverage(ledgers.flatMap(({ coverage }) => coverage)),
    entries: mergedEntries(ledgers.flatMap(({ entries }) => entries)),
  };
}

function mergedEntries(entries: readonly Sighting[]): readonly Sighting[] {
  const byKey = new Map<string, Sighting>();
  for (const entry of entries) {
    const key = [entry.tenantId, entry.direction, entry.appId ?? "", entry.resourceId ?? "", entry.signIns].join(" ");
    const before = byKey.get(key);
    byKey.set(key, before === undefined ? entry : newer(before, entry));
  }
  return sorted(byKey);
}

/** Of two of one day the source that comes first in the list of sources, so that the order of merging does not matter. */
function newer(one: Sighting, other: Sighting): Sighting {
  const rank = ({ source }: Sighting): number => evidenceSources.indexOf(source);
  const isOther = other.lastSeen > one.lastSeen || (other.lastSeen === one.lastSeen && rank(other) < rank(one));
  const users = Math.max(one.users ?? 0, other.users ?? 0);
  return { ...(isOther ? other : one), ...(users > 0 && { users }) };
}

function mergedCoverage(coverage: readonly Coverage[]): readonly Coverage[] {
  const groups = new Map<string, { readonly of: Coverage; readonly ranges: DayRange[] }>();
  for (const each of coverage) {
    const key = [each.tenantId ?? "", each.source, each.direction, each.signIns].join(" ");
    const group = groups.get(key) ?? { of: each, ranges: [] };
    groups.set(key, group);
    group.ranges.push(rangeOf(each));
  }
  return sorted(groups).flatMap(({ of, ranges }) => union(ranges).map(({ from, to }) => ({ ...of, from: dayOf(from), to: dayOf(to) })));
}

/** The days of a line of coverage. */
export function rangeOf({ from, to }: Coverage): DayRange {
  return { from: dayNumber(from), to: dayNumber(to) };
}

function sorted<T>(byKey: ReadonlyMap<string, T>): readonly T[] {
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
}
