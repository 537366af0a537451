import { accessShapeList } from "../access.ts";
import { valueIn, word } from "../json.ts";
import type { Tenant } from "../tenant.ts";
import { trustClaims } from "../trust.ts";
import { isUndetermined, type Undetermined } from "../undetermined.ts";
import { changesDefault, changesPartner, changesSynchronization, isDone, readAudit, startsWith, type DirectoryAudit } from "./directory-audit.ts";
import { serviceOf, type Service } from "./services.ts";

/** A change of settings, and the service through which it came about, where something tells. */
export interface AuditedChange {
  readonly audit: DirectoryAudit;
  readonly service: Service | undefined;
}

/** What was changed: a setting by Graph's name, of whom. */
export interface Changed {
  readonly kind: "default" | "partner" | "authorization" | "tenant" | "ca-policy";
  /** In lower case. */
  readonly id?: string | undefined;
  /** As findings have it; `partner` for an entry as such. */
  readonly setting: string;
}

/** The changes of a tenant's settings that its audit log shows. */
export interface Trail {
  /** How many changes that came about were read. */
  readonly audits: number;
  /** The time of the oldest; undefined where there is none. */
  readonly from: string | undefined;
  /** Changes of partners that do not say of which. */
  readonly nameless: number;
  /** Audits that are not understood. */
  readonly unclear: number;
  /** The changes that can have made a setting what it is, newest first. */
  about(changed: Changed): readonly AuditedChange[];
}

const kind = "directoryAudit";

/** The audits of a tenant; undetermined where they were not read to their end. */
export function auditTrail(tenant: Tenant): Trail | Undetermined {
  const entries = tenant.complete(kind);
  if (isUndetermined(entries)) return entries;
  const appIds = new Map(tenant.all("servicePrincipal").map(({ value }) => [word(valueIn(value, "id")), word(valueIn(value, "appId"))]));
  const read = entries.filter(isDone).map((entry) => readAudit(entry, (principal) => appIds.get(principal)));
  const audits = read.filter((audit): audit is DirectoryAudit => !isUndetermined(audit)).sort((one, other) => (one.time < other.time ? 1 : -1));
  const partners = tenant.partnerByTenantId();
  const saysWhom = (audit: DirectoryAudit): boolean => audit.partners.size > 0 || [...audit.targets].some((target) => partners.has(target));
  const byId = groups(audits, ({ targets, partners: named }) => [...targets, ...named]);
  const byCall = groups(audits, ({ correlationId }) => (correlationId === undefined ? [] : [correlationId]));
  // Only these can be steps of the same set-up.
  const near = (audit: DirectoryAudit): readonly DirectoryAudit[] => [...(byCall.get(audit.correlationId ?? "") ?? []), ...[...audit.partners].flatMap((partner) => byId.get(partner) ?? [])];
  return {
    audits: audits.length,
    from: audits.at(-1)?.time,
    nameless: audits.filter((audit) => changesPartner(audit) && !saysWhom(audit)).length,
    unclear: read.length - audits.length,
    about: (changed) => {
      const candidates = changed.id === undefined ? audits : (byId.get(changed.id) ?? []);
      return candidates.filter((audit) => concerns(audit, changed)).map((audit) => ({ audit, service: serviceOf(audit, near(audit)) }));
    },
  };
}

/** In their order. */
function groups(audits: readonly DirectoryAudit[], keysOf: (audit: DirectoryAudit) => readonly string[]): ReadonlyMap<string, readonly DirectoryAudit[]> {
  const byKey = new Map<string, DirectoryAudit[]>();
  for (const audit of audits) {
    for (const key of new Set(keysOf(audit))) {
      const group = byKey.get(key);
      if (group === undefined) byKey.set(key, [audit]);
      else group.push(audit);
    }
  }
  return byKey;
}

/** Of what has an id, `audit` is about it. */
function concerns(audit: DirectoryAudit, { kind: of, setting }: Changed): boolean {
  switch (of) {
    case "default":
      return changesDefault(audit) && mentions(audit, setting);
    case "partner":
      return concernsPartner(audit, setting);
    case "authorization":
      return audit.category.toLowerCase() === "authorizationpolicy";
    case "ca-policy":
      return /conditional access policy/i.test(audit.activity);
    case "tenant":
      return audit.properties.has(setting.toLowerCase());
  }
}

const synchronization: readonly string[] = ["userSyncInbound", "groupSyncInbound"];

/** With an entry all of its settings come and go. */
function concernsPartner(audit: DirectoryAudit, setting: string): boolean {
  if (startsWith(audit, "Delete partner")) return true;
  if (synchronization.includes(setting)) return changesSynchronization(audit);
  return changesPartner(audit) && (startsWith(audit, "Add a partner") || mentions(audit, setting));
}

const settings: ReadonlySet<string> = new Set(
  [...accessShapeList.map(({ name }) => name), "inboundTrust", "automaticUserConsentSettings", "blockServiceProviderOutboundAccess", "isServiceProvider", "isInMultiTenantOrganization", "crossCloudMeetingConfiguration"].map((name) =>
    name.toLowerCase(),
  ),
);

/** An audit that names settings of which this is none is about those; one that names none can be about any. */
function mentions({ properties }: DirectoryAudit, setting: string): boolean {
  const named = [...properties].filter((property) => settings.has(property));
  const [own = setting] = (trustClaims.some((claim) => claim === setting) ? "inboundTrust" : setting).split(".");
  return named.length === 0 || setting === "partner" || named.includes(own.toLowerCase());
}
