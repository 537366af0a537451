import type { JsonObject } from "../../../src/model/resource.ts";

export const eva = { id: "728309ae-1a37-4937-9afe-e35d964db09b", userPrincipalName: "eva@contoso.example", displayName: null, ipAddress: "203.0.113.10" };

export interface AuditGiven {
  readonly activity?: string;
  readonly category?: string;
  readonly time?: string;
  readonly partner?: string;
  readonly properties?: readonly string[];
  readonly user?: JsonObject | null;
  readonly app?: JsonObject | null;
  readonly correlationId?: string;
  readonly target?: string;
  readonly result?: string;
  readonly loggedByService?: string;
}

let count = 0;

/** An audit as Graph's reference and Microsoft's published alert queries show them. */
export function directoryAudit({ activity = "Update a partner cross-tenant access setting", category = "CrossTenantAccessSettings", time = "2026-11-20T08:12:44Z", partner, properties = [], user, app = null, correlationId = `call-${count}`, target = "5c027107-6ba7-42e7-9583-7df394bffd0a", result = "success", loggedByService = "Core Directory" }: AuditGiven = {}): JsonObject {
  count += 1;
  return {
    id: `Directory_${count}`,
    category,
    correlationId,
    result,
    activityDisplayName: activity,
    activityDateTime: time,
    loggedByService,
    initiatedBy: { user: user === undefined ? (app === null ? eva : null) : user, app },
    targetResources: [
      {
        id: target,
        displayName: null,
        type: "Policy",
        modifiedProperties: [
          ...(partner === undefined ? [] : [{ displayName: "tenantId", oldValue: null, newValue: `"${partner}"` }]),
          ...properties.map((displayName) => ({ displayName, oldValue: '"before"', newValue: '"now"' })),
        ],
      },
    ],
    additionalDetails: [],
  };
}
