import { ageInDays } from "./days.ts";
import { word } from "./json.ts";
import { known, type Known } from "./located.ts";
import { notUnderstood, undetermined, type Undetermined } from "./undetermined.ts";
import type { User } from "./users.ts";

/** Whether a user's invitation waits to be redeemed; false for who was never invited. */
export function isInvitationPending(user: User): Known<boolean> | Undetermined {
  const own = user.stated("externalUserState");
  if (own === undefined) return undetermined("externalUserState was not exported with the users", ["user"]);
  const state = word(own.value);
  if (own.value !== null && state !== "pendingacceptance" && state !== "accepted") {
    return notUnderstood(own.value, "externalUserState is not understood");
  }
  return { ...known(state === "pendingacceptance", "externalUserState", own.place), judged: own.value };
}

/** Days since the state of the invitation changed last, which for one that waits is when it was sent. */
export function invitationAge(user: User, today: string): number | Undetermined {
  const changed = user.stated("externalUserStateChangeDateTime")?.value ?? user.stated("createdDateTime")?.value;
  return ageInDays(changed, today) ?? notUnderstood(changed, "neither externalUserStateChangeDateTime nor createdDateTime says when the invitation was sent", ["user"]);
}
