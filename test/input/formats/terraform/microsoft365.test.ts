import { describe, expect, it } from "vitest";
import { translateTerraform } from "../../../../src/input/formats/terraform.ts";
import { oddKeysOf } from "../../../../src/input/odd-keys.ts";
import { kept, plain, stateOf, written } from "./shown.ts";

const prefix = "microsoft365_graph_beta_identity_and_access_";
const tenantId = "11111111-1111-4111-8111-111111111111";

describe("the provider deploymenttheory/microsoft365", () => {
  it("spells Graph's names in snake_case, also where the capitals are an acronym", () => {
    const targets = [{ target: "AllUsers", target_type: "user" }];
    const attributes = {
      id: tenantId,
      tenant_id: tenantId,
      is_service_provider: null,
      is_in_multi_tenant_organization: false,
      hard_delete: true,
      b2b_direct_connect_outbound: { users_and_groups: { access_type: "blocked", targets }, applications: null },
      inbound_trust: { is_mfa_accepted: true, is_compliant_device_accepted: null, is_hybrid_azure_ad_joined_device_accepted: false },
      automatic_user_consent_settings: null,
      tenant_restrictions: null,
      timeouts: null,
    };
    expect(kept(`${prefix}cross_tenant_access_partner_settings`, attributes)).toEqual({
      tenantId,
      isServiceProvider: null,
      isInMultiTenantOrganization: false,
      b2bDirectConnectOutbound: { usersAndGroups: { accessType: "blocked", targets: [{ target: "AllUsers", targetType: "user" }] }, applications: null },
      inboundTrust: { isMfaAccepted: true, isCompliantDeviceAccepted: null, isHybridAzureADJoinedDeviceAccepted: false },
      automaticUserConsentSettings: null,
      tenantRestrictions: null,
    });
    expect(kept(`${prefix}authorization_policy`, { allowed_to_use_sspr: true, block_msol_powershell: false, default_user_role_permissions: { allowed_to_create_apps: true } })).toEqual({
      allowedToUseSSPR: true,
      blockMsolPowerShell: false,
      defaultUserRolePermissions: { allowedToCreateApps: true },
    });
  });

  it("has a fixed word or the tenant id for an id, which is none of Graph's", () => {
    expect(kept(`${prefix}cross_tenant_access_policy`, { id: "x", allowed_cloud_endpoints: ["microsoftonline.us"], restore_defaults_on_destroy: true })).toEqual({ allowedCloudEndpoints: ["microsoftonline.us"] });
    expect(kept(`${prefix}cross_tenant_access_partner_group_sync_settings`, { id: tenantId, tenant_id: tenantId, group_sync_inbound: { is_sync_allowed: true } })).toEqual({
      tenantId,
      groupSyncInbound: { isSyncAllowed: true },
    });
  });

  it("leaves a key that nobody knows to be told, at its place", () => {
    const { resources } = translateTerraform(stateOf(`${prefix}cross_tenant_access_partner_settings`, { tenant_id: tenantId, inbound_trust: { is_moon_phase_accepted: true } }), "x.json");
    expect(resources.flatMap((resource) => oddKeysOf(resource).map(({ place, meant }) => [place.key, place.pointer, meant]))).toEqual([
      ["isMoonPhaseAccepted", "/resources/0/instances/0/attributes/inbound_trust/is_moon_phase_accepted", undefined],
    ]);
  });

  it("keeps in a plan the flag of the state before, which is not believed", () => {
    const type = `${prefix}cross_tenant_access_default_settings`;
    const resource = { address: `${type}.x`, mode: "managed", type, values: { is_service_default: true, inbound_trust: null } };
    const plan = { format_version: "1.2", terraform_version: "1.9.8", planned_values: { root_module: { resources: [resource] } } };
    expect(plain(translateTerraform(plan, "x.json").resources[0]?.value)).toEqual({
      isServiceDefault: "? is_service_default is true before the apply: give the state that the apply leaves",
      inboundTrust: null,
    });
    expect(kept(type, { is_service_default: true })).toEqual({ isServiceDefault: true });
  });

  it("keeps what Graph has where a configuration leaves a setting out, so that nothing is known of it", () => {
    expect(written(`${prefix}cross_tenant_access_partner_settings`, { tenant_id: tenantId, inbound_trust: null })).toEqual({ tenantId });
  });

  it("has words for the built-in strengths, and lists where Graph has one text", () => {
    const users = { include_users: ["None"], exclude_guests_or_external_users: { guest_or_external_user_types: ["serviceProvider", "internalGuest"], external_tenants: { membership_kind: "all", members: null } } };
    expect(kept(`${prefix}conditional_access_policy`, { id: "x", conditions: { users }, grant_controls: { operator: "AND", authentication_strength: { id: "phishing_resistant_mfa" } } })).toEqual({
      id: "x",
      conditions: { users: { includeUsers: ["None"], excludeGuestsOrExternalUsers: { guestOrExternalUserTypes: "serviceProvider,internalGuest", externalTenants: { membershipKind: "all", members: null } } } },
      grantControls: { operator: "AND", authenticationStrength: { id: "00000000-0000-0000-0000-000000000004" } },
    });
  });
});
