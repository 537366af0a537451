import { isObject, member } from "../model/json.ts";
import type { Place } from "../model/place.ts";
import type { Resource } from "../model/resource.ts";
import type { Tenant } from "../model/tenant.ts";

const inConditions: Readonly<Record<string, string>> = {
  target: "applications",
  userType: "users",
  home: "users",
  memberships: "users",
  locations: "locations",
  platform: "platforms",
  clientApp: "clientAppTypes",
  signInRisk: "signInRiskLevels",
  userRisk: "userRiskLevels",
  insiderRisk: "insiderRiskLevels",
  authenticationFlow: "authenticationFlows",
};

/** Where the policies of a tenant stand, by what the analysis calls them, and the part of one that a dimension is about. */
export class PolicyPlaces {
  readonly #resources: ReadonlyMap<string, Resource>;

  constructor(tenant: Tenant) {
    const written = tenant.all("conditionalAccessPolicy");
    // Reversed, because the last entry of a map wins and the first policy counts.
    const entries = tenant.conditionalAccess().policies.flatMap(({ id, label }, index): [string, Resource][] => {
      const resource = written[index];
      return resource === undefined ? [] : [[id ?? label, resource]];
    });
    this.#resources = new Map(entries.reverse());
  }

  of(policy: string): Place | undefined {
    return this.#resources.get(policy)?.place;
  }

  /** As deep as the file goes; the policy itself where several parts of it can be meant. */
  part(policy: string, dimension: string): Place | undefined {
    const resource = this.#resources.get(policy);
    if (resource === undefined) return undefined;
    const condition = inConditions[dimension];
    if (condition !== undefined) return deepest(resource, ["conditions", condition]);
    return dimension === "methods" || dimension === "capabilities" ? deepest(resource, ["grantControls"]) : resource.place;
  }
}

function deepest({ value, place }: Resource, keys: readonly string[]): Place {
  let here: unknown = value;
  let at = place;
  for (const key of keys) {
    const next = isObject(here) ? member(here, key) : undefined;
    if (next === undefined) break;
    here = next.value;
    at = at.at(next.key);
  }
  return at;
}
