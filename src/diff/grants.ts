import { accessShapes, type AccessSettingName, type BlockReading } from "../model/access.ts";
import { isObject, valueIn } from "../model/json.ts";
import { targetTypeOf, type Dimension } from "../model/reach.ts";
import { isGuid } from "../model/well-known.ts";
import type { Effect } from "./effect.ts";

/** What an access setting grants, and the block that says so. */
export interface Granted extends Pick<BlockReading, "users" | "applications" | "reach"> {
  readonly setting: AccessSettingName;
  /** The block as the input has it. */
  readonly judged: unknown;
}

/** Whether somebody, or an application, is among the targets before, and whether they are now. */
type Membership = readonly [before: boolean, now: boolean];

/**
 * Compares two settings as sets of pairs of a user and an application, everyone else and every other application
 * included. A pair is taken for possible unless its parts exclude each other: who is in one group can be in another, and
 * an application can belong to a suite, but one user is not another, nor one application.
 */
export function compareGrants(base: Granted, head: Granted): Effect {
  let [opens, closes] = [false, false];
  for (const { before, now } of pairsOf(base, head)) {
    opens ||= now && !before;
    closes ||= before && !now;
  }
  return { opens, closes };
}

interface Pair {
  readonly user: Membership;
  readonly application: Membership;
  readonly before: boolean;
  readonly now: boolean;
}

function pairsOf(base: Granted, head: Granted): readonly Pair[] {
  const users = memberships(base.users, head.users, () => !(listsOnlyUsers(base) && listsOnlyUsers(head)));
  const applications = memberships(base.applications, head.applications, () => [base, head].some((side) => namesSuite(side.applications)));
  return users.flatMap((user) => applications.map((application) => ({ user, application, before: grants(base, user[0], application[0]), now: grants(head, user[1], application[1]) })));
}

/** Whether somebody comes to have access who had none at all, and whether something comes to be reached that nobody reached. */
export interface NewInGrants {
  readonly users: boolean;
  readonly applications: boolean;
}

/** What is new in what opens from one setting to the other. Where it is neither half alone, both count; a half that the setting has not, never. */
export function newInGrants(base: Granted, head: Granted): NewInGrants {
  const pairs = pairsOf(base, head);
  const had = (half: "user" | "application") => new Set(pairs.filter(({ before }) => before).map((pair) => pair[half]));
  const [users, applications] = [had("user"), had("application")];
  const added = pairs.filter(({ before, now }) => now && !before).map(({ user, application }) => [!users.has(user), !applications.has(application)] as const);
  const isEither = (index: 0 | 1): boolean => added.some((pair) => pair[index] || !pair.includes(true));
  return { users: isEither(0) && head.users !== undefined, applications: isEither(1) && head.applications !== undefined };
}

/** Every way in which somebody can stand to two lists; one way where the setting has no such half. */
function memberships(base: Dimension | undefined, head: Dimension | undefined, canBeInBoth: () => boolean): readonly Membership[] {
  if (base === undefined || head === undefined) return [[true, true]];
  const [everyoneBefore, everyoneNow] = [isEveryone(base), isEveryone(head)];
  const found: Membership[] = [[everyoneBefore, everyoneNow]];
  for (const target of [...listed(base), ...listed(head)]) {
    found.push([everyoneBefore || base.targets.has(target), everyoneNow || head.targets.has(target)]);
  }
  if (!everyoneBefore && !everyoneNow && canBeInBoth()) found.push([true, true]);
  return found;
}

function isEveryone({ reach }: Dimension): boolean {
  return reach === "all" || reach === "none";
}

function listed(half: Dimension): readonly string[] {
  return isEveryone(half) ? [] : [...half.targets];
}

/** Microsoft's examples: each half lets its targets through or all others; two that block close only the combination. */
function grants({ users, applications }: Granted, isUser: boolean, isApplication: boolean): boolean {
  const forUser = users === undefined || isAllowed(users) === isUser;
  const forApplication = applications === undefined || isAllowed(applications) === isApplication;
  const blocksCombination = users !== undefined && applications !== undefined && !isAllowed(users) && !isAllowed(applications);
  return blocksCombination ? forUser || forApplication : forUser && forApplication;
}

function isAllowed({ reach }: Dimension): boolean {
  return reach === "all" || reach === "only";
}

function namesSuite(applications: Dimension | undefined): boolean {
  return applications !== undefined && [...applications.targets].some((target) => !isGuid(target));
}

/** Whether every target of the users' half says that it is a single user. */
function listsOnlyUsers({ setting, judged }: Granted): boolean {
  const key = accessShapes[setting].users;
  const half = key !== undefined && isObject(judged) ? valueIn(judged, key) : undefined;
  const targets = isObject(half) ? valueIn(half, "targets") : undefined;
  return Array.isArray(targets) && targets.every((target: unknown) => isObject(target) && targetTypeOf(valueIn(target, "targetType")) === "user");
}
