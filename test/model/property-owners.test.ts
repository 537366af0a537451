import { expect, it } from "vitest";
import { graphProperties } from "../../src/model/properties.ts";
import { ownerInWords } from "../../src/model/property-owners.ts";

it("has words for every type that has properties", () => {
  expect([...graphProperties.keys()].filter((type) => ownerInWords(type) === type)).toEqual([]);
});

it("leaves a type that it does not know as it is", () => {
  expect(ownerInWords("quantumTrust")).toBe("quantumTrust");
});
