import { accessShapes, type AccessSettingName } from "../access.ts";
import { defaultAccess, type Access } from "../effective.ts";
import type { Dimension } from "../reach.ts";
import { partnerSubject } from "../subjects/partner.ts";
import type { Tenant } from "../tenant.ts";
import { isUndetermined, type Undetermined } from "../undetermined.ts";
import { isGuid } from "../well-known.ts";
import type { Direction, Ledger, Sighting } from "./ledger.ts";

/** The setting that lets B2B collaboration through in a direction. */
export const collaboration: Readonly<Record<Direction, AccessSettingName>> = { inbound: "b2bCollaborationInbound", outbound: "b2bCollaborationOutbound" };

/**
 * Which of the two applications of a sign-in a target of a setting means. Microsoft documents that a target is an
 * application and not which of them, so that a change has to hold for both; what holds for each holds for any and all.
 */
const readings = ["appId", "resourceId"] as const;

/** A sign-in of the evidence that a change would block, or perhaps block. */
export interface Blocked {
  readonly sighting: Sighting;
  readonly reading: (typeof readings)[number];
}

/**
 * Replays evidence against a change of B2B collaboration: what was let through before and surely still is, is not in the
 * answer; everything else that was let through is. Who signed in is not in a ledger, so fewer users count as a block.
 */
export function newlyBlocked({ entries }: Ledger, before: Tenant, now: Tenant): readonly Blocked[] {
  const [old, fresh] = [before, now].map(accessIn);
  if (old === undefined || fresh === undefined) return [];
  return entries.flatMap((sighting) => {
    const [was, is] = [old(sighting), fresh(sighting)];
    return readings.filter((reading) => blocks(was, is, sighting[reading])).map((reading): Blocked => ({ sighting, reading }));
  });
}

type Side = Access | Undetermined;

/** The access of the partner of a sign-in, or what the default says of it; worked out once each. */
function accessIn(tenant: Tenant): (sighting: Sighting) => Side {
  const known = new Map<string, Side>();
  return ({ tenantId, direction }) => {
    const key = `${direction} ${tenantId}`;
    const access = known.get(key) ?? accessOf(tenant, tenantId, collaboration[direction]);
    known.set(key, access);
    return access;
  };
}

function accessOf(tenant: Tenant, tenantId: string, setting: AccessSettingName): Side {
  const partner = tenant.partnerByTenantId().get(tenantId);
  return partner === undefined ? defaultAccess(accessShapes[setting], tenant.access[setting]) : partnerSubject(partner, tenant)[setting];
}

function blocks(before: Side, now: Side, id: string | undefined): boolean {
  if (isUndetermined(before)) return !isUndetermined(now);
  if (before.reach === "none") return false;
  if (before.users?.reach !== "all-except" && letsThrough(before.applications, id) === 0) return false;
  if (isUndetermined(now)) return true;
  const sameApplications = isSame(before.applications, now.applications);
  if (isSame(before.users, now.users) && sameApplications) return false;
  // Two block lists close a combination of both, so that neither can be looked at alone.
  if (now.users?.reach !== "all" && (!isSame(before.users, now.users) || before.users?.reach === "all-except")) return true;
  return !sameApplications && letsThrough(before.applications, id) > letsThrough(now.applications, id);
}

function isSame(one: Dimension | undefined, other: Dimension | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.reach === other.reach && one.targets.size === other.targets.size && [...one.targets].every((target) => other.targets.has(target));
}

/** 2 for yes, 1 for perhaps, 0 for no. Words such as Office365 stand for applications that nobody lists. */
function letsThrough(applications: Dimension | undefined, id: string | undefined): number {
  if (applications === undefined || applications.reach === "all") return 2;
  if (applications.reach === "none") return 0;
  const isListed = id !== undefined && applications.targets.has(id) ? 2 : id === undefined || [...applications.targets].some((target) => !isGuid(target)) ? 1 : 0;
  return applications.reach === "only" ? isListed : 2 - isListed;
}
