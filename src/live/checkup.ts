import { isObject } from "../model/json.ts";
import type { Cloud } from "../model/well-known.ts";
import { rulesServedBy, type Licence } from "./live-read.ts";
import { liveReads } from "./resources.ts";
import type { Session } from "./session.ts";
import { examineWorkspace, type TableCheck } from "./workspace-checkup.ts";

/** One permission that a scan uses. */
export interface PermissionCheck {
  readonly permission: string;
  /** Unknown where the token does not show what it carries. */
  readonly granted: boolean | "unknown";
  /** The broader permission that stands in for it. */
  readonly by?: string;
  /** What is read with it: paths of Graph. */
  readonly reads: readonly string[];
  /** Rules that cannot judge everything without it. */
  readonly rules: readonly string[];
}

/** One licence that some reads need. */
export interface LicenceCheck {
  readonly licence: Licence;
  readonly found: boolean | "unknown";
  readonly reads: readonly string[];
  readonly rules: readonly string[];
}

/** What a scan would find. */
export interface Checkup {
  /** How the sign-in went. */
  readonly way: string;
  readonly cloud: Cloud;
  readonly tenantId?: string;
  readonly isDelegated: boolean;
  readonly permissions: readonly PermissionCheck[];
  readonly licences: readonly LicenceCheck[];
  /** Permissions that can change something, which a scan never needs. */
  readonly excessive: readonly string[];
  /** The tables of the workspace, where one was named. */
  readonly workspace?: readonly TableCheck[];
}

/** Service plans by their id. Source: Microsoft's page of product names and service plan identifiers. */
const plans = { p1: "41781fb2-bc02-4b7c-bd55-b576c07bb09d", p2: "eec0eb4f-6444-4f95-aba0-50c24d67f998" };

/** What of reading has no `Read` in its name, and what every token of a person has. */
const harmless = new Set(["openid", "profile", "email", "offline_access"]);

/** Looks at the permissions of a session, at the licences of its tenant, and at its workspace. `now` is in milliseconds since 1970. */
export async function examine({ way, permissions, reader, cloud, tenantId, workspace }: Session & { readonly cloud: Cloud }, now: number): Promise<Checkup> {
  const granted = permissions?.names;
  const has = (names: readonly string[]): string | undefined => names.find((name) => granted?.includes(name));
  const needed = [...new Set(liveReads.flatMap(({ permission, extra }) => [permission, ...(extra ? [extra.permission] : [])]))].sort();
  const found = await servicePlans(reader);
  const tables = workspace === undefined ? {} : { workspace: await examineWorkspace(workspace, now) };
  return {
    way,
    cloud,
    ...(tenantId !== undefined && { tenantId }),
    isDelegated: permissions?.isDelegated === true,
    permissions: needed.map((permission): PermissionCheck => {
      const using = liveReads.filter((resource) => resource.permission === permission && resource.clouds?.includes(cloud) !== false);
      const extras = liveReads.filter(({ extra }) => extra?.permission === permission);
      const broader = using.map(({ alsoBy = [] }) => has(alsoBy)).find((name) => name !== undefined);
      const own = has([permission]);
      return {
        permission,
        granted: granted === undefined ? "unknown" : own !== undefined || broader !== undefined,
        ...(own === undefined && broader !== undefined && { by: broader }),
        reads: [
          ...using.map(({ path, property }) => (property === undefined ? path : `${path} (${property})`)),
          ...extras.map(({ path, extra }) => `${path} (${extra?.property ?? ""})`),
        ],
        rules: distinct([...using.flatMap(rulesServedBy), ...extras.flatMap(({ kind, extra }) => rulesServedBy({ kind, ...(extra && { property: extra.property }) }))]),
      };
    }),
    licences: [licence("Microsoft Entra ID P1", found, [plans.p1, plans.p2]), licence("Microsoft Entra ID P2 or Microsoft Entra ID Governance", found, [plans.p2])],
    excessive: (granted ?? []).filter((name) => !harmless.has(name) && !/\.Read(?:Basic)?(?:\.|$)/.test(name)),
    ...tables,
  };
}

function licence(name: Licence, found: ReadonlySet<string> | undefined, ids: readonly string[]): LicenceCheck {
  const whole = liveReads.filter((resource) => resource.licence === name);
  const extras = liveReads.filter(({ extra }) => extra?.licence === name);
  const isFound = found === undefined ? "unknown" : ids.some((id) => found.has(id));
  return {
    licence: name,
    // Of a governance licence alone nobody told us the id.
    found: isFound === false && name.includes(" or ") ? "unknown" : isFound,
    reads: [...whole.map(({ path }) => path), ...extras.map(({ path, extra }) => `${path} (${extra?.property ?? ""})`)],
    rules: distinct([...whole.flatMap(rulesServedBy), ...extras.flatMap(({ kind, extra }) => rulesServedBy({ kind, ...(extra && { property: extra.property }) }))]),
  };
}

/** The service plans that the tenant has, by id; undefined where nobody may see them. */
async function servicePlans(reader: Session["reader"]): Promise<ReadonlySet<string> | undefined> {
  const answer = await reader.get({ path: "v1.0/organization?$select=id,assignedPlans", throttle: "directory" });
  const organizations = "body" in answer ? answer.body["value"] : undefined;
  if (!Array.isArray(organizations)) return undefined;
  const assigned = (organizations as unknown[]).flatMap((each): unknown[] => (isObject(each) && Array.isArray(each["assignedPlans"]) ? (each["assignedPlans"] as unknown[]) : []));
  return new Set(assigned.flatMap((plan) => (isObject(plan) && plan["capabilityStatus"] === "Enabled" && typeof plan["servicePlanId"] === "string" ? [plan["servicePlanId"].toLowerCase()] : [])));
}

function distinct(rules: readonly string[]): readonly string[] {
  return [...new Set(rules)].sort();
}
