import { accessShapes } from "./access.ts";
import { defaultAccess, type Access } from "./effective.ts";
import { inventory, type Inventory } from "./inventory.ts";
import { isObject, member, valueIn, word } from "./json.ts";
import type { Place } from "./place.ts";
import type { JsonObject, Resource } from "./resource.ts";
import { partnerSubject } from "./subjects/partner.ts";
import { partnerId, type Tenant } from "./tenant.ts";
import { isUndetermined, notUnderstood, type Undetermined } from "./undetermined.ts";
import { idOf } from "./users.ts";
import { isGuid } from "./well-known.ts";
import { brief } from "./words.ts";

/** One tenant of a connected organization. */
export interface ConnectedTenant {
  readonly tenantId: string;
  readonly place: Place;
  /** What the organization's people can reach here by B2B collaboration. */
  readonly inbound: Access | Undetermined;
}

/** An organization whose people can ask for access packages. */
export interface ConnectedOrganization {
  readonly id: string;
  readonly name: string;
  readonly isConfigured: boolean | Undetermined;
  /** Its tenants; one whose id is missing is undetermined. Domains without a tenant are none. */
  readonly tenants: readonly (ConnectedTenant | Undetermined)[];
}

/** The connected organizations, each with what cross-tenant access makes of it. */
export function connectedOrganizations(tenant: Tenant): Inventory<ConnectedOrganization> | Undetermined {
  const reach = inboundReach(tenant);
  return inventory(tenant, "connectedOrganization", (resource) => readOrganization(resource, reach));
}

/** A tenant without a partner entry has the default; that there is no entry, only a complete list of partners says. */
function inboundReach(tenant: Tenant): (tenantId: string) => Access | Undetermined {
  const shape = accessShapes.b2bCollaborationInbound;
  const everyPartner = tenant.complete("crossTenantAccessPolicyPartner");
  // Reversed, because the last entry of a map wins and the first of the list counts.
  const partners = new Map([...tenant.all("crossTenantAccessPolicyPartner")].reverse().map((partner) => [partnerId(partner.value), partner]));
  const others = isUndetermined(everyPartner) ? everyPartner : defaultAccess(shape, tenant.access[shape.name]);
  return (tenantId) => {
    const partner = partners.get(tenantId);
    return partner === undefined ? others : partnerSubject(partner, tenant).b2bCollaborationInbound;
  };
}

function readOrganization({ value, place }: Resource, reach: (tenantId: string) => Access | Undetermined): ConnectedOrganization {
  const written = valueIn(value, "displayName");
  const name = brief(typeof written === "string" && written.trim() !== "" ? written.trim() : (idOf(value) ?? "without name"));
  const state = word(valueIn(value, "state"));
  const isStated = state === "configured" || state === "proposed";
  return {
    id: idOf(value) ?? "",
    name,
    isConfigured: isStated ? state === "configured" : notUnderstood(valueIn(value, "state"), `the state of the connected organization ${name} is missing or not understood`, ["connectedOrganization"]),
    tenants: readTenants(value, place, name, reach),
  };
}

function readTenants(
  value: JsonObject,
  place: Place,
  name: string,
  reach: (tenantId: string) => Access | Undetermined,
): readonly (ConnectedTenant | Undetermined)[] {
  const own = member(value, "identitySources");
  if (own === undefined || !Array.isArray(own.value)) {
    return [notUnderstood(own?.value, `the connected organization ${name} does not state its identitySources`, ["connectedOrganization"])];
  }
  const tenants: (ConnectedTenant | Undetermined)[] = [];
  for (const [index, source] of (own.value as unknown[]).entries()) {
    if (isObject(source) && !isTenant(source)) continue;
    const id = isObject(source) ? member(source, "tenantId") : undefined;
    const tenantId = word(id?.value);
    if (id === undefined || tenantId === undefined || !isGuid(tenantId)) {
      tenants.push(notUnderstood(id?.value ?? source, `the connected organization ${name} does not state the tenantId of its directory`, ["connectedOrganization"]));
    } else tenants.push({ tenantId, place: place.at(own.key).at(index).at(id.key), inbound: reach(tenantId) });
  }
  return tenants;
}

/** Domains and social identity providers have no tenant; tenants of other clouds follow the same settings. */
function isTenant(source: JsonObject): boolean {
  const type = word(valueIn(source, "@odata.type"));
  if (type === undefined) return member(source, "domainName") === undefined;
  return type.endsWith("azureactivedirectorytenant");
}
