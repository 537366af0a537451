import path from "node:path";
import { discover } from "./input/discover.ts";
import type { ExpressionRule, Sample } from "./lint/custom/rule-file.ts";
import { seeOptions } from "./lint/custom/option-shapes.ts";
import type { Verdict } from "./lint/custom/verdict.ts";
import { ConfigError } from "./lint/errors.ts";
import { loadConfig } from "./load-config.ts";
import { readRuleFiles } from "./load-custom-rules.ts";
import { RuleHost } from "./rule-host.ts";

/** What became of one sample. */
export interface SampleOutcome {
  readonly sample: Sample;
  /** Why it is not what it has to be: a clause without a full stop; undefined when it is. */
  readonly fault: string | undefined;
}

/** A rule and its samples. */
export interface TestedRule {
  readonly id: string;
  readonly file: string;
  readonly samples: readonly SampleOutcome[];
}

/** Which rules to test: the files named, else those of the configuration. */
export interface TestOptions {
  /** Absolute. */
  readonly cwd: string;
  readonly files: readonly string[];
  readonly configFile?: string;
}

/**
 * Runs the samples inside rules with expressions, in the order of the files.
 * @throws ConfigError when there is nothing to test, or a rule is not valid.
 */
export async function testCustomRules({ cwd, files, configFile }: TestOptions): Promise<readonly TestedRule[]> {
  const patterns = files.length > 0 ? files : await configured(cwd, configFile);
  const found = await discover(cwd, patterns, new Set(), 1000);
  if (found.problems.length > 0) throw new ConfigError(found.problems.map(({ file, reason }) => `${file}: ${reason}.`));
  const rules = await readRuleFiles(found.files);
  const host = new RuleHost();
  try {
    const tested: TestedRule[] = [];
    for (const rule of rules.values()) tested.push(await testRule(rule, host));
    return tested;
  } finally {
    await host.close();
  }
}

async function configured(cwd: string, configFile: string | undefined): Promise<readonly string[]> {
  const { config, folder } = await loadConfig(cwd, configFile, []);
  const named = config.customRules ?? [];
  if (named.length === 0) throw new ConfigError(["No file of rules is named: give one, or name some in xtaplint.yml under customRules."]);
  return named.map((pattern) => path.posix.join(path.relative(cwd, folder).split(path.sep).join("/"), pattern));
}

async function testRule({ written, file, program, samples }: ExpressionRule, host: RuleHost): Promise<TestedRule> {
  await host.show(samples.map(({ view }) => view));
  const answer = await host.judge(program, seeOptions(written.options ?? {}));
  const outcomes = samples.map((sample, index): SampleOutcome => {
    const verdict = "stopped" in answer ? { error: answer.stopped } : answer[index];
    return { sample, fault: verdict === undefined ? "it was not judged" : faultOf(sample, verdict) };
  });
  return { id: written.id, file, samples: outcomes };
}

function faultOf({ expects }: Sample, verdict: Verdict): string | undefined {
  if (typeof verdict === "string") return expects === "should-pass" ? undefined : verdict === "pass" ? "it passes" : "the rule does not apply to it, because when is false";
  if ("words" in verdict) return expects === "should-fail" ? undefined : "it is a finding";
  return "gap" in verdict ? `it is unknown: ${verdict.gap.reason}` : `the rule fails: ${verdict.error}`;
}
