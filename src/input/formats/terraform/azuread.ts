import { isObject } from "../../../model/json.ts";
import type { Place } from "../../../model/place.ts";
import type { JsonObject } from "../../../model/resource.ts";
import { isUndetermined, type Undetermined } from "../../../model/undetermined.ts";
import type { Translation } from "../translation.ts";
import type { Provider, TerraformResource } from "./resource.ts";
import { type Dialect, snakeCase } from "./snake-case.ts";

/**
 * The provider hashicorp/azuread. Its names and what it sends for what is left out are those of `expand…` and
 * `flatten…` in its `internal/services/conditionalaccess`: a list that is null is sent empty.
 */

const lists: ReadonlyMap<string, string> = new Map([
  ["included_users", "includeUsers"],
  ["excluded_users", "excludeUsers"],
  ["included_groups", "includeGroups"],
  ["excluded_groups", "excludeGroups"],
  ["included_roles", "includeRoles"],
  ["excluded_roles", "excludeRoles"],
  ["included_applications", "includeApplications"],
  ["excluded_applications", "excludeApplications"],
  ["included_user_actions", "includeUserActions"],
  ["included_locations", "includeLocations"],
  ["excluded_locations", "excludeLocations"],
  ["included_platforms", "includePlatforms"],
  ["excluded_platforms", "excludePlatforms"],
  ["included_service_principals", "includeServicePrincipals"],
  ["excluded_service_principals", "excludeServicePrincipals"],
  ["client_app_types", "clientAppTypes"],
  ["sign_in_risk_levels", "signInRiskLevels"],
  ["user_risk_levels", "userRiskLevels"],
  ["service_principal_risk_levels", "servicePrincipalRiskLevels"],
  ["built_in_controls", "builtInControls"],
  ["custom_authentication_factors", "customAuthenticationFactors"],
  ["terms_of_use", "termsOfUse"],
]);

const strength = "authentication_strength_policy_id";

/** Each attribute with Graph's control and the name in it; without a control it stands among them. */
const sessionControls: readonly (readonly [key: string, control: string, name: string])[] = [
  ["application_enforced_restrictions_enabled", "applicationEnforcedRestrictions", "isEnabled"],
  ["cloud_app_security_policy", "cloudAppSecurity", "cloudAppSecurityType"],
  ["disable_resilience_defaults", "", "disableResilienceDefaults"],
  ["persistent_browser_mode", "persistentBrowser", "mode"],
  ["sign_in_frequency", "signInFrequency", "value"],
  ["sign_in_frequency_period", "signInFrequency", "type"],
  ["sign_in_frequency_authentication_type", "signInFrequency", "authenticationType"],
  ["sign_in_frequency_interval", "signInFrequency", "frequencyInterval"],
];

const conditionalAccess: Dialect = {
  own: new Set(["id", "object_id", "timeouts", "session_controls", `grant_controls/${strength}`]),
  names: new Map([
    ...lists,
    ["included_guests_or_external_users", "includeGuestsOrExternalUsers"],
    ["excluded_guests_or_external_users", "excludeGuestsOrExternalUsers"],
    ["devices/filter", "deviceFilter"],
    ["applications/filter", "applicationFilter"],
    ["client_applications/filter", "servicePrincipalFilter"],
  ]),
  lists: new Set(lists.keys()),
  blocks: new Set([
    ...["conditions", "grant_controls", "users", "applications", "client_applications", "devices", "locations", "platforms", "filter"],
    ...["included_guests_or_external_users", "excluded_guests_or_external_users", "external_tenants"],
  ]),
};

const plain = { own: new Set(["id", "object_id", "timeouts"]) };

export const azuread: Provider = new Map([
  [
    "azuread_conditional_access_policy",
    snakeCase("conditionalAccessPolicy", conditionalAccess, (translation, resource) => {
      putId(translation, resource);
      putStrength(translation, resource);
      putSessionControls(translation, resource);
    }),
  ],
  [
    "azuread_named_location",
    snakeCase("namedLocation", { own: new Set([...plain.own, "ip", "country"]) }, (translation, resource) => {
      putId(translation, resource);
      putLocation(translation, resource);
    }),
  ],
  ["azuread_authentication_strength_policy", snakeCase("authenticationStrengthPolicy", plain, putId)],
]);

