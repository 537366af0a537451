import { describe, expect, it } from "vitest";
import type { Resource } from "../../../src/model/resource.ts";
import { folder, outcomes, read } from "../folder.ts";

const partnerId = "11111111-1111-4111-8111-111111111111";
const unresolved = (text: string) => ({ undetermined: `${text} is not resolved here: write its value, or give an export of the tenant`, needs: [] });

function script(inner: string): string {
  return `Configuration Tenant\n{\n  Import-DscResource -ModuleName Microsoft365DSC\n  Node localhost\n  {\n${inner}\n  }\n}\n`;
}

async function resources(files: Readonly<Record<string, string | object>>): Promise<readonly Resource[]> {
  return (await read(folder(files))).resources;
}

/** The one object that a resource of a report becomes. */
async function translated(name: string, properties: object): Promise<unknown> {
  const found = await resources({ "report.json": [{ ResourceName: name, ResourceInstanceName: name, TenantId: "contoso.example", ...properties }] });
  return found.length === 1 ? found[0]?.value : found;
}

const targets = (...written: readonly unknown[]) => ({ AccessType: "allowed", Targets: written, CIMInstance: "MSFT_AADCrossTenantAccessPolicyTargetConfiguration" });

describe("what is Microsoft365DSC, and what is none", () => {
  const item = { ResourceName: "AADSecurityDefaults", ResourceInstanceName: "x", IsEnabled: true, TenantId: "contoso.example" };
  it.each([
    ["a configuration", "a.ps1", script("AADSecurityDefaults x { IsEnabled = $true; TenantId = $t }"), "m365dsc-ps1"],
    ["a configuration in capitals", "A.PS1", script("AADSecurityDefaults x { IsEnabled = $true; TenantId = $t }").toUpperCase(), "m365dsc-ps1"],
    ["a report", "a.json", [item], "m365dsc-json"],
    ["a report of one resource, unwrapped", "a.json", item, "m365dsc-json"],
    ["a data file", "Basic#AzureAD.psd1", "@{ NonNodeData = @{ AzureAD = @{ SecurityDefaults = @{ IsEnabled = $true; TenantId = 'x' } } } }", "m365dsc-psd1"],
    ["data of Datum", "AzureAd/cAADSecurityDefaults.yml", "IsEnabled: false\nTenantId: '[x={ $Node.Tenant }=]'\n", "m365dsc-yaml"],
    ["a list of Datum", "cAADNamedLocationPolicy.yml", "Items:\n  - DisplayName: Office\n    TenantId: x\n", "m365dsc-yaml"],
  ])("%s", async (_name, file, content, format) => {
    expect((await read(folder({ [file]: content }))).inputs.map((input) => [input.status, input.format])).toEqual([["read", format]]);
  });

  it.each([
    ["a script that asks for an export", "a.ps1", "Export-M365DSCConfiguration -Components @('AADCrossTenantAccessPolicy')", "holds PowerShell and no Microsoft365DSC configuration, which this version does not read: give Graph's JSON of the tenant"],
    ["a script about something else", "a.ps1", script("File x { DestinationPath = 'c:\\x' }"), "holds no policy"],
    ["a configuration of another product", "a.ps1", script("EXOThing x { TenantId = $t }"), "holds no Entra policy that this version reads"],
    ["data of another product", "a.psd1", "@{ NonNodeData = @{ Exchange = @{ TenantId = 'x' } } }", "holds no Entra policy that this version reads"],
    ["a layer that is empty", "a.psd1", "@{ NonNodeData = @{ AzureAD = @{ ConditionalAccessPolicy = @(); AuthorizationPolicy = @{} } } }", "holds no Entra policy that this version reads"],
    ["only what must not exist", "a.json", [{ ...item, Ensure: "absent" }], "1 resource must not exist (Ensure = 'Absent') and is left out"],
    ["only connected organizations", "a.json", [{ ResourceName: "AADEntitlementManagementConnectedOrganization", ResourceInstanceName: "x" }], "1 connected organization is not judged"],
    ["items that are none", "a.json", [{ ...item, ResourceName: 5 }, null, 3, []], "holds no Entra policy that this version reads"],
  ])("%s is declined", async (_name, file, content, reason) => {
    expect(outcomes(await read(folder({ [file]: content })))).toEqual([`${file} declined: ${reason}`]);
  });

  it("a configuration that is cut fails with its place", async () => {
    const result = await read(folder({ "a.ps1": script("AADSecurityDefaults x { TenantId = 'x").slice(0, -8) }));
    expect(outcomes(result)).toEqual(["a.ps1 failed: 6:36: the text that opens here is never closed: add its closing quote"]);
  });

  it("says what was left out", async () => {
    const { inputs } = await read(folder({
      "a.ps1": script(`AADSecurityDefaults a { IsEnabled = $true }
        AADNamedLocationPolicy b { DisplayName = 'x'; Ensure = "Absent" }
        AADNamedLocationPolicy c { DisplayName = 'y'; ENSURE = 'absent' }
        AADNamedLocationPolicy d { DisplayName = 'z'; Ensure = $ensure }
        AADEntitlementManagementConnectedOrganization e { DisplayName = 'Fabrikam'; TenantId = $t }`),
    }));
    expect(inputs[0]?.notes).toEqual([
      "2 resources must not exist (Ensure = 'Absent') and are left out",
      "1 resource may or may not exist, which only running tells, and is left out",
      "1 connected organization is not judged",
    ]);
    expect(inputs[0]?.resources).toEqual({ identitySecurityDefaultsEnforcementPolicy: 1 });
  });
});

