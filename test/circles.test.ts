import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

type Imports = ReadonlyMap<string, readonly string[]>;

/** What each module of the product loads when it starts: types are gone by then, and lazy imports come later. */
function importsOf(folders: readonly string[]): Imports {
  const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts")).map((file) => path.join(folder, file)));
  return new Map(files.map((file) => [file, loadedBy(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022))]));
}

function loadedBy(source: ts.SourceFile): readonly string[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const from = statement.moduleSpecifier;
    if (from === undefined || !ts.isStringLiteral(from) || !from.text.startsWith(".") || isOfTypes(statement)) return [];
    return [path.join(path.dirname(source.fileName), from.text)];
  });
}

function isOfTypes(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  const names = clause?.namedBindings;
  const areTypes = names !== undefined && ts.isNamedImports(names) && names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
  return clause !== undefined && (clause.phaseModifier === ts.SyntaxKind.TypeKeyword || (clause.name === undefined && areTypes));
}

/** The first way found that leads from a module back to itself. */
function circle(imports: Imports): readonly string[] {
  const done = new Set<string>();
  const from = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of imports.get(file) ?? []) {
      const found = from(next, [...way, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  for (const file of imports.keys()) {
    const found = from(file, []);
    if (found.length > 0) return found;
  }
  return [];
}

test("finds a circle", () => {
  expect(circle(new Map([["a", ["b"]], ["b", ["c", "d"]], ["c", []], ["d", ["b"]]]))).toEqual(["b", "d", "b"]);
});

test("no modules load each other in a circle", () => {
  const imports = importsOf(["src", "rules"]);
  expect(imports.get(path.join("src", "run.ts"))).toContain(path.join("src", "version.ts"));
  expect(circle(imports)).toEqual([]);
});
