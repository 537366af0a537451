import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { run } from "../../src/run.ts";
import { codeBlocks, textOf } from "../docs/markdown.ts";
import { example, now } from "./tenants.ts";

const cwd = example("mapping");

test("findings on a home-made layout open on its own lines", async () => {
  const { report, crashes } = await run({ cwd, paths: [], now });
  expect(crashes).toEqual([]);
  expect(report.inputs.map(({ file, format, status, notes }) => [file, format, status, notes])).toEqual([
    ["config/defaults.yaml", "mapping", "read", undefined],
    ["config/peers.yaml", "mapping", "read", undefined],
  ]);
  const lines = readFileSync(path.join(cwd, "config/peers.yaml"), "utf8").split("\n");
  const told = report.findings.map(({ rule, subject, location }) => `${rule} ${subject.name ?? ""}: ${lines[(location?.line ?? 0) - 1]?.trim() ?? ""}`);
  expect(told).toEqual([
    "partner-inbound-open Fabrikam: visitors:",
    "partner-auto-redemption-unapproved Woodgrove Bank: skip_consent: yes",
    "partner-auto-redemption-unreachable Woodgrove Bank: skip_consent: yes",
  ]);
});

test("a word that the mapping does not know is never guessed", async () => {
  const { report } = await run({ cwd, paths: [], now });
  const reasons = report.unknown.filter(({ subject, reason }) => subject.name === "Northwind Traders" && reason.includes("usually"));
  expect(reasons.map(({ rule }) => rule).sort()).toEqual(["partner-direct-connect-mfa-dead-end", "partner-left-mto-still-trusted", "trust-incomplete"]);
});

test("README shows the example's own mapping and files", () => {
  const shown = codeBlocks(textOf("README.md"), "yaml").map((block) => block.trim());
  const held = ["mappings/peers.yml", "config/peers.yaml"].map((file) => readFileSync(path.join(cwd, file), "utf8"));
  const excerpts = shown.filter((block) => block.startsWith("mappings:") || block.startsWith("peers:"));
  expect(excerpts).toHaveLength(2);
  for (const excerpt of excerpts) expect(held.some((text) => text.includes(excerpt)), excerpt).toBe(true);
});
