import type { Policy } from "../../model/conditional-access/policy.ts";
import { valueIn } from "../../model/json.ts";
import { remembered } from "../../model/once.ts";
import type { Tenant } from "../../model/tenant.ts";
import { isUndetermined } from "../../model/undetermined.ts";
import type { Target } from "../access.ts";
import { readConditions, type Conditions } from "../reading/conditions.ts";
import { readDemands, type Demand } from "../reading/demands.ts";
import type { Person } from "../reading/origins.ts";
import type { Met, Reading } from "../reading/reading.ts";
import { rulesOf, type Rule } from "../reading/rule.ts";
import { appFilter, reachable, targetScope, userScope, type TargetScope, type UserScope } from "../reading/scope.ts";
import type { Atoms } from "./atoms.ts";
import { conjoin, spent, type Box, type Literal } from "./boxes.ts";

/** For each policy whether it is about somebody or something. Only of those that hung on something it is kept on what. */
export interface Scopes<T> {
  readonly values: readonly T[];
  readonly met: ReadonlyMap<number, Met>;
}

/** Boxes, and what they hung on. */
export interface Worked {
  readonly boxes: readonly Box[] | typeof spent;
  readonly met: Met;
}

/** Conditions of which one has to hold: each is a conjunction of literals. */
type Alternatives = readonly (readonly Literal[])[];

/** More boxes than this from one policy are given up. */
const mostBoxes = 5000;

/** The policies of a tenant, and what each of them denies to whom. Everything is worked out once. */
export class Rules {
  readonly list: readonly Rule[];
  readonly #atoms: Atoms;
  readonly #users = new Map<string, Scopes<UserScope>>();
  readonly #targets = new Map<string, Scopes<TargetScope>>();
  readonly #boxes = new Map<string, Worked>();

  constructor(tenant: Tenant, atoms: Atoms) {
    this.#atoms = atoms;
    this.list = rulesOf(tenant);
  }

  userScopes(person: Person, reading: Reading): Scopes<UserScope> {
    return remembered(this.#users, `${person.policiesKey} ${person.userType} ${reading.key}`, () =>
      this.#scopes(reading, ({ policy, ids }, own) => (own.settle(policy.isEnabled, true) ? userScope(policy, ids, person, own) : "no")),
    );
  }

  targetScopes(target: Target, reading: Reading): Scopes<TargetScope> {
    return remembered(this.#targets, `${target.kind} ${target.id} ${reading.key}`, () => this.#scopes(reading, ({ policy, conditions }, own) => targetScope(policy, conditions, target, own)));
  }

  #scopes<T>(reading: Reading, scopeOf: (rule: Rule, own: Reading) => T): Scopes<T> {
    const met = new Map<number, Met>();
    let own = reading.again();
    const values = this.list.map((each, index) => {
      const value = scopeOf(each, own);
      if (own.hangs) {
        met.set(index, own.met);
        own = reading.again();
      }
      return value;
    });
    return { values, met };
  }

  /** What a policy denies to somebody, given whom and what it is about. */
  boxes(index: number, users: UserScope, targets: TargetScope, person: Person, reading: Reading): Worked {
    return remembered(this.#boxes, `${index} ${users} ${targets} ${person.kind} ${reading.key}`, () => {
      const own = reading.again();
      const each = this.list[index];
      return { boxes: each === undefined ? [] : this.#compile(each, users, targets, person, own), met: own.met };
    });
  }

  #compile({ policy, conditions, ids, id }: Rule, users: UserScope, targets: TargetScope, person: Person, reading: Reading): readonly Box[] | typeof spent {
    const left = readConditions(conditions, reading);
    if (left === undefined) return [];
    const filter = appFilter(valueIn(conditions, "applications"));
    const byFilter = targets === "yes" || filter === undefined || isUndetermined(filter) ? [] : [this.#atoms.flag("filters", filter.rule, targets === "filter")];
    const isMember = (each: string, holds: boolean): Literal => this.#atoms.flag("memberships", each, holds);
    const outside = reachable(ids.exclude, person.userType, "exclude", reading).map((each) => isMember(each, false));
    const members = users === "all" ? [[]] : reachable(ids.include, person.userType, "include", reading).map((each) => [isMember(each, true)]);
    const alternatives = [members, ...this.#conditions(left), this.#undone(policy, person, reading)];
    if (alternatives.reduce((product, { length }) => product * length, 1) > mostBoxes) return spent;
    const all = alternatives.reduce<Alternatives>((before, each) => before.flatMap((one) => each.map((other) => [...one, ...other])), [[...byFilter, ...outside]]);
    return all.flatMap((each) => {
      const literals = conjoin(each);
      return literals === undefined ? [] : [{ literals, source: { policy: id } }];
    });
  }

  /** The sign-ins that conditions leave in: a conjunction of alternatives. */
  #conditions({ values, places: { inside, outside }, devices }: Conditions): readonly Alternatives[] {
    const atoms = this.#atoms;
    const isAt = (place: string, holds: boolean): Literal => atoms.flag("locations", place, holds);
    const everywhere = [...values.map(({ name, holds }) => atoms.where(name, holds)), ...outside.map((place) => isAt(place, false))];
    const somewhere = inside === "anywhere" ? [[]] : inside.map((place) => [isAt(place, true)]);
    if (devices === "all") return [[everywhere], somewhere];
    const { rule: text, wanted, holds } = devices;
    const decided = [atoms.where("device", (device) => holds(device) === wanted)];
    const open = [atoms.where("device", (device) => isUndetermined(holds(device))), atoms.flag("filters", text, wanted)];
    return [[everywhere], somewhere, [decided, open]];
  }

  /** The sign-ins that leave undone what a policy asks for. */
  #undone(policy: Policy, person: Person, reading: Reading): Alternatives {
    const { isAll, list } = readDemands(policy, person, reading);
    const undone = list.filter((demand) => demand !== "everybody").map((demand) => this.#notMet(demand));
    if (isAll) return undone;
    return undone.length === 0 || undone.length < list.length ? [] : [undone.flat()];
  }

  #notMet(demand: Exclude<Demand, "everybody">): readonly Literal[] {
    if (demand === "nobody") return [];
    return "capability" in demand ? [this.#atoms.flag("capabilities", demand.capability, false)] : [this.#atoms.where(demand.name, (value) => !demand.suffices(value))];
  }
}
