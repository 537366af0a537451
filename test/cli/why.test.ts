import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { closed, defaultConfiguration, fabrikam, northwind, open, partner } from "../model/factory.ts";
import { inFolder, write, xtaplint } from "./xtaplint.ts";

inFolder();

interface Found {
  readonly rule: string;
  readonly subject: { readonly id?: string };
  readonly value?: string;
  readonly location: { readonly pointer: string };
  readonly fingerprint: string;
}

const now = ["--now", "2026-11-23"] as const;

async function lint(...args: readonly string[]): Promise<{ readonly findings: readonly Found[]; readonly excepted: readonly Found[] }> {
  const { stdout } = await xtaplint("lint", "--format", "json", ...now, ...args);
  return JSON.parse(stdout) as { findings: Found[]; excepted: Found[] };
}

async function found(rule: string, ...args: readonly string[]): Promise<Found> {
  const { findings, excepted } = await lint(...args);
  const [first] = [...findings, ...excepted].filter((finding) => finding.rule === rule);
  if (first === undefined) throw new Error(`no finding of ${rule}`);
  return first;
}

const directConnect = "partner-direct-connect-open";

function given(): void {
  write("default.json", defaultConfiguration({ b2bCollaborationInbound: open }));
  write("partner.json", partner({ displayName: "Fabrikam", b2bDirectConnectInbound: open, b2bDirectConnectOutbound: open }));
}

function exceptions(...entries: readonly Record<string, string>[]): void {
  write("exceptions.yml", { exceptions: entries });
}

const entry = (overrides: Record<string, string>): Record<string, string> => ({
  id: "EX-1",
  rule: directConnect,
  subject: fabrikam,
  owner: "team@contoso.example",
  reason: "Shared channels",
  expires: "2027-01-31",
  ...overrides,
});

const why = (fingerprint: string, ...args: readonly string[]) => xtaplint("why", fingerprint, ...args, ...now);

