import { gateByKey } from "../lint/gate.ts";
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
  const { added, changed, existing, fixed } = gateByKey(base.findings, head.findings, keyOf);
  return { fresh: added, changed, existing, fixed: provenFixed(fixed, head) };
}

/** Gone is what was looked at and not found: neither what is unknown now, nor anything where not all was read. */
function provenFixed(gone: readonly Finding[], head: Report): readonly Finding[] {
  if (head.verdict === "incomplete") return [];
  const accepted = new Set(head.excepted.map(({ fingerprint }) => fingerprint));
  const open = new Set(head.unknown.map(meeting));
  return gone.filter((finding) => !accepted.has(finding.fingerprint) && !open.has(meeting(finding)));
}

function meeting({ rule, subject }: Pick<Finding, "rule" | "subject">): string {
  return JSON.stringify([rule, subject.kind, subject.id, subject.tenant]);
}
