import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/model/evidence/day-ranges.ts";
import { coveringSources, directions, emptyLedger, evidenceSources, mergeLedgers, signInKinds, type Ledger } from "../../../src/model/evidence/ledger.ts";
import { appOne, appTwo, fabrikam, northwind } from "../factory.ts";
import { covered, sighting } from "./factory.ts";

const day = fc.integer({ min: 20_000, max: 20_040 });
const tenantId = fc.constantFrom(fabrikam, northwind);
const coverage = fc
  .record({
    source: fc.constantFrom(...coveringSources),
    direction: fc.constantFrom(...directions),
    signIns: fc.constantFrom(...signInKinds),
    from: day,
    length: fc.integer({ min: 0, max: 9 }),
    tenant: fc.option(tenantId, { nil: undefined }),
  })
  .map(({ from, length, tenant, ...rest }) => ({ ...rest, ...(tenant !== undefined && { tenantId: tenant }), from: dayOf(from), to: dayOf(from + length) }));
const entry = fc
  .record({
    tenantId,
    direction: fc.constantFrom(...directions),
    signIns: fc.constantFrom(...signInKinds, "any" as const),
    source: fc.constantFrom(...evidenceSources),
    app: fc.option(fc.constantFrom(appOne, appTwo), { nil: undefined }),
    seen: day,
    count: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  })
  .map(({ app, seen, count, ...rest }) => ({ ...rest, lastSeen: dayOf(seen), ...(app !== undefined && { appId: app }), ...(count !== undefined && { users: count }) }));
const aLedger: fc.Arbitrary<Ledger> = fc.record({ coverage: fc.array(coverage, { maxLength: 6 }), entries: fc.array(entry, { maxLength: 8 }) });

describe("merging ledgers", () => {
  it("gives the same in any order, any grouping and any number of times", () => {
    fc.assert(
      fc.property(aLedger, aLedger, aLedger, (one, two, three) => {
        const merged = mergeLedgers(one, two, three);
        expect(mergeLedgers(three, one, two)).toEqual(merged);
        expect(mergeLedgers(mergeLedgers(one, two), three)).toEqual(merged);
        expect(mergeLedgers(one, mergeLedgers(two, three))).toEqual(merged);
        expect(mergeLedgers(merged, one, merged)).toEqual(merged);
        expect(mergeLedgers(merged, emptyLedger)).toEqual(merged);
      }),
    );
  });

  it("keeps of each tenant, direction, application and kind the newest sighting, and the most users", () => {
    const old = sighting("2026-05-01", { users: 7 });
    const young = sighting("2026-06-01", { users: 2, source: "signIns" });
    const others = [sighting("2026-04-01", { appId: appTwo }), sighting("2026-04-01", { direction: "outbound" }), sighting("2026-04-01", { signIns: "nonInteractive" })];
    expect(new Set(mergeLedgers({ coverage: [], entries: [young, ...others] }, { coverage: [], entries: [old] }).entries)).toEqual(new Set([{ ...young, users: 7 }, ...others]));
  });

  it("joins days that touch, and keeps apart what is of another source or leaves days between", () => {
    const merged = mergeLedgers({ coverage: [...covered("2026-01-01", "2026-01-31", ["interactive"]), ...covered("2026-02-01", "2026-02-10", ["interactive"]), ...covered("2026-02-12", "2026-02-20", ["interactive"])], entries: [] });
    expect(merged.coverage).toEqual([...covered("2026-01-01", "2026-02-10", ["interactive"]), ...covered("2026-02-12", "2026-02-20", ["interactive"])].sort((one, other) => (one.direction < other.direction ? -1 : one.direction > other.direction ? 1 : one.from < other.from ? -1 : 1)));
  });
});
