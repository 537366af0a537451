/** How bad a finding is, worst first. */
export const severities = ["high", "medium", "low", "info"] as const;

export type Severity = (typeof severities)[number];

/** The threshold at which findings fail a run. */
export type FailOn = Severity | "never";

/** The threshold where nobody says one. */
export const defaultFailOn: FailOn = "medium";

/** Whether a finding of `severity` reaches the threshold. */
export function reaches(severity: Severity, failOn: FailOn): boolean {
  return failOn !== "never" && severities.indexOf(severity) <= severities.indexOf(failOn);
}

/** How far down a severity stands: 0 for the worst, and a rule that is off below all. */
export function depthOf(severity: Severity | "off"): number {
  return severity === "off" ? severities.length : severities.indexOf(severity);
}

/** Whether one threshold fails on more than another. */
export function isStricter(one: FailOn, other: FailOn): boolean {
  return one !== "never" && (other === "never" || severities.indexOf(one) > severities.indexOf(other));
}
