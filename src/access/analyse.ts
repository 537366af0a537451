import { once, remembered } from "../model/once.ts";
import type { Tenant } from "../model/tenant.ts";
import { isUndetermined } from "../model/undetermined.ts";
import type { AccessAnalysis, AccessOptions, AccessQuestion, Answer, Nearest, Outcome, Outcomes, Target, Who } from "./access.ts";
import { Bases } from "./basis.ts";
import { Atoms } from "./core/atoms.ts";
import type { Space } from "./core/boxes.ts";
import { Compiler, type Cell } from "./core/compile.ts";
import { Decider, type Decision } from "./core/decide.ts";
import { regionOf, signInOf } from "./describe.ts";
import { nearestPolicy } from "./nearest.ts";
import { listedPeople, settingFor, wayIn, ways } from "./reading/gate.ts";
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
  const bases = once(() => new Bases(tenant, compiler, options.facts ?? []));
  const persons = new WeakMap<Who, Person>();
  const person = (who: Who): Person => {
    const known = persons.get(who);
    if (known !== undefined) return known;
    const own = origins.person({ home: who.home.trim().toLowerCase(), userType: who.userType });
    persons.set(who, own);
    return own;
  };
  const nearest = ({ point, outcome }: Known, cell: Cell, question: AccessQuestion): Nearest | undefined =>
    point && nearestPolicy(point, cell, others(), compiler, atoms, new Reading(true, outcome.assumptions), question);

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
    basis: (asked, target) => bases().of({ person: person(asked), target }),
  };
}

/** A decision in words. Of its boxes one point is kept: there are many cells, and a box is as long as there are dimensions. */
interface Known {
  readonly outcome: Outcome;
  readonly point?: Space;
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
  readonly #actives = new Map<string, { readonly byTarget: WeakMap<Target, number>; readonly byName: Map<string, number> }>();
  readonly #numbers = new Map<string, number>();
  readonly #people = new WeakMap<Person, number>();
  readonly #known = new Map<number, Map<number, Answers>>();

  constructor(compiler: Compiler, decide: (cell: Cell, question: AccessQuestion) => Known) {
    this.#compiler = compiler;
    this.#decide = decide;
  }

  of(cell: Cell): Answers {
    const { person, target } = cell;
    const [most, least] = this.#readings;
    const [strict, lax] = [wayIn(person, target, most), wayIn(person, target, least)].map((way) => ways.indexOf(way));
    // Asked for every pair of people and targets: numbers are found faster than texts.
    const how = ((this.#whose(person) * ways.length + (strict ?? 0)) * ways.length + (lax ?? 0)) * 2 + (target.id === azureManagement ? 1 : 0);
    return remembered(remembered(this.#known, this.#active(cell), () => new Map<number, Answers>()), how, () => {
      const answers = new Map<string, Known>();
      const known = (question: AccessQuestion): Known => remembered(answers, [question.kind, question.platform, question.strength, JSON.stringify(question.within)].join(" "), () => this.#decide(cell, question));
      return { known, outcomes: (question) => known(question).outcome };
    });
  }

  /** The same number for people of whom the same is known. */
  #whose(person: Person): number {
    const known = this.#people.get(person);
    if (known !== undefined) return known;
    const setting = settingFor(person, this.#readings[0]);
    const number = this.#number(`whose ${person.kind}|${person.userType}|${person.claimsKey}|${isUndetermined(setting) ? setting.undetermined : ""}`);
    this.#people.set(person, number);
    return number;
  }

  #number(key: string): number {
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }

  /** The same number for cells in which the same policies count. */
  #active(cell: Cell): number {
    const { person, target } = cell;
    const row = remembered(this.#actives, `${person.policiesKey} ${person.userType}`, () => ({ byTarget: new WeakMap<Target, number>(), byName: new Map<string, number>() }));
    const known = row.byTarget.get(target);
    if (known !== undefined) return known;
    const column = `${target.kind} ${target.id}`;
    const number = row.byName.get(column) ?? this.#number(this.#compiler.activeKey(cell));
    row.byName.set(column, number);
    row.byTarget.set(target, number);
    return number;
  }
}

function inWords(decision: Decision, atoms: Atoms): Known {
  const { gap, gaps, verdict, assumptions, closedBy } = decision;
  if (verdict === "not modelled" || verdict === "not decided") {
    const reasons = [...new Set([...gaps].map((each) => each.undetermined))].sort();
    const needs = [...new Set([...gaps].flatMap((each) => each.needs))].sort();
    return { outcome: { verdict, ...(reasons.length > 0 && { reasons }), ...(needs.length > 0 && { needs }) } };
  }
  if (gap === undefined) return { outcome: { verdict, ...(closedBy && { closedBy }) } };
  const signIn = signInOf(gap.point, atoms);
  const conditions = { memberships: signIn.memberships, isListed: signIn.partnerMemberships.length > 0 };
  const region = regionOf(gap.region, gap.limits, atoms);
  return { point: gap.point, outcome: { verdict, region, ...(assumptions && { assumptions }), ...(verdict === "conditional" && conditions) }, signIn };
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
