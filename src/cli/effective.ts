import { Option, type Command } from "commander";
import picocolors from "picocolors";
import { ConfigError } from "../lint/errors.ts";
import { nearest } from "../model/nearest.ts";
import type { Effective } from "../report/effective.ts";
import { visible } from "../report/untrusted.ts";
import { tellInputFaults } from "./input-faults.ts";
import { inputOf, takeInput, type InputFlags } from "./input-flags.ts";
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
      const { readEffective } = await import("../tasks/effective.ts");
      const result = await readEffective(inputOf(paths, flags));
      const shown = only(result.tenants.map(({ effective }) => effective), flags.partner);
      if (shown.length > 0) await print(shown, result.isSeveral, flags);
      tellInputFaults(result);
    });
}

/**
 * The tenants that have the partner, with that alone.
 * @throws ConfigError when there is no such partner.
 */
function only(tenants: readonly Effective[], asked: string | undefined): readonly Effective[] {
  if (asked === undefined || tenants.length === 0) return tenants;
  const id = asked.trim().toLowerCase();
  const found = tenants.map((each) => ({ ...each, partners: each.partners.filter((partner) => partner.id === id) })).filter(({ partners }) => partners.length > 0);
  if (found.length > 0) return found;
  const meant = nearest(id, tenants.flatMap(({ partners }) => partners.flatMap((partner) => partner.id ?? [])));
  throw new ConfigError([`There is no partner ${JSON.stringify(visible(asked))} in the input${meant === undefined ? "." : `; did you mean ${visible(meant)}?`}`]);
}

async function print(tenants: readonly Effective[], isSeveral: boolean, { format, partner, color }: Flags): Promise<void> {
  const [first] = tenants;
  if (first === undefined) return;
  if (format === "json") {
    const { effectiveJson, effectiveTenantsJson } = await import("../report/effective.ts");
    process.stdout.write(isSeveral ? effectiveTenantsJson(first.now, tenants) : effectiveJson(first));
    return;
  }
  const { effectiveText, tenantHeading } = await import("../report/effective-text.ts");
  const { bold } = picocolors.createColors(wantsColor(color));
  const page = { width: pageWidth(), heading: bold };
  const texts = tenants.map(({ tenant, default: fallback, partners }) => {
    // Whoever asks for one partner wants that: what it leaves to the default is said with its settings.
    const text = effectiveText(partner === undefined ? [fallback, ...partners] : partners, page);
    return tenant === undefined ? text : `${tenantHeading(tenant, page)}\n\n${text}`;
  });
  process.stdout.write(texts.join("\n"));
}
