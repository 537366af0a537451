import { ESLint, Linter } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, test } from "vitest";

const eslint = new ESLint();

/** The import rules that ESLint's configuration holds for `file`, run on one line of code. */
async function complaints(file: string, code: string): Promise<string[]> {
  const config = (await eslint.calculateConfigForFile(file)) as Linter.Config;
  const rules = Object.fromEntries(["no-restricted-imports", "no-restricted-syntax"].map((id) => [id, config.rules?.[id] ?? "off"]));
  const messages = new Linter().verify(code, { files: ["**/*.ts"], languageOptions: { parser: tseslint.parser }, rules }, { filename: file });
  return messages.map(({ message }) => message.replace(/^'.*' import is restricted from being used by a pattern\. /, ""));
}

const ban = (room: string, other: string) => `${room} must not know ${other}: imports run down the floors only.`;

describe("imports run down the floors only", () => {
  test.each([
    ["src/model/reach.ts", 'import { defineRule } from "../lint/rule.ts";', ban("src/model", "src/lint")],
    ["src/lint/rule.ts", 'import { discover } from "../input/discover.ts";', ban("src/lint", "src/input")],
    ["src/lint/rule.ts", 'import type { Reader } from "../live/reader.ts";', ban("src/lint", "src/live")],
    ["src/lint/rule.ts", 'import { cells } from "../access/cells.ts";', ban("src/lint", "src/access")],
    ["src/input/formats/graph.ts", 'import { defineRule } from "../../lint/rule.ts";', ban("src/input", "src/lint")],
    ["src/input/formats/graph.ts", 'export { pack } from "../../../rules/index.ts";', ban("src/input", "rules")],
    ["src/input/discover.ts", 'const { run } = await import("../run.ts");', ban("src/input", "src/run.ts")],
    ["src/report/text.ts", 'import { pack } from "../../rules/index.ts";', ban("src/report", "rules")],
    ["rules/partner/partner-stale.ts", 'import { run } from "../../src/run.ts";', ban("rules", "src/run.ts")],
    ["rules/partner/partner-stale.ts", 'import { text } from "../../src/report/text.ts";', ban("rules", "src/report")],
    ["src/read/tenants.ts", 'import { judgeAll } from "../judge/judge.ts";', ban("src/read", "src/judge")],
    ["src/judge/assemble.ts", 'import { run } from "../run.ts";', ban("src/judge", "src/run.ts")],
    ["src/run.ts", 'const { readDiff } = await import("./tasks/diff.ts");', ban("src/run.ts", "src/tasks")],
    ["src/run.ts", 'import { annotate } from "./github/annotations.ts";', ban("src/run.ts", "src/github")],
    ["src/run.ts", 'const { main } = await import("./cli/main.ts");', ban("src/run.ts", "src/cli")],
    ["src/action/main.ts", 'import { lint } from "../cli/lint.ts";', ban("src/action", "src/cli")],
    ["src/version.ts", 'import { Place } from "./model/place.ts";', ban("src/version.ts", "src/model")],
    ["src/cli/main.ts", 'import { testRule } from "../../test/rules/test-rule.ts";', ban("src/cli", "test")],
  ])("%s: %s", async (file, code, message) => {
    expect(await complaints(file, code)).toEqual([message]);
  });

  test.each([
    ["src/lint/evaluate.ts", 'import { Place } from "../model/place.ts"; import { defineRule } from "./rule.ts";'],
    ["src/input/formats/graph.ts", 'import { recognise } from "../recognise.ts"; import { Place } from "../../model/place.ts";'],
    ["rules/partner/partner-stale.ts", 'import { defineRule } from "../../src/lint/rule.ts"; import { reach } from "../../src/model/reach.ts";'],
    ["src/run.ts", 'import { pack } from "../rules/index.ts"; import { discover } from "./input/discover.ts"; import { version } from "./version.ts";'],
    ["src/cli/lint.ts", 'import { run } from "../run.ts"; const { sarif } = await import("../report/sarif.ts");'],
    ["test/run.test.ts", 'import { main } from "../src/cli/main.ts";'],
  ])("%s may: %s", async (file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });
});

test("no module ends the process by itself", async () => {
  expect(await complaints("src/lint/evaluate.ts", "process.exit(1);")).toEqual(["Set process.exitCode and return, so that what was printed is written."]);
});
