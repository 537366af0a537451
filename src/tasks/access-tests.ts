import path from "node:path";
import { crossTenantAccess } from "../access/access.ts";
import { outboundAnswer } from "../access/outbound.ts";
import type { Document } from "../input/document.ts";
import { readOwnText } from "../input/own-text.ts";
import { Locator } from "../judge/locate.ts";
import { parseAccessTests, type PlacedAccessTest } from "../lint/access-tests-file.ts";
import { ConfigError } from "../lint/errors.ts";
import { accessShapes } from "../model/access.ts";
import { defaultAccess } from "../model/effective.ts";
import { partnerSubject } from "../model/subjects/partner.ts";
import type { Tenant } from "../model/tenant.ts";
import { isUndetermined } from "../model/undetermined.ts";
import { expectationOf, statusOf, type AccessTestReport, type AccessTestsReport, type Proof } from "../report/access-tests.ts";
import type { Decider } from "../report/access.ts";
import { homeOf, questionsOf, targetOf, whoOf } from "./access-test-questions.ts";
import { accessReport } from "./access.ts";
import type { AnalysedTenant, AnalysedTenants } from "./exposure.ts";

/**
 * Reads the tests of a file, named from the working directory.
 * @throws ConfigError when it is not there, cannot be read or is not valid.
 */
export async function loadAccessTests(cwd: string, named: string): Promise<readonly PlacedAccessTest[]> {
  const absolute = path.resolve(cwd, named);
  const file = path.relative(cwd, absolute).split(path.sep).join("/");
  const read = readOwnText(absolute);
  if ("reason" in read) throw new ConfigError([`${file}: the access tests cannot be read (${read.reason}): write some, or name the file.`]);
  return parseAccessTests(read.text, file);
}

/**
 * Holds tests against tenants that are read already: one result for each test and tenant that it is about.
 * @throws ConfigError when a test names a partner or one of our tenants that nobody knows.
 */
export function runAccessTests(tests: readonly PlacedAccessTest[], { tenants, documents, configured }: AnalysedTenants): AccessTestsReport {
  const problems: string[] = [];
  const results = tests.flatMap((placed): readonly AccessTestReport[] => {
    const { tenant: name } = placed.test;
    if (name !== undefined && configured?.includes(name) !== true) {
      problems.push(`${placed.at("tenant")}: ${configured === undefined ? "the configuration names no tenants: leave it out" : `the configuration names no tenant ${JSON.stringify(name)}, but ${configured.join(", ")}`}`);
      return [];
    }
    const meant = tenants.filter(({ tenant }) => name === undefined || tenant.name === name);
    // Named paths can leave a tenant out: its tests have not passed.
    if (name !== undefined && meant.length === 0) return [result(placed, name, [undecided("nothing of that tenant was read")])];
    return meant.flatMap((each) => {
      const home = homeOf(placed, each.tenant);
      if ("home" in home) return [result(placed, each.tenant.name, proofsOf(placed, home.home, each, documents))];
      problems.push(home.problem);
      return [];
    });
  });
  if (problems.length > 0) throw new ConfigError([...new Set(problems)]);
  return { tests: results, missing: [...new Set(tenants.flatMap(({ analysis }) => analysis.gaps.map((gap) => gap.undetermined)))] };
}

function result({ test, location }: PlacedAccessTest, tenant: string | undefined, proofs: readonly Proof[]): AccessTestReport {
  return { name: test.name, ...(tenant !== undefined && { tenant }), location, expected: expectationOf(test.expect, proofs), status: statusOf(test.expect, proofs), proofs };
}

function undecided(reason: string, needs: readonly string[] = []): Proof {
  return { met: "open", answer: { verdict: "not modelled", reasons: [reason], ...(needs.length > 0 && { needs }) }, decidedBy: [] };
}

/** The answer on whether they get through first, then one for everything that they have to prove. */
function proofsOf({ test }: PlacedAccessTest, home: string, analysed: AnalysedTenant, documents: ReadonlyMap<string, Document>): readonly Proof[] {
  if (test.direction === "outbound") return [outboundProof(test.way, home, targetOf(test), analysed.tenant, documents)];
  const asked = questionsOf(test, analysed.tenant);
  if (isUndetermined(asked)) return [undecided(asked.undetermined, asked.needs)];
  const { reach, requirements } = asked;
  const questions = [reach, ...requirements.map(({ question }) => question)];
  const { answers, names } = accessReport(analysed, documents, { who: whoOf(test, home), target: targetOf(test), questions });
  return answers.map(({ answer, decidedBy, nearest }, index) => {
    const requirement = requirements[index - 1];
    return { ...(requirement && { words: requirement.words }), met: requirement?.met ?? "open", answer, decidedBy, ...(nearest && { nearest }), names };
  });
}

function outboundProof(way: PlacedAccessTest["test"]["way"], home: string, target: ReturnType<typeof targetOf>, tenant: Tenant, documents: ReadonlyMap<string, Document>): Proof {
  const name = way === "directConnect" ? "b2bDirectConnectOutbound" : "b2bCollaborationOutbound";
  const partner = tenant.partnerByTenantId().get(home);
  const setting = partner === undefined ? defaultAccess(accessShapes[name], tenant.access[name]) : partnerSubject(partner, tenant)[name];
  const decidedBy: Decider[] = [];
  if (!isUndetermined(setting)) {
    const place = setting.inherited ?? setting.place;
    const location = new Locator(documents, [place]).lines(place);
    decidedBy.push({ source: { fixed: crossTenantAccess }, label: setting.title, ...(location && { location }) });
  }
  return { met: "open", answer: outboundAnswer(tenant, home, way, target), decidedBy };
}
