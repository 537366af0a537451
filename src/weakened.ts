import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import path from "node:path";
import { pack } from "../rules/index.ts";
import { readBytes } from "./input/bytes.ts";
import { discover } from "./input/discover.ts";
import { defaultLimits } from "./input/limits.ts";
import { ConfigError } from "./lint/errors.ts";
import { keyOf, type BaselineEntry } from "./lint/baseline.ts";
import { fingerprint, valueHash } from "./lint/identity.ts";
import { weakenings } from "./lint/weakening.ts";
import { loadBaselineIfThere } from "./load-baseline.ts";
import { loadConfig, type FoundConfig } from "./load-config.ts";
import { loadOwnFile, type OwnFile } from "./load-own-file.ts";
import { readCatalog, type Catalog } from "./model/catalog.ts";
import { readExceptions } from "./model/exceptions.ts";
import type { Place } from "./model/place.ts";
import type { Finding, Location, RuleInfo, Severity } from "./report/report.ts";
import { docsPage } from "./version.ts";

/** Where the settings of a run lie: the working directory and what names the configuration in it. */
export interface SettingsAt {
  /** Absolute. */
  readonly cwd: string;
  readonly configFile?: string;
  readonly paths: readonly string[];
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

const infos = {
  "config-weakened": { severity: "medium", description: "A change asks less of itself: it weakens the configuration.", fix: "Have somebody agree who answers for the configuration, or take it back." },
  "exception-added": { severity: "low", description: "A change adds or widens an exception.", fix: "Have the owner of the rule agree, or take it back." },
  "baseline-extended": { severity: "low", description: "A change adds findings to the baseline.", fix: "Have somebody agree who answers for the baseline, or mend what it covers." },
  "catalog-approval-added": { severity: "low", description: "A change approves something for a partner in the catalog.", fix: "Have somebody agree who may approve it, or take it back." },
} as const satisfies Readonly<Record<string, { readonly severity: Severity; readonly description: string; readonly fix: string }>>;

type Id = keyof typeof infos;

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
  const findings = [...configFindings(before, now), ...exceptionFindings(before, now), ...baselineFindings(before, now), ...approvalFindings(before, now, head.today)];
  const rules = [...new Set(findings.map(({ rule }) => rule as Id))].map((id): RuleInfo => ({ id, ...infos[id], category: "governance", help, controls: [] }));
  return { findings, rules, faults: [] };
}

interface Settings {
  readonly found: FoundConfig;
  readonly exceptions: ReadonlyMap<string, OwnFile>;
  readonly catalogs: ReadonlyMap<string, { readonly file: OwnFile; readonly catalog: Catalog }>;
  readonly baselines: ReadonlyMap<string, readonly BaselineEntry[]>;
  /** Hashes of the files of rules and of mappings, by file. */
  readonly files: ReadonlyMap<string, string>;
}

/** A configuration that is named and only in one of the two is none in the other. */
async function readSettings({ cwd, configFile, paths }: SettingsAt, other: string): Promise<Settings> {
  const isThere = configFile === undefined || existsSync(path.resolve(cwd, configFile));
  const found = isThere || cwd === other ? await loadConfig(cwd, isThere ? configFile : undefined, paths) : { config: {}, file: undefined, folder: cwd, at: () => "" };
  const { config, folder } = found;
  const scopes = [config, ...(config.tenants ?? [])];
  const named = (key: "catalog" | "exceptions" | "baseline"): readonly string[] => [...new Set(scopes.flatMap((scope) => scope[key] ?? []))].map((file) => path.resolve(folder, file));
  const exceptions = new Map<string, OwnFile>();
  for (const file of named("exceptions")) {
    const own = await loadOwnFile(cwd, file, "exceptions");
    exceptions.set(own.file, own);
  }
  const catalogs = new Map<string, { readonly file: OwnFile; readonly catalog: Catalog }>();
  for (const file of named("catalog")) {
    const own = await loadOwnFile(cwd, file, "partners");
    catalogs.set(own.file, { file: own, catalog: readCatalog(own.entries, own.place) });
  }
  const baselines = new Map(
    named("baseline").map((file) => {
      const relative = path.relative(cwd, file).split(path.sep).join("/");
      return [relative, loadBaselineIfThere(cwd, relative) ?? []] as const;
    }),
  );
  return { found, exceptions, catalogs, baselines, files: await hashes(cwd, folder, [...(config.customRules ?? []), ...(config.mappings ?? [])]) };
}

async function hashes(cwd: string, folder: string, patterns: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (patterns.length === 0) return new Map();
  const prefix = path.relative(cwd, folder).split(path.sep).join("/");
  const wanted = patterns.map((pattern) => path.posix.join(prefix, pattern));
  const modules = wanted.filter((pattern) => /\.[cm]?[jt]s$/i.test(pattern)).map((file) => ({ file, path: path.resolve(cwd, file) }));
  const { files } = await discover(cwd, wanted.filter((pattern) => !/\.[cm]?[jt]s$/i.test(pattern)), new Set(), mostFiles);
  return new Map([...files, ...modules.filter((each) => existsSync(each.path))].map(({ file, path: absolute }) => [file, hashOf(absolute)]));
}

