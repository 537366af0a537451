import { mkdirSync, rmSync } from "node:fs";
import { Ajv } from "ajv";
import { beforeEach, describe, expect, it } from "vitest";
import { reportSchema, type JsonReport } from "../../src/report/schema.ts";
import type { JsonObject } from "../../src/model/resource.ts";
import { policy, users } from "../model/conditional-access/factory.ts";
import { access, appOne, appTwo, closed, defaultConfiguration, fabrikam, groupOne, groupTwo, open, partner, trust } from "../model/factory.ts";
import { inFolder, write, xtaplint } from "./xtaplint.ts";

inFolder();

const validate = new Ajv({ strict: true, allErrors: true }).compile(reportSchema);
const id = "access-opening-unapproved";
const config = "extends: off\nrequireApprovalForOpening: true\ncatalog: partners.yml\nexceptions: exceptions.yml\npolicies: ['policies/*.json']\n";
const blocked = { b2bCollaborationInbound: closed, b2bCollaborationOutbound: closed, b2bDirectConnectInbound: closed, b2bDirectConnectOutbound: closed };

const catalog = (approves: readonly string[], more = ""): string => `partners:\n  - tenantId: ${fabrikam}\n    name: Fabrikam\n    owner: ann@contoso.example\n    approves: [${approves.join(", ")}]\n${more}`;
const exceptions = (...entries: readonly object[]): string => JSON.stringify({ exceptions: entries.map((entry, index) => ({ id: `EX-${String(index)}`, rule: id, owner: "ann@contoso.example", reason: "agreed", expires: "2027-01-31", ...entry })) });

interface Side {
  readonly config?: string;
  readonly catalog?: string;
  readonly exceptions?: string;
  readonly default?: JsonObject;
  readonly partner?: JsonObject;
  readonly policies?: readonly object[];
}

function side(folder: string, { config: own = config, catalog: partners = catalog([]), exceptions: excepted = exceptions(), default: ofAll = blocked, partner: one = blocked, policies = [] }: Side): void {
  write(`${folder}/xtaplint.yml`, own);
  write(`${folder}/partners.yml`, partners);
  write(`${folder}/exceptions.yml`, excepted);
  write(`${folder}/policies/default.json`, defaultConfiguration(ofAll));
  write(`${folder}/policies/partners.json`, { value: [partner(one)] });
  if (policies.length > 0) write(`${folder}/policies/conditional-access.json`, { value: policies });
}

interface Judged {
  readonly exitCode: number;
  readonly report: JsonReport;
  readonly found: readonly string[];
  readonly text: string;
}

async function judged(base: Side, head: Side, ...flags: readonly string[]): Promise<Judged> {
  side("base", base);
  side("head", head);
  process.chdir("head");
  const args = ["lint", "--base", "../base", "--now", "2026-11-23", ...flags];
  const { exitCode, stdout } = await xtaplint(...args, "--format", "json");
  const { stdout: text } = await xtaplint(...args, "--format", "markdown");
  process.chdir("..");
  const report = JSON.parse(stdout) as JsonReport;
  expect(validate(report) ? [] : validate.errors).toEqual([]);
  return { exitCode, report, text, found: report.findings.filter(({ rule }) => rule === id).map(({ message }) => message) };
}

