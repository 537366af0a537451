import { isDay } from "../../model/days.ts";
import { isObject } from "../../model/json.ts";
import { seeOption } from "./option-shapes.ts";
import type { Variables } from "./expression.ts";
import type { Seen, SeenGap } from "./seen.ts";
import { isGroup, type GroupShape, type ScalarShape } from "./shape.ts";
import { unknownName } from "./unknown-name.ts";
import type { View } from "./verdict.ts";
import type { OptionValues, WrittenSample } from "./written-rule.ts";

/** A path into a sample, as keys. */
type Steps = readonly string[];

/** Says what is wrong with a sample, and where in it. */
export type Complain = (steps: Steps, text: string) => void;

/** The day of a sample that names none. */
const someDay = "2026-01-01";

/** A sample as the rule sees it: what it does not state is not known, so that a rule cannot pass on it. */
export function sampleView(sample: WrittenSample, variables: Variables, options: OptionValues, complain: Complain): View {
  const { today = someDay, ...given } = sample;
  if (typeof today !== "string" || !isDay(today)) complain(["today"], "today is not a day: write it as YYYY-MM-DD");
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(variables, name)) complain([name], unknownName(`unknown key "${name}"`, name, [...Object.keys(variables), "today"]));
  }
  const day = typeof today === "string" ? today : someDay;
  const values = new Map<string, Seen>([["today", day]]);
  for (const [name, shape] of Object.entries(variables)) {
    const own = Object.hasOwn(given, name) ? given[name] : undefined;
    const isOptions = name === "options";
    const stated = isOptions ? { ...options, ...(isObject(own) ? own : {}) } : own;
    values.set(name, seeGroup(stated, shape, [name], complain));
  }
  return { today: day, values };
}

function seeGroup(value: unknown, { fields }: GroupShape, path: Steps, complain: Complain): Seen {
  const seen = new Map<string, Seen>();
  if (value !== undefined && !isObject(value)) complain(path, `${path.join(".")} is not a mapping of fields to values`);
  const given = isObject(value) ? value : {};
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(fields, name)) complain([...path, name], unknownName(`${path.join(".")} has no field "${name}"`, name, Object.keys(fields)));
  }
  for (const [name, shape] of Object.entries(fields)) {
    const here = [...path, name];
    const own = Object.hasOwn(given, name) ? given[name] : undefined;
    if (isGroup(shape)) seen.set(name, seeGroup(own, shape, here, complain));
    else if (own === undefined) seen.set(name, notStated(here));
    else seen.set(name, seeScalar(own, shape, here, complain));
  }
  return seen;
}

const wanted: Readonly<Record<ScalarShape["type"], string>> = {
  string: "a text",
  bool: "true or false",
  int: "a whole number",
  "list<string>": "a list of texts",
};

function seeScalar(value: unknown, { type, words }: ScalarShape, path: Steps, complain: Complain): Seen {
  if (isOfType(value, type)) {
    const odd = words === undefined ? undefined : [value].flat().find((each) => !words.some((word) => word === each));
    if (words === undefined || odd === undefined) return seeOption(value);
    complain(path, unknownName(`${path.join(".")} ${type === "string" ? "is never" : "never has"} "${String(odd)}"`, String(odd), words));
  } else complain(path, `${path.join(".")} is not ${wanted[type]}`);
  return notStated(path);
}

function isOfType(value: unknown, type: ScalarShape["type"]): value is OptionValues[string] {
  if (type === "string") return typeof value === "string";
  if (type === "bool") return typeof value === "boolean";
  if (type === "int") return Number.isSafeInteger(value);
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function notStated(path: Steps): SeenGap {
  return { reason: `the sample does not state ${path.join(".")}`, needs: [] };
}
