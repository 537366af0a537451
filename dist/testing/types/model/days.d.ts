/** Whether a text is a real ISO day: `2027-02-30` is not. */
export declare function isDay(text: string): boolean;
/** Whether a last day is over: the day itself still counts, and what is no real ISO day is over. */
export declare function isOver(day: unknown, today: string): boolean;
/** Whole days from an ISO date or date-time to an ISO day, both in UTC; undefined when the text is no date. */
export declare function ageInDays(dateTime: unknown, today: string): number | undefined;
