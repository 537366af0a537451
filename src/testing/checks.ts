import { deepStrictEqual, ok } from "node:assert/strict";
import { evaluate, type Evaluation } from "../lint/evaluate.ts";
import { defaultOptions } from "../lint/options.ts";
import type { Rule } from "../lint/rule.ts";
import { subjectKinds, subjectsOf, type Subject, type SubjectKind } from "../model/subjects.ts";
import type { Tenant } from "../model/tenant.ts";
import { isUndetermined } from "../model/undetermined.ts";
import { tenantOf, type Given } from "./given.ts";
import type { Neighbour } from "./neighbour.ts";

/** A finding as a test states it: the rule's message id, and file and pointer in one text: `partner.json/inboundTrust`. */
export interface Expected {
  readonly message: string;
  readonly at: string;
  /** The whole sentence, where a case wants to pin it. */
  readonly says?: string;
  /** Related places, in the form of `at`. */
  readonly related?: readonly string[];
}

/** One situation, and what the rule's options are set to in it. */
export interface Case {
  readonly given: Given;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What a rule says in which situation, each with a name. Lists of findings are complete. */
export interface Cases {
  /** There is something to judge, and nothing wrong with it. */
  readonly valid: Readonly<Record<string, Case>>;
  readonly invalid: Readonly<Record<string, Case & { readonly finds: readonly Expected[] }>>;
  /** It cannot be told; `because` is the reason as the report has it. */
  readonly unknown?: Readonly<Record<string, Case & { readonly because: string }>>;
  /** There is nothing to judge. */
  readonly notApplicable?: Readonly<Record<string, Case>>;
  /** What stands around the partners of invalid cases, where the usual one is not compliant. */
  readonly neighbour?: Neighbour;
}

/** Something that has to hold of a rule. */
export interface Check {
  readonly name: string;
  /** Throws an AssertionError with the difference when it does not hold. */
  readonly run: () => void;
}

/**
 * What has to hold of a rule. Complete outcomes are compared, on frozen input; each invalid case of a rule on partners is
 * repeated with a compliant partner before and behind it; every message needs a case, and every setting that the rule
 * declares one in which it is unknown.
 */
export function checksOf(rule: Rule, cases: Cases): readonly Check[] {
  return [...validChecks(rule, cases), ...invalidChecks(rule, cases), ...openChecks(rule, cases), ...strengthChecks(rule, cases)];
}

function validChecks(rule: Rule, { valid }: Cases): Check[] {
  return Object.entries(valid).map(([name, each]) => ({
    name: `passes: ${name}`,
    run: () => {
      const outcome = judge(rule, each);
      deepStrictEqual(summary(outcome), silence);
      ok(outcome.passes > 0, "the rule judged nothing: it does not apply here");
    },
  }));
}

function invalidChecks(rule: Rule, { invalid, neighbour = {} }: Cases): Check[] {
  return Object.entries(invalid).flatMap(([name, each]) => {
    const { finds, given } = each;
    const expected = { ...silence, findings: finds };
    const alone: Check = { name: `finds: ${name}`, run: () => deepStrictEqual(compared(judge(rule, each), finds), expected) };
    if (rule.subject !== "partner" && !(rule.subject.includes("partner") && given.partners !== undefined)) return [alone];
    const run = (): void => {
      const { findings, crashes } = compared(judge(rule, each, neighbour), finds);
      deepStrictEqual({ findings, crashes }, { findings: finds, crashes: [] });
    };
    return [alone, { name: `finds the same between compliant neighbours: ${name}`, run }];
  });
}

function openChecks(rule: Rule, { unknown = {}, notApplicable = {} }: Cases): Check[] {
  return [
    ...Object.entries(unknown).map(([name, each]): Check => ({
      name: `does not know: ${name}`,
      run: () => deepStrictEqual(summary(judge(rule, each)), { ...silence, unknown: [each.because] }),
    })),
    ...Object.entries(notApplicable).map(([name, each]): Check => ({
      name: `does not apply: ${name}`,
      run: () => {
        const outcome = judge(rule, each);
        deepStrictEqual({ ...summary(outcome), passes: outcome.passes }, { ...silence, passes: 0 });
        ok(outcome.notApplicable > 0, "there is no subject here that the rule is about");
      },
    })),
  ];
}

/** What would let a rule be wrong without a case that notices. */
function strengthChecks(rule: Rule, { invalid, unknown = {} }: Cases): Check[] {
  return [
    {
      name: "has an invalid case for every message",
      run: () => {
        const stated = Object.values(invalid).flatMap(({ finds }) => finds.map(({ message }) => message));
        deepStrictEqual([...new Set(stated)].sort(), Object.keys(rule.messages).sort());
      },
    },
    {
      name: "has an unknown case for every setting it declares",
      run: () => {
        const missing = new Set([...rule.reads, ...(rule.considers ?? [])]);
        for (const each of Object.values(unknown)) {
          for (const subject of subjects(rule, tenantOf(each.given))) {
            for (const name of missing) if (isUndetermined(Reflect.get(subject, name))) missing.delete(name);
          }
        }
        deepStrictEqual([...missing], [], `no unknown case in which these are not known: ${[...missing].join(", ")}`);
      },
    },
  ];
}

const silence = { findings: [], unknown: [], crashes: [] };

function judge(rule: Rule, { given, options }: Case, neighbour?: Neighbour): Evaluation {
  const enabled = { rule, severity: rule.severity, options: { ...defaultOptions(rule), ...options } };
  return evaluate(tenantOf(given, neighbour), [enabled]);
}

function* subjects(rule: Rule, tenant: Tenant): Generator<Subject> {
  const kinds: readonly SubjectKind[] = subjectKinds.filter((kind) => [rule.subject].flat().includes(kind));
  for (const kind of kinds) yield* subjectsOf(tenant, kind);
}

interface Outcome {
  readonly findings: readonly unknown[];
  readonly unknown: readonly string[];
  readonly crashes: readonly string[];
}

function summary({ findings, unknown, crashes }: Evaluation): Outcome {
  return {
    findings: findings.map(({ message }) => message),
    unknown: unknown.map(({ reason }) => reason),
    crashes: crashes.map(({ cause }) => (cause instanceof Error ? cause.message : String(cause))),
  };
}

/** The outcome in the terms of the expectation: only what a case states is compared beyond message and place. */
function compared(outcome: Evaluation, expected: readonly Expected[]): Outcome {
  const findings = outcome.findings.map((finding, index): Expected => {
    const stated = expected[index];
    return {
      message: finding.messageId,
      at: finding.place.file + finding.place.pointer,
      ...(stated?.says !== undefined && { says: finding.message }),
      ...(stated?.related !== undefined && { related: finding.related.map(({ place }) => place.file + place.pointer) }),
    };
  });
  return { ...summary(outcome), findings };
}
