import { isObject, valueIn, word } from "../model/json.ts";
import type { JsonObject } from "../model/resource.ts";
import { saysSomething, wordsIn, wordsOf, type Words } from "../model/conditional-access/words.ts";
import { isUndetermined, notUnderstood, undetermined } from "../model/undetermined.ts";
import { plain, type Atoms, type PlainDimension } from "./atoms.ts";
import type { Literal } from "./boxes.ts";
import { readDeviceFilter } from "./device-filter.ts";
import type { Reading } from "./reading.ts";

/** Conditions of which one of several has to hold: each is a conjunction of literals. */
export type Alternatives = readonly (readonly Literal[])[];

const compliantNetwork = "3d46dbda-8382-466a-856d-eb00cbc6b910";

/** What is no condition of a sign-in, or is read elsewhere: users, targets, and workload identities. */
const elsewhere = new Set(["users", "applications", "clientapplications", "serviceprincipalrisklevels", "agentidrisklevels"]);
const readHere = new Set(["clientapptypes", "platforms", "locations", "signinrisklevels", "userrisklevels", "insiderrisklevels", "authenticationflows", "devices"]);

/** The sign-ins that a policy's conditions leave in, whoever signs in to whatever; none where it never applies. */
export function conditionsOf(conditions: JsonObject, atoms: Atoms, reading: Reading): Alternatives {
  const strange = Object.keys(conditions).filter((key) => !key.includes("@") && !elsewhere.has(key.toLowerCase()) && !readHere.has(key.toLowerCase()));
  for (const key of strange) {
    const value = conditions[key];
    if (saysSomething(value) !== false && !reading.settle(notUnderstood(value, `the condition ${key.slice(0, 60)} is not understood`), true)) return [];
  }
  const simple = [
    listed("clientApp", wordsIn(conditions, "clientAppTypes"), atoms, reading),
    platforms(valueIn(conditions, "platforms"), atoms, reading),
    ...(["signInRisk", "userRisk", "insiderRisk"] as const).map((name) => listed(name, wordsIn(conditions, `${name}Levels`), atoms, reading)),
    flows(valueIn(conditions, "authenticationFlows"), atoms, reading),
  ];
  const places = locations(valueIn(conditions, "locations"), atoms, reading);
  const devices = deviceFilter(valueIn(conditions, "devices"), atoms, reading);
  return places.flatMap((place) => devices.map((device) => [...simple.flat(), ...place, ...device]));
}

/** The values that a list names, all of them where it is empty. */
function listed(name: PlainDimension, words: Words, atoms: Atoms, reading: Reading): readonly Literal[] {
  if (words.isEmpty === true || words.known.has("all")) return [];
  return reading.settle(strangers(name, words), true) ? [] : [atoms.where(name, (value) => means(words, value))];
}

function means({ known }: Words, value: string): boolean {
  return known.has(value.toLowerCase()) || (value === "exchangeActiveSync" && known.has("eassupported"));
}

/** Undetermined where a list holds, or can hold, a word that is no value. */
function strangers(name: PlainDimension, words: Words): false | ReturnType<typeof undetermined> {
  const values = new Set(["all", "eassupported", ...plain[name].map((value) => value.toLowerCase())]);
  if (words.gap !== undefined) return words.gap;
  return [...words.known].some((each) => !values.has(each)) && undetermined(`a policy's condition on ${name} has a word that is not understood`);
}

function platforms(value: unknown, atoms: Atoms, reading: Reading): readonly Literal[] {
  if (!isObject(value)) return unreadable(value, "platforms", reading) ? [] : nowhere(atoms);
  const excluded = wordsIn(value, "excludePlatforms");
  const isNoneLeft = excluded.known.has("all") || reading.settle(strangers("platform", excluded), false);
  const left = atoms.where("platform", (each) => !isNoneLeft && !means(excluded, each));
  return [...listed("platform", wordsIn(value, "includePlatforms"), atoms, reading), left];
}

function flows(value: unknown, atoms: Atoms, reading: Reading): readonly Literal[] {
  if (!isObject(value)) return unreadable(value, "authenticationFlows", reading) ? [] : nowhere(atoms);
  const { known, gap } = wordsIn(value, "transferMethods");
  const named = new Set([...known].filter((each) => each !== "none"));
  return listed("authenticationFlow", { known: named, gap, isEmpty: named.size === 0 && gap === undefined }, atoms, reading);
}

/** A condition that is no object is nothing where it is null; else it can be anything, and limits the policy or not. */
function unreadable(value: unknown, name: string, reading: Reading): boolean {
  return saysSomething(value) === false || reading.settle(notUnderstood(value, `the condition ${name} is not an object`), true);
}

function nowhere(atoms: Atoms): readonly Literal[] {
  return [atoms.where("platform", () => false)];
}

function locations(value: unknown, atoms: Atoms, reading: Reading): Alternatives {
  if (!isObject(value)) return unreadable(value, "locations", reading) ? [[]] : [];
  const [included, excluded] = [wordsIn(value, "includeLocations"), wordsIn(value, "excludeLocations")];
  if (excluded.known.has("all") || (excluded.gap !== undefined && reading.settle(excluded.gap, false))) return [];
  const outside = [...excluded.known].map((id) => atoms.flag("locations", locationId(id), false));
  if (included.isEmpty === true || included.known.has("all") || (included.gap !== undefined && reading.settle(included.gap, true))) return [outside];
  return [...included.known].map((id) => [atoms.flag("locations", locationId(id), true), ...outside]);
}

function locationId(id: string): string {
  return id === "alltrusted" ? "trusted" : id === compliantNetwork ? "compliantNetwork" : id;
}

/** The devices that a filter leaves in. Where an attribute would decide, the rule is a flag of its own. */
function deviceFilter(value: unknown, atoms: Atoms, reading: Reading): Alternatives {
  if (!isObject(value)) return unreadable(value, "devices", reading) ? [[]] : [];
  for (const [key, part] of Object.entries(value)) {
    if (key.includes("@") || key.toLowerCase() === "devicefilter" || saysSomething(part) === false) continue;
    const isEvery = key.toLowerCase().startsWith("include") && wordsOf(part, key).known.has("all");
    if (!isEvery && !reading.settle(notUnderstood(part, `the condition devices.${key.slice(0, 60)} is not understood`), true)) return [];
  }
  const filter = valueIn(value, "deviceFilter");
  if (saysSomething(filter) === false) return [[]];
  const [rule, mode] = isObject(filter) ? [valueIn(filter, "rule"), word(valueIn(filter, "mode"))] : [filter, undefined];
  const attribute = undetermined("an attribute of the device decides");
  const read = typeof rule === "string" && (mode === "include" || mode === "exclude") ? readDeviceFilter(rule, attribute) : notUnderstood(rule, "a device filter states no mode and rule that are understood");
  if (isUndetermined(read) || typeof rule !== "string") return reading.settle(isUndetermined(read) ? read : attribute, true) ? [[]] : [];
  const wanted = mode === "include";
  return [
    [atoms.where("device", (device) => read(device) === wanted)],
    [atoms.where("device", (device) => isUndetermined(read(device))), atoms.flag("filters", rule.trim(), wanted)],
  ];
}
