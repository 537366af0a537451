import { type Known } from "./located.ts";
import { type Undetermined } from "./undetermined.ts";
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
export declare function idleness(user: User, today: string): Known<Idleness> | Undetermined;
