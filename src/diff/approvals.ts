import type { Approval } from "../model/approval.ts";
import { newInGrants } from "./grants.ts";
import { isKnownStand, type Stand } from "./stand.ts";

/** The words of the catalog for what is on or off. */
const ofSwitches: Readonly<Record<string, Approval>> = {
  isMfaAccepted: "mfaTrust",
  isCompliantDeviceAccepted: "deviceTrust",
  isHybridAzureADJoinedDeviceAccepted: "deviceTrust",
  "automaticUserConsentSettings.inboundAllowed": "automaticRedemption",
  "automaticUserConsentSettings.outboundAllowed": "automaticRedemption",
  userSyncInbound: "userSync",
  groupSyncInbound: "groupSync",
};

/**
 * What the catalog has to approve for a partner, so that it approves what opens in a setting: whoever comes to have
 * access takes `allUsers`, whatever comes to be reached `allApplications`, because no narrower word is about them.
 * Undefined where it has no word for the setting.
 */
export function approvalsFor(base: Stand, head: Stand): readonly Approval[] | undefined {
  const { setting } = head;
  const own = ofSwitches[setting];
  if (own !== undefined) return [own];
  if (!isKnownStand(base) || !isKnownStand(head) || base.extent.kind !== "access" || head.extent.kind !== "access") return undefined;
  const added = newInGrants(base.extent.access, head.extent.access);
  return [
    ...(setting.startsWith("b2bDirectConnect") ? (["directConnect"] as const) : []),
    ...(added.users ? (["allUsers"] as const) : []),
    ...(added.applications ? (["allApplications"] as const) : []),
  ];
}
