import { describe, expect, it } from "vitest";
import { rulesServedBy, type LiveResource } from "../../src/live/live-read.ts";
import { liveReads, liveResources } from "../../src/live/resources.ts";
import type { Report } from "../../src/report/report.ts";
import { collected } from "./collected.ts";
import { judged, keyOf, newlyUnknown, servedRules, tenants } from "./judged.ts";
import { allPermissions } from "./permissions.ts";
import { exampleTenant, type TenantData } from "./stand-in-tenant.ts";

type Name = (typeof tenants)[number];

const known = new Map<Name, { readonly data: TenantData; readonly whole: Report }>();

async function tenant(name: Name) {
  const before = known.get(name);
  if (before !== undefined) return before;
  const data = await exampleTenant(name);
  const made = { data, whole: await judged(await collected(data), name) };
  known.set(name, made);
  return made;
}

/** Rules that the product says cannot judge without a permission. */
function documented(permission: string): readonly string[] {
  const rules = liveReads.flatMap((resource) => [
    ...(resource.permission === permission ? rulesServedBy(resource) : []),
    ...(resource.extra?.permission === permission ? rulesServedBy({ kind: resource.kind, property: resource.extra.property }) : []),
  ]);
  return [...new Set(rules)].sort();
}

/** What was no pass, and has neither a finding nor a reason any more. Rules on files and on exceptions are about what was found and read. */
function lost(whole: Report, part: Report): readonly string[] {
  const still = new Set([...part.findings, ...part.excepted, ...part.unknown].map(keyOf));
  const wholeKinds = new Set(part.unknown.filter(({ subject }) => subject.id === undefined).map(({ rule, subject }) => `${rule} ${subject.kind}`));
  return [...whole.findings, ...whole.excepted, ...whole.unknown]
    .filter(({ subject }) => subject.kind !== "file" && subject.kind !== "exception")
    .filter((each) => !still.has(keyOf(each)) && !wholeKinds.has(`${each.rule} ${each.subject.kind}`))
    .map(keyOf);
}

/** Findings that are there only because something was not read. */
function invented(whole: Report, part: Report): readonly string[] {
  const before = new Set([...whole.findings, ...whole.excepted].map(keyOf));
  return part.findings.map(keyOf).filter((key) => !before.has(key));
}

describe("a permission that is missing", () => {
  it.each(allPermissions)("%s: exactly the documented rules become unknown, and none a pass", async (gone) => {
    const unknown = new Set<string>();
    for (const name of tenants) {
      const { data, whole } = await tenant(name);
      const part = await judged(await collected(data, { permissions: allPermissions.filter((each) => each !== gone) }), name);
      for (const rule of newlyUnknown(whole, part)) unknown.add(rule);
      expect({ name, lost: lost(whole, part), invented: invented(whole, part) }).toEqual({ name, lost: [], invented: [] });
      const reasons = part.unknown.filter((each) => !whole.unknown.map(keyOf).includes(keyOf(each))).map(({ reason }) => reason);
      expect(reasons.filter((reason) => !reason.includes(`the permission ${gone} is missing`))).toEqual([]);
    }
    expect([...unknown].sort()).toEqual(documented(gone));
  });

  it("is one that the table names, and the table names no other", () => {
    const named = liveReads.flatMap(({ permission, extra }) => [permission, ...(extra ? [extra.permission] : [])]);
    expect([...new Set(named)].sort()).toEqual([...allPermissions].sort());
  });
});

describe("a resource that is refused", () => {
  it.each(liveResources.map((resource) => [`${resource.path}${resource.property === undefined ? "" : ` (${resource.property})`}`, resource] as const))("%s: no rule takes it for nothing", async (_, resource) => {
    const beginning = `${resource.version}${resource.path}`;
    const refuse = (path: string): boolean => (path === beginning || path.startsWith(`${beginning}?`)) && path.includes("sponsors") === (resource.property === "sponsors");
    for (const name of tenants) {
      const { data, whole } = await tenant(name);
      const part = await judged(await collected(data, { refuse }), name);
      expect({ name, lost: lost(whole, part), invented: invented(whole, part) }).toEqual({ name, lost: [], invented: [] });
    }
  });
});

describe("a tenant without licences", () => {
  it("has rules that cannot judge, and says which licence they need", async () => {
    const unknown = new Set<string>();
    for (const name of tenants) {
      const { data, whole } = await tenant(name);
      const part = await judged(await collected(data, { hasLicences: false }), name);
      expect(lost(whole, part)).toEqual([]);
      for (const rule of newlyUnknown(whole, part)) unknown.add(rule);
      const reasons = part.unknown.filter((each) => !whole.unknown.map(keyOf).includes(keyOf(each))).map(({ reason }) => reason);
      expect(reasons.filter((reason) => !reason.includes("the tenant has no licence for it"))).toEqual([]);
    }
    const licensed = liveResources.flatMap((resource) => [
      ...(resource.licence === undefined ? [] : rulesServedBy(resource)),
      ...(resource.extra === undefined ? [] : rulesServedBy({ kind: resource.kind, property: resource.extra.property })),
    ]);
    expect([...unknown].sort()).toEqual([...new Set(licensed)].sort());
  });
});

describe("another cloud", () => {
  it("lacks resources, which is no finding and no pass", async () => {
    for (const name of tenants) {
      const { data, whole } = await tenant(name);
      const collection = await collected(data, { cloud: "china" });
      const part = await judged(collection, name);
      // Settings that this cloud does not have are nobody's to close.
      expect(lost(whole, part).filter((key) => !/^default-(?:m365-access|tenant-restrictions)-open /.test(key))).toEqual([]);
      expect(collection.manifest.unread.map(({ cause }) => cause)).toEqual(collection.manifest.unread.map(() => "cloud"));
    }
  });
});

it("the table of the rules that each resource serves is what the rules do", async () => {
  const served = await servedRules();
  const table = Object.fromEntries(Object.keys(served).map((key) => [key, rulesServedBy({ kind: key.split("/")[0] as LiveResource["kind"], ...(key.includes("/") && { property: key.split("/")[1] ?? "" }) })]));
  expect(table).toEqual(served);
});
