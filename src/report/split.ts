import type { Finding, Report } from "./report.ts";

/** The findings of a change, apart by what the change has to do with them. */
export interface Split {
  /** The base has none for this rule, subject and setting. */
  readonly fresh: readonly Finding[];
  /** The base has one, of another value. */
  readonly changed: readonly Finding[];
  readonly existing: readonly Finding[];
  /** Of the base, and gone. */
  readonly fixed: readonly Finding[];
}

/**
 * Holds the findings of a change against those of its base, by fingerprint and value. `drifting` are the rules whose
 * judged value changes by itself: theirs is not compared.
 */
export function splitFindings(base: Report, head: Report, drifting: ReadonlySet<string>): Split {
  const keyOf = ({ rule, fingerprint, value }: Finding): string => (value === undefined || drifting.has(rule) ? fingerprint : `${fingerprint} ${value}`);
  const known = new Map<string, number>();
  for (const finding of base.findings) known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) + 1);
  const before = new Set([...base.findings, ...base.excepted].map(({ fingerprint }) => fingerprint));

  const split = { fresh: [] as Finding[], changed: [] as Finding[], existing: [] as Finding[] };
  for (const finding of head.findings) {
    const left = known.get(keyOf(finding)) ?? 0;
    known.set(keyOf(finding), left - 1);
    if (left > 0) split.existing.push(finding);
    else if (before.has(finding.fingerprint)) split.changed.push(finding);
    else split.fresh.push(finding);
  }
  return { ...split, fixed: fixedIn(base, head) };
}

/** Gone is what was looked at and not found: neither what is unknown now, nor anything where not all was read. */
function fixedIn(base: Report, head: Report): readonly Finding[] {
  if (head.verdict === "incomplete") return [];
  const there = new Set([...head.findings, ...head.excepted].map(({ fingerprint }) => fingerprint));
  const open = new Set(head.unknown.map(meeting));
  return base.findings.filter((finding) => !there.has(finding.fingerprint) && !open.has(meeting(finding)));
}

function meeting({ rule, subject }: Pick<Finding, "rule" | "subject">): string {
  return JSON.stringify([rule, subject.kind, subject.id, subject.tenant]);
}
