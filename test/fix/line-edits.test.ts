import fc from "fast-check";
import { expect, it } from "vitest";
import { lineEdits, withLineEdit } from "../../src/fix/line-edits.ts";

it.each([
  ["a line that is another", ["a", "b", "c"], ["a", "x", "c"], [{ from: 2, to: 2, lines: ["x"] }]],
  ["lines that go", ["a", "b", "c"], ["a"], [{ from: 2, to: 3, lines: [] }]],
  ["a line that comes, below the one above it", ["a", "c"], ["a", "b", "c"], [{ from: 1, to: 1, lines: ["a", "b"] }]],
  ["a line that comes at the top", ["c"], ["b", "c"], [{ from: 1, to: 1, lines: ["b", "c"] }]],
  ["what lies apart", ["a", "b", "c"], ["x", "b", "y"], [{ from: 1, to: 1, lines: ["x"] }, { from: 3, to: 3, lines: ["y"] }]],
  ["nothing", ["a"], ["a"], []],
])("finds %s", (_, before, now, edits) => {
  expect(lineEdits(before, now)).toEqual(edits);
});

it("makes the one text of the other, when all edits are made from the last on", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(text, text, (before, now) => {
      const edits = lineEdits(before, now);
      expect(edits.every(({ from, to }) => 1 <= from && from <= to && to <= before.length)).toBe(true);
      expect([...edits].reverse().reduce<readonly string[]>((lines, edit) => withLineEdit(lines, edit), before)).toEqual(now);
    }),
  );
});
