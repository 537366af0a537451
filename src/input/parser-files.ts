import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The files of Tree-sitter that are loaded as they are, by the package's file that each is. The build copies them
 * beside its bundles: WebAssembly is not bundled, nor is a script that looks for Node's modules by itself.
 */
export const parserFiles = {
  "web-tree-sitter.cjs": "web-tree-sitter",
  "web-tree-sitter.wasm": "web-tree-sitter/web-tree-sitter.wasm",
  "tree-sitter-hcl.wasm": "@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm",
} as const;

/** Where one of them is: beside the built program, and in its package when the program runs from source. */
export function parserFile(name: keyof typeof parserFiles): string {
  const beside = path.join(path.dirname(fileURLToPath(import.meta.url)), name);
  return existsSync(beside) ? beside : createRequire(import.meta.url).resolve(parserFiles[name]);
}
