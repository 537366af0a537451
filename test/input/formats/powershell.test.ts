import { describe, expect, it } from "vitest";
import { translatePowerShell } from "../../../src/input/formats/powershell.ts";
import { isUndetermined } from "../../../src/model/undetermined.ts";
import { folder, outcomes, read } from "../folder.ts";

const tenantId = "11111111-1111-4111-8111-111111111111";
const none = { AccessType: null, Targets: null };
const unset = { Applications: none, UsersAndGroups: none };
const everyone = { AccessType: "allowed", Targets: [{ Target: "AllUsers", TargetType: "user" }] };
const cutOff = (name: string): string => `${name} is cut off by ConvertTo-Json: re-export with -Depth 10`;

/** The first object of a document, what could not be determined as its reason. */
function first(value: unknown): unknown {
  const object = translatePowerShell(value, "x.json").resources[0]?.value;
  const shown: unknown = JSON.parse(JSON.stringify(object ?? null, (_key, part: unknown) => (isUndetermined(part) ? `? ${part.undetermined}` : part)));
  return shown;
}

/** `Graph's key: pointer in the file` of each path. */
function places(value: unknown, ...paths: readonly string[]): readonly string[] {
  const resource = translatePowerShell(value, "x.json").resources[0];
  return paths.map((path) => path.split("/").reduce((place, step) => place.at(step), resource?.place ?? expect.fail("no object")).pointer);
}

describe("names", () => {
  it("are Graph's, however the SDK spells an acronym, at every depth", () => {
    const trust = { IsMfaAccepted: true, IsCompliantDeviceAccepted: false, IsHybridAzureAdJoinedDeviceAccepted: true };
    expect(first({ TenantId: tenantId, InboundTrust: trust, B2BCollaborationInbound: { UsersAndGroups: everyone } })).toEqual({
      tenantId,
      inboundTrust: { isMfaAccepted: true, isCompliantDeviceAccepted: false, isHybridAzureADJoinedDeviceAccepted: true },
      b2bCollaborationInbound: { usersAndGroups: { accessType: "allowed", targets: [{ target: "AllUsers", targetType: "user" }] } },
    });
    expect(first({ AllowInvitesFrom: "none", AllowedToUseSspr: true })).toEqual({ allowInvitesFrom: "none", allowedToUseSSPR: true });
    expect(first({ ALLOWINVITESFROM: "none", AllowedToUseSSPR: true })).toEqual({ allowInvitesFrom: "none", allowedToUseSSPR: true });
  });

  it("that Graph does not know are kept, so that they are told", async () => {
    const partner = { TenantId: tenantId, InboundTrust: { IsMfaAccepted: true, IsMoonAccepted: true }, NewSetting: { Inner: 1 } };
    expect(first(partner)).toEqual({ tenantId, inboundTrust: { isMfaAccepted: true, isMoonAccepted: true }, newSetting: { inner: 1 } });
    const { facts } = await read(folder({ "x.json": partner }));
    expect(facts.flatMap(({ oddKeys }) => oddKeys.map(({ place }) => place.pointer))).toEqual(["/InboundTrust/IsMoonAccepted", "/NewSetting"]);
  });

  it("of what the SDK put aside are Graph's already", () => {
    const partner = {
      TenantId: tenantId,
      InboundTrust: { IsMfaAccepted: true, AdditionalProperties: { isCompliantNetworkAccepted: true, isMfaAccepted: false } },
      TenantRestrictions: null,
      AdditionalProperties: { tenantRestrictions: { devices: null }, protectedContentSharing: { inboundAllowed: true } },
    };
    expect(first(partner)).toEqual({
      tenantId,
      inboundTrust: { isMfaAccepted: true, isCompliantNetworkAccepted: true },
      tenantRestrictions: null,
      protectedContentSharing: { inboundAllowed: true },
    });
    expect(places([partner], "inboundTrust/isCompliantNetworkAccepted", "protectedContentSharing/inboundAllowed", "inboundTrust/isMfaAccepted")).toEqual([
      "/0/InboundTrust/AdditionalProperties/isCompliantNetworkAccepted",
      "/0/AdditionalProperties/protectedContentSharing/inboundAllowed",
      "/0/InboundTrust/IsMfaAccepted",
    ]);
  });

  it("such as __proto__ harm nothing", () => {
    const object = translatePowerShell(JSON.parse(`{"TenantId": "${tenantId}", "InboundTrust": {"__proto__": {"IsMfaAccepted": true}, "Is": 1}}`), "x.json").resources[0]?.value;
    expect(object?.["inboundTrust"]).toEqual(JSON.parse('{"__proto__": {"isMfaAccepted": true}, "is": 1}'));
  });
});

