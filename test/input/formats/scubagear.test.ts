import { describe, expect, it } from "vitest";
import { translateScubaGear } from "../../../src/input/formats/scubagear.ts";
import { folder, outcomes, read } from "../folder.ts";

const policy = { Conditions: { Users: { IncludeUsers: ["All"] } }, GrantControls: null, State: "enabled", CreatedDateTime: "/Date(0)/" };
const authorization = { AllowInvitesFrom: "everyone", GuestUserRoleId: "x" };
const provider = { baseline_version: "1", module_version: "1.7.0", conditional_access_policies: [policy, policy], authorization_policies: [authorization] };

/** `kind pointer` of each object, the lists and the notes. */
function seen(value: unknown): object {
  const { resources, lists, notes } = translateScubaGear(value, "x.json");
  return { objects: resources.map(({ kind, place }) => `${kind} ${place.pointer}`), lists: lists.map(({ place }) => place.pointer), notes };
}

describe("ScubaGear's export", () => {
  it("gives its policies, and nothing of what it says of them in words", () => {
    expect(seen({ ...provider, cap_table_data: [{ Name: "x", State: "On" }], tenant_details: [{ TenantId: "x" }] })).toEqual({
      objects: ["conditionalAccessPolicy /conditional_access_policies/0", "conditionalAccessPolicy /conditional_access_policies/1", "authorizationPolicy /authorization_policies/0"],
      lists: ["/conditional_access_policies", "/authorization_policies"],
      notes: [],
    });
    expect(translateScubaGear(provider, "x.json").resources[0]?.value).toEqual({
      conditions: { users: { includeUsers: ["All"] } },
      grantControls: null,
      state: "enabled",
      createdDateTime: "1970-01-01T00:00:00.000Z",
    });
  });

  it("has single objects where PowerShell took them out of their list", () => {
    expect(seen({ ...provider, conditional_access_policies: policy, authorization_policies: authorization })).toEqual({
      objects: ["conditionalAccessPolicy /conditional_access_policies", "authorizationPolicy /authorization_policies"],
      lists: [],
      notes: [],
    });
  });

  it("stands under Raw in its results", async () => {
    const results = { MetaData: { Tool: "ScubaGear" }, Results: {}, Raw: provider };
    expect(seen(results)).toMatchObject({ objects: [expect.stringContaining("/Raw/conditional_access_policies/0"), expect.anything(), "authorizationPolicy /Raw/authorization_policies/0"] });
    expect((await read(folder({ "x.json": results }))).inputs.map(({ format }) => format)).toEqual(["scubagear"]);
  });

  it("does not count as the list of what could not be read", () => {
    expect(seen({ ...provider, conditional_access_policies: [], aad_unsuccessful_commands: ["Get-MgBetaIdentityConditionalAccessPolicy"] })).toEqual({
      objects: ["authorizationPolicy /authorization_policies/0"],
      lists: ["/authorization_policies"],
      notes: ["Get-MgBetaIdentityConditionalAccessPolicy failed, so conditional_access_policies is not complete"],
    });
  });

  it("tells what is no object", () => {
    expect(seen({ ...provider, conditional_access_policies: [policy, "@{State=enabled}", 7], authorization_policies: "Microsoft.Graph.PowerShell.Models.X" })).toEqual({
      objects: ["conditionalAccessPolicy /conditional_access_policies/0"],
      lists: [],
      notes: [
        "element 1 of conditional_access_policies is cut off by ConvertTo-Json: re-export with -Depth 10",
        "element 2 of conditional_access_policies is a number, not an object",
        "authorization_policies is cut off by ConvertTo-Json: re-export with -Depth 10",
      ],
    });
  });

  it("hides no policy of Graph's beside it", () => {
    const partner = { tenantId: "11111111-1111-4111-8111-111111111111", inboundTrust: null };
    expect(seen({ ...provider, ...partner, conditional_access_policies: [] })).toMatchObject({ objects: ["crossTenantAccessPolicyPartner ", "authorizationPolicy /authorization_policies/0"] });
    expect(seen({ baseline_version: "1", authorization_policies: [], value: [partner] })).toMatchObject({ objects: ["crossTenantAccessPolicyPartner /value/0"] });
  });

  it("without policies says what to run", async () => {
    const reason = "holds a ScubaGear export without policies: run Invoke-SCuBA with aad among its products, or give Graph's JSON of the tenant";
    expect(outcomes(await read(folder({ "x.json": { module_version: "1", conditional_access_policies: null } })))).toEqual([`x.json declined: ${reason}`]);
  });
});
