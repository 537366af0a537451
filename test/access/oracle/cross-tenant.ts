import type { Assumptions } from "./assumptions.ts";
import { applicationGroups, type Configuration } from "./configuration.ts";
import { objectIn, objectsIn, wordIn, type Json } from "./json.ts";
import { isExternalEntra, type SignIn } from "./sign-in.ts";
import type { Truth } from "./truth.ts";

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

/** The four-way table (semantics.md 2). A setting of which a half is not understood is unknown as a whole (rules.md 1.5). */
function passes(setting: Json, { target, partnerMemberships }: SignIn): Truth {
  const users = readHalf(objectIn(setting, "usersAndGroups"), "allusers", []);
  const applications = readHalf(objectIn(setting, "applications"), "allapplications", Object.keys(applicationGroups));
  if (users === undefined || applications === undefined) return "unknown";
  const isApplication = target.kind === "application";
  const user = users.isAll || users.targets.some((each) => includesWord(partnerMemberships, each));
  const application = applications.isAll || (isApplication && applications.targets.some((each) => isInApplications(each, target.id)));
  if (!users.isAllowed && !applications.isAllowed) return !(user && application);
  // The applications' half is asked only of an application.
  return user === users.isAllowed && (!isApplication || application === applications.isAllowed);
}

/** A half of a setting as the table reads it. */
interface Half {
  readonly isAllowed: boolean;
  readonly isAll: boolean;
  readonly targets: readonly string[];
}

/** Undefined where its access type or a target is not understood, or there is none (rules.md 1.4). */
function readHalf(half: Json | undefined, everything: string, groups: readonly string[]): Half | undefined {
  const accessType = wordIn(half, "accessType");
  const targets = objectsIn(half, "targets").map((target) => wordIn(target, "target") ?? "");
  const isAll = targets.includes(everything);
  const isUnderstood = isAll || (targets.length > 0 && targets.every((target) => isGuid(target) || groups.includes(target)));
  if (!isUnderstood || (accessType !== "allowed" && accessType !== "blocked")) return undefined;
  return { isAllowed: accessType === "allowed", isAll, targets };
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
