import { describe, expect, it } from "vitest";
import type { Document } from "../../src/input/document.ts";
import { parseYaml } from "../../src/input/yaml.ts";

async function documentOf(text: string): Promise<Document> {
  const parsed = await parseYaml(text, "utf-8");
  if ("reason" in parsed) throw new Error(parsed.reason);
  return parsed.document;
}

async function reasonOf(text: string): Promise<string | undefined> {
  const parsed = await parseYaml(text, "utf-8");
  return "reason" in parsed ? parsed.reason : undefined;
}

describe("a YAML document", () => {
  it("gives members with their keys and ends them where their text ends", async () => {
    const text = "value:\n  - tenantId: 1\n    trust: {a: true}\n  - text\nlast: |\n  two\n  lines\n\n";
    const document = await documentOf(text);
    expect(document.value).toEqual({ value: [{ tenantId: 1, trust: { a: true } }, "text"], last: "two\nlines\n" });
    expect(document.locate(["", "/value", "/value/0", "/value/0/trust", "/value/0/trust/a", "/value/1", "/last", "/x", "/value/2", "/value/-"])).toEqual(
      new Map([
        ["", { line: 1, column: 1, endLine: 7, endColumn: 8 }],
        ["/value", { line: 1, column: 1, endLine: 4, endColumn: 9 }],
        ["/value/0", { line: 2, column: 5, endLine: 3, endColumn: 21 }],
        ["/value/0/trust", { line: 3, column: 5, endLine: 3, endColumn: 21 }],
        ["/value/0/trust/a", { line: 3, column: 13, endLine: 3, endColumn: 20 }],
        ["/value/1", { line: 4, column: 5, endLine: 4, endColumn: 9 }],
        ["/last", { line: 5, column: 1, endLine: 7, endColumn: 8 }],
      ]),
    );
    expect(document.lines(2, 3)).toEqual(["  - tenantId: 1", "    trust: {a: true}"]);
  });

  it("takes the last of repeated keys, for values and positions alike", async () => {
    const document = await documentOf("a: {x: 1, x: 2}\nb: {y: 1, y: 2}\na: {z: 3}\n");
    expect(document.value).toEqual({ a: { z: 3 }, b: { y: 2 } });
    expect(document.duplicatedKeys()).toEqual(["/b/y", "/a"]);
    expect(document.locate(["/a", "/a/x", "/b/y"])).toEqual(
      new Map([
        ["/a", { line: 3, column: 1, endLine: 3, endColumn: 10 }],
        ["/b/y", { line: 2, column: 11, endLine: 2, endColumn: 15 }],
      ]),
    );
  });

  it("follows an alias to what it names", async () => {
    const document = await documentOf("base: &base\n  deep: 1\nuse: *base\n");
    expect(document.value).toEqual({ base: { deep: 1 }, use: { deep: 1 } });
    expect(document.locate(["/use", "/use/deep"])).toEqual(
      new Map([
        ["/use", { line: 3, column: 1, endLine: 3, endColumn: 11 }],
        ["/use/deep", { line: 2, column: 3, endLine: 2, endColumn: 10 }],
      ]),
    );
  });

  it("holds only what JSON can hold, under keys that are text", async () => {
    const document = await documentOf("1: !!binary eA==\nnull: !Ref x\n__proto__: {a: 2026-01-01}\n");
    expect(document.value).toEqual(JSON.parse('{"1": "eA==", "null": "x", "__proto__": {"a": "2026-01-01"}}'));
  });
});

describe("what is wrong with broken YAML", () => {
  const bomb = Array.from({ length: 12 }, (_, index) => {
    const inner = index === 0 ? "x" : `*a${index - 1}`;
    return `a${index}: &a${index} [${Array.from({ length: 9 }, () => inner).join(", ")}]\n`;
  });

  it.each([
    ["an empty file", "", "the file is empty"],
    ["comments alone", "# nothing\n", "the file is empty"],
    ["two documents", "a: 1\n---\nb: 2\n", "2:1: a second YAML document begins here, and a file is read as one: split it"],
    ["nested mappings on a line", "a: b: c\n", "1:4: this is not YAML: Nested mappings are not allowed in compact mappings"],
    ["a tab", "\ta: 1\n", "1:1: this is not YAML: Tabs are not allowed as indentation"],
    ["a key that is a list", "? [a]\n: 1\n", "1:3: this is not YAML: With stringKeys, all keys must be strings"],
    ["an alias of nothing", "a: *b\n", "1:4: the alias *b names nothing before it"],
    ["an alias of itself", "a: &a\n  b: *a\n", "2:6: this alias stands inside what it names"],
    ["aliases that explode", bomb.join(""), "the aliases of this YAML expand without bounds"],
  ])("%s", async (_name, text, reason) => {
    expect(await reasonOf(text)).toBe(reason);
  });

  it("is told of deep nesting, not thrown", async () => {
    expect(await reasonOf("[".repeat(100_000))).toBe("this YAML is nested too deeply");
    expect(await reasonOf("- ".repeat(20_000))).toBe("this YAML is nested too deeply");
  });
});
