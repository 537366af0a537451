import { once, remembered } from "../model/once.ts";
import type { Tenant } from "../model/tenant.ts";
import { isUndetermined } from "../model/undetermined.ts";
import type { AccessAnalysis, AccessOptions, AccessQuestion, Answer, Nearest, Who } from "./access.ts";
import { Atoms } from "./core/atoms.ts";
import { Compiler, type Cell } from "./core/compile.ts";
import { Decider, type Decision } from "./core/decide.ts";
import { regionOf, signInOf } from "./describe.ts";
import { nearestPolicy } from "./nearest.ts";
import { settingFor, wayIn } from "./reading/gate.ts";
import { Origins, type Person } from "./reading/origins.ts";
import { Reading } from "./reading/reading.ts";
import { targetClasses } from "./target-classes.ts";
import { azureManagement } from "./targets.ts";

const defaultBudget = 200_000;

/** Prepares the analysis of who can come in and what they must prove. Answers are worked out when asked for, and kept. */
export function analyseAccess(tenant: Tenant, options: AccessOptions = {}): AccessAnalysis {
  const atoms = new Atoms();
  const origins = new Origins(tenant);
  const compiler = new Compiler(tenant, atoms, options.facts ?? []);
  const decider = new Decider(compiler, atoms, options.stepBudget ?? defaultBudget);
  const who = once(() => origins.classes());
  const targets = once(() => targetClasses(compiler, origins, options.applications ?? []));
  const others = once(() => [...new Map(who().map((each) => origins.person(each.who)).map((person) => [`${person.policiesKey} ${person.userType}`, person])).values()]);
  const outcomes = new Outcomes(compiler, (cell, question) => outcomeOf(decider.decide(cell, question), atoms));
  const persons = new Map<string, Person>();

  return {
    get who() {
      return who();
    },
    get targets() {
      return targets();
    },
    gaps: [tenant.conditionalAccess().gap, tenant.conditionalAccess().homes.gap, origins.gap, isUndetermined(compiler.defaults) ? compiler.defaults : undefined].filter((gap) => gap !== undefined),
    answer: ({ home, userType }, target, question) => {
      const id = home.trim().toLowerCase();
      const person = remembered(persons, `${id} ${userType}`, () => origins.person({ home: id, userType }));
      const cell = { person, target };
      const outcome = outcomes.of(cell, question);
      const nearest = once(() => outcome.decision.gap && nearestPolicy(outcome.decision.gap.point, cell, others(), compiler, atoms, new Reading(true, outcome.decision.assumptions), question));
      return answerOf(outcome, cell, nearest);
    },
  };
}

/** What cells come to, whoever it is said of. */
interface Outcome {
  readonly decision: Decision;
  readonly said: Omit<Answer, "witness" | "memberships" | "nearest">;
  readonly signIn?: ReturnType<typeof signInOf>;
}

/** Outcomes of cells. Cells in which the same policies count, for somebody of whom the same is known, share theirs. */
class Outcomes {
  readonly #compiler: Compiler;
  readonly #decide: (cell: Cell, question: AccessQuestion) => Outcome;
  readonly #readings = [new Reading(true), new Reading(false)];
  readonly #actives = new Map<string, Map<string, number>>();
  readonly #numbers = new Map<string, number>();
  readonly #known = new Map<string, Outcome>();

  constructor(compiler: Compiler, decide: (cell: Cell, question: AccessQuestion) => Outcome) {
    this.#compiler = compiler;
    this.#decide = decide;
  }

  of(cell: Cell, question: AccessQuestion): Outcome {
    const { person, target } = cell;
    const ways = this.#readings.map((reading) => wayIn(person, target, reading));
    const setting = settingFor(person, this.#readings[0] ?? new Reading(true));
    const { kind, strength = "", platform = "", within = [] } = question;
    const key = [this.#active(cell), person.kind, person.userType, person.claimsKey, ...ways, isUndetermined(setting) ? JSON.stringify(setting.undetermined) : "", target.id === azureManagement, kind, strength, platform, JSON.stringify(within)].join("|");
    return remembered(this.#known, key, () => this.#decide(cell, question));
  }

  /** The same number for cells in which the same policies count. */
  #active(cell: Cell): number {
    const { person, target } = cell;
    const row = remembered(this.#actives, `${person.policiesKey} ${person.userType}`, () => new Map<string, number>());
    const column = `${target.kind} ${target.id}`;
    const known = row.get(column);
    if (known !== undefined) return known;
    const key = this.#compiler.activeKey(cell);
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    row.set(column, number);
    return number;
  }
}

function outcomeOf(decision: Decision, atoms: Atoms): Outcome {
  const { gap, gaps, verdict, assumptions, closedBy } = decision;
  if (verdict === "not modelled" || verdict === "not decided") {
    const reasons = [...new Set([...gaps].map((each) => each.undetermined))].sort();
    const needs = [...new Set([...gaps].flatMap((each) => each.needs))].sort();
    return { decision, said: { verdict, ...(reasons.length > 0 && { reasons }), ...(needs.length > 0 && { needs }) } };
  }
  if (gap === undefined) return { decision, said: { verdict, ...(closedBy && { closedBy }) } };
  return { decision, said: { verdict, region: regionOf(gap.region, gap.limits, atoms), ...(assumptions && { assumptions }) }, signIn: signInOf(gap.point, atoms) };
}

/** An outcome, said of somebody. */
function answerOf({ said, signIn }: Outcome, { person, target }: Cell, nearest: () => Nearest | undefined): Answer {
  if (signIn === undefined) return said;
  const partnerMemberships = signIn.partnerMemberships.length > 0 ? listedPeople(person) : [];
  const { home, userType }: Who = person;
  return {
    ...said,
    witness: { ...signIn, home, userType, target, partnerMemberships },
    ...(said.verdict === "conditional" && { memberships: [...signIn.memberships, ...partnerMemberships] }),
    get nearest() {
      return nearest();
    },
  };
}

/** One of those whom the inbound setting lists: to be any of them is the same. */
function listedPeople(person: Person): readonly string[] {
  const setting = settingFor(person, new Reading(true));
  return setting === undefined || isUndetermined(setting) ? [] : [...(setting.users?.targets ?? [])].sort().slice(0, 1);
}
