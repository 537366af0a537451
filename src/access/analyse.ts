import { once, remembered } from "../model/once.ts";
import type { Tenant } from "../model/tenant.ts";
import { isUndetermined } from "../model/undetermined.ts";
import type { AccessAnalysis, AccessOptions, AccessQuestion, Answer, Nearest, Outcome, Outcomes, Who } from "./access.ts";
import { Atoms } from "./core/atoms.ts";
import { Compiler, type Cell } from "./core/compile.ts";
import { Decider, type Decision } from "./core/decide.ts";
import { regionOf, signInOf } from "./describe.ts";
import { nearestPolicy } from "./nearest.ts";
import { listedPeople, settingFor, wayIn } from "./reading/gate.ts";
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
  const cells = new Cells(compiler, (cell, question) => inWords(decider.decide(cell, question), atoms));
  const persons = new Map<string, Person>();
  const person = ({ home, userType }: Who): Person => {
    const id = home.trim().toLowerCase();
    return remembered(persons, `${id} ${userType}`, () => origins.person({ home: id, userType }));
  };
  const nearest = ({ decision }: Known, cell: Cell, question: AccessQuestion): Nearest | undefined =>
    decision.gap && nearestPolicy(decision.gap.point, cell, others(), compiler, atoms, new Reading(true, decision.assumptions), question);

  return {
    get who() {
      return who();
    },
    get targets() {
      return targets();
    },
    gaps: [tenant.conditionalAccess().gap, tenant.conditionalAccess().homes.gap, origins.gap, isUndetermined(compiler.defaults) ? compiler.defaults : undefined].filter((gap) => gap !== undefined),
    answer: (asked, target, question) => {
      const cell = { person: person(asked), target };
      const known = cells.of(cell).known(question);
      return answerOf(known, cell, once(() => nearest(known, cell, question)));
    },
    outcomes: (asked, target) => cells.of({ person: person(asked), target }).outcomes,
  };
}

/** A decision in words. */
interface Known {
  readonly outcome: Outcome;
  readonly decision: Decision;
  readonly signIn?: ReturnType<typeof signInOf>;
}

/** What all questions come to in cells that are decided by the same. */
interface Answers {
  readonly known: (question: AccessQuestion) => Known;
  readonly outcomes: Outcomes;
}

/** What cells come to. Those in which the same policies count, for somebody of whom the same is known, share it. */
class Cells {
  readonly #compiler: Compiler;
  readonly #decide: (cell: Cell, question: AccessQuestion) => Known;
  readonly #readings = [new Reading(true), new Reading(false)] as const;
  readonly #actives = new Map<string, Map<string, number>>();
  readonly #numbers = new Map<string, number>();
  readonly #known = new Map<string, Answers>();

  constructor(compiler: Compiler, decide: (cell: Cell, question: AccessQuestion) => Known) {
    this.#compiler = compiler;
    this.#decide = decide;
  }

  of(cell: Cell): Answers {
    const { person, target } = cell;
    const [most, least] = this.#readings;
    const setting = settingFor(person, most);
    const unread = isUndetermined(setting) ? JSON.stringify(setting.undetermined) : "";
    const ways = `${wayIn(person, target, most)}|${wayIn(person, target, least)}`;
    const key = `${this.#active(cell)}|${person.kind}|${person.userType}|${person.claimsKey}|${ways}|${unread}|${target.id === azureManagement}`;
    return remembered(this.#known, key, () => {
      const answers = new Map<string, Known>();
      const known = (question: AccessQuestion): Known => remembered(answers, [question.kind, question.platform, question.strength, JSON.stringify(question.within)].join(" "), () => this.#decide(cell, question));
      return { known, outcomes: (question) => known(question).outcome };
    });
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

function inWords(decision: Decision, atoms: Atoms): Known {
  const { gap, gaps, verdict, assumptions, closedBy } = decision;
  if (verdict === "not modelled" || verdict === "not decided") {
    const reasons = [...new Set([...gaps].map((each) => each.undetermined))].sort();
    const needs = [...new Set([...gaps].flatMap((each) => each.needs))].sort();
    return { decision, outcome: { verdict, ...(reasons.length > 0 && { reasons }), ...(needs.length > 0 && { needs }) } };
  }
  if (gap === undefined) return { decision, outcome: { verdict, ...(closedBy && { closedBy }) } };
  const signIn = signInOf(gap.point, atoms);
  const conditions = { memberships: signIn.memberships, isListed: signIn.partnerMemberships.length > 0 };
  const region = regionOf(gap.region, gap.limits, atoms);
  return { decision, outcome: { verdict, region, ...(assumptions && { assumptions }), ...(verdict === "conditional" && conditions) }, signIn };
}

/** What a cell comes to, said of somebody. */
function answerOf({ outcome, signIn }: Known, { person, target }: Cell, nearest: () => Nearest | undefined): Answer {
  if (signIn === undefined) return outcome;
  const partnerMemberships = signIn.partnerMemberships.length > 0 ? listedPeople(person, new Reading(true)).slice(0, 1) : [];
  const { home, userType }: Who = person;
  return {
    ...outcome,
    witness: { ...signIn, home, userType, target, partnerMemberships },
    ...(outcome.memberships && { memberships: [...outcome.memberships, ...partnerMemberships] }),
    get nearest() {
      return nearest();
    },
  };
}
