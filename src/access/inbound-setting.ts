import { accessShapes } from "../model/access.ts";
import { defaultAccess, type Access } from "../model/effective.ts";
import { partnerSubject } from "../model/subjects/partner.ts";
import type { Tenant } from "../model/tenant.ts";
import { isUndetermined } from "../model/undetermined.ts";
import type { Who } from "./access.ts";

/** The inbound setting that lets somebody in or not, as it stands in the input; undefined where none does. */
export function inboundSetting(tenant: Tenant, { home, userType }: Who): Access | undefined {
  if (home === "none" || userType === "internalGuest" || userType === "serviceProvider" || userType === "otherExternalUser") return undefined;
  const name = userType === "b2bDirectConnectUser" ? "b2bDirectConnectInbound" : "b2bCollaborationInbound";
  const partner = tenant.partnerByTenantId().get(home);
  const access = partner === undefined ? defaultAccess(accessShapes[name], tenant.access[name]) : partnerSubject(partner, tenant)[name];
  return isUndetermined(access) ? undefined : access;
}
