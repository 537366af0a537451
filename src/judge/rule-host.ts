import { Worker } from "node:worker_threads";
import type { Answer, Request } from "../lint/custom/protocol.ts";
import type { Seen } from "../lint/custom/seen.ts";
import type { RuleProgram, Verdict, View } from "../lint/custom/verdict.ts";

/** Why a rule was stopped: a clause without a full stop. */
export interface Stopped {
  readonly stopped: string;
}

/** What one rule may take. */
export interface RuleLimits {
  /** For {@link perSubjects} subjects, or as many as there are. */
  readonly milliseconds: number;
  readonly megabytes: number;
}

const perSubjects = 10_000;

const usualLimits: RuleLimits = { milliseconds: 5000, megabytes: 256 };

/**
 * Judges with rules whose expressions nobody trusts, in a worker: evaluation does not give way, so that only ending the
 * thread stops an expression that runs without end.
 */
export class RuleHost {
  readonly #limits: RuleLimits;
  readonly #spent = new Map<RuleProgram, { readonly milliseconds: number; readonly subjects: number }>();
  #views: readonly View[] = [];
  #worker: Worker | undefined;

  constructor(limits: Partial<RuleLimits> = {}) {
    this.#limits = { ...usualLimits, ...limits };
  }

  /** Sets the views that rules judge from now on. */
  async show(views: readonly View[]): Promise<void> {
    this.#views = views;
    if (this.#worker !== undefined) await ask(this.#worker, { views });
  }

  /** What a rule says of each of the views, in their order. */
  async judge(rule: RuleProgram, options: ReadonlyMap<string, Seen>): Promise<readonly Verdict[] | Stopped> {
    const worker = (this.#worker ??= await this.#start());
    const { milliseconds, megabytes } = this.#limits;
    const spent = this.#spent.get(rule) ?? { milliseconds: 0, subjects: 0 };
    const subjects = spent.subjects + this.#views.length;
    const left = milliseconds * Math.max(1, subjects / perSubjects) - spent.milliseconds;
    const began = performance.now();
    let timer: NodeJS.Timeout | undefined;
    const timeUp = new Promise<Stopped>((resolve) => {
      timer = setTimeout(() => resolve({ stopped: `it takes longer than the ${milliseconds / 1000} seconds that a rule may take for ${perSubjects} subjects` }), left);
    });
    try {
      const answer = await Promise.race([ask(worker, { rule, options }), timeUp]);
      this.#spent.set(rule, { milliseconds: spent.milliseconds + performance.now() - began, subjects });
      if (typeof answer !== "string" && !("stopped" in answer)) return answer;
      await this.close();
      return answer === "ready" ? [] : answer;
    } catch (error) {
      await this.close();
      if (isOutOfMemory(error)) return { stopped: `it needs more than the ${megabytes} MB of memory that a rule may need` };
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ends the worker. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  async #start(): Promise<Worker> {
    const resourceLimits = { maxOldGenerationSizeMb: this.#limits.megabytes, maxYoungGenerationSizeMb: 32 };
    const worker = new Worker(entry(), { env: {}, execArgv: [], resourceLimits });
    await ask(worker);
    await ask(worker, { views: this.#views });
    return worker;
  }
}

/** In a bundle the worker lies beside the folder of the entry; from source it starts with what runs TypeScript here. */
function entry(): URL {
  const { url } = import.meta;
  if (!url.endsWith(".ts")) return new URL("../rule-worker/index.js", url);
  const code = `import { tsImport } from "${import.meta.resolve("tsx/esm/api")}"; await tsImport("../rule-worker/main.ts", "${url}");`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** The next answer of a worker, after a request where there is one. */
async function ask(worker: Worker, request?: Request): Promise<Answer> {
  const answer = new Promise<Answer>((resolve, reject) => {
    const settle = (settled: () => void): void => {
      worker.off("message", answered).off("error", failed).off("exit", ended);
      settled();
    };
    const answered = (value: Answer): void => settle(() => resolve(value));
    const failed = (error: unknown): void => settle(() => reject(error instanceof Error ? error : new Error(String(error))));
    const ended = (): void => settle(() => reject(new Error("the worker of the custom rules ended by itself")));
    worker.on("message", answered).on("error", failed).on("exit", ended);
  });
  if (request !== undefined) worker.postMessage(request);
  return answer;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
