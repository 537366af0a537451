import fc from "fast-check";
import { expect, test } from "vitest";
import partnerChangesNothing from "../../rules/partner/partner-changes-nothing.ts";
import partnerIdenticalToDefault from "../../rules/partner/partner-identical-to-default.ts";
import type { AccessAnalysis, Answer, SignIn, Target } from "../../src/access/access.ts";
import { analyseAccess } from "../../src/access/analyse.ts";
import { TwoSides, type Difference } from "../../src/access/two-sides.ts";
import { compareSignIns, type SignInComparison } from "../../src/diff/conditional-access.ts";
import { evaluate } from "../../src/lint/evaluate.ts";
import { configurations } from "../access/arbitrary-configurations.ts";
import { assumptionsOf, concrete } from "../access/compare.ts";
import { allowed } from "../access/oracle/allowed.ts";
import type { Configuration } from "../access/oracle/configuration.ts";
import type { Json } from "../access/oracle/json.ts";
import { noTenant, thisTenant } from "../access/oracle/sign-in.ts";
import { named, runs } from "../access/runs.ts";
import { adminPortal, block, exchange, otherApplication, policy, rightsManagement, stranger, teams } from "../access/shapes.ts";
import { tenantWith } from "../access/tenant.ts";

const cases = runs(15, 0.02);
const analysed = (configuration: Configuration): AccessAnalysis => analyseAccess(tenantWith(configuration));
function compare(base: Configuration, head: Configuration): SignInComparison {
  const sides = new TwoSides({ tenant: tenantWith(base), facts: [] }, { tenant: tenantWith(head), facts: [] });
  return compareSignIns(analysed(base), analysed(head), (who, target) => sides.differences(who, target));
}

/** Two sides of which one part differs, or all. */
const pairs = fc.tuple(configurations(3), configurations(3), fc.constantFrom("policies", "partners", "default", "one policy", "all")).map(([base, other, part]): readonly [Configuration, Configuration] => {
  if (part === "all") return [base, other];
  return [base, { ...base, ...(part === "one policy" ? { policies: base.policies.slice(1) } : part === "default" ? { default: other.default } : part === "partners" ? { partners: other.partners } : { policies: other.policies }) }];
});

function holds(name: string, check: (base: Configuration, head: Configuration) => void): void {
  test(named(name, cases), () => fc.assert(fc.property(pairs, ([base, head]) => check(base, head)), cases), 3_600_000);
}

function those({ changes }: SignInComparison, direction: "opens" | "closes"): readonly string[] {
  return changes.filter(({ effect }) => effect[direction]).map(({ question, cells }) => JSON.stringify([question, cells])).sort();
}

let isAnythingSeen = false;

/** A sign-in of the oracle's for the witness of an answer; undefined where all applications that it can mean are named. */
function replayed(base: Configuration, head: Configuration, witness: SignIn): ReturnType<typeof concrete> | undefined {
  const homes: Readonly<Record<string, string>> = { any: stranger, none: noTenant, own: thisTenant };
  const text = JSON.stringify([base, head]);
  const samples: Readonly<Record<string, readonly string[]>> = { any: [otherApplication], Office365: [exchange, teams], MicrosoftAdminPortals: [adminPortal], AllMicrosoftApps: [rightsManagement], baselineScopes: [] };
  const meant = ({ kind, id }: Target): readonly string[] => (kind === "application" ? (samples[id]?.filter((sample) => !text.includes(sample)) ?? [id]) : [id]);
  const [id] = meant(witness.target);
  if (id === undefined) return undefined;
  const cell = { home: homes[witness.home] ?? witness.home, userType: witness.userType, target: { kind: witness.target.kind, id } };
  return concrete({ ...base, policies: [...base.policies, ...head.policies] }, cell, witness);
}

/** Whether what shows a change is let in by its own side and by the other side is not. */
function expectShown(base: Configuration, head: Configuration, shown: Pick<Answer, "witness" | "assumptions">, side: Configuration): void {
  const { witness } = shown;
  expect(witness).toBeDefined();
  const signIn = witness && replayed(base, head, witness);
  if (signIn === undefined) return;
  isAnythingSeen = true;
  const other = side === base ? head : base;
  const read = assumptionsOf(shown);
  expect([allowed(side, signIn, read), allowed(other, signIn, read)]).toEqual([true, false]);
}

