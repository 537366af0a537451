import { describe, expect, it } from "vitest";
import { oddKeysOf } from "../../src/input/odd-keys.ts";
import { Place } from "../../src/model/place.ts";
import { graphProperties, typeOfKind } from "../../src/model/properties.ts";
import { type JsonObject, type ResourceKind, resourceKinds } from "../../src/model/resource.ts";

function odd(kind: ResourceKind, value: JsonObject): readonly string[] {
  return oddKeysOf({ kind, value, place: Place.root("x.json").at("value").at(0) }).map(
    ({ place, meant, caseOnly, owner }) => `${place.pointer} ${meant === undefined ? "unknown" : `${caseOnly ? "case of" : "near"} ${meant}`} in ${owner}`,
  );
}

const partnerKind = "crossTenantAccessPolicyPartner";
const partnerType = "crossTenantAccessPolicyConfigurationPartner";

describe("oddKeysOf", () => {
  it.each([
    ["a key in another case", { b2bCollaborationInBound: null }, [`/value/0/b2bCollaborationInBound case of b2bCollaborationInbound in ${partnerType}`]],
    ["a letter too few", { inboundTrus: null }, [`/value/0/inboundTrus near inboundTrust in ${partnerType}`]],
    ["two letters and case", { InbundTrusst: null }, [`/value/0/InbundTrusst near inboundTrust in ${partnerType}`]],
    ["three letters", { inbundTrusts_: null }, [`/value/0/inbundTrusts_ unknown in ${partnerType}`]],
    ["a misspelling beside the right key", { inboundTrust: null, inboundTrusts: null }, [`/value/0/inboundTrusts unknown in ${partnerType}`]],
    ["another case beside the right key", { inboundTrust: null, InboundTrust: null }, [`/value/0/InboundTrust unknown in ${partnerType}`]],
    ["an unknown key", { quantumTrust: null }, [`/value/0/quantumTrust unknown in ${partnerType}`]],
    ["words of odata", { "@odata.type": "#x", "inboundTrust@odata.context": "y", "@removed": 1 }, []],
    ["hostile names", { ["__proto__"]: 1, constructor: 1, toString: 1 }, ["__proto__", "constructor", "toString"].map((key) => `/value/0/${key} unknown in ${partnerType}`)],
  ])("%s", (_name, value, expected) => {
    expect(odd(partnerKind, value)).toEqual(expected);
  });

  it("looks into every object of a cross-tenant policy", () => {
    const access = { usersAndGroups: { accesType: "allowed", targets: [{ target: "AllUsers", targettype: "user" }, null, { targt: 1 }] }, more: 1 };
    expect(odd(partnerKind, { b2bCollaborationInbound: access, identitySynchronization: { userSyncInbound: { isSyncAllowd: true } }, tenantRestrictions: null })).toEqual([
      "/value/0/b2bCollaborationInbound/usersAndGroups/accesType near accessType in crossTenantAccessPolicyTargetConfiguration",
      "/value/0/b2bCollaborationInbound/usersAndGroups/targets/0/targettype case of targetType in crossTenantAccessPolicyTarget",
      "/value/0/b2bCollaborationInbound/usersAndGroups/targets/2/targt near target in crossTenantAccessPolicyTarget",
      "/value/0/b2bCollaborationInbound/more unknown in crossTenantAccessPolicyB2BSetting",
      "/value/0/identitySynchronization/userSyncInbound/isSyncAllowd near isSyncAllowed in crossTenantUserSyncInbound",
    ]);
  });

  it("tells of other objects only what is nearly a known key", () => {
    expect(odd("authorizationPolicy", { allowInviteFrom: "everyone", somethingNew: 1, defaultUserRolePermissions: { x: 1 } })).toEqual([
      "/value/0/allowInviteFrom near allowInvitesFrom in authorizationPolicy",
    ]);
    expect(odd("conditionalAccessPolicy", { State: "enabled", Conditions: {}, ids: 1 })).toEqual([
      "/value/0/State case of state in conditionalAccessPolicy",
      "/value/0/Conditions case of conditions in conditionalAccessPolicy",
    ]);
  });

  it("knows the properties of every kind", () => {
    expect(resourceKinds.filter((kind) => !graphProperties.has(typeOfKind(kind)))).toEqual([]);
    const typed = [...graphProperties.values()].flatMap((properties) => [...properties.values()]);
    expect(typed.filter((type) => type !== null && !graphProperties.has(type))).toEqual([]);
  });
});
