import { isObject, member, valueIn, word } from "./json.ts";
import type { Place } from "./place.ts";
import type { JsonObject, Resource } from "./resource.ts";
import type { Tenant } from "./tenant.ts";
import { isUndetermined, undetermined, type Undetermined } from "./undetermined.ts";

/** A property of a user, and where it stands. */
export interface StatedProperty {
  readonly value: unknown;
  readonly place: Place;
}

/** One user of the directory, out of every object of the input that has its id: sponsors and activity come in lists of their own. */
export interface User {
  /** Graph's id in lower case. */
  readonly id: string;
  readonly place: Place;
  readonly isExternal: boolean | Undetermined;
  /** Whether a list that holds the user was read with `signInActivity`. */
  readonly hasActivity: boolean;
  /** The property of the first object that has it; undefined where none has. */
  stated(name: string): StatedProperty | undefined;
}

/** The users of the input by id, in canonical order. Those that were deleted are none. */
export function usersById(tenant: Tenant): ReadonlyMap<string, User> {
  const objects = tenant.all("user");
  // Graph leaves the property out for who never signed in, so one user alone does not say whether it was asked for.
  const lists = new Set(objects.filter(({ value }) => member(value, "signInActivity") !== undefined).map(({ place }) => place.parent));
  const parts = new Map<string, Resource[]>();
  for (const object of objects) {
    const id = idOf(object.value);
    if (id === undefined || isDeleted(object.value)) continue;
    const list = parts.get(id);
    if (list === undefined) parts.set(id, [object]);
    else list.push(object);
  }
  const users = new Map<string, User>();
  for (const [id, [first, ...others]] of parts) {
    if (first !== undefined) users.set(id, userOf(id, first, others, lists));
  }
  return users;
}

/** A user that an assignment or an application holds in itself; undefined for anything else that can stand there. */
export function heldUser(value: unknown, place: Place): User | undefined {
  if (!isObject(value) || isDeleted(value)) return undefined;
  const id = idOf(value);
  const type = word(valueIn(value, "@odata.type"));
  const isUser = type === undefined ? member(value, "userPrincipalName") !== undefined || member(value, "userType") !== undefined : type.endsWith(".user");
  return id === undefined || !isUser ? undefined : userOf(id, { kind: "user", value, place }, [], new Set());
}

/** The id of a directory object as it is compared. */
export function idOf(value: JsonObject): string | undefined {
  const id = word(valueIn(value, "id"));
  return id === "" ? undefined : id;
}

function userOf(id: string, first: Resource, others: readonly Resource[], lists: ReadonlySet<Place | undefined>): User {
  const parts = [first, ...others];
  const stated = (name: string): StatedProperty | undefined => {
    for (const { value, place } of parts) {
      const own = member(value, name);
      if (own !== undefined) return { value: own.value, place: place.at(own.key) };
    }
    return undefined;
  };
  return {
    id,
    place: first.place,
    isExternal: isExternal(stated("userType")?.value, stated("userPrincipalName")?.value),
    hasActivity: parts.some(({ place }) => lists.has(place.parent)),
    stated,
  };
}

function isDeleted(value: JsonObject): boolean {
  return typeof valueIn(value, "deletedDateTime") === "string";
}

/** Guests, and members whose name says that they come from elsewhere: those are the synchronized ones. */
function isExternal(userType: unknown, userPrincipalName: unknown): boolean | Undetermined {
  const type = word(userType);
  if (type === "guest" || word(userPrincipalName)?.includes("#ext#") === true) return true;
  if (isUndetermined(userType)) return userType;
  if (isUndetermined(userPrincipalName)) return userPrincipalName;
  if (typeof userPrincipalName !== "string" || userType === undefined) {
    return undetermined("the user object does not state both userType and userPrincipalName, so nobody knows whether it is a guest", ["user"]);
  }
  // Users from before there were guests have no type.
  return type === "member" || userType === null ? false : undetermined("userType is not understood");
}
