import type { Answer } from "../answer.ts";
import { isObject, member, valueIn, word } from "../json.ts";
import type { Place } from "../place.ts";
import type { JsonObject, Resource } from "../resource.ts";
import { isUndetermined, notUnderstood, type Undetermined } from "../undetermined.ts";
import { brief } from "../words.ts";
import { applicationScope, type ApplicationScope } from "./applications.ts";
import { isUnconditional } from "./conditions.ts";
import { readGrant, type Grant } from "./controls.ts";
import { signsInWithin } from "./session.ts";
import { userScope, type UserScope } from "./users.ts";
import { saysSomething, wordsIn, type Words } from "./words.ts";

/** Whether a policy is in force, only writes what it would have done, or does nothing. */
export type PolicyState = "enabled" | "reportOnly" | "disabled";

/** One Conditional Access policy as it stands; each part that cannot be read is undetermined for itself. */
export interface Policy {
  /** Graph's id in lower case, else the name, which formats without ids know a policy by. */
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly label: string;
  readonly place: Place;
  readonly state: PolicyState | Undetermined;
  readonly statePlace: Place;
  /** Whether it is in force: a policy that only reports protects nobody. */
  readonly isEnabled: Answer;
  readonly users: UserScope | Undetermined;
  readonly applications: ApplicationScope | Undetermined;
  readonly isUnconditional: Answer;
  /** Whether a risk is among its conditions. */
  readonly looksAtRisk: boolean;
  readonly conditionsPlace: Place;
  readonly signInRisk: Words;
  /** Whether it looks at properties of the device, which include claims of the home tenant. */
  readonly filtersDevices: Answer;
  readonly grant: Grant;
  readonly grantPlace: Place;
  readonly sessionPlace: Place;
  signsInWithin(hours: number): Answer;
}

/** Reads a policy. `strengths` are those that the input defines. */
export function readPolicy({ value, place }: Resource, strengths: ReadonlyMap<string, JsonObject>): Policy {
  const state = readState(valueIn(value, "state"));
  const own = member(value, "conditions");
  const conditions = isObject(own?.value) ? own.value : undefined;
  const unread = notUnderstood(own?.value, "the policy does not state its conditions");
  const nodeOf = (name: string): Place => {
    const node = member(value, name);
    return node === undefined ? place : place.at(node.key);
  };
  return {
    ...identity(value),
    place,
    state,
    statePlace: nodeOf("state"),
    isEnabled: isUndetermined(state) ? state : state === "enabled",
    users: conditions === undefined ? unread : userScope(conditions, place.at(own?.key ?? "conditions")),
    applications: conditions === undefined ? unread : applicationScope(conditions),
    isUnconditional: conditions === undefined ? unread : isUnconditional(conditions),
    looksAtRisk: ["signInRiskLevels", "userRiskLevels", "insiderRiskLevels"].some((name) => saysSomething(valueIn(conditions ?? {}, name)) !== false),
    conditionsPlace: nodeOf("conditions"),
    signInRisk: conditions === undefined ? { known: new Set(), gap: unread, isEmpty: unread } : wordsIn(conditions, "signInRiskLevels"),
    filtersDevices: conditions === undefined ? unread : filtersDevices(conditions),
    grant: readGrant(value, strengths),
    grantPlace: nodeOf("grantControls"),
    sessionPlace: nodeOf("sessionControls"),
    signsInWithin: (hours) => signsInWithin(value, hours),
  };
}

function filtersDevices(conditions: JsonObject): Answer {
  const devices = valueIn(conditions, "devices");
  if (!isObject(devices)) return (devices ?? null) === null ? false : notUnderstood(devices, "the condition on devices is not an object");
  return saysSomething(valueIn(devices, "deviceFilter"));
}

function readState(value: unknown): PolicyState | Undetermined {
  const state = word(value);
  if (state === "enabled" || state === "disabled") return state;
  if (state === "enabledforreportingbutnotenforced") return "reportOnly";
  return notUnderstood(value, "the policy states no state that is understood");
}

function identity(policy: JsonObject): Pick<Policy, "id" | "name" | "label"> {
  const written = valueIn(policy, "displayName");
  const name = typeof written === "string" && written.trim() !== "" ? written.trim() : undefined;
  const id = word(valueIn(policy, "id")) ?? "";
  const label = name === undefined ? `Policy ${id === "" ? "without a name" : brief(id)}` : `Policy "${brief(name)}"`;
  return { id: id === "" ? name : id, name, label };
}
