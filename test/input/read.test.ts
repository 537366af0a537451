import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, outcomes, read } from "./folder.ts";

const tenantId = "11111111-1111-4111-8111-111111111111";
const partner = { tenantId, inboundTrust: null };

describe("readInput", () => {
  it("gives records, objects, facts and documents in the order of the paths", async () => {
    const cwd = folder({
      "b.json": { value: [partner, { ...partner, inboundTrusst: 1 }] },
      "a.yml": `tenantId: ${tenantId}\ninboundTrust: null\n`,
      "c/Policies/AuthorizationPolicy/a/a.json": { allowInvitesFrom: "none" },
      "d.json": "{}",
    });
    const result = await read(cwd);
    expect(result.inputs).toEqual([
      { file: "a.yml", status: "read", format: "graph-yaml", encoding: "utf-8", resources: { crossTenantAccessPolicyPartner: 1 } },
      { file: "b.json", status: "read", format: "graph-json", encoding: "utf-8", resources: { crossTenantAccessPolicyPartner: 2 } },
      { file: "c/Policies/AuthorizationPolicy/a/a.json", status: "read", format: "entra-exporter", encoding: "utf-8", resources: { authorizationPolicy: 1 } },
      { file: "d.json", status: "declined", encoding: "utf-8", reason: "holds no policy" },
    ]);
    expect(result.resources.map(({ kind, place, value }) => [kind, place.file, place.pointer, value])).toEqual([
      ["crossTenantAccessPolicyPartner", "a.yml", "", partner],
      ["crossTenantAccessPolicyPartner", "b.json", "/value/0", partner],
      ["crossTenantAccessPolicyPartner", "b.json", "/value/1", { ...partner, inboundTrusst: 1 }],
      ["authorizationPolicy", "c/Policies/AuthorizationPolicy/a/a.json", "", { allowInvitesFrom: "none" }],
    ]);
    expect(
      result.facts.map(({ file, root, lists, oddKeys, duplicatedKeys }) => ({
        file,
        root: `${root.file}#${root.pointer}`,
        lists: lists.map(({ kind, place }) => `${kind} ${place.pointer}`),
        oddKeys: oddKeys.map(({ place }) => place.pointer),
        duplicatedKeys,
      })),
    ).toEqual([
      { file: "a.yml", root: "a.yml#", lists: [], oddKeys: [], duplicatedKeys: [] },
      { file: "b.json", root: "b.json#", lists: ["crossTenantAccessPolicyPartner /value"], oddKeys: ["/value/1/inboundTrusst"], duplicatedKeys: [] },
      { file: "c/Policies/AuthorizationPolicy/a/a.json", root: "c/Policies/AuthorizationPolicy/a/a.json#", lists: [], oddKeys: [], duplicatedKeys: [] },
    ]);
    expect([...result.documents.keys()]).toEqual(["a.yml", "b.json", "c/Policies/AuthorizationPolicy/a/a.json"]);
  });

  it("places repeated keys", async () => {
    const text = '{"value": [{"tenantId": "x", "a/b": 1, "a/b": 2, "inboundTrust": null}]}';
    const { facts } = await read(folder({ "p.json": text }));
    expect(facts.flatMap(({ duplicatedKeys }) => duplicatedKeys.map(({ file, pointer }) => `${file}#${pointer}`))).toEqual(["p.json#/value/0/a~1b"]);
  });

  it("notes templates, cut pages and EntraExporter's one partner", async () => {
    const cwd = folder({
      "a.json": { ...partner, displayName: "<Partner name>" },
      "b.json": { "@odata.nextLink": "https://…", value: [{ ...partner, tenantId: "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx" }] },
      "c.json": { ...partner, tenantId: "REPLACE-WITH-TENANT-ID" },
      "d.json": { ...partner, displayName: "1 < 2 > 0 and <3" },
      "Policies/CrossTenantAccessPolicy/Partners/Partners/Partners.json": partner,
    });
    const { inputs, facts } = await read(cwd);
    expect(facts.map(({ file, isTemplate }) => `${file.split("/").at(-1) ?? ""} ${String(isTemplate)}`)).toEqual([
      "Partners.json false",
      "a.json true",
      "b.json true",
      "c.json true",
      "d.json false",
    ]);
    expect(inputs.map(({ file, notes }) => [file.split("/").at(-1), notes])).toEqual([
      ["Partners.json", ["at most one partner can have survived this export: EntraExporter writes every partner to this one file"]],
      ["a.json", ["a template: holds placeholders such as <Partner name>"]],
      ["b.json", ["holds one page of several: the rest of the list is missing", "a template: holds placeholders such as xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"]],
      ["c.json", ["a template: holds placeholders such as REPLACE-WITH-TENANT-ID"]],
      ["d.json", undefined],
    ]);
  });
});

