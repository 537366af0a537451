import type { PlacedFinding } from "../lint/evaluate.ts";
import { buildTenant } from "../model/build-tenant.ts";
import { isObject, member, valueIn } from "../model/json.ts";
import { graphProperties, typeOfKind } from "../model/properties.ts";
import { resourceKinds, type JsonObject, type Resource } from "../model/resource.ts";
import { partnerId, type Tenant } from "../model/tenant.ts";
import { isUndetermined } from "../model/undetermined.ts";
import { isGuid } from "../model/well-known.ts";
import type { GraphRequest } from "../report/report.ts";
import { amended, mendable, type Mendable } from "./mend.ts";
import { whyNotSafe } from "./opens-nothing.ts";

/** What an object is to be. */
export interface Proposed {
  readonly resource: Resource;
  /** Undefined where the entry is to be deleted. */
  readonly now: JsonObject | undefined;
}

/** All that is proposed for one object; every request carries what all of them come to. */
interface Proposal extends Proposed {
  readonly parts: readonly Part[];
}

interface Part {
  readonly finding: PlacedFinding;
  /** The properties that it changes, in the object's own spelling. */
  readonly keys: readonly string[];
}

/**
 * Requests to Graph that do what `--fix` does, by finding. Nobody sends them here. Only those that provably open
 * nothing, alone and together, and whose objects are known as a whole: what a PATCH leaves out of an object is lost.
 */
export function graphRequests(findings: readonly PlacedFinding[], tenant: Tenant): ReadonlyMap<PlacedFinding, GraphRequest> {
  const groups = new Map<Resource, Mendable[]>();
  for (const each of mendable(findings, tenant)) {
    if (each.fix.isGraphRequest !== true) continue;
    const group = groups.get(each.resource);
    if (group === undefined) groups.set(each.resource, [each]);
    else group.push(each);
  }
  const proposals = [...groups].flatMap(([resource, group]) => proposal(resource, group) ?? []);
  // A partner that says what the default says keeps it while the default is narrowed.
  const narrowsDefault = proposals.some(({ resource }) => resource.kind === "crossTenantAccessPolicyDefault");
  const apart = proposals.filter(({ parts }) => !narrowsDefault || parts.every(({ finding }) => finding.rule.id !== "partner-identical-to-default"));
  return new Map(safe(apart, tenant).flatMap((each) => each.parts.flatMap((part) => {
    const request = requestOf(each, part.keys);
    return request === undefined ? [] : [[part.finding, request] as const];
  })));
}

function proposal(resource: Resource, group: readonly Mendable[]): Proposal | undefined {
  const deletion = group.find(({ fix }) => fix.kind === "delete");
  if (deletion !== undefined) return { resource, now: undefined, parts: [{ finding: deletion.finding, keys: [] }] };
  let now = resource.value;
  const parts: Part[] = [];
  for (const each of [...group].sort((one, other) => one.fix.stage - other.fix.stage)) {
    const alone = amended(each);
    const together = alone && amended({ ...each, resource: { ...resource, value: now } });
    if (alone === undefined) continue;
    now = together ?? now;
    parts.push({ finding: each.finding, keys: Object.keys(alone).filter((key) => alone[key] !== resource.value[key] && key.toLowerCase() !== "isservicedefault") });
  }
  return parts.length === 0 ? undefined : { resource, now, parts };
}

/** The proposals that provably open nothing, alone and together, found by halving. */
export function safe<T extends Proposed>(proposals: readonly T[], tenant: Tenant): readonly T[] {
  if (proposals.length === 0 || whyNotSafe(tenant, withProposals(tenant, proposals)) === undefined) return proposals;
  if (proposals.length === 1) return [];
  const middle = Math.ceil(proposals.length / 2);
  const halves = [safe(proposals.slice(0, middle), tenant), safe(proposals.slice(middle), tenant)].flat();
  return halves.length < proposals.length ? safe(halves, tenant) : [];
}

/** The tenant as it would be with the proposals. */
export function withProposals(tenant: Tenant, proposals: readonly Proposed[]): Tenant {
  const changed = new Map(proposals.map(({ resource, now }) => [resource, now] as const));
  const resources = resourceKinds.flatMap((kind) => tenant.all(kind)).flatMap((resource) => {
    if (!changed.has(resource)) return [resource];
    const now = changed.get(resource);
    return now === undefined ? [] : [{ ...resource, value: now }];
  });
  return buildTenant(resources, tenant.files, tenant);
}

/** The request that makes an object what is proposed, as far as these properties go; undefined where something of it is not known. */
export function requestOf({ resource, now }: Proposed, keys: readonly string[]): GraphRequest | undefined {
  const url = urlOf(resource);
  if (url === undefined) return undefined;
  if (now === undefined) return { method: "DELETE", url };
  const type = typeOfKind(resource.kind);
  const body: Record<string, unknown> = {};
  for (const key of keys) {
    const name = [...(graphProperties.get(type)?.keys() ?? [])].find((known) => known.toLowerCase() === key.toLowerCase());
    const value = name === undefined ? undefined : whole(now[key], graphProperties.get(type)?.get(name) ?? null);
    if (name === undefined || value === undefined) return undefined;
    body[name] = value;
  }
  return Object.keys(body).length === 0 ? undefined : { method: "PATCH", url, body };
}

function urlOf({ kind, value }: Resource): string | undefined {
  const policy = "/policies/crossTenantAccessPolicy";
  if (kind === "crossTenantAccessPolicyDefault") return `${policy}/default`;
  const id = partnerId(value);
  return kind === "crossTenantAccessPolicyPartner" && isGuid(id) ? `${policy}/partners/${id}` : undefined;
}

/** Members that a type can lack: added later, or not for everyone. */
const optional: ReadonlySet<string> = new Set(["isCompliantNetworkAccepted", "devices"]);

/** A value in Graph's own words, with every member of its type; undefined where one is missing or not known. */
function whole(value: unknown, type: string | null): unknown {
  if (value === undefined || isUndetermined(value)) return undefined;
  if (Array.isArray(value)) {
    const elements: readonly unknown[] = value.map((element: unknown) => whole(element, type));
    return elements.includes(undefined) ? undefined : elements;
  }
  const members = type === null ? undefined : graphProperties.get(type);
  if (!isObject(value) || members === undefined) return isObject(value) ? undefined : value;
  const result: Record<string, unknown> = {};
  for (const [name, inner] of members) {
    if (member(value, name) === undefined && optional.has(name)) continue;
    const own = whole(valueIn(value, name), inner);
    if (own === undefined) return undefined;
    result[name] = own;
  }
  return result;
}
