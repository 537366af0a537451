import type { Cloud } from "../model/well-known.ts";
import { ConfigError } from "./errors.ts";
import { mentionProblems, type Mentions } from "./mentions.ts";
import { parseOwnFile, type OwnFile } from "./own-file.ts";
import type { FailOn, Severity } from "./severity.ts";
import { tenantProblems } from "./tenants-config.ts";

/** What a configuration says of one rule. */
export type RuleSetting =
  | "off"
  | Severity
  | { readonly severity?: "off" | Severity; readonly options?: Readonly<Record<string, unknown>> };

/** Rules by id, and what a configuration says of them. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** One of several own tenants. What it leaves out, the keys of the same name beside `tenants` say. */
export interface TenantConfig {
  /** What the report calls it; no other tenant has the same. */
  readonly name: string;
  readonly policies: readonly string[];
  readonly tenantId?: string;
  readonly cloud?: Cloud;
  readonly catalog?: string;
  readonly exceptions?: string;
  readonly baseline?: string;
  /** These only tighten what holds for all. */
  readonly rules?: RuleSettings;
  readonly failOn?: FailOn;
  readonly ledger?: string;
  /** In place of those that hold for all. */
  readonly facts?: readonly FactConfig[];
}

/** Something known of the directory, which no file shows. */
export interface FactConfig {
  /** The id of a group, a role or a user. */
  readonly group: string;
  readonly contains: "no external user" | "every external user";
}

/** `xtaplint.yml` as written: every key is optional, and what is not there is decided by the defaults. */
export interface Config {
  /** Presets, files and packages, as they are written. */
  readonly extends?: string | readonly string[];
  readonly policies?: readonly string[];
  readonly catalog?: string;
  readonly exceptions?: string;
  readonly baseline?: string;
  readonly ledger?: string;
  readonly mappings?: readonly string[];
  readonly customRules?: readonly string[];
  readonly failOn?: FailOn;
  readonly failOnUnknown?: boolean;
  /** Whether what a change opens is a finding that neither the catalog approves nor an exception covers. */
  readonly requireApprovalForOpening?: boolean;
  readonly rules?: RuleSettings;
  readonly facts?: readonly FactConfig[];
  /** Whom the issue of a scheduled run mentions. */
  readonly mentions?: Mentions;
  readonly tenantId?: string;
  readonly cloud?: Cloud;
  /** Several own tenants, at least one; then there are no `policies` beside them. */
  readonly tenants?: readonly TenantConfig[];
  /** The name of one of `tenants`. */
  readonly baselineTenant?: string;
}

/**
 * Reads `xtaplint.yml`. `file` names it in the errors.
 * @throws ConfigError with a sentence for each problem, with line and column and the nearest word that would be right.
 */
export async function parseConfig(text: string, file: string): Promise<Config> {
  return (await parseConfigFile(text, file)).value;
}

/** As {@link parseConfig}, with the places of its keys. */
export async function parseConfigFile(text: string, file: string): Promise<OwnFile<Config>> {
  const parsed = await parse(text, file, "the configuration");
  const problems = [...tenantProblems(parsed.value, parsed.at), ...mentionProblems(parsed.value.mentions, parsed.at)];
  if (problems.length > 0) throw new ConfigError(problems);
  return parsed;
}

const extendable: readonly string[] = ["extends", "rules", "failOn", "failOnUnknown", "customRules"] satisfies (keyof Config)[];

/**
 * Reads a file that a configuration extends: one that says how to judge, and nothing of what is judged or accepted.
 * @throws ConfigError as {@link parseConfig} does.
 */
export async function parseExtendedFile(text: string, file: string): Promise<OwnFile<Config>> {
  const parsed = await parse(text, file, "the extended file");
  const foreign = Object.keys(parsed.value).filter((key) => !extendable.includes(key));
  if (foreign.length === 0) return parsed;
  throw new ConfigError(foreign.map((key) => `${parsed.at([key])}: ${key} cannot come from an extended file: write it in the configuration that extends it`));
}

async function parse(text: string, file: string, whole: string): Promise<OwnFile<Config>> {
  // Loaded here because many runs of the command line have no configuration and do not need it.
  const { isConfig } = await import("./generated/config-validator.ts");
  return parseOwnFile<Config>(text, file, { whole, pattern: "a tenant id: write a GUID", isValid: isConfig });
}
