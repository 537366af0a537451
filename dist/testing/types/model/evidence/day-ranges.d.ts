/** Days from the first to the last one, both counted, as whole days since 1970 in UTC. */
export interface DayRange {
    readonly from: number;
    readonly to: number;
}
/** The number of an ISO day. */
export declare function dayNumber(day: string): number;
/** The ISO day of a number. */
export declare function dayOf(number: number): string;
/** The last day of which everything is in the log at a time, in milliseconds since 1970. */
export declare function lastClosedDay(now: number): number;
/** The days that lie in any of the ranges: apart from each other, in order. */
export declare function union(ranges: readonly DayRange[]): readonly DayRange[];
/** The days that lie in both. Each is apart and in order, as {@link union} gives them. */
export declare function intersection(one: readonly DayRange[], other: readonly DayRange[]): readonly DayRange[];
/** How many days there are in ranges that are apart. */
export declare function countDays(ranges: readonly DayRange[]): number;
/** The first of the last `count` days; undefined where there are fewer. */
export declare function startOfLast(ranges: readonly DayRange[], count: number): number | undefined;
