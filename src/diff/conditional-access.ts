import type { AccessAnalysis, AccessQuestion, Answer, Outcome, Outcomes, Target, Verdict, Who } from "../access/access.ts";
import type { CellDifferences, Difference } from "../access/two-sides.ts";
import { remembered } from "../model/once.ts";
import { isNeutral, noEffect, type Effect } from "./effect.ts";

/** People and targets between whom neither side makes a difference. */
export interface SignInCell {
  readonly who: Who;
  readonly homes: readonly string[];
  readonly targets: readonly Target[];
}

/** A way in that one side has and the other has not, or has for fewer, and everybody who can take it. */
export interface SignInChange {
  readonly question: AccessQuestion;
  readonly effect: Effect;
  readonly before: Answer;
  readonly now: Answer;
  /** Where the answer is the same: a sign-in that is let through now and was not, and the reverse. */
  readonly gained?: Difference | undefined;
  readonly lost?: Difference | undefined;
  readonly cells: readonly SignInCell[];
}

/** Answers that are not known on a side, by the reason. */
export interface SignInGap {
  readonly question: AccessQuestion;
  readonly side: "base" | "head" | "both";
  /** A clause without a full stop. */
  readonly reason: string;
  readonly needs: readonly string[];
  /** How many pairs of people and targets. */
  readonly cells: number;
}

/** What changes for those who sign in from outside. */
export interface SignInComparison {
  readonly changes: readonly SignInChange[];
  readonly gaps: readonly SignInGap[];
  /** Whether nothing else can have changed. */
  readonly isWhole: boolean;
}

/** Holds every sign-in of a cell against that of the other side. */
export type CellComparison = (who: Who, target: Target) => CellDifferences;

interface Wanted extends SignInCell {
  readonly targets: Target[];
}

const questions: readonly AccessQuestion[] = [{ kind: "reach" }, { kind: "noMfa" }, { kind: "noManagedDevice" }];

/** How far a verdict lets in; undefined where it says nothing. */
const levels: Readonly<Partial<Record<Verdict, number>>> = { closed: 0, assumption: 1, conditional: 2, open: 3 };

/**
 * Compares who can come in and what they must prove. A change is told where somebody gets in, or gets in with less, that
 * did not at all, did with a membership only, or did not with such a sign-in. `base` is how it was.
 */
export function compareSignIns(base: AccessAnalysis, head: AccessAnalysis, differencesOf: CellComparison): SignInComparison {
  let isWhole = true;
  const changes = new Map<string, { readonly change: Omit<SignInChange, "cells">; readonly cells: Map<readonly Who[], Wanted> }>();
  const gaps = new Map<string, { readonly gap: Omit<SignInGap, "cells">; cells: number }>();
  // Most cells are decided by the same as many others on both sides.
  const compared = new Map<Outcomes, Map<Outcomes, { known?: Compared }>>();
  const targets = classesOf(base.targets.map(({ target, ids }) => ids.map((id): Target => ({ kind: target.kind, id }))), head.targets.map(({ target, ids }) => ids.map((id): Target => ({ kind: target.kind, id }))), ({ kind, id }) => `${kind} ${id}`);
  const people = classesOf(peopleOf(base), peopleOf(head), ({ home, userType }) => `${userType} ${home}`);
  for (const alike of people) {
    const [who] = alike;
    if (who === undefined) continue;
    for (const wanted of targets) {
      const [target] = wanted;
      if (target === undefined) continue;
      const [ofBase, ofHead] = [base.outcomes(who, target), head.outcomes(who, target)];
      const shared = remembered(remembered(compared, ofBase, () => new Map<Outcomes, { known?: Compared }>()), ofHead, () => (isSameBasis(base, head, who, target) ? { known: nothing } : {}));
      const found = shared.known ?? compareOutcomes(ofBase, ofHead, differencesOf(who, target));
      if (!found.hangsOnPeople) shared.known = found;
      isWhole &&= found.isWhole;
      for (const { question, gap, change } of found.questions) {
        if (gap !== undefined) remembered(gaps, gap.key, () => ({ gap: gap.gap, cells: 0 })).cells += 1;
        if (change === undefined) continue;
        const { effect, gained, lost } = change;
        const [before, now] = [base.answer(who, target, question), head.answer(who, target, question)];
        // A difference says it all where the answer is the same: on what else that hangs is told of no change.
        const isFiner = before.verdict === now.verdict && (gained ?? lost) !== undefined;
        const key = JSON.stringify([question, effect, ...(isFiner ? [before.verdict] : [told(before), told(now)]), gained && shapeOf(gained), lost && shapeOf(lost)]);
        const { cells } = remembered(changes, key, () => ({ change: { question, effect, before, now, gained, lost }, cells: new Map<readonly Who[], Wanted>() }));
        remembered(cells, alike, () => ({ who, homes: alike.map(({ home }) => home), targets: [] })).targets.push(...wanted);
      }
    }
  }
  return {
    changes: [...changes.values()].map(({ change, cells }) => ({ ...change, cells: [...cells.values()] })),
    gaps: [...gaps.values()].map(({ gap, cells }) => ({ ...gap, cells })),
    isWhole: isWhole && gaps.size === 0,
  };
}

