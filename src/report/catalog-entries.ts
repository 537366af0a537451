import type { Catalog, CatalogEntry } from "../model/catalog.ts";
import { isOver } from "../model/days.ts";

/** A day of the catalog as written, and whether it is over. */
export interface WrittenDay {
  readonly day: string;
  readonly isOver: boolean;
}

/** An entry of the partner catalog as a page shows it; what is not written is not there. */
export interface CatalogRow {
  readonly tenantId: string;
  readonly name?: string;
  readonly owner?: string;
  readonly purpose?: string;
  readonly scenario?: string;
  readonly tier?: string;
  readonly domains: readonly string[];
  /** Who, when and where, in a clause. */
  readonly approved?: string;
  readonly reviewBy?: WrittenDay;
  readonly expires?: WrittenDay;
  readonly approves: readonly string[];
  /** When and where the partner's multifactor authentication was looked at, in a clause. */
  readonly mfaEvidence?: string;
}

/** Every entry, in the order of the file. */
export function catalogRows({ entries }: Catalog, today: string): readonly CatalogRow[] {
  return entries.map((entry) => catalogRow(entry, today));
}

function catalogRow(entry: CatalogEntry, today: string): CatalogRow {
  const text = (key: string, as = key): Readonly<Record<string, string>> => {
    const written = entry.text(key);
    return written === undefined ? {} : { [as]: written };
  };
  const day = (key: string): Readonly<Record<string, WrittenDay>> => {
    const written = entry.text(key);
    return written === undefined ? {} : { [key]: { day: written, isOver: isOver(written, today) } };
  };
  const approved = clause(entry.text("approved.by"), entry.text("approved.on"), entry.text("approved.ticket"));
  const mfaEvidence = clause(entry.text("assurance.mfa.reviewed"), entry.text("assurance.mfa.evidence"));
  return {
    tenantId: entry.tenantId,
    ...text("name"),
    ...text("owner"),
    ...text("purpose"),
    ...text("scenario"),
    ...text("tier"),
    domains: entry.list("domains").map(({ text: domain }) => domain),
    ...(approved !== undefined && { approved }),
    ...day("reviewBy"),
    ...day("expires"),
    approves: entry.list("approves").map(({ text: word }) => word),
    ...(mfaEvidence !== undefined && { mfaEvidence }),
  };
}

function clause(...parts: readonly (string | undefined)[]): string | undefined {
  const written = parts.filter((part) => part !== undefined);
  return written.length === 0 ? undefined : written.join(", ");
}
