import type { Assumptions } from "./assumptions.ts";
import { includesWord, isInApplications } from "./cross-tenant.ts";
import { fits } from "./device-filter.ts";
import { objectIn, wordIn, wordsIn, type Json } from "./json.ts";
import { baselineScopes, noTenant, thisTenant, clientApps, insiderRiskLevels, userTypes, type SignIn, type UserType } from "./sign-in.ts";
import { and, not, or, type Truth } from "./truth.ts";

/** Whether a policy applies to a sign-in (4.2). Everything that is written in a policy and not listed there is unknown. */
export function applies(policy: Json, signIn: SignIn, assumptions: Assumptions): Truth {
  const conditions = objectIn(policy, "conditions");
  if (conditions === undefined) return "unknown";
  return and(
    isEnabled(policy),
    isForPersons(conditions),
    hasUser(objectIn(conditions, "users"), signIn, assumptions),
    hasTarget(objectIn(conditions, "applications"), signIn, assumptions),
    hasClientApp(conditions, signIn),
    hasPlatform(objectIn(conditions, "platforms"), signIn),
    hasLocation(objectIn(conditions, "locations"), signIn),
    isListed(wordsIn(conditions, "signInRiskLevels"), signIn.signInRisk, riskWords),
    isListed(wordsIn(conditions, "userRiskLevels"), signIn.userRisk, riskWords),
    isListed(wordsIn(conditions, "insiderRiskLevels"), signIn.insiderRisk, insiderRiskLevels),
    isListed(wordsIn(objectIn(conditions, "authenticationFlows"), "transferMethods"), signIn.authenticationFlow, ["devicecodeflow", "authenticationtransfer"]),
    hasDevice(objectIn(objectIn(conditions, "devices"), "deviceFilter"), signIn),
    knowsConditions(conditions),
  );
}

const riskWords = ["none", "low", "medium", "high", "hidden"];

/** Whether a policy is enforced. */
export function isEnabled(policy: Json): Truth {
  const state = wordIn(policy, "state");
  if (state === "enabled") return true;
  return state === "disabled" || state === "enabledforreportingbutnotenforced" ? false : "unknown";
}

/** Policies of workload identities and of agents are about nobody. */
function isForPersons(conditions: Json): boolean {
  const others = ["clientApplications", "servicePrincipalRiskLevels", "agentIdRiskLevels"];
  return others.every((name) => (conditions[name] ?? null) === null || (Array.isArray(conditions[name]) && conditions[name].length === 0));
}

const knownConditions: ReadonlySet<string> = new Set([
  "users",
  "applications",
  "clientAppTypes",
  "platforms",
  "locations",
  "signInRiskLevels",
  "userRiskLevels",
  "insiderRiskLevels",
  "authenticationFlows",
  "devices",
  "clientApplications",
  "servicePrincipalRiskLevels",
  "agentIdRiskLevels",
]);

function knowsConditions(conditions: Json): Truth {
  const strangers = Object.entries(conditions).filter(([name, value]) => !knownConditions.has(name) && !name.includes("@odata") && (value ?? null) !== null);
  return strangers.length === 0 ? true : "unknown";
}

function hasUser(users: Json | undefined, signIn: Person, assumptions: Assumptions): Truth {
  const own = and(isAmong(users, "include", signIn, assumptions), not(isAmong(users, "exclude", signIn, assumptions)));
  if (signIn.userType !== "b2bDirectConnectUser" || assumptions.A7 === "lax") return own;
  // With a guest object besides, what is said of collaboration users is said of them too.
  return or(own, ...(["b2bCollaborationGuest", "b2bCollaborationMember"] as const).map((userType) => hasUser(users, { ...signIn, userType }, assumptions)));
}

/** Whether a policy can include somebody who has all of some memberships. */
export function canInclude(users: Json | undefined, person: Person, assumptions: Assumptions): boolean {
  const types: readonly UserType[] = person.userType === "b2bDirectConnectUser" ? ["b2bDirectConnectUser", "b2bCollaborationGuest", "b2bCollaborationMember"] : [person.userType];
  return types.some((userType) => isAmong(users, "include", { ...person, userType }, assumptions) !== false);
}

type Person = Pick<SignIn, "home" | "userType" | "memberships">;

