import type { Tenant } from "../model/tenant.ts";
import type { AccessFact } from "./access.ts";
import { Atoms } from "./core/atoms.ts";
import { spent, uncovered, type Box, type Budget, type Space } from "./core/boxes.ts";
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
    return boxes === spent ? spent : { boxes, space: this.compiler.space(everySignIn, cell.person, false) };
  }

  /** Whether boxes cover a space. */
  covers(space: Space, boxes: readonly Box[]): boolean | typeof spent {
    const granted = Math.min(this.#stepBudget, this.#whole.left);
    const budget = { left: granted };
    const left = uncovered(space, boxes, budget);
    this.#whole.left -= granted - Math.max(0, budget.left);
    return left === spent ? spent : left === undefined;
  }
}
