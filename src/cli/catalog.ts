import type { Command } from "commander";
import { ConfigError } from "../lint/errors.ts";
import { isUndetermined } from "../model/undetermined.ts";
import { visible } from "../report/untrusted.ts";
import { tellInputFaults } from "./input-faults.ts";
import { inputOf, takeInput, type InputFlags } from "./input-flags.ts";
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
      const { readEffective } = await import("../tasks/effective.ts");
      const result = await readEffective(inputOf(paths, flags));
      const listed = result.tenants.filter(({ tenant }) => tenant.catalog !== undefined);
      if (result.tenants.length > 0 && listed.length === 0) throw new ConfigError(["There is no partner catalog: name one with --catalog, or in xtaplint.yml as catalog."]);
      if (listed.length > 0) {
        const { catalogRows } = await import("../report/catalog-entries.ts");
        const { catalogPage } = await import("../report/catalog-page.ts");
        const pages = listed.map(({ effective, tenant }) => {
          const partners = tenant.complete("crossTenantAccessPolicyPartner");
          const partnersUnknown = isUndetermined(partners) ? partners.undetermined : undefined;
          const rows = tenant.catalog === undefined ? [] : catalogRows(tenant.catalog, tenant.today);
          return catalogPage({ effective, rows, partnersUnknown });
        });
        if (flags.output === undefined) process.stdout.write(pages.join("\n"));
        else writeToFile(flags.output, pages.join("\n"));
      }
      for (const { tenant } of result.tenants) {
        if (tenant.catalog === undefined) console.error(visible(`The tenant ${JSON.stringify(tenant.name)} has no partner catalog, so there is no page of its partners.`));
      }
      tellInputFaults(result);
    });
}
