import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import type { PlacedAccessTest } from "../lint/access-tests-file.ts";
import { ConfigError } from "../lint/errors.ts";
import { weakenedAccessTests } from "../lint/weakened-access-tests.ts";
import type { ReadTenants } from "../read/tenants.ts";
import { accessTestFindings, accessTestRuleInfos, weakenedTestFindings } from "../report/access-test-findings.ts";
import { talliedTests, type AccessTestReport } from "../report/access-tests.ts";
import { tally, worstFirst } from "../report/order.ts";
import type { Finding, Report } from "../report/report.ts";
import type { RunResult } from "../run.ts";
import type { JudgedChange } from "../tasks/judge-change.ts";
import type { Judgement } from "./judge.ts";
import type { Folders } from "./publish.ts";

/** What became of the access tests of a step. */
export interface TestedAccess {
  /** One for each test and tenant that does not pass, with its standing where there is a base; those that a change weakens are not among them. */
  readonly broken: readonly Finding[];
  readonly weakened: readonly Finding[];
  /** A sentence each. Hold text of the input. */
  readonly notes: readonly string[];
  /** Sentences on tests that cannot be used. */
  readonly faults: readonly string[];
}

/** Files of access tests relative to the working directory: no policy input, wherever they lie. */
export function accessTestFiles(named: readonly string[], { cwd }: Folders): ReadonlySet<string> {
  return new Set(named.map((file) => path.relative(cwd, path.resolve(cwd, file)).split(path.sep).join("/")));
}

/**
 * Holds access tests against what was judged, and those of the base against them. A test that does not pass fails the
 * step whether it passed before or not, so its standing says no more than which it is.
 */
export async function testAccess(named: readonly string[], { result, change, noBase, baseRoot }: Judgement, folders: Folders): Promise<TestedAccess> {
  const faults: string[] = [];
  const tests = await loadAll(named, folders.cwd, folders.workspace, faults);
  const reports = await runAll(tests, result.read, faults);
  const findings = accessTestFindings(reports);
  const notes = [`${talliedTests(reports)}.`];
  if (change === undefined) {
    if (noBase !== undefined) notes.push("Which access tests were taken back cannot be told without a base.");
    return { broken: findings, weakened: [], notes, faults };
  }
  const before = await ofBase(named, change, folders, baseRoot);
  if ("reason" in before) notes.push(`Which access tests were taken back cannot be told: ${before.reason}.`);
  else notes.push("An access test that does not pass fails the run, new or not.");
  const weakened = "reason" in before ? [] : weakenedTestFindings(weakenedAccessTests(before.tests, tests)).map((each): Finding => ({ ...each, standing: "new" }));
  const brokenBefore = await brokenIn(change.base, tests, findings);
  return { broken: findings.map((each): Finding => ({ ...each, standing: brokenBefore.has(each.fingerprint) ? "existing" : "new" })), weakened, notes, faults };
}

/** The judgement with what the tests found. */
export function withTests(judgement: Judgement, { broken, weakened, notes, faults }: TestedAccess): Judgement {
  const { result, change } = judgement;
  const fresh = [...weakened, ...broken.filter(({ standing }) => standing !== "existing")];
  const report = verdictOf(withFindings(result.report, [...broken, ...weakened]), [...broken, ...weakened], result, faults);
  if (change === undefined) return { ...judgement, result: { ...result, report }, notes, faults };
  const tested: JudgedChange = {
    ...change,
    report,
    split: { ...change.split, fresh: [...fresh, ...change.split.fresh], existing: [...broken.filter(({ standing }) => standing === "existing"), ...change.split.existing] },
    weakened: [...change.weakened, ...weakened],
  };
  return { ...judgement, result: tested, change: tested, notes, faults };
}

function withFindings(report: Report, found: readonly Finding[]): Report {
  const findings = worstFirst([...found, ...report.findings]);
  return { ...report, findings, rules: [...report.rules, ...accessTestRuleInfos(found)], counts: { ...report.counts, finding: findings.length, bySeverity: tally(findings) } };
}

function verdictOf(report: Report, found: readonly Finding[], { threshold }: RunResult, faults: readonly string[]): Report {
  if (report.verdict === "incomplete" || faults.length > 0) return { ...report, verdict: "incomplete" };
  return found.some(threshold.isReached) ? { ...report, verdict: "fail" } : report;
}

/** Of several files, each that can be used counts. A link that leads out of `root` is not followed. */
async function loadAll(named: readonly string[], cwd: string, root: string, faults: string[]): Promise<readonly PlacedAccessTest[]> {
  const { loadAccessTests } = await import("../tasks/access-tests.ts");
  const tests: PlacedAccessTest[] = [];
  for (const file of new Set(named)) {
    if (leadsOut(path.resolve(cwd, file), root)) faults.push(`${file}: the access tests are a link that leads out of the workspace, which is not followed.`);
    else tests.push(...((await caught(() => loadAccessTests(cwd, file), faults)) ?? []));
  }
  return tests;
}

function leadsOut(absolute: string, root: string): boolean {
  if (!existsSync(absolute) || !isWithin(absolute, root)) return false;
  return !isWithin(realpathSync.native(absolute), realpathSync.native(root));
}

function isWithin(file: string, folder: string): boolean {
  const way = path.relative(folder, file);
  return way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

async function runAll(tests: readonly PlacedAccessTest[], read: ReadTenants, faults: string[]): Promise<readonly AccessTestReport[]> {
  const [{ runAccessTests }, { analyseTenants }] = [await import("../tasks/access-tests.ts"), await import("../tasks/exposure.ts")];
  const analysed = analyseTenants(read);
  return (await caught(() => runAccessTests(tests, analysed).tests, faults)) ?? [];
}

type OfBase = { readonly tests: readonly PlacedAccessTest[] } | { readonly reason: string };

/** The tests of the base by the same names; a file that was not there had none. */
async function ofBase(named: readonly string[], { base: { cwd } }: JudgedChange, { cwd: headCwd, workspace }: Folders, baseRoot: string): Promise<OfBase> {
  const outside = named.find((file) => !isWithin(path.resolve(headCwd, file), workspace));
  if (outside !== undefined) return { reason: `${outside} lies outside of the workspace` };
  const faults: string[] = [];
  const there = named.map((file) => path.relative(headCwd, path.resolve(headCwd, file))).filter((file) => existsSync(path.resolve(cwd, file)));
  const tests = await loadAll(there, cwd, baseRoot, faults);
  const [first] = faults;
  return first === undefined ? { tests } : { reason: `those of the base cannot be used (${first.replace(/\.$/, "")})` };
}

/** Which of the tests that do not pass now did not pass on the base either; none where they cannot be asked there. */
async function brokenIn({ read }: JudgedChange["base"], tests: readonly PlacedAccessTest[], findings: readonly Finding[]): Promise<ReadonlySet<string>> {
  const names = new Set(findings.map(({ setting }) => setting));
  const asked = tests.filter(({ test }) => names.has(test.name));
  if (asked.length === 0) return new Set();
  return new Set(accessTestFindings(await runAll(asked, read, [])).map(({ fingerprint }) => fingerprint));
}

async function caught<T>(ask: () => T | Promise<T>, faults: string[]): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    faults.push(...error.problems);
    return undefined;
  }
}
