import { describe, expect, it } from "vitest";
import { applyExceptions, type Judged } from "../../src/lint/exceptions.ts";
import type { PlacedFinding, UnknownOutcome } from "../../src/lint/evaluate.ts";
import type { Rule } from "../../src/lint/rule.ts";
import { readCatalog } from "../../src/model/catalog.ts";
import { readExceptions, type ExceptionUse } from "../../src/model/exceptions.ts";
import { Place } from "../../src/model/place.ts";
import type { JsonObject } from "../../src/model/resource.ts";
import { fabrikam, northwind } from "../model/factory.ts";
import { pack } from "../../rules/index.ts";

function ruleNamed(wanted: string): Rule {
  const rule = pack.find(({ id }) => id === wanted);
  if (rule === undefined) throw new Error(`${wanted} is gone`);
  return rule;
}

const rule = ruleNamed("partner-direct-connect-open");

const place = Place.root("partners.json");

function finding(overrides: Partial<PlacedFinding> = {}): PlacedFinding {
  return {
    rule,
    severity: "high",
    subject: { kind: "partner", id: fabrikam, name: undefined },
    messageId: "open",
    message: "open",
    place,
    related: [],
    value: "sha256:0123456789abcdef",
    setting: "b2bDirectConnectInbound",
    fingerprint: "0",
    ...overrides,
  };
}

const complete: JsonObject = {
  id: "EX-1",
  rule: "partner-direct-connect-open",
  subject: fabrikam,
  owner: "partners@contoso.example",
  reason: "Migration",
  expires: "2026-11-23",
};

function apply(entries: readonly JsonObject[], judged: Partial<Judged> = {}) {
  return applyExceptions(readExceptions(entries, Place.root("exceptions.yml").at("exceptions")), {
    findings: [finding()],
    unknown: [],
    known: new Set(["partner-direct-connect-open", "partner-inbound-open"]),
    enabled: new Set(["partner-direct-connect-open"]),
    catalog: undefined,
    today: "2026-11-23",
    ...judged,
  });
}

const useOf = (entry: JsonObject, judged?: Partial<Judged>): ExceptionUse | undefined => apply([entry], judged).exceptions[0]?.use;
const covers = (entry: JsonObject, judged?: Partial<Judged>): boolean => apply([entry], judged).excepted.length === 1;

describe("an exception", () => {
  it("takes its finding out and keeps every other", () => {
    const other = finding({ subject: { kind: "partner", id: northwind, name: undefined }, fingerprint: "1" });
    const { findings, excepted, exceptions } = apply([complete], { findings: [other, finding()] });
    expect(findings).toEqual([other]);
    expect(excepted.map(({ fingerprint, exception }) => [fingerprint, exception.id])).toEqual([["0", "EX-1"]]);
    expect(exceptions[0]).toMatchObject({ flaws: [], isExpired: false, use: { kind: "covers" } });
  });

  it.each([
    ["the day before its last", "2026-11-22", true],
    ["on its last day", "2026-11-23", true],
    ["the day after", "2026-11-24", false],
  ])("counts %s: %s", (_when, today, expected) => {
    expect(covers(complete, { today })).toBe(expected);
  });

  it.each([
    ["a leap day", "2028-02-29", true],
    ["no leap day", "2027-02-29", false],
    ["another order", "31/12/2027", false],
    ["a day that does not exist", "2027-02-30", false],
    ["a time", "2027-01-31T00:00:00Z", false],
    ["a number", 20270131, false],
  ])("with %s as its last day (%s) counts: %s", (_what, expires, expected) => {
    expect(covers({ ...complete, expires })).toBe(expected);
  });

  it.each(["id", "rule", "subject", "owner", "reason", "expires"])("without %s, or with a blank one, covers nothing", (key) => {
    for (const value of [undefined, "", "  ", null, []]) {
      const { excepted, exceptions } = apply([{ ...complete, [key]: value }]);
      expect(excepted).toEqual([]);
      expect(exceptions[0]).toMatchObject({ flaws: [{ kind: "missing", keys: [key] }], use: { kind: "not valid" } });
    }
  });

  it("with a wildcard, an unknown rule or the id of an earlier one covers nothing", () => {
    expect(apply([{ ...complete, subject: "*" }]).exceptions[0]?.flaws).toEqual([{ kind: "wildcard" }]);
    expect(apply([{ ...complete, rule: "partner-opne" }]).exceptions[0]?.flaws).toEqual([{ kind: "unknown rule" }]);
    const { excepted, exceptions } = apply([{ ...complete, subject: northwind }, complete]);
    expect(excepted).toEqual([]);
    expect(exceptions.map(({ flaws }) => flaws)).toEqual([[], [{ kind: "id again" }]]);
  });

  it("names its subject in any case, and a single one by its kind", () => {
    expect(covers({ ...complete, subject: ` ${fabrikam.toUpperCase()} ` })).toBe(true);
    const single = finding({ subject: { kind: "default", id: undefined, name: undefined } });
    expect(covers({ ...complete, subject: "default" }, { findings: [single] })).toBe(true);
    expect(covers({ ...complete, subject: "tenant" }, { findings: [single] })).toBe(false);
  });

  it("for one setting leaves the others", () => {
    const findings = [finding(), finding({ setting: "b2bDirectConnectOutbound", fingerprint: "1" })];
    const { excepted } = apply([{ ...complete, setting: "b2bDirectConnectOutbound" }], { findings });
    expect(excepted.map(({ fingerprint }) => fingerprint)).toEqual(["1"]);
    expect(apply([complete], { findings }).excepted).toHaveLength(2);
    expect(covers({ ...complete, setting: "b2bDirectConnect" })).toBe(false);
    expect(covers({ ...complete, setting: "targets" }, { findings: [finding({ setting: "targets/x" })] })).toBe(true);
  });

  it("that accepts a value returns the finding with any other", () => {
    expect(covers({ ...complete, accepts: "sha256:0123456789abcdef" })).toBe(true);
    const { findings, exceptions } = apply([{ ...complete, accepts: "sha256:ffffffffffffffff" }]);
    expect(findings).toHaveLength(1);
    expect(exceptions[0]?.use).toEqual({ kind: "value changed", present: "sha256:0123456789abcdef" });
  });

  it("that covers one of its subject's findings is used, though another has a new value", () => {
    const findings = [finding(), finding({ setting: "b2bDirectConnectOutbound", value: "sha256:ffffffffffffffff", fingerprint: "1" })];
    expect(apply([{ ...complete, accepts: "sha256:0123456789abcdef" }], { findings }).exceptions[0]?.use).toEqual({ kind: "covers" });
  });

  it("says why it was not used", () => {
    const unknown: UnknownOutcome = { rule: finding().rule, subject: finding().subject, reason: "x", needs: [] };
    expect(useOf(complete, { findings: [] })).toEqual({ kind: "unused" });
    expect(useOf(complete, { findings: [], unknown: [unknown] })).toEqual({ kind: "rule unknown" });
    expect(useOf({ ...complete, rule: "partner-inbound-open" })).toEqual({ kind: "rule off" });
    expect(useOf({ ...complete, expires: "2026-11-22" })).toEqual({ kind: "not valid" });
  });

  it("ends with the partner's entry in the catalog", () => {
    const catalog = (expires: string) => readCatalog([{ tenantId: fabrikam, expires }], Place.root("partners.yml"));
    expect(covers(complete, { catalog: catalog("2026-11-23") })).toBe(true);
    expect(apply([complete], { catalog: catalog("2026-11-22") }).exceptions[0]).toMatchObject({ endedWithPartner: true, use: { kind: "not valid" } });
  });
});
