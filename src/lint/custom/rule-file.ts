import type { ParseResult } from "@marcbachmann/cel-js";
import { ConfigError } from "../errors.ts";
import { parseOwnFile } from "../own-file.ts";
import { Expressions, variablesOf, type Variables } from "./expression.ts";
import type { Fault } from "./fault.ts";
import { pathFault, readMessage } from "./message-template.ts";
import { optionShapes } from "./option-shapes.ts";
import { sampleView, type Complain } from "./sample.ts";
import { scopes } from "./scopes.ts";
import { isGroup, type Shapes } from "./shape.ts";
import { fieldsRead } from "./syntax.ts";
import { textPlaces, underlined } from "./text-place.ts";
import type { RuleProgram, View } from "./verdict.ts";
import type { WrittenRule } from "./written-rule.ts";

/** A sample of a rule: what it has to end in, where it stands, and what the rule sees of it. */
export interface Sample {
  readonly expects: "should-fail" | "should-pass";
  /** Counted from 1, among those that expect the same. */
  readonly number: number;
  /** `file:line:column`. */
  readonly at: string;
  readonly view: View;
}

/** A rule of the organization's own that was found to be sound. */
export interface ExpressionRule {
  readonly written: WrittenRule;
  /** POSIX path relative to the working directory. */
  readonly file: string;
  /** `file:line:column` of its id. */
  readonly at: string;
  /** Its message with numbered placeholders. */
  readonly template: string;
  readonly program: RuleProgram;
  /** The fields that it reads, by variable. */
  readonly wanted: ReadonlyMap<string, ReadonlySet<string>>;
  readonly samples: readonly Sample[];
}

type Steps = readonly (string | number)[];

/** What is wrong with a rule: a sentence at a key, or a fault inside the text that a key holds. */
interface Problem {
  readonly steps: Steps;
  readonly text: string;
  readonly inside?: { readonly text: string; readonly fault: Fault };
}

/**
 * Reads a file of rules and checks each as far as that can be done without a subject. `file` names it in the errors.
 * @throws ConfigError with every problem of the file: line and column, and of an expression the line with the word.
 */
export async function parseRuleFile(text: string, file: string): Promise<readonly ExpressionRule[]> {
  const { isCustomRules } = await import("../generated/custom-rules-validator.ts");
  const kind = { whole: "the file of rules", pattern: "an id of your own: write it in lower case with hyphens, beginning with org-", isValid: isCustomRules };
  const { value, at } = await parseOwnFile(text, file, kind);
  const problems: Problem[] = [];
  const rules = value.rules.map((written, index) => checkRule(written, file, ["rules", index], at, problems));
  if (problems.length > 0) {
    const places = await textPlaces(text);
    throw new ConfigError(
      problems.map(({ steps, text: sentence, inside }) =>
        inside === undefined
          ? `${at(steps)}: ${sentence}`
          : [`${file}:${places.at(steps, inside.fault.start)}: ${sentence}`, ...underlined(inside.text, inside.fault)].join("\n"),
      ),
    );
  }
  return rules;
}

function checkRule(written: WrittenRule, file: string, steps: Steps, at: (steps: Steps) => string, problems: Problem[]): ExpressionRule {
  const { id, scope, when, flag, message, setting, help, options = {} } = written;
  const { variable, shapes } = scopes[scope];
  for (const name of Object.keys(options)) {
    if (!/^[A-Za-z]\w*$/.test(name)) problems.push({ steps: [...steps, "options", name], text: `"${name}" cannot be written after options.: use letters, digits and _` });
  }
  const optionTypes = optionShapes(options);
  const variables = variablesOf(scope, optionTypes);
  const expressions = new Expressions(scope, optionTypes);
  const programs: ParseResult[] = [];
  for (const [key, text] of Object.entries({ when, flag })) {
    if (text === undefined) continue;
    const program = expressions.compile(text);
    if (typeof program === "function") programs.push(program);
    else problems.push({ steps: [...steps, key], text: `${id}, ${key}: ${program.text}`, inside: { text, fault: program } });
  }
  const read = readMessage(message, withToday(variables));
  if ("start" in read) problems.push({ steps: [...steps, "message"], text: `${id}, message: ${read.text}`, inside: { text: message, fault: read } });
  const { template, paths } = "start" in read ? { template: message, paths: [] } : read;
  const ofSetting = settingFault(setting, variable, shapes, scope === "tenant");
  if (ofSetting !== undefined) problems.push({ steps: setting === undefined ? steps : [...steps, "setting"], text: `${id}: ${ofSetting}` });

  if (help?.startsWith("https://") === false) problems.push({ steps: [...steps, "help"], text: `${id}: help is not the address of a page: write it with https://` });

  const asts = programs.map(({ ast }) => ast);
  const wanted = new Map(
    Object.keys(variables).map((name) => [name, new Set([...fieldsRead(asts, name), ...paths.filter(([first]) => first === name).flatMap(([, field]) => field ?? [])])]),
  );
  return {
    written,
    file,
    at: at([...steps, "id"]),
    template,
    program: { id, scope, when, flag, options, paths },
    wanted,
    samples: samplesOf(written, variables, steps, at, problems),
  };
}

function withToday(variables: Variables): Shapes {
  return { ...variables, today: { type: "string", description: "The day as of which is judged." } };
}

/** A subject without a place of its own has to be shown by one of its settings. */
function settingFault(setting: string | undefined, variable: string, fields: Shapes, isNeeded: boolean): string | undefined {
  if (setting === undefined) return isNeeded ? "a rule on the tenant needs a setting, because the tenant as a whole stands nowhere" : undefined;
  const path = setting.split(".");
  const fault = pathFault([variable, ...path], { [variable]: { type: "", description: "", fields } });
  const [first = "", second] = path;
  const shape = Object.hasOwn(fields, first) ? fields[first] : undefined;
  // A whole group is a good thing to point at; everything else that is wrong with a path is wrong here too.
  return second === undefined && shape !== undefined && isGroup(shape) ? undefined : fault;
}

function samplesOf({ samples = {}, options = {} }: WrittenRule, variables: Variables, steps: Steps, at: (steps: Steps) => string, problems: Problem[]): readonly Sample[] {
  return (["should-fail", "should-pass"] as const).flatMap((expects) =>
    (samples[expects] ?? []).map((sample, index): Sample => {
      const here = [...steps, "samples", expects, index];
      const complain: Complain = (below, text) => problems.push({ steps: [...here, ...below], text });
      return { expects, number: index + 1, at: at(here), view: sampleView(sample, variables, options, complain) };
    }),
  );
}
