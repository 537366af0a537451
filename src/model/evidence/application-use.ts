import { isGuid } from "../well-known.ts";
import { undetermined, type Undetermined } from "../undetermined.ts";
import { countDays, dayNumber, dayOf, intersection, startOfLast, union, type DayRange } from "./day-ranges.ts";
import { coveringSources, rangeOf, signInKinds, type Coverage, type CoveringSource, type Direction, type Ledger, type Sighting } from "./ledger.ts";
import { oldestEnd } from "./use.ts";

/** One application that users signed in with to another, and when that was last. */
export interface SeenApplication {
  /** The application that signed in for the user, and the one that was signed in to: GUIDs in lower case. */
  readonly appId: string;
  readonly resourceId: string;
  /** ISO day. */
  readonly lastSeen: string;
  /** The most users that one reading counted; undefined where none did. */
  readonly users: number | undefined;
}

/** Everything that is known of the applications that one direction of work with a tenant uses. */
export interface ApplicationUse {
  /** Days of which every sign-in of the direction is known with its application. */
  readonly days: number;
  /** The first and the last of them, as ISO days; there can be others between. */
  readonly from: string;
  readonly to: string;
  readonly sources: readonly CoveringSource[];
  /** All that the ledger knows, also from before those days; by application and resource. */
  readonly seen: readonly SeenApplication[];
}

/** Sources that show every application of the days that they cover: the newest sign-in hides those before it. */
const wholeSources: readonly CoveringSource[] = coveringSources.filter((source) => source !== "newestSignIn");
/** Related tenants count a month that ends with their day. */
const daysCounted = 31;

/**
 * Which applications sign-ins in one direction used, where at least `days` days are covered in full: interactive
 * sign-ins and others, up to 31 days before `today` at most. Undetermined where anything can have been missed.
 */
export function applicationUse(ledger: Ledger, tenantId: string, direction: Direction, days: number, today: string): ApplicationUse | Undetermined {
  const lines = ledger.coverage.filter((each) => wholeSources.includes(each.source) && each.direction === direction && (each.tenantId === undefined || each.tenantId === tenantId));
  const covered = coveredDays(lines, dayNumber(today));
  const end = covered.at(-1)?.to;
  if (end === undefined || startOfLast(covered, days) === undefined) return tooFew(lines, covered, days, dayNumber(today));
  if (end < dayNumber(today) - oldestEnd) return undetermined(`the evidence ends on ${dayOf(end)}, more than ${oldestEnd} days ago`);
  const entries = ledger.entries.filter((each) => each.tenantId === tenantId && each.direction === direction && !isAccountedFor(each, covered));
  const late = entries.find(({ lastSeen }) => lastSeen > today);
  if (late !== undefined) return undetermined(`the evidence holds a sign-in after ${today}, the day that is judged`);
  const unnamed = entries.find((each) => idsOf(each) === undefined);
  if (unnamed !== undefined) return undetermined(`a sign-in on ${unnamed.lastSeen} does not say which application it was, and to which`);
  return {
    days: countDays(covered),
    from: dayOf(covered[0]?.from ?? end),
    to: dayOf(end),
    sources: wholeSources.filter((source) => lines.some((each) => each.source === source)),
    seen: together(entries),
  };
}

function coveredDays(lines: readonly Coverage[], today: number): readonly DayRange[] {
  const [interactive = [], others = []] = signInKinds.map((kind) => union(lines.filter(({ signIns }) => signIns === kind).map(rangeOf).map(({ from, to }) => ({ from, to: Math.min(to, today) }))));
  return intersection(interactive, others);
}

function tooFew(lines: readonly Coverage[], covered: readonly DayRange[], days: number, today: number): Undetermined {
  if (lines.length === 0) return undetermined("no evidence shows all sign-ins of a day with their applications: the newest sign-in alone hides the applications of those before it");
  const interactive = union(lines.filter(({ signIns }) => signIns === "interactive").map(rangeOf).map(({ from, to }) => ({ from, to: Math.min(to, today) })));
  if (startOfLast(interactive, days) !== undefined) return undetermined(`${countDays(interactive)} days are covered, but with non-interactive sign-ins only ${countDays(covered)} of them, and ${days} are needed`);
  return undetermined(`${countDays(covered)} days are covered with all sign-ins, and ${days} are needed`);
}

/** The monthly total of related tenants says nothing new where each of its days is covered. */
function isAccountedFor({ source, lastSeen }: Sighting, covered: readonly DayRange[]): boolean {
  if (source !== "relatedTenants") return false;
  const to = dayNumber(lastSeen);
  const from = to - daysCounted;
  return countDays(intersection(covered, [{ from, to }])) === to - from + 1;
}

function idsOf({ appId, resourceId }: Sighting): { readonly appId: string; readonly resourceId: string } | undefined {
  return appId !== undefined && resourceId !== undefined && isGuid(appId) && isGuid(resourceId) ? { appId, resourceId } : undefined;
}

function together(entries: readonly Sighting[]): readonly SeenApplication[] {
  const seen = new Map<string, SeenApplication>();
  for (const entry of entries) {
    const ids = idsOf(entry);
    if (ids === undefined) continue;
    const key = `${ids.appId} ${ids.resourceId}`;
    const before = seen.get(key);
    const users = Math.max(before?.users ?? 0, entry.users ?? 0);
    const lastSeen = before !== undefined && before.lastSeen > entry.lastSeen ? before.lastSeen : entry.lastSeen;
    seen.set(key, { ...ids, lastSeen, users: users === 0 ? undefined : users });
  }
  return [...seen].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
}
