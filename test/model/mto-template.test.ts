import { describe, expect, it } from "vitest";
import { mtoTemplates, type MtoTemplate } from "../../src/model/mto-template.ts";
import type { JsonObject } from "../../src/model/resource.ts";
import { isUndetermined, undetermined } from "../../src/model/undetermined.ts";
import { tenantOf } from "../rules/test-rule.ts";
import { access, closed, defaultConfiguration, groupOne, notUnderstood, open, trust } from "./factory.ts";

function read(given: Parameters<typeof tenantOf>[0]): readonly MtoTemplate[] {
  const templates = mtoTemplates(tenantOf(given));
  if (isUndetermined(templates)) throw new Error(templates.undetermined);
  return templates;
}

function ofPartners(template: JsonObject, configuration: JsonObject = defaultConfiguration()): MtoTemplate | undefined {
  return read({
    default: configuration,
    objects: { multiTenantOrganizationPartnerConfigurationTemplate: [template] },
  })[0];
}

function ofSync(template: JsonObject): MtoTemplate | undefined {
  return read({ objects: { multiTenantOrganizationIdentitySyncPolicyTemplate: [template] } })[0];
}

describe("the level of a template", () => {
  it.each([
    ["existingPartners", true],
    ["newPartners,existingPartners", true],
    [" NewPartners , EXISTINGPARTNERS ", true],
    ["newPartners", false],
    ["none", false],
    ["", false],
  ])("%j applies to existing partners: %s", (templateApplicationLevel, expected) => {
    expect(ofPartners({ templateApplicationLevel })?.appliesToExisting).toBe(expected);
    expect(ofSync({ templateApplicationLevel })?.appliesToExisting).toBe(expected);
  });

  it("is not known where it is missing or has a word from the future", () => {
    expect(ofPartners({})?.appliesToExisting).toEqual({ undetermined: "the template does not state templateApplicationLevel", needs: [] });
    expect(ofPartners({ templateApplicationLevel: "newPartners,unknownFutureValue" })?.appliesToExisting).toEqual({
      undetermined: "templateApplicationLevel has a word that is not understood",
      needs: [],
    });
  });
});

describe("what a template sets", () => {
  const facts = (template: MtoTemplate | undefined) =>
    template && [template.setsAnything, template.wider, template.incomparable.map((gap) => gap.undetermined)];

  it("is nothing where every member is null or absent", () => {
    expect(facts(ofPartners({}))).toEqual([false, [], []]);
    expect(
      facts(
        ofPartners({ b2bCollaborationInbound: null, inboundTrust: null, automaticUserConsentSettings: { inboundAllowed: null, outboundAllowed: null } }),
      ),
    ).toEqual([false, [], []]);
    expect(facts(ofSync({ userSyncInbound: null }))).toEqual([false, [], []]);
  });

  it("is wider where it is open and the default is not", () => {
    expect(facts(ofPartners({ b2bCollaborationInbound: open, b2bDirectConnectInbound: access([groupOne], "all"), b2bCollaborationOutbound: closed }))).toEqual([
      true,
      ["b2bCollaborationInbound"],
      [],
    ]);
    expect(facts(ofPartners({ b2bCollaborationInbound: open }, { isServiceDefault: true }))).toEqual([true, [], []]);
  });

  it("is wider claim by claim", () => {
    const trusting = defaultConfiguration({ inboundTrust: trust({ mfa: true }) });
    expect(facts(ofPartners({ inboundTrust: trust({ mfa: true, compliant: true, hybrid: null }) }, trusting))).toEqual([
      true,
      ["inboundTrust.isCompliantDeviceAccepted"],
      [],
    ]);
  });

  it("is wider with every redemption, which the default never has", () => {
    const template = { automaticUserConsentSettings: { inboundAllowed: true, outboundAllowed: false } };
    expect(facts(read({ objects: { multiTenantOrganizationPartnerConfigurationTemplate: [template] } })[0])).toEqual([
      true,
      ["automaticUserConsentSettings.inboundAllowed"],
      [],
    ]);
  });

  it("cannot be compared where either side is not known", () => {
    expect(facts(ofPartners({ b2bCollaborationInbound: notUnderstood }))).toEqual([
      true,
      [],
      ["b2bCollaborationInbound.usersAndGroups has an accessType that is not understood"],
    ]);
    const template = { b2bCollaborationInbound: open, b2bDirectConnectInbound: closed, inboundTrust: trust({ mfa: true }) };
    const gap = "the default configuration is not in the input";
    expect(facts(read({ objects: { multiTenantOrganizationPartnerConfigurationTemplate: [template] } })[0])).toEqual([true, [], [gap, gap]]);
  });

  it("is not known where its reader could not tell", () => {
    const gap = undetermined("$allowed is not resolved here");
    const reason = gap.undetermined;
    expect(facts(ofPartners({ inboundTrust: gap }))).toEqual([true, [], [reason]]);
    expect(facts(ofPartners({ inboundTrust: { isMfaAccepted: gap } }))).toEqual([true, [], [reason]]);
    expect(facts(ofPartners({ automaticUserConsentSettings: gap }))).toEqual([true, [], [reason, reason]]);
    expect(facts(ofPartners({ automaticUserConsentSettings: { inboundAllowed: gap, outboundAllowed: true } }))).toEqual([
      true,
      ["automaticUserConsentSettings.outboundAllowed"],
      [reason],
    ]);
    expect(facts(ofSync({ userSyncInbound: gap }))).toEqual([true, [], [reason]]);
    expect(facts(ofSync({ userSyncInbound: { isSyncAllowed: gap } }))).toEqual([true, [], [reason]]);
  });

  it("is wider where users are synchronized", () => {
    expect(facts(ofSync({ userSyncInbound: { isSyncAllowed: true } }))).toEqual([true, ["userSyncInbound.isSyncAllowed"], []]);
    expect(facts(ofSync({ userSyncInbound: { isSyncAllowed: false } }))).toEqual([true, [], []]);
  });
});

it("no template in the input is not the same as templates that set nothing", () => {
  expect(mtoTemplates(tenantOf({}))).toEqual({
    undetermined: "no template of the multitenant organization is in the input",
    needs: ["multiTenantOrganizationPartnerConfigurationTemplate", "multiTenantOrganizationIdentitySyncPolicyTemplate"],
  });
});
