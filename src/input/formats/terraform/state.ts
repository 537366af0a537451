import { isObject } from "../../../model/json.ts";
import type { Place } from "../../../model/place.ts";
import type { JsonObject } from "../../../model/resource.ts";
import { isUndetermined, undetermined } from "../../../model/undetermined.ts";
import { describe } from "../../objects.ts";
import { marked, marksOf, sensitive } from "./marks.ts";
import type { Stage, TerraformResource, UnknownResource } from "./resource.ts";

/** The resources of a state file of version 4, or of a configuration in the same shape, in the order of the document. */
export function* stateResources(
  document: JsonObject,
  root: Place,
  stage: Stage,
  isRead: (type: string) => boolean,
): Generator<TerraformResource | UnknownResource> {
  const imports = importIds(document["imports"]);
  const resources = document["resources"];
  if (!Array.isArray(resources)) return;
  for (const [index, resource] of (resources as unknown[]).entries()) {
    if (!isObject(resource) || resource["mode"] === "data") continue;
    const { type, name, module } = resource;
    if (typeof type !== "string" || !isRead(type)) continue;
    const place = root.at("resources").at(index).at("instances");
    const base = `${typeof module === "string" ? `${module}.` : ""}${type}.${String(name)}`;
    for (const found of instancesOf(resource["instances"], place)) {
      const address = base + indexOf(found.instance);
      const common = { address, type, place: found.place, importId: imports.get(address) ?? imports.get(base), stage };
      yield withAttributes(common, found.instance);
    }
  }
}

interface Instance {
  readonly instance: unknown;
  readonly place: Place;
}

function* instancesOf(instances: unknown, place: Place): Generator<Instance> {
  if (isUndetermined(instances)) yield { instance: instances, place };
  if (!Array.isArray(instances)) return;
  for (const [index, instance] of (instances as unknown[]).entries()) {
    // A deposed object was replaced and waits to be deleted.
    if (isObject(instance) && instance["deposed"] !== undefined) continue;
    yield { instance, place: place.at(index) };
  }
}

function withAttributes(common: Omit<TerraformResource, "attributes">, instance: unknown): TerraformResource | UnknownResource {
  if (isUndetermined(instance)) return { ...common, attributes: instance };
  if (!isObject(instance)) return { ...common, attributes: undetermined(`the instance of ${common.address} is ${describe(instance)}, not an object`) };
  const place = common.place.at("attributes");
  const attributes = marked(instance["attributes"], marksOf(instance["sensitive_attributes"]), sensitive);
  if (isObject(attributes)) return { ...common, place, attributes };
  if (isUndetermined(attributes)) return { ...common, place, attributes };
  const what = attributes === undefined ? "are absent" : `are ${describe(attributes)}, not an object`;
  return { ...common, attributes: undetermined(`the attributes of ${common.address} ${what}`) };
}

function indexOf(instance: unknown): string {
  const key = isObject(instance) ? instance["index_key"] : undefined;
  return typeof key === "string" || typeof key === "number" ? `[${JSON.stringify(key)}]` : "";
}

function importIds(imports: unknown): ReadonlyMap<string, unknown> {
  const ids = new Map<string, unknown>();
  if (!Array.isArray(imports)) return ids;
  for (const each of imports as unknown[]) {
    if (isObject(each) && typeof each["to"] === "string") ids.set(each["to"], each["id"]);
  }
  return ids;
}
