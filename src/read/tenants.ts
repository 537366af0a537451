import { discover, type FoundFile, type FoundProblem } from "../input/discover.ts";
import type { Document } from "../input/document.ts";
import { defaultLimits } from "../input/limits.ts";
import type { InputRecord } from "../input/read.ts";
import type { TenantConfig } from "../lint/config.ts";
import { ConfigError } from "../lint/errors.ts";
import { configOf } from "../lint/tenants-config.ts";
import { loadConfig, type FoundConfig } from "../load/config.ts";
import { relate } from "../model/tenant.ts";
import { readFoundTenant, type GivenTenant, type ReadTenant, type TenantOptions } from "./tenant.ts";

/** The tenants of a run, and what they were read from. */
export interface ReadTenants {
  readonly found: FoundConfig;
  /** In the order of the configuration; without a name where that names none, and then there is one. */
  readonly tenants: readonly ListedTenant[];
  /** Every file that was looked at, once, sorted by path. */
  readonly inputs: readonly InputRecord[];
  /** Of the policy files and of our own, of all tenants: a finding in one can point at another's. */
  readonly documents: ReadonlyMap<string, Document>;
  /** ISO day. */
  readonly today: string;
  /** Said of what held no policy at all; undefined where there was something in every tenant. */
  readonly nothingFound: string | undefined;
}

/** A tenant, and its entry in the configuration where that names several. */
export interface ListedTenant extends ReadTenant {
  readonly own?: TenantConfig;
}

/**
 * Reads the configuration and the tenants that it names, or the one tenant where it names none. Of several tenants,
 * named paths choose among the policies of each; a tenant of which they choose nothing is known to the others only.
 * @throws ConfigError when the configuration or one of our own files cannot be used.
 */
export async function readTenants(options: TenantOptions): Promise<ReadTenants> {
  const found = await loadConfig(options.cwd, options.configFile, options.paths, options.settingsFrom);
  const today = options.now ?? new Date().toISOString().slice(0, 10);
  if (options.given !== undefined) return readLiveTenant({ ...options, now: today }, found, options.given);
  if (found.config.tenants === undefined) {
    const read = await readFoundTenant({ ...options, now: today }, found);
    return { found, tenants: [read], inputs: read.input.inputs, documents: read.documents, today, nothingFound: nothingFoundIn(options.paths, [read]) };
  }
  if (typeof options.baseline === "string" && found.config.tenants.length > 1) {
    throw new ConfigError([`--baseline names one file for several tenants: name one for each in ${found.file ?? "the configuration"}, as baseline under its name.`]);
  }
  const named = await namedFiles(options);
  const all = await readAll({ ...options, now: today }, found, named?.files);
  const inputs = [...together(all), ...(named === undefined ? [] : ofNoTenant(named, all))].sort((one, other) => (one.file < other.file ? -1 : 1));
  const tenants = all.filter(({ input }) => !input.isPartial || input.inputs.length > 0);
  const documents = new Map(all.flatMap((each) => [...each.documents]));
  return { found, tenants, inputs, documents, today, nothingFound: nothingFoundIn(options.paths, tenants) };
}

/** Where the configuration names several tenants, only the live one's entry counts. */
async function readLiveTenant(options: TenantOptions & { readonly now: string }, found: FoundConfig, { tenantId }: GivenTenant): Promise<ReadTenants> {
  const { tenants, ...config } = found.config;
  const own = tenants?.find((each) => each.tenantId?.toLowerCase() === tenantId);
  if (tenants !== undefined && own === undefined) {
    throw new ConfigError([`${found.file ?? ""}: the configuration names several tenants, and none of them has the tenantId ${tenantId ?? "of the tenant that was read"}: write it there.`]);
  }
  const live = own === undefined ? found : { ...found, config: configOf(config, own) };
  const read = await readFoundTenant(options, live);
  const listed: ListedTenant = { ...read, ...(own && { own }) };
  return { found: live, tenants: [listed], inputs: read.input.inputs, documents: read.documents, today: options.now, nothingFound: nothingFoundIn(options.paths, [listed]) };
}

interface Named {
  readonly files: ReadonlyMap<string, FoundFile>;
  readonly problems: readonly FoundProblem[];
}

/** What the paths mean that the user named; undefined where there are none. */
async function namedFiles({ cwd, paths }: TenantOptions): Promise<Named | undefined> {
  if (paths.length === 0) return undefined;
  const { files, problems } = await discover(cwd, paths, new Set(), defaultLimits.files);
  return { files: new Map(files.map((file) => [file.file, file])), problems };
}

async function readAll(options: TenantOptions, found: FoundConfig, only: Named["files"] | undefined): Promise<readonly ListedTenant[]> {
  const read: ListedTenant[] = [];
  for (const own of found.config.tenants ?? []) {
    const config = { ...found, config: configOf(found.config, own) };
    read.push({ ...(await readFoundTenant({ ...options, paths: [] }, config, { name: own.name, ...(only && { only }) })), own });
  }
  const related = relate(read.map(({ tenant }) => tenant), found.config.baselineTenant);
  return read.map((each, index) => ({ ...each, tenant: related[index] ?? each.tenant }));
}

/** The inputs of all tenants; a file that several of them have is one input, and says so. */
function together(tenants: readonly ReadTenant[]): readonly InputRecord[] {
  const byFile = new Map<string, { record: InputRecord; readonly owners: string[] }>();
  for (const { tenant, input } of tenants) {
    for (const record of input.inputs) {
      const before = byFile.get(record.file);
      if (before === undefined) byFile.set(record.file, { record, owners: [tenant.name ?? ""] });
      else {
        before.owners.push(tenant.name ?? "");
        if (record.status === "failed") before.record = record;
      }
    }
  }
  return [...byFile.values()].map(({ record, owners }) => {
    if (owners.length === 1 || record.status !== "read") return record;
    return { ...record, notes: [...(record.notes ?? []), `it is among the policies of several tenants (${owners.join(", ")}) and counts in each of them`] };
  });
}

/** What was named and belongs to nobody: a file by its own name has failed, what lies in a folder is declined. */
function ofNoTenant({ files, problems }: Named, tenants: readonly ReadTenant[]): readonly InputRecord[] {
  const known = new Set(tenants.flatMap(({ input, ownFiles }) => [...input.inputs.map(({ file }) => file), ...ownFiles]));
  const reason = "it is among the policies of no tenant that the configuration names";
  return [
    ...problems.map(({ file, reason: why, role }): InputRecord => ({ file, status: role === "met" ? "declined" : "failed", reason: why })),
    ...[...files.values()].map(({ file, named }): InputRecord => ({ file, status: named ? "failed" : "declined", reason })),
  ].filter(({ file }) => !known.has(file));
}

function nothingFoundIn(paths: readonly string[], tenants: ReadTenants["tenants"]): string | undefined {
  const empty = tenants.filter(({ isEmpty }) => isEmpty).map(({ tenant }) => JSON.stringify(tenant.name));
  if (empty.length > 0 && empty.length < tenants.length) {
    return `No policy found for the tenant ${empty.join(", ")}: look at its policies in the configuration.`;
  }
  if (empty.length < tenants.length) return undefined;
  const where = paths.length === 0 ? "the working directory" : paths.join(", ");
  return (
    `No policy found under ${where}. xtaplint reads Microsoft Graph JSON and YAML of cross-tenant access settings, Conditional ` +
    "Access and the authorization policy; see xtaplint lint --help."
  );
}
