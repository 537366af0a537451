import { isObject, member } from "../../model/json.ts";
import { Place } from "../../model/place.ts";
import type { JsonObject } from "../../model/resource.ts";
import { datumResource } from "../datum-name.ts";
import { translateInstances, type Instance } from "./m365dsc-resources.ts";
import { Properties } from "./m365dsc-values.ts";
import type { Translated } from "./translation.ts";

const layer = "one layer of data: what other layers add or replace is not put together";

/** Translates Microsoft365DSC: the list of a configuration or JSON report, or a layer of data for composite resources. */
export function translateM365dsc(value: unknown, file: string): Translated {
  const place = Place.root(file);
  const datum = datumResource(file);
  const data = isObject(value) ? member(value, "NonNodeData") : undefined;
  const isYaml = /\.ya?ml$/i.test(file);
  const format = /\.ps1$/i.test(file) ? "m365dsc-ps1" : /\.psd1$/i.test(file) ? "m365dsc-psd1" : isYaml ? "m365dsc-yaml" : "m365dsc-json";
  if (datum !== undefined && isObject(value)) return translateInstances(format, datumInstances(datum, value, place), [layer]);
  if (data !== undefined) return translateInstances(format, dataInstances(data.value, place.at(data.key)), [layer]);
  return translateInstances(format, listed(value, place), []);
}

/** `[{ ResourceName, ResourceInstanceName, … }]`; PowerShell makes one object of a list of one. */
function listed(value: unknown, place: Place): Instance[] {
  const entries = Array.isArray(value) ? value.map((entry: unknown, index) => ({ entry, at: place.at(index) })) : [{ entry: value, at: place }];
  return entries.flatMap(({ entry, at }) => {
    const name = isObject(entry) ? entry["ResourceName"] : undefined;
    return isObject(entry) && typeof name === "string" ? instancesOf(name.replace(/^AAD/i, ""), entry, at) : [];
  });
}

/** `NonNodeData = @{ AzureAD = @{ ConditionalAccessPolicy = @( @{ … } ) } }`. */
function dataInstances(data: unknown, place: Place): Instance[] {
  const workload = isObject(data) ? member(data, "AzureAD") : undefined;
  if (!isObject(workload?.value)) return [];
  const held = workload.value;
  return Object.keys(held).flatMap((name) => instancesOf(name, held[name], place.at(workload.key).at(name)));
}

/** `Items:` with a list, or the properties of a resource that exists once. */
function datumInstances(name: string, value: JsonObject, place: Place): Instance[] {
  const items = member(value, "Items");
  return items === undefined ? instancesOf(name, value, place) : instancesOf(name, items.value, place.at(items.key));
}

function instancesOf(name: string, value: unknown, place: Place): Instance[] {
  const type = name.toLowerCase();
  if (Array.isArray(value)) return value.flatMap((entry: unknown, index) => (isObject(entry) ? [{ type, properties: new Properties(entry, place.at(index)) }] : []));
  return isObject(value) && Object.keys(value).length > 0 ? [{ type, properties: new Properties(value, place) }] : [];
}
