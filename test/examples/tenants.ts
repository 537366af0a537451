import { readdirSync } from "node:fs";
import path from "node:path";
import { pack } from "../../rules/index.ts";
import { readInput } from "../../src/input/read.ts";
import { evaluate } from "../../src/lint/evaluate.ts";
import { defaultOptions } from "../../src/lint/options.ts";
import { loadConfig } from "../../src/load-config.ts";
import { buildTenant } from "../../src/model/tenant.ts";

/** The day as of which the examples are judged. */
export const now = "2026-11-23";

const root = path.resolve(import.meta.dirname, "../..");

/** The folder of an example. */
export const example = (name: string) => path.join(root, "examples", name);

/** The folder of every tenant that lies in the repository: the examples, and the inputs of the truth cases. */
export function everyTenant(): string[] {
  const cases = path.join(root, "test", "cases");
  const named = readdirSync(cases, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [...["contoso", "golden", "worst"].map(example), ...named.map(({ name }) => path.join(cases, name, "input"))];
}

/** How often a rule, alone with its own options, found something in a tenant, and how often it judged and found nothing. */
export interface Ends {
  readonly rule: string;
  readonly findings: number;
  readonly passes: number;
}

/** Judges the tenant of a folder by every rule of the pack, one at a time. */
export async function judgeByEachRule(cwd: string): Promise<Ends[]> {
  const { config, file } = await loadConfig(cwd, undefined, ["."]);
  const input = await readInput({ cwd, paths: ["."], named: false, configured: false, ownFiles: new Set(file === undefined ? [] : [file]) });
  const tenant = buildTenant(input.resources, input.facts, {
    today: now,
    cloud: config.cloud ?? "public",
    ...(config.tenantId !== undefined && { tenantId: config.tenantId }),
  });
  return pack.map((rule) => {
    const { findings, passes, crashes } = evaluate(tenant, [{ rule, severity: rule.severity, options: defaultOptions(rule) }]);
    const [crash] = crashes;
    if (crash !== undefined) throw new Error(`${rule.id} crashed in ${cwd}`, { cause: crash.cause });
    return { rule: rule.id, findings: findings.length, passes };
  });
}
