import { onceEach } from "../model/once.ts";
import { undetermined, type Undetermined } from "../model/undetermined.ts";
import { crossTenantAccess, type Assumption } from "./access.ts";
import { spent, type Box, type Space } from "./core/boxes.ts";
import type { Cell } from "./core/compile.ts";
import { Reading } from "./reading/reading.ts";
import type { Workbench } from "./workbench.ts";

/** More open points than this in one cell are not tried one with the other. */
const mostAssumptions = 5;

/** What a policy denies in a cell, and what else denies there. */
interface Sides {
  readonly own: readonly Box[];
  readonly others: readonly Box[];
}

/** Whether what one policy denies is denied by others, too, in every reading of what the documentation leaves open. */
export class Coverage {
  readonly #bench: Workbench;
  readonly #out = new Set<string>();
  readonly #readings = onceEach((cell: Cell) => this.#readingsOf(cell));

  constructor(bench: Workbench) {
    this.#bench = bench;
  }

  /** From here on a policy is as if it were not there. */
  leaveOut(policy: string): void {
    this.#out.add(policy);
  }

  /** The policies that deny all that one denies in some cells, none where it denies something alone, or nothing at all. */
  judge(policy: string, cells: readonly Cell[]): ReadonlySet<string> | undefined | Undetermined {
    const covering = new Set<string>();
    let gap: Undetermined | undefined;
    for (const cell of cells) {
      const covered = this.#judgeCell(policy, cell, covering);
      if (covered === false) return undefined;
      if (covered !== true) gap ??= covered;
    }
    return gap ?? (covering.size > 0 ? covering : undefined);
  }

  #judgeCell(policy: string, cell: Cell, covering: Set<string>): boolean | Undetermined {
    const readings = this.#readings(cell);
    if (readings === undefined) return gaveUp;
    let gap: Undetermined | undefined;
    for (const lax of readings) {
      const [most, least] = [new Reading(true, lax), new Reading(false, lax)];
      // What is not known has to make no difference: the policy denies all that it can, and the others as little as they can.
      const sure = this.#isCovered(cell, this.#sides(policy, cell, most, least), covering);
      if (sure === true) continue;
      const perhaps = most.gaps.size === 0 ? sure : this.#isCovered(cell, this.#sides(policy, cell, least, most));
      if (perhaps === false) return false;
      gap ??= perhaps === spent ? gaveUp : [...most.gaps][0];
    }
    return gap ?? true;
  }

  /** Every way to read what the documentation leaves open in a cell. */
  #readingsOf(cell: Cell): readonly (readonly Assumption[])[] | undefined {
    const met = new Set<Assumption>();
    // A generous reading can meet further ones.
    for (let size = -1; size !== met.size; ) {
      size = met.size;
      for (const deniesMost of [true, false]) {
        for (const lax of [[], [...met]]) {
          const reading = new Reading(deniesMost, lax);
          this.#bench.compiler.denials(cell, reading, false);
          for (const each of reading.assumptions) met.add(each);
        }
      }
    }
    met.delete("A6");
    if (met.size > mostAssumptions) return undefined;
    return [...met].reduce<readonly (readonly Assumption[])[]>((all, each) => [...all, ...all.map((some) => [...some, each])], [[]]);
  }

  #sides(policy: string, cell: Cell, ofOwn: Reading, ofOthers: Reading): Sides | typeof spent {
    const own = this.#bench.compiler.denials(cell, ofOwn, false);
    const others = this.#bench.compiler.denials(cell, ofOthers, false);
    if (own === spent || others === spent) return spent;
    const isOwn = ({ source }: Box): boolean => "policy" in source && source.policy === policy;
    const counts = ({ source }: Box): boolean => ("policy" in source ? source.policy !== policy && !this.#out.has(source.policy) : source.fixed !== crossTenantAccess);
    return { own: own.filter(isOwn), others: others.filter(counts) };
  }

  /** Adds to `covering` the policies that it takes beside those in it. */
  #isCovered(cell: Cell, sides: Sides | typeof spent, covering?: Set<string>): boolean | typeof spent {
    if (sides === spent) return spent;
    const whole = this.#bench.space(cell);
    for (const { literals } of sides.own) {
      const space = literals.reduce<Space>((left, { dimension, bits }) => left.with(dimension, (left[dimension] ?? 0) & bits), whole);
      const isChosen = ({ source }: Box): boolean => !("policy" in source) || covering?.has(source.policy) === true;
      if (covering !== undefined && this.#bench.covers(space, sides.others.filter(isChosen)) === true) continue;
      const isCovered = this.#bench.covers(space, sides.others);
      if (isCovered !== true) return isCovered;
      for (const source of covering === undefined ? [] : this.#bench.proof(space, sides.others)) if ("policy" in source) covering?.add(source.policy);
    }
    return true;
  }
}

const gaveUp = undetermined("the analysis of external access gave up on whether a policy is redundant");
