import type { Place } from "../../../model/place.ts";
import type { JsonObject, Resource, ResourceKind } from "../../../model/resource.ts";
import type { Undetermined } from "../../../model/undetermined.ts";

/** One instance of a resource in a plan, a state or a configuration of Terraform. */
export interface TerraformResource {
  /** `module.a.type.name["key"]`, as Terraform writes it. */
  readonly address: string;
  readonly type: string;
  /** What is not known in them is {@link Undetermined}, in place of an attribute or of anything below it. */
  readonly attributes: JsonObject;
  /** Where the attributes stand. */
  readonly place: Place;
  /** What an `import` block says of the resource: a text, or {@link Undetermined}; undefined without one. */
  readonly importId: unknown;
  readonly stage: Stage;
}

/**
 * What the attributes show: what was written by hand, where a null is the same as nothing and what a provider adds is
 * not yet there; what an apply would leave; or what was there after one.
 */
export type Stage = "configuration" | "plan" | "state";

/** A resource of which not even the attributes are known. */
export type UnknownResource = Omit<TerraformResource, "attributes"> & { readonly attributes: Undetermined };

/** What reads a type of resource. */
export interface ResourceTranslator {
  /** Undefined where it takes the attributes to tell. */
  readonly kind: ResourceKind | undefined;
  /** Undefined for what is no object that is read. */
  translate(resource: TerraformResource): Resource | undefined;
}

/** What a provider's resources are, by Terraform's name of the type. */
export type Provider = ReadonlyMap<string, ResourceTranslator>;
