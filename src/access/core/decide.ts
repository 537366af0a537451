import { isUndetermined, type Undetermined } from "../../model/undetermined.ts";
import { assumptionIds, type AccessQuestion, type Answer, type Assumption, type Source } from "../access.ts";
import type { Asked } from "../reading/question.ts";
import { KeptReadings } from "../reading/kept-readings.ts";
import { Reading } from "../reading/reading.ts";
import type { Atoms } from "./atoms.ts";
import { firstPoint, lowest, provingSources, spent, uncovered, widen, type Box, type Budget, type Space } from "./boxes.ts";
import type { Cell, Compiler } from "./compile.ts";
import { possible } from "./fixed.ts";

/** A sign-in that gets through, and a largest box around it that does, within what is possible at all. */
export interface Gap {
  readonly point: Space;
  readonly region: Space;
  readonly limits: Space;
}

/** What a cell comes to, before it is said of somebody. */
export interface Decision extends Pick<Answer, "verdict" | "assumptions" | "closedBy"> {
  readonly gap?: Gap;
  /** What it hangs on. */
  readonly gaps: ReadonlySet<Undetermined>;
}

/** One cell and one question, with security defaults or without. */
interface Run {
  readonly cell: Cell;
  readonly asked: Asked;
  readonly withDefaults: boolean;
}

const membershipFamilies: readonly string[] = ["memberships", "partnerMemberships"];

/** Decides cells: strict and lax, with everything unknown denying and not. */
export class Decider {
  readonly #compiler: Compiler;
  readonly #atoms: Atoms;
  readonly #stepBudget: number;
  readonly #whole: Budget;
  readonly #kept = new KeptReadings<readonly Box[] | typeof spent>();

  constructor(compiler: Compiler, atoms: Atoms, stepBudget: number) {
    this.#compiler = compiler;
    this.#atoms = atoms;
    this.#stepBudget = stepBudget;
    this.#whole = { left: 1000 * stepBudget };
  }

  decide(cell: Cell, question: AccessQuestion): Decision {
    const asked = this.#compiler.asked(question);
    if (isUndetermined(asked)) return { verdict: "not modelled", gaps: new Set([asked]) };
    const asksMethods = question.kind === "noMfa" || question.kind === "weakerThan";
    const under = (withDefaults: boolean): Decision => {
      const decision = this.#read({ cell, asked, withDefaults });
      return withDefaults && asksMethods && decision.gap !== undefined ? { verdict: "discretion", gaps: new Set() } : decision;
    };
    const { defaults } = this.#compiler;
    if (!isUndetermined(defaults)) return under(defaults);
    const [on, off] = [under(true), under(false)];
    return on.verdict === off.verdict ? off : { verdict: "not modelled", gaps: new Set([defaults]) };
  }

  /** What is not known has to make no difference. */
  #read(run: Run): Decision {
    const most = this.#outcome(run, new Reading(true));
    if (most.gaps.size === 0) return most;
    const least = this.#outcome(run, new Reading(false));
    if (least.verdict === most.verdict) return least.verdict === "closed" ? least : most;
    return { verdict: [least.verdict, most.verdict].includes("not decided") ? "not decided" : "not modelled", gaps: most.gaps };
  }

  #outcome(run: Run, strict: Reading): Decision {
    const { gaps } = strict;
    const open = this.#search(run, strict, true);
    const found = open ?? this.#search(run, strict, false);
    if (found === spent) return { verdict: "not decided", gaps };
    if (found !== undefined) return { verdict: open === undefined ? "conditional" : "open", gap: this.#explain(run, strict, open !== undefined, found), gaps };
    if (strict.assumptions.size === 0) return { verdict: "closed", closedBy: this.#core(run, strict), gaps };

    const lax = strict.again(assumptionIds);
    const generous = this.#search(run, lax, false);
    strict.join(lax);
    if (generous === spent) return { verdict: "not decided", gaps };
    if (generous === undefined) return { verdict: "closed", closedBy: this.#core(run, lax), gaps };
    let [assumptions, witness]: readonly [readonly Assumption[], Space] = [assumptionIds, generous];
    for (const assumption of assumptionIds) {
      const fewer = assumptions.filter((each) => each !== assumption);
      const still = this.#search(run, strict.again(fewer), false);
      if (still !== undefined && still !== spent) [assumptions, witness] = [fewer, still];
    }
    return { verdict: "assumption", assumptions, gap: this.#explain(run, strict.again(assumptions), false, witness), gaps };
  }

  /** A part of the question's space that nothing denies. */
  #search(run: Run, reading: Reading, isWithoutMemberships: boolean): Space | undefined | typeof spent {
    const denying = this.#denials(run, reading);
    return denying === spent ? spent : this.#spend((budget) => uncovered(this.#space(run, isWithoutMemberships), denying, budget));
  }

  #core(run: Run, reading: Reading): readonly Source[] {
    const denying = this.#denials(run, reading);
    return denying === spent ? [] : this.#spend((budget) => provingSources(this.#space(run, false), denying, budget));
  }

  /** The most plausible of all sign-ins that get through, with as few memberships as possible, and how far around it the gap reaches. */
  #explain(run: Run, reading: Reading, isOpen: boolean, found: Space): Gap {
    const denials = this.#denials(run, reading);
    const denying = denials === spent ? [] : denials;
    const [start, whole] = [this.#space(run, isOpen), this.#space(run, false)];
    const { order, dimensions } = this.#atoms;
    const isMembership = (dimension: number): boolean => membershipFamilies.includes(dimensions[dimension]?.name ?? "");
    const inOrder = [...order.filter(isMembership), ...order.filter((each) => !isMembership(each))];
    const first = this.#spend((budget) => firstPoint(found, denying, inOrder, start, budget));
    const point = first === spent ? found.map(lowest) : first;
    return { point, region: widen(point, denying, whole, [...order].reverse()), limits: possible(whole, denying) };
  }

  /** Kept for the cell that is asked about: every question and every step of an answer looks at the same boxes. */
  #denials({ cell, withDefaults }: Run, reading: Reading): readonly Box[] | typeof spent {
    return this.#kept.of(cell, String(withDefaults), reading, (own) => this.#compiler.denials(cell, own, withDefaults));
  }

  #space({ cell, asked }: Run, isWithoutMemberships: boolean): Space {
    return this.#compiler.space(asked, cell.person, isWithoutMemberships);
  }

  #spend<T>(work: (budget: Budget) => T): T {
    const granted = Math.max(0, Math.min(this.#stepBudget, this.#whole.left));
    const budget = { left: granted };
    const result = work(budget);
    this.#whole.left -= granted - Math.max(0, budget.left);
    return result;
  }
}
