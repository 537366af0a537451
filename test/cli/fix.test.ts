import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { defaultConfiguration } from "../model/factory.ts";
import { inFolder, write, xtaplint } from "./xtaplint.ts";

inFolder();

const trusting = defaultConfiguration({
  displayName: "\u001b[31mred",
  inboundTrust: { isMfaAccepted: true, isCompliantDeviceAccepted: false, isHybridAzureADJoinedDeviceAccepted: false },
});

it("fixes, says what, and ends with the exit code of what is left", async () => {
  write("default.json", trusting);
  expect((await xtaplint("lint")).exitCode).toBe(1);
  const { exitCode, stdout, stderr } = await xtaplint("lint", "--fix");
  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("Fixes\n  Fixed default-trusts-mfa-of-every-tenant: default.json /inboundTrust/isMfaAccepted\n");
  expect(readFileSync("default.json", "utf8")).toBe(JSON.stringify(trusting, null, 2).replace('"isMfaAccepted": true', '"isMfaAccepted": false'));
  const again = await xtaplint("lint", "--fix");
  expect([again.exitCode, again.stdout.includes("Fixed")]).toEqual([0, false]);
});

it("prints the edits and writes none when it is dry, and nothing of them can act on a terminal", async () => {
  write("default.json", trusting);
  const { exitCode, stdout, stderr } = await xtaplint("lint", "--fix-dry-run");
  expect([exitCode, stderr]).toEqual([0, "Would fix default-trusts-mfa-of-every-tenant: default.json /inboundTrust/isMfaAccepted\n"]);
  expect(stdout).toMatch(/^--- default\.json\n\+\+\+ default\.json\n@@ -\d+,7 \+\d+,7 @@\n/);
  expect(stdout.split("\n").filter((line) => /^[-+] /.test(line))).toEqual(['-    "isMfaAccepted": true,', '+    "isMfaAccepted": false,']);
  expect(stdout).not.toContain("\u001b");
  expect(readFileSync("default.json", "utf8")).toBe(JSON.stringify(trusting, null, 2));
});

it("keeps a report apart from the diff", async () => {
  write("default.json", trusting);
  expect(await xtaplint("lint", "--fix-dry-run", "--format", "json")).toEqual({ exitCode: 2, stdout: "", stderr: "--fix-dry-run prints a diff to standard output: give each --format an --output.\n" });
  expect((await xtaplint("lint", "--fix-dry-run", "--format", "json", "--output", "out/report.json")).stdout).toContain("+++ default.json");
  expect(existsSync("out/report.json")).toBe(true);
});

it("leaves standard output to the JSON report", async () => {
  write("default.json", trusting);
  const { stdout, stderr } = await xtaplint("lint", "--fix", "--format", "json");
  expect(JSON.parse(stdout)).toMatchObject({ verdict: "pass", counts: { finding: 0 } });
  expect(stderr).toBe("Fixed default-trusts-mfa-of-every-tenant: default.json /inboundTrust/isMfaAccepted\n");
});
