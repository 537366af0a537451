import type { JsonObject } from "../model/resource.ts";

/** A partner that a rule has nothing to say about, as it stands around the partners of a case. */
export interface Neighbour {
  /** The partner object; its `tenantId` is filled in. Left out: one that blocks everything itself and trusts nothing. */
  readonly partner?: JsonObject;
  /** Its entry in the partner catalog, where a case has one; the `tenantId` is filled in. */
  readonly catalogEntry?: JsonObject;
}

/** Of the neighbour before a case's partners, and of the one behind them. */
export const neighbourIds = ["33333333-3333-4333-8333-333333333333", "22222222-2222-4222-8222-222222222222"] as const;

const nobody = { accessType: "blocked", targets: [{ target: "AllUsers", targetType: "user" }] };
const nothing = { accessType: "blocked", targets: [{ target: "AllApplications", targetType: "application" }] };
const closed = { usersAndGroups: nobody, applications: nothing };

/** No rule of the pack has anything to say about it. */
const closedPartner: JsonObject = {
  isServiceProvider: null,
  isInMultiTenantOrganization: false,
  inboundTrust: { isMfaAccepted: false, isCompliantDeviceAccepted: false, isHybridAzureADJoinedDeviceAccepted: false },
  b2bCollaborationOutbound: closed,
  b2bCollaborationInbound: closed,
  b2bDirectConnectOutbound: closed,
  b2bDirectConnectInbound: closed,
  automaticUserConsentSettings: { inboundAllowed: null, outboundAllowed: null },
  tenantRestrictions: null,
  m365CollaborationInbound: null,
  m365CollaborationOutbound: null,
  appServiceConnectInbound: null,
  identitySynchronization: null,
};

/** The partner object of a neighbour. */
export function neighbourPartner({ partner = closedPartner }: Neighbour, tenantId: string): JsonObject {
  return { ...partner, tenantId };
}
