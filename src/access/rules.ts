import type { Policy } from "../model/conditional-access/policy.ts";
import { once } from "../model/once.ts";
import { isObject, valueIn } from "../model/json.ts";
import type { JsonObject, Resource } from "../model/resource.ts";
import type { Tenant } from "../model/tenant.ts";
import type { Target } from "./access.ts";
import type { Atoms } from "./atoms.ts";
import { conjoin, spent, type Box, type Literal } from "./boxes.ts";
import { conditionsOf } from "./conditions.ts";
import { unsatisfied } from "./demands.ts";
import type { Person } from "./origins.ts";
import type { Reading } from "./reading.ts";
import { appFilter, idsOf, reachable, targetScope, userScope, type Ids, type TargetScope, type UserScope } from "./scope.ts";
import { isUndetermined } from "../model/undetermined.ts";

/** A policy that can be in force. */
export interface Rule {
  readonly policy: Policy;
  readonly conditions: JsonObject;
  readonly ids: { readonly include: Ids; readonly exclude: Ids };
  /** Its id, else what it is called. */
  readonly id: string;
}

/** Something that was worked out, and what it hung on. */
export interface Worked<T> {
  readonly value: T;
  readonly reading: Pick<Reading, "gaps" | "assumptions">;
}

const onNothing: Worked<unknown>["reading"] = { gaps: new Set(), assumptions: new Set() };

/** Most of what is kept hangs on nothing, and shares that: there is one for each policy, person and target. */
function worked<T>(value: T, reading: Reading): Worked<T> {
  return { value, reading: reading.gaps.size + reading.assumptions.size === 0 ? onNothing : { gaps: reading.gaps, assumptions: reading.assumptions } };
}

/** More boxes than this from one policy are given up. */
const mostBoxes = 5000;

/** The policies of a tenant, and what each of them denies to whom. Everything is worked out once. */
export class Rules {
  readonly list: readonly Rule[];
  readonly #atoms: Atoms;
  readonly #memo = new Map<string, unknown>();

  constructor(tenant: Tenant, atoms: Atoms) {
    this.#atoms = atoms;
    const resources = tenant.all("conditionalAccessPolicy");
    this.list = tenant.conditionalAccess().policies.flatMap((policy, index) => {
      const value = resources[index];
      return value === undefined || policy.isEnabled === false || tenant.templates.has(policy.place.file) ? [] : [rule(policy, value)];
    });
  }

  /** For each policy whether it is about somebody. */
  userScopes(person: Person, reading: Reading): readonly Worked<UserScope>[] {
    return this.once(`u ${person.policiesKey} ${person.userType} ${reading.key}`, () =>
      this.list.map(({ policy, ids }) => {
        const own = reading.again();
        return worked(own.settle(policy.isEnabled, true) ? userScope(policy, ids, person, own) : "no", own);
      }),
    );
  }

  /** For each policy whether it is about a target. */
  targetScopes(target: Target, reading: Reading): readonly Worked<TargetScope>[] {
    return this.once(`t ${target.kind} ${target.id} ${reading.key}`, () =>
      this.list.map(({ policy, conditions }) => {
        const own = reading.again();
        return worked(targetScope(policy, conditions, target, own), own);
      }),
    );
  }

  /** What a policy denies to somebody, given whom and what it is about. */
  boxes(index: number, users: UserScope, targets: TargetScope, person: Person, reading: Reading): Worked<readonly Box[] | typeof spent> {
    return this.once(`b ${index} ${users} ${targets} ${person.kind} ${reading.key}`, () => {
      const own = reading.again();
      const each = this.list[index];
      return worked(each === undefined || users === "no" || targets === "no" ? [] : this.#compile(each, users, targets, person, own), own);
    });
  }

  #compile({ policy, conditions, ids, id }: Rule, users: UserScope, targets: TargetScope, person: Person, reading: Reading): readonly Box[] | typeof spent {
    const atoms = this.#atoms;
    const filter = appFilter(valueIn(conditions, "applications"));
    const byFilter = (holds: boolean): readonly Literal[] => (filter === undefined || isUndetermined(filter) ? [] : [atoms.flag("filters", filter.rule, holds)]);
    const fixed = [
      ...(targets === "yes" ? [] : byFilter(targets === "filter")),
      ...reachable(ids.exclude, person.userType, "exclude", reading).map((each) => atoms.flag("memberships", each, false)),
    ];
    const members = users === "all" ? [[]] : reachable(ids.include, person.userType, "include", reading).map((each) => [atoms.flag("memberships", each, true)]);
    const conditional = conditionsOf(conditions, atoms, reading);
    const undone = unsatisfied(policy, person, atoms, reading);
    if (members.length * conditional.length * undone.length > mostBoxes) return spent;
    return members.flatMap((member) =>
      conditional.flatMap((condition) =>
        undone.flatMap((each) => {
          const literals = conjoin([...fixed, ...member, ...condition, ...each]);
          return literals === undefined ? [] : [{ literals, source: { policy: id } }];
        }),
      ),
    );
  }

  /** Works something out the first time that its key is asked for. */
  once<T>(key: string, make: () => T): T {
    const known = this.#memo.get(key) as (() => T) | undefined;
    const made = known ?? once(make);
    if (known === undefined) this.#memo.set(key, made);
    return made();
  }
}

function rule(policy: Policy, { value }: Resource): Rule {
  const written = valueIn(value, "conditions");
  const conditions = isObject(written) ? written : {};
  const own = valueIn(conditions, "users");
  const users = isObject(own) ? own : {};
  return { policy, conditions, ids: { include: idsOf(users, "include"), exclude: idsOf(users, "exclude") }, id: policy.id ?? policy.label };
}
