import { readFileSync } from "node:fs";
import { pack } from "../rules/index.ts";
import type { LiveRead } from "../src/live/live-read.ts";
import { liveReads } from "../src/live/resources.ts";
import { settle } from "./generated.ts";
import { fillMarkers } from "./markers.ts";
import { table } from "./rule-page.ts";
import { served } from "./served-rules.ts";

const page = "docs/live.md";
const mostNamed = 8;

interface Row {
  readonly permission: string;
  readonly reads: string;
  readonly rules: readonly string[];
  readonly licence: string;
}

function rulesFor({ kind, property }: Pick<LiveRead, "kind" | "property">): readonly string[] {
  return served[property === undefined ? kind : `${kind}/${property}`] ?? [];
}

function rowsOf(resource: LiveRead): readonly Row[] {
  const { path, property, extra, permission, licence = "", kind } = resource;
  return [
    { permission, reads: `\`${path}\`${property === undefined ? "" : ` (${property})`}`, rules: rulesFor({ kind, ...(property !== undefined && { property }) }), licence },
    ...(extra === undefined ? [] : [{ permission: extra.permission, reads: `\`${path}\` (${extra.property})`, rules: rulesFor({ kind, property: extra.property }), licence: extra.licence }]),
  ];
}

const rows: readonly Row[] = liveReads.flatMap(rowsOf);
const permissions = [...new Set(rows.map(({ permission }) => permission))].sort();
const known = new Set(pack.map(({ id }) => id));

/** Rules by name where there are few; else how many. */
function named(rules: readonly string[]): string {
  const distinct = [...new Set(rules)].filter((rule) => known.has(rule)).sort();
  if (distinct.length === 0) return "none";
  return distinct.length > mostNamed ? `${distinct.length} rules` : distinct.map((rule) => `\`${rule}\``).join(", ");
}

const bought = table(
  ["Permission", "Reads", "Rules that cannot judge everything without it"],
  permissions.map((permission) => {
    const own = rows.filter((row) => row.permission === permission);
    return [`\`${permission}\``, own.map(({ reads }) => reads).join(", "), named(own.flatMap(({ rules }) => rules))];
  }),
);
const licences = [...new Set(rows.map(({ licence }) => licence))].filter((licence) => licence !== "");
const licensed = table(
  ["Licence", "Graph refuses without it", "Rules that cannot judge everything without it"],
  licences.map((licence) => {
    const own = rows.filter((row) => row.licence === licence);
    return [licence, own.map(({ reads }) => reads).join(", "), named(own.flatMap(({ rules }) => rules))];
  }),
);

const filled = fillMarkers(readFileSync(page, "utf8"), "live", `### Permissions\n\n${bought}\n\n### Licences\n\n${licensed}`);
if (filled === undefined) {
  console.error(`${page}: lacks the markers of what is read`);
  process.exitCode = 1;
} else settle(new Map([[page, filled]]));
