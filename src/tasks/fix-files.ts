import { realpathSync } from "node:fs";
import path from "node:path";
import { editBytes } from "../fix/edit-text.ts";
import { merged, type Step } from "../fix/steps.ts";
import { readBytes } from "../input/bytes.ts";
import { defaultLimits } from "../input/limits.ts";
import { withBaseline } from "../judge/baseline.ts";
import { mendable, stepsFor, withdrawable, type Mendable, type Withdrawable } from "../judge/mend.ts";
import { whyNotSafe } from "../judge/opens-nothing.ts";
import type { FixSummary, Mended } from "../report/fixes.ts";
import type { InputFile } from "../report/report.ts";
import { run, type JudgedTenant, type RunOptions, type RunResult } from "../run.ts";

/** A file before and after. */
export interface FixedFile {
  readonly file: string;
  readonly before: Buffer;
  readonly now: Buffer;
}

/** What came of fixing; nothing is written yet. */
export interface FixResult {
  /** Of the files as they are to be. */
  readonly result: RunResult;
  readonly summary: FixSummary;
  /** By path. */
  readonly files: readonly FixedFile[];
}

/** A finding that something can be done about in a file. */
type Editable = Mendable | Withdrawable;

interface State {
  readonly result: RunResult;
  /** Files that are to be written. */
  readonly contents: ReadonlyMap<string, Buffer>;
}

/**
 * Makes the edits that provably open nothing, in memory. After each step everything is read and judged again: what was
 * to be mended is gone, nothing new is found, nothing is less known, and access is compared, or the edit is not made.
 * @throws ConfigError as `run` does.
 */
export async function fixFiles(options: RunOptions): Promise<FixResult> {
  const mender = new Mender(options, { result: await run(options), contents: new Map() });
  return mender.mend();
}

class Mender {
  readonly #options: RunOptions;
  readonly #fixed: Mended[] = [];
  readonly #refused = new Map<string, Mended & { readonly reason: string }>();
  #state: State;

  constructor(options: RunOptions, state: State) {
    this.#options = options;
    this.#state = state;
  }

