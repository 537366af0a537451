import { isObject, member, valueIn, word } from "./json.ts";
import { known, type Known, type Located } from "./located.ts";
import type { Place } from "./place.ts";
import type { JsonObject, Resource } from "./resource.ts";
import { isUndetermined, notUnderstood, undetermined, type Undetermined } from "./undetermined.ts";
import { brief } from "./words.ts";

/** A role that a relationship gives to the provider. */
export interface RelationshipRole extends Located {
  /** The role's template id, in lower case. */
  readonly roleId: string;
}

/** Granular delegated admin privileges: what a provider can do in a customer's tenant, and for how long. */
export interface Relationship {
  readonly isActive: boolean | Undetermined;
  /** The roles that are understood, and why there can be others. */
  readonly roles: readonly RelationshipRole[];
  readonly rolesGap: Undetermined | undefined;
  /** By how much it extends itself when it ends; undefined where it does not. */
  readonly autoExtends: Known<string | undefined> | Undetermined;
  /** Whose tenant it is about, in words. */
  readonly customer: string;
}

const states = new Set([
  "activating",
  "active",
  "approvalpending",
  "approved",
  "created",
  "expired",
  "expiring",
  "terminated",
  "terminating",
  "terminationrequested",
]);

/** Reads one delegated admin relationship. */
export function readRelationship({ value, place }: Resource): Relationship {
  const status = valueIn(value, "status");
  const state = word(status);
  const isActive = state !== undefined && states.has(state) ? state === "active" : notUnderstood(status, "the relationship's status is missing or not understood");
  return { isActive, ...readRoles(value, place), autoExtends: readExtension(value, place), customer: customerOf(value) };
}

function readRoles(value: JsonObject, place: Place): Pick<Relationship, "roles" | "rolesGap"> {
  const details = member(value, "accessDetails");
  const own = isObject(details?.value) ? member(details.value, "unifiedRoles") : undefined;
  if (details === undefined || own === undefined || !Array.isArray(own.value)) {
    return { roles: [], rolesGap: notUnderstood(own?.value ?? details?.value, "the relationship does not state accessDetails.unifiedRoles", ["delegatedAdminRelationship"]) };
  }
  const list = place.at(details.key).at(own.key);
  const roles: RelationshipRole[] = [];
  let rolesGap: Undetermined | undefined;
  for (const [index, entry] of (own.value as unknown[]).entries()) {
    const written = isObject(entry) ? valueIn(entry, "roleDefinitionId") : entry;
    const roleId = isObject(entry) ? word(written) : undefined;
    if (roleId === undefined) rolesGap = notUnderstood(written, "a role of the relationship has no roleDefinitionId");
    else roles.push({ roleId, place: list.at(index), setting: "accessDetails", judged: own.value });
  }
  return { roles, rolesGap };
}

/** Graph writes a duration of nothing where a relationship simply ends. */
function readExtension(value: JsonObject, place: Place): Known<string | undefined> | Undetermined {
  const own = member(value, "autoExtendDuration");
  if (own === undefined) return undetermined("the relationship does not state autoExtendDuration", ["delegatedAdminRelationship"]);
  const duration = own.value === null ? "PT0S" : own.value;
  if (typeof duration !== "string") return notUnderstood(duration, "autoExtendDuration is not a duration");
  const isNothing = ["p0d", "pt0s"].includes(duration.trim().toLowerCase());
  return { ...known(isNothing ? undefined : brief(duration.trim()), "autoExtendDuration", place.at(own.key)), judged: own.value };
}

function customerOf(value: JsonObject): string {
  const customer = valueIn(value, "customer");
  if (!isObject(customer) || isUndetermined(customer)) return "the customer";
  const name = valueIn(customer, "displayName") ?? valueIn(customer, "tenantId");
  return typeof name === "string" && name.trim() !== "" ? brief(name.trim()) : "the customer";
}
