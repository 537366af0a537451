import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { compareTenants } from "../../src/diff/exposure.ts";
import { run } from "../../src/run.ts";
import { runWithFixes } from "../../src/tasks/write-fixes.ts";
import { appOne, appTwo, defaultConfiguration, fabrikam, groupOne, groupTwo, northwind, open, partner } from "../model/factory.ts";

let cwd: string;

beforeEach(() => {
  cwd = realpathSync.native(mkdtempSync(path.join(tmpdir(), "fix-")));
});

afterEach(() => rmSync(cwd, { recursive: true }));

function write(file: string, content: unknown): void {
  mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
  writeFileSync(path.join(cwd, file), typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`);
}

const text = (file: string): string => readFileSync(path.join(cwd, file), "utf8");
const options = (preset: "recommended" | "all" = "recommended") => ({ cwd, paths: [], now: "2026-11-23", preset }) as const;
const rules = (found: readonly { readonly rule: string }[]): readonly string[] => found.map(({ rule }) => rule).sort();

const trusting = defaultConfiguration({
  isServiceDefault: false,
  inboundTrust: { isMfaAccepted: true, isCompliantDeviceAccepted: true, isHybridAzureADJoinedDeviceAccepted: false },
  b2bDirectConnectInbound: open,
});

it("clears exactly what it fixed, and does nothing the second time", async () => {
  write("default.json", trusting);
  const before = await run(options());
  const { report } = await runWithFixes(options(), false);
  expect(rules(report.fixes?.fixed ?? [])).toEqual(["default-direct-connect-allowed", "default-trusts-devices-of-every-tenant", "default-trusts-mfa-of-every-tenant"]);
  expect(report.fixes?.refused).toEqual([]);
  const after = await run(options());
  expect(rules([...after.report.findings, ...(report.fixes?.fixed ?? [])])).toEqual(rules(before.report.findings));
  expect(after.report.findings).toEqual(report.findings);
  const now = text("default.json");
  const again = await runWithFixes(options(), false);
  expect([again.report.fixes, again.files]).toEqual([{ fixed: [], refused: [], isDry: false }, []]);
  expect(text("default.json")).toBe(now);
});

it("writes nothing when it is dry, and gives the report all the same", async () => {
  write("default.json", trusting);
  const before = text("default.json");
  const { report, files } = await runWithFixes(options(), true);
  expect([report.fixes?.fixed.length, files.length, text("default.json")]).toEqual([3, 1, before]);
  expect(rules(report.findings)).not.toContain("default-trusts-mfa-of-every-tenant");
});

it("keeps the comments of YAML, and edits nothing in a template", async () => {
  const yaml = "# ours\nisServiceDefault: false # no\ninboundTrust:\n  # everybody's\n  isMfaAccepted: true # so far\n  isCompliantDeviceAccepted: false\n  isHybridAzureADJoinedDeviceAccepted: false\n";
  write("crossTenantAccessPolicy/default.yml", `${yaml}automaticUserConsentSettings:\n  inboundAllowed: false\n  outboundAllowed: false\n`);
  const before = text("crossTenantAccessPolicy/default.yml");
  expect(rules((await runWithFixes(options(), false)).report.fixes?.fixed ?? [])).toEqual(["default-trusts-mfa-of-every-tenant"]);
  expect(text("crossTenantAccessPolicy/default.yml")).toBe(before.replace("true # so far", "false # so far"));

  write("crossTenantAccessPolicy/default.yml", `${before}displayName: "<Name>"\n`);
  const { files } = await runWithFixes(options(), false);
  expect(files).toEqual([]);
});

it("refuses what would bring a new finding, and says which", async () => {
  write("default.json", defaultConfiguration({ b2bCollaborationInbound: open }));
  write("partners.json", { value: [partner({ tenantId: fabrikam, automaticUserConsentSettings: { inboundAllowed: true, outboundAllowed: null } })] });
  const before = text("default.json");
  const { report } = await runWithFixes(options(), false);
  expect(report.fixes?.refused.find(({ rule }) => rule === "default-inbound-open")?.reason).toMatch(/^it would bring a new finding \(partner-auto-redemption-unreachable\)/);
  expect(text("default.json")).toBe(before);
});

it("leaves alone what an exception or the baseline covers", async () => {
  write("default.json", trusting);
  write("exceptions.yml", "exceptions:\n  - { id: EX-1, rule: default-trusts-mfa-of-every-tenant, subject: default, owner: a@contoso.example, reason: Pilot of two months, expires: 2026-12-31 }\n");
  const { report } = await runWithFixes({ ...options(), exceptions: "exceptions.yml" }, false);
  expect(rules(report.fixes?.fixed ?? [])).not.toContain("default-trusts-mfa-of-every-tenant");
  expect(rules(report.excepted)).toEqual(["default-trusts-mfa-of-every-tenant"]);
  expect(text("default.json")).toContain('"isMfaAccepted": true');
});

it("writes through no link, to nothing outside, and nothing at all while a file cannot be read", async () => {
  write("real/default.json", trusting);
  mkdirSync(path.join(cwd, "work"));
  symlinkSync("../real/default.json", path.join(cwd, "work/default.json"));
  const before = text("real/default.json");
  const linked = await runWithFixes({ ...options(), paths: ["work"] }, false);
  expect(linked.report.fixes?.refused.map(({ reason }) => reason)).toEqual(linked.report.fixes?.refused.map(() => "the way to it is a link"));
  const outside = await runWithFixes({ ...options(), cwd: path.join(cwd, "work"), paths: ["../real/default.json"] }, false);
  expect(outside.report.fixes?.refused[0]?.reason).toBe("it lies outside of the working directory");
  write("real/broken.json", '{"inboundTrust": ');
  const broken = await runWithFixes({ ...options(), paths: ["real"] }, false);
  expect(broken.report.fixes?.refused[0]?.reason).toBe("not everything could be read and judged, so that nobody can tell what it opens");
  expect([linked.files, outside.files, broken.files]).toEqual([[], [], []]);
  expect(text("real/default.json")).toBe(before);
});

it("sends no request, and shows it with whole objects that undo nothing of each other", async () => {
  write("default.json", trusting);
  const { report } = await run({ ...options(), requests: true });
  const trust = { isMfaAccepted: false, isCompliantDeviceAccepted: false, isHybridAzureADJoinedDeviceAccepted: false };
  for (const rule of ["default-trusts-mfa-of-every-tenant", "default-trusts-devices-of-every-tenant"]) {
    expect(report.findings.find((each) => each.rule === rule)?.fix).toEqual({ method: "PATCH", url: "/policies/crossTenantAccessPolicy/default", body: { inboundTrust: trust } });
  }
  expect((await run(options())).report.findings.some(({ fix }) => fix !== undefined)).toBe(false);
});

it("requests the deletion of an entry that changes nothing", async () => {
  write("default.json", defaultConfiguration());
  write("partners.json", { "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#policies/crossTenantAccessPolicy/partners", value: [partner({ tenantId: northwind }), partner({ tenantId: fabrikam, b2bCollaborationInbound: open })] });
  write("policy.json", { "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#policies/crossTenantAccessPolicy/$entity", displayName: "CrossTenantAccessPolicy", allowedCloudEndpoints: [] });
  const { report } = await run({ ...options(), requests: true });
  const finding = report.findings.find(({ rule, subject }) => rule === "partner-changes-nothing" && subject.id === northwind);
  expect(finding?.fix).toEqual({ method: "DELETE", url: `/policies/crossTenantAccessPolicy/partners/${northwind}` });
});

const flag = fc.boolean();
const half = (targets: readonly string[], all: string, targetType: string) =>
  fc.record({
    accessType: fc.constantFrom("allowed", "blocked", "unknownFutureValue"),
    targets: fc.oneof(fc.constant([all]), fc.array(fc.constantFrom(...targets, all), { minLength: 1, maxLength: 3 })).map((names) => names.map((target) => ({ target, targetType: target === "AllUsers" ? "user" : targetType }))),
  });
const block = fc.record({ usersAndGroups: half([groupOne, groupTwo], "AllUsers", "group"), applications: half([appOne, appTwo], "AllApplications", "application") });
const trust = fc.record({ isMfaAccepted: flag, isCompliantDeviceAccepted: flag, isHybridAzureADJoinedDeviceAccepted: flag });
const aDefault = fc.record({ isServiceDefault: flag, b2bCollaborationInbound: block, b2bCollaborationOutbound: block, b2bDirectConnectOutbound: block, inboundTrust: trust }).map(defaultConfiguration);
const aPartner = (tenantId: string) => fc.record({ tenantId: fc.constant(tenantId), b2bCollaborationInbound: fc.option(block), inboundTrust: fc.option(trust) }).map(partner);

it("never opens anything, whatever the tenant, and comes to rest", async () => {
  await fc.assert(
    fc.asyncProperty(aDefault, aPartner(fabrikam), aPartner(northwind), async (own, one, other) => {
      write("default.json", own);
      write("partners.json", { "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#policies/crossTenantAccessPolicy/partners", value: [one, other] });
      const before = await run(options("all"));
      const { report } = await runWithFixes(options("all"), false);
      const after = await run(options("all"));
      const [base, head] = [before.judged[0]?.tenant, after.judged[0]?.tenant];
      expect(base && head && compareTenants(base, head).changes.filter(({ effect }) => effect.opens)).toEqual([]);
      const known = new Set(before.report.findings.map(({ fingerprint }) => fingerprint));
      expect(after.report.findings.filter(({ fingerprint }) => !known.has(fingerprint))).toEqual([]);
      expect(after.report.findings.length + (report.fixes?.fixed.length ?? 0)).toBeLessThanOrEqual(before.report.findings.length);
      expect((await runWithFixes(options("all"), false)).report.fixes?.fixed).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

const excepted = (id: string, rule: string, subject: string, more = ""): string => `  - id: ${id} # ${id}'s\n    rule: ${rule}\n    subject: ${subject}\n    owner: ann@contoso.example\n    reason: agreed\n    expires: 2027-01-31\n${more}`;
const withExceptions = "exceptions: exceptions.yml\n";

it("takes out an exception that covers nothing, and leaves the others, comments and what they cover as they are", async () => {
  write("default.json", trusting);
  write("xtaplint.yml", withExceptions);
  const head = "# Who agreed to what\nexceptions:\n";
  const used = excepted("EX-1", "default-trusts-mfa-of-every-tenant", "default");
  write("exceptions.yml", `${head}${used}  # between\n${excepted("EX-2", "partner-inbound-open", northwind)}${excepted("EX-3", "default-trusts-devices-of-every-tenant", "default")}`);
  const { report } = await runWithFixes(options(), false);
  expect(rules(report.fixes?.fixed ?? [])).toContain("exception-unused");
  // The third covered what was found, so that nothing was mended there and it is still used.
  expect(text("exceptions.yml")).toBe(`${head}${used}  # between\n${excepted("EX-3", "default-trusts-devices-of-every-tenant", "default")}`);
  expect(rules(report.excepted)).toEqual(["default-trusts-devices-of-every-tenant", "default-trusts-mfa-of-every-tenant"]);
  const again = await runWithFixes(options(), false);
  expect(again.files).toEqual([]);
});

it.each([
  ["a list of blocks", `exceptions:\n${excepted("EX-2", "partner-inbound-open", northwind)}`, "exceptions: []\n"],
  ["a list in brackets", `exceptions: [{ id: EX-2, rule: partner-inbound-open, subject: ${northwind}, owner: a, reason: b, expires: 2027-01-31 }] # ours\n`, "exceptions: [] # ours\n"],
])("leaves an empty list where the last exception goes: %s", async (_, before, now) => {
  write("default.json", defaultConfiguration());
  write("xtaplint.yml", withExceptions);
  write("exceptions.yml", before);
  await runWithFixes(options(), false);
  expect(text("exceptions.yml")).toBe(now);
});

it("takes out no exception where another one of that id would cover what none covers now", async () => {
  write("default.json", trusting);
  write("xtaplint.yml", `${withExceptions}rules:\n  default-trusts-mfa-of-every-tenant: high\n`);
  const before = `exceptions:\n${excepted("EX-1", "partner-inbound-open", northwind)}${excepted("EX-1", "default-trusts-mfa-of-every-tenant", "default")}`;
  write("exceptions.yml", before);
  write("default.json", JSON.stringify(trusting).replace('"isMfaAccepted"', '"isMfaAccepted":true,"isMfaAccepted"'));
  const { report } = await runWithFixes(options(), false);
  expect(report.fixes?.refused.map(({ rule, reason }) => `${rule}: ${reason}`)).toContain("exception-unused: an exception would cover what none covers now");
  expect(text("exceptions.yml")).toBe(before);
});

it("takes out no exception of a part of the policies, and none behind a link", async () => {
  write("one/default.json", defaultConfiguration());
  write("xtaplint.yml", `${withExceptions}policies: [one, two]\n`);
  const before = `exceptions:\n${excepted("EX-2", "partner-inbound-open", northwind)}`;
  write("exceptions.yml", before);
  const part = await runWithFixes({ ...options(), paths: ["one"] }, false);
  expect(part.report.fixes?.refused.map(({ reason }) => reason)).toEqual(["the configuration names the policies, of which only some were linted: name no paths"]);
  write("elsewhere/exceptions.yml", before);
  rmSync(path.join(cwd, "exceptions.yml"));
  symlinkSync(path.join(cwd, "elsewhere/exceptions.yml"), path.join(cwd, "exceptions.yml"));
  write("two/default.json", defaultConfiguration());
  const linked = await runWithFixes({ ...options(), paths: [] }, false);
  expect(linked.report.fixes?.refused.map(({ reason }) => reason)).toEqual(["the way to it is a link"]);
  expect(text("elsewhere/exceptions.yml")).toBe(before);
});
