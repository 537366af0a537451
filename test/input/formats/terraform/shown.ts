import { translateTerraform, translateTerraformState } from "../../../../src/input/formats/terraform.ts";
import type { Translated } from "../../../../src/input/formats/translation.ts";
import { isObject } from "../../../../src/model/json.ts";
import { isUndetermined } from "../../../../src/model/undetermined.ts";

/** A value as a test states it: what is undetermined is its reason after a question mark. */
export function plain(value: unknown): unknown {
  if (isUndetermined(value)) return `? ${value.undetermined}`;
  if (Array.isArray(value)) return (value as unknown[]).map(plain);
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)])) : value;
}

/** The objects of a translation: kind, pointer and value. */
export function objects({ resources }: Translated): unknown[] {
  return resources.map(({ kind, place, value }) => [kind, place.pointer, plain(value)]);
}

/** A state file of version 4 with one resource of one instance. */
export function stateOf(type: string, attributes: unknown, instance: object = {}): object {
  return { version: 4, terraform_version: "1.9.8", lineage: "x", resources: [{ mode: "managed", type, name: "x", instances: [{ attributes, ...instance }] }] };
}

/** The value of the one object that a resource with these attributes gives, as it is written by hand. */
export function written(type: string, attributes: unknown): unknown {
  const { resources } = translateTerraformState(stateOf(type, attributes), "main.tf", "terraform-hcl");
  return plain(resources[0]?.value);
}

/** The same in a state. */
export function kept(type: string, attributes: unknown): unknown {
  return plain(translateTerraform(stateOf(type, attributes), "terraform.tfstate").resources[0]?.value);
}
