import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import path from "node:path";
import { pack } from "../../rules/index.ts";
import { readBytes } from "../input/bytes.ts";
import { discover } from "../input/discover.ts";
import { defaultLimits } from "../input/limits.ts";
import { changeRules, type ChangeRuleId } from "../lint/change-rules.ts";
import { isModuleFile } from "../lint/custom/module-file.ts";
import { driftRules } from "../lint/drift-rules.ts";
import { ConfigError } from "../lint/errors.ts";
import { weakenings, type GateSettings, type Weakening } from "../lint/gate-settings.ts";
import { fingerprint, valueHash } from "../lint/identity.ts";
import { startOf, withStart } from "../lint/layers.ts";
import type { Preset } from "../lint/rule.ts";
import { defaultFailOn } from "../lint/severity.ts";
import { tightenedRules } from "../lint/tenant-rules.ts";
import { configOf } from "../lint/tenants-config.ts";
import { loadBaselineIfThere } from "../load/baseline.ts";
import { loadConfig, type FoundConfig } from "../load/config.ts";
import { namedRules } from "../load/custom-rules.ts";
import { loadOwnFile, type OwnFile } from "../load/own-file.ts";
import { relativePattern } from "../load/relative-pattern.ts";
import { readCatalog } from "../model/catalog.ts";
import { readExceptions } from "../model/exceptions.ts";
import type { Finding, Location, RuleInfo, Severity } from "../report/report.ts";
import { docsPage } from "../version.ts";

/** Where the settings of a run lie: the working directory and what names the configuration in it. */
export interface SettingsAt {
  /** Absolute. */
  readonly cwd: string;
  readonly configFile?: string;
  readonly paths: readonly string[];
  /** What the caller says, over the configuration. */
  readonly preset?: Preset;
  /** ISO day. */
  readonly today: string;
}

/** What a change does to the settings that it is judged by. */
export interface Weakened {
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleInfo[];
  /** Sentences on settings of the change that cannot be used, and would stop every later run. */
  readonly faults: readonly string[];
}

const help = docsPage("pull-requests.md#a-change-of-its-own-gate");
const mostFiles = 1000;

/**
 * Holds the settings of a change against those of its base. Nothing of either is run.
 * @throws ConfigError when those of the base cannot be used.
 */
export async function findWeakened(base: SettingsAt, head: SettingsAt): Promise<Weakened> {
  const before = await readSettings(base, base.cwd);
  let now: Settings;
  try {
    now = await readSettings(head, base.cwd);
  } catch (error) {
    if (error instanceof ConfigError) return { findings: [], rules: [], faults: error.problems };
    throw error;
  }
  const findings = [...now.scopes].flatMap(([name, scope]) => {
    const old = before.scopes.get(name);
    return old === undefined ? [] : findingsOf(weakenings(old.gate, scope.gate, head.today), { before, now, scope });
  });
  findings.push(...settingFindings(before, now), ...fileFindings(before, now));
  const rules = [...new Set(findings.map(({ rule }) => rule as ChangeRuleId))].map((id): RuleInfo => ({ id, ...changeRules[id], category: "governance", help, controls: [] }));
  return { findings, rules, faults: [] };
}

interface Settings {
  readonly found: FoundConfig;
  /** Of each tenant by its name, the empty text where the configuration names none. */
  readonly scopes: ReadonlyMap<string, Scope>;
  /** Hashes of the files of rules and of mappings, by file. */
  readonly files: ReadonlyMap<string, string>;
}

interface Scope {
  readonly gate: GateSettings;
  readonly exceptions: OwnFile | undefined;
  readonly catalog: OwnFile | undefined;
  /** POSIX path relative to the working directory. */
  readonly baseline: string | undefined;
}