function hashOf(absolute: string): string {
  const bytes = readBytes(absolute, defaultLimits.yamlBytes);
  return createHash("sha256").update("reason" in bytes ? bytes.reason : bytes).digest("hex");
}

function configFindings(before: Settings, now: Settings): readonly Finding[] {
  const file = now.found.file ?? before.found.file;
  // The first configuration of a repository weakens none, and still switches off what its absence had on.
  const severity = before.found.file === undefined ? "low" : infos["config-weakened"].severity;
  const written = weakenings(pack, before.found.config, now.found.config).map(({ key, steps, clause }) => {
    const location = file !== undefined && now.found.file !== undefined ? placed(now.found.at(steps), file) : undefined;
    return finding("config-weakened", file ?? "xtaplint.yml", key, { message: `The configuration ${clause}.`, severity, value: valueHash(now.found.config), ...(location && { location }) });
  });
  const changed = [...before.files].filter(([each, hash]) => now.files.get(each) !== hash).map(([each]) => each);
  return [
    ...written,
    ...changed.map((each) => finding("config-weakened", each, "content", { message: `${each} changes or goes, and with it what is judged or how files are read.`, value: valueHash(now.files.get(each) ?? "") })),
  ];
}

/** `file:line:column` as a location. */
function placed(at: string, file: string): Location | undefined {
  const [, line = "", column = ""] = /:(\d+):(\d+)$/.exec(at) ?? [];
  if (line === "") return undefined;
  const [start, end] = [Number(line), Number(column)];
  return { file, pointer: "", line: start, column: end, endLine: start, endColumn: end + 1 };
}

function exceptionFindings(before: Settings, now: Settings): readonly Finding[] {
  const known = new Set([...before.exceptions.values()].flatMap(({ entries }) => entries.map(canonical)));
  return [...now.exceptions.values()].flatMap((own) =>
    readExceptions(own.entries, own.place).flatMap((entry, index) => {
      if (known.has(canonical(own.entries[index]))) return [];
      const message = `The exception ${entry.id} for ${entry.text("rule") ?? "a rule that it does not name"} on ${entry.text("subject") ?? "nothing"} is new or changed, and counts once it is merged.`;
      return [finding("exception-added", own.file, entry.id, { message, value: valueHash(own.entries[index]), ...locate(own, entry.place) })];
    }),
  );
}

function canonical(entry: unknown): string {
  return valueHash(entry);
}

function baselineFindings(before: Settings, now: Settings): readonly Finding[] {
  const known = new Set([...before.baselines.values()].flat().map(keyOf));
  return [...now.baselines].flatMap(([file, entries]) => {
    const added = entries.filter((entry) => !known.has(keyOf(entry)));
    if (added.length === 0) return [];
    const message = `The baseline takes in ${added.length === 1 ? "1 more finding" : `${added.length} more findings`}, and covers ${added.length === 1 ? "it" : "them"} once it is merged.`;
    return [finding("baseline-extended", file, "", { message, value: valueHash(added.map(keyOf)), location: { file, pointer: "", line: 1, column: 1, endLine: 1, endColumn: 2 } })];
  });
}

/** What is approved for a partner and was not, an expiry that moved further away included. */
function approvalFindings(before: Settings, now: Settings, today: string): readonly Finding[] {
  const granted = new Map<string, { readonly words: ReadonlySet<string>; readonly expires: string }>();
  for (const { catalog } of before.catalogs.values()) {
    for (const entry of catalog.byTenantId.values()) granted.set(entry.tenantId, { words: entry.approvals(today), expires: entry.text("expires") ?? "9999" });
  }
  return [...now.catalogs.values()].flatMap(({ file, catalog }) =>
    [...catalog.byTenantId.values()].flatMap((entry) => {
      const old = granted.get(entry.tenantId) ?? { words: new Set<string>(), expires: "" };
      const words = [...entry.approvals(today)];
      const added = words.filter((word) => !old.words.has(word));
      const isLonger = words.length > 0 && (entry.text("expires") ?? "9999") > old.expires;
      if (added.length === 0 && !isLonger) return [];
      const what = added.length > 0 ? `approves ${added.join(", ")} for` : "lets what is approved last longer for";
      const message = `The catalog ${what} ${entry.name ?? entry.tenantId}, and that counts once it is merged.`;
      const place = added.length > 0 ? entry.placeOf("approves") : entry.placeOf("expires");
      return [finding("catalog-approval-added", file.file, entry.tenantId, { message, value: valueHash([words, entry.text("expires")]), ...locate(file, place) })];
    }),
  );
}

function locate({ document, file }: OwnFile, { pointer }: Place): { readonly location?: Location } {
  const range = document.locate([pointer]).get(pointer);
  return range === undefined ? {} : { location: { file, pointer, ...range } };
}

function finding(rule: Id, file: string, setting: string, rest: Pick<Finding, "message" | "location" | "value"> & { readonly severity?: Severity }): Finding {
  return { rule, severity: infos[rule].severity, subject: { kind: "file", id: file }, related: [], help, fingerprint: fingerprint(rule, "file", file, setting), ...(setting !== "" && { setting }), ...rest };
}
