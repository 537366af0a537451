import type { AccessAnalysis, AccessQuestion, Answer, Assumption, Nearest, RegionPart, SignIn, Target, TargetClass, Verdict, WhoClass } from "../access/access.ts";
import type { Exposure } from "../access/exposure.ts";
import type { AccessNames } from "../access/words.ts";
import type { Home } from "../model/conditional-access/external-users.ts";
import { onceEach } from "../model/once.ts";
import type { Tenant } from "../model/tenant.ts";
import { safeJson } from "./safe-json.ts";

interface People {
  readonly userType: SignIn["userType"];
  readonly homes: readonly Home[];
  /** What is believed of what the home says. */
  readonly trusted: readonly string[];
}

/** A line of the table. */
export interface ReportRow {
  readonly who: readonly People[];
  readonly targets: readonly Target[];
  readonly answers: Readonly<Partial<Record<AccessQuestion["kind"], Verdict>>>;
}

export interface ReportGap {
  readonly question: AccessQuestion["kind"];
  readonly verdict: Verdict;
  readonly witness: SignIn;
  readonly region: readonly RegionPart[];
  /** Ids of groups, roles and users here that it takes to be in. */
  readonly memberships?: readonly string[];
  /** Whether it takes to be among those whom the inbound setting of the home lists. */
  readonly isListed?: boolean;
  readonly assumptions?: readonly Assumption[];
  readonly nearest?: Nearest;
  readonly cells: readonly { readonly who: People; readonly targets: readonly Target[] }[];
}

/** Who can come in and what they must prove, as far as the model goes. */
export interface ExposureReport {
  readonly now: string;
  /** What the configuration calls the tenant, where it names several. */
  readonly tenant?: string;
  readonly strength?: string;
  readonly rows: readonly ReportRow[];
  readonly gaps: readonly ReportGap[];
  readonly undecided: Exposure["undecided"];
  /** Open points of the documentation on which an answer hangs. */
  readonly assumptions: readonly Assumption[];
  /** Why the whole is not known: lists that are missing or cut. */
  readonly missing: readonly string[];
  readonly names: AccessNames;
}

export function exposureReport({ questions, rows, gaps, undecided }: Exposure, analysis: AccessAnalysis, names: AccessNames, { today, name }: Pick<Tenant, "today" | "name">): ExposureReport {
  // Thousands of people share what they can reach.
  const ofClass = onceEach(each);
  const eachOf = onceEach((targets: readonly TargetClass[]) => targets.flatMap((target) => ofClass(target)));
  const people = onceEach(peopleOf);
  const strength = questions.find(({ kind }) => kind === "weakerThan")?.strength;
  return {
    now: today,
    ...(name !== undefined && { tenant: name }),
    ...(strength !== undefined && { strength }),
    rows: rows.map(({ who, targets, verdicts }) => ({
      who: who.map((each) => people(each)),
      targets: eachOf(targets),
      answers: Object.fromEntries(questions.map(({ kind }, index) => [kind, verdicts[index]])),
    })),
    gaps: gaps.flatMap(({ question, answer, cells }) => gapOf(question, answer, cells.map(({ who, targets }) => ({ who: people(who), targets: eachOf(targets) })))),
    undecided,
    assumptions: [...new Set(gaps.flatMap(({ answer }) => answer.assumptions ?? []))].sort(),
    missing: analysis.gaps.map((gap) => gap.undetermined),
    names,
  };
}

function peopleOf({ who, homes, trusted }: WhoClass): People {
  return { userType: who.userType, homes, trusted };
}

function each({ target, ids }: TargetClass): readonly Target[] {
  return ids.map((id) => ({ kind: target.kind, id }));
}

function gapOf({ kind }: AccessQuestion, { verdict, witness, region = [], isListed, assumptions, nearest }: Answer, cells: ReportGap["cells"]): readonly ReportGap[] {
  if (witness === undefined) return [];
  return [{ question: kind, verdict, witness, region, ...(isListed !== undefined && { memberships: witness.memberships, isListed }), ...(assumptions && { assumptions }), ...(nearest && { nearest }), cells }];
}

const asData = { version: 1, model: "within this model" };

/** The report as data. */
export function exposureJson(report: ExposureReport): string {
  return `${safeJson({ ...asData, ...published(report) })}\n`;
}

/** As {@link exposureJson}, of several tenants, each with its name. */
export function exposureTenantsJson(reports: readonly ExposureReport[]): string {
  return `${safeJson({ ...asData, tenants: reports.map(published) })}\n`;
}

function published({ names, ...report }: ExposureReport): Omit<ExposureReport, "names"> & { readonly policies: Readonly<Record<string, string>> } {
  const policies = Object.fromEntries(report.gaps.flatMap(({ nearest }) => (nearest === undefined ? [] : [[nearest.policy, names.policy(nearest.policy)]])));
  return { ...report, policies };
}

