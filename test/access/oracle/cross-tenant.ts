import type { Assumptions } from "./assumptions.ts";
import { applicationGroups, type Configuration } from "./configuration.ts";
import { objectIn, objectsIn, wordIn, type Json } from "./json.ts";
import { isExternalEntra, type SignIn } from "./sign-in.ts";
import { and, choose, not, type Truth } from "./truth.ts";

/** The partner configuration of a tenant. */
export function partnerOf({ partners }: Configuration, home: string): Json | undefined {
  return partners.find((partner) => wordIn(partner, "tenantId") === home.toLowerCase());
}

/**
 * The value of a property in force for a tenant (rules.md 1.2): the partner's if it is not null, else the default's,
 * else Microsoft's, where the default says that it is Microsoft's. Undefined where it is unknown.
 */
function effective(configuration: Configuration, home: string, property: string): Json | "service default" | undefined {
  const partner = partnerOf(configuration, home);
  if (partner !== undefined) {
    if (partner[property] === undefined) return undefined;
    if (partner[property] !== null) return objectIn(partner, property);
  }
  const inherited = configuration.default?.[property] ?? null;
  if (inherited !== null) return objectIn(configuration.default, property);
  return configuration.default?.["isServiceDefault"] === true ? "service default" : undefined;
}

/** Whether a claim of a home tenant is accepted. */
export function trusts(configuration: Configuration, home: string, claim: "isMfaAccepted" | "isCompliantDeviceAccepted" | "isHybridAzureADJoinedDeviceAccepted"): Truth {
  const trust = effective(configuration, home, "inboundTrust");
  if (trust === "service default") return false;
  const accepted = trust?.[claim];
  return accepted === undefined ? "unknown" : accepted === true;
}

/** Whether cross-tenant access lets a sign-in in (4.1). */
export function isLetIn(configuration: Configuration, signIn: SignIn, assumptions: Assumptions): Truth {
  const property = settingOf(signIn, assumptions);
  if (property === undefined) return true;
  const setting = effective(configuration, signIn.home, property);
  if (setting === undefined) return "unknown";
  if (setting === "service default") return property === "b2bCollaborationInbound";
  return passes(setting, signIn);
}

/** The setting that gates a sign-in, if one does. */
function settingOf(signIn: SignIn, { A6 }: Assumptions): string | undefined {
  if (!isExternalEntra(signIn)) return undefined;
  if (signIn.userType === "b2bDirectConnectUser") return "b2bDirectConnectInbound";
  const isUngated = signIn.userType === "otherExternalUser" || signIn.userType === "serviceProvider";
  return isUngated && A6 === "lax" ? undefined : "b2bCollaborationInbound";
}

/** The four-way table (semantics.md 2). */
function passes(setting: Json, signIn: SignIn): Truth {
  const user = isTargeted(objectIn(setting, "usersAndGroups"), "allusers", (target) => includesWord(signIn.partnerMemberships, target));
  const usersAllowed = isAllowed(objectIn(setting, "usersAndGroups"));
  const applications = objectIn(setting, "applications");
  const applicationsAllowed = isAllowed(applications);
  const isApplication = signIn.target.kind === "application";
  const application = isTargeted(applications, "allapplications", (target) => isApplication && isInApplications(target, signIn.target.id));

  const bothBlocked = and(not(usersAllowed), not(applicationsAllowed));
  const userPasses = choose(usersAllowed, user, not(user));
  // The applications' half is asked only of an application.
  const applicationPasses = isApplication ? choose(applicationsAllowed, application, not(application)) : true;
  return choose(bothBlocked, not(and(user, application)), and(userPasses, applicationPasses));
}

function isAllowed(half: Json | undefined): Truth {
  const accessType = wordIn(half, "accessType");
  return accessType === "allowed" ? true : accessType === "blocked" ? false : "unknown";
}

/** Whether somebody or something is in the targets of a half. */
function isTargeted(half: Json | undefined, everything: string, matches: (target: string) => boolean): Truth {
  const targets = objectsIn(half, "targets").map((target) => wordIn(target, "target") ?? "");
  if (targets.length === 0) return "unknown";
  if (targets.includes(everything)) return true;
  if (targets.some(matches)) return true;
  return targets.every((target) => isGuid(target) || target in applicationGroups) ? false : "unknown";
}

/** Whether `target`, an id or the name of a group, is or holds the application. */
export function isInApplications(target: string, application: string): boolean {
  const id = application.toLowerCase();
  return target === id || (applicationGroups[target] ?? []).includes(id);
}

export function includesWord(words: readonly string[], word: string): boolean {
  return words.some((item) => item.toLowerCase() === word);
}

function isGuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
