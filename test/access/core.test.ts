import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** The files of a room, with their text. */
function sourcesOf(room: string): readonly (readonly [file: string, source: string])[] {
  return readdirSync(room).map((file) => [`${room}/${file}`, readFileSync(`${room}/${file}`, "utf8")]);
}

const core = sourcesOf("src/access/core");
const reading = sourcesOf("src/access/reading");

const importsOf = (source: string): readonly string[] => [...source.matchAll(/ from "(.+)";$/gm)].map(([, from = ""]) => from);

describe("the core of the analysis", () => {
  it("stays below 700 lines, comments included: it is read as a whole", () => {
    expect(core.length).toBeGreaterThan(0);
    expect(core.reduce((sum, [, source]) => sum + source.split("\n").length - 1, 0)).toBeLessThan(700);
  });

  it.each(core)("%s knows the model, what is read of it, and the words of the answers alone", (_file, source) => {
    expect(importsOf(source).filter((from) => !/^\.\/|^\.\.\/(?:reading\/|access\.ts$|targets\.ts$)|^\.\.\/\.\.\/model\//.test(from))).toEqual([]);
  });

  it.each(reading)("%s knows nothing of the core", (_file, source) => {
    expect(importsOf(source).filter((from) => !/^\.\/|^\.\.\/(?:access\.ts$|targets\.ts$)|^\.\.\/\.\.\/model\//.test(from))).toEqual([]);
  });
});
