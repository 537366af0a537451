import { allowed } from "./allowed.ts";
import { lax, strict } from "./assumptions.ts";
import type { Configuration } from "./configuration.ts";
import { signInsOf } from "./enumerate.ts";
import type { Cell } from "./mentions.ts";
import { isMultifactor, normalCombination } from "./methods.ts";
import { combinationsOf } from "./satisfied.ts";
import type { SignIn } from "./sign-in.ts";
import { or } from "./truth.ts";

/** What is asked: whether somebody gets in at all, or with less than something. */
export type Question = { readonly kind: "reach" | "noMfa" | "noManagedDevice" } | { readonly kind: "weakerThan"; readonly strength: string };

export type Verdict = "closed" | "assumption" | "conditional" | "open" | "not modelled";

const levels = ["closed", "assumption", "conditional", "open"] as const;

/** What is known so far: a verdict that is certain, and one that holds if everything unknown is in the user's favour. */
interface State {
  certain: number;
  possible: number;
}

/**
 * The verdicts of a cell by trying every sign-in (section 7). `not modelled` where they hang on what the configuration does not
 * say or what the specification does not know.
 */
export function verdictsOf(configuration: Configuration, cell: Cell, questions: readonly Question[], isThorough = false): readonly Verdict[] {
  const asked = questions.map((question) => strengthAsked(configuration, question));
  const states = questions.map((): State => ({ certain: 0, possible: 0 }));
  const known = asked.filter((combinations) => combinations !== undefined);
  for (const signIn of signInsOf(configuration, cell, known, isThorough)) {
    const isAsked = questions.map((question, index) => answers(question, asked[index], signIn));
    const bound = signIn.memberships.length + signIn.partnerMemberships.length === 0 ? 3 : 2;
    const concerned = states.filter((state, index) => isAsked[index] === true && state.certain < bound);
    if (concerned.length > 0) note(configuration, signIn, bound, concerned);
    if (states.every((state) => state.certain === 3)) break;
  }
  return states.map(({ certain, possible }, index) => {
    const isUnknown = certain !== possible || (questions[index]?.kind === "weakerThan" && asked[index] === undefined);
    return isUnknown ? "not modelled" : (levels[certain] ?? "closed");
  });
}

function note(configuration: Configuration, signIn: SignIn, bound: number, states: readonly State[]): void {
  const strictly = allowed(configuration, signIn, strict);
  const laxly = states.every((state) => state.certain > 0) ? strictly : or(strictly, allowed(configuration, signIn, lax));
  const certain = strictly === true ? bound : laxly === true ? 1 : 0;
  const possible = strictly !== false ? bound : laxly !== false ? 1 : 0;
  for (const state of states) {
    state.certain = Math.max(state.certain, certain);
    state.possible = Math.max(state.possible, possible);
  }
}

/** Whether a sign-in is one of those that a question asks for. */
export function asks(configuration: Configuration, question: Question, signIn: SignIn): boolean {
  return answers(question, strengthAsked(configuration, question), signIn);
}

function strengthAsked(configuration: Configuration, question: Question): ReadonlySet<string> | undefined {
  return question.kind === "weakerThan" ? combinationsOf(configuration, { id: question.strength }) : undefined;
}

function answers(question: Question, combinations: ReadonlySet<string> | undefined, { methods, device }: SignIn): boolean {
  switch (question.kind) {
    case "reach":
      return true;
    case "noMfa":
      return !isMultifactor(methods);
    case "noManagedDevice":
      return device === "unknown" || device === "registered";
    case "weakerThan":
      return combinations !== undefined && !combinations.has(normalCombination(methods));
  }
}
