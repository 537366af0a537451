import type { ResourceKind } from "../model/resource.ts";

/** What nobody declares: facts of a tenant and not settings. */
export const facts: ReadonlySet<ResourceKind> = new Set([
  "organization",
  "user",
  "unifiedRoleAssignment",
  "unifiedRoleAssignmentScheduleInstance",
  "unifiedRoleEligibilityScheduleInstance",
  "application",
  "servicePrincipal",
  "signIn",
  "directoryAudit",
  "relatedTenant",
  "tenantInformation",
  "group",
  "directoryObject",
]);
