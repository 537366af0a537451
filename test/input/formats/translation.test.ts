import { describe, expect, it } from "vitest";
import { Translation } from "../../../src/input/formats/translation.ts";
import { Place } from "../../../src/model/place.ts";
import { undetermined } from "../../../src/model/undetermined.ts";

const source = Place.root("policies.ps1").at(3);

function conditionalAccess(): Translation {
  const translation = new Translation(source);
  translation.put(["displayName"], "Guests", source.at("DisplayName"));
  translation.put(["conditions", "users", "includeUsers"], ["All"], source.at("IncludeUsers"));
  translation.put(["conditions", "users", "excludeUsers", 0], "None", source.at("ExcludeUsers").at(0), source.at("ExcludeUsers"));
  return translation;
}

describe("a translated object", () => {
  it("has Graph's shape", () => {
    expect(conditionalAccess().resource("conditionalAccessPolicy")).toMatchObject({
      kind: "conditionalAccessPolicy",
      value: { displayName: "Guests", conditions: { users: { includeUsers: ["All"], excludeUsers: ["None"] } } },
    });
  });

  it("shows each part where it was written, below a value taken over by the value's own keys", () => {
    const { place } = conditionalAccess().resource("conditionalAccessPolicy");
    const users = place.at("conditions").at("users");
    expect(place.file).toBe("policies.ps1");
    expect(users.at("includeUsers").at(0).pointer).toBe("/3/IncludeUsers/0");
    expect(users.at("excludeUsers").at(0).pointer).toBe("/3/ExcludeUsers/0");
  });

  it("shows what nobody wrote at the nearest thing above it that somebody did", () => {
    const { place } = conditionalAccess().resource("conditionalAccessPolicy");
    expect(place.pointer).toBe("/3");
    expect(place.at("conditions").at("users").pointer).toBe("/3");
    expect(place.at("grantControls").at("operator").pointer).toBe("/3");
  });

  it("keeps what could not be determined, and a key of any name", () => {
    const translation = new Translation(source);
    const gap = undetermined("var.state is not resolved here");
    translation.put(["state"], gap, source);
    translation.put(["__proto__", "x"], 1, source);
    expect(translation.value["state"]).toBe(gap);
    expect(Object.keys(translation.value)).toEqual(["state", "__proto__"]);
    expect(Object.getPrototypeOf(translation.value)).toBe(Object.prototype);
  });

  it("shows what is filled later where it was begun", () => {
    const translation = new Translation(source);
    translation.open(["conditions", "users", "includeUsers"], [], source.at("Who"), source.at("Target"));
    translation.put(["conditions", "users", "includeUsers", 0], "All", source.at("Who").at("Everyone"));
    const { value, place } = translation.resource("conditionalAccessPolicy");
    const users = place.at("conditions").at("users");
    expect(value).toEqual({ conditions: { users: { includeUsers: ["All"] } } });
    expect([users, users.at("includeUsers"), users.at("includeUsers").at(0), users.at("includeUsers").at(1)].map(({ pointer }) => pointer)).toEqual([
      "/3/Target",
      "/3/Who",
      "/3/Who/Everyone",
      "/3/Who",
    ]);
  });

  it("refuses to reach into a value that was taken over", () => {
    expect(() => conditionalAccess().put(["displayName", "x"], 1, source)).toThrow("displayName was put as a whole");
  });
});
