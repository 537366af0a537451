import { isObject } from "../model/json.ts";
import type { Clock } from "./clock.ts";
import type { Answer, GraphReader, GraphRequest, ReadFailure, Throttle } from "./graph-reader.ts";
import { jsonOf, understand, type HttpResult } from "./http-answer.ts";
import { Pace } from "./pace.ts";

/** Sends one request and reads the answer to its end; throws where there is none. */
export type Send = (request: { readonly path: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }) => Promise<HttpResult>;

/** How long and how often is tried. */
export interface Patience {
  /** Milliseconds since 1970 after which nothing new begins. */
  readonly deadline: number;
  /** Tries of one request. */
  readonly attempts: number;
  /** Repeated tries of all requests together. */
  readonly retries: number;
}

/** What the reader is about, for whoever watches. */
export interface Watcher {
  sent(): void;
  /** Nothing of a class begins for so many milliseconds. */
  waiting(throttle: Throttle, milliseconds: number, isThrottled: boolean): void;
}

interface Options {
  readonly send: Send;
  /** Graph's scheme and host. */
  readonly origin: string;
  readonly clock: Clock;
  readonly patience: Patience;
  readonly watcher: Watcher;
  /** Understands an answer; left out, as one of Graph. */
  readonly understand?: (status: number, value: unknown) => Answer;
}

const mostInBatch = 20;
/** As many as the widest class of requests has under way. */
const lotsAtOnce = 4;
const firstWait = 1000;
const longestWait = 60_000;

/** Reads Graph over `send`, with retries, at Graph's pace, until the time is up. */
export class RetryingReader implements GraphReader {
  readonly #options: Options;
  readonly #pace: Pace;
  #retriesLeft: number;

  constructor(options: Options) {
    this.#options = options;
    this.#pace = new Pace(options.clock);
    this.#retriesLeft = options.patience.retries;
  }

  async get({ path, throttle, headers }: GraphRequest): Promise<Answer> {
    return this.#try(throttle, () => this.#send({ path, ...(headers && { headers }) }));
  }

  async batch(requests: readonly GraphRequest[]): Promise<readonly Answer[]> {
    const answers = new Map<GraphRequest, Answer>();
    const lots: GraphRequest[][] = [];
    for (const request of requests) {
      const open = lots.at(-1);
      const first = open?.[0];
      const fits = open !== undefined && open.length < mostInBatch && first?.throttle === request.throttle && versionOf(first) === versionOf(request);
      if (fits) open.push(request);
      else lots.push([request]);
    }
    // Not all of them at once: whoever asks for a next page meanwhile would wait behind the last.
    const work = async (): Promise<void> => {
      for (let lot = lots.shift(); lot !== undefined; lot = lots.shift()) await this.#lot(lot, answers);
    };
    await Promise.all(Array.from({ length: lotsAtOnce }, work));
    return requests.map((request) => answers.get(request) ?? { failure: { kind: "not what was asked for", detail: "no answer in the batch" } });
  }

  pathOf(nextLink: string): string | undefined {
    const url = URL.canParse(nextLink) ? new URL(nextLink) : undefined;
    return url?.origin === this.#options.origin && url.username === "" ? `${url.pathname.slice(1)}${url.search}` : undefined;
  }

  /** Each part of a batch is throttled by itself: those that were turned away go into the next one. */
  async #lot(lot: readonly GraphRequest[], answers: Map<GraphRequest, Answer>): Promise<void> {
    let left = lot;
    for (let attempt = 1; left.length > 0; attempt += 1) {
      const [first] = left;
      if (first === undefined) return;
      const sent = left;
      const answer = await this.#sendLot(first, sent);
      if ("failure" in answer) {
        for (const request of sent) answers.set(request, answer);
        return;
      }
      const again: GraphRequest[] = [];
      let wait: number | undefined;
      const parts = partsOf(answer.body);
      for (const [index, request] of sent.entries()) {
        const part = parts.get(String(index + 1));
        if (part === undefined) continue;
        const understood = understand(part.status, part.body);
        answers.set(request, understood);
        if ("failure" in understood && isPassing(understood.failure)) {
          again.push(request);
          wait = Math.max(wait ?? 0, part.retryAfter ?? 0);
        }
      }
      if (again.length === 0 || attempt >= this.#options.patience.attempts || this.#retriesLeft <= 0) return;
      this.#retriesLeft -= 1;
      const failure = await this.#wait(first.throttle, attempt, wait === 0 ? undefined : wait, true);
      if (failure !== undefined) {
        for (const request of again) answers.set(request, { failure });
        return;
      }
      left = again;
    }
  }

