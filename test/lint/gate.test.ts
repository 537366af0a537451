import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pack } from "../../rules/index.ts";
import type { PlacedFinding } from "../../src/lint/evaluate.ts";
import { gateFindings } from "../../src/lint/gate.ts";
import { Place } from "../../src/model/place.ts";
import { fabrikam } from "../model/factory.ts";

const [steady, drifting] = [pack.find(({ valueDrifts }) => valueDrifts !== true), pack.find(({ valueDrifts }) => valueDrifts === true)];

function finding(fingerprint: string, value?: string, rule = steady): PlacedFinding {
  if (rule === undefined) throw new Error("there is no such rule");
  return {
    rule,
    severity: "high",
    subject: { kind: "partner", id: fabrikam, name: undefined },
    messageId: "open",
    message: "It is open.",
    place: Place.root("partners.json"),
    related: [],
    value,
    setting: "b2bDirectConnectInbound",
    fingerprint,
  };
}

describe("gateFindings", () => {
  it("tells new, changed, existing and fixed findings apart by fingerprint and value", () => {
    const [kept, before, now, fixed, added] = [finding("a", "sha256:1"), finding("b", "sha256:1"), finding("b", "sha256:2"), finding("c"), finding("d")];
    expect(gateFindings([kept, before, fixed], [added, now, kept])).toEqual({ added: [added], changed: [now], existing: [kept], fixed: [fixed] });
  });

  it("takes a value that comes or goes for a change", () => {
    const [without, having] = [finding("a"), finding("a", "sha256:1")];
    expect(gateFindings([without], [having])).toMatchObject({ changed: [having], existing: [], added: [], fixed: [] });
    expect(gateFindings([having], [without])).toMatchObject({ changed: [without], existing: [], added: [], fixed: [] });
  });

  it("compares by fingerprint alone what changes while nobody changes anything", () => {
    const now = finding("a", "sha256:2", drifting);
    expect(gateFindings([finding("a", "sha256:1", drifting)], [now])).toEqual({ added: [], changed: [], existing: [now], fixed: [] });
  });

  it("calls a second one like it new", () => {
    const [one, other] = [finding("a", "sha256:1"), finding("a", "sha256:1")];
    expect(gateFindings([one], [one, other])).toMatchObject({ existing: [one], added: [other], changed: [], fixed: [] });
  });

  it("loses none, and has nothing to tell of the same", () => {
    const some = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.option(fc.constantFrom("sha256:1", "sha256:2"), { nil: undefined })).map(([fingerprint, value]) => finding(fingerprint, value)), { maxLength: 8 });
    fc.assert(
      fc.property(some, some, (base, head) => {
        const { added, changed, existing, fixed } = gateFindings(base, head);
        expect(added.length + changed.length + existing.length).toBe(head.length);
        expect(fixed.length + changed.length + existing.length).toBe(base.length);
        expect(gateFindings(head, head)).toEqual({ added: [], changed: [], existing: head, fixed: [] });
        expect(gateFindings(head, base).existing.length).toBe(existing.length);
      }),
    );
  });
});
