import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { defaultConfiguration, open } from "../model/factory.ts";
import { cli } from "./cli.ts";

const deep = 100_000;
const lists = "[".repeat(deep) + "]".repeat(deep);
const bomb = ["a0: &a0 [x, x]", ...Array.from({ length: 30 }, (_, i) => `a${String(i + 1)}: &a${String(i + 1)} [*a${String(i)}, *a${String(i)}]`), "tenantId: *a30"];

interface Hostile {
  readonly file: string;
  readonly content: string | Buffer;
  readonly status: "read" | "declined" | "failed";
  readonly reason?: string;
}

/** Each lies beside a good file, in which one finding must be made all the same. */
const files: readonly Hostile[] = [
  {
    file: "truncated.json",
    content: '{"b2bCollaborationInbound": {\n "usersAndGroups": [',
    status: "failed",
    reason: "2:21: the file ends in the middle of the array that opens at 2:20",
  },
  { file: "empty.json", content: "", status: "declined", reason: "the file is empty" },
  { file: "binary.json", content: Buffer.from([0, 1, 2, 255, 254, 0, 0, 200, 7]), status: "declined", reason: "this is not text: it holds NUL bytes" },
  {
    file: "binary-with-policy-word.json",
    content: Buffer.concat([Buffer.from([0, 1, 2, 255]), Buffer.from("inboundTrust"), Buffer.from([255, 0])]),
    status: "failed",
    reason: "this is not text: it holds NUL bytes",
  },
  {
    file: "utf16-cut.json",
    content: Buffer.concat([Buffer.from([255, 254]), Buffer.from('{"tenantId":1}', "utf16le").subarray(0, -1)]),
    status: "failed",
    reason: "the file ends in the middle of a UTF-16 character: it is cut or was not copied as a whole",
  },
  { file: "null.json", content: "null", status: "declined", reason: "holds null, not an object or a list" },
  { file: "mixed-list.json", content: '[null, 1, "x"]', status: "declined", reason: "holds no policy" },
  { file: "partners-null.json", content: '{"allowedCloudEndpoints": [], "partners": [null]}', status: "read" },
  {
    file: "prototype-keys.json",
    content: '{"tenantId": "77777777-7777-4777-8777-777777777777", "__proto__": {"isServiceProvider": true}, "constructor": 1, "b2bCollaborationInbound": null}',
    status: "read",
  },
  { file: "deep-arrays.json", content: `{"tenantId": ${"[".repeat(deep)}${"]".repeat(deep)}}`, status: "declined", reason: "holds no policy" },
  { file: "deep-objects.json", content: `{"crossTenantAccess": ${'{"a":'.repeat(deep)}1${"}".repeat(deep)}}`, status: "declined", reason: "holds no policy" },
  {
    file: "deep-and-open.json",
    content: `{"inboundTrust": ${"[".repeat(deep)}`,
    status: "failed",
    reason: "1:100018: the file ends in the middle of the array that opens at 1:100017",
  },
  {
    file: "deep-values.json",
    content: `{"value": [{"tenantId": ${lists}, "b2bCollaborationInbound": {"usersAndGroups": {"accessType": "allowed", "targets": [{"target": ${lists}}, {"target": "AllUsers", "note": ${lists}}]}, "applications": {"accessType": "allowed", "targets": [{"target": "AllApplications"}], "note": ${lists}}}, "inboundTrust": {"isMfaAccepted": true, "note": ${lists}}}]}`,
    status: "read",
  },
  { file: "deep.yaml", content: `tenantId: ${"[".repeat(deep)}`, status: "failed", reason: "this YAML is nested too deeply" },
  { file: "alias-bomb.yaml", content: bomb.join("\n"), status: "failed", reason: "the aliases of this YAML expand without bounds" },
  { file: "comment.json", content: '{"tenantId": "x", // ours\n}', status: "failed", reason: "1:19: comments are not JSON: remove it" },
  { file: "trailing-comma.json", content: '{"tenantId": "x",\n}', status: "failed", reason: "1:17: a trailing comma is not JSON: remove it" },
];

