import { describe, expect, it } from "vitest";
import { closed, defaultConfiguration, northwind, open, partner, fabrikam } from "../model/factory.ts";
import { inFolder, write, xtaplint } from "./xtaplint.ts";

inFolder();

interface Setting {
  readonly setting: string;
  readonly origin: string;
  readonly value?: unknown;
  readonly reason?: string;
  readonly needs?: readonly string[];
  readonly location?: { readonly pointer: string; readonly line: number };
  readonly inherited?: { readonly pointer: string; readonly line: number };
}

interface Printed {
  readonly default: { readonly settings: readonly Setting[] };
  readonly partners: readonly { readonly id: string; readonly name?: string; readonly owner?: string; readonly settings: readonly Setting[] }[];
}

async function effective(...args: readonly string[]): Promise<Printed> {
  const { exitCode, stdout, stderr } = await xtaplint("effective", "--format", "json", ...args);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return JSON.parse(stdout) as Printed;
}

const find = (settings: readonly Setting[], name: string): Setting | undefined => settings.find(({ setting }) => setting === name);

describe("xtaplint effective", () => {
  it("says for each setting what is so and where it comes from", async () => {
    write("default.json", defaultConfiguration({ b2bCollaborationInbound: open, inboundTrust: { isMfaAccepted: true, isCompliantDeviceAccepted: false, isHybridAzureADJoinedDeviceAccepted: false } }));
    write("partner.json", partner({ b2bCollaborationOutbound: closed, automaticUserConsentSettings: { inboundAllowed: true, outboundAllowed: null } }));
    const { default: fallback, partners } = await effective();
    expect(find(fallback.settings, "b2bCollaborationInbound")).toMatchObject({ origin: "default", value: { reach: "all", users: { reach: "all", targets: ["AllUsers"] } } });
    const [own] = partners;
    const settings = own?.settings ?? [];
    expect(find(settings, "b2bCollaborationInbound")).toMatchObject({
      origin: "default",
      words: "everyone there can reach every application here",
      location: { pointer: "/b2bCollaborationInbound" },
      inherited: { pointer: "/b2bCollaborationInbound" },
    });
    expect(find(settings, "b2bCollaborationOutbound")).toMatchObject({ origin: "partner", words: "nobody", location: { pointer: "/b2bCollaborationOutbound/usersAndGroups" } });
    expect(find(settings, "isMfaAccepted")).toMatchObject({ origin: "default", value: true, location: { pointer: "/inboundTrust" }, inherited: { pointer: "/inboundTrust/isMfaAccepted" } });
    expect(find(settings, "automaticUserConsentSettings.inboundAllowed")).toMatchObject({ origin: "partner", value: true });
    expect(find(settings, "automaticUserConsentSettings.outboundAllowed")).toMatchObject({ origin: "service default", value: false });
  });

  it("takes what Microsoft documents where the default was never customised, and nothing else", async () => {
    write("default.json", { isServiceDefault: true, b2bCollaborationInbound: null });
    write("partner.json", partner());
    const { partners } = await effective();
    const settings = partners[0]?.settings ?? [];
    expect(find(settings, "b2bCollaborationInbound")).toMatchObject({ origin: "service default", value: { reach: "all" } });
    expect(find(settings, "isMfaAccepted")).toMatchObject({ origin: "service default", value: false });
    expect(find(settings, "m365CollaborationInbound")).toMatchObject({ origin: "unknown", needs: ["crossTenantAccessPolicyDefault"] });
  });

  it("says what is not known and why, without a default too", async () => {
    write("partner.json", partner());
    const { default: fallback, partners } = await effective();
    expect(new Set(fallback.settings.map(({ origin }) => origin))).toEqual(new Set(["unknown"]));
    expect(find(partners[0]?.settings ?? [], "b2bCollaborationInbound")).toEqual({
      setting: "b2bCollaborationInbound",
      title: "inbound B2B collaboration",
      origin: "unknown",
      reason: "the default configuration is not in the input",
      needs: ["crossTenantAccessPolicyDefault"],
    });
  });

  it("prints one partner with its name and owner, in 80 columns", async () => {
    write("default.json", defaultConfiguration({ b2bCollaborationInbound: open }));
    write("partners.json", [partner(), partner({ tenantId: northwind })]);
    write("catalog.yml", `partners: [{ tenantId: ${northwind}, name: "North\\u001b[31mwind", owner: sales@contoso.example, purpose: Shared channels }]\n`);
    const { exitCode, stdout, stderr } = await xtaplint("effective", "partners.json", "default.json", "--catalog", "catalog.yml", "--partner", northwind.toUpperCase());
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const lines = stdout.split("\n");
    expect(lines.slice(0, 3)).toEqual([
      expect.stringMatching(/^North\\u\{1b\}\[31mwind \(/) as unknown,
      expect.stringMatching(new RegExp(`^  ${northwind}, partners\\.json:\\d+$`)) as unknown,
      "  owner: sales@contoso.example (Shared channels)",
    ]);
    const at = lines.indexOf("    inbound B2B collaboration: everyone there can reach every application here");
    expect(lines[at + 1]).toMatch(/^ {6}default, default\.json:\d+ \(left to it in partners\.json:\d+\)$/);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).not.toContain(fabrikam);
  });

  it("ends with 2 for a partner that is not there, no policy, and a file that cannot be read", async () => {
    write("partner.json", partner({ tenantId: northwind }));
    const almost = `${northwind.slice(0, -1)}f`;
    expect(await xtaplint("effective", "--partner", almost)).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `There is no partner "${almost}" in the input; did you mean ${northwind}?\n`,
    });
    write("empty/notes.json", {});
    expect(await xtaplint("effective", "empty")).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringMatching(/^No policy found under empty\./) as unknown });
    write("broken.json", '{ "b2bCollaborationInbound": ');
    const { exitCode, stdout, stderr } = await xtaplint("effective");
    expect(exitCode).toBe(2);
    expect(stdout).toContain(northwind);
    expect(stderr).toMatch(/^broken\.json:1:\d+: /);
  });
});
