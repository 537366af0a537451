import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { groups, pack } from "../../rules/index.ts";
import { judgeAll } from "../../src/judge/judge.ts";
import { withAnalysis } from "../../src/judge/with-analysis.ts";
import { defaultOptions } from "../../src/lint/options.ts";
import type { Rule } from "../../src/lint/rule.ts";
import { readTenants } from "../../src/read/tenants.ts";

const root = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "pages-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Rules that have nothing to judge where they find nothing: there is no configuration to show as right. */
const onlyFinds: ReadonlySet<string> = new Set(["partner-well-known-microsoft-tenant"]);

/** The files of ours that an example can hold. */
const ownFiles: ReadonlySet<string> = new Set(["partners.yml", "exceptions.yml", "xtaplint.yml", "xtaplint-ledger.json"]);

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
  const has = (own: string): boolean => files.some((file) => file.name === own);
  const { tenants, inputs } = await readTenants({
    cwd,
    paths: ["."],
    now: "2026-11-23",
    ...(has("partners.yml") && { catalog: "partners.yml" }),
    ...(has("exceptions.yml") && { exceptions: "exceptions.yml" }),
  });
  const policies = files.filter((file) => !ownFiles.has(file.name));
  expect(inputs.map(({ file, status }) => `${file} ${status}`)).toEqual(policies.map((file) => `${file.name} read`).sort());
  // A rule on exceptions needs the findings of the others.
  const judged = tenants.every(({ exceptions }) => exceptions === undefined) ? [rule] : pack;
  const enabled = judged.map((each) => ({ rule: each, severity: each.severity, options: defaultOptions(each) }));
  const analysed = await Promise.all(tenants.map(async (each) => ({ ...each, tenant: await withAnalysis(each.tenant, enabled), rules: enabled })));
  const outcomes = judgeAll(analysed, new Set(pack.map(({ id }) => id))).map((each) => each.outcomes);
  return {
    findings: outcomes.flatMap(({ findings }) => findings.filter((finding) => finding.rule === rule)),
    crashes: outcomes.flatMap(({ crashes }) => crashes),
    judged: outcomes.reduce((sum, { passes, notApplicable }) => sum + passes + notApplicable, 0),
  };
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
          const { findings, judged, crashes } = await judge(rule, example, `${rule.id}-${String(index)}`);
          expect(crashes).toEqual([]);
          if (example.flagged) expect(findings.length).toBeGreaterThan(0);
          else {
            expect(findings.map(({ message }) => message)).toEqual([]);
            // A few rules have nothing to judge where all is well.
            expect(judged).toBeGreaterThan(0);
          }
        });
      });
    }
  }
});
