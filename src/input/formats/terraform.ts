import { isObject, valueIn } from "../../model/json.ts";
import { Place } from "../../model/place.ts";
import type { JsonObject, Resource, SyncWrite } from "../../model/resource.ts";
import { partnerId } from "../../model/tenant.ts";
import { isUndetermined } from "../../model/undetermined.ts";
import { brief } from "../../model/words.ts";
import { azuread } from "./terraform/azuread.ts";
import { microsoft365 } from "./terraform/microsoft365.ts";
import { microsoft365wp } from "./terraform/microsoft365wp.ts";
import { msgraph } from "./terraform/msgraph.ts";
import { shownResources } from "./terraform/plan.ts";
import type { TerraformResource, UnknownResource } from "./terraform/resource.ts";
import { stateResources } from "./terraform/state.ts";
import { unknownObject } from "./terraform/unknown-object.ts";
import type { Translate, Translated } from "./translation.ts";

const translators = new Map([...azuread, ...msgraph, ...microsoft365, ...microsoft365wp]);

function isRead(type: string): boolean {
  return translators.has(type);
}

/** The JSON of `terraform show -json`, of a plan or of a state, and a state file of version 4. */
export const translateTerraform: Translate = (value, file) => {
  if (!isObject(value) || !("format_version" in value)) return translateTerraformState(value, file, "terraform-state");
  const isPlan = "planned_values" in value || "resource_changes" in value;
  const found = shownResources(value, Place.root(file), isPlan ? "plan" : "state", isRead);
  return collect(isPlan ? "terraform-plan" : "terraform-state", found, isPlan ? notesOf(value) : []);
};

/**
 * A value in the shape of a state file of version 4: `resources[].instances[].attributes`, and `imports[]` with the
 * `to` and `id` of import blocks. `terraform-hcl` is a configuration: what is not literal in it is undetermined,
 * null is the same as nothing, and what a provider adds is not yet there.
 */
export function translateTerraformState(value: unknown, file: string, format: "terraform-state" | "terraform-hcl"): Translated {
  const document = isObject(value) ? value : {};
  const stage = format === "terraform-hcl" ? "configuration" : "state";
  return collect(format, stateResources(document, Place.root(file), stage, isRead), []);
}

function notesOf(plan: JsonObject): readonly string[] {
  if (plan["errored"] === true) return ["Terraform ended with an error while it planned: what is missing here can exist"];
  return plan["complete"] === false ? ["the plan defers a part of the changes to a later one"] : [];
}

function collect(format: string, found: Iterable<TerraformResource | UnknownResource>, notes: readonly string[]): Translated {
  const resources: Resource[] = [];
  const syncWrites: SyncWrite[] = [];
  const untold: string[] = [];
  for (const each of found) {
    const resource = translate(each);
    if (resource !== undefined) {
      resources.push(resource);
      if (resource.kind === "identitySynchronization") syncWrites.push(...writesOf(each, resource));
    } else if (isUndetermined(each.attributes) || isUndetermined(each.attributes["url"])) untold.push(each.address);
  }
  const more = untold.length === 0 ? [] : [`what ${brief(untold.join(", "))} writes cannot be told: the url is not known`];
  const reason = `holds ${words.get(format) ?? format} without a policy that is read`;
  return { format, resources: withoutCopies(resources, syncWrites), lists: [], notes: [...notes, ...more], reason, syncWrites };
}

function writesOf({ address }: TerraformResource | UnknownResource, { value, place }: Resource): readonly SyncWrite[] {
  const written = valueIn(value, "tenantId");
  const tenantId = isUndetermined(written) ? written : partnerId(value);
  return tenantId === "" ? [] : [{ address, tenantId, place }];
}

const words: ReadonlyMap<string, string> = new Map([
  ["terraform-plan", "a Terraform plan"],
  ["terraform-state", "a Terraform state"],
  ["terraform-hcl", "a Terraform configuration"],
]);

function translate(resource: TerraformResource | UnknownResource): Resource | undefined {
  const translator = translators.get(resource.type);
  const { attributes, place } = resource;
  if (!isUndetermined(attributes)) return translator?.translate({ ...resource, attributes });
  return translator?.kind === undefined ? undefined : unknownObject(translator.kind, place, attributes);
}

/**
 * A partner's own `identity_synchronization` is a copy that microsoft365wp read before the resource that writes it was
 * applied: where that resource is here too, the copy is old.
 */
function withoutCopies(resources: readonly Resource[], syncWrites: readonly SyncWrite[]): readonly Resource[] {
  const written = new Set<unknown>(syncWrites.map(({ tenantId }) => tenantId));
  return resources.map((resource) => {
    if (resource.kind !== "crossTenantAccessPolicyPartner" || !written.has(partnerId(resource.value))) return resource;
    const { identitySynchronization: copy, ...value } = resource.value;
    return copy === undefined ? resource : { ...resource, value };
  });
}