/** A configuration that is named and only in one of the two is none in the other. */
async function readSettings({ cwd, configFile, paths, preset }: SettingsAt, base: string): Promise<Settings> {
  const isThere = configFile === undefined || existsSync(path.resolve(cwd, configFile));
  const found = isThere || cwd === base ? await loadConfig(cwd, configFile, paths) : { config: {}, layers: [], file: undefined, folder: cwd, at: () => "" };
  const { config, folder, layers } = found;
  const start = startOf(withStart(layers, preset));
  const scopes = new Map<string, Scope>();
  for (const tenant of config.tenants ?? [undefined]) {
    const own = tenant === undefined ? config : configOf(config, tenant);
    const load = async (file: string | undefined, key: "partners" | "exceptions") => (file === undefined ? undefined : loadOwnFile(cwd, path.resolve(folder, file), key));
    const [catalog, exceptions] = [await load(own.catalog, "partners"), await load(own.exceptions, "exceptions")];
    const baseline = own.baseline === undefined ? undefined : path.relative(cwd, path.resolve(folder, own.baseline)).split(path.sep).join("/");
    const gate = {
      rules: tightenedRules([...pack, ...driftRules], start, config.rules, tenant?.rules),
      failOn: tenant?.failOn ?? config.failOn ?? defaultFailOn,
      failOnUnknown: config.failOnUnknown ?? false,
      requireApprovalForOpening: config.requireApprovalForOpening ?? false,
      policies: own.policies,
      exceptions: exceptions === undefined ? [] : readExceptions(exceptions.entries, exceptions.place),
      baseline: baseline === undefined ? [] : (loadBaselineIfThere(cwd, baseline) ?? []),
      catalog: catalog && readCatalog(catalog.entries, catalog.place),
    };
    scopes.set(tenant?.name ?? "", { gate, exceptions, catalog, baseline });
  }
  const mappings = (config.mappings ?? []).map((pattern) => relativePattern(cwd, folder, pattern));
  return { found, scopes, files: await hashes(cwd, [...namedRules(cwd, layers), mappings]) };
}

/** Each list of patterns by itself: what one excludes, another can name. */
async function hashes(cwd: string, lists: readonly (readonly string[])[]): Promise<ReadonlyMap<string, string>> {
  const modules = lists.flat().filter(isModuleFile).map((file) => ({ file, path: path.resolve(cwd, file) }));
  const files = modules.filter((each) => existsSync(each.path));
  for (const patterns of lists) {
    const plain = patterns.filter((pattern) => !isModuleFile(pattern));
    // No pattern at all would mean the whole folder.
    if (plain.length > 0) files.push(...(await discover(cwd, plain, new Set(), mostFiles)).files);
  }
  return new Map(files.map(({ file, path: absolute }) => [file, hashOf(absolute)]));
}

function hashOf(absolute: string): string {
  const bytes = readBytes(absolute, defaultLimits.yamlBytes);
  return createHash("sha256").update("reason" in bytes ? bytes.reason : bytes).digest("hex");
}

const idOf: Readonly<Record<Weakening["kind"], ChangeRuleId>> = {
  policies: "config-weakened",
  rule: "config-weakened",
  threshold: "config-weakened",
  exception: "exception-added",
  baseline: "baseline-extended",
  approval: "catalog-approval-added",
};

/** More of one kind than these are one finding: a list says no more when it is long. */
const mostSingly = 5;

interface Sides {
  readonly before: Settings;
  readonly now: Settings;
  readonly scope: Scope;
}

function findingsOf(found: readonly Weakening[], sides: Sides): readonly Finding[] {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const alike = found.filter((each) => each.kind === kind);
    const [first, ...others] = alike;
    if (first === undefined) return [];
    if (alike.length <= mostSingly) return alike.map((each) => findingOf(each, each.words, sides));
    return [findingOf(first, `${first.words}, and ${others.length} more of this kind`, sides)];
  });
}

