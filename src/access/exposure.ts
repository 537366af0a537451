import { remembered } from "../model/once.ts";
import type { AccessAnalysis, AccessQuestion, Answer, Outcome, Outcomes, TargetClass, Verdict, WhoClass } from "./access.ts";

/** People who get the same answers for the same targets. */
export interface ExposureRow {
  readonly who: readonly WhoClass[];
  readonly targets: readonly TargetClass[];
  /** One for each question, in their order. */
  readonly verdicts: readonly Verdict[];
}

/**
 * One way in with less than something, and everybody who can take it. The answer is that of the first of them; those
 * whom an inbound setting lists are others for each home.
 */
export interface Gap {
  readonly question: AccessQuestion;
  readonly answer: Answer;
  readonly cells: readonly { readonly who: WhoClass; readonly targets: readonly TargetClass[] }[];
}

/** Cells of which nothing can be said, by the reason. */
export interface Undecided {
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  readonly needs: readonly string[];
  readonly cells: number;
}

/** Every answer of an analysis, put together where they are the same. */
export interface Exposure {
  readonly questions: readonly AccessQuestion[];
  readonly rows: readonly ExposureRow[];
  /** Open ones first, then those that hang on memberships, then those that hang on an open point. */
  readonly gaps: readonly Gap[];
  readonly undecided: readonly Undecided[];
}

const gapOrder: readonly Verdict[] = ["open", "conditional", "assumption"];
const verdictCodes: readonly Verdict[] = [...gapOrder, "closed", "discretion", "not modelled", "not decided"];

/** Asks every question of every cell. */
export function exposureOf(analysis: AccessAnalysis, questions: readonly AccessQuestion[]): Exposure {
  const { targets } = analysis;
  const rows = new Map<string, { readonly who: WhoClass[]; readonly columns: readonly Column[] }>();
  const gaps = new Map<number, Found>();
  const numbers = new Map<string, number>();
  const undecided = new Map<string, { readonly outcome: Outcome; cells: number }>();
  const columns = new Map<Outcomes, Column>();
  const sets = new Map<string, readonly TargetClass[]>();
  // Most people share their targets with many others.
  const setOf = (indices: readonly number[]): readonly TargetClass[] => remembered(sets, indices.join(), () => indices.flatMap((index) => targets[index] ?? []));
  for (const who of analysis.who) {
    const asked = targets.map(({ target }) => {
      const outcomes = analysis.outcomes(who.who, target);
      return remembered(columns, outcomes, () => columnOf(outcomes, questions, numbers));
    });
    // Where each way in leads for these people.
    const leads = new Map<number, number[]>();
    for (const [index, { gapKeys, undecidedKeys }] of asked.entries()) {
      for (const { key, question } of gapKeys) {
        const target = targets[index];
        if (target !== undefined) remembered(gaps, key, () => ({ question, answer: analysis.answer(who.who, target.target, question), cells: [] }));
        remembered(leads, key, () => []).push(index);
      }
      for (const { key, outcome } of undecidedKeys) remembered(undecided, key, () => ({ outcome, cells: 0 })).cells += 1;
    }
    for (const [key, indices] of leads) gaps.get(key)?.cells.push({ who, targets: setOf(indices) });
    remembered(rows, `${who.who.userType} ${asked.map(({ code }) => code).join()}`, () => ({ who: [], columns: asked })).who.push(who);
  }
  return {
    questions,
    rows: [...rows.values()].flatMap(({ who, columns: own }) => rowsOf(who, own, setOf)),
    gaps: [...gaps.values()].sort((one, other) => gapOrder.indexOf(one.answer.verdict) - gapOrder.indexOf(other.answer.verdict)),
    undecided: [...undecided.values()].map(({ outcome: { verdict, reasons = [], needs = [] }, cells }) => ({ verdict, reasons, needs, cells })),
  };
}

interface Found extends Gap {
  readonly cells: { readonly who: WhoClass; readonly targets: readonly TargetClass[] }[];
}

/** What all questions come to in cells that are decided by the same. */
interface Column {
  readonly verdicts: readonly Verdict[];
  /** The same text for the same verdicts. */
  readonly code: string;
  readonly gapKeys: readonly { readonly key: number; readonly question: AccessQuestion }[];
  readonly undecidedKeys: readonly { readonly key: string; readonly outcome: Outcome }[];
}

/** `numbers` has one for each distinct gap so far: there are many cells, and what makes a gap distinct is a long text. */
function columnOf(outcomes: Outcomes, questions: readonly AccessQuestion[], numbers: Map<string, number>): Column {
  const answers = questions.map((question) => ({ question, outcome: outcomes(question) }));
  const verdicts = answers.map(({ outcome }) => outcome.verdict);
  return {
    verdicts,
    code: verdicts.map((verdict) => String(verdictCodes.indexOf(verdict))).join(""),
    gapKeys: answers.flatMap(({ question, outcome: { verdict, region, memberships, isListed, assumptions } }) => {
      if (question.kind === "reach" || !gapOrder.includes(verdict)) return [];
      const text = JSON.stringify([question.kind, question.strength, verdict, region, memberships, isListed, assumptions]);
      const key = numbers.get(text) ?? numbers.size;
      numbers.set(text, key);
      return [{ question, key }];
    }),
    undecidedKeys: answers.flatMap(({ outcome }) => {
      const { verdict, reasons, needs } = outcome;
      return verdict === "not modelled" || verdict === "not decided" ? [{ outcome, key: JSON.stringify([verdict, reasons, needs]) }] : [];
    }),
  };
}

/** People with equal answers are one row for each set of targets with equal answers. */
function rowsOf(who: readonly WhoClass[], columns: readonly Column[], setOf: (indices: readonly number[]) => readonly TargetClass[]): readonly ExposureRow[] {
  const alike = new Map<string, { readonly verdicts: readonly Verdict[]; readonly indices: number[] }>();
  for (const [index, { code, verdicts }] of columns.entries()) remembered(alike, code, () => ({ verdicts, indices: [] })).indices.push(index);
  return [...alike.values()].map(({ verdicts, indices }) => ({ who, targets: setOf(indices), verdicts }));
}
