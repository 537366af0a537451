import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/lint/config.ts";
import { ConfigError } from "../../src/lint/errors.ts";

async function problems(text: string): Promise<readonly string[]> {
  try {
    await parseConfig(text, "xtaplint.yml");
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

const id = "abcdef01-1111-4111-8111-111111111111";

describe("parseConfig", () => {
  it("reads several tenants", async () => {
    const text = `
cloud: usgov
tenants:
  - { name: hq, policies: ["hq/**"], baseline: hq.json }
  - { name: lab, policies: ["lab/**"], tenantId: ${id}, cloud: public, catalog: lab.yml, exceptions: lab-exceptions.yml }
baselineTenant: hq
`;
    expect(await parseConfig(text, "xtaplint.yml")).toEqual({
      cloud: "usgov",
      tenants: [
        { name: "hq", policies: ["hq/**"], baseline: "hq.json" },
        { name: "lab", policies: ["lab/**"], tenantId: id, cloud: "public", catalog: "lab.yml", exceptions: "lab-exceptions.yml" },
      ],
      baselineTenant: "hq",
    });
  });

  it("reads every key", async () => {
    const text = `
extends: strict
policies: ["policies/**/*.json", "!policies/old/**"]
mappings: ["mappings/*.yml"]
failOn: high
failOnUnknown: true
tenantId: 22222222-2222-4222-8222-222222222222
cloud: usgov
rules:
  default-inbound-open: off
  partner-direct-connect-open: low
  access-half-blocked: { severity: info }
`;
    expect(await parseConfig(text, "xtaplint.yml")).toEqual({
      extends: "strict",
      policies: ["policies/**/*.json", "!policies/old/**"],
      mappings: ["mappings/*.yml"],
      failOn: "high",
      failOnUnknown: true,
      tenantId: "22222222-2222-4222-8222-222222222222",
      cloud: "usgov",
      rules: {
        "default-inbound-open": "off",
        "partner-direct-connect-open": "low",
        "access-half-blocked": { severity: "info" },
      },
    });
  });

  it("takes an empty file for no configuration", async () => {
    expect(await parseConfig("# nothing yet\n", "xtaplint.yml")).toEqual({});
  });

  const wrong: Readonly<Record<string, { readonly text: string; readonly says: readonly string[] }>> = {
    "a misspelt key": {
      text: "failon: high\n",
      says: ['xtaplint.yml:1:1: unknown key "failon"; did you mean "failOn"?'],
    },
    "a key that means nothing": { text: "font: blue\n", says: ['xtaplint.yml:1:1: unknown key "font"'] },
    "a misspelt rule": {
      text: "rules:\n  default-inbund-open: off\n",
      says: ['xtaplint.yml:2:3: unknown rule "default-inbund-open"; did you mean "default-inbound-open"?'],
    },
    "a severity that is none": {
      text: "rules:\n  default-inbound-open: hihg\n",
      says: [
        'xtaplint.yml:2:25: rules.default-inbound-open is "hihg"; it is one of off, high, medium, low, info; did you mean "high"?',
      ],
    },
    "an option of a rule without options": {
      text: "rules:\n  default-inbound-open: { severity: low, options: { days: 3 } }\n",
      says: ['xtaplint.yml:2:42: unknown key "options"'],
    },
    "a mapping where a word belongs": { text: "extends: { org: yes }\n", says: ["xtaplint.yml:1:10: extends is not a text"] },
    "a list of nothing to extend": { text: "extends: []\n", says: ["xtaplint.yml:1:10: extends is empty"] },
    "a number and a gap among what is extended": { text: "extends: [strict, 3, '']\n", says: ["xtaplint.yml:1:19: extends.1 is not a text", "xtaplint.yml:1:22: extends.2 is empty"] },
    "a misspelt rule of a tenant": {
      text: "tenants: [{ name: hq, policies: [hq], rules: { default-inbund-open: low } }]\n",
      says: ['xtaplint.yml:1:48: unknown rule "default-inbund-open"; did you mean "default-inbound-open"?'],
    },
    "a tenant id that is no GUID": {
      text: "tenantId: contoso.example\n",
      says: ["xtaplint.yml:1:11: tenantId is not a tenant id: write a GUID"],
    },
    "policies beside tenants": {
      text: 'policies: ["all/**"]\ntenants: [{ name: hq, policies: ["hq/**"] }]\n',
      says: ["xtaplint.yml:1:1: policies and tenants exclude each other: write under each tenant which policies are its own"],
    },
    "no tenant": { text: "tenants: []\n", says: ["xtaplint.yml:1:10: tenants is empty"] },
    "a tenant without policies, and an unknown key": {
      text: "tenants:\n  - name: hq\n    polices: [hq]\n",
      says: ['xtaplint.yml:2:5: tenants.0 lacks "policies"', 'xtaplint.yml:3:5: unknown key "polices"; did you mean "policies"?'],
    },
    "a name and an id twice": {
      text: `tenants:\n  - { name: hq, policies: [hq], tenantId: ${id} }\n  - { name: hq, policies: [lab], tenantId: ${id.toUpperCase()} }\n`,
      says: ['xtaplint.yml:3:7: two tenants have the name "hq"', 'xtaplint.yml:3:34: "hq" and "hq" have the same tenantId'],
    },
    "one id for all tenants": {
      text: `tenantId: ${id}\ntenants: [{ name: hq, policies: [hq] }, { name: lab, policies: [lab] }]\n`,
      says: ['xtaplint.yml:1:1: "hq" and "lab" have the same tenantId'],
    },
    "a baseline that tenants share": {
      text: 'baseline: b.json\ntenants: [{ name: hq, policies: [hq], baseline: ./b.json }, { name: lab, policies: [lab] }, { name: test, policies: [test], baseline: t.json }]\n',
      says: ['xtaplint.yml:1:1: "hq" and "lab" share a baseline: write under each tenant which one is its own'],
    },
    "a baseline tenant that is none": {
      text: "tenants: [{ name: headquarters, policies: [hq] }]\nbaselineTenant: headquarter\n",
      says: ['xtaplint.yml:2:1: no tenant has the name "headquarter"; did you mean "headquarters"?'],
    },
    "a baseline tenant without tenants": {
      text: "baselineTenant: hq\n",
      says: ['xtaplint.yml:1:1: baselineTenant names one of several tenants, and there is no list "tenants"'],
    },
    "a property that the default does not have, in an option": {
      text: "rules: { tenant-differs-from-baseline: { options: { properties: [inboundTrusts] } } }\n",
      says: [
        'xtaplint.yml:1:66: rules.tenant-differs-from-baseline.options.properties.0 is "inboundTrusts"; it is one of b2bCollaborationInbound, b2bCollaborationOutbound, b2bDirectConnectInbound, b2bDirectConnectOutbound, tenantRestrictions, m365CollaborationInbound, m365CollaborationOutbound, appServiceConnectInbound, inboundTrust, invitationRedemptionIdentityProviderConfiguration; did you mean "inboundTrust"?',
      ],
    },
    "several mistakes, in the order of the file": {
      text: "cloud: moon\npolicies: all\n",
      says: [
        'xtaplint.yml:1:8: cloud is "moon"; it is one of public, usgov, usgov-dod, china',
        "xtaplint.yml:2:11: policies is not a list",
      ],
    },
    "a list instead of a mapping": { text: "- strict\n", says: ["xtaplint.yml:1:1: the configuration is not a mapping of keys to values"] },
    "a key twice": { text: "failOn: high\nfailOn: low\n", says: ["xtaplint.yml:2:1: map keys must be unique"] },
  };
  for (const [name, { text, says }] of Object.entries(wrong)) {
    it(`names ${name}, with its line`, async () => {
      expect(await problems(text)).toEqual(says);
    });
  }

  it("survives nesting without end", async () => {
    expect(await problems("[".repeat(100_000))).toEqual(["xtaplint.yml:1:1: nested too deeply"]);
  });

  it("survives an alias bomb", async () => {
    const bomb = ["a0: &a0 [x, x]", ...Array.from({ length: 30 }, (_, i) => `a${String(i + 1)}: &a${String(i + 1)} [*a${String(i)}, *a${String(i)}]`)];
    expect(await problems(bomb.join("\n"))).toEqual(["xtaplint.yml:1:1: too many aliases: write the values out"]);
  });
});