describe("positions in every encoding", () => {
  const text = '{\r\n  "displayName": "Ünïted 株式会社 😀", "tenantId": "x",\r\n\t"inboundTrust": null\r\n}\r\n';
  const utf16 = Buffer.from(text, "utf16le");
  it.each([
    ["utf-8", Buffer.from(text)],
    ["utf-8-bom", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])],
    ["utf-16le", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ["utf-16be", Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
    ["utf-16le", utf16],
  ])("%s", async (encoding, bytes) => {
    const result = await read(folder({ "p.json": bytes }));
    expect(result.inputs.map((input) => input.encoding)).toEqual([encoding]);
    expect(result.documents.get("p.json")?.locate(["", "/tenantId", "/inboundTrust"])).toEqual(
      new Map([
        ["", { line: 1, column: 1, endLine: 4, endColumn: 2 }],
        ["/tenantId", { line: 2, column: 36, endLine: 2, endColumn: 51 }],
        ["/inboundTrust", { line: 3, column: 2, endLine: 3, endColumn: 22 }],
      ]),
    );
  });
});

describe("failed or declined", () => {
  const broken = "{";
  const brokenPolicy = '{"inboundTrust": ,}';
  const cut = "1:2: the file ends in the middle of the object that opens at 1:1";
  const noValue = "1:18: expected a value here";

  it("a file that cannot be parsed has failed when it speaks of policies, in any spelling", async () => {
    const cwd = folder({
      "a.json": broken,
      "b.json": brokenPolicy,
      "c.json": '{"tenant_id": }',
      "d.json": '{"PartnerTenantId": }',
      "e.yml": "a: b: grant_controls\n",
      "f.json": Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('{"guestUserRoleId": 1', "utf16le"), Buffer.from([0x7d])]),
      "g.json": Buffer.from([0x80, 0x81, 0]),
      "h.json": Buffer.concat([Buffer.from("builtInControls "), Buffer.from([0xff])]),
      "i.json": "",
    });
    expect(outcomes(await read(cwd))).toEqual([
      `a.json declined: ${cut}`,
      `b.json failed: ${noValue}`,
      "c.json failed: 1:15: expected a value here",
      "d.json failed: 1:21: expected a value here",
      "e.yml failed: 1:4: this is not YAML: Nested mappings are not allowed in compact mappings",
      "f.json failed: the file ends in the middle of a UTF-16 character: it is cut or was not copied as a whole",
      "g.json declined: this is not text: it holds NUL bytes",
      "h.json failed: 1:17: this is not UTF-8 (byte 0xFF): save the file as UTF-8",
      "i.json declined: the file is empty",
    ]);
  });

  it("a file that was named has failed whatever is wrong, and one met in a named folder has not", async () => {
    const cwd = folder({ "a.json": broken, "b.json": "{}", "d/c.json": broken, "d/e.json": "{}" });
    expect(outcomes(await read(cwd, { named: true, paths: ["a.json", "b.json", "d", "none.json", "*.yml"] }))).toEqual([
      "*.yml failed: matches no file",
      `a.json failed: ${cut}`,
      "b.json failed: holds no policy",
      `d/c.json declined: ${cut}`,
      "d/e.json declined: holds no policy",
      "none.json failed: there is no such file or folder",
    ]);
  });

  it("under the config's globs every fault has failed, and what holds no policy is declined", async () => {
    const cwd = folder({ "a.json": broken, "b.json": "{}", "c/d.json": partner });
    symlinkSync("gone", join(cwd, "c/x.json"));
    expect(outcomes(await read(cwd, { configured: true, paths: ["*.json", "c", "none.json", "empty/*.json"] }))).toEqual([
      `a.json failed: ${cut}`,
      "b.json declined: holds no policy",
      "c/d.json read",
      "c/x.json failed: the link leads nowhere (ENOENT)",
      "empty/*.json declined: matches no file",
      "none.json failed: there is no such file or folder",
    ]);
  });

  it("a file over its limit is searched for policy words", async () => {
    const cwd = folder({ "a.json": partner, "b.json": { x: "x".repeat(100) }, "c.yml": "tenantId: x\ninboundTrust: 1\n" });
    expect(outcomes(await read(cwd, { limits: { fileBytes: 50, yamlBytes: 20 } }))).toEqual([
      "a.json failed: the file is larger than the limit of 50 bytes",
      "b.json declined: the file is larger than the limit of 50 bytes",
      "c.yml failed: the file is larger than the limit of 20 bytes",
    ]);
  });

  it("a file larger than the buffer for small ones is read whole", async () => {
    const value = Array.from({ length: 2000 }, (_, index) => ({ ...partner, displayName: `Fabrikam ${index}` }));
    const result = await read(folder({ "p.json": { value } }));
    expect(result.resources.map((resource) => resource.value)).toEqual(value);
  });

  it("a pipe is no policy and stops nothing", async () => {
    const cwd = folder({ "a.json": partner });
    execFileSync("mkfifo", [join(cwd, "pipe.json")]);
    expect(outcomes(await read(cwd))).toEqual(["a.json read", "pipe.json declined: the file is empty"]);
  });

  it("our own files are not even listed", async () => {
    const cwd = folder({ "partners.yml": "partners: []\n", "a.json": partner });
    expect(outcomes(await read(cwd, { ownFiles: new Set(["partners.yml"]) }))).toEqual(["a.json read"]);
  });
});