describe("what is not set", () => {
  it("is null where the SDK wrote an object of nulls", () => {
    const partner = {
      TenantId: tenantId,
      InboundTrust: { IsMfaAccepted: null, IsCompliantDeviceAccepted: null, AdditionalProperties: {} },
      B2BCollaborationInbound: unset,
      B2BCollaborationOutbound: { ...unset, AdditionalProperties: {} },
      B2BDirectConnectInbound: { Applications: { AccessType: null, Targets: [] }, UsersAndGroups: none },
      B2BDirectConnectOutbound: { Applications: none, UsersAndGroups: everyone },
      AutomaticUserConsentSettings: { InboundAllowed: null, OutboundAllowed: null },
    };
    expect(first(partner)).toEqual({
      tenantId,
      inboundTrust: null,
      b2bCollaborationInbound: null,
      b2bCollaborationOutbound: null,
      b2bDirectConnectInbound: null,
      b2bDirectConnectOutbound: { applications: null, usersAndGroups: { accessType: "allowed", targets: [{ target: "AllUsers", targetType: "user" }] } },
      automaticUserConsentSettings: null,
    });
    expect(places(partner, "b2bCollaborationInbound")).toEqual(["/B2BCollaborationInbound"]);
  });

  it("targets nobody in a Conditional Access policy", () => {
    const guests = { GuestOrExternalUserTypes: null, ExternalTenants: { MembershipKind: null } };
    const policy = {
      Conditions: { Users: { IncludeUsers: ["All"], ExcludeUsers: [], IncludeGuestsOrExternalUsers: guests }, Applications: null },
      GrantControls: { BuiltInControls: ["mfa"], AuthenticationStrength: { Id: null, AllowedCombinations: null } },
      SessionControls: { SignInFrequency: { Value: null } },
      State: "enabled",
    };
    expect(first(policy)).toEqual({
      conditions: { users: { includeUsers: ["All"], excludeUsers: [], includeGuestsOrExternalUsers: null }, applications: null },
      grantControls: { builtInControls: ["mfa"], authenticationStrength: null },
      sessionControls: null,
      state: "enabled",
    });
  });

  it("of what Graph gives on request only is not known, unless Graph's context says that it was asked for", () => {
    const sync = { TenantId: null, UserSyncInbound: { IsSyncAllowed: null } };
    const partner = { TenantId: tenantId, InboundTrust: null, IdentitySynchronization: sync, ServiceProviderConstraints: { Id: null } };
    expect(first(partner)).toEqual({ tenantId, inboundTrust: null });
    const context = { "identitySynchronization@odata.context": "x" };
    expect(first({ ...partner, AdditionalProperties: context })).toEqual({ tenantId, inboundTrust: null, identitySynchronization: null, ...context });
  });

  it("can be what was not selected, which is told", () => {
    const partner = { TenantId: tenantId, InboundTrust: null, IsInMultiTenantOrganization: null };
    expect(translatePowerShell([partner, partner], "x.json").notes).toEqual([
      "IsInMultiTenantOrganization is null, as after an export with -Property: a setting that was not selected is read as inherited, too",
    ]);
    expect(translatePowerShell({ ...partner, IsInMultiTenantOrganization: false }, "x.json").notes).toEqual([]);
  });

  it("is no default, template or list of partners inside the policy", () => {
    const policy = {
      AllowedCloudEndpoints: [],
      Default: { B2BCollaborationInbound: unset, Id: null, IsServiceDefault: null },
      Partners: [],
      Templates: { Id: null, MultiTenantOrganizationPartnerConfiguration: { Id: null, TemplateApplicationLevel: null } },
    };
    const { resources, lists } = translatePowerShell(policy, "x.json");
    expect(resources.map(({ kind, value }) => [kind, value])).toEqual([["crossTenantAccessPolicy", { allowedCloudEndpoints: [] }]]);
    expect(lists).toEqual([]);
  });

  it("stays an object where Graph itself wrote it", () => {
    const graph = { tenantId, b2bCollaborationInbound: { usersAndGroups: null, applications: null } };
    const { resources } = translatePowerShell([{ TenantId: "x", InboundTrust: null }, graph], "x.json");
    expect(resources[1]?.value).toBe(graph);
    expect(resources[1]?.place.pointer).toBe("/1");
  });
});

