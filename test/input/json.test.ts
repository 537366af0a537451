import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document, TextRange } from "../../src/input/document.ts";
import { parseJson } from "../../src/input/json.ts";

function documentOf(text: string): Document {
  const parsed = parseJson(text, "utf-8");
  if ("reason" in parsed) throw new Error(parsed.reason);
  return parsed.document;
}

function reasonOf(text: string): string | undefined {
  const parsed = parseJson(text, "utf-8");
  return "reason" in parsed ? parsed.reason : undefined;
}

/** The text of a range, found by lines and columns alone. */
function textAt(text: string, range: TextRange | undefined): string | undefined {
  if (range === undefined) return undefined;
  const lines = text.split("\n").slice(range.line - 1, range.endLine);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? "").slice(0, range.endColumn - 1);
  lines[0] = (lines[0] ?? "").slice(range.column - 1);
  return lines.join("\n");
}

function located(text: string, ...pointers: readonly string[]): Readonly<Record<string, string | undefined>> {
  const ranges = documentOf(text).locate(pointers);
  return Object.fromEntries([...ranges].sort().map(([pointer, range]) => [pointer, textAt(text, range)]));
}

describe("locate", () => {
  it("gives a member with its key, an element without, and the whole document for the empty pointer", () => {
    const text = '\n{\n  "value": [\n    { "a": 1 },\n    { "b": [true] }\n  ]\n}\n';
    expect(documentOf(text).locate(["/value/1/b", "/value/1", "/value/1/b/0", ""])).toEqual(
      new Map([
        ["", { line: 2, column: 1, endLine: 7, endColumn: 2 }],
        ["/value/1", { line: 5, column: 5, endLine: 5, endColumn: 20 }],
        ["/value/1/b", { line: 5, column: 7, endLine: 5, endColumn: 18 }],
        ["/value/1/b/0", { line: 5, column: 13, endLine: 5, endColumn: 17 }],
      ]),
    );
  });

  it("leaves out what leads nowhere", () => {
    expect(located('{"a":[1],"b":{"c":null}}', "/a/1", "/a/00", "/a/-", "/a/0/x", "/b/c/d", "/b/toString", "/x", "b", "/b/c")).toEqual({
      "/b/c": '"c":null',
    });
  });

  it("counts columns in UTF-16 units behind multi-byte and astral characters", () => {
    expect(documentOf('{"ü株😀": "😀", "a": 1}').locate(["/a"])).toEqual(
      new Map([["/a", { line: 1, column: 16, endLine: 1, endColumn: 22 }]]),
    );
  });

  it("counts a line once with CRLF", () => {
    expect(documentOf('{\r\n  "a": [\r\n    1\r\n  ]\r\n}\r\n').locate(["/a", "/a/0"])).toEqual(
      new Map([
        ["/a", { line: 2, column: 3, endLine: 4, endColumn: 4 }],
        ["/a/0", { line: 3, column: 5, endLine: 3, endColumn: 6 }],
      ]),
    );
  });

  it("reads keys as they are meant, whatever their escapes, and pointers with theirs", () => {
    const text = String.raw`{"\u0061\"b": 1, "x/y~z": {"": 2}, "c\\": 3, "d": "\\", "e": 4}`;
    expect(located(text, '/a"b', "/x~1y~0z/", "/c\\", "/e")).toEqual({
      '/a"b': String.raw`"\u0061\"b": 1`,
      "/c\\": String.raw`"c\\": 3`,
      "/e": '"e": 4',
      "/x~1y~0z/": '"": 2',
    });
  });

  it("takes __proto__ and constructor for keys like others", () => {
    const text = '{"__proto__": {"constructor": 1}, "constructor": {"__proto__": 2}}';
    expect(located(text, "/__proto__/constructor", "/constructor/__proto__", "/__proto__/__proto__")).toEqual({
      "/__proto__/constructor": '"constructor": 1',
      "/constructor/__proto__": '"__proto__": 2',
    });
  });

  it("of a repeated key takes the last, and nothing of the ones before", () => {
    const text = '{"a": {"b": 1, "c": 2}, "a": {"c": 3}, "d": [{"a": 1}], "d": []}';
    expect(documentOf(text).value).toEqual({ a: { c: 3 }, d: [] });
    expect(located(text, "/a", "/a/b", "/a/c", "/d", "/d/0", "/d/0/a")).toEqual({
      "/a": '"a": {"c": 3}',
      "/a/c": '"c": 3',
      "/d": '"d": []',
    });
  });

  it("finds what lies behind and inside 100 000 nested arrays", () => {
    const depth = 100_000;
    const text = `{"deep": ${"[".repeat(depth)}7${"]".repeat(depth)}, "after": 1}`;
    const innermost = `/deep${"/0".repeat(depth)}`;
    expect(documentOf(text).locate(["/after", innermost])).toEqual(
      new Map([
        ["/after", { line: 1, column: 2 * depth + 13, endLine: 1, endColumn: 2 * depth + 23 }],
        [innermost, { line: 1, column: depth + 10, endLine: 1, endColumn: depth + 11 }],
      ]),
    );
    expect(documentOf(text).duplicatedKeys()).toEqual([]);
  });

  it("finds ten thousand places on one long line", () => {
    const element = '{"tenantId":"11111111-1111-4111-8111-111111111111","inboundTrust":null}';
    const count = 10_000;
    const text = `[${Array.from({ length: count }, () => element).join(",")}]`;
    const pointers = Array.from({ length: count }, (_, index) => `/${index}/inboundTrust`);
    const ranges = documentOf(text).locate(pointers);
    const columns = pointers.map((pointer) => ranges.get(pointer)?.column);
    expect(columns).toEqual(pointers.map((_, index) => 2 + index * (element.length + 1) + element.indexOf('"inboundTrust"')));
  });

  it("gives every pointer of any JSON the text that parses to its value", () => {
    // No key may hold a backslash: of two such keys the JSON.parse of Node 20 can take one for the other. Node 24 does not.
    const key = fc
      .oneof(fc.string(), fc.constantFrom("__proto__", "a/b", "~", "", "0", "\u2028", "ü😀", '"', "\n"))
      .filter((text) => !text.includes("\\"));
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof(
        { maxDepth: 5 },
        fc.oneof(fc.constant(null), fc.boolean(), fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()),
        fc.array(tie("json"), { maxLength: 5 }),
        fc.array(fc.tuple(key, tie("json")), { maxLength: 5 }).map((entries) => ({ entries })),
      ),
    }));
    const space = fc.infiniteStream(fc.constantFrom("", "", " ", "\n", "\t", "\r\n", "  "));
    fc.assert(
      fc.property(json, space, (shape, spaces) => {
        const gap = (): string => String(spaces.next().value);
        const text = gap() + written(shape, gap) + gap();
        const document = documentOf(text);
        const all = membersOf(document.value);
        const ranges = document.locate([...all.keys()]);
        expect([...ranges.keys()].sort()).toEqual([...all.keys()].sort());
        for (const [pointer, { value, isMember }] of all) {
          const shown = textAt(text, ranges.get(pointer)) ?? "";
          const parsed: unknown = JSON.parse(isMember ? `{${shown}}` : `[${shown}]`);
          expect(Object.values(parsed ?? {})).toEqual([value]);
        }
      }),
    );
  });
});

