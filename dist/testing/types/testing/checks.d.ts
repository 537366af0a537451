import type { Rule } from "../lint/rule.ts";
import { type Given } from "./given.ts";
import type { Neighbour } from "./neighbour.ts";
/** A finding as a test states it: the rule's message id, and file and pointer in one text: `partner.json/inboundTrust`. */
export interface Expected {
    readonly message: string;
    readonly at: string;
    /** The whole sentence, where a case wants to pin it. */
    readonly says?: string;
    /** Related places, in the form of `at`. */
    readonly related?: readonly string[];
}
/** One situation, and what the rule's options are set to in it. */
export interface Case {
    readonly given: Given;
    readonly options?: Readonly<Record<string, unknown>>;
}
/** What a rule says in which situation, each with a name. Lists of findings are complete. */
export interface Cases {
    /** There is something to judge, and nothing wrong with it. */
    readonly valid: Readonly<Record<string, Case>>;
    readonly invalid: Readonly<Record<string, Case & {
        readonly finds: readonly Expected[];
    }>>;
    /** It cannot be told; `because` is the reason as the report has it. */
    readonly unknown?: Readonly<Record<string, Case & {
        readonly because: string;
    }>>;
    /** There is nothing to judge. */
    readonly notApplicable?: Readonly<Record<string, Case>>;
    /** What stands around the partners of invalid cases, where the usual one is not compliant. */
    readonly neighbour?: Neighbour;
}
/** Something that has to hold of a rule. */
export interface Check {
    readonly name: string;
    /** Throws an AssertionError with the difference when it does not hold. */
    readonly run: () => void;
}
/**
 * What has to hold of a rule. Complete outcomes are compared, on frozen input; each invalid case of a rule on partners is
 * repeated with a compliant partner before and behind it; every message needs a case, and every setting that the rule
 * declares one in which it is unknown.
 */
export declare function checksOf(rule: Rule, cases: Cases): readonly Check[];
