import type { Answer, Verdict } from "../access/access.ts";
import { assumptionTitles, nearestInWords, witnessInWords, type AccessNames } from "../access/words.ts";
import { brief, counted, inBrief, inWords } from "../model/words.ts";
import type { Decider } from "./access.ts";
import type { Location } from "./report.ts";
import { safeJson } from "./safe-json.ts";

/** An answer that a test hangs on: the first one says whether they get through, the others whether they prove something. */
export interface Proof {
  /** What is proved; absent for whether they get through. */
  readonly words?: string;
  /** The verdict with which it is as it has to be. */
  readonly met: "open" | "closed";
  readonly answer: Pick<Answer, "verdict" | "witness" | "memberships" | "assumptions" | "reasons" | "needs" | "nearest">;
  readonly decidedBy: readonly Decider[];
  /** The policy that would deny the sign-in but for one dimension. */
  readonly nearest?: Decider;
  readonly names?: AccessNames;
}

export type TestStatus = "passed" | "failed" | "undecided";

/** What became of a test in one tenant. */
export interface AccessTestReport {
  readonly name: string;
  /** What the configuration calls the tenant, where it names several. */
  readonly tenant?: string;
  /** Where the test stands. */
  readonly location: Location;
  /** In words: "allowed, with MFA". */
  readonly expected: string;
  readonly status: TestStatus;
  readonly proofs: readonly Proof[];
}

/** What became of access tests. */
export interface AccessTestsReport {
  readonly tests: readonly AccessTestReport[];
  /** Why the whole is not known. */
  readonly missing: readonly string[];
}

const isDecided = (verdict: Verdict): boolean => verdict === "open" || verdict === "closed";

/** What is expected, in words. */
export function expectationOf(expect: string, proofs: readonly Proof[]): string {
  const proved = proofs.flatMap(({ words }) => words ?? []);
  return proved.length === 0 ? expect : `${expect}, with ${inWords(proved)}`;
}

/** Whether a test holds. What is not decided is never what was expected, unless just that was. */
export function statusOf(expect: string, [reach, ...required]: readonly Proof[]): TestStatus {
  if (reach === undefined) return "undecided";
  const { verdict } = reach.answer;
  if (expect === "blocked") return verdict === "closed" ? "passed" : verdict === "open" ? "failed" : "undecided";
  const isWrong = ({ answer, met }: Proof): boolean => isDecided(answer.verdict) && answer.verdict !== met;
  if ([reach, ...required].some(isWrong)) return "failed";
  const open = [reach, ...required].filter(({ answer }) => !isDecided(answer.verdict));
  if (expect === "allowed") return open.length === 0 ? "passed" : "undecided";
  if (open.length === 0) return "failed";
  return open.every(({ answer }) => answer.verdict === expect) ? "passed" : "undecided";
}

/** Something that is so, in words without a full stop, and the answer that says it. */
export interface Actual {
  readonly text: string;
  readonly proof: Proof;
}

/** What is so: whatever is not as it has to be, or not decided; of a test that passed that it holds. */
export function actualOf({ expected, proofs, status }: AccessTestReport): readonly Actual[] {
  const [reach, ...required] = proofs;
  if (reach === undefined) return [];
  if (status === "passed") return [{ text: expected, proof: reach }];
  if (reach.answer.verdict === "closed") return [{ text: "blocked", proof: reach }];
  const open = isDecided(reach.answer.verdict) ? [] : [{ text: `not decided whether somebody gets through: ${reasonOf(reach.answer)}`, proof: reach }];
  const lacking = required.flatMap((proof) => lackOf(proof));
  return open.length + lacking.length > 0 ? [...open, ...lacking] : [{ text: `allowed${shown(reach)}`, proof: reach }];
}

function lackOf(proof: Proof): readonly Actual[] {
  const { words = "", met, answer } = proof;
  if (answer.verdict === met) return [];
  if (!isDecided(answer.verdict)) return [{ text: `not decided whether ${words} ${met === "open" ? "is enough" : "can be left out"}: ${reasonOf(answer)}`, proof }];
  return [{ text: met === "open" ? `${words} is not enough` : `allowed without ${words}${shown(proof)}`, proof }];
}

function shown({ answer: { witness }, names }: Proof): string {
  return witness === undefined || names === undefined ? "" : `: ${witnessInWords(witness, names).replace(/\.$/, "")}`;
}

function reasonOf({ verdict, memberships = [], assumptions = [], reasons = [], needs = [] }: Proof["answer"]): string {
  switch (verdict) {
    case "conditional":
      return `only if the user is in ${inBrief(memberships.map(brief))} (${verdict})`;
    case "assumption":
      return `only if ${inWords(assumptions.map((each) => `${assumptionTitles[each]} (${each})`))} (${verdict})`;
    case "discretion":
      return `security defaults are on, and Microsoft decides when they ask (${verdict})`;
    case "not decided":
      return `the search gave up (${verdict})`;
    case "open":
    case "closed":
    case "not modelled": {
      const why = reasons.length === 0 ? "something is missing or not understood" : inBrief(reasons);
      return `${why}${needs.length === 0 ? "" : `; ${inWords(needs)} would decide it`} (${verdict})`;
    }
  }
}

/** What decides an answer, with its place: the setting or the policies, and the policy that would close what is open. */
export function decidersInWords({ decidedBy, nearest, answer }: Proof): readonly string[] {
  const near = nearestInWords(answer.nearest);
  return [...decidedBy.map((each) => `decided by ${each.label}${at(each)}`), ...(near === undefined ? [] : [`nearest: ${near}${at(nearest)}`])];
}

function at(decider: Decider | undefined): string {
  const location = decider?.location;
  return location === undefined ? "" : `, ${location.file}:${location.line}`;
}

/** How many came to what, in a sentence. */
export function talliedTests(tests: readonly AccessTestReport[]): string {
  const of = (status: TestStatus): number => tests.filter((test) => test.status === status).length;
  return `${counted(tests.length, "access test")}: ${of("passed")} passed, ${of("failed")} failed, ${of("undecided")} could not be decided`;
}

/** The tests as data. */
export function accessTestsJson({ tests, missing }: AccessTestsReport, now: string): string {
  const verdict = tests.every(({ status }) => status === "passed") ? "pass" : "fail";
  return `${safeJson({
    version: 1,
    model: "within this model",
    verdict,
    now,
    tests: tests.map((test) => ({
      ...test,
      actual: actualOf(test).map(({ text }) => text),
      proofs: test.proofs.map(({ words, met, answer, decidedBy, nearest }) => ({ words, met, answer, decidedBy, nearest })),
    })),
    missing,
  })}\n`;
}
