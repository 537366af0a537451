import { describe, expect, it } from "vitest";
import { recognise } from "../../src/input/recognise.ts";

const graph = "https://graph.microsoft.com/v1.0/$metadata#";
const tenantId = "11111111-1111-4111-8111-111111111111";
const partner = { tenantId, inboundTrust: null };
const basics = { isServiceDefault: false, inboundTrust: null };
const policy = { id: "1", displayName: "Guests", state: "enabled", conditions: { users: {} }, grantControls: null };
const authorization = { allowInvitesFrom: "everyone" };

/** `kind pointer` of each object, and the lists with their `@odata.nextLink`. */
function seen(value: unknown, file = "x.json"): { objects: string[]; lists: string[]; notes: readonly string[]; reason?: string } {
  const { resources, lists, notes, reason } = recognise(value, file);
  return {
    objects: resources.map(({ kind, place }) => `${kind} ${place.pointer}`),
    lists: lists.map(({ kind, place, nextLink }) => `${kind} ${place.pointer}${nextLink === undefined ? "" : ` next ${nextLink.pointer}`}`),
    notes,
    ...(reason !== undefined && { reason }),
  };
}

const only = (...objects: string[]): object => ({ objects, lists: [], notes: [] });
const listed = (list: string, ...objects: string[]): object => ({ objects, lists: [list], notes: [] });
const partnerKind = "crossTenantAccessPolicyPartner";

describe("envelopes", () => {
  it.each([
    ["a page", { "@odata.context": `${graph}policies/crossTenantAccessPolicy/partners`, value: [partner, partner] }, listed(`${partnerKind} /value`, `${partnerKind} /value/0`, `${partnerKind} /value/1`)],
    ["a page without context", { value: [partner] }, listed(`${partnerKind} /value`, `${partnerKind} /value/0`)],
    ["an object with context", { "@odata.context": `${graph}policies/crossTenantAccessPolicy/default/$entity`, id: "x" }, only("crossTenantAccessPolicyDefault ")],
    ["a bare object", partner, only(`${partnerKind} `)],
    ["a bare list", [policy], listed("conditionalAccessPolicy ", "conditionalAccessPolicy /0")],
    ["one object under value", { value: basics }, only("crossTenantAccessPolicyDefault /value")],
    ["a page that is cut", { "@odata.nextLink": "https://…", value: [partner] }, listed(`${partnerKind} /value next /@odata.nextLink`, `${partnerKind} /value/0`)],
    ["an empty page", { "@odata.context": `${graph}policies/crossTenantAccessPolicy/partners`, value: [] }, listed(`${partnerKind} /value`)],
    ["a wrapper of policies", { policies: [policy, partner] }, { objects: ["conditionalAccessPolicy /policies/0", `${partnerKind} /policies/1`], lists: ["conditionalAccessPolicy /policies", `${partnerKind} /policies`], notes: [] }],
    ["a whole tenant", { default: basics, partners: [partner], authorizationPolicy: authorization }, listed(`${partnerKind} /partners`, "crossTenantAccessPolicyDefault /default", `${partnerKind} /partners/0`, "authorizationPolicy /authorizationPolicy")],
    ["a list of pages", [{ value: [partner] }, { value: [partner] }], { objects: [`${partnerKind} /0/value/0`, `${partnerKind} /1/value/0`], lists: [`${partnerKind} /0/value`, `${partnerKind} /1/value`], notes: [] }],
    ["keys in another case", { VALUE: [{ TenantID: tenantId, INBOUNDTRUST: null }] }, listed(`${partnerKind} /VALUE`, `${partnerKind} /VALUE/0`)],
    ["noise of odata", { "@odata.type": "#microsoft.graph.conditionalAccessPolicy", "state@odata.type": "#x", state: "enabled" }, only("conditionalAccessPolicy ")],
    ["a policy that also carries a value", { ...partner, value: [] }, only(`${partnerKind} `)],
    ["a projection in the context", { "@odata.context": `${graph}policies/crossTenantAccessPolicy/partners(tenantId,identitySynchronization())/$entity`, tenantId }, only(`${partnerKind} `)],
    ["a key in the context", { "@odata.context": `${graph}policies/crossTenantAccessPolicy/partners('${tenantId}')/identitySynchronization/$entity`, tenantId }, only("identitySynchronization ")],
  ])("%s", (_name, value, expected) => {
    expect(seen(value)).toEqual(expected);
  });

  it("reads the replies of a batch that succeeded, and notes the others", () => {
    const batch = {
      responses: [
        { id: "a", status: 200, body: { "@odata.context": `${graph}policies/authorizationPolicy`, value: [authorization] } },
        { id: "b", status: 403, body: { error: { code: "Forbidden" } } },
        { id: "c", status: 200, body: basics },
      ],
    };
    expect(seen(batch)).toEqual({
      objects: ["authorizationPolicy /responses/0/body/value/0", "crossTenantAccessPolicyDefault /responses/2/body"],
      lists: ["authorizationPolicy /responses/0/body/value"],
      notes: ["response b of the batch failed with status 403"],
    });
  });

  it("reads what a policy holds inline", () => {
    const whole = {
      allowedCloudEndpoints: [],
      default: { id: "d" },
      partners: [{ tenantId: "x" }],
      "partners@odata.nextLink": "https://…",
      templates: { multiTenantOrganizationPartnerConfiguration: {}, multiTenantOrganizationIdentitySynchronization: {} },
    };
    expect(seen(whole)).toEqual({
      objects: [
        "crossTenantAccessPolicy ",
        "crossTenantAccessPolicyDefault /default",
        `${partnerKind} /partners/0`,
        "multiTenantOrganizationPartnerConfigurationTemplate /templates/multiTenantOrganizationPartnerConfiguration",
        "multiTenantOrganizationIdentitySyncPolicyTemplate /templates/multiTenantOrganizationIdentitySynchronization",
      ],
      lists: [`${partnerKind} /partners next /partners@odata.nextLink`],
      notes: [],
    });
  });

  it("skips and notes elements that are no objects; such a list proves nothing", () => {
    expect(seen({ partners: [null] })).toEqual({ objects: [], lists: [], notes: ["element 0 is null, not an object"] });
    expect(seen([null, 1, "x", partner, [], true])).toEqual({
      objects: [`${partnerKind} /3`],
      lists: [],
      notes: ["element 0 is null", "element 1 is a number", "element 2 is a text", "element 4 is a list", "element 5 is true"].map((note) => `${note}, not an object`),
    });
    expect(seen({ value: Array.from({ length: 9 }, () => null) }).notes.slice(4)).toEqual(["element 4 is null, not an object", "and 4 more of this kind"]);
  });

  it("ends in envelopes without end", () => {
    let value: object = partner;
    for (let depth = 0; depth < 5000; depth += 1) value = { value };
    expect(seen(value)).toEqual(only());
  });

  it("says what it met instead", () => {
    expect(seen(null)).toEqual({ ...only(), reason: "holds null, not an object or a list" });
    expect(seen("x")).toEqual({ ...only(), reason: "holds a text, not an object or a list" });
    expect(seen({ "@odata.context": `${graph}devices`, value: [{ id: "1" }] })).toEqual({ ...only(), reason: "holds Graph's devices, which this version does not judge" });
    expect(seen({ error: { code: "Authorization_RequestDenied", message: "no" } })).toEqual({
      ...only(),
      reason: "holds an error of Graph (Authorization_RequestDenied) in place of the object: read it again with the permission that it needs",
    });
    expect(seen({ "@odata.context": `${graph}policies/deletedItems/crossTenantPartners`, value: [partner] })).toEqual({
      ...only(),
      reason: "holds deleted objects, which no longer count",
    });
  });
});

