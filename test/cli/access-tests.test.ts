import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { grant, guests, policy } from "../model/conditional-access/factory.ts";
import { access, appOne, appTwo, defaultConfiguration, fabrikam, groupOne, northwind, partner, trust } from "../model/factory.ts";
import { inFolder, write, xtaplint } from "./xtaplint.ts";

inFolder();

const list = (kind: string, value: readonly unknown[]) => ({ "@odata.context": `https://graph.microsoft.com/v1.0/$metadata#${kind}`, value });
const office = "cccccccc-0000-4000-8000-000000000001";

/** Guests prove MFA but outside of one group and in one location; the first application is for nobody, the second for managed devices. */
function writeTenant(): void {
  write("default.json", defaultConfiguration({ b2bCollaborationInbound: access("all", "all"), b2bCollaborationOutbound: access("all", [appOne]), b2bDirectConnectOutbound: access([groupOne], "all") }));
  write("partners.json", list("policies/crossTenantAccessPolicy/partners", [partner({ inboundTrust: trust({ compliant: true }) }), partner({ tenantId: northwind, b2bCollaborationInbound: access("none", "none") })]));
  write("locations.json", list("identity/conditionalAccess/namedLocations", [{ "@odata.type": "#microsoft.graph.ipNamedLocation", id: office, displayName: "Office", isTrusted: true, ipRanges: [] }]));
  write("defaults.json", { "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#policies/identitySecurityDefaultsEnforcementPolicy/$entity", id: "00000000-0000-0000-0000-000000000005", displayName: "Security Defaults", isEnabled: false });
  write("ca.json", list("identity/conditionalAccess/policies", [
    policy({ id: "dddddddd-0000-4000-8000-000000000001", displayName: "Guests", users: { includeGuestsOrExternalUsers: guests() }, conditions: { locations: { includeLocations: ["All"], excludeLocations: ["AllTrusted"] } } }),
    policy({ id: "dddddddd-0000-4000-8000-000000000002", displayName: "Drawings", users: { includeUsers: ["All"] }, applications: { includeApplications: [appOne] }, grant: grant(["block"]) }),
    policy({ id: "dddddddd-0000-4000-8000-000000000003", displayName: "Plans", users: { includeUsers: ["All"], excludeGroups: [groupOne] }, applications: { includeApplications: [appTwo] }, grant: grant(["compliantDevice"]) }),
  ]));
  write("partners.yml", `partners:\n  - { tenantId: ${fabrikam}, name: Fabrikam, owner: a@contoso.example }\n`);
  write("xtaplint.yml", "catalog: partners.yml\npolicies: ['*.json']\n");
}

beforeEach(writeTenant);

interface Written {
  readonly who?: string;
  readonly way?: string;
  readonly target?: string;
  readonly more?: string;
}

const test = (name: string, expected: string, { who = "{ partner: Fabrikam }", way = "collaboration", target = "{ application: any }", more = "" }: Written = {}): string =>
  `  - name: ${name}\n    who: ${who}\n    way: ${way}\n    target: ${target}\n    expect: ${expected}\n${more === "" ? "" : `    ${more}\n`}`;

async function statuses(...tests: readonly string[]): Promise<readonly string[]> {
  write("access-tests.yml", `tests:\n${tests.join("")}`);
  const { stdout } = await xtaplint("test", "--format", "json");
  return (JSON.parse(stdout) as { readonly tests: readonly { readonly status: string }[] }).tests.map(({ status }) => status);
}

