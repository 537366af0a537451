import type { BaselineEntry } from "../lint/baseline.ts";
import { safeLine } from "./safe-json.ts";

/** A baseline as its file: sorted, and one entry a line, so that a difference of two of them can be read. */
export function toBaseline(entries: readonly BaselineEntry[]): string {
  const lines = [...entries].sort(byIdentity).map((entry) => `    ${safeLine(written(entry))}`);
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  return `{\n  "version": 1,\n  "entries": ${list}\n}\n`;
}

/** The keys in one order, whatever order a file had them in. */
function written({ rule, subject, setting, message, value, fingerprint, since }: BaselineEntry): BaselineEntry {
  return { rule, subject, setting, message, ...(value !== undefined && { value }), fingerprint, since };
}

function byIdentity(a: BaselineEntry, b: BaselineEntry): number {
  return (
    compare(a.rule, b.rule) ||
    compare(a.subject, b.subject) ||
    compare(a.setting, b.setting) ||
    compare(a.fingerprint, b.fingerprint) ||
    compare(a.value ?? "", b.value ?? "")
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
