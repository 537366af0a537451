import { isObject } from "../model/json.ts";
import type { JsonObject } from "../model/resource.ts";
import { datumResource } from "./datum-name.ts";
import type { Translate } from "./formats/translation.ts";
import type { Recognised } from "./recognise.ts";

/** A format other than Graph's own, known by its shape; what reads it is loaded when a file of it is met. */
interface ForeignFormat {
  /** Cheap, since every file is asked: looks at a few keys, or at the first object that Graph's reader found. */
  shows(value: unknown, graph: Recognised, file: string): boolean;
  load(): Promise<Translate>;
}

const formats: readonly ForeignFormat[] = [
  { shows: showsM365dsc, load: async () => (await import("./formats/m365dsc.ts")).translateM365dsc },
  { shows: showsUtcm, load: async () => (await import("./formats/utcm.ts")).translateUtcm },
];

/** What looks like Graph's beside it is Graph's: nothing may hide a policy. */
function showsM365dsc(value: unknown, graph: Recognised, file: string): boolean {
  if (/\.ps1$/i.test(file)) return true;
  if (datumResource(file) !== undefined) return isObject(value) && graph.resources.every((resource) => !Object.keys(resource.value).some((key) => /^[a-z]/.test(key)));
  const first = firstOf(value);
  if (first === undefined) return false;
  if (isObject(first["NonNodeData"])) return graph.resources.length === 0;
  const isInstance = (object: JsonObject): boolean => Object.hasOwn(object, "ResourceInstanceName") && Object.hasOwn(object, "ResourceName");
  return isInstance(first) && graph.resources.every((resource) => isInstance(resource.value));
}

function showsUtcm(value: unknown, graph: Recognised): boolean {
  if (graph.resources.length > 0) return false;
  const outer = firstOf(isObject(value) && Array.isArray(value["value"]) ? value["value"] : value);
  const baseline = outer?.["baseline"];
  const held = isObject(baseline) ? baseline["resources"] : outer?.["resources"];
  const type = (Array.isArray(held) ? firstOf(held) : outer)?.["resourceType"];
  return typeof type === "string" && /^microsoft\.(?:entra|exchange|teams|intune|securityandcompliance)\./i.test(type);
}

function firstOf(value: unknown): JsonObject | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(first) ? first : undefined;
}

/** What reads a document that is not Graph's own; undefined for Graph's, and for what nobody reads. */
export function foreignFormat(value: unknown, graph: Recognised, file: string): ForeignFormat | undefined {
  return formats.find((format) => format.shows(value, graph, file));
}
