import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { inFolder, write, xtaplint } from "./xtaplint.ts";

inFolder();

const subject = { kind: "tenant" };
const report = (verdict: string, findings: readonly string[], unknown: readonly string[]) => ({
  version: 1,
  tool: { name: "xtaplint", version: "0.1.0" },
  verdict,
  findings: findings.map((rule) => ({ rule, subject })),
  unknown: unknown.map((rule) => ({ rule, subject })),
});

it("puts tenants side by side, and one that could not be scanned stops nobody else", async () => {
  write("hq.json", report("fail", ["default-inbound-open", "partner-inbound-open", "partner-inbound-open"], ["guest-inactive"]));
  write("lab.json", report("pass", [], ["partner-inbound-open", "<b>"]));
  write("broken|.json", "{");
  const { exitCode, stderr } = await xtaplint("merge", "hq.json", "lab.json", "broken|.json", "gone.json", "--output", "table.md");
  expect(exitCode).toBe(2);
  expect(stderr.split("\n").filter(Boolean)).toEqual(["broken| is no JSON report of xtaplint.", expect.stringMatching(/^gone has no report \(.+\)\.$/)]);
  expect(readFileSync("table.md", "utf8").split("\n").slice(1, 6)).toEqual([
    "| --- | --- | --- | --- | --- |",
    "| **verdict** | fail | pass | not scanned | not scanned |",
    "| default-inbound-open | 1 | – | ? | ? |",
    "| guest-inactive | 1? | – | ? | ? |",
    "| partner-inbound-open | 2 | 1? | ? | ? |",
  ]);
});

it("ends as the worst of the tenants does", async () => {
  write("hq.json", report("fail", ["default-inbound-open"], []));
  write("lab.json", report("pass", [], []));
  const both = await xtaplint("merge", "hq.json", "lab.json");
  expect(both.exitCode).toBe(1);
  expect(both.stdout).toContain("default-inbound-open");
  expect((await xtaplint("merge", "lab.json")).exitCode).toBe(0);
});
