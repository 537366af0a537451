import { describe, expect, it } from "vitest";
import { graphPathFault } from "../../src/model/graph-path.ts";

describe("a path of Graph", () => {
  it.each([
    ["crossTenantAccessPolicyPartner", "tenantId"],
    ["crossTenantAccessPolicyPartner", "identitySynchronization.userSyncInbound.isSyncAllowed"],
    ["conditionalAccessPolicy", "conditions.users.includeGuestsOrExternalUsers.externalTenants.@odata.type"],
    ["namedLocation", "@odata.type"],
    ["authorizationPolicy", "aPropertyOfTomorrow"],
  ] as const)("%s has %s", (kind, path) => {
    expect(graphPathFault(kind, path)).toBeUndefined();
  });

  it.each([
    ["crossTenantAccessPolicyPartner", "tenantID", 'unknown property "tenantID" of crossTenantAccessPolicyConfigurationPartner; did you mean "tenantId"?'],
    ["crossTenantAccessPolicyPartner", "colour", 'unknown property "colour" of crossTenantAccessPolicyConfigurationPartner'],
    ["crossTenantAccessPolicyPartner", "tenantId.id", "tenantId has no properties"],
    ["authorizationPolicy", "allowInviteFrom", 'unknown property "allowInviteFrom" of authorizationPolicy; did you mean "allowInvitesFrom"?'],
  ] as const)("%s lacks %s", (kind, path, fault) => {
    expect(graphPathFault(kind, path)).toBe(fault);
  });
});
