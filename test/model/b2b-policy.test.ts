import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/model/resource.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { tenantOf } from "../rules/test-rule.ts";
import { b2bManagementPolicy, fabrikam, northwind } from "./factory.ts";

const missing = { undetermined: "no b2bManagementPolicy is in the input", needs: ["b2bManagementPolicy"] };
const notJson = { undetermined: "the definition of the B2B management policy is not the JSON that Graph returns", needs: [] };

/** Both readings, each as its value and place, or as the reason why there is none. */
function read(...policies: JsonObject[]): { domains: unknown; autoRedeem: unknown } {
  const { invitationDomains, autoRedeemTenants } = tenantOf({ objects: { b2bManagementPolicy: policies } }).b2bPolicy();
  return {
    domains: isUndetermined(invitationDomains) ? invitationDomains : invitationDomains.value,
    autoRedeem: isUndetermined(autoRedeemTenants) ? autoRedeemTenants : autoRedeemTenants.value,
  };
}

const withDefinition = (definition: unknown): JsonObject => ({ isOrganizationDefault: true, definition });

describe("the domain lists for invitations", () => {
  it.each<[string, JsonObject | undefined, unknown]>([
    ["both", { AllowedDomains: ["a.example"], BlockedDomains: ["b.example"] }, { allowed: ["a.example"], blocked: ["b.example"] }],
    ["an empty one is there", { AllowedDomains: [] }, { allowed: [], blocked: undefined }],
    ["null is not there", { AllowedDomains: null, BlockedDomains: [] }, { allowed: undefined, blocked: [] }],
    ["keys in another case", { allowedDomains: ["a.example"] }, { allowed: ["a.example"], blocked: undefined }],
    ["trimmed, in lower case, without blanks", { BlockedDomains: [" B.Example ", " "] }, { allowed: undefined, blocked: ["b.example"] }],
    ["none", undefined, { allowed: undefined, blocked: undefined }],
  ])("%s", (_, lists, expected) => {
    expect(read(b2bManagementPolicy(lists)).domains).toEqual(expected);
  });

  it("points at the text that holds them", () => {
    const policy = tenantOf({ objects: { b2bManagementPolicy: [b2bManagementPolicy({ BlockedDomains: [] })] } }).b2bPolicy();
    if (isUndetermined(policy.invitationDomains)) throw new Error(policy.invitationDomains.undetermined);
    const { place, setting } = policy.invitationDomains;
    expect([place.file, place.pointer, setting]).toEqual([
      "b2bManagementPolicy.json",
      "/definition/0",
      "InvitationsAllowedAndBlockedDomainsPolicy",
    ]);
  });

  it.each([["AllowedDomains"], ["BlockedDomains"]])("does not guess what a malformed %s means", (name) => {
    for (const value of ["a.example", [1], {}]) {
      expect(read(b2bManagementPolicy({ [name]: value })).domains).toEqual({
        undetermined: `${name} of the B2B management policy is not a list of texts`,
        needs: [],
      });
    }
  });
});

describe("the policy that counts", () => {
  it("is the organization default, wherever it stands", () => {
    const other = { ...b2bManagementPolicy({ AllowedDomains: ["a.example"] }), isOrganizationDefault: false };
    expect(read(other, b2bManagementPolicy({ BlockedDomains: ["b.example"] })).domains).toEqual({
      allowed: undefined,
      blocked: ["b.example"],
    });
    const none = { undetermined: "no B2B management policy is marked isOrganizationDefault", needs: ["b2bManagementPolicy"] };
    expect(read(other)).toEqual({ domains: none, autoRedeem: none });
    expect(read()).toEqual({ domains: missing, autoRedeem: missing });
  });

  it.each<[string, unknown]>([
    ["no text", []],
    ["no list", "{}"],
    ["no JSON", ["{"]],
    ["JSON of something else", ['{"Other":{}}']],
    ["a list in place of the policy", ['{"B2BManagementPolicy":[]}']],
    ["null", null],
  ])("is not read from %s", (_, definition) => {
    expect(read(withDefinition(definition))).toEqual({ domains: notJson, autoRedeem: notJson });
  });

  it("is not read without a definition", () => {
    expect(read({ isOrganizationDefault: true })).toEqual({ domains: notJson, autoRedeem: notJson });
  });

  it("has domain lists that are an object, and so the redemption lists", () => {
    const policy = withDefinition([
      '{"B2BManagementPolicy":{"InvitationsAllowedAndBlockedDomainsPolicy":["a.example"],"AutoRedeemPolicy":"all"}}',
    ]);
    expect(read(policy)).toEqual({
      domains: { undetermined: "the domain lists of the B2B management policy are not understood", needs: [] },
      autoRedeem: { undetermined: "AutoRedeemPolicy of the B2B management policy is not understood", needs: [] },
    });
  });
});

describe("the legacy lists for automatic redemption", () => {
  it("are one set of tenant ids", () => {
    const lists = {
      AdminConsentedForUsersIntoTenantIds: [northwind, ` ${fabrikam.toUpperCase()}`],
      NoAADConsentForUsersFromTenantsIds: [fabrikam],
    };
    const policy = withDefinition([JSON.stringify({ B2BManagementPolicy: { AutoRedeemPolicy: lists } })]);
    expect(read(policy)).toEqual({ domains: { allowed: undefined, blocked: undefined }, autoRedeem: [fabrikam, northwind] });
  });

  it("are empty where the policy has none", () => {
    expect(read(withDefinition(['{"B2BManagementPolicy":{}}'])).autoRedeem).toEqual([]);
  });

  it("are not guessed from something else than texts", () => {
    const policy = withDefinition(['{"B2BManagementPolicy":{"AutoRedeemPolicy":{"NoAADConsentForUsersFromTenantsIds":[1]}}}']);
    expect(read(policy).autoRedeem).toEqual({
      undetermined: "NoAADConsentForUsersFromTenantsIds of the B2B management policy is not a list of texts",
      needs: [],
    });
  });
});