describe("xtaplint why", () => {
  it("says what decided a finding on an inherited value", async () => {
    given();
    const { fingerprint, value = "" } = await found("partner-inbound-open");
    const { exitCode, stdout, stderr } = await why(fingerprint.slice(0, 6).toUpperCase());
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const lines = stdout.split("\n");
    expect(lines[0]).toBe(`partner-inbound-open, medium, ${fingerprint}`);
    expect(lines.filter((line) => /^ {2}(?:Subject|Setting|Place|Value|From|↳)/.test(line))).toEqual([
      `  Subject: partner ${fabrikam}`,
      "  Setting: b2bCollaborationInbound",
      expect.stringMatching(/^ {2}Place: partner\.json:\d+:\d+$/) as unknown,
      expect.stringMatching(/^ {2}↳ inherited from the default: default\.json:\d+$/) as unknown,
      `  Value: ${value}`,
      expect.stringMatching(/^ {2}From: default, default\.json:\d+ \(left to it in partner\.json:\d+\)$/) as unknown,
    ]);
    expect(stdout).toContain("\nIn effect\n  inbound B2B collaboration: everyone there can reach every application here\n");
    expect(stdout).toContain("▸");
    expect(stdout).toContain("\nExceptions\n  No exception speaks of this rule and subject.\n");
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it("prints an exception that covers this finding and no other, once it is filled in", async () => {
    given();
    const target = await found(directConnect);
    const { stdout } = await why(target.fingerprint);
    const [, pasted = ""] = /^( {2}- id: [\s\S]*)$/m.exec(stdout) ?? [];
    expect(pasted).toContain(`    # accepts: "${target.value ?? ""}" # only this value\n`);
    const filled = pasted
      .replace("owner: # who accepts it", "owner: team@contoso.example")
      .replace("reason: # why", "reason: Shared channels")
      .replace("expires: # the last day, YYYY-MM-DD", "expires: 2027-01-31");
    write("exceptions.yml", `exceptions:\n${filled}`);
    const plain = await lint("--exceptions", "exceptions.yml");
    expect(plain.excepted.map(({ fingerprint }) => fingerprint)).toEqual([target.fingerprint]);
    write("exceptions.yml", `exceptions:\n${filled.replace("# accepts", "accepts")}`);
    expect((await lint("--exceptions", "exceptions.yml")).excepted.map(({ fingerprint }) => fingerprint)).toEqual([target.fingerprint]);
    // As printed it is no exception yet: nobody has accepted anything.
    write("exceptions.yml", `exceptions:\n${pasted}`);
    const raw = await lint("--exceptions", "exceptions.yml");
    expect(raw.excepted).toEqual([]);
    expect(raw.findings.map(({ rule }) => rule)).toContain("exception-invalid");
  });

  it("gives the entry a free id, and quotes what YAML would read as something else", async () => {
    given();
    write("more: 1.json", { crossTenantAccessPolicyPartner: [], value: [partner({ tenantId: northwind })], "@odata.nextLink": "https://graph.microsoft.com/v1.0/policies/crossTenantAccessPolicy/partners?$skiptoken=x" });
    exceptions(entry({ id: "EX-7", subject: northwind }));
    const { fingerprint } = await found("file-partial-page", "--exceptions", "exceptions.yml");
    const { stdout } = await why(fingerprint, "--exceptions", "exceptions.yml");
    const [, pasted = ""] = /^( {2}- id: [\s\S]*)$/m.exec(stdout) ?? [];
    expect(parse(pasted)).toEqual([{ id: "EX-8", rule: "file-partial-page", subject: "more: 1.json", owner: null, reason: null, expires: null }]);
    expect(stdout).toContain("in exceptions.yml:");
  });

  it("finds an excepted finding, and says which exception covers it", async () => {
    given();
    exceptions(entry({ setting: "b2bDirectConnectInbound" }), entry({ id: "EX-2" }));
    const target = (await lint("--exceptions", "exceptions.yml")).excepted.find(({ location }) => location.pointer.includes("Inbound"));
    const { exitCode, stdout } = await why(target?.fingerprint ?? "", "--exceptions", "exceptions.yml");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("\nExceptions\n  Covered: EX-1 of team@contoso.example, until 2027-01-31: Shared channels\n  EX-2 would cover it, too.\n");
    expect(stdout).not.toContain("- id:");
  });

  it("says of each exception why it does not cover the finding", async () => {
    given();
    write("partner.json", partner({ b2bDirectConnectInbound: open, b2bDirectConnectOutbound: closed }));
    exceptions(
      entry({ expires: "2026-11-22" }),
      entry({ id: "EX-2", setting: "b2bDirectConnectOutbound" }),
      entry({ id: "EX-3", accepts: "sha256:0123456789abcdef" }),
      entry({ id: "EX-4", subject: "*" }),
      entry({ id: "EX-5", owner: " ", expires: "2027-02-30" }),
      entry({ id: "EX-6", rule: "partner-inbound-open" }),
      entry({ id: "EX-7", subject: northwind }),
      entry({ id: "EX-3" }),
    );
    const { fingerprint, value = "" } = await found(directConnect, "--exceptions", "exceptions.yml");
    const { stdout } = await why(fingerprint, "--exceptions", "exceptions.yml");
    const [, section = ""] = /\nExceptions\n(.*?)\n\n/s.exec(stdout) ?? [];
    expect(section.replace(/\n {4}/g, " ").split("\n")).toEqual([
      "  EX-1 does not cover it: it expired on 2026-11-22.",
      '  EX-2 does not cover it: it is for the setting "b2bDirectConnectOutbound", and this is b2bDirectConnectInbound.',
      `  EX-3 does not cover it: it accepts the value "sha256:0123456789abcdef", and the present one is ${value}.`,
      '  EX-4 does not cover it: it is not valid: its subject "*" is a wildcard.',
      '  EX-5 does not cover it: it is not valid: it has no owner and expires "2027-02-30" is no day of the form YYYY-MM-DD.',
      "  EX-3 does not cover it: it is not valid: an earlier exception has the same id.",
    ]);
  });

  it("says that an exception ended with the partner's entry in the catalog, and takes the flags of lint", async () => {
    given();
    exceptions(entry({}));
    write("partners.yml", { partners: [{ tenantId: fabrikam, name: "Fabrikam", owner: "team@contoso.example", expires: "2026-10-31" }] });
    const flags = ["default.json", "partner.json", "--exceptions", "exceptions.yml", "--catalog", "partners.yml", "--preset", "strict"] as const;
    const { fingerprint } = await found(directConnect, ...flags);
    const { stdout } = await why(fingerprint, ...flags);
    expect(stdout).toContain("EX-1 does not cover it: the partner's entry in the catalog has expired.");
    expect(stdout).toContain(`\n  Subject: partner ${fabrikam}\n  Owner: team@contoso.example\n`);
  });

  it("offers no entry for a finding on an exception", async () => {
    given();
    exceptions(entry({ expires: "2026-11-22" }));
    const { fingerprint } = await found("exception-expired", "--exceptions", "exceptions.yml");
    const { stdout } = await why(fingerprint, "--exceptions", "exceptions.yml");
    expect(stdout).toContain("exception-expired, medium,");
    expect(stdout).not.toContain("To accept it");
  });

  it("prints nothing of the input that a terminal or a runner could act on", async () => {
    given();
    write("partner.json", partner({ displayName: "::error::\u001b[31m##[group]\n  - id: EX-9", b2bDirectConnectInbound: open }));
    const { fingerprint } = await found(directConnect);
    for (const { stdout } of [await why(fingerprint), await xtaplint("effective")]) {
      expect(stdout.split("\n").filter((line) => line.includes("\u001b") || /##\[|^\s*::/.test(line))).toEqual([]);
      expect(stdout).toContain(":\\:error:\\:\\u{1b}[31m#\\#[group]\\n");
    }
  });

  it("shows every object that a fingerprint stands for", async () => {
    given();
    write("partner-again.json", readFileSync("partner.json", "utf8").replace("Fabrikam", "Fabrikam again"));
    const { findings } = await lint();
    const { fingerprint } = findings.find(({ rule }) => rule === directConnect) ?? { fingerprint: "" };
    const same = findings.filter((finding) => finding.fingerprint === fingerprint).length;
    const { stdout } = await why(fingerprint);
    expect(stdout.match(new RegExp(`^${directConnect}, high, `, "gm"))).toHaveLength(same);
  });

  it("ends with 2 where the fingerprint is none, too short, unknown or of several findings", async () => {
    given();
    for (const wrong of ["0123", "partner", ""]) {
      expect(await why(wrong)).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringMatching(/^A fingerprint is made of hexadecimal digits/) as unknown });
    }
    expect(await why("0123456789abcdef")).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringMatching(/^No finding has a fingerprint that begins with 0123456789abcdef: /) as unknown });
    write("empty/a.json", {});
    expect(await why("0123456789abcdef", "empty")).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringMatching(/^No policy found under empty\./) as unknown });
  });
});

describe("the text report", () => {
  it("ends its findings with the command that explains the worst of them", async () => {
    given();
    write("it's here.json", partner({ tenantId: northwind }));
    const args = ["default.json", "partner.json", "it's here.json", ...now];
    const { stdout } = await xtaplint("lint", ...args);
    const [, fingerprint = "", rest] = /^To accept a finding, or see what decided it: xtaplint why ([0-9a-f]{8}) (.*)$/m.exec(stdout) ?? [];
    expect(rest).toBe(String.raw`default.json partner.json 'it'\''s here.json' --now 2026-11-23`);
    const { exitCode, stdout: decided } = await xtaplint("why", fingerprint, ...args);
    expect(exitCode).toBe(0);
    expect(decided).toMatch(/^\S+, high, /);
  });

  it("does not where there is none, and not with --quiet", async () => {
    given();
    expect((await xtaplint("lint", "--quiet", ...now)).stdout).not.toContain("xtaplint why");
    write("default.json", defaultConfiguration());
    write("partner.json", partner({ b2bCollaborationInbound: closed }));
    expect((await xtaplint("lint", ...now)).stdout).not.toContain("xtaplint why");
  });
});
