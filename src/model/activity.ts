import { ageInDays } from "./days.ts";
import { isObject, member } from "./json.ts";
import { known, type Known } from "./located.ts";
import type { JsonObject } from "./resource.ts";
import { isUndetermined, notUnderstood, undetermined, type Undetermined } from "./undetermined.ts";
import type { User } from "./users.ts";

/** How long a user did not sign in. */
export interface Idleness {
  /** Days since the last sign-in that succeeded, or since the user was created when there was none. */
  readonly days: number;
  /** As `days`; less where an export counts attempts only, the last of which can have succeeded. */
  readonly atLeast: number;
  readonly hasSignedIn: boolean;
}

/** Since when a user is idle. A refresh token counts as well as a password; an attempt that failed does not. */
export function idleness(user: User, today: string): Known<Idleness> | Undetermined {
  const own = user.stated("signInActivity");
  if (own === undefined && !user.hasActivity) return undetermined("signInActivity was not exported with the users", ["user"]);
  const activity = own?.value ?? null;
  if (activity !== null && !isObject(activity)) return notUnderstood(activity, "signInActivity is not an object");

  const succeeded = activity && lastSignIn(activity, "lastSuccessfulSignInDateTime", today);
  const refreshed = activity && lastSignIn(activity, "lastNonInteractiveSignInDateTime", today);
  const attempted = activity && member(activity, "lastSuccessfulSignInDateTime") === undefined ? lastSignIn(activity, "lastSignInDateTime", today) : null;
  for (const age of [succeeded, refreshed, attempted]) if (isUndetermined(age)) return age;

  const ages = [succeeded, refreshed].filter((age) => typeof age === "number");
  const created = ages.length > 0 ? undefined : ageInDays(user.stated("createdDateTime")?.value, today);
  const days = ages.length > 0 ? Math.min(...ages) : created;
  if (days === undefined) return undetermined("the user never signed in, and createdDateTime is not in the input", ["user"]);
  const atLeast = typeof attempted === "number" ? Math.min(days, attempted) : days;
  const value = { days, atLeast, hasSignedIn: ages.length > 0 };
  return { ...known(value, "signInActivity", own?.place ?? user.place), judged: activity };
}

/** Days since a sign-in; null for never, which Graph writes as nothing or as the year 1. */
function lastSignIn(activity: JsonObject, name: string, today: string): number | null | Undetermined {
  const own = member(activity, name);
  if (own === undefined || own.value === null) return null;
  if (typeof own.value === "string" && own.value.startsWith("0001-")) return null;
  return ageInDays(own.value, today) ?? notUnderstood(own.value, `${name} is not a date`);
}
