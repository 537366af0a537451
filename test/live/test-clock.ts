import type { Clock } from "../../src/live/clock.ts";

/** Time that passes only when somebody sleeps. */
export class TestClock implements Clock {
  /** How long was slept, in milliseconds, each time. */
  readonly slept: number[] = [];
  #now = Date.parse("2026-11-23T01:00:00Z");

  now(): number {
    return this.#now;
  }

  async sleep(milliseconds: number): Promise<void> {
    this.slept.push(milliseconds);
    this.#now += milliseconds;
    await Promise.resolve();
  }

  random(): number {
    return 0.5;
  }
}
