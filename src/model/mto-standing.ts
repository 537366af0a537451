import { member, valueIn, word } from "./json.ts";
import { known, type Known } from "./located.ts";
import type { Place } from "./place.ts";
import type { JsonObject } from "./resource.ts";
import { partnerId, type Tenant } from "./tenant.ts";
import { isUndetermined, undetermined, type Undetermined } from "./undetermined.ts";

/** Where a partner stands in our multitenant organization. */
export type MtoStanding = "no organization" | "absent" | "pending" | "active" | "removed";

const setting = "isInMultiTenantOrganization";

/** Looks the partner up in the member list. An inactive organization is Graph's way to say that there is none. */
export function mtoStanding(partner: JsonObject, place: Place, tenant: Tenant): Known<MtoStanding> | Undetermined {
  const own = member(partner, setting);
  const standing = (value: MtoStanding): Known<MtoStanding> =>
    known(value, setting, own === undefined ? place : place.at(own.key));
  const organization = tenant.all("multiTenantOrganization")[0];
  if (organization !== undefined && word(valueIn(organization.value, "state")) === "inactive") {
    return standing("no organization");
  }
  const members = tenant.complete("multiTenantOrganizationMember");
  if (isUndetermined(members)) return members;
  const entry = tenant.mtoMemberByTenantId.get(partnerId(partner));
  if (entry === undefined) return standing("absent");
  const state = word(valueIn(entry.value, "state"));
  if (state === "active" || state === "pending" || state === "removed") return standing(state);
  return undetermined("the state of this tenant in the multitenant organization is not understood");
}