/** Newer versions write the whole path as `id` and the object's own beside it. */
function putId(translation: Translation, { attributes, place }: TerraformResource): void {
  const key = typeof attributes["object_id"] === "string" ? "object_id" : "id";
  const id = attributes[key];
  if (typeof id === "string") translation.put(["id"], lastStep(id), place.at(key));
}

function lastStep(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** `authentication_strength_policy_id` is the path of Graph's object; the empty text is none. */
function putStrength(translation: Translation, { attributes, place }: TerraformResource): void {
  const controls = blockOf(attributes, "grant_controls", place);
  if (controls === undefined || isUndetermined(controls)) return;
  const id = controls.value[strength];
  const written = controls.place.at(strength);
  if (isUndetermined(id)) translation.put(["grantControls", "authenticationStrength"], id, written);
  if (typeof id === "string" && id !== "") translation.put(["grantControls", "authenticationStrength", "id"], lastStep(id), written, written);
}

/** One attribute for each control, and the empty text, zero or false for none. */
function putSessionControls(translation: Translation, { attributes, place }: TerraformResource): void {
  const written = attributes["session_controls"];
  const controls = blockOf(attributes, "session_controls", place);
  if (controls === undefined || isUndetermined(controls)) {
    // No block is an empty list, and Graph's null; what is no block is left to be not understood.
    const value = Array.isArray(written) && written.length === 0 ? null : (controls ?? written);
    if (value !== undefined) translation.put(["sessionControls"], value, place.at("session_controls"));
    return;
  }
  translation.open(["sessionControls"], {}, controls.place);
  const isSet = (value: unknown): boolean => value !== undefined && value !== null && value !== "" && value !== 0 && value !== false;
  for (const [key, control, name] of sessionControls) {
    const value = controls.value[key];
    if (!isSet(value)) continue;
    const at = controls.place.at(key);
    if (name !== "isEnabled" && control !== "") translation.put(["sessionControls", control, "isEnabled"], true, at, at);
    translation.put(control === "" ? ["sessionControls", name] : ["sessionControls", control, name], value, at, at);
  }
}

interface Block {
  readonly value: JsonObject;
  readonly place: Place;
}

/** A block, which Terraform writes as a list of one; undefined where there is none. */
function blockOf(attributes: JsonObject, key: string, place: Place): Block | Undetermined | undefined {
  const written = attributes[key];
  const isList = Array.isArray(written) && written.length === 1;
  const block: unknown = isList ? (written as unknown[])[0] : written;
  const at = isList ? place.at(key).at(0) : place.at(key);
  if (isUndetermined(block)) return block;
  return isObject(block) ? { value: block, place: at } : undefined;
}

/** The one of `ip` and `country` that is there says what the location is. */
function putLocation(translation: Translation, { attributes, place }: TerraformResource): void {
  const ip = blockOf(attributes, "ip", place);
  const country = blockOf(attributes, "country", place);
  if (isUndetermined(ip)) translation.put(["ipRanges"], ip, place.at("ip"));
  else if (ip !== undefined) {
    translation.put(["@odata.type"], "#microsoft.graph.ipNamedLocation", ip.place);
    putAs(translation, ip, "trusted", "isTrusted");
    const ranges = ip.value["ip_ranges"];
    const written = ip.place.at("ip_ranges");
    if (!Array.isArray(ranges)) return putAs(translation, ip, "ip_ranges", "ipRanges");
    translation.open(["ipRanges"], [], written);
    (ranges as unknown[]).forEach((range, index) => {
      if (isUndetermined(range)) translation.put(["ipRanges", index], range, written.at(index));
      else translation.put(["ipRanges", index, "cidrAddress"], range, written.at(index), written.at(index));
    });
  } else if (isUndetermined(country)) translation.put(["countriesAndRegions"], country, place.at("country"));
  else if (country !== undefined) {
    translation.put(["@odata.type"], "#microsoft.graph.countryNamedLocation", country.place);
    putAs(translation, country, "countries_and_regions", "countriesAndRegions");
    putAs(translation, country, "include_unknown_countries_and_regions", "includeUnknownCountriesAndRegions");
    putAs(translation, country, "country_lookup_method", "countryLookupMethod");
  }
}

function putAs(translation: Translation, { value, place }: Block, key: string, name: string): void {
  if (value[key] !== undefined && value[key] !== null) translation.put([name], value[key], place.at(key));
}
