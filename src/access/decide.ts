import { isUndetermined, type Undetermined } from "../model/undetermined.ts";
import { assumptionIds, type AccessQuestion, type Answer, type Assumption, type Source } from "./access.ts";
import type { Atoms } from "./atoms.ts";
import { firstPoint, lowest, bitsOf, provingSources, spent, uncovered, widen, type Box, type Budget, type Space } from "./boxes.ts";
import { possible, type Cell, type Compiler } from "./cell.ts";
import { Reading } from "./reading.ts";

/** What a cell comes to, before it is said of somebody. */
export interface Decision extends Pick<Answer, "verdict" | "region" | "assumptions" | "closedBy"> {
  readonly point?: Space;
  readonly signIn?: ReturnType<Atoms["signIn"]>;
  readonly gaps: ReadonlySet<Undetermined>;
}

interface Outcome {
  readonly decision: Decision;
  readonly gaps: ReadonlySet<Undetermined>;
}

const none: ReadonlySet<Undetermined> = new Set();

/** Decides cells: strict and lax, with everything unknown denying and not. Equal boxes are searched once. */
export class Decider {
  readonly #compiler: Compiler;
  readonly #atoms: Atoms;
  readonly #stepBudget: number;
  readonly #whole: Budget;
  readonly #solved = new Map<string, Space | undefined | typeof spent>();
  readonly #cores = new Map<string, readonly Source[]>();
  readonly #points = new Map<string, Pick<Decision, "point" | "signIn" | "region">>();

  constructor(compiler: Compiler, atoms: Atoms, stepBudget: number) {
    this.#compiler = compiler;
    this.#atoms = atoms;
    this.#stepBudget = stepBudget;
    this.#whole = { left: 1000 * stepBudget };
  }

