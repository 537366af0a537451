import { describe, expect, it } from "vitest";
import { translateTmf } from "../../../src/input/formats/tmf.ts";
import { folder, outcomes, read } from "../folder.ts";

const tenantId = "11111111-1111-4111-8111-111111111111";
const partner = { displayName: "Fabrikam", tenantId, present: true, inboundTrust: null };
const unresolved = (name: string): object => ({
  undetermined: `the string mapping ${name} of the Tenant Management Framework is not resolved here: give an export of the tenant`,
  needs: [],
});

/** The objects, as Graph's, of definitions. */
function values(value: unknown): readonly unknown[] {
  return translateTmf(value, "x.json").resources.map((resource) => resource.value);
}

describe("definitions of the Tenant Management Framework", () => {
  it("are Graph's objects without what the framework itself needs", () => {
    const [found] = translateTmf([{ ...partner, sourceConfig: "a", sourceFile: "b" }], "x.json").resources;
    expect(found?.kind).toBe("crossTenantAccessPolicyPartner");
    expect(found?.value).toEqual({ displayName: "Fabrikam", tenantId, inboundTrust: null });
    expect(found?.place.at("inboundTrust").at("isMfaAccepted").pointer).toBe("/0/inboundTrust/isMfaAccepted");
  });

  it("have no name where the exporter wrote the id for want of one", () => {
    expect(values([{ ...partner, displayName: tenantId }])).toEqual([{ tenantId, inboundTrust: null }]);
  });

  it("that must not exist are no objects, and are told", async () => {
    const { inputs, resources, facts } = await read(folder({ "x.json": [partner, { ...partner, present: false }, { displayName: "Gone", present: false }] }));
    expect(inputs.map(({ format, notes }) => [format, notes])).toEqual([["tmf", ['2 definitions with "present": false: they are to be removed, so they are not judged']]]);
    expect(resources.map(({ place }) => place.pointer)).toEqual(["/0"]);
    expect(facts.flatMap(({ lists, oddKeys }) => [...lists.map(({ kind, place }) => `${kind} ${place.pointer}`), ...oddKeys])).toEqual(["crossTenantAccessPolicyPartner "]);
  });

  it("takes no object of Graph out that stands alone or that Graph annotated", async () => {
    const files = { "one.json": { ...partner, present: false }, "list.json": [{ "@odata.type": "#microsoft.graph.x", ...partner, present: false }] };
    const { inputs, resources } = await read(folder(files));
    expect(inputs.map(({ format }) => format)).toEqual(["graph-json", "graph-json"]);
    expect(resources).toHaveLength(2);
  });

  it("that must all not exist leave nothing to judge", async () => {
    const gone = [{ displayName: "Gone", tenantId, present: false }];
    expect(outcomes(await read(folder({ "x.json": gone })))).toEqual(['x.json declined: holds only definitions with "present": false, which are to be removed']);
  });

  it("exist where it is not clear whether they do", () => {
    const { resources, notes } = translateTmf([{ ...partner, present: "no" }, { ...partner, present: null }], "x.json");
    expect(resources).toHaveLength(2);
    expect(notes).toEqual([
      "present of element 0 is a text, neither true nor false: it is read as true",
      "present of element 1 is null, neither true nor false: it is read as true",
    ]);
  });

  it("with string mappings are not determined there", () => {
    const target = { target: "{{ PartnerGroup }}", targetType: "group" };
    const inbound = { usersAndGroups: { accessType: "allowed", targets: [target, { target: "AllUsers", targetType: "user" }] } };
    expect(values([{ ...partner, displayName: "{{ Name }}", b2bCollaborationInbound: inbound, tenantId: "a{{ Id }}" }])).toEqual([
      {
        displayName: "{{ Name }}",
        tenantId: unresolved("Id"),
        inboundTrust: null,
        b2bCollaborationInbound: {
          usersAndGroups: { accessType: "allowed", targets: [{ target: unresolved("PartnerGroup"), targetType: "group" }, { target: "AllUsers", targetType: "user" }] },
        },
      },
    ]);
  });

  it("are known by their folder, too", async () => {
    const { inputs } = await read(
      folder({
        "crossTenantAccess/crossTenantAccessDefaultSettings/settings.json": { displayName: "x", inboundTrust: null },
        "crossTenantAccess/crossTenantAccessPolicy/policy.json": { displayName: "x", allowedCloudEndpoints: [] },
        "crossTenantAccess/other.json": { displayName: "x", inboundTrust: null },
      }),
    );
    expect(inputs.map(({ file, format }) => `${file} ${format ?? ""}`)).toEqual([
      "crossTenantAccess/crossTenantAccessDefaultSettings/settings.json tmf",
      "crossTenantAccess/crossTenantAccessPolicy/policy.json tmf",
      "crossTenantAccess/other.json graph-json",
    ]);
  });

  it("of the authorization policy name the role of guests", () => {
    const roles = ["User", "Guest User", "restricted guest user", "Owner", 7];
    expect(values(roles.map((guestUserRole) => ({ allowInvitesFrom: "none", guestUserRole, allowedToCreateApps: true })))).toEqual([
      { allowInvitesFrom: "none", guestUserRoleId: "a0b1b346-4d3e-4e8b-98f8-753987be4970", defaultUserRolePermissions: { allowedToCreateApps: true } },
      { allowInvitesFrom: "none", guestUserRoleId: "10dae51f-b6af-4016-8d66-8c2a99b929b3", defaultUserRolePermissions: { allowedToCreateApps: true } },
      { allowInvitesFrom: "none", guestUserRoleId: "2af84b1e-32c8-42b7-82bc-daa82404023b", defaultUserRolePermissions: { allowedToCreateApps: true } },
      {
        allowInvitesFrom: "none",
        guestUserRoleId: { undetermined: 'guestUserRole is none of "User", "Guest User" and "Restricted Guest User"', needs: [] },
        defaultUserRolePermissions: { allowedToCreateApps: true },
      },
      { allowInvitesFrom: "none", guestUserRoleId: 7, defaultUserRolePermissions: { allowedToCreateApps: true } },
    ]);
  });
});

