import { typeTitles, type Home } from "../model/conditional-access/external-users.ts";
import type { Tenant } from "../model/tenant.ts";
import { brief, inBrief, inWords } from "../model/words.ts";
import type { Assumption, Nearest, RegionPart, SignIn, Target, TargetClass, WhoClass } from "./access.ts";
import { applicationNames } from "./targets.ts";

/** What people call what an analysis speaks of by id. */
export interface AccessNames {
  home(home: Home): string;
  /** A policy, by its id or by its label. */
  policy(id: string): string;
}

/** The names that a tenant has for them. */
export function namesFor(tenant: Tenant): AccessNames {
  const { homes, policies } = tenant.conditionalAccess();
  const labels = new Map(policies.map(({ id, label }) => [id ?? label, label]));
  const words: Readonly<Record<Home, string>> = { any: "any other tenant", none: "no Entra tenant", own: "this tenant" };
  return { home: (home) => words[home] ?? homes.labelOf(home), policy: (id) => labels.get(id) ?? id };
}

/** The documentation's open points, as the reading that lets more in. */
export const assumptionTitles: Readonly<Record<Assumption, string>> = {
  A1: "All users does not mean B2B direct connect users",
  A2: "an authentication strength is not asked of guests without an Entra tenant",
  A3: "terms of use are not asked of B2B direct connect users",
  A4: "the multifactor authentication of a service provider is accepted",
  A5: "a service provider's roles are left out by exclusions and not reached by inclusions",
  A6: "inbound settings do not hold service providers and other external users back",
  A7: "a B2B direct connect user has no guest account besides",
  A8: "policies for all applications with an excluded one do not guard the directory's own data",
};

/** What somebody wants, in a sentence. */
export function targetInWords({ kind, id }: Target): string {
  if (kind === "userAction") return id === "urn:user:registersecurityinfo" ? "registering security information" : id === "urn:user:registerdevice" ? "registering a device" : brief(id);
  if (kind === "authenticationContext") return `authentication context ${brief(id)}`;
  if (id === "any") return "any other application";
  if (id === "baselineScopes") return "the directory's basic data";
  return applicationNames.get(id) ?? (id.length === 36 ? `application ${id}` : `any other application of ${id}`);
}

/** People of one type, by where they come from. */
export function peopleInWords({ userType, homes }: { readonly userType: SignIn["userType"]; readonly homes: readonly Home[] }, names: AccessNames): string {
  return userType === "internalGuest" ? typeTitles[userType] : `${typeTitles[userType]} of ${inBrief(homes.map((home) => names.home(home)))}`;
}

/** Everybody of some classes; types from the same homes stand together. */
export function everybodyInWords(classes: readonly WhoClass[], names: AccessNames): string {
  const byHomes = new Map<string, string[]>();
  for (const userType of new Set(classes.map(({ who }) => who.userType))) {
    const homes = [...new Set(classes.flatMap(({ who, homes: own }) => (who.userType === userType ? own : [])))];
    const where = userType === "internalGuest" ? "" : ` of ${inBrief(homes.map((home) => names.home(home)))}`;
    byHomes.set(where, [...(byHomes.get(where) ?? []), typeTitles[userType]]);
  }
  return inWords([...byHomes].map(([where, titles]) => `${inWords(titles)}${where}`));
}

/** What some classes of targets stand for, each once. */
export function applicationsInWords(classes: readonly TargetClass[]): string {
  return inBrief([...new Set(classes.flatMap(({ target, ids }) => ids.map((id) => targetInWords({ ...target, id }))))]);
}

/** A sign-in in a sentence. What is as everybody has it is left out. */
export function witnessInWords(witness: SignIn, names: AccessNames): string {
  return `${witnessClause(witness, names)}.`;
}

/** The same as the beginning of a sentence. */
export function witnessClause(witness: SignIn, names: AccessNames): string {
  const { clientApp, platform, methods, device, locations, capabilities, memberships, partnerMemberships, filters, authenticationFlow } = witness;
  const client = { browser: "a browser", mobileAppsAndDesktopClients: "an app", exchangeActiveSync: "Exchange ActiveSync", other: "a legacy client" }[clientApp];
  const risks = (["signInRisk", "userRisk", "insiderRisk"] as const).flatMap((name) => (witness[name] === "none" ? [] : [`${name} ${witness[name]}`]));
  const parts = [
    `with ${client} on ${platform === "anything else" ? "an unknown platform" : platform}`,
    methods === "password" ? "with a password only" : `with ${methods.replaceAll(",", " and ")}`,
    ...(device === "unknown" ? [] : [`on a ${device.replace("+", " and ")} device`]),
    ...(locations.length === 0 ? [] : [`from ${inWords(locations.map(placeInWords))}`]),
    ...(authenticationFlow === "none" ? [] : [`by ${authenticationFlow}`]),
    ...risks.map((risk) => `at ${risk}`),
    ...(capabilities.length === 0 ? [] : [`having done ${inWords(capabilities.map(brief))}`]),
    ...(memberships.length === 0 ? [] : [`a member of ${inWords(memberships.map(brief))}`]),
    ...(partnerMemberships.length === 0 ? [] : [`among those whom the inbound setting lists, such as ${inWords(partnerMemberships.map(brief))}`]),
    ...filters.map((rule) => `where the filter ${JSON.stringify(brief(rule))} holds`),
  ];
  return `${personInWords(witness.userType, names.home(witness.home))}, ${parts.join(", ")}, reaches ${targetInWords(witness.target)}`;
}

function placeInWords(place: string): string {
  return place === "trusted" ? "a trusted location" : place === "compliantNetwork" ? "the compliant network" : `the location ${brief(place)}`;
}

/** Somebody in the singular, as a sentence begins with them. */
export function personInWords(userType: SignIn["userType"], home: string): string {
  const title = typeTitles[userType];
  const article = title.startsWith("other") ? "Another external user" : `A ${title.replace(/s$/, "")}`;
  return userType === "internalGuest" ? `${article} of this tenant` : `${article} of ${home}`;
}

/** How far a gap reaches beyond its witness. */
export function regionInWords(region: readonly RegionPart[]): string {
  if (region.length === 0) return "whatever else the sign-in is";
  return region.map(({ dimension, id, values }) => (id === undefined ? `${dimension} ${inWords(values)}` : `${dimension} ${brief(id) || "of the inbound setting"}: ${values[0] === "true" ? "in" : "out"}`)).join("; ");
}

/** The policy that almost closes a gap, and what it misses. */
export function nearestInWords(nearest: Nearest | undefined): string | undefined {
  return nearest && `${nearest.label} would close it, but for its ${dimensionTitles[nearest.dimension] ?? nearest.dimension}`;
}

const dimensionTitles: Readonly<Record<string, string>> = {
  target: "applications",
  userType: "types of external user",
  home: "tenants",
  memberships: "users and groups",
  locations: "locations",
  platform: "platforms",
  clientApp: "client apps",
  device: "demand or filter of devices",
  methods: "demand of methods",
  signInRisk: "sign-in risk",
  userRisk: "user risk",
  insiderRisk: "insider risk",
  authenticationFlow: "authentication flows",
  filters: "filter",
  capabilities: "demand of terms or apps",
};
