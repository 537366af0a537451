import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Collection } from "../../src/live/collect.ts";
import type { LiveRead, LiveResource } from "../../src/live/live-read.ts";
import { liveLookups, liveResources } from "../../src/live/resources.ts";
import type { Report } from "../../src/report/report.ts";
import { run } from "../../src/run.ts";
import { collected } from "./collected.ts";
import { exampleTenant } from "./stand-in-tenant.ts";

/** The examples that are read as tenants: one in which everything is found, one in which nothing is. */
export const tenants = ["worst", "golden"] as const;

const examples = fileURLToPath(new URL("../../examples/", import.meta.url));

/** What all rules say of a collected tenant, with the catalog and the exceptions of the example. */
export async function judged({ files, manifest }: Collection, name: (typeof tenants)[number]): Promise<Report> {
  const { report } = await run({ cwd: path.join(examples, name), paths: [], preset: "all", now: "2026-11-23", given: { files, tenantId: manifest.tenantId } });
  return report;
}

/** An outcome without its words: the rule and what it is about. */
export function keyOf({ rule, subject }: { readonly rule: string; readonly subject: { readonly kind: string; readonly id?: string } }): string {
  return `${rule} ${subject.kind} ${subject.id ?? ""}`;
}

/** The rules that are unknown in `part` where they were not in `whole`. */
export function newlyUnknown(whole: Report, part: Report): readonly string[] {
  const before = new Set(whole.unknown.map(keyOf));
  return [...new Set(part.unknown.filter((each) => !before.has(keyOf(each))).map(({ rule }) => rule))].sort();
}

/** Which rules each resource serves, found out by refusing one read after the other. */
export async function servedRules(): Promise<Readonly<Record<string, readonly string[]>>> {
  const served = new Map<string, Set<string>>();
  for (const name of tenants) {
    const data = await exampleTenant(name);
    const whole = await judged(await collected(data), name);
    for (const { key, refuse } of [...liveResources.flatMap(readsOf), ...Object.values(liveLookups).map(lookupOf)]) {
      const rules = newlyUnknown(whole, await judged(await collected(data, { refuse }), name));
      const known = served.get(key) ?? new Set();
      for (const rule of rules) known.add(rule);
      served.set(key, known);
    }
  }
  return Object.fromEntries([...served].map(([key, rules]) => [key, [...rules].sort()]));
}

function readsOf({ kind, property, version, path: at, query, extra }: LiveResource): { readonly key: string; readonly refuse: (path: string) => boolean }[] {
  const whole = decodeURIComponent(`${version}${at}${query === undefined ? "" : `?${query}`}`);
  const without = extra === undefined ? undefined : decodeURIComponent(`${version}${at}?${extra.queryWithout}`);
  const key = property === undefined ? kind : `${kind}/${property}`;
  return [
    { key, refuse: (path) => path === whole || path === without },
    ...(extra === undefined ? [] : [{ key: `${kind}/${extra.property}`, refuse: (path: string) => path === whole }]),
  ];
}

/** A look-up is a part of a batch, and has a place or a filter of ids where the list has neither. */
function lookupOf({ kind, path: at, ...rest }: LiveRead): { readonly key: string; readonly refuse: (path: string) => boolean } {
  return { key: rest.property === undefined ? kind : `${kind}/${rest.property}`, refuse: (path) => path.startsWith(`v1.0${at}(`) || path.startsWith(`v1.0${at}?$filter=${rest.property ?? ""} in (`) };
}
