import type { Answer } from "../../model/answer.ts";
import { isUndetermined, type Undetermined } from "../../model/undetermined.ts";
import type { Assumption } from "../access.ts";

/** What answers hung on: what nobody knows, and what the documentation leaves open. */
export interface Met {
  readonly gaps: ReadonlySet<Undetermined>;
  readonly assumptions: ReadonlySet<Assumption>;
}

const nothing: Met = { gaps: new Set(), assumptions: new Set() };

/** How a run reads what is open: what nobody knows, and what the documentation leaves open. */
export class Reading {
  readonly lax: ReadonlySet<Assumption>;
  readonly gaps = new Set<Undetermined>();
  readonly assumptions = new Set<Assumption>();
  /** The same text for runs that read everything alike. */
  readonly key: string;
  readonly #deniesMost: boolean;

  /** `deniesMost` says whether everything unknown denies, or nothing of it does. */
  constructor(deniesMost: boolean, lax: Iterable<Assumption> = []) {
    this.#deniesMost = deniesMost;
    this.lax = new Set(lax);
    this.key = `${deniesMost ? "most" : "least"} ${[...this.lax].sort().join()}`;
  }

  /** A run of its own that reads alike. */
  again(lax: Iterable<Assumption> = this.lax): Reading {
    return new Reading(this.#deniesMost, lax);
  }

  /** Whether anything so far was open. */
  get hangs(): boolean {
    return this.gaps.size + this.assumptions.size > 0;
  }

  /** What the answers of this run hung on. Most of what is kept hangs on nothing, and shares that. */
  get met(): Met {
    return this.hangs ? { gaps: this.gaps, assumptions: this.assumptions } : nothing;
  }

  /** Takes over what another run met. */
  join({ gaps, assumptions }: Met): void {
    for (const gap of gaps) this.gaps.add(gap);
    for (const assumption of assumptions) this.assumptions.add(assumption);
  }

  /** An answer; where nobody knows, the one that denies more or less. `denying` is the answer that denies more. */
  settle(answer: Answer, denying: boolean): boolean {
    if (!isUndetermined(answer)) return answer;
    this.gaps.add(answer);
    return this.#deniesMost ? denying : !denying;
  }

  /** Whether an open point is read the strict way. */
  isStrict(assumption: Assumption): boolean {
    this.assumptions.add(assumption);
    return !this.lax.has(assumption);
  }
}
