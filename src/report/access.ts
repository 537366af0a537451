import type { AccessQuestion, Answer, Source, Target, Who } from "../access/access.ts";
import { assumptionTitles, nearestInWords, personInWords, targetInWords, witnessInWords, type AccessNames } from "../access/words.ts";
import { inBrief, inWords } from "../model/words.ts";
import { tenantHeading } from "./effective-text.ts";
import { questionTitles, verdictInWords } from "./exposure-words.ts";
import type { Location } from "./report.ts";
import { safeJson } from "./safe-json.ts";
import { terminalText } from "./terminal-text.ts";
import { wrap } from "./wrap.ts";

/** A policy or a setting that decides, what it is called, and where it stands. */
export interface Decider {
  readonly source: Source;
  readonly label: string;
  readonly location?: Location;
}

export interface ReportAnswer {
  readonly question: AccessQuestion;
  readonly answer: Answer;
  readonly decidedBy: readonly Decider[];
  /** The policy that would close it but for one dimension. */
  readonly nearest?: Decider;
}

/** What somebody needs to reach a target, as far as the model goes. */
export interface AccessReport {
  readonly now: string;
  /** What the configuration calls the tenant, where it names several. */
  readonly tenant?: string;
  readonly who: Who;
  readonly target: Target;
  readonly answers: readonly ReportAnswer[];
  /** Why the whole is not known. */
  readonly missing: readonly string[];
  readonly names: AccessNames;
}

const asData = { version: 1, model: "within this model" };

/** The answers as data. */
export function accessJson(report: AccessReport): string {
  return `${safeJson({ ...asData, ...published(report) })}\n`;
}

/** As {@link accessJson}, of several tenants, each with its name. */
export function accessTenantsJson(reports: readonly AccessReport[]): string {
  return `${safeJson({ ...asData, tenants: reports.map(published) })}\n`;
}

function published({ names, ...report }: AccessReport): Omit<AccessReport, "names"> & { readonly home: string } {
  return { home: names.home(report.who.home), ...report };
}

/** The answers for people at a terminal. */
export function accessText({ tenant, who, target, answers, missing, names }: AccessReport, width: number): string {
  const lines: string[] = [];
  const say = (text: string, indent = 0): void => {
    lines.push(...wrap(terminalText(text), width - indent - 2).map((line, index) => `${" ".repeat(index === 0 ? indent : indent + 2)}${line}`));
  };
  if (tenant !== undefined) lines.push(tenantHeading(tenant, { width }), "");
  say(`${personInWords(who.userType, names.home(who.home))} and ${targetInWords(target)} (within this model):`);
  for (const { question, answer, decidedBy, nearest } of answers) {
    const { verdict, witness, memberships, assumptions, reasons, needs } = answer;
    say(`${questionTitles[question.kind]}: ${verdictInWords(verdict)}`, 2);
    if (witness !== undefined) say(witnessInWords(witness, names), 4);
    if (memberships !== undefined) say(`only if the user is in ${inWords(memberships)}`, 4);
    if (assumptions !== undefined) say(`only if ${inWords(assumptions.map((each) => `${assumptionTitles[each]} (${each})`))}`, 4);
    if (reasons !== undefined) say(`because ${inBrief(reasons)}${needs === undefined ? "" : `; ${inWords(needs)} would decide it`}`, 4);
    const near = nearestInWords(answer.nearest);
    if (near !== undefined) say(`nearest: ${near}${at(nearest)}`, 4);
    for (const decider of decidedBy) say(`decided by ${decider.label}${at(decider)}`, 4);
  }
  for (const reason of missing) say(`Not everything is known: ${reason}.`);
  return `${lines.join("\n")}\n`;
}

function at(decider: Decider | undefined): string {
  const location = decider?.location;
  return location === undefined ? "" : `, ${location.file}:${String(location.line)}`;
}
