import { definedStrengths, readStrength } from "../model/conditional-access/strengths.ts";
import { valueIn, word } from "../model/json.ts";
import { hasSecurityDefaults } from "../model/security-defaults.ts";
import type { Tenant } from "../model/tenant.ts";
import { isUndetermined, undetermined, type Undetermined } from "../model/undetermined.ts";
import { crossTenantAccess, type AccessFact, type AccessQuestion, type Target } from "./access.ts";
import type { Atoms } from "./atoms.ts";
import { both, spent, type Bits, type Box, type Literal, type Space } from "./boxes.ts";
import { impossible, outside } from "./demands.ts";
import { gate } from "./gate.ts";
import { isMultifactor } from "./methods.ts";
import type { Person } from "./origins.ts";
import { Reading } from "./reading.ts";
import { Rules, type Worked } from "./rules.ts";
import { azureManagement, namesOf } from "./targets.ts";
import { withinRegion } from "./within.ts";

/** Somebody and what they want. */
export interface Cell {
  readonly person: Person;
  readonly target: Target;
}

/** Everything that denies in a cell. The key is the same for cells that have equal boxes. */
export interface Denials {
  readonly key: string;
  readonly boxes: () => readonly Box[] | typeof spent;
}

/** Boxes by what they come from. */
interface Part extends Worked<readonly Box[] | typeof spent> {
  readonly id: number;
}

const trustedIps = "00000000-0000-0000-0000-000000000000";

/** Turns cells and questions into boxes and spaces. */
export class Compiler {
  readonly rules: Rules;
  readonly #tenant: Tenant;
  readonly #atoms: Atoms;
  readonly #facts: readonly AccessFact[];
  readonly #trusted: ReadonlySet<string>;
  readonly #roles: ReadonlySet<string>;
  #parts = 0;

  constructor(tenant: Tenant, atoms: Atoms, facts: readonly AccessFact[]) {
    this.rules = new Rules(tenant, atoms);
    this.#tenant = tenant;
    this.#atoms = atoms;
    this.#facts = facts.map((fact) => ({ ...fact, id: fact.id.trim().toLowerCase() }));
    const trusted = tenant.all("namedLocation").filter(({ value }) => valueIn(value, "isTrusted") === true);
    this.#trusted = new Set([trustedIps, ...trusted.map(({ value }) => word(valueIn(value, "id")) ?? "")]);
    this.#roles = new Set(this.rules.list.flatMap(({ ids }) => [...ids.include.roles, ...ids.exclude.roles]));
  }

  /** What denies in a cell. The reading learns what it hangs on. */
  denials({ person, target }: Cell, reading: Reading, withDefaults: boolean): Denials {
    const way = this.#way(person, target, reading);
    const limits = this.#impossible(person, reading);
    const policies = withDefaults ? this.#defaults(target) : this.#policies(person, target, reading);
    for (const worked of [limits, policies]) reading.join(worked.reading);
    return {
      key: `${reading.key} ${limits.id} ${way} ${policies.id}`,
      boxes: () => (policies.value === spent || limits.value === spent ? spent : [...limits.value, ...this.#gateBoxes(way), ...policies.value]),
    };
  }

  #impossible(person: Person, reading: Reading): Part {
    return this.rules.once(`i ${person.kind} ${person.claimsKey} ${reading.key}`, () => {
      const own = reading.again();
      return this.#part(impossible(person, this.#atoms, own), own);
    });
  }

  /** The boxes of all policies that are about somebody and a target. */
  #policies(person: Person, target: Target, reading: Reading): Part {
    return this.rules.once(`p ${person.policiesKey} ${person.userType} ${person.home === "none"} ${target.kind} ${target.id} ${reading.key}`, () => {
      const own = reading.again();
      const { gap } = this.#tenant.conditionalAccess();
      const isCut = gap !== undefined && own.settle(gap, true);
      const [users, targets] = [this.rules.userScopes(person, reading), this.rules.targetScopes(target, reading)];
      const active = users.flatMap((user, index) => {
        const wanted = targets[index];
        return wanted === undefined || user.value === "no" || wanted.value === "no" ? [] : [{ user, wanted, index }];
      });
      const parts = active.map(({ user, wanted, index }) => {
        const part = this.rules.boxes(index, user.value, wanted.value, person, reading);
        for (const worked of [user, wanted, part]) own.join(worked.reading);
        return part.value;
      });
      const key = [person.kind, isCut, ...active.map(({ user, wanted, index }) => `${index} ${user.value} ${wanted.value}`)].join();
      const part = this.rules.once(`s ${key} ${reading.key}`, () => {
        const known = parts.filter((each) => each !== spent);
        const boxes = [...(isCut ? [{ source: { fixed: "policies that are not in the input" }, literals: [] }] : []), ...known.flat()];
        return this.#part(known.length < parts.length ? spent : [...boxes, ...this.#around(boxes, person)], own);
      });
      // The same boxes can hang on other things for somebody else.
      return { ...part, reading: own };
    });
  }

  #defaults(target: Target): Part {
    return this.rules.once(`d ${target.id === azureManagement}`, () => this.#part(this.#defaultsBoxes(target.id === azureManagement), new Reading(true)));
  }

