import { Place } from "../model/place.ts";
import { graphProperties, typeOfKind } from "../model/properties.ts";
import type { Absence, JsonObject, Resource, ResourceKind, ResourceList } from "../model/resource.ts";
import { exportedPlace, kindByFileName } from "./formats/entra-exporter.ts";
import { absencesIn, type BatchRequest, requestsOf } from "./formats/graph-batch.ts";
import { type Fields, fieldsOf, fragmentOf, kindByFragment, kindByKeys, kindByType } from "./formats/graph.ts";
import { describe, keyLike } from "./objects.ts";
import { isObject } from "../model/json.ts";

/** What a document holds. Nothing in `resources`, `lists` and `absences` means: not recognised, for `reason` when that is known. */
export interface Recognised {
  readonly resources: readonly Resource[];
  readonly lists: readonly ResourceList[];
  readonly absences: readonly Absence[];
  readonly notes: readonly string[];
  readonly reason?: string;
  readonly isEntraExporter: boolean;
}

/** Envelopes inside envelopes end here: a batch reply that holds a page needs three. */
const deepest = 6;
const mostNotes = 5;

/** Members that wrap policies in hand-made files: `{ "policies": [ … ] }`, or a whole tenant in one object. */
const wrappers = new Set([
  "policies",
  "default",
  "partners",
  "crosstenantaccesspolicy",
  "conditionalaccesspolicies",
  "namedlocations",
  "authenticationstrengthpolicies",
  "authorizationpolicy",
  "organization",
]);

const commonProperties = new Set(["id", "displayName", "description", "createdDateTime", "deletedDateTime", "state", "definition"]);

/** Finds Graph's objects in a document, whatever envelopes are around them. `root` is the place of `value`. */
export function recognise(value: unknown, file: string, root = Place.root(file)): Recognised {
  const exported = exportedPlace(file);
  const recognition = new Recognition(() => exported?.kind ?? kindByFileName(file));
  recognition.visit(value, root, undefined, 0);
  const { resources, lists, absences, reason } = recognition;
  const notes = [...recognition.notes()];
  // The exporter's file is one object; a list in its place was put there by something else.
  if (exported?.note !== undefined && resources[0]?.place === root) notes.push(exported.note);
  return { resources, lists, absences, notes, isEntraExporter: exported !== undefined, ...(reason !== undefined && { reason }) };
}

class Recognition {
  readonly resources: Resource[] = [];
  readonly lists: ResourceList[] = [];
  readonly absences: Absence[] = [];
  reason: string | undefined;
  readonly #pathKind: () => ResourceKind | undefined;
  readonly #notes: string[] = [];
  #unsaid = 0;

  /** `pathKind` is asked only where the content itself does not say what it is. */
  constructor(pathKind: () => ResourceKind | undefined) {
    this.#pathKind = pathKind;
  }

  notes(): readonly string[] {
    return this.#unsaid === 0 ? this.#notes : [...this.#notes, `and ${this.#unsaid} more of this kind`];
  }

  visit(value: unknown, place: Place, context: ResourceKind | undefined, depth: number): void {
    if (Array.isArray(value)) this.#list(value, place, context, undefined, depth);
    else if (isObject(value)) this.#object(value, fieldsOf(value), place, context, depth);
    else if (depth === 0) this.reason = `holds ${describe(value)}, not an object or a list`;
  }

  #object(value: JsonObject, fields: Fields, place: Place, outer: ResourceKind | undefined, depth: number): void {
    const fragment = fragmentOf(fields.get("@odata.context"));
    if (fragment?.toLowerCase().startsWith("policies/deleteditems") === true) {
      this.reason = "holds deleted objects, which no longer count";
      return;
    }
    const named = fragment === undefined ? undefined : kindByFragment(fragment);
    if (named === undefined && fragment?.toLowerCase().startsWith("rolemanagement/") === true) {
      this.reason = `holds Graph's ${fragment}: roles of another service than the directory, or no assignments`;
      return;
    }
    if (fragment !== undefined && named === undefined) this.reason = `holds Graph's ${fragment}, which this version does not judge`;
    const context = named ?? outer;
    const shown = kindByType(fields.get("@odata.type")) ?? kindByKeys(fields);
    // An object that is itself a policy is no envelope, whatever else it carries.
    if (shown === undefined && this.#unwrap(value, fields, place, context, depth)) return;
    const kind = context ?? shown ?? (depth === 0 ? this.#kindByPath(value) : undefined);
    if (kind !== undefined) return this.#emit(kind, value, place, depth);
    if (this.#unwrapMembers(value, place, depth)) return;
  }

  /** The path decides only about an object that has a property of the kind: a file of any name can hold anything. */
  #kindByPath(value: JsonObject): ResourceKind | undefined {
    const kind = this.#pathKind();
    const known = kind === undefined ? undefined : graphProperties.get(typeOfKind(kind));
    return Object.keys(value).some((key) => known?.has(key) === true && !commonProperties.has(key)) ? kind : undefined;
  }

  /** Steps into Graph's own envelopes: a page or single object under `value`, a batch reply, an error. */
  #unwrap(value: JsonObject, fields: Fields, place: Place, context: ResourceKind | undefined, depth: number): boolean {
    if (depth >= deepest) return false;
    const inner = fields.get("value");
    if (Array.isArray(inner)) {
      const nextLink = keyLike(value, "@odata.nextLink");
      const next = nextLink !== undefined && value[nextLink] !== null ? place.at(nextLink) : undefined;
      this.#list(inner, place.at(keyLike(value, "value") ?? "value"), context, next, depth);
      return true;
    }
    if (isObject(inner)) {
      this.#object(inner, fieldsOf(inner), place.at(keyLike(value, "value") ?? "value"), context, depth + 1);
      return true;
    }
    const responses = fields.get("responses");
    if (!Array.isArray(responses)) return this.#isError(fields);
    const requestOf = requestsOf(value);
    for (const [index, response] of responses.entries()) {
      if (isObject(response)) this.#response(response, index, place.at(keyLike(value, "responses") ?? "responses").at(index), depth, requestOf);
    }
    return true;
  }

