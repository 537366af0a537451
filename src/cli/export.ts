import type { Command } from "commander";
import { ConfigError } from "../lint/errors.ts";
import { isFailure, unreadReason } from "../model/export-manifest.ts";
import { readLive } from "../read/live.ts";
import { liveInput, takeReading, type LiveFlags } from "./live-flags.ts";
import { newCommand } from "./new-command.ts";

/** Why a folder cannot be written is for whoever named it to mend. */
async function orExplain<T>(folder: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new ConfigError([`${folder}: the export cannot be written (${reason}); name a folder that can be written with --out.`]);
  }
}

interface Flags extends LiveFlags {
  readonly out: string;
}

/** `xtaplint export`. */
export function exportCommand(): Command {
  return takeReading(newCommand("export", "Writes a live tenant as files that lint reads back with the same result as scan."))
    .requiredOption("--out <folder>", "the folder to write: an empty one, or one of an earlier export, which is brought up to date")
    .option("--config <file>", "the configuration (default: xtaplint.yml here)")
    .option("--quiet", "print no progress")
    .option("--debug", "print more about what went wrong")
    .addHelpText("after", "\nExit codes: 0 everything was read that the tenant lets be read, 2 something could not be read all the same.")
    .action(async (flags: Flags) => {
      const { whyNotExportFolder, writeExport } = await import("../live/write-export.ts");
      const problem = whyNotExportFolder(flags.out);
      if (problem !== undefined) throw new ConfigError([`${flags.out}: ${problem}`]);
      const { files, manifest } = await readLive(liveInput(flags));
      const { written, removed } = await orExplain(flags.out, () => writeExport(flags.out, files));
      console.log(`${manifest.read.length} resources in ${files.length} files; ${written} changed, ${removed} removed.`);
      for (const entry of manifest.unread) console.error(unreadReason(entry));
      if (manifest.unread.some(isFailure)) process.exitCode = 2;
    });
}
