import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { pack } from "../../rules/index.ts";
import type { Finding, Report, SubjectRef } from "../../src/report/report.ts";
import { run } from "../../src/run.ts";

/** What a truth case says: the right answers for one tenant, worked out by hand from the rule catalogue. */
interface Expectation {
  readonly why: string;
  readonly now?: string;
  /** The rules that the case judges: all others are out of its scope. */
  readonly rules: readonly string[];
  readonly findings: readonly ExpectedFinding[];
  readonly pass: readonly Pair[];
  readonly notApplicable: readonly Pair[];
  readonly unknown: readonly Pair[];
  readonly excepted: readonly Pair[];
}

interface Pair {
  readonly rule: string;
  /** As `kind:id`, without an id where the kind needs none; with `@` and the tenant's name where there are several. */
  readonly subject: string;
}

interface ExpectedFinding extends Pair {
  readonly pointer?: string;
  readonly file?: string;
}

const folder = import.meta.dirname;
const names = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, "expect.json")));
const known = new Set(pack.map(({ id }) => id));

describe("truth cases", () => {
  for (const name of names) {
    const expectation = JSON.parse(readFileSync(path.join(folder, name, "expect.json"), "utf8")) as Expectation;
    it(`${name}: ${expectation.why}`, async () => {
      const cwd = path.join(folder, name, "input");
      const has = (file: string): boolean => existsSync(path.join(cwd, file));
      expect(expectation.rules).not.toEqual([]);
      expect(expectation.rules.filter((rule) => !known.has(rule))).toEqual([]);
      const { report, crashes } = await run({
        cwd,
        paths: ["."],
        ...(has("xtaplint.yml") && { configFile: "xtaplint.yml" }),
        ...(has("partners.yml") && { catalog: "partners.yml" }),
        ...(has("exceptions.yml") && { exceptions: "exceptions.yml" }),
        preset: "all",
        now: expectation.now ?? "2026-11-23",
      });
      expect(crashes).toEqual([]);
      check(report, expectation);
    });
  }
});

function check(report: Report, expectation: Expectation): void {
  const judged = new Set(expectation.rules);
  const isJudged = ({ rule }: { readonly rule: string }): boolean => judged.has(rule);
  const expected = expectation.findings.filter(isJudged);
  const found = report.findings.filter(isJudged);
  expect(found.map(inWords).sort()).toEqual(expected.map(inWords).sort());

  const left = [...found];
  for (const wanted of expected) {
    const index = left.findIndex((finding) => inWords(finding) === inWords(wanted) && standsAt(finding, wanted));
    expect(index, `${inWords(wanted)} at ${wanted.file ?? ""}${wanted.pointer ?? ""}`).not.toBe(-1);
    left.splice(index, 1);
  }

  const unknown = report.unknown.map(inWords);
  const excepted = report.excepted.map(inWords);
  expect(unknown).toEqual(expect.arrayContaining(expectation.unknown.filter(isJudged).map(inWords)));
  expect(excepted).toEqual(expect.arrayContaining(expectation.excepted.filter(isJudged).map(inWords)));
  const listed = new Set([...report.findings.map(inWords), ...unknown, ...excepted]);
  for (const silent of [...expectation.pass, ...expectation.notApplicable].filter(isJudged)) {
    expect(listed.has(inWords(silent)), `${inWords(silent)} is in no list`).toBe(false);
  }
}

function inWords({ rule, subject }: { readonly rule: string; readonly subject: string | SubjectRef }): string {
  if (typeof subject === "string") return `${rule} ${subject}`;
  const { kind, id, tenant } = subject;
  return `${rule} ${kind}${id === undefined ? "" : `:${id}`}${tenant === undefined ? "" : `@${tenant}`}`;
}

/** The reported pointer has to equal the expected one or lie below it. */
function standsAt({ location }: Finding, { file, pointer }: ExpectedFinding): boolean {
  if (file !== undefined && location?.file !== file) return false;
  if (pointer === undefined || location === undefined) return pointer === undefined;
  return location.pointer === pointer || location.pointer.startsWith(`${pointer}/`);
}
