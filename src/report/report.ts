/**
 * The report: what one run found, complete, before anything is printed. `report/json.ts` writes it as the
 * published JSON (`schemas/report.schema.json`); every other format is another view of the same value.
 */

import type { DriftReport } from "./drift.ts";
import type { FixSummary } from "./fixes.ts";

export type Severity = "high" | "medium" | "low" | "info";

/** Worst first. */
export const severities: readonly Severity[] = ["high", "medium", "low", "info"];

/** What a change has to do with a finding, held against the base of the change. */
export type Standing = "new" | "changed" | "existing";

export type Verdict = "pass" | "fail" | "incomplete";

/** Lines and columns start at 1; columns count UTF-16 code units; `endColumn` is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a value stands: `pointer` is a JSON pointer into `file`, a POSIX path relative to the working directory. */
export interface Location extends Range {
  readonly file: string;
  readonly pointer: string;
}

/** Where a value stands in a live tenant: `pointer` is a JSON pointer into what Graph answers at `resource`, a path below its version. */
export interface TenantPlace {
  readonly resource: string;
  readonly pointer: string;
  readonly file?: undefined;
  readonly line?: undefined;
  readonly column?: undefined;
  readonly endLine?: undefined;
  readonly endColumn?: undefined;
}

/** The place if it is one in a file. */
export function inFile(location: Location | TenantPlace | undefined): Location | undefined {
  return location?.file === undefined ? undefined : location;
}

/** A place in a line of text. */
export function placeText(location: Location | TenantPlace): string {
  if (location.file !== undefined) return `${location.file}:${location.line}`;
  return location.pointer === "" ? location.resource : `${location.resource}#${location.pointer}`;
}

/** The lines of a file that show a location, for a code frame; `marked` is the first line of the location. */
export interface Excerpt {
  readonly firstLine: number;
  readonly marked: number;
  readonly lines: readonly string[];
}

/** A request to Graph that mends a finding. The address is relative to a version of Graph; nobody sends it here. */
export type GraphRequest =
  | { readonly method: "PATCH"; readonly url: string; readonly body: Readonly<Record<string, unknown>> }
  | { readonly method: "DELETE"; readonly url: string };

export interface Related {
  readonly message: string;
  readonly location: Location | TenantPlace;
}

export interface SubjectRef {
  readonly kind: string;
  readonly id?: string;
  readonly name?: string;
  /** Who answers for the partner, and what it is for, as the partner catalog says. */
  readonly owner?: string;
  readonly purpose?: string;
  /** Which of our tenants it is in, where the configuration names several. */
  readonly tenant?: string;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly subject: SubjectRef;
  readonly location?: Location | TenantPlace;
  readonly related: readonly Related[];
  /** `sha256:` and 16 hex digits of the judged effective value; absent when the rule judges no single value. */
  readonly value?: string;
  readonly help: string;
  readonly fingerprint: string;
  /** What would mend it and provably opens nothing; absent where that takes a decision, or nobody asked. */
  readonly fix?: GraphRequest;
  /** Absent without a base. */
  readonly standing?: Standing;
  /** Not part of the JSON report. */
  readonly excerpt?: Excerpt;
  /** The judged setting, as an exception can name it; not part of the JSON report. */
  readonly setting?: string;
}

/** Who accepted a finding, why, and until when; or that it stood in the baseline. */
export type Acceptance =
  | {
      readonly id: string;
      readonly owner: string;
      readonly reason: string;
      /** ISO day, which still counts. */
      readonly expires: string;
      readonly ticket?: string;
    }
  | {
      readonly baseline: true;
      /** ISO day since which it stands there. Not part of the JSON report. */
      readonly since?: string;
    };

export interface ExceptedFinding extends Finding {
  readonly exception: Acceptance;
}

export interface Unknown {
  readonly rule: string;
  readonly subject: SubjectRef;
  /** One sentence without a full stop: what is missing or not understood. */
  readonly reason: string;
  /** Resource kinds that would supply it, empty when a value was there but not understood. */
  readonly needs: readonly string[];
}

/** Something that the configuration takes back of what it starts from, and where it does. */
export type Loosening = {
  /** What was stricter: a preset, a file or package as `extends` names it, the file of a rule of one's own, or "the default". */
  readonly against: string;
  /** Absent where no line says it. */
  readonly location?: Location;
} & (
  | {
      readonly rule: string;
      readonly from: Severity;
      readonly to: Severity | "off";
      /** Options that have another value; where `to` is not below `from`, these alone are why the rule is listed. */
      readonly options?: Readonly<Record<string, { readonly from: unknown; readonly to: unknown }>>;
    }
  | { readonly setting: "failOn"; readonly from: string; readonly to: string }
  | { readonly setting: "failOnUnknown"; readonly from: boolean; readonly to: boolean }
);

export type InputStatus = "read" | "declined" | "failed";

export interface InputFile {
  readonly file: string;
  readonly status: InputStatus;
  readonly format?: string;
  readonly encoding?: string;
  /** Why it was declined or failed: one sentence, with `line:column` where one is known. */
  readonly reason?: string;
  /** Said of a file that was read all the same: a template, a cut page. */
  readonly notes?: readonly string[];
  /** How many objects of each kind were read from it. */
  readonly resources?: Readonly<Record<string, number>>;
}

export interface Counts {
  readonly finding: number;
  readonly excepted: number;
  readonly unknown: number;
  readonly pass: number;
  readonly "not-applicable": number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

/** What a format says of a rule beside its findings. */
export interface RuleInfo {
  readonly id: string;
  readonly description: string;
  readonly category: string;
  readonly severity: Severity;
  /** What to do about a finding, in one sentence. */
  readonly fix: string;
  readonly help: string;
  readonly controls: readonly string[];
}

export interface Report {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly verdict: Verdict;
  /** ISO day. */
  readonly now: string;
  readonly counts: Counts;
  readonly inputs: readonly InputFile[];
  readonly findings: readonly Finding[];
  /** Findings of the base that are gone, with their places in it; absent without a base. */
  readonly fixed?: readonly Finding[];
  /** Findings covered by an exception or the baseline. */
  readonly excepted: readonly ExceptedFinding[];
  readonly unknown: readonly Unknown[];
  /** What the tenant has and the files do not declare, and the reverse; absent where none was compared. */
  readonly drift?: DriftReport;
  /** What the configuration takes back of what it starts from; absent where it takes nothing back. */
  readonly loosened?: readonly Loosening[];

  // What follows is for the other formats and is not part of the JSON report.

  /** Kinds of object that were not read from the tenant; the reasons of the unknowns say why. */
  readonly unread: readonly string[];

  /** What was fixed and what was not, where that was asked for; `isDry` where nothing was written. */
  readonly fixes?: FixSummary & { readonly isDry: boolean };
  /** Every rule that was enabled, in the pack's order. */
  readonly rules: readonly RuleInfo[];
  /** Entries of the baseline whose finding is gone. */
  readonly staleBaselineEntries: number;
  readonly partners: number;
  /** How many of our tenants were judged, where the configuration names several. */
  readonly tenants?: number;
  /** False when no cross-tenant object was among the input. */
  readonly hasCrossTenantData: boolean;
  /** Seconds of wall time. */
  readonly seconds: number;
}
