import type { Tenant } from "../model/tenant.ts";
import type { AccessFact, Source } from "./access.ts";
import { Atoms } from "./core/atoms.ts";
import { provingSources, spent, uncovered, type Box, type Budget, type Space } from "./core/boxes.ts";
import { Compiler, type Cell } from "./core/compile.ts";
import { Origins } from "./reading/origins.ts";
import type { Asked } from "./reading/question.ts";
import { Reading } from "./reading/reading.ts";

/** Boxes of one cell. */
export interface Denials {
  readonly boxes: readonly Box[];
  /** All points that can be somebody's. */
  readonly space: Space;
}

const everySignIn: Asked = { values: [], flags: [], isOut: () => false };

/** The parts of an analysis, for questions about some of the policies of a cell. It has a budget of its own. */
export class Workbench {
  readonly origins: Origins;
  readonly compiler: Compiler;
  readonly #atoms = new Atoms();
  readonly #stepBudget: number;
  readonly #whole: Budget;

  constructor(tenant: Tenant, facts: readonly AccessFact[], stepBudget: number) {
    this.origins = new Origins(tenant);
    this.compiler = new Compiler(tenant, this.#atoms, facts);
    this.#stepBudget = stepBudget;
    this.#whole = { left: 400 * stepBudget };
  }

  /** Everything that can deny, as the strict reading has it. */
  denials(cell: Cell): Denials | typeof spent {
    const boxes = this.compiler.denials(cell, new Reading(true), this.compiler.defaults === true);
    return boxes === spent ? spent : { boxes, space: this.space(cell) };
  }

  /** All points that can be somebody's. Made after the boxes. */
  space({ person }: Cell): Space {
    return this.compiler.space(everySignIn, person, false);
  }

  /** Whether boxes cover a space. */
  covers(space: Space, boxes: readonly Box[]): boolean | typeof spent {
    const left = this.#spend((budget) => uncovered(space, boxes, budget));
    return left === spent ? spent : left === undefined;
  }

  /** Sources of which every one is needed so that their boxes cover a space that all boxes do cover. */
  proof(space: Space, boxes: readonly Box[]): readonly Source[] {
    return this.#spend((budget) => provingSources(space, boxes, budget));
  }

  #spend<T>(work: (budget: Budget) => T): T {
    const granted = Math.max(0, Math.min(this.#stepBudget, this.#whole.left));
    const budget = { left: granted };
    const result = work(budget);
    this.#whole.left -= granted - Math.max(0, budget.left);
    return result;
  }
}
