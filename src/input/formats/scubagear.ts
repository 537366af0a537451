import { isObject } from "../../model/json.ts";
import { Place } from "../../model/place.ts";
import type { JsonObject, Resource, ResourceKind, ResourceList } from "../../model/resource.ts";
import { isProviderExport } from "../marks.ts";
import { describe } from "../objects.ts";
import { readPowerShell } from "./powershell.ts";
import { translateObject, wasCut } from "./powershell-object.ts";
import type { Translated } from "./translation.ts";

/** What ScubaGear exports of ours, and by what word its commands are known that read it. It has no cross-tenant access. */
const sections: readonly (readonly [string, ResourceKind, RegExp])[] = [
  ["conditional_access_policies", "conditionalAccessPolicy", /conditionalAccessPolic/i],
  ["authorization_policies", "authorizationPolicy", /authorizationPolicy/i],
];

/** Reads ScubaGear's export of settings: objects of the Graph PowerShell SDK, a single one without its list. */
export function translateScubaGear(value: unknown, file: string): Translated {
  // Graph's own objects beside the sections count, too: nothing hides behind the keys of a tool.
  const beside = readPowerShell(value, file);
  const reading = new Reading(beside);
  const root = Place.root(file);
  if (isObject(value) && isProviderExport(value)) reading.read(value, root);
  const raw: unknown = isObject(value) ? value["Raw"] : undefined;
  if (isObject(raw) && isProviderExport(raw)) reading.read(raw, root.at("Raw"));
  const { resources, lists, notes } = reading;
  return {
    format: "scubagear",
    resources,
    lists,
    notes: [...new Set(notes)],
    reason: "holds a ScubaGear export without policies: run Invoke-SCuBA with aad among its products, or give Graph's JSON of the tenant",
  };
}

class Reading {
  readonly resources: Resource[];
  readonly lists: ResourceList[];
  readonly notes: string[];

  constructor({ resources, lists, notes }: ReturnType<typeof readPowerShell>) {
    this.resources = [...resources];
    this.lists = [...lists];
    this.notes = [...notes];
  }

  read(provider: JsonObject, at: Place): void {
    for (const [key, kind, command] of sections) {
      const held = provider[key];
      if (held === undefined || held === null) continue;
      const place = at.at(key);
      // PowerShell takes a single element out of its list.
      if (!Array.isArray(held)) {
        this.#element(held, kind, place, key);
        continue;
      }
      const before = this.resources.length;
      const elements: readonly unknown[] = held;
      elements.forEach((element, index) => this.#element(element, kind, place.at(index), `element ${String(index)} of ${key}`));
      const failed = commandsThatFailed(provider).find((name) => command.test(name));
      if (failed !== undefined) this.notes.push(`${failed} failed, so ${key} is not complete`);
      else if (this.resources.length - before === elements.length) this.lists.push({ kind, place });
    }
  }

  #element(element: unknown, kind: ResourceKind, place: Place, name: string): void {
    if (!isObject(element)) {
      this.notes.push(typeof element === "string" && element !== "" ? `${name} is ${wasCut}` : `${name} is ${describe(element)}, not an object`);
      return;
    }
    const { resource, notes } = translateObject(kind, element, place);
    if (resource !== undefined) this.resources.push(resource);
    this.notes.push(...notes);
  }
}

function commandsThatFailed(provider: JsonObject): readonly string[] {
  const commands = provider["aad_unsuccessful_commands"];
  return (Array.isArray(commands) ? (commands as unknown[]) : [commands]).filter((name) => typeof name === "string");
}
