import { Option, type Command } from "commander";
import picocolors from "picocolors";
import { ConfigError } from "../lint/errors.ts";
import { nearest } from "../model/nearest.ts";
import type { Effective } from "../report/effective.ts";
import { visible } from "../report/untrusted.ts";
import { inputOf, takeInput, type InputFlags } from "./input-flags.ts";
import { tellInputFaults } from "./input-faults.ts";
import { newCommand } from "./new-command.ts";
import { pageWidth, wantsColor } from "./output.ts";

interface Flags extends InputFlags {
  readonly partner?: string;
  readonly format: "text" | "json";
  readonly color: boolean;
}

/** `xtaplint effective`. */
export function effectiveCommand(): Command {
  return takeInput(newCommand("effective", "Prints what is in effect for the default and each partner, and where each value comes from."))
    .option("--partner <id>", "only the partner with this tenant id")
    .addOption(new Option("--format <name>", "how to write it").choices(["text", "json"]).default("text"))
    .option("--no-color", "print without colours, as NO_COLOR does")
    .action(async (paths: string[], flags: Flags) => {
      const { readEffective } = await import("../read-effective.ts");
      const result = await readEffective(inputOf(paths, flags));
      if (!result.isEmpty) await print(only(result.effective, flags.partner), flags);
      tellInputFaults(result, paths);
    });
}

/** @throws ConfigError when there is no such partner. */
function only(effective: Effective, asked: string | undefined): Effective {
  if (asked === undefined) return effective;
  const id = asked.trim().toLowerCase();
  const partners = effective.partners.filter((partner) => partner.id === id);
  if (partners.length > 0) return { ...effective, partners };
  const meant = nearest(id, effective.partners.flatMap((partner) => partner.id ?? []));
  throw new ConfigError([`There is no partner ${JSON.stringify(visible(asked))} in the input${meant === undefined ? "." : `; did you mean ${visible(meant)}?`}`]);
}

async function print(effective: Effective, { format, partner, color }: Flags): Promise<void> {
  if (format === "json") {
    const { effectiveJson } = await import("../report/effective.ts");
    process.stdout.write(effectiveJson(effective));
    return;
  }
  const { effectiveText } = await import("../report/effective-text.ts");
  const { bold } = picocolors.createColors(wantsColor(color));
  // Whoever asks for one partner wants that: what it leaves to the default is said with its settings.
  const holders = partner === undefined ? [effective.default, ...effective.partners] : effective.partners;
  process.stdout.write(effectiveText(holders, { width: pageWidth(), heading: bold }));
}
