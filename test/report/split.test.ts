import { expect, test } from "vitest";
import { splitFindings } from "../../src/report/split.ts";
import type { Finding, Report } from "../../src/report/report.ts";
import { finding, report, unknown } from "./factory.ts";

const at = (value: string): Finding => finding({ value });
const other = finding({ rule: "partner-outbound-open" });

/** How many findings of each kind there are. */
function counts(base: Partial<Report>, head: Partial<Report>, drifting: readonly string[] = []): readonly number[] {
  const { fresh, changed, existing, fixed } = splitFindings(report(base), report(head), new Set(drifting));
  return [fresh.length, changed.length, existing.length, fixed.length];
}

test("a finding is new, changed, existing or fixed by fingerprint and value", () => {
  expect(counts({ findings: [] }, { findings: [at("a")] })).toEqual([1, 0, 0, 0]);
  expect(counts({ findings: [at("a")] }, { findings: [at("b")] })).toEqual([0, 1, 0, 0]);
  expect(counts({ findings: [at("a")] }, { findings: [at("a")] })).toEqual([0, 0, 1, 0]);
  expect(counts({ findings: [at("a"), other] }, { findings: [at("a")] })).toEqual([0, 0, 1, 1]);
  expect(counts({ findings: [at("a")] }, { findings: [at("a"), at("a")] })).toEqual([1, 0, 1, 0]);
});

test("a value that changes by itself is not compared", () => {
  expect(counts({ findings: [at("a")] }, { findings: [at("b")] }, ["partner-inbound-open"])).toEqual([0, 0, 1, 0]);
});

test("nothing is fixed that is accepted, cannot be judged any more, or was not read", () => {
  const base = { findings: [other] };
  expect(counts(base, {})).toEqual([0, 0, 0, 1]);
  expect(counts(base, { excepted: [{ ...other, exception: { baseline: true } }] })).toEqual([0, 0, 0, 0]);
  expect(counts(base, { unknown: [unknown({ rule: other.rule, subject: other.subject })] })).toEqual([0, 0, 0, 0]);
  expect(counts(base, { verdict: "incomplete" })).toEqual([0, 0, 0, 0]);
});
