import { member, word } from "./json.ts";
import { known, type Known } from "./located.ts";
import type { Tenant } from "./tenant.ts";
import { isUndetermined, notUnderstood, type Undetermined } from "./undetermined.ts";

/** Whether Global Secure Access marks the traffic of our devices with the tenant restrictions policy (`networkPacketTaggingStatus`). */
export function packetTagging(tenant: Tenant): Known<boolean> | Undetermined {
  const settings = tenant.one("crossTenantAccessSettings");
  if (isUndetermined(settings)) return settings;
  const own = member(settings.value, "networkPacketTaggingStatus");
  const status = word(own?.value);
  if (own === undefined || (status !== "enabled" && status !== "disabled")) {
    return notUnderstood(own?.value, "networkPacketTaggingStatus is missing or not understood", ["crossTenantAccessSettings"]);
  }
  return known(status === "enabled", "networkPacketTaggingStatus", settings.place.at(own.key));
}
