import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";

test("the oracle shares no code with what it judges", async () => {
  const folder = new URL("./", import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.endsWith(".ts"));
  const imports = await Promise.all(
    files.map(async (name) => [...(await readFile(new URL(name, folder), "utf8")).matchAll(/\b(?:from|import\()\s*"([^"]+)"/g)].map((match) => `${name}: ${match[1] ?? ""}`)),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(imports.flat().filter((line) => !/: (?:\.\/[a-z-]+\.ts|\.\.\/(?:shapes|arbitrary-configurations)\.ts|vitest|fast-check|node:.*)$/.test(line))).toEqual([]);
});
