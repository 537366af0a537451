import type { Command } from "commander";
import type { Preset } from "../lint/rule.ts";
import type { JudgedException } from "../model/exceptions.ts";
import type { Effective, EffectiveSetting } from "../report/effective.ts";
import type { ExceptedFinding, Finding, Report } from "../report/report.ts";
import type { Decided } from "../report/why-text.ts";
import { run, type RunResult } from "../run.ts";
import { actualOf, takeActual, type ActualFlags } from "./actual-flags.ts";
import { tellInputFaults } from "./input-faults.ts";
import { inputOf, presetOption, takeInput, type InputFlags } from "./input-flags.ts";
import { newCommand } from "./new-command.ts";
import { pageWidth } from "./output.ts";

interface Flags extends InputFlags, ActualFlags {
  readonly config?: string;
  readonly preset?: Preset;
}

/** `xtaplint why`. */
export function whyCommand(): Command {
  const command = newCommand("why", "Prints what decided a finding, and the entry that would accept it.");
  return takeActual(takeInput(command.argument("<FINGERPRINT>", "the fingerprint of the finding, or its first 6 digits or more")))
    .addOption(presetOption())
    .action(async (fingerprint: string, paths: string[], flags: Flags) => {
      const input = inputOf(paths, flags);
      const compared = await actualOf(flags);
      const result = await run({ ...input, ...compared, excerpts: true, ...(flags.preset !== undefined && { preset: flags.preset }) });
      const { report, nothingFound } = result;
      tellInputFaults({ inputs: report.inputs, nothingFound });
      if (result.judged.every(({ isEmpty }) => isEmpty)) return;
      const { findFinding } = await import("./find-finding.ts");
      const found = findFinding(report, fingerprint);
      const { readEffective } = await import("../tasks/effective.ts");
      const { tenants } = await readEffective({ ...input, ...(compared.leaveOut && { leaveOut: compared.leaveOut }) });
      const { whyText } = await import("../report/why-text.ts");
      const texts: string[] = [];
      for (const finding of found) {
        const effective = tenants.find(({ tenant }) => tenant.name === finding.subject.tenant)?.effective;
        texts.push(whyText(await decide(finding, report, exceptionsOf(finding, result), effective), pageWidth()));
      }
      process.stdout.write(texts.join("\n"));
    });
}

/** The exceptions of the tenant that a finding is in, and the file for more of them. */
interface OwnExceptions {
  readonly file: string | undefined;
  readonly exceptions: readonly JudgedException[];
}

/** Exceptions that tenants share are judged with the first of them, so it is the file that tells whose they are. */
function exceptionsOf({ subject }: Finding, { judged, exceptions }: RunResult): OwnExceptions {
  const file = judged.find(({ tenant }) => tenant.name === subject.tenant)?.exceptions?.file;
  return { file, exceptions: exceptions.filter(({ entry }) => entry.place.file === file) };
}

async function decide(finding: Partial<ExceptedFinding> & Finding, report: Report, { file, exceptions }: OwnExceptions, effective: Effective | undefined): Promise<Decided> {
  const { candidatesFor, freeId } = await import("../lint/exception-candidates.ts");
  const { exceptionEntry } = await import("../report/exception-entry.ts");
  const { rule, subject, value } = finding;
  const alike = [...report.findings, ...report.excepted].filter((other) => other.rule === rule && other.subject.kind === subject.kind && other.subject.id === subject.id && other.subject.tenant === subject.tenant);
  const isOneOfSeveral = new Set(alike.map(({ fingerprint }) => fingerprint)).size > 1;
  const { exception } = finding;
  // An exception covers no finding on exceptions: the entry itself is what has to be mended.
  const isAcceptable = subject.kind !== "exception" && (exception === undefined || "baseline" in exception);
  return {
    finding,
    rule: report.rules.find(({ id }) => id === rule),
    setting: effective && settingOf(finding, effective),
    candidates: candidatesFor({ rule, subject, setting: finding.setting ?? "", value }, exceptions),
    entry: isAcceptable ? exceptionEntry(finding, { id: freeId(exceptions), isOneOfSeveral }) : undefined,
    exceptionsFile: file ?? "exceptions.yml",
  };
}

/** The effective setting that a finding is about, of the very object that it points into. */
function settingOf({ subject, setting, location }: Finding, effective: Effective): EffectiveSetting | undefined {
  const holders = subject.kind === "default" ? [effective.default] : subject.kind === "partner" ? effective.partners.filter(({ id }) => id === subject.id) : [];
  const own = holders.find(({ location: at }) => location?.file !== undefined && at?.file === location.file && at.line <= location.line && location.line <= at.endLine);
  return (own ?? holders[0])?.settings.find((each) => setting === each.setting || setting?.startsWith(`${each.setting}/`) === true);
}
