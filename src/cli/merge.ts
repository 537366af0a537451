import path from "node:path";
import type { Command } from "commander";
import { readOwnText } from "../input/own-text.ts";
import { terminalText } from "../report/terminal-text.ts";
import { newCommand } from "./new-command.ts";
import { pageWidth, writeToFile } from "./output.ts";

/** `xtaplint merge`. */
export function mergeCommand(): Command {
  return newCommand("merge", "Puts JSON reports of several tenants into one table of tenants and rules.")
    .argument("<REPORT...>", "JSON reports, one a tenant, named as the tenant is to be called: hq.json")
    .option("--output <file>", "the file for the page in Markdown (default: standard output, as text)")
    .addHelpText("after", "\nExit codes: 0 every tenant passes, 1 one fails, 2 one could not be read or is incomplete.")
    .action(async (reports: string[], { output }: { readonly output?: string }) => {
      const [{ mergedMarkdown, mergedTenant }, { pageText }] = await Promise.all([import("../report/merged.ts"), import("../report/page-text.ts")]);
      const tenants = reports.map((report) => {
        const read = readOwnText(path.resolve(report));
        const name = path.basename(report).replace(/\.json$/i, "");
        return "text" in read ? mergedTenant(name, jsonOf(read.text)) : mergedTenant(name, undefined, `has no report (${read.reason})`);
      });
      const page = mergedMarkdown(tenants);
      if (output === undefined) process.stdout.write(pageText(page, { width: pageWidth() }));
      else writeToFile(output, page);
      for (const { name, problem } of tenants) if (problem !== undefined) console.error(terminalText(`${name} ${problem}.`));
      process.exitCode = tenants.some(({ verdict }) => verdict === "incomplete") ? 2 : tenants.some(({ verdict }) => verdict === "fail") ? 1 : 0;
    });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
