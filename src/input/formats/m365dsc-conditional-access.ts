import { spelt, gapIn, type Properties, type Written } from "./m365dsc-values.ts";
import type { Translation } from "./translation.ts";

type Path = readonly string[];

const states = ["enabled", "disabled", "enabledForReportingButNotEnforced"];
const guestTypes = ["none", "internalGuest", "b2bCollaborationGuest", "b2bCollaborationMember", "b2bDirectConnectUser", "otherExternalUser", "serviceProvider"];
const controls = ["block", "mfa", "compliantDevice", "domainJoinedDevice", "approvedApplication", "compliantApplication", "passwordChange", "riskRemediation"];
const clientApps = ["all", "browser", "mobileAppsAndDesktopClients", "exchangeActiveSync", "easSupported", "other"];
const reserved = ["All", "None", "GuestsOrExternalUsers", "Office365", "MicrosoftAdminPortals", "AllTrusted"];
const platforms = ["android", "iOS", "windows", "windowsPhone", "macOS", "linux", "all"];
const levels = ["none", "low", "medium", "high", "hidden"];

/** A property that Microsoft365DSC writes flat, where Graph has it, and Graph's words for its values. */
type Flat = readonly [name: string, path: string, words?: readonly string[]];

const lists: readonly Flat[] = [
  ["IncludeApplications", "conditions applications includeApplications", reserved],
  ["ExcludeApplications", "conditions applications excludeApplications", reserved],
  ["IncludeUserActions", "conditions applications includeUserActions"],
  ["AuthenticationContexts", "conditions applications includeAuthenticationContextClassReferences"],
  ["IncludeUsers", "conditions users includeUsers", reserved],
  ["ExcludeUsers", "conditions users excludeUsers", reserved],
  ["IncludeGroups", "conditions users includeGroups"],
  ["ExcludeGroups", "conditions users excludeGroups"],
  ["IncludeRoles", "conditions users includeRoles"],
  ["ExcludeRoles", "conditions users excludeRoles"],
  ["IncludeServicePrincipals", "conditions clientApplications includeServicePrincipals"],
  ["ExcludeServicePrincipals", "conditions clientApplications excludeServicePrincipals"],
  ["IncludePlatforms", "conditions platforms includePlatforms", platforms],
  ["ExcludePlatforms", "conditions platforms excludePlatforms", platforms],
  ["IncludeLocations", "conditions locations includeLocations", reserved],
  ["ExcludeLocations", "conditions locations excludeLocations", reserved],
  ["UserRiskLevels", "conditions userRiskLevels", levels],
  ["SignInRiskLevels", "conditions signInRiskLevels", levels],
  ["ServicePrincipalRiskLevels", "conditions servicePrincipalRiskLevels", levels],
  ["ClientAppTypes", "conditions clientAppTypes", clientApps],
  ["BuiltInControls", "grantControls builtInControls", controls],
  ["CustomAuthenticationFactors", "grantControls customAuthenticationFactors"],
  ["TermsOfUse", "grantControls termsOfUse"],
];

