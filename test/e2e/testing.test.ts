import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { nodes } from "./nodes.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

describe.each(Object.entries(nodes))("on Node %s", (_version, node) => {
  it("the published tester runs the example, found by the package's own name", () => {
    const args = ["--test", "--test-reporter", "tap", "examples/custom-rules/org-rules/many-groups.test.mjs"];
    const { status, stdout } = spawnSync(node, args, { cwd: root, encoding: "utf8", env: { PATH: process.env.PATH } });
    expect({ status, failed: /^# fail (\d+)$/m.exec(stdout)?.[1], passed: Number(/^# pass (\d+)$/m.exec(stdout)?.[1]) > 5 }).toEqual({ status: 0, failed: "0", passed: true });
  });
});

it("its types lie beside it", () => {
  expect(existsSync(new URL("../../dist/testing/types/testing/main.d.ts", import.meta.url))).toBe(true);
});
