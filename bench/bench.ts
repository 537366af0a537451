// Measures the built command line beside yardsticks and other linters. --large adds 100 000 partners, --pairs N sets how
// often each row is run, --readme puts the tables into README.md, --live measures the live tenant alone, --access the access
// analysis beside lint. A budget that is missed ends it with exit code 1.
// BENCH_CLI names another entry than that of dist.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { fillMarkers } from "../scripts/markers.ts";
import { changeOnePolicy, writeAccessTenant, type AccessLayout } from "./access-tenants.ts";
import { liveHead, liveRow } from "./live.ts";
import { compare, measure, type Comparison, type Program } from "./measure.ts";
import { writeTenant, type Flaws, type Layout } from "./tenants.ts";

/** What xtaplint is measured beside, on the same folder. */
interface Opponent {
  readonly name: string;
  program(folder: string, layout: Layout): Program;
  /** Prints how often it found each of the six conditions. */
  readonly isRival?: boolean;
}

interface Row {
  readonly what: string;
  readonly layout: Layout;
  readonly beside: Opponent;
  readonly pairs?: number;
  /** The most that xtaplint may use, as a share of the opponent's; `memory` is in MiB. */
  readonly budget?: { readonly cpu?: number; readonly peak?: number; readonly memory?: number };
}

const fine = [0];
const bundle = process.env.BENCH_CLI ?? "dist/cli/index.js";
const start: Opponent = { name: "`node -e 0`", program: () => ({ args: ["-e", "0"], exitCodes: fine }) };
const parse: Opponent = {
  name: "read + `JSON.parse`",
  program: (folder, { encoding = "utf8" }) => ({ args: [path.resolve("bench/yardstick.cjs"), folder, encoding], exitCodes: fine }),
};
const rival = (name: string, file: string): Opponent => ({
  name,
  program: (folder) => ({ args: [path.resolve("bench/rivals", file), folder], exitCodes: fine }),
  isRival: true,
});
const spectral = rival("Spectral, six rules", "spectral.js");
const eslintJson = rival("`@eslint/json`, six rules", "eslint-json.js");

const { values: flags } = parseArgs({ options: { large: { type: "boolean" }, access: { type: "boolean" }, live: { type: "boolean" }, readme: { type: "boolean" }, pairs: { type: "string", default: "5" } } });
const pairs = Number(flags.pairs);

const many = { partners: 10_000 };
const rows: readonly Row[] = [
  { what: "10 partners", layout: { partners: 10 }, beside: start, pairs: 2 * pairs - 1, budget: { cpu: 2 } },
  { what: "1 000 partners", layout: { partners: 1000 }, beside: parse },
  { what: "10 000 partners", layout: many, beside: parse, budget: { cpu: 2, peak: 2 } },
  { what: "10 000 partners, ASCII only", layout: { ...many, isAscii: true }, beside: parse },
  { what: "10 000 partners, minified", layout: { ...many, isMinified: true }, beside: parse },
  { what: "10 000 partners, UTF-16", layout: { ...many, encoding: "utf16le" }, beside: parse },
  { what: "10 000 files of one partner", layout: { ...many, isOneFileEach: true }, beside: parse, budget: { cpu: 3 } },
  { what: "10 000 partners", layout: many, beside: spectral, pairs: 3, budget: { cpu: 1 / 8 } },
  { what: "10 000 partners", layout: many, beside: eslintJson, pairs: 3, budget: { cpu: 1 / 8 } },
  ...(flags.large === true ? [{ what: "100 000 partners", layout: { partners: 100_000 }, beside: parse, pairs: 1, budget: { memory: 1536 } }] : []),
];

function installRivals(): void {
  if (existsSync("bench/node_modules")) return;
  console.error("Installing the other linters into bench/ …");
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error("Start this with npm run bench, so that it can install bench/package.json.");
  execFileSync(process.execPath, [npm, "ci", "--no-audit", "--no-fund"], { cwd: "bench", stdio: "inherit" });
}

/** Refuses to compare unequal work: xtaplint has to have read every partner, a rival to have found every flaw. */
function refuseUnequalWork(ours: Program, theirs: Program, row: Row, flaws: Flaws, output: string): void {
  measure({ ...ours, args: [...ours.args, "--format", "json"] }, output);
  const { inputs } = JSON.parse(readFileSync(output, "utf8")) as { inputs: readonly { resources?: Readonly<Record<string, number>> }[] };
  const read = inputs.reduce((sum, { resources }) => sum + (resources?.crossTenantAccessPolicyPartner ?? 0), 0);
  if (read !== row.layout.partners) throw new Error(`${row.what}: xtaplint read ${read} partners`);
  measure(theirs, output);
  if (row.beside.isRival === true && !isDeepStrictEqual(JSON.parse(readFileSync(output, "utf8")), flaws)) {
    throw new Error(`${row.what}: ${row.beside.name} found ${readFileSync(output, "utf8")} instead of ${JSON.stringify(flaws)}`);
  }
}

function run(row: Row, temp: string): Comparison {
  const folder = path.join(temp, "tenant");
  const cli = path.resolve(bundle);
  const output = path.join(temp, "output.json");
  const flaws = writeTenant(folder, row.layout);
  const ours: Program = { args: [cli, "lint", "tenant"], exitCodes: [0, 1] };
  const theirs = row.beside.program(folder, row.layout);
  refuseUnequalWork(ours, theirs, row, flaws, output);
  const comparison = compare(ours, theirs, row.pairs ?? pairs, output);
  rmSync(folder, { recursive: true });
  return comparison;
}

