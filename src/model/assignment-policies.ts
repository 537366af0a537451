import { inventory, type Inventory } from "./inventory.ts";
import { isObject, member, valueIn, word } from "./json.ts";
import { known, type Known } from "./located.ts";
import type { Place } from "./place.ts";
import type { JsonObject, Resource } from "./resource.ts";
import type { Tenant } from "./tenant.ts";
import { isUndetermined, notUnderstood, undetermined, type Undetermined } from "./undetermined.ts";
import { idOf } from "./users.ts";
import { brief } from "./words.ts";

/** Who from outside can ask for an access package. */
export type OutsideScope = "nobody" | "listed organizations" | "connected organizations" | "everyone";

/** By which rules people get an access package, and keep it. */
export interface AssignmentPolicy {
  /** Graph's id, in lower case. */
  readonly id: string;
  /** The policy and its package, in words. */
  readonly title: string;
  readonly place: Place;
  readonly outside: Known<OutsideScope> | Undetermined;
  readonly asksApproval: Known<boolean> | Undetermined;
  readonly expires: Known<boolean> | Undetermined;
  readonly isReviewed: Known<boolean> | Undetermined;
}

/** The assignment policies of all access packages. */
export function assignmentPolicies(tenant: Tenant): Inventory<AssignmentPolicy> | Undetermined {
  return inventory(tenant, "accessPackageAssignmentPolicy", readPolicy);
}

/** Graph's words for `allowedTargetScope`, in lower case. Who is in the directory already is not from outside. */
const scopes: ReadonlyMap<string, OutsideScope> = new Map<string, OutsideScope>([
  ["notspecified", "nobody"],
  ["specificdirectoryusers", "nobody"],
  ["specificdirectoryserviceprincipals", "nobody"],
  ["allmemberusers", "nobody"],
  ["alldirectoryusers", "nobody"],
  ["alldirectoryserviceprincipals", "nobody"],
  ["alldirectoryagentidentities", "nobody"],
  ["specificconnectedorganizationusers", "listed organizations"],
  ["allconfiguredconnectedorganizationusers", "connected organizations"],
  ["allexternalusers", "everyone"],
]);

function readPolicy({ value, place }: Resource): AssignmentPolicy {
  return {
    id: idOf(value) ?? "",
    title: titleOf(value),
    place,
    outside: readScope(value, place),
    asksApproval: readApproval(value, place),
    expires: readExpiration(value, place),
    isReviewed: readReview(value, place),
  };
}

function titleOf(value: JsonObject): string {
  const policy = nameIn(value) ?? idOf(value) ?? "without name";
  const holder = valueIn(value, "accessPackage");
  const name = isObject(holder) ? nameIn(holder) : undefined;
  return name === undefined ? `the policy ${policy}` : `the policy ${policy} of the access package ${name}`;
}

function nameIn(value: JsonObject): string | undefined {
  const name = valueIn(value, "displayName");
  return typeof name === "string" && name.trim() !== "" ? brief(name.trim()) : undefined;
}

function readScope(value: JsonObject, place: Place): Known<OutsideScope> | Undetermined {
  const own = member(value, "allowedTargetScope");
  const scope = scopes.get(word(own?.value) ?? "");
  if (own === undefined || scope === undefined) {
    return notUnderstood(own?.value, `allowedTargetScope of ${titleOf(value)} is missing or not understood`, own === undefined ? ["accessPackageAssignmentPolicy"] : []);
  }
  return { ...known(scope, "allowedTargetScope", place.at(own.key)), judged: own.value };
}

function readApproval(value: JsonObject, place: Place): Known<boolean> | Undetermined {
  const own = member(value, "requestApprovalSettings");
  if (own?.value === null) return known(false, "requestApprovalSettings", place.at(own.key));
  const required = isObject(own?.value) ? valueIn(own.value, "isApprovalRequiredForAdd") : own?.value;
  if (own === undefined || typeof required !== "boolean") return unstated(value, required, "requestApprovalSettings.isApprovalRequiredForAdd");
  return known(required, "requestApprovalSettings", place.at(own.key));
}

function readExpiration(value: JsonObject, place: Place): Known<boolean> | Undetermined {
  const own = member(value, "expiration");
  if (own?.value === null) return known(false, "expiration", place.at(own.key));
  const type = isObject(own?.value) ? valueIn(own.value, "type") : own?.value;
  const name = word(type) ?? "";
  if (own !== undefined && ["afterdatetime", "afterduration"].includes(name)) return known(true, "expiration", place.at(own.key));
  if (own !== undefined && ["noexpiration", "notspecified"].includes(name)) return known(false, "expiration", place.at(own.key));
  return unstated(value, type, "expiration.type");
}

/** A review that happens once is no review of who keeps the access. */
function readReview(value: JsonObject, place: Place): Known<boolean> | Undetermined {
  const own = member(value, "reviewSettings");
  if (own?.value === null) return known(false, "reviewSettings", place.at(own.key));
  const settings = own?.value;
  const enabled = isObject(settings) ? valueIn(settings, "isEnabled") : settings;
  if (own === undefined || !isObject(settings) || typeof enabled !== "boolean") return unstated(value, enabled, "reviewSettings.isEnabled");
  if (!enabled) return known(false, "reviewSettings", place.at(own.key));
  const schedule = valueIn(settings, "schedule");
  const recurrence = isObject(schedule) ? valueIn(schedule, "recurrence") : schedule;
  const pattern = isObject(recurrence) ? valueIn(recurrence, "pattern") : recurrence;
  if (pattern === undefined || isUndetermined(pattern)) return unstated(value, pattern, "reviewSettings.schedule.recurrence");
  return known(isObject(pattern), "reviewSettings", place.at(own.key));
}

function unstated(policy: JsonObject, value: unknown, name: string): Undetermined {
  return isUndetermined(value) ? value : undetermined(`${name} of ${titleOf(policy)} is missing or not understood`);
}
