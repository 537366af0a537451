import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { defaultOptions } from "../../src/lint/options.ts";
import type { Rule } from "../../src/lint/rule.ts";
import { checksOf, type Cases } from "../../src/testing/checks.ts";

export { tenantOf, type Given } from "../../src/testing/given.ts";

/** Tests one rule of the pack: as authors of modules test theirs, and that its option schema refuses an unknown option. */
export function testRule(rule: Rule, cases: Cases): void {
  describe(rule.id, () => {
    for (const { name, run } of checksOf(rule, cases)) it(name, run);
    it("refuses an unknown option", () => {
      const validate = new Ajv2020({ strict: false }).compile(rule.options ?? { type: "object", additionalProperties: false });
      expect(validate(defaultOptions(rule))).toBe(true);
      expect(validate({ noSuchOption: 1 })).toBe(false);
    });
  });
}
