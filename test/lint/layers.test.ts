import { describe, expect, it } from "vitest";
import type { RuleSetting } from "../../src/lint/config.ts";
import { mergedConfig, mergeSetting, startOf, withStart, type Layer } from "../../src/lint/layers.ts";
import { fileLayer } from "./file-layer.ts";

describe("what two layers say of one rule", () => {
  it.each<[string, RuleSetting | undefined, RuleSetting, RuleSetting]>([
    ["the only one counts", undefined, "low", "low"],
    ["a severity keeps extended options", { severity: "low", options: { days: 30 } }, "high", { severity: "high", options: { days: 30 } }],
    ["options keep an extended severity", "high", { options: { days: 30 } }, { severity: "high", options: { days: 30 } }],
    ["options are merged one by one", { options: { days: 30, types: ["a"] } }, { options: { days: 60 } }, { options: { days: 60, types: ["a"] } }],
    ["a list is a value and not merged", { options: { types: ["a", "b"] } }, { options: { types: ["c"] } }, { options: { types: ["c"] } }],
    ["off keeps options for whoever switches it on", { options: { days: 30 } }, "off", { severity: "off", options: { days: 30 } }],
    ["a rule that is off and named without a severity is on", "off", { options: { days: 30 } }, { options: { days: 30 } }],
    ["an empty object keeps the severity", "low", {}, { severity: "low" }],
    ["an empty object switches on", "off", {}, {}],
  ])("%s", (_, below, above, merged) => {
    expect(mergeSetting(below, above)).toEqual(merged);
  });
});

describe("layers", () => {
  const org = fileLayer("./org.yml", { failOn: "low", failOnUnknown: true, rules: { "guest-inactive": { severity: "high", options: { days: 30 } }, "partner-inbound-open": "off" } });
  const own = fileLayer("xtaplint.yml", { failOn: "high", tenantId: "x", rules: { "guest-inactive": "low" } });

  it("are merged rule by rule, and later ones win", () => {
    expect(mergedConfig([{ preset: "strict" }, org, own])).toEqual({
      failOn: "high",
      failOnUnknown: true,
      rules: { "guest-inactive": { severity: "low", options: { days: 30 } }, "partner-inbound-open": "off" },
    });
    expect(mergedConfig([own, org]).failOn).toBe("low");
    expect(mergedConfig([{ preset: "all" }])).toEqual({});
  });

  it("do not take a rule's name for what every object has", () => {
    const hostile = fileLayer("./org.yml", { rules: JSON.parse('{"__proto__":"off","constructor":"off"}') as Record<string, RuleSetting> });
    expect(Object.keys(mergedConfig([org, hostile]).rules ?? {}).sort()).toEqual(["__proto__", "constructor", "guest-inactive", "partner-inbound-open"]);
    expect(mergeSetting({ options: { days: 1 } }, { options: JSON.parse('{"__proto__":{"days":2}}') as Record<string, unknown> })).toMatchObject({ options: { days: 1 } });
  });

  it("start from the last preset, whatever was said of single rules", () => {
    const layers: readonly Layer[] = [{ preset: "strict" }, org, { preset: "off" }, own];
    expect(startOf(withStart(layers))).toBe("off");
    expect(mergedConfig(layers).rules).toEqual(mergedConfig([org, own]).rules);
  });

  it("start from recommended where nobody names a preset, and from a flag's in place of all", () => {
    expect(withStart([])).toEqual([{ preset: "recommended" }]);
    expect(withStart([org, own])).toEqual([{ preset: "recommended" }, org, own]);
    expect(withStart([{ preset: "all" }, org, { preset: "off" }, own], "strict")).toEqual([{ preset: "strict" }, org, own]);
  });
});
