import { describe, expect, it } from "vitest";
import { placeholderGap, placeholderIn } from "../../src/model/placeholder.ts";
import { tenantOf } from "../rules/test-rule.ts";

describe("a placeholder", () => {
  it.each([
    ["<Group>", "<Group>"],
    ["the group <Break glass accounts>, excluded", "<Break glass accounts>"],
    ["REPLACE-WITH-GROUP-ID", "REPLACE-WITH-GROUP-ID"],
    ["REPLACE_ME", "REPLACE_ME"],
    ["xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"],
  ])("is found in %j", (text, placeholder) => {
    expect(placeholderIn(text)).toBe(placeholder);
    expect(placeholderGap(text)).toEqual({ undetermined: `${placeholder} is a placeholder: write the id that it stands for`, needs: [] });
  });

  it.each(["a < b > c", "<>", "< Group>", "REPLACEMENT", "AllUser", `<${"x".repeat(100)}>`])("is not %j", (text) => {
    expect(placeholderIn(text)).toBeUndefined();
    expect(placeholderGap(text)).toBeUndefined();
  });

  it.each([[null], [3], [undefined], [{ target: "<Group>" }]])("is a text, which %j is not", (value) => {
    expect(placeholderGap(value)).toBeUndefined();
  });
});

it("the tenant knows which files are templates", () => {
  const { templates } = tenantOf({ facts: [{ file: "a.json", isTemplate: true }, { file: "b.json" }] });
  expect([...templates]).toEqual(["a.json"]);
});
