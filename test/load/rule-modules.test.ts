import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { crashSentence } from "../../src/lint/crash.ts";
import { ConfigError } from "../../src/lint/errors.ts";
import { loadRuleModules, type ModulePermission } from "../../src/load/rule-modules.ts";
import { run } from "../../src/run.ts";
import { testCustomRules } from "../../src/tasks/test-custom-rules.ts";
import { defaultConfiguration, fabrikam, open, partner } from "../model/factory.ts";

const allowed: ModulePermission = { allowed: true, event: "pull_request" };

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "modules-"));
});

afterEach(() => rmSync(cwd, { recursive: true }));

function write(file: string, text: string): string {
  writeFileSync(path.join(cwd, file), text);
  return file;
}

/** A module of one rule that is valid but for `parts`. */
function module(parts = ""): string {
  return `export default ({ defineRule, notApplicable, option }) => defineRule({
    id: "org-many",
    description: "A rule.",
    severity: "low",
    subject: "partner",
    reads: ["b2bCollaborationInbound"],
    options: option.all({ reach: option.text({ default: "all", description: "What is found." }) }),
    messages: { seen: "{{subject}} is seen." },
    fix: "Do something.",
    *check(partner, { reach }) {
      if (partner.isServiceProvider) return notApplicable;
      if (partner.b2bCollaborationInbound.reach === reach) yield { message: "seen", at: partner.b2bCollaborationInbound };
    },
    ${parts}
  });\n`;
}