describe("what ConvertTo-Json cut off", () => {
  it.each([
    ["an object", { TenantId: tenantId, InboundTrust: "@{IsMfaAccepted=True; IsCompliantDeviceAccepted=False}" }, { tenantId, inboundTrust: `? ${cutOff("inboundTrust")}` }],
    ["a type of the SDK", { TenantId: tenantId, InboundTrust: "Microsoft.Graph.PowerShell.Models.MicrosoftGraphCrossTenantAccessPolicyInboundTrust" }, { tenantId, inboundTrust: `? ${cutOff("inboundTrust")}` }],
    ["a type of the beta SDK", { TenantId: tenantId, InboundTrust: "Microsoft.Graph.Beta.PowerShell.Models.MicrosoftGraphX" }, { tenantId, inboundTrust: `? ${cutOff("inboundTrust")}` }],
    ["a list", { TenantId: tenantId, B2BCollaborationInbound: { UsersAndGroups: { AccessType: "allowed", Targets: "System.Object[]" } } }, { tenantId, b2bCollaborationInbound: { usersAndGroups: { accessType: "allowed", targets: `? ${cutOff("b2bCollaborationInbound.usersAndGroups.targets")}` } } }],
    ["the elements of a list", { AllowInvitesFrom: "none", AllowedToUseSspr: null, DefaultUserRoleOverrides: ["@{a=1}"] }, { allowInvitesFrom: "none", allowedToUseSSPR: null, defaultUserRoleOverrides: [`? ${cutOff("defaultUserRoleOverrides")}`] }],
    ["a list as one text", { Conditions: { Users: { IncludeUsers: "a b", ExcludeUsers: "" } }, GrantControls: null }, { conditions: { users: { includeUsers: `? ${cutOff("conditions.users.includeUsers")}`, excludeUsers: `? ${cutOff("conditions.users.excludeUsers")}` } }, grantControls: null }],
    ["the conditions of a policy", { Conditions: "Microsoft.Graph.PowerShell.Models.MicrosoftGraphConditionalAccessConditionSet", GrantControls: null, State: "enabled" }, { conditions: `? ${cutOff("conditions")}`, grantControls: null, state: "enabled" }],
    ["in an object of Invoke-MgGraphRequest", { value: [{ tenantId, inboundTrust: "System.Collections.Hashtable", automaticUserConsentSettings: null }] }, { tenantId, inboundTrust: `? ${cutOff("inboundTrust")}`, automaticUserConsentSettings: null }],
    ["the conditions in such an object", [{ conditions: "@{users=; applications=}", state: "enabled", grantControls: null }], { conditions: `? ${cutOff("conditions")}`, state: "enabled", grantControls: null }],
    ["never what people write", { TenantId: tenantId, DisplayName: "@{us}", Description: "System.Object[]", InboundTrust: null }, { tenantId, displayName: "@{us}", description: "System.Object[]", inboundTrust: null }],
  ])("%s", (_name, value, expected) => {
    expect(first(value)).toEqual(expected);
  });

  it("leaves rules unknown, with what to do, and no finding", async () => {
    const half = "@{AccessType=allowed; Targets=System.Object[]}";
    const { inputs, resources } = await read(folder({ "x.json": [{ TenantId: tenantId, B2BCollaborationInbound: { Applications: half, UsersAndGroups: half } }] }));
    expect(inputs.map(({ format, status }) => [format, status])).toEqual([["powershell-json", "read"]]);
    expect(resources.map(({ value }) => value["b2bCollaborationInbound"])).toEqual([
      { applications: { undetermined: cutOff("b2bCollaborationInbound.applications"), needs: [] }, usersAndGroups: { undetermined: cutOff("b2bCollaborationInbound.usersAndGroups"), needs: [] } },
    ]);
  });

  it("is told where beta properties may be lost", () => {
    const aside = "System.Collections.Generic.Dictionary`2[System.String,System.Object]";
    const { notes } = translatePowerShell([{ TenantId: tenantId, InboundTrust: null, AdditionalProperties: aside }, { TenantId: "2", InboundTrust: null, AdditionalProperties: aside }], "x.json");
    expect(notes).toEqual(["AdditionalProperties, which holds what the SDK does not know, is cut off by ConvertTo-Json: re-export with -Depth 10"]);
  });

  it("is a fault where nothing is left of the objects", async () => {
    const type = "Microsoft.Graph.PowerShell.Models.MicrosoftGraphCrossTenantAccessPolicyConfigurationPartner";
    expect(outcomes(await read(folder({ "x.json": [type, type] })))).toEqual(["x.json failed: the objects of the list are cut off by ConvertTo-Json: re-export with -Depth 10"]);
  });
});

