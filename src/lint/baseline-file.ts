import { isDay } from "../model/days.ts";
import { isObject } from "../model/json.ts";
import { quoted } from "../model/words.ts";
import type { BaselineEntry } from "./baseline.ts";

/** What is wrong with a baseline file: a JSON pointer to the nearest thing that is there, and a clause. */
export interface BaselineFault {
  readonly pointer: string;
  readonly text: string;
}

const texts = ["rule", "subject", "setting", "message", "value", "fingerprint", "since"] as const;

type Key = (typeof texts)[number];

const valuePattern = /^sha256:[0-9a-f]{16}$/;

/** Reads the document of a baseline file; a single fault makes all of it worthless, so none is passed over. */
export function readBaseline(document: unknown): { readonly entries: readonly BaselineEntry[] } | { readonly faults: readonly BaselineFault[] } {
  if (!isObject(document)) return { faults: [{ pointer: "", text: "this is no baseline" }] };
  const version = own(document, "version");
  // The keys of another version are not ours to judge.
  if (version !== 1) return { faults: [wrong(document, "", "version", version, "and this xtaplint knows version 1")] };
  const faults: BaselineFault[] = [];
  for (const key of Object.keys(document)) {
    if (key !== "version" && key !== "entries") faults.push(unknownKey("", key));
  }
  const list = own(document, "entries");
  if (!Array.isArray(list)) return { faults: [...faults, wrong(document, "", "entries", list, "and not a list")] };
  const entries: BaselineEntry[] = [];
  for (const [index, value] of (list as unknown[]).entries()) {
    const read = readEntry(value, `/entries/${index}`);
    if ("faults" in read) faults.push(...read.faults);
    else entries.push(read);
  }
  return faults.length > 0 ? { faults } : { entries };
}

function readEntry(value: unknown, pointer: string): BaselineEntry | { readonly faults: readonly BaselineFault[] } {
  if (!isObject(value)) return { faults: [{ pointer, text: `an entry is ${quoted(value)} and not an object` }] };
  const faults: BaselineFault[] = [];
  const known: readonly string[] = texts;
  for (const key of Object.keys(value)) if (!known.includes(key)) faults.push(unknownKey(pointer, key));
  const text = (key: Key): string => {
    const written = own(value, key);
    if (typeof written === "string") return written;
    faults.push(wrong(value, pointer, key, written, "and not a text"));
    return "";
  };
  const entry = {
    rule: text("rule"),
    subject: text("subject"),
    setting: text("setting"),
    message: text("message"),
    ...(Object.hasOwn(value, "value") && { value: text("value") }),
    fingerprint: text("fingerprint"),
    since: text("since"),
  };
  if (faults.length > 0) return { faults };
  const { value: hash } = entry;
  if (hash !== undefined && !valuePattern.test(hash)) faults.push(wrong(value, pointer, "value", hash, "and no value of a report"));
  if (entry.fingerprint === "") faults.push(wrong(value, pointer, "fingerprint", "", "and no fingerprint of a report"));
  if (!isDay(entry.since)) faults.push(wrong(value, pointer, "since", entry.since, "and no day such as 2026-03-01"));
  return faults.length > 0 ? { faults } : entry;
}

function own(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? (Reflect.get(object, key) as unknown) : undefined;
}

function wrong(object: object, pointer: string, key: string, value: unknown, instead: string): BaselineFault {
  if (!Object.hasOwn(object, key)) return { pointer, text: `"${key}" is missing` };
  return { pointer: `${pointer}/${key}`, text: `"${key}" is ${quoted(value)}, ${instead}` };
}

function unknownKey(pointer: string, key: string): BaselineFault {
  return { pointer: `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, text: `unknown key ${quoted(key)}` };
}
