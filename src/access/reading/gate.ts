import type { BlockReading } from "../../model/access.ts";
import type { Dimension } from "../../model/reach.ts";
import { isUndetermined, type Undetermined } from "../../model/undetermined.ts";
import type { Target } from "../access.ts";
import type { Person } from "./origins.ts";
import type { Reading } from "./reading.ts";
import { namesOf } from "../targets.ts";

/**
 * Whom cross-tenant access lets in to a target: everyone, nobody, those whom the setting lists, or everyone else. Direct
 * connect has no channel to most, and who is no service provider does not come as one.
 */
export type Way = (typeof ways)[number];

export const ways = ["open", "closed", "listed", "not listed", "no channel", "no provider"] as const;

/** The inbound setting that is in somebody's way; undefined where none is. */
export function settingFor({ userType, home, origin }: Person, reading: Reading): BlockReading | Undetermined | undefined {
  if (home === "none" || userType === "internalGuest") return undefined;
  if (userType === "b2bDirectConnectUser") return origin.directConnect;
  const isOpenPoint = userType === "serviceProvider" || userType === "otherExternalUser";
  return isOpenPoint && !reading.isStrict("A6") ? undefined : origin.collaboration;
}

export function wayIn(person: Person, target: Target, reading: Reading): Way {
  const { userType, origin } = person;
  if (userType === "b2bDirectConnectUser" && (target.kind !== "application" || !namesOf(target).has("office365"))) return "no channel";
  if (userType === "serviceProvider" && !reading.settle(origin.isProvider, false)) return "no provider";
  return gate(person, target, reading);
}

function gate(person: Person, target: Target, reading: Reading): Way {
  const setting = settingFor(person, reading);
  if (setting === undefined) return "open";
  if (isUndetermined(setting)) return reading.settle(setting, true) ? "closed" : "open";
  return wayThrough(setting, target);
}

/** The four-way table of users against applications. The half on applications counts for applications alone. */
export function wayThrough({ users, applications }: BlockReading, target: Target): Way {
  if (users === undefined || applications === undefined) return "open";
  const isListed = lists(applications, target);
  if (allows(users)) {
    if (isListed !== undefined && isListed !== allows(applications)) return "closed";
    return users.reach === "all" ? "open" : "listed";
  }
  // Both blocked close the combination only; beside applications that are not asked for, only where it is all of them.
  if (allows(applications) ? isListed === false : !(isListed ?? applications.reach === "none")) return allows(applications) ? "closed" : "open";
  return users.reach === "none" ? "closed" : "not listed";
}

function allows({ reach }: Dimension): boolean {
  return reach === "all" || reach === "only";
}

/** Undefined for what is no application. */
function lists({ reach, targets }: Dimension, target: Target): boolean | undefined {
  if (target.kind !== "application") return undefined;
  if (reach === "all" || reach === "none") return true;
  const names = namesOf(target);
  return [...targets].some((each) => names.has(each.toLowerCase()));
}

/** Those whom the inbound setting in somebody's way lists, in order. To be any of them is the same. */
export function listedPeople(person: Person, reading: Reading): readonly string[] {
  const setting = settingFor(person, reading);
  return setting === undefined || isUndetermined(setting) ? [] : [...(setting.users?.targets ?? [])].sort();
}
