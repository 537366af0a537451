import { isObject, member } from "./json.ts";
import { known, type Known } from "./located.ts";
import type { Place } from "./place.ts";
import type { JsonObject, Resource } from "./resource.ts";
import { notUnderstood, undetermined, type Undetermined } from "./undetermined.ts";

/** Whether a partner may create and keep users and groups here by cross-tenant synchronization. */
export interface Sync {
  readonly userSync: Known<boolean> | Undetermined;
  /** The value is undefined where nothing is stated of groups: the property is only in the beta version. */
  readonly groupSync: Known<boolean | undefined> | Undetermined;
}

/**
 * Reads a partner's sync settings: inline, else those of the stand-alone objects of the same tenant, each from the last
 * one that states it. Nothing of them is inherited.
 */
export function partnerSync(partner: JsonObject, place: Place, standAlone: readonly Resource[] = []): Sync {
  const own = member(partner, "identitySynchronization");
  if (own !== undefined) return readSync(own.value, place.at(own.key));
  const last = standAlone.at(-1);
  if (last !== undefined) {
    const users = standAlone.findLast(({ value }) => member(value, "userSyncInbound") !== undefined) ?? last;
    const groups = standAlone.findLast(({ value }) => member(value, "groupSyncInbound") !== undefined) ?? last;
    return { userSync: readSync(users.value, users.place).userSync, groupSync: readSync(groups.value, groups.place).groupSync };
  }
  const reason = undetermined("identitySynchronization was not exported with the partner", ["identitySynchronization"]);
  return { userSync: reason, groupSync: reason };
}

function readSync(value: unknown, place: Place): Sync {
  if (value === null) {
    return { userSync: known(false, "userSyncInbound", place), groupSync: known(undefined, "groupSyncInbound", place) };
  }
  if (!isObject(value)) {
    const reason = notUnderstood(value, "identitySynchronization is not an object");
    return { userSync: reason, groupSync: reason };
  }
  const groups = member(value, "groupSyncInbound");
  return {
    userSync: readAllowed(value, "userSyncInbound", place),
    groupSync:
      groups === undefined ? known(undefined, "groupSyncInbound", place) : readAllowed(value, "groupSyncInbound", place),
  };
}

/** A null or missing `isSyncAllowed` is not allowed. */
function readAllowed(
  value: JsonObject,
  name: "userSyncInbound" | "groupSyncInbound",
  place: Place,
): Known<boolean> | Undetermined {
  const own = member(value, name);
  if (own === undefined || own.value === null) return known(false, name, own === undefined ? place : place.at(own.key));
  if (!isObject(own.value)) return notUnderstood(own.value, `identitySynchronization.${name} is not an object`);
  const node = place.at(own.key);
  const allowed = member(own.value, "isSyncAllowed");
  if (allowed === undefined || allowed.value === null) return known(false, name, node);
  if (typeof allowed.value !== "boolean") return notUnderstood(allowed.value, `${name}.isSyncAllowed is not a boolean`);
  return known(allowed.value, name, node.at(allowed.key));
}
