import { describe, expect, it } from "vitest";
import { readAudit, type DirectoryAudit } from "../../../src/model/audits/directory-audit.ts";
import { serviceNames, serviceOf } from "../../../src/model/audits/services.ts";
import { isUndetermined } from "../../../src/model/undetermined.ts";
import { fabrikam, northwind } from "../factory.ts";
import { directoryAudit, type AuditGiven } from "./audit-factory.ts";

const supportTenant = "b4c546a4-7dac-46a6-a7dd-ed822a11efd3";
const added = "Add a partner to cross-tenant access setting";
const synchronized = "Create a partner cross-tenant identity sync setting";

function audit(given: AuditGiven): DirectoryAudit {
  const read = readAudit({ value: directoryAudit(given) });
  if (isUndetermined(read)) throw new Error(read.undetermined);
  return read;
}

const service = (given: AuditGiven, others: readonly AuditGiven[] = []) => serviceOf(audit(given), [given, ...others].map(audit));

type Row = readonly [name: string, wanted: string | undefined, given: AuditGiven, others?: readonly AuditGiven[]];

const rows: readonly Row[] = [
  ["a support case that was opened, by whoever opened it", "support-case", { activity: added, partner: supportTenant }],
  ["the entry of the support tenant removed by Entra", "support-case", { activity: "Delete partner specific cross-tenant access setting", partner: supportTenant, app: { appId: "BC56AF95-7A3B-459F-98A9-BD86532B0E89", displayName: "EntraGDAP" } }],
  ["the entry of the support tenant removed by a person", undefined, { activity: "Delete partner specific cross-tenant access setting", partner: supportTenant }],
  ["the entry of the support tenant changed by a person", undefined, { partner: supportTenant, properties: ["b2bCollaborationInbound"] }],
  ["what only Teams sets", "teams-cross-cloud-meetings", { partner: fabrikam, properties: ["crossCloudMeetingConfiguration"] }],
  ["an application of Teams", "teams-cross-cloud-meetings", { activity: added, partner: fabrikam, app: { appId: "48ac35b8-9aa8-4d74-927d-1f4a14a0b239", displayName: "Skype and Teams Tenant Admin API" } }],
  ["an application that calls itself Teams", undefined, { activity: added, partner: fabrikam, app: { appId: "0e5d8f7c-3f0d-4d7e-8f55-0c3a5a6b7c8d", displayName: "Skype and Teams Tenant Admin API" } }],
  ["the flag of the multitenant organization", "multitenant-organization", { partner: fabrikam, properties: ["isInMultiTenantOrganization"] }],
  ["the call that joined the multitenant organization", "multitenant-organization", { activity: added, partner: fabrikam, correlationId: "one" }, [{ activity: "Tenant joining MultiTenantOrg tenant", category: "MultiTenantOrgTenant", correlationId: "ONE" }]],
  ["another call than the one that joined", undefined, { activity: added, partner: fabrikam, correlationId: "one" }, [{ activity: "Tenant joining MultiTenantOrg tenant", category: "MultiTenantOrgTenant", correlationId: "two" }]],
  ["an entry made together with its synchronization", "cross-tenant-synchronization", { activity: added, partner: fabrikam }, [{ activity: synchronized, category: "CrossTenantIdentitySyncSettings", partner: fabrikam, time: "2026-11-20T08:15:00Z" }]],
  ["synchronization set up together with the entry", "cross-tenant-synchronization", { activity: synchronized, partner: fabrikam }, [{ activity: added, partner: fabrikam, time: "2026-11-20T08:10:00Z" }]],
  ["synchronization by itself", undefined, { activity: synchronized, partner: fabrikam }],
  ["synchronization of another partner", undefined, { activity: added, partner: fabrikam }, [{ activity: synchronized, partner: northwind }]],
  ["synchronization an hour later", undefined, { activity: added, partner: fabrikam }, [{ activity: synchronized, partner: fabrikam, time: "2026-11-20T09:12:44Z" }]],
  ["synchronization by somebody else", undefined, { activity: added, partner: fabrikam }, [{ activity: synchronized, partner: fabrikam, user: { id: "somebody-else" } }]],
  ["the move to another store", "storage-migration", { activity: "Migrated partner cross-tenant access settings to the scalable model" }],
  ["a person in the admin centre", undefined, { partner: fabrikam, properties: ["b2bCollaborationInbound"] }],
];

describe("the service through which a change came about", () => {
  it.each(rows.map(([name, wanted, given, others]) => ({ name, wanted, given, others })))("$name", ({ wanted, given, others }) => {
    expect(service(given, others)).toBe(wanted);
  });

  it("has a name", () => {
    expect(Object.values(serviceNames).every((name) => name.length > 5)).toBe(true);
  });
});

describe("who did it", () => {
  const actor = (given: AuditGiven) => audit(given).actor;

  it.each<readonly [string, AuditGiven, object]>([
    ["a person, by the name they sign in with", {}, { kind: "user", id: "728309ae-1a37-4937-9afe-e35d964db09b", name: "eva@contoso.example" }],
    ["a person before the application they used", { user: { id: "1", userPrincipalName: "eva@contoso.example" }, app: { appId: "2" } }, { kind: "user", id: "1", name: "eva@contoso.example" }],
    ["an application", { app: { appId: "A", displayName: "Pipeline" } }, { kind: "app", id: "a", name: "Pipeline" }],
    ["a service principal of which nobody knows the application", { app: { appId: null, servicePrincipalId: "P", displayName: "Pipeline" } }, { kind: "app", id: "p", name: "Pipeline" }],
    ["nobody", { user: null, app: null }, { kind: "unknown" }],
    ["nobody, in an empty person", { user: { id: "", userPrincipalName: " " } }, { kind: "unknown" }],
  ])("%s", (_, given, wanted) => {
    expect(actor(given)).toEqual(wanted);
  });

  it("is the application of the service principal, where the tenant's list has it", () => {
    const value = directoryAudit({ app: { appId: null, servicePrincipalId: "P1" } });
    expect(readAudit({ value }, (id) => (id === "p1" ? "app1" : undefined))).toMatchObject({ actor: { kind: "app", id: "app1" } });
  });

  it("is not asked of an audit without time or activity", () => {
    for (const part of [{ activityDateTime: "yesterday" }, { activityDateTime: null }, { activityDisplayName: "" }]) {
      expect(isUndetermined(readAudit({ value: { ...directoryAudit(), ...part } }))).toBe(true);
    }
  });
});
