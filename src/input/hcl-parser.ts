import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as webTreeSitter from "web-tree-sitter";
import { parserFile } from "./parser-files.ts";

/** What parsing may take: some text that is no HCL costs the parser the square of its length. */
const baseMilliseconds = 2000;
const millisecondsPerCharacter = 0.01;

let loading: Promise<webTreeSitter.Parser> | undefined;

/** The syntax tree of a text, to be deleted after use; its offsets are UTF-16 code units. Undefined: it took too long. */
export async function parseTree(text: string): Promise<webTreeSitter.Tree | undefined> {
  loading ??= load();
  const parser = await loading;
  const deadline = performance.now() + baseMilliseconds + text.length * millisecondsPerCharacter;
  const tree = parser.parse(text, null, { progressCallback: () => performance.now() > deadline });
  // What was cut off would be taken up again with the next text.
  if (tree === null) parser.reset();
  return tree ?? undefined;
}

async function load(): Promise<webTreeSitter.Parser> {
  const { Language, Parser } = createRequire(import.meta.url)(parserFile("web-tree-sitter.cjs")) as typeof webTreeSitter;
  await Parser.init({ wasmBinary: readFileSync(parserFile("web-tree-sitter.wasm")) });
  return new Parser().setLanguage(await Language.load(readFileSync(parserFile("tree-sitter-hcl.wasm"))));
}
