import type { Catalog } from "../model/catalog.ts";
import type { ExceptionEntry } from "../model/exceptions.ts";
import type { Place } from "../model/place.ts";
import { inWords, quoted } from "../model/words.ts";
import { canonicalText } from "./identity.ts";
import { keyOf, type BaselineEntry } from "./baseline.ts";
import type { EnabledRule } from "./evaluate.ts";
import { severities, type FailOn } from "./severity.ts";

/** Everything beside the policies that decides whether a run passes. */
export interface GateSettings {
  /** What presets and the configuration switch on. */
  readonly rules: readonly EnabledRule[];
  readonly failOn: FailOn;
  readonly failOnUnknown: boolean;
  readonly requireApprovalForOpening: boolean;
  /** The patterns of the configuration; undefined where it names none. */
  readonly policies: readonly string[] | undefined;
  readonly exceptions: readonly ExceptionEntry[];
  readonly baseline: readonly BaselineEntry[];
  readonly catalog: Catalog | undefined;
}

/** A change with which the same policies can have fewer findings, or findings fail less. */
export interface Weakening {
  readonly kind: "policies" | "rule" | "threshold" | "exception" | "baseline" | "approval";
  /** A clause without a full stop. It quotes the input: escape it. */
  readonly words: string;
  /** In the head, where it is in a list of ours. */
  readonly place?: Place;
  /** The keys that lead to it in the configuration, where it is there. */
  readonly steps?: readonly string[];
}

/** What a head takes away from the gate of its base. `today` is an ISO day: what is over then covers and approves nothing. */
export function weakenings(base: GateSettings, head: GateSettings, today: string): readonly Weakening[] {
  return [
    ...policyWeakenings(base, head),
    ...ruleWeakenings(base.rules, head.rules),
    ...thresholdWeakenings(base, head),
    ...exceptionWeakenings(base.exceptions, head.exceptions, today),
    ...baselineWeakenings(base.baseline, head.baseline),
    ...approvalWeakenings(base.catalog, head.catalog, today),
  ];
}

/** Whether other patterns mean fewer files cannot be seen from them; more of the same kind take nothing away. */
function policyWeakenings({ policies: before }: GateSettings, { policies: now }: GateSettings): readonly Weakening[] {
  const steps = ["policies"];
  if (now === undefined) return [];
  const isExclusion = (pattern: string): boolean => pattern.startsWith("!");
  if (before === undefined) return [{ kind: "policies", words: "the configuration names policies, where all files were looked at", steps }];
  const gone = before.filter((pattern) => !isExclusion(pattern) && !now.includes(pattern));
  const excluded = now.filter((pattern) => isExclusion(pattern) && !before.includes(pattern));
  return [
    ...gone.map((pattern): Weakening => ({ kind: "policies", words: `the policies under ${quoted(pattern)} are named no more`, steps })),
    ...excluded.map((pattern): Weakening => ({ kind: "policies", words: `the policies under ${quoted(pattern.slice(1))} are left out`, steps })),
  ];
}

function ruleWeakenings(base: readonly EnabledRule[], head: readonly EnabledRule[]): readonly Weakening[] {
  const now = new Map(head.map((enabled) => [enabled.rule.id, enabled]));
  return base.flatMap(({ rule: { id }, severity, options }): readonly Weakening[] => {
    const steps = ["rules", id];
    const own = now.get(id);
    if (own === undefined) return [{ kind: "rule", words: `the rule ${id} is off`, steps }];
    const changed = [...new Set([...Object.keys(options), ...Object.keys(own.options)])].filter((name) => canonicalText(options[name]) !== canonicalText(own.options[name]));
    return [
      ...(rank(own.severity) < rank(severity) ? [{ kind: "rule", words: `the rule ${id} is ${own.severity}, and was ${severity}`, steps } as const] : []),
      ...(changed.length > 0 ? [{ kind: "rule", words: `the rule ${id} has another value for ${inWords(changed.sort())}`, steps } as const] : []),
    ];
  });
}

