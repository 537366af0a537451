import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { formatTable } from "../../scripts/format-table.ts";
import { readInput } from "../../src/input/read.ts";
import { folder } from "../input/folder.ts";

const partner = { tenantId: "11111111-1111-4111-8111-111111111111", inboundTrust: null };
const files = {
  "graph/a.json": partner,
  "graph/deep/b.json": { value: [partner] },
  "graph/c.yml": "inboundTrust:\ntenantId: 11111111-1111-4111-8111-111111111111\n",
  "graph/readme.md": "Not looked at.",
  "graph/other.json": { name: "x" },
  "reports/r.json": { TestResultSummary: {} },
  "top.json": [],
};
const manifest = (...rows: readonly string[]) => ["path\tlicence\tformat", ...rows, ""].join("\n");

describe("the table of formats", () => {
  it("counts by folder, status and format or reason", async () => {
    const { lines, problems } = await formatTable(folder(files));
    expect(lines.map((line) => line.trimEnd())).toEqual([
      "folder   status    files  format or reason",
      ".        declined  1      holds an empty list, and neither a context nor the path says of what",
      "graph    read      2      graph-json",
      "graph    read      1      graph-yaml",
      "graph    declined  1      holds no policy",
      "reports  declined  1      holds a report of the Zero Trust Assessment, not the policies: give Graph's JSON of the tenant",
    ]);
    expect(problems).toEqual([]);
  });

  it("is as the manifest has it", async () => {
    const rows = ["graph/a.json\tMIT\tgraph", "graph/readme.md\tMIT\tgraph", "graph/other.json\tMIT\tgraph", "reports/r.json\tMIT\treports-zta"];
    expect((await formatTable(folder({ ...files, "MANIFEST.tsv": manifest(...rows) }))).problems).toEqual([]);
  });

  it("tells what the manifest has otherwise, and what fails with its place", async () => {
    const rows = ["graph/a.json\tMIT\tnegatives", "graph/broken.json\tMIT\tgraph", "graph/binary.json\tMIT\tgraph", "graph/gone.json\tMIT\tgraph"];
    const more = { "graph/broken.json": '{"tenantId": "x",}', "graph/binary.json": "inboundTrust\0" };
    const { lines, problems } = await formatTable(folder({ ...files, ...more, "MANIFEST.tsv": manifest(...rows) }));
    expect(lines.filter((line) => line.includes("broken"))).toEqual([expect.stringMatching(/^graph +failed +1 +graph\/broken\.json: 1:17: a trailing comma is not JSON: remove it$/)]);
    expect(problems).toEqual([
      "graph/a.json: read (graph-json), and negatives is to be declined",
      "graph/binary.json: failed: this is not text: it holds NUL bytes",
      "graph/gone.json: stands in MANIFEST.tsv, and there is no such file",
    ]);
  });

  it("tells which file a crash came from, and reads the others", async () => {
    const read: typeof readInput = (options) => {
      const hasWrong = options.paths.length === 0 || options.paths.includes("graph/a.json");
      return hasWrong ? Promise.reject(new TypeError("no such member")) : readInput(options);
    };
    const { lines, problems } = await formatTable(folder({ ...files, "MANIFEST.tsv": manifest("graph/a.json\tMIT\tgraph") }), read);
    expect(problems).toEqual(["graph/a.json: crashed: no such member"]);
    expect(lines).toHaveLength(7);
  });

  it("wants a manifest with its columns", async () => {
    await expect(formatTable(folder({ ...files, "MANIFEST.tsv": "file\tkind\n" }))).rejects.toThrow('has to name the columns "path" and "format"');
  });
});

describe("npm run formats", () => {
  const start = (...args: readonly string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "scripts/formats.ts", ...args], { cwd: path.resolve(import.meta.dirname, "../.."), encoding: "utf8" });

  it("ends with 0, with 1 where something is otherwise, and with 2 where no folder is named", () => {
    const good = start(folder(files));
    expect({ status: good.status, first: good.stdout.split("\n")[0], stderr: good.stderr }).toEqual({ status: 0, first: "folder   status    files  format or reason", stderr: "" });
    const bad = start(folder({ ...files, "MANIFEST.tsv": manifest("graph/a.json\tMIT\treports") }));
    expect({ status: bad.status, stderr: bad.stderr }).toEqual({ status: 1, stderr: "graph/a.json: read (graph-json), and reports is to be declined\n" });
    expect(start()).toMatchObject({ status: 2, stdout: "", stderr: "Name a folder: npm run formats -- FOLDER\n" });
  });
});
