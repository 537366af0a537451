import { readBytes } from "../input/bytes.ts";
import { decode } from "../input/decode.ts";
import { discover } from "../input/discover.ts";
import { defaultLimits } from "../input/limits.ts";
import { isModuleFile } from "../lint/custom/module-file.ts";
import type { ExpressionRule } from "../lint/custom/rule-file.ts";
import type { ModuleRule } from "../lint/custom/rule-module.ts";
import { ConfigError } from "../lint/errors.ts";
import { filesOf, type Layer } from "../lint/layers.ts";
import { ownSettingFaults } from "../lint/own-settings.ts";
import type { Rule } from "../lint/rule.ts";
import type { FoundConfig } from "./config.ts";
import { relativePattern } from "./relative-pattern.ts";
import { loadRuleModules, type ModulePermission } from "./rule-modules.ts";

/** The organization's own rules, and the files that hold them. */
export interface FoundRules {
  readonly rules: readonly Rule[];
  /** Those of them that are made of expressions, by id. */
  readonly expressions: ReadonlyMap<string, ExpressionRule>;
  /** POSIX paths relative to the working directory. */
  readonly files: readonly string[];
}

const mostFiles = 1000;

/**
 * Reads the files of rules that the configuration, and what it extends, names under `customRules`, and holds what they
 * say of such rules against them.
 * @throws ConfigError when a file is missing or not valid, an id is used twice, or a setting fits no rule.
 */
export async function loadCustomRules(
  cwd: string,
  { config, layers, at }: FoundConfig,
  permission: ModulePermission,
): Promise<FoundRules> {
  const found = await readRules(cwd, namedRules(cwd, layers), permission);
  const rules = await asRules(found);
  const said = [
    ...filesOf(layers).map((layer) => ({ settings: layer.config.rules, place: layer.at })),
    ...(config.tenants ?? []).map((tenant, index) => ({ settings: tenant.rules, place: (steps: readonly string[]) => at(["tenants", String(index), ...steps]) })),
  ];
  const faults = said.flatMap(({ settings = {}, place }) => ownSettingFaults(settings, rules).map(({ steps, text }) => `${place(steps)}: ${text}`));
  if (faults.length > 0) throw new ConfigError(faults);
  return { rules, expressions: found.rules, files: found.files };
}

/** The files that the configuration and what it extends name under `customRules`, unread: nothing in them is policy, and nothing is run. */
export async function unreadRules(cwd: string, { layers }: FoundConfig): Promise<FoundRules> {
  const found: string[] = [];
  for (const patterns of namedRules(cwd, layers)) {
    const expressions = patterns.filter((pattern) => !isModuleFile(pattern));
    const { files } = expressions.length === 0 ? { files: [] } : await discover(cwd, expressions, new Set(), mostFiles);
    found.push(...files.map(({ file }) => file), ...patterns.filter(isModuleFile));
  }
  return { rules: [], expressions: new Map(), files: found };
}

/** The patterns of each file that names some, relative to the working directory. What one excludes, another can name. */
export function namedRules(cwd: string, layers: readonly Layer[]): readonly (readonly string[])[] {
  return filesOf(layers).map(({ config, folder }) => (config.customRules ?? []).map((pattern) => relativePattern(cwd, folder, pattern)));
}

/** Rules as their files hold them. */
export interface ReadRules {
  /** With expressions, by id. */
  readonly rules: ReadonlyMap<string, ExpressionRule>;
  readonly modules: readonly ModuleRule[];
  /** POSIX paths relative to the working directory. */
  readonly files: readonly string[];
}

/**
 * Reads the files of rules, and runs the modules, that the patterns `named` mean, each list of them by itself.
 * @throws ConfigError when one is missing, not valid, or a module that may not run.
 */
export async function readRules(cwd: string, named: readonly (readonly string[])[], permission: ModulePermission): Promise<ReadRules> {
  const modules = [...new Set(named.flat().filter(isModuleFile))];
  const ofModules = await loadRuleModules(cwd, modules, permission);
  const byFile = new Map<string, RuleFile>();
  for (const patterns of named) for (const each of await rulePaths(cwd, patterns.filter((pattern) => !isModuleFile(pattern)))) byFile.set(each.file, each);
  const files = [...byFile.values()];
  return { rules: await readRuleFiles(files), modules: ofModules, files: [...files.map(({ file }) => file), ...modules] };
}

/**
 * Rules as the engine knows them.
 * @throws ConfigError when an id is used twice.
 */
export async function asRules(found: ReadRules): Promise<readonly Rule[]> {
  const rules = [...(await engineRules(found.rules)), ...found.modules.map(({ rule }) => rule)];
  refuseRepeats(rules);
  return rules;
}

async function engineRules(expressions: ReadonlyMap<string, ExpressionRule>): Promise<readonly Rule[]> {
  if (expressions.size === 0) return [];
  const { engineRule } = await import("../lint/custom/engine-rule.ts");
  return [...expressions.values()].map((rule) => engineRule(rule));
}

/** Among files of expressions the places are known and said before; this is for modules. */
function refuseRepeats(rules: readonly Rule[]): void {
  const first = new Map<string, Rule>();
  for (const rule of rules) {
    const earlier = first.get(rule.id);
    if (earlier !== undefined) throw new ConfigError([`${rule.own?.file ?? ""}: the id ${rule.id} is used a second time, after ${earlier.own?.file ?? ""}: give each rule its own.`]);
    first.set(rule.id, rule);
  }
}

interface RuleFile {
  readonly file: string;
  readonly path: string;
}

/** The files that `patterns` mean. A rule that is not there would leave its subjects unjudged. */
async function rulePaths(cwd: string, patterns: readonly string[]): Promise<readonly RuleFile[]> {
  if (patterns.length === 0) return [];
  const { files, problems } = await discover(cwd, patterns, new Set(), mostFiles);
  if (problems.length > 0) throw new ConfigError(problems.map(({ file, reason }) => `${file}: ${reason}; name files of rules, or globs that match some.`));
  const other = files.filter(({ file }) => !/\.ya?ml$/i.test(file));
  if (other.length > 0) throw new ConfigError(other.map(({ file }) => `${file}: this is no file of rules: rules are written in YAML, with the extension .yml or .yaml.`));
  return files;
}

/** Reads files of rules; every problem of every file is said at once. */
async function readRuleFiles(files: readonly RuleFile[]): Promise<ReadonlyMap<string, ExpressionRule>> {
  const rules = new Map<string, ExpressionRule>();
  const problems: string[] = [];
  if (files.length === 0) return rules;
  const { parseRuleFile } = await import("../lint/custom/rule-file.ts");
  for (const { file, path } of files) {
    try {
      for (const rule of await parseRuleFile(textOf(file, path), file)) {
        const { id } = rule.written;
        const first = rules.get(id);
        if (first === undefined) rules.set(id, rule);
        else problems.push(`${rule.at}: the id ${id} is used a second time, after ${first.at}: give each rule its own`);
      }
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return rules;
}

function textOf(file: string, path: string): string {
  const bytes = readBytes(path, defaultLimits.yamlBytes);
  const decoded = "reason" in bytes ? bytes : decode(bytes);
  if ("reason" in decoded) throw new ConfigError([`${file}: the file of rules cannot be used: ${decoded.reason}.`]);
  return decoded.text;
}