describe("kinds by keys", () => {
  const sync = { userSyncInbound: { isSyncAllowed: true } };
  it.each([
    [partnerKind, { tenantId, b2bDirectConnectInbound: null }],
    [partnerKind, { tenantId: "<partner>", inboundTrust: null }],
    [partnerKind, { tenantId: 5, inboundTrust: null }],
    [partnerKind, { tenantId, identitySynchronization: null }],
    [partnerKind, { tenantId, isServiceProvider: true }],
    [partnerKind, { tennantId: tenantId, inboundTrust: null }],
    [partnerKind, { isInMultiTenantOrganization: false, inboundTrust: null }],
    ["crossTenantAccessPolicyDefault", { b2bCollaborationInbound: null }],
    ["crossTenantAccessPolicyDefault", { id: "x", m365CollaborationInbound: null }],
    ["crossTenantAccessPolicyDefault", { isServiceDefault: true }],
    ["crossTenantAccessPolicy", { allowedCloudEndpoints: [] }],
    ["identitySynchronization", { tenantId, ...sync }],
    ["identitySynchronization", { groupSyncInbound: null }],
    ["multiTenantOrganizationIdentitySyncPolicyTemplate", { templateApplicationLevel: "none", ...sync }],
    ["multiTenantOrganizationPartnerConfigurationTemplate", { templateApplicationLevel: "none", inboundTrust: null }],
    ["multiTenantOrganization", { createdDateTime: null, displayName: null, description: null, state: "inactive" }],
    ["multiTenantOrganizationMember", { tenantId, role: "owner", state: "active" }],
    ["conditionalAccessPolicy", { conditions: {}, grantControls: null }],
    ["conditionalAccessPolicy", { conditions: {}, sessionControls: {} }],
    ["conditionalAccessPolicy", { conditions: { applications: {} }, state: "enabled" }],
    ["authorizationPolicy", authorization],
    ["authorizationPolicy", { defaultUserRolePermissions: {}, guestUserRoleId: "x" }],
    ["authenticationStrengthPolicy", { allowedCombinations: ["fido2"] }],
    ["namedLocation", { "@odata.type": "#microsoft.graph.ipNamedLocation" }],
    ["namedLocation", { countriesAndRegions: ["CH"] }],
    ["externalIdentitiesPolicy", { allowExternalIdentitiesToLeave: true }],
    ["authenticationFlowsPolicy", { selfServiceSignUp: { isEnabled: false } }],
    ["organization", { verifiedDomains: [] }],
    ["b2bManagementPolicy", { definition: ['{"B2BManagementPolicy":{}}'] }],
    ["b2bManagementPolicy", { type: "B2BManagementPolicy" }],
    ["identitySecurityDefaultsEnforcementPolicy", { id: "00000000-0000-0000-0000-000000000005", isEnabled: true }],
    ["identitySecurityDefaultsEnforcementPolicy", { displayName: "Security Defaults", isEnabled: false }],
  ])("%s %j", (kind, value) => {
    expect(seen(value)).toEqual(only(`${kind} `));
  });

  it.each([
    [{}],
    [{ tenantId }],
    [{ id: tenantId, displayName: "Fabrikam" }],
    [{ isEnabled: true, displayName: "Feature" }],
    [{ state: "active", createdDateTime: null, color: "red" }],
    [{ conditions: { state: "x" }, state: "enabled" }],
    [{ conditions: [], grantControls: {} }],
    [{ templateApplicationLevel: "none" }],
    [{ definition: ["x"] }],
    [{ default: { color: "red" }, partners: ["x"] }],
    [{ toString: 1, constructor: { b2bCollaborationInbound: 1 } }],
  ])("none %j", (value) => {
    expect(recognise(value, "x.json").resources).toEqual([]);
  });

  it("takes an object without tenantId among partners for a partner", () => {
    expect(seen([{ inboundTrust: null }, partner])).toEqual(listed(`${partnerKind} `, `${partnerKind} /0`, `${partnerKind} /1`));
  });
});

