import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isatty } from "node:tty";
import { repositoryPrefix } from "../github/repository.ts";
import { ConfigError } from "../lint/errors.ts";
import { chooseAnnotations, writeAnnotations } from "../report/github.ts";
import { rebase } from "../report/rebase.ts";
import type { Report } from "../report/report.ts";
import type { JudgedChange } from "../tasks/judge-change.ts";
import { repository } from "../version.ts";

/** What `--format` takes. */
export const formats = ["text", "json", "sarif", "markdown", "github", "junit"] as const;

export type FormatName = (typeof formats)[number];

/** One `--format` or one `--output`, as they follow each other on the command line. */
export type OutputArgument = { readonly format: FormatName } | { readonly file: string };

/** One report to write; without a file it goes to standard output. */
export interface Output {
  readonly format: FormatName;
  readonly file?: string;
}

/**
 * Pairs each `--output` with the `--format` before it; an `--output` without one is the text report.
 * @throws ConfigError when two reports would share standard output.
 */
export function pairOutputs(given: readonly OutputArgument[]): readonly Output[] {
  const outputs: Output[] = [];
  for (const argument of given) {
    const last = outputs.at(-1);
    if ("format" in argument) outputs.push({ format: argument.format });
    else if (last !== undefined && last.file === undefined) outputs.splice(-1, 1, { ...last, file: argument.file });
    else outputs.push({ format: "text", file: argument.file });
  }
  if (outputs.filter(({ file }) => file === undefined).length > 1) {
    throw new ConfigError(["Only one report can go to standard output: give each --format but one an --output."]);
  }
  return outputs.length === 0 ? [{ format: "text" }] : outputs;
}

/** What a report is written with. */
export interface Style {
  readonly quiet: boolean;
  /** False when `--no-color` was given. */
  readonly color: boolean;
  /** The paths and flags that another command needs to read and judge the same; left out where none can. */
  readonly given?: readonly string[];
  /** Where it is the report of a change. */
  readonly change?: Pick<JudgedChange, "exposure" | "notes">;
}

/** Writes one report to its file or to standard output. */
export async function writeReport(report: Report, { format, file }: Output, style: Style): Promise<void> {
  if (format === "github") {
    // Only the toolkit writes workflow commands, and it writes them to standard output.
    if (file !== undefined) throw new ConfigError(["--format github writes workflow commands to standard output: leave --output out."]);
    const annotations = chooseAnnotations(rebase(report, repositoryPrefix(process.cwd())), { rest: "the other reports" });
    writeAnnotations(annotations, await import("@actions/core"));
    return;
  }
  const text = await render(report, format, { ...style, color: file === undefined && wantsColor(style.color) });
  if (file === undefined) process.stdout.write(text);
  else writeToFile(file, text);
}

/** Each format is loaded when it is asked for: most runs write one. */
async function render(report: Report, format: Exclude<FormatName, "github">, style: Style): Promise<string> {
  switch (format) {
    case "json":
      return (await import("../report/json.ts")).toJson(report);
    case "sarif": {
      const { toSarif } = await import("../report/sarif.ts");
      return toSarif(rebase(report, repositoryPrefix(process.cwd())), { informationUri: repository });
    }
    case "markdown":
      return markdown(report, style.change);
    case "junit":
      return (await import("../report/junit.ts")).toJunit(report);
    case "text":
      return (await import("../report/text.ts")).toText(report, { ...style, ...(style.change && { notes: style.change.notes }), width: process.stdout.isTTY ? Math.min(process.stdout.columns, 120) : 100 });
  }
}

async function markdown(report: Report, change: Style["change"]): Promise<string> {
  const { toMarkdown } = await import("../report/markdown.ts");
  if (change === undefined) return toMarkdown(report);
  const { changeParts } = await import("../report/change-markdown.ts");
  // All that the change brought comes first: which lines it touches is for annotations.
  return toMarkdown(report, { change: changeParts(report, { notes: change.notes, touches: () => true }, change.exposure, undefined) });
}

/** Whether to colour what goes to standard output. `flag` is false when `--no-color` was given. */
export function wantsColor(flag: boolean): boolean {
  // Asked of the descriptor: off a terminal the stream's own `isTTY` is undefined, for which picocolors asks CI instead.
  return flag && isatty(process.stdout.fd) && process.env.NO_COLOR === undefined;
}

/** Columns for what is read as a page: those of the terminal, up to what reads well. */
export function pageWidth(): number {
  return process.stdout.isTTY ? Math.min(process.stdout.columns, 100) : 80;
}

/**
 * Writes a file, with the folders that it lies in. `what` names it in the error.
 * @throws ConfigError when it cannot be written.
 */
export function writeToFile(file: string, text: string, what = "report"): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new ConfigError([`${file}: the ${what} cannot be written (${reason}); name a file that can be written with --output.`]);
  }
}
