import { isObject } from "../../model/json.ts";
import { Place } from "../../model/place.ts";
import type { Resource } from "../../model/resource.ts";
import { isCut, isPowerShellObject } from "../marks.ts";
import { keyLike } from "../objects.ts";
import { stepsOf } from "../pointer.ts";
import { recognise } from "../recognise.ts";
import { translateObject, wasCut } from "./powershell-object.ts";
import type { Translated } from "./translation.ts";

/** Reads objects of the Graph PowerShell SDK, or of Invoke-MgGraphRequest, that ConvertTo-Json wrote. */
export function translatePowerShell(value: unknown, file: string): Translated {
  const format = "powershell-json";
  const { resources, lists, notes } = readPowerShell(value, file);
  const top: unknown = Array.isArray(value) ? value[0] : value;
  const flaw = isCut(top) ? { reason: `the objects of the list are ${wasCut}`, isFault: true } : {};
  return { format, resources, lists, notes, ...flaw };
}

/**
 * Graph's objects of a document, those of PowerShell among them translated. Everything else is left as it stands, so
 * that a file can hold both. `root` is the place of `value`.
 */
export function readPowerShell(
  value: unknown,
  file: string,
  root = Place.root(file),
): Pick<Translated, "resources" | "lists" | "notes"> {
  const { resources, lists, notes } = recognise(unfolded(value, 0), file, root);
  const above = (stepsOf(root.pointer) ?? []).length;
  const valueAt = (place: Place): unknown => (stepsOf(place.pointer) ?? []).slice(above).reduce(memberOf, value);
  const translated: Resource[] = [];
  const told = new Set(notes);
  for (const resource of resources) {
    const original = valueAt(resource.place);
    if (!isObject(original)) continue;
    const found = translateObject(resource.kind, original, resource.place);
    for (const note of found.notes) told.add(note);
    if (found.resource !== undefined) translated.push(found.resource);
  }
  const stated = lists.filter(({ place }) => place.parent === undefined || !isUnread(valueAt(place), valueAt(place.parent)));
  return { resources: translated, lists: stated, notes: [...told] };
}

/** A list, or the list of a page, and its objects. */
const deepestEnvelope = 2;

/**
 * A document with what the SDK put aside in place, down to the objects of its lists: what only beta knows can be what
 * shows the kind of an object. Pointers into it lead to the same objects of the document itself.
 */
function unfolded(value: unknown, depth: number): unknown {
  if (depth > deepestEnvelope) return value;
  if (Array.isArray(value)) return value.map((item) => unfolded(item, depth + 1));
  if (!isObject(value)) return value;
  const aside = isPowerShellObject(value) ? value["AdditionalProperties"] : undefined;
  const shown: Record<string, unknown> = isObject(aside) ? { ...aside, ...value } : { ...value };
  const page = keyLike(value, "value");
  // What was put aside is one object, never a page.
  if (page === undefined) delete shown["value"];
  else shown[page] = unfolded(value[page], depth + 1);
  // A policy is known by its conditions; here it is enough that they were an object.
  const conditions = keyLike(value, "conditions");
  if (conditions !== undefined && isCut(value[conditions])) shown[conditions] = {};
  return shown;
}

function memberOf(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return (value as unknown[])[Number(step)];
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** An empty list inside an object of the SDK, such as a policy's partners, was not asked for: it says nothing. */
function isUnread(list: unknown, around: unknown): boolean {
  return Array.isArray(list) && list.length === 0 && isObject(around) && isPowerShellObject(around);
}
