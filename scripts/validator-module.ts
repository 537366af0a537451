import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";

/** A schema to compile: the validator's name, and the type that it proves, by the module that exports it. */
export interface Validator {
  readonly name: string;
  readonly schema: object;
  readonly type: string;
  readonly by: string;
}

/** `require()` is left over in ajv's code for ES modules; a bundle of modules would fail on it only when started. */
function hoistRequires(code: string): { imports: string[]; body: string } {
  const names = new Map<string, string>();
  const body = code.replaceAll(/require\("([^"]+)"\)/g, (_, module: string) => {
    const name = names.get(module) ?? `dependency${names.size}`;
    names.set(module, name);
    return name;
  });
  return { imports: [...names].map(([module, name]) => `import ${name} from "${module}.js";`), body };
}

function relative(file: string, from: string): string {
  const way = path.posix.relative(path.posix.dirname(from), file);
  return way.startsWith(".") ? way : `./${way}`;
}

/**
 * The text of the module `file` that holds a validator for each schema: a type guard that keeps what it found
 * wrong in `errors`. Compiling a schema when the program runs costs more than the rest of its start.
 */
export function validatorModule(validators: readonly Validator[], file: string): string {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, allowUnionTypes: true, code: { source: true, esm: true, lines: true } });
  addFormats.default(ajv);
  for (const { name, schema } of validators) ajv.addSchema(schema, name);
  const code = standaloneCode.default(ajv, Object.fromEntries(validators.map(({ name }) => [name, name])));
  const { imports, body } = hoistRequires(code.replace(/^"use strict";\s*/, ""));
  const typed = validators.reduce(
    (text, { name, type }) => text.replace(`export const ${name} = `, `export const ${name}: Validator<${type}> = `),
    body,
  );
  return [
    `// Generated from ${[...new Set(validators.map(({ by }) => by))].join(", ")}: edit that, then run npm run docs.`,
    "// @ts-nocheck",
    'import type { ErrorObject } from "ajv";',
    ...validators.map(({ type, by }) => `import type { ${type} } from "${relative(by, file)}";`),
    ...imports,
    "",
    "export interface Validator<T> {",
    "  (value: unknown): value is T;",
    "  errors?: readonly ErrorObject[] | null;",
    "}",
    "",
    `${typed.trimEnd()}\n`,
  ].join("\n");
}
