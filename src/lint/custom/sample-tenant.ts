import { isObject } from "../../model/json.ts";
import { Place } from "../../model/place.ts";
import { resourceKinds, type JsonObject, type Resource, type ResourceKind, type ResourceList } from "../../model/resource.ts";
import { buildTenant } from "../../model/build-tenant.ts";
import type { Tenant } from "../../model/tenant.ts";
import { unknownName } from "./unknown-name.ts";

/** A tenant of the objects in a sample, by Graph's types: an object, or the whole list of them. `today` is a day. */
export function sampleTenant({ today = "2026-01-01", ...sample }: JsonObject): Tenant | { readonly reason: string } {
  const root = Place.root("sample");
  const resources: Resource[] = [];
  const lists: ResourceList[] = [];
  for (const [name, given] of Object.entries(sample)) {
    const kind = resourceKinds.find((each) => each === name);
    if (kind === undefined) return { reason: unknownName(`"${name}" is no type of Graph's`, name, resourceKinds) };
    if (Array.isArray(given)) lists.push({ kind, place: root.at(kind) });
    for (const [index, value] of [given].flat().entries()) if (isObject(value)) resources.push(resource(kind, value, root.at(kind).at(index)));
  }
  const facts = [{ file: "sample", root, lists, absences: [], oddKeys: [], duplicatedKeys: [], repeatedObjects: [], isTemplate: false, syncWrites: [] }];
  return buildTenant(resources, facts, { today: String(today), cloud: "public" });
}

function resource(kind: ResourceKind, value: JsonObject, place: Place): Resource {
  return { kind, value, place };
}
