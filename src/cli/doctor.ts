import { Option, type Command } from "commander";
import { openLive } from "../read/live.ts";
import { safeJson } from "../report/safe-json.ts";
import { terminalText } from "../report/terminal-text.ts";
import { liveInput, takeTenant, type LiveFlags } from "./live-flags.ts";
import { newCommand } from "./new-command.ts";

interface Flags extends LiveFlags {
  readonly format?: "text" | "json";
}

/** `xtaplint doctor`. */
export function doctorCommand(): Command {
  return takeTenant(newCommand("doctor", "Says which permissions and licences a scan would find, and what each enables."))
    .option("--config <file>", "the configuration (default: xtaplint.yml here)")
    .addOption(new Option("--format <name>", "how to write it (default: text)").choices(["text", "json"]))
    .option("--debug", "print more about what went wrong")
    .action(async (flags: Flags) => {
      const session = await openLive({ ...liveInput({ ...flags, quiet: true }), minutes: 5 });
      const [{ examine }, { checkupText }] = await Promise.all([import("../live/checkup.ts"), import("./checkup-text.ts")]);
      const checkup = await examine(session, Date.now());
      process.stdout.write(flags.format === "json" ? `${safeJson({ version: 1, ...checkup })}\n` : checkupText(checkup).map((line) => `${terminalText(line)}\n`).join(""));
    });
}
