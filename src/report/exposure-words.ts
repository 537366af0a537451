import type { AccessQuestion, Verdict } from "../access/access.ts";
import { assumptionTitles, peopleInWords, targetInWords, type AccessNames } from "../access/words.ts";
import { brief, counted, inBrief, inWords } from "../model/words.ts";
import type { ExposureReport, ReportGap, ReportRow } from "./exposure.ts";

/** What the questions ask, as the head of a column. */
export const questionTitles: Readonly<Record<AccessQuestion["kind"], string>> = {
  reach: "reachable",
  noMfa: "without MFA",
  noManagedDevice: "without a managed device",
  weakerThan: "with weaker methods",
};

export function verdictInWords(verdict: Verdict | undefined): string {
  return verdict === undefined ? "" : { open: "yes", conditional: "with a membership", assumption: "perhaps", closed: "no", discretion: "as Microsoft decides", "not modelled": "not modelled", "not decided": "not decided" }[verdict];
}

/** People of one type, as a line of the table has them. */
export function rowInWords({ who }: ReportRow, names: AccessNames): string {
  const [first] = who;
  return first === undefined ? "" : peopleInWords({ ...first, homes: who.flatMap(({ homes }) => homes) }, names);
}

/** What a gap hangs on, where it is not open to everybody. */
export function conditionInWords({ memberships, isListed = false, assumptions }: Pick<ReportGap, "memberships" | "isListed" | "assumptions">): string | undefined {
  const isIn = [...(memberships ?? []).map(brief), ...(isListed ? ["what the inbound setting of their home lists"] : [])];
  if (isIn.length > 0) return `only if a user is in ${inWords(isIn)}`;
  return assumptions && `only if ${inWords(assumptions.map((each) => `${assumptionTitles[each]} (${each})`))}`;
}

export function cellsInWords({ cells }: Pick<ReportGap, "cells">, names: AccessNames): readonly string[] {
  const byTargets = new Map<string, string[]>();
  for (const { who, targets } of cells) {
    const wanted = inBrief(targets.map(targetInWords));
    const key = `${wanted}, ${counted(targets.length, "target")}`;
    byTargets.set(key, [...(byTargets.get(key) ?? []), peopleInWords(who, names)]);
  }
  return [...byTargets].map(([wanted, people]) => `${inBrief(people)}: ${wanted}`);
}

/** What every report ends with: how far its answers go. */
export function limitsInWords({ assumptions, missing, undecided }: ExposureReport): readonly string[] {
  return [
    ...missing.map((reason) => `Not everything is known: ${reason}.`),
    ...undecided.map(({ verdict, reasons, needs, cells }) => `${counted(cells, "answer")} ${verdict}${reasons.length === 0 ? "" : `: ${inBrief(reasons)}`}${needs.length === 0 ? "" : `; ${inWords(needs)} would decide it`}.`),
    `Assumptions: ${assumptions.length === 0 ? "no answer hangs on an open point of the documentation" : inWords(assumptions.map((each) => `${each} (${assumptionTitles[each]})`))}. A partner is taken to let its people go.`,
    "Within this model: sign-in policy alone, not assignments, sharing, invitations or sessions. Who is a member of a group, and attributes of applications and devices, are not known. docs/access-analysis.md says more.",
  ];
}
