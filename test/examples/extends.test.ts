import { expect, test } from "vitest";
import { run } from "../../src/run.ts";
import { testCustomRules } from "../../src/tasks/test-custom-rules.ts";
import { example, now } from "./tenants.ts";

const cwd = example("extends");

test("what the organization wants is extended, and what is taken back is told", async () => {
  const { report, crashes } = await run({ cwd, paths: [], now });
  expect({ crashes, verdict: report.verdict }).toEqual({ crashes: [], verdict: "pass" });
  expect(report.inputs.map(({ file, status }) => `${file} ${status}`)).toEqual(["policies/default.json read", "policies/partners.json read"]);
  expect(report.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(["org-direct-connect low"]);
  expect(report.loosened?.map(({ from, to, against, location, ...about }) => [Object.values(about)[0], from, to, against, `${location?.file ?? ""}:${location?.line ?? 0}`])).toEqual([
    ["partner-outbound-open", "low", "off", "./org.yml", "xtaplint.yml:7"],
    ["partner-support-access-left-open", "high", "medium", "./org.yml", "xtaplint.yml:8"],
    ["org-direct-connect", "medium", "low", "org-rules/partners.yml", "xtaplint.yml:6"],
    ["failOn", "low", "medium", "./org.yml", "xtaplint.yml:4"],
  ]);
});

test("the file of the organization is a configuration of its own", async () => {
  const { report } = await run({ cwd, paths: ["policies"], configFile: "org.yml", now });
  expect(report.verdict).toBe("fail");
  expect(report.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(["org-direct-connect medium"]);
});

test("the samples of its rule come out as they should", async () => {
  const tested = await testCustomRules({ cwd, files: [], modules: { allowed: false, event: undefined } });
  expect(tested.flatMap(({ samples }) => samples.map(({ fault }) => fault))).toEqual([undefined, undefined]);
});
