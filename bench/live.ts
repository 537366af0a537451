// Measures the built command line on a live tenant of 10 000 partners and 40 000 guests, which a stand-in plays that
// answers every request after the same time. What the time allows is worked out, so that ratios mean the same anywhere.
import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { tenantId } from "../test/live/stand-in.ts";
import { guests, partners } from "./live-tenant.ts";
import { measure } from "./measure.ts";

/** How long the stand-in lets every request wait. */
const milliseconds = 100;
/** Requests of directory objects that a scan has under way at a time. */
const atOnce = 4;
/** Before the first request: where to sign in, the keys, and a token. */
const first = 3;

const budget = { requests: 1.05, wall: 1.5, memory: 600 };

interface Served {
  readonly env: Readonly<Record<string, string>>;
  /** Requests that it takes at the least, those of the longest list one after the other, and those for names and targets. */
  readonly least: number;
  readonly longest: number;
  readonly lookups: number;
}

/** The line of the table, and whether the budget was kept. */
export async function liveRow(temp: string): Promise<{ readonly line: string; readonly isKept: boolean }> {
  const server = spawn(process.execPath, ["--import", "tsx", path.resolve("bench/live-server.ts"), String(milliseconds)], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  const next = async <T>(): Promise<T> => JSON.parse(String((await lines.next()).value)) as T;
  try {
    const { env, least, longest, lookups } = await next<Served>();
    const folder = path.join(temp, "live");
    mkdirSync(folder);
    Object.assign(process.env, env, { AZURE_TENANT_ID: tenantId, AZURE_CLIENT_ID: tenantId, AZURE_CLIENT_SECRET: "right-secret" });
    const { wall, peak } = measure({ args: [path.resolve("dist/cli/index.js"), "export", "--out", "tenant", "--quiet"], exitCodes: [0] }, path.join(folder, "output.txt"));
    server.stdin.write("\n");
    const { requests } = await next<{ requests: number }>();
    rmSync(folder, { recursive: true });
    // Whatever is done at once: the lists side by side, and names after the list of partners.
    const critical = first + Math.max(longest, Math.ceil(least / atOnce), Math.ceil(lookups / atOnce));
    const ratio = { requests: requests / least, wall: (wall * 1000) / (critical * milliseconds) };
    const judged = (limit: string, isMet: boolean): string => (isMet ? limit : `${limit} **missed**`);
    const kept = { requests: ratio.requests <= budget.requests, wall: ratio.wall <= budget.wall, memory: peak <= budget.memory };
    const cells = [
      `${partners.toLocaleString("en").replace(",", " ")} partners, ${guests.toLocaleString("en").replace(",", " ")} guests`,
      `${requests} / ${least}`,
      `${ratio.requests.toFixed(2)} ×`,
      `${wall.toFixed(1)} / ${((critical * milliseconds) / 1000).toFixed(1)} s`,
      `${ratio.wall.toFixed(2)} ×`,
      `${peak.toFixed(0)} MiB`,
      [judged(`requests ≤ ${budget.requests} ×`, kept.requests), judged(`wall ≤ ${budget.wall} ×`, kept.wall), judged(`memory ≤ ${budget.memory} MiB`, kept.memory)].join(", "),
    ];
    return { line: `| ${cells.join(" | ")} |`, isKept: Object.values(kept).every(Boolean) };
  } finally {
    server.kill();
  }
}

/** What stands above it. */
export const liveHead: readonly string[] = [
  `A live tenant, exported from a stand-in that answers each request after ${milliseconds} ms: requests beside the fewest that page sizes allow, and the time beside what ${atOnce} requests at a time allow.`,
  "",
  "| Tenant | Requests | ratio | Time | ratio | Peak memory | Budget |",
  "| --- | --- | --- | --- | --- | --- | --- |",
];
