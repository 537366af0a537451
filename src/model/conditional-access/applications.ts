import { all, any, every, not, some, type Answer } from "../answer.ts";
import { isObject, member, valueIn } from "../json.ts";
import type { JsonObject } from "../resource.ts";
import { isUndetermined, notUnderstood, undetermined, type Undetermined } from "../undetermined.ts";
import { isGuid } from "../well-known.ts";
import { has, noWords, saysSomething, wordsIn, type Words } from "./words.ts";

/** What a policy is about on the other side: applications. User actions and authentication contexts are none. */
export interface ApplicationScope {
  readonly include: Words;
  readonly exclude: Words;
  /** It counts the applications that have an attribute, which nothing here can tell. */
  readonly isFiltered: Answer;
}

/** Reads `conditions.applications`. */
export function applicationScope(conditions: JsonObject): ApplicationScope | Undetermined {
  const value = valueIn(conditions, "applications");
  if (!isObject(value)) return notUnderstood(value, "the policy does not state conditions.applications");
  return {
    include: included(value),
    exclude: wordsIn(value, "excludeApplications"),
    isFiltered: saysSomething(valueIn(value, "applicationFilter")),
  };
}

function included(applications: JsonObject): Words {
  if (member(applications, "includeApplications") !== undefined) return wordsIn(applications, "includeApplications");
  const others = ["includeUserActions", "includeAuthenticationContextClassReferences"];
  const hasOthers = some(others, (name) => not(wordsIn(applications, name).isEmpty));
  if (hasOthers === true) return noWords;
  const gap = isUndetermined(hasOthers) ? hasOthers : undetermined("the policy does not state includeApplications");
  return { known: new Set(), gap, isEmpty: gap };
}

/** Whether a policy is about every application, without an excluded one. */
export function isEveryApplication(scope: ApplicationScope | Undetermined): Answer {
  if (isUndetermined(scope)) return scope;
  return all(has(scope.include, "all"), hasOnlyNone(scope.exclude), not(scope.isFiltered));
}

function hasOnlyNone(words: Words): Answer {
  return [...words.known].every((item) => item === "none") && (words.gap ?? true);
}

/** A policy as the sum sees it: its applications, and whether it counts. */
export interface Summand {
  readonly counts: Answer;
  readonly applications: ApplicationScope | Undetermined;
}

/** Stands for every application that no policy names. */
const unnamed = "any other application";

const perhapsInGroup = undetermined("Microsoft decides which applications are in a group such as Office365");

/**
 * Whether the applications of the policies that count add up to all. A hole in one policy is filled by another that
 * reaches into it; every application that is named somewhere is asked for, and one for all the others.
 */
export function addUpToAll(summands: readonly Summand[]): Answer {
  const possible = summands.filter(({ counts }) => counts !== false);
  const named = new Set([unnamed]);
  for (const { applications } of possible) {
    if (isUndetermined(applications)) continue;
    for (const item of applications.exclude.known) if (item !== "all" && item !== "none") named.add(item);
  }
  return every(named, (item) => some(possible, ({ counts, applications }) => all(counts, reaches(applications, item))));
}

function reaches(scope: ApplicationScope | Undetermined, item: string): Answer {
  if (isUndetermined(scope)) return scope;
  return all(any(has(scope.include, "all"), means(scope.include, item)), not(excludes(scope.exclude, item)), not(scope.isFiltered));
}

function excludes(words: Words, item: string): Answer {
  return any(has(words, "all"), means(words, item));
}

/** Whether a list names an application, itself or in a group of applications; `All` is asked for elsewhere. */
function means(words: Words, item: string): Answer {
  if (item === unnamed) return false;
  if (words.known.has(item)) return true;
  const hasGroup = [...words.known].some((other) => other !== "all" && other !== "none" && !isGuid(other));
  return words.gap ?? (hasGroup ? perhapsInGroup : false);
}
