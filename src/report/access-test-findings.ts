import { accessTestRules, type AccessTestRuleId } from "../lint/access-test-rules.ts";
import { fingerprint, valueHash } from "../lint/identity.ts";
import type { WeakenedAccessTest } from "../lint/weakened-access-tests.ts";
import { quoted } from "../model/words.ts";
import { docsPage } from "../version.ts";
import { actualOf, decidersInWords, type AccessTestReport } from "./access-tests.ts";
import type { Finding, Related, RuleInfo } from "./report.ts";

const help = docsPage("access-analysis.md#access-tests-in-the-action");
const mostSingly = 5;

/** A finding for each test that does not hold, or of which nobody can tell, on its own line and with what decides. */
export function accessTestFindings(tests: readonly AccessTestReport[]): readonly Finding[] {
  return tests.flatMap((test): readonly Finding[] => {
    const { name, status, expected, location, tenant } = test;
    if (status === "passed") return [];
    const actual = actualOf(test);
    const deciders = [...new Set(actual.flatMap(({ proof }) => decidersInWords(proof)))];
    const what = status === "failed" ? "does not hold" : "cannot be decided";
    const message = `The access test ${quoted(name)} ${what}: expected ${expected}; ${actual.map(({ text }) => text).join("; ")}${deciders.length === 0 ? "" : `; ${deciders.join("; ")}`}.`;
    const related = actual.flatMap(({ proof }) => proof.decidedBy).flatMap(({ label, location: at }): readonly Related[] => (at === undefined ? [] : [{ message: `decided by ${label}`, location: at }]));
    const rule = status === "failed" ? "access-test-failed" : "access-test-undecided";
    return [finding(rule, { file: location.file, name, tenant }, { message, location, related: distinct(related), value: valueHash([expected, actual.map(({ text }) => text)]) })];
  });
}

/** A finding for each test that the change asks no more; more than a few are one. */
export function weakenedTestFindings(weakened: readonly WeakenedAccessTest[]): readonly Finding[] {
  const [first, ...others] = weakened;
  if (first === undefined) return [];
  const told = weakened.length <= mostSingly ? weakened : [{ ...first, words: `${first.words}, and ${others.length} more of this kind` }];
  return told.map(({ name, file, words, location }) => {
    return finding("access-test-weakened", { file, name, tenant: undefined }, { message: `This change weakens its own gate: ${words}.`, related: [], value: valueHash(words), ...(location && { location }) });
  });
}

/** What formats say of the rules behind such findings. */
export function accessTestRuleInfos(findings: readonly Finding[]): readonly RuleInfo[] {
  const ids = new Set(findings.map(({ rule }) => rule));
  return Object.entries(accessTestRules).filter(([id]) => ids.has(id)).map(([id, rule]) => ({ id, ...rule, category: "governance", help, controls: [] }));
}

interface Identity {
  readonly file: string;
  readonly name: string;
  readonly tenant: string | undefined;
}

function finding(rule: AccessTestRuleId, { file, name, tenant }: Identity, rest: Pick<Finding, "message" | "location" | "related" | "value">): Finding {
  return {
    rule,
    severity: accessTestRules[rule].severity,
    subject: { kind: "file", id: file, ...(tenant !== undefined && { tenant }) },
    help,
    fingerprint: fingerprint(rule, "file", file, name, tenant),
    setting: name,
    ...rest,
  };
}

function distinct(related: readonly Related[]): readonly Related[] {
  return [...new Map(related.map((each) => [JSON.stringify(each), each])).values()];
}
