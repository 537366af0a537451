import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { example } from "../examples/tenants.ts";
import { codeBlocks, textOf } from "./markdown.ts";

const folder = path.join(example("custom-rules"), "org-rules");
const file = "many-groups.test.mjs";

test("the tutorial shows the test of the example", () => {
  expect(codeBlocks(textOf("docs/custom-rules.md"), "js")).toEqual([readFileSync(path.join(folder, file), "utf8")]);
});

test("node --test runs it", () => {
  const cwd = mkdtempSync(path.join(tmpdir(), "testing-example-"));
  try {
    cpSync(folder, cwd, { recursive: true });
    // From source: the package's own name would lead to what was built last.
    const source = new URL("../../src/testing/main.ts", import.meta.url).href;
    writeFileSync(path.join(cwd, file), readFileSync(path.join(folder, file), "utf8").replace("xtaplint/testing", source));
    const args = ["--import", import.meta.resolve("tsx"), "--test", "--test-reporter", "tap", file];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd, encoding: "utf8", env: { PATH: process.env.PATH } });
    expect({ status, failed: /^# fail (\d+)$/m.exec(stdout)?.[1], passed: Number(/^# pass (\d+)$/m.exec(stdout)?.[1]) > 5 }).toEqual({ status: 0, failed: "0", passed: true });
  } finally {
    rmSync(cwd, { recursive: true });
  }
});
