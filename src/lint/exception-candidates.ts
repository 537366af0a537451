import { flawInWords, isValid, type JudgedException } from "../model/exceptions.ts";
import { inWords, quoted } from "../model/words.ts";
import { acceptsValue, fits, subjectOf } from "./exceptions.ts";

/** What an exception has to match. */
export interface Accepted {
  readonly rule: string;
  readonly subject: { readonly kind: string; readonly id?: string | undefined };
  readonly setting: string;
  readonly value?: string | undefined;
}

/** An exception that is meant for a finding, or could be. */
export interface Candidate {
  /** Its id, or its number in the file. */
  readonly id: string;
  /** Why it does not cover the finding, as clauses about it; empty where nothing keeps it from that. */
  readonly because: readonly string[];
}

/** The exceptions that speak of a finding's rule and subject, whole or with gaps, in the order of the file. */
export function candidatesFor(finding: Accepted, exceptions: readonly JudgedException[]): readonly Candidate[] {
  const subject = subjectOf(finding.subject);
  return exceptions
    .filter(({ entry }) => {
      const rule = entry.text("rule");
      const isRule = rule === finding.rule;
      const isSubject = entry.subject === subject;
      // A wildcard and a missing member cover nothing, though somebody meant them to.
      return (isRule && (isSubject || entry.subject === undefined || entry.hasWildcard)) || (isSubject && rule === undefined);
    })
    .map((exception) => ({ id: exception.entry.id, because: reasons(finding, exception) }));
}

/** The first exception number that no exception of the file has. */
export function freeId(exceptions: readonly JudgedException[]): string {
  const numbers = exceptions.map(({ entry }) => Number(/^EX-(\d{1,9})$/.exec(entry.id)?.[1] ?? 0));
  return `EX-${numbers.reduce((most, each) => Math.max(most, each), 0) + 1}`;
}

function reasons(finding: Accepted, { entry, flaws, isExpired, endedWithPartner }: JudgedException): readonly string[] {
  const because: string[] = [];
  if (flaws.length > 0) because.push(`it is not valid: ${inWords(flaws.map((flaw) => flawInWords(flaw, entry)))}`);
  if (isExpired) because.push(`it expired on ${entry.text("expires") ?? ""}`);
  if (endedWithPartner) because.push("the partner's entry in the catalog has expired");
  if (!isValid({ flaws, isExpired, endedWithPartner })) return because;
  if (!fits(entry, finding)) {
    because.push(`it is for the setting ${quoted(entry.text("setting"))}, and this is ${finding.setting === "" ? "the whole subject" : finding.setting}`);
  }
  if (!acceptsValue(entry, finding)) {
    because.push(`it accepts the value ${quoted(entry.text("accepts"))}, and ${finding.value === undefined ? "this has none" : `the present one is ${finding.value}`}`);
  }
  return because;
}