/** The sign-in of a difference where there is one, else that of the answer. */
function shownBy(difference: Difference | undefined, answer: Answer): Pick<Answer, "witness" | "assumptions"> {
  return difference === undefined ? answer : { witness: difference.signIn, assumptions: difference.assumptions };
}

holds("what is gained one way is lost the other way; with neither, all verdicts are equal (P6)", (base, head) => {
  const [there, back] = [compare(base, head), compare(head, base)];
  expect(those(there, "opens")).toEqual(those(back, "closes"));
  expect(those(there, "closes")).toEqual(those(back, "opens"));
  if (there.changes.length > 0 || there.gaps.length > 0) return;
  const [one, other] = [analysed(base), analysed(head)];
  for (const { who } of [...one.who, ...other.who]) {
    for (const { target } of [...one.targets, ...other.targets]) {
      for (const kind of ["reach", "noMfa", "noManagedDevice"] as const) expect(one.answer(who, target, { kind }).verdict).toBe(other.answer(who, target, { kind }).verdict);
    }
  }
});

test(
  named("where both sides have the same basis and understand it, all answers are the same", cases),
  () => {
    let same = 0;
    const property = fc.property(pairs, ([base, head]) => {
      const [one, other] = [analysed(base), analysed(head)];
      for (const { who } of [...one.who, ...other.who]) {
        for (const { target } of [...one.targets, ...other.targets]) {
          const [here, there] = [one.basis(who, target), other.basis(who, target)];
          if (here.text !== there.text || !here.isCertain() || !there.isCertain()) continue;
          same += 1;
          for (const kind of ["reach", "noMfa"] as const) expect(other.answer(who, target, { kind }).verdict).toEqual(one.answer(who, target, { kind }).verdict);
        }
      }
    });
    fc.assert(property, cases);
    expect(same).toBeGreaterThan(0);
  },
  3_600_000,
);

test(
  named("what a change is shown by is let in on one side and not on the other (P2)", cases),
  () => {
    const property = fc.property(pairs, ([base, head]) => {
      for (const { effect, before, now, gained, lost } of compare(base, head).changes) {
        if (effect.opens) expectShown(base, head, shownBy(gained, now), head);
        if (effect.closes) expectShown(base, head, shownBy(lost, before), base);
      }
    });
    fc.assert(property, cases);
    expect(isAnythingSeen).toBe(true);
  },
  3_600_000,
);

/** The same JSON with every list and the members of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed).reverse();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]): [string, unknown] => [key, reversed(own)]).reverse());
}

holds("nothing changes with the order of policies, lists and members, nor with a policy that only reports or is disabled (P4)", (base) => {
  const idle = ["disabled", "enabledForReportingButNotEnforced"].map((state) => policy({}, block, { id: state, state }));
  for (const head of [base, reversed(base) as Configuration, { ...base, policies: [...idle, ...base.policies] }]) expect(compare(base, head).changes).toEqual([]);
});

test(
  named("without a partner entry of which a rule says that it changes nothing, nobody comes in or is kept out who was not", cases),
  () => {
    let isAnyIdle = false;
    const property = fc.property(configurations(3), (configuration) => {
      // What makes an entry more than its access settings is another matter.
      const partners = configuration.partners.map((own): Json => ({ ...own, isServiceProvider: null, identitySynchronization: null, tenantRestrictions: null }));
      const copied = { ...configuration, partners };
      const rules = [partnerChangesNothing, partnerIdenticalToDefault].map((rule) => ({ rule, severity: rule.severity, options: {} }));
      const idle = new Set(evaluate(tenantWith(copied), rules).findings.map(({ subject }) => subject.id));
      const left = { ...copied, partners: partners.filter(({ tenantId }) => !idle.has(String(tenantId))) };
      if (idle.size === 0) return;
      isAnyIdle = true;
      // To what is no application, one half may be open where the other lets nobody to any application: nobody can write that in the admin centre.
      const changes = compare(copied, left).changes.filter(({ cells }) => cells.some(({ targets }) => targets.some(({ kind }) => kind === "application")));
      expect(changes).toEqual([]);
    });
    fc.assert(property, { ...cases, numRuns: 4 * cases.numRuns });
    expect(isAnyIdle).toBe(true);
  },
  3_600_000,
);
