import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { groups, pack } from "../../rules/index.ts";
import { parseControl } from "../../src/lint/controls.ts";
import { subjectKinds } from "../../src/model/subjects.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** Files below `rules` as `<group>/<name>`, without the list itself. */
function filesOf(folder: string, ending: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.includes(path.sep) && file.endsWith(ending))
    .map((file) => file.split(path.sep).join("/").slice(0, -ending.length))
    .sort();
}

const listed = Object.entries(groups)
  .flatMap(([group, rules]) => rules.map(({ id }) => `${group}/${id}`))
  .sort();

describe("the pack", () => {
  it("lists exactly the rules that the folders hold, each with its page and its test", () => {
    expect(filesOf("rules", ".ts")).toEqual(listed);
    expect(filesOf("rules", ".md")).toEqual(listed);
    expect(filesOf("test/rules", ".test.ts")).toEqual(listed);
  });

  it("uses no id twice", () => {
    expect(new Set(pack.map(({ id }) => id)).size).toBe(pack.length);
  });

  for (const rule of pack) {
    describe(rule.id, () => {
      it("is named after what it is about", () => {
        expect(rule.id).toMatch(/^(default|partner|guest|ca|service-provider|catalog|exception|tenant|file|access|target|trust)(-[a-z0-9]+)+$/);
        expect([rule.subject].flat().every((kind) => subjectKinds.includes(kind))).toBe(true);
      });

      it("says one sentence, and ends it, wherever it speaks", () => {
        for (const text of [rule.description, rule.fix, ...Object.values(rule.messages)]) {
          expect(text).toMatch(/^[^\n]+[.?]$/);
          expect(text).not.toMatch(/\b(should|may)\b|https?:/i);
        }
      });

      it("is stricter in a stricter preset, never the other way round", () => {
        if (rule.presets.includes("recommended")) expect(rule.presets).toContain("strict");
      });

      it("names controls in the form of their frameworks, each once", () => {
        const { controls = [] } = rule;
        expect(controls.filter((control) => parseControl(control) === undefined)).toEqual([]);
        expect(new Set(controls).size).toBe(controls.length);
      });

      it("gives every option a default and a description", () => {
        for (const [name, schema] of Object.entries(rule.options?.properties ?? {})) {
          expect(schema, name).toHaveProperty("default");
          expect(schema, name).toHaveProperty("description");
        }
      });
    });
  }
});