describe("Conditional Access of the framework", () => {
  const flat = {
    displayName: "Guests",
    includeGroups: ["Guests"],
    includeApplications: ["All"],
    includeLocations: ["All"],
    includePlatforms: ["linux"],
    clientAppTypes: ["browser"],
    grantControls: { builtInControls: ["mfa"], operator: "OR" },
    state: "enabled",
    present: true,
  };

  it("is flat, and gets Graph's shape with the places of the file", () => {
    const [found] = translateTmf([flat], "x.json").resources;
    expect(found?.value).toEqual({
      displayName: "Guests",
      conditions: {
        users: { includeGroups: ["Guests"] },
        applications: { includeApplications: ["All"] },
        locations: { includeLocations: ["All"] },
        platforms: { includePlatforms: ["linux"] },
        clientAppTypes: ["browser"],
      },
      grantControls: { builtInControls: ["mfa"], operator: "OR" },
      state: "enabled",
    });
    const { place } = found ?? expect.fail("no policy");
    expect(place.at("conditions").at("users").at("includeGroups").at(0).pointer).toBe("/0/includeGroups/0");
    expect(place.at("grantControls").at("operator").pointer).toBe("/0/grantControls/operator");
    expect(place.at("conditions").pointer).toBe("/0");
  });

  it("can have its controls flat as well, in the framework's own spelling", () => {
    expect(values([{ displayName: "x", includeUsers: ["All"], buildInControls: ["mfa"], operator: "AND", state: "enabled" }])).toEqual([
      { displayName: "x", conditions: { users: { includeUsers: ["All"] } }, grantControls: { builtInControls: ["mfa"], operator: "AND" }, state: "enabled" },
    ]);
  });

  it("can be both, and Graph's own shape counts", () => {
    const conditions = { users: { includeUsers: ["All"], includeGroups: ["a"] }, applications: null, clientAppTypes: ["all"], devices: {} };
    expect(values([{ ...flat, conditions }])).toMatchObject([
      {
        conditions: {
          users: { includeGroups: ["a"], includeUsers: ["All"] },
          applications: { includeApplications: ["All"] },
          locations: { includeLocations: ["All"] },
          clientAppTypes: ["all"],
          devices: {},
        },
      },
    ]);
  });

  it.each([
    ["null", null],
    ["a text", "x"],
    ["a list", [1]],
  ])("with %s in place of an object keeps what stands flat", (_name, broken) => {
    expect(values([{ ...flat, conditions: broken, grantControls: broken, operator: "OR" }])).toMatchObject([
      { conditions: { users: { includeGroups: ["Guests"] } }, grantControls: { operator: "OR" } },
    ]);
  });

  it("is not determined where a string mapping stands in place of an object", () => {
    expect(values([{ ...flat, conditions: "{{ Conditions }}" }])).toMatchObject([{ conditions: unresolved("Conditions") }]);
  });

  it("of Graph's objects beside it hides none", () => {
    const value = { present: false, policies: [{ tenantId, inboundTrust: null }] };
    expect(translateTmf(value, "x.json").resources.map(({ kind, place }) => `${kind} ${place.pointer}`)).toEqual(["crossTenantAccessPolicyPartner /policies/0"]);
  });

  it("nests without end and harms nothing", () => {
    const deep = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
    const found = translateTmf(JSON.parse(`[{"displayName": "x", "state": "enabled", "present": true, "includeUsers": ${deep}, "conditions": ${deep}}]`), "x.json");
    expect(found.resources.map(({ kind }) => kind)).toEqual(["conditionalAccessPolicy"]);
  });
});
