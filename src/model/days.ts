const millisecondsADay = 86_400_000;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const withoutZone = /[T ][\d:.]+$/i;

/** Whether a text is a real ISO day: `2027-02-30` is not. */
export function isDay(text: string): boolean {
  if (!isoDay.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether a last day is over: the day itself still counts, and what is no real ISO day is over. */
export function isOver(day: unknown, today: string): boolean {
  return typeof day !== "string" || !isDay(day.trim()) || day.trim() < today;
}

/** Whole days from an ISO date or date-time to an ISO day, both in UTC; undefined when the text is no date. */
export function ageInDays(dateTime: unknown, today: string): number | undefined {
  if (typeof dateTime !== "string") return undefined;
  const text = dateTime.trim();
  // Date.parse rolls 30 February over to March, so the day is checked by itself.
  if (!isDay(text.slice(0, 10))) return undefined;
  // Without a zone Date.parse would take the machine's own.
  const time = Date.parse(withoutZone.test(text) ? `${text}Z` : text);
  if (Number.isNaN(time)) return undefined;
  return Math.floor(Date.parse(today) / millisecondsADay) - Math.floor(time / millisecondsADay);
}
