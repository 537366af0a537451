import { describe, expect, it } from "vitest";
import { ConfigError } from "../../src/lint/errors.ts";
import { parseMappingFile } from "../../src/lint/mapping-file.ts";

async function problems(text: string): Promise<readonly string[]> {
  try {
    await parseMappingFile(text, "peers.yml");
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

/** A mapping of partners with these lines as its properties. */
function withProperties(...lines: readonly string[]): string {
  return `mappings:
  - files: [peers.yaml]
    resource: crossTenantAccessPolicyPartner
    properties:
${lines.map((line) => `      ${line}`).join("\n")}
`;
}

describe("parseMappingFile", () => {
  it("reads every form of a source", async () => {
    const text = `
mappings:
  - files: ["peers/*.yaml", "!peers/old.yaml"]
    resource: crossTenantAccessPolicyPartner
    each: peers
    key: displayName
    ignore: [owner]
    properties:
      tenantId: tenant_id
      isServiceProvider: { const: false }
      inboundTrust:
        from: trust
        absent: null
        properties:
          isMfaAccepted: { from: mfa, values: { yes: true, no: false } }
      b2bCollaborationInbound.usersAndGroups.targets:
        - { from: groups, targetType: group, target: id }
        - { from: users, targetType: user }
`;
    expect(await parseMappingFile(text, "peers.yml")).toEqual([
      {
        files: ["peers/*.yaml", "!peers/old.yaml"],
        resource: "crossTenantAccessPolicyPartner",
        each: "peers",
        key: "displayName",
        ignore: ["owner"],
        properties: {
          tenantId: "tenant_id",
          isServiceProvider: { const: false },
          inboundTrust: { from: "trust", absent: null, properties: { isMfaAccepted: { from: "mfa", values: { yes: true, no: false } } } },
          "b2bCollaborationInbound.usersAndGroups.targets": [
            { from: "groups", targetType: "group", target: "id" },
            { from: "users", targetType: "user" },
          ],
        },
      },
    ]);
  });

  it("takes every word as it is written", async () => {
    const text = withProperties("description: { from: x, values: { null: nothing, true: yes, 1: one, no: two } }");
    const [mapping] = await parseMappingFile(text, "peers.yml");
    expect(mapping?.properties["description"]).toEqual({ from: "x", values: { null: "nothing", true: "yes", 1: "one", no: "two" } });
  });

  const wrong: Readonly<Record<string, { readonly text: string; readonly says: readonly string[] }>> = {
    "an empty file": { text: "", says: ['peers.yml:1:1: the mapping file lacks "mappings"'] },
    "a misspelt key": {
      text: withProperties("tenantId: id").replace("resource:", "resorce:"),
      says: ['peers.yml:2:5: mappings.0 lacks "resource"', 'peers.yml:3:5: unknown key "resorce"; did you mean "resource"?'],
    },
    "a resource that Graph does not have": {
      text: withProperties("tenantId: id").replace("Partner", "Partners"),
      says: [expect.stringMatching(/^peers\.yml:3:15: mappings\.0\.resource is "crossTenantAccessPolicyPartners"; it is one of .*; did you mean "crossTenantAccessPolicyPartner"\?$/) as string],
    },
    "no files": {
      text: withProperties("tenantId: id").replace("[peers.yaml]", "[]"),
      says: ["peers.yml:2:12: mappings.0.files is empty"],
    },
    "a key without a list": {
      text: withProperties("tenantId: id").replace("resource:", "key: tenantId\n    resource:"),
      says: ['peers.yml:2:5: mappings.0 has "key", which needs "each" beside it'],
    },
    "a misspelt key of a source": {
      text: withProperties("tenantId: { from: id, vales: {} }"),
      says: ['peers.yml:5:29: unknown key "vales"; did you mean "values"?'],
    },
    "a misspelt constant": {
      text: withProperties("isServiceProvider: { cosnt: false }"),
      says: [
        'peers.yml:5:26: mappings.0.properties.isServiceProvider lacks "from"',
        'peers.yml:5:28: unknown key "cosnt"; did you mean "const"?',
      ],
    },
    "a constant that is also read": {
      text: withProperties("isServiceProvider: { const: false, from: x }"),
      says: ['peers.yml:5:42: unknown key "from"'],
    },
    "a source that is none": { text: withProperties("tenantId: 3"), says: ["peers.yml:5:17: mappings.0.properties.tenantId is not a mapping of keys to values"] },
    "a path that is none": {
      text: withProperties("tenantId: a..b"),
      says: ["peers.yml:5:17: mappings.0.properties.tenantId is not a path: write keys with dots between them"],
    },
    "a property that Graph does not have": {
      text: withProperties("inboundTrust.isMfaAcepted: mfa"),
      says: ['peers.yml:5:7: unknown property "isMfaAcepted" of crossTenantAccessPolicyInboundTrust; did you mean "isMfaAccepted"?'],
    },
    "a property in a block that Graph does not have": {
      text: withProperties("inboundTrust:", "  from: trust", "  properties:", "    font: blue"),
      says: ['peers.yml:8:11: unknown property "font" of crossTenantAccessPolicyInboundTrust'],
    },
    "a path of Graph with an empty step": {
      text: withProperties("inboundTrust.: mfa"),
      says: ['peers.yml:5:7: "inboundTrust." is not a path: write keys with dots between them'],
    },
    "a key that Graph does not have": {
      text: withProperties("tenantId: id").replace("resource:", "each: peers\n    key: displayname\n    resource:"),
      says: ['peers.yml:4:5: unknown property "displayname" of crossTenantAccessPolicyConfigurationPartner; did you mean "displayName"?'],
    },
    "a key that is a property, too": {
      text: withProperties("tenantId: id").replace("resource:", "each: peers\n    key: tenantId\n    resource:"),
      says: ["peers.yml:4:5: tenantId is among the properties, too: keep one"],
    },
    "a property inside another": {
      text: withProperties("inboundTrust: { from: trust, absent: null }", "inboundTrust.isMfaAccepted: mfa"),
      says: ["peers.yml:6:7: inboundTrust.isMfaAccepted lies in inboundTrust, which is stated as a whole: write it under its properties"],
    },
    "targets one by one": {
      text: withProperties("b2bCollaborationInbound.applications.targets.target: id"),
      says: ["peers.yml:5:7: targets is a list: give it the path of the ids, with targetType"],
    },
    "a key twice": { text: "mappings: []\nmappings: []\n", says: ["peers.yml:2:1: map keys must be unique"] },
  };
  for (const [name, { text, says }] of Object.entries(wrong)) {
    it(`names ${name}, with its line`, async () => {
      expect(await problems(text)).toEqual(says);
    });
  }
});
