import { Ajv } from "ajv";
import { beforeEach, describe, expect, it } from "vitest";
import { grant, guests, policy } from "../model/conditional-access/factory.ts";
import { access, appOne, defaultConfiguration, fabrikam, groupOne, partner } from "../model/factory.ts";
import { exposureReportSchema } from "../../src/report/exposure-schema.ts";
import { inFolder, write, xtaplint } from "./xtaplint.ts";

inFolder();

/** Policies ask everyone for multifactor authentication but in a trusted location, and everyone but one group for nothing less. */
function writeTenant(): void {
  write("default.json", defaultConfiguration({ b2bCollaborationInbound: access("all", "all") }));
  write("partners.json", { "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#policies/crossTenantAccessPolicy/partners", value: [partner({ displayName: "Fabrikam\u001b[2J|<b>" })] });
  write("ca.json", {
    "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#identity/conditionalAccess/policies",
    value: [
      policy({ id: "dddddddd-0000-4000-8000-000000000001", displayName: "Guests", users: { includeGuestsOrExternalUsers: guests(), excludeGroups: [groupOne] } }),
      policy({ id: "dddddddd-0000-4000-8000-000000000002", displayName: "Drawings", users: { includeUsers: ["All"] }, applications: { includeApplications: [appOne] }, grant: grant(["block"]) }),
    ],
  });
}

interface Printed {
  readonly model: string;
  readonly rows: readonly { readonly who: readonly { readonly userType: string; readonly homes: readonly string[] }[]; readonly answers: Readonly<Record<string, string>> }[];
  readonly gaps: readonly { readonly question: string; readonly verdict: string; readonly memberships?: readonly string[]; readonly nearest?: { readonly policy: string; readonly dimension: string } }[];
}

const validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(exposureReportSchema);

function valid(text: string): unknown {
  const value: unknown = JSON.parse(text);
  expect(validate(value) ? [] : validate.errors).toEqual([]);
  return value;
}

async function exposure(...args: readonly string[]): Promise<Printed> {
  const { exitCode, stdout, stderr } = await xtaplint("exposure", "--format", "json", ...args);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return valid(stdout) as Printed;
}

describe("xtaplint exposure", () => {
  it("prints rows and distinct gaps as data, and facts silence what they rule out", async () => {
    writeTenant();
    const before = await exposure();
    expect(before.model).toBe("within this model");
    expect(before.gaps.filter(({ question, verdict }) => question === "noMfa" && verdict === "conditional").map(({ memberships, nearest }) => ({ memberships, nearest }))).toContainEqual({
      memberships: [groupOne],
      nearest: { policy: "dddddddd-0000-4000-8000-000000000001", label: 'Policy "Guests"', dimension: "memberships" },
    });
    write("xtaplint.yml", `facts:\n  - group: ${groupOne.toUpperCase()}\n    contains: no external user\n`);
    const after = await exposure();
    expect(after.gaps.filter(({ verdict }) => verdict === "conditional")).toEqual([]);
  });

  it("prints a page for people, with the witness in words, and nothing of a file that could act", async () => {
    writeTenant();
    const { exitCode, stdout } = await xtaplint("exposure");
    const text = stdout.replace(/\s+/g, " ");
    expect(exitCode).toBe(0);
    expect(text).toContain("A B2B collaboration guest of any other tenant, with a browser on windows, with a password only, a member of aaaaaaaa-0000-4000-8000-000000000001, reaches any other application.");
    expect(text).toContain("only if a user is in aaaaaaaa-0000-4000-8000-000000000001");
    expect(text).toContain('nearest: Policy "Guests" would close it, but for its users and groups');
    expect(text).toContain("Within this model");
    const { stdout: page } = await xtaplint("exposure", "--format", "markdown", "--strength", "phishing-resistant");
    expect(page).toContain("| Who | Target | reachable | without MFA | without a managed device | with weaker methods |");
    for (const printed of [stdout, page]) expect(printed).not.toContain("\u001b");
    expect(page).not.toContain("<b>");
  });

  it("says what is missing, and that nothing was found", async () => {
    write("default.json", defaultConfiguration({ b2bCollaborationInbound: access("all", "all") }));
    const { stdout } = await xtaplint("exposure");
    expect(stdout.replace(/\s+/g, " ")).toContain("Not everything is known: no conditionalAccessPolicy list is in the input.");
    expect(await xtaplint("exposure", "nowhere")).toMatchObject({ exitCode: 2, stdout: "" });
  });

  it("refuses a fact that it does not know", async () => {
    writeTenant();
    write("xtaplint.yml", `facts:\n  - group: ${groupOne}\n    contains: some guests\n`);
    expect(await xtaplint("exposure")).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringContaining("xtaplint.yml:3") as unknown });
  });
});

