import { wordsIn } from "../model/conditional-access/words.ts";
import { isObject, valueIn } from "../model/json.ts";
import { once } from "../model/once.ts";
import type { Tenant } from "../model/tenant.ts";
import { isUndetermined } from "../model/undetermined.ts";
import { isGuid } from "../model/well-known.ts";
import type { AccessAnalysis, AccessOptions, AccessQuestion, Answer, Nearest, Target, TargetClass, Who } from "./access.ts";
import { Atoms } from "./atoms.ts";
import { Compiler } from "./cell.ts";
import { Decider, type Decision } from "./decide.ts";
import { gate, settingFor } from "./gate.ts";
import { nearestPolicy } from "./nearest.ts";
import { Origins, type Person } from "./origins.ts";
import { Reading } from "./reading.ts";
import { azureManagement, baselineScopes, namesOf, unnamed, userActions } from "./targets.ts";

const defaultBudget = 200_000;

/** Prepares the analysis of who can come in and what they must prove. Answers are worked out when asked for, and kept. */
export function analyseAccess(tenant: Tenant, options: AccessOptions = {}): AccessAnalysis {
  const atoms = new Atoms();
  const origins = new Origins(tenant);
  const compiler = new Compiler(tenant, atoms, options.facts ?? []);
  const decider = new Decider(compiler, atoms, options.stepBudget ?? defaultBudget);
  const who = once(() => origins.classes());
  const targets = once(() => targetClasses(tenant, compiler, origins, options.applications ?? []));
  const others = once(() => [...new Map(who().map((each) => origins.person(each.who)).map((person) => [`${person.policiesKey} ${person.userType}`, person])).values()]);
  const decisions = new Map<string, Known>();
  const persons = new Map<string, Person>();
  const readings = [new Reading(true), new Reading(false)];

  const decide = (person: Person, target: Target, question: AccessQuestion): Known => {
    const gates = readings.map((reading) => gate(person, target, reading));
    const { isProvider, home } = person.origin;
    const key = [person.policiesKey, person.claimsKey, person.userType, home === "none", isProvider === true, isProvider === false, ...gates, target.kind, target.id, question.kind, question.strength, question.platform, JSON.stringify(question.within ?? [])].join("|");
    const known = decisions.get(key);
    if (known !== undefined) return known;
    const cell = { person, target };
    const decision = decider.decide(cell, question);
    const asked = question.kind === "reach" ? [] : question.kind === "noManagedDevice" ? ["device"] : ["methods"];
    const nearest = once(() => decision.point && nearestPolicy(decision.point, cell, others(), compiler, atoms, new Reading(true, decision.assumptions), asked));
    const full = { decision, nearest };
    decisions.set(key, full);
    return full;
  };

  return {
    get who() {
      return who();
    },
    get targets() {
      return targets();
    },
    gaps: [tenant.conditionalAccess().gap, tenant.conditionalAccess().homes.gap, origins.gap, isUndetermined(compiler.defaults) ? compiler.defaults : undefined].filter((gap) => gap !== undefined),
    answer: (asked, wanted, question) => {
      const id = `${asked.home.trim().toLowerCase()} ${asked.userType}`;
      const person = persons.get(id) ?? origins.person({ home: asked.home.trim().toLowerCase(), userType: asked.userType });
      persons.set(id, person);
      return inWords(decide(person, wanted, question), person, wanted);
    },
  };
}

/** A decision, and the nearest policy as soon as somebody asks. */
interface Known {
  readonly decision: Decision;
  readonly nearest: () => Nearest | undefined;
}

function inWords({ decision, nearest }: Known, person: Person, target: Target): Answer {
  const { signIn, gaps, verdict, region, assumptions, closedBy } = decision;
  if (verdict === "not modelled" || verdict === "not decided") {
    const reasons = [...new Set([...gaps].map((gap) => gap.undetermined))].sort();
    const needs = [...new Set([...gaps].flatMap((gap) => gap.needs))].sort();
    return { verdict, ...(reasons.length > 0 && { reasons }), ...(needs.length > 0 && { needs }) };
  }
  if (signIn === undefined) return { verdict, ...(closedBy && { closedBy }) };
  const partnerMemberships = signIn.partnerMemberships.length > 0 ? listedPeople(person) : [];
  const { home, userType }: Who = person;
  const witness = { ...signIn, home, userType, target, partnerMemberships };
  const memberships = verdict === "conditional" ? { memberships: [...signIn.memberships, ...partnerMemberships] } : {};
  return {
    verdict,
    witness,
    ...memberships,
    ...(region && { region }),
    ...(assumptions && { assumptions }),
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

/** Everything that somebody can want, put together where nothing makes a difference. */
function targetClasses(tenant: Tenant, compiler: Compiler, origins: Origins, further: readonly string[]): readonly TargetClass[] {
  const applications = new Set(further.map((id) => id.trim().toLowerCase()));
  const contexts = new Set<string>();
  const halves = new Set<ReadonlySet<string>>();
  for (const { who } of origins.classes()) {
    const { collaboration, directConnect } = origins.of(who.home);
    for (const setting of [collaboration, directConnect]) if (!isUndetermined(setting) && setting.applications) halves.add(setting.applications.targets);
  }
  for (const half of halves) for (const target of half) if (isGuid(target)) applications.add(target);
  let hasHole = false;
  for (const { conditions, policy } of compiler.rules.list) {
    const written = valueIn(conditions, "applications");
    if (isUndetermined(policy.applications) || !isObject(written)) continue;
    const { include, exclude } = policy.applications;
    for (const id of [...include.known, ...exclude.known]) if (isGuid(id)) applications.add(id);
    hasHole ||= include.known.has("all") && [...exclude.known].some((id) => id !== "none");
    for (const id of wordsIn(written, "includeAuthenticationContextClassReferences").known) contexts.add(id);
  }
  if (compiler.defaults !== false) applications.add(azureManagement);
  const all: readonly Target[] = [
    ...unnamed,
    ...[...applications].sort().map((id): Target => ({ kind: "application", id })),
    ...(hasHole ? [baselineScopes] : []),
    ...userActions,
    ...[...contexts].sort().map((id): Target => ({ kind: "authenticationContext", id })),
  ];
  const listing = [...halves];
  const classes = new Map<string, { readonly target: Target; readonly ids: string[] }>();
  for (const target of all) {
    const names = namesOf(target);
    const scopes = [true, false].flatMap((deniesMost) => compiler.rules.targetScopes(target, new Reading(deniesMost)).map(({ value }) => value));
    const isListed = target.kind === "application" ? listing.map((half) => [...half].some((each) => names.has(each.toLowerCase()))) : [];
    const alone = target === baselineScopes || target.id === azureManagement;
    const key = JSON.stringify([target.kind, alone && target.id, names.has("office365"), scopes, isListed]);
    const before = classes.get(key);
    if (before === undefined) classes.set(key, { target, ids: [target.id] });
    else before.ids.push(target.id);
  }
  return [...classes.values()];
}
