import { isObject, valueIn, word } from "./json.ts";
import { placeholderGap } from "./placeholder.ts";
import { notUnderstood, type Undetermined } from "./undetermined.ts";
import { isGuid, rightsManagement } from "./well-known.ts";

/** Who or what one half of a setting lets through: everyone, a list, nobody, or everyone but a list. */
export type DimensionReach = "all" | "only" | "none" | "all-except";

/** One half of a setting, read as a set: order, repetition and letter case of the targets mean nothing. */
export interface Dimension {
  readonly reach: DimensionReach;
  /** Canonical targets: GUIDs in lower case, reserved words as Graph writes them; just the all-word where it stands. */
  readonly targets: ReadonlySet<string>;
}

export type DimensionKind = "users" | "applications";

/** The word that means everyone or everything, by half. */
export const allWord: Readonly<Record<DimensionKind, string>> = { users: "AllUsers", applications: "AllApplications" };

/** Words that stand for several users or applications, by half. `Office365` and its like are groups, not "all". */
export const reservedWords: Readonly<Record<DimensionKind, readonly string[]>> = {
  users: ["AllUsers"],
  applications: ["AllApplications", "Office365", "AllMicrosoftApps", "MicrosoftAdminPortals"],
};

/** The reserved word that a target is, of either half, as Graph writes it. */
export function targetWord(target: unknown): string | undefined {
  const text = word(target);
  if (text === undefined) return undefined;
  return [...reservedWords.users, ...reservedWords.applications].find((reserved) => reserved.toLowerCase() === text);
}

/** `targetType` as a word or as the number that audit logs and older exports write. */
export function targetTypeOf(value: unknown): "user" | "group" | "application" | undefined {
  const text = typeof value === "number" ? String(value) : word(value);
  if (text === "user" || text === "1") return "user";
  if (text === "group" || text === "2") return "group";
  if (text === "application" || text === "3") return "application";
  return undefined;
}

/** `accessType` as a word or as the number that audit logs and older exports write. */
export function accessTypeOf(value: unknown): "allowed" | "blocked" | undefined {
  if (value === "allowed" || value === "blocked") return value;
  const text = word(value);
  if (text === "allowed" || value === 1 || text === "1") return "allowed";
  if (text === "blocked" || value === 2 || text === "2") return "blocked";
  return undefined;
}

/** The reserved words of each half by what they are in lower case. */
const wordsByLowerCase: Readonly<Record<DimensionKind, ReadonlyMap<string, string>>> = {
  users: new Map(reservedWords.users.map((each) => [each.toLowerCase(), each])),
  applications: new Map(reservedWords.applications.map((each) => [each.toLowerCase(), each])),
};

/** A GUID as nearly every export writes it: there is nothing to trim and nothing to lower. */
const plainGuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The canonical form of one target of a half: a GUID or a reserved word of that half, else undefined. */
export function canonicalTarget(target: unknown, kind: DimensionKind): string | undefined {
  if (target === allWord[kind] || (typeof target === "string" && plainGuid.test(target))) return target;
  const text = word(target);
  if (text === undefined) return undefined;
  return wordsByLowerCase[kind].get(text) ?? (isGuid(text) ? text : undefined);
}

function wholeDimension(reach: "all" | "none", kind: DimensionKind): Dimension {
  return { reach, targets: new Set([allWord[kind]]) };
}

/** By far the most halves name everyone or everything: those readings are shared. */
const whole: Readonly<Record<DimensionKind, Readonly<Record<"allowed" | "blocked", Dimension>>>> = {
  users: { allowed: wholeDimension("all", "users"), blocked: wholeDimension("none", "users") },
  applications: { allowed: wholeDimension("all", "applications"), blocked: wholeDimension("none", "applications") },
};

/** Reads one `targetConfiguration`. `setting` and `half` name it in the reason when it cannot be understood. */
export function readDimension(value: unknown, kind: DimensionKind, setting: string, half: string): Dimension | Undetermined {
  if (!isObject(value)) return notUnderstood(value, `${setting}.${half} is missing`);
  const given = valueIn(value, "accessType");
  const accessType = accessTypeOf(given);
  if (accessType === undefined) {
    const flaw = given === undefined || given === null ? "has no accessType" : "has an accessType that is not understood";
    return notUnderstood(given, `${setting}.${half} ${flaw}`);
  }
  const targets: unknown = valueIn(value, "targets");
  if (!Array.isArray(targets) || targets.length === 0) return notUnderstood(targets, `${setting}.${half} has no targets`);

  const known: string[] = [];
  let gap: Undetermined | undefined;
  for (const entry of targets as unknown[]) {
    const written = isObject(entry) ? valueIn(entry, "target") : entry;
    const target = isObject(entry) ? canonicalTarget(written, kind) : undefined;
    // An all-word absorbs everything that stands beside it.
    if (target === allWord[kind]) return whole[kind][accessType];
    if (target !== undefined) known.push(target);
    else gap ??= placeholderGap(written) ?? notUnderstood(written, `${setting}.${half} has a target that is not understood`);
  }
  if (gap !== undefined) return gap;
  return { reach: accessType === "allowed" ? "only" : "all-except", targets: new Set(known) };
}

/** What a whole setting grants. `all-but` is open too: everyone reaches everything but a list, or but one combination. */
export type Reach = "all" | "all-but" | "scoped" | "none";

interface Cell {
  readonly reach: Reach;
  readonly dead: boolean;
}

const all: Cell = { reach: "all", dead: false };
const allBut: Cell = { reach: "all-but", dead: false };
const scoped: Cell = { reach: "scoped", dead: false };
const none: Cell = { reach: "none", dead: false };
const dead: Cell = { reach: "none", dead: true };

/**
 * The four-way table of users against applications, from Microsoft's documented examples. blocked and blocked closes
 * only the **combination**: blocking one group from all applications leaves everyone else with every application.
 */
const table: Readonly<Record<DimensionReach, Readonly<Record<DimensionReach, Cell>>>> = {
  all: { all, only: scoped, none: dead, "all-except": allBut },
  only: { all: scoped, only: scoped, none: dead, "all-except": scoped },
  none: { all: dead, only: dead, none, "all-except": allBut },
  "all-except": { all: allBut, only: scoped, none: allBut, "all-except": allBut },
};

/** What two halves grant together. */
export function combine(users: DimensionReach, applications: DimensionReach): Cell {
  return table[users][applications];
}

/** What one half grants where a setting has no other. */
export function single(reach: DimensionReach): Cell {
  return { all, "all-except": allBut, only: scoped, none }[reach];
}

/** Whether everyone reaches everything, or everything but a list. */
export function isOpen(access: { readonly reach: Reach }): boolean {
  return access.reach === "all" || access.reach === "all-but";
}

/** Whether anyone reaches anything. */
export function grantsAnything(access: { readonly reach: Reach }): boolean {
  return access.reach !== "none";
}

/** Whether the only application granted is Rights Management, which reading encrypted mail needs. */
export function isRightsManagementOnly(access: { readonly reach: Reach; readonly applications?: Dimension | undefined }): boolean {
  const { applications } = access;
  return (
    access.reach === "scoped" &&
    applications?.reach === "only" &&
    applications.targets.size === 1 &&
    applications.targets.has(rightsManagement)
  );
}
