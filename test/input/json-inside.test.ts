import { describe, expect, it } from "vitest";
import { parseJson } from "../../src/input/json.ts";

/** What stands in the text at each pointer. */
function shown(text: string, ...pointers: readonly string[]): readonly (string | undefined)[] {
  const parsed = parseJson(text, "utf-8");
  if ("reason" in parsed) throw new Error(parsed.reason);
  const ranges = parsed.document.locate(pointers);
  const lines = text.split("\n");
  return pointers.map((pointer) => {
    const range = ranges.get(pointer);
    return range === undefined ? undefined : lines[range.line - 1]?.slice(range.column - 1, range.endLine === range.line ? range.endColumn - 1 : undefined);
  });
}

describe("pointers into a text that is JSON", () => {
  it("lead through every escape", () => {
    const inner = String.raw`{\u0022a\u0022:\t{\"\u00e4\\u00e4\":\n[1,\"x\\\"y\",\ud83d\ude00\"\"]}}`.replace(String.raw`\ud83d\ude00\"\"`, String.raw`\"\ud83d\ude00\"`);
    const text = `{"first": 1,\n "text": "${inner}"}`;
    expect(shown(text, "/text/a/ää/1", "/text/a/ää/2", "/text/a", "/text", "/first")).toEqual([
      String.raw`\"x\\\"y\"`,
      String.raw`\"\ud83d\ude00\"`,
      inner.slice(1, -1),
      `"text": "${inner}"`,
      '"first": 1',
    ]);
  });

  it("lead into elements of lists", () => {
    expect(shown(String.raw`[0, "[{\"a\": true}]"]`, "/1/0/a", "/1/0", "/1/1", "/0/x")).toEqual([String.raw`\"a\": true`, String.raw`{\"a\": true}`, undefined, undefined]);
  });

  it("lead nowhere in a text that is not JSON, in another value, and in a text inside that one", () => {
    const text = String.raw`{"a": "no", "b": 7, "c": "\"{}\"", "d": "{\"e\": \"{\\\"f\\\": 1}\"}", "g": {"h": null}}`;
    expect(shown(text, "/a/x", "/b/x", "/c/x", "/d/e/f", "/g/h/x", "/x", "")).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, text]);
  });

  it("take the last of a repeated key, outside and inside", () => {
    expect(shown(String.raw`{"a": "{\"x\": 1}", "a": "{\"x\": 2, \"x\": 3}"}`, "/a/x")).toEqual([String.raw`\"x\": 3`]);
  });
});
