import type { Command } from "commander";
import type { Preset } from "../lint/rule.ts";
import type { JudgedException } from "../model/exceptions.ts";
import type { Effective, EffectiveSetting } from "../report/effective.ts";
import type { ExceptedFinding, Finding, Report } from "../report/report.ts";
import type { Decided } from "../report/why-text.ts";
import { run } from "../run.ts";
import { inputOf, presetOption, takeInput, type InputFlags } from "./input-flags.ts";
import { tellInputFaults } from "./input-faults.ts";
import { newCommand } from "./new-command.ts";
import { pageWidth } from "./output.ts";

interface Flags extends InputFlags {
  readonly preset?: Preset;
}

/** `xtaplint why`. */
export function whyCommand(): Command {
  const command = newCommand("why", "Prints what decided a finding, and the entry that would accept it.");
  return takeInput(command.argument("<FINGERPRINT>", "the fingerprint of the finding, or its first 6 digits or more"))
    .addOption(presetOption())
    .action(async (fingerprint: string, paths: string[], flags: Flags) => {
      const input = inputOf(paths, flags);
      const { report, exceptions, nothingFound } = await run({ ...input, excerpts: true, ...(flags.preset !== undefined && { preset: flags.preset }) });
      tellInputFaults({ inputs: report.inputs, isEmpty: nothingFound !== undefined }, paths);
      if (nothingFound !== undefined) return;
      const { findFinding } = await import("./find-finding.ts");
      const found = findFinding(report, fingerprint);
      const { readEffective } = await import("../read-effective.ts");
      const { effective } = await readEffective(input);
      const { whyText } = await import("../report/why-text.ts");
      const texts: string[] = [];
      for (const finding of found) texts.push(whyText(await decide(finding, report, exceptions, effective), pageWidth()));
      process.stdout.write(texts.join("\n"));
    });
}

async function decide(finding: Partial<ExceptedFinding> & Finding, report: Report, exceptions: readonly JudgedException[], effective: Effective): Promise<Decided> {
  const { candidatesFor, freeId } = await import("../lint/exception-candidates.ts");
  const { exceptionEntry } = await import("../report/exception-entry.ts");
  const { rule, subject, value } = finding;
  const alike = [...report.findings, ...report.excepted].filter((other) => other.rule === rule && other.subject.kind === subject.kind && other.subject.id === subject.id);
  const isOneOfSeveral = new Set(alike.map(({ fingerprint }) => fingerprint)).size > 1;
  const { exception } = finding;
  // An exception covers no finding on exceptions: the entry itself is what has to be mended.
  const isAcceptable = subject.kind !== "exception" && (exception === undefined || "baseline" in exception);
  return {
    finding,
    rule: report.rules.find(({ id }) => id === rule),
    setting: settingOf(finding, effective),
    candidates: candidatesFor({ rule, subject, setting: finding.setting ?? "", value }, exceptions),
    entry: isAcceptable ? exceptionEntry(finding, { id: freeId(exceptions), isOneOfSeveral }) : undefined,
    exceptionsFile: exceptions[0]?.entry.place.file ?? "exceptions.yml",
  };
}

/** The effective setting that a finding is about, of the very object that it points into. */
function settingOf({ subject, setting, location }: Finding, effective: Effective): EffectiveSetting | undefined {
  const holders = subject.kind === "default" ? [effective.default] : subject.kind === "partner" ? effective.partners.filter(({ id }) => id === subject.id) : [];
  const own = holders.find(({ location: at }) => location?.file !== undefined && at?.file === location.file && at.line <= location.line && location.line <= at.endLine);
  return (own ?? holders[0])?.settings.find((each) => setting === each.setting || setting?.startsWith(`${each.setting}/`) === true);
}
