import { expect, it } from "vitest";
import { groupMissing } from "../../src/report/missing.ts";
import { report, unknown } from "./factory.ts";

it("groups by what the input lacks, whatever the reasons say, the widest gap first", () => {
  const groups = groupMissing(
    report({
      unknown: [
        unknown({ rule: "a", needs: ["authorizationPolicy"], reason: "one" }),
        unknown({ rule: "b", reason: "two" }),
        unknown({ rule: "b", reason: "three" }),
        unknown({ rule: "c", reason: "four" }),
      ],
    }),
  );
  expect(groups).toEqual([
    { sentence: "2 rules need Conditional Access policies, which are not among the input.", rules: ["b", "c"], outcomes: 3 },
    { sentence: "1 rule needs the authorization policy, which is not among the input.", rules: ["a"], outcomes: 1 },
  ]);
});

it("names only the kinds that are absent", () => {
  const needs = ["namedLocation", "crossTenantAccessPolicyPartner", "conditionalAccessPolicy"];
  expect(groupMissing(report({ unknown: [unknown({ needs })] }))).toEqual([
    { sentence: "1 rule needs Conditional Access policies and named locations, which are not among the input.", rules: ["trust-mfa-nobody-asks"], outcomes: 1 },
  ]);
});

it("gives the reason when the kind is there but not enough of it, and when a value is not understood", () => {
  const cutPage = { rule: "a", needs: ["crossTenantAccessPolicyPartner"], reason: "the list of partners is cut" };
  const odd = { rule: "b", needs: [], reason: 'accessType is "unknownFutureValue"' };
  const others = ["Northwind", "Tailspin", "Wingtip", "Litware"].map((name) => unknown({ ...odd, subject: { kind: "partner", name } }));
  expect(groupMissing(report({ unknown: [unknown(cutPage), ...others, unknown({ ...odd, rule: "c", subject: { kind: "default" } })] }))).toEqual([
    { sentence: 'accessType is "unknownFutureValue": 2 rules could not judge Northwind, Tailspin, Wingtip and 2 more.', rules: ["b", "c"], outcomes: 5 },
    { sentence: "the list of partners is cut: 1 rule could not judge Fabrikam.", rules: ["a"], outcomes: 1 },
  ]);
});

it("calls a kind it has no words for by its own", () => {
  expect(groupMissing(report({ unknown: [unknown({ needs: ["someFutureKind"] })] })).map(({ sentence }) => sentence)).toEqual([
    "1 rule needs someFutureKind, which is not among the input.",
  ]);
});

it("gives the first two of many reasons", () => {
  const reasons = (n: number) => unknown({ needs: [], reason: Array.from({ length: n }, (_, i) => `reason ${i}`).join("; ") });
  expect(groupMissing(report({ unknown: [reasons(3), reasons(5)] })).map(({ sentence }) => sentence)).toEqual([
    "reason 0; reason 1; reason 2: 1 rule could not judge Fabrikam.",
    "reason 0; reason 1; and 3 more reasons: 1 rule could not judge Fabrikam.",
  ]);
});

it("leaves out what is missing where there was nothing to judge", () => {
  expect(groupMissing(report({ inputs: [], unknown: [unknown()] }))).toEqual([]);
});

it("calls a subject of which there is one by an article and its name", () => {
  const gaps = ["default", "tenant", "authorization", "file"].map((kind) => unknown({ needs: [], reason: "a gap", subject: { kind } }));
  expect(groupMissing(report({ unknown: gaps.slice(0, 3) })).map(({ sentence }) => sentence)).toEqual([
    "a gap: 1 rule could not judge the default, the tenant, the authorization policy.",
  ]);
  expect(groupMissing(report({ unknown: gaps.slice(3) })).map(({ sentence }) => sentence)).toEqual(["a gap: 1 rule could not judge file."]);
});