/** Writes a generated shape as JSON with random white space; objects are lists of entries, so that keys can repeat. */
function written(shape: unknown, gap: () => string): string {
  if (Array.isArray(shape)) return `[${shape.map((item) => gap() + written(item, gap) + gap()).join(",") || gap()}]`;
  if (typeof shape !== "object" || shape === null || !("entries" in shape) || !Array.isArray(shape.entries)) return JSON.stringify(shape);
  const members = shape.entries.map(([key, value]) => `${gap()}${JSON.stringify(key)}${gap()}:${gap()}${written(value, gap)}${gap()}`);
  return `{${members.join(",") || gap()}}`;
}

interface Reached {
  readonly value: unknown;
  readonly isMember: boolean;
}

function membersOf(root: unknown): ReadonlyMap<string, Reached> {
  const all = new Map<string, Reached>([["", { value: root, isMember: false }]]);
  for (const [pointer, { value }] of all) {
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      all.set(`${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, { value: inner, isMember: !Array.isArray(value) });
    }
  }
  return all;
}

describe("duplicatedKeys", () => {
  it.each([
    ["none", '{"a": 1, "b": {"a": 1}, "c": [{"a": 1}, {"a": 1}]}', []],
    ["a colon after a quote in a string", String.raw`{"a": "\":", "b": "x\": y"}`, []],
    ["at the top", '{"a": 1, "b": 2, "a": 3}', ["/a"]],
    ["three times", '{"a": 1, "a": 2, "a": 3}', ["/a"]],
    ["at depth", '{"value": [{"x": 1}, {"t": {"u": 1, "u": 1}}]}', ["/value/1/t/u"]],
    ["written differently", String.raw`{"a": 1, "\u0061": 2}`, ["/a"]],
    ["of one key and of one below its last", '{"a": {"b": 1, "b": 2}, "a": {"c": 1, "c": 2}}', ["/a", "/a/c"]],
    ["only below what was replaced", '{"a": {"b": 1, "b": 2}, "a": {"b": 3}}', ["/a"]],
    ["in document order", '{"b": {"x": 1, "x": 2}, "a": 1, "c": [{"y": 1, "y": 1}], "a": 2}', ["/b/x", "/c/0/y", "/a"]],
    ["hostile names", '{"__proto__": 1, "__proto__": {"constructor": 1, "constructor": 2}}', ["/__proto__", "/__proto__/constructor"]],
    ["with white space before the colon", '{"a" \n : 1, "a"\t:2}', ["/a"]],
  ])("%s", (_name, text, expected) => {
    expect(documentOf(text).duplicatedKeys()).toEqual(expected);
  });
});

describe("lines", () => {
  it("gives the lines that exist, without their ends", () => {
    const document = documentOf('[\r\n 1,\n 2\n]');
    expect(document.lines(1, 2)).toEqual(["[", " 1,"]);
    expect(document.lines(-3, 99)).toEqual(["[", " 1,", " 2", "]"]);
    expect(document.lines(5, 9)).toEqual([]);
  });

  it("cuts a long line at 400 characters", () => {
    expect(documentOf(`["${"x".repeat(1000)}"]`).lines(1, 1)).toEqual([`["${"x".repeat(398)}`]);
  });

  it("finds lines far down", () => {
    const numbers = Array.from({ length: 5000 }, (_, index) => String(index));
    const document = documentOf(`[\n${numbers.join(",\n")}\n]`);
    expect([511, 512, 513, 514, 1024, 1025, 1026, 5001].map((line) => document.lines(line, line))).toEqual([
      ["509,"],
      ["510,"],
      ["511,"],
      ["512,"],
      ["1022,"],
      ["1023,"],
      ["1024,"],
      ["4999"],
    ]);
  });
});

