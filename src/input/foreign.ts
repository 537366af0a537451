import { isObject } from "../model/json.ts";
import type { JsonObject } from "../model/resource.ts";
import type { Translate } from "./formats/translation.ts";
import type { Recognised } from "./recognise.ts";

/** A format other than Graph's own, known by its shape; what reads it is loaded when a file of it is met. */
interface ForeignFormat {
  /** Cheap, since every file is asked: looks at a few keys, or at the first object that Graph's reader found. */
  shows(value: unknown, graph: Recognised, file: string): boolean;
  load(): Promise<Translate>;
}

const formats: readonly ForeignFormat[] = [
  {
    shows: (value, graph) => isObject(value) && graph.resources.length === 0 && graph.lists.length === 0 && isTerraform(value),
    load: () => import("./formats/terraform.ts").then(({ translateTerraform }) => translateTerraform),
  },
];

/** What `terraform show -json` writes, and a state file of the version that Terraform has written since 2018. */
function isTerraform(value: JsonObject): boolean {
  if (Object.hasOwn(value, "terraform_version") && Object.hasOwn(value, "format_version")) return true;
  return value["version"] === 4 && Array.isArray(value["resources"]) && (Object.hasOwn(value, "lineage") || Object.hasOwn(value, "terraform_version"));
}

/** What reads a document that is not Graph's own; undefined for Graph's, and for what nobody reads. */
export function foreignFormat(value: unknown, graph: Recognised, file: string): ForeignFormat | undefined {
  return formats.find((format) => format.shows(value, graph, file));
}
