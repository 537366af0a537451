import { isObject } from "../model/json.ts";
import type { JsonObject } from "../model/resource.ts";

/** Lists of Graph whose order means nothing; the redemption order, for one, is none of them. */
const sets = new Set([
  "targets",
  "members",
  "includeUsers",
  "excludeUsers",
  "includeGroups",
  "excludeGroups",
  "includeRoles",
  "excludeRoles",
  "includeApplications",
  "excludeApplications",
  "includeUserActions",
  "builtInControls",
  "clientAppTypes",
  "allowedCombinations",
  "allowedCloudEndpoints",
  "verifiedDomains",
  "assignedPlans",
  "owners",
  "sponsors",
  "m365Capabilities",
]);

/** Keys that say how an answer came to be, and change from one to the next. */
const passing = /^@odata\.(?:context|count|nextLink|deltaLink|etag|metadataEtag)$|@odata\.(?:context|count|associationLink|navigationLink)$|^@microsoft\./;

/** The same value with keys in order, sets in order, and without what only belongs to the answer it came in. */
export function stable(value: unknown, name = ""): unknown {
  if (Array.isArray(value)) {
    const items = (value as unknown[]).map((item) => stable(item));
    if (!sets.has(name)) return items;
    return items.map((item) => [JSON.stringify(item), item] as const).sort(([one], [other]) => (one < other ? -1 : Number(one > other))).map(([, item]) => item);
  }
  if (!isObject(value)) return value;
  const keys = Object.keys(value).filter((key) => !passing.test(key)).sort();
  return Object.fromEntries(keys.map((key) => [key, stable(value[key], key)]));
}

/** A document of an export: its context first, which says of what kind it is. */
export function documentText(context: string, value: JsonObject): string {
  return `${JSON.stringify({ "@odata.context": `https://graph.microsoft.com/${context}`, ...value }, undefined, 2)}\n`;
}
