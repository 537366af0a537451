import { describe, expect, it } from "vitest";
import { defaultConsent, partnerConsent, type Consent } from "../../src/model/consent.ts";
import { Place } from "../../src/model/place.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

const root = Place.root("partner.json");

function both({ inboundAllowed, outboundAllowed }: Consent): unknown {
  return [inboundAllowed, outboundAllowed].map((side) =>
    isUndetermined(side) ? side.undetermined : `${String(side.value)} at ${side.place.pointer}`,
  );
}

describe("automatic redemption of a partner", () => {
  it("inherits member by member, and what it inherits is always false", () => {
    expect(both(partnerConsent({ automaticUserConsentSettings: { inboundAllowed: true, outboundAllowed: null } }, root))).toEqual([
      "true at /automaticUserConsentSettings/inboundAllowed",
      "false at /automaticUserConsentSettings/outboundAllowed",
    ]);
  });

  it("is off in both directions where the object is null", () => {
    expect(both(partnerConsent({ automaticUserConsentSettings: null }, root))).toEqual([
      "false at /automaticUserConsentSettings",
      "false at /automaticUserConsentSettings",
    ]);
  });

  it("is not known where the object, a member, or a boolean is missing", () => {
    expect(both(partnerConsent({}, root))).toEqual(Array(2).fill("the partner object has no automaticUserConsentSettings"));
    expect(both(partnerConsent({ automaticUserConsentSettings: {} }, root))).toEqual([
      "automaticUserConsentSettings has no inboundAllowed",
      "automaticUserConsentSettings has no outboundAllowed",
    ]);
    expect(both(partnerConsent({ automaticUserConsentSettings: true }, root))).toEqual(
      Array(2).fill("automaticUserConsentSettings is not an object"),
    );
    expect(both(partnerConsent({ automaticUserConsentSettings: { inboundAllowed: "true", outboundAllowed: 0 } }, root))).toEqual([
      "automaticUserConsentSettings.inboundAllowed is not a boolean",
      "automaticUserConsentSettings.outboundAllowed is not a boolean",
    ]);
  });
});

describe("automatic redemption of the default", () => {
  it("is what it says, off where the default is Microsoft's, else not known", () => {
    expect(both(defaultConsent({ automaticUserConsentSettings: { inboundAllowed: true, outboundAllowed: false } }, root, false))).toEqual([
      "true at /automaticUserConsentSettings/inboundAllowed",
      "false at /automaticUserConsentSettings/outboundAllowed",
    ]);
    expect(both(defaultConsent({}, root, true))).toEqual(["false at ", "false at "]);
    expect(both(defaultConsent({ automaticUserConsentSettings: null }, root, true))).toEqual([
      "false at /automaticUserConsentSettings",
      "false at /automaticUserConsentSettings",
    ]);
    expect(both(defaultConsent({}, root, false))).toEqual(Array(2).fill("the default configuration does not state automaticUserConsentSettings"));
  });
});
