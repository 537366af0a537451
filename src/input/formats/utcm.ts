import { isObject, member } from "../../model/json.ts";
import { Place } from "../../model/place.ts";
import type { JsonObject } from "../../model/resource.ts";
import { translateInstances, type Instance } from "./m365dsc-resources.ts";
import { Properties } from "./m365dsc-values.ts";
import type { Translated } from "./translation.ts";

const typePattern = /^microsoft\.entra\.([a-z0-9]+)$/i;

const drift = "holds drift records, which name single differences and not the configuration: give a snapshot, or the monitor's baseline";

/**
 * Translates what Graph's tenant configuration management holds: snapshots, monitors with their baseline, baselines, and
 * resources one by one. Types are compared without case: pages write them in other cases than the service.
 */
export function translateUtcm(value: unknown, file: string): Translated {
  const instances: Instance[] = [];
  let drifts = 0;
  const visit = (held: unknown, place: Place, depth: number): void => {
    if (depth > deepest) return;
    if (Array.isArray(held)) {
      for (const [index, entry] of (held as unknown[]).entries()) visit(entry, place.at(index), depth + 1);
      return;
    }
    if (!isObject(held)) return;
    if (member(held, "driftedProperties") !== undefined) drifts += 1;
    else if (member(held, "resourceType") !== undefined) instances.push(...instanceOf(held, place));
    else {
      for (const key of ["value", "baseline", "resources"]) {
        const own = member(held, key);
        if (own !== undefined) visit(own.value, place.at(own.key), depth + 1);
      }
    }
  };
  visit(value, Place.root(file), 0);
  const translated = translateInstances("utcm", instances, drifts > 0 && instances.length > 0 ? [drift] : []);
  return drifts > 0 && instances.length === 0 ? { ...translated, reason: drift } : translated;
}

/** A page of monitors, each with a baseline, with a list of resources, needs six. */
const deepest = 8;

/** One tool guards against `properties` as a list of one. */
function instanceOf(held: JsonObject, place: Place): Instance[] {
  const type = member(held, "resourceType")?.value;
  const name = typeof type === "string" ? typePattern.exec(type.trim())?.[1]?.toLowerCase() : undefined;
  const own = member(held, "properties");
  if (name === undefined || own === undefined) return [];
  const only: unknown = Array.isArray(own.value) && own.value.length === 1 ? own.value[0] : own.value;
  const at = only === own.value ? place.at(own.key) : place.at(own.key).at(0);
  return isObject(only) ? [{ type: name, properties: new Properties(only, at) }] : [];
}
