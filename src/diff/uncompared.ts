import { accessShapeList } from "../model/access.ts";
import { isObject, valueIn, word } from "../model/json.ts";
import { resourceKinds, type JsonObject, type Resource, type ResourceKind } from "../model/resource.ts";
import { sameMeaning } from "../model/same-meaning.ts";
import { partnerId, type Tenant } from "../model/tenant.ts";
import { isGuid } from "../model/well-known.ts";
import { conditionalAccessKinds } from "./conditional-access-kinds.ts";

/** Objects of a kind that differ in what is not held against access, so that nobody takes them for unchanged. */
export interface Uncompared {
  readonly kind: ResourceKind;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** Those of which nobody can tell whether they changed. */
  readonly unclear: number;
  /** Where single properties are left, those in which the objects differ, or may. Sorted. */
  readonly properties: readonly string[];
}

const ofEveryHolder = [...accessShapeList.map(({ name }) => name), "inboundTrust", "automaticUserConsentSettings", "blockServiceProviderOutboundAccess"];

/** Of kinds that are compared, the properties that are, or that say nothing of access. In lower case. */
const compared: ReadonlyMap<ResourceKind, ReadonlySet<string>> = new Map(
  (
    [
      ["crossTenantAccessPolicy", ["default", "partners", "allowedCloudEndpoints"]],
      ["crossTenantAccessPolicyDefault", [...ofEveryHolder, "isServiceDefault"]],
      ["crossTenantAccessPolicyPartner", [...ofEveryHolder, "identitySynchronization", "isServiceProvider", "isInMultiTenantOrganization", "tenantId"]],
      ["identitySynchronization", ["userSyncInbound", "groupSyncInbound", "tenantId"]],
      ["authorizationPolicy", ["allowInvitesFrom", "guestUserRoleId", "allowEmailVerifiedUsersToJoinOrganization"]],
      ["authenticationFlowsPolicy", ["selfServiceSignUp"]],
      ["b2bManagementPolicy", ["definition"]],
    ] as const
  ).map(([kind, names]) => [kind, new Set([...names, "id", "displayName", "description"].map((name) => name.toLowerCase()))] as const),
);

const names = ["displayName", "description", "createdDateTime", "modifiedDateTime", "templateId"];

/** Of kinds that are compared as a whole, what says nothing of access. In lower case. */
const silent: ReadonlyMap<ResourceKind, ReadonlySet<string>> = new Map(
  conditionalAccessKinds.map((kind) => [kind, new Set(names.map((name) => name.toLowerCase()))] as const),
);

/** Everything in which two tenants differ and that no other comparison looks at. */
export function uncompared(base: Tenant, head: Tenant): readonly Uncompared[] {
  return resourceKinds.flatMap((kind) => {
    const [before, now] = [restsOf(kind, base), restsOf(kind, head)];
    // Of a kind that is compared, that an object comes or goes is told elsewhere.
    const none = compared.has(kind) ? [{}] : undefined;
    let [added, removed, changed, unclear] = [0, 0, 0, 0];
    const properties = new Set<string>();
    for (const identity of new Set([...before.keys(), ...now.keys()])) {
      const [old, own] = [before.get(identity) ?? none, now.get(identity) ?? none];
      if (old === undefined) added += own?.length ?? 0;
      else if (own === undefined) removed += old.length;
      else {
        const isSame = sameMeaning(old, own);
        if (isSame === true) continue;
        if (isSame === false) changed += 1;
        else unclear += 1;
        for (const name of differing(old, own)) properties.add(name);
      }
    }
    return added + removed + changed + unclear === 0 ? [] : [{ kind, added, removed, changed, unclear, properties: compared.has(kind) ? [...properties].sort() : [] }];
  });
}

/** What is left of the objects of a kind, by what tells them apart. */
function restsOf(kind: ResourceKind, tenant: Tenant): ReadonlyMap<string, readonly JsonObject[]> {
  const rests = new Map<string, JsonObject[]>();
  for (const resource of tenant.all(kind)) {
    const identity = identityOf(resource);
    const others = rests.get(identity);
    if (others === undefined) rests.set(identity, [restOf(resource, tenant)]);
    else others.push(restOf(resource, tenant));
  }
  return rests;
}

/** Empty where a tenant has one, and for objects without any: those are held against each other as a set. */
function identityOf({ kind, value }: Resource): string {
  if (compared.has(kind)) return partnerId(value);
  return ["id", "tenantId", "displayName"].map((name) => word(valueIn(value, name)) ?? "").find((each) => each !== "") ?? "";
}

function restOf({ kind, value }: Resource, tenant: Tenant): JsonObject {
  const known = compared.get(kind) ?? silent.get(kind);
  if (known === undefined || isNobodys(kind, value, tenant)) return value;
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !known.has(key.toLowerCase())));
  if (kind === "b2bManagementPolicy") return { ...rest, definition: otherDefinitions(valueIn(value, "definition")) };
  const restrictions = valueIn(value, "tenantRestrictions");
  return isObject(restrictions) ? { ...rest, "tenantRestrictions.devices": valueIn(restrictions, "devices") } : rest;
}

/** An entry that names no tenant, and settings of synchronization for a tenant without entry, are compared with nothing. */
function isNobodys(kind: ResourceKind, value: JsonObject, tenant: Tenant): boolean {
  const id = partnerId(value);
  if (kind === "crossTenantAccessPolicyPartner") return !isGuid(id);
  return kind === "identitySynchronization" && !tenant.partnerByTenantId().has(id);
}

const comparedDefinitions = ["InvitationsAllowedAndBlockedDomainsPolicy", "AutoRedeemPolicy"];

/** What the definition says beside the lists that are compared; the text itself where it is not the JSON that Graph writes. */
function otherDefinitions(definition: unknown): unknown {
  const text: unknown = Array.isArray(definition) ? definition[0] : undefined;
  if (typeof text !== "string") return definition;
  try {
    const parsed: unknown = JSON.parse(text);
    const content = isObject(parsed) ? valueIn(parsed, "B2BManagementPolicy") : undefined;
    return isObject(content) ? Object.fromEntries(Object.entries(content).filter(([key]) => !comparedDefinitions.includes(key))) : definition;
  } catch {
    return definition;
  }
}

/** The top properties in which the objects differ, where there is one on each side. */
function differing([base, ...others]: readonly JsonObject[], [head, ...more]: readonly JsonObject[]): readonly string[] {
  if (base === undefined || head === undefined || others.length + more.length > 0) return [];
  const names = new Set([...Object.keys(base), ...Object.keys(head)]);
  return [...names].filter((name) => sameMeaning({ [name]: valueIn(base, name) }, { [name]: valueIn(head, name) }) !== true);
}