function isKept({ budget }: Row, { ours, ratio }: Comparison): boolean {
  return ratio.cpu <= (budget?.cpu ?? Infinity) && ratio.peak <= (budget?.peak ?? Infinity) && ours.peak <= (budget?.memory ?? Infinity);
}

const factor = (ratio: number) => (ratio >= 0.5 ? `${ratio.toFixed(2)} ×` : `1/${(1 / ratio).toFixed(1)}`);

function line(row: Row, comparison: Comparison): string {
  const { ours, theirs, ratio } = comparison;
  const { cpu, peak, memory } = row.budget ?? {};
  const judged = (limit: string, isMet: boolean): string => (isMet ? limit : `${limit} **missed**`);
  const verdict = [
    ...(cpu === undefined ? [] : [judged(`CPU ≤ ${cpu >= 1 ? `${cpu} ×` : `1/${1 / cpu}`}`, ratio.cpu <= cpu)]),
    ...(peak === undefined ? [] : [judged(`memory ≤ ${peak} ×`, ratio.peak <= peak)]),
    ...(memory === undefined ? [] : [judged(`memory ≤ ${memory} MiB`, ours.peak <= memory)]),
  ].join(", ");
  const cells = [
    ...[row.what, row.beside.name],
    ...[`${ours.cpu.toFixed(2)} / ${theirs.cpu.toFixed(2)} s`, factor(ratio.cpu), factor(ratio.wall)],
    ...[`${ours.peak.toFixed(0)} / ${theirs.peak.toFixed(0)} MiB`, factor(ratio.peak), verdict],
  ];
  return `| ${cells.join(" | ")} |`;
}

function fillReadme(table: string): void {
  const filled = fillMarkers(readFileSync("README.md", "utf8"), "bench", table);
  if (filled === undefined) throw new Error("README.md: lacks the markers <!-- begin generated bench --> and <!-- end generated bench -->");
  writeFileSync("README.md", filled);
}

/** The access analysis beside `lint` on the same files; `diff` of the tenant and of the same one with one policy changed. */
const accessRows: readonly { readonly command: "exposure" | "diff"; readonly layout: AccessLayout; readonly budget: NonNullable<Row["budget"]> }[] = [
  { command: "exposure", layout: { policies: 60, partners: 2000, applications: 30 }, budget: { cpu: 6 } },
  { command: "exposure", layout: { policies: 200, partners: 10_000, applications: 100 }, budget: { cpu: 20, memory: 500 } },
  { command: "diff", layout: { policies: 200, partners: 10_000, applications: 100 }, budget: { cpu: 4 } },
];

function runAccess({ command, layout, budget }: (typeof accessRows)[number], temp: string): void {
  const folder = path.join(temp, "tenant");
  const seed = writeAccessTenant(folder, layout);
  if (command === "diff") {
    writeAccessTenant(path.join(temp, "changed"), layout);
    changeOnePolicy(path.join(temp, "changed"));
  }
  const cli = path.resolve(bundle);
  const analysis: Program = { args: [cli, command, "tenant", ...(command === "diff" ? ["changed"] : [])], exitCodes: fine };
  const lint: Program = { args: [cli, "lint", "tenant", "--format", "json"], exitCodes: [0, 1] };
  const { policies, partners, applications } = layout;
  const row: Row = { what: `${command}: ${policies} policies, ${partners} partners, ${applications} applications (seed ${seed})`, layout, beside: { name: "`lint`", program: () => lint }, budget };
  const comparison = compare(analysis, lint, pairs, path.join(temp, "output.json"));
  rmSync(folder, { recursive: true });
  rmSync(path.join(temp, "changed"), { recursive: true, force: true });
  if (!isKept(row, comparison)) process.exitCode = 1;
  console.log(line(row, comparison));
}

const isAlone = flags.live === true || flags.access === true;
if (!isAlone) installRivals();
const temp = mkdtempSync(path.join(tmpdir(), "xtaplint-bench-"));
const lines: string[] = [];
const say = (...texts: readonly string[]): void => {
  lines.push(...texts);
  for (const text of texts) console.log(text);
};
try {
  if (flags.access === true) for (const row of accessRows) runAccess(row, temp);
  if (!isAlone) {
    say(
      `Medians of whole processes on Node ${process.versions.node}, ${availableParallelism()} cores, the programs run in turn; xtaplint with all recommended rules.`,
      "",
      "| Input | Beside | CPU | ratio | wall ratio | Peak memory | ratio | Budget |",
      "| --- | --- | --- | --- | --- | --- | --- | --- |",
    );
    for (const row of rows) {
      const comparison = run(row, temp);
      if (!isKept(row, comparison)) process.exitCode = 1;
      say(line(row, comparison));
    }
    say("");
  }
  if (flags.access !== true) {
    say(...liveHead);
    const live = await liveRow(temp);
    if (!live.isKept) process.exitCode = 1;
    say(live.line);
  }
  if (flags.readme === true && !isAlone) fillReadme(lines.join("\n"));
} finally {
  rmSync(temp, { recursive: true });
}
