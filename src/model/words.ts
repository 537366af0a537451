import { isOpen, type Dimension, type Reach } from "./reach.ts";
import { isGuid } from "./well-known.ts";

interface Granted {
  readonly users?: Dimension | undefined;
  readonly applications?: Dimension | undefined;
  readonly reach: Reach;
}

/**
 * Says exactly what an open setting lets through: "everyone there can reach every application here, except 1 listed one".
 * `people` names everyone, `where` names the side of the applications.
 */
export function openInWords({ users, applications }: Granted, people: string, where: string): string {
  const everything = `every application ${where}`;
  if (users?.reach === "all-except" && applications?.reach === "all-except") {
    const combination = `the combination of ${listedPeople(users)} with ${listedApplications(applications)}`;
    return `${people} can reach ${everything}, except ${combination}`;
  }
  return `${whoInWords(users, people)} can reach ${whatInWords(applications, where)}`;
}

/** As {@link openInWords}, for any setting that lets someone through, also a scoped one. */
export function reachInWords(access: Granted, people: string, where: string): string {
  if (isOpen(access)) return openInWords(access, people, where);
  return `${whoInWords(access.users, people)} can reach ${whatInWords(access.applications, where)}`;
}

/** Says who or what an open setting of one half lets through, as the beginning of a sentence. */
export function openHalfInWords({ users, applications }: Granted, people: string, things: string): string {
  if (users !== undefined) return whoInWords(users, people);
  if (applications?.reach !== "all-except") return things;
  return `${things}, except ${listedApplications(applications)},`;
}

function whoInWords(users: Dimension | undefined, people: string): string {
  if (users?.reach === "only") return listedPeople(users);
  return users?.reach === "all-except" ? `${people}, except ${listedPeople(users)},` : people;
}

function whatInWords(applications: Dimension | undefined, where: string): string {
  if (applications?.reach === "only") return `${listedApplications(applications)} ${where}`;
  const everything = `every application ${where}`;
  return applications?.reach === "all-except" ? `${everything}, except ${listedApplications(applications)}` : everything;
}

function listedPeople(users: Dimension): string {
  return count(users, "user or group", "users or groups");
}

function listedApplications(applications: Dimension): string {
  return count(applications, "application", "applications");
}

/** Ids are counted; a reserved word is named, because it stands for more than one. */
function count({ targets }: Dimension, one: string, many: string): string {
  const words = [...targets].filter((target) => !isGuid(target)).sort();
  const ids = targets.size - words.length;
  if (ids === 0) return inWords(words);
  return inWords([...words, ids === 1 ? `1 listed ${one}` : `${String(ids)} listed ${many}`]);
}

/** A list in a sentence: "a", "a and b", "a, b and c". */
export function inWords(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** As {@link inWords}; of a long list the first three, and how many more there are. */
export function inBrief(items: readonly string[]): string {
  return items.length <= 4 ? inWords(items) : inWords([...items.slice(0, 3), `${items.length - 3} others`]);
}

/** A number with its noun: "1 partner", "3 partners". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A value of a file as a sentence quotes it: as JSON, cut where it is long; "nothing" for an absent one. */
export function quoted(value: unknown): string {
  if (value === undefined) return "nothing";
  // What is no single value is named, not written out: it can be of any size and depth.
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  const text = JSON.stringify(value);
  if (text.length <= 80) return text;
  return text.startsWith('"') ? `${text.slice(0, 78)}…"` : `${text.slice(0, 79)}…`;
}

const longestName = 60;

/** A name or an id as a sentence can bear it: cut where it is long, never through a character. */
export function brief(text: string): string {
  if (text.length <= longestName) return text;
  const kept = Array.from(text.slice(0, 2 * longestName)).slice(0, longestName - 1);
  return `${kept.join("")}…`;
}
