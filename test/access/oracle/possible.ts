import type { Assumptions } from "./assumptions.ts";
import { applicationGroups, type Configuration } from "./configuration.ts";
import { includesWord, partnerOf, trusts } from "./cross-tenant.ts";
import { wordIn } from "./json.ts";
import { canUse, type Methods } from "./methods.ts";
import { isExternalEntra, noTenant, thisTenant, type SignIn } from "./sign-in.ts";
import { and, choose, or, type Truth } from "./truth.ts";

/** Whether a sign-in can be at all (section 3). */
export function isPossible(configuration: Configuration, signIn: SignIn, assumptions: Assumptions): Truth {
  if (!isPossibleUser(configuration, signIn) || !isPossibleClient(signIn) || !isPossiblePlace(configuration, signIn)) return false;
  return and(canDoMethods(configuration, signIn, assumptions), canShowDevice(configuration, signIn));
}

/** Whether there are such users: whose home, whose type, in such groups. */
export function isPossibleUser(configuration: Configuration, { home, userType, target, memberships }: SignIn): boolean {
  if ((userType === "internalGuest") !== (home === thisTenant)) return false;
  if (home === noTenant && userType !== "b2bCollaborationGuest" && userType !== "otherExternalUser") return false;
  if (userType === "serviceProvider") {
    return partnerOf(configuration, home)?.["isServiceProvider"] === true && memberships.every((membership) => membership.startsWith("role:"));
  }
  if (userType !== "b2bDirectConnectUser") return true;
  const isOffice365 = target.kind === "application" && applicationGroups["office365"]?.includes(target.id.toLowerCase()) === true;
  return isOffice365 && memberships.length === 0;
}

function isPossibleClient({ userType, clientApp, methods, device, authenticationFlow }: SignIn): boolean {
  const isLegacy = clientApp === "exchangeActiveSync" || clientApp === "other";
  if (isLegacy && (userType === "b2bDirectConnectUser" || methods !== "password" || device !== "unknown" || authenticationFlow !== "none")) return false;
  return authenticationFlow !== "deviceCodeFlow" || device === "unknown";
}

/** Who is in a trusted named location is in a trusted one; the trusted addresses of multifactor authentication are no named location. */
function isPossiblePlace({ namedLocations }: Configuration, { locations }: SignIn): boolean {
  if (locations.includes("AllTrusted")) return true;
  return !namedLocations.some((location) => location["isTrusted"] === true && includesWord(locations, wordIn(location, "id") ?? ""));
}

/** Whether the user has such methods (table 5.1). */
function canDoMethods(configuration: Configuration, signIn: SignIn, { A4 }: Assumptions): Truth {
  const can = (methods: Methods) => canUse(methods, signIn.methods);
  if (signIn.userType === "internalGuest") return can("all");
  if (!isExternalEntra(signIn)) return can("here");
  if (signIn.userType === "serviceProvider") return can(A4 === "lax" ? "home" : "here");
  const trusted = trusts(configuration, signIn.home, "isMfaAccepted");
  const untrusted = can(signIn.userType === "b2bDirectConnectUser" ? "password" : "here");
  return choose(trusted, can("home"), untrusted);
}

/** Whether this tenant can see such a device (table 5.2). */
function canShowDevice(configuration: Configuration, signIn: SignIn): Truth {
  const { device, home } = signIn;
  if (device === "unknown" || signIn.userType === "internalGuest") return true;
  if (!isExternalEntra(signIn)) return false;
  const compliant = trusts(configuration, home, "isCompliantDeviceAccepted");
  const hybrid = trusts(configuration, home, "isHybridAzureADJoinedDeviceAccepted");
  if (device === "registered") return or(compliant, hybrid);
  return device === "compliant" ? compliant : device === "hybrid" ? hybrid : and(compliant, hybrid);
}
