import { describe, expect, it } from "vitest";
import { pack } from "../../rules/index.ts";
import { isAskedFor } from "../../src/lint/controls.ts";
import { enableRules } from "../../src/lint/enable.ts";
import { xtaplint } from "./xtaplint.ts";

interface Listed {
  readonly id: string;
}

async function listed(...args: readonly string[]): Promise<readonly string[]> {
  const { exitCode, stdout, stderr } = await xtaplint("rules", "--format", "json", ...args);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return (JSON.parse(stdout) as readonly Listed[]).map(({ id }) => id);
}

describe("xtaplint rules", () => {
  it("lists every rule with its severity, its presets and what it flags", async () => {
    const { exitCode, stdout, stderr } = await xtaplint("rules");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const lines = stdout.split("\n");
    expect(lines.filter((line) => /^\S/.test(line)).map((line) => line.split(" ")[0])).toEqual(pack.map(({ id }) => id));
    const at = lines.findIndex((line) => line.startsWith("partner-outbound-open "));
    expect(lines[at]?.split(/ {2,}/)).toEqual(["partner-outbound-open", "medium", "strict, all"]);
    expect(lines.every((line) => line.length <= 80)).toBe(true);
  });

  it("prints them as data", async () => {
    const { stdout } = await xtaplint("rules", "--format", "json");
    const entries = JSON.parse(stdout) as readonly Listed[];
    expect(entries.find(({ id }) => id === "partner-inbound-open")).toEqual({
      id: "partner-inbound-open",
      description: "Everyone of a partner can be invited to the applications here, or to all but a few.",
      category: "least-privilege",
      severity: "medium",
      presets: ["recommended", "strict", "all"],
      subjects: ["partner"],
      controls: ["CISA SCuBA MS.AAD.8.3v1", "NIST SP 800-53 AC-3"],
      fix: "Allow the groups and the applications that the work with this partner needs, in an allow list.",
      since: "0.1.0",
      help: expect.stringMatching(/^https:\/\/.*\/rules\/partner\/partner-inbound-open\.md$/) as unknown,
    });
    expect(entries).toHaveLength(pack.length);
  });

  it("says of every rule the presets that switch it on", async () => {
    const entries = JSON.parse((await xtaplint("rules", "--format", "json")).stdout) as readonly { readonly id: string; readonly presets: readonly string[] }[];
    const on = (["recommended", "strict", "all"] as const).flatMap((preset) => enableRules(pack, preset).map(({ rule }) => [rule.id, preset] as const));
    expect(entries.map(({ id, presets }) => [id, presets])).toEqual(pack.map(({ id }) => [id, on.filter(([each]) => each === id).map(([, preset]) => preset)]));
    expect(enableRules(pack, "off")).toEqual([]);
  });

  it("lists the rules that serve a framework or a control, whatever the case", async () => {
    const scuba = await listed("--control", "scuba");
    expect(scuba).toEqual(pack.filter(({ controls = [] }) => controls.some((control) => control.startsWith("CISA SCuBA "))).map(({ id }) => id));
    expect(scuba.length).toBeGreaterThan(3);
    const cis = await listed("--control", "CIS");
    expect(cis).toContain("guest-invites-open-to-members");
    expect(cis).not.toContain("partner-inbound-open");
    expect(await listed("--control", "21868")).toEqual(["guest-owns-application"]);
    expect(await listed("--control", "ZTA")).toEqual(pack.filter(({ controls = [] }) => controls.some((each) => isAskedFor(each, "Zero Trust Assessment"))).map(({ id }) => id));
  });

  it("says that no rule serves a control, and how to ask", async () => {
    expect(await xtaplint("rules", "--control", "PCI", "--format", "json")).toEqual({
      exitCode: 0,
      stdout: "[]\n",
      stderr: "No rule serves such a control. Frameworks are asked for by CIS, SCuBA, NIST, ZTA, EIDSCA, Maester, MCSB, MITRE, controls by their ids.\n",
    });
  });

  it("refuses what it does not take", async () => {
    expect((await xtaplint("rules", "--format", "sarif")).exitCode).toBe(2);
    expect((await xtaplint("rules", "partner")).exitCode).toBe(2);
  });
});