describe("xtaplint test", () => {
  it("holds what is expected against the analysis", async () => {
    const inOffice = `conditions: { location: ${office} }`;
    expect(
      await statuses(
        test("reaches", "allowed"),
        test("proves MFA", "allowed", { more: "requires: [mfa]" }),
        test("proves MFA outside", "allowed", { more: "requires: [mfa]\n    conditions: { location: none }" }),
        test("proves nothing inside", "allowed", { more: `requires: [nothing]\n    ${inOffice}` }),
        test("proves nothing outside", "allowed", { more: "requires: [nothing]\n    conditions: { location: none }" }),
        test("no drawings", "blocked", { target: `{ application: ${appOne} }` }),
        test("drawings", "allowed", { target: `{ application: ${appOne} }` }),
        test("plans from a managed device", "allowed", { target: `{ application: ${appTwo} }`, more: "requires: [managedDevice, compliantDevice]" }),
        test("plans from an unknown device", "blocked", { target: `{ application: ${appTwo} }`, more: "conditions: { device: unknown }" }),
        test("northwind stays out", "blocked", { who: `{ partner: ${northwind} }` }),
        test("direct connect stays out", "blocked", { way: "directConnect", target: "{ application: Office365 }" }),
      ),
    ).toEqual(["passed", "failed", "passed", "passed", "failed", "passed", "failed", "undecided", "undecided", "passed", "passed"]);
  });

  it("passes with no verdict that decides nothing but the one that is expected", async () => {
    const plans = { target: `{ application: ${appTwo} }`, more: "requires: [compliantDevice]" };
    expect(await statuses(test("a", "allowed", plans), test("b", "conditional", plans), test("c", "not modelled", plans), test("d", "conditional"))).toEqual(["undecided", "passed", "undecided", "failed"]);
    const elsewhere = { more: "conditions: { location: cccccccc-0000-4000-8000-000000000009 }" };
    expect(await statuses(test("a", "allowed", elsewhere), test("b", "blocked", elsewhere), test("c", "not modelled", elsewhere))).toEqual(["undecided", "undecided", "passed"]);
    expect(await statuses(test("a", "allowed", { who: "{ partner: Fabrikam, type: otherExternalUser }" }))).toEqual(["passed"]);
  });

  it("knows where our own people may go, as far as the outbound setting says it", async () => {
    const outbound = (target: string, way = "collaboration"): Written => ({ way, target: `{ application: ${target} }`, more: "direction: outbound" });
    expect(await statuses(test("a", "allowed", outbound(appOne)), test("b", "blocked", outbound(appTwo)), test("c", "allowed", outbound("any")), test("d", "allowed", outbound("any", "directConnect")), test("e", "conditional", outbound("any", "directConnect")))).toEqual(["passed", "passed", "failed", "undecided", "passed"]);
  });

  it("says of one that breaks where it stands, what is so, and which lines decide", async () => {
    write("access-tests.yml", `tests:\n${test("reaches", "allowed")}${test("drawings", "allowed", { target: `{ application: ${appOne} }` })}${test("proves MFA", "allowed", { more: "requires: [mfa]" })}`);
    const { exitCode, stdout, stderr } = await xtaplint("test");
    const text = stdout.replace(/\s+/g, " ");
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
    expect(text).toContain("✓ reaches ✖ drawings access-tests.yml:7:5 expected: allowed actual: blocked decided by Policy \"Drawings\", ca.json:");
    expect(text).toMatch(/✖ proves MFA access-tests\.yml:12:5 expected: allowed, with MFA actual: allowed without MFA: A B2B collaboration guest of Fabrikam \(1111…1111\), with a browser on windows, with a password only, from a trusted location, reaches any other application decided by cross-tenant access, default\.json:\d+ nearest: Policy "Guests" would close it, but for its locations, ca\.json:\d+/);
    expect(text).toContain("3 access tests: 1 passed, 2 failed, 0 could not be decided");

    const { stdout: xml, exitCode: code } = await xtaplint("test", "--format", "junit");
    expect(code).toBe(1);
    expect(xml).toContain('<testsuite name="access-tests.yml" tests="3" failures="2" errors="0" skipped="0">');
    expect(xml).toContain('<failure type="failed" message="expected allowed; blocked">access-tests.yml:7:5');
  });

  it("ends with exit code 0 when all pass, and writes data with the places", async () => {
    write("more/tests.yml", `tests:\n${test("reaches", "allowed")}`);
    const { exitCode, stdout } = await xtaplint("test", "*.json", "--tests", "more/tests.yml", "--format", "json", "--now", "2026-11-23");
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, verdict: "pass", now: "2026-11-23", tests: [{ name: "reaches", status: "passed", location: { file: "more/tests.yml", line: 2, column: 5 }, expected: "allowed", actual: ["allowed"], proofs: [{ answer: { verdict: "open" } }] }], missing: [] });
  });

  it("takes files of tests by their names, several and beside policy files", async () => {
    write("one.yml", `tests:\n${test("reaches", "allowed")}`);
    write("more/two.yaml", `# Ours.\ntests:\n${test("no drawings", "blocked", { target: `{ application: ${appOne} }` })}`);
    const places = async (...named: readonly string[]): Promise<unknown> => {
      const { exitCode, stdout, stderr } = await xtaplint("test", ...named, "--format", "json");
      const { tests } = JSON.parse(stdout) as { readonly tests: readonly { readonly name: string; readonly location: { readonly file: string } }[] };
      return { exitCode, stderr, tests: tests.map(({ name, location }) => [name, location.file]) };
    };
    const both = [["reaches", "one.yml"], ["no drawings", "more/two.yaml"]];
    expect(await places("one.yml", "more/two.yaml")).toEqual({ exitCode: 0, stderr: "", tests: both });
    expect(await places("*.json", "more/two.yaml", "--tests", "one.yml")).toEqual({ exitCode: 0, stderr: "", tests: both });
    write("one.yml", `tests:\n${test("reaches", "allowd")}`);
    expect(await xtaplint("test", "one.yml")).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringContaining('one.yml:6:13: tests.0.expect is "allowd"') as unknown });
  });

  it("reads the configuration beside the tests where there is none here", async () => {
    const here = process.cwd();
    const folder = path.basename(here);
    write("access-tests.yml", `tests:\n${test("reaches", "allowed")}`);
    process.chdir("..");
    expect(await xtaplint("test", `${folder}/access-tests.yml`)).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("1 access test: 1 passed") as unknown });
    process.chdir(here);
  });

  it("does not run a file that cannot be used", async () => {
    expect(await xtaplint("test")).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringContaining("access-tests.yml: the access tests cannot be read") as unknown });
    write("access-tests.yml", `tests:\n${test("a", "allowed", { who: "{ partner: Fabricam }" })}${test("b", "allowed", { more: "tenant: hq" })}`);
    expect(await xtaplint("test")).toMatchObject({
      exitCode: 2,
      stdout: "",
      stderr: 'access-tests.yml:3:5: "Fabricam": no partner of the catalog with a tenant id is called so; did you mean "Fabrikam"?: write its tenant id, any, none or own\naccess-tests.yml:12:5: the configuration names no tenants: leave it out\n',
    });
    write("access-tests.yml", `tests:\n${test("a", "allowed")}`);
    expect(await xtaplint("test", "nowhere")).toMatchObject({ exitCode: 2, stdout: "" });
    write("broken.json", '{ "tenantId": ');
    expect(await xtaplint("test")).toMatchObject({ exitCode: 2, stdout: expect.stringContaining("1 passed") as unknown, stderr: expect.stringContaining("broken.json") as unknown });
  });

  it("shows no text of a test as it could act", async () => {
    write("access-tests.yml", `tests:\n${test('"a\\u001b[2J ::error::x <b>"', "blocked")}`);
    for (const format of ["text", "json", "junit"]) {
      const { stdout } = await xtaplint("test", "--format", format);
      expect(stdout).not.toContain("\u001b");
      expect(stdout).not.toMatch(/^\s*::error/m);
    }
    expect((await xtaplint("test")).stdout).not.toContain("::");
    expect((await xtaplint("test", "--format", "junit")).stdout).not.toContain("<b>");
  });
});

