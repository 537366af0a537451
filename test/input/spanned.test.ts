import { describe, expect, it } from "vitest";
import { SpannedDocument, type Spanned } from "../../src/input/spanned.ts";

const text = 'a = 1\nb = ["x",\n  2]\na = 3\n';

function scalar(written: string, value: unknown): Spanned {
  const start = text.indexOf(written);
  return { span: { start, end: start + written.length }, value };
}

const whole = { start: 0, end: text.length };
const list: Spanned = { span: { start: text.indexOf("["), end: text.indexOf("]") + 1 }, items: [scalar('"x"', "x"), scalar("2", 2)] };
const root: Spanned = {
  span: whole,
  members: [
    { key: "a", span: { start: 0, end: 5 }, node: scalar("1", 1) },
    { key: "b", span: { start: 6, end: 20 }, node: list },
    { key: "a", span: { start: 21, end: 26 }, node: scalar("3", 3) },
    { key: "__proto__", span: { start: 21, end: 26 }, node: scalar("3", 3) },
  ],
};
const document = new SpannedDocument(text, root, "utf-8");

describe("a document made of spans", () => {
  it("has plain values, the last of a repeated key, and no other prototype", () => {
    expect(JSON.stringify(document.value)).toBe('{"a":3,"b":["x",2],"__proto__":3}');
    expect(Object.getPrototypeOf(document.value)).toBe(Object.prototype);
  });

  it("locates members with their key, elements without, and what is not there not at all", () => {
    const ranges = document.locate(["/a", "/b/1", "/b/2", "/c", "/b/x"]);
    expect([...ranges.keys()]).toEqual(["/a", "/b/1"]);
    expect(ranges.get("/a")).toEqual({ line: 4, column: 1, endLine: 4, endColumn: 6 });
    expect(ranges.get("/b/1")).toEqual({ line: 3, column: 3, endLine: 3, endColumn: 4 });
  });

  it("tells which keys are repeated, and shows its lines", () => {
    expect(document.duplicatedKeys()).toEqual(["/a"]);
    expect(document.lines(2, 3)).toEqual(['b = ["x",', "  2]"]);
  });
});
