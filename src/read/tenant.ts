import { existsSync } from "node:fs";
import path from "node:path";
import type { FoundFile } from "../input/discover.ts";
import type { Document } from "../input/document.ts";
import { readGiven, readInput, type GivenFile, type ReadOptions, type ReadResult } from "../input/read.ts";
import { accessTestsFile } from "../lint/access-tests-words.ts";
import type { BaselineEntry } from "../lint/baseline.ts";
import { filesOf } from "../lint/layers.ts";
import { loadBaseline } from "../load/baseline.ts";
import type { FoundConfig } from "../load/config.ts";
import { loadCustomRules, unreadRules, type FoundRules } from "../load/custom-rules.ts";
import { loadLedger, type LoadedLedger } from "../load/ledger.ts";
import { loadMappings, type FoundMappings } from "../load/mappings.ts";
import { loadOwnFile, type OwnFile } from "../load/own-file.ts";
import { relativePattern } from "../load/relative-pattern.ts";
import { buildTenant } from "../model/build-tenant.ts";
import { readCatalog, type Catalog } from "../model/catalog.ts";
import type { Tenant } from "../model/tenant.ts";

/** Which files are read, and as of when; what a caller leaves out, the configuration decides. */
export interface TenantOptions {
  /** Absolute. Paths in the report are relative to it. */
  readonly cwd: string;
  /** As the user named them; empty: what the configuration names, else the working directory. */
  readonly paths: readonly string[];
  readonly configFile?: string;
  /** The partner catalog and the exceptions file, relative to `cwd`; else the configuration names them, or there is none. */
  readonly catalog?: string;
  readonly exceptions?: string;
  /** As those; false where none is to be held against the findings. */
  readonly baseline?: string | false;
  /** ISO day; today in UTC when left out. */
  readonly now?: string;
  /** What was read from a live tenant, in place of files on the disk. */
  readonly given?: GivenTenant;
  /** Whether modules with rules may run, when the configuration names some. */
  readonly allowRuleModules?: boolean;
  /**
   * Absolute: the working directory at another commit, for a change that must not decide how it is judged. Configuration,
   * mappings, rules of one's own, exceptions and baseline are those of that commit, and of the catalog what it approves.
   */
  readonly settingsFrom?: string;
  /** False where nothing is judged: then no rules, exceptions or baseline are loaded, and they are still no policy input. */
  readonly judges?: boolean;
  /** Files relative to `cwd` that are no policy input, although they can lie among it: those of an export to compare with. */
  readonly leaveOut?: ReadonlySet<string>;
  /** Read in place of what policy files and the exceptions file hold, by their path relative to `cwd`. */
  readonly contents?: ReadonlyMap<string, Buffer>;
}

/** A live tenant as its export would be written. */
export interface GivenTenant {
  readonly files: readonly GivenFile[];
  /** In lower case, where it is known. */
  readonly tenantId: string | undefined;
}

/** A tenant as the files describe it, and what it was read from. */
export interface ReadTenant {
  readonly tenant: Tenant;
  readonly input: ReadResult;
  readonly exceptions: OwnFile | undefined;
  /** The organization's own rules. */
  readonly custom: FoundRules;
  /** The entries of the baseline; undefined where none is to be used. */
  readonly baseline: readonly BaselineEntry[] | undefined;
  /** The baseline that a flag or the configuration names, relative to the working directory, used or not. */
  readonly baselineFile: string | undefined;
  /** Of the policy files and of our own, for positions. */
  readonly documents: ReadonlyMap<string, Document>;
  /** Our own files: never policy input. */
  readonly ownFiles: ReadonlySet<string>;
  /** Whether nothing was recognised at all. */
  readonly isEmpty: boolean;
}

/** One of several tenants of a configuration. */
export interface OneOfSeveral {
  readonly name: string;
  /** What to read of its policy files; left out, all of them. */
  readonly only?: ReadonlyMap<string, FoundFile>;
}

/**
 * Reads the tenant of a configuration that is found already. `several` says which of several it is.
 * @throws ConfigError when one of our own files cannot be used.
 */
