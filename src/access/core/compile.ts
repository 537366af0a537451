import { valueIn, word } from "../../model/json.ts";
import { remembered } from "../../model/once.ts";
import { hasSecurityDefaults } from "../../model/security-defaults.ts";
import type { Tenant } from "../../model/tenant.ts";
import type { Undetermined } from "../../model/undetermined.ts";
import type { AccessFact, AccessQuestion, Target } from "../access.ts";
import { wayIn } from "../reading/gate.ts";
import type { Person } from "../reading/origins.ts";
import { askedOf, type Asked } from "../reading/question.ts";
import { Reading, type Met } from "../reading/reading.ts";
import type { Rule } from "../reading/rule.ts";
import type { TargetScope, UserScope } from "../reading/scope.ts";
import { azureManagement } from "../targets.ts";
import type { Atoms } from "./atoms.ts";
import { spent, type Box, type Literal, type Space } from "./boxes.ts";
import { defaultsBoxes, fixedBox, gateBoxes, impossible } from "./fixed.ts";
import { Rules } from "./rules.ts";

/** Somebody and what they want. */
export interface Cell {
  readonly person: Person;
  readonly target: Target;
}

/** A policy that counts in a cell, with whom and what it is about. */
interface Active {
  readonly index: number;
  readonly users: UserScope;
  readonly targets: TargetScope;
  /** What it hangs on, if anything. */
  readonly ofUsers: Met | undefined;
  readonly ofTargets: Met | undefined;
}

const trustedIps = "00000000-0000-0000-0000-000000000000";

/** Turns cells and questions into boxes and spaces. */
export class Compiler {
  readonly rules: Rules;
  /** Whether security defaults replace the policies. */
  readonly defaults: ReturnType<typeof hasSecurityDefaults>;
  readonly #tenant: Tenant;
  readonly #atoms: Atoms;
  readonly #facts: readonly AccessFact[];
  readonly #trusted: ReadonlySet<string>;
  readonly #roles: ReadonlySet<string>;
  readonly #limits = new Map<string, { readonly boxes: readonly Box[]; readonly met: Met }>();

  constructor(tenant: Tenant, atoms: Atoms, facts: readonly AccessFact[]) {
    this.rules = new Rules(tenant, atoms);
    this.defaults = hasSecurityDefaults(tenant);
    this.#tenant = tenant;
    this.#atoms = atoms;
    this.#facts = facts.map((fact) => ({ ...fact, id: fact.id.trim().toLowerCase() }));
    const trusted = tenant.all("namedLocation").filter(({ value }) => valueIn(value, "isTrusted") === true);
    this.#trusted = new Set([trustedIps, ...trusted.map(({ value }) => word(valueIn(value, "id")) ?? "")]);
    this.#roles = new Set(this.rules.list.flatMap(({ ids }) => [...ids.include.roles, ...ids.exclude.roles]));
  }

  /**
   * The same text for cells in which the same policies count, however what is open is read: the strict run that denies
   * most has all that count in any. Where it hangs on something whether one counts, who it is or what is wanted is in it.
   */
  activeKey(cell: Cell): string {
    const active = this.#active(cell, new Reading(true));
    const who = active.some(({ ofUsers }) => ofUsers !== undefined) ? cell.person.policiesKey : "";
    const wanted = active.some(({ ofTargets }) => ofTargets !== undefined) ? `${cell.target.kind} ${cell.target.id}` : "";
    return `${active.map(({ index, users, targets }) => `${index} ${users} ${targets}`).join()}|${who}|${wanted}`;
  }

  /** The policies that can count in a cell, however what is open is read. */
  active(cell: Cell): readonly Rule[] {
    return this.#active(cell, new Reading(true)).flatMap(({ index }) => this.rules.list[index] ?? []);
  }

