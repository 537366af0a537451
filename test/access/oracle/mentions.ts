import { canInclude, hasTarget, isEnabled } from "./applies.ts";
import { lax, strict } from "./assumptions.ts";
import type { Configuration } from "./configuration.ts";
import { isFree } from "./device-filter.ts";
import { objectIn, objectsIn, wordIn, wordsIn, type Json } from "./json.ts";
import type { SignIn } from "./sign-in.ts";

/** Somebody, and what they want. */
export type Cell = Pick<SignIn, "home" | "userType" | "target">;

/** Everything that policies which can be about a cell ask for, dimension by dimension. */
export interface Mentions {
  readonly policies: readonly Json[];
  readonly clientApps: readonly string[];
  readonly platforms: readonly string[];
  readonly locations: readonly string[];
  readonly signInRisk: readonly string[];
  readonly userRisk: readonly string[];
  readonly insiderRisk: readonly string[];
  readonly flows: readonly string[];
  readonly capabilities: readonly string[];
  readonly memberships: readonly string[];
  readonly partnerMemberships: readonly string[];
  readonly filters: readonly string[];
}

/** What the policies and the inbound settings of a configuration ask for when somebody of a cell signs in. */
export function mentionsOf(configuration: Configuration, cell: Cell): Mentions {
  const policies = configuration.policies.filter((policy) => canApply(policy, cell));
  const words = (read: (conditions: Json | undefined) => readonly string[]) => distinct(policies.flatMap((policy) => read(objectIn(policy, "conditions"))));
  return {
    policies,
    clientApps: words((conditions) => wordsIn(conditions, "clientAppTypes")),
    platforms: words((conditions) => ["includePlatforms", "excludePlatforms"].flatMap((name) => wordsIn(objectIn(conditions, "platforms"), name))),
    locations: words((conditions) => ["includeLocations", "excludeLocations"].flatMap((name) => wordsIn(objectIn(conditions, "locations"), name))),
    signInRisk: words((conditions) => wordsIn(conditions, "signInRiskLevels")),
    userRisk: words((conditions) => wordsIn(conditions, "userRiskLevels")),
    insiderRisk: words((conditions) => wordsIn(conditions, "insiderRiskLevels")),
    flows: words((conditions) => wordsIn(objectIn(conditions, "authenticationFlows"), "transferMethods")),
    capabilities: distinct(policies.flatMap((policy) => capabilitiesIn(objectIn(policy, "grantControls")))),
    memberships: membershipsFor(cell, distinct(policies.flatMap(membershipsIn))),
    partnerMemberships: partnerMembershipsOf(configuration, cell),
    filters: distinct(policies.flatMap((policy) => filtersIn(policy, cell))),
  };
}

/** Whether a policy is enforced and can, with some memberships, include the user and the target. One that cannot never applies. */
function canApply(policy: Json, cell: Cell): boolean {
  if (isEnabled(policy) === false) return false;
  const conditions = objectIn(policy, "conditions");
  if (conditions === undefined) return true;
  const filters = filtersIn(policy, cell);
  const signIn = { ...cell, memberships: membershipsFor(cell, membershipsIn(policy)) };
  return [strict, lax].some((assumptions) => {
    const targets = [[], filters].some((some) => hasTarget(objectIn(conditions, "applications"), { target: cell.target, filters: some }, assumptions) !== false);
    return targets && canInclude(objectIn(conditions, "users"), signIn, assumptions);
  });
}

function capabilitiesIn(grant: Json | undefined): readonly string[] {
  const here = wordsIn(grant, "builtInControls").filter((control) => ["approvedapplication", "compliantapplication", "passwordchange"].includes(control));
  return [...here, ...wordsIn(grant, "termsOfUse"), ...wordsIn(grant, "customAuthenticationFactors")];
}

const words: ReadonlySet<string> = new Set(["all", "none", "guestsorexternalusers"]);

function membershipsIn(policy: Json): readonly string[] {
  const users = objectIn(objectIn(policy, "conditions"), "users");
  return ["Users", "Groups", "Roles"].flatMap((kind) =>
    ["include", "exclude"].flatMap((side) =>
      wordsIn(users, `${side}${kind}`)
        .filter((id) => !words.has(id))
        .map((id) => `${kind.toLowerCase().slice(0, -1)}:${id}`),
    ),
  );
}

function membershipsFor({ userType }: Cell, memberships: readonly string[]): readonly string[] {
  if (userType === "b2bDirectConnectUser") return [];
  return userType === "serviceProvider" ? memberships.filter((membership) => membership.startsWith("role:")) : memberships;
}

function partnerMembershipsOf({ default: base, partners }: Configuration, { home, userType }: Cell): readonly string[] {
  const property = userType === "b2bDirectConnectUser" ? "b2bDirectConnectInbound" : "b2bCollaborationInbound";
  const settings = [base, partners.find((partner) => wordIn(partner, "tenantId") === home)].map((object) => objectIn(object, property));
  const targets = settings.flatMap((setting) => objectsIn(objectIn(setting, "usersAndGroups"), "targets").map((target) => wordIn(target, "target") ?? ""));
  return distinct(targets).filter((target) => target !== "allusers");
}

function filtersIn(policy: Json, { target }: Cell): readonly string[] {
  const conditions = objectIn(policy, "conditions");
  const application = objectIn(objectIn(conditions, "applications"), "applicationFilter")?.["rule"];
  const device = objectIn(objectIn(conditions, "devices"), "deviceFilter")?.["rule"];
  return [...(target.kind === "application" && typeof application === "string" ? [application] : []), ...(typeof device === "string" && isFree(device) ? [device] : [])];
}

function distinct(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