describe("cross-tenant access", () => {
  it("has Graph's names at any depth, and never the tenant that signs in", async () => {
    expect(
      await translated("AADCrossTenantAccessPolicyConfigurationPartner", {
        PartnerTenantId: partnerId,
        b2bcollaborationINBOUND: { Applications: targets({ Target: "AllApplications", TargetType: "application" }), UsersAndGroups: targets({ Target: "AllUsers", TargetType: "user" }) },
        InboundTrust: { IsMfaAccepted: true, IsCompliantDeviceAccepted: null, CIMInstance: "MSFT_AADCrossTenantAccessPolicyInboundTrust" },
        Ensure: "Present",
        ApplicationId: "x",
        ManagedIdentity: false,
      }),
    ).toEqual({
      tenantId: partnerId,
      b2bCollaborationInbound: {
        applications: { accessType: "allowed", targets: [{ target: "AllApplications", targetType: "application" }] },
        usersAndGroups: { accessType: "allowed", targets: [{ target: "AllUsers", targetType: "user" }] },
      },
      inboundTrust: { isMfaAccepted: true },
    });
  });

  it("what is not stated, null or empty is not put", async () => {
    expect(
      await translated("AADCrossTenantAccessPolicyConfigurationPartner", {
        PartnerTenantId: partnerId, B2BCollaborationInbound: null, B2BCollaborationOutbound: "", B2BDirectConnectInbound: {}, InboundTrust: [], "InboundTrust@odata.type": "#x",
      }),
    ).toEqual({ tenantId: partnerId });
  });

  it("a wrong type is kept, for the rules to say so", async () => {
    expect(await translated("AADCrossTenantAccessPolicyConfigurationPartner", { PartnerTenantId: 5, B2BCollaborationInbound: 7, InboundTrust: "yes", B2BDirectConnectInbound: { Applications: 3 } })).toEqual({
      tenantId: 5, b2bCollaborationInbound: 7, inboundTrust: "yes", b2bDirectConnectInbound: { applications: 3 },
    });
  });

  it("one target that PowerShell unwrapped is still a list", async () => {
    expect(await translated("AADCrossTenantAccessPolicyConfigurationDefault", { B2BCollaborationInbound: { Applications: { AccessType: "blocked", Targets: { Target: "AllApplications", TargetType: "application" } } } })).toEqual({
      b2bCollaborationInbound: { applications: { accessType: "blocked", targets: [{ target: "AllApplications", targetType: "application" }] } },
    });
  });

  it.each([
    ["a name of a group", "usersAndGroups", "Project team", "group", { undetermined: '"Project team" is a name, and only an id can be compared: write the object id of the user or group', needs: [] }],
    ["a name of a user", "usersAndGroups", "ann@contoso.example", "user", { undetermined: '"ann@contoso.example" is a name, and only an id can be compared: write the object id of the user or group', needs: [] }],
    ["an id", "usersAndGroups", partnerId.toUpperCase(), "group", partnerId.toUpperCase()],
    ["a reserved word in another case", "usersAndGroups", "allusers", "user", "allusers"],
    ["a misspelt reserved word", "usersAndGroups", "AllUser", "user", "AllUser"],
    ["a reserved word of the other half", "usersAndGroups", "Office365", "user", "Office365"],
    ["a word that is none, of an application", "applications", "Salesforce", "application", "Salesforce"],
    ["no text", "usersAndGroups", 5, "user", 5],
  ])("of %s, only a name cannot be judged", async (_name, half, target, type, expected) => {
    const key = half === "applications" ? "Applications" : "UsersAndGroups";
    expect(await translated("AADCrossTenantAccessPolicyConfigurationPartner", { B2BCollaborationInbound: { [key]: targets({ Target: target, TargetType: type }) } })).toEqual({
      b2bCollaborationInbound: { [half]: { accessType: "allowed", targets: [{ target: expected, targetType: type }] } },
    });
  });

  it("what only running tells stays undetermined, and is shown where it is written", async () => {
    const [partner] = await resources({ "a.ps1": script(`AADCrossTenantAccessPolicyConfigurationPartner x
{
  PartnerTenantId = $ConfigurationData.Partner
  B2BCollaborationInbound = $inbound
  InboundTrust = MSFT_X { IsMfaAccepted = $mfa }
}`) });
    expect(partner?.value).toEqual({ tenantId: unresolved("$ConfigurationData.Partner"), b2bCollaborationInbound: unresolved("$inbound"), inboundTrust: { isMfaAccepted: unresolved("$mfa") } });
    expect(partner?.place.at("inboundTrust").at("isMfaAccepted").pointer).toBe("/0/InboundTrust/IsMfaAccepted");
    expect(partner?.place.at("inboundTrust").pointer).toBe("/0/InboundTrust");
  });

  it("a report quotes variables, and PowerShell's constants", async () => {
    expect(
      await translated("AADCrossTenantAccessPolicyConfigurationPartner", {
        PartnerTenantId: "$ConfigurationData.Partner", InboundTrust: { IsMfaAccepted: "$True", IsCompliantDeviceAccepted: "$false", IsHybridAzureADJoinedDeviceAccepted: "$x" }, B2BDirectConnectInbound: "$null",
      }),
    ).toEqual({
      tenantId: unresolved("$ConfigurationData.Partner"),
      inboundTrust: { isMfaAccepted: true, isCompliantDeviceAccepted: false, isHybridAzureADJoinedDeviceAccepted: unresolved("$x") },
    });
  });

  it("synchronization is an object of its own, and unknown where it is not stated", async () => {
    const of = (properties: object) => translated("AADCrossTenantIdentitySyncPolicyPartner", { CrossTenantAccessPolicyConfigurationPartnerTenantId: partnerId, ...properties });
    expect(await of({ DisplayName: "Fabrikam", IsSyncAllowed: false })).toEqual({ tenantId: partnerId, displayName: "Fabrikam", userSyncInbound: { isSyncAllowed: false } });
    expect(await of({})).toEqual({ tenantId: partnerId, userSyncInbound: { undetermined: "the file does not state IsSyncAllowed", needs: [] } });
  });

  it("the template of the multitenant organization", async () => {
    const of = (properties: object) => translated("AADMultiTenantOrganizationIdentitySyncPolicyTemplate", { TemplateApplicationLevel: "newPartners,existingPartners", IsSingleInstance: "Yes", ...properties });
    expect(await of({ UserSyncInbound: { isSyncAllowed: true } })).toEqual({ templateApplicationLevel: "newPartners,existingPartners", userSyncInbound: { isSyncAllowed: true } });
    expect(await of({})).toEqual({ templateApplicationLevel: "newPartners,existingPartners", userSyncInbound: { undetermined: "the file does not state UserSyncInbound", needs: [] } });
  });

  it("a key of any name, and settings of any depth", async () => {
    let deep: unknown = "end";
    for (let depth = 0; depth < 2000; depth += 1) deep = { Applications: deep };
    const text = JSON.stringify([{ ResourceName: "AADCrossTenantAccessPolicy", ResourceInstanceName: "x", Deep: deep }]).replace('"Deep"', '"__proto__":{"polluted":true},"Deep"');
    const [policy] = await resources({ "a.json": text });
    expect(Object.keys(policy?.value ?? {})).toEqual(["__proto__", "deep"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("Conditional Access, which is written flat", () => {
  it("gets Graph's shape and words", async () => {
    expect(
      await translated("AADConditionalAccessPolicy", {
        Id: "cccccccc-0000-4000-8000-000000000001",
        DisplayName: "Guests",
        State: "EnabledForReportingButNotEnforced",
        IncludeApplications: "all",
        IncludeUsers: ["guestsorexternalusers"],
        ExcludeUsers: ["ann@contoso.example"],
        IncludeGroups: ["Project team"],
        IncludeRoles: [],
        IncludeGuestOrExternalUserTypes: ["B2bCollaborationGuest", "OtherExternalUser"],
        IncludeExternalTenantsMembershipKind: "Enumerated",
        IncludeExternalTenantsMembers: [partnerId],
        ExcludeGuestOrExternalUserTypes: [],
        ExcludeExternalTenantsMembershipKind: "",
        ClientAppTypes: ["ExchangeActiveSync", "Other"],
        BuiltInControls: ["Mfa", "CompliantDevice"],
        GrantControlOperator: "or",
        AuthenticationStrength: "Phishing-resistant MFA",
        SignInFrequencyIsEnabled: true,
        SignInFrequencyValue: 4,
        SignInFrequencyType: "Hours",
        PersistentBrowserIsEnabled: false,
        PersistentBrowserMode: "",
        InsiderRiskLevels: ["Minor", "elevated"],
        TransferMethods: "",
      }),
    ).toEqual({
      id: "cccccccc-0000-4000-8000-000000000001",
      displayName: "Guests",
      state: "enabledForReportingButNotEnforced",
      conditions: {
        applications: { includeApplications: ["All"] },
        users: {
          includeUsers: ["GuestsOrExternalUsers"],
          excludeUsers: ["ann@contoso.example"],
          includeGroups: ["Project team"],
          includeRoles: [],
          includeGuestsOrExternalUsers: { guestOrExternalUserTypes: "b2bCollaborationGuest,otherExternalUser", externalTenants: { membershipKind: "enumerated", members: [partnerId] } },
          excludeGuestsOrExternalUsers: null,
        },
        clientAppTypes: ["exchangeActiveSync", "other"],
        insiderRiskLevels: "minor,elevated",
      },
      grantControls: { operator: "OR", builtInControls: ["mfa", "compliantDevice"], authenticationStrength: { displayName: "Phishing-resistant MFA" } },
      sessionControls: { signInFrequency: { isEnabled: true, value: 4, type: "hours" }, persistentBrowser: { isEnabled: false } },
    });
  });

  it("a type of guest that is not known makes all of them unknown", async () => {
    const [policy] = await resources({ "a.ps1": script("AADConditionalAccessPolicy x {\n IncludeGuestOrExternalUserTypes = @('internalGuest', $more)\n State = $state\n}") });
    expect(policy?.value).toEqual({
      state: unresolved("$state"),
      conditions: { users: { includeGuestsOrExternalUsers: { guestOrExternalUserTypes: unresolved("$more") } } },
    });
  });

  it("all tenants have no members", async () => {
    expect(await translated("AADConditionalAccessPolicy", { ExcludeGuestOrExternalUserTypes: ["serviceProvider"], ExcludeExternalTenantsMembershipKind: "all", ExcludeExternalTenantsMembers: [] })).toEqual({
      conditions: { users: { excludeGuestsOrExternalUsers: { guestOrExternalUserTypes: "serviceProvider", externalTenants: { membershipKind: "all" } } } },
    });
  });
});

describe("the policies around it", () => {
  it.each([
    ["User", "a0b1b346-4d3e-4e8b-98f8-753987be4970"],
    ["guest", "10dae51f-b6af-4016-8d66-8c2a99b929b3"],
    ["RestrictedGuest", "2af84b1e-32c8-42b7-82bc-daa82404023b"],
    ["2af84b1e-32c8-42b7-82bc-daa82404023b", "2af84b1e-32c8-42b7-82bc-daa82404023b"],
    ["Visitor", { undetermined: 'GuestUserRole is "Visitor", which is none of User, Guest and RestrictedGuest', needs: [] }],
    [3, 3],
  ])("a guest role %j", async (GuestUserRole, guestUserRoleId) => {
    expect(await translated("AADAuthorizationPolicy", { GuestUserRole })).toEqual({ guestUserRoleId });
  });

  it.each([
    ["AADAuthorizationPolicy", { AllowInvitesFrom: "Everyone", AllowedToUseSspr: true, DefaultUserRoleAllowedToCreateApps: false, PermissionGrantPolicyIdsAssignedToDefaultUserRole: [] },
      { allowInvitesFrom: "Everyone", allowedToUseSSPR: true, defaultUserRolePermissions: { allowedToCreateApps: false, permissionGrantPoliciesAssigned: [] } }],
    ["AADNamedLocationPolicy", { DisplayName: "Office", IpRanges: ["192.0.2.0/24"], IsTrusted: true, OdataType: "#microsoft.graph.ipNamedLocation" },
      { displayName: "Office", isTrusted: true, "@odata.type": "#microsoft.graph.ipNamedLocation", ipRanges: [{ cidrAddress: "192.0.2.0/24" }] }],
    ["AADNamedLocationPolicy", { DisplayName: "Home", CountriesAndRegions: ["NO"], IpRanges: 5 }, { displayName: "Home", countriesAndRegions: ["NO"], ipRanges: 5 }],
    ["AADAuthenticationStrengthPolicy", { DisplayName: "Strong", AllowedCombinations: ["fido2"] }, { displayName: "Strong", allowedCombinations: ["fido2"] }],
    ["AADSecurityDefaults", { IsEnabled: false }, { isEnabled: false }],
    ["AADExternalIdentityPolicy", { allowExternalIdentitiesToLeave: true }, { allowExternalIdentitiesToLeave: true }],
    ["AADB2BManagementPolicy", { IsSingleInstance: "Yes", Definition: ["{}"] }, { definition: ["{}"], isOrganizationDefault: true }],
    ["AADCrossTenantAccessPolicy", { AllowedCloudEndpoints: [], DisplayName: "x" }, { allowedCloudEndpoints: [], displayName: "x" }],
  ])("%s", async (name, properties, value) => {
    expect(await translated(name, properties)).toEqual(value);
  });

  it("an expression of Datum is not run, and one layer is not the whole", async () => {
    const result = await read(folder({ "cAADConditionalAccessPolicy.yml": "Items:\n  - DisplayName: Guests\n    State: '[x={ $Node.State }=]'\n    IncludeUsers:\n      - '[x={ \"a\" }=]'\n" }));
    expect(result.resources.map(({ value }) => value)).toEqual([
      { displayName: "Guests", state: unresolved("[x={ $Node.State }=]"), conditions: { users: { includeUsers: [unresolved('[x={ "a" }=]')] } } },
    ]);
    expect(result.inputs[0]?.notes).toEqual(["one layer of data: what other layers add or replace is not put together"]);
  });
});
