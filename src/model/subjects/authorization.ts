import { member, word } from "../json.ts";
import { known, type Known } from "../located.ts";
import type { Place } from "../place.ts";
import type { Resource } from "../resource.ts";
import type { Tenant } from "../tenant.ts";
import { isUndetermined, notUnderstood, undetermined, type Undetermined } from "../undetermined.ts";
import { guestRoles } from "../well-known.ts";

/** Who may invite guests, from nobody to everyone, as Graph writes it. */
export const inviters = ["none", "adminsAndGuestInviters", "adminsGuestInvitersAndAllMembers", "everyone"] as const;

export type Inviters = (typeof inviters)[number];

export type GuestRole = keyof typeof guestRoles;

/** The authorization policy as rules see it: what guests may do and who lets them in. */
export interface AuthorizationSubject {
  readonly kind: "authorization";
  readonly id: undefined;
  readonly name: undefined;
  readonly label: string;
  readonly place: Place | undefined;
  readonly allowInvitesFrom: Known<Inviters> | Undetermined;
  readonly guestUserRoleId: Known<GuestRole> | Undetermined;
  readonly allowEmailVerifiedUsersToJoinOrganization: Known<boolean> | Undetermined;
}

/** The one subject of kind `authorization`. */
export function authorizationSubject(tenant: Tenant): AuthorizationSubject {
  const policy = tenant.one("authorizationPolicy");
  return {
    kind: "authorization",
    id: undefined,
    name: undefined,
    label: "The authorization policy",
    place: isUndetermined(policy) ? undefined : policy.place,
    allowInvitesFrom: read(policy, "allowInvitesFrom", (value) => inviters.find((who) => who.toLowerCase() === word(value))),
    guestUserRoleId: read(policy, "guestUserRoleId", readGuestRole),
    allowEmailVerifiedUsersToJoinOrganization: read(policy, "allowEmailVerifiedUsersToJoinOrganization", (value) =>
      typeof value === "boolean" ? value : undefined,
    ),
  };
}

function readGuestRole(value: unknown): GuestRole | undefined {
  const id = word(value);
  if (id === guestRoles.member) return "member";
  if (id === guestRoles.limited) return "limited";
  return id === guestRoles.restricted ? "restricted" : undefined;
}

function read<T>(
  policy: Resource | Undetermined,
  name: string,
  understand: (value: unknown) => T | undefined,
): Known<T> | Undetermined {
  if (isUndetermined(policy)) return policy;
  const own = member(policy.value, name);
  if (own === undefined || own.value === null) {
    return undetermined(`the authorization policy does not state ${name}`, ["authorizationPolicy"]);
  }
  const value = understand(own.value);
  if (value === undefined) return notUnderstood(own.value, `${name} of the authorization policy is not understood`);
  return { ...known(value, name, policy.place.at(own.key)), judged: own.value };
}
