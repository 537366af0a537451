import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { node24, ownNode } from "./nodes.ts";

const versionOf = (node: string) => execFileSync(node, ["--version"], { encoding: "utf8" }).trim();

test(`the tests run on the machine's own Node, ${process.version}`, () => {
  expect(ownNode, "npx puts node_modules/.bin before the machine's Node: start the tests with npm test").not.toBe(node24);
  expect(versionOf(ownNode)).toBe(process.version);
});

test("a Node 24 stands by for the bundles", () => {
  expect(versionOf(node24)).toMatch(/^v24\.\d+\.\d+$/);
});
