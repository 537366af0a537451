import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isObject } from "../model/json.ts";
import type { Answer, GraphReader, GraphRequest } from "./graph-reader.ts";

const headFile = "xtaplint-state.json";
const pageFile = /^[0-9a-f]{64}\.json$/;
/** Milliseconds after which what was read is no part of the same look at the tenant. */
const longest = 12 * 3_600_000;

/** Whose pages these are: those of another tenant, cloud or application are not used. */
export interface Whose {
  readonly tenantId: string | undefined;
  readonly clientId: string | undefined;
  readonly cloud: string;
}

/** A folder that keeps every page of a read, so that one that was broken off goes on where it stood. */
export class SavedPages {
  readonly #folder: string;
  /** When the first page was read, in milliseconds since 1970. */
  readonly from: number;

  private constructor(folder: string, from: number) {
    this.#folder = folder;
    this.from = from;
  }

  /**
   * Opens the folder; pages of another tenant, or old ones, are removed. Nothing else that lies there is touched.
   * @throws Error when the folder cannot be written.
   */
  static open(folder: string, whose: Whose, now: number): SavedPages {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const head = JSON.stringify({ version: 1, ...whose });
    const from = startOf(path.join(folder, headFile), head);
    const pages = new SavedPages(folder, from ?? now);
    if (from === undefined || now - from > longest) {
      pages.#clear();
      writeFileSync(path.join(folder, headFile), `${JSON.stringify({ whose: head, from: now })}\n`, { mode: 0o600 });
      return new SavedPages(folder, now);
    }
    return pages;
  }

  find(key: string): Answer | undefined {
    const value = readJson(this.#path(key));
    return isObject(value) && value["key"] === key && isObject(value["body"]) ? { body: value["body"] } : undefined;
  }

  /** Whole or not at all, whenever the process ends. */
  keep(key: string, answer: Answer): void {
    if (!("body" in answer)) return;
    const file = this.#path(key);
    writeFileSync(`${file}.part`, JSON.stringify({ key, body: answer.body }), { mode: 0o600 });
    renameSync(`${file}.part`, file);
  }

  /** Removes what was kept: it holds data of the tenant. */
  remove(): void {
    this.#clear();
    rmSync(path.join(this.#folder, headFile), { force: true });
    if (readdirSync(this.#folder).length === 0) rmdirSync(this.#folder);
  }

  #path(key: string): string {
    return path.join(this.#folder, `${createHash("sha256").update(key).digest("hex")}.json`);
  }

  #clear(): void {
    for (const file of readdirSync(this.#folder)) if (pageFile.test(file.replace(/\.part$/, ""))) rmSync(path.join(this.#folder, file));
  }
}

/** A reader that asks only for what is not kept yet. */
export function resuming(reader: GraphReader, pages: SavedPages): GraphReader {
  const keyOf = ({ path: at, headers = {} }: GraphRequest): string => JSON.stringify([at, headers]);
  return {
    pathOf: (link) => reader.pathOf(link),
    get: async (request) => {
      const kept = pages.find(keyOf(request));
      if (kept !== undefined) return kept;
      const answer = await reader.get(request);
      pages.keep(keyOf(request), answer);
      return answer;
    },
    batch: async (requests) => {
      const kept = requests.map((request) => pages.find(keyOf(request)));
      const missing = requests.filter((_, index) => kept[index] === undefined);
      const answers = await reader.batch(missing);
      missing.forEach((request, index) => {
        const answer = answers[index];
        if (answer !== undefined) pages.keep(keyOf(request), answer);
      });
      let next = 0;
      return kept.map((answer) => answer ?? answers[next++] ?? { failure: { kind: "not what was asked for", detail: "no answer in the batch" } });
    },
  };
}

function startOf(file: string, head: string): number | undefined {
  const value = readJson(file);
  return isObject(value) && value["whose"] === head && typeof value["from"] === "number" ? value["from"] : undefined;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
