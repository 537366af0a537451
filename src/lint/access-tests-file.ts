import { typesWithoutTenant, type ExternalUserType } from "../model/conditional-access/external-users.ts";
import { isGuid } from "../model/well-known.ts";
import { applicationWords, type clientApps, type deviceStates, type expectations, type platforms, type provable } from "./access-tests-words.ts";
import { ConfigError } from "./errors.ts";
import { parseOwnFile, type KeyLocation, type OwnFile } from "./own-file.ts";

/** Access tests as written. */
export interface AccessTestsFile {
  readonly tests: readonly AccessTest[];
}

/** Something that has to hold of who can come in. */
export interface AccessTest {
  readonly name: string;
  /** Which of our own tenants; each of them when left out. */
  readonly tenant?: string;
  readonly who: {
    /** A tenant id, a name of the catalog, `any`, `none` or `own`. */
    readonly partner: string;
    readonly type?: ExternalUserType;
  };
  readonly direction?: "inbound" | "outbound";
  readonly way: "collaboration" | "directConnect";
  /** Exactly one of these. */
  readonly target: { readonly application?: string; readonly userAction?: "registerSecurityInfo" | "registerDevice"; readonly authenticationContext?: string };
  readonly conditions?: AccessTestConditions;
  readonly expect: (typeof expectations)[number];
  readonly requires?: readonly (typeof provable)[number][];
  readonly strength?: string;
  readonly termsOfUse?: string;
}

/** Which sign-ins a test is about. */
export interface AccessTestConditions {
  readonly platform?: (typeof platforms)[number];
  readonly clientApp?: (typeof clientApps)[number];
  /** `none`, `trusted`, `compliantNetwork` or the id of a named location. */
  readonly location?: string;
  readonly device?: (typeof deviceStates)[number];
}

/** A test and where it stands. */
export interface PlacedAccessTest {
  readonly test: AccessTest;
  readonly location: KeyLocation;
  /** `file:line:column` of a key of it. */
  readonly at: (...steps: readonly string[]) => string;
}

type At = OwnFile<AccessTestsFile>["at"];

/**
 * Reads access tests. `file` names them in the errors.
 * @throws ConfigError with a sentence for each problem, with line and column and the nearest word that would be right.
 */
export async function parseAccessTests(text: string, file: string): Promise<readonly PlacedAccessTest[]> {
  const { isAccessTestsFile } = await import("./generated/access-tests-validator.ts");
  const kind = { whole: "the file of access tests", pattern: "what belongs here: look at its description in the schema", isValid: isAccessTestsFile };
  const { value, at, locate } = await parseOwnFile<AccessTestsFile>(text, file, kind);
  const problems = [...repeatedNames(value.tests, at), ...value.tests.flatMap((test, index) => problemsOf(test, ["tests", index], at))];
  if (problems.length > 0) throw new ConfigError(problems);
  return value.tests.map((test, index) => ({ test, location: locate(["tests", index]), at: (...steps) => at(["tests", index, ...steps]) }));
}

function repeatedNames(tests: readonly AccessTest[], at: At): readonly string[] {
  const seen = new Set<string>();
  return tests.flatMap(({ name }, index) => {
    const isRepeated = seen.has(name);
    seen.add(name);
    return isRepeated ? [`${at(["tests", index, "name"])}: another test is called ${JSON.stringify(name)}: give each a name of its own`] : [];
  });
}

function problemsOf(test: AccessTest, here: readonly (string | number)[], at: At): readonly string[] {
  const { target, expect, requires } = test;
  const problem = (key: string, text: string): string => `${at([...here, key])}: ${text}`;
  const asks = requires !== undefined || test.strength !== undefined || test.termsOfUse !== undefined;
  return [
    ...(Object.keys(target).length === 1 ? [] : [problem("target", "the target is not exactly one of application, userAction and authenticationContext")]),
    ...(target.application === undefined || isApplication(target.application) ? [] : [problem("target", `${JSON.stringify(target.application)} is no application: write its application id, or one of ${applicationWords.join(", ")}`)]),
    ...(expect === "blocked" && asks ? [problem("expect", "somebody who is blocked proves nothing: leave requires, strength and termsOfUse out")] : []),
    ...(requires?.includes("nothing") && (requires.length > 1 || test.strength !== undefined || test.termsOfUse !== undefined) ? [problem("requires", "nothing stands alone: leave the rest out")] : []),
    ...(test.direction === "outbound" ? outboundProblems(test, asks, problem) : inboundProblems(test, problem)),
  ];
}

function isApplication(text: string): boolean {
  return isGuid(text) || applicationWords.some((each) => each.toLowerCase() === text.trim().toLowerCase());
}

type Problem = (key: string, text: string) => string;

function inboundProblems({ who: { partner, type }, way, target }: AccessTest, problem: Problem): readonly string[] {
  const meant = typeOf({ who: { partner, ...(type && { type }) }, way });
  const isFitting = way === "directConnect" ? meant === "b2bDirectConnectUser" : meant !== "b2bDirectConnectUser";
  const home = partner.trim().toLowerCase();
  const isPossible = home === "own" ? meant === "internalGuest" : meant !== "internalGuest" && (home !== "none" || typesWithoutTenant.has(meant));
  return [
    ...(isFitting ? [] : [problem("way", `nobody of type ${meant} comes by ${way}: b2bDirectConnectUser comes by directConnect, every other type by collaboration`)]),
    ...(isPossible ? [] : [problem("who", `nobody of type ${meant} comes from ${home}: local guests come from own, and only b2bCollaborationGuest and otherExternalUser from none`)]),
    ...(way === "directConnect" && target.application === undefined ? [problem("target", "directConnect reaches applications only")] : []),
  ];
}

/** What is known of our people who go elsewhere ends with what the outbound setting lets through. */
function outboundProblems({ who: { partner, type }, target, conditions }: AccessTest, asks: boolean, problem: Problem): readonly string[] {
  const home = partner.trim().toLowerCase();
  return [
    ...(home === "own" || home === "none" ? [problem("who", `outbound leads to another tenant, not to ${home}`)] : []),
    ...(type === undefined ? [] : [problem("who", "outbound is about our own people, who have no type: leave it out")]),
    ...(target.application === undefined ? [problem("target", "outbound is about an application")] : []),
    ...(asks || conditions !== undefined ? [problem("direction", "what our people prove elsewhere is decided there: leave requires, strength, termsOfUse and conditions out")] : []),
  ];
}

/** What somebody is here. */
export function typeOf({ who: { partner, type }, way }: Pick<AccessTest, "who" | "way">): ExternalUserType {
  return type ?? (way === "directConnect" ? "b2bDirectConnectUser" : partner.trim().toLowerCase() === "own" ? "internalGuest" : "b2bCollaborationGuest");
}
