/** How bad a finding is, worst first. */
export const severities = ["high", "medium", "low", "info"] as const;

export type Severity = (typeof severities)[number];

/** The threshold at which findings fail a run. */
export type FailOn = Severity | "never";

/** Whether a finding of `severity` reaches the threshold. */
export function reaches(severity: Severity, failOn: FailOn): boolean {
  return failOn !== "never" && severities.indexOf(severity) <= severities.indexOf(failOn);
}
