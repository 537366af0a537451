import { describe, expect, it } from "vitest";
import { editBytes } from "../../src/fix/edit-text.ts";
import type { Step } from "../../src/fix/steps.ts";

async function edited(text: string, steps: readonly Step[], isYaml = false): Promise<string> {
  const result = await editBytes(Buffer.from(text), isYaml, steps);
  return "reason" in result ? `refused: ${result.reason}` : result.bytes.toString();
}

const replace = (path: string, value: unknown): Step => ({ kind: "replace", path: path.split("."), value });
const remove = (path: string, ...indexes: number[]): Step => ({ kind: "remove", path: path.split("."), indexes });
const rename = (path: string, key: string): Step => ({ kind: "rename", path: path.split("."), key });

describe("JSON", () => {
  it("changes nothing but the value", async () => {
    const text = '{\r\n\t"b" : 1 ,\r\n\t"a": { "isMfaAccepted" :true }\r\n}\r\n\r\n';
    expect(await edited(text, [replace("a.isMfaAccepted", false)])).toBe(text.replace("true", "false"));
  });

  it("writes a container in the indentation and with the line ends of the file", async () => {
    const text = '{\r\n\t"targets": [\r\n\t\t{\r\n\t\t\t"target": "x"\r\n\t\t}\r\n\t]\r\n}';
    expect(await edited(text, [replace("targets", [{ target: "AllUsers" }])])).toBe(text.replace('"x"', '"AllUsers"'));
  });

  it("keeps a container on one line, spaced as it was", async () => {
    expect(await edited('{"t":[{"a":1}]}', [replace("t", [{ a: 2, b: 3 }])])).toBe('{"t":[{"a":2,"b":3}]}');
    expect(await edited('{ "t": [{ "a": 1 }] }', [replace("t", [{ a: 2, b: 3 }])])).toBe('{ "t": [{ "a": 2, "b": 3 }] }');
  });

  it.each([
    [[0], "[2, 3, 4]"],
    [[3], "[1, 2, 3]"],
    [[1, 2], "[1, 4]"],
    [[0, 1, 3], "[3]"],
    [[0, 2], "[2, 4]"],
  ])("takes the elements %j out of a list with their commas", async (indexes, left) => {
    expect(await edited('{"t": [1, 2, 3, 4]}', [remove("t", ...indexes)])).toBe(`{"t": ${left}}`);
  });

  it("renames a key, and keeps its place", async () => {
    expect(await edited('{"InboundTrust": {"a": 1}, "b": 2}', [rename("InboundTrust", "inboundTrust")])).toBe('{"inboundTrust": {"a": 1}, "b": 2}');
  });

  it("refuses a key that is there twice, a way that leads nowhere, and what is nested without end", async () => {
    expect(await edited('{"a": true, "a": true}', [replace("a", false)])).toMatch(/^refused: an object in it has a key twice/);
    expect(await edited('{"a": true}', [replace("b", false)])).toMatch(/^refused: /);
    expect(await edited(`{"a": true, "b": ${"[".repeat(50_000)}${"]".repeat(50_000)}}`, [replace("a", false)])).toMatch(/^refused: /);
  });
});

describe("encodings", () => {
  const text = '{"name": "Zoë 🤝", "on": true}\r\n';
  const now = text.replace("true", "false");
  const big = (body: string): Buffer => Buffer.from(body, "utf16le").swap16();
  it.each<readonly [string, (body: string) => Buffer]>([
    ["UTF-8", (body) => Buffer.from(body)],
    ["UTF-8 with a mark", (body) => Buffer.from(`\ufeff${body}`)],
    ["UTF-16", (body) => Buffer.from(body, "utf16le")],
    ["UTF-16 with a mark", (body) => Buffer.from(`\ufeff${body}`, "utf16le")],
    ["UTF-16, big end first", big],
    ["UTF-16, big end first, with a mark", (body) => big(`\ufeff${body}`)],
  ])("%s stays", async (_, encode) => {
    for (const isYaml of [false, true]) expect(await editBytes(encode(text), isYaml, [replace("on", false)])).toEqual({ bytes: encode(now) });
  });
});

describe("YAML", () => {
  const partners = [
    "# who may come", "value:", "  # Fabrikam", "  - tenantId: f # ours", "    inboundTrust:", "      isMfaAccepted: true # for now", "  # Northwind",
    "  - tenantId: n", "    inboundTrust: null", "  # the end", "",
  ];
  it("changes nothing but the value, whatever the line ends", async () => {
    for (const end of ["\n", "\r\n"]) {
      const text = partners.join(end);
      expect(await edited(text, [replace("value.0.inboundTrust.isMfaAccepted", false)], true)).toBe(text.replace("true", "false"));
    }
  });

  it("writes null beside its key", async () => {
    const now = [...partners.slice(0, 4), "    inboundTrust: null # for now", ...partners.slice(6)].join("\n");
    expect(await edited(partners.join("\n"), [replace("value.0.inboundTrust", null)], true)).toBe(now);
  });

  it("takes an item out and leaves the comments on lines of their own", async () => {
    expect(await edited(partners.join("\r\n"), [remove("value", 1)], true)).toBe([...partners.slice(0, 7), ...partners.slice(9)].join("\r\n"));
    expect(await edited(partners.join("\n"), [remove("value", 0)], true)).toBe([...partners.slice(0, 3), ...partners.slice(6)].join("\n"));
  });

  it("writes a list in the style of the one before", async () => {
    const text = "targets:\n    - target: g1 # Engineering\n      targetType: group\nb: 1\n";
    expect(await edited(text, [replace("targets", [{ target: "AllUsers", targetType: "user" }])], true)).toMatch(/^targets:\n {4}- target: AllUsers\n {6}targetType: user.*\nb: 1\n$/);
    expect(await edited("t: [ {a: 1}, {a: 2} ] # two\n", [remove("t", 0)], true)).toBe("t: [ {a: 2} ] # two\n");
  });

  it("keeps the quotes of a scalar and of a key", async () => {
    expect(await edited("'Access': 'allowed'\n", [replace("Access", "blocked")], true)).toBe("'Access': 'blocked'\n");
    expect(await edited('accessType: "allowed"\n', [replace("accessType", "blocked")], true)).toBe('accessType: "blocked"\n');
    expect(await edited("'Access': 1\n", [rename("Access", "access")], true)).toBe("'access': 1\n");
  });

  it("refuses aliases, anchors and tags, and keys that are there twice", async () => {
    expect(await edited("a: &x { on: true }\nb: *x\n", [replace("a.on", false)], true)).toMatch(/^refused: /);
    expect(await edited("a: !secret true\n", [replace("a", false)], true)).toMatch(/^refused: /);
    expect(await edited("on: true\non: true\n", [replace("on", false)], true)).toMatch(/^refused: an object in it has a key twice/);
  });
});
