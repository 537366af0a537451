import type { ErrorObject } from "ajv";
import { isDay } from "../model/days.ts";
import { mergeLedgers, type Coverage, type Ledger, type Sighting } from "../model/evidence/ledger.ts";
import { isObject } from "../model/json.ts";
import { nearest } from "../model/nearest.ts";
import { quoted } from "../model/words.ts";

/** The name under which a ledger is written when nobody names another. */
export const ledgerFileName = "xtaplint-ledger.json";

/** A ledger file as its schema has it. */
export interface LedgerFile extends Ledger {
  readonly version: 1;
}

/** What is wrong with a ledger file: a JSON pointer to the nearest thing that is there, and a clause. */
export interface LedgerFault {
  readonly pointer: string;
  readonly text: string;
}

/** Reads the document of a ledger, in the order of the file; a single fault makes all of it worthless. */
export async function readLedger(document: unknown): Promise<{ readonly ledger: Ledger } | { readonly faults: readonly LedgerFault[] }> {
  if (!isObject(document)) return { faults: [{ pointer: "", text: "this is no ledger" }] };
  // The keys of another version are not ours to judge.
  if (document["version"] !== 1) return { faults: [{ pointer: "", text: `"version" is ${quoted(document["version"])}, and this xtaplint knows version 1` }] };
  const { isLedgerFile } = await import("./generated/ledger-validator.ts");
  if (!isLedgerFile(document)) return { faults: (isLedgerFile.errors ?? []).map(faultOf) };
  const faults = [...document.entries.flatMap(entryFaults), ...document.coverage.flatMap(coverageFaults)];
  if (faults.length > 0) return { faults };
  const coverage = document.coverage.map((each): Coverage => ({ ...each, ...(each.tenantId !== undefined && { tenantId: each.tenantId.toLowerCase() }) }));
  const entries = document.entries.map((each): Sighting => {
    return { ...each, tenantId: each.tenantId.toLowerCase(), ...(each.appId !== undefined && { appId: each.appId.toLowerCase() }), ...(each.resourceId !== undefined && { resourceId: each.resourceId.toLowerCase() }) };
  });
  return { ledger: { coverage, entries } };
}

/**
 * The text of a ledger file: sorted, one entry a line, so that two evenings of evidence differ in the lines that changed
 * and two branches of it merge.
 */
export function ledgerText(ledger: Ledger): string {
  const { coverage, entries } = mergeLedgers(ledger);
  const lines = (list: readonly object[]): string => (list.length === 0 ? "[]" : `[\n${list.map((each) => `    ${JSON.stringify(each)}`).join(",\n")}\n  ]`);
  return `{\n  "version": 1,\n  "coverage": ${lines(coverage.map(coverageLine))},\n  "entries": ${lines(entries.map(entryLine))}\n}\n`;
}

function coverageLine({ source, direction, signIns, tenantId, from, to }: Coverage): Coverage {
  return { source, direction, signIns, ...(tenantId !== undefined && { tenantId }), from, to };
}

function entryLine({ tenantId, direction, signIns, appId, resourceId, lastSeen, source, users }: Sighting): Sighting {
  return { tenantId, direction, signIns, ...(appId !== undefined && { appId }), ...(resourceId !== undefined && { resourceId }), lastSeen, source, ...(users !== undefined && { users }) };
}

function faultOf({ instancePath, keyword, params, data, parentSchema }: ErrorObject): LedgerFault {
  const name = instancePath.slice(instancePath.lastIndexOf("/") + 1);
  switch (keyword) {
    case "required":
      return { pointer: instancePath, text: `${quoted(params["missingProperty"])} is missing` };
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      const known: unknown = parentSchema?.["properties"];
      const meant = nearest(key, isObject(known) ? Object.keys(known) : []);
      const pointer = `${instancePath}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      return { pointer, text: `unknown key ${quoted(key)}${meant === undefined ? "" : `; did you mean "${meant}"?`}` };
    }
    case "enum":
      return { pointer: instancePath, text: `"${name}" is ${quoted(data)}; it is one of ${(params["allowedValues"] as readonly unknown[]).map(String).join(", ")}` };
    case "pattern":
      return { pointer: instancePath, text: `"${name}" is ${quoted(data)}, and not ${name === "tenantId" ? "a tenant id" : "a day such as 2026-03-01"}` };
    default:
      return { pointer: instancePath, text: `"${name}" is ${quoted(data)}, which does not belong here` };
  }
}

function entryFaults({ lastSeen }: Sighting, index: number): readonly LedgerFault[] {
  return isDay(lastSeen) ? [] : [noDay(`/entries/${index}/lastSeen`, lastSeen)];
}

function coverageFaults({ from, to }: Coverage, index: number): readonly LedgerFault[] {
  const wrong = Object.entries({ from, to }).filter(([, day]) => !isDay(day));
  if (wrong.length > 0) return wrong.map(([key, day]) => noDay(`/coverage/${index}/${key}`, day));
  return from <= to ? [] : [{ pointer: `/coverage/${index}/to`, text: `"to" is ${quoted(to)}, and lies before "from"` }];
}

function noDay(pointer: string, day: string): LedgerFault {
  return { pointer, text: `${quoted(day)} is no day of the calendar` };
}
