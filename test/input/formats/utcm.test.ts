import { describe, expect, it } from "vitest";
import { folder, outcomes, read } from "../folder.ts";

const resource = { displayName: "x", resourceType: "microsoft.entra.authorizationpolicy", properties: { AllowInvitesFrom: "none", "GroupLifetimeInDays@odata.type": "#Int64" } };
const exchange = { displayName: "x", resourceType: "microsoft.exchange.accepteddomain", properties: { TenantId: "x" } };
const drift = { monitorId: "x", tenantId: "x", resourceType: "microsoft.entra.conditionalaccesspolicy", driftedProperties: [{ propertyName: "State" }] };

describe("tenant configuration management", () => {
  it.each([
    ["a snapshot", { "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#admin/configurationManagement/configurationSnapshots/$entity", resources: [resource] }, "/resources/0/properties"],
    ["a snapshot of several products", { resources: [exchange, resource] }, "/resources/1/properties"],
    ["a monitor", { displayName: "x", baseline: { displayName: "x", resources: [resource] }, parameters: {} }, "/baseline/resources/0/properties"],
    ["a page of monitors", { value: [{ baseline: { resources: [resource] } }] }, "/value/0/baseline/resources/0/properties"],
    ["one resource", resource, "/properties"],
    ["a list of one type", [resource], "/0/properties"],
    ["a type as the pages write it", { ...resource, resourceType: "Microsoft.Entra.AuthorizationPolicy" }, "/properties"],
    ["properties as a list of one", { ...resource, properties: [resource.properties] }, "/properties/0"],
  ])("%s is read", async (_name, content, pointer) => {
    const { inputs, resources } = await read(folder({ "x.json": content }));
    expect(inputs.map(({ format, notes }) => [format, notes])).toEqual([["utcm", undefined]]);
    expect(resources.map(({ kind, value, place }) => [kind, value, place.pointer])).toEqual([["authorizationPolicy", { allowInvitesFrom: "none" }, pointer]]);
  });

  it("an instance as YAML is read", async () => {
    const text = "resourceType: microsoft.entra.authorizationpolicy\nproperties:\n  AllowInvitesFrom: none\n";
    expect((await read(folder({ "x.yml": text }))).resources.map(({ value, place }) => [value, place.at("allowInvitesFrom").pointer])).toEqual([
      [{ allowInvitesFrom: "none" }, "/properties/AllowInvitesFrom"],
    ]);
  });

  it("a parameter of a baseline is not resolved", async () => {
    const content = { ...resource, properties: { AllowInvitesFrom: "[parameters('inviters')]" } };
    expect((await read(folder({ "x.json": content }))).resources[0]?.value).toEqual({
      allowInvitesFrom: { undetermined: "[parameters('inviters')] is not resolved here: write its value, or give an export of the tenant", needs: [] },
    });
  });

  it.each([
    ["drift records", { value: [drift, drift] }, "holds drift records, which name single differences and not the configuration: give a snapshot, or the monitor's baseline"],
    ["other products", { resources: [exchange] }, "holds no Entra policy that this version reads"],
    ["types that are no texts", { resources: [{ resourceType: "microsoft.entra.x" }, { resourceType: 5, properties: {} }, null, 7] }, "holds no Entra policy that this version reads"],
    ["properties that are no object", { ...resource, properties: "all" }, "holds no Entra policy that this version reads"],
    ["no resource", { displayName: "x", parameters: [], resources: [] }, "holds no policy"],
  ])("%s: declined", async (_name, content, reason) => {
    expect(outcomes(await read(folder({ "x.json": content })))).toEqual([`x.json declined: ${reason}`]);
  });

  it("envelopes without end are left", async () => {
    const text = `${'{"resources":['.repeat(5000)}${JSON.stringify(resource)}${"]}".repeat(5000)}`;
    expect(outcomes(await read(folder({ "x.json": text })))).toEqual(["x.json declined: holds no policy"]);
    const mixed = `{"resources":[${JSON.stringify(exchange)},${text}]}`;
    expect(outcomes(await read(folder({ "x.json": mixed })))).toEqual(["x.json declined: holds no Entra policy that this version reads"]);
  });
});
