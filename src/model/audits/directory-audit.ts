import { isObject, valueIn } from "../json.ts";
import type { JsonObject, Resource } from "../resource.ts";
import { isUndetermined, undetermined, type Undetermined } from "../undetermined.ts";
import { isGuid } from "../well-known.ts";

/** Who did something: a person, an application, or nobody that the audit names. */
export interface Actor {
  readonly kind: "user" | "app" | "unknown";
  /** Of a user the object id, of an application its application id, else that of its service principal. In lower case. */
  readonly id?: string;
  /** What the audit calls them: text of the tenant. */
  readonly name?: string;
}

/** A change of settings as the tenant's audit log has it. Source: Microsoft Graph's `directoryAudit`. */
export interface DirectoryAudit {
  /** ISO time, UTC. */
  readonly time: string;
  readonly activity: string;
  readonly category: string;
  /** The same for everything that one call did. */
  readonly correlationId: string | undefined;
  readonly actor: Actor;
  /** Ids of the objects that were changed, in lower case. */
  readonly targets: ReadonlySet<string>;
  /** Tenant ids of the partners whose settings were changed, in lower case, where the audit names them. */
  readonly partners: ReadonlySet<string>;
  /** The properties that it says were changed, in lower case. */
  readonly properties: ReadonlySet<string>;
}

/** Understands an audit. `appIdOf` tells the application of a service principal, where that is known. */
export function readAudit({ value }: Pick<Resource, "value">, appIdOf: (servicePrincipal: string) => string | undefined = () => undefined): DirectoryAudit | Undetermined {
  const [time, activity] = [textIn(value, "activityDateTime"), textIn(value, "activityDisplayName")];
  if (time === undefined || activity === undefined || Number.isNaN(Date.parse(time))) return undetermined("a directory audit has no activity or no time that is understood");
  const targets = listIn(value, "targetResources");
  const changed = targets.flatMap((target) => listIn(target, "modifiedProperties"));
  return {
    time: new Date(time).toISOString(),
    activity,
    category: textIn(value, "category") ?? "",
    correlationId: textIn(value, "correlationId")?.toLowerCase(),
    actor: actorOf(valueIn(value, "initiatedBy"), appIdOf),
    targets: new Set(targets.flatMap((target) => idsIn([valueIn(target, "id"), valueIn(target, "displayName")]))),
    partners: new Set(changed.flatMap(partnerIn)),
    properties: new Set(changed.flatMap((property) => textIn(property, "displayName")?.toLowerCase() ?? [])),
  };
}

/** Whether what an audit tells of came about. One that does not say so is taken at its word. */
export function isDone({ value }: Pick<Resource, "value">): boolean {
  const result = textIn(value, "result")?.toLowerCase();
  return result === undefined || result === "success";
}

/** An application can act for a person: then the person is who did it, and the application is through what. */
function actorOf(initiatedBy: unknown, appIdOf: (servicePrincipal: string) => string | undefined): Actor {
  const [user, app] = isObject(initiatedBy) ? [valueIn(initiatedBy, "user"), valueIn(initiatedBy, "app")] : [];
  if (isObject(user)) {
    const [id, name] = [textIn(user, "id")?.toLowerCase(), textIn(user, "userPrincipalName") ?? textIn(user, "displayName")];
    if (id !== undefined || name !== undefined) return { kind: "user", ...(id !== undefined && { id }), ...(name !== undefined && { name }) };
  }
  if (isObject(app)) {
    const principal = textIn(app, "servicePrincipalId")?.toLowerCase();
    const id = textIn(app, "appId")?.toLowerCase() ?? (principal === undefined ? undefined : (appIdOf(principal) ?? principal));
    const name = textIn(app, "displayName");
    if (id !== undefined || name !== undefined) return { kind: "app", ...(id !== undefined && { id }), ...(name !== undefined && { name }) };
  }
  return { kind: "unknown" };
}

/** The values are JSON texts: `"\"11111111-…\""`. Only a property that names the partner says whom the change is about. */
function partnerIn(property: JsonObject): readonly string[] {
  const name = textIn(property, "displayName")?.toLowerCase();
  if (name !== "tenantid" && name !== "partneridentifier" && name !== "partnertenantid") return [];
  return idsIn([valueIn(property, "oldValue"), valueIn(property, "newValue")].map(unquoted));
}

function unquoted(value: unknown): unknown {
  return typeof value === "string" ? value.replace(/^\s*\[?\s*"?|"?\s*\]?\s*$/g, "") : value;
}

function idsIn(values: readonly unknown[]): readonly string[] {
  return values.flatMap((value) => (typeof value === "string" && isGuid(value) ? [value.trim().toLowerCase()] : []));
}

function textIn(object: JsonObject, name: string): string | undefined {
  const value = valueIn(object, name);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function listIn(object: JsonObject, name: string): readonly JsonObject[] {
  const value = valueIn(object, name);
  return Array.isArray(value) && !isUndetermined(value) ? (value as unknown[]).filter(isObject) : [];
}

/** Whether the activity begins so. Microsoft's list of activities and its log differ in case. */
export function startsWith({ activity }: DirectoryAudit, beginning: string): boolean {
  return activity.toLowerCase().startsWith(beginning.toLowerCase());
}

/** Whether it tells of a partner's entry: that it came, went or was changed. */
export function changesPartner({ activity }: DirectoryAudit): boolean {
  return /^(?:add a partner to|update a partner|delete partner specific) cross-tenant access setting/i.test(activity);
}

/** Whether it tells of a partner's settings of synchronization. The category holds changes of the default, too. */
export function changesSynchronization({ activity }: DirectoryAudit): boolean {
  return /cross-tenant identity sync setting/i.test(activity);
}

/** Whether it tells of the default settings. */
export function changesDefault({ activity }: DirectoryAudit): boolean {
  return /(?:company default cross-tenant access|cross-tenant access default) setting/i.test(activity);
}

/** Whether it names an object or a partner. `id` is in lower case. */
export function isAbout({ targets, partners }: DirectoryAudit, id: string): boolean {
  return targets.has(id) || partners.has(id);
}
