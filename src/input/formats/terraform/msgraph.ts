import { isObject, valueIn } from "../../../model/json.ts";
import type { Place } from "../../../model/place.ts";
import type { JsonObject, Resource, ResourceKind } from "../../../model/resource.ts";
import { isUndetermined, type Undetermined, undetermined } from "../../../model/undetermined.ts";
import { fieldsOf, kindByFragment, kindByKeys } from "../graph.ts";
import { Translation } from "../translation.ts";
import { putConstant } from "./constants.ts";
import type { Provider, TerraformResource } from "./resource.ts";
import { unknownObject } from "./unknown-object.ts";

/**
 * The provider microsoft/msgraph: any object of Graph by its URL, and a `body` in Graph's own words. A resource's
 * `url` is the collection that it is created in, an update's is the object; `output` is what Graph answered.
 */
const translator = { kind: undefined, translate };

export const msgraph: Provider = new Map([
  ["msgraph_resource", translator],
  ["msgraph_update_resource", translator],
]);

function translate(resource: TerraformResource): Resource | undefined {
  const body = bodyOf(resource);
  const paths = pathsOf(resource);
  const kind = kindOf(paths, body.value, resource);
  if (kind === undefined) return undefined;
  const tenant = tenantOf(paths, kind);
  if (isUndetermined(body.value)) return unknownObject(kind, resource.place, body.value, tenant);
  const translation = new Translation(body.place);
  for (const [key, value] of Object.entries(body.value)) {
    if (body.isText) putConstant(translation, [key], value, body.place);
    else translation.put([key], value, body.place.at(key));
  }
  if (tenant !== undefined && valueIn(body.value, "tenantId") === undefined) translation.put(["tenantId"], tenant, resource.place.at("url"));
  return translation.resource(kind);
}

interface Body {
  readonly value: JsonObject | Undetermined;
  readonly place: Place;
  /** Whether it was written as JSON in a text, whose parts have no places of their own. */
  readonly isText: boolean;
}

function bodyOf({ address, attributes, place }: TerraformResource): Body {
  const written = attributes["body"];
  const here = { place: place.at("body"), isText: false };
  if (isUndetermined(written)) return { ...here, value: written };
  if (typeof written === "string") return { ...here, value: parsed(written, address), isText: true };
  if (!isObject(written)) return { ...here, value: undetermined(`${address} states no body`) };
  const { type, value } = written;
  // A state file writes a value of any type together with its type.
  if (type !== undefined && isObject(value) && Object.keys(written).length === 2) return { ...here, value, place: here.place.at("value") };
  return { ...here, value: written };
}

function parsed(text: string, address: string): JsonObject | Undetermined {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // Said below, as for a text that is no object.
  }
  return undetermined(`the body of ${address} is a text that is no JSON object`);
}

/** A path of Graph, in lower case and without ids, with the ids that were in it. */
interface GraphPath {
  readonly names: string;
  readonly steps: readonly string[];
}

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What says where the object lives, the most certain first: the import, the URL with the object's id, the URL. */
function pathsOf({ attributes, importId }: TerraformResource): readonly GraphPath[] {
  const { url, id } = attributes;
  const paths: GraphPath[] = [];
  if (typeof importId === "string") paths.push(pathOf(importId));
  if (typeof url === "string" && typeof id === "string") paths.push(pathOf(`${url}/${id}`));
  if (typeof url === "string") paths.push(pathOf(url));
  return paths;
}

function pathOf(url: string): GraphPath {
  const [path = ""] = url.toLowerCase().split("?");
  const all = path.replace(/^https?:\/\/[^/]*/, "").split("/").filter(Boolean);
  const steps = /^(?:v1\.0|beta)$/.test(all[0] ?? "") ? all.slice(1) : all;
  return { steps, names: steps.filter((step) => !guid.test(step)).join("/") };
}

/** By the import and the URL. Both can say no more than `policies`; then, and where they are not known, the body tells. */
function kindOf(paths: readonly GraphPath[], body: JsonObject | Undetermined, { attributes }: TerraformResource): ResourceKind | undefined {
  const shown = isUndetermined(body) ? undefined : kindByKeys(fieldsOf(body));
  for (const { names } of paths) {
    const named = kindByFragment(names);
    if (named === undefined) continue;
    // Only the import or the id tells the default from the policy that holds it; without them, the body.
    return named === "crossTenantAccessPolicy" && shown === "crossTenantAccessPolicyDefault" ? shown : named;
  }
  if (paths.some(({ names }) => names === "policies")) return shown;
  // A partner's body looks like the default's where the tenant id is in the URL.
  return isUndetermined(attributes["url"]) && shown !== "crossTenantAccessPolicyDefault" ? shown : undefined;
}

/** The tenant that the path of a partner or of its synchronization settings names. */
function tenantOf(paths: readonly GraphPath[], kind: ResourceKind): string | undefined {
  if (kind !== "crossTenantAccessPolicyPartner" && kind !== "identitySynchronization") return undefined;
  for (const { steps } of paths) {
    const id = steps[steps.indexOf("partners") + 1];
    if (steps.includes("partners") && id !== undefined) return id;
  }
  return undefined;
}
