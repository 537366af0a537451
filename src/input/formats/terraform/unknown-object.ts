import type { Place } from "../../../model/place.ts";
import { graphProperties, typeOfKind } from "../../../model/properties.ts";
import type { Resource, ResourceKind } from "../../../model/resource.ts";
import type { Undetermined } from "../../../model/undetermined.ts";
import { Translation } from "../translation.ts";

/** An object of which nothing is known but that it is there: every property is undetermined, but a tenant id that its path names. */
export function unknownObject(kind: ResourceKind, place: Place, reason: Undetermined, tenantId?: string): Resource {
  const translation = new Translation(place);
  for (const name of graphProperties.get(typeOfKind(kind))?.keys() ?? []) translation.put([name], reason, place);
  if (tenantId !== undefined) translation.put(["tenantId"], tenantId, place);
  return translation.resource(kind);
}
