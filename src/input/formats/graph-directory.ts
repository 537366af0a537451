import { isObject } from "../../model/json.ts";
import type { ResourceKind } from "../../model/resource.ts";
import type { Fields } from "./graph.ts";

/**
 * The kind of an object of the directory or of identity governance that its keys alone show; `fields` are in lower
 * case. Many other objects speak of users, roles and organizations, so each test wants what only this type has.
 */
export function directoryKind(fields: Fields): ResourceKind | undefined {
  if (isUser(fields)) return "user";
  if (fields.has("principalid") && fields.has("roledefinitionid")) return roleKind(fields);
  if (Array.isArray(fields.get("owners")) && fields.has("appid")) return ownedKind(fields);
  if (fields.has("accessdetails") && isObject(fields.get("customer")) && fields.has("status")) return "delegatedAdminRelationship";
  if (Array.isArray(fields.get("identitysources")) && fields.has("state")) return "connectedOrganization";
  if (typeof fields.get("allowedtargetscope") === "string") return "accessPackageAssignmentPolicy";
  if (isObject(fields.get("settings")) && isObject(fields.get("scope")) && fields.has("reviewers")) return "accessReviewScheduleDefinition";
  return undefined;
}

const ofUsersOnly = ["usertype", "accountenabled", "externaluserstate", "creationtype", "signinactivity", "sponsors", "identities"];

/** Sign-ins, risky users, registration reports and managed devices name their user in `userDisplayName`; a user itself never does. */
function isUser(fields: Fields): boolean {
  if (typeof fields.get("userprincipalname") !== "string" || typeof fields.get("id") !== "string") return false;
  return !fields.has("userdisplayname") && !fields.has("userid") && ofUsersOnly.some((key) => fields.has(key));
}

/** Azure's role assignments have a scope in place of the directory's; requests and schedules are no assignments yet. */
function roleKind(fields: Fields): ResourceKind | undefined {
  if (!fields.has("directoryscopeid") || fields.has("action") || fields.has("scheduleinfo")) return undefined;
  if (fields.has("roleeligibilityscheduleid")) return "unifiedRoleEligibilityScheduleInstance";
  if (fields.has("roleassignmentscheduleid") || fields.has("assignmenttype")) return "unifiedRoleAssignmentScheduleInstance";
  return fields.has("membertype") ? undefined : "unifiedRoleAssignment";
}

function ownedKind(fields: Fields): ResourceKind | undefined {
  if (fields.has("serviceprincipaltype") || fields.has("serviceprincipalnames")) return "servicePrincipal";
  return fields.has("signinaudience") || fields.has("identifieruris") ? "application" : undefined;
}
