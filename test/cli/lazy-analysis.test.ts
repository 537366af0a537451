import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

/** The modules of the access analysis that a run of the sources loads, as Node's own coverage lists them. */
function loadedBy(...args: readonly string[]): readonly string[] {
  const coverage = mkdtempSync(path.join(tmpdir(), "xtaplint-loaded-"));
  try {
    const output = path.join(coverage, "report.txt");
    execFileSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args, "--output", output], { cwd: root, env: { ...process.env, NODE_V8_COVERAGE: coverage }, stdio: "ignore" });
    const reports = readdirSync(coverage).filter((file) => file.endsWith(".json"));
    const urls = reports.flatMap((file) => (JSON.parse(readFileSync(path.join(coverage, file), "utf8")) as { readonly result: readonly { readonly url: string }[] }).result.map(({ url }) => url));
    expect(urls.filter((url) => url.includes("/src/judge/judge.ts"))).not.toEqual([]);
    return urls.filter((url) => url.includes("/src/access/"));
  } finally {
    rmSync(coverage, { recursive: true, force: true });
  }
}

test("lint with the preset recommended loads nothing of the analysis, with strict it does", () => {
  expect(loadedBy("lint", "examples/contoso", "--fail-on", "never")).toEqual([]);
  expect(loadedBy("lint", "examples/contoso", "--fail-on", "never", "--preset", "strict")).not.toEqual([]);
}, 120_000);
