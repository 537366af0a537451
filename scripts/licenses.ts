import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

interface BundledModule {
  readonly nameForCondition?: string | null;
  readonly modules?: readonly BundledModule[];
}

function modulesIn(modules: readonly BundledModule[]): string[] {
  return modules.flatMap((module) => [module.nameForCondition ?? "", ...modulesIn(module.modules ?? [])]);
}

/** The folder of the package that a bundled file belongs to, or undefined for a file of our own. */
function packageOf(file: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as { name: string; version: string; license?: string };
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), "utf8").trim());
  return [`${name} ${version}${license === undefined ? "" : ` (${license})`}`, ...texts].join("\n\n");
}

/**
 * The licence texts of every package in a bundle, from the bundler's statistics, and of the packages of `copied`, the
 * files that stand beside it. The bundler's own `--license` leaves out the packages of the entry chunk.
 */
export function licenseNotices(statisticsFile: string, copied: readonly string[]): string {
  const { modules } = JSON.parse(readFileSync(statisticsFile, "utf8")) as { modules: readonly BundledModule[] };
  const folders = new Set([...modulesIn(modules), ...copied].flatMap((file) => packageOf(file) ?? []));
  return `${[...folders].map(notice).sort().join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}
