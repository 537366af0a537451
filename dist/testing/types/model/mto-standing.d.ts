import { type Known } from "./located.ts";
import type { Place } from "./place.ts";
import type { JsonObject } from "./resource.ts";
import { type Tenant } from "./tenant.ts";
import { type Undetermined } from "./undetermined.ts";
/** Where a partner stands in our multitenant organization. */
export type MtoStanding = "no organization" | "absent" | "pending" | "active" | "removed";
/** Looks the partner up in the member list. An inactive organization is Graph's way to say that there is none. */
export declare function mtoStanding(partner: JsonObject, place: Place, tenant: Tenant): Known<MtoStanding> | Undetermined;
