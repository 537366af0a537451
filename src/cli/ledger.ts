import { InvalidArgumentError, Option, type Command } from "commander";
import { countDays } from "../model/evidence/day-ranges.ts";
import { directions, rangeOf, signInKinds, type Direction } from "../model/evidence/ledger.ts";
import { visible } from "../report/untrusted.ts";
import type { GrownLedger, ReadAnswer } from "../tasks/add-to-ledger.ts";
import { parseDay } from "./input-flags.ts";
import { newCommand } from "./new-command.ts";

interface QueryFlags {
  readonly config?: string;
  readonly tenantId?: string;
  readonly direction?: Direction;
  readonly days: number;
  readonly now?: string;
}

interface AddFlags {
  readonly config?: string;
  readonly ledger?: string;
}

/** `xtaplint ledger`. */
export function ledgerCommand(): Command {
  return newCommand("ledger", "What concerns the ledger of sign-ins.").addCommand(queryCommand()).addCommand(addCommand());
}

function queryCommand(): Command {
  return newCommand("ledger query", "Prints the query in KQL that sums up the sign-ins in a Log Analytics workspace.")
    .addOption(new Option("--direction <name>", "only this direction (default: a query for each)").choices([...directions]))
    .option("--days <n>", "how many days to cover, up to yesterday", parseDays, 90)
    .option("--tenant-id <id>", "the tenant (default: tenantId of the configuration, else AZURE_TENANT_ID)")
    .option("--config <file>", "the configuration (default: xtaplint.yml here)")
    .option("--now <day>", "ask as of this day, YYYY-MM-DD (default: today)", parseDay)
    .option("--debug", "print more about what went wrong")
    .action(async ({ config, tenantId, direction, days, now }: QueryFlags) => {
      const [{ ownTenantId }, { daysAround, summaryQuery }] = await Promise.all([import("../tasks/add-to-ledger.ts"), import("../live/sign-in-summary.ts")]);
      const own = await ownTenantId({ cwd: process.cwd(), ...(config !== undefined && { configFile: config }) }, tenantId, process.env);
      const range = daysAround(now ?? new Date().toISOString().slice(0, 10), days);
      const queries = direction === undefined ? directions.map((each) => `// ${each}\n${summaryQuery(each, own, range)}`) : [summaryQuery(direction, own, range)];
      process.stdout.write(`${queries.join("\n\n")}\n`);
    });
}

function addCommand(): Command {
  return newCommand("ledger add", "Takes answers of Azure Monitor Logs to these queries into the ledger.")
    .argument("<ANSWER...>", "files in JSON: of az monitor log-analytics query, or of the query API")
    .option("--ledger <file>", "the ledger, which is made where it is not there (default: what the configuration names)")
    .option("--config <file>", "the configuration (default: xtaplint.yml here)")
    .option("--debug", "print more about what went wrong")
    .action(async (answers: string[], { config, ledger }: AddFlags) => {
      const { addToLedger } = await import("../tasks/add-to-ledger.ts");
      const grown = await addToLedger(answers, { cwd: process.cwd(), ...(config !== undefined && { configFile: config }), ...(ledger !== undefined && { ledger }) });
      for (const line of [...grown.answers.map(answerLine), ledgerLine(grown)]) process.stdout.write(`${visible(line)}\n`);
      const missing = directions.filter((direction) => grown.ledger.coverage.every((each) => each.direction !== direction));
      for (const direction of missing) console.error(`The ledger covers no ${direction} day: a partner is told stale only where both directions are covered.`);
    });
}

function answerLine({ file, direction, ledger }: ReadAnswer): string {
  const covered = signInKinds.map((kind) => {
    const lines = ledger.coverage.filter(({ signIns }) => signIns === kind);
    const words = kind === "interactive" ? "interactive" : "non-interactive";
    const [first, last] = [lines[0]?.from, lines.at(-1)?.to];
    if (first === undefined || last === undefined) return `no day of ${words} sign-ins is covered`;
    return `${counted(countDays(lines.map(rangeOf)), "day")} of ${words} sign-ins from ${first} to ${last} ${lines.length === 1 ? "" : "with gaps "}are covered`;
  });
  return `${file}: ${direction}, ${counted(ledger.entries.length, "sighting")}; ${covered.join(", ")}.`;
}

function ledgerLine({ file, before, ledger }: GrownLedger): string {
  return `${file}: ${counted(ledger.entries.length, "sighting")}, ${before.entries.length} before.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function parseDays(text: string): number {
  const days = Number(text);
  if (!/^\d+$/.test(text) || days < 1 || days > 730) throw new InvalidArgumentError("Write whole days, from 1 to 730.");
  return days;
}