  /** Boxes with a number of their own. */
  #part(value: readonly Box[] | typeof spent, reading: Reading): Part {
    return { id: (this.#parts += 1), value, reading };
  }

  /** The points that a question is about; without memberships where nobody is to have one. Made after the boxes. */
  space(question: AccessQuestion, person: Person, isWithoutMemberships: boolean): Space | Undetermined {
    const asked = this.#asked(question);
    if (isUndetermined(asked)) return asked;
    const hasObject = person.userType !== "b2bDirectConnectUser" && person.userType !== "serviceProvider";
    const always = new Set(this.#facts.filter(({ contains }) => hasObject && contains === "every external user").map(({ id }) => id));
    const canHave = (id: string): boolean => hasObject || (person.userType === "serviceProvider" && this.#roles.has(id));
    const families = isWithoutMemberships ? (["memberships", "partnerMemberships"] as const) : (["memberships"] as const);
    const space = this.#atoms.space(families, (id) => (isWithoutMemberships ? always.has(id) : canHave(id)));
    return asked.reduce<Space>((left, { dimension, bits }) => left.with(dimension, both(left[dimension] ?? [], bits)), space);
  }

  #asked(question: AccessQuestion): readonly Literal[] | Undetermined {
    const { platform, within } = question;
    const proof = this.#proof(question);
    if (isUndetermined(proof)) return proof;
    const only = platform === undefined ? [] : [this.#atoms.where("platform", (each) => each === platform)];
    return [...proof, ...only, ...withinRegion(within, this.#atoms)];
  }

  /** The points that prove less than is asked. */
  #proof({ kind, strength }: AccessQuestion): readonly Literal[] | Undetermined {
    if (kind === "noMfa") return [this.#atoms.where("methods", (methods) => !isMultifactor(methods))];
    if (kind === "noManagedDevice") return [this.#atoms.where("device", (device) => device === "unknown" || device === "registered")];
    if (kind === "reach") return [];
    const read = readStrength({ id: strength ?? "" }, definedStrengths(this.#tenant.all("authenticationStrengthPolicy")));
    const combinations = read === undefined || isUndetermined(read) ? read : read.combinations;
    if (combinations === undefined || isUndetermined(combinations)) return undetermined("the authentication strength that is asked for is not in the input", ["authenticationStrengthPolicy"]);
    return [outside(combinations, this.#atoms)];
  }

  #way(person: Person, target: Target, reading: Reading): string {
    if (person.userType === "b2bDirectConnectUser" && (target.kind !== "application" || !namesOf(target).has("office365"))) return "no channel";
    const origin = person.origin;
    if (person.userType === "serviceProvider" && !reading.settle(origin.isProvider, false)) return "no provider";
    return gate(person, target, reading);
  }

  #gateBoxes(way: string): readonly Box[] {
    const listed = (holds: boolean): readonly Literal[] => [this.#atoms.flag("partnerMemberships", "", holds)];
    if (way === "no channel") return [{ source: { fixed: "direct connect reaches Office 365 only" }, literals: [] }];
    if (way === "no provider") return [{ source: { fixed: "no service provider" }, literals: [] }];
    if (way === "open") return [];
    return [{ source: { fixed: crossTenantAccess }, literals: way === "closed" ? [] : listed(way === "not listed") }];
  }

  #defaultsBoxes(isManagement: boolean): readonly Box[] {
    const legacy = this.#atoms.where("clientApp", (client) => client === "exchangeActiveSync" || client === "other");
    const single = this.#atoms.where("methods", (methods) => !isMultifactor(methods));
    return [legacy, ...(isManagement ? [single] : [])].map((literal) => ({ source: { fixed: "security defaults" }, literals: [literal] }));
  }

  /** What the locations and memberships that occur in boxes have to do with each other, and with stated facts. */
  #around(boxes: readonly Box[], { userType }: Person): readonly Box[] {
    const atoms = this.#atoms;
    const dimensions = new Set(boxes.flatMap(({ literals }) => literals.map(({ dimension }) => dimension)));
    const occurs = (literal: Literal): boolean => dimensions.has(literal.dimension);
    const trusted = [...this.#trusted].flatMap((id) => {
      const inside = atoms.flag("locations", id, true);
      return occurs(inside) ? [{ source: { fixed: "trusted locations" }, literals: [inside, atoms.flag("locations", "trusted", false)] }] : [];
    });
    const hasObject = userType !== "b2bDirectConnectUser" && userType !== "serviceProvider";
    const facts = this.#facts.flatMap(({ id, contains }) => {
      const literal = atoms.flag("memberships", id, contains === "no external user");
      return occurs(literal) && (hasObject || contains === "no external user") ? [{ source: { fixed: `fact: ${id} contains ${contains}` }, literals: [literal] }] : [];
    });
    return [...trusted, ...facts];
  }

  /** Whether security defaults replace the policies. */
  get defaults(): ReturnType<typeof hasSecurityDefaults> {
    return hasSecurityDefaults(this.#tenant);
  }
}

/** The bits of a space that boxes with one literal and no policy leave: what is possible at all. */
export function possible(space: Space, boxes: readonly Box[]): Space {
  return boxes.reduce<Space>((left, { source, literals: [only, ...more] }) => {
    if (only === undefined || more.length > 0 || "policy" in source) return left;
    const bits: Bits = left[only.dimension] ?? [];
    return left.with(only.dimension, bits.map((word_, index) => word_ & ~(only.bits[index] ?? 0)));
  }, space);
}

