import { isDay } from "../days.ts";
import { isObject, valueIn, word } from "../json.ts";
import type { JsonObject } from "../resource.ts";
import { isUndetermined, notUnderstood, undetermined, type Undetermined } from "../undetermined.ts";
import { isGuid } from "../well-known.ts";
import { mergeLedgers, type Direction, type Ledger, type Sighting, type SignInKind } from "./ledger.ts";

/** A sign-in that crossed the border of our tenant and succeeded. */
export interface CrossTenantSignIn {
  /** The other tenant, in lower case. */
  readonly tenantId: string;
  readonly direction: Direction;
  readonly appId: string | undefined;
  readonly resourceId: string | undefined;
  readonly signIns: SignInKind | "any";
  /** ISO day in UTC. */
  readonly day: string;
  readonly userId: string | undefined;
}

/**
 * Reads a sign-in of Graph's log. `own` is our tenant id in lower case. Undefined for one that stays in one tenant,
 * failed, or is no user's; undetermined where the object does not say.
 */
export function readSignIn(value: JsonObject, own: string): CrossTenantSignIn | undefined | Undetermined {
  const stated = ["homeTenantId", "resourceTenantId", "crossTenantAccessType", "status", "createdDateTime", "appId", "resourceId", "signInEventTypes", "isInteractive", "userId"];
  const gap = stated.map((name) => valueIn(value, name)).find(isUndetermined);
  if (gap !== undefined) return gap;
  if (word(valueIn(value, "crossTenantAccessType")) === "none") return undefined;
  const signIns = kindOf(value);
  if (signIns === undefined) return undefined;
  const border = crossed(valueIn(value, "homeTenantId"), valueIn(value, "resourceTenantId"), own);
  if (border === undefined || isUndetermined(border)) return border;
  const status = valueIn(value, "status");
  const errorCode = isObject(status) ? valueIn(status, "errorCode") : undefined;
  if (typeof errorCode !== "number") return notUnderstood(errorCode, "the sign-ins do not state whether they succeeded (status)", ["signIn"]);
  if (errorCode !== 0) return undefined;
  const day = utcDay(valueIn(value, "createdDateTime"));
  if (day === undefined) return undetermined("a sign-in does not state when it was (createdDateTime)", ["signIn"]);
  return { ...border, appId: idIn(value, "appId"), resourceId: idIn(value, "resourceId"), signIns, day, userId: idIn(value, "userId") };
}

function crossed(home: unknown, resource: unknown, own: string): Pick<CrossTenantSignIn, "tenantId" | "direction"> | undefined | Undetermined {
  const [from, to] = [word(home), word(resource)];
  if (from === undefined || to === undefined || !isGuid(from) || !isGuid(to)) {
    return undetermined("the sign-ins do not state between which tenants they were (homeTenantId, resourceTenantId)", ["signIn"]);
  }
  if (from === to) return undefined;
  if (to === own) return { tenantId: from, direction: "inbound" };
  return from === own ? { tenantId: to, direction: "outbound" } : undefined;
}

/** Undefined for what is no user's sign-in. */
function kindOf(value: JsonObject): SignInKind | "any" | undefined {
  const types = valueIn(value, "signInEventTypes");
  const words = Array.isArray(types) ? types.map(word) : [];
  if (words.includes("noninteractiveuser")) return "nonInteractive";
  if (words.includes("interactiveuser")) return "interactive";
  if (words.includes("serviceprincipal") || words.includes("managedidentity")) return undefined;
  const isInteractive = valueIn(value, "isInteractive");
  return typeof isInteractive === "boolean" ? (isInteractive ? "interactive" : "nonInteractive") : "any";
}

/** The ISO day in UTC of a date-time; a text without a zone is UTC, as Graph writes it. */
export function utcDay(dateTime: unknown): string | undefined {
  if (typeof dateTime !== "string" || !isDay(dateTime.trim().slice(0, 10))) return undefined;
  const text = dateTime.trim();
  const time = Date.parse(/[T ][\d:.]+$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

function idIn(value: JsonObject, name: string): string | undefined {
  const id = word(valueIn(value, name));
  return id === undefined || id === "" ? undefined : id;
}

/** The sightings in sign-ins, with the number of users of each. They cover no day: a list does not say what it was asked for. */
export function ledgerOfSignIns(signIns: readonly CrossTenantSignIn[]): Ledger {
  const users = new Map<string, Set<string>>();
  const sightings = signIns.map((each): readonly [string, Sighting] => {
    const { tenantId, direction, appId, resourceId, signIns: kind, day, userId } = each;
    const key = [tenantId, direction, appId ?? "", resourceId ?? "", kind].join(" ");
    const seen = users.get(key) ?? new Set<string>();
    users.set(key, seen);
    if (userId !== undefined) seen.add(userId);
    return [key, { tenantId, direction, ...(appId !== undefined && { appId }), ...(resourceId !== undefined && { resourceId }), signIns: kind, source: "signIns", lastSeen: day }];
  });
  const entries = sightings.map(([key, sighting]) => ({ ...sighting, ...withUsers(users.get(key)?.size ?? 0) }));
  return mergeLedgers({ coverage: [], entries });
}

function withUsers(users: number): { readonly users?: number } {
  return users > 0 ? { users } : {};
}
