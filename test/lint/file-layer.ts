import type { Config } from "../../src/lint/config.ts";
import type { FileLayer } from "../../src/lint/layers.ts";

/** A file that says this. */
export function fileLayer(name: string, config: Config): FileLayer {
  const at = (steps: readonly string[]): string => `${name}: ${steps.join(".")}`;
  const locate = (steps: readonly string[]) => ({ file: name, pointer: `/${steps.join("/")}`, line: 1, column: 1, endLine: 1, endColumn: 2 });
  return { name, config, folder: "/", file: name, at, locate };
}
