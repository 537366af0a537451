import type { AccessQuestion, RegionPart, Target, Verdict, Who } from "../access/access.ts";
import { typeOf, type AccessTest, type PlacedAccessTest } from "../lint/access-tests-file.ts";
import { applicationWords, type provable } from "../lint/access-tests-words.ts";
import type { Home } from "../model/conditional-access/external-users.ts";
import { valueIn, word } from "../model/json.ts";
import { nearest } from "../model/nearest.ts";
import type { Tenant } from "../model/tenant.ts";
import { isUndetermined, undetermined, type Undetermined } from "../model/undetermined.ts";
import { isGuid } from "../model/well-known.ts";

/** Something that has to be proved, and the question whose answer says whether it is. */
export interface Requirement {
  /** What is proved: "MFA". */
  readonly words: string;
  readonly question: AccessQuestion;
  /** The answer with which it is met. */
  readonly met: Extract<Verdict, "open" | "closed">;
}

/** What a test asks of the analysis. */
export interface TestQuestions {
  readonly reach: AccessQuestion;
  readonly requirements: readonly Requirement[];
}

/** The built-in strengths, by what people call them. */
const strengths = { passwordless: "00000000-0000-0000-0000-000000000003", phishingResistant: "00000000-0000-0000-0000-000000000004" } as const;

const devices = ["unknown", "registered", "compliant", "hybrid", "compliant+hybrid"] as const;

export function whoOf(test: AccessTest, home: string): Who {
  return { home, userType: typeOf(test) };
}

export function targetOf({ target: { application = "any", userAction, authenticationContext } }: AccessTest): Target {
  if (userAction !== undefined) return { kind: "userAction", id: `urn:user:${userAction.toLowerCase()}` };
  if (authenticationContext !== undefined) return { kind: "authenticationContext", id: authenticationContext.toLowerCase() };
  const id = application.trim().toLowerCase();
  return { kind: "application", id: applicationWords.find((each) => each.toLowerCase() === id) ?? id };
}

/** The questions of an inbound test; undetermined where the input does not say what a condition means. */
export function questionsOf(test: AccessTest, tenant: Tenant): TestQuestions | Undetermined {
  const within = regionOf(test, tenant);
  if (isUndetermined(within)) return within;
  const only = (question: AccessQuestion): AccessQuestion => ({ ...question, within: [...within, ...(question.within ?? [])] });
  return { reach: only({ kind: "reach" }), requirements: requirementsOf(test).map((each) => ({ ...each, question: only(each.question) })) };
}

function requirementsOf({ requires = [], strength, termsOfUse }: AccessTest): readonly Requirement[] {
  const proof = (words: string, question: AccessQuestion): Requirement => ({ words, question, met: "closed" });
  return [
    ...requires.map(requirementOf),
    ...(strength === undefined ? [] : [proof(`the authentication strength ${strength.toLowerCase()}`, { kind: "weakerThan", strength: strength.toLowerCase() })]),
    ...(termsOfUse === undefined ? [] : [proof(`the terms of use ${termsOfUse.toLowerCase()}`, { kind: "reach", within: [{ dimension: "capabilities", id: termsOfUse.toLowerCase(), values: ["false"] }] })]),
  ];
}

function requirementOf(name: (typeof provable)[number]): Requirement {
  const lacking = (claim: string): AccessQuestion => ({ kind: "reach", within: [{ dimension: "device", values: devices.filter((each) => !each.split("+").includes(claim)) }] });
  const met = "closed";
  switch (name) {
    case "mfa":
      return { words: "MFA", question: { kind: "noMfa" }, met };
    case "passwordless":
      return { words: "passwordless MFA", question: { kind: "weakerThan", strength: strengths.passwordless }, met };
    case "phishingResistant":
      return { words: "phishing-resistant MFA", question: { kind: "weakerThan", strength: strengths.phishingResistant }, met };
    case "managedDevice":
      return { words: "a managed device", question: { kind: "noManagedDevice" }, met };
    case "compliantDevice":
      return { words: "a compliant device", question: lacking("compliant"), met };
    case "hybridDevice":
      return { words: "a hybrid joined device", question: lacking("hybrid"), met };
    case "nothing":
      return { words: "nothing but a first factor", question: { kind: "noMfa", within: [{ dimension: "device", values: ["unknown"] }, { dimension: "capabilities", values: ["false"] }] }, met: "open" };
  }
}

/** The sign-ins that a test is about. */
function regionOf({ conditions: { platform, clientApp, device, location } = {} }: AccessTest, tenant: Tenant): readonly RegionPart[] | Undetermined {
  const places = location === undefined ? [] : placesOf(location, tenant);
  if (isUndetermined(places)) return places;
  return [
    ...(platform === undefined ? [] : [{ dimension: "platform", values: [platform] }]),
    ...(clientApp === undefined ? [] : [{ dimension: "clientApp", values: [clientApp] }]),
    ...(device === undefined ? [] : [{ dimension: "device", values: devices.filter((each) => each.split("+").includes(device)) }]),
    ...places,
  ];
}

/** A named location is that one and no other; in which trusted one somebody is, is left open. */
function placesOf(location: string, tenant: Tenant): readonly RegionPart[] | Undetermined {
  const nowhereElse: RegionPart = { dimension: "locations", values: ["false"] };
  const inside = (id: string): RegionPart => ({ dimension: "locations", id, values: ["true"] });
  if (location === "none") return [nowhereElse];
  if (location === "trusted" || location === "compliantNetwork") return [inside(location)];
  const id = location.toLowerCase();
  const found = tenant.all("namedLocation").find(({ value }) => word(valueIn(value, "id")) === id);
  if (found === undefined) return undetermined(`the named location ${id} is not in the input`, ["namedLocation"]);
  const isTrusted = valueIn(found.value, "isTrusted");
  if (isUndetermined(isTrusted)) return isTrusted;
  return [inside(id), ...(isTrusted === true ? [inside("trusted")] : []), nowhereElse];
}

/** The home that a test names: an id or a word, or a name of the catalog; or why there is none. */
export function homeOf({ test, at }: PlacedAccessTest, tenant: Tenant): { readonly home: Home } | { readonly problem: string } {
  const written = test.who.partner.trim();
  const home = written.toLowerCase();
  if (isGuid(home) || ["any", "none", "own"].includes(home)) return { home };
  const entries = tenant.catalog?.entries.filter(({ name, tenantId }) => name !== undefined && isGuid(tenantId)) ?? [];
  const ids = new Set(entries.filter(({ name }) => name?.toLowerCase() === home).map(({ tenantId }) => tenantId));
  const [only] = ids;
  if (only !== undefined && ids.size === 1) return { home: only };
  const meant = nearest(written, entries.flatMap(({ name }) => name ?? []));
  const why = tenant.catalog === undefined ? "no catalog says who that is" : ids.size > 1 ? "several partners of the catalog are called so" : "no partner of the catalog with a tenant id is called so";
  return { problem: `${at("who")}: ${JSON.stringify(written)}: ${why}${meant === undefined || ids.size > 1 ? "" : `; did you mean "${meant}"?`}: write its tenant id, any, none or own` };
}
