import { readBytes } from "./input/bytes.ts";
import { decode } from "./input/decode.ts";
import { discover } from "./input/discover.ts";
import { defaultLimits } from "./input/limits.ts";
import type { ExpressionRule } from "./lint/custom/rule-file.ts";
import { ConfigError } from "./lint/errors.ts";
import { ownSettingFaults } from "./lint/own-settings.ts";
import type { Rule } from "./lint/rule.ts";
import type { FoundConfig } from "./load-config.ts";

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
 * Reads the files of rules that the configuration names under `customRules`, and holds what it says of such rules
 * against them. `fromConfig` makes a pattern of the configuration one of the working directory.
 * @throws ConfigError when a file is missing or not valid, an id is used twice, or a setting fits no rule.
 */
export async function loadCustomRules(cwd: string, { config, at }: FoundConfig, fromConfig: (pattern: string) => string): Promise<FoundRules> {
  const files = config.customRules === undefined ? [] : await namedFiles(cwd, config.customRules.map(fromConfig));
  const expressions = await readRuleFiles(files);
  const { engineRule } = files.length === 0 ? { engineRule: undefined } : await import("./lint/custom/engine-rule.ts");
  const rules = engineRule === undefined ? [] : [...expressions.values()].map((rule) => engineRule(rule));
  const faults = ownSettingFaults(config.rules ?? {}, rules);
  if (faults.length > 0) throw new ConfigError(faults.map(({ steps, text }) => `${at(steps)}: ${text}`));
  return { rules, expressions, files: files.map(({ file }) => file) };
}

interface RuleFile {
  readonly file: string;
  readonly path: string;
}

/** The files that `patterns` mean. A rule that is not there would leave its subjects unjudged. */
async function namedFiles(cwd: string, patterns: readonly string[]): Promise<readonly RuleFile[]> {
  const { files, problems } = await discover(cwd, patterns, new Set(), mostFiles);
  if (problems.length > 0) throw new ConfigError(problems.map(({ file, reason }) => `${file}: ${reason}; the configuration names it under customRules.`));
  const other = files.filter(({ file }) => !/\.ya?ml$/i.test(file));
  if (other.length > 0) throw new ConfigError(other.map(({ file }) => `${file}: this is no file of rules: rules are written in YAML, with the extension .yml or .yaml.`));
  return files;
}

/** Reads files of rules; every problem of every file is said at once. */
export async function readRuleFiles(files: readonly RuleFile[]): Promise<ReadonlyMap<string, ExpressionRule>> {
  const rules = new Map<string, ExpressionRule>();
  const problems: string[] = [];
  if (files.length === 0) return rules;
  const { parseRuleFile } = await import("./lint/custom/rule-file.ts");
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