describe("with several tenants", () => {
  it("runs a test in each of them, or in the one that it names", async () => {
    write("xtaplint.yml", "tenants:\n  - { name: hq, policies: [hq] }\n  - { name: lab, policies: [lab] }\n");
    for (const folder of ["hq", "lab"]) {
      write(`${folder}/default.json`, defaultConfiguration({ b2bCollaborationInbound: access("all", folder === "hq" ? "all" : "none") }));
      write(`${folder}/partners.json`, list("policies/crossTenantAccessPolicy/partners", []));
      write(`${folder}/ca.json`, list("identity/conditionalAccess/policies", []));
    }
    const any = { who: "{ partner: any }" };
    write("access-tests.yml", `tests:\n${test("everywhere", "allowed", any)}${test("here", "blocked", { ...any, more: "tenant: lab" })}`);
    const { exitCode, stdout } = await xtaplint("test", "--format", "json");
    const { tests } = JSON.parse(stdout) as { readonly tests: readonly { readonly name: string; readonly tenant: string; readonly status: string }[] };
    expect({ exitCode, tests: tests.map(({ name, tenant, status }) => [name, tenant, status]) }).toEqual({ exitCode: 1, tests: [["everywhere", "hq", "passed"], ["everywhere", "lab", "failed"], ["here", "lab", "passed"]] });
    const { stdout: text } = await xtaplint("test", "hq");
    expect(text.replace(/\s+/g, " ")).toContain("? here (lab) access-tests.yml:7:5 expected: blocked could not be decided: not decided whether somebody gets through: nothing of that tenant was read");
  });
});
