import { any, every, some, type Answer } from "../answer.ts";
import { isObject, valueIn, word } from "../json.ts";
import type { JsonObject, Resource } from "../resource.ts";
import { isUndetermined, notUnderstood, undetermined, type Undetermined } from "../undetermined.ts";
import { saysSomething } from "./words.ts";

/** An authentication strength: which combinations of methods are good enough. */
export interface Strength {
  /** Combinations as Graph writes them, in lower case and without blanks: `password,sms`. */
  readonly combinations: readonly string[] | Undetermined;
  /** Whether all of them are multifactor. */
  readonly isMfa: Answer;
}

/** What the strengths that Microsoft made allow, by their id (Microsoft Learn, "Overview of Conditional Access authentication strengths"). */
const builtIn: ReadonlyMap<string, readonly string[]> = new Map([
  ["00000000-0000-0000-0000-000000000002", [
    ...["windowshelloforbusiness", "fido2", "x509certificatemultifactor", "devicebasedpush", "temporaryaccesspassonetime", "temporaryaccesspassmultiuse", "federatedmultifactor"],
    ...["password", "federatedsinglefactor"].flatMap((first) => ["microsoftauthenticatorpush", "softwareoath", "hardwareoath", "sms", "voice"].map((second) => `${first},${second}`)),
    ...["password,x509certificatesinglefactor", "password,x509certificatemultifactor"],
  ]],
  ["00000000-0000-0000-0000-000000000003", ["windowshelloforbusiness", "fido2", "x509certificatemultifactor", "devicebasedpush"]],
  ["00000000-0000-0000-0000-000000000004", ["windowshelloforbusiness", "fido2", "x509certificatemultifactor"]],
]);

/** Methods that are two factors by themselves. */
const multifactor: ReadonlySet<string> = new Set([
  "windowshelloforbusiness",
  "fido2",
  "x509certificatemultifactor",
  "devicebasedpush",
  "temporaryaccesspassonetime",
  "temporaryaccesspassmultiuse",
  "federatedmultifactor",
]);

/** Methods that are one factor each. */
const single: ReadonlySet<string> = new Set([
  "password",
  "voice",
  "hardwareoath",
  "softwareoath",
  "sms",
  "microsoftauthenticatorpush",
  "email",
  "x509certificatesinglefactor",
  "federatedsinglefactor",
  "qrcodepin",
]);

/** Second factors that somebody of another tenant can register here (Microsoft Learn, "Authentication strength for external users"). */
const registeredHere: readonly string[] = ["sms", "voice", "microsoftauthenticatorpush", "softwareoath"];

/** The strengths that the input defines, by id in lower case. */
export function definedStrengths(resources: readonly Resource[]): ReadonlyMap<string, JsonObject> {
  const byId = new Map<string, JsonObject>();
  for (const { value } of resources) {
    const id = word(valueIn(value, "id"));
    if (id !== undefined && !byId.has(id)) byId.set(id, value);
  }
  return byId;
}

/**
 * Reads `authenticationStrength` of a policy: the whole object, or as little as its id or its address. Undefined where
 * none is required.
 */
export function readStrength(value: unknown, defined: ReadonlyMap<string, JsonObject>): Strength | undefined | Undetermined {
  if (isUndetermined(value)) return value;
  if (!isObject(value)) return (value ?? null) === null ? undefined : undetermined("authenticationStrength is not an object");
  const id = idOf(value);
  const combinations = combinationsOf(value) ?? combinationsOf(defined.get(id ?? "")) ?? builtIn.get(id ?? "");
  if (id === undefined && combinations === undefined && saysSomething(value) === false) return undefined;
  const known = combinations ?? notUnderstood(valueIn(value, "id"), notDefined, ["authenticationStrengthPolicy"]);
  return { combinations: known, isMfa: isMfa(value, id, known, defined) };
}

const notDefined = "the authentication strength of a policy is not defined in the input";

function idOf(strength: JsonObject): string | undefined {
  const id = word(valueIn(strength, "id"));
  if (id !== undefined) return id;
  const address = valueIn(strength, "@odata.id");
  return typeof address === "string" ? /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(address.slice(-200))?.[0].toLowerCase() : undefined;
}

function combinationsOf(strength: JsonObject | undefined): readonly string[] | Undetermined | undefined {
  const written = strength === undefined ? undefined : valueIn(strength, "allowedCombinations");
  if (written === undefined || written === null) return undefined;
  if (!Array.isArray(written)) return notUnderstood(written, "allowedCombinations is not a list");
  const combinations: string[] = [];
  for (const item of written as unknown[]) {
    const text = word(item);
    if (text === undefined) return notUnderstood(item, "allowedCombinations holds something that is not a text");
    if (text !== "") combinations.push(text.replace(/\s/g, ""));
  }
  return combinations.length === 0 ? undefined : combinations;
}

function isMfa(strength: JsonObject, id: string | undefined, combinations: readonly string[] | Undetermined, defined: ReadonlyMap<string, JsonObject>): Answer {
  if (id !== undefined && builtIn.has(id)) return true;
  const stated = valueIn(strength, "requirementsSatisfied") ?? valueIn(defined.get(id ?? "") ?? {}, "requirementsSatisfied");
  if (isUndetermined(combinations) && word(stated) === "none") return false;
  const satisfied = isUndetermined(stated) ? stated : word(stated) === "mfa";
  return any(satisfied, isUndetermined(combinations) ? combinations : every(combinations, isMultifactor));
}

function isMultifactor(combination: string): Answer {
  const methods = combination.split(",");
  if (methods.some((method) => multifactor.has(method))) return true;
  const stranger = methods.find((method) => !single.has(method));
  if (stranger === undefined) return methods.length > 1;
  return undetermined("the authentication strength of the policy allows a method that is not understood");
}

/** Whether somebody of a tenant whose multifactor authentication is not trusted can never do it: the methods are not to be had here. */
export function needsHomeMethods({ combinations }: Strength): Answer {
  if (isUndetermined(combinations)) return combinations;
  return !combinations.some((combination) => {
    const methods = combination.split(",");
    return methods.length === 2 && methods.includes("password") && registeredHere.some((method) => methods.includes(method));
  });
}

/** Whether nothing but phishing-resistant methods is good enough. */
export function isPhishingResistant({ combinations }: Strength): Answer {
  if (isUndetermined(combinations)) return combinations;
  const resistant = new Set(builtIn.get("00000000-0000-0000-0000-000000000004"));
  return every(combinations, (combination) => some(combination.split(","), (method) => resistant.has(method)));
}
