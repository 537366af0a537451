import { accessShapes, type AccessShape } from "./access.ts";
import { defaultAccess, type Access } from "./effective.ts";
import type { Known, Located } from "./located.ts";
import type { Place } from "./place.ts";
import { grantsAnything, isRightsManagementOnly } from "./reach.ts";
import { partnerSubject } from "./subjects/partner.ts";
import { knownTenantId, type Tenant } from "./tenant.ts";
import { isUndetermined, type Undetermined } from "./undetermined.ts";

/** How people or accounts come from one tenant to the other, seen from the tenant that grants its half. */
export type Channel = "in" | "out" | "redemptionIn" | "redemptionOut" | "sync";

/** A half that this tenant grants and another of ours does not: access needs both. */
export interface OneSidedGrant {
  readonly channel: Channel;
  /** What the admin centre calls the halves. */
  readonly oursTitle: string;
  readonly theirsTitle: string;
  /** The other tenant's name. */
  readonly other: string;
  /** The half that is granted; its setting ends in the other tenant's id. */
  readonly at: Located;
  /** The half that is missing; undefined where nothing is written of it. */
  readonly missing: Place | undefined;
}

/** What the tenant grants to its siblings one-sidedly. Undetermined is what could be so. */
export function oneSidedGrants(tenant: Tenant): readonly (OneSidedGrant | Undetermined)[] {
  return tenant.siblings.flatMap((sibling): readonly (OneSidedGrant | Undetermined)[] => {
    const [ourId, otherId] = [knownTenantId(tenant), knownTenantId(sibling)];
    if (isUndetermined(ourId)) return [ourId];
    if (isUndetermined(otherId)) return [otherId];
    const ways = waysBetween(sideOf(tenant, otherId), sideOf(sibling, ourId));
    return ways.flatMap((way) => oneSided(way, sibling.name ?? "", otherId));
  });
}

/** Only the tenant that grants its half is told: the other would be told the same. */
function oneSided({ channel, oursTitle, theirsTitle, ours, theirs }: Way, other: string, otherId: string): readonly (OneSidedGrant | Undetermined)[] {
  if (!isUndetermined(theirs) && theirs.isGranted) return [];
  if (isUndetermined(ours)) return [ours];
  if (!ours.isGranted) return [];
  if (isUndetermined(theirs)) return [theirs];
  const { place, inherited, judged, setting = "" } = ours.at;
  const at = { place, inherited, judged, setting: `${setting}/${otherId}` };
  return [{ channel, oursTitle, theirsTitle, other, at, missing: theirs.at }];
}

/** One side of a way between two tenants. Where nothing is stated there is no place. */
type Half = { readonly isGranted: true; readonly at: Located } | { readonly isGranted: false; readonly at: Place | undefined };

interface Way {
  readonly channel: Channel;
  readonly oursTitle: string;
  readonly theirsTitle: string;
  readonly ours: Half | Undetermined;
  readonly theirs: Half | Undetermined;
}

/** What one tenant sets for another. */
interface Side {
  readonly hasEntry: boolean | Undetermined;
  readonly access: (shape: AccessShape) => Half | Undetermined;
  readonly inboundAllowed: Half | Undetermined;
  readonly outboundAllowed: Half | Undetermined;
  readonly userSync: Half | Undetermined;
}

function sideOf(tenant: Tenant, otherId: string): Side {
  const entry = tenant.partnerByTenantId().get(otherId);
  if (entry !== undefined) {
    const partner = partnerSubject(entry, tenant);
    return {
      hasEntry: true,
      access: ({ name }) => accessHalf(partner[name]),
      inboundAllowed: claimHalf(partner.inboundAllowed),
      outboundAllowed: claimHalf(partner.outboundAllowed),
      userSync: claimHalf(partner.userSync),
    };
  }
  const partners = tenant.complete("crossTenantAccessPolicyPartner");
  if (isUndetermined(partners)) {
    return { hasEntry: partners, access: () => partners, inboundAllowed: partners, outboundAllowed: partners, userSync: partners };
  }
  // A tenant without an entry has the default, which can neither redeem by itself nor synchronize.
  const off: Half = { isGranted: false, at: undefined };
  return {
    hasEntry: false,
    access: (shape) => accessHalf(defaultAccess(shape, tenant.access[shape.name])),
    inboundAllowed: off,
    outboundAllowed: off,
    userSync: off,
  };
}

/** Reading protected mail of each other is no collaboration. */
function accessHalf(access: Access | Undetermined): Half | Undetermined {
  if (isUndetermined(access)) return access;
  if (grantsAnything(access) && !isRightsManagementOnly(access)) return { isGranted: true, at: access };
  return { isGranted: false, at: access.place };
}

function claimHalf(claim: Known<boolean> | Undetermined): Half | Undetermined {
  if (isUndetermined(claim)) return claim;
  return claim.value ? { isGranted: true, at: claim } : { isGranted: false, at: claim.place };
}

/** None where neither has an entry for the other: then nothing was set between them. */
function waysBetween(ours: Side, theirs: Side): readonly Way[] {
  if (ours.hasEntry === false && theirs.hasEntry === false) return [];
  const between = (channel: Channel, own: AccessShape, other: AccessShape): Way => {
    return { channel, oursTitle: own.title, theirsTitle: other.title, ours: ours.access(own), theirs: theirs.access(other) };
  };
  const { b2bCollaborationInbound, b2bCollaborationOutbound, b2bDirectConnectInbound, b2bDirectConnectOutbound } = accessShapes;
  const inbound = "inbound automatic redemption";
  const outbound = "outbound automatic redemption";
  return [
    between("in", b2bCollaborationInbound, b2bCollaborationOutbound),
    between("out", b2bCollaborationOutbound, b2bCollaborationInbound),
    between("in", b2bDirectConnectInbound, b2bDirectConnectOutbound),
    between("out", b2bDirectConnectOutbound, b2bDirectConnectInbound),
    { channel: "redemptionIn", oursTitle: inbound, theirsTitle: outbound, ours: ours.inboundAllowed, theirs: theirs.outboundAllowed },
    { channel: "redemptionOut", oursTitle: outbound, theirsTitle: inbound, ours: ours.outboundAllowed, theirs: theirs.inboundAllowed },
    // The home tenant has no setting of its own for synchronization; what it needs there is outbound redemption
    // (Microsoft Learn, "Configure cross-tenant synchronization"). Redemption serves others too, so nothing is asked in return.
    { channel: "sync", oursTitle: "inbound user synchronization", theirsTitle: outbound, ours: ours.userSync, theirs: theirs.outboundAllowed },
  ];
}
