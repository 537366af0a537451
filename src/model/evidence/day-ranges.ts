const millisecondsADay = 86_400_000;

/** Days from the first to the last one, both counted, as whole days since 1970 in UTC. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** The number of an ISO day. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(day) / millisecondsADay);
}

/** The ISO day of a number. */
export function dayOf(number: number): string {
  return new Date(number * millisecondsADay).toISOString().slice(0, 10);
}

/** Sign-ins reach a log late: a day is over for us so many milliseconds after its end. */
const late = 6 * 3_600_000;

/** The last day of which everything is in the log at a time, in milliseconds since 1970. */
export function lastClosedDay(now: number): number {
  return dayNumber(new Date(now - late).toISOString()) - 1;
}

/** The days that lie in any of the ranges: apart from each other, in order. */
export function union(ranges: readonly DayRange[]): readonly DayRange[] {
  const joined: DayRange[] = [];
  for (const range of [...ranges].sort((one, other) => one.from - other.from)) {
    if (range.to < range.from) continue;
    const last = joined.at(-1);
    if (last !== undefined && range.from <= last.to + 1) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else joined.push(range);
  }
  return joined;
}

/** The days that lie in both. Each is apart and in order, as {@link union} gives them. */
export function intersection(one: readonly DayRange[], other: readonly DayRange[]): readonly DayRange[] {
  const shared = one.flatMap((here) => other.map((there) => ({ from: Math.max(here.from, there.from), to: Math.min(here.to, there.to) })));
  return union(shared);
}

/** How many days there are in ranges that are apart. */
export function countDays(ranges: readonly DayRange[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

/** The first of the last `count` days; undefined where there are fewer. */
export function startOfLast(ranges: readonly DayRange[], count: number): number | undefined {
  let left = count;
  for (const { from, to } of [...ranges].reverse()) {
    const days = to - from + 1;
    if (days >= left) return to - left + 1;
    left -= days;
  }
  return undefined;
}
