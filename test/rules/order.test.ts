import fc from "fast-check";
import { expect, it } from "vitest";
import { pack } from "../../rules/index.ts";
import { evaluate } from "../../src/lint/evaluate.ts";
import { defaultOptions } from "../../src/lint/options.ts";
import { isObject } from "../../src/model/json.ts";
import type { JsonObject } from "../../src/model/resource.ts";
import { appOne, defaultConfiguration, fabrikam, groupOne, groupTwo, northwind, partner } from "../model/factory.ts";
import { tenantOf, type Given } from "./test-rule.ts";

const enabled = pack.map((rule) => ({ rule, severity: rule.severity, options: defaultOptions(rule) }));

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
  // The order of identity providers means something; the order of targets does not.
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
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
