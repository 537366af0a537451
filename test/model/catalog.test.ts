import { describe, expect, it } from "vitest";
import { CatalogEntry, readCatalog } from "../../src/model/catalog.ts";
import { Place } from "../../src/model/place.ts";
import { fabrikam, northwind } from "./factory.ts";

const place = Place.root("partners.yml").at("partners");

describe("a catalog entry", () => {
  const entry = new CatalogEntry({ tenantId: ` ${fabrikam.toUpperCase()}`, name: " Fabrikam ", owner: "", purpose: 7, approved: { by: "ciso@contoso.example" }, domains: ["Fabrikam.example", 3], approves: "allUsers" }, place.at(0));

  it("reads texts trimmed; a blank one is missing", () => {
    expect(entry.tenantId).toBe(fabrikam);
    expect(["name", "owner", "purpose", "approved.by", "approved.on", "tier"].map((key) => entry.text(key))).toEqual(["Fabrikam", undefined, "7", "ciso@contoso.example", undefined, undefined]);
  });

  it("shows what is missing at the nearest thing that is there", () => {
    expect(entry.placeOf("approved.by").pointer).toBe("/partners/0/approved/by");
    expect(entry.placeOf("approved.on").pointer).toBe("/partners/0/approved");
    expect(entry.placeOf("assurance.mfa.reviewed").pointer).toBe("/partners/0");
  });

  it("reads lists, and a single value as a list of one", () => {
    expect(entry.domains).toEqual(["fabrikam.example", "3"]);
    expect(entry.list("approves").map(({ text, place: at }) => [text, at.pointer])).toEqual([["allUsers", "/partners/0/approves"]]);
    expect(entry.list("tier")).toEqual([]);
  });

  it.each([
    ["2026-11-22", true],
    ["2026-11-23", false],
    ["2026-11-24", false],
    ["2027-02-30", true],
    [20270101, true],
    [null, false],
    [undefined, false],
  ])("that expires %s is over: %s", (expires, over) => {
    const dated = new CatalogEntry({ expires, approves: ["mfaTrust", "mfaTrusts"] }, place.at(0));
    expect(dated.isExpired("2026-11-23")).toBe(over);
    expect([...dated.approvals("2026-11-23")]).toEqual(over ? [] : ["mfaTrust"]);
  });
});

describe("a catalog", () => {
  it("finds the first entry of a tenant, and keeps what is no mapping as an entry without anything", () => {
    const catalog = readCatalog([{ tenantId: northwind, name: "First" }, "text", { tenantId: northwind.toUpperCase(), name: "Second" }], place);
    expect(catalog.entries.map(({ tenantId }) => tenantId)).toEqual([northwind, "", northwind]);
    expect(catalog.byTenantId.get(northwind)?.name).toBe("First");
    expect(catalog.byTenantId.size).toBe(1);
  });

  it("approves no more than another catalog that it is held to, whatever else it says", () => {
    const granted = readCatalog([{ tenantId: fabrikam, approves: ["mfaTrust", "allUsers"], expires: "2026-12-31" }], place);
    const [held, other] = readCatalog([{ tenantId: fabrikam, name: "New", approves: ["mfaTrust", "userSync"] }, { tenantId: northwind, approves: ["mfaTrust"] }], place, granted).entries;
    expect([held?.name, [...(held?.approvals("2026-11-23") ?? [])], [...(held?.approvals("2027-01-01") ?? [])]]).toEqual(["New", ["mfaTrust"], []]);
    expect([...(other?.approvals("2026-11-23") ?? ["some"])]).toEqual([]);
  });
});
