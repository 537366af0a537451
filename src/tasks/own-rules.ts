import { isModuleFile } from "../lint/custom/module-file.ts";
import type { ExpressionRule } from "../lint/custom/rule-file.ts";
import type { ModuleRule } from "../lint/custom/rule-module.ts";
import type { Rule } from "../lint/rule.ts";
import { loadConfig } from "../load/config.ts";
import { asRules, namedRules, readRules } from "../load/custom-rules.ts";
import type { ModulePermission } from "../load/rule-modules.ts";
import type { OwnRulePage, PageSample } from "../report/own-rule-page.ts";

/** Where the configuration is looked for, and whether modules may run. */
export interface OwnRulesOptions {
  /** Absolute. */
  readonly cwd: string;
  readonly configFile?: string;
  readonly modules: ModulePermission;
}

/** The organization's own rules, for lists and pages of rules. */
export interface OwnRules {
  /** In the order of their files. */
  readonly rules: readonly Rule[];
  /** By id. */
  readonly pages: ReadonlyMap<string, OwnRulePage>;
  /** Modules that were left out, because nobody allowed them to run. */
  readonly left: readonly string[];
}

/**
 * Reads the organization's own rules that a configuration names. A module runs only when it is allowed; else it is left
 * out, because a list of rules is of use without it.
 * @throws ConfigError when the configuration or one of its rules cannot be used, or an allowed module is refused.
 */
export async function readOwnRules({ cwd, configFile, modules }: OwnRulesOptions): Promise<OwnRules> {
  const { layers } = await loadConfig(cwd, configFile, []);
  const named = namedRules(cwd, layers);
  const left = modules.allowed ? [] : named.flat().filter(isModuleFile);
  const found = await readRules(cwd, named.map((patterns) => patterns.filter((each) => !left.includes(each))), modules);
  const rules = await asRules(found);
  const pages = [
    ...[...found.rules.values()].map((rule) => [rule.written.id, expressionPage(rule)] as const),
    ...found.modules.map((rule) => [rule.rule.id, modulePage(rule)] as const),
  ];
  return { rules, pages: new Map(pages), left };
}

function expressionPage({ written, at, samples }: ExpressionRule): OwnRulePage {
  const { id, description, severity, scope, when, flag, message, fix, setting, help, options = {} } = written;
  return {
    id,
    description,
    facts: [["Severity", severity], ["Scope", scope], ["Setting", setting], ["Stands in", at], ["Page", help]],
    expressions: [["when", when], ["flag", flag]],
    messages: [message],
    fix,
    options: Object.entries(options).map(([name, value]) => ({ name, value })),
    samples: samples.flatMap(({ expects, number, at: place }): PageSample[] => {
      const value = written.samples?.[expects]?.[number - 1];
      return value === undefined ? [] : [{ expects, number, at: place, value }];
    }),
  };
}

function modulePage({ rule, file, samples }: ModuleRule): OwnRulePage {
  const { id, description, severity, subject, reads, considers = [], messages, fix, own, options, controls = [] } = rule;
  return {
    id,
    description,
    facts: [
      ["Severity", severity],
      ["About", [subject].flat().join(", ")],
      ["Reads", [...reads, ...considers].join(", ")],
      ["Controls", controls.join(", ")],
      ["Stands in", file],
      ["Page", own?.help],
    ],
    expressions: [],
    messages: Object.values(messages),
    fix,
    options: Object.entries(options?.properties ?? {}).map(([name, { default: value, description: meaning }]) => ({ name, value, meaning })),
    samples: (["should-fail", "should-pass"] as const).flatMap((expects) =>
      samples[expects].map((value, index): PageSample => ({ expects, number: index + 1, at: file, value })),
    ),
  };
}
