import { describe, expect, it } from "vitest";
import { translateCipp } from "../../../src/input/formats/cipp.ts";
import { folder, outcomes, read } from "../folder.ts";

const policy = {
  displayName: 'Gäste: "MFA" \\ für alle\n',
  state: "enabled",
  conditions: { users: { includeUsers: ["All"], excludeGroups: ["Notfall"] }, applications: { includeApplications: ["All"] } },
  grantControls: { operator: "OR", builtInControls: ["mfa"] },
  tenantFilter: "contoso.example",
  LocationInfo: [],
};
const row = (JSON: unknown, PartitionKey = "CATemplate"): object => ({ PartitionKey, RowKey: "1", GUID: "1", JSON });
const template = row(JSON.stringify(policy));

/** `kind pointer` of each object, and the notes. */
function seen(value: unknown): object {
  const { resources, notes } = translateCipp(value, "x.json");
  return { objects: resources.map(({ kind, place }) => `${kind} ${place.pointer}`), notes };
}

describe("templates of CIPP", () => {
  it.each([
    ["one row", template, ["conditionalAccessPolicy /JSON"]],
    ["rows", [template, template], ["conditionalAccessPolicy /0/JSON", "conditionalAccessPolicy /1/JSON"]],
    ["a page of rows", { value: [template] }, ["conditionalAccessPolicy /value/0/JSON"]],
    ["a row whose policy is no text", row(policy), ["conditionalAccessPolicy /JSON"]],
    ["a list in the text", row(JSON.stringify([policy])), ["conditionalAccessPolicy /JSON/0"]],
  ])("are read: %s", (_name, value, objects) => {
    expect(seen(value)).toEqual({ objects, notes: [] });
  });

  it("give the policy as it stands", async () => {
    const { inputs, resources } = await read(folder({ "x.json": template }));
    expect(inputs).toEqual([{ file: "x.json", status: "read", format: "cipp", encoding: "utf-8", resources: { conditionalAccessPolicy: 1 } }]);
    expect(resources.map(({ value }) => value)).toEqual([policy]);
  });

  it("show each part at its own place in the outer file", async () => {
    const cwd = folder({ "x.json": JSON.stringify([{ PartitionKey: "CATemplate", RowKey: "1", JSON: "{}" }, template], null, 2) });
    const { documents, resources } = await read(cwd);
    const document = documents.get("x.json");
    const place = resources[0]?.place;
    if (document === undefined || place === undefined) throw new Error("not read");
    const shown = (...steps: readonly (string | number)[]): string => {
      const { pointer } = steps.reduce((at, step) => at.at(step), place);
      const range = document.locate([pointer]).get(pointer);
      if (range === undefined) return "nowhere";
      expect([range.line, range.endLine]).toEqual([11, 11]);
      const [line = ""] = JSON.stringify([{ PartitionKey: "CATemplate", RowKey: "1", JSON: "{}" }, template], null, 2).split("\n").slice(10);
      return line.slice(range.column - 1, range.endColumn - 1);
    };
    expect(shown("state")).toBe(String.raw`\"state\":\"enabled\"`);
    expect(shown("displayName")).toBe(String.raw`\"displayName\":\"Gäste: \\\"MFA\\\" \\\\ für alle\\n\"`);
    expect(shown("conditions", "users", "excludeGroups", 0)).toBe(String.raw`\"Notfall\"`);
    expect(shown("grantControls", "builtInControls")).toBe(String.raw`\"builtInControls\":[\"mfa\"]`);
    expect(shown("nothing")).toBe("nowhere");
    expect(shown().startsWith('"JSON": "{')).toBe(true);
  });

  it("tell what ConvertTo-Json cut off in them", () => {
    const cut = { ...policy, conditions: { ...policy.conditions, users: { excludeGuestsOrExternalUsers: { externalTenants: "@{membershipKind=all}" } } } };
    const { resources } = translateCipp(row(JSON.stringify(cut)), "x.json");
    expect(resources[0]?.value["conditions"]).toMatchObject({
      users: { excludeGuestsOrExternalUsers: { externalTenants: { undetermined: "conditions.users.excludeGuestsOrExternalUsers.externalTenants is cut off by ConvertTo-Json: re-export with -Depth 10" } } },
    });
    expect(resources[0]?.place.at("conditions").at("users").pointer).toBe("/JSON/conditions/users");
  });

  it("of another kind are counted, and broken ones told", () => {
    expect(seen([template, row("{}", "IntuneTemplate"), row('{"a": 1,}'), row(null)])).toEqual({
      objects: ["conditionalAccessPolicy /0/JSON"],
      notes: ["the text of the member JSON of element 2 is no JSON: at its character 8, a trailing comma is not JSON: remove it", "templates of another kind: 2"],
    });
  });

  it("that are broken are a fault of the file, with nothing left", async () => {
    const broken = row('{"conditions": {"users"');
    expect(outcomes(await read(folder({ "x.json": broken }), { configured: true }))).toEqual([
      "x.json failed: the text of the member JSON is no JSON: at its character 24, the file ends in the middle of the object that opens at 1:16",
    ]);
  });

  it("tell few faults of many", () => {
    const { notes } = translateCipp(Array.from({ length: 8 }, () => row("{")), "x.json");
    expect(notes).toHaveLength(6);
    expect(notes.at(-1)).toBe("and 3 more of this kind");
  });

  it("hide no policy of Graph's beside them", () => {
    const partner = { tenantId: "11111111-1111-4111-8111-111111111111", inboundTrust: null };
    expect(seen([partner, template])).toEqual({ objects: ["crossTenantAccessPolicyPartner /0", "conditionalAccessPolicy /1/JSON"], notes: [] });
    expect(seen({ ...partner, ...row("{}") })).toMatchObject({ objects: ["crossTenantAccessPolicyPartner "] });
  });

  it("nest without end and harm nothing", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(seen(row(`{"conditions": {"users": ${deep}}, "grantControls": null, "state": "enabled"}`))).toMatchObject({ objects: ["conditionalAccessPolicy /JSON"] });
  });
});
