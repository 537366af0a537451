import type { Problem, Rule } from "./rule.ts";
/** The sentence of a problem. A message that the rule lacks, or a placeholder without a value, is a fault of the rule. */
export declare function fillMessage(rule: Rule, problem: Problem, subject: string): string;
