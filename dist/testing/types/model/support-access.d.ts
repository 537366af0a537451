import { type Known } from "./located.ts";
import type { Place } from "./place.ts";
import type { JsonObject } from "./resource.ts";
import { type Undetermined } from "./undetermined.ts";
/** Days since a partner that is Microsoft Support was let in; undetermined for every other one. */
export declare function supportAccessAge(value: JsonObject, place: Place, id: string, today: string): Known<number> | Undetermined;
