import { statSync } from "node:fs";
import path from "node:path";
import { readOwnText } from "../input/own-text.ts";
import { configFileName } from "../load/config.ts";

/** What was named, apart: files of access tests, and policy files and folders. */
export interface NamedAccessTests {
  readonly tests: readonly string[];
  readonly paths: readonly string[];
}

/**
 * Tells files of access tests from policy input by their list. Where tests alone are named and only the folder of the
 * first has a configuration, that folder is the input, as if it had been named.
 */
export function namedAccessTests(cwd: string, named: readonly string[], isConfigNamed: boolean): NamedAccessTests {
  const tests = named.filter((name) => isAccessTestsFile(path.resolve(cwd, name)));
  const paths = named.filter((name) => !tests.includes(name));
  const [first] = tests;
  if (first === undefined || paths.length > 0 || isConfigNamed || hasConfig(cwd)) return { tests, paths };
  const folder = path.dirname(first);
  return { tests, paths: hasConfig(path.resolve(cwd, folder)) ? [folder] : [] };
}

/** A key of the whole file begins its line, whatever else is wrong with the file. */
const list = /^(?:tests|"tests"|'tests')[ \t]*:/m;

function isAccessTestsFile(absolute: string): boolean {
  if (!/\.ya?ml$/i.test(absolute) || !isFile(absolute)) return false;
  const read = readOwnText(absolute);
  return "text" in read && list.test(read.text);
}

function hasConfig(folder: string): boolean {
  return isFile(path.join(folder, configFileName));
}

function isFile(absolute: string): boolean {
  return statSync(absolute, { throwIfNoEntry: false })?.isFile() === true;
}
