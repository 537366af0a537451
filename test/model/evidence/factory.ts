import type { GivenLedger } from "../../../src/model/evidence/activity.ts";
import { directions, signInKinds, type Coverage, type SignInKind, type Sighting } from "../../../src/model/evidence/ledger.ts";
import { Place } from "../../../src/model/place.ts";
import type { JsonObject } from "../../../src/model/resource.ts";
import { appOne, fabrikam } from "../factory.ts";

/** Our own tenant in tests of activity. */
export const contoso = "44444444-4444-4444-8444-444444444444";

/** Coverage of all tenants in both directions. */
export function covered(from: string, to: string, kinds: readonly SignInKind[] = signInKinds): readonly Coverage[] {
  return directions.flatMap((direction) => kinds.map((signIns): Coverage => ({ source: "logAnalytics", direction, signIns, from, to })));
}

/** A sign-in of Fabrikam here. */
export function sighting(lastSeen: string, overrides: Partial<Sighting> = {}): Sighting {
  return { tenantId: fabrikam, direction: "inbound", appId: appOne, signIns: "interactive", source: "logAnalytics", lastSeen, ...overrides };
}

/** A ledger as a run has it. */
export function ledger(coverage: readonly Coverage[], entries: readonly Sighting[]): GivenLedger {
  return { coverage, entries, place: Place.root("xtaplint-ledger.json") };
}

/** A user of Fabrikam who signed in to an application of ours last week. A member given as undefined is left out. */
export function signIn(overrides: JsonObject = {}): JsonObject {
  const object: JsonObject = {
    id: "b01730df-0000-4000-8000-000000000001",
    createdDateTime: "2026-11-16T08:12:44Z",
    userPrincipalName: "pat@fabrikam.example",
    userId: "dddddddd-0000-4000-8000-000000000001",
    appId: appOne,
    crossTenantAccessType: "b2bCollaboration",
    homeTenantId: fabrikam,
    resourceTenantId: contoso,
    signInEventTypes: ["interactiveUser"],
    status: { errorCode: 0 },
    ...overrides,
  };
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

/** A related tenant with one user who came last month. */
export function relatedTenant(overrides: JsonObject = {}, recent: JsonObject = {}): JsonObject {
  return {
    id: fabrikam,
    b2BSignInActivityMetrics: { recent: { watermarkDateTime: "2026-11-20T00:00:00Z", inboundMonthlyTotalUsers: 1, outboundMonthlyTotalUsers: 0, ...recent } },
    ...overrides,
  };
}
