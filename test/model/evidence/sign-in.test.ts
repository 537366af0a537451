import { describe, expect, it } from "vitest";
import { ledgerOfRelatedTenants, readRelatedTenant, type RelatedTenant } from "../../../src/model/evidence/related-tenant.ts";
import { ledgerOfSignIns, readSignIn, type CrossTenantSignIn } from "../../../src/model/evidence/sign-in.ts";
import type { JsonObject } from "../../../src/model/resource.ts";
import { isUndetermined } from "../../../src/model/undetermined.ts";
import { appOne, appTwo, fabrikam, northwind } from "../factory.ts";
import { contoso, relatedTenant, sighting, signIn } from "./factory.ts";

const pat = "dddddddd-0000-4000-8000-000000000001";

function read(overrides: JsonObject = {}): CrossTenantSignIn | undefined | string {
  const outcome = readSignIn(signIn(overrides), contoso);
  return isUndetermined(outcome) ? outcome.undetermined : outcome;
}

const seen: CrossTenantSignIn = { tenantId: fabrikam, direction: "inbound", appId: appOne, resourceId: undefined, signIns: "interactive", day: "2026-11-16", userId: pat };

describe("a sign-in of Graph's log", () => {
  it.each<[string, JsonObject, CrossTenantSignIn]>([
    ["somebody came", {}, seen],
    ["ids in capitals", { homeTenantId: fabrikam.toUpperCase(), resourceTenantId: ` ${contoso.toUpperCase()}`, appId: appOne.toUpperCase() }, seen],
    ["one of ours went", { homeTenantId: contoso, resourceTenantId: fabrikam }, { ...seen, direction: "outbound" }],
    ["by a token", { signInEventTypes: ["nonInteractiveUser"] }, { ...seen, signIns: "nonInteractive" }],
    ["v1.0, which has no types", { signInEventTypes: undefined, crossTenantAccessType: undefined, isInteractive: true }, seen],
    ["neither is said", { signInEventTypes: undefined }, { ...seen, signIns: "any" }],
    ["shortly before midnight elsewhere", { createdDateTime: "2026-11-15T23:30:00-01:00" }, seen],
    ["without a zone", { createdDateTime: "2026-11-16T08:12:44.6195833" }, seen],
    ["to an application that is named", { resourceId: appTwo.toUpperCase() }, { ...seen, resourceId: appTwo }],
    ["no application", { appId: null }, { ...seen, appId: undefined }],
  ])("counts: %s", (_name, overrides, expected) => {
    expect(read(overrides)).toEqual(expected);
  });

  it.each<[string, JsonObject]>([
    ["it failed", { status: { errorCode: 500213 } }],
    ["it crossed no border", { resourceTenantId: fabrikam }],
    ["Graph says that it crossed none", { crossTenantAccessType: "none" }],
    ["it is a service principal's", { signInEventTypes: ["servicePrincipal"] }],
    ["it is between others", { homeTenantId: fabrikam, resourceTenantId: northwind }],
  ])("does not count: %s", (_name, overrides) => {
    expect(read(overrides)).toBeUndefined();
  });

  it.each<[string, JsonObject, string]>([
    ["between which tenants", { homeTenantId: undefined }, "the sign-ins do not state between which tenants they were (homeTenantId, resourceTenantId)"],
    ["whether it succeeded", { status: undefined }, "the sign-ins do not state whether they succeeded (status)"],
    ["when it was", { createdDateTime: "yesterday" }, "a sign-in does not state when it was (createdDateTime)"],
  ])("does not say %s", (_name, overrides, reason) => {
    expect(read(overrides)).toBe(reason);
  });

  it("becomes a line of the ledger with the newest day and the number of users", () => {
    const others = [{ ...seen, day: "2026-11-01", userId: "x" }, { ...seen, day: "2026-11-02" }, { ...seen, signIns: "nonInteractive" as const, userId: undefined }];
    const entry = sighting("2026-11-16", { source: "signIns", users: 2 });
    const { users, ...uncounted } = entry;
    expect(users).toBe(2);
    expect(ledgerOfSignIns([...others, seen])).toEqual({ coverage: [], entries: [entry, { ...uncounted, signIns: "nonInteractive" }] });
  });
});

describe("a related tenant", () => {
  const line = { tenantId: fabrikam, direction: "inbound", signIns: "any", source: "relatedTenants", lastSeen: "2026-11-20", users: 1 } as const;

  function readRelated(object: JsonObject): RelatedTenant | string {
    const outcome = readRelatedTenant(object);
    return isUndetermined(outcome) ? outcome.undetermined : outcome;
  }

  it("counts the users of the month up to its day", () => {
    expect(readRelated(relatedTenant())).toEqual({ tenantId: fabrikam, isMicrosofts: false, sightings: [line] });
    expect(readRelated(relatedTenant({ isMicrosoftInfrastructure: true }, { outboundMonthlyTotalUsers: 4 }))).toEqual({ tenantId: fabrikam, isMicrosofts: true, sightings: [line, { ...line, direction: "outbound", users: 4 }] });
    const both = relatedTenant({ appB2BSignInActivityMetrics: { recent: { watermarkDateTime: "2026-11-21T00:00:00Z", inboundMonthlyTotalUsers: 3 } } });
    expect(readRelated(both)).toEqual({ tenantId: fabrikam, isMicrosofts: false, sightings: [{ ...line, lastSeen: "2026-11-21", users: 3 }] });
    const known = readRelatedTenant(relatedTenant());
    expect(isUndetermined(known) ? known : ledgerOfRelatedTenants([known, known])).toEqual({ coverage: [], entries: [line] });
  });

  it("without users is not in use", () => {
    expect(readRelated(relatedTenant({ b2BSignInActivityMetrics: null }))).toEqual({ tenantId: fabrikam, isMicrosofts: false, sightings: [] });
    expect(readRelated(relatedTenant({}, { inboundMonthlyTotalUsers: 0 }))).toEqual({ tenantId: fabrikam, isMicrosofts: false, sightings: [] });
    expect(readRelated(relatedTenant({ b2BSignInActivityMetrics: { initial: {}, recent: null } }))).toEqual({ tenantId: fabrikam, isMicrosofts: false, sightings: [] });
  });

  it("can be unreadable", () => {
    expect(readRelated(relatedTenant({ id: "fabrikam" }))).toBe("a related tenant has no tenant id");
    expect(readRelated(relatedTenant({ b2BSignInActivityMetrics: { recent: [] } }))).toBe("the metrics of a related tenant are not understood");
    expect(readRelated(relatedTenant({}, { watermarkDateTime: null }))).toBe("the metrics of a related tenant do not state their day (watermarkDateTime)");
  });
});
