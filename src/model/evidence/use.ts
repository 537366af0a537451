import { undetermined, type Undetermined } from "../undetermined.ts";
import { countDays, dayNumber, dayOf, intersection, startOfLast, union, type DayRange } from "./day-ranges.ts";
import { coveringSources, directions, rangeOf, signInKinds, type Coverage, type CoveringSource, type Ledger, type Sighting, type SignInKind } from "./ledger.ts";

/** That a tenant was not seen, and how much looking there was. */
export interface NotSeen {
  /** Days of which all sign-ins are known, in both directions, since the tenant was seen last. */
  readonly days: number;
  /** The first and the last of them, as ISO days. */
  readonly from: string;
  readonly to: string;
  /** In the order of the list of sources. */
  readonly sources: readonly CoveringSource[];
  /** ISO day; undefined when there is no sign-in at all. */
  readonly lastSeen: string | undefined;
}

/** What evidence says of the use of single tenants. */
export interface Uses {
  /** Whether a tenant was in use in the last `days` covered days: `used`, what proves that it was not, or why nobody knows. */
  useOf(tenantId: string, days: number): "used" | NotSeen | Undetermined;
}

/** Evidence that ends longer ago says nothing of today: no log of Graph reaches further back, so the days between are lost. */
export const oldestEnd = 31;

/** Reads what a ledger says as of `today`, an ISO day. */
export function readUses(ledger: Ledger, today: string): Uses {
  const sightings = new Map<string, Sighting[]>();
  for (const sighting of ledger.entries) {
    const list = sightings.get(sighting.tenantId);
    if (list === undefined) sightings.set(sighting.tenantId, [sighting]);
    else list.push(sighting);
  }
  const covered = coverageByTenant(ledger.coverage, dayNumber(today));
  return { useOf: (tenantId, days) => useOf(sightings.get(tenantId) ?? [], covered(tenantId), dayNumber(today), days) };
}

function useOf(sightings: readonly Sighting[], covered: Covered, today: number, days: number): ReturnType<Uses["useOf"]> {
  const seen = sightings.map(({ lastSeen }) => dayNumber(lastSeen));
  const past = seen.filter((day) => day <= today);
  const last = past.length === 0 ? undefined : Math.max(...past);
  const start = startOfLast(covered.all, days);
  if (last !== undefined && (last >= today - days || (start !== undefined && last >= start))) return "used";
  if (seen.length > past.length) return undetermined(`the evidence holds a sign-in after ${dayOf(today)}, the day that is judged`);
  const end = covered.all.at(-1)?.to;
  if (start === undefined || end === undefined) return tooFewDays(covered, days);
  if (end < today - oldestEnd) return undetermined(`the evidence ends on ${dayOf(end)}, more than ${oldestEnd} days ago`);
  const unseen = last === undefined ? covered.all : intersection(covered.all, [{ from: last + 1, to: end }]);
  return { days: countDays(unseen), from: dayOf(unseen[0]?.from ?? end), to: dayOf(end), sources: covered.sources, lastSeen: last === undefined ? undefined : dayOf(last) };
}

function tooFewDays({ all, interactive, isStated }: Covered, days: number): Undetermined {
  if (!isStated) return undetermined("no evidence says which days it covers, so that a tenant is not in it proves nothing");
  if (startOfLast(interactive, days) !== undefined) {
    return undetermined(`not seen interactively in ${days} covered days, but the evidence leaves out non-interactive sign-ins`);
  }
  return undetermined(`the evidence covers ${countDays(all)} days in both directions with non-interactive sign-ins, and ${days} are needed`);
}

/** Days of which every sign-in with a tenant is known, up to today. */
interface Covered {
  /** In both directions, interactive or not. */
  readonly all: readonly DayRange[];
  /** In both directions, the interactive ones. */
  readonly interactive: readonly DayRange[];
  readonly sources: readonly CoveringSource[];
  readonly isStated: boolean;
}

/** What covers all tenants is worked out once; tenants that have lines of their own are few or ask once. */
function coverageByTenant(coverage: readonly Coverage[], today: number): (tenantId: string) => Covered {
  const general: Coverage[] = [];
  const special = new Map<string, Coverage[]>();
  for (const each of coverage) {
    if (each.tenantId === undefined) {
      general.push(each);
      continue;
    }
    const list = special.get(each.tenantId);
    if (list === undefined) special.set(each.tenantId, [each]);
    else list.push(each);
  }
  const ofAll = readCovered(general, today);
  return (tenantId) => {
    const own = special.get(tenantId);
    return own === undefined ? ofAll : readCovered([...general, ...own], today);
  };
}

function readCovered(coverage: readonly Coverage[], today: number): Covered {
  const of = (kind: SignInKind): readonly DayRange[] => {
    const [inbound = [], outbound = []] = directions.map((direction) => {
      const lines = coverage.filter((each) => each.direction === direction && each.signIns === kind);
      return union(lines.map(rangeOf).map(({ from, to }) => ({ from, to: Math.min(to, today) })));
    });
    return intersection(inbound, outbound);
  };
  const [interactive = [], nonInteractive = []] = signInKinds.map(of);
  const sources = coveringSources.filter((source) => coverage.some((each) => each.source === source));
  return { all: intersection(interactive, nonInteractive), interactive, sources, isStated: coverage.length > 0 };
}