let folder: string;
let outside: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "hostile-"));
  outside = mkdtempSync(path.join(tmpdir(), "outside-"));
  writeFileSync(path.join(folder, "default.json"), JSON.stringify(defaultConfiguration({ b2bDirectConnectInbound: open })));
  writeFileSync(path.join(outside, "secret.json"), JSON.stringify(defaultConfiguration()));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(outside, { recursive: true });
});

function lint(...args: readonly string[]) {
  const { exitCode, stdout, stderr } = cli(["lint", ".", "--format", "json", ...args], { cwd: folder });
  return { exitCode, stderr, report: JSON.parse(stdout) as Report };
}

function input(report: Report, name: string): unknown {
  const found = report.inputs.find(({ file }) => file === name);
  return found && { status: found.status, ...(found.reason !== undefined && { reason: found.reason }) };
}

describe("hostile input beside a good file", () => {
  for (const { file, content, status, reason } of files) {
    it(file, () => {
      writeFileSync(path.join(folder, file), content);
      const { exitCode, stderr, report } = lint();
      rmSync(path.join(folder, file));
      expect(input(report, file)).toEqual({ status, ...(reason !== undefined && { reason }) });
      expect(report.findings.map(({ rule }) => rule)).toContain("default-direct-connect-allowed");
      expect(exitCode).toBe(status === "failed" ? 2 : 1);
      expect(stderr).toBe("");
    });
  }

  it("a file of 200 MB that is one unclosed string", () => {
    const file = path.join(folder, "huge.json");
    const descriptor = openSync(file, "w");
    writeSync(descriptor, '{"tenantId": "');
    const chunk = Buffer.alloc(1 << 20, "a");
    for (let i = 0; i < 200; i += 1) writeSync(descriptor, chunk);
    closeSync(descriptor);
    const { exitCode, report } = lint();
    rmSync(file);
    expect(input(report, "huge.json")).toEqual({ status: "failed", reason: "1:14: this string is never closed" });
    expect(exitCode).toBe(2);
  });

  it("links out of the folder are not followed, and links in a circle end", () => {
    symlinkSync(path.join(outside, "secret.json"), path.join(folder, "link.json"));
    symlinkSync(outside, path.join(folder, "link"));
    symlinkSync(".", path.join(folder, "circle"));
    symlinkSync("nowhere", path.join(folder, "dangling.json"));
    const { exitCode, report } = lint();
    for (const name of ["link.json", "link", "circle", "dangling.json"]) rmSync(path.join(folder, name));
    const reason = "the link leads out of the folder that is linted, so it is not followed";
    expect(input(report, "link.json")).toEqual({ status: "declined", reason });
    expect(input(report, "link")).toEqual({ status: "declined", reason });
    expect(input(report, "dangling.json")).toEqual({ status: "declined", reason: "the link leads nowhere (ENOENT)" });
    expect(report.inputs.filter(({ status }) => status === "read").map(({ file }) => file)).toEqual(["default.json"]);
    expect(exitCode).toBe(1);
  });

  it("a folder that is named like a file", () => {
    mkdirSync(path.join(folder, "folder.json"));
    writeFileSync(path.join(folder, "folder.json", "authorizationPolicy.json"), '{"allowInvitesFrom": "none", "guestUserRoleId": null}');
    const { report } = lint();
    rmSync(path.join(folder, "folder.json"), { recursive: true });
    expect(report.inputs.filter(({ status }) => status === "read").map(({ file }) => file)).toEqual([
      "default.json",
      "folder.json/authorizationPolicy.json",
    ]);
  });

  it("a named file that does not exist fails, by its name", () => {
    const { exitCode, report } = lint("gone.json");
    expect(input(report, "gone.json")).toEqual({ status: "failed", reason: "there is no such file or folder" });
    expect(exitCode).toBe(2);
  });

  it("an unknown key in the configuration stops the run, with its line", () => {
    writeFileSync(path.join(folder, "xtaplint.yml"), "extends: strict\nfail-on: high\n");
    const run = cli(["lint", "."], { cwd: folder });
    rmSync(path.join(folder, "xtaplint.yml"));
    expect(run).toEqual({ exitCode: 2, stdout: "", stderr: 'xtaplint.yml:2:1: unknown key "fail-on"; did you mean "failOn"?\n' });
  });
});