export async function readFoundTenant(options: TenantOptions, found: FoundConfig, several?: OneOfSeveral): Promise<ReadTenant> {
  const { config } = found;
  const settings = options.settingsFrom ?? options.cwd;
  const own = await loadOwnFiles({ ...options, cwd: settings }, { ...found, folder: path.resolve(settings, path.relative(options.cwd, found.folder)) });
  const fromConfig = (pattern: string): string => relativePattern(options.cwd, found.folder, pattern);
  const mapped = await loadMappings(settings, config.mappings, fromConfig);
  const permission = { allowed: options.allowRuleModules === true, event: process.env.GITHUB_EVENT_NAME };
  const custom = options.judges === false ? await unreadRules(settings, found) : await loadCustomRules(settings, found, permission);
  const reading = readOptions(options, found, mapped, [own.catalog?.file, own.exceptionsFile, own.baselineFile, own.ledgerFile, fromConfig(accessTestsFile), ...mapped.files, ...custom.files]);
  const input = options.given === undefined ? await readInput({ ...reading, ...(several?.only && { only: several.only }) }) : await readGiven(options.given.files);
  const { catalog, file: catalogFile } = await tenantCatalog(options, own.catalog);
  const manifest = input.facts.find((facts) => facts.manifest !== undefined)?.manifest;
  const tenantId = config.tenantId ?? manifest?.tenantId;
  const tenant = buildTenant(input.resources, input.facts, {
    today: options.now ?? new Date().toISOString().slice(0, 10),
    cloud: config.cloud ?? manifest?.cloud ?? "public",
    ...(tenantId !== undefined && { tenantId }),
    ...(catalog && { catalog }),
    ...(own.ledger && { ledger: own.ledger.ledger }),
    ...(several && { name: several.name }),
    ...(input.isPartial && { isPartial: true }),
  });
  const documents = new Map(input.documents);
  for (const file of [catalogFile, own.exceptions, own.ledger]) if (file !== undefined) documents.set(file.file, file.document);
  const isEmpty = input.resources.length === 0 && input.facts.every(({ lists }) => lists.length === 0);
  const { exceptions, baseline, baselineFile } = own;
  return { tenant, input, exceptions, baseline, baselineFile, custom, documents, ownFiles: reading.ownFiles, isEmpty };
}

/** Who answers for a partner can change with the partner. What is approved for it is what the other commit approves. */
async function tenantCatalog({ cwd, settingsFrom }: TenantOptions, named: OwnFile | undefined): Promise<{ readonly catalog?: Catalog; readonly file?: OwnFile }> {
  if (named === undefined) return {};
  const approved = readCatalog(named.entries, named.place);
  if (settingsFrom === undefined || !existsSync(path.resolve(cwd, named.file))) return { catalog: approved, file: named };
  const file = await loadOwnFile(cwd, named.file, "partners");
  return { catalog: readCatalog(file.entries, file.place, approved), file };
}

interface OwnFiles extends Pick<ReadTenant, "exceptions" | "baseline" | "baselineFile"> {
  readonly catalog: OwnFile | undefined;
  /** The exceptions file that a flag or the configuration names, read or not. */
  readonly exceptionsFile: string | undefined;
  readonly ledger: LoadedLedger | undefined;
  /** As that of the exceptions. */
  readonly ledgerFile: string | undefined;
}

/** A flag names a file from the working directory, the configuration from its own folder. */
async function loadOwnFiles(options: TenantOptions, { config, folder }: FoundConfig): Promise<OwnFiles> {
  const { cwd, baseline, judges = true, settingsFrom } = options;
  // Of another commit nothing is to be replaced.
  const contents = settingsFrom === undefined ? options.contents : undefined;
  const named = (flag: string | undefined, configured: string | undefined) => flag ?? (configured === undefined ? undefined : path.resolve(folder, configured));
  const relative = (file: string | undefined) => (file === undefined ? undefined : path.relative(cwd, path.resolve(cwd, file)).split(path.sep).join("/"));
  const [catalog, exceptions] = [named(options.catalog, config.catalog), named(options.exceptions, config.exceptions)];
  const ledger = named(undefined, config.ledger);
  const baselineFile = relative(named(typeof baseline === "string" ? baseline : undefined, config.baseline));
  return {
    catalog: catalog === undefined ? undefined : await loadOwnFile(cwd, catalog, "partners"),
    exceptions: exceptions === undefined || !judges ? undefined : await loadOwnFile(cwd, exceptions, "exceptions", contents),
    exceptionsFile: relative(exceptions),
    ledger: ledger === undefined || !judges ? undefined : await loadLedger(cwd, ledger),
    ledgerFile: relative(ledger),
    baseline: baseline === false || baselineFile === undefined || !judges ? undefined : loadBaseline(cwd, baselineFile),
    baselineFile,
  };
}

/** Paths that the user names win; what the configuration excludes stays excluded all the same. */
function readOptions(
  { cwd, paths, contents, leaveOut }: TenantOptions,
  { config, layers, file, folder }: FoundConfig,
  { mappings }: FoundMappings,
  ownFiles: readonly (string | undefined)[],
): ReadOptions {
  const configured = (config.policies ?? []).map((pattern) => relativePattern(cwd, folder, pattern));
  const named = paths.length > 0;
  return {
    cwd,
    paths: named ? [...paths, ...configured.filter((pattern) => pattern.startsWith("!"))] : configured.length > 0 ? configured : ["."],
    named,
    configured: !named && configured.length > 0,
    ownFiles: new Set([file, ...filesOf(layers).map((layer) => layer.file), ...ownFiles, ...(leaveOut ?? [])].filter((each) => each !== undefined)),
    mappings,
    ...(contents && { contents }),
  };
}
