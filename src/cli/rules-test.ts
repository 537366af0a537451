import { Command } from "commander";
import type { SampleOutcome, TestedRule } from "../tasks/test-custom-rules.ts";

interface Flags {
  readonly config?: string;
  readonly allowRuleModules?: true;
}

/** `xtaplint rules test`. */
export function rulesTestCommand(): Command {
  return new Command("test")
    .description("Runs the samples inside custom rules.")
    .argument("[FILE...]", "files of rules, or globs (default: what xtaplint.yml names under customRules)")
    .option("--config <file>", "the configuration (default: xtaplint.yml in the working directory)")
    .option("--allow-rule-modules", "run the modules with rules that are named")
    .helpOption("--help", "print this help")
    .addHelpText("after", "\nExit codes: 0 every sample is what it has to be, 1 one is not, 2 the rules cannot be used.")
    .showHelpAfterError("(xtaplint rules test --help lists what there is)")
    .exitOverride()
    .action(async (files: string[], { config, allowRuleModules }: Flags) => {
      // What evaluates expressions is loaded by the runs that have some.
      const { testCustomRules } = await import("../tasks/test-custom-rules.ts");
      const modules = { allowed: allowRuleModules === true, event: process.env.GITHUB_EVENT_NAME };
      const tested = await testCustomRules({ cwd: process.cwd(), files, modules, ...(config !== undefined && { configFile: config }) });
      console.log(testedText(tested));
      if (failuresOf(tested).length > 0) process.exitCode = 1;
    });
}

/** The outcome for people: a line for each rule, and one for each sample that is not what it has to be. */
export function testedText(rules: readonly TestedRule[]): string {
  const samples = rules.flatMap((rule) => rule.samples);
  const failures = failuresOf(rules).length;
  const last = `${number(rules.length, "rule")}, ${number(samples.length, "sample")}: ${failures === 0 ? "all as they have to be" : `${failures} not as ${failures === 1 ? "it has" : "they have"} to be`}`;
  return [...rules.flatMap(ruleLines), "", last].join("\n");
}

function ruleLines({ id, file, samples }: TestedRule): readonly string[] {
  if (samples.length === 0) return [`- ${id} (${file}): no samples`];
  const failures = samples.filter(({ fault }) => fault !== undefined);
  return [
    `${failures.length === 0 ? "✓" : "✖"} ${id} (${file}): ${number(samples.length, "sample")}`,
    ...failures.map(({ sample, fault }) => `    ${sample.at}: ${sample.expects} ${sample.number}: ${fault ?? ""}`),
  ];
}

function failuresOf(rules: readonly TestedRule[]): readonly SampleOutcome[] {
  return rules.flatMap(({ samples }) => samples.filter(({ fault }) => fault !== undefined));
}

function number(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
