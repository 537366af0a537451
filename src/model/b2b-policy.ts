import { isObject, member, valueIn } from "./json.ts";
import { known, type Known } from "./located.ts";
import type { JsonObject, Resource } from "./resource.ts";
import { isUndetermined, notUnderstood, undetermined, type Undetermined } from "./undetermined.ts";

/** The domain lists for invitations; a list is undefined where its key is absent. */
export interface InvitationDomains {
  readonly allowed: readonly string[] | undefined;
  readonly blocked: readonly string[] | undefined;
}

/** What the organization-wide B2B management policy says. */
export interface B2bPolicy {
  readonly invitationDomains: Known<InvitationDomains> | Undetermined;
  /** Tenants on the legacy automatic redemption lists. */
  readonly autoRedeemTenants: Known<readonly string[]> | Undetermined;
}

/** Reads the policy out of its `definition`, which is JSON inside a string. Only the organization default counts. */
export function b2bPolicy(policies: readonly Resource[]): B2bPolicy {
  const definition = readDefinition(policies);
  if (isUndetermined(definition)) return { invitationDomains: definition, autoRedeemTenants: definition };
  return { invitationDomains: readDomains(definition), autoRedeemTenants: readAutoRedeem(definition) };
}

function readDefinition(policies: readonly Resource[]): Known<JsonObject> | Undetermined {
  if (policies.length === 0) return undetermined("no b2bManagementPolicy is in the input", ["b2bManagementPolicy"]);
  const policy = policies.find(({ value }) => valueIn(value, "isOrganizationDefault") === true);
  if (policy === undefined) return undetermined("no B2B management policy is marked isOrganizationDefault", ["b2bManagementPolicy"]);
  const definition = member(policy.value, "definition");
  const texts: unknown = definition?.value;
  const text: unknown = Array.isArray(texts) ? texts[0] : undefined;
  const parsed = typeof text === "string" ? parse(text) : undefined;
  const content = isObject(parsed) ? valueIn(parsed, "B2BManagementPolicy") : undefined;
  if (definition === undefined || !isObject(content)) {
    return notUnderstood(text ?? texts, "the definition of the B2B management policy is not the JSON that Graph returns");
  }
  return known(content, "b2bManagementPolicy", policy.place.at(definition.key).at(0));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readDomains(definition: Known<JsonObject>): Known<InvitationDomains> | Undetermined {
  const lists = valueIn(definition.value, "InvitationsAllowedAndBlockedDomainsPolicy") ?? {};
  if (!isObject(lists)) return undetermined("the domain lists of the B2B management policy are not understood");
  const allowed = readList(lists, "AllowedDomains");
  const blocked = readList(lists, "BlockedDomains");
  if (isUndetermined(allowed)) return allowed;
  if (isUndetermined(blocked)) return blocked;
  return known({ allowed, blocked }, "InvitationsAllowedAndBlockedDomainsPolicy", definition.place);
}

function readAutoRedeem(definition: Known<JsonObject>): Known<readonly string[]> | Undetermined {
  const lists = valueIn(definition.value, "AutoRedeemPolicy") ?? {};
  if (!isObject(lists)) return undetermined("AutoRedeemPolicy of the B2B management policy is not understood");
  const tenants: string[] = [];
  for (const name of ["AdminConsentedForUsersIntoTenantIds", "NoAADConsentForUsersFromTenantsIds"]) {
    const list = readList(lists, name);
    if (isUndetermined(list)) return list;
    tenants.push(...(list ?? []));
  }
  return known([...new Set(tenants)].sort(), "AutoRedeemPolicy", definition.place);
}

/** Texts of a list, trimmed and in lower case; undefined where the key is absent or null. */
function readList(object: JsonObject, name: string): readonly string[] | undefined | Undetermined {
  const value = valueIn(object, name) ?? undefined;
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || !value.every((entry) => typeof entry === "string")) {
    return undetermined(`${name} of the B2B management policy is not a list of texts`);
  }
  return value.map((entry) => entry.trim().toLowerCase()).filter((entry) => entry !== "");
}
