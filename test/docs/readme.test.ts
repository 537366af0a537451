import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Command } from "commander";
import { commandLine } from "../../src/cli/program.ts";
import { parseConfig } from "../../src/lint/config.ts";
import { cli } from "../e2e/cli.ts";
import { codeBlocks, firstColumn, markdownFiles, root, textOf } from "./markdown.ts";

const readme = textOf("README.md");

/** The commands that do something, those inside others too. */
function leaves(command: Command): readonly Command[] {
  return command.commands.flatMap((inner) => ([...(inner.commands.length === 0 || inner.options.length > 0 ? [inner] : []), ...leaves(inner)]));
}

/** The command that the words name, and what is left of them. */
function resolve(command: Command, [name, ...rest]: readonly string[]): readonly [Command, readonly string[]] {
  const inner = command.commands.find((each) => each.name() === name);
  return inner === undefined ? [command, name === undefined ? [] : [name, ...rest]] : resolve(inner, rest);
}

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
    const program = commandLine();
    const [command, args] = resolve(program, rest.split(/ +/));
    expect(leaves(program)).toContain(command);
    // What is no known flag stays in `unknown`; a value that is none of the choices throws.
    const { operands, unknown } = command.parseOptions([...args]);
    expect(unknown).toEqual([]);
    expect(operands.filter((operand) => operand.startsWith("examples/") && !existsSync(path.join(root, operand)))).toEqual([]);
  });
});

test("README explains the flags that exist", () => {
  const flags = new Set([...leaves(commandLine()).flatMap(({ options }) => options.map(({ long }) => long ?? "")), "--version"]);
  const explained = firstColumn(readme, "On the command line").map((cell) => cell.split(" ")[0] ?? "");
  expect([...explained].sort()).toEqual([...flags].filter((flag) => flag !== "--help").sort());
});

test("README names the commands that exist", () => {
  const [, table = ""] = /\| Command \| Prints \|\n(.*?)\n\n/s.exec(readme) ?? [];
  const named = [...table.matchAll(/^\| ([a-z][a-z -]*[a-z])/gm)].map(([, name = ""]) => name);
  const existing = leaves(commandLine()).map((command) => [command.parent?.parent ? [command.parent.name()] : [], command.name()].flat().join(" "));
  expect(named.sort()).toEqual(existing.sort());
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