function thresholdWeakenings(base: GateSettings, head: GateSettings): readonly Weakening[] {
  // A lower threshold lets more findings fail, so this order runs the other way.
  const isLaxer = head.failOn !== base.failOn && (head.failOn === "never" || (base.failOn !== "never" && rank(head.failOn) > rank(base.failOn)));
  return [
    ...(isLaxer ? [{ kind: "threshold", words: `failOn is ${head.failOn}, and was ${base.failOn}`, steps: ["failOn"] } as const] : []),
    ...(base.requireApprovalForOpening && !head.requireApprovalForOpening ? [{ kind: "threshold", words: "what a change opens needs no approval any more", steps: ["requireApprovalForOpening"] } as const] : []),
    ...(base.failOnUnknown && !head.failOnUnknown ? [{ kind: "threshold", words: "what cannot be judged fails the run no more", steps: ["failOnUnknown"] } as const] : []),
  ];
}

/** The worse, the higher. */
function rank(severity: (typeof severities)[number]): number {
  return severities.length - severities.indexOf(severity);
}

/** An exception can be new, cover more than it did, or last longer. */
function exceptionWeakenings(base: readonly ExceptionEntry[], head: readonly ExceptionEntry[], today: string): readonly Weakening[] {
  const lastDays = new Map<string, string>();
  for (const entry of base.filter((each) => covers(each, today))) {
    const [scope, day] = [scopeOf(entry), entry.text("expires") ?? ""];
    if ((lastDays.get(scope) ?? "") < day) lastDays.set(scope, day);
  }
  return head.filter((each) => covers(each, today)).flatMap((entry): readonly Weakening[] => {
    const [before, day] = [lastDays.get(scopeOf(entry)), entry.text("expires") ?? ""];
    const what = `exception ${quoted(entry.id)} for ${entry.text("rule") ?? ""} on ${quoted(entry.subject)}`;
    if (before === undefined) return [{ kind: "exception", words: `${what} is new, until ${day}`, place: entry.place }];
    return day > before ? [{ kind: "exception", words: `${what} lasts until ${day}, and was to end on ${before}`, place: entry.placeOf("expires") }] : [];
  });
}

function covers(entry: ExceptionEntry, today: string): boolean {
  return entry.missing.length === 0 && entry.hasRealDay && !entry.isExpired(today);
}

function scopeOf(entry: ExceptionEntry): string {
  return JSON.stringify([entry.text("rule"), entry.subject, entry.text("setting") ?? "", entry.text("accepts") ?? ""]);
}

function baselineWeakenings(base: readonly BaselineEntry[], head: readonly BaselineEntry[]): readonly Weakening[] {
  const known = new Set(base.map(keyOf));
  return head
    .filter((entry) => !known.has(keyOf(entry)))
    .map(({ rule, subject }): Weakening => ({ kind: "baseline", words: `the baseline holds a finding of ${rule} on ${quoted(subject)} that it did not hold` }));
}

/** Without a catalog, the rules that need one have nothing to judge. */
function approvalWeakenings(base: Catalog | undefined, head: Catalog | undefined, today: string): readonly Weakening[] {
  if (base !== undefined && head === undefined) return [{ kind: "approval", words: "there is no partner catalog any more, so nobody can be missing in it", steps: ["catalog"] }];
  return [...(head?.byTenantId ?? [])].flatMap(([id, entry]): readonly Weakening[] => {
    const before = base?.byTenantId.get(id)?.approvals(today);
    const added = [...entry.approvals(today)].filter((word) => before?.has(word) !== true);
    return added.length === 0 ? [] : [{ kind: "approval", words: `the catalog approves ${inWords(added)} for ${quoted(entry.name ?? id)}`, place: entry.placeOf("approves") }];
  });
}
