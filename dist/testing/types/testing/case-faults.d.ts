import type { Rule } from "../lint/rule.ts";
/** What is wrong with cases as an author wrote them, who may have no types to check them: a sentence each. */
export declare function caseFaults(rule: Rule, cases: unknown): readonly string[];
