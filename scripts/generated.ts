import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

export type Files = ReadonlyMap<string, string>;

/** Writes generated files; with `--check` on the command line it names those that are not as they would be written, and fails. */
export function settle(files: Files): void {
  const stale = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text);
  if (!process.argv.includes("--check")) {
    for (const [file, text] of stale) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
      console.log(`wrote ${file}`);
    }
  } else if (stale.length > 0) {
    for (const [file] of stale) console.error(`${file}: not as it would be generated`);
    console.error("Run npm run docs and commit the result.");
    process.exitCode = 1;
  }
}
