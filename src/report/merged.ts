import { isObject } from "../model/json.ts";
import { escape } from "./markdown-text.ts";

/** What one tenant's report comes to. */
export interface MergedTenant {
  /** The name of its report, which is what tells the tenants apart. */
  readonly name: string;
  /** Why there is no report of it to count; undefined where there is. */
  readonly problem: string | undefined;
  readonly verdict: "pass" | "fail" | "incomplete";
  readonly findings: ReadonlyMap<string, number>;
  readonly unknown: ReadonlyMap<string, number>;
}

const ruleId = /^[a-z][a-z0-9-]*$/;

/** Counts a JSON report by rule. A tenant whose report is none is there with the reason, and stops nobody else. */
export function mergedTenant(name: string, value: unknown, problem?: string): MergedTenant {
  const none = { name, verdict: "incomplete", findings: new Map(), unknown: new Map() } as const;
  if (problem !== undefined) return { ...none, problem };
  if (!isObject(value) || !isObject(value["tool"]) || value["tool"]["name"] !== "xtaplint" || value["version"] !== 1) return { ...none, problem: "is no JSON report of xtaplint" };
  const verdict = (["pass", "fail", "incomplete"] as const).find((each) => each === value["verdict"]);
  if (verdict === undefined) return { ...none, problem: "states no verdict" };
  return { name, problem: undefined, verdict, findings: byRule(value["findings"]), unknown: byRule(value["unknown"]) };
}

function byRule(entries: unknown): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of Array.isArray(entries) ? (entries as unknown[]) : []) {
    const rule = isObject(entry) ? entry["rule"] : undefined;
    if (typeof rule === "string" && ruleId.test(rule)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}

/** The rules that found something or could not judge anywhere, with a column for each tenant; findings, and unknowns with a question mark. */
export function mergedMarkdown(tenants: readonly MergedTenant[]): string {
  const rules = [...new Set(tenants.flatMap(({ findings, unknown }) => [...findings.keys(), ...unknown.keys()]))].sort();
  const names = tenants.map(({ name }) => escape(name));
  const missing = tenants.filter(({ problem }) => problem !== undefined);
  const rows = [
    ["**verdict**", ...tenants.map(({ verdict, problem }) => (problem === undefined ? verdict : "not scanned"))],
    ...rules.map((rule) => [rule, ...tenants.map((tenant) => cell(tenant, rule))]),
  ];
  return [
    "| Rule | " + names.join(" | ") + " |",
    "| --- |" + " --- |".repeat(tenants.length),
    ...rows.map((row) => `| ${row.join(" | ")} |`),
    "",
    "Findings of each rule; with a question mark, how often it could not judge.",
    ...missing.map(({ name, problem = "" }) => `\n${escape(`${name} ${problem}`)}.`),
    "",
  ].join("\n");
}

function cell({ findings, unknown, problem }: MergedTenant, rule: string): string {
  if (problem !== undefined) return "?";
  const parts = [findings.get(rule)?.toString(), unknown.has(rule) ? `${String(unknown.get(rule))}?` : undefined];
  return parts.filter((part) => part !== undefined).join(", ") || "–";
}