describe("values", () => {
  it("that lost their list are one element of it, shown where they stand", () => {
    const partner = { TenantId: tenantId, B2BCollaborationInbound: { UsersAndGroups: { AccessType: "allowed", Targets: { Target: "AllUsers", TargetType: "user" } } } };
    expect(first(partner)).toEqual({ tenantId, b2bCollaborationInbound: { usersAndGroups: { accessType: "allowed", targets: [{ target: "AllUsers", targetType: "user" }] } } });
    expect(places(partner, "b2bCollaborationInbound/usersAndGroups/targets/0", "b2bCollaborationInbound/usersAndGroups/targets/0/target")).toEqual([
      "/B2BCollaborationInbound/UsersAndGroups/Targets",
      "/B2BCollaborationInbound/UsersAndGroups/Targets/Target",
    ]);
    expect(first({ Conditions: { Users: { IncludeUsers: "All" } }, GrantControls: null })).toEqual({ conditions: { users: { includeUsers: ["All"] } }, grantControls: null });
  });

  it.each([
    ["/Date(1647536088205)/", "2022-03-17T16:54:48.205Z"],
    ["/Date(-1)/", "1969-12-31T23:59:59.999Z"],
    ["/Date(1647536088205+0200)/", "2022-03-17T16:54:48.205Z"],
    ["/Date(999999999999999)/", "+033658-09-27T01:46:39.999Z"],
    ["/Date(soon)/", "/Date(soon)/"],
    ["2022-03-17T16:54:48Z", "2022-03-17T16:54:48Z"],
  ])("dates: %s", (written, expected) => {
    expect(first({ Conditions: {}, GrantControls: null, CreatedDateTime: written })).toMatchObject({ createdDateTime: expected });
  });

  it("of a wrong type are left to the rules", () => {
    expect(first({ TenantId: 7, InboundTrust: 3, B2BCollaborationInbound: ["x"] })).toEqual({ tenantId: 7, inboundTrust: 3, b2bCollaborationInbound: ["x"] });
  });

  it("that nest without end are not determined, and exhaust no stack", () => {
    const deep = `${'{"A":'.repeat(100_000)}1${"}".repeat(100_000)}`;
    const object = translatePowerShell(JSON.parse(`{"TenantId": "${tenantId}", "InboundTrust": ${deep}}`), "x.json").resources[0]?.value;
    let inner: unknown = object?.["inboundTrust"];
    while (typeof inner === "object" && inner !== null && "a" in inner) inner = inner.a;
    expect(inner).toMatchObject({ undetermined: "the object nests deeper than any policy" });
    const lists = translatePowerShell(JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`), "x.json");
    expect(lists.resources).toEqual([]);
  });
});

describe("envelopes", () => {
  const partner = { TenantId: tenantId, InboundTrust: null };

  it.each([
    ["one object", partner, [""], []],
    ["a list", [partner, partner], ["/0", "/1"], [""]],
    ["a page", { value: [partner], Count: 1 }, ["/value/0"], ["/value"]],
    ["one object in a page", { value: partner }, ["/value"], []],
  ])("%s", (_name, value, objects, lists) => {
    const found = translatePowerShell(value, "x.json");
    expect(found.resources.map(({ place }) => place.pointer)).toEqual(objects);
    expect(found.lists.map(({ place }) => place.pointer)).toEqual(lists);
  });

  it("finds kinds by what the SDK put aside", () => {
    const location = { CreatedDateTime: null, DisplayName: "Office", Id: "1", AdditionalProperties: { "@odata.type": "#microsoft.graph.ipNamedLocation", isTrusted: true, ipRanges: [{ cidrAddress: "192.0.2.0/24" }] } };
    const organization = { CreatedDateTime: "2020-01-01T00:00:00Z", Id: "2", State: "active", DisplayName: "x", Tenants: null, JoinRequest: null, AdditionalProperties: {} };
    expect(translatePowerShell([location, organization], "x.json").resources.map(({ kind }) => kind)).toEqual(["namedLocation", "multiTenantOrganization"]);
  });

  it.each([
    ["Microsoft365DSC as JSON", [{ ResourceName: "AADAuthorizationPolicy", ResourceInstanceName: "x", AllowInvitesFrom: "None" }]],
    ["a resource of Microsoft365DSC", { IsSingleInstance: "Yes", AllowInvitesFrom: "None" }],
  ])("is not taken for %s", async (_name, value) => {
    const { inputs } = await read(folder({ "x.json": value }));
    expect(inputs.map(({ format }) => format)).not.toContain("powershell-json");
  });
});
