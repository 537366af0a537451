import { describe, expect, it } from "vitest";
import { absencesByKind, complete, hasWhole } from "../../src/model/lists.ts";
import { Place } from "../../src/model/place.ts";
import type { FileFacts, Resource, ResourceList } from "../../src/model/resource.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

const place = Place.root("groups.json");
const whole: ResourceList = { kind: "group", place };
const cut: ResourceList = { ...whole, nextLink: place.at("@odata.nextLink") };
const selection: ResourceList = { ...whole, isSelection: true };
const group: Resource = { kind: "group", value: { id: "x" }, place: place.at(0) };

describe("what a list proves", () => {
  it.each<[string, readonly Resource[], readonly ResourceList[], boolean, boolean]>([
    ["a whole list", [group], [whole], true, true],
    ["an empty one", [], [whole], true, true],
    ["a cut one", [group], [cut], false, false],
    ["a whole one beside a cut one", [group], [whole, cut], false, false],
    ["a selection", [group], [selection], false, false],
    ["a whole one beside a selection", [group], [selection, whole], true, true],
    ["objects one a file", [group], [], true, false],
    ["nothing", [], [], false, false],
  ])("%s", (_name, resources, lists, isComplete, isWhole) => {
    expect({ isComplete: !isUndetermined(complete("group", resources, lists)), isWhole: hasWhole(lists) }).toEqual({ isComplete, isWhole });
  });

  it("keeps the first answer that there is no such object", () => {
    const answer = (kind: "group" | "user", at: number) => ({ kind, id: "x", place: place.at(at) });
    const facts = { absences: [answer("group", 1), answer("user", 2), answer("group", 3)] } satisfies Partial<FileFacts>;
    const byKind = absencesByKind([facts]);
    expect([...byKind].map(([kind, ids]) => [kind, [...ids].map(([id, at]) => [id, at.pointer])])).toEqual([
      ["group", [["x", "/1"]]],
      ["user", [["x", "/2"]]],
    ]);
  });
});
