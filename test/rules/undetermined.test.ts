import { describe, expect, it } from "vitest";
import { pack } from "../../rules/index.ts";
import { evaluate } from "../../src/lint/evaluate.ts";
import { defaultOptions } from "../../src/lint/options.ts";
import { isObject } from "../../src/model/json.ts";
import type { JsonObject } from "../../src/model/resource.ts";
import { undetermined } from "../../src/model/undetermined.ts";
import { access, appOne, defaultConfiguration, groupOne, partner, trust } from "../model/factory.ts";
import { tenantOf } from "./test-rule.ts";

type Path = readonly (string | number)[];
type Which = "default" | "partner";

const gap = undetermined("var.x is not resolved here");
const open = access("all", "all");

/** A tenant with much to find, so that a value that is gone is missed. */
const faulty = {
  default: defaultConfiguration({ b2bCollaborationInbound: open, b2bDirectConnectInbound: open, inboundTrust: trust() }),
  partner: partner({
    b2bCollaborationInbound: { usersAndGroups: { accessType: "allowed", targets: [{ target: "AllUser", targetType: "application" }, { target: "AllUser" }] } },
    b2bCollaborationOutbound: open,
    b2bDirectConnectInbound: access([groupOne], "none"),
    inboundTrust: { isMfaAccepted: true, isCompliantDeviceAccepted: null },
    automaticUserConsentSettings: { inboundAllowed: true, outboundAllowed: true },
    identitySynchronization: { userSyncInbound: { isSyncAllowed: true } },
  }),
};

function pathsOf(value: unknown, path: Path = []): Path[] {
  const below = Array.isArray(value)
    ? (value as unknown[]).flatMap((item, index) => pathsOf(item, [...path, index]))
    : isObject(value)
      ? Object.keys(value).flatMap((key) => pathsOf(value[key], [...path, key]))
      : [];
  return path.length === 0 ? below : [path, ...below];
}

function withGap(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return gap;
  if (Array.isArray(value)) return (value as unknown[]).map((item, index) => (index === step ? withGap(item, rest) : item));
  return { ...(value as JsonObject), [step]: withGap((value as JsonObject)[step], rest) };
}

/** A tenant in which nothing is found, so that no finding outweighs a gap. */
const sound = {
  default: defaultConfiguration(),
  partner: partner({ b2bCollaborationInbound: access([groupOne], [appOne]), inboundTrust: trust() }),
};

/** What no rule reads; the flags of a partner are Graph's own, which no format but Graph's states. */
const unread: readonly string[] = [
  "default/tenantRestrictions/devices",
  "default/invitationRedemptionIdentityProviderConfiguration/primaryIdentityProviderPrecedenceOrder/1",
  "default/invitationRedemptionIdentityProviderConfiguration/primaryIdentityProviderPrecedenceOrder/2",
  "default/invitationRedemptionIdentityProviderConfiguration/fallbackIdentityProvider",
  "partner/isServiceProvider",
  "partner/isInMultiTenantOrganization",
];

function judge(tenant: typeof faulty, which: Which, path: Path) {
  const given = { ...tenant, [which]: withGap(tenant[which], path) as JsonObject };
  const rules = pack.map((rule) => ({ rule, severity: rule.severity, options: defaultOptions(rule) }));
  return evaluate(tenantOf({ default: given.default, partners: [given.partner] }), rules);
}

describe.each<Which>(["default", "partner"])("a value of the %s that its reader could not determine", (which) => {
  it.each(cases(faulty[which]))("is never judged: %s", (pointer, path) => {
    const { findings, crashes } = judge(faulty, which, path);
    const judged = findings.filter(({ place }) => {
      const here = `${place.file.replace(".json", "")}${place.pointer}/`;
      return here.startsWith(`${which}/${pointer}/`);
    });
    expect(judged.map(({ rule, message }) => `${rule.id}: ${message}`)).toEqual([]);
    expect(crashes).toEqual([]);
  });

  it.each(cases(sound[which]))("is an unknown, and never a pass: %s", (pointer, path) => {
    const { unknown } = judge(sound, which, path);
    const reasons = unknown.filter(({ reason }) => reason.includes(gap.undetermined));
    expect(reasons.length > 0).toBe(!unread.includes(`${which}/${pointer}`));
  });
});

function cases(value: unknown): (readonly [string, Path])[] {
  return pathsOf(value).map((path) => [path.join("/"), path] as const);
}
