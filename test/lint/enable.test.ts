import { describe, expect, it } from "vitest";
import type { Config } from "../../src/lint/config.ts";
import { enableRules } from "../../src/lint/enable.ts";
import { defineRule, type Preset, type Rule } from "../../src/lint/rule.ts";

function rule(id: string, presets: Rule["presets"]): Rule {
  return defineRule({
    id,
    description: "A rule for this test.",
    category: "hygiene",
    severity: "medium",
    presets,
    subject: "tenant",
    reads: [],
    options: {
      type: "object",
      properties: {
        days: { type: "integer", default: 90, description: "Days." },
        names: { type: "array", items: { type: "string" }, default: [], description: "Names." },
      },
      additionalProperties: false,
    },
    messages: {},
    fix: "Nothing.",
    since: "0.1.0",
    *check() {
      // Finds nothing.
    },
  });
}

const pack = [rule("everyday", ["recommended", "strict"]), rule("zero-trust", ["strict"]), rule("opinion", [])];

function enabled(preset: Preset, settings?: Config["rules"]): readonly string[] {
  return enableRules(pack, preset, settings).map(({ rule: { id }, severity }) => `${id}: ${severity}`);
}

describe("enableRules", () => {
  it("starts from the preset", () => {
    expect(enabled("recommended")).toEqual(["everyday: medium"]);
    expect(enabled("strict")).toEqual(["everyday: medium", "zero-trust: medium"]);
    expect(enabled("all")).toEqual(["everyday: medium", "zero-trust: medium", "opinion: medium"]);
  });

  it("switches a named rule on, off and to another severity, whatever the preset says", () => {
    expect(enabled("recommended", { everyday: "off", "zero-trust": "high", opinion: {} })).toEqual([
      "zero-trust: high",
      "opinion: medium",
    ]);
    expect(enabled("all", { everyday: { severity: "off" }, opinion: { severity: "info" } })).toEqual([
      "zero-trust: medium",
      "opinion: info",
    ]);
  });

  it("fills the options in", () => {
    const [first] = enableRules(pack, "recommended", { everyday: { options: { days: 30 } } });
    expect(first?.options).toEqual({ days: 30, names: [] });
  });
});
