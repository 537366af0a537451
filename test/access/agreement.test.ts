import fc from "fast-check";
import { expect, test } from "vitest";
import { analyseAccess } from "../../src/access/analyse.ts";
import { cells, configurations, questions } from "./arbitrary-configurations.ts";
import { disagreements } from "./compare.ts";
import { named, runs } from "./runs.ts";
import { tenantWith } from "./tenant.ts";

const cases = runs(250);

test(
  named("the analysis answers as the oracle does, and the oracle lets every witness in (P1, P2, P3)", cases),
  () => {
    const agreement = fc.property(configurations(), cells, (configuration, some) => {
      expect(disagreements(configuration, analyseAccess(tenantWith(configuration)), some, questions)).toEqual([]);
    });
    fc.assert(agreement, cases);
  },
  3_600_000,
);
