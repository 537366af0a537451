import { inFile, severities, type Counts, type Finding, type RuleInfo } from "./report.ts";

/** The findings worst first; equals keep the order of the report. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** How many findings each severity has. */
export function tally(findings: readonly Finding[]): Counts["bySeverity"] {
  const counts = { high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The findings of each file in order of first appearance, worst first inside; those without a place stand under `undefined`. */
export function byFile(findings: readonly Finding[]): ReadonlyMap<string | undefined, readonly Finding[]> {
  const files = new Map<string | undefined, Finding[]>();
  for (const finding of findings) {
    const { location } = finding;
    const file = location === undefined ? undefined : (location.file ?? location.resource);
    const list = files.get(file) ?? [];
    list.push(finding);
    files.set(file, list);
  }
  return new Map([...files].map(([file, list]) => [file, worstFirst([...list].sort(byPlace))]));
}

/** The rules by id, for what a format says of a rule beside its findings. */
export function rulesById(rules: readonly RuleInfo[]): ReadonlyMap<string, RuleInfo> {
  return new Map(rules.map((rule) => [rule.id, rule]));
}

function byPlace(a: Finding, b: Finding): number {
  const [here, there] = [inFile(a.location), inFile(b.location)];
  if (here === undefined || there === undefined) return 0;
  return here.line - there.line || here.column - there.column;
}
