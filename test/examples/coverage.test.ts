import { beforeAll, describe, expect, test } from "vitest";
import { pack } from "../../rules/index.ts";
import { everyTenant, judgeByEachRule } from "./tenants.ts";

/** They explain or count what is there: where it is not, there is nothing to judge, so they never pass. */
const findsOrIsNotApplicable = ["partner-well-known-microsoft-tenant", "guest-invitation-domains-block-list", "tenant-cloud-endpoint-unused"];

describe("over the examples and the truth cases", () => {
  const found = new Set<string>();
  const passed = new Set<string>();
  const silent = new Set<string>();
  const without = (ids: ReadonlySet<string>) => pack.map(({ id }) => id).filter((id) => !ids.has(id));

  beforeAll(async () => {
    for (const folder of everyTenant()) {
      for (const { rule, findings, passes } of await judgeByEachRule(folder)) {
        (findings > 0 ? found : silent).add(rule);
        if (passes > 0) passed.add(rule);
      }
    }
  });

  test("every rule finds something somewhere", () => {
    expect(without(found)).toEqual([]);
  });

  test("every rule stays silent on a whole tenant somewhere", () => {
    expect(without(silent)).toEqual([]);
  });

  test("every rule judges something somewhere and lets it pass", () => {
    expect(without(passed)).toEqual(findsOrIsNotApplicable);
  });
});
