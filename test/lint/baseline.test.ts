import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { pack } from "../../rules/index.ts";
import { readBaseline } from "../../src/lint/baseline-file.ts";
import { applyBaseline, entryOf, type BaselineEntry } from "../../src/lint/baseline.ts";
import type { PlacedFinding } from "../../src/lint/evaluate.ts";
import { baselineSchema } from "../../src/lint/own-schemas.ts";
import type { Rule } from "../../src/lint/rule.ts";
import { Place } from "../../src/model/place.ts";
import { toBaseline } from "../../src/report/baseline-text.ts";
import { fabrikam } from "../model/factory.ts";
import { hostile } from "../report/factory.ts";

function ruleNamed(wanted: string): Rule {
  const rule = pack.find(({ id }) => id === wanted);
  if (rule === undefined) throw new Error(`${wanted} is gone`);
  return rule;
}

const hash = "sha256:0123456789abcdef";

function finding(overrides: Partial<PlacedFinding> = {}): PlacedFinding {
  return {
    rule: ruleNamed("partner-direct-connect-open"),
    severity: "high",
    subject: { kind: "partner", id: fabrikam, name: "Fabrikam" },
    messageId: "open",
    message: "It is open.",
    place: Place.root("partners.json"),
    related: [],
    value: hash,
    setting: "b2bDirectConnectInbound",
    fingerprint: "f",
    ...overrides,
  };
}

const withoutValue: BaselineEntry = {
  rule: "partner-direct-connect-open",
  subject: fabrikam,
  setting: "b2bDirectConnectInbound",
  message: "It is open.",
  fingerprint: "f",
  since: "2026-03-01",
};

const entry: BaselineEntry = { ...withoutValue, value: hash };

const covers = (entries: readonly BaselineEntry[], given: PlacedFinding): boolean => applyBaseline([given], entries).baselined.length === 1;

describe("an entry", () => {
  it("is made of a finding, and covers it with the day since which it stands", () => {
    expect(entryOf(finding(), "2026-03-01")).toEqual(entry);
    expect(entryOf(finding({ subject: { kind: "default", id: undefined, name: undefined }, value: undefined }), "2026-03-01")).toEqual({ ...withoutValue, subject: "default" });
    const other = finding({ fingerprint: "g" });
    expect(applyBaseline([other, finding()], [entry])).toEqual({ findings: [other], baselined: [{ ...finding(), since: "2026-03-01" }] });
  });

  it("covers the same fingerprint with the same value only, whatever else has changed", () => {
    expect(covers([entry], finding({ message: "It is open wide.", severity: "low", place: Place.root("other.json") }))).toBe(true);
    expect(covers([entry], finding({ fingerprint: "g" }))).toBe(false);
    expect(covers([entry], finding({ value: "sha256:ffffffffffffffff" }))).toBe(false);
    expect(covers([entry], finding({ value: undefined }))).toBe(false);
    expect(covers([withoutValue], finding())).toBe(false);
    expect(covers([withoutValue], finding({ value: undefined }))).toBe(true);
  });

  it("covers every finding that is the same, and of two entries the older one counts", () => {
    const { baselined } = applyBaseline([finding(), finding()], [entry, { ...entry, since: "2026-01-01" }, { ...entry, since: "2026-05-01" }]);
    expect(baselined.map(({ since }) => since)).toEqual(["2026-01-01", "2026-01-01"]);
  });

  it("has no value where the rule's changes by itself", () => {
    const idle = finding({ rule: ruleNamed("guest-inactive"), subject: { kind: "guest", id: "g", name: undefined } });
    expect(entryOf(idle, "2026-03-01")).not.toHaveProperty("value");
    expect(covers([entryOf(idle, "2026-03-01")], { ...idle, value: "sha256:ffffffffffffffff" })).toBe(true);
  });

  it("never covers a finding about an exception", () => {
    expect(covers([entry], finding({ subject: { kind: "exception", id: "EX-1", name: undefined } }))).toBe(false);
  });
});

describe("a baseline file", () => {
  const validate = new Ajv2020({ strict: false }).compile(baselineSchema());

  it("is sorted, one entry a line, valid by its schema, and read back as it was written", () => {
    const later: BaselineEntry = { ...withoutValue, rule: "partner-inbound-open", setting: "b2bCollaborationInbound", fingerprint: "0" };
    const text = toBaseline([later, { ...entry, message: hostile }, { ...entry, subject: "default" }]);
    expect(text).not.toMatch(/[\u007f-\u009f\u202e\u2028]|##\[/);
    const lines = text.split("\n");
    expect([lines.slice(0, 3), lines.slice(6)]).toEqual([["{", '  "version": 1,', '  "entries": ['], ["  ]", "}", ""]]);
    const document: unknown = JSON.parse(text);
    expect(validate(document)).toBe(true);
    expect(readBaseline(document)).toEqual({ entries: [{ ...entry, message: hostile }, { ...entry, subject: "default" }, later] });
  });

  it("without entries is one, too", () => {
    expect(toBaseline([])).toBe('{\n  "version": 1,\n  "entries": []\n}\n');
    expect(readBaseline(JSON.parse(toBaseline([])))).toEqual({ entries: [] });
  });

  it.each([
    ["a list", [], [["", "this is no baseline"]]],
    ["another version", { version: 2, entries: 7 }, [["/version", '"version" is 2, and this xtaplint knows version 1']]],
    ["no version", { entries: [] }, [["", '"version" is missing']]],
    ["no entries", { version: 1 }, [["", '"entries" is missing']]],
    ["entries that are no list", { version: 1, entries: {} }, [["/entries", '"entries" is an object, and not a list']]],
    ["a key that is none", { version: 1, entries: [], "a/b": 1 }, [["/a~1b", 'unknown key "a/b"']]],
    ["an entry that is none", { version: 1, entries: [entry, null] }, [["/entries/1", "an entry is null and not an object"]]],
    ["an entry without a rule", { version: 1, entries: [{ ...entry, rule: undefined, since: 3 }] }, [
      ["/entries/0/rule", '"rule" is nothing, and not a text'],
      ["/entries/0/since", '"since" is 3, and not a text'],
    ]],
    ["a day that does not exist", { version: 1, entries: [{ ...entry, since: "2026-02-30" }] }, [["/entries/0/since", '"since" is "2026-02-30", and no day such as 2026-03-01']]],
    ["a value that is none", { version: 1, entries: [{ ...entry, value: "*" }] }, [["/entries/0/value", '"value" is "*", and no value of a report']]],
    ["a blank fingerprint", { version: 1, entries: [{ ...entry, fingerprint: "" }] }, [["/entries/0/fingerprint", '"fingerprint" is "", and no fingerprint of a report']]],
    ["keys of the prototype", JSON.parse('{"version":1,"entries":[{"__proto__":{"rule":"x"}}]}'), [
      ["/entries/0/__proto__", 'unknown key "__proto__"'],
      ...["rule", "subject", "setting", "message", "fingerprint", "since"].map((key) => ["/entries/0", `"${key}" is missing`]),
    ]],
  ])("with %s is refused", (_what, document: unknown, faults) => {
    expect(readBaseline(document)).toEqual({ faults: faults.map(([pointer, text]) => ({ pointer, text })) });
  });
});
