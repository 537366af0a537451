import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { pack } from "../../rules/index.ts";
import { judgeAll } from "../../src/judge/judge.ts";
import { withAnalysis } from "../../src/judge/with-analysis.ts";
import { evaluate } from "../../src/lint/evaluate.ts";
import { defaultOptions } from "../../src/lint/options.ts";
import { readTenants } from "../../src/read/tenants.ts";

/** The day as of which the examples are judged. */
export const now = "2026-11-23";

const root = path.resolve(import.meta.dirname, "../..");

/** The folder of an example. */
export const example = (name: string) => path.join(root, "examples", name);

/** The folder of every tenant that lies in the repository: the examples, and the inputs of the truth cases. */
export function everyTenant(): string[] {
  const cases = path.join(root, "test", "cases");
  const named = readdirSync(cases, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [...["contoso", "golden", "worst", "two-tenants"].map(example), ...named.map(({ name }) => path.join(cases, name, "input"))];
}

/** How often a rule, alone with its own options, found something in a tenant, and how often it judged and found nothing. */
export interface Ends {
  readonly rule: string;
  readonly findings: number;
  readonly passes: number;
}

/** Judges the tenants of a folder by every rule of the pack, one at a time. */
export async function judgeByEachRule(cwd: string): Promise<Ends[]> {
  const has = (file: string): boolean => existsSync(path.join(cwd, file));
  const { tenants } = await readTenants({
    cwd,
    paths: ["."],
    now,
    ...(has("partners.yml") && { catalog: "partners.yml" }),
    ...(has("exceptions.yml") && { exceptions: "exceptions.yml" }),
  });
  const enabled = pack.map((rule) => ({ rule, severity: rule.severity, options: defaultOptions(rule) }));
  // What becomes of the exceptions is only known when every rule was heard.
  const analysed = await Promise.all(tenants.map(async (each) => ({ ...each, tenant: await withAnalysis(each.tenant, enabled), rules: enabled })));
  const judged = judgeAll(analysed, new Set(pack.map(({ id }) => id))).map(({ tenant, outcomes }) => ({ ...tenant, exceptions: outcomes.exceptions }));
  return pack.flatMap((rule) =>
    judged.map((tenant) => {
      const { findings, passes, crashes } = evaluate(tenant, [{ rule, severity: rule.severity, options: defaultOptions(rule) }]);
      const [crash] = crashes;
      if (crash !== undefined) throw new Error(`${rule.id} crashed in ${cwd}`, { cause: crash.cause });
      return { rule: rule.id, findings: findings.length, passes };
    }),
  );
}
