import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { touchedLines } from "../../src/github/changed-lines.ts";
import { location } from "../report/factory.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "lines-"));
  for (const side of ["base", "head"]) mkdirSync(path.join(root, side));
});

afterEach(() => rmSync(root, { recursive: true }));

/** Which of the first six lines of a file are touched. */
function touched(base: string | undefined, head: string): readonly number[] {
  if (base !== undefined) writeFileSync(path.join(root, "base/a.json"), base);
  writeFileSync(path.join(root, "head/a.json"), head);
  const touches = touchedLines(path.join(root, "base"), path.join(root, "head"));
  return [1, 2, 3, 4, 5, 6].filter((line) => touches(location({ file: "a.json", line })));
}

test("lines between the first and the last difference are touched", () => {
  expect(touched("a\nb\nc\nd\ne\nf", "a\nB\nc\nD\ne\nf")).toEqual([2, 3, 4]);
  expect(touched("a\nb\nc", "a\nx\ny\nb\nc")).toEqual([2, 3]);
  expect(touched("a\na\na", "a\na\na")).toEqual([]);
  expect(touched("a\nb\nc", "a\nc")).toEqual([]);
});

test("of a new file all are, and of nothing none", () => {
  expect(touched(undefined, "a\nb")).toEqual([1, 2, 3, 4, 5, 6]);
  expect(touchedLines(root, root)(undefined)).toBe(false);
});
