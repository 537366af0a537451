import { expect, it } from "vitest";
import { glob } from "../../../src/lint/custom/glob.ts";

it.each([
  ["contoso.example", "contoso.example", true],
  ["contoso.example", "contoso", false],
  ["contoso.example", "*.example", true],
  ["contoso.example", "c*o*e", true],
  ["contoso.example", "*", true],
  ["", "*", true],
  ["", "", true],
  ["a", "", false],
  ["aba", "ab*ba", false],
  ["abba", "ab*ba", true],
  ["a.b", "a?b", false],
  ["xaybz", "*a*b*", true],
  ["xbyaz", "*a*b*", false],
])("glob(%o, %o) is %s", (text, pattern, expected) => {
  expect(glob(text, pattern)).toBe(expected);
});

it("takes no longer for a pattern that was made to take long", () => {
  expect(glob(`${"a".repeat(200_000)}c`, `${"*a".repeat(900)}*b`)).toBe(false);
});
