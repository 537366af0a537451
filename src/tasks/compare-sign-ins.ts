import type { AccessFact, Answer, AccessQuestion } from "../access/access.ts";
import { analyseAccess } from "../access/analyse.ts";
import { TwoSides, type Difference } from "../access/two-sides.ts";
import { assumptionTitles, namesFor, witnessInWords, type AccessNames } from "../access/words.ts";
import { kindsReadAsAWhole } from "../diff/compared-kinds.ts";
import { compareSignIns, type SignInChange, type SignInGap } from "../diff/conditional-access.ts";
import type { Document } from "../input/document.ts";
import { Locator } from "../judge/locate.ts";
import type { Tenant } from "../model/tenant.ts";
import { counted, inWords } from "../model/words.ts";
import type { EffectName, ExposureChange, ExposureUnknown, SideValue } from "../report/diff.ts";
import { cellsInWords, conditionInWords, questionTitles, verdictInWords } from "../report/exposure-words.ts";
import { inFile, type SubjectRef } from "../report/report.ts";

/** A tenant on one side. */
export interface SignInSide {
  readonly tenant: Tenant;
  /** What its configuration says of groups. */
  readonly facts: readonly AccessFact[];
  readonly documents: ReadonlyMap<string, Document>;
}

/** What changes, and the kinds of object of which nothing else can have changed for those who come from outside. */
export interface SignInReport {
  readonly changes: readonly ExposureChange[];
  readonly unknown: readonly ExposureUnknown[];
  readonly compared: ReadonlySet<string>;
}

const mostGroups = 3;

/** What changes for those who sign in from outside, as a report says it: each distinct gap once, with a sign-in that shows it. */
export function signInChanges(base: SignInSide, head: SignInSide): SignInReport {
  const [before, now] = [analyseAccess(base.tenant, base), analyseAccess(head.tenant, head)];
  const sides = new TwoSides(base, head);
  const { changes, gaps, isWhole } = compareSignIns(before, now, (who, target) => sides.differences(who, target));
  const subject: SubjectRef = { kind: "tenant", ...(head.tenant.name !== undefined && { tenant: head.tenant.name }) };
  return {
    changes: changes.map((change) => changeOf(change, subject, base, head)),
    unknown: gaps.map((gap) => unknownOf(gap, subject)),
    compared: isWhole && changes.length > 0 && before.gaps.length + now.gaps.length === 0 ? kindsReadAsAWhole(base.tenant, head.tenant, sides.ofNobody([...before.who, ...now.who].map(({ who }) => who))) : new Set(),
  };
}

function changeOf({ question, effect, before, now, gained, lost, cells }: SignInChange, subject: SubjectRef, base: SignInSide, head: SignInSide): ExposureChange {
  const names = namesFor(head.tenant);
  const people = cellsInWords({ cells: cells.map(({ who, homes, targets }) => ({ who: { userType: who.userType, homes, trusted: [] }, targets })) }, names);
  const [was, is] = [wordsOf(before, namesFor(base.tenant)), wordsOf(now, names)];
  const finer = [...(gained ? [`lets in what it did not, such as: ${differenceInWords(gained, names)}`] : []), ...(lost ? [`no longer lets in what it did, such as: ${differenceInWords(lost, names)}`] : [])];
  const clause = finer.length > 0 && before.verdict === now.verdict ? `${verdictInWords(now.verdict)}, and ${finer.join("; and ")}` : `${was} → ${was === is ? `${is}, in another way` : is}${finer.length === 0 ? "" : `; ${finer.join("; and ")}`}`;
  const name: EffectName = effect.opens ? (effect.closes ? "opens-and-closes" : "opens") : "closes";
  return {
    subject,
    setting: `conditionalAccess.${question.kind}`,
    title: titleOf(question),
    heirs: [],
    effect: name,
    message: `Sign-ins, ${titleOf(question)}: ${clause}; for ${shortened(people).join("; ")}`,
    before: { words: was, ...locationOf(before, base) },
    now: { words: is, ...locationOf(now, head) },
    lists: [],
  };
}

/** With what it takes beside the sign-in itself. */
function differenceInWords({ signIn, assumptions }: Difference, names: AccessNames): string {
  const condition = assumptions.length === 0 ? "" : ` (if ${inWords(assumptions.map((each) => `${assumptionTitles[each]} (${each})`))})`;
  return `${witnessInWords(signIn, names).replace(/\.$/, "")}${condition}`;
}

/** Every entry is a list itself, so a list of lists has to be short. */
function shortened(people: readonly string[]): readonly string[] {
  const rest = people.length - mostGroups;
  return rest > 0 ? [...people.slice(0, mostGroups), `and ${counted(rest, "more group")}, which exposure lists`] : people;
}

function titleOf({ kind }: AccessQuestion): string {
  return questionTitles[kind];
}

function wordsOf(answer: Answer, names: AccessNames): string {
  const { verdict, witness } = answer;
  if (witness === undefined) return verdictInWords(verdict);
  const condition = conditionInWords({ ...answer, ...(answer.memberships && { memberships: witness.memberships }) });
  return `${verdictInWords(verdict)}${condition === undefined ? "" : ` (${condition})`}, such as: ${witnessInWords(witness, names).replace(/\.$/, "")}`;
}

/** A policy that closes it, or would but for one dimension. */
function locationOf({ closedBy = [], nearest }: Answer, { tenant, documents }: SignInSide): Pick<SideValue, "location"> {
  const ids = closedBy.flatMap((source) => ("policy" in source ? source.policy : []));
  const id = ids[0] ?? nearest?.policy;
  const place = tenant.conditionalAccess().policies.find((policy) => (policy.id ?? policy.label) === id)?.place;
  const location = place && inFile(new Locator(documents, [place]).location(place));
  return location === undefined ? {} : { location };
}

function unknownOf({ question, side, reason, needs, cells }: SignInGap, subject: SubjectRef): ExposureUnknown {
  return { subject, setting: `conditionalAccess.${question.kind}`, title: `sign-ins (${titleOf(question)}, ${counted(cells, "pair")} of people and targets)`, heirs: [], reason, needs, side };
}
