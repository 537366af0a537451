import { isObject } from "../../../model/json.ts";
import type { Place } from "../../../model/place.ts";
import type { JsonObject } from "../../../model/resource.ts";
import { undetermined } from "../../../model/undetermined.ts";
import type { Translation } from "../translation.ts";
import { putConstant } from "./constants.ts";
import { addedToAuthorization, addedToDefault, addedToFlows, addedToPolicy, leftToDefault } from "./microsoft365wp-added.ts";
import type { Provider, TerraformResource } from "./resource.ts";
import { snakeCase } from "./snake-case.ts";

/**
 * The provider terraprovider/microsoft365wp. A partner's settings are optional and not computed in its schema, so that
 * a null in a plan or state is what Graph has and inherits; and what a configuration leaves out is null, too.
 */

const dialect = { own: new Set(["id"]) };

/** The kinds of `external_tenants` have an object each; Graph has their members beside the kind. */
const ofConditionalAccess = { own: new Set<string>(), inlined: new Set(["all", "enumerated"]) };

export const microsoft365wp: Provider = new Map([
  ["microsoft365wp_cross_tenant_access_policy", snakeCase("crossTenantAccessPolicy", dialect, adding(addedToPolicy))],
  [
    "microsoft365wp_cross_tenant_access_policy_configuration_default",
    snakeCase("crossTenantAccessPolicyDefault", dialect, (translation, resource) => {
      forgetOrder(translation, resource);
      adding(addedToDefault)(translation, resource);
    }),
  ],
  ["microsoft365wp_cross_tenant_access_policy_configuration_partner", snakeCase("crossTenantAccessPolicyPartner", dialect, adding(leftToDefault))],
  ["microsoft365wp_cross_tenant_identity_sync_policy_partner", snakeCase("identitySynchronization", dialect)],
  ["microsoft365wp_authentication_flows_policy", snakeCase("authenticationFlowsPolicy", dialect, adding(addedToFlows))],
  ["microsoft365wp_authorization_policy", snakeCase("authorizationPolicy", dialect, adding(addedToAuthorization))],
  ["microsoft365wp_conditional_access_policy", snakeCase("conditionalAccessPolicy", ofConditionalAccess)],
]);

/** Puts what the provider adds to a configuration. In a plan or state it stands there already. */
function adding(added: JsonObject): (translation: Translation, resource: TerraformResource) => void {
  return (translation, { stage, place }) => {
    if (stage === "configuration") add(translation, [], translation.value, added, place);
  };
}

function add(translation: Translation, path: readonly string[], written: JsonObject, added: JsonObject, place: Place): void {
  for (const [key, value] of Object.entries(added)) {
    const there = written[key];
    if (there === undefined) putConstant(translation, [...path, key], value, place);
    else if (isObject(there) && isObject(value)) add(translation, [...path, key], there, value, place);
  }
}

const redemption = "invitation_redemption_identity_provider_configuration";
const order = "primary_identity_provider_precedence_order";

/** The schema has a set where Graph has a list: Terraform sorts it, and the order of precedence is gone. */
function forgetOrder(translation: Translation, { attributes, place }: TerraformResource): void {
  const outer = attributes[redemption];
  const providers = isObject(outer) ? outer[order] : undefined;
  if (!Array.isArray(providers) || providers.length < 2) return;
  const reason = undetermined("microsoft365wp keeps the redemption order as a set, without its order: give Graph's JSON of the default");
  const path = ["invitationRedemptionIdentityProviderConfiguration", "primaryIdentityProviderPrecedenceOrder"];
  translation.put(path, reason, place.at(redemption).at(order));
}
