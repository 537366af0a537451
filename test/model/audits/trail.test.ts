import { describe, expect, it } from "vitest";
import { auditTrail, type Changed, type Trail } from "../../../src/model/audits/trail.ts";
import type { JsonObject } from "../../../src/model/resource.ts";
import { buildTenant } from "../../../src/model/build-tenant.ts";
import { Place } from "../../../src/model/place.ts";
import { isUndetermined } from "../../../src/model/undetermined.ts";
import { fabrikam, northwind } from "../factory.ts";
import { directoryAudit } from "./audit-factory.ts";

function trailOf(audits: readonly JsonObject[], principals: readonly JsonObject[] = []): Trail {
  const place = Place.root("directoryAudits.json");
  const resources = [...audits.map((value, index) => ({ kind: "directoryAudit" as const, value, place: place.at(index) })), ...principals.map((value) => ({ kind: "servicePrincipal" as const, value, place }))];
  const trail = auditTrail(buildTenant(resources, [], { today: "2026-11-23", cloud: "public" }));
  if (isUndetermined(trail)) throw new Error(trail.undetermined);
  return trail;
}

const activities = (trail: Trail, changed: Changed) => trail.about(changed).map(({ audit }) => `${audit.time.slice(0, 10)} ${audit.activity}`);

const removed = "Delete partner specific cross-tenant access setting";
const added = "Add a partner to cross-tenant access setting";
const changed = "Update a partner cross-tenant access setting";

describe("the changes that can have made a setting what it is", () => {
  const audits = [
    directoryAudit({ activity: added, partner: fabrikam, time: "2026-11-01T00:00:00Z" }),
    directoryAudit({ partner: fabrikam, properties: ["inboundTrust"], time: "2026-11-03T00:00:00Z" }),
    directoryAudit({ partner: fabrikam, properties: ["b2bCollaborationInbound"], time: "2026-11-02T00:00:00Z" }),
    directoryAudit({ partner: northwind, properties: ["b2bCollaborationInbound"], time: "2026-11-04T00:00:00Z" }),
    directoryAudit({ partner: fabrikam, properties: ["b2bCollaborationInbound"], time: "2026-11-09T00:00:00Z", result: "failure" }),
    directoryAudit({ activity: "Update a partner cross-tenant identity sync setting", partner: fabrikam, time: "2026-11-05T00:00:00Z" }),
    directoryAudit({ activity: "Update the company default cross-tenant access setting", category: "CrossTenantIdentitySyncSettings", properties: ["inboundTrust"], time: "2026-11-06T00:00:00Z" }),
    directoryAudit({ activity: "Update authorization policy", category: "AuthorizationPolicy", time: "2026-11-07T00:00:00Z" }),
    directoryAudit({ activity: "Update conditional access policy", category: "Policy", target: "9D2F3F64-3C3E-4E0B-8A57-0B8F52E5A001", time: "2026-11-08T00:00:00Z" }),
  ];
  const partner = (setting: string, id = fabrikam): Changed => ({ kind: "partner", id, setting });

  it.each<readonly [string, Changed, readonly string[]]>([
    ["those of the setting and of the entry, newest first", partner("b2bCollaborationInbound"), [`2026-11-02 ${changed}`, `2026-11-01 ${added}`]],
    ["a claim is a part of the trust", partner("isMfaAccepted"), [`2026-11-03 ${changed}`, `2026-11-01 ${added}`]],
    ["synchronization has changes of its own", partner("userSyncInbound"), ["2026-11-05 Update a partner cross-tenant identity sync setting"]],
    ["another partner has its own", partner("b2bCollaborationInbound", northwind), [`2026-11-04 ${changed}`]],
    ["the default", { kind: "default", setting: "isMfaAccepted" }, ["2026-11-06 Update the company default cross-tenant access setting"]],
    ["another setting of the default", { kind: "default", setting: "b2bCollaborationInbound" }, []],
    ["who may invite", { kind: "authorization", setting: "allowInvitesFrom" }, ["2026-11-07 Update authorization policy"]],
    ["a Conditional Access policy", { kind: "ca-policy", id: "9d2f3f64-3c3e-4e0b-8a57-0b8f52e5a001", setting: "state" }, ["2026-11-08 Update conditional access policy"]],
    ["what no audit tells of", { kind: "tenant", setting: "AutoRedeemPolicy" }, []],
  ])("%s", (_, about, wanted) => {
    const trail = trailOf(audits);
    expect(activities(trail, about)).toEqual(wanted);
    expect(activities(trailOf([...audits].reverse()), about)).toEqual(wanted);
  });

  it("are all of the entry where it went, and where an audit names no setting", () => {
    expect(activities(trailOf([directoryAudit({ activity: removed, partner: fabrikam })]), partner("userSyncInbound"))).toEqual([`2026-11-20 ${removed}`]);
    expect(activities(trailOf([directoryAudit({ partner: fabrikam })]), partner("isMfaAccepted"))).toEqual([`2026-11-20 ${changed}`]);
  });

  it("are counted, with those that do not say whom they are about and those that are not understood", () => {
    const { audits: number, from, nameless, unclear } = trailOf([directoryAudit(), directoryAudit({ partner: fabrikam, time: "2026-10-30T23:00:00+01:00" }), { id: "odd" }]);
    expect({ number, from, nameless, unclear }).toEqual({ number: 2, from: "2026-10-30T22:00:00.000Z", nameless: 1, unclear: 1 });
  });

  it("are known by their application, where the audit has the service principal only", () => {
    const app = { appId: null, servicePrincipalId: "0f6a7c33-25f5-4f6c-8f0b-1d2c3b4a5e6f", displayName: "Skype and Teams Tenant Admin API" };
    const principal = { id: "0f6a7c33-25f5-4f6c-8f0b-1d2c3b4a5e6f", appId: "48ac35b8-9aa8-4d74-927d-1f4a14a0b239", owners: [] };
    const given = [directoryAudit({ partner: fabrikam, app })];
    expect(trailOf(given, [principal]).about(partner("b2bCollaborationInbound"))[0]?.service).toBe("teams-cross-cloud-meetings");
    expect(trailOf(given).about(partner("b2bCollaborationInbound"))[0]?.service).toBeUndefined();
  });
});

it("is not known where no audits were read", () => {
  const trail = auditTrail(buildTenant([], [], { today: "2026-11-23", cloud: "public" }));
  expect(isUndetermined(trail) && trail.needs).toEqual(["directoryAudit"]);
});
