import type { Reading } from "./reading.ts";
/** Remembers what was worked out for one thing at a time, with what it hung on: whoever asks again has met that, too. */
export declare class KeptReadings<T> {
    #private;
    of(one: unknown, name: string, reading: Reading, work: (own: Reading) => T): T;
}
