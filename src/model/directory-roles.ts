import { isObject, member, valueIn, word } from "./json.ts";
import type { Place } from "./place.ts";
import type { Resource, ResourceKind } from "./resource.ts";
import { privilegedRoles } from "./role-ids.ts";
import type { Tenant } from "./tenant.ts";
import { isUndetermined, notUnderstood, undetermined, type Undetermined } from "./undetermined.ts";
import { heldUser, type User } from "./users.ts";
import { brief } from "./words.ts";

/** A directory role that somebody has. */
export interface HeldRole {
  /** The role's template id, in lower case. */
  readonly roleId: string;
  readonly name: string;
  /** Whether it has to be activated first. */
  readonly isEligible: boolean;
  readonly place: Place;
}

/** Assignments of one role to what is no single user: who gets the role by them is not in the input. */
export interface UnreadHolders {
  readonly roleId: string;
  /** Why, of the first of them. */
  readonly reason: Undetermined;
  readonly count: number;
}

/** The directory roles of one user, as far as the input shows them. */
export interface DirectoryRoles {
  readonly held: readonly HeldRole[];
  /** Assignments by which the user can have further roles. */
  readonly unread: readonly UnreadHolders[];
  /** Lists of assignments that are missing or cut. */
  readonly gaps: readonly Undetermined[];
}

/** Every role assignment of the input, by who has the role. */
export interface RoleAssignments {
  /** Users that an assignment holds in itself. */
  readonly users: readonly User[];
  rolesOf(userId: string): DirectoryRoles | Undetermined;
}

// The list of active instances holds what was assigned without Privileged Identity Management too.
const active: readonly ResourceKind[] = ["unifiedRoleAssignment", "unifiedRoleAssignmentScheduleInstance"];
const eligible = "unifiedRoleEligibilityScheduleInstance";

/** Reads the assignments once for all users. `known` are the ids of the users of the input. */
export function roleAssignments(tenant: Tenant, known: ReadonlyMap<string, User>): RoleAssignments {
  const byPrincipal = new Map<string, HeldRole[]>();
  const users: User[] = [];
  const unreadByRole = new Map<string, UnreadHolders>();
  let unstated: Undetermined | undefined;
  for (const kind of [...active, eligible] as const) {
    for (const assignment of tenant.all(kind)) {
      const role = readRole(assignment);
      if (role === undefined) {
        unstated = notUnderstood(valueIn(assignment.value, "roleDefinitionId"), "a role assignment does not state roleDefinitionId", [kind]);
        continue;
      }
      const principal = member(assignment.value, "principal");
      const user = principal && heldUser(principal.value, assignment.place.at(principal.key));
      const id = word(valueIn(assignment.value, "principalId")) ?? user?.id ?? "";
      if (user !== undefined) users.push(user);
      if (user === undefined && !known.has(id)) {
        const reason = whoIsUnread(principal?.value, role.name);
        const before = unreadByRole.get(role.roleId);
        if (reason !== undefined) unreadByRole.set(role.roleId, { roleId: role.roleId, reason: before?.reason ?? reason, count: (before?.count ?? 0) + 1 });
      }
      const roles = byPrincipal.get(id);
      if (roles === undefined) byPrincipal.set(id, [role]);
      else roles.push(role);
    }
  }
  const missing = gapsOf(tenant);
  const [nothing] = byPrincipal.size === 0 && missing.length === 2 ? missing : [];
  const gaps = unstated === undefined ? missing : [...missing, unstated];
  const unread = [...unreadByRole.values()];
  return { users, rolesOf: (userId) => nothing ?? { held: byPrincipal.get(userId) ?? [], unread, gaps } };
}

function readRole({ kind, value, place }: Resource): HeldRole | undefined {
  const roleId = word(valueIn(value, "roleDefinitionId"));
  if (roleId === undefined) return undefined;
  const definition = valueIn(value, "roleDefinition");
  const given = isObject(definition) ? valueIn(definition, "displayName") : undefined;
  const name = privilegedRoles.get(roleId) ?? (typeof given === "string" ? brief(given) : roleId);
  return { roleId, name, isEligible: kind === eligible, place };
}

/** A group gives its role to its members; an application is nobody's guest. */
function whoIsUnread(principal: unknown, role: string): Undetermined | undefined {
  const type = isObject(principal) ? word(valueIn(principal, "@odata.type")) : undefined;
  if (type?.endsWith(".group") === true && isObject(principal)) {
    const name = valueIn(principal, "displayName");
    const group = typeof name === "string" ? brief(name) : "a group";
    return undetermined(`the members of ${group}, which has the role ${role}, are not in the input`);
  }
  if (type?.endsWith(".serviceprincipal") === true) return undefined;
  return undetermined(`an assignment of the role ${role} does not say whether its principal is a group: export it with its principal`);
}

function gapsOf(tenant: Tenant): readonly Undetermined[] {
  const lists = active.map((kind) => tenant.complete(kind));
  const [first] = lists.filter(isUndetermined);
  const ofEligible = tenant.complete(eligible);
  const missing = lists.every(isUndetermined) && first !== undefined ? [first] : [];
  return isUndetermined(ofEligible) ? [...missing, ofEligible] : missing;
}
