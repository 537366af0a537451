import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError } from "../../src/lint/errors.ts";
import { loadOwnFile } from "../../src/load/own-file.ts";

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "own-"));
});

afterEach(() => rmSync(cwd, { recursive: true }));

async function load(content: string | Buffer | undefined): Promise<unknown> {
  if (content !== undefined) writeFileSync(path.join(cwd, "partners.yml"), content);
  try {
    return (await loadOwnFile(cwd, "partners.yml", "partners")).entries;
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
}

describe("a partner catalog", () => {
  it("gives its entries, in any encoding; a key without value is an empty list", async () => {
    expect(await load("partners:\n  - name: Fäbrikam\n")).toEqual([{ name: "Fäbrikam" }]);
    expect(await load(Buffer.from("\uFEFFpartners:\n  - name: Fäbrikam\n", "utf16le"))).toEqual([{ name: "Fäbrikam" }]);
    expect(await load("partners:\n")).toEqual([]);
  });

  it.each([
    ["is not there", undefined, "partners.yml: the partner catalog cannot be used: the file cannot be read (ENOENT)."],
    ["is no text", Buffer.from([0, 1, 2]), "partners.yml: the partner catalog cannot be used: this is not text: it holds NUL bytes."],
    ["is empty", "", "partners.yml:1:1: the file is empty."],
    ["lacks its list", "exceptions: []\n", "partners.yml:1:1: this is no partner catalog: write its entries as a list under the key partners."],
    ["holds a mapping in its place", "partners: { a: 1 }\n", "partners.yml:1:1: this is no partner catalog: write its entries as a list under the key partners."],
    ["is no mapping", "[1]\n", "partners.yml:1:1: this is no partner catalog: write its entries as a list under the key partners."],
  ])("that %s is refused in one sentence", async (_what, content, message) => {
    expect(await load(content)).toBe(message);
  });

  it("that is not YAML is refused at its place", async () => {
    expect(await load("partners:\n  - [a\n")).toMatch(/^partners\.yml:\d+:\d+: this is not YAML: .+\.$/);
  });
});
