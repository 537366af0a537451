import { groups } from "../../rules/index.ts";
import type { Document } from "../input/document.ts";
import type { BaselinedFinding } from "../lint/baseline.ts";
import type { EnabledRule, PlacedFinding, SubjectName } from "../lint/evaluate.ts";
import type { ExceptedFinding as Covered } from "../lint/exceptions.ts";
import type { Rule } from "../lint/rule.ts";
import { severities, type Severity } from "../lint/severity.ts";
import { responsibleFor, type Catalog } from "../model/catalog.ts";
import type { ExceptionEntry } from "../model/exceptions.ts";
import { inFile, placeText, type Acceptance, type Counts, type ExceptedFinding, type Finding, type GraphRequest, type RuleInfo, type SubjectRef, type Unknown } from "../report/report.ts";
import { docsPage, rulePage } from "../version.ts";
import type { GovernedOutcomes as Outcomes } from "./baseline.ts";
import { Locator } from "./locate.ts";

/** The parts of a report that come from the outcomes. */
export interface Assembled {
  readonly counts: Counts;
  /** Worst first. */
  readonly findings: readonly Finding[];
  readonly excepted: readonly ExceptedFinding[];
  readonly unknown: readonly Unknown[];
}

/** What outcomes are turned into a report with. */
export interface Sources {
  /** Of the policy files and of our own. */
  readonly documents: ReadonlyMap<string, Document>;
  readonly catalog: Catalog | undefined;
  /** Whether somebody wants to see the lines. */
  readonly excerpts: boolean;
  /** By finding; left out where nobody asked. */
  readonly requests?: ReadonlyMap<PlacedFinding, GraphRequest>;
}

/** Turns outcomes into a report's terms: places into lines, rules into ids, partners into who answers for them. */
export function assemble(outcomes: Outcomes, { documents, catalog, excerpts, requests }: Sources): Assembled {
  const { findings, excepted, unknown } = outcomes;
  const about = (subject: SubjectName): SubjectRef => subjectRef(subject, catalog);
  const placed = place([...findings, ...excepted], documents, excerpts, about).map((each, index) => {
    const source = findings[index];
    const fix = source && requests?.get(source);
    return fix === undefined ? each : { ...each, fix };
  });
  return {
    counts: count(outcomes),
    findings: placed.slice(0, findings.length).sort(worstFirst),
    excepted: excepted
      .flatMap((each, index): ExceptedFinding[] => {
        const finding = placed[findings.length + index];
        return finding === undefined ? [] : [{ ...finding, exception: acceptance(each) }];
      })
      .sort(worstFirst),
    unknown: unknown.map(({ rule, subject, reason, needs }) => ({ rule: rule.id, subject: about(subject), reason, needs })),
  };
}

/** The outcomes of several tenants as those of one run. */
export function together(parts: readonly Assembled[]): Assembled {
  const [only, second] = parts;
  if (only !== undefined && second === undefined) return only;
  return {
    counts: parts.map(({ counts }) => counts).reduce(sum, nothing),
    findings: parts.flatMap(({ findings }) => findings).sort(worstFirst),
    excepted: parts.flatMap(({ excepted }) => excepted).sort(worstFirst),
    unknown: parts.flatMap(({ unknown }) => unknown),
  };
}

const nothing: Counts = { finding: 0, excepted: 0, unknown: 0, pass: 0, "not-applicable": 0, bySeverity: { high: 0, medium: 0, low: 0, info: 0 } };

function sum(one: Counts, other: Counts): Counts {
  return {
    finding: one.finding + other.finding,
    excepted: one.excepted + other.excepted,
    unknown: one.unknown + other.unknown,
    pass: one.pass + other.pass,
    "not-applicable": one["not-applicable"] + other["not-applicable"],
    bySeverity: {
      high: one.bySeverity.high + other.bySeverity.high,
      medium: one.bySeverity.medium + other.bySeverity.medium,
      low: one.bySeverity.low + other.bySeverity.low,
      info: one.bySeverity.info + other.bySeverity.info,
    },
  };
}

/** Places of findings as lines, in the order of `found`. */
function place(
  found: readonly PlacedFinding[],
  documents: ReadonlyMap<string, Document>,
  excerpts: boolean,
  about: (subject: SubjectName) => SubjectRef,
): Finding[] {
  const locator = new Locator(documents, found.flatMap((each) => [each.place, ...each.related.map((one) => one.place)]));
  return found.map((each): Finding => {
    const location = locator.location(each.place);
    const lines = inFile(location);
    const excerpt = lines && excerpts ? locator.excerpt(lines) : undefined;
    return {
      rule: each.rule.id,
      severity: each.severity,
      message: each.message,
      subject: about(each.subject),
      ...(location && { location }),
      related: each.related.flatMap((one) => {
        const at = locator.location(one.place);
        return at === undefined ? [] : [{ message: one.message, location: at }];
      }),
      ...(each.value !== undefined && { value: each.value }),
      help: help(each.rule),
      fingerprint: each.fingerprint,
      ...(excerpt && { excerpt }),
      ...(each.setting !== "" && { setting: each.setting }),
    };
  });
}

function acceptance(covered: Covered | BaselinedFinding): Acceptance {
  return "since" in covered ? { baseline: true, since: covered.since } : acceptanceOf(covered.exception);
}

/** Who accepted it and until when, as the exception says. */
export function acceptanceOf(entry: ExceptionEntry): Acceptance {
  const ticket = entry.text("ticket");
  return {
    id: entry.id,
    owner: entry.text("owner") ?? "",
    reason: entry.text("reason") ?? "",
    expires: entry.text("expires") ?? "",
    ...(ticket !== undefined && { ticket }),
  };
}

/** Severity, then file and line: an order that nothing but the input's content decides. */
function worstFirst(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    byPlace(a.location, b.location) ||
    compare(a.rule, b.rule)
  );
}

function byPlace(a: Finding["location"], b: Finding["location"]): number {
  const [one, other] = [inFile(a), inFile(b)];
  if (one === undefined || other === undefined) return compare(a === undefined ? "" : placeText(a), b === undefined ? "" : placeText(b));
  return compare(one.file, other.file) || one.line - other.line || one.column - other.column;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function count({ findings, excepted, unknown, passes, notApplicable }: Outcomes): Counts {
  const bySeverity: Record<Severity, number> = { high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity } of findings) bySeverity[severity] += 1;
  return {
    finding: findings.length,
    excepted: excepted.length,
    unknown: unknown.length,
    pass: passes,
    "not-applicable": notApplicable,
    bySeverity,
  };
}

function subjectRef({ kind, id, name, tenant }: SubjectName, catalog: Catalog | undefined): SubjectRef {
  return {
    kind,
    ...(id !== undefined && { id }),
    ...(name !== undefined && { name }),
    ...responsibleFor(catalog, id),
    ...(tenant !== undefined && { tenant }),
  };
}

const groupOf: ReadonlyMap<string, string> = new Map(
  Object.entries(groups).flatMap(([group, rules]) => rules.map((rule) => [rule.id, group] as const)),
);

/** The page of a rule; of one's own what it names itself, else its file; of one that compares the page on comparing. */
function help({ id, own }: Rule): string {
  if (own !== undefined) return own.help ?? own.file;
  const group = groupOf.get(id);
  return group === undefined ? docsPage("live.md#drift") : rulePage(group, id);
}

/** What formats say of a rule that was on. */
export function ruleInfo({ rule, severity }: EnabledRule): RuleInfo {
  const { id, description, category, fix, controls = [] } = rule;
  return { id, description, category, severity, fix, help: help(rule), controls };
}
