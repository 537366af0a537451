import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError } from "../../src/lint/errors.ts";
import { isPreset } from "../../src/lint/layers.ts";
import { loadConfig } from "../../src/load/config.ts";

let root: string;
let cwd: string;

beforeEach(() => {
  root = mkdtempSync(path.join(realpathSync(tmpdir()), "extended-"));
  cwd = path.join(root, "work");
  mkdirSync(cwd);
});

afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
  writeFileSync(path.join(cwd, file), text);
}

/** What counts, in order: presets, and files as they are reported. */
async function layers(config: string, named?: string): Promise<readonly string[]> {
  write("xtaplint.yml", config);
  const found = await loadConfig(cwd, named, []);
  return found.layers.map((layer) => (isPreset(layer) ? layer.preset : layer.file));
}

async function problems(config: string): Promise<readonly string[]> {
  try {
    await layers(config);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe("what is extended", () => {
  it("is a preset, a file, a package, or a list of them in its order, each before what extends it", async () => {
    write("org/base.yml", "extends: [strict, ../more.yaml]\n");
    write("more.yaml", "failOn: low\n");
    write("node_modules/xtaplint-config-contoso/xtaplint.yml", "extends: ./parts/guests.yml\n");
    write("node_modules/xtaplint-config-contoso/parts/guests.yml", "extends: '@contoso/xtaplint-config/strict.yml'\n");
    write("node_modules/@contoso/xtaplint-config/strict.yml", "extends: off\n");
    expect(await layers("failOn: high\n")).toEqual(["xtaplint.yml"]);
    expect(await layers("extends: off\n")).toEqual(["off", "xtaplint.yml"]);
    expect(await layers("extends: ./org/base.yml\n")).toEqual(["strict", "more.yaml", "org/base.yml", "xtaplint.yml"]);
    expect(await layers("extends: [./more.yaml, xtaplint-config-contoso, all]\n")).toEqual([
      "more.yaml",
      "off",
      "node_modules/@contoso/xtaplint-config/strict.yml",
      "node_modules/xtaplint-config-contoso/parts/guests.yml",
      "node_modules/xtaplint-config-contoso/xtaplint.yml",
      "all",
      "xtaplint.yml",
    ]);
  });

  it("can be named twice, where it is no circle", async () => {
    write("a.yml", "extends: ./c.yml\n");
    write("b.yml", "extends: ./c.yml\n");
    write("c.yml", "failOn: low\n");
    expect(await layers("extends: [./a.yml, ./b.yml]\n")).toEqual(["c.yml", "a.yml", "c.yml", "b.yml", "xtaplint.yml"]);
  });

  it("is found in the folder of the configuration, and in folders above it", async () => {
    write("sub/dir/xtaplint.yml", "extends: [../../org.yml, xtaplint-config-contoso/more.yml, ../../../shared.yml]\n");
    write("org.yml", "");
    write("node_modules/xtaplint-config-contoso/more.yml", "");
    write("../shared.yml", "");
    expect(await layers("", "sub/dir/xtaplint.yml")).toEqual(["org.yml", "node_modules/xtaplint-config-contoso/more.yml", "../shared.yml", "sub/dir/xtaplint.yml"]);
  });

  it("is found in the nearest node_modules, and from where a linked package really is", async () => {
    write("../node_modules/@contoso/base/xtaplint.yml", "failOn: low\n");
    write("../store/node_modules/@contoso/one/xtaplint.yml", "extends: '@contoso/base'\n");
    write("../store/node_modules/@contoso/base/xtaplint.yml", "failOn: high\n");
    mkdirSync(path.join(cwd, "node_modules/@contoso"), { recursive: true });
    symlinkSync(path.join(root, "store/node_modules/@contoso/one"), path.join(cwd, "node_modules/@contoso/one"), "dir");
    expect(await layers("extends: ['@contoso/one', '@contoso/base']\n")).toEqual([
      "../store/node_modules/@contoso/base/xtaplint.yml",
      "../store/node_modules/@contoso/one/xtaplint.yml",
      "../node_modules/@contoso/base/xtaplint.yml",
      "xtaplint.yml",
    ]);
  });

  it("may be written in any encoding that policies may have", async () => {
    writeFileSync(path.join(cwd, "org.yml"), Buffer.from("\uFEFFfailOn: low\n", "utf16le"));
    write("xtaplint.yml", "extends: ./org.yml\n");
    expect((await loadConfig(cwd, undefined, [])).config).toEqual({ extends: "./org.yml", failOn: "low" });
  });

  it("is beaten by what the configuration says", async () => {
    write("org.yml", "failOn: low\nfailOnUnknown: true\nrules: { guest-inactive: { severity: high, options: { days: 30 } }, partner-inbound-open: low }\n");
    write("xtaplint.yml", "extends: ./org.yml\nfailOn: info\npolicies: [a]\nrules: { guest-inactive: low }\n");
    expect((await loadConfig(cwd, undefined, [])).config).toEqual({
      extends: "./org.yml",
      failOn: "info",
      failOnUnknown: true,
      policies: ["a"],
      rules: { "guest-inactive": { severity: "low", options: { days: 30 } }, "partner-inbound-open": "low" },
    });
  });
});

describe("what cannot be extended is told in one sentence with its place", () => {
  const said: readonly (readonly [string, string, string])[] = [
    ["a misspelt preset", "recomended", 'the package "recomended" is in no node_modules from the working directory up: did you mean "recommended"?'],
    ["a package that is not there", "xtaplint-config-contoso", 'the package "xtaplint-config-contoso" is in no node_modules from the working directory up: install it'],
    ["a file without its ./", "org.yml", 'the package "org.yml" is in no node_modules from the working directory up: install it, or write "./org.yml" for a file'],
    ["a scoped package with a path", "@contoso/lint/strict.yml", 'the package "@contoso/lint" is in no node_modules from the working directory up: install it'],
    ["a scope alone", "@contoso", '"@contoso" is no preset, no file and no package: write ./ before the path of a file'],
    ["an empty package", "bare", 'the package "bare" has no file "xtaplint.yml": name a YAML file that it has, such as bare/strict.yml'],
    ["a missing file of a package", "bare/strict.yml", 'the package "bare" has no file "strict.yml": name a YAML file that it has, such as bare/strict.yml'],
    ["code of a package", "bare/index.js", '"bare/index.js" is no YAML file of a package: name one that ends in .yml or .yaml'],
    ["a way out of a package", "bare/../other.yml", '"bare/../other.yml" is no preset, no file and no package: write ./ before the path of a file'],
    ["a way out of a package on Windows", String.raw`bare/..\other.yml`, String.raw`"bare/..\\other.yml" is no preset, no file and no package: write ./ before the path of a file`],
    ["a missing file", "./org.yml", 'there is no file "./org.yml" beside xtaplint.yml: name one that is there'],
    ["a folder", "./folder.yml", 'there is no file "./folder.yml" beside xtaplint.yml: name one that is there'],
    ["a file that is no YAML", "./org.json", '"./org.json" is no YAML file: name one that ends in .yml or .yaml'],
    ["an address", "https://contoso.example/org.yml", '"https://contoso.example/org.yml" is an address, and nothing is fetched: install a package, or copy the file'],
    ["a file by its address", "file:///etc/org.yml", '"file:///etc/org.yml" is an address, and nothing is fetched: install a package, or copy the file'],
    ["an absolute path", "/etc/org.yml", '"/etc/org.yml" is an absolute path: write one that is relative to this file, such as ./org.yml'],
    ["the configuration itself", "./xtaplint.yml", "xtaplint.yml is extended by what it extends itself: take it out here or there"],
    ["what is no text", "./binary.yml", "binary.yml cannot be extended: this is not text: it holds NUL bytes"],
    ["what is too large", "./large.yml", "large.yml cannot be extended: the file is larger than the limit of 1048576 bytes"],
  ];

  it.each(said)("%s", async (_what, word, reason) => {
    write("node_modules/bare/package.json", "{}");
    write("folder.yml/a.txt", "");
    write("org.json", "{}");
    write("binary.yml", "\0\0\0");
    write("large.yml", `# ${"x".repeat(1024 * 1024)}\n`);
    expect(await problems(`extends: '${word}'\n`)).toEqual([`xtaplint.yml:1:1: ${reason}`]);
    expect(await problems(`extends: [strict, '${word}']\n`)).toEqual([`xtaplint.yml:1:19: ${reason}`]);
  });

  it("a circle, at the file that closes it", async () => {
    write("a.yml", "extends:\n  - strict\n  - ./b.yml\n");
    write("b.yml", "failOn: low\nextends: ./a.yml\n");
    expect(await problems("extends: ./a.yml\n")).toEqual(["b.yml:2:1: a.yml is extended by what it extends itself: take it out here or there"]);
    write("b.yml", "extends: ./link.yml\n");
    symlinkSync(path.join(cwd, "a.yml"), path.join(cwd, "link.yml"));
    expect(await problems("extends: ./a.yml\n")).toEqual(["b.yml:1:1: link.yml is extended by what it extends itself: take it out here or there"]);
  });

  it("a chain of more than ten files, and more than a hundred presets and files", async () => {
    for (let i = 1; i <= 11; i += 1) write(`${i}.yml`, i === 11 ? "" : `extends: ./${i + 1}.yml\n`);
    expect(await problems("extends: ./2.yml\n")).toEqual([]);
    expect(await problems("extends: ./1.yml\n")).toEqual(["10.yml:1:1: more than 10 files extend each other in a row: extend one that is nearer to the end"]);
    for (let i = 1; i <= 4; i += 1) write(`many${i}.yml`, i === 4 ? "" : `extends: [${`./many${i + 1}.yml, `.repeat(9)}]\n`);
    expect(await problems("extends: ./many1.yml\n")).toEqual([expect.stringMatching(/^many\d\.yml:1:\d+: more than 100 presets and files are extended in all: extend fewer$/)]);
    expect(await problems(`extends: [${"off, ".repeat(101)}]\n`)).toEqual(["xtaplint.yml:1:511: more than 100 presets and files are extended in all: extend fewer"]);
  });

  it("what is wrong in an extended file, with the place there", async () => {
    write("org/base.yml", "failOn: low\nrules:\n  guest-inactive: hihg\n  partner-inbund-open: off\n");
    expect(await problems("extends: ./org/base.yml\n")).toEqual([
      'org/base.yml:3:19: rules.guest-inactive is "hihg"; it is one of off, high, medium, low, info; did you mean "high"?',
      'org/base.yml:4:3: unknown rule "partner-inbund-open"; did you mean "partner-inbound-open"?',
    ]);
    write("org/base.yml", "rules: [\n");
    expect(await problems("extends: ./org/base.yml\n")).toEqual([expect.stringMatching(/^org\/base\.yml:2:1: /)]);
    write("org/base.yml", "- strict\n");
    expect(await problems("extends: ./org/base.yml\n")).toEqual(["org/base.yml:1:1: the extended file is not a mapping of keys to values"]);
    write("org/base.yml", "[".repeat(100_000));
    expect(await problems("extends: ./org/base.yml\n")).toEqual(["org/base.yml:1:1: nested too deeply"]);
  });

  it("what says what is judged or accepted", async () => {
    write(
      "org.yml",
      "policies: [a]\ncatalog: a\nexceptions: a\nbaseline: a\nmappings: [a]\ncloud: china\ntenantId: 22222222-2222-4222-8222-222222222222\ntenants: [{ name: a, policies: [a] }]\nbaselineTenant: a\n",
    );
    const keys = ["policies", "catalog", "exceptions", "baseline", "mappings", "cloud", "tenantId", "tenants", "baselineTenant"];
    expect(await problems("extends: ./org.yml\n")).toEqual(keys.map((key, index) => `org.yml:${index + 1}:1: ${key} cannot come from an extended file: write it in the configuration that extends it`));
  });

  it("links out of the workspace, and out of a package", async () => {
    write("../secret.yml", "failOn: low\n");
    symlinkSync(path.join(root, "secret.yml"), path.join(cwd, "link.yml"));
    symlinkSync(root, path.join(cwd, "out"), "dir");
    const reason = "cannot be extended: the link leads out of the folder that is linted, so it is not followed";
    expect(await problems("extends: ./link.yml\n")).toEqual([`xtaplint.yml:1:1: "./link.yml" ${reason}`]);
    expect(await problems("extends: ./out/secret.yml\n")).toEqual([`xtaplint.yml:1:1: "./out/secret.yml" ${reason}`]);
    write("../elsewhere/target.yml", "");
    symlinkSync(path.join(root, "elsewhere/target.yml"), path.join(root, "outside.yml"));
    expect(await problems("extends: ../outside.yml\n")).toEqual([`xtaplint.yml:1:1: "../outside.yml" ${reason}`]);

    write("node_modules/pkg/xtaplint.yml", "extends: ../../xtaplint.yml\n");
    expect(await problems("extends: pkg\n")).toEqual([
      'node_modules/pkg/xtaplint.yml:1:1: "../../xtaplint.yml" is outside of its package: a package extends its own files, and other packages by their names',
    ]);
    write("org.yml", "");
    symlinkSync(path.join(cwd, "org.yml"), path.join(cwd, "node_modules/pkg/linked.yml"));
    expect(await problems("extends: pkg/linked.yml\n")).toEqual(['xtaplint.yml:1:1: "pkg/linked.yml" cannot be extended: its link leads out of the package']);
  });

  it("code of a package, and rules that are not its own", async () => {
    write("node_modules/pkg/xtaplint.yml", 'customRules:\n  - rules/*.yml\n  - rules/code.mjs\n  - ../other/rules.yml\n');
    expect(await problems("extends: pkg\n")).toEqual([
      "node_modules/pkg/xtaplint.yml:3:5: rules/code.mjs is code, and no code of a package is run: write its rules in YAML",
      "node_modules/pkg/xtaplint.yml:4:5: ../other/rules.yml lies outside of the package: name files of rules that it brings",
    ]);
  });
});
