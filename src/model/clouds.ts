import { valueIn, word } from "./json.ts";
import type { Tenant } from "./tenant.ts";
import { notUnderstood, type Undetermined } from "./undetermined.ts";
import { cloudEndpoints, type Cloud } from "./well-known.ts";

/** Where a tenant lives cannot be seen, only whether it can live elsewhere. No policy in the input says nothing of it. */
export function livesInOurCloud(tenant: Tenant): true | Undetermined {
  const policy = tenant.all("crossTenantAccessPolicy")[0];
  const endpoints = policy && valueIn(policy.value, "allowedCloudEndpoints");
  if (endpoints === undefined || endpoints === null) return true;
  if (Array.isArray(endpoints) && endpoints.every((endpoint) => letsNoOtherCloudIn(endpoint, tenant.cloud))) return true;
  return notUnderstood(endpoints, "allowedCloudEndpoints lets other clouds in, and the cloud of a tenant is not visible");
}

/** Our own cloud needs no permission, and a word that names no cloud gives none. */
function letsNoOtherCloudIn(endpoint: unknown, ownCloud: Cloud): boolean {
  const name = word(endpoint);
  return name !== undefined && (name === cloudEndpoints[ownCloud] || !Object.values(cloudEndpoints).includes(name));
}
