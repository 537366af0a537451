import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { groups } from "../../rules/index.ts";
import { readInput } from "../../src/input/read.ts";
import { evaluate } from "../../src/lint/evaluate.ts";
import { defaultOptions } from "../../src/lint/options.ts";
import type { Rule } from "../../src/lint/rule.ts";
import { buildTenant } from "../../src/model/tenant.ts";

const root = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "pages-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Rules that have nothing to judge where they find nothing: there is no configuration to show as right. */
const onlyFinds: ReadonlySet<string> = new Set(["partner-well-known-microsoft-tenant"]);

interface Example {
  readonly title: string;
  readonly flagged: boolean;
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** The ❌ and ✅ sections of a page; each holds the files of one input. */
function examples(page: string): Example[] {
  return page
    .split(/^### /m)
    .slice(1)
    .map((section) => section.split(/^## /m)[0] ?? "")
    .map((section) => ({
      title: section.split("\n")[0] ?? "",
      flagged: section.startsWith("❌"),
      files: [...section.matchAll(/^```(?:json|yaml) (\S+)\n(.*?)^```$/gms)].map(([, name = "", text = ""]) => ({ name, text })),
    }));
}

async function judge(rule: Rule, { files }: Example, name: string) {
  const cwd = path.join(folder, name);
  for (const file of files) {
    mkdirSync(path.dirname(path.join(cwd, file.name)), { recursive: true });
    writeFileSync(path.join(cwd, file.name), file.text);
  }
  const input = await readInput({ cwd, paths: ["."], named: false, configured: false, ownFiles: new Set() });
  expect(input.inputs.map(({ file, status }) => `${file} ${status}`)).toEqual(files.map((file) => `${file.name} read`).sort());
  const tenant = buildTenant(input.resources, input.facts, { today: "2026-11-23", cloud: "public" });
  return evaluate(tenant, [{ rule, severity: rule.severity, options: defaultOptions(rule) }]);
}

describe("rule pages", () => {
  for (const [group, rules] of Object.entries(groups)) {
    for (const rule of rules) {
      const page = readFileSync(path.join(root, "rules", group, `${rule.id}.md`), "utf8");
      const found = examples(page);

      it(`${rule.id} has the same parts as every page`, () => {
        const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
        const options = rule.options === undefined ? [] : ["Options"];
        expect(headings).toEqual(["Why", "Examples", "How to fix", ...options, "When to turn it off"]);
        expect(found.some(({ flagged }) => flagged)).toBe(true);
        expect(found.every(({ title }) => /^[❌✅] /u.test(title))).toBe(true);
        expect(found.some(({ flagged }) => !flagged)).toBe(!onlyFinds.has(rule.id));
      });

      found.forEach((example, index) => {
        it(`${rule.id}: ${example.title}`, async () => {
          const { findings, passes, notApplicable, crashes } = await judge(rule, example, `${rule.id}-${String(index)}`);
          expect(crashes).toEqual([]);
          if (example.flagged) expect(findings.length).toBeGreaterThan(0);
          else {
            expect(findings.map(({ message }) => message)).toEqual([]);
            // A few rules have nothing to judge where all is well.
            expect(passes + notApplicable).toBeGreaterThan(0);
          }
        });
      });
    }
  }
});
