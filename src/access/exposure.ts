import type { AccessAnalysis, AccessQuestion, Answer, TargetClass, Verdict, WhoClass } from "./access.ts";

/** People who get the same answers for the same targets. */
export interface ExposureRow {
  readonly who: readonly WhoClass[];
  readonly targets: readonly TargetClass[];
  /** One for each question, in their order. */
  readonly verdicts: readonly Verdict[];
}

/** One way in with less than something, and everybody who can take it. */
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

/** Asks every question of every cell. */
export function exposureOf(analysis: AccessAnalysis, questions: readonly AccessQuestion[]): Exposure {
  const rows = new Rows();
  const gaps = new Map<string, { readonly question: AccessQuestion; readonly answer: Answer; readonly cells: Map<WhoClass, TargetClass[]> }>();
  const undecided = new Map<string, { readonly verdict: Verdict; readonly reasons: readonly string[]; readonly needs: readonly string[]; cells: number }>();
  const texts = new WeakMap<object, string>();
  const textOf = (value: object | undefined): string => {
    const text = value === undefined ? "" : (texts.get(value) ?? JSON.stringify(value));
    if (value !== undefined) texts.set(value, text);
    return text;
  };
  for (const who of analysis.who) {
    const verdicts = analysis.targets.map((target) =>
      questions.map((question) => {
        const answer = analysis.answer(who.who, target.target, question);
        const { verdict, reasons = [], needs = [] } = answer;
        if (verdict === "not modelled" || verdict === "not decided") {
          const key = JSON.stringify([verdict, reasons, needs]);
          const entry = undecided.get(key) ?? { verdict, reasons, needs, cells: 0 };
          entry.cells += 1;
          undecided.set(key, entry);
        } else if (question.kind !== "reach" && gapOrder.includes(verdict)) {
          const key = [question.kind, question.strength, verdict, textOf(answer.region), answer.memberships?.join(), answer.assumptions?.join()].join("|");
          const gap = gaps.get(key) ?? { question, answer, cells: new Map<WhoClass, TargetClass[]>() };
          const cells = gap.cells.get(who);
          if (cells === undefined) gap.cells.set(who, [target]);
          else cells.push(target);
          gaps.set(key, gap);
        }
        return verdict;
      }),
    );
    rows.add(who, analysis.targets, verdicts);
  }
  return {
    questions,
    rows: rows.list(),
    gaps: [...gaps.values()]
      .map(({ cells, ...gap }) => ({ ...gap, cells: [...cells].map(([who, targets]) => ({ who, targets })) }))
      .sort((one, other) => gapOrder.indexOf(one.answer.verdict) - gapOrder.indexOf(other.answer.verdict)),
    undecided: [...undecided.values()],
  };
}

/** People of one type with equal answers are one row for each set of targets with equal answers. */
class Rows {
  readonly #groups = new Map<string, { readonly who: WhoClass[]; readonly targets: readonly TargetClass[]; readonly verdicts: readonly (readonly Verdict[])[] }>();

  add(who: WhoClass, targets: readonly TargetClass[], verdicts: readonly (readonly Verdict[])[]): void {
    const key = `${who.who.userType} ${verdicts.map((each) => each.join()).join(";")}`;
    const group = this.#groups.get(key);
    if (group === undefined) this.#groups.set(key, { who: [who], targets, verdicts });
    else group.who.push(who);
  }

  list(): readonly ExposureRow[] {
    return [...this.#groups.values()].flatMap(({ who, targets, verdicts }) => {
      const bySet = new Map<string, TargetClass[]>();
      for (const [index, target] of targets.entries()) {
        const key = JSON.stringify(verdicts[index]);
        const before = bySet.get(key);
        if (before === undefined) bySet.set(key, [target]);
        else before.push(target);
      }
      return [...bySet].map(([key, list]) => ({ who, targets: list, verdicts: JSON.parse(key) as Verdict[] }));
    });
  }
}
