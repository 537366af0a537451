import type { Dimension, Reach } from "./reach.ts";

interface Open {
  readonly users?: Dimension;
  readonly applications?: Dimension;
  readonly reach: Reach;
}

/**
 * Says exactly what an open setting lets through: "everyone there can reach every application here except 1 listed one".
 * `people` names everyone, `where` names the side of the applications.
 */
export function openInWords({ users, applications }: Open, people: string, where: string): string {
  const everything = `every application ${where}`;
  const keptOut = users?.reach === "all-except" ? count(users, "user or group", "users or groups") : undefined;
  const leftOut = applications?.reach === "all-except" ? count(applications, "application", "applications") : undefined;
  if (keptOut !== undefined && leftOut !== undefined) {
    return `${people} can reach ${everything}, only the combination of ${keptOut} with ${leftOut} is blocked`;
  }
  if (keptOut !== undefined) return `${people}, except ${keptOut}, can reach ${everything}`;
  if (leftOut !== undefined) return `${people} can reach ${everything}, except ${leftOut}`;
  return `${people} can reach ${everything}`;
}

function count({ targets }: Dimension, one: string, many: string): string {
  return targets.size === 1 ? `1 listed ${one}` : `${targets.size} listed ${many}`;
}

/** A list in a sentence: "a", "a and b", "a, b and c". */
export function inWords(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** A number with its noun: "1 partner", "3 partners". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A value of a file as a sentence quotes it: as JSON, cut where it is long; "nothing" for an absent one. */
export function quoted(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
