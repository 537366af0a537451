import { member, valueIn, word } from "../model/json.ts";
import type { Place } from "../model/place.ts";
import type { JsonObject, RepeatedObject, Resource, ResourceKind } from "../model/resource.ts";
import { sameMeaning } from "../model/same-meaning.ts";
import { isGuid } from "../model/well-known.ts";
import { quoted } from "../model/words.ts";

/** Kinds of which a tenant has one, with the members that are objects of their own. */
const singletons: ReadonlyMap<ResourceKind, readonly string[]> = new Map<ResourceKind, readonly string[]>([
  ["crossTenantAccessPolicy", ["default", "partners", "templates"]],
  ["multiTenantOrganization", ["tenants"]],
  ["multiTenantOrganizationPartnerConfigurationTemplate", []],
  ["multiTenantOrganizationIdentitySyncPolicyTemplate", []],
  ["authorizationPolicy", []],
  ["identitySecurityDefaultsEnforcementPolicy", []],
  ["externalIdentitiesPolicy", []],
  ["authenticationFlowsPolicy", []],
  ["crossTenantAccessSettings", []],
]);

/** Kinds of which each object has an id. Defaults and partners have rules of their own and are kept. */
const keys: ReadonlyMap<ResourceKind, "id" | "tenantId"> = new Map<ResourceKind, "id" | "tenantId">([
  ["identitySynchronization", "tenantId"],
  ["multiTenantOrganizationMember", "tenantId"],
  ["conditionalAccessPolicy", "id"],
  ["namedLocation", "id"],
  ["authenticationStrengthPolicy", "id"],
  ["b2bManagementPolicy", "id"],
  ["organization", "id"],
]);

const syncHalves = ["userSyncInbound", "groupSyncInbound"];

/** The objects of the input, each once, and those that a later file holds again. */
export interface Repeats {
  readonly kept: readonly Resource[];
  /** By file. */
  readonly repeated: ReadonlyMap<string, readonly RepeatedObject[]>;
}

/** Keeps the first of what several files hold. `resources` come in canonical order: files by path, then position. */
export function withoutRepeats(resources: readonly Resource[]): Repeats {
  const first = new Map<string, Resource>();
  const repeated = new Map<string, RepeatedObject[]>();
  const kept = resources.filter((resource) => {
    const identity = identityOf(resource);
    const before = identity === undefined ? undefined : first.get(identity);
    if (identity === undefined || before === undefined) {
      if (identity !== undefined) first.set(identity, resource);
      return true;
    }
    const { file } = resource.place;
    // Twice in one file is how that file writes it, and no matter of which file counts.
    if (before.place.file === file) return true;
    const ofFile = repeated.get(file) ?? [];
    ofFile.push(repeatOf(resource, before.value, before.place, identity));
    repeated.set(file, ofFile);
    return false;
  });
  return { kept, repeated };
}

function identityOf({ kind, value }: Resource): string | undefined {
  if (singletons.has(kind)) return kind;
  const key = keys.get(kind);
  if (key === undefined) return undefined;
  const id = word(valueIn(value, key)) ?? "";
  // A placeholder, or the zeros that stand for one, is nobody's id.
  if (!isGuid(id) || !/[1-9a-f]/.test(id)) return undefined;
  // Terraform writes user and group synchronization apart: halves of one object are no repeat of each other.
  const halves = kind === "identitySynchronization" ? syncHalves.filter((half) => member(value, half) !== undefined) : [];
  return [kind, id, ...halves].join("/");
}

function repeatOf({ kind, value, place }: Resource, before: JsonObject, first: Place, identity: string): RepeatedObject {
  const name = valueIn(value, "displayName");
  const label = typeof name === "string" && name.trim() !== "" && !singletons.has(kind) ? `${kind} ${quoted(name.trim())}` : kind;
  return { kind, identity, label, place, first, isSame: sameMeaning(ownPart(before, kind), ownPart(value, kind)) };
}

function ownPart(value: JsonObject, kind: ResourceKind): JsonObject {
  const others = singletons.get(kind) ?? [];
  if (others.length === 0) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !others.includes(key.toLowerCase())));
}

const mostNamed = 3;

/** Says of a file which of its objects count already, because an earlier file holds them. */
export function repeatNotes(repeated: readonly RepeatedObject[]): readonly string[] {
  const byFile = new Map<string, string[]>();
  for (const { first, label, isSame } of repeated) {
    if (isSame !== true) continue;
    const labels = byFile.get(first.file) ?? [];
    labels.push(label);
    byFile.set(first.file, labels);
  }
  return [...byFile].map(([file, labels]) => {
    const more = labels.length > mostNamed ? ` and ${String(labels.length - mostNamed)} more` : "";
    return `holds ${labels.slice(0, mostNamed).join(", ")}${more} again, as in ${file}: counted once`;
  });
}
