import type { Mapping } from "../model/mapping.ts";
import type { FileFacts, RepeatedObject, Resource } from "../model/resource.ts";
import { discover, type FoundFile, type FoundProblem } from "./discover.ts";
import type { Document, ResourceLocation } from "./document.ts";
import { exported } from "./exported.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { mappingFinder } from "./mapping-finder.ts";
import { readFile, readGivenText, type FileNotRead, type Outcome } from "./read-file.ts";
import { repeatNotes, withoutRepeats } from "./repeats.ts";

export interface ReadOptions {
  /** Absolute; all reported paths are POSIX and relative to it. */
  readonly cwd: string;
  /** Files, folders or globs as the user wrote them; `!glob` leaves out. Empty means the working directory. */
  readonly paths: readonly string[];
  /** Whether `paths` came from the command line: one of them that gives nothing is then "failed". */
  readonly named: boolean;
  /** Whether `paths` are the config's: then every file they match matters. */
  readonly configured: boolean;
  /** Relative POSIX paths of our own files: never policy input, not listed. */
  readonly ownFiles: ReadonlySet<string>;
  /** Of what `paths` mean, only these files are read; left out, all. */
  readonly only?: ReadonlyMap<string, FoundFile>;
  /** For layouts of the user's own; their globs are relative to `cwd`. They win over what a file looks like. */
  readonly mappings?: readonly Mapping[];
  readonly limits?: Partial<Limits>;
  /** Bytes that are read in place of those of a file, by its path relative to `cwd`: an edit that is not written yet. */
  readonly contents?: ReadonlyMap<string, Buffer>;
}

export interface InputRecord {
  readonly file: string;
  readonly status: "read" | "declined" | "failed";
  readonly format?: string;
  readonly encoding?: string;
  /** Why it was declined or failed: one sentence, with `line:column: ` in front where a place is known. */
  readonly reason?: string;
  readonly notes?: readonly string[];
  readonly resources?: Readonly<Record<string, number>>;
}

export interface ReadResult {
  /** Every file that was looked at, sorted by path. */
  readonly inputs: readonly InputRecord[];
  /** Files by path, then position; of what several files hold, the first. */
  readonly resources: readonly Resource[];
  readonly facts: readonly FileFacts[];
  /** Of the files that were read. */
  readonly documents: ReadonlyMap<string, Document>;
  /** Whether `only` left out a file that `paths` mean. */
  readonly isPartial: boolean;
}

/** Reads all policy files that `paths` mean. Nothing is skipped in silence, and no file can make it throw. */
export async function readInput(options: ReadOptions): Promise<ReadResult> {
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const mappingsOf = await mappingFinder(options.mappings ?? []);
  const found = await discover(options.cwd, options.paths, options.ownFiles, limits.files);
  const { only } = options;
  const files = only === undefined ? found.files : found.files.filter(({ file }) => only.has(file));
  const isPartial = files.length < found.files.length;
  const reading = new Reading();
  for (const { file, reason, role } of found.problems) reading.inputs.push({ file, status: isFailure(role, options) ? "failed" : "declined", reason });
  for (const file of files) {
    const outcome = readFile(file, limits, mappingsOf(file.file), options.contents?.get(file.file));
    reading.add(file.file, outcome instanceof Promise ? await outcome : outcome, ({ isFault, speaksOfPolicy }) => {
      const isNamed = only?.get(file.file)?.named ?? (options.named && file.named);
      return isFault ? isNamed || options.configured || speaksOfPolicy : isNamed;
    });
  }
  return reading.result(isPartial, found.problems.length > 0);
}

/** A file that is in memory, such as one of those that an export of a live tenant would write. */
export interface GivenFile {
  /** POSIX path, relative to where the export would be written. */
  readonly file: string;
  /** Graph's JSON. */
  readonly text: string;
  /** Where a value of it stands in the tenant. */
  readonly resourceAt: (pointer: string) => ResourceLocation;
}

/** Reads files that are in memory as if they lay on the disk; their values have places in the tenant in place of lines. */
export async function readGiven(files: readonly GivenFile[]): Promise<ReadResult> {
  const reading = new Reading();
  for (const { file, text, resourceAt } of [...files].sort((one, other) => (one.file < other.file ? -1 : 1))) {
    const outcome = readGivenText(file, text);
    reading.add(file, outcome instanceof Promise ? await outcome : outcome, ({ isFault }) => isFault, resourceAt);
  }
  return reading.result(false, false);
}

/** What the files give, one after the other in the order of their paths. */
class Reading {
  readonly inputs: InputRecord[] = [];
  readonly #resources: Resource[] = [];
  readonly #facts: FileFacts[] = [];
  readonly #documents = new Map<string, Document>();

  add(file: string, outcome: Outcome, isFailed: (notRead: FileNotRead) => boolean, resourceAt?: GivenFile["resourceAt"]): void {
    if ("document" in outcome) {
      const { format, encoding, notes, counts, document } = outcome;
      this.inputs.push({ file, status: "read", format, encoding, ...(notes.length > 0 && { notes }), resources: counts });
      for (const resource of outcome.resources) this.#resources.push(resource);
      this.#facts.push(outcome.facts);
      this.#documents.set(file, resourceAt === undefined ? document : inTenant(document, resourceAt));
      return;
    }
    const { reason, encoding } = outcome;
    this.inputs.push({ file, status: isFailed(outcome) ? "failed" : "declined", reason, ...(encoding !== undefined && { encoding }) });
  }

  result(isPartial: boolean, needsOrder: boolean): ReadResult {
    const { inputs, facts } = exported(this.inputs, this.#facts);
    const sorted = needsOrder || inputs !== this.inputs ? [...inputs].sort((one, other) => (one.file < other.file ? -1 : Number(one.file > other.file))) : inputs;
    const { kept, repeated } = withoutRepeats(this.#resources);
    const documents = this.#documents;
    if (repeated.size === 0) return { inputs: sorted, resources: this.#resources, facts, documents, isPartial };
    return {
      inputs: sorted.map((record) => countedOnce(record, repeated.get(record.file) ?? [])),
      resources: kept,
      facts: facts.map((each) => ({ ...each, repeatedObjects: repeated.get(each.file) ?? [] })),
      documents,
      isPartial,
    };
  }
}

/** The document with places in the tenant: it has no lines that anybody could open. */
function inTenant(document: Document, resourceAt: GivenFile["resourceAt"]): Document {
  return {
    value: document.value,
    encoding: document.encoding,
    locate: () => new Map(),
    duplicatedKeys: () => document.duplicatedKeys(),
    lines: () => [],
    resourceAt,
  };
}

function countedOnce(record: InputRecord, repeated: readonly RepeatedObject[]): InputRecord {
  if (repeated.length === 0) return record;
  const counts: Record<string, number> = { ...record.resources };
  for (const { kind } of repeated) counts[kind] = (counts[kind] ?? 0) - 1;
  const notes = [...(record.notes ?? []), ...repeatNotes(repeated)];
  const left = Object.entries(counts).filter(([, count]) => count > 0);
  return { ...record, ...(notes.length > 0 && { notes }), resources: Object.fromEntries(left) };
}

/** A path that the user wrote must give something; a configured glob may match nothing, as when the last partner is removed. */
function isFailure(role: FoundProblem["role"], options: ReadOptions): boolean {
  return options.configured ? role !== "empty" : options.named && role !== "met";
}
