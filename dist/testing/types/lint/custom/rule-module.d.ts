import type { JsonObject } from "../../model/resource.ts";
import { type SubjectKind, type Subjects } from "../../model/subjects.ts";
import { isUndetermined } from "../../model/undetermined.ts";
import type { OptionSchema, OptionsSchema, OptionValues } from "../options.ts";
import { notApplicable, type Metadata, type Rule, type Seen, type SettingKey, type Verdicts } from "../rule.ts";
/** A rule that a module gave, with its samples: tenants, each as a mapping of Graph's types to objects. */
export interface ModuleRule {
    readonly rule: Rule;
    readonly file: string;
    readonly samples: Readonly<Record<"should-fail" | "should-pass", readonly JsonObject[]>>;
}
/** What `defineRule` of a module gives. */
export interface OwnRule {
    readonly id: string;
    check(subject: never, options: never): Verdicts<string>;
}
/** What a rule of a module says of itself: less than one of the pack has to. */
export type OwnMetadata<K extends SubjectKind, R extends string, C extends string, O extends OptionsSchema, M extends string> = Omit<Metadata<K, R, C, O, M>, "category" | "presets" | "reads" | "since" | "own"> & Partial<Pick<Metadata<K, R, C, O, M>, "category" | "presets" | "reads">> & {
    /** The address of a page on the rule; without it, reports name the file. */
    readonly help?: string;
    /** Tenants by Graph's types of object, which `xtaplint rules test` runs. */
    readonly samples?: {
        readonly [expects in "should-fail" | "should-pass"]?: readonly JsonObject[];
    };
};
/** Types a rule of a module from what it says of itself: it can read only what it declares, and yield only messages that it has. */
declare function defineOwnRule<const K extends SubjectKind, const R extends SettingKey<Subjects[K]> = never, const C extends SettingKey<Subjects[K]> = never, const O extends OptionsSchema = OptionsSchema, M extends string = string>(rule: OwnMetadata<K, R, C, O, M> & {
    check(subject: Seen<Subjects[K], R, C>, options: OptionValues<O>): Verdicts<NoInfer<M>>;
}): OwnRule;
type Of<T extends OptionSchema["type"]> = Omit<Extract<OptionSchema, {
    readonly type: T;
}>, "type" | "items">;
type Options<P> = {
    readonly type: "object";
    readonly properties: P;
    readonly additionalProperties: false;
};
/** Builds the schemas of options: each needs a `default` and a `description`. */
declare const option: {
    integer: (schema: Of<"integer">) => {
        readonly type: "integer";
        readonly default: number;
        readonly description: string;
        readonly minimum?: number;
        readonly maximum?: number;
    };
    boolean: (schema: Of<"boolean">) => {
        readonly type: "boolean";
        readonly default: boolean;
        readonly description: string;
    };
    text: (schema: Of<"string">) => {
        readonly type: "string";
        readonly default: string;
        readonly description: string;
    };
    texts: (schema: Of<"array">) => {
        readonly type: "array";
        readonly items: {
            readonly type: "string";
        };
        readonly default: readonly string[];
        readonly description: string;
    };
    all: <const P extends Readonly<Record<string, OptionSchema>>>(properties: P) => Options<P>;
};
/** What the function that a module exports is handed, so that the module needs nothing installed. */
export interface Handed {
    readonly defineRule: typeof defineOwnRule;
    readonly notApplicable: typeof notApplicable;
    readonly isUndetermined: typeof isUndetermined;
    readonly option: typeof option;
}
export declare const handed: Handed;
/** What a module exports as its default. */
export type RuleModule = (given: Handed) => OwnRule | readonly OwnRule[];
/**
 * The rules of a module's default export.
 * @throws ConfigError when it is no function, or gives what is no rule.
 */
export declare function rulesOfModule(exported: unknown, file: string): readonly ModuleRule[];
export {};