  decide(cell: Cell, question: AccessQuestion): Decision {
    const { defaults } = this.#compiler;
    if (!isUndetermined(defaults)) return this.#under(cell, question, defaults);
    const [on, off] = [this.#under(cell, question, true), this.#under(cell, question, false)];
    return on.verdict === off.verdict ? off : { verdict: "not modelled", gaps: new Set([defaults]) };
  }

  /** With security defaults, or without. What is not known has to make no difference. */
  #under(cell: Cell, question: AccessQuestion, withDefaults: boolean): Decision {
    const run = new Run(this.#compiler, cell, question, withDefaults);
    const most = this.#outcome(run, true);
    const least = most.gaps.size === 0 ? most : this.#outcome(run, false);
    const { verdict } = least.decision;
    if (verdict !== most.decision.verdict) return { verdict: [verdict, most.decision.verdict].includes("not decided") ? "not decided" : "not modelled", gaps: most.gaps };
    const isLeft = withDefaults && (question.kind === "noMfa" || question.kind === "weakerThan") && most.decision.point !== undefined;
    if (isLeft) return { verdict: "discretion", gaps: none };
    return verdict === "closed" ? least.decision : most.decision;
  }

  #outcome(run: Run, deniesMost: boolean): Outcome {
    const strict = new Reading(deniesMost);
    const open = this.#search(run, strict, true);
    const found = open ?? this.#search(run, strict, false);
    const gaps = new Set(strict.gaps);
    const ends = (decision: Omit<Decision, "gaps">): Outcome => ({ decision: { ...decision, gaps }, gaps });
    if (isUndetermined(found)) return { decision: { verdict: "not modelled", gaps: new Set([found]) }, gaps: new Set() };
    if (found === spent) return ends({ verdict: "not decided" });
    if (found !== undefined) return ends({ verdict: open === undefined ? "conditional" : "open", ...this.#explain(run, strict, open !== undefined, found) });
    if (strict.assumptions.size === 0) return ends({ verdict: "closed", closedBy: this.#core(run, strict) });

    const lax = strict.again(assumptionIds);
    const generous = this.#search(run, lax, false);
    for (const gap of lax.gaps) gaps.add(gap);
    if (generous === spent) return ends({ verdict: "not decided" });
    if (generous === undefined || isUndetermined(generous)) return ends({ verdict: "closed", closedBy: this.#core(run, lax) });
    let needed: readonly Assumption[] = assumptionIds;
    for (const assumption of assumptionIds) {
      const fewer = needed.filter((each) => each !== assumption);
      const still = this.#search(run, strict.again(fewer), false);
      if (still !== undefined && still !== spent && !isUndetermined(still)) needed = fewer;
    }
    const reading = strict.again(needed);
    const again = this.#search(run, reading, false);
    if (again === undefined || again === spent || isUndetermined(again)) return ends({ verdict: "not decided" });
    return ends({ verdict: "assumption", assumptions: needed, ...this.#explain(run, reading, false, again) });
  }

  /** A part of the question's space that nothing denies. */
  #search(run: Run, reading: Reading, isWithoutMemberships: boolean): Space | undefined | typeof spent | Undetermined {
    const { key, boxes } = run.denials(reading);
    const memoKey = `${run.questionKey} ${isWithoutMemberships} ${key}`;
    if (this.#solved.has(memoKey)) return this.#solved.get(memoKey);
    const denying = boxes();
    const space = run.space(isWithoutMemberships);
    if (isUndetermined(space)) return space;
    const found = denying === spent ? spent : this.#spend((budget) => uncovered(space, denying, budget));
    this.#solved.set(memoKey, found);
    return found;
  }

  #spend<T>(work: (budget: Budget) => T): T {
    const granted = Math.max(0, Math.min(this.#stepBudget, this.#whole.left));
    const budget = { left: granted };
    const result = work(budget);
    this.#whole.left -= granted - Math.max(0, budget.left);
    return result;
  }

  #core(run: Run, reading: Reading): readonly Source[] {
    const { key, boxes } = run.denials(reading);
    const memoKey = `${run.questionKey} ${key}`;
    const known = this.#cores.get(memoKey);
    if (known !== undefined) return known;
    const denying = boxes();
    const space = run.space(false);
    const core = denying === spent || isUndetermined(space) ? [] : this.#spend((budget) => provingSources(space, denying, budget));
    this.#cores.set(memoKey, core);
    return core;
  }

  /** The most plausible of all sign-ins that get through, with as few memberships as possible, and how far around it the gap reaches. */
  #explain(run: Run, reading: Reading, isOpen: boolean, found: Space): Pick<Decision, "point" | "signIn" | "region"> {
    const { key, boxes } = run.denials(reading);
    const memoKey = `${run.questionKey} ${isOpen} ${key}`;
    const known = this.#points.get(memoKey);
    if (known !== undefined) return known;
    const denying = boxes();
    const [start, whole] = [run.space(isOpen), run.space(false)];
    if (denying === spent || isUndetermined(start) || isUndetermined(whole)) return {};
    const families = ["memberships", "partnerMemberships"];
    const { order } = this.#atoms;
    const isMembership = (dimension: number): boolean => families.includes(this.#atoms.nameOf(dimension));
    const dimensions = [...order.filter(isMembership), ...order.filter((each) => !isMembership(each))];
    const first = this.#spend((budget) => firstPoint(found, denying, dimensions, start, budget));
    const point = first === spent ? found.map((bits) => bitsOf(bits.length * 32, (value) => value === lowest(bits))) : first;
    const explained = { point, signIn: this.#atoms.signIn(point), region: this.#atoms.region(widen(point, denying, whole, [...order].reverse()), possible(whole, denying)) };
    this.#points.set(memoKey, explained);
    return explained;
  }
}

/** One cell and one question. */
class Run {
  readonly questionKey: string;
  readonly #compiler: Compiler;
  readonly #cell: Cell;
  readonly #question: AccessQuestion;
  readonly #withDefaults: boolean;

  constructor(compiler: Compiler, cell: Cell, question: AccessQuestion, withDefaults: boolean) {
    this.#compiler = compiler;
    this.#cell = cell;
    this.#question = question;
    this.#withDefaults = withDefaults;
    this.questionKey = `${question.kind} ${question.strength ?? ""} ${question.platform ?? ""} ${JSON.stringify(question.within ?? [])}`;
  }

  denials(reading: Reading): { readonly key: string; readonly boxes: () => readonly Box[] | typeof spent } {
    return this.#compiler.denials(this.#cell, reading, this.#withDefaults);
  }

  space(isWithoutMemberships: boolean): Space | Undetermined {
    return this.#compiler.space(this.#question, this.#cell.person, isWithoutMemberships);
  }
}
