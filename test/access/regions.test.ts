import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer, RegionPart } from "../../src/access/access.ts";
import { analyseAccess } from "../../src/access/analyse.ts";
import { cells, configurations, questions, signIns } from "./arbitrary-configurations.ts";
import { assumptionsOf, concrete, targetOf, whoOf } from "./compare.ts";
import { allowed } from "./oracle/allowed.ts";
import type { Configuration } from "./oracle/configuration.ts";
import type { Cell } from "./oracle/mentions.ts";
import { isPossible } from "./oracle/possible.ts";
import type { SignIn } from "./oracle/sign-in.ts";
import { asks } from "./oracle/verdict.ts";
import { named, runs } from "./runs.ts";
import { tenantWith } from "./tenant.ts";

const cases = runs(25, 0.1);

test(
  named("every possible sign-in in the region of a gap is let in (P8)", cases),
  () => {
    const regions = fc.property(configurations(3), cells, fc.array(signIns, { minLength: 12, maxLength: 12 }), (configuration, some, samples) => {
      const analysis = analyseAccess(tenantWith(configuration));
      for (const cell of some) {
        for (const question of questions) {
          const answer = analysis.answer(whoOf(cell), targetOf(configuration, cell), question);
          if (answer.witness === undefined) continue;
          const assumptions = assumptionsOf(answer);
          for (const sample of samples) {
            const inside = moved(configuration, cell, sample, answer);
            if (!asks(configuration, question, inside) || isPossible(configuration, inside, assumptions) !== true) continue;
            expect({ cell, question, inside, is: allowed(configuration, inside, assumptions) }).toEqual({ cell, question, inside, is: true });
          }
        }
      }
    });
    fc.assert(regions, cases);
  },
  3_600_000,
);

/** A sign-in with its own value where the region of an answer has it, else with the first that the region has. */
function moved(configuration: Configuration, cell: Cell, sample: SignIn, { witness, region = [] }: Answer): SignIn {
  const found = witness && concrete(configuration, cell, witness);
  const inside: { [name: string]: unknown } = { ...sample, ...cell };
  for (const { dimension, id, values } of region) {
    const own = inside[dimension];
    if (id === undefined) inside[dimension] = values.includes(String(own)) ? own : values[0];
  }
  for (const family of ["locations", "capabilities", "memberships", "partnerMemberships", "filters"] as const) {
    const parts = region.filter((part) => part.dimension === family);
    // Whom cross-tenant access lets in at all is no part of a region.
    if (family === "partnerMemberships") inside[family] = found?.[family] ?? [];
    else if (parts.length > 0) inside[family] = listed(family, sample[family], parts, found?.[family] ?? []);
  }
  return inside as unknown as SignIn;
}

/** What holds of a family: as the region says where it says something, else as it was. */
function listed(family: string, own: readonly string[], parts: readonly RegionPart[], found: readonly string[]): readonly string[] {
  const without = (held: string) => (held === "AllTrusted" ? "trusted" : family === "memberships" ? held.replace(/^[a-z]+:/, "") : held);
  const isSaid = (held: string) => parts.some(({ id, values }) => id?.toLowerCase() === without(held).toLowerCase() && values.length === 1);
  const said = found.filter(isSaid);
  return [...own.filter((held) => !isSaid(held)), ...said];
}