async function problems(file: string, permission = allowed): Promise<readonly string[]> {
  try {
    await loadRuleModules(cwd, [file], permission);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe("a module with rules", () => {
  beforeEach(() => {
    write("default.json", JSON.stringify(defaultConfiguration({ b2bCollaborationInbound: open })));
    write("partner.json", JSON.stringify(partner({ b2bCollaborationInbound: null })));
  });

  async function lint(): Promise<unknown> {
    const { report, crashes } = await run({ cwd, paths: ["."], now: "2026-11-23", allowRuleModules: true });
    const own = report.findings.filter(({ rule }) => rule.startsWith("org-"));
    return { findings: own.map(({ rule, severity, message, help }) => [rule, severity, message, help]), crashes: crashes.map(crashSentence) };
  }

  it("judges like the pack, is set in the configuration, and its failure is its own", async () => {
    write("xtaplint.yml", "customRules: [many.mjs]\n");
    write("many.mjs", module());
    expect(await lint()).toEqual({ findings: [["org-many", "low", "Partner 1111…1111 is seen.", "many.mjs"]], crashes: [] });
    write("xtaplint.yml", "customRules: [many.mjs]\nrules: { org-many: { severity: high, options: { reach: none } } }\n");
    expect(await lint()).toEqual({ findings: [], crashes: [] });
    write("xtaplint.yml", "customRules: [broken.mjs]\n");
    write("broken.mjs", module('*check() { throw new Error("no luck"); }'));
    expect(await lint()).toEqual({
      findings: [],
      crashes: [`Rule org-many (broken.mjs) could not be judged on partner ${fabrikam}: no luck. The other rules were judged.`],
    });
  });

  it("shares no id with another rule", async () => {
    write("xtaplint.yml", "customRules: [one.mjs, two.mjs]\n");
    write("one.mjs", module());
    write("two.mjs", module());
    await expect(lint()).rejects.toThrow("two.mjs: the id org-many is used a second time, after one.mjs: give each rule its own.");
  });

  it("is never run because of the configuration alone", async () => {
    write("xtaplint.yml", "customRules: [many.mjs]\n");
    write("many.mjs", 'throw new Error("it ran");\n');
    await expect(run({ cwd, paths: ["."] })).rejects.toThrow(
      "many.mjs: this module is code, and runs only when --allow-rule-modules, or the Action's input allow-rule-modules, allows it.",
    );
  });
});

describe("a module is refused", () => {
  it.each(["pull_request_target", "workflow_run"])("in %s, even when it is allowed", async (event) => {
    write("many.mjs", 'throw new Error("it ran");\n');
    expect(await problems("many.mjs", { allowed: true, event })).toEqual([
      `many.mjs: modules with rules are not run in ${event}, where the code of a pull request would run beside the secrets of the workflow: use pull_request, or rules in YAML.`,
    ]);
  });

  it("by wildcards, and when it is not there", async () => {
    expect(await problems("*.mjs")).toEqual(["*.mjs: name modules one by one, because all that is named is run."]);
    expect(await problems("gone.mjs")).toEqual(["gone.mjs: there is no such file."]);
  });

  it("in TypeScript where Node does not run it", async () => {
    const feature: unknown = Reflect.get(process.features, "typescript");
    const isRun = feature !== undefined && feature !== false;
    const refusal = `many.ts: Node ${process.versions.node} does not run TypeScript: use Node 22.18 or newer, or write the module in JavaScript.`;
    expect(await problems(write("many.ts", module()))).toEqual(isRun ? [] : [refusal]);
  });

  it.each([
    ["that does not load", "export default (", /^m0\.mjs: the module cannot be loaded: .+\.$/],
    ["that exports no function", "export default 1", "m1.mjs: the module has to export a function as its default: it is handed { defineRule, notApplicable, isUndetermined, option } and returns rules."],
    ["without a default export", "export const a = 1", "m2.mjs: the module has to export a function as its default: it is handed { defineRule, notApplicable, isUndetermined, option } and returns rules."],
    ["that fails", 'export default () => { throw new Error("no luck"); }', "m3.mjs: the module fails: no luck."],
    ["that returns no rule", "export default () => 1", "m4.mjs: rule 1: this is no rule: return what defineRule returns."],
    ["whose id is not its own", module('id: "partner-many"'), "m5.mjs: partner-many: its id is none of your own: write it in lower case with hyphens, beginning with org-."],
    ["without a fix", module("fix: undefined"), "m6.mjs: org-many: fix is not a text."],
    ["with an unknown severity", module('severity: "worst"'), "m7.mjs: org-many: severity is not one of high, medium, low, info."],
    ["on an unknown subject", module('subject: "partners"'), /^m8\.mjs: org-many: subject is not one of default, partner, /],
    ["without a check", module("check: undefined"), "m9.mjs: org-many: check is not a function."],
    ["without messages", module("messages: undefined"), "m10.mjs: org-many: messages is not a mapping of names to sentences."],
    ["with reads that are no list", module("reads: 1"), "m11.mjs: org-many: reads is not a list of words."],
    ["with options of another make", module("options: { days: 1 }"), "m12.mjs: org-many: options are not made with option.all."],
    ["with an option without default", module("options: option.all({ days: option.integer({}) })"), "m13.mjs: org-many: the option days has no default."],
  ].map(([what, text, expected], index) => [what, text, expected, index] as const))("%s", async (_what, text, expected, index) => {
    const [problem = "", ...others] = await problems(write(`m${index}.mjs`, String(text)));
    expect(others).toEqual([]);
    if (typeof expected === "string") expect(problem).toBe(expected);
    else expect(problem).toMatch(expected ?? "");
  });
});

it("the samples of a module are tenants in Graph's shape", async () => {
  const sample = (b2bCollaborationInbound: unknown): string => JSON.stringify({ crossTenantAccessPolicyPartner: [partner({ b2bCollaborationInbound })] });
  const { tenantId } = partner();
  write(
    "many.mjs",
    module(`samples: {
      "should-fail": [${sample(open)}, ${sample(undefined)}],
      "should-pass": [{ crossTenantAccessPolicyPartner: [] }, ${sample(open)}, { partners: [] }],
    },`),
  );
  const tested = await testCustomRules({ cwd, files: ["many.mjs"], modules: allowed });
  expect(tenantId).toBe(fabrikam);
  expect(tested.map(({ id, samples }) => [id, samples.map(({ sample: { expects, number }, fault }) => [expects, number, fault])])).toEqual([
    [
      "org-many",
      [
        ["should-fail", 1, undefined],
        ["should-fail", 2, "it is unknown: the partner object has no b2bCollaborationInbound"],
        ["should-pass", 1, undefined],
        ["should-pass", 2, "it is a finding"],
        ["should-pass", 3, expect.stringMatching(/^"partners" is no type of Graph's; there are crossTenantAccessPolicy, /)],
      ],
    ],
  ]);
});
