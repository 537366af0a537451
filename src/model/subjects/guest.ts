import { idleness, type Idleness } from "../activity.ts";
import { roleAssignments, type DirectoryRoles } from "../directory-roles.ts";
import { invitationAge, isInvitationPending } from "../invitation.ts";
import { known, type Known } from "../located.ts";
import { applicationOwners, type Ownership } from "../owned-applications.ts";
import type { Place } from "../place.ts";
import type { Tenant } from "../tenant.ts";
import { isUndetermined, notUnderstood, type Undetermined } from "../undetermined.ts";
import { usersById, type User } from "../users.ts";
import { isGuid } from "../well-known.ts";
import { brief } from "../words.ts";

/** A user of another organization as rules see it: a guest, or a member who was synchronized here. */
export interface GuestSubject {
  readonly kind: "guest";
  /** Graph's id of the user, in lower case. */
  readonly id: string;
  readonly name: string | undefined;
  readonly label: string;
  readonly place: Place;
  /** Undetermined where the input does not say whether the user is one of our own: it is then no guest for certain. */
  readonly isExternal: true | Undetermined;
  readonly isEnabled: Known<boolean> | Undetermined;
  readonly isInvitationPending: Known<boolean> | Undetermined;
  /** Days since the invitation was sent or redeemed. */
  readonly invitationAge: number | Undetermined;
  readonly idleness: Known<Idleness> | Undetermined;
  /** How many people answer for the user. */
  readonly sponsors: Known<number> | Undetermined;
  readonly directoryRoles: DirectoryRoles | Undetermined;
  readonly ownedApplications: Ownership | Undetermined;
}

/** Every user that is external or can be: of the list of users, and of those that assignments and applications hold. */
export function* guestSubjects(tenant: Tenant): Generator<GuestSubject> {
  const users = usersById(tenant);
  const roles = roleAssignments(tenant, users);
  const owners = applicationOwners(tenant);
  const guests = new Map([...users].filter(([, { isExternal }]) => isExternal !== false));
  for (const user of [...roles.users, ...owners.users]) {
    if (user.isExternal === true && !users.has(user.id) && !guests.has(user.id)) guests.set(user.id, user);
  }
  for (const user of guests.values()) {
    yield guestSubject(user, tenant, roles.rolesOf(user.id), owners.ownedBy(user.id));
  }
}

function guestSubject(
  user: User,
  tenant: Tenant,
  directoryRoles: DirectoryRoles | Undetermined,
  ownedApplications: Ownership | Undetermined,
): GuestSubject {
  const name = text(user, "displayName") ?? text(user, "userPrincipalName");
  return {
    kind: "guest",
    id: user.id,
    name,
    label: labelOf(name, user.id),
    place: user.place,
    isExternal: isUndetermined(user.isExternal) ? user.isExternal : true,
    isEnabled: isEnabled(user),
    isInvitationPending: isInvitationPending(user),
    invitationAge: invitationAge(user, tenant.today),
    idleness: unreadOf(user, "signInActivity", tenant) ?? idleness(user, tenant.today),
    sponsors: unreadOf(user, "sponsors", tenant) ?? sponsors(user),
    directoryRoles,
    ownedApplications,
  };
}

/** Why a property was not read of the users of a live tenant. */
function unreadOf(user: User, property: string, tenant: Tenant): Undetermined | undefined {
  return user.stated(property) === undefined ? tenant.unread("user", property) : undefined;
}

function text(user: User, name: string): string | undefined {
  const value = user.stated(name)?.value;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function labelOf(name: string | undefined, id: string): string {
  const short = isGuid(id) ? `${id.slice(0, 4)}…${id.slice(-4)}` : brief(id);
  return name === undefined ? `User ${short}` : `${brief(name)} (${short})`;
}

function isEnabled(user: User): Known<boolean> | Undetermined {
  const own = user.stated("accountEnabled");
  if (typeof own?.value !== "boolean") return notUnderstood(own?.value, "accountEnabled was not exported with the users", ["user"]);
  return known(own.value, "accountEnabled", own.place);
}

function sponsors(user: User): Known<number> | Undetermined {
  const own = user.stated("sponsors");
  if (own === undefined || !Array.isArray(own.value)) {
    return notUnderstood(own?.value, "the sponsors were not exported with the users ($expand=sponsors)", ["user"]);
  }
  return known(own.value.length, "sponsors", own.place);
}
