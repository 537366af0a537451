import type { AccessAnalysis, AccessQuestion, Answer, SignIn as Witness, Target as TargetOfCell, Who } from "../../src/access/access.ts";
import { allowed } from "./oracle/allowed.ts";
import { strict, type Assumptions } from "./oracle/assumptions.ts";
import type { Configuration } from "./oracle/configuration.ts";
import { signInsOf } from "./oracle/enumerate.ts";
import { objectIn, wordsIn } from "./oracle/json.ts";
import type { Cell } from "./oracle/mentions.ts";
import { noTenant, thisTenant, type SignIn } from "./oracle/sign-in.ts";
import { asks, verdictsOf, type Question } from "./oracle/verdict.ts";
import { adminPortal, exchange, otherApplication, stranger, teams } from "./shapes.ts";

/** Puts the oracle and the analysis side by side: the oracle knows tenants and applications, the analysis classes of them. */

/** One cell and question about which the two do not agree. */
export interface Disagreement {
  readonly cell: Cell;
  readonly question: Question;
  readonly oracle: string;
  readonly analysis: string;
  readonly answer: Answer;
}

/** Every answer of the analysis that the oracle does not give, and every witness that the oracle does not let in. */
export function disagreements(configuration: Configuration, analysis: AccessAnalysis, cells: readonly Cell[], questions: readonly Question[]): readonly Disagreement[] {
  return cells.flatMap((cell) => {
    const verdicts = verdictsOf(configuration, cell, questions);
    return questions.flatMap((question, index) => {
      const answer = analysis.answer(whoOf(cell), targetOf(configuration, cell), question satisfies AccessQuestion);
      const oracle = verdicts[index] ?? "";
      const flaw = answer.verdict === oracle ? flawOf(configuration, cell, question, answer) : answer.verdict;
      return flaw === undefined ? [] : [{ cell, question, oracle, analysis: flaw, answer }];
    });
  });
}

/**
 * What is wrong with the witness of an answer: it must be of the cell, less than what is asked for, and let in (P2), for
 * `assumption` with no more read the generous way than the answer says, and for `conditional` with no more memberships than it takes.
 */
function flawOf(configuration: Configuration, cell: Cell, question: Question, answer: Answer): string | undefined {
  const { verdict, witness } = answer;
  const isGap = verdict === "open" || verdict === "conditional" || verdict === "assumption";
  if (witness === undefined) return isGap ? `${verdict} without a witness` : undefined;
  if (!isGap) return `${verdict} with a witness`;
  const signIn = concrete(configuration, cell, witness);
  if (!asks(configuration, question, signIn)) return "a witness that is no answer to the question";
  if (allowed(configuration, signIn, assumptionsOf(answer)) !== true) return "a witness that is not let in";
  const memberships = [...signIn.memberships, ...signIn.partnerMemberships];
  if (verdict === "open" && memberships.length > 0) return "open with memberships";
  return verdict === "conditional" && isLavish(configuration, cell, question, memberships) ? "conditional on more memberships than it takes" : undefined;
}

/** Whether fewer of the same memberships would do. */
function isLavish(configuration: Configuration, cell: Cell, question: Question, memberships: readonly string[]): boolean {
  for (const signIn of signInsOf(configuration, cell, [], true)) {
    const own = [...signIn.memberships, ...signIn.partnerMemberships];
    const isFewer = own.length < memberships.length && own.every((each) => memberships.includes(each));
    if (isFewer && asks(configuration, question, signIn) && allowed(configuration, signIn, strict) === true) return true;
  }
  return false;
}

/** How the open points are read for an answer's witness. */
export function assumptionsOf({ assumptions = [] }: Pick<Answer, "assumptions">): Assumptions {
  return { ...strict, ...Object.fromEntries(assumptions.map((id) => [id, "lax" as const])) };
}

/** The words that the analysis has for a home. */
export function whoOf({ home, userType }: Cell): Who {
  const words: { readonly [home: string]: string } = { [thisTenant]: "own", [noTenant]: "none", [stranger]: "any" };
  return { home: words[home] ?? home, userType };
}

/** The words that the analysis has for an application that the configuration does not name. */
export function targetOf(configuration: Configuration, { target }: Cell): TargetOfCell {
  if (target.kind !== "application" || JSON.stringify(configuration).includes(target.id)) return target;
  const groups: { readonly [id: string]: string } = { [exchange]: "Office365", [teams]: "Office365", [adminPortal]: "MicrosoftAdminPortals", [otherApplication]: "any" };
  return { kind: target.kind, id: groups[target.id] ?? "any" };
}

/** A witness as a sign-in of the oracle's, with the kind of every membership. */
export function concrete({ policies }: Configuration, cell: Cell, witness: Witness): SignIn {
  const kindOf = (id: string) => {
    const isNamed = (kind: string) => policies.some((policy) => ["include", "exclude"].some((side) => wordsIn(objectIn(objectIn(policy, "conditions"), "users"), `${side}${kind}`).includes(id)));
    return isNamed("Groups") ? "group" : isNamed("Roles") ? "role" : "user";
  };
  const places: { readonly [word: string]: string } = { trusted: "AllTrusted", compliantNetwork: "3d46dbda-8382-466a-856d-eb00cbc6b910" };
  return {
    ...witness,
    ...cell,
    locations: witness.locations.map((word) => places[word] ?? word),
    memberships: witness.memberships.map((id) => `${kindOf(id)}:${id}`),
  };
}
