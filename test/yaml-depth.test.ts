import * as yaml from "yaml";
import { expect, test } from "vitest";
import { nestsTooDeep } from "../src/yaml-depth.ts";

test.each([
  ["an empty file", ""],
  ["a configuration", "rules:\n  a: { options: { list: [1, [2]] } }\npolicies:\n  - a\n"],
  ["100 levels", "[".repeat(100) + "]".repeat(100)],
  ["a long list", "- a\n".repeat(10_000)],
])("%s is no deeper than files for us are", (_, text) => {
  expect(nestsTooDeep(yaml, text)).toBe(false);
});

test.each([
  ["101 lists", "[".repeat(101)],
  ["100 000 lists that are never closed", "[".repeat(100_000)],
  ["100 000 mappings", "{a: ".repeat(100_000)],
  ["lists in one line", "- ".repeat(20_000)],
  ["mappings by indentation", Array.from({ length: 200 }, (_, index) => `${" ".repeat(index)}a:`).join("\n")],
  ["keys that are mappings", "? ".repeat(20_000)],
])("%s are too deep", (_, text) => {
  expect(nestsTooDeep(yaml, text)).toBe(true);
});
