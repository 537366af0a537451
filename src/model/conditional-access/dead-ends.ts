import { all, any, not, some, type Answer } from "../answer.ts";
import type { Located } from "../located.ts";
import { covers, coversSomeone, possibleFor, type ConditionalAccess } from "./conditional-access.ts";
import { isDeadEnd, type Control, type Possible } from "./controls.ts";
import { anyTenant, externalUserTypes, type ExternalUserType, type Home } from "./external-users.ts";
import type { Claims, HomeEntry } from "./homes.ts";
import type { Policy } from "./policy.ts";
import { needsHomeMethods } from "./strengths.ts";

/** A policy that people from outside cannot meet, whatever they do. */
export interface DeadEnd extends Located {
  readonly isDead: Answer;
  /** The controls that make it one, as Graph writes them. */
  readonly controls: readonly string[];
  /** The first home from which nobody can meet it, in a sentence. */
  readonly home: string;
}

const guestTypes = ["b2bCollaborationGuest", "b2bCollaborationMember"] as const;
const deviceTypes = [...guestTypes, "b2bDirectConnectUser"] as const;
const outsiders = externalUserTypes.filter((type) => type !== "internalGuest");

/** A device is asked for, and claims of it are not trusted. Undefined where no device is asked of anybody from outside. */
export function deviceDeadEnd(ca: ConditionalAccess, policy: Policy): DeadEnd | undefined {
  return overHomes(ca, policy, deviceTypes, isDevice, possibleFor);
}

/** A strength is asked for that needs methods of the home tenant, which is not trusted. Undefined where none is asked of guests. */
export function strengthDeadEnd(ca: ConditionalAccess, policy: Policy): DeadEnd | undefined {
  return overHomes(ca, policy, guestTypes, isStrength, (type, claims) => {
    const possible = possibleFor(type, claims);
    return (control) => (control.kind === "strength" ? any(not(needsHomeMethods(control.strength)), claims.mfa) : possible(control));
  });
}

/** A control is asked for that works in the home tenant only. Undefined where none is asked of anybody from outside. */
export function unsupportedDeadEnd(ca: ConditionalAccess, policy: Policy): DeadEnd | undefined {
  const covered = coversSomeone(ca, policy, outsiders);
  if (!asksFor(policy, isUnsupported) || covered === false) return undefined;
  const possible: Possible = (control) => (control.kind === "gap" ? control.reason : control.kind !== "unsupported");
  return { ...shown(policy, isUnsupported), isDead: all(covered, isDeadEnd(policy.grant, possible, isUnsupported)), home: "" };
}

function isDevice({ kind }: Control): boolean {
  return kind === "device";
}

function isStrength({ kind }: Control): boolean {
  return kind === "strength";
}

function isUnsupported({ kind }: Control): boolean {
  return kind === "unsupported";
}

/** Whether a policy that can be in force asks, or could ask, for a sort of control. */
function asksFor({ isEnabled, grant }: Policy, isOfSort: (control: Control) => boolean): boolean {
  return isEnabled !== false && grant.blocks !== true && grant.controls.some((each) => each.kind === "gap" || isOfSort(each));
}

function shown({ grant, grantPlace }: Policy, isOfSort: (control: Control) => boolean): Located & Pick<DeadEnd, "controls"> {
  const controls = grant.controls.filter(isOfSort).map((each) => ("word" in each ? each.word : each.kind));
  return { place: grantPlace, setting: "grantControls", controls };
}

function overHomes<T extends ExternalUserType>(
  ca: ConditionalAccess,
  policy: Policy,
  types: readonly T[],
  isOfSort: (control: Control) => boolean,
  possible: (type: T, claims: Claims) => Possible,
): DeadEnd | undefined {
  if (!asksFor(policy, isOfSort) || coversSomeone(ca, policy, types) === false) return undefined;
  const isDeadFor = (type: T, home: Home, claims: Claims): Answer => {
    const covered = covers(policy, type, home);
    return covered === false ? false : all(covered, isDeadEnd(policy.grant, possible(type, claims), isOfSort));
  };
  const isDeadFrom = (entry: HomeEntry): Answer =>
    some(types, (type) => all(type === "b2bDirectConnectUser" ? entry.directConnect : entry.collaboration, isDeadFor(type, entry.home, entry.claims)));

  const answers = ca.homes.entries.map((entry) => ({ entry, answer: isDeadFrom(entry) }));
  const first = answers.find(({ answer }) => answer === true)?.entry;
  const refused = (control: Control): boolean => isOfSort(control) && (first === undefined || types.some((type) => possible(type, first.claims)(control) === false));
  const { gap } = ca.homes;
  const others = gap === undefined ? [] : types.map((type) => all(isDeadFor(type, anyTenant, { mfa: gap, compliant: gap, hybrid: gap }), gap));
  return {
    ...shown(policy, refused),
    isDead: any(some(answers, ({ answer }) => answer), ...others),
    home: first === undefined || first.home === anyTenant ? "a tenant without settings of its own" : ca.homes.labelOf(first.home),
  };
}
