import { isObject } from "../model/json.ts";
import type { JsonObject } from "../model/resource.ts";
import { isGuid } from "../model/well-known.ts";

/**
 * What a token says of itself, for messages: nothing is decided by it, since who receives a token judges it. Undefined
 * where it is not a token that can be looked into.
 */
export function claimsOf(token: string): JsonObject | undefined {
  const payload = token.split(".")[1];
  if (payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    return isObject(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
}

/** The id of the tenant that a token is for, in lower case; undefined where it does not say. */
export function tenantOf(token: string): string | undefined {
  const id = claimsOf(token)?.["tid"];
  return typeof id === "string" && isGuid(id) ? id.toLowerCase() : undefined;
}

/** The permissions that a token carries: of an application, or those that a person has through one. */
export interface Permissions {
  readonly names: readonly string[];
  readonly isDelegated: boolean;
}

/** The permissions of an access token to Graph; undefined where it does not show any. */
export function permissionsOf(token: string): Permissions | undefined {
  const claims = claimsOf(token);
  const roles = claims?.["roles"];
  if (Array.isArray(roles)) return { names: (roles as unknown[]).filter((role) => typeof role === "string").sort(), isDelegated: false };
  const scopes = claims?.["scp"];
  return typeof scopes === "string" ? { names: scopes.split(" ").filter(Boolean).sort(), isDelegated: true } : undefined;
}
