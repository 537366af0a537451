import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { ledgerText, readLedger } from "../../src/lint/ledger-file.ts";
import { ledgerSchema } from "../../src/lint/ledger-schema.ts";
import { mergeLedgers, type Ledger, type Sighting } from "../../src/model/evidence/ledger.ts";
import { covered, sighting } from "../model/evidence/factory.ts";
import { appTwo, fabrikam, northwind } from "../model/factory.ts";

const withoutApplication: Sighting = { tenantId: fabrikam, direction: "inbound", signIns: "any", source: "relatedTenants", lastSeen: "2026-11-20", users: 3 };
const ledger: Ledger = {
  coverage: [...covered("2026-03-01", "2026-11-22", ["interactive"]), { source: "newestSignIn", direction: "inbound", signIns: "nonInteractive", tenantId: northwind, from: "2026-11-01", to: "2026-11-22" }],
  entries: [sighting("2026-11-02", { tenantId: northwind, resourceId: appTwo }), sighting("2026-11-01", { tenantId: northwind }), withoutApplication],
};

const text = `{
  "version": 1,
  "coverage": [
    {"source":"logAnalytics","direction":"inbound","signIns":"interactive","from":"2026-03-01","to":"2026-11-22"},
    {"source":"logAnalytics","direction":"outbound","signIns":"interactive","from":"2026-03-01","to":"2026-11-22"},
    {"source":"newestSignIn","direction":"inbound","signIns":"nonInteractive","tenantId":"${northwind}","from":"2026-11-01","to":"2026-11-22"}
  ],
  "entries": [
    {"tenantId":"${fabrikam}","direction":"inbound","signIns":"any","lastSeen":"2026-11-20","source":"relatedTenants","users":3},
    {"tenantId":"${northwind}","direction":"inbound","signIns":"interactive","appId":"bbbbbbbb-0000-4000-8000-000000000001","lastSeen":"2026-11-01","source":"logAnalytics"},
    {"tenantId":"${northwind}","direction":"inbound","signIns":"interactive","appId":"bbbbbbbb-0000-4000-8000-000000000001","resourceId":"bbbbbbbb-0000-4000-8000-000000000002","lastSeen":"2026-11-02","source":"logAnalytics"}
  ]
}
`;

describe("a ledger file", () => {
  it("is sorted, one entry a line", () => {
    expect(ledgerText(ledger)).toBe(text);
    expect(ledgerText({ coverage: [], entries: [] })).toBe('{\n  "version": 1,\n  "coverage": [],\n  "entries": []\n}\n');
  });

  it("is read back as it was, and fits its schema", async () => {
    const document: unknown = JSON.parse(text);
    expect(await readLedger(document)).toEqual({ ledger: mergeLedgers(ledger) });
    expect(new Ajv2020({ strict: false }).validate(ledgerSchema(), document)).toBe(true);
  });

  it("can have ids in capitals", async () => {
    const document = { version: 1, coverage: [], entries: [{ ...sighting("2026-11-01"), tenantId: fabrikam.toUpperCase(), appId: "BBBBBBBB-0000-4000-8000-000000000001" }] };
    expect(await readLedger(document)).toEqual({ ledger: { coverage: [], entries: [sighting("2026-11-01")] } });
  });

  const entry = sighting("2026-11-01");
  const [line] = covered("2026-11-01", "2026-11-22");
  it.each<[string, unknown, readonly (readonly [string, string])[]]>([
    ["no object", [], [["", "this is no ledger"]]],
    ["another version", { version: 2 }, [["", '"version" is 2, and this xtaplint knows version 1']]],
    ["a list is missing", { version: 1, entries: [] }, [["", '"coverage" is missing']]],
    ["a list is none", { version: 1, coverage: {}, entries: [] }, [["/coverage", '"coverage" is an object, which does not belong here']]],
    ["an unknown key", { version: 1, coverage: [], entries: [{ ...entry, lastseen: 1 }] }, [["/entries/0/lastseen", 'unknown key "lastseen"; did you mean "lastSeen"?']]],
    ["an unknown word", { version: 1, coverage: [], entries: [{ ...entry, direction: "both" }] }, [["/entries/0/direction", '"direction" is "both"; it is one of inbound, outbound']]],
    ["no tenant id", { version: 1, coverage: [], entries: [{ ...entry, tenantId: "fabrikam.example" }] }, [["/entries/0/tenantId", '"tenantId" is "fabrikam.example", and not a tenant id']]],
    ["no day", { version: 1, coverage: [], entries: [{ ...entry, lastSeen: "yesterday" }] }, [["/entries/0/lastSeen", '"lastSeen" is "yesterday", and not a day such as 2026-03-01']]],
    ["no day of the calendar", { version: 1, coverage: [{ ...line, to: "2026-02-30" }], entries: [{ ...entry, lastSeen: "2026-11-31" }] }, [["/entries/0/lastSeen", '"2026-11-31" is no day of the calendar'], ["/coverage/0/to", '"2026-02-30" is no day of the calendar']]],
    ["it ends before it begins", { version: 1, coverage: [{ ...line, to: "2026-10-01" }], entries: [] }, [["/coverage/0/to", '"to" is "2026-10-01", and lies before "from"']]],
  ])("is refused: %s", async (_name, document, faults) => {
    expect(await readLedger(document)).toEqual({ faults: faults.map(([pointer, clause]) => ({ pointer, text: clause })) });
  });
});
