/** How bad a finding is, worst first. */
export declare const severities: readonly ["high", "medium", "low", "info"];
export type Severity = (typeof severities)[number];
/** The threshold at which findings fail a run. */
export type FailOn = Severity | "never";
/** The threshold where nobody says one. */
export declare const defaultFailOn: FailOn;
/** Whether a finding of `severity` reaches the threshold. */
export declare function reaches(severity: Severity, failOn: FailOn): boolean;
/** How far down a severity stands: 0 for the worst, and a rule that is off below all. */
export declare function depthOf(severity: Severity | "off"): number;
/** Whether one threshold fails on more than another. */
export declare function isStricter(one: FailOn, other: FailOn): boolean;
