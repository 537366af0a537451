import { describe, expect, it } from "vitest";
import { sameMeaning } from "../../src/model/same-meaning.ts";
import { undetermined } from "../../src/model/undetermined.ts";

const id = "aaaaaaaa-0000-4000-8000-000000000001";
const gap = undetermined("var.state is not resolved here");

describe("two values mean the same", () => {
  it.each([
    ["keys in another order and case", { a: 1, b: [1, 2] }, { B: [1, 2], A: 1 }],
    ["lists in another order, with repetition", { a: ["x", "y"] }, { a: ["y", "x", "x"] }],
    ["ids in another case, texts with blanks around", { a: id, b: "x" }, { a: id.toUpperCase(), b: " x " }],
    ["null, empty and absent", { a: null, b: [], c: { d: null } }, {}],
    ["annotations and times", { "@odata.etag": "1", "a@odata.type": "x", modifiedDateTime: "2026-01-01" }, { createdDateTime: "2025-01-01" }],
    ["objects in lists", [{ a: 1, b: null }, { a: 2 }], [{ A: 2 }, { a: 1 }]],
  ])("in spite of %s", (_name, one, other) => {
    expect(sameMeaning(one, other)).toBe(true);
    expect(sameMeaning(other, one)).toBe(true);
  });

  it.each([
    ["another value", { a: { b: "x" } }, { a: { b: "y" } }],
    ["a value that the other lacks", { a: ["x"] }, {}],
    ["false, which is no absence", { a: false }, {}],
    ["a text and a number", { a: "1" }, { a: 1 }],
    ["an object and a list", { a: { 0: "x" } }, { a: ["x"] }],
    ["another value beside a gap", { a: gap, b: 1 }, { a: 1, b: 2 }],
  ])("but not with %s", (_name, one, other) => {
    expect(sameMeaning(one, other)).toBe(false);
    expect(sameMeaning(other, one)).toBe(false);
  });

  it("is not known where a value could not be determined", () => {
    expect(sameMeaning({ a: gap, b: 1 }, { a: 1, b: 1 })).toBe(gap);
    expect(sameMeaning({ a: [gap] }, { a: ["x"] })).toBe(gap);
    expect(sameMeaning({}, { a: gap })).toBe(gap);
  });

  it("ends on nesting without end", () => {
    const deep = (): unknown => JSON.parse(`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`);
    expect(sameMeaning(deep(), deep())).toBe(true);
    expect(sameMeaning([deep()], [deep()])).toBe(true);
  });

  it("where they are one and the same node, whatever stands in it that is not known", () => {
    const node = { a: gap };
    expect(sameMeaning(node, node)).toBe(true);
    expect(sameMeaning([node], [node])).toBe(true);
    expect(sameMeaning(node, { a: gap })).toBe(gap);
    expect(sameMeaning([gap], [gap])).toBe(gap);
    expect(sameMeaning(gap, gap)).toBe(gap);
  });
});
