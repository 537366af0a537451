import { existsSync } from "node:fs";
import path from "node:path";
import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import { baselineCommand } from "../../src/cli/baseline.ts";
import { lintCommand } from "../../src/cli/lint.ts";
import { newRuleCommand } from "../../src/cli/new-rule.ts";
import { rulesTestCommand } from "../../src/cli/rules-test.ts";
import { parseConfig } from "../../src/lint/config.ts";
import { cli } from "../e2e/cli.ts";
import { codeBlocks, firstColumn, markdownFiles, root, textOf } from "./markdown.ts";

const readme = textOf("README.md");

const described: Readonly<Record<string, () => Command>> = { lint: lintCommand, baseline: baselineCommand, "new-rule": newRuleCommand, "rules test": rulesTestCommand };

describe("commands", () => {
  const commands = markdownFiles().flatMap((file) =>
    codeBlocks(textOf(file), "sh", "console", "powershell")
      .flatMap((block) => block.split("\n"))
      .map((line) => /^(?:\$ )?(?:node dist\/cli\/index\.js|npx tsx src\/cli\/main\.ts|xtaplint) (.*?)(?: +#.*)?$/.exec(line)?.[1])
      .flatMap((rest) => (rest === undefined ? [] : [[file, rest] as const])),
  );

  test("are there", () => {
    expect(commands.length).toBeGreaterThan(5);
  });

  test.each(commands)("%s: %s", (_, rest) => {
    const [name] = Object.keys(described).filter((each) => `${rest} `.startsWith(`${each} `));
    const command = name === undefined ? undefined : described[name];
    if (name === undefined || command === undefined) throw new Error("there is no such command");
    // What is no known flag stays in `unknown`; a value that is none of the choices throws.
    const { operands, unknown } = command().parseOptions(rest.slice(name.length).split(/ +/).filter(Boolean));
    expect(unknown).toEqual([]);
    expect(operands.filter((operand) => operand.startsWith("examples/") && !existsSync(path.join(root, operand)))).toEqual([]);
  });
});

test("README explains the flags that exist", () => {
  const flags = [...lintCommand().options.map(({ long }) => long ?? ""), "--version"];
  const explained = firstColumn(readme, "On the command line").map((cell) => cell.split(" ")[0] ?? "");
  expect([...explained].sort()).toEqual(flags.filter((flag) => flag !== "--help").sort());
});

test("README explains the flags of baseline", () => {
  const flags = baselineCommand().options.map(({ long }) => long ?? "");
  const section = /^### A baseline$.*?^## /ms.exec(readme)?.[0] ?? "";
  const explained = [...section.matchAll(/^\|(.*?)\|/gm)].flatMap(([, cell = ""]) => cell.match(/--[a-z-]+/g)?.filter((flag) => !/^-+$/.test(flag)) ?? []);
  expect([...explained].sort()).toEqual([...flags].sort());
});

test("the configuration in README is one", async () => {
  const blocks = codeBlocks(readme, "yaml").filter((block) => block.includes("extends:"));
  expect(blocks).toHaveLength(1);
  for (const block of blocks) {
    const config = await parseConfig(block, "xtaplint.yml");
    expect(config).toMatchObject({ extends: "recommended", failOn: "medium" });
  }
});

test("the output in README is what its first command prints", () => {
  const { stdout } = cli(["lint", "examples/contoso", "--now", "2026-11-23"], { cwd: root });
  const printed = withoutTime(stdout);
  const [shown = ""] = codeBlocks(readme, "text");
  let at = 0;
  for (const piece of withoutTime(shown).trimEnd().split("\n…\n")) {
    const found = printed.indexOf(piece, at);
    expect(found, piece).toBeGreaterThanOrEqual(at);
    at = found + piece.length;
  }
  expect(printed.slice(at)).toBe("\n");
});

function withoutTime(text: string): string {
  return text.replace(/\d+\.\d\d s$/m, "TIME");
}