/** Whether a user is one of those that `users` includes, or of those that it excludes. */
function isAmong(users: Json | undefined, side: "include" | "exclude", signIn: Person, { A1, A5 }: Assumptions): Truth {
  const isDirectConnect = signIn.userType === "b2bDirectConnectUser";
  // The strict reading makes a policy apply: it includes, and does not exclude.
  const reads = (assumption: "strict" | "lax") => (assumption === "strict") === (side === "include");
  const named = wordsIn(users, `${side}Users`);
  const isAll = named.includes("all") && (!isDirectConnect || reads(A1));
  const isOldForm = named.includes("guestsorexternalusers");
  const isMember = ["Users", "Groups", "Roles"].some((kind) => {
    if (kind === "Roles" && signIn.userType === "serviceProvider" && !reads(A5)) return false;
    const ids = wordsIn(users, `${side}${kind}`);
    const prefix = `${kind.toLowerCase().slice(0, -1)}:`;
    return signIn.memberships.some((membership) => membership.startsWith(prefix) && ids.includes(membership.slice(prefix.length).toLowerCase()));
  });
  if (isAll || isOldForm || isMember) return true;
  return isMatched(objectIn(users, `${side}GuestsOrExternalUsers`), signIn);
}

function isMatched(matcher: Json | undefined, { home, userType }: Person): Truth {
  if (matcher === undefined) return false;
  return and(isOneOf(wordsIn(matcher, "guestOrExternalUserTypes"), userType, [...userTypes, "none"]), isHomeMatched(matcher, home));
}

function isHomeMatched(matcher: Json, home: string): Truth {
  if ((matcher["externalTenants"] ?? null) === null) return true;
  const tenants = objectIn(matcher, "externalTenants");
  const kind = wordIn(tenants, "membershipKind");
  if (kind === "all") return true;
  // Which tenants are meant is lost with their list, whoever asks (rules.md 1.10).
  if (kind !== "enumerated" || !Array.isArray(tenants?.["members"])) return "unknown";
  return home !== thisTenant && home !== noTenant && wordsIn(tenants, "members").includes(home.toLowerCase());
}

/** Whether a value is among words of which only `known` are understood. */
function isOneOf(words: readonly string[], value: string, known: readonly string[]): Truth {
  if (words.includes(value.toLowerCase())) return true;
  return words.every((word) => includesWord(known, word)) ? false : "unknown";
}

/** As {@link isOneOf}, where no word at all says that everything is meant. */
function isListed(words: readonly string[], value: string, known: readonly string[]): Truth {
  return words.length === 0 ? true : isOneOf(words, value, known);
}

/** Whether `conditions.applications` is about the target. */
export function hasTarget(applications: Json | undefined, { target, filters }: Pick<SignIn, "target" | "filters">, { A8 }: Assumptions): Truth {
  const id = target.id.toLowerCase();
  if (target.kind === "userAction") return wordsIn(applications, "includeUserActions").includes(id);
  if (target.kind === "authenticationContext") return wordsIn(applications, "includeAuthenticationContextClassReferences").includes(id);
  const listed = (name: string) => wordsIn(applications, name).some((word) => word === "all" || isInApplications(word, id));
  if (target.id === baselineScopes && A8 === "strict" && listed("includeApplications")) return true;
  if (target.id === baselineScopes && wordsIn(applications, "excludeApplications").length > 0) return false;
  const filter = objectIn(applications, "applicationFilter");
  const isFiltered = filters.some((rule) => rule === filter?.["rule"]);
  const mode = wordIn(filter, "mode");
  const strange = filter !== undefined && mode !== "include" && mode !== "exclude" ? "unknown" : false;
  const included = or(listed("includeApplications"), mode === "include" && isFiltered, strange);
  const excluded = or(listed("excludeApplications"), mode === "exclude" && isFiltered, strange);
  return and(included, not(excluded));
}

function hasClientApp(conditions: Json, { clientApp }: SignIn): Truth {
  const words = wordsIn(conditions, "clientAppTypes");
  if (words.includes("all") || (clientApp === "exchangeActiveSync" && words.includes("eassupported"))) return true;
  return isListed(words, clientApp, [...clientApps, "easSupported"]);
}

const platformWords = ["windows", "macos", "ios", "android", "linux", "windowsphone"];

function hasPlatform(platforms: Json | undefined, { platform }: SignIn): Truth {
  const include = wordsIn(platforms, "includePlatforms");
  const exclude = wordsIn(platforms, "excludePlatforms");
  const included = include.includes("all") || isListed(include, platform, platformWords);
  return and(included, not(exclude.includes("all") || isOneOf(exclude, platform, platformWords)));
}

function hasLocation(locations: Json | undefined, signIn: SignIn): Truth {
  const matches = (words: readonly string[]) => words.includes("all") || words.some((word) => includesWord(signIn.locations, word));
  const include = wordsIn(locations, "includeLocations");
  return (include.length === 0 || matches(include)) && !matches(wordsIn(locations, "excludeLocations"));
}

function hasDevice(filter: Json | undefined, { device, filters }: SignIn): Truth {
  if (filter === undefined) return true;
  const rule = filter["rule"];
  const mode = wordIn(filter, "mode");
  if (typeof rule !== "string" || (mode !== "include" && mode !== "exclude")) return "unknown";
  const fitting = fits(rule, device, filters.includes(rule));
  return mode === "include" ? fitting : not(fitting);
}