  #isError(fields: Fields): boolean {
    const error = fields.get("error");
    if (!isObject(error) || !("code" in error)) return false;
    this.reason = `holds an error of Graph (${short(error["code"])}) in place of the object: read it again with the permission that it needs`;
    return true;
  }

  #response(response: JsonObject, index: number, place: Place, depth: number, requestOf: (id: unknown) => BatchRequest | undefined): void {
    const fields = fieldsOf(response);
    const status = Number(fields.get("status") ?? 200);
    const request = requestOf(fields.get("id"));
    const absences = request?.question === undefined ? [] : absencesIn(request.question, status, fields.get("body"), place);
    this.absences.push(...absences);
    if (status >= 200 && status < 300) {
      const before = this.lists.length;
      this.visit(fields.get("body"), place.at(keyLike(response, "body") ?? "body"), undefined, depth + 1);
      if (request?.isSelection !== true) return;
      for (const list of this.lists.splice(before)) this.lists.push({ ...list, isSelection: true });
    } else if (absences.length === 0) {
      this.#note(`response ${short(fields.get("id") ?? index)} of the batch failed with status ${short(fields.get("status"))}`);
    }
  }

  #unwrapMembers(value: JsonObject, place: Place, depth: number): boolean {
    if (depth >= deepest) return false;
    const before = this.resources.length + this.lists.length;
    for (const key of Object.keys(value)) {
      if (wrappers.has(key.toLowerCase())) this.visit(value[key], place.at(key), undefined, depth + 1);
    }
    return this.resources.length + this.lists.length > before;
  }

  #list(list: readonly unknown[], place: Place, context: ResourceKind | undefined, nextLink: Place | undefined, depth: number): void {
    const fields = list.map((element) => (isObject(element) ? fieldsOf(element) : undefined));
    const kinds = new Set<ResourceKind>();
    // A partner that lost its `tenantId` looks like the default, but not among partners.
    const isOfPartners = context === undefined && fields.some((one) => one !== undefined && kindByKeys(one) === "crossTenantAccessPolicyPartner");
    let skipped = 0;
    for (let index = 0; index < list.length; index += 1) {
      const element = list[index];
      const here = fields[index];
      if (!isObject(element) || here === undefined) {
        skipped += 1;
        this.#note(`element ${index} is ${describe(element)}, not an object`);
        continue;
      }
      const before = this.resources.length;
      const listsBefore = this.lists.length;
      const at = place.at(index);
      const mayBeDefault = isOfPartners && kindByKeys(here) === "crossTenantAccessPolicyDefault";
      this.#object(element, here, at, mayBeDefault ? "crossTenantAccessPolicyPartner" : context, depth + 1);
      const first = this.resources[before];
      if (first?.place === at) kinds.add(first.kind);
      else if (first === undefined && this.lists.length === listsBefore) skipped += 1;
    }
    const empty = list.length === 0 ? (context ?? this.#pathKind()) : context;
    if (kinds.size === 0 && empty !== undefined) kinds.add(empty);
    // A list with an element that was not understood proves nothing about what is not in it.
    if (skipped > 0 && nextLink === undefined) return;
    for (const kind of kinds) this.lists.push({ kind, place, ...(nextLink !== undefined && { nextLink }) });
  }

  #emit(kind: ResourceKind, value: JsonObject, place: Place, depth: number): void {
    this.resources.push({ kind, value, place });
    if (kind === "crossTenantAccessPolicy") {
      this.#inline(value, "default", "crossTenantAccessPolicyDefault", place, depth);
      this.#inline(value, "partners", "crossTenantAccessPolicyPartner", place, depth);
      const templates = keyLike(value, "templates");
      const held = templates === undefined ? undefined : value[templates];
      if (templates === undefined || !isObject(held)) return;
      const at = place.at(templates);
      this.#inline(held, "multiTenantOrganizationPartnerConfiguration", "multiTenantOrganizationPartnerConfigurationTemplate", at, depth);
      this.#inline(held, "multiTenantOrganizationIdentitySynchronization", "multiTenantOrganizationIdentitySyncPolicyTemplate", at, depth);
    } else if (kind === "multiTenantOrganization") {
      this.#inline(value, "tenants", "multiTenantOrganizationMember", place, depth);
    }
  }

  /** An expanded navigation property: the objects in it are resources of their own. */
  #inline(value: JsonObject, name: string, kind: ResourceKind, place: Place, depth: number): void {
    const key = keyLike(value, name);
    if (key === undefined) return;
    const inner = value[key];
    if (isObject(inner)) this.#emit(kind, inner, place.at(key), depth + 1);
    if (!Array.isArray(inner)) return;
    const nextLink = keyLike(value, `${name}@odata.nextLink`);
    this.#list(inner, place.at(key), kind, nextLink === undefined ? undefined : place.at(nextLink), depth + 1);
  }

  #note(note: string): void {
    if (this.#notes.length < mostNotes) this.#notes.push(note);
    else this.#unsaid += 1;
  }
}

/** A word of the file in a sentence of ours: never long. */
function short(value: unknown): string {
  if (value === undefined) return "unknown";
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
