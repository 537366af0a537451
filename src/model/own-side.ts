import type { AccessSettingName } from "./access.ts";
import type { WrittenHalf } from "./explicit.ts";

/** The half of each setting that names objects of our own; tenant restrictions are about strangers on both sides. */
export const ownHalf: Partial<Readonly<Record<AccessSettingName, WrittenHalf["kind"]>>> = {
  b2bCollaborationInbound: "applications",
  b2bDirectConnectInbound: "applications",
  appServiceConnectInbound: "applications",
  b2bCollaborationOutbound: "users",
  b2bDirectConnectOutbound: "users",
  m365CollaborationOutbound: "users",
};
