import type { Answer } from "../answer.ts";
import type { Place } from "../place.ts";
import type { JsonObject, Resource } from "../resource.ts";
import { type Undetermined } from "../undetermined.ts";
import { type ApplicationScope } from "./applications.ts";
import { type Grant } from "./controls.ts";
import { type UserScope } from "./users.ts";
import { type Words } from "./words.ts";
/** Whether a policy is in force, only writes what it would have done, or does nothing. */
export type PolicyState = "enabled" | "reportOnly" | "disabled";
/** One Conditional Access policy as it stands; each part that cannot be read is undetermined for itself. */
export interface Policy {
    /** Graph's id in lower case, else the name, which formats without ids know a policy by. */
    readonly id: string | undefined;
    readonly name: string | undefined;
    readonly label: string;
    readonly place: Place;
    readonly state: PolicyState | Undetermined;
    readonly statePlace: Place;
    /** Whether it is in force: a policy that only reports protects nobody. */
    readonly isEnabled: Answer;
    readonly users: UserScope | Undetermined;
    readonly applications: ApplicationScope | Undetermined;
    readonly isUnconditional: Answer;
    /** Whether a risk is among its conditions. */
    readonly looksAtRisk: boolean;
    readonly conditionsPlace: Place;
    readonly signInRisk: Words;
    /** Whether it looks at properties of the device, which include claims of the home tenant. */
    readonly filtersDevices: Answer;
    readonly grant: Grant;
    readonly grantPlace: Place;
    readonly sessionPlace: Place;
    signsInWithin(hours: number): Answer;
}
/** Reads a policy. `strengths` are those that the input defines. */
export declare function readPolicy({ value, place }: Resource, strengths: ReadonlyMap<string, JsonObject>): Policy;