  #sendLot(first: GraphRequest, lot: readonly GraphRequest[]): Promise<Answer> {
    const version = versionOf(first);
    const requests = lot.map(({ path, headers }, index) => ({ id: String(index + 1), method: "GET", url: path.slice(version.length), ...(headers && { headers }) }));
    return this.#try(first.throttle, () => this.#send({ path: `${version}/$batch`, headers: { "Content-Type": "application/json" }, body: JSON.stringify({ requests }) }));
  }

  async #send(request: Parameters<Send>[0]): Promise<HttpResult> {
    this.#options.watcher.sent();
    return this.#options.send(request);
  }

  async #try(throttle: Throttle, send: () => Promise<HttpResult>): Promise<Answer> {
    const { clock, patience, understand: understandAnswer = understand } = this.#options;
    for (let attempt = 1; ; attempt += 1) {
      if (clock.now() >= patience.deadline) return { failure: { kind: "out of time" } };
      const { answer, retryAfter } = await this.#pace.run(throttle, () => once(send, understandAnswer));
      if (!("failure" in answer) || !isPassing(answer.failure)) return answer;
      if (attempt >= patience.attempts || this.#retriesLeft <= 0) return answer;
      this.#retriesLeft -= 1;
      const failure = await this.#wait(throttle, attempt, retryAfter, answer.failure.kind === "throttled");
      if (failure !== undefined) return { failure };
    }
  }

  /** Waits as long as the server says, else ever longer and never in step with others; out of time where that is too long. */
  async #wait(throttle: Throttle, attempt: number, retryAfter: number | undefined, isThrottled: boolean): Promise<ReadFailure | undefined> {
    const { clock, patience, watcher } = this.#options;
    const grown = Math.min(longestWait, firstWait * 2 ** (attempt - 1));
    const wait = retryAfter === undefined ? grown * (0.5 + clock.random() / 2) : retryAfter * 1000;
    const until = clock.now() + wait;
    if (until >= patience.deadline) return { kind: "out of time" };
    if (isThrottled) this.#pace.pause(throttle, until);
    watcher.waiting(throttle, wait, isThrottled);
    await clock.sleep(wait);
    return undefined;
  }
}

/** One try: what the network does to it is a failure like any other. */
async function once(send: () => Promise<HttpResult>, understandAnswer: typeof understand): Promise<{ readonly answer: Answer; readonly retryAfter?: number }> {
  try {
    const { status, text, retryAfter } = await send();
    const value = jsonOf(text);
    // Cut off on the way: the next try can be whole.
    const isCut = status === 200 && value === undefined;
    const answer: Answer = isCut ? { failure: { kind: "network", status, detail: "the answer is no JSON" } } : understandAnswer(status, value);
    return { answer, ...(retryAfter !== undefined && { retryAfter }) };
  } catch (error) {
    return { answer: { failure: { kind: "network", detail: causeOf(error) } } };
  }
}

/** Whether another try can help. */
function isPassing({ kind }: ReadFailure): boolean {
  return kind === "throttled" || kind === "server" || kind === "network";
}

/** The innermost code says most: fetch itself only says that it failed. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return "no answer";
  if (error.cause instanceof Error) return causeOf(error.cause);
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}

function versionOf({ path }: GraphRequest): string {
  return path.slice(0, path.indexOf("/"));
}

interface Part {
  readonly status: number;
  readonly body: unknown;
  readonly retryAfter?: number;
}

function partsOf(body: Readonly<Record<string, unknown>>): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  const responses = Array.isArray(body["responses"]) ? (body["responses"] as unknown[]) : [];
  for (const response of responses) {
    if (!isObject(response)) continue;
    const headers = isObject(response["headers"]) ? response["headers"] : {};
    const after = Object.entries(headers).find(([name]) => name.toLowerCase() === "retry-after")?.[1];
    const retryAfter = typeof after === "string" && /^\d+$/.test(after) ? Number(after) : undefined;
    parts.set(String(response["id"]), { status: Number(response["status"]), body: response["body"], ...(retryAfter !== undefined && { retryAfter }) });
  }
  return parts;
}
