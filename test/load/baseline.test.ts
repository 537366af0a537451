import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ConfigError } from "../../src/lint/errors.ts";
import { loadBaseline } from "../../src/load/baseline.ts";

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "baseline-"));
});

afterEach(() => rmSync(cwd, { recursive: true }));

function load(content: string | Buffer | undefined): unknown {
  if (content !== undefined) writeFileSync(path.join(cwd, "b.json"), content);
  try {
    return loadBaseline(cwd, "b.json");
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

const mend = "mend it, or remove the file and write it again with xtaplint baseline.";

it("is read in any encoding", () => {
  const text = '{ "version": 1, "entries": [] }';
  expect(load(text)).toEqual([]);
  expect(load(`\uFEFF${text}`)).toEqual([]);
  expect(load(Buffer.from(`\uFEFF${text}`, "utf16le"))).toEqual([]);
});

it.each([
  ["is not there", undefined, ["b.json: there is no such baseline: write it with xtaplint baseline, or name it no more."]],
  ["is empty", "", [`b.json:1:1: the file is empty; ${mend}`]],
  ["is no text", Buffer.from([0, 1, 2]), ["b.json: the baseline cannot be used: this is not text: it holds NUL bytes."]],
  ["holds the marks of a merge", '{\n  "version": 1,\n<<<<<<< HEAD\n  "entries": []\n}', [`b.json:3:1: expected a key in double quotes here; ${mend}`]],
  ["is cut", '{\n  "version": 1,\n  "entries": [', [`b.json:3:15: the file ends in the middle of the array that opens at 3:14; ${mend}`]],
  ["has a wrong entry", '{\n  "version": 1,\n  "entries": [\n    {"rule":1}\n  ]\n}', [
    `b.json:4:6: "rule" is 1, and not a text; ${mend}`,
    ...["subject", "setting", "message", "fingerprint", "since"].map((key) => `b.json:4:5: "${key}" is missing; ${mend}`),
  ]],
  ["is nested without end", `{"version": 1, "entries": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`, [`b.json:1:28: an entry is a list and not an object; ${mend}`]],
])("that %s is refused with the place and what to do", (_what, content, problems) => {
  expect(load(content)).toEqual(problems);
});

it("with very many faults shows the first ones", () => {
  const problems = load(`{"version": 1, "entries": [${Array.from({ length: 1000 }, () => "3").join(",")}]}`);
  expect(problems).toHaveLength(11);
  expect(problems).toContain("b.json: 990 more faults.");
});
