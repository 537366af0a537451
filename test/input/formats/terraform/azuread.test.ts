import { describe, expect, it } from "vitest";
import { translateTerraform } from "../../../../src/input/formats/terraform.ts";
import { undetermined } from "../../../../src/model/undetermined.ts";
import { kept, stateOf, written } from "./shown.ts";

const type = "azuread_conditional_access_policy";
const gap = undetermined("var.x is not resolved here");
const unresolved = "? var.x is not resolved here";
const guid = "cccccccc-0000-4000-8000-000000000001";

const conditions = {
  applications: [{ included_applications: ["All"], excluded_applications: null, included_user_actions: [], filter: [{ mode: "exclude", rule: "x" }] }],
  client_app_types: ["all"],
  client_applications: [],
  devices: [{ filter: [{ mode: "include", rule: "y" }] }],
  insider_risk_levels: "minor",
  locations: [],
  platforms: [{ included_platforms: ["all"], excluded_platforms: ["iOS"] }],
  sign_in_risk_levels: null,
  users: [
    {
      included_users: [],
      excluded_groups: ["g"],
      included_roles: ["r"],
      included_guests_or_external_users: [
        { guest_or_external_user_types: ["b2bCollaborationGuest", "serviceProvider"], external_tenants: [{ membership_kind: "enumerated", members: ["t"] }] },
      ],
      excluded_guests_or_external_users: [],
    },
  ],
};

describe("azuread_conditional_access_policy", () => {
  it("is read from a state, with blocks as lists of one", () => {
    const attributes = {
      id: `/identity/conditionalAccess/policies/${guid}`,
      object_id: guid,
      display_name: "Guests",
      state: "enabled",
      conditions: [conditions],
      grant_controls: [
        {
          operator: "OR",
          built_in_controls: ["mfa"],
          authentication_strength_policy_id: `/policies/authenticationStrengthPolicies/${guid}`,
          custom_authentication_factors: [],
          terms_of_use: null,
        },
      ],
      session_controls: [
        {
          application_enforced_restrictions_enabled: false,
          cloud_app_security_policy: "monitorOnly",
          disable_resilience_defaults: true,
          persistent_browser_mode: "",
          sign_in_frequency: 4,
          sign_in_frequency_interval: "timeBased",
          sign_in_frequency_period: "hours",
        },
      ],
      timeouts: null,
    };
    expect(kept(type, attributes)).toEqual({
      id: guid,
      displayName: "Guests",
      state: "enabled",
      conditions: {
        applications: { includeApplications: ["All"], excludeApplications: [], includeUserActions: [], applicationFilter: { mode: "exclude", rule: "x" } },
        clientAppTypes: ["all"],
        clientApplications: null,
        devices: { deviceFilter: { mode: "include", rule: "y" } },
        insiderRiskLevels: "minor",
        locations: null,
        platforms: { includePlatforms: ["all"], excludePlatforms: ["iOS"] },
        signInRiskLevels: [],
        users: {
          includeUsers: [],
          excludeGroups: ["g"],
          includeRoles: ["r"],
          includeGuestsOrExternalUsers: {
            guestOrExternalUserTypes: "b2bCollaborationGuest,serviceProvider",
            externalTenants: { membershipKind: "enumerated", members: ["t"] },
          },
          excludeGuestsOrExternalUsers: null,
        },
      },
      grantControls: {
        operator: "OR",
        builtInControls: ["mfa"],
        customAuthenticationFactors: [],
        termsOfUse: [],
        authenticationStrength: { id: guid },
      },
      sessionControls: {
        cloudAppSecurity: { isEnabled: true, cloudAppSecurityType: "monitorOnly" },
        disableResilienceDefaults: true,
        signInFrequency: { isEnabled: true, value: 4, frequencyInterval: "timeBased", type: "hours" },
      },
    });
  });

  it("shows each part where it stands", () => {
    const { resources } = translateTerraform(stateOf(type, { conditions: [conditions], session_controls: [{ sign_in_frequency: 4 }] }), "terraform.tfstate");
    const attributes = "/resources/0/instances/0/attributes";
    const place = resources[0]?.place;
    expect(place?.at("conditions").at("users").at("excludeGroups").at(0).pointer).toBe(`${attributes}/conditions/0/users/0/excluded_groups/0`);
    expect(place?.at("conditions").at("users").pointer).toBe(`${attributes}/conditions/0/users/0`);
    expect(place?.at("sessionControls").at("signInFrequency").at("value").pointer).toBe(`${attributes}/session_controls/0/sign_in_frequency`);
  });

  it("keeps what is not resolved, a block or a part of one", () => {
    const attributes = {
      display_name: gap,
      conditions: [{ users: gap, applications: [{ included_applications: [gap] }], locations: [gap] }],
      grant_controls: [{ operator: "OR", authentication_strength_policy_id: gap }],
      session_controls: gap,
    };
    expect(written(type, attributes)).toEqual({
      displayName: unresolved,
      conditions: { users: unresolved, applications: { includeApplications: [unresolved] }, locations: [unresolved] },
      grantControls: { operator: "OR", authenticationStrength: unresolved },
      sessionControls: unresolved,
    });
    const guests = [{ guest_or_external_user_types: ["internalGuest", gap] }];
    expect(written(type, { conditions: [{ users: [{ excluded_guests_or_external_users: guests }] }], grant_controls: gap })).toEqual({
      conditions: { users: { excludeGuestsOrExternalUsers: { guestOrExternalUserTypes: unresolved } } },
      grantControls: unresolved,
    });
  });

  it("does not stumble over wrong types", () => {
    expect(kept(type, { conditions: 3, grant_controls: ["x"], session_controls: {}, id: 7 })).toEqual({ conditions: 3, grantControls: ["x"], sessionControls: {} });
    expect(kept(type, { grant_controls: [{ operator: "OR" }, { operator: "AND" }], session_controls: [{}, {}] })).toEqual({ grantControls: [{ operator: "OR" }, { operator: "AND" }], sessionControls: [{}, {}] });
    expect(kept(type, { conditions: [{ users: [{ included_guests_or_external_users: [{ guest_or_external_user_types: [1] }] }] }] })).toEqual({
      conditions: { users: { includeGuestsOrExternalUsers: { guestOrExternalUserTypes: "? guest_or_external_user_types holds something that is no text" } } },
    });
  });

  it("has no session controls where the block is absent from a state", () => {
    expect(kept(type, { session_controls: [] })).toEqual({ sessionControls: null });
    expect(written(type, {})).toEqual({});
  });
});

