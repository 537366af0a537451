import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cells, configurations, questions } from "./arbitrary-configurations.ts";
import { directed } from "./directed-configurations.ts";
import { disagreements } from "./compare.ts";
import { mutants, withMutant } from "./mutants.ts";
import { tenantWith } from "./tenant.ts";

// The seed is fixed: what is tried here is not the analysis but whether random configurations would find a fault in it.
const trial = { seed: 6, numRuns: 1500, endOnFailure: true };

describe("a fault in the analysis is found (P11)", () => {
  test.each(mutants)("$name", async (mutant) => {
    let isFound = false;
    await withMutant(mutant, (analyse) => {
      const agreement = fc.property(fc.oneof({ weight: 3, arbitrary: directed }, { weight: 1, arbitrary: configurations(3) }), cells, (configuration, some) => {
        return disagreements(configuration, analyse(tenantWith(configuration)), some, questions).length === 0;
      });
      isFound = fc.check(agreement, trial).failed;
    });
    expect(isFound).toBe(true);
  }, 600_000);
});
