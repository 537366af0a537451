import type { CatalogRow, WrittenDay } from "./catalog-entries.ts";
import { originInWords } from "./effective-text.ts";
import type { Effective, EffectiveSetting, Holder } from "./effective.ts";
import { escape } from "./markdown-text.ts";
import { count } from "./phrases.ts";

/** What the page is made of. */
export interface CatalogPage {
  readonly effective: Effective;
  readonly rows: readonly CatalogRow[];
  /** Why it cannot be told which entries have no partner; undefined where the list of partners is complete. */
  readonly partnersUnknown: string | undefined;
}

/** The catalog as one Markdown page: every partner with who answers for it and what is in effect, and what does not match. */
export function catalogPage({ effective, rows, partnersUnknown }: CatalogPage): string {
  const { partners, now, tenant } = effective;
  // The first entry of a tenant id is the one that counts; one without an id is nobody's.
  const rowById = new Map(rows.filter(({ tenantId }) => tenantId !== "").reverse().map((row) => [row.tenantId, row]));
  const known = partners.filter(({ id }) => rowById.has(id ?? ""));
  const unlisted = partners.filter(({ id }) => !rowById.has(id ?? ""));
  const ids = new Set(partners.map(({ id }) => id));
  const idle = rows.filter(({ tenantId }) => tenantId === "" || !ids.has(tenantId));
  const blocks = [
    tenant === undefined ? "# Partners" : `# Partners of ${escape(tenant)}`,
    `As of ${escape(now)}: ${count(partners.length, "partner")}, ${count(rows.length, "entry", "entries")} in the catalog.`,
    ...overview(known, rowById),
    ...section("Partners without an entry", unlisted.length === 0 ? "Every partner has an entry." : list(unlisted.map(({ label, id }) => `${label}, ${id ?? ""}`))),
    ...section("Entries without a partner", entriesWithoutPartner(idle, partnersUnknown)),
    ...section("The default", settingsTable(effective.default)),
    ...partners.flatMap((partner) => section(partner.label, ...about(rowById.get(partner.id ?? ""), partner), settingsTable(partner))),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function overview(partners: readonly Holder[], rowById: ReadonlyMap<string, CatalogRow>): readonly string[] {
  if (partners.length === 0) return [];
  const rows = partners.map(({ id, label }) => {
    const { owner, scenario, reviewBy, expires } = rowById.get(id ?? "") ?? {};
    return [label, owner ?? "–", scenario ?? "–", dayInWords(reviewBy, "overdue"), dayInWords(expires, "over")];
  });
  return [table(["Partner", "Owner", "Scenario", "Next review", "Expires"], rows)];
}

function entriesWithoutPartner(rows: readonly CatalogRow[], partnersUnknown: string | undefined): string {
  if (partnersUnknown !== undefined) return escape(`It cannot be told: ${partnersUnknown}.`);
  if (rows.length === 0) return "Every entry has a partner.";
  return table(
    ["Entry", "Tenant id", "Owner", "Purpose", "Expires"],
    rows.map(({ name, tenantId, owner, purpose, expires }) => [name ?? "–", tenantId === "" ? "–" : tenantId, owner ?? "–", purpose ?? "–", dayInWords(expires, "over")]),
  );
}

/** What the catalog says of a partner. */
function about(row: CatalogRow | undefined, { id = "" }: Holder): readonly string[] {
  if (row === undefined) return [list([`Tenant id: ${id}`, "Not in the catalog: nobody answers for it."])];
  const { owner = "nobody", purpose, scenario, tier, domains, approved, reviewBy, expires, approves, mfaEvidence } = row;
  const lines = [
    ["Tenant id", id],
    ["Owner", owner],
    ["Purpose", purpose],
    ["Scenario", scenario],
    ["Tier", tier],
    ["Domains", domains.length === 0 ? undefined : domains.join(", ")],
    ["Approved", approved ?? "by nobody"],
    ["Next review", dayInWords(reviewBy, "overdue")],
    ["Expires", dayInWords(expires, "over")],
    ["Approves", approves.length === 0 ? "nothing" : approves.join(", ")],
    ["Multifactor authentication looked at", mfaEvidence],
  ] as const;
  return [list(lines.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`])))];
}

function settingsTable({ settings }: Holder): string {
  return table(
    ["Setting", "In effect", "From"],
    settings.map((setting) => [upper(setting.title), meaning(setting), setting.origin === "unknown" ? "–" : originInWords(setting)]),
  );
}

function meaning(setting: EffectiveSetting): string {
  return setting.origin === "unknown" ? `unknown: ${setting.reason}` : setting.words;
}

function dayInWords(written: WrittenDay | undefined, over: string): string {
  if (written === undefined) return "–";
  return written.isOver ? `${written.day} (${over})` : written.day;
}

function section(title: string, ...blocks: readonly string[]): readonly string[] {
  return [`## ${escape(title)}`, ...blocks];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${escape(item)}`).join("\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map((cells) => line(cells.map(escape)))].join("\n");
}

function upper(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
