import { distance } from "fastest-levenshtein";
import type { Place } from "../model/place.ts";
import { graphProperties, isCrossTenantKind, type Properties, typeOfKind } from "../model/properties.ts";
import type { JsonObject, OddKey, Resource } from "../model/resource.ts";
import { isObject } from "../model/json.ts";

/** Shorter keys lie too near to each other: `user` and `users` can both be meant. */
const shortestMisspelling = 5;
const furthestMisspelling = 2;

/**
 * The keys of a resource that are not Graph's. Of the cross-tenant objects every one is told, at any depth; of the
 * others, whose lists of properties grow often, only what is nearly a known key that is missing.
 */
export function oddKeysOf(resource: Resource): readonly OddKey[] {
  const odd: OddKey[] = [];
  collect(resource.value, typeOfKind(resource.kind), isCrossTenantKind(resource.kind), [], resource.place, odd);
  return odd;
}

function collect(
  value: JsonObject,
  owner: string,
  tellsUnknown: boolean,
  path: (string | number)[],
  root: Place,
  odd: OddKey[],
): void {
  const known = graphProperties.get(owner);
  if (known === undefined) return;
  for (const key in value) {
    const type = known.get(key);
    if (type === undefined) {
      const found = judge(key, value, owner, known, tellsUnknown);
      if (found !== undefined) odd.push({ place: placeAt(root, path).at(key), ...found });
    } else if (type !== null) {
      path.push(key);
      descend(value[key], type, tellsUnknown, path, root, odd);
      path.pop();
    }
  }
}

function descend(
  inner: unknown,
  type: string,
  tellsUnknown: boolean,
  path: (string | number)[],
  root: Place,
  odd: OddKey[],
): void {
  if (isObject(inner)) return collect(inner, type, tellsUnknown, path, root, odd);
  if (!Array.isArray(inner)) return;
  const items: readonly unknown[] = inner;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (!isObject(item)) continue;
    path.push(index);
    collect(item, type, tellsUnknown, path, root, odd);
    path.pop();
  }
}

function judge(
  key: string,
  value: JsonObject,
  owner: string,
  known: Properties,
  tellsUnknown: boolean,
): Omit<OddKey, "place"> | undefined {
  // `@odata.type`, `partners@odata.context` and the like describe the transfer, not the object.
  if (key.includes("@")) return undefined;
  const lower = key.toLowerCase();
  let meant: string | undefined;
  let nearest = key.length < shortestMisspelling ? 1 : furthestMisspelling + 1;
  for (const name of known.keys()) {
    const away = Math.abs(name.length - key.length) < nearest ? distance(lower, name.toLowerCase()) : nearest;
    if (away >= nearest || (away > 0 && name.length < shortestMisspelling) || Object.hasOwn(value, name)) continue;
    nearest = away;
    meant = name;
  }
  if (meant !== undefined) return { meant, caseOnly: nearest === 0, owner };
  return tellsUnknown ? { caseOnly: false, owner } : undefined;
}

function placeAt(root: Place, path: readonly (string | number)[]): Place {
  let place = root;
  for (const step of path) place = place.at(step);
  return place;
}
