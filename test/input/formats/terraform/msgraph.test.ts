import { describe, expect, it } from "vitest";
import { translateTerraform, translateTerraformState } from "../../../../src/input/formats/terraform.ts";
import { undetermined } from "../../../../src/model/undetermined.ts";
import { objects, stateOf } from "./shown.ts";

const tenantId = "11111111-1111-4111-8111-111111111111";
const gap = undetermined("var.x is not resolved here");
const unresolved = "? var.x is not resolved here";
const root = "policies/crossTenantAccessPolicy";
const inboundTrust = { isMfaAccepted: true };
const body = "/resources/0/instances/0/attributes/body";

/** Kind, pointer and value of what a configuration with one `msgraph_resource.x` gives, and its notes. */
function configured(attributes: unknown, importId?: unknown, type = "msgraph_resource") {
  const imports = importId === undefined ? [] : [{ to: `${type}.x`, id: importId }];
  const translated = translateTerraformState({ ...stateOf(type, attributes), imports }, "main.tf", "terraform-hcl");
  return { objects: objects(translated), notes: translated.notes };
}

const only = (...object: unknown[]) => ({ objects: [object], notes: [] });
const nothing = { objects: [], notes: [] };

describe("what an object of msgraph is", () => {
  it.each([
    ["by the collection", `${root}/partners`, { tenantId, inboundTrust }, "crossTenantAccessPolicyPartner"],
    ["with a slash, a version and a query", `/beta/${root}/partners/?$x=1`, { tenantId }, "crossTenantAccessPolicyPartner"],
    ["in another case", `POLICIES/CROSSTENANTACCESSPOLICY/DEFAULT`, { inboundTrust }, "crossTenantAccessPolicyDefault"],
    ["by the whole URL", `https://graph.microsoft.com/v1.0/${root}`, { allowedCloudEndpoints: [] }, "crossTenantAccessPolicy"],
    ["by the body, where the URL is that of the policy around the default", root, { inboundTrust }, "crossTenantAccessPolicyDefault"],
    ["by the body, where the URL says no more than policies", "policies", { allowInvitesFrom: "none" }, "authorizationPolicy"],
    ["a Conditional Access policy", "identity/conditionalAccess/policies", { displayName: "x" }, "conditionalAccessPolicy"],
    ["by the body, where the URL is not known", gap, { tenantId, inboundTrust }, "crossTenantAccessPolicyPartner"],
  ])("is told %s", (_how, url, value, kind) => {
    expect(configured({ url, body: value })).toEqual(only(kind, body, value));
  });

  it("is told by the import, whose query does not matter", () => {
    expect(configured({ url: root, body: { isServiceDefault: false } }, `${root}/default?api-version=beta`)).toEqual(only("crossTenantAccessPolicyDefault", body, { isServiceDefault: false }));
    expect(configured({ url: "policies", body: { displayName: "x" } }, "policies/identitySecurityDefaultsEnforcementPolicy")).toEqual(
      only("identitySecurityDefaultsEnforcementPolicy", body, { displayName: "x" }),
    );
    expect(configured({ url: `${root}/partners`, body: { tenantId } }, gap)).toEqual(only("crossTenantAccessPolicyPartner", body, { tenantId }));
  });

  it("is told by the id in a state, and by the import in a plan", () => {
    const document = { address: "msgraph_resource.x", mode: "managed", type: "msgraph_resource" };
    const values = { url: "policies", body: { displayName: "x" } };
    const plan = {
      format_version: "1.2",
      terraform_version: "1.9.8",
      planned_values: { root_module: { resources: [{ ...document, values }] } },
      resource_changes: [{ ...document, change: { importing: { id: "policies/externalIdentitiesPolicy" } } }],
    };
    expect(translateTerraform(plan, "x.json").resources.map(({ kind }) => kind)).toEqual(["externalIdentitiesPolicy"]);
    expect(translateTerraform(stateOf("msgraph_resource", { url: root, id: "default", body: {} }), "x.json").resources.map(({ kind }) => kind)).toEqual(["crossTenantAccessPolicyDefault"]);
  });

  it("is no object that is read", () => {
    expect(configured({ url: "devices", body: { inboundTrust } })).toEqual(nothing);
    expect(configured({ url: `groups/${tenantId}/members/$ref`, body: {} })).toEqual(nothing);
    expect(configured({ body: { inboundTrust } })).toEqual(nothing);
  });

  it("is not guessed from a body that the default and a partner can have", () => {
    const note = "what msgraph_resource.x writes cannot be told: the url is not known";
    expect(configured({ url: gap, body: { inboundTrust } })).toEqual({ objects: [], notes: [note] });
    expect(configured(gap)).toEqual({ objects: [], notes: [note] });
  });
});

describe("a body", () => {
  it("belongs to the tenant in the URL, where it does not name one", () => {
    const url = `${root}/partners/${tenantId}`;
    expect(configured({ url, body: { inboundTrust } }, undefined, "msgraph_update_resource")).toEqual(only("crossTenantAccessPolicyPartner", body, { inboundTrust, tenantId }));
    const sync = { userSyncInbound: { isSyncAllowed: true } };
    expect(configured({ url: `${url}/identitySynchronization`, body: sync }, undefined, "msgraph_update_resource")).toEqual(only("identitySynchronization", body, { ...sync, tenantId }));
  });

  it("keeps its nulls, its spelling and what is not resolved", () => {
    const value = { tenantId: gap, InboundTrust: null, b2bCollaborationInbound: { usersAndGroups: gap } };
    expect(configured({ url: `${root}/partners`, body: value, output: { x: 1 }, response: { x: 1 } })).toEqual(
      only("crossTenantAccessPolicyPartner", body, { tenantId: unresolved, InboundTrust: null, b2bCollaborationInbound: { usersAndGroups: unresolved } }),
    );
  });

  it("can be JSON in a text, all of which is shown at the text", () => {
    const translated = translateTerraform(stateOf("msgraph_resource", { url: `${root}/partners`, body: JSON.stringify({ tenantId, inboundTrust }) }), "x.json");
    expect(objects(translated)).toEqual([["crossTenantAccessPolicyPartner", body, { tenantId, inboundTrust }]]);
    expect(translated.resources[0]?.place.at("inboundTrust").at("isMfaAccepted").pointer).toBe(body);
  });

  it("stands in a state beside its type", () => {
    const translated = translateTerraform(stateOf("msgraph_resource", { url: `${root}/partners`, body: { type: ["object", { tenantId: "string" }], value: { tenantId } } }), "x.json");
    expect(objects(translated)).toEqual([["crossTenantAccessPolicyPartner", `${body}/value`, { tenantId }]]);
  });

  it.each([
    ["not resolved", gap, unresolved],
    ["a text that is no JSON", "{", "? the body of msgraph_resource.x is a text that is no JSON object"],
    ["a list", [1], "? msgraph_resource.x states no body"],
    ["absent", undefined, "? msgraph_resource.x states no body"],
  ])("that is %s leaves everything open but the tenant of the URL", (_what, value, reason) => {
    const { objects: found } = configured({ url: `${root}/partners/${tenantId}`, body: value });
    expect(found).toEqual([["crossTenantAccessPolicyPartner", "/resources/0/instances/0/attributes", expect.objectContaining({ tenantId, inboundTrust: reason })]]);
  });
});
