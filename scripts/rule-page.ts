import { isDeepStrictEqual } from "node:util";
import { fixes } from "../rules/fixes.ts";

/** What the documentation needs to know of a rule. */
export interface DocumentedRule {
  readonly id: string;
  readonly description: string;
  readonly category: string;
  readonly severity: string;
  readonly presets: readonly string[];
  readonly subject: string | readonly string[];
  readonly reads: readonly string[];
  readonly considers?: readonly string[];
  readonly options?: OptionSchema;
  readonly fix: string;
  readonly controls?: readonly string[];
  readonly since: string;
}

/** The part of JSON Schema that rule options are made of. */
interface OptionSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly OptionSchema[];
  readonly items?: OptionSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, OptionSchema>>;
  readonly description?: string;
  readonly default?: unknown;
}

const code = (value: unknown) => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;

/** A table of GitHub's Markdown; a bar inside a cell would end the cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", String.raw`\|`)).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The presets that switch a rule on. */
export const presetsOf = (rule: DocumentedRule) => [...rule.presets, "all"].join(", ");

/** The generated top of a rule's page. */
export function header(rule: DocumentedRule): string {
  const subjects = [rule.subject].flat().join(", ");
  const settings = [...rule.reads, ...(rule.considers ?? [])].map(code);
  const controls = rule.controls ?? [];
  return [
    `# ${rule.id}`,
    rule.description,
    table(["Severity", "Category", "Presets", "About", "Since"], [[rule.severity, rule.category, presetsOf(rule), subjects, rule.since]]),
    ...(settings.length > 0 ? [`**Reads:** ${settings.join(", ")}`] : []),
    `**Fix:** ${rule.fix}`,
    ...automatic(rule.id),
    ...(controls.length > 0 ? [`**Controls:** ${controls.join(" · ")}`] : []),
  ].join("\n\n");
}

/** What `--fix` does about it, and the request that does the same. */
function automatic(id: string): readonly string[] {
  const fix = fixes.get(id);
  if (fix === undefined) return [];
  const lines = ["**Autofix:** `xtaplint lint --fix` edits the file where that provably opens nothing."];
  if (fix.isGraphRequest !== true) return lines;
  const policy = "/policies/crossTenantAccessPolicy";
  const target = id.startsWith("default-") ? `\`PATCH ${policy}/default\`` : `\`PATCH ${policy}/partners/{tenantId}\`${id.startsWith("partner-") ? "" : `, or \`${policy}/default\``}`;
  const request = fix.kind === "delete" ? `\`DELETE ${policy}/partners/{tenantId}\`` : `${target}, with whole objects`;
  return [...lines, `**Fix as a Graph request:** ${request}; \`--format json\` has it filled in, as \`fix\` of the finding.`];
}

function typeOf(schema: OptionSchema): string {
  if (schema.anyOf !== undefined) return schema.anyOf.map(typeOf).join(" or ");
  if (schema.enum !== undefined) return schema.enum.map(code).join(" or ");
  if (schema.const !== undefined) return code(schema.const);
  if (schema.items !== undefined) return `list of ${typeOf(schema.items)}`;
  const bounds = [...(schema.minimum === undefined ? [] : [`at least ${schema.minimum}`]), ...(schema.maximum === undefined ? [] : [`at most ${schema.maximum}`])];
  return [[schema.type ?? "any value"].flat().join(" or "), ...bounds].join(", ");
}

function defaultOf(value: unknown): string {
  if (value === undefined) return "none";
  return isDeepStrictEqual(value, []) ? "empty" : code(value);
}

/** The generated section on a rule's options; a rule without any has none. */
export function options(rule: DocumentedRule): string {
  const properties = Object.entries(rule.options?.properties ?? {});
  if (properties.length === 0) return "";
  const rows = properties.map(([name, schema]) => [code(name), typeOf(schema), defaultOf(schema.default), schema.description ?? ""]);
  return `## Options\n\n${table(["Option", "Type", "Default", "Meaning"], rows)}`;
}