describe("requireApprovalForOpening", () => {
  beforeEach(() => {
    for (const folder of ["base", "head"]) mkdirSync(folder);
  });

  it("finds what opens without approval, as new and high, on its line, and fails", async () => {
    const { exitCode, report, found } = await judged({}, { partner: { ...blocked, inboundTrust: trust({ mfa: true }) } });
    expect(found).toEqual([expect.stringContaining("The catalog does not approve mfaTrust, and no exception covers it.")]);
    expect(exitCode).toBe(1);
    expect(report.findings.find(({ rule }) => rule === id)).toMatchObject({
      severity: "high",
      standing: "new",
      subject: { kind: "partner", id: fabrikam, owner: "ann@contoso.example" },
      location: { file: "policies/partners.json", pointer: "/value/0/inboundTrust/isMfaAccepted" },
    });
  });

  it("says nothing where it is not asked for, of what closes, and without a base", async () => {
    const opened = { partner: { ...blocked, inboundTrust: trust({ mfa: true }) } };
    expect((await judged({ config: "extends: off\npolicies: ['policies/*.json']\n" }, opened)).found).toEqual([]);
    expect(await judged(opened, {})).toMatchObject({ exitCode: 0, found: [] });
    process.chdir("head");
    side(".", opened);
    expect((await xtaplint("lint", "--now", "2026-11-23")).exitCode).toBe(0);
    process.chdir("..");
  });

  it("takes the key from the base, and shows what takes it back", async () => {
    const { found, report } = await judged({}, { config: config.replace("true", "false"), partner: { ...blocked, inboundTrust: trust({ mfa: true }) } });
    expect(found).toHaveLength(1);
    expect(report.findings.map(({ rule, message }) => `${rule}: ${message}`)).toContain("config-weakened: This change weakens its own gate: what a change opens needs no approval any more.");
  });

  it("is content with what the catalog approved before", async () => {
    const { exitCode, found, text } = await judged({ catalog: catalog(["mfaTrust"]) }, { catalog: catalog(["mfaTrust"]), partner: { ...blocked, inboundTrust: trust({ mfa: true }) } });
    expect({ exitCode, found }).toEqual({ exitCode: 0, found: [] });
    expect(text).not.toContain("in this same change");
  });

  it("is content with an approval of the change itself, and says that it is one", async () => {
    const { exitCode, report, found, text } = await judged({}, { catalog: catalog(["mfaTrust"]), partner: { ...blocked, inboundTrust: trust({ mfa: true }) } });
    expect({ exitCode, found }).toEqual({ exitCode: 0, found: [] });
    expect(report.findings.map(({ rule }) => rule)).toEqual(["catalog-approval-added"]);
    expect(text).toContain("the catalog approves mfaTrust in this same change");
  });

  it.each([
    ["an approval that was taken back", { catalog: catalog(["mfaTrust"]) }, { catalog: catalog([]) }, "The catalog does not approve mfaTrust"],
    ["an entry that has ended", {}, { catalog: catalog(["mfaTrust"], "    expires: 2026-01-01\n") }, "because the entry has ended"],
    ["another word", {}, { catalog: catalog(["deviceTrust", "allUsers", "allApplications"]) }, "does not approve mfaTrust"],
    ["another partner", {}, { catalog: catalog(["mfaTrust"]).replace(fabrikam, "99999999-9999-4999-8999-999999999999") }, "The partner is not in the catalog"],
    ["an exception for another rule", {}, { exceptions: exceptions({ subject: fabrikam, rule: "partner-stale" }) }, "no exception covers it"],
    ["an exception that is over", {}, { exceptions: exceptions({ subject: fabrikam, expires: "2026-11-22" }) }, "no exception covers it"],
    ["an exception for another setting", {}, { exceptions: exceptions({ subject: fabrikam, setting: "b2bCollaborationInbound" }) }, "no exception covers it"],
    ["an exception that accepts another value", {}, { exceptions: exceptions({ subject: fabrikam, accepts: "sha256:0123456789abcdef" }) }, "no exception covers it"],
  ] as const)("is not content with %s", async (_, base, head, words) => {
    const { exitCode, found } = await judged(base, { ...head, partner: { ...blocked, inboundTrust: trust({ mfa: true }) } });
    expect(exitCode).toBe(1);
    expect(found).toEqual([expect.stringContaining(words)]);
  });

  it("takes a dated exception, of before and of the change, and says which", async () => {
    const covering = exceptions({ subject: fabrikam, setting: "isMfaAccepted" });
    const opened = { exceptions: covering, partner: { ...blocked, inboundTrust: trust({ mfa: true }) } };
    const before = await judged({ exceptions: covering }, opened);
    expect(before).toMatchObject({ exitCode: 0, found: [] });
    expect(before.report.excepted).toMatchObject([{ rule: id, exception: { id: "EX-0", expires: "2027-01-31" } }]);
    expect(before.text).not.toContain("in this same change");
    const same = await judged({}, opened);
    expect(same).toMatchObject({ exitCode: 0, found: [] });
    expect(same.text).toContain("the exception EX-0 for it came in this same change");
    expect(same.report.findings.map(({ rule }) => rule)).toEqual(["exception-added"]);
  });

  it("takes an exception on the default for what opens to every other tenant, which no catalog can approve", async () => {
    const opened = { default: { ...blocked, inboundTrust: trust({ mfa: true }) }, catalog: catalog(["mfaTrust"]) };
    expect((await judged({}, opened)).found).toEqual([expect.stringMatching(/1 partner inherits it.*The catalog has no word that approves it, and no exception covers it\.$/)]);
    const accepted = exceptions({ subject: "default" });
    expect(await judged({}, { ...opened, exceptions: accepted })).toMatchObject({ exitCode: 0, found: [] });
  });

  it.each([
    ["people who had none", access([groupOne], "all"), access([groupOne, groupTwo], "all"), ["allUsers"]],
    ["an application that nobody reached", access("all", [appOne]), access("all", [appOne, appTwo]), ["allApplications"]],
    ["anybody where nobody came in", closed, access([groupOne], [appOne]), ["allUsers", "allApplications"]],
    ["everybody", access([groupOne], [appOne]), open, ["allUsers", "allApplications"]],
  ])("asks of access for %s the words that are about it", async (_, before, now, words) => {
    const sides = (approves: readonly string[]) => [{ partner: { ...blocked, b2bCollaborationInbound: before } }, { catalog: catalog(approves), partner: { ...blocked, b2bCollaborationInbound: now } }] as const;
    expect((await judged(...sides(words))).found).toEqual([]);
    for (const missing of words) expect((await judged(...sides(words.filter((word) => word !== missing)))).found).toEqual([expect.stringContaining(`does not approve ${missing},`)]);
  });

  it("asks for directConnect too, where direct connect opens", async () => {
    const sides = (approves: readonly string[]) => [{}, { catalog: catalog(approves), partner: { ...blocked, b2bDirectConnectInbound: open } }] as const;
    expect((await judged(...sides(["allUsers", "allApplications"]))).found).toEqual([expect.stringContaining("does not approve directConnect,")]);
    expect((await judged(...sides(["directConnect", "allUsers", "allApplications"]))).found).toEqual([]);
  });

  it("judges what opens in Conditional Access, by an exception on the tenant", async () => {
    const guests = [policy({ id: "00000000-0000-4000-8000-000000000001", conditions: { users: users({ includeUsers: ["All"] }) } })];
    const letIn = { b2bCollaborationInbound: open };
    const base = { default: letIn, partner: letIn, policies: guests };
    const head = { ...base, policies: [policy({ id: "00000000-0000-4000-8000-000000000001", state: "disabled", conditions: { users: users({ includeUsers: ["All"] }) } })] };
    const { exitCode, report } = await judged(base, head);
    expect(exitCode).toBe(1);
    expect(report.findings.filter(({ rule }) => rule === id).map(({ subject }) => subject.kind)).toContain("tenant");
    expect(await judged(base, { ...head, exceptions: exceptions({ subject: "tenant" }) })).toMatchObject({ found: [] });
  });

  it("does not take for approved what cannot be told", async () => {
    const unclear = { partner: { ...blocked, b2bCollaborationInbound: { usersAndGroups: { accessType: "perhaps", targets: [] } } } };
    const { exitCode, report } = await judged({}, unclear);
    expect(report.unknown.filter(({ rule }) => rule === id)).toMatchObject([{ subject: { kind: "partner", id: fabrikam } }]);
    expect(exitCode).toBe(0);
    expect((await judged({}, unclear, "--fail-on-unknown")).exitCode).toBe(1);
  });

  it("approves nothing by files that are not there, and ends as incomplete with one that cannot be read", async () => {
    const opened = { partner: { ...blocked, inboundTrust: trust({ mfa: true }) } };
    side("base", {});
    side("head", opened);
    rmSync("head/exceptions.yml");
    process.chdir("head");
    expect((await xtaplint("lint", "--base", "../base")).stdout).toContain("no exception covers it");
    write("exceptions.yml", "exceptions: {}\n");
    expect((await xtaplint("lint", "--base", "../base")).exitCode).toBe(2);
    process.chdir("..");
  });
});

it("diff says that what opens needs an approval", async () => {
  side("base", {});
  side("head", { partner: { ...blocked, inboundTrust: trust({ mfa: true }) } });
  expect((await xtaplint("diff", "base", "head")).stderr).toContain("xtaplint lint --base says what has none.");
  expect((await xtaplint("diff", "head", "base")).stderr).toBe("");
});

it("explain and exceptions know the rule", async () => {
  const { exitCode, stdout } = await xtaplint("explain", id);
  expect({ exitCode, isKnown: stdout.includes("requireApprovalForOpening") }).toEqual({ exitCode: 0, isKnown: true });
  side(".", { config: config.replace("off", "recommended"), exceptions: exceptions({ subject: fabrikam }) });
  const { stdout: json } = await xtaplint("lint", "--now", "2026-11-23", "--format", "json");
  expect((JSON.parse(json) as JsonReport).findings.map(({ rule }) => rule).filter((rule) => rule.startsWith("exception-"))).toEqual([]);
});
