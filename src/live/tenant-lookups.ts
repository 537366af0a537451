import { isGuid } from "../model/well-known.ts";
import type { LookupQuestion } from "./lookups.ts";
import { liveLookups } from "./resources.ts";

/** Asks who tenants are. `ids` are in lower case; what is no tenant id is not asked for. */
export function tenantQuestions(ids: readonly string[]): readonly LookupQuestion[] {
  return [...new Set(ids)].filter(isGuid).sort().map((id): LookupQuestion => {
    return {
      id,
      url: `${liveLookups.tenants.path}(tenantId='${id}')`,
      keep: ({ tenantId, displayName, defaultDomainName, federationBrandName }) => {
        if (typeof tenantId !== "string" || tenantId.toLowerCase() !== id) return undefined;
        return { "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.tenantInformation", tenantId, displayName, defaultDomainName, federationBrandName };
      },
    };
  });
}
