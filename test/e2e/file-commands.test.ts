import { expect, test } from "vitest";
import { readKeyValues } from "./file-commands.ts";

test.each<[string, string, Record<string, string>]>([
  ["nothing", "", {}],
  ["a line", "verdict=pass\n", { verdict: "pass" }],
  ["a value with an equals sign and a heredoc sign", "a=b=c<<d\n", { a: "b=c<<d" }],
  ["a block", "list<<EOF\none\n\ntwo=2\nEOF\nnext=3\n", { list: "one\n\ntwo=2", next: "3" }],
  ["an empty block", "a<<EOF\nEOF\n", { a: "" }],
  ["a delimiter with an equals sign", "a<<x=y\n1\nx=y\n", { a: "1" }],
  ["blank lines and no line end", "\n\na=1\n\nb=2", { a: "1", b: "2" }],
  ["a name twice", "a=1\na=2\n", { a: "2" }],
])("%s", (_, text, values) => {
  expect(readKeyValues(text)).toEqual(values);
});

test.each([
  ["verdict", "Invalid format 'verdict'"],
  ["=pass", "Invalid format '=pass'"],
  ["a<<", "Invalid format 'a<<'"],
  ["a<<EOF\n1\n", "Invalid value. Matching delimiter not found 'EOF'"],
])("%j is refused", (text, message) => {
  expect(() => readKeyValues(text)).toThrow(new Error(message));
});
