import { microsoftSupport } from "../well-known.ts";
import { changesPartner, changesSynchronization, isAbout, startsWith, type DirectoryAudit } from "./directory-audit.ts";

/** A service of Microsoft's that changes cross-tenant access settings for somebody who works elsewhere. */
export type Service = "support-case" | "teams-cross-cloud-meetings" | "multitenant-organization" | "cross-tenant-synchronization" | "storage-migration";

/** What people call a service. */
export const serviceNames: Readonly<Record<Service, string>> = {
  "support-case": "a Microsoft support case",
  "teams-cross-cloud-meetings": "Microsoft Teams (cross-cloud meetings)",
  "multitenant-organization": "the multitenant organization",
  "cross-tenant-synchronization": "the set-up of cross-tenant synchronization",
  "storage-migration": "Microsoft's move of the settings to another store",
};

/** Applications of Microsoft by application id: everybody can give their own application any name. */
const teams: ReadonlySet<string> = new Set([
  "48ac35b8-9aa8-4d74-927d-1f4a14a0b239", // Skype and Teams Tenant Admin API
  "2ddfbe71-ed12-4123-b99b-d5fc8a062a79", // Microsoft Teams Admin Portal Service
  "cc15fd57-2c6c-4117-a88c-83b1d56b4bbe", // Microsoft Teams Services
]);
const support: ReadonlySet<string> = new Set([
  "2b8844d8-6c87-4fce-97a0-fbec9006e140", // Assist API
  "bc56af95-7a3b-459f-98a9-bd86532b0e89", // Entra GDAP
]);

/** Milliseconds between the steps of one set-up. */
const together = 10 * 60_000;

/**
 * The service through which a change came about, by what only that service does; undefined where nothing tells. `others`
 * are all audits that are known: the steps of one set-up stand in several.
 */
export function serviceOf(audit: DirectoryAudit, others: readonly DirectoryAudit[]): Service | undefined {
  if (isOfSupport(audit)) return "support-case";
  if (startsWith(audit, "Migrated partner cross-tenant access settings")) return "storage-migration";
  if (audit.properties.has("crosscloudmeetingconfiguration") || isBy(audit, teams)) return "teams-cross-cloud-meetings";
  if (isOfOrganization(audit) || others.some((other) => isOfOrganization(other) && isOneCall(audit, other))) return "multitenant-organization";
  return others.some((other) => isOneSetUp(audit, other)) ? "cross-tenant-synchronization" : undefined;
}

/** Opening a case adds the entry in the name of who opened it; closing the last one removes it. People can remove it, too. */
function isOfSupport(audit: DirectoryAudit): boolean {
  return isAbout(audit, microsoftSupport) && (startsWith(audit, "Add a partner") || isBy(audit, support));
}

/** Nobody but Microsoft sets the flag of a partner. */
function isOfOrganization({ category, properties }: DirectoryAudit): boolean {
  return category.toLowerCase().startsWith("multitenantorg") || properties.has("isinmultitenantorganization");
}

/** Settings of a partner and its synchronization, changed by the same hand within minutes. */
function isOneSetUp(one: DirectoryAudit, other: DirectoryAudit): boolean {
  const isPair = (changesSynchronization(one) && changesPartner(other)) || (changesPartner(one) && changesSynchronization(other));
  if (!isPair || ![...one.partners].some((partner) => other.partners.has(partner))) return false;
  if (isOneCall(one, other)) return true;
  const { kind, id } = one.actor;
  return id !== undefined && kind === other.actor.kind && id === other.actor.id && Math.abs(Date.parse(one.time) - Date.parse(other.time)) <= together;
}

function isOneCall(one: DirectoryAudit, other: DirectoryAudit): boolean {
  return one.correlationId !== undefined && one.correlationId === other.correlationId;
}

function isBy({ actor }: DirectoryAudit, applications: ReadonlySet<string>): boolean {
  return actor.kind === "app" && applications.has(actor.id ?? "");
}
