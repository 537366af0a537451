import { all, any, every, not, type Answer } from "../answer.ts";
import { isObject, valueIn } from "../json.ts";
import type { JsonObject } from "../resource.ts";
import { notUnderstood } from "../undetermined.ts";
import { brief } from "../words.ts";
import { has, saysSomething, wordsIn, wordsOf, type Words } from "./words.ts";

/** Whether a policy applies on every platform, from every place, with every client and at every risk. */
export function isUnconditional(conditions: JsonObject): Answer {
  return every(Object.keys(conditions), (key) => {
    if (key.includes("@")) return true;
    const value = conditions[key];
    const read = readings.get(key.toLowerCase());
    if (read !== undefined) return read(value);
    return saysSomething(value) === false || notUnderstood(value, `the condition ${brief(key)} is not understood`);
  });
}

type Reading = (value: unknown) => Answer;

/** By condition, in lower case: whether it leaves every sign-in in. */
const readings: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ["users", () => true],
  ["applications", () => true],
  // Workload identities: whom a policy is about is read with the users.
  ["clientapplications", () => true],
  ["serviceprincipalrisklevels", () => true],
  ["agentidrisklevels", () => true],
  ["clientapptypes", isEveryClient],
  ["platforms", (value) => leavesAll(value, "platforms", "includePlatforms", "excludePlatforms")],
  ["locations", (value) => leavesAll(value, "locations", "includeLocations", "excludeLocations")],
  ["devicestates", (value) => leavesAll(value, "deviceStates", "includeStates", "excludeStates")],
  ["devices", isEveryDevice],
  ["signinrisklevels", (value) => listed(value, "signInRiskLevels").isEmpty],
  ["userrisklevels", (value) => listed(value, "userRiskLevels").isEmpty],
  ["insiderrisklevels", (value) => listed(value, "insiderRiskLevels").isEmpty],
  ["authenticationflows", isEveryFlow],
  ["times", (value) => not(saysSomething(value))],
]);

function listed(value: unknown, name: string): Words {
  return wordsOf(value ?? [], name);
}

/** Legacy protocols stand aside: they cannot do more than a password, and have a policy of their own. */
function isEveryClient(value: unknown): Answer {
  const clients = listed(value, "clientAppTypes");
  return any(clients.isEmpty, has(clients, "all"), all(has(clients, "browser"), has(clients, "mobileappsanddesktopclients")));
}

/** A pair of lists of which one includes and one excludes: everything is included, and nothing excluded. */
function leavesAll(value: unknown, name: string, include: string, exclude: string): Answer {
  if (saysSomething(value) === false) return true;
  if (!isObject(value)) return notUnderstood(value, `the condition ${name} is not an object`);
  const included = wordsIn(value, include);
  return all(any(included.isEmpty, has(included, "all")), wordsIn(value, exclude).isEmpty);
}

function isEveryDevice(value: unknown): Answer {
  if (saysSomething(value) === false) return true;
  if (!isObject(value)) return notUnderstood(value, "the condition devices is not an object");
  return all(
    leavesAll(value, "devices", "includeDevices", "excludeDevices"),
    leavesAll(value, "devices", "includeDeviceStates", "excludeDeviceStates"),
    not(saysSomething(valueIn(value, "deviceFilter"))),
  );
}

function isEveryFlow(value: unknown): Answer {
  if (saysSomething(value) === false) return true;
  if (!isObject(value)) return notUnderstood(value, "the condition authenticationFlows is not an object");
  const flows = wordsIn(value, "transferMethods");
  return [...flows.known].every((flow) => flow === "none") && (flows.gap ?? true);
}
