import type { AccessAnalysis, AccessQuestion, Answer, Outcome, Outcomes, Target, Verdict, Who } from "../access/access.ts";
import { remembered } from "../model/once.ts";
import type { Effect } from "./effect.ts";

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
}

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
export function compareSignIns(base: AccessAnalysis, head: AccessAnalysis): SignInComparison {
  const changes = new Map<string, { readonly change: Omit<SignInChange, "cells">; readonly cells: Map<readonly Who[], Wanted> }>();
  const gaps = new Map<string, { readonly gap: Omit<SignInGap, "cells">; cells: number }>();
  // Most cells are decided by the same as many others on both sides.
  const compared = new Map<Outcomes, Map<Outcomes, readonly Compared[]>>();
  const targets = classesOf(base.targets.map(({ target, ids }) => ids.map((id): Target => ({ kind: target.kind, id }))), head.targets.map(({ target, ids }) => ids.map((id): Target => ({ kind: target.kind, id }))), ({ kind, id }) => `${kind} ${id}`);
  const people = classesOf(peopleOf(base), peopleOf(head), ({ home, userType }) => `${userType} ${home}`);
  for (const alike of people) {
    const [who] = alike;
    if (who === undefined) continue;
    for (const wanted of targets) {
      const [target] = wanted;
      if (target === undefined) continue;
      const [ofBase, ofHead] = [base.outcomes(who, target), head.outcomes(who, target)];
      const known = remembered(remembered(compared, ofBase, () => new Map<Outcomes, readonly Compared[]>()), ofHead, () => {
        const [basis, other] = [base.basis(who, target), head.basis(who, target)];
        // What is the same on both sides and understood needs no search.
        return basis.text === other.text && basis.isCertain() && other.isCertain() ? [] : questions.map((question) => compareOutcomes(question, ofBase, ofHead));
      });
      for (const { question, gap, effect } of known) {
        if (gap !== undefined) remembered(gaps, gap.key, () => ({ gap: gap.gap, cells: 0 })).cells += 1;
        if (effect === undefined) continue;
        const [before, now] = [base.answer(who, target, question), head.answer(who, target, question)];
        const key = JSON.stringify([question, effect, told(before), told(now)]);
        const { cells } = remembered(changes, key, () => ({ change: { question, effect, before, now }, cells: new Map<readonly Who[], Wanted>() }));
        remembered(cells, alike, () => ({ who, homes: alike.map(({ home }) => home), targets: [] })).targets.push(...wanted);
      }
    }
  }
  return {
    changes: [...changes.values()].map(({ change, cells }) => ({ ...change, cells: [...cells.values()] })),
    gaps: [...gaps.values()].map(({ gap, cells }) => ({ ...gap, cells })),
  };
}

/** What makes two gaps the same, whoever can take them and by which client. */
function told({ verdict, memberships, assumptions }: Answer): unknown {
  return [verdict, memberships, assumptions];
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

/** What a question comes to on both sides, in cells that are decided by the same on each. */
interface Compared {
  readonly question: AccessQuestion;
  readonly gap: { readonly gap: Omit<SignInGap, "cells">; readonly key: string } | undefined;
  readonly effect: Effect | undefined;
}

function compareOutcomes(question: AccessQuestion, base: Outcomes, head: Outcomes): Compared {
  const [before, now] = [base(question), head(question)];
  const gap = gapOf(question, before, now);
  return { question, gap: gap && { gap, key: JSON.stringify(gap) }, effect: effectOf(question, { base, head, before, now }) };
}

interface Sides {
  readonly base: Outcomes;
  readonly head: Outcomes;
  readonly before: Outcome;
  readonly now: Outcome;
}

/** Undefined where nothing is known to change. */
function effectOf(question: AccessQuestion, { base, head, before, now }: Sides): Effect | undefined {
  const [was, is] = [levels[before.verdict], levels[now.verdict]];
  if (was === undefined || is === undefined) return undefined;
  if (was !== is) return { opens: is > was, closes: is < was };
  if (was === 0 || JSON.stringify(before.region) === JSON.stringify(now.region)) return undefined;
  // Both let somebody in: it is another way where the other side lets nobody in through the whole of it.
  const isNew = (other: Outcomes, { region = [] }: Outcome): boolean => other({ ...question, within: region }).verdict === "closed";
  const effect = { opens: isNew(base, now), closes: isNew(head, before) };
  return effect.opens || effect.closes ? effect : undefined;
}