/** What is the same on both sides and understood needs no search. */
function isSameBasis(base: AccessAnalysis, head: AccessAnalysis, who: Who, target: Target): boolean {
  const [basis, other] = [base.basis(who, target), head.basis(who, target)];
  return basis.text === other.text && basis.isCertain() && other.isCertain();
}

/** What makes two gaps the same, whoever can take them and by which client. */
function told({ verdict, memberships, assumptions }: Answer): unknown {
  return [verdict, memberships, assumptions];
}

/** What makes two differences the same, whoever it is, in whatever groups, and by which client and method. */
function shapeOf({ assumptions, signIn: { platform, locations, signInRisk, userRisk, insiderRisk, authenticationFlow, memberships } }: Difference): unknown {
  return [assumptions, platform, locations, signInRisk, userRisk, insiderRisk, authenticationFlow, memberships.length > 0];
}

function peopleOf(analysis: AccessAnalysis): readonly (readonly Who[])[] {
  return analysis.who.map(({ who, homes }) => homes.map((home) => ({ home, userType: who.userType })));
}

/** Classes of what either side names: two are alike where both sides say so. What a side does not name is alone there. Sorted. */
function classesOf<T>(base: readonly (readonly T[])[], head: readonly (readonly T[])[], keyOf: (each: T) => string): readonly (readonly T[])[] {
  const [inBase, inHead] = [base, head].map((classes) => new Map(classes.flatMap((alike, index) => alike.map((each) => [keyOf(each), index] as const))));
  const all = new Map([...base.flat(), ...head.flat()].map((each) => [keyOf(each), each]));
  const classes = new Map<string, T[]>();
  for (const [key, each] of [...all].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const sides = [inBase?.get(key) ?? key, inHead?.get(key) ?? key].join("|");
    remembered(classes, sides, () => []).push(each);
  }
  return [...classes.values()];
}

function gapOf(question: AccessQuestion, before: Outcome, now: Outcome): Omit<SignInGap, "cells"> | undefined {
  const [isKnown, isKnownNow] = [levels[before.verdict] !== undefined, levels[now.verdict] !== undefined];
  // Where security defaults are on before and after, Microsoft decides as it did.
  if ((isKnown && isKnownNow) || (before.verdict === "discretion" && now.verdict === "discretion")) return undefined;
  const { verdict, reasons = [], needs = [] } = isKnown ? now : before;
  const why = verdict === "discretion" ? "security defaults are on, and Microsoft decides when they ask" : verdict === "not decided" ? "the search gave up" : (reasons[0] ?? "something is missing or not understood");
  return { question, side: isKnown ? "head" : isKnownNow ? "base" : "both", reason: why, needs };
}

/** What cells come to that are decided by the same on each side. */
interface Compared extends Pick<CellDifferences, "isWhole" | "hangsOnPeople"> {
  readonly questions: readonly ComparedQuestion[];
}

interface ComparedQuestion {
  readonly question: AccessQuestion;
  readonly gap: { readonly gap: Omit<SignInGap, "cells">; readonly key: string } | undefined;
  /** Undefined where nothing is known to change. */
  readonly change: Pick<SignInChange, "effect" | "gained" | "lost"> | undefined;
}

const nothing: Compared = { questions: [], isWhole: true, hangsOnPeople: false };

function compareOutcomes(base: Outcomes, head: Outcomes, differences: CellDifferences): Compared {
  const { isWhole, hangsOnPeople } = differences;
  const compared = questions.map((question): ComparedQuestion => {
    const [before, now] = [base(question), head(question)];
    const gap = gapOf(question, before, now);
    return { question, gap: gap && { gap, key: JSON.stringify(gap) }, change: changeIn(question, { base, head, before, now, differences }) };
  });
  return { questions: compared, isWhole, hangsOnPeople };
}

interface Sides {
  readonly base: Outcomes;
  readonly head: Outcomes;
  readonly before: Outcome;
  readonly now: Outcome;
}

/** A sign-in says it where the answers do not. */
function changeIn(question: AccessQuestion, { differences, ...sides }: Sides & { readonly differences: CellDifferences }): ComparedQuestion["change"] {
  const { before, now } = sides;
  const [was, is] = [levels[before.verdict], levels[now.verdict]];
  if (was === undefined || is === undefined) return undefined;
  const { gained, lost } = differences[question.kind === "weakerThan" ? "noMfa" : question.kind];
  const other = differences.isWhole || was !== is || was === 0 ? noEffect : regionEffect(question, sides);
  const effect: Effect = { opens: is > was || gained !== undefined || other.opens, closes: is < was || lost !== undefined || other.closes };
  if (isNeutral(effect)) return undefined;
  return { effect, gained: is > was ? undefined : gained, lost: is < was ? undefined : lost };
}

/** Both let somebody in: it is another way where the other side lets nobody in through the whole of it. */
function regionEffect(question: AccessQuestion, { base, head, before, now }: Sides): Effect {
  if (JSON.stringify(before.region) === JSON.stringify(now.region)) return noEffect;
  const isNew = (other: Outcomes, { region = [] }: Outcome): boolean => other({ ...question, within: region }).verdict === "closed";
  return { opens: isNew(base, now), closes: isNew(head, before) };
}
