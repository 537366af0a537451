import { writeFileSync } from "node:fs";
import { ConfigError } from "../lint/errors.ts";
import { ledgerText } from "../lint/ledger-file.ts";
import type { Ledger } from "../model/evidence/ledger.ts";

/**
 * Writes a ledger.
 * @throws ConfigError when the file cannot be written.
 */
export function writeLedger(file: string, ledger: Ledger): void {
  try {
    writeFileSync(file, ledgerText(ledger));
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new ConfigError([`${file}: the ledger cannot be written (${reason}).`]);
  }
}