describe("paths", () => {
  it.each([
    ["export/Policies/CrossTenantAccessPolicy/Default/d/d.json", { id: "d", isServiceDefault: true }, "crossTenantAccessPolicyDefault"],
    ["Policies/CrossTenantAccessPolicy/CrossTenantAccessPolicy/CrossTenantAccessPolicy.json", { allowedCloudEndpoints: [] }, "crossTenantAccessPolicy"],
    ["Identity/Conditional/AccessPolicies/p/p.json", { id: "p", grantControls: null, sessionControls: null }, "conditionalAccessPolicy"],
    ["x\\Policies\\IdentitySecurityDefaultsEnforcementPolicy\\s\\s.json", { isEnabled: true }, "identitySecurityDefaultsEnforcementPolicy"],
  ])("of an EntraExporter export: %s", (file, value, kind) => {
    const { resources, isEntraExporter, notes } = recognise(value, file);
    expect({ kinds: resources.map((resource) => resource.kind), isEntraExporter, notes }).toEqual({ kinds: [kind], isEntraExporter: true, notes: [] });
  });

  const survivor = "at most one partner can have survived this export: EntraExporter writes every partner to this one file";

  it.each([
    ["from above the export", "prod/Policies/CrossTenantAccessPolicy/Partners/Partners/Partners.json"],
    ["in the export", "Policies/CrossTenantAccessPolicy/Partners/Partners/Partners.json"],
    ["in the folder of policies", "CrossTenantAccessPolicy/Partners/Partners/Partners.json"],
    ["in the folder of the policy", "Partners/Partners/Partners.json"],
    ["with backslashes in one name", String.raw`prod\Policies\CrossTenantAccessPolicy\Partners\Partners\Partners.json`],
    ["with a backslash at the beginning", String.raw`\home\prod\Policies\CrossTenantAccessPolicy\Partners\Partners\Partners.json`],
    ["with backslashes in a folder's name", String.raw`prod/Policies\CrossTenantAccessPolicy\Partners/Partners/Partners.json`],
    ["in another case", "prod/policies/crosstenantaccesspolicy/partners/partners/partners.json"],
  ])("tell that EntraExporter keeps one partner only: %s", (_name, file) => {
    expect(seen(partner, file)).toEqual({ objects: [`${partnerKind} `], lists: [], notes: [survivor] });
  });

  it.each([
    ["a list, which the exporter never writes", "Policies/CrossTenantAccessPolicy/Partners/Partners/Partners.json", [partner, partner]],
    ["a file of one's own", "policies/partners/fabrikam/fabrikam.json", partner],
    ["the name alone", "Partners/Partners.json", partner],
    ["the default", "Policies/CrossTenantAccessPolicy/Default/x/x.json", basics],
  ])("say nothing of %s", (_name, file, value) => {
    expect(seen(value, file).notes).toEqual([]);
  });

  it("say of what an empty list is, and nothing about other content", () => {
    expect(seen([], "a/partners.json")).toEqual(listed(`${partnerKind} `));
    expect(seen({ value: [] }, "conditionalAccessPolicies.json")).toEqual(listed("conditionalAccessPolicy /value"));
    expect(seen([], "a.json")).toEqual(only());
    expect(seen({ isEnabled: true }, "securityDefaults.json")).toEqual(only("identitySecurityDefaultsEnforcementPolicy "));
    expect(seen({ id: "1", name: "left-pad" }, "partners.json")).toEqual(only());
    expect(seen(authorization, "partners.json")).toEqual(only("authorizationPolicy "));
  });
});
