const millisecondsADay = 86_400_000;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a real ISO day: `2027-02-30` is not. */
export function isDay(text: string): boolean {
  if (!isoDay.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whole days from an ISO date or date-time to an ISO day, in UTC; undefined when the text is no date. */
export function ageInDays(dateTime: unknown, today: string): number | undefined {
  if (typeof dateTime !== "string") return undefined;
  const day = dateTime.trim().slice(0, 10);
  if (!isDay(day) || Number.isNaN(Date.parse(dateTime.trim()))) return undefined;
  return Math.round((Date.parse(today) - Date.parse(day)) / millisecondsADay);
}
