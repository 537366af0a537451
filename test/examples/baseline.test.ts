import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { run } from "../../src/run.ts";
import { updateBaselines } from "../../src/tasks/update-baseline.ts";
import { textOf } from "../docs/markdown.ts";
import { example, now } from "./tenants.ts";

const cwd = example("baseline");
const written = readFileSync(path.join(cwd, "xtaplint-baseline.json"), "utf8");

test("what was there is excepted, what came later is not", async () => {
  const { report } = await run({ cwd, paths: [], now });
  expect(report.verdict).toBe("fail");
  expect(report.findings.map(({ rule, subject }) => `${rule} ${subject.name ?? ""}`)).toEqual(["partner-direct-connect-open Northwind Traders"]);
  expect(report.excepted.map(({ rule, exception }) => [rule, exception])).toEqual([["partner-inbound-open", { baseline: true, since: "2026-03-01" }]]);
  expect(report.staleBaselineEntries).toBe(0);
});

test("the file is as it would be written, and README shows its entry", async () => {
  const { updates } = await updateBaselines({ cwd, paths: [], now, prune: true });
  expect(updates).toEqual([{ file: "xtaplint-baseline.json", text: written, isConfigured: true, added: 0, kept: 1, removed: 0, notJudged: 0 }]);
  const [, , , entry = "no entry"] = written.split("\n");
  expect(textOf("README.md")).toContain(entry.trim());
});