  #active({ person, target }: Cell, reading: Reading): readonly Active[] {
    const [users, targets] = [this.rules.userScopes(person, reading), this.rules.targetScopes(target, reading)];
    return users.values.flatMap((user, index) => {
      const wanted = targets.values[index] ?? "no";
      return user === "no" || wanted === "no" ? [] : [{ index, users: user, targets: wanted, ofUsers: users.met.get(index), ofTargets: targets.met.get(index) }];
    });
  }

  /** Everything that denies in a cell. The reading learns what it hangs on. */
  denials(cell: Cell, reading: Reading, withDefaults: boolean): readonly Box[] | typeof spent {
    const { person, target } = cell;
    const limits = remembered(this.#limits, `${person.kind} ${person.claimsKey} ${reading.key}`, () => {
      const own = reading.again();
      return { boxes: impossible(person, this.#atoms, own), met: own.met };
    });
    reading.join(limits.met);
    const fixed = [...limits.boxes, ...gateBoxes(wayIn(person, target, reading), this.#atoms)];
    if (withDefaults) return [...fixed, ...defaultsBoxes(target.id === azureManagement, this.#atoms)];
    const policies = this.#policies(cell, reading);
    return policies === spent ? spent : [...fixed, ...policies, ...this.#around(policies, person)];
  }

  #policies(cell: Cell, reading: Reading): readonly Box[] | typeof spent {
    const { gap } = this.#tenant.conditionalAccess();
    const boxes: Box[] = gap !== undefined && reading.settle(gap, true) ? [fixedBox("policies that are not in the input")] : [];
    for (const { index, users, targets, ofUsers, ofTargets } of this.#active(cell, reading)) {
      const own = this.rules.boxes(index, users, targets, cell.person, reading);
      for (const met of [ofUsers, ofTargets, own.met]) if (met !== undefined) reading.join(met);
      if (own.boxes === spent) return spent;
      boxes.push(...own.boxes);
    }
    return boxes;
  }

  /** What a question is about; undetermined where that is not known. */
  asked(question: AccessQuestion): Asked | Undetermined {
    return askedOf(question, this.#tenant);
  }

  /** The points that are asked about and can be somebody's, without memberships where nobody is to have one. Made after the boxes. */
  space({ values, flags, isOut }: Asked, person: Person, isWithoutMemberships: boolean): Space {
    const always = new Set(this.#facts.filter(({ contains }) => hasObject(person) && contains === "every external user").map(({ id }) => id));
    const canHave = (id: string): boolean => hasObject(person) || (person.userType === "serviceProvider" && this.#roles.has(id));
    const atoms = this.#atoms;
    const asked = [...values.map(({ name, holds }) => atoms.where(name, holds)), ...flags.map(({ family, id, holds }) => atoms.flag(family, id, holds))];
    const families = isWithoutMemberships ? ["memberships", "partnerMemberships"] : ["memberships"];
    const space = atoms.space((family, id) => isOut(family, id) || (families.includes(family) && !(isWithoutMemberships ? always.has(id) : canHave(id))));
    return asked.reduce<Space>((left, { dimension, bits }) => left.with(dimension, (left[dimension] ?? 0) & bits), space);
  }

  /** What the locations and memberships that occur in boxes have to do with each other, and with stated facts. */
  #around(boxes: readonly Box[], person: Person): readonly Box[] {
    const atoms = this.#atoms;
    const occurs = ({ dimension }: Literal): boolean => boxes.some(({ literals }) => literals.some((own) => own.dimension === dimension));
    const trusted = [...this.#trusted].flatMap((id) => {
      const inside = atoms.flag("locations", id, true);
      return occurs(inside) ? [fixedBox("trusted locations", inside, atoms.flag("locations", "trusted", false))] : [];
    });
    const facts = this.#facts.flatMap(({ id, contains }) => {
      const literal = atoms.flag("memberships", id, contains === "no external user");
      return occurs(literal) && (hasObject(person) || contains === "no external user") ? [fixedBox(`fact: ${id} contains ${contains}`, literal)] : [];
    });
    return [...trusted, ...facts];
  }
}

/** Whether somebody has an object in this tenant, which groups and roles can hold. */
function hasObject({ userType }: Person): boolean {
  return userType !== "b2bDirectConnectUser" && userType !== "serviceProvider";
}