describe("what is wrong with broken JSON", () => {
  it.each([
    ["", "the file is empty"],
    [" \n ", "the file is empty"],
    ["{", "1:2: the file ends in the middle of the object that opens at 1:1"],
    ['{"a":\n [1,', "2:5: the file ends in the middle of the array that opens at 2:2"],
    ['{"a": [1, {"b":', "1:16: the file ends in the middle of the object that opens at 1:11"],
    ['{"a": 1,}', "1:8: a trailing comma is not JSON: remove it"],
    ["[1, ]", "1:3: a trailing comma is not JSON: remove it"],
    ['{"a" 1}', '1:6: expected ":" here'],
    ['{"a": }', "1:7: expected a value here"],
    ["[,1]", "1:2: expected a value here"],
    ["{,}", "1:2: expected a key in double quotes here"],
    ["{'a': 1}", "1:2: expected a key in double quotes here"],
    ["{a: 1}", "1:2: the key a needs double quotes"],
    ['{"a": \'x\'}', "1:7: a text needs double quotes"],
    ['{"a": 1 "b": 2}', '1:9: expected "," or "}" here'],
    ['{"a": 1]', '1:8: expected "," or "}" here'],
    ["[1 2]", '1:4: expected "," or "]" here'],
    ["[1}}", '1:3: expected "," or "]" here'],
    ['{"a": "x}', "1:7: this string is never closed"],
    ['{"a": "x\n}', "1:7: this string is not closed on its line"],
    ['{"ü": "x\ty"}', "1:9: a control character stands in a string: write \\t"],
    ['["\u0001"]', "1:3: a control character stands in a string: write \\u0001"],
    ['["C:\\path"]', "1:5: this backslash begins no escape that JSON knows: write two of them"],
    ["// why\n{}", "1:1: comments are not JSON: remove it"],
    ['{\n  "a": 1, // why\n  "b": 2\n}', "2:11: comments are not JSON: remove it"],
    ['{"a": 1 /* why */}', "1:9: comments are not JSON: remove it"],
    ["# why", "1:1: comments are not JSON: remove it"],
    ["[True]", "1:2: True is not a JSON value"],
    ["[NaN]", "1:2: NaN is not a JSON value"],
    ["[01]", "1:2: 01 is not a JSON number"],
    ["[1.]", "1:2: 1. is not a JSON number"],
    ["[-]", "1:2: - is not a JSON number"],
    ["{} {}", "1:4: the document has ended before this: a file holds one JSON value"],
    ['{"a": 1}}', "1:9: the document has ended before this: a file holds one JSON value"],
    ["]", "1:1: expected a value here"],
  ])("%j", (text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });

  it("names at most a part of a long word", () => {
    expect(reasonOf("x".repeat(1_000_000))).toBe(`1:1: ${"x".repeat(40)} is not a JSON value`);
  });

  it("is found for every text that JSON.parse refuses, and for no other", () => {
    const piece = fc.constantFrom("{", "}", "[", "]", ",", ":", '"', '"a"', "1", "-", "true", "nul", " ", "\n", "\\", "//", "0", ".", "e");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        let refused = false;
        try {
          JSON.parse(text);
        } catch {
          refused = true;
        }
        const reason = reasonOf(text);
        expect(reason === undefined).toBe(!refused);
        expect(reason?.startsWith("this is not JSON")).not.toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