describe("xtaplint access", () => {
  it("answers for one person and one application with the lines that decide", async () => {
    writeTenant();
    const { exitCode, stdout } = await xtaplint("access", "--tenant", fabrikam, "--type", "b2bCollaborationGuest", "--app", appOne);
    const text = stdout.replace(/\s+/g, " ");
    expect(exitCode).toBe(0);
    expect(text).toMatch(/reachable: no decided by Policy "Drawings", ca\.json:\d+/);
    const { stdout: json } = await xtaplint("access", "--tenant", "any", "--type", "b2bCollaborationGuest", "--app", "any", "--platform", "linux", "--format", "json");
    expect(JSON.parse(json)).toMatchObject({
      answers: [{ question: { kind: "reach", platform: "linux" }, answer: { verdict: "open", witness: { platform: "linux" } }, decidedBy: [{ source: { fixed: "cross-tenant access" }, label: "cross-tenant access", location: { file: "default.json" } }], nearest: { label: 'Policy "Drawings"', location: { file: "ca.json" } } }, {}, {}],
    });
  });

  it("knows a policy from the setting, whatever its id is", async () => {
    writeTenant();
    write("ca.json", { "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#identity/conditionalAccess/policies", value: [policy({ id: "#cross-tenant access", displayName: "Nobody", grant: grant(["block"]) })] });
    const { stdout } = await xtaplint("access", "--tenant", "any", "--type", "b2bCollaborationGuest", "--app", "any", "--format", "json");
    const { answers } = JSON.parse(stdout) as { readonly answers: readonly object[] };
    expect(answers[0]).toMatchObject({ answer: { verdict: "closed" }, decidedBy: [{ source: { policy: "#cross-tenant access" }, label: 'Policy "Nobody"', location: { file: "ca.json" } }] });
  });

  it("refuses somebody who cannot be", async () => {
    writeTenant();
    expect(await xtaplint("access", "--tenant", "none", "--type", "serviceProvider", "--app", "any")).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("Nobody of type serviceProvider comes from --tenant none") as unknown });
    write("xtaplint.yml", `tenantId: ${fabrikam.toUpperCase()}\n`);
    expect(await xtaplint("access", "--tenant", fabrikam, "--type", "b2bCollaborationGuest", "--app", "any")).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringContaining(`--tenant ${fabrikam} is this tenant itself`) as unknown });
    expect(await xtaplint("access", "--tenant", "fabrikam", "--type", "serviceProvider", "--app", "any")).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--tenant "fabrikam" is no tenant') as unknown });
    expect(await xtaplint("access", "--tenant", "any", "--app", "any")).toMatchObject({ exitCode: 2 });
  });
});

describe("with several tenants", () => {
  beforeEach(() => {
    write("xtaplint.yml", `facts: [{ group: ${groupOne}, contains: no external user }]\ntenants:\n  - { name: "hq\u001b[2J|<b>", policies: [hq] }\n  - { name: lab, policies: [lab], facts: [] }\n  - { name: void, policies: [void] }\n`);
    for (const folder of ["hq", "lab"]) {
      write(`${folder}/default.json`, defaultConfiguration({ b2bCollaborationInbound: access("all", folder === "hq" ? "all" : "none") }));
      write(`${folder}/partners.json`, partner({ b2bCollaborationInbound: access("all", "all") }));
      write(`${folder}/ca.json`, policy({ id: "dddddddd-0000-4000-8000-000000000001", displayName: "Guests", users: { includeGuestsOrExternalUsers: guests(), excludeGroups: [groupOne] } }));
    }
  });

  const stderr = 'void: there is no such file or folder\nNo policy found for the tenant "void": look at its policies in the configuration.\n';

  it("exposure answers for each under its name, with the facts that hold there, and says which has no policy", async () => {
    const { stdout: json, ...rest } = await xtaplint("exposure", "--format", "json");
    expect(rest).toEqual({ exitCode: 2, stderr });
    const { tenants } = valid(json) as { readonly tenants: readonly (Printed & { readonly tenant: string })[] };
    expect(tenants.map(({ tenant, gaps }) => [tenant, gaps.some(({ verdict }) => verdict === "conditional")])).toEqual([["hq\u001b[2J|<b>", false], ["lab", true]]);

    const { stdout } = await xtaplint("exposure");
    expect(stdout.match(/^In the tenant .*$/gm)).toEqual(["In the tenant hq\\u{1b}[2J|<b>", "In the tenant lab"]);
    const { stdout: page } = await xtaplint("exposure", "--format", "markdown");
    expect(page.match(/^# .*$/gm)).toEqual(["# Who can come in to the tenant hq&#92;u{1b}&#91;2J&#124;&#60;b&#62;, and what they must prove", "# Who can come in to the tenant lab, and what they must prove"]);
    expect(page).not.toContain("<b>");
  });

  it("access answers for each under its name", async () => {
    const asked = ["--tenant", "any", "--type", "b2bCollaborationGuest", "--app", "any"];
    const { stdout: json, ...rest } = await xtaplint("access", ...asked, "--format", "json");
    expect(rest).toEqual({ exitCode: 2, stderr });
    const { tenants } = JSON.parse(json) as { readonly tenants: readonly { readonly tenant: string; readonly answers: readonly { readonly answer: { readonly verdict: string } }[] }[] };
    expect(tenants.map(({ tenant, answers }) => [tenant, answers[0]?.answer.verdict])).toEqual([["hq\u001b[2J|<b>", "open"], ["lab", "closed"]]);

    const { stdout } = await xtaplint("access", ...asked);
    expect(stdout.match(/^In the tenant .*|^ {2}reachable: .*$/gm)).toEqual(["In the tenant hq\\u{1b}[2J|<b>", "  reachable: yes", "In the tenant lab", "  reachable: no"]);
  });
});
