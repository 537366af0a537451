import { all, type Answer } from "../answer.ts";
import { isObject, member, valueIn, word } from "../json.ts";
import { placeholderGap } from "../placeholder.ts";
import type { Place } from "../place.ts";
import type { JsonObject } from "../resource.ts";
import { isUndetermined, notUnderstood, undetermined, type Undetermined } from "../undetermined.ts";
import { has, wordsOf, type Words } from "./words.ts";

/** The types of external user that Conditional Access knows, as Graph writes them. */
export const externalUserTypes = [
  "internalGuest",
  "b2bCollaborationGuest",
  "b2bCollaborationMember",
  "b2bDirectConnectUser",
  "otherExternalUser",
  "serviceProvider",
] as const;

export type ExternalUserType = (typeof externalUserTypes)[number];

/** What the admin centre calls them, in the plural. */
export const typeTitles: Readonly<Record<ExternalUserType, string>> = {
  internalGuest: "local guests",
  b2bCollaborationGuest: "B2B collaboration guests",
  b2bCollaborationMember: "B2B collaboration members",
  b2bDirectConnectUser: "B2B direct connect users",
  otherExternalUser: "other external users",
  serviceProvider: "service provider users",
};

/**
 * Where somebody comes from: a tenant id in lower case, or one of the words below. The empty text is a tenant whose id
 * is not known.
 */
export type Home = string;

/** A tenant that is named nowhere in the input. */
export const anyTenant: Home = "any";

/** No Entra tenant at all: only local guests, other external users and guests with another kind of account have none. */
export const noTenant: Home = "none";

/** The types of which somebody can come from no Entra tenant. */
export const typesWithoutTenant: ReadonlySet<ExternalUserType> = new Set(["internalGuest", "otherExternalUser", "b2bCollaborationGuest"]);

const typeWords: ReadonlySet<string> = new Set(externalUserTypes.map((type) => type.toLowerCase()));

/** The tenants that a guest object is about. Undetermined where it cannot be told, whatever the tenant. */
export type TenantScope = "all" | EnumeratedTenants | Undetermined;

export interface EnumeratedTenants {
  readonly members: Words;
  readonly place: Place;
}

/** `includeGuestsOrExternalUsers` or `excludeGuestsOrExternalUsers`. Older exporters write one full of nulls: it means nobody. */
export interface GuestScope {
  readonly place: Place;
  /** Types in lower case; a word that is no type of this version's is a gap, not a type. */
  readonly types: Words;
  readonly tenants: TenantScope;
  readonly judged: unknown;
}

/** Reads the member `name` of `conditions.users`; undefined where it is null or absent. */
export function guestScope(users: JsonObject, name: string, place: Place): GuestScope | Undetermined | undefined {
  const own = member(users, name);
  if (own === undefined || own.value === null) return undefined;
  if (!isObject(own.value)) return notUnderstood(own.value, `${name} is not an object`);
  const node = place.at(own.key);
  return { place: node, types: typesIn(own.value, name), tenants: tenantsIn(own.value, name, node), judged: own.value };
}

function typesIn(scope: JsonObject, name: string): Words {
  const written = valueIn(scope, "guestOrExternalUserTypes");
  if (written === undefined) {
    const gap = undetermined(`${name} does not state guestOrExternalUserTypes`);
    return { known: new Set(), gap, isEmpty: gap };
  }
  const words = wordsOf(written ?? "", "guestOrExternalUserTypes");
  const types = new Set([...words.known].filter((type) => typeWords.has(type)));
  const stranger = [...words.known].find((type) => !typeWords.has(type) && type !== "none");
  const gap = words.gap ?? (stranger === undefined ? undefined : undetermined("guestOrExternalUserTypes has a word that is not understood"));
  return { known: types, gap, isEmpty: types.size > 0 ? false : (gap ?? true) };
}

function tenantsIn(scope: JsonObject, name: string, place: Place): TenantScope {
  const own = member(scope, "externalTenants");
  if (own === undefined || own.value === null) return "all";
  if (!isObject(own.value)) return notUnderstood(own.value, `externalTenants of ${name} is not an object`);
  const written = valueIn(own.value, "membershipKind");
  const kind = word(written);
  if (kind === "all") return "all";
  if (kind !== "enumerated") return notUnderstood(written, `externalTenants of ${name} has no membershipKind that is understood`);
  const members = member(own.value, "members");
  if (members === undefined || members.value === null) {
    return undetermined(`externalTenants of ${name} is enumerated and lost its members`);
  }
  if (!Array.isArray(members.value)) return notUnderstood(members.value, `the members of externalTenants of ${name} are not a list`);
  const listed = members.value.map((each: unknown) => placeholderGap(each) ?? each);
  return { members: wordsOf(listed, "members"), place: place.at(own.key).at(members.key) };
}

/** Whether a guest object means somebody of a type from a home. */
export function matches(scope: GuestScope | Undetermined | undefined, type: ExternalUserType, home: Home): Answer {
  if (scope === undefined || isUndetermined(scope)) return scope ?? false;
  return all(has(scope.types, type.toLowerCase()), meansHome(scope.tenants, home));
}

function meansHome(tenants: TenantScope, home: Home): Answer {
  if (tenants === "all") return true;
  if (isUndetermined(tenants)) return tenants;
  const { members } = tenants;
  // Nobody can list a tenant that is named nowhere, and those without one have nothing to be listed by.
  if (home === anyTenant || home === noTenant) return false;
  if (home !== "") return has(members, home);
  return members.isEmpty === true ? false : (members.gap ?? undetermined("a partner's tenant id is not known, so it can be a listed one"));
}
