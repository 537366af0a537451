import type { JsonObject, ResourceKind } from "../model/resource.ts";
import type { Cloud } from "../model/well-known.ts";
import type { Permissions } from "./claims.ts";
import type { GraphReader } from "./graph-reader.ts";
import { lookUp, notAsked, type Lookup } from "./lookups.ts";
import { liveLookups } from "./resources.ts";
import { ownTargets, targetQuestions } from "./target-lookups.ts";
import { tenantQuestions } from "./tenant-lookups.ts";

/** What a look-up starts from: objects that were read, by kind, and whether a kind was read to its end. */
export interface ReadObjects {
  objects(kind: ResourceKind): readonly JsonObject[];
  isWhole(kind: ResourceKind): boolean;
}

/** The kinds that look-ups start from. */
export const lookedUpIn: readonly ResourceKind[] = ["crossTenantAccessPolicyPartner", "crossTenantAccessPolicyDefault", "servicePrincipal"];

export interface LookupOptions {
  readonly reader: GraphReader;
  readonly cloud: Cloud;
  readonly permissions: Permissions | undefined;
}

/** The look-ups of a tenant, and the names that the tenants of its partners give themselves, by their id in lower case. */
export interface Lookups {
  readonly all: readonly Lookup[];
  readonly names: ReadonlyMap<string, string>;
}

/** Looks up the partners' tenants, and the targets of our side in the default and the partners. */
export async function collectLookups(read: ReadObjects, { reader, cloud, permissions }: LookupOptions): Promise<Lookups> {
  const partners = read.objects("crossTenantAccessPolicyPartner");
  const targets = ownTargets([...read.objects("crossTenantAccessPolicyDefault"), ...partners]);
  const listed = new Set(read.objects("servicePrincipal").map(({ appId }) => String(appId).toLowerCase()));
  // Where the list was not read, looking up single ones needs the same permission.
  const applications = read.isWhole("servicePrincipal") ? [...targets.applications].filter((id) => !listed.has(id)) : [];

  const tenants = await lookUpTenants(partners.map(({ tenantId }) => String(tenantId).toLowerCase()), { reader, cloud, permissions });
  const groups = await lookUp(reader, liveLookups.groups, targetQuestions("groups", targets.groups), permissions);
  const users = await lookUp(reader, liveLookups.users, targetQuestions("users", targets.users), permissions);
  const rest = await lookUp(reader, liveLookups.applications, targetQuestions("applications", applications), permissions);
  return { all: [tenants, groups, users, rest], names: namesIn(tenants) };
}

async function lookUpTenants(ids: readonly string[], { reader, cloud, permissions }: LookupOptions): Promise<Lookup> {
  const { tenants } = liveLookups;
  if (ids.length > 0 && !tenants.clouds.includes(cloud)) return notAsked(tenants, { cause: "cloud", reason: "this cloud does not have it" });
  return lookUp(reader, tenants, tenantQuestions(ids), permissions);
}

function namesIn({ found }: Lookup): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [id, { displayName }] of found) if (typeof displayName === "string" && displayName.trim() !== "") names.set(id, displayName.trim());
  return names;
}