describe("azuread_named_location", () => {
  const named = "azuread_named_location";

  it("is by addresses or by countries", () => {
    expect(kept(named, { id: guid, display_name: "Office", ip: [{ ip_ranges: ["192.0.2.0/24"], trusted: true }], country: [] })).toEqual({
      displayName: "Office",
      id: guid,
      "@odata.type": "#microsoft.graph.ipNamedLocation",
      isTrusted: true,
      ipRanges: [{ cidrAddress: "192.0.2.0/24" }],
    });
    const country = [{ countries_and_regions: ["NO"], country_lookup_method: "clientIpAddress", include_unknown_countries_and_regions: false }];
    expect(kept(named, { display_name: "North", ip: [], country })).toEqual({
      displayName: "North",
      "@odata.type": "#microsoft.graph.countryNamedLocation",
      countriesAndRegions: ["NO"],
      includeUnknownCountriesAndRegions: false,
      countryLookupMethod: "clientIpAddress",
    });
  });

  it("keeps what is not resolved", () => {
    expect(written(named, { ip: gap })).toEqual({ ipRanges: unresolved });
    expect(written(named, { country: [gap] })).toEqual({ countriesAndRegions: unresolved });
    expect(written(named, { ip: [{ ip_ranges: [gap], trusted: gap }] })).toMatchObject({ ipRanges: [unresolved], isTrusted: unresolved });
    expect(written(named, { ip: [{ ip_ranges: gap }] })).toMatchObject({ ipRanges: unresolved });
  });
});

describe("azuread_authentication_strength_policy", () => {
  it("is Graph's object in other letters", () => {
    const attributes = { id: `/policies/authenticationStrengthPolicies/${guid}`, display_name: "Keys", description: "", allowed_combinations: ["fido2"] };
    expect(kept("azuread_authentication_strength_policy", attributes)).toEqual({ id: guid, displayName: "Keys", description: "", allowedCombinations: ["fido2"] });
  });
});
