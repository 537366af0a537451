import type { Clock } from "./clock.ts";
import type { Throttle } from "./graph-reader.ts";

interface Limit {
  /** Requests at the same time. */
  readonly concurrent: number;
  /** Requests that may begin within a time. */
  readonly within?: { readonly count: number; readonly milliseconds: number };
}

/**
 * What Graph allows a tenant, by throttling class. Source: Microsoft Graph's page on service-specific throttling limits.
 * Reports take five in ten seconds; Conditional Access takes one a second of all applications together.
 * Azure Monitor Logs runs five queries of one identity at the same time, and ours are few and heavy.
 */
const limits: Readonly<Record<Throttle, Limit>> = {
  directory: { concurrent: 4 },
  conditionalAccess: { concurrent: 1, within: { count: 1, milliseconds: 1000 } },
  reports: { concurrent: 2, within: { count: 5, milliseconds: 10_000 } },
  logs: { concurrent: 2 },
};

/** Lets requests begin when their class allows it. */
export class Pace {
  readonly #lanes: Readonly<Record<Throttle, Lane>>;

  constructor(clock: Clock) {
    this.#lanes = {
      directory: new Lane(clock, limits.directory),
      conditionalAccess: new Lane(clock, limits.conditionalAccess),
      reports: new Lane(clock, limits.reports),
      logs: new Lane(clock, limits.logs),
    };
  }

  /** Runs one request as soon as its class has room. */
  async run<T>(throttle: Throttle, request: () => Promise<T>): Promise<T> {
    const lane = this.#lanes[throttle];
    await lane.enter();
    try {
      return await request();
    } finally {
      lane.leave();
    }
  }

  /** Keeps a class from beginning anything before `time`, in milliseconds since 1970. */
  pause(throttle: Throttle, time: number): void {
    this.#lanes[throttle].pause(time);
  }
}

class Lane {
  readonly #clock: Clock;
  readonly #limit: Limit;
  /** When the latest requests began, the oldest first. */
  readonly #begun: number[] = [];
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #pausedUntil = 0;
  #turn: Promise<void> = Promise.resolve();

  constructor(clock: Clock, limit: Limit) {
    this.#clock = clock;
    this.#limit = limit;
  }

  /** Requests enter one after the other, so that each sees what those before it left. */
  enter(): Promise<void> {
    this.#turn = this.#turn.then(() => this.#room());
    return this.#turn;
  }

  leave(): void {
    this.#running -= 1;
    this.#waiting.shift()?.();
  }

  pause(time: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, time);
  }

  async #room(): Promise<void> {
    while (this.#running >= this.#limit.concurrent) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    for (let wait = this.#wait(); wait > 0; wait = this.#wait()) await this.#clock.sleep(wait);
    this.#running += 1;
    this.#begun.push(this.#clock.now());
    if (this.#begun.length > (this.#limit.within?.count ?? 0)) this.#begun.shift();
  }

  #wait(): number {
    const { within } = this.#limit;
    const oldest = within === undefined || this.#begun.length < within.count ? undefined : this.#begun[0];
    const free = oldest === undefined || within === undefined ? 0 : oldest + within.milliseconds;
    return Math.max(free, this.#pausedUntil) - this.#clock.now();
  }
}
