import type { SubjectKind } from "../model/subjects.ts";
import type { Catalog } from "../model/catalog.ts";
import { isValid, type ExceptionEntry, type ExceptionFlaw, type ExceptionStanding, type ExceptionUse, type JudgedException } from "../model/exceptions.ts";
import type { PlacedFinding, UnknownOutcome } from "./evaluate.ts";

/** What an exception can cover. */
export interface Coverable extends Pick<PlacedFinding, "setting" | "value"> {
  readonly rule: { readonly id: string };
  readonly subject: { readonly kind: string; readonly id?: string | undefined };
}

/** What exceptions are held against: the outcomes of a run, and what decides whether an entry counts. */
export interface Judged<T extends Coverable = PlacedFinding> {
  readonly findings: readonly T[];
  readonly unknown: readonly Pick<UnknownOutcome, "rule" | "subject">[];
  /** Rules that exist, and those of them that are on. */
  readonly known: ReadonlySet<string>;
  readonly enabled: ReadonlySet<string>;
  readonly catalog: Catalog | undefined;
  /** ISO day. */
  readonly today: string;
}

/** A finding that a valid exception covers. */
export type Excepted<T> = T & { readonly exception: ExceptionEntry };

export type ExceptedFinding = Excepted<PlacedFinding>;

export interface AppliedExceptions<T = PlacedFinding> {
  readonly findings: readonly T[];
  readonly excepted: readonly Excepted<T>[];
  readonly exceptions: readonly JudgedException[];
}

/** Takes the covered findings out, and says what became of each exception. Findings and exceptions keep their order. */
export function applyExceptions<T extends Coverable>(entries: readonly ExceptionEntry[], judged: Judged<T>): AppliedExceptions<T> {
  const standings = entries.map((entry, index) => standing(entry, entries.slice(0, index), judged));
  const valid = new Map<string, ExceptionEntry[]>();
  entries.forEach((entry, index) => {
    const here = standings[index];
    if (here === undefined || !isValid(here)) return;
    const key = keyOf(entry.text("rule") ?? "", entry.subject ?? "");
    const list = valid.get(key);
    if (list === undefined) valid.set(key, [entry]);
    else list.push(entry);
  });

  const findings: T[] = [];
  const excepted: Excepted<T>[] = [];
  const uses = new Map<ExceptionEntry, ExceptionUse>();
  for (const finding of judged.findings) {
    const fitting = (valid.get(keyOf(finding.rule.id, subjectOf(finding.subject))) ?? []).filter((entry) => fits(entry, finding));
    const covering = fitting.find((entry) => acceptsValue(entry, finding));
    for (const entry of fitting) {
      if (entry === covering) uses.set(entry, { kind: "covers" });
      else if (!acceptsValue(entry, finding) && uses.get(entry)?.kind !== "covers") {
        uses.set(entry, { kind: "value changed", present: finding.value ?? "" });
      }
    }
    if (covering === undefined) findings.push(finding);
    else excepted.push({ ...finding, exception: covering });
  }

  const unknown = new Set(judged.unknown.map(({ rule, subject }) => keyOf(rule.id, subjectOf(subject))));
  const exceptions = entries.map((entry, index): JudgedException => {
    const here = standings[index] ?? { flaws: [], isExpired: false, endedWithPartner: false };
    return { entry, ...here, use: isValid(here) ? (uses.get(entry) ?? unusedBecause(entry, judged, unknown)) : { kind: "not valid" } };
  });
  return { findings, excepted, exceptions };
}

const listedKinds: readonly SubjectKind[] = ["partner", "ca-policy", "guest", "service-provider"];

function unusedBecause(entry: ExceptionEntry, { enabled }: Pick<Judged, "enabled">, unknown: ReadonlySet<string>): ExceptionUse {
  const rule = entry.text("rule") ?? "";
  if (!enabled.has(rule)) return { kind: "rule off" };
  // Of a list that was not read nobody knows whether the subject is in it.
  const isUnknown = [entry.subject ?? "", ...listedKinds].some((subject) => unknown.has(keyOf(rule, subject)));
  return { kind: isUnknown ? "rule unknown" : "unused" };
}

function standing(entry: ExceptionEntry, earlier: readonly ExceptionEntry[], { known, catalog, today }: Pick<Judged, "known" | "catalog" | "today">): ExceptionStanding {
  const flaws: ExceptionFlaw[] = [];
  const { missing } = entry;
  if (missing.length > 0) flaws.push({ kind: "missing", keys: missing });
  if (entry.text("expires") !== undefined && !entry.hasRealDay) flaws.push({ kind: "malformed" });
  const rule = entry.text("rule");
  if (rule !== undefined && !known.has(rule)) flaws.push({ kind: "unknown rule" });
  if (entry.hasWildcard) flaws.push({ kind: "wildcard" });
  const id = entry.text("id");
  if (id !== undefined && earlier.some((other) => other.text("id") === id)) flaws.push({ kind: "id again" });
  const partner = catalog?.byTenantId.get(entry.subject ?? "");
  return { flaws, isExpired: entry.isExpired(today), endedWithPartner: partner?.isExpired(today) ?? false };
}

/** A subject as exceptions name it: its id, or its kind where there is only one. */
export function subjectOf({ kind, id }: { readonly kind: string; readonly id?: string | undefined }): string {
  return (id ?? kind).toLowerCase();
}

function keyOf(rule: string, subject: string): string {
  return `${rule} ${subject}`;
}

/** An exception for one setting covers what is found in it; one without covers every setting of the subject. */
export function fits(entry: ExceptionEntry, { setting }: { readonly setting: string }): boolean {
  const wanted = entry.text("setting");
  return wanted === undefined || setting === wanted || setting.startsWith(`${wanted}/`);
}

/** An exception that names a value covers no other. */
export function acceptsValue(entry: ExceptionEntry, { value }: { readonly value?: string | undefined }): boolean {
  const accepts = entry.text("accepts");
  return accepts === undefined || accepts === value;
}
