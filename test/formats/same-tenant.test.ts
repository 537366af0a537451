import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Finding, Report } from "../../src/report/report.ts";
import { run } from "../../src/run.ts";

/** One format of the tenant that `graph/` holds. Its files lie in the folder of its name. */
interface Format {
  readonly folder: string;
  /** Format words that the report has to show for the files. */
  readonly read: readonly string[];
  /** Findings of Graph's files that this format cannot give, as `rule subject last-key`, because it does not carry what they need. */
  readonly lost?: readonly string[];
  /** Rules whose message and value depend on what the format does not carry: the finding is there, and says less. */
  readonly sayLess?: readonly string[];
  /** Graph's keys that this format writes with another word, as normalised: lower case, letters only. */
  readonly words?: Readonly<Record<string, string>>;
}

/** What the default and the partners alone give: a format without cross-tenant access settings lacks all of it. */
const crossTenant: readonly string[] = [
  "default-inbound-open default applications",
  "default-outbound-open default applications",
  "default-trusts-mfa-of-every-tenant default isMfaAccepted",
  "partner-direct-connect-open 11111111-1111-4111-8111-111111111111 applications",
  "partner-user-sync-allowed 11111111-1111-4111-8111-111111111111 isSyncAllowed",
  "partner-outbound-open 11111111-1111-4111-8111-111111111111 applications",
  "partner-device-trust-without-mfa-trust 11111111-1111-4111-8111-111111111111 isCompliantDeviceAccepted",
  "access-half-blocked 11111111-1111-4111-8111-111111111111 b2bDirectConnectOutbound",
  "target-not-understood 22222222-2222-4222-8222-222222222222 targets",
  "target-redundant 11111111-1111-4111-8111-111111111111 targets",
  "partner-trust-without-requirement 11111111-1111-4111-8111-111111111111 isCompliantDeviceAccepted",
  "partner-trust-without-requirement 11111111-1111-4111-8111-111111111111 isHybridAzureADJoinedDeviceAccepted",
  "partner-trust-without-requirement 22222222-2222-4222-8222-222222222222 isMfaAccepted",
];

/** Microsoft365DSC writes the guest role as a word. */
const dscWords = { guestUserRoleId: "guestuserrole" };

const formats: readonly Format[] = [
  { folder: "graph", read: ["graph-json"] },
  { folder: "m365dsc-ps1", read: ["m365dsc-ps1"], words: dscWords },
  { folder: "m365dsc-psd1", read: ["m365dsc-psd1"], words: dscWords },
  { folder: "m365dsc-json", read: ["m365dsc-json"], words: dscWords },
  // Tenant configuration management has no type for synchronization.
  { folder: "utcm", read: ["utcm"], words: dscWords, lost: ["partner-user-sync-allowed 11111111-1111-4111-8111-111111111111 isSyncAllowed"] },
  {
    folder: "mapping",
    read: ["mapping"],
    words: {
      allowedCloudEndpoints: "otherclouds",
      b2bCollaborationInbound: "collaborationin",
      b2bCollaborationOutbound: "collaborationout",
      b2bDirectConnectInbound: "directin",
      b2bDirectConnectOutbound: "directout",
      usersAndGroups: "people",
      targets: "ids",
      isMfaAccepted: "mfa",
      isCompliantDeviceAccepted: "compliantdevice",
      isHybridAzureADJoinedDeviceAccepted: "hybriddevice",
      inboundAllowed: "theirpeople",
      isSyncAllowed: "theycreateusers",
      allowInvitesFrom: "invitedby",
      guestUserRoleId: "seethedirectory",
      allowEmailVerifiedUsersToJoinOrganization: "joinbymail",
    },
  },
  { folder: "powershell", read: ["powershell-json"] },
  { folder: "scubagear", read: ["scubagear"], lost: crossTenant, sayLess: ["ca-guest-mfa-missing", "access-open-without-mfa"] },
  {
    folder: "tmf",
    read: ["tmf"],
    // It has no settings of synchronization.
    lost: ["partner-user-sync-allowed 11111111-1111-4111-8111-111111111111 isSyncAllowed"],
    words: { guestUserRoleId: "guestuserrole" },
  },
  { folder: "terraform-plan", read: ["terraform-plan"] },
  { folder: "terraform-state", read: ["terraform-state"] },
  { folder: "terraform-hcl", read: ["terraform-hcl"] },
  { folder: "terraform-msgraph", read: ["terraform-plan"] },
];

