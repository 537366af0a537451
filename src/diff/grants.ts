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
  const users = memberships(base.users, head.users, () => !(listsOnlyUsers(base) && listsOnlyUsers(head)));
  const applications = memberships(base.applications, head.applications, () => [base, head].some((side) => namesSuite(side.applications)));
  let [opens, closes] = [false, false];
  for (const user of users) {
    for (const application of applications) {
      const [before, now] = [grants(base, user[0], application[0]), grants(head, user[1], application[1])];
      opens ||= now && !before;
      closes ||= before && !now;
    }
  }
  return { opens, closes };
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
