import { isObject, valueIn, word } from "../../model/json.ts";
import type { JsonObject } from "../../model/resource.ts";
import { saysSomething, wordsIn, wordsOf, type Words } from "../../model/conditional-access/words.ts";
import { isUndetermined, notUnderstood, undetermined } from "../../model/undetermined.ts";
import { readDeviceFilter, type FilterReading } from "./device-filter.ts";
import { plain, type PlainDimension } from "./dimensions.ts";
import type { Reading } from "./reading.ts";

/** Values of a dimension that a condition leaves in. */
export interface Left {
  readonly name: PlainDimension;
  readonly holds: (value: string) => boolean;
}

/** Named locations: one of the first has to hold, or it can be anywhere; none of the second. */
interface Places {
  readonly inside: readonly string[] | "anywhere";
  readonly outside: readonly string[];
}

/** The devices that a filter leaves in. Where an attribute would decide, the rule holds or not, and is wanted to hold or not. */
export interface DeviceFilter {
  readonly rule: string;
  readonly wanted: boolean;
  readonly holds: FilterReading;
}

/** What a policy's conditions leave in of all sign-ins, whoever signs in to whatever. */
export interface Conditions {
  readonly values: readonly Left[];
  readonly places: Places;
  readonly devices: DeviceFilter | "all";
}

const compliantNetwork = "3d46dbda-8382-466a-856d-eb00cbc6b910";

/** What is no condition of a sign-in, or is read elsewhere: users, targets, and workload identities. */
const elsewhere = new Set(["users", "applications", "clientapplications", "serviceprincipalrisklevels", "agentidrisklevels"]);
const readHere = new Set(["clientapptypes", "platforms", "locations", "signinrisklevels", "userrisklevels", "insiderrisklevels", "authenticationflows", "devices"]);

/** Reads the conditions of a policy; undefined where it never applies. */
export function readConditions(conditions: JsonObject, reading: Reading): Conditions | undefined {
  const strange = Object.keys(conditions).filter((key) => !key.includes("@") && !elsewhere.has(key.toLowerCase()) && !readHere.has(key.toLowerCase()));
  for (const key of strange) {
    const value = conditions[key];
    if (saysSomething(value) !== false && !reading.settle(notUnderstood(value, `the condition ${key.slice(0, 60)} is not understood`), true)) return undefined;
  }
  const values = [
    ...listed("clientApp", wordsIn(conditions, "clientAppTypes"), reading),
    ...platforms(valueIn(conditions, "platforms"), reading),
    ...(["signInRisk", "userRisk", "insiderRisk"] as const).flatMap((name) => listed(name, wordsIn(conditions, `${name}Levels`), reading)),
    ...flows(valueIn(conditions, "authenticationFlows"), reading),
  ];
  const places = locations(valueIn(conditions, "locations"), reading);
  const devices = deviceFilter(valueIn(conditions, "devices"), reading);
  return places === undefined || devices === undefined ? undefined : { values, places, devices };
}

/** The values that a list names, all of them where it is empty. */
function listed(name: PlainDimension, words: Words, reading: Reading): readonly Left[] {
  if (words.isEmpty === true || words.known.has("all")) return [];
  return reading.settle(strangers(name, words), true) ? [] : [{ name, holds: (value) => means(words, value) }];
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

function platforms(value: unknown, reading: Reading): readonly Left[] {
  if (!isObject(value)) return unreadable(value, "platforms", reading) ? [] : [nowhere];
  const excluded = wordsIn(value, "excludePlatforms");
  const isNoneLeft = excluded.known.has("all") || reading.settle(strangers("platform", excluded), false);
  return [...listed("platform", wordsIn(value, "includePlatforms"), reading), { name: "platform", holds: (each) => !isNoneLeft && !means(excluded, each) }];
}

function flows(value: unknown, reading: Reading): readonly Left[] {
  if (!isObject(value)) return unreadable(value, "authenticationFlows", reading) ? [] : [nowhere];
  const { known, gap } = wordsIn(value, "transferMethods");
  const named = new Set([...known].filter((each) => each !== "none"));
  return listed("authenticationFlow", { known: named, gap, isEmpty: named.size === 0 && gap === undefined }, reading);
}

/** A condition that is no object is nothing where it is null; else it can be anything, and limits the policy or not. */
function unreadable(value: unknown, name: string, reading: Reading): boolean {
  return saysSomething(value) === false || reading.settle(notUnderstood(value, `the condition ${name} is not an object`), true);
}

const nowhere: Left = { name: "platform", holds: () => false };
const anywhere: Places = { inside: "anywhere", outside: [] };

function locations(value: unknown, reading: Reading): Places | undefined {
  if (!isObject(value)) return unreadable(value, "locations", reading) ? anywhere : undefined;
  const [included, excluded] = [wordsIn(value, "includeLocations"), wordsIn(value, "excludeLocations")];
  if (excluded.known.has("all") || (excluded.gap !== undefined && reading.settle(excluded.gap, false))) return undefined;
  const outside = [...excluded.known].map(locationId);
  const isAnywhere = included.isEmpty === true || included.known.has("all") || (included.gap !== undefined && reading.settle(included.gap, true));
  return { inside: isAnywhere ? "anywhere" : [...included.known].map(locationId), outside };
}

function locationId(id: string): string {
  return id === "alltrusted" ? "trusted" : id === compliantNetwork ? "compliantNetwork" : id;
}

function deviceFilter(value: unknown, reading: Reading): DeviceFilter | "all" | undefined {
  if (!isObject(value)) return unreadable(value, "devices", reading) ? "all" : undefined;
  for (const [key, part] of Object.entries(value)) {
    if (key.includes("@") || key.toLowerCase() === "devicefilter" || saysSomething(part) === false) continue;
    const isEvery = key.toLowerCase().startsWith("include") && wordsOf(part, key).known.has("all");
    if (!isEvery && !reading.settle(notUnderstood(part, `the condition devices.${key.slice(0, 60)} is not understood`), true)) return undefined;
  }
  const filter = valueIn(value, "deviceFilter");
  if (saysSomething(filter) === false) return "all";
  const [rule, mode] = isObject(filter) ? [valueIn(filter, "rule"), word(valueIn(filter, "mode"))] : [filter, undefined];
  const attribute = undetermined("an attribute of the device decides");
  const holds = typeof rule === "string" && (mode === "include" || mode === "exclude") ? readDeviceFilter(rule, attribute) : notUnderstood(rule, "a device filter states no mode and rule that are understood");
  if (isUndetermined(holds) || typeof rule !== "string") return reading.settle(isUndetermined(holds) ? holds : attribute, true) ? "all" : undefined;
  return { rule: rule.trim(), wanted: mode === "include", holds };
}
