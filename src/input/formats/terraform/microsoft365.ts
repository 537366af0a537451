import { isObject } from "../../../model/json.ts";
import { undetermined } from "../../../model/undetermined.ts";
import type { Translation } from "../translation.ts";
import type { Provider, TerraformResource } from "./resource.ts";
import { snakeCase } from "./snake-case.ts";

/**
 * The provider deploymenttheory/microsoft365. It reads every setting back from Graph and writes null where Graph has
 * null (`MapRemoteResourceStateToTerraform` of each resource), so a null in a plan or state is Graph's and inherits.
 * In a configuration it is nothing: the settings are optional and computed, and keep what Graph has.
 */

const prefix = "microsoft365_graph_beta_identity_and_access_";

/** The `id` is the provider's own: the tenant id again, or a fixed word. */
const dialect = { own: new Set(["id", "timeouts", "hard_delete", "restore_defaults_on_destroy"]) };

/** Words that the provider takes for the ids of the built-in authentication strengths. */
const strengths: ReadonlyMap<unknown, string> = new Map([
  ["multifactor_authentication", "00000000-0000-0000-0000-000000000002"],
  ["passwordless_mfa", "00000000-0000-0000-0000-000000000003"],
  ["phishing_resistant_mfa", "00000000-0000-0000-0000-000000000004"],
]);

export const microsoft365: Provider = new Map([
  [`${prefix}cross_tenant_access_policy`, snakeCase("crossTenantAccessPolicy", dialect)],
  [`${prefix}cross_tenant_access_default_settings`, snakeCase("crossTenantAccessPolicyDefault", dialect, doubtServiceDefault)],
  [`${prefix}cross_tenant_access_partner_settings`, snakeCase("crossTenantAccessPolicyPartner", dialect)],
  [`${prefix}cross_tenant_access_partner_user_sync_settings`, snakeCase("identitySynchronization", dialect)],
  [`${prefix}cross_tenant_access_partner_group_sync_settings`, snakeCase("identitySynchronization", dialect)],
  [`${prefix}authorization_policy`, snakeCase("authorizationPolicy", dialect)],
  [
    `${prefix}conditional_access_policy`,
    snakeCase("conditionalAccessPolicy", { own: new Set(["timeouts", "hard_delete", "partial_enablement_strategy"]) }, (translation, { place }) => {
      const path = ["grantControls", "authenticationStrength", "id"];
      const id = strengths.get(valueAt(translation.value, path));
      const written = place.at("grant_controls").at("authentication_strength").at("id");
      if (id !== undefined) translation.put(path, id, written);
    }),
  ],
]);

/** The service sets this flag some time after a change, and a plan shows that of the state before. */
function doubtServiceDefault(translation: Translation, { stage, place }: TerraformResource): void {
  if (stage !== "plan" || translation.value["isServiceDefault"] !== true) return;
  const reason = undetermined("is_service_default is true before the apply: give the state that the apply leaves");
  translation.put(["isServiceDefault"], reason, place.at("is_service_default"));
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let here = value;
  for (const step of path) here = isObject(here) ? here[step] : undefined;
  return here;
}
