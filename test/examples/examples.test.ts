import { describe, expect, test } from "vitest";
import { pack } from "../../rules/index.ts";
import type { Finding } from "../../src/report/report.ts";
import { run } from "../../src/run.ts";
import { textOf } from "../docs/markdown.ts";
import { example, now } from "./tenants.ts";

const told = ({ severity, rule, subject, location }: Finding) =>
  `${severity} ${rule} ${subject.name ?? subject.kind} ${location === undefined ? "" : `${location.file}:${location.line}`}`;

describe("golden", () => {
  test.each(["recommended", "strict", "all"] as const)("has no finding and no unknown in %s", async (preset) => {
    const { report, crashes } = await run({ cwd: example("golden"), paths: [], now, preset });
    const { verdict, findings, unknown, counts } = report;
    expect({ verdict, findings, unknown, crashes }).toEqual({ verdict: "pass", findings: [], unknown: [], crashes: [] });
    expect(counts.pass).toBeGreaterThan(100);
  });
});

describe("contoso", () => {
  test("has these findings", async () => {
    const { report, crashes } = await run({ cwd: example("contoso"), paths: [], now });
    expect(crashes).toEqual([]);
    expect(report.verdict).toBe("fail");
    expect(report.findings.map(told)).toEqual([
      "high guest-invites-open-to-everyone authorization authorizationPolicy.json:4",
      "high default-trusts-mfa-of-every-tenant default default.json:6",
      "high partner-sync-backdoor-shape Fabrikam partners.json:100",
      "high partner-user-sync-allowed Fabrikam partners.json:100",
      "high partner-not-in-catalog Tailspin Toys partners.json:271",
      "high partner-trust-not-approved Adatum partners.json:315",
      "high catalog-entry-expired Adatum partners.yml:51",
      "medium tenant-legacy-auto-redeem-list tenant b2bManagementPolicies.json:9",
      "medium ca-device-control-untrusted CA030 Drawing store from managed devices conditional-access/ca030-drawing-store-from-managed-devices.json:51",
      "medium default-inbound-open default default.json:40",
      "medium partner-inbound-open Fabrikam partners.json:85",
      "medium access-half-blocked Tailspin Toys partners.json:277",
      "medium target-not-understood Adatum partners.json:323",
      "medium partner-device-trust-without-mfa-trust Proseware partners.json:378",
      "medium partner-changes-nothing Wingtip Toys partners.json:414",
      "medium partner-inbound-open Wingtip Toys partners.json:421",
      "medium partner-auto-redemption-unapproved Trey Research partners.json:489",
      "medium catalog-review-overdue Proseware partners.yml:61",
      "low partner-inherits-default-trust Tailspin Toys partners.json:275",
      "low partner-inherits-default-trust Wingtip Toys partners.json:419",
      "low trust-incomplete Alpine Ski House partners.json:544",
    ]);
  });

  test("leaves these open", async () => {
    const { report } = await run({ cwd: example("contoso"), paths: [], now });
    const reasons = report.unknown.map(({ rule, subject, reason }) => ({ rule, subject: subject.name ?? subject.kind, reason }));
    // What nobody asked for is not known of any partner, so these are counted.
    const ofPartners = ["partner-stale", "partner-tenant-unresolvable", "target-deleted"].map((id) => {
      const own = reasons.filter(({ rule }) => rule === id);
      return `${id} ${own.length}: ${[...new Set(own.map(({ reason }) => reason))].join()}`;
    });
    expect(ofPartners).toEqual([
      "partner-stale 10: neither sign-ins nor a ledger of them are in the input",
      "partner-tenant-unresolvable 12: the tenant was not looked up (findTenantInformationByTenantId)",
      "target-deleted 7: the directory was not asked whether the targets of our side still exist",
    ]);
    const others = reasons.filter(({ rule }) => !ofPartners.some((each) => each.startsWith(`${rule} `)));
    expect(others.map(({ rule, subject, reason }) => `${rule} ${subject}: ${reason}`)).toEqual([
      "access-half-blocked Adatum: b2bCollaborationOutbound.usersAndGroups has a target that is not understood",
      "tenant-mto-template-loosens-partners tenant: no template of the multitenant organization is in the input",
      "guest-self-service-signup-enabled tenant: no authenticationFlowsPolicy is in the input",
      "tenant-package-open-to-all-external tenant: no accessPackageAssignmentPolicy list is in the input",
      "tenant-package-external-ungated tenant: no accessPackageAssignmentPolicy list is in the input",
      "tenant-connected-organization-blocked tenant: no connectedOrganization list is in the input",
      "service-provider-global-admin Relecloud: no delegatedAdminRelationship list is in the input",
    ]);
  });

  test("is right where it is right", async () => {
    const { report } = await run({ cwd: example("contoso"), paths: [], now });
    const faulty = new Set(report.findings.map(({ subject }) => subject.name));
    const fine = ["Woodgrove Bank", "Litware", "Fourth Coffee", "Relecloud"];
    expect(fine.filter((name) => faulty.has(name))).toEqual([]);
    expect(report.counts.pass).toBeGreaterThan(10 * report.counts.finding);
  });
});

describe("worst", () => {
  test("can be judged", async () => {
    const { report, crashes } = await run({ cwd: example("worst"), paths: [], now, preset: "all" });
    expect(crashes).toEqual([]);
    expect(report.verdict).toBe("fail");
  });

  test("trips every rule but those that examples/README.md names", async () => {
    const { report } = await run({ cwd: example("worst"), paths: [], now, preset: "all" });
    const tripped = new Set(report.findings.map(({ rule }) => rule));
    const sentence = /^In `worst`, .*$/m.exec(textOf("examples/README.md"))?.[0] ?? "";
    const named = [...sentence.matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)+)`/g)].map(([, id]) => id);
    expect([...named].sort()).toEqual(pack.map(({ id }) => id).filter((id) => !tripped.has(id)).sort());
  });

  test("fails in recommended, the way the self-test runs it", async () => {
    const { report } = await run({ cwd: example("worst"), paths: [], now });
    expect(report.verdict).toBe("fail");
  });
});

describe("two-tenants", () => {
  test("has these findings", async () => {
    const { report, crashes } = await run({ cwd: example("two-tenants"), paths: [], now });
    expect(crashes).toEqual([]);
    expect(report.findings.map(told)).toEqual([
      "high default-trusts-mfa-of-every-tenant default lab/default.json:5",
      "medium tenant-pair-not-reciprocal tenant hq/partners.json:24",
      "medium partner-auto-redemption-unapproved Contoso lab/partners.json:58",
      "medium tenant-partner-treated-differently tenant lab/partners.json:72",
      "medium partner-inbound-open Adventure Works lab/partners.json:87",
      "medium tenant-partner-treated-differently tenant lab/partners.json:87",
    ]);
    expect(report.excepted.map(told)).toEqual(["high partner-user-sync-allowed Contoso Lab hq/partners.json:68", "medium tenant-differs-from-baseline tenant lab/default.json:4"]);
  });
});
