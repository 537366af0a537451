import type { Command } from "commander";
import { ConfigError } from "../lint/errors.ts";
import { isUndetermined } from "../model/undetermined.ts";
import { inputOf, takeInput, type InputFlags } from "./input-flags.ts";
import { tellInputFaults } from "./input-faults.ts";
import { newCommand } from "./new-command.ts";
import { writeToFile } from "./output.ts";

interface Flags extends InputFlags {
  readonly output?: string;
}

/** `xtaplint catalog`. */
export function catalogCommand(): Command {
  return newCommand("catalog", "What concerns the partner catalog.").addCommand(renderCommand());
}

function renderCommand(): Command {
  return takeInput(newCommand("catalog render", "Writes the partner catalog as a Markdown page: who answers for whom, and what is in effect."))
    .option("--output <file>", "the file to write (default: standard output)")
    .action(async (paths: string[], flags: Flags) => {
      const { readEffective } = await import("../read-effective.ts");
      const result = await readEffective(inputOf(paths, flags));
      const { effective, tenant, isEmpty } = result;
      const { catalog, today } = tenant;
      if (catalog === undefined) throw new ConfigError(["There is no partner catalog: name one with --catalog, or in xtaplint.yml as catalog."]);
      if (!isEmpty) {
        const { catalogRows } = await import("../report/catalog-entries.ts");
        const { catalogPage } = await import("../report/catalog-page.ts");
        const partners = tenant.complete("crossTenantAccessPolicyPartner");
        const partnersUnknown = isUndetermined(partners) ? partners.undetermined : undefined;
        const page = catalogPage({ effective, rows: catalogRows(catalog, today), partnersUnknown });
        if (flags.output === undefined) process.stdout.write(page);
        else writeToFile(flags.output, page);
      }
      tellInputFaults(result, paths);
    });
}
