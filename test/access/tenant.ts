import { Place } from "../../src/model/place.ts";
import type { FileFacts, Resource, ResourceKind, ResourceList } from "../../src/model/resource.ts";
import { buildTenant } from "../../src/model/build-tenant.ts";
import type { Tenant } from "../../src/model/tenant.ts";
import type { Configuration } from "./oracle/configuration.ts";

/** The tenant of a configuration as it would come from complete lists, one file for each kind of object. */
export function tenantWith(configuration: Configuration): Tenant {
  const byKind: readonly (readonly [ResourceKind, Configuration["policies"]])[] = [
    ["crossTenantAccessPolicyDefault", configuration.default === undefined ? [] : [configuration.default]],
    ["crossTenantAccessPolicyPartner", configuration.partners],
    ["conditionalAccessPolicy", configuration.policies],
    ["authenticationStrengthPolicy", configuration.strengths],
    ["namedLocation", configuration.namedLocations],
  ];
  const resources = byKind.flatMap(([kind, values]) =>
    values.map((value, index): Resource => ({ kind, value, place: Place.root(`${kind}.json`).at(index) })),
  );
  const files = byKind.flatMap(([kind]) => (kind === "crossTenantAccessPolicyDefault" ? [] : [factsOf(kind)]));
  return buildTenant(resources, files, { today: "2026-11-23", cloud: "public" });
}

function factsOf(kind: ResourceKind): FileFacts {
  const root = Place.root(`${kind}.json`);
  const list: ResourceList = { kind, place: root };
  return { file: root.file, root, lists: [list], absences: [], oddKeys: [], duplicatedKeys: [], repeatedObjects: [], isTemplate: false, syncWrites: [] };
}
