import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TwoSides, type CellDifferences, type Difference, type SignInKind } from "../../src/access/two-sides.ts";
import { cells, configurations } from "./arbitrary-configurations.ts";
import { assumptionsOf, concrete, targetOf, whoOf } from "./compare.ts";
import { allowed } from "./oracle/allowed.ts";
import { strict } from "./oracle/assumptions.ts";
import type { Configuration } from "./oracle/configuration.ts";
import { signInsOf } from "./oracle/enumerate.ts";
import type { Cell } from "./oracle/mentions.ts";
import { isMultifactor } from "./oracle/methods.ts";
import type { SignIn } from "./oracle/sign-in.ts";
import { named, runs } from "./runs.ts";
import { tenantWith } from "./tenant.ts";

const cases = runs(40, 0.1);
const kinds: readonly SignInKind[] = ["noMfa", "noManagedDevice", "reach"];
const mostSignIns = 3000;

/** Two states of one tenant: mostly only the policies are others. */
const pairs: fc.Arbitrary<readonly [Configuration, Configuration]> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(configurations(3), configurations(3)).map(([base, other]) => [base, { ...base, policies: other.policies }] as const) },
  { weight: 3, arbitrary: fc.tuple(configurations(3), fc.nat(2)).map(([base, at]) => [base, { ...base, policies: base.policies.filter((_, index) => index !== at) }] as const) },
  { weight: 1, arbitrary: fc.tuple(configurations(2), configurations(2)) },
);

/** Both with the policies of each, to name ids and targets alike. */
const together = (base: Configuration, head: Configuration): Configuration => ({ ...base, partners: [...base.partners, ...head.partners, head.default ?? {}], policies: [...base.policies, ...head.policies] });

const side = (configuration: Configuration) => ({ tenant: tenantWith(configuration), facts: [] });

function differences(base: Configuration, head: Configuration, some: readonly Cell[]): readonly CellDifferences[] {
  const sides = new TwoSides(side(base), side(head));
  return some.map((cell) => sides.differences(whoOf(cell), targetOf(together(base, head), cell)));
}

const kindOf = ({ methods, device }: SignIn): SignInKind => (!isMultifactor(methods) ? "noMfa" : device === "unknown" || device === "registered" ? "noManagedDevice" : "reach");

function holds(name: string, check: (base: Configuration, head: Configuration, some: readonly Cell[]) => void): void {
  test(named(name, cases), () => fc.assert(fc.property(pairs, cells, ([base, head], some) => check(base, head, some)), cases), 3_600_000);
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed).reverse();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]): [string, unknown] => [key, reversed(own)]).reverse());
}

describe("two sides", () => {
  holds("do not differ from themselves, in whatever order, under whatever names", (base, _, some) => {
    const turned = reversed({ ...base, policies: base.policies.map((each) => ({ ...each, displayName: "another" })) }) as Configuration;
    for (const each of differences(base, turned, some)) for (const kind of kinds) expect(each[kind]).toEqual({});
  });

  holds("gain one way what they lose the other way", (base, head, some) => {
    const [there, back] = [differences(base, head, some), differences(head, base, some)];
    there.forEach((each, index) => {
      const other = back[index];
      expect(each.isWhole).toBe(other?.isWhole);
      for (const kind of kinds) expect({ gained: each[kind].gained, lost: each[kind].lost }).toEqual({ gained: other?.[kind].lost, lost: other?.[kind].gained });
    });
  });

  holds("differ in sign-ins that the one lets through and the other does not", (base, head, some) => {
    const both = together(base, head);
    differences(base, head, some).forEach((each, index) => {
      const cell = some[index];
      if (cell === undefined) return;
      const check = (found: Difference | undefined, from: Configuration, to: Configuration, kind: SignInKind): void => {
        if (found === undefined) return;
        const signIn = concrete(both, cell, found.signIn);
        const reading = assumptionsOf({ assumptions: found.assumptions });
        expect({ kind: kindOf(signIn), before: allowed(from, signIn, reading), now: allowed(to, signIn, reading), signIn }).toMatchObject({ kind, before: false, now: true });
      };
      for (const kind of kinds) {
        check(each[kind].gained, base, head, kind);
        check(each[kind].lost, head, base, kind);
      }
    });
  });

  holds("miss no sign-in where they say that they are whole", (base, head, some) => {
    const both = together(base, head);
    differences(base, head, some).forEach((each, index) => {
      const cell = some[index];
      if (cell === undefined || !each.isWhole) return;
      let left = mostSignIns;
      for (const signIn of signInsOf(both, cell)) {
        if ((left -= 1) < 0) return;
        const [before, now] = [allowed(base, signIn, strict), allowed(head, signIn, strict)];
        const own = each[kindOf(signIn)];
        if (now !== false && before === false) expect({ signIn, found: own.gained !== undefined }).toMatchObject({ found: true });
        if (before !== false && now === false) expect({ signIn, found: own.lost !== undefined }).toMatchObject({ found: true });
      }
    });
  });
});
