import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { discover } from "../src/input/discover.ts";
import { defaultLimits } from "../src/input/limits.ts";
import { readInput, type InputRecord } from "../src/input/read.ts";

/** What became of one file. A crash is a fault of ours. */
interface Outcome {
  readonly file: string;
  readonly status: InputRecord["status"] | "crashed";
  /** The format of a file that was read, the reason of any other, with line and column where they are known. */
  readonly what: string;
}

/** What the readers make of a folder. */
export interface FormatTable {
  /** One line for each sub-folder, status and format or reason, with the number of files. */
  readonly lines: readonly string[];
  /** Crashes, and what the manifest does not expect. */
  readonly problems: readonly string[];
}

/** Runs the readers over a folder, and compares the outcome with its `MANIFEST.tsv` when it has one. */
export async function formatTable(folder: string, read: typeof readInput = readInput): Promise<FormatTable> {
  const outcomes = await outcomesOf(folder, read);
  const crashes = outcomes.filter(({ status }) => status === "crashed").map(({ file, what }) => `${file}: crashed: ${what}`);
  return { lines: linesOf(outcomes), problems: [...crashes, ...differences(folder, outcomes)] };
}

async function outcomesOf(folder: string, read: typeof readInput): Promise<readonly Outcome[]> {
  try {
    return await readAll(folder, [], read);
  } catch {
    // Which file it was shows when each is read alone.
    const { files } = await discover(folder, [], new Set(), defaultLimits.files);
    const outcomes: Outcome[] = [];
    for (const { file } of files) {
      try {
        outcomes.push(...(await readAll(folder, [file], read)));
      } catch (error) {
        outcomes.push({ file, status: "crashed", what: error instanceof Error ? error.message : String(error) });
      }
    }
    return outcomes;
  }
}

async function readAll(folder: string, paths: readonly string[], read: typeof readInput): Promise<readonly Outcome[]> {
  const { inputs } = await read({ cwd: folder, paths, named: false, configured: false, ownFiles: new Set() });
  return inputs.map(({ file, status, format, reason }) => ({ file, status, what: format ?? reason ?? "" }));
}

function linesOf(outcomes: readonly Outcome[]): readonly string[] {
  const counts = new Map<string, { readonly cells: readonly string[]; count: number }>();
  for (const { file, status, what } of outcomes) {
    const folder = file.includes("/") ? file.slice(0, file.indexOf("/")) : ".";
    // What failed is told one by one: the place is what somebody looks for.
    const cells = [folder, status, status === "failed" || status === "crashed" ? `${file}: ${what}` : what];
    const row = counts.get(cells.join("\t")) ?? { cells, count: 0 };
    row.count += 1;
    counts.set(cells.join("\t"), row);
  }
  const rows = [...counts.values()].sort((a, b) => compare(a.cells[0], b.cells[0]) || compare(b.cells[1], a.cells[1]) || b.count - a.count);
  const table = [["folder", "status", "files", "format or reason"], ...rows.map(({ cells: [folder = "", status = "", what = ""], count }) => [folder, status, String(count), what])];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  return table.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
}

function compare(a = "", b = ""): number {
  return a < b ? -1 : Number(a > b);
}

/** What a malformed file fails with: a place, and what is wrong there. That is the right end for it, whatever it was to be. */
const malformed = /^\d+:\d+: /;

/** Things that look like policies and are none must be declined; nothing else may fail, unless it is malformed. */
function differences(folder: string, outcomes: readonly Outcome[]): readonly string[] {
  const byFile = new Map(outcomes.map((outcome) => [outcome.file, outcome]));
  return manifestOf(folder).flatMap(({ file, format }) => {
    const outcome = byFile.get(file);
    // Files of kinds that nobody looks at are in no table.
    if (outcome === undefined) return existsSync(path.join(folder, file)) ? [] : [`${file}: stands in MANIFEST.tsv, and there is no such file`];
    const { status, what } = outcome;
    if (status === "crashed" || (status === "failed" && malformed.test(what))) return [];
    if (/^(?:negatives|reports)/.test(format)) return status === "declined" ? [] : [`${file}: ${status} (${what}), and ${format} is to be declined`];
    return status === "failed" ? [`${file}: failed: ${what}`] : [];
  });
}

function manifestOf(folder: string): readonly { readonly file: string; readonly format: string }[] {
  const manifest = path.join(folder, "MANIFEST.tsv");
  if (!existsSync(manifest)) return [];
  const [head = "", ...rows] = readFileSync(manifest, "utf8").split(/\r?\n/).filter((line) => line !== "");
  const columns = head.split("\t");
  const [file, format] = [columns.indexOf("path"), columns.indexOf("format")];
  if (file === -1 || format === -1) throw new Error(`${manifest}: the first line has to name the columns "path" and "format"`);
  return rows.map((row) => row.split("\t")).map((cells) => ({ file: cells[file] ?? "", format: cells[format] ?? "" }));
}