  async mend(): Promise<FixResult> {
    if (isWhole(this.#state.result)) {
      let before: number;
      // What was refused may be possible after what was mended since, and a second run would mend it.
      do {
        before = this.#fixed.length;
        this.#refused.clear();
        await this.#round();
      } while (this.#refused.size > 0 && this.#fixed.length > before);
    } else {
      for (const each of candidatesOf(this.#state.result)) this.#refuse(each, "not everything could be read and judged, so that nobody can tell what it opens");
    }
    const left = new Set(candidatesOf(this.#state.result).map(keyOf));
    const refused = [...this.#refused].filter(([key]) => left.has(key)).map(([, each]) => each);
    const files = [...this.#state.contents].map(([file, now]) => ({ file, before: this.#read(file), now })).sort((one, other) => (one.file < other.file ? -1 : 1));
    return { result: this.#state.result, files, summary: { fixed: this.#fixed, refused } };
  }

  /** Tries everything once, stage by stage. */
  async #round(): Promise<void> {
    for (let batch = this.#next(); batch.length > 0; batch = this.#next()) {
      const before = this.#fixed.length + this.#refused.size;
      await this.#attempt(batch);
      if (this.#fixed.length + this.#refused.size === before) return;
    }
  }

  /** What can be mended next, all of one stage. */
  #next(): readonly Editable[] {
    const left = candidatesOf(this.#state.result).filter((each) => !this.#refused.has(keyOf(each)));
    const stage = Math.min(...left.map(({ fix }) => fix.stage));
    return left.filter(({ fix }) => fix.stage === stage);
  }

  /** Makes all edits at once where that is safe, else those that are, found by halving. */
  async #attempt(batch: readonly Editable[]): Promise<void> {
    const { planned, contents } = await this.#plan(batch);
    if (planned.length === 0) return;
    const result = await run({ ...this.#options, contents });
    const fault = faultOf(this.#state.result, result, planned);
    if (fault === undefined) {
      this.#fixed.push(...planned.map(mendedOf));
      this.#state = { result, contents };
      return;
    }
    const [only] = planned;
    if (planned.length === 1 && only !== undefined) {
      this.#refuse(only, fault);
      return;
    }
    const middle = Math.ceil(planned.length / 2);
    for (const half of [planned.slice(0, middle), planned.slice(middle)]) {
      // What was mended before can have moved the places of the others.
      const keys = new Set(half.map(({ finding }) => finding.fingerprint));
      await this.#attempt(candidatesOf(this.#state.result).filter((each) => keys.has(each.finding.fingerprint) && !this.#refused.has(keyOf(each))));
    }
  }

  /** The edits that do not get into each other's way; the others wait for the next round. */
  async #plan(batch: readonly Editable[]): Promise<{ readonly planned: readonly Editable[]; readonly contents: ReadonlyMap<string, Buffer> }> {
    const byFile = new Map<string, { steps: readonly Step[]; readonly who: Editable[] }>();
    for (const each of batch) {
      const { file } = each.finding.place;
      const reason = "resource" in each ? whyNotEdited(this.#options.cwd, this.#state.result.report.inputs, file) : whyNotWithdrawn(this.#options, this.#state.result, file);
      const steps = reason === undefined ? stepsFor(each) : { reason };
      if ("reason" in steps) this.#refuse(each, steps.reason);
      else {
        const planned = byFile.get(file) ?? { steps: [], who: [] };
        const all = merged(planned.steps, steps);
        if (all === undefined) continue;
        planned.steps = all;
        planned.who.push(each);
        byFile.set(file, planned);
      }
    }
    const contents = new Map(this.#state.contents);
    const planned: Editable[] = [];
    for (const [file, { steps, who }] of byFile) {
      const edited = await editBytes(contents.get(file) ?? this.#read(file), /\.ya?ml$/i.test(file), steps);
      if ("reason" in edited) for (const each of who) this.#refuse(each, edited.reason);
      else {
        contents.set(file, edited.bytes);
        planned.push(...who);
      }
    }
    return { planned, contents };
  }

  #read(file: string): Buffer {
    const bytes = readBytes(path.join(this.#options.cwd, file), defaultLimits.fileBytes);
    return "reason" in bytes ? Buffer.alloc(0) : Buffer.from(bytes);
  }

  #refuse(each: Editable, reason: string): void {
    this.#refused.set(keyOf(each), { ...mendedOf(each), reason });
  }
}

const editable: ReadonlySet<string> = new Set(["graph-json", "graph-yaml", "entra-exporter"]);

/** Why a file that was read is not written to; a clause, or undefined where it can be. `cwd` is absolute, `file` relative to it. */
export function whyNotEdited(cwd: string, inputs: readonly InputFile[], file: string): string | undefined {
  const format = inputs.find((each) => each.file === file)?.format;
  if (format === undefined || !editable.has(format)) return `${format === undefined ? "what it stands in" : `this format (${format})`} is fixed at its source: only Graph's JSON and YAML are edited`;
  return whyNotReached(cwd, file);
}

/** An exception that covers nothing in a part of the policies can cover something in the rest, and those of another commit are not these. */
function whyNotWithdrawn({ cwd, paths, settingsFrom }: RunOptions, { read: { found } }: RunResult, file: string): string | undefined {
  if (settingsFrom !== undefined) return "the exceptions are those of another commit";
  const { policies, tenants } = found.config;
  if (paths.length > 0 && (policies !== undefined || tenants !== undefined)) return "the configuration names the policies, of which only some were linted: name no paths";
  return whyNotReached(cwd, file);
}

function whyNotReached(cwd: string, file: string): string | undefined {
  if (file === ".." || file.startsWith("../") || path.isAbsolute(file)) return "it lies outside of the working directory";
  const isReached = realpathSync.native(path.join(cwd, file)) === path.join(realpathSync.native(cwd), file);
  return isReached ? undefined : "the way to it is a link";
}

/** Whether files may be as `contents` has them, by path: nothing opens, nothing new is found and nothing is less known than in `before`. */
export async function isSafeEdit(options: RunOptions, before: RunResult, contents: ReadonlyMap<string, Buffer>): Promise<boolean> {
  return faultOf(before, await run({ ...options, contents }), []) === undefined;
}

function isWhole({ report, crashes }: RunResult): boolean {
  return crashes.length === 0 && report.inputs.every(({ status }) => status !== "failed");
}

/** Findings that count, in all tenants: not what an exception or the baseline covers. */
function findingsOf(judged: JudgedTenant) {
  return (judged.baseline === undefined ? judged.outcomes : withBaseline(judged.outcomes, judged.baseline)).findings;
}

function candidatesOf({ judged }: RunResult): readonly Editable[] {
  return judged.flatMap((each): readonly Editable[] => [...mendable(findingsOf(each), each.tenant), ...withdrawable(findingsOf(each))]);
}

function keyOf({ finding }: Editable): string {
  return finding.fingerprint;
}

function mendedOf({ finding }: Editable): Mended {
  return { rule: finding.rule.id, message: finding.message, file: finding.place.file, pointer: finding.place.pointer };
}

/** Why an edit is not to be made; undefined where it does what it should and nothing else. */
function faultOf(before: RunResult, now: RunResult, planned: readonly Editable[]): string | undefined {
  if (!isWhole(now) || before.report.inputs.some(({ file, status }) => status === "read" && now.report.inputs.every((each) => each.file !== file || each.status !== "read"))) return "the files would no longer be read and judged as a whole";
  for (const [index, { tenant }] of now.judged.entries()) {
    const old = before.judged[index];
    if (old === undefined || old.tenant.name !== tenant.name) return "it cannot be told that it opens nothing: a tenant would come or go";
    const reason = whyNotSafe(old.tenant, tenant);
    if (reason !== undefined) return reason;
  }
  const [were, are] = [before, now].map(({ judged }) => counted(judged.flatMap(findingsOf).map(({ fingerprint }) => fingerprint)));
  if (were === undefined || are === undefined) return undefined;
  const fresh = now.judged.flatMap(findingsOf).find(({ fingerprint }) => (are.get(fingerprint) ?? 0) > (were.get(fingerprint) ?? 0));
  if (fresh !== undefined) return `it would bring a new finding (${fresh.rule.id}): ${fresh.message.replace(/\.$/, "")}`;
  const [covered, covers] = [before, now].map(({ judged }) => counted(judged.flatMap(({ outcomes }) => outcomes.excepted.map(({ fingerprint }) => fingerprint))));
  if ([...(covers ?? [])].some(([key, count]) => count > (covered?.get(key) ?? 0))) return "an exception would cover what none covers now";
  if (planned.some(({ finding: { fingerprint } }) => (are.get(fingerprint) ?? 0) >= (were.get(fingerprint) ?? 0))) return "the finding would still be there";
  const open = counted(before.judged.flatMap(({ outcomes }) => outcomes.unknown.map(unknownKey)));
  const lost = counted(now.judged.flatMap(({ outcomes }) => outcomes.unknown.map(unknownKey)));
  const gap = [...lost].find(([key, count]) => count > (open.get(key) ?? 0));
  return gap === undefined ? undefined : `${gap[0].split(" ")[0] ?? ""} could no longer be judged`;
}

function unknownKey({ rule, subject }: { readonly rule: { readonly id: string }; readonly subject: { readonly kind: string; readonly id: string | undefined; readonly tenant?: string } }): string {
  return [rule.id, subject.kind, subject.id ?? "", subject.tenant ?? ""].join(" ");
}

function counted(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
