import { applicationNames } from "../access/targets.ts";
import type { AccessQuestion, Assumption, Nearest, RegionPart, SignIn, Target, Verdict } from "../access/access.ts";
import { typeTitles } from "../model/conditional-access/external-users.ts";
import { brief, counted, inBrief, inWords } from "../model/words.ts";
import { personInWords, type AccessNames, type ExposureReport, type ReportGap, type ReportRow } from "./exposure.ts";

/** What the questions ask, as the head of a column. */
export const questionTitles: Readonly<Record<AccessQuestion["kind"], string>> = {
  reach: "reachable",
  noMfa: "without MFA",
  noManagedDevice: "without a managed device",
  weakerThan: "with weaker methods",
};

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

export function verdictInWords(verdict: Verdict | undefined): string {
  return verdict === undefined ? "" : { open: "yes", conditional: "with a membership", assumption: "perhaps", closed: "no", discretion: "as Microsoft decides", "not modelled": "not modelled", "not decided": "not decided" }[verdict];
}

export function targetInWords({ kind, id }: Target): string {
  if (kind === "userAction") return id === "urn:user:registersecurityinfo" ? "registering security information" : id === "urn:user:registerdevice" ? "registering a device" : brief(id);
  if (kind === "authenticationContext") return `authentication context ${brief(id)}`;
  if (id === "any") return "any other application";
  if (id === "baselineScopes") return "the directory's basic data";
  return applicationNames.get(id) ?? (id.length === 36 ? `application ${id}` : `any other application of ${id}`);
}

/** People of one type, as a line of the table has them. */
export function rowInWords({ who }: ReportRow, names: AccessNames): string {
  const [first] = who;
  return first === undefined ? "" : peopleInWords({ ...first, homes: who.flatMap(({ homes }) => homes) }, names);
}

export function peopleInWords({ userType, homes }: ReportRow["who"][number], names: AccessNames): string {
  return userType === "internalGuest" ? typeTitles[userType] : `${typeTitles[userType]} of ${inBrief(homes.map((home) => names.home(home)))}`;
}

/** A sign-in in a sentence. What is as everybody has it is left out. */
export function witnessInWords(witness: SignIn, names: AccessNames): string {
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
  return `${personInWords(witness.userType, names.home(witness.home))}, ${parts.join(", ")}, reaches ${targetInWords(witness.target)}.`;
}

function placeInWords(place: string): string {
  return place === "trusted" ? "a trusted location" : place === "compliantNetwork" ? "the compliant network" : `the location ${brief(place)}`;
}

/** How far a gap reaches beyond its witness. */
export function regionInWords(region: readonly RegionPart[]): string {
  if (region.length === 0) return "whatever else the sign-in is";
  return region.map(({ dimension, id, values }) => (id === undefined ? `${dimension} ${inWords(values)}` : `${dimension} ${brief(id) || "of the inbound setting"}: ${values[0] === "true" ? "in" : "out"}`)).join("; ");
}

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

/** What a gap hangs on, where it is not open to everybody. */
export function conditionInWords({ memberships, isListed = false, assumptions }: ReportGap): string | undefined {
  const isIn = [...(memberships ?? []).map(brief), ...(isListed ? ["what the inbound setting of their home lists"] : [])];
  if (isIn.length > 0) return `only if a user is in ${inWords(isIn)}`;
  return assumptions && `only if ${inWords(assumptions.map((each) => `${assumptionTitles[each]} (${each})`))}`;
}

export function cellsInWords({ cells }: ReportGap, names: AccessNames): readonly string[] {
  const byTargets = new Map<string, string[]>();
  for (const { who, targets } of cells) {
    const wanted = inBrief(targets.map(targetInWords));
    const key = `${wanted}, ${counted(targets.length, "target")}`;
    byTargets.set(key, [...(byTargets.get(key) ?? []), peopleInWords(who, names)]);
  }
  return [...byTargets].map(([wanted, people]) => `${inBrief(people)}: ${wanted}`);
}

/** What every report ends with: how far its answers go. */
export function limitsInWords({ assumptions, missing, undecided }: ExposureReport): readonly string[] {
  return [
    ...missing.map((reason) => `Not everything is known: ${reason}.`),
    ...undecided.map(({ verdict, reasons, needs, cells }) => `${counted(cells, "answer")} ${verdict}${reasons.length === 0 ? "" : `: ${inBrief(reasons)}`}${needs.length === 0 ? "" : `; ${inWords(needs)} would decide it`}.`),
    `Assumptions: ${assumptions.length === 0 ? "no answer hangs on an open point of the documentation" : inWords(assumptions.map((each) => `${each} (${assumptionTitles[each]})`))}. A partner is taken to let its people go.`,
    "Within this model: sign-in policy alone, not assignments, sharing, invitations or sessions. Who is a member of a group, and attributes of applications and devices, are not known. docs/access-analysis.md says more.",
  ];
}
