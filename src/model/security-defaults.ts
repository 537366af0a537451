import type { Answer } from "./answer.ts";
import { member } from "./json.ts";
import { known, type Known } from "./located.ts";
import type { Tenant } from "./tenant.ts";
import { isUndetermined, notUnderstood, type Undetermined } from "./undetermined.ts";

/** Whether security defaults are on, in which case no Conditional Access policy is in force. */
export function securityDefaults(tenant: Tenant): Known<boolean> | Undetermined {
  const policy = tenant.one("identitySecurityDefaultsEnforcementPolicy");
  if (isUndetermined(policy)) return policy;
  const own = member(policy.value, "isEnabled");
  if (typeof own?.value !== "boolean") {
    return notUnderstood(own?.value, "the security defaults do not state isEnabled", ["identitySecurityDefaultsEnforcementPolicy"]);
  }
  return known(own.value, "isEnabled", policy.place.at(own.key));
}

/** Whether they are on and so replace every policy. Off where the input does not hold them: most exports leave them out. */
export function hasSecurityDefaults(tenant: Tenant): Answer {
  if (tenant.all("identitySecurityDefaultsEnforcementPolicy").length === 0) return tenant.unread("identitySecurityDefaultsEnforcementPolicy") ?? false;
  const on = securityDefaults(tenant);
  return isUndetermined(on) ? on : on.value;
}
