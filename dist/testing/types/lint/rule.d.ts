import type { Located } from "../model/located.ts";
import type { Place } from "../model/place.ts";
import type { SubjectKind, Subjects } from "../model/subjects.ts";
import type { Undetermined } from "../model/undetermined.ts";
import type { OptionsSchema, OptionValues } from "./options.ts";
import type { Severity } from "./severity.ts";
/** What a rule is about, for grouping and filters. */
export type Category = "inbound-default" | "outbound" | "mfa-trust-scope" | "least-privilege" | "contradiction" | "hygiene" | "stale-partner" | "governance" | "coverage";
export type Preset = "recommended" | "strict" | "all";
/** A violation that a rule found. Its words are made elsewhere, from the rule's `messages`. */
export interface Problem<M extends string = string> {
    readonly message: M;
    /** The node to edit. What it was inherited from, its value's hash and its setting are taken from it too. */
    readonly at: Located;
    /** Values for the placeholders of the message; `{{subject}}` is always there. */
    readonly data?: Readonly<Record<string, string | number>>;
    /** Other places that a reader wants to see. */
    readonly related?: readonly {
        readonly message: string;
        readonly place: Place;
    }[];
    /** The setting as part of the finding's identity, where `at` has none or several findings share one. */
    readonly setting?: string;
}
/** Returned by a rule that has nothing to judge on a subject. */
export declare const notApplicable: unique symbol;
/**
 * What a rule does with one subject: it yields each problem, yields an undetermined value that could change the
 * answer, and returns {@link notApplicable} where the thing judged does not exist. Nothing yielded is a pass.
 */
export type Verdicts<M extends string> = Generator<Problem<M> | Undetermined, void, undefined> | Generator<Problem<M> | Undetermined, typeof notApplicable | undefined, undefined>;
/** The members of a subject that can be undetermined. */
export type SettingKey<S> = {
    [K in keyof S]: Undetermined extends S[K] ? K : never;
}[keyof S] & string;
/** A subject with the settings that a rule declared: those it `reads` are known, those it `considers` may not be. */
export type Seen<S, R extends keyof S, C extends keyof S> = Omit<S, SettingKey<S>> & {
    readonly [K in R]: Exclude<S[K], Undetermined>;
} & {
    readonly [K in C]: S[K];
};
/** What a rule says of itself. */
export interface Metadata<K extends SubjectKind, R extends string, C extends string, O extends OptionsSchema, M extends string> {
    readonly id: string;
    /** What the rule flags, in one sentence. */
    readonly description: string;
    readonly category: Category;
    readonly severity: Severity;
    /** Presets that switch it on; `all` always does. */
    readonly presets: readonly Exclude<Preset, "all">[];
    readonly subject: K | readonly K[];
    /** Settings without which nothing can be said: one of them undetermined is the outcome unknown. */
    readonly reads: readonly R[];
    /** Settings that may be undetermined; the rule yields them itself when they could change the answer. */
    readonly considers?: readonly C[];
    /** Judge Microsoft's own tenants too, to which partner rules otherwise do not apply. */
    readonly judgesMicrosoftTenants?: boolean;
    /** Its judged value changes as time passes and nobody changes anything: a baseline does not compare it. */
    readonly valueDrifts?: true;
    /** It finds by comparing with something beside the files, and is on wherever that is asked for, whatever the preset. */
    readonly comparing?: true;
    readonly options?: O;
    readonly messages: Readonly<Record<M, string>>;
    /** What to do about a finding, in one sentence. */
    readonly fix: string;
    /** Controls of published frameworks that the rule serves, such as `CIS M365 5.1.6.3`. */
    readonly controls?: readonly string[];
    /** The version that brought the rule. */
    readonly since: string;
    /** Of an organization's own rule: the file that it stands in, relative to the working directory, and the page that it names. */
    readonly own?: {
        readonly file: string;
        readonly help?: string;
    };
}
/** A rule as the engine knows it. `check` is typed by the rule's own metadata; the engine calls it with what that says. */
export interface Rule extends Metadata<SubjectKind, string, string, OptionsSchema, string> {
    check(subject: never, options: never): Verdicts<string>;
}
/** Types a rule from its own metadata: it can read only what it declares, and yield only messages that it has. */
export declare function defineRule<const K extends SubjectKind, const R extends SettingKey<Subjects[K]>, const C extends SettingKey<Subjects[K]> = never, const O extends OptionsSchema = OptionsSchema, M extends string = string>(rule: Metadata<K, R, C, O, M> & {
    check(subject: Seen<Subjects[K], R, C>, options: OptionValues<O>): Verdicts<NoInfer<M>>;
}): Rule;
