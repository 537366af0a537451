import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Type from "typebox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { validatorModule } from "../../scripts/validator-module.ts";

const config = Type.Object({ name: Type.String({ minLength: 2 }), day: Type.Optional(Type.String({ format: "date" })) }, { additionalProperties: false });
const size = Type.Union([Type.Literal("small"), Type.Literal("large")]);

const text = validatorModule(
  [
    { name: "isConfig", schema: config, type: "Config", by: "src/lint/config.ts" },
    { name: "isSize", schema: size, type: "Size", by: "src/size.ts" },
  ],
  "src/lint/generated/validators.ts",
);

interface Guard {
  (value: unknown): boolean;
  errors?: readonly { instancePath: string; keyword: string; params: object }[] | null;
}

let folder: string;
let guards: { isConfig: Guard; isSize: Guard };

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "validators-"));
  mkdirSync(path.join(folder, "src"));
  symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"), "dir");
  const file = path.join(folder, "src", "validators.ts");
  writeFileSync(file, text);
  guards = (await import(file)) as typeof guards;
});

afterAll(() => rmSync(folder, { recursive: true }));

function faults(guard: Guard, value: unknown): string[] {
  return guard(value) ? [] : (guard.errors ?? []).map(({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${JSON.stringify(params)}`);
}

test.each([
  [{ name: "Contoso" }, []],
  [{ name: "Contoso", day: "2026-02-28" }, []],
  [
    { name: "𝒳", day: "2026-02-30", nmae: 1 },
    ['/name minLength {"limit":2}', '/day format {"format":"date"}', ' additionalProperties {"additionalProperty":"nmae"}'],
  ],
  [null, [' type {"type":"object"}']],
])("every fault of %j is told", (value, expected) => {
  expect(faults(guards.isConfig, value).sort()).toEqual([...expected].sort());
});

test("several validators share a module", () => {
  expect(faults(guards.isSize, "large")).toEqual([]);
  expect(faults(guards.isSize, "huge")).toEqual([' const {"allowedValue":"small"}', ' const {"allowedValue":"large"}', " anyOf {}"]);
});

test("the module imports what it needs, and each schema's type from where it stands", () => {
  expect(text.split("\n").filter((line) => /\bimport\b|\brequire\b|^export const/.test(line))).toEqual([
    'import type { ErrorObject } from "ajv";',
    'import type { Config } from "../config.ts";',
    'import type { Size } from "../../size.ts";',
    'import dependency0 from "ajv/dist/runtime/ucs2length.js";',
    'import dependency1 from "ajv-formats/dist/formats.js";',
    "export const isConfig: Validator<Config> = validate20;",
    "export const isSize: Validator<Size> = validate21;",
  ]);
});