const values: readonly Flat[] = [
  ["Id", "id"],
  ["DisplayName", "displayName"],
  ["State", "state", states],
  ["ApplicationsFilterMode", "conditions applications applicationFilter mode", ["include", "exclude"]],
  ["ApplicationsFilter", "conditions applications applicationFilter rule"],
  ["ServicePrincipalFilterMode", "conditions clientApplications servicePrincipalFilter mode", ["include", "exclude"]],
  ["ServicePrincipalFilterRule", "conditions clientApplications servicePrincipalFilter rule"],
  ["DeviceFilterMode", "conditions devices deviceFilter mode", ["include", "exclude"]],
  ["DeviceFilterRule", "conditions devices deviceFilter rule"],
  ["TransferMethods", "conditions authenticationFlows transferMethods"],
  ["GrantControlOperator", "grantControls operator", ["AND", "OR"]],
  ["AuthenticationStrength", "grantControls authenticationStrength displayName"],
  ["ApplicationEnforcedRestrictionsIsEnabled", "sessionControls applicationEnforcedRestrictions isEnabled"],
  ["CloudAppSecurityIsEnabled", "sessionControls cloudAppSecurity isEnabled"],
  ["CloudAppSecurityType", "sessionControls cloudAppSecurity cloudAppSecurityType", ["mcasConfigured", "monitorOnly", "blockDownloads"]],
  ["SignInFrequencyIsEnabled", "sessionControls signInFrequency isEnabled"],
  ["SignInFrequencyValue", "sessionControls signInFrequency value"],
  ["SignInFrequencyType", "sessionControls signInFrequency type", ["days", "hours"]],
  ["SignInFrequencyInterval", "sessionControls signInFrequency frequencyInterval", ["timeBased", "everyTime"]],
  ["SignInFrequencyAuthenticationType", "sessionControls signInFrequency authenticationType"],
  ["PersistentBrowserIsEnabled", "sessionControls persistentBrowser isEnabled"],
  ["PersistentBrowserMode", "sessionControls persistentBrowser mode", ["always", "never"]],
  ["DisableResilienceDefaultsIsEnabled", "sessionControls disableResilienceDefaults"],
  ["SecureSignInSessionIsEnabled", "sessionControls secureSignInSession isEnabled"],
  ["ContinuousAccessEvaluationMode", "sessionControls continuousAccessEvaluation mode"],
];

/** Lists in Microsoft365DSC, one text with commas in Graph. */
const joined: readonly Flat[] = [["InsiderRiskLevels", "conditions insiderRiskLevels", ["minor", "moderate", "elevated"]]];

/** Puts a Conditional Access policy, which Microsoft365DSC writes flat. Names of groups, users and roles stay names. */
export function putConditionalAccess(translation: Translation, properties: Properties): void {
  for (const [name, path, words = []] of values) {
    const written = properties.get(name);
    if (written !== undefined) translation.put(path.split(" "), spelt(written.value, words), written.place);
  }
  for (const [name, path, words = []] of lists) {
    const written = properties.list(name);
    if (written !== undefined) translation.put(path.split(" "), speltAll(written.value, words), written.place);
  }
  for (const [name, path, words = []] of joined) {
    const written = properties.list(name);
    if (written !== undefined && !isEmpty(written)) translation.put(path.split(" "), joinedText(written.value, words), written.place);
  }
  putGuests(translation, properties, "Include");
  putGuests(translation, properties, "Exclude");
}

/** An empty list of types says that the policy has no such condition: an export makes it of Graph's null. */
function putGuests(translation: Translation, properties: Properties, side: "Include" | "Exclude"): void {
  const path: Path = ["conditions", "users", `${side.toLowerCase()}GuestsOrExternalUsers`];
  const types = properties.list(`${side}GuestOrExternalUserTypes`);
  if (types === undefined) return;
  if (isEmpty(types)) {
    translation.put(path, null, types.place);
    return;
  }
  translation.put([...path, "guestOrExternalUserTypes"], joinedText(types.value, guestTypes), types.place, types.place);
  const kind = properties.get(`${side}ExternalTenantsMembershipKind`);
  if (kind === undefined) return;
  translation.put([...path, "externalTenants", "membershipKind"], spelt(kind.value, ["all", "enumerated"]), kind.place, kind.place);
  const members = properties.list(`${side}ExternalTenantsMembers`);
  if (members !== undefined && !(isEmpty(members) && spelt(kind.value, ["all"]) === "all")) {
    translation.put([...path, "externalTenants", "members"], members.value, members.place);
  }
}

function isEmpty({ value }: Written): boolean {
  return Array.isArray(value) && value.length === 0;
}

function speltAll(value: unknown, words: readonly string[]): unknown {
  return Array.isArray(value) ? value.map((each) => spelt(each, words)) : value;
}

/** Graph's flags: one text, its words separated by commas. */
function joinedText(value: unknown, words: readonly string[]): unknown {
  const gap = gapIn(value);
  if (gap !== undefined) return gap;
  if (!Array.isArray(value) || !value.every((each) => typeof each === "string")) return value;
  return value.flatMap((each) => each.split(",")).map((each) => spelt(each.trim(), words)).join(",");
}
