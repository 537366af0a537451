import { isObject, valueIn, word } from "../model/json.ts";
import type { JsonObject, ResourceKind } from "../model/resource.ts";
import { sameMeaning } from "../model/same-meaning.ts";
import type { Tenant } from "../model/tenant.ts";
import { conditionalAccessKinds } from "./conditional-access-kinds.ts";

const names = ["id", "displayName", "description", "createdDateTime", "modifiedDateTime", "templateId"];

/** What the access analysis reads of each kind, or says nothing of access. In lower case. What a location is made of is nothing that it reads. */
const read: ReadonlyMap<ResourceKind, ReadonlySet<string>> = new Map(
  (
    [
      ["conditionalAccessPolicy", ["state", "conditions", "grantControls"]],
      ["namedLocation", ["isTrusted"]],
      ["authenticationStrengthPolicy", ["allowedCombinations", "policyType", "requirementsSatisfied"]],
      ["identitySecurityDefaultsEnforcementPolicy", ["isEnabled"]],
    ] as const
  ).map(([kind, own]) => [kind, new Set([...names, ...own].map((name) => name.toLowerCase()))] as const),
);

/** Conditions on what is nobody's sign-in. In lower case. */
const ofWorkloads: ReadonlySet<string> = new Set(["clientapplications", "serviceprincipalrisklevels", "agentidrisklevels"]);

/**
 * The kinds of Conditional Access of which two tenants differ in nothing but what the access analysis reads. `ofNobody`
 * has the ids, in lower case, of policies that it does not look at, because they are about nobody from outside.
 */
export function kindsReadAsAWhole(base: Tenant, head: Tenant, ofNobody: ReadonlySet<string>): ReadonlySet<ResourceKind> {
  return new Set(conditionalAccessKinds.filter((kind) => sameMeaning({ rests: restsOf(base, kind, ofNobody) }, { rests: restsOf(head, kind, ofNobody) }) === true));
}

/** The objects that say more than is read: all of each, because what they say counts where and when they do. */
function restsOf(tenant: Tenant, kind: ResourceKind, ofNobody: ReadonlySet<string>): readonly JsonObject[] {
  return tenant.all(kind).flatMap(({ value }) => {
    const id = word(valueIn(value, "id"));
    // Nobody can tell of one without an id which it is.
    if (kind === "conditionalAccessPolicy" && (id === undefined || id === "" || ofNobody.has(id))) return [withoutNames(value)];
    const rest = Object.entries(value).filter(([key]) => read.get(kind)?.has(key.toLowerCase()) !== true);
    const conditions = Object.entries(value).find(([key]) => key.toLowerCase() === "conditions")?.[1];
    const workloads = isObject(conditions) ? Object.entries(conditions).filter(([key]) => ofWorkloads.has(key.toLowerCase())) : [];
    return sameMeaning(Object.fromEntries([...rest, ...workloads]), {}) === true ? [] : [withoutNames(value)];
  });
}

function withoutNames(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !["displayname", "description", "templateid"].includes(key.toLowerCase())));
}