function findingOf(weakening: Weakening, words: string, { before, now, scope }: Sides): Finding {
  const { kind, place, steps } = weakening;
  const rule = idOf[kind];
  const config = now.found.file ?? before.found.file ?? "xtaplint.yml";
  const own = kind === "exception" ? scope.exceptions : kind === "approval" ? scope.catalog : undefined;
  const file = own?.file ?? (kind === "baseline" ? (scope.baseline ?? config) : config);
  // The first configuration of a repository weakens none, and still switches off what its absence had on.
  const severity = rule === "config-weakened" && before.found.file === undefined ? "low" : changeRules[rule].severity;
  const at = own !== undefined && place !== undefined ? locate(own, place.pointer) : steps !== undefined && now.found.file !== undefined ? placed(now.found.at(steps), config) : kind === "baseline" ? start(file) : undefined;
  const message = `This change weakens its own gate: ${words}.`;
  return finding(rule, file, words, { message, severity, value: valueHash(words), ...(at && { location: at }) });
}

/** Settings beside those of the gate whose change cannot be ranked: whose the policies are, how they are read, rules of one's own. */
function settingFindings(before: Settings, now: Settings): readonly Finding[] {
  const [old, own] = [before.found.config, now.found.config];
  const file = now.found.file ?? before.found.file ?? "xtaplint.yml";
  const org = (config: typeof own) => Object.fromEntries(Object.entries(config.rules ?? {}).filter(([id]) => id.startsWith("org-")));
  const changes = {
    tenants: [old.tenants?.map(({ name, tenantId, cloud }) => [name, tenantId, cloud]), own.tenants?.map(({ name, tenantId, cloud }) => [name, tenantId, cloud])],
    mappings: [old.mappings, own.mappings],
    ledger: [old.ledger, own.ledger],
    customRules: [old.customRules, own.customRules],
    rules: [org(old), org(own)],
    tenantId: [old.tenantId, own.tenantId],
    cloud: [old.cloud, own.cloud],
    baselineTenant: [old.baselineTenant, own.baselineTenant],
  };
  return Object.entries(changes)
    .filter(([, [one, other]]) => one !== undefined && JSON.stringify(one) !== JSON.stringify(other))
    .map(([key]) => {
      const location = now.found.file === undefined ? undefined : placed(now.found.at([key]), file);
      const message = `This change can weaken its own gate: ${key === "rules" ? "rules of one's own are" : `${key} is`} set otherwise in the configuration.`;
      return finding("config-weakened", file, key, { message, value: valueHash(own), ...(location && { location }) });
    });
}

/** Files of rules and mappings that are no longer what they were. What is new among them takes nothing away. */
function fileFindings(before: Settings, now: Settings): readonly Finding[] {
  const changed = [...before.files].filter(([file, hash]) => now.files.get(file) !== hash);
  return changed.map(([file]) => {
    const isThere = now.files.has(file);
    const message = `This change can weaken its own gate: ${isThere ? "the file says something else" : "the file is gone, or named no more"}, and rules of one's own or the way that policies are read with it.`;
    return finding("config-weakened", file, "content", { message, value: valueHash(now.files.get(file) ?? ""), ...(isThere && { location: start(file) }) });
  });
}

function start(file: string): Location {
  return { file, pointer: "", line: 1, column: 1, endLine: 1, endColumn: 2 };
}

/** `file:line:column` as a location. */
function placed(at: string, file: string): Location | undefined {
  const [, line = "", column = ""] = /:(\d+):(\d+)$/.exec(at) ?? [];
  if (line === "") return undefined;
  const [start, end] = [Number(line), Number(column)];
  return { file, pointer: "", line: start, column: end, endLine: start, endColumn: end + 1 };
}

function locate({ document, file }: OwnFile, pointer: string): Location | undefined {
  const range = document.locate([pointer]).get(pointer);
  return range === undefined ? undefined : { file, pointer, ...range };
}

function finding(rule: ChangeRuleId, file: string, setting: string, rest: Pick<Finding, "message" | "location" | "value"> & { readonly severity?: Severity }): Finding {
  return { rule, severity: changeRules[rule].severity, subject: { kind: "file", id: file }, related: [], help, fingerprint: fingerprint(rule, "file", file, setting), ...(setting !== "" && { setting }), ...rest };
}
