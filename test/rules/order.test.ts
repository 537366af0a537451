import fc from "fast-check";
import { expect, it } from "vitest";
import accessHalfBlocked from "../../rules/access/access-half-blocked.ts";
import accessIncomplete from "../../rules/access/access-incomplete.ts";
import targetNotUnderstood from "../../rules/access/target-not-understood.ts";
import targetRedundant from "../../rules/access/target-redundant.ts";
import targetTypeMismatch from "../../rules/access/target-type-mismatch.ts";
import fileDefaultDuplicated from "../../rules/input/file-default-duplicated.ts";
import fileKeyDuplicated from "../../rules/input/file-key-duplicated.ts";
import fileKeyMisspelt from "../../rules/input/file-key-misspelt.ts";
import filePartialPage from "../../rules/input/file-partial-page.ts";
import filePropertyNotUnderstood from "../../rules/input/file-property-not-understood.ts";
import partnerChangesNothing from "../../rules/partner/partner-changes-nothing.ts";
import partnerDirectConnectOpen from "../../rules/partner/partner-direct-connect-open.ts";
import partnerDuplicate from "../../rules/partner/partner-duplicate.ts";
import partnerIdenticalToDefault from "../../rules/partner/partner-identical-to-default.ts";
import partnerInboundOpen from "../../rules/partner/partner-inbound-open.ts";
import partnerIsOwnTenant from "../../rules/partner/partner-is-own-tenant.ts";
import partnerOutboundOpen from "../../rules/partner/partner-outbound-open.ts";
import partnerSupportAccessLeftOpen from "../../rules/partner/partner-support-access-left-open.ts";
import partnerTenantIdInvalid from "../../rules/partner/partner-tenant-id-invalid.ts";
import partnerWellKnownMicrosoftTenant from "../../rules/partner/partner-well-known-microsoft-tenant.ts";
import partnerAutoRedemptionUnapproved from "../../rules/sync/partner-auto-redemption-unapproved.ts";
import partnerAutoRedemptionUnreachable from "../../rules/sync/partner-auto-redemption-unreachable.ts";
import partnerGroupSyncAllowed from "../../rules/sync/partner-group-sync-allowed.ts";
import partnerLeftMtoStillTrusted from "../../rules/sync/partner-left-mto-still-trusted.ts";
import partnerSyncBackdoorShape from "../../rules/sync/partner-sync-backdoor-shape.ts";
import partnerSyncWithoutRedemption from "../../rules/sync/partner-sync-without-redemption.ts";
import partnerUserSyncAllowed from "../../rules/sync/partner-user-sync-allowed.ts";
import tenantLegacyAutoRedeemList from "../../rules/sync/tenant-legacy-auto-redeem-list.ts";
import tenantMtoTemplateLoosensPartners from "../../rules/sync/tenant-mto-template-loosens-partners.ts";
import partnerDeviceTrustWithoutMfaTrust from "../../rules/trust/partner-device-trust-without-mfa-trust.ts";
import partnerInheritsDefaultTrust from "../../rules/trust/partner-inherits-default-trust.ts";
import trustIncomplete from "../../rules/trust/trust-incomplete.ts";
import { evaluate } from "../../src/lint/evaluate.ts";
import { defaultOptions } from "../../src/lint/options.ts";
import { isObject } from "../../src/model/json.ts";
import type { JsonObject } from "../../src/model/resource.ts";
import { appOne, defaultConfiguration, fabrikam, groupOne, groupTwo, northwind, partner } from "../model/factory.ts";
import { tenantOf, type Given } from "./test-rule.ts";

const rules = [
  accessHalfBlocked,
  accessIncomplete,
  targetNotUnderstood,
  targetRedundant,
  targetTypeMismatch,
  fileDefaultDuplicated,
  fileKeyDuplicated,
  fileKeyMisspelt,
  filePartialPage,
  filePropertyNotUnderstood,
  partnerChangesNothing,
  partnerDirectConnectOpen,
  partnerDuplicate,
  partnerIdenticalToDefault,
  partnerInboundOpen,
  partnerIsOwnTenant,
  partnerOutboundOpen,
  partnerSupportAccessLeftOpen,
  partnerTenantIdInvalid,
  partnerWellKnownMicrosoftTenant,
  partnerAutoRedemptionUnapproved,
  partnerAutoRedemptionUnreachable,
  partnerGroupSyncAllowed,
  partnerLeftMtoStillTrusted,
  partnerSyncBackdoorShape,
  partnerSyncWithoutRedemption,
  partnerUserSyncAllowed,
  tenantLegacyAutoRedeemList,
  tenantMtoTemplateLoosensPartners,
  partnerDeviceTrustWithoutMfaTrust,
  partnerInheritsDefaultTrust,
  trustIncomplete,
];