const here = import.meta.dirname;

async function lint(cwd: string): Promise<Report> {
  const { report, crashes } = await run({ cwd, paths: [], preset: "all", now: "2026-11-23" });
  expect(crashes).toEqual([]);
  return report;
}

function identity({ rule, subject, location }: Finding): string {
  return [rule, subject.id ?? subject.kind, namedKey(location?.pointer ?? "")].join(" ").trim();
}

/** The last step of a pointer that is a key and no index. */
function namedKey(pointer: string): string {
  return pointer.split("/").findLast((step) => /^[A-Za-z]/.test(step)) ?? "";
}

function normalised(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, "");
}

const reference = await lint(path.join(here, "graph"));

describe.each(formats)("the tenant as $folder", ({ folder, read, lost = [], sayLess = [], words = {} }) => {
  const cwd = path.join(here, folder);

  it("is read as what it is, every file", async () => {
    const { inputs } = await lint(cwd);
    expect(inputs.filter(({ status }) => status !== "read")).toEqual([]);
    expect([...new Set(inputs.map(({ format }) => format))].sort()).toEqual([...read].sort());
  });

  it("gives the same findings, but for what the format does not carry", async () => {
    const { findings } = await lint(cwd);
    const expected = reference.findings.filter((each) => !lost.includes(identity(each)));
    expect(expected.length).toBe(reference.findings.length - lost.length);
    const shown = (each: Finding) => (sayLess.includes(each.rule) ? each.fingerprint : `${each.fingerprint} ${each.value ?? ""} ${each.rule}: ${each.message}`);
    expect(findings.map(shown).sort()).toEqual(expected.map(shown).sort());
  });

  it("shows each finding on a line that holds the judged key", async () => {
    const { findings } = await lint(cwd);
    for (const each of findings) {
      const { location } = each;
      const twin = reference.findings.find(({ fingerprint }) => fingerprint === each.fingerprint);
      const pointer = twin?.location?.pointer ?? "";
      if (location?.file === undefined) {
        // What follows from all policies together stands at their list, and only there.
        expect(["ca-guest-mfa-missing", "ca-guest-session-too-long", "access-open-without-mfa"]).toContain(each.rule);
        expect(pointer).toBe("/value");
        continue;
      }
      // A whole object, an element of a list, and a page have no key of their own.
      const key = /\/[A-Za-z]\w*$/.test(pointer) ? namedKey(pointer) : "";
      const lines = readFileSync(path.join(cwd, location.file), "utf8").split("\n").slice(location.line - 1, location.endLine);
      const where = `${each.rule} at ${location.file}:${String(location.line)}`;
      if (key !== "" && key !== "value") expect(normalised(lines.join("")), where).toContain(words[key] ?? normalised(key));
    }
  });

  it.each([
    ["UTF-8 with BOM", (text: string) => `\uFEFF${text}`],
    ["UTF-16 LE", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le")],
  ])("says the same as %s", async (_name, encode) => {
    const copy = mkdtempSync(path.join(tmpdir(), "formats-"));
    try {
      cpSync(cwd, copy, { recursive: true });
      for (const entry of readdirSync(copy, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const file = path.join(entry.parentPath, entry.name);
        writeFileSync(file, encode(readFileSync(file, "utf8")));
      }
      const essence = ({ findings, unknown }: Report) => ({ unknown, findings: findings.map(({ fingerprint, location }) => ({ fingerprint, location })) });
      expect(essence(await lint(copy))).toEqual(essence(await lint(cwd)));
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});
