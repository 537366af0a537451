import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { defaultConfiguration, open } from "../model/factory.ts";

const entry = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "cli-baseline-"));
  write("default.json", defaultConfiguration({ b2bDirectConnectInbound: open }));
});

afterEach(() => rmSync(cwd, { recursive: true }));

function write(file: string, content: unknown): void {
  writeFileSync(path.join(cwd, file), typeof content === "string" ? content : JSON.stringify(content));
}

/** Starts the built command line. */
function cli(...args: readonly string[]): readonly [number | null, string, string] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...args], { cwd, encoding: "utf8" });
  return [status, stdout, stderr];
}

const hint = "The configuration does not name it: lint uses it with --baseline xtaplint-baseline.json, or with baseline: in xtaplint.yml.\n";

it("writes a baseline, which lint then uses, and prunes it", () => {
  expect(cli("baseline", "--now", "2026-03-01")).toEqual([0, "", `xtaplint-baseline.json: 1 added, 0 kept, 0 removed.\n${hint}`]);
  expect(cli("lint", "default.json", "--now", "2026-11-23")[0]).toBe(1);
  write("xtaplint.yml", "baseline: xtaplint-baseline.json\n");
  const [status, stdout, stderr] = cli("lint", "--now", "2026-11-23");
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("Excepted\n  1 in the baseline, the oldest since 2026-03-01 (267 days).\n");
  expect(cli("lint", "--no-baseline")[0]).toBe(1);

  write("default.json", defaultConfiguration());
  expect(cli("lint")[1]).toContain("Excepted\n  1 baseline entry matches nothing: xtaplint baseline --prune removes it.\n");
  expect(cli("baseline", "--prune")).toEqual([0, "", "xtaplint-baseline.json: 0 added, 0 kept, 1 removed.\n"]);
});

it("writes where --output says", () => {
  expect(cli("baseline", "default.json", "--output", "new/b.json")[0]).toBe(0);
  expect(JSON.parse(readFileSync(path.join(cwd, "new/b.json"), "utf8"))).toMatchObject({ version: 1, entries: [{ rule: "default-direct-connect-allowed", subject: "default" }] });
});

it("writes nothing when something could not be read", () => {
  write("broken.json", '{"inboundTrust": ');
  const [status, stdout, stderr] = cli("baseline");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toBe("broken.json:1:18: the file ends in the middle of the object that opens at 1:1\nNo baseline was written: what could not be judged would count as gone.\n");
  expect(existsSync(path.join(cwd, "xtaplint-baseline.json"))).toBe(false);
});

it("refuses what is no baseline with the place, and what it quotes cannot act on a terminal", () => {
  write("b.json", '{"version": 1, "entries": [{"\u009b2J": 1}]}');
  const [status, , stderr] = cli("lint", "--baseline", "b.json");
  expect(status).toBe(2);
  expect(stderr.split("\n")[0]).toBe('b.json:1:29: unknown key "\\u{9b}2J"; mend it, or remove the file and write it again with xtaplint baseline.');
  expect(cli("baseline", "--output", "b.json")[0]).toBe(2);
});
