import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { testedText } from "../../src/cli/rules-test.ts";
import { parseConfig } from "../../src/lint/config.ts";
import { customRulesSchema } from "../../src/lint/custom/schema.ts";
import { ConfigError } from "../../src/lint/errors.ts";
import { run } from "../../src/run.ts";
import { testCustomRules, type TestedRule } from "../../src/tasks/test-custom-rules.ts";
import { example, now } from "../examples/tenants.ts";
import { codeBlocks, firstColumn, textOf } from "./markdown.ts";

const tutorial = textOf("docs/custom-rules.md");
const allowed = { allowed: true, event: undefined };
const ruleFiles = [...codeBlocks(tutorial, "yaml"), ...codeBlocks(textOf("README.md"), "yaml")].filter((block) => /^rules:\n {2}- id: /.test(block));
const [first = ""] = ruleFiles;

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "tutorial-"));
});

afterEach(() => rmSync(cwd, { recursive: true }));

/** Runs the samples of a file of rules, as the tutorial names it. */
async function tested(text: string): Promise<readonly TestedRule[]> {
  writeFileSync(path.join(cwd, "gold.yml"), text);
  return testCustomRules({ cwd, files: ["gold.yml"], modules: allowed });
}

describe("the tutorial", () => {
  test.each(ruleFiles)("has rules that are valid, and whose samples are right: %#", async (text) => {
    const samples = (await tested(text)).flatMap((rule) => rule.samples);
    expect(samples.filter(({ fault }) => fault !== undefined)).toEqual([]);
  });

  test("has some, the first with samples and in under 20 lines", async () => {
    expect(ruleFiles.length).toBeGreaterThan(3);
    expect(first.trim().split("\n").length).toBeLessThan(20);
    expect(testedText(await tested(first))).toBe("✓ org-gold-partner-all-applications (gold.yml): 3 samples\n\n1 rule, 3 samples: all as they have to be");
  });

  test("shows the error that a misspelt field gives", async () => {
    const misspelt = first.replace("flag: partner.b2bCollaborationInbound", "flag: partner.b2bCollaborationInbund");
    const [shown = ""] = codeBlocks(tutorial, "text");
    const error: unknown = await tested(misspelt).catch((thrown: unknown) => thrown);
    expect(error instanceof ConfigError && error.problems.map((problem) => `org-rules/${problem}\n`)).toEqual([shown]);
  });

  test("explains every key", () => {
    const item = customRulesSchema.properties["rules"] as { readonly items?: { readonly properties?: object } } | undefined;
    expect(firstColumn(tutorial, "The keys")).toEqual(Object.keys(item?.items?.properties ?? {}).sort(byTutorial));
  });

  test("has configurations that are valid", async () => {
    const blocks = codeBlocks(tutorial, "yaml").filter((block) => block.startsWith("catalog:") || block.startsWith("customRules:"));
    expect(blocks).toHaveLength(2);
    for (const block of blocks) expect(Object.keys(await parseConfig(block, "xtaplint.yml"))).toContain("customRules");
  });
});

const order = firstColumn(tutorial, "The keys");
const byTutorial = (one: string, other: string): number => order.indexOf(one) - order.indexOf(other);

describe("the example", () => {
  test("has these findings of its own", async () => {
    const { report, crashes } = await run({ cwd: example("custom-rules"), paths: [], now });
    expect(crashes).toEqual([]);
    const own = report.findings.filter(({ rule }) => rule.startsWith("org-"));
    expect(own.map(({ rule, message, location }) => [rule, message, `${location?.file ?? ""}:${location?.line ?? 0}`])).toEqual([
      ["org-gold-partner-all-applications", "Fabrikam (3f2a…5f03) is a gold partner, and its entry allows all applications.", "policies/partners.json:24"],
      ["org-review-overdue", "The catalog entry of Fabrikam (3f2a…5f03) was to be reviewed by 2026-09-30; partner-team@contoso.example answers for it.", "partners.yml:3"],
    ]);
  });

  test("has samples that are right, in its module too", async () => {
    const rules = await testCustomRules({ cwd: example("custom-rules"), files: ["org-rules/*.yml", "org-rules/many-groups.mjs"], modules: allowed });
    expect(rules.map(({ id, samples }) => [id, samples.length, samples.filter(({ fault }) => fault !== undefined)])).toEqual([
      ["org-gold-partner-all-applications", 3, []],
      ["org-review-overdue", 4, []],
      ["org-looser-than-default", 3, []],
      ["org-many-groups", 3, []],
    ]);
  });
});
