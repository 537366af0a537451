import type { Policy } from "../../model/conditional-access/policy.ts";
import { isObject, valueIn } from "../../model/json.ts";
import type { JsonObject, Resource } from "../../model/resource.ts";
import type { Tenant } from "../../model/tenant.ts";
import { idsOf, type Ids } from "./scope.ts";

/** A policy that can be in force. */
export interface Rule {
  readonly policy: Policy;
  readonly conditions: JsonObject;
  readonly ids: { readonly include: Ids; readonly exclude: Ids };
  /** Its id, else what it is called. */
  readonly id: string;
}

/** The policies of a tenant that can be in force: not those that are off for certain, nor templates. */
export function rulesOf(tenant: Tenant): readonly Rule[] {
  const resources = tenant.all("conditionalAccessPolicy");
  return tenant.conditionalAccess().policies.flatMap((policy, index) => {
    const value = resources[index];
    return value === undefined || policy.isEnabled === false || tenant.templates.has(policy.place.file) ? [] : [ruleOf(policy, value)];
  });
}

function ruleOf(policy: Policy, { value }: Resource): Rule {
  const written = valueIn(value, "conditions");
  const conditions = isObject(written) ? written : {};
  const own = valueIn(conditions, "users");
  const users = isObject(own) ? own : {};
  return { policy, conditions, ids: { include: idsOf(users, "include"), exclude: idsOf(users, "exclude") }, id: policy.id ?? policy.label };
}
