import { gzipSync } from "node:zlib";
import type { Invocation, Log, Notification, Result } from "sarif";
import { inputError, inputsThat } from "./inputs.ts";
import { looseningTexts } from "./loosened.ts";
import { groupMissing } from "./missing.ts";
import { tally, worstFirst } from "./order.ts";
import { count, noCrossTenantData, severityCounts } from "./phrases.ts";
import type { Finding, Report } from "./report.ts";
import { safeJson } from "./safe-json.ts";
import { physicalLocation, sarifResults } from "./sarif-results.ts";
import { message, sarifRule } from "./sarif-rules.ts";

export interface SarifOptions {
  /** Keeps the results of several analyses of one commit apart; ends in a slash, so that nothing stands for the single run. */
  readonly category?: string;
  /** What a finding without a place points at: code scanning does not show a result without a location. */
  readonly fallbackFile?: string;
  /** Leaves out what is excepted, for readers that take a suppressed result for an open one. */
  readonly withoutExcepted?: boolean;
  /** The project's page. */
  readonly informationUri?: string;
}

/** Code scanning keeps the worst 5 000 results of a run and refuses a file above 10 MB when compressed. */
const mostResults = 5_000;
const mostBytes = 10_000_000;
const mostNotifications = 100;

/** The report as SARIF 2.1.0 for code scanning. Paths have to be relative to the repository's root. */
export function toSarif(report: Report, options: SarifOptions = {}): string {
  const excepted = options.withoutExcepted === true ? [] : report.excepted;
  const results = sarifResults(report, excepted, mostResults, options.fallbackFile);
  let kept = results.length;
  for (;;) {
    const text = `${safeJson(log(report, results.slice(0, kept), excepted, options))}\n`;
    if (kept === 0 || fits(text)) return text;
    kept = Math.floor(kept / 2);
  }
}

function fits(text: string): boolean {
  // What is small enough uncompressed need not be compressed to know it; the fastest level is never below the others.
  return Buffer.byteLength(text) < mostBytes || gzipSync(text, { level: 1 }).byteLength < mostBytes;
}

function log(report: Report, results: Result[], excepted: readonly Finding[], { category = "xtaplint/files/", informationUri }: SarifOptions): Log {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            ...(informationUri !== undefined && { informationUri }),
            rules: report.rules.map(sarifRule),
          },
        },
        automationDetails: { id: category },
        columnKind: "utf16CodeUnits",
        invocations: [invocation(report, excepted, results.length)],
        results,
      },
    ],
  };
}

function invocation(report: Report, excepted: readonly Finding[], kept: number): Invocation {
  const failed = inputsThat("failed", report.inputs);
  const none = noCrossTenantData(report);
  const cut = worstFirst(report.findings).slice(kept);
  const cutExcepted = excepted.length + Math.min(0, report.findings.length - kept);
  const loosened = looseningTexts(report).map(({ sentence, about, location }): Notification => ({
    ...notification("loosened", "note", sentence),
    ...(report.rules.some(({ id }) => id === about) && { associatedRule: { id: about } }),
    ...(location && { locations: [{ physicalLocation: physicalLocation(location.file, location) }] }),
  }));
  return {
    executionSuccessful: report.verdict !== "incomplete",
    ...(loosened.length > 0 && { toolConfigurationNotifications: [...some("loosened", loosened)] }),
    toolExecutionNotifications: [
      ...(cut.length === 0
        ? []
        : [notification("results-cut", "warning", `${count(cut.length, "finding is", "findings are")} not among the results (${severityCounts(tally(cut))}); the JSON report holds all.`)]),
      ...(cutExcepted > 0 ? [notification("results-cut", "note", `${count(cutExcepted, "excepted finding is", "excepted findings are")} not among the results; the JSON report holds all.`)] : []),
      ...some("input-failed", failed.map((input) => ({
        ...notification("input-failed", "error", inputError(input)),
        locations: [{ physicalLocation: physicalLocation(input.file) }],
      }))),
      ...(none === undefined ? [] : [notification("not-judged", "note", none)]),
      ...some("not-judged", groupMissing(report).map(({ sentence }) => notification("not-judged", "note", sentence))),
    ],
  };
}

function notification(id: string, level: Notification.level, text: string): Notification {
  return { descriptor: { id }, level, message: { text: message(text) } };
}

function some(id: string, notifications: readonly Notification[]): readonly Notification[] {
  const more = notifications.length - mostNotifications;
  return more <= 0 ? notifications : [...notifications.slice(0, mostNotifications), notification(id, "note", `and ${more} more; the JSON report holds all.`)];
}
