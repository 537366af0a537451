import { discover, type FoundFile, type FoundProblem } from "./input/discover.ts";
import type { Document } from "./input/document.ts";
import { defaultLimits } from "./input/limits.ts";
import type { InputRecord } from "./input/read.ts";
import type { Config } from "./lint/config.ts";
import { loadConfig, type FoundConfig } from "./load-config.ts";
import { relate } from "./model/tenant.ts";
import { readFoundTenant, type ReadTenant, type TenantOptions } from "./read-tenant.ts";

/** The tenants of a run, and what they were read from. */
export interface ReadTenants {
  readonly config: Config;
  /** In the order of the configuration; without a name where that names none, and then there is one. */
  readonly tenants: readonly ReadTenant[];
  /** Every file that was looked at, once, sorted by path. */
  readonly inputs: readonly InputRecord[];
  /** Of the policy files and of our own, of all tenants: a finding in one can point at another's. */
  readonly documents: ReadonlyMap<string, Document>;
  /** ISO day. */
  readonly today: string;
}

/**
 * Reads the configuration and the tenants that it names, or the one tenant where it names none. Of several tenants,
 * named paths choose among the policies of each; a tenant of which they choose nothing is known to the others only.
 * @throws ConfigError when the configuration or one of our own files cannot be used.
 */
export async function readTenants(options: TenantOptions): Promise<ReadTenants> {
  const found = await loadConfig(options.cwd, options.configFile, options.paths, options.settingsFrom);
  const today = options.now ?? new Date().toISOString().slice(0, 10);
  if (found.config.tenants === undefined) {
    const read = await readFoundTenant({ ...options, now: today }, found);
    return { config: read.config, tenants: [read], inputs: read.input.inputs, documents: read.documents, today };
  }
  const named = await namedFiles(options);
  const all = await readAll({ ...options, now: today }, found, named?.files);
  const inputs = [...together(all), ...(named === undefined ? [] : ofNoTenant(named, all))].sort((one, other) => (one.file < other.file ? -1 : 1));
  const tenants = all.filter(({ input }) => !input.isPartial || input.inputs.length > 0);
  const documents = new Map(all.flatMap((each) => [...each.documents]));
  return { config: found.config, tenants, inputs, documents, today };
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

async function readAll(options: TenantOptions, found: FoundConfig, only: Named["files"] | undefined): Promise<readonly ReadTenant[]> {
  const read: ReadTenant[] = [];
  for (const own of found.config.tenants ?? []) {
    const config = { ...found, config: { ...found.config, ...own } };
    read.push(await readFoundTenant({ ...options, paths: [] }, config, { name: own.name, ...(only && { only }) }));
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
