import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readInput } from "../../src/input/read.ts";
import { resuming, SavedPages } from "../../src/live/saved-pages.ts";
import type { GraphReader } from "../../src/live/graph-reader.ts";
import { collected } from "./collected.ts";
import { allPermissions } from "./permissions.ts";
import { exampleTenant } from "./stand-in-tenant.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "manifest-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("the manifest of an export", () => {
  it("is as its schema says", async () => {
    const schema = JSON.parse(readFileSync(new URL("../../schemas/export.schema.json", import.meta.url), "utf8")) as object;
    const validate = new Ajv2020({ formats: { "date-time": true } }).compile(schema);
    const { manifest } = await collected(await exampleTenant("worst"), { permissions: allPermissions.slice(3), hasLicences: false });
    expect(manifest.unread.length).toBeGreaterThan(3);
    expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true);
  });

  const whole = { xtaplintExport: 1, cloud: "public", from: "2026-11-23T01:00:00.000Z", to: "2026-11-23T01:01:00.000Z", read: [], unread: [] };
  const entry = { resource: "/identity/conditionalAccess/policies", kind: "conditionalAccessPolicy", cause: "permission", reason: "the permission Policy.Read.All is missing", file: "conditional-access/" };

  it.each([
    ["of another version", { ...whole, xtaplintExport: 2 }, "the manifest of an export was written by another version of xtaplint: export the tenant again"],
    ["without its cloud", { ...whole, cloud: "moon" }, "the manifest of an export lacks cloud, from or to: export the tenant again"],
    ["with an entry of something else", { ...whole, unread: [{ ...entry, kind: "thing" }] }, "the manifest of an export has an entry that is not understood under read or unread: export the tenant again"],
  ])("%s fails, since without it what is missing looks as if it did not exist", async (_, manifest, reason) => {
    writeFileSync(path.join(folder, "xtaplint-export.json"), JSON.stringify(manifest));
    const { inputs } = await readInput({ cwd: folder, paths: ["."], named: true, configured: false, ownFiles: new Set() });
    expect(inputs).toEqual([{ file: "xtaplint-export.json", status: "failed", reason, encoding: "utf-8" }]);
  });

  it("lists what was not read: as declined for a permission, as failed for an error", async () => {
    const manifest = { ...whole, unread: [entry, { ...entry, kind: "user", resource: "/users", file: "guests.json", cause: "error", reason: "Graph kept failing" }] };
    writeFileSync(path.join(folder, "xtaplint-export.json"), JSON.stringify(manifest));
    const { inputs } = await readInput({ cwd: folder, paths: ["."], named: true, configured: false, ownFiles: new Set() });
    expect(inputs).toEqual([
      { file: "conditional-access/", status: "declined", reason: "/identity/conditionalAccess/policies could not be read: the permission Policy.Read.All is missing" },
      { file: "guests.json", status: "failed", reason: "/users could not be read: Graph kept failing" },
      { file: "xtaplint-export.json", status: "read", format: "xtaplint-export", encoding: "utf-8", resources: {} },
    ]);
  });
});

describe("pages that are kept", () => {
  const whose = { tenantId: "t", clientId: "c", cloud: "public" };
  const page = { body: { value: [] } };
  const hour = 3_600_000;

  it("are there for the same tenant, application and cloud, for twelve hours", () => {
    SavedPages.open(folder, whose, 0).keep("a", page);
    expect(SavedPages.open(folder, whose, 11 * hour).find("a")).toEqual(page);
    expect(SavedPages.open(folder, { ...whose, tenantId: "u" }, hour).find("a")).toBeUndefined();
    SavedPages.open(folder, whose, 0).keep("a", page);
    expect(SavedPages.open(folder, whose, 13 * hour).find("a")).toBeUndefined();
  });

  it("are removed in the end, with nothing else that lies there", () => {
    writeFileSync(path.join(folder, "notes.txt"), "ours");
    const pages = SavedPages.open(folder, whose, 0);
    pages.keep("a", page);
    pages.remove();
    expect(readdirSync(folder)).toEqual(["notes.txt"]);
  });

  it("that were not written to their end are not used", () => {
    const pages = SavedPages.open(folder, whose, 0);
    pages.keep("a", page);
    const file = readdirSync(folder).find((name) => /^[0-9a-f]{64}\.json$/.test(name)) ?? "";
    writeFileSync(path.join(folder, file), '{"key":"a","bo');
    expect(pages.find("a")).toBeUndefined();
  });

  it("do not hold failures, and a batch asks for what is missing only", async () => {
    const asked: string[][] = [];
    const reader: GraphReader = {
      pathOf: () => undefined,
      get: () => Promise.resolve({ failure: { kind: "server" } }),
      batch: (requests) => {
        asked.push(requests.map(({ path: at }) => at));
        return Promise.resolve(requests.map(({ path: at }) => (at === "v1.0/b" ? { failure: { kind: "throttled" } } : { body: { at } })));
      },
    };
    const graph = resuming(reader, SavedPages.open(folder, whose, 0));
    const requests = ["a", "b", "c"].map((name) => ({ path: `v1.0/${name}`, throttle: "directory" as const }));
    await graph.get({ path: "v1.0/a", throttle: "directory" });
    await graph.batch(requests);
    expect(await graph.batch(requests)).toEqual([{ body: { at: "v1.0/a" } }, { failure: { kind: "throttled" } }, { body: { at: "v1.0/c" } }]);
    expect(asked).toEqual([["v1.0/a", "v1.0/b", "v1.0/c"], ["v1.0/b"]]);
  });
});
