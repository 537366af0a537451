import type { Rule } from "./rule.ts";
interface Described {
    readonly description: string;
}
/** The JSON Schema of one option: the few forms that options take, each with the value it has when nobody sets it. */
export type OptionSchema = Described & ({
    readonly type: "integer";
    readonly minimum?: number;
    readonly maximum?: number;
    readonly default: number;
} | {
    readonly type: "boolean";
    readonly default: boolean;
} | {
    readonly type: "string";
    readonly default: string;
} | {
    readonly type: readonly ["string", "null"];
    readonly default: string | null;
} | {
    readonly type: "array";
    readonly items: {
        readonly type: "string";
        readonly minLength?: number;
        readonly enum?: readonly string[];
    };
    readonly default: readonly string[];
});
/**
 * The JSON Schema of a rule's options, written out: a schema builder would be loaded at every start for it, and costs
 * as much there as everything else together.
 */
export interface OptionsSchema {
    readonly type: "object";
    readonly properties: Readonly<Record<string, OptionSchema>>;
    readonly additionalProperties: false;
}
type OptionValue<S extends OptionSchema> = S["type"] extends "array" ? readonly string[] : Widened<S["default"], S["type"]>;
type Widened<D, T> = T extends readonly ["string", "null"] ? string | null : D extends number ? number : D extends boolean ? boolean : string;
/** What a rule's `check` is handed: every option with its value. */
export type OptionValues<O extends OptionsSchema> = {
    readonly [K in keyof O["properties"]]: OptionValue<O["properties"][K]>;
};
/** What a rule's options are when nobody sets them: the `default` of each. */
export declare function defaultOptions(rule: Rule): Readonly<Record<string, unknown>>;
export {};
