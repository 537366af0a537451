import { describe, expect, it } from "vitest";
import { translateTerraform, translateTerraformState } from "../../../../src/input/formats/terraform.ts";
import { undetermined } from "../../../../src/model/undetermined.ts";
import { kept, plain, stateOf, written } from "./shown.ts";

const tenantId = "11111111-1111-4111-8111-111111111111";
const defaultType = "microsoft365wp_cross_tenant_access_policy_configuration_default";
const partnerType = "microsoft365wp_cross_tenant_access_policy_configuration_partner";
const redemption = "invitation_redemption_identity_provider_configuration";
const gap = undetermined("var.x is not resolved here");

const all = (accessType: string) => ({
  usersAndGroups: { accessType, targets: [{ target: "AllUsers", targetType: "user" }] },
  applications: { accessType, targets: [{ target: "AllApplications", targetType: "application" }] },
});

describe("the default of microsoft365wp", () => {
  it("has in a configuration what the provider adds, and in a state what is there", () => {
    expect(written(defaultType, { b2b_direct_connect_outbound: { applications: { access_type: "allowed" } }, inbound_trust: { is_mfa_accepted: gap } })).toEqual({
      b2bDirectConnectOutbound: { ...all("blocked"), applications: { ...all("allowed").applications } },
      inboundTrust: { isMfaAccepted: "? var.x is not resolved here", isCompliantDeviceAccepted: false, isHybridAzureADJoinedDeviceAccepted: false },
      b2bCollaborationInbound: all("allowed"),
      b2bCollaborationOutbound: all("allowed"),
      b2bDirectConnectInbound: all("blocked"),
      tenantRestrictions: all("blocked"),
      automaticUserConsentSettings: { inboundAllowed: false, outboundAllowed: false },
      invitationRedemptionIdentityProviderConfiguration: {
        primaryIdentityProviderPrecedenceOrder: ["azureActiveDirectory", "externalFederation", "socialIdentityProviders"],
        fallbackIdentityProvider: "defaultConfiguredIdp",
      },
    });
    expect(written(defaultType, { b2b_collaboration_inbound: gap })).toMatchObject({ b2bCollaborationInbound: "? var.x is not resolved here" });
    expect(kept(defaultType, { id: "singleton", inbound_trust: null })).toEqual({ inboundTrust: null });
  });

  it("shows what the provider adds at the resource", () => {
    const { resources } = translateTerraformState(stateOf(defaultType, { inbound_trust: { is_mfa_accepted: true } }), "main.tf", "terraform-hcl");
    const attributes = "/resources/0/instances/0/attributes";
    expect(resources[0]?.place.at("b2bCollaborationInbound").at("applications").at("targets").at(0).pointer).toBe(attributes);
    expect(resources[0]?.place.at("inboundTrust").at("isCompliantDeviceAccepted").pointer).toBe(attributes);
    expect(resources[0]?.place.at("inboundTrust").at("isMfaAccepted").pointer).toBe(`${attributes}/inbound_trust/is_mfa_accepted`);
  });

  it("has lost the order of the identity providers, unless there is only one", () => {
    const of = (providers: unknown) => kept(defaultType, { [redemption]: { primary_identity_provider_precedence_order: providers, fallback_identity_provider: "emailOneTimePasscode" } });
    const reason = "? microsoft365wp keeps the redemption order as a set, without its order: give Graph's JSON of the default";
    const order = (value: unknown) => ({ invitationRedemptionIdentityProviderConfiguration: { primaryIdentityProviderPrecedenceOrder: value, fallbackIdentityProvider: "emailOneTimePasscode" } });
    expect(of(["azureActiveDirectory", "externalFederation"])).toEqual(order(reason));
    expect(of(["externalFederation"])).toEqual(order(["externalFederation"]));
    expect(of(null)).toEqual(order(null));
  });
});

describe("a partner of microsoft365wp", () => {
  it("leaves to the default what a configuration does not state, but no targets are added", () => {
    const b2b = { applications: { access_type: "allowed" } };
    expect(written(partnerType, { tenant_id: tenantId, b2b_collaboration_inbound: b2b, inbound_trust: null, tenant_restrictions: gap })).toEqual({
      tenantId,
      b2bCollaborationInbound: { applications: { accessType: "allowed" } },
      tenantRestrictions: "? var.x is not resolved here",
      b2bCollaborationOutbound: null,
      b2bDirectConnectInbound: null,
      b2bDirectConnectOutbound: null,
      inboundTrust: null,
      automaticUserConsentSettings: null,
    });
  });

  it("has an old copy of its synchronization where the resource that writes it is there, too", () => {
    const resource = (type: string, tenant: string, attributes: object) => ({ mode: "managed", type, name: "x", instances: [{ attributes: { tenant_id: tenant, ...attributes } }] });
    const other = "22222222-2222-4222-8222-222222222222";
    const resources = [
      resource(partnerType, tenantId, { identity_synchronization: null }),
      resource(partnerType, other, { identity_synchronization: null }),
      resource("microsoft365wp_cross_tenant_identity_sync_policy_partner", tenantId, { user_sync_inbound: { is_sync_allowed: true } }),
    ];
    expect(translateTerraform({ version: 4, lineage: "x", resources }, "x.json").resources.map(({ value }) => plain(value))).toEqual([
      { tenantId },
      { tenantId: other, identitySynchronization: null },
      { tenantId, userSyncInbound: { isSyncAllowed: true } },
    ]);
  });
});

describe("other objects of microsoft365wp", () => {
  it("have what the provider adds", () => {
    expect(written("microsoft365wp_cross_tenant_access_policy", {})).toEqual({ allowedCloudEndpoints: [] });
    expect(written("microsoft365wp_authentication_flows_policy", {})).toEqual({ selfServiceSignUp: { isEnabled: false } });
    expect(written("microsoft365wp_authorization_policy", { allow_invites_from: "none" })).toEqual({
      allowInvitesFrom: "none",
      guestUserRoleId: "10dae51f-b6af-4016-8d66-8c2a99b929b3",
      allowEmailVerifiedUsersToJoinOrganization: false,
      allowedToSignUpEmailBasedSubscriptions: true,
    });
  });

  it("have the kinds of external tenants as objects of their own", () => {
    const guests = (external_tenants: object) => ({ conditions: { users: { include_guests_or_external_users: { guest_or_external_user_types: "serviceProvider", external_tenants } } } });
    const externalTenants = (value: object) => ({ conditions: { users: { includeGuestsOrExternalUsers: { guestOrExternalUserTypes: "serviceProvider", externalTenants: value } } } });
    const type = "microsoft365wp_conditional_access_policy";
    expect(kept(type, guests({ all: {}, enumerated: null, membership_kind: "all" }))).toEqual(externalTenants({ membershipKind: "all" }));
    expect(kept(type, guests({ all: null, enumerated: { members: ["t"] }, membership_kind: "enumerated" }))).toEqual(externalTenants({ members: ["t"], membershipKind: "enumerated" }));
  });
});
