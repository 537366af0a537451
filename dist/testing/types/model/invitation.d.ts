import { type Known } from "./located.ts";
import { type Undetermined } from "./undetermined.ts";
import type { User } from "./users.ts";
/** Whether a user's invitation waits to be redeemed; false for who was never invited. */
export declare function isInvitationPending(user: User): Known<boolean> | Undetermined;
/** Days since the state of the invitation changed last, which for one that waits is when it was sent. */
export declare function invitationAge(user: User, today: string): number | Undetermined;
