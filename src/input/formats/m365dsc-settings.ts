import { guestRoles, isGuid } from "../../model/well-known.ts";
import { undetermined } from "../../model/undetermined.ts";
import { quoted } from "../../model/words.ts";
import { literal, spelt, type Properties } from "./m365dsc-values.ts";
import type { Translation } from "./translation.ts";

/** Who a guest is in the directory, as Microsoft365DSC calls it (its table of `GuestUserRole`). */
const guestUserRoles: ReadonlyMap<unknown, string> = new Map([
  ["User", guestRoles.member],
  ["Guest", guestRoles.limited],
  ["RestrictedGuest", guestRoles.restricted],
]);

const permissions = ["AllowedToCreateApps", "AllowedToCreateSecurityGroups", "AllowedToCreateTenants", "AllowedToReadBitlockerKeysForOwnedDevice", "AllowedToReadOtherUsers"];

/** Puts what is stated under the same name with a small first letter. */
export function putSameNames(translation: Translation, properties: Properties, names: readonly string[]): void {
  for (const name of names) {
    const written = properties.get(name);
    if (written !== undefined) translation.put([lowerFirst(name)], written.value, written.place);
  }
}

/** Puts the authorization policy: the guest role is a word there and an id in Graph. */
export function putAuthorization(translation: Translation, properties: Properties): void {
  putSameNames(translation, properties, [
    "DisplayName", "Description", "AllowInvitesFrom", "AllowedToSignUpEmailBasedSubscriptions", "AllowedToUseSSPR",
    "AllowEmailVerifiedUsersToJoinOrganization", "AllowUserConsentForRiskyApps", "BlockMsolPowerShell",
  ]);
  const role = properties.get("GuestUserRole");
  if (role !== undefined) {
    const word = spelt(role.value, ["User", "Guest", "RestrictedGuest"]);
    const unknown = typeof word === "string" && !isGuid(word) ? undetermined(`GuestUserRole is ${quoted(word)}, which is none of User, Guest and RestrictedGuest`) : word;
    translation.put(["guestUserRoleId"], guestUserRoles.get(word) ?? unknown, role.place);
  }
  for (const name of permissions) {
    const written = properties.get(`DefaultUserRole${name}`);
    if (written !== undefined) translation.put(["defaultUserRolePermissions", lowerFirst(name)], written.value, written.place);
  }
  const granted = properties.list("PermissionGrantPolicyIdsAssignedToDefaultUserRole");
  if (granted !== undefined) translation.put(["defaultUserRolePermissions", "permissionGrantPoliciesAssigned"], granted.value, granted.place);
}

/** Puts a named location; ranges are objects in Graph and texts there. */
export function putNamedLocation(translation: Translation, properties: Properties): void {
  putSameNames(translation, properties, ["Id", "DisplayName", "IsTrusted", "CountryLookupMethod", "IncludeUnknownCountriesAndRegions"]);
  const type = properties.get("OdataType");
  if (type !== undefined) translation.put(["@odata.type"], type.value, type.place);
  putList(translation, properties, "CountriesAndRegions");
  const ranges = properties.list("IpRanges");
  if (ranges === undefined) return;
  if (!Array.isArray(ranges.value)) {
    translation.put(["ipRanges"], ranges.value, ranges.place);
    return;
  }
  translation.open(["ipRanges"], [], ranges.place);
  for (const [index, range] of (ranges.value as unknown[]).entries()) {
    translation.put(["ipRanges", index, "cidrAddress"], literal(range), ranges.place.at(index), ranges.place.at(index));
  }
}

/** Puts an authentication strength. */
export function putAuthenticationStrength(translation: Translation, properties: Properties): void {
  putSameNames(translation, properties, ["Id", "DisplayName", "Description"]);
  putList(translation, properties, "AllowedCombinations");
}

/**
 * Puts the B2B management policy. The resource exists once a tenant and stands for the policy that counts there, which
 * Graph marks as the organization's default.
 */
export function putB2bManagement(translation: Translation, properties: Properties): void {
  putList(translation, properties, "Definition");
  translation.put(["isOrganizationDefault"], true, properties.place);
}

/** Puts a partner's synchronization. What is not stated is not known: to Graph an absent key means not allowed. */
export function putSynchronization(translation: Translation, properties: Properties): void {
  const tenant = properties.get("CrossTenantAccessPolicyConfigurationPartnerTenantId") ?? properties.get("PartnerTenantId");
  if (tenant !== undefined) translation.put(["tenantId"], tenant.value, tenant.place);
  putSameNames(translation, properties, ["DisplayName"]);
  const allowed = properties.get("IsSyncAllowed");
  if (allowed !== undefined) translation.put(["userSyncInbound", "isSyncAllowed"], allowed.value, allowed.place, allowed.place);
  else translation.put(["userSyncInbound"], undetermined("the file does not state IsSyncAllowed"), properties.place);
}

function putList(translation: Translation, properties: Properties, name: string): void {
  const written = properties.list(name);
  if (written !== undefined) translation.put([lowerFirst(name)], written.value, written.place);
}

function lowerFirst(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
