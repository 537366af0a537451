import type { ResourceKind } from "../../model/resource.ts";

/** The folders of an EntraExporter export, in lower case. The deeper one comes first. */
const folders: readonly (readonly [string, ResourceKind])[] = [
  ["policies/crosstenantaccesspolicy/default", "crossTenantAccessPolicyDefault"],
  ["policies/crosstenantaccesspolicy/partners", "crossTenantAccessPolicyPartner"],
  ["policies/crosstenantaccesspolicy", "crossTenantAccessPolicy"],
  ["policies/authorizationpolicy", "authorizationPolicy"],
  ["policies/externalidentitiespolicy", "externalIdentitiesPolicy"],
  ["policies/identitysecuritydefaultsenforcementpolicy", "identitySecurityDefaultsEnforcementPolicy"],
  ["policies/authenticationflowspolicy", "authenticationFlowsPolicy"],
  ["identity/conditional/accesspolicies", "conditionalAccessPolicy"],
  ["identity/conditional/namedlocations", "namedLocation"],
  ["organization", "organization"],
];

/** File names, without extension and in lower case, that say what an otherwise silent object or empty list is. */
const names: ReadonlyMap<string, ResourceKind> = new Map<string, ResourceKind>([
  ["crosstenantaccesspolicy", "crossTenantAccessPolicy"],
  ["crosstenantaccesspolicydefault", "crossTenantAccessPolicyDefault"],
  ["crosstenantaccesspolicypartners", "crossTenantAccessPolicyPartner"],
  ["partners", "crossTenantAccessPolicyPartner"],
  ["conditionalaccesspolicies", "conditionalAccessPolicy"],
  ["namedlocations", "namedLocation"],
  ["authenticationstrengthpolicies", "authenticationStrengthPolicy"],
  ["authorizationpolicy", "authorizationPolicy"],
  ["b2bmanagementpolicies", "b2bManagementPolicy"],
  ["identitysecuritydefaultsenforcementpolicy", "identitySecurityDefaultsEnforcementPolicy"],
  ["securitydefaults", "identitySecurityDefaultsEnforcementPolicy"],
  ["externalidentitiespolicy", "externalIdentitiesPolicy"],
  ["authenticationflowspolicy", "authenticationFlowsPolicy"],
]);

/** What a path says of its content: the exporter writes `<folder>/<id>/<id>.json`, on Linux with `\` inside the name. */
export interface PathHint {
  readonly kind?: ResourceKind;
  readonly isEntraExporter: boolean;
  readonly note?: string;
}

/** The hint of a path, used only where the content itself says nothing, and for the name of the format. */
export function hintOfPath(file: string): PathHint {
  const path = file.replaceAll("\\", "/").toLowerCase();
  const parts = path.split("/");
  const name = (parts.at(-1) ?? "").replace(/\.[a-z]+$/, "");
  // `<folder>/<id>/<id>.json`: the last two parts carry the same name.
  if (parts.length >= 3 && parts.at(-2) === name) {
    const folder = parts.slice(0, -2).join("/");
    const kind = folders.find(([end]) => folder === end || folder.endsWith(`/${end}`))?.[1];
    if (kind !== undefined) return { kind, isEntraExporter: true, ...(path.endsWith("partners/partners/partners.json") && { note: partnersNote }) };
  }
  const kind = names.get(name);
  return kind === undefined ? { isEntraExporter: false } : { kind, isEntraExporter: false };
}

/** A partner has no `id`, so the exporter names every partner's file after the folder and overwrites the one before. */
const partnersNote = "at most one partner can have survived this export: EntraExporter writes every partner to this one file";
