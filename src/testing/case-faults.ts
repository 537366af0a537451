import { unknownName } from "../lint/custom/unknown-name.ts";
import type { Rule } from "../lint/rule.ts";
import { isObject } from "../model/json.ts";
import { resourceKinds } from "../model/resource.ts";

const sorts = ["valid", "invalid", "unknown", "notApplicable"] as const;
const members = { valid: [], invalid: ["finds"], unknown: ["because"], notApplicable: [] } as const;
const givenKeys = [
  "default",
  "partners",
  "objects",
  "catalog",
  "exceptions",
  "facts",
  "siblings",
  "baselineTenant",
  "today",
  "cloud",
  "tenantId",
  "name",
  "isPartial",
];

/** What is wrong with cases as an author wrote them, who may have no types to check them: a sentence each. */
export function caseFaults(rule: Rule, cases: unknown): readonly string[] {
  if (!isObject(cases)) return [`${rule.id}: the cases are no object with ${sorts.join(", ")}`];
  const faults = Object.keys(cases).flatMap((key) => strange(`"${key}" is no sort of case`, key, [...sorts, "rule", "neighbour"]));
  for (const sort of ["valid", "invalid"] as const) {
    if (Object.keys(casesOf(cases, sort)).length === 0) faults.push(`there is no ${sort} case: nothing shows that the rule ${sort === "valid" ? "lets anything pass" : "finds anything"}`);
  }
  for (const sort of sorts) {
    for (const [name, each] of Object.entries(casesOf(cases, sort))) faults.push(...faultsOf(rule, sort, each).map((fault) => `${sort} case "${name}": ${fault}`));
  }
  return faults.map((fault) => `${rule.id}: ${fault}`);
}

function casesOf(cases: Readonly<Record<string, unknown>>, sort: string): Readonly<Record<string, unknown>> {
  const own = cases[sort];
  return isObject(own) ? own : {};
}

function faultsOf(rule: Rule, sort: (typeof sorts)[number], each: unknown): readonly string[] {
  if (!isObject(each) || !isObject(each["given"])) return ["it states no given"];
  const { given, options, finds, because } = each;
  const objects = isObject(given["objects"]) ? given["objects"] : {};
  return [
    ...Object.keys(each).flatMap((key) => strange(`"${key}" is no part of it`, key, ["given", "options", ...members[sort]])),
    ...Object.keys(given).flatMap((key) => strange(`"${key}" is nothing that can be given`, key, givenKeys)),
    ...Object.keys(objects).flatMap((key) => strange(`"${key}" is no type of Graph's`, key, resourceKinds)),
    ...Object.keys(isObject(options) ? options : {}).flatMap((key) => strange(`"${key}" is no option of the rule`, key, Object.keys(rule.options?.properties ?? {}))),
    ...(sort === "invalid" && (!Array.isArray(finds) || finds.length === 0) ? ["finds lists no finding"] : []),
    ...(sort === "unknown" && typeof because !== "string" ? ["because is not the reason"] : []),
  ];
}

function strange(sentence: string, name: string, known: readonly string[]): readonly string[] {
  return known.includes(name) ? [] : [unknownName(sentence, name, known)];
}
