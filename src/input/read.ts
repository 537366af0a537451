import type { Mapping } from "../model/mapping.ts";
import type { FileFacts, RepeatedObject, Resource } from "../model/resource.ts";
import { discover, type FoundFile, type FoundProblem } from "./discover.ts";
import type { Document } from "./document.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { mappingFinder } from "./mapping-finder.ts";
import { readFile } from "./read-file.ts";
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
  const inputs: InputRecord[] = found.problems.map(({ file, reason, role }) => {
    return { file, status: isFailure(role, options) ? "failed" : "declined", reason };
  });
  const resources: Resource[] = [];
  const facts: FileFacts[] = [];
  const documents = new Map<string, Document>();
  for (const file of files) {
    const reading = readFile(file, limits, mappingsOf(file.file), options.contents?.get(file.file));
    const outcome = reading instanceof Promise ? await reading : reading;
    if ("document" in outcome) {
      const { format, encoding, notes, counts } = outcome;
      inputs.push({ file: file.file, status: "read", format, encoding, ...(notes.length > 0 && { notes }), resources: counts });
      for (const resource of outcome.resources) resources.push(resource);
      facts.push(outcome.facts);
      documents.set(file.file, outcome.document);
      continue;
    }
    const { reason, encoding, isFault, speaksOfPolicy } = outcome;
    const isNamed = only?.get(file.file)?.named ?? (options.named && file.named);
    const failed = isFault ? isNamed || options.configured || speaksOfPolicy : isNamed;
    inputs.push({ file: file.file, status: failed ? "failed" : "declined", reason, ...(encoding !== undefined && { encoding }) });
  }
  if (found.problems.length > 0) inputs.sort((one, other) => (one.file < other.file ? -1 : Number(one.file > other.file)));
  const { kept, repeated } = withoutRepeats(resources);
  if (repeated.size === 0) return { inputs, resources, facts, documents, isPartial };
  return {
    inputs: inputs.map((record) => countedOnce(record, repeated.get(record.file) ?? [])),
    resources: kept,
    facts: facts.map((each) => ({ ...each, repeatedObjects: repeated.get(each.file) ?? [] })),
    documents,
    isPartial,
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
