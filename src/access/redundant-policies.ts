import { noTenant } from "../model/conditional-access/external-users.ts";
import { isAboutGuestsAlone } from "../model/conditional-access/guest-scope.ts";
import { claimsKey, type Claims } from "../model/conditional-access/homes.ts";
import { saysSomething } from "../model/conditional-access/words.ts";
import type { RedundantPolicy, Surveyed } from "../model/external-access.ts";
import { valueIn } from "../model/json.ts";
import { remembered } from "../model/once.ts";
import type { Tenant } from "../model/tenant.ts";
import { isUndetermined, undetermined, type Undetermined } from "../model/undetermined.ts";
import { inBrief } from "../model/words.ts";
import type { AccessAnalysis } from "./access.ts";
import type { Cell } from "./core/compile.ts";
import { Coverage } from "./coverage.ts";
import { wayIn } from "./reading/gate.ts";
import type { Person } from "./reading/origins.ts";
import { Reading } from "./reading/reading.ts";
import type { Rule } from "./reading/rule.ts";
import { unseenPeople } from "./unseen.ts";
import type { Workbench } from "./workbench.ts";

/** A policy that is judged, and the cells in which it counts, one for each that is decided by something else. */
interface Candidate {
  readonly rule: Rule;
  readonly cells: readonly Cell[];
}

/**
 * Policies about external users alone that deny nothing but what others deny, whomever cross-tenant access lets in and
 * whatever it trusts: a block is not idle because nobody's devices are trusted today. Each that is found is left out
 * before the next one is asked about, so that all of them can go together.
 */
export function redundantPolicies(analysis: AccessAnalysis, bench: Workbench, tenant: Tenant): Surveyed<RedundantPolicy> {
  const { list } = bench.compiler.rules;
  const gaps = new Map<string, Undetermined>();
  const judged = list.filter((rule) => isJudged(rule, tenant, list, gaps));
  if (judged.length === 0) return { found: [], gaps: [...gaps.values()] };
  const counting = new Map(judged.map((rule): [Rule, Cell[]] => [rule, []]));
  for (const cell of distinctCells(analysis, bench, tenant)) for (const rule of bench.compiler.active(cell)) counting.get(rule)?.push(cell);
  const candidates = [...counting].map(([rule, cells]): Candidate => ({ rule, cells }));
  // Of policies that deny the same, the one that is about least goes: the order of a file says nothing.
  const inOrder = candidates.sort((one, other) => one.cells.length - other.cells.length || (one.rule.id < other.rule.id ? 1 : -1));
  const coverage = new Coverage(bench);
  const out = inOrder.filter(({ rule, cells }) => {
    const covering = coverage.judge(rule.id, cells);
    if (isUndetermined(covering)) gaps.set(covering.undetermined, covering);
    const isFound = covering !== undefined && !isUndetermined(covering);
    if (isFound) coverage.leaveOut(rule.id);
    return isFound;
  });
  // Asked again, because those that are named have to be among those that stay.
  const found = out.flatMap(({ rule, cells }) => {
    const covering = coverage.judge(rule.id, cells);
    return covering === undefined || isUndetermined(covering) ? [] : redundant(rule, list.filter(({ id }) => covering.has(id)));
  });
  return { found: inOriginalOrder(found, list), gaps: [...gaps.values()] };
}

/** Policies that also do something which the model does not have are left alone, and so are those for employees, too. */
function isJudged(rule: Rule, tenant: Tenant, list: readonly Rule[], gaps: Map<string, Undetermined>): boolean {
  const { policy, id } = rule;
  const session = saysSomething(sessionOf(rule, tenant));
  const isAboutThem = isAboutGuestsAlone(policy);
  if (isAboutThem === false || session === true) return false;
  const isTwice = list.some((other) => other !== rule && other.id === id);
  const gap = [policy.isEnabled, isAboutThem, session].find(isUndetermined) ?? (isTwice ? undetermined(`two policies have the id or the name of ${policy.label}`) : undefined);
  if (gap !== undefined) gaps.set(gap.undetermined, gap);
  return gap === undefined;
}

function sessionOf({ policy }: Rule, tenant: Tenant): unknown {
  const resource = tenant.all("conditionalAccessPolicy").find(({ place }) => place === policy.place);
  return resource && valueIn(resource.value, "sessionControls");
}

/** Everybody and everything, put together where the same policies count. */
function distinctCells({ who, targets }: AccessAnalysis, bench: Workbench, tenant: Tenant): readonly Cell[] {
  const everybody = [...who, ...unseenPeople(tenant)].map((each) => trusted(bench.origins.person(each.who)));
  const people = new Map(everybody.map((person) => [`${person.policiesKey} ${person.userType} ${person.kind}`, person]));
  const cells = new Map<string, Cell>();
  for (const person of people.values()) {
    for (const { target } of targets) {
      const cell = { person, target };
      const way = wayIn(person, target, new Reading(false));
      if (way === "no channel" || way === "no provider") continue;
      remembered(cells, `${bench.compiler.activeKey(cell)}|${person.kind}|${person.userType}`, () => cell);
    }
  }
  return [...cells.values()];
}

const everyClaim: Claims = { mfa: true, compliant: true, hybrid: true };

/** Somebody of whose home everything is believed: they can sign in as if nothing were, too. */
function trusted(person: Person): Person {
  if (person.home === noTenant || person.userType === "internalGuest") return person;
  return { ...person, origin: { ...person.origin, claims: everyClaim }, claimsKey: claimsKey(everyClaim) };
}

function redundant({ policy, id }: Rule, covering: readonly Rule[]): RedundantPolicy {
  return {
    policy: policy.label,
    coveredBy: inBrief(covering.map((each) => each.policy.label)),
    related: covering.map((each) => ({ message: `${each.policy.label} denies it, too`, place: each.policy.place })),
    place: policy.place,
    setting: id,
    judged: covering.map((each) => each.id).sort(),
  };
}

function inOriginalOrder(found: readonly RedundantPolicy[], list: readonly Rule[]): readonly RedundantPolicy[] {
  const position = ({ setting }: RedundantPolicy): number => list.findIndex(({ id }) => id === setting);
  return [...found].sort((one, other) => position(one) - position(other));
}
