import type { PlacedFinding } from "./evaluate.ts";

/** The name under which a baseline is written when nobody names another. */
export const baselineFileName = "xtaplint-baseline.json";

/** A finding that was there when a baseline was written. */
export interface BaselineEntry {
  readonly rule: string;
  /** The subject as exceptions name it: its id in lower case, or its kind where there is only one. */
  readonly subject: string;
  /** The empty text where the finding is about the whole subject. */
  readonly setting: string;
  /** What it said then, for readers: it can hold ages and counts, and is never compared. */
  readonly message: string;
  /** Absent where the rule judges no single value, and where its value changes by itself. */
  readonly value?: string;
  readonly fingerprint: string;
  /** ISO day on which the entry was written for the first time. */
  readonly since: string;
}

/** A finding that the baseline covers. */
export interface BaselinedFinding extends PlacedFinding {
  /** ISO day since which it stands there. */
  readonly since: string;
}

/** The entry that a finding gets today. */
export function entryOf(finding: PlacedFinding, today: string): BaselineEntry {
  const { rule, subject, setting, message, fingerprint } = finding;
  const value = acceptedValue(finding);
  return { rule: rule.id, subject: (subject.id ?? subject.kind).toLowerCase(), setting, message, ...(value !== undefined && { value }), fingerprint, since: today };
}

/**
 * What an entry and a finding have in common when they are the same. A changed value is a change, and so is one that
 * is suddenly there or gone: an entry without a value covers nothing that has one.
 */
export function keyOf({ fingerprint, value }: { readonly fingerprint: string; readonly value?: string | undefined }): string {
  return value === undefined ? fingerprint : `${fingerprint} ${value}`;
}

/** As {@link keyOf}, of a finding. */
export function keyOfFinding(finding: PlacedFinding): string {
  return keyOf({ fingerprint: finding.fingerprint, value: acceptedValue(finding) });
}

/** Whether a finding can stand in a baseline: what is wrong with an exception is to be mended, not accepted. */
export function canStandInBaseline({ subject }: PlacedFinding): boolean {
  return subject.kind !== "exception";
}

/** Entries by what they cover; of two that cover the same the older one counts. */
export function byKey(entries: readonly BaselineEntry[]): ReadonlyMap<string, BaselineEntry> {
  const oldest = new Map<string, BaselineEntry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const known = oldest.get(key);
    if (known === undefined || entry.since < known.since) oldest.set(key, entry);
  }
  return oldest;
}

/** Takes out the findings that the baseline covers. Both lists keep the order of the findings. */
export function applyBaseline(
  given: readonly PlacedFinding[],
  entries: readonly BaselineEntry[],
): { readonly findings: readonly PlacedFinding[]; readonly baselined: readonly BaselinedFinding[] } {
  const covering = byKey(entries);
  const findings: PlacedFinding[] = [];
  const baselined: BaselinedFinding[] = [];
  for (const finding of given) {
    const entry = canStandInBaseline(finding) ? covering.get(keyOfFinding(finding)) : undefined;
    if (entry === undefined) findings.push(finding);
    else baselined.push({ ...finding, since: entry.since });
  }
  return { findings, baselined };
}

/** A value that changes by itself would return the finding although nobody changed anything. */
function acceptedValue({ rule, value }: PlacedFinding): string | undefined {
  return rule.valueDrifts === true ? undefined : value;
}
