import { ageInDays } from "./days.ts";
import { isObject, member } from "./json.ts";
import { known, type Known } from "./located.ts";
import type { Place } from "./place.ts";
import type { JsonObject } from "./resource.ts";
import { undetermined, type Undetermined } from "./undetermined.ts";
import { microsoftSupport } from "./well-known.ts";

/** Days since a partner that is Microsoft Support was let in; undetermined for every other one. */
export function supportAccessAge(value: JsonObject, place: Place, id: string, today: string): Known<number> | Undetermined {
  if (id !== microsoftSupport) return undetermined("the partner is not Microsoft Support");
  const constraints = member(value, "serviceProviderConstraints");
  const created = isObject(constraints?.value) ? member(constraints.value, "createdDateTime") : undefined;
  const age = ageInDays(created?.value, today);
  if (constraints === undefined || created === undefined || age === undefined) {
    return undetermined("the date of serviceProviderConstraints is not in the input", ["crossTenantAccessPolicyPartner"]);
  }
  // The date and not the age, which is another one every day.
  return { ...known(age, "serviceProviderConstraints", place.at(constraints.key).at(created.key)), judged: created.value };
}
