import { isObject } from "../../model/json.ts";
import type { JsonObject } from "../../model/resource.ts";
import { subjectKinds, type SubjectKind, type Subjects } from "../../model/subjects.ts";
import { isUndetermined } from "../../model/undetermined.ts";
import { ConfigError } from "../errors.ts";
import type { OptionSchema, OptionsSchema, OptionValues } from "../options.ts";
import { notApplicable, type Metadata, type Rule, type Seen, type SettingKey, type Verdicts } from "../rule.ts";
import { severities } from "../severity.ts";

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
export type OwnMetadata<K extends SubjectKind, R extends string, C extends string, O extends OptionsSchema, M extends string> = Omit<
  Metadata<K, R, C, O, M>,
  "category" | "presets" | "reads" | "since" | "own"
> &
  Partial<Pick<Metadata<K, R, C, O, M>, "category" | "presets" | "reads">> & {
    /** The address of a page on the rule; without it, reports name the file. */
    readonly help?: string;
    /** Tenants by Graph's types of object, which `xtaplint rules test` runs. */
    readonly samples?: { readonly [expects in "should-fail" | "should-pass"]?: readonly JsonObject[] };
  };

/** Types a rule of a module from what it says of itself: it can read only what it declares, and yield only messages that it has. */
function defineOwnRule<
  const K extends SubjectKind,
  const R extends SettingKey<Subjects[K]> = never,
  const C extends SettingKey<Subjects[K]> = never,
  const O extends OptionsSchema = OptionsSchema,
  M extends string = string,
>(rule: OwnMetadata<K, R, C, O, M> & { check(subject: Seen<Subjects[K], R, C>, options: OptionValues<O>): Verdicts<NoInfer<M>> }): OwnRule {
  return rule;
}

type Of<T extends OptionSchema["type"]> = Omit<Extract<OptionSchema, { readonly type: T }>, "type" | "items">;
type Options<P> = { readonly type: "object"; readonly properties: P; readonly additionalProperties: false };

/** Builds the schemas of options: each needs a `default` and a `description`. */
const option = {
  integer: (schema: Of<"integer">) => ({ ...schema, type: "integer" }) as const,
  boolean: (schema: Of<"boolean">) => ({ ...schema, type: "boolean" }) as const,
  text: (schema: Of<"string">) => ({ ...schema, type: "string" }) as const,
  texts: (schema: Of<"array">) => ({ ...schema, type: "array", items: { type: "string" } }) as const,
  all: <const P extends Readonly<Record<string, OptionSchema>>>(properties: P): Options<P> => ({ type: "object", properties, additionalProperties: false }),
};

/** What the function that a module exports is handed, so that the module needs nothing installed. */
export interface Handed {
  readonly defineRule: typeof defineOwnRule;
  readonly notApplicable: typeof notApplicable;
  readonly isUndetermined: typeof isUndetermined;
  readonly option: typeof option;
}

export const handed: Handed = { defineRule: defineOwnRule, notApplicable, isUndetermined, option };

/** What a module exports as its default. */
export type RuleModule = (given: Handed) => OwnRule | readonly OwnRule[];

/**
 * The rules of a module's default export.
 * @throws ConfigError when it is no function, or gives what is no rule.
 */
export function rulesOfModule(exported: unknown, file: string): readonly ModuleRule[] {
  if (typeof exported !== "function") throw new ConfigError([`${file}: the module has to export a function as its default: it is handed { ${Object.keys(handed).join(", ")} } and returns rules.`]);
  const given = call(() => Reflect.apply(exported, undefined, [handed]) as unknown, file);
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  const problems: string[] = [];
  const rules = list.flatMap((each, index): ModuleRule[] => {
    const name = isObject(each) && typeof each["id"] === "string" ? each["id"] : `rule ${index + 1}`;
    const completed = complete(each, file);
    const fault = faultOf(completed);
    if (fault !== undefined) problems.push(`${file}: ${name}: ${fault}.`);
    return isRule(completed) ? [{ rule: completed, file, samples: samplesOf(each) }] : [];
  });
  if (problems.length > 0) throw new ConfigError(problems);
  return rules;
}

function call(rules: () => unknown, file: string): unknown {
  try {
    return rules();
  } catch (error) {
    throw new ConfigError([`${file}: the module fails: ${error instanceof Error ? error.message : String(error)}.`]);
  }
}

/** What a rule of one's own need not say. */
function complete(given: unknown, file: string): unknown {
  if (!isObject(given)) return given;
  const { help } = given;
  return { category: "governance", presets: ["recommended", "strict"], reads: [], since: "", ...given, own: { file, ...(typeof help === "string" && { help }) } };
}

function isRule(value: unknown): value is Rule {
  return faultOf(value) === undefined;
}

/** Why a value is no rule: a clause without a full stop. */
function faultOf(rule: unknown): string | undefined {
  if (!isObject(rule)) return "this is no rule: return what defineRule returns";
  const { id, severity, subject, messages, options, check } = rule;
  if (typeof id !== "string" || !/^org-[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return "its id is none of your own: write it in lower case with hyphens, beginning with org-";
  for (const key of ["description", "fix"]) if (typeof rule[key] !== "string" || rule[key] === "") return `${key} is not a text`;
  if (!severities.some((each) => each === severity)) return `severity is not one of ${severities.join(", ")}`;
  if (![subject].flat().every((each) => subjectKinds.includes(each as SubjectKind))) return `subject is not one of ${subjectKinds.join(", ")}`;
  for (const key of ["reads", "considers", "presets", "controls"]) if (rule[key] !== undefined && !isTexts(rule[key])) return `${key} is not a list of words`;
  if (!isObject(messages) || !isTexts(Object.values(messages))) return "messages is not a mapping of names to sentences";
  if (typeof check !== "function") return "check is not a function";
  return options === undefined ? undefined : optionsFault(options);
}

function optionsFault(options: unknown): string | undefined {
  const properties = isObject(options) ? options["properties"] : undefined;
  if (!isObject(properties)) return "options are not made with option.all";
  const odd = Object.entries(properties).find(([, schema]) => !isObject(schema) || schema["default"] === undefined);
  return odd && `the option ${odd[0]} has no default`;
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function samplesOf(given: unknown): ModuleRule["samples"] {
  const samples = isObject(given) && isObject(given["samples"]) ? given["samples"] : {};
  const of = (key: string): readonly JsonObject[] => (Array.isArray(samples[key]) ? samples[key].filter(isObject) : []);
  return { "should-fail": of("should-fail"), "should-pass": of("should-pass") };
}
