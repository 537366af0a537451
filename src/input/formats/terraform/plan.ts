import { isObject } from "../../../model/json.ts";
import type { Place } from "../../../model/place.ts";
import type { JsonObject } from "../../../model/resource.ts";
import { isUndetermined, undetermined } from "../../../model/undetermined.ts";
import { describe } from "../../objects.ts";
import { knownAfterApply, marked, sensitive } from "./marks.ts";
import type { Stage, TerraformResource, UnknownResource } from "./resource.ts";

/**
 * The resources in the JSON of `terraform show -json`, of a plan or of a state, in the order of the document.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
export function* shownResources(
  document: JsonObject,
  root: Place,
  stage: Stage,
  isRead: (type: string) => boolean,
): Generator<TerraformResource | UnknownResource> {
  const changes = changesOf(document, root);
  for (const key of ["planned_values", "values"]) {
    const values = document[key];
    const module = isObject(values) ? values["root_module"] : undefined;
    if (!isObject(module)) continue;
    for (const { value, place } of resourcesBelow(module, root.at(key).at("root_module"))) {
      const change = changes.get(String(value["address"]))?.change;
      if (isManaged(value, isRead)) yield resourceOf(value, "values", place, stage, change);
    }
    return;
  }
  // A plan that somebody cut to its changes: what a change leaves is there, what it deletes is null.
  for (const { value, change, place } of changes.values()) {
    if (isManaged(value, isRead) && change["after"] !== null) yield resourceOf({ ...value, after: change["after"] }, "after", place, stage, change);
  }
}

interface Change {
  readonly value: JsonObject;
  readonly change: JsonObject;
  readonly place: Place;
}

function changesOf(document: JsonObject, root: Place): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>();
  const list = document["resource_changes"];
  if (!Array.isArray(list)) return changes;
  (list as unknown[]).forEach((value, index) => {
    if (!isObject(value) || !isObject(value["change"])) return;
    const address = typeof value["address"] === "string" ? value["address"] : `#${String(index)}`;
    // A deposed object is one that the same apply deletes.
    if (value["deposed"] === undefined) changes.set(address, { value, change: value["change"], place: root.at("resource_changes").at(index).at("change") });
  });
  return changes;
}

interface Found {
  readonly value: JsonObject;
  readonly place: Place;
}

/** Modules nest without end, so they are walked with a list of what is left, not by recursion. */
function* resourcesBelow(module: JsonObject, place: Place): Generator<Found> {
  const left: Found[] = [{ value: module, place }];
  for (let here = left.pop(); here !== undefined; here = left.pop()) {
    yield* objectsIn(here, "resources");
    left.push(...[...objectsIn(here, "child_modules")].reverse());
  }
}

function* objectsIn({ value, place }: Found, key: string): Generator<Found> {
  const list = value[key];
  if (!Array.isArray(list)) return;
  for (const [index, item] of (list as unknown[]).entries()) {
    if (isObject(item)) yield { value: item, place: place.at(key).at(index) };
  }
}

/** Data sources are only read by Terraform, whatever they hold. */
function isManaged(value: JsonObject, isRead: (type: string) => boolean): boolean {
  return value["mode"] !== "data" && typeof value["type"] === "string" && isRead(value["type"]);
}

function resourceOf(
  value: JsonObject,
  key: string,
  place: Place,
  stage: Stage,
  change: JsonObject | undefined,
): TerraformResource | UnknownResource {
  const importing = change?.["importing"];
  const common = {
    address: String(value["address"]),
    type: String(value["type"]),
    place: place.at(key),
    importId: isObject(importing) ? importing["id"] : undefined,
    stage,
  };
  const known = marked(value[key], change?.["after_unknown"], knownAfterApply);
  const attributes = marked(known, change?.["after_sensitive"] ?? value["sensitive_values"], sensitive);
  if (isObject(attributes)) return { ...common, attributes };
  if (isUndetermined(attributes)) return { ...common, attributes };
  const what = attributes === undefined ? "is absent" : `is ${describe(attributes)}, not an object`;
  return { ...common, attributes: undetermined(`${key} of ${common.address} ${what}`) };
}
