import { existsSync } from "node:fs";
import path from "node:path";
import { parseJson } from "../input/json.ts";
import { readOwnText } from "../input/own-text.ts";
import { ConfigError } from "../lint/errors.ts";
import { loadConfig, type FoundConfig } from "../load/config.ts";
import { loadLedger } from "../load/ledger.ts";
import { writeLedger } from "../load/write-ledger.ts";
import { emptyLedger, mergeLedgers, type Ledger } from "../model/evidence/ledger.ts";
import { readLogSummary, type LogSummary } from "../model/evidence/log-summary.ts";
import { isGuid } from "../model/well-known.ts";

/** Which ledger is meant; what is left out, the configuration decides. */
export interface LedgerOptions {
  /** Absolute. */
  readonly cwd: string;
  readonly configFile?: string;
  /** From the working directory. */
  readonly ledger?: string;
}

/** An answer of Azure Monitor Logs, and the file it was in. */
export interface ReadAnswer extends LogSummary {
  readonly file: string;
}

/** What a ledger was before, and is now. */
export interface GrownLedger {
  /** Relative to the working directory. */
  readonly file: string;
  readonly answers: readonly ReadAnswer[];
  readonly before: Ledger;
  readonly ledger: Ledger;
}

/**
 * Takes answers of Azure Monitor Logs into the ledger, which is made where it is not there. All of them or none.
 * @throws ConfigError with a sentence for each answer that cannot be used, or when there is no ledger to write.
 */
export async function addToLedger(files: readonly string[], options: LedgerOptions): Promise<GrownLedger> {
  const { cwd } = options;
  const read = files.map((file) => readAnswer(cwd, file));
  const problems = read.filter((each) => typeof each === "string");
  const answers = read.filter((each) => typeof each !== "string");
  const owners = [...new Set(answers.map(({ ownTenantId }) => ownTenantId))];
  if (owners.length > 1) problems.push(`The answers are of ${owners.length} tenants (${owners.join(", ")}): add those of one tenant at a time.`);
  if (problems.length > 0) throw new ConfigError([...problems, "Nothing was written."]);
  const absolute = ledgerOf(await loadConfig(cwd, options.configFile, []), options, owners[0] ?? "");
  const before = existsSync(absolute) ? (await loadLedger(cwd, absolute)).ledger : emptyLedger;
  const ledger = mergeLedgers(before, ...answers.map((answer) => answer.ledger));
  writeLedger(absolute, ledger);
  return { file: path.relative(cwd, absolute).split(path.sep).join("/"), answers, before, ledger };
}

function readAnswer(cwd: string, file: string): ReadAnswer | string {
  const text = readOwnText(path.resolve(cwd, file));
  if ("reason" in text) return `${file}: the answer cannot be read (${text.reason}).`;
  const parsed = parseJson(text.text, "utf-8");
  if ("reason" in parsed) return `${file}:${/^\d/.test(parsed.reason) ? "" : "1:1: "}${parsed.reason}.`;
  const summary = readLogSummary(parsed.document.value);
  return typeof summary === "string" ? `${file} ${summary}.` : { file, ...summary };
}

/** Absolute: what the flag names, else the ledger of the tenant that the answers are of. */
function ledgerOf({ config, folder, file }: FoundConfig, { cwd, ledger }: LedgerOptions, own: string): string {
  const tenant = config.tenants?.find((each) => each.tenantId?.toLowerCase() === own);
  const known = config.tenants === undefined ? config.tenantId : undefined;
  if (ledger === undefined && known !== undefined && known.toLowerCase() !== own) {
    throw new ConfigError([`The answers are of the tenant ${own}, and ${file ?? "the configuration"} is of ${known}: its ledger would hold the partners of another tenant. Nothing was written.`]);
  }
  if (ledger !== undefined) return path.resolve(cwd, ledger);
  const named = tenant?.ledger ?? config.ledger;
  if (named === undefined) throw new ConfigError(["There is no ledger to write: name one with --ledger, or in xtaplint.yml as ledger."]);
  return path.resolve(folder, named);
}

/**
 * The tenant whose sign-ins are to be asked for: the named one, else that of the configuration, else of the environment.
 * @throws ConfigError when none of them is the id of a tenant.
 */
export async function ownTenantId({ cwd, configFile }: LedgerOptions, named: string | undefined, env: Readonly<Record<string, string | undefined>>): Promise<string> {
  const { config } = await loadConfig(cwd, configFile, []);
  const id = named ?? (config.tenants === undefined ? config.tenantId : undefined) ?? env["AZURE_TENANT_ID"];
  if (id !== undefined && isGuid(id)) return id.toLowerCase();
  if (id === undefined || id === "") throw new ConfigError(["The tenant is not known: give its id with --tenant-id, AZURE_TENANT_ID, or tenantId in the configuration."]);
  throw new ConfigError([`${JSON.stringify(id)} is no tenant id: a query needs the id, and not a domain.`]);
}
