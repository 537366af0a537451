import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Place } from "../../src/model/place.ts";

describe("Place", () => {
  it("is the whole document at its root", () => {
    expect(Place.root("a.json").pointer).toBe("");
    expect(Place.root("a.json").parent).toBeUndefined();
  });

  it("leads through members and elements, and keeps the file", () => {
    const root = Place.root("policies/a.json");
    const here = root.at("value").at(0).at("b2bCollaborationInbound");
    expect(here.pointer).toBe("/value/0/b2bCollaborationInbound");
    expect(here.file).toBe("policies/a.json");
    expect(here.key).toBe("b2bCollaborationInbound");
    expect(root.pointer).toBe("");
  });

  it("escapes as RFC 6901 says, and keeps an empty key", () => {
    expect(Place.root("a.json").at("a/b").at("m~n").at("~1").at("").pointer).toBe("/a~1b/m~0n/~01/");
  });

  it("writes a pointer that leads back to its keys", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (keys) => {
        const place = keys.reduce((here, key) => here.at(key), Place.root("a.json"));
        const steps = place.pointer.split("/").slice(1);
        expect(steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))).toEqual(keys);
      }),
    );
  });
});
