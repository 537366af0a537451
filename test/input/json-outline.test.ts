import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outlineOf } from "../../src/input/json-outline.ts";

describe("outlineOf", () => {
  it("tells where the elements of the outer arrays begin, and on which line", () => {
    const text = '{\n  "ü😀": [\n    {"a": [1, 2]},\n\n    [ ], "x,y"\n  ],\n  "b": []}';
    const at = (part: string): number => text.indexOf(part);
    const outer = {
      starts: [at('{"a"'), at("[ ]"), at('"x,y"')],
      lines: [3, 5, 5],
      lineStarts: [at("    {"), at("    [ ]"), at("    [ ]")],
      end: at("],\n  ") + 1,
    };
    const empty = { starts: [], lines: [], lineStarts: [], end: text.lastIndexOf("]") + 1 };
    expect(outlineOf(text)).toEqual(
      new Map([
        [at("["), outer],
        [text.lastIndexOf("["), empty],
      ]),
    );
  });

  it("finds each element of the outer arrays, for any list of JSON", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 3 })), fc.constantFrom(undefined, 2), (list, indent) => {
        const text = JSON.stringify({ before: [[]], list }, null, indent);
        const open = text.indexOf("[", text.indexOf('"list"'));
        const array = outlineOf(text).get(open);
        const ends = [...(array?.starts.slice(1) ?? []), array?.end ?? 0];
        const parts = array?.starts.map((start, index) => text.slice(start, ends[index]).trim().replace(/[,\]]$/, ""));
        expect(parts?.map((part) => JSON.parse(part) as unknown)).toEqual(JSON.parse(JSON.stringify(list)));
        expect(array?.lines).toEqual(array?.starts.map((start) => text.slice(0, start).split("\n").length));
      }),
    );
  });

  it("sees the same wherever the parts that it walks at a time meet", () => {
    const core = '\n [ "a\\"]\\\\", {"b": "[,"},\n "" ]';
    const expected = outlineOf(core).get(core.indexOf("["));
    expect(expected?.starts).toHaveLength(3);
    for (let shift = 65_536 - core.length; shift <= 65_536; shift += 1) {
      const moved = outlineOf(" ".repeat(shift) + core).get(shift + core.indexOf("["));
      expect(moved).toEqual({
        starts: expected?.starts.map((start) => start + shift),
        lines: expected?.lines,
        lineStarts: expected?.lineStarts.map((start) => start + shift),
        end: (expected?.end ?? 0) + shift,
      });
    }
  });
});
