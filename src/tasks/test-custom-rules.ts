import { RuleHost } from "../judge/rule-host.ts";
import { seeOptions } from "../lint/custom/option-shapes.ts";
import type { ExpressionRule, Sample } from "../lint/custom/rule-file.ts";
import type { ModuleRule } from "../lint/custom/rule-module.ts";
import { sampleTenant } from "../lint/custom/sample-tenant.ts";
import type { Verdict } from "../lint/custom/verdict.ts";
import { ConfigError } from "../lint/errors.ts";
import { evaluate, type Evaluation } from "../lint/evaluate.ts";
import { defaultOptions } from "../lint/options.ts";
import { loadConfig } from "../load/config.ts";
import { namedRules, readRules } from "../load/custom-rules.ts";
import type { ModulePermission } from "../load/rule-modules.ts";

/** What became of one sample. */
export interface SampleOutcome {
  readonly sample: Pick<Sample, "expects" | "number" | "at">;
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
  readonly modules: ModulePermission;
}

/**
 * Runs the samples inside rules: those of the files, then those of modules.
 * @throws ConfigError when there is nothing to test, or a rule is not valid.
 */
export async function testCustomRules({ cwd, files, configFile, modules: permission }: TestOptions): Promise<readonly TestedRule[]> {
  const named = files.length > 0 ? [files] : await configured(cwd, configFile);
  const { rules, modules } = await readRules(cwd, named, permission);
  const host = new RuleHost();
  try {
    const tested: TestedRule[] = [];
    for (const rule of rules.values()) tested.push(await testRule(rule, host));
    return [...tested, ...modules.map(testModuleRule)];
  } finally {
    await host.close();
  }
}

async function configured(cwd: string, configFile: string | undefined): Promise<readonly (readonly string[])[]> {
  const { layers } = await loadConfig(cwd, configFile, []);
  const named = namedRules(cwd, layers);
  if (named.flat().length === 0) throw new ConfigError(["No file of rules is named: give one, or name some in xtaplint.yml under customRules."]);
  return named;
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

/** The samples of a module are tenants, because its rules see subjects as the pack's rules do. */
function testModuleRule({ rule, file, samples }: ModuleRule): TestedRule {
  const outcomes = (["should-fail", "should-pass"] as const).flatMap((expects) =>
    samples[expects].map((sample, index): SampleOutcome => {
      const tenant = sampleTenant(sample);
      const enabled = { rule, severity: rule.severity, options: defaultOptions(rule) };
      const fault = "reason" in tenant ? tenant.reason : evaluationFault(expects, evaluate(tenant, [enabled]));
      return { sample: { expects, number: index + 1, at: file }, fault };
    }),
  );
  return { id: rule.id, file, samples: outcomes };
}

function evaluationFault(expects: Sample["expects"], { findings, unknown, crashes }: Evaluation): string | undefined {
  const [crash] = crashes;
  if (crash !== undefined) return `the rule fails: ${crash.cause instanceof Error ? crash.cause.message : String(crash.cause)}`;
  if (expects === "should-fail" && findings.length > 0) return undefined;
  const [gap] = unknown;
  if (gap !== undefined) return `it is unknown: ${gap.reason}`;
  return (findings.length > 0) === (expects === "should-fail") ? undefined : findings.length > 0 ? "it is a finding" : "it passes, or the rule does not apply to it";
}
