import { remembered } from "../../model/once.ts";
import type { Met, Reading } from "./reading.ts";

/** Remembers what was worked out for one thing at a time, with what it hung on: whoever asks again has met that, too. */
export class KeptReadings<T> {
  #of: unknown;
  #results = new Map<string, { readonly result: T; readonly met: Met }>();

  of(one: unknown, name: string, reading: Reading, work: (own: Reading) => T): T {
    if (this.#of !== one) {
      this.#of = one;
      this.#results = new Map();
    }
    const { result, met } = remembered(this.#results, `${reading.key} ${name}`, () => {
      const own = reading.again();
      return { result: work(own), met: own.met };
    });
    reading.join(met);
    return result;
  }
}
