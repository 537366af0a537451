import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { spawnSync } from "node:child_process";
import { afterAll, expect, test } from "vitest";
import type { JsonReport } from "../../src/report/schema.ts";
import { node24, ownNode } from "./nodes.ts";

const root = path.resolve(import.meta.dirname, "../..");
const alone = mkdtempSync(path.join(tmpdir(), "dist-"));
cpSync(path.join(root, "dist"), alone, { recursive: true });
afterAll(() => rmSync(alone, { recursive: true }));

const formats = ["terraform-hcl", "terraform-plan", "m365dsc-ps1", "utcm", "powershell", "mapping"];

test.each(formats.flatMap((folder) => [["the machine's Node", ownNode, folder] as const, ["Node 24", node24, folder] as const]))(
  "the bundle alone, on %s, reads %3$s as it is",
  (_name, node, folder) => {
    const cwd = path.join(root, "test/formats", folder);
    const { status, stdout, stderr } = spawnSync(node, [path.join(alone, "cli/index.js"), "lint", "--format", "json", "--now", "2026-11-23"], {
      cwd,
      encoding: "utf8",
      env: { PATH: process.env.PATH },
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    const { inputs, findings } = JSON.parse(stdout) as JsonReport;
    expect(inputs.map((input) => input.status)).not.toContain("failed");
    expect(findings.map(({ rule }) => rule)).toContain("partner-direct-connect-open");
  },
);