const enabled = rules.map((rule) => ({ rule, severity: rule.severity, options: defaultOptions(rule) }));

const half = fc.record(
  {
    accessType: fc.constantFrom("allowed", "blocked", "Blocked ", 1, 2, "unknownFutureValue"),
    targets: fc.array(
      fc.record(
        {
          target: fc.constantFrom("AllUsers", "allapplications", groupOne, groupOne.toUpperCase(), groupTwo, appOne, "Office365", "AllUser", " Ann", "Ann"),
          targetType: fc.constantFrom("user", "group", "application", 2, 3),
        },
        { requiredKeys: ["target"] },
      ),
      { maxLength: 5 },
    ),
  },
  { requiredKeys: ["targets"] },
);
const block = fc.option(fc.record({ usersAndGroups: half, applications: fc.option(half) }));
const flag = fc.constantFrom(true, false, null);
const trusted = fc.option(
  fc.record({ isMfaAccepted: flag, isCompliantDeviceAccepted: flag, isHybridAzureADJoinedDeviceAccepted: flag }, { requiredKeys: [] }),
);
const settings = { b2bCollaborationInbound: block, b2bDirectConnectOutbound: block, tenantRestrictions: block, inboundTrust: trusted };
const aPartner = fc
  .record(
    {
      tenantId: fc.constantFrom(fabrikam, fabrikam.toUpperCase(), northwind, "55555555-5555-4555-8555-555555555555", "<tenant id>"),
      ...settings,
      automaticUserConsentSettings: fc.option(fc.record({ inboundAllowed: flag, outboundAllowed: flag }, { requiredKeys: [] })),
      identitySynchronization: fc.option(fc.record({ userSyncInbound: fc.record({ isSyncAllowed: flag }) })),
      isInMultiTenantOrganization: fc.boolean(),
      quantumTrust: fc.option(fc.constant({ enabled: true })),
    },
    { requiredKeys: ["tenantId"] },
  )
  .map((overrides): JsonObject => partner(overrides));
const aDefault = fc.record(settings, { requiredKeys: [] }).map((overrides): JsonObject => defaultConfiguration(overrides));

type Random = () => number;

function inAnyOrder<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** The same object with its keys, and every list of targets in it, in another order. */
function reordered(object: JsonObject, random: Random): JsonObject {
  return Object.fromEntries(inAnyOrder(Object.entries(object), random).map(([key, part]) => [key, reorderedPart(part, random)]));
}

function reorderedPart(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) return inAnyOrder(value.map((item: unknown) => reorderedPart(item, random)), random);
  return isObject(value) ? reordered(value, random) : value;
}

/** Everything that an outcome says, but for the places, which move with the order. */
function outcomes(given: Given): unknown {
  const { findings, unknown, crashes, passes, notApplicable } = evaluate(tenantOf(given), enabled);
  return {
    findings: findings.map(({ rule, subject, message, fingerprint, value }) => JSON.stringify([rule.id, subject, message, fingerprint, value])).sort(),
    unknown: unknown.map(({ rule, subject, reason, needs }) => JSON.stringify([rule.id, subject, reason, needs])).sort(),
    crashes,
    passes,
    notApplicable,
  };
}

const members: readonly JsonObject[] = [
  { tenantId: fabrikam, state: "removed" },
  { tenantId: northwind, state: "active" },
];
const template: JsonObject = {
  templateApplicationLevel: "existingPartners",
  inboundTrust: { isMfaAccepted: true, isCompliantDeviceAccepted: true },
  automaticUserConsentSettings: { inboundAllowed: true, outboundAllowed: true },
};

it("the order of partners, of targets and of keys changes no outcome", () => {
  const ranks = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(aDefault, fc.array(aPartner, { maxLength: 5 }), ranks, (configuration, partners, stream) => {
      const random: Random = () => Number(stream.next().value);
      const given = (order: (object: JsonObject) => JsonObject, lists: <T>(list: readonly T[]) => readonly T[]): Given => ({
        tenantId: northwind,
        default: order(configuration),
        partners: lists(partners.map(order)),
        objects: {
          multiTenantOrganizationMember: lists(members.map(order)),
          multiTenantOrganizationPartnerConfigurationTemplate: [order(template)],
        },
      });
      const asMade = outcomes(given((object) => object, (list) => list));
      const inOtherOrder = outcomes(given((object) => reordered(object, random), (list) => inAnyOrder(list, random)));
      expect(inOtherOrder).toEqual(asMade);
      expect(asMade).toMatchObject({ crashes: [] });
    }),
    { numRuns: 100 },
  );
});
