import fc from "fast-check";
import { expect, test } from "vitest";
import { analyseAccess } from "../../src/access/analyse.ts";
import { cells, configurations, questions } from "./arbitrary-configurations.ts";
import { disagreements } from "./compare.ts";
import { directed } from "./directed-configurations.ts";
import { named, runs } from "./runs.ts";
import { block, configuration, externalUsers, fabrikam, northwind, payroll, policy } from "./shapes.ts";
import { tenantWith } from "./tenant.ts";

const cases = runs(200);

test(
  named("the analysis answers as the oracle does, and the oracle lets every witness in (P1, P2, P3)", cases),
  () => {
    const agreement = fc.property(fc.oneof({ weight: 9, arbitrary: configurations() }, { weight: 1, arbitrary: directed }), cells, (configuration, some) => {
      expect(disagreements(configuration, analyseAccess(tenantWith(configuration)), some, questions)).toEqual([]);
    });
    fc.assert(agreement, cases);
  },
  3_600_000,
);

test("what is asked first changes nothing for whom is asked about next", () => {
  const target = { kind: "application", id: payroll } as const;
  const policies = [policy({ users: { includeUsers: ["All"], excludeGuestsOrExternalUsers: externalUsers("martian", [fabrikam]) } }, block)];
  const answers = [[northwind, fabrikam], [fabrikam, northwind]].map((homes) => {
    const analysis = analyseAccess(tenantWith(configuration({ policies })));
    const verdicts = homes.map((home) => [home, analysis.answer({ home, userType: "b2bCollaborationGuest" }, target, { kind: "reach" }).verdict]);
    return Object.fromEntries(verdicts) as unknown;
  });
  expect(answers).toEqual(Array(2).fill({ [northwind]: "closed", [fabrikam]: "not modelled" }));
});
