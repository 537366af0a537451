import { describe, expect, it } from "vitest";
import { parseJson } from "../../src/input/json.ts";
import { Locator } from "../../src/judge/locate.ts";
import { Place } from "../../src/model/place.ts";
import type { Excerpt } from "../../src/report/report.ts";

/** What is shown of the place of a pointer in a file of this text. */
function excerptAt(text: string, ...path: readonly (string | number)[]): Excerpt | undefined {
  const parsed = parseJson(text, "utf-8");
  if ("reason" in parsed) throw new Error(parsed.reason);
  const place = path.reduce<Place>((at, step) => at.at(step), Place.root("partner.json"));
  const locator = new Locator(new Map([["partner.json", parsed.document]]), [place]);
  const location = locator.lines(place);
  return location && locator.excerpt(location);
}

const half = (...targets: readonly unknown[]) => ({ accessType: "allowed", targets });
const target = { target: "AllUser", targetType: "user" };
const partner = { tenantId: "11111111-1111-4111-8111-111111111111", isServiceProvider: null, inbound: { users: half(target, target) } };
const written = JSON.stringify([partner, partner], null, 1);

describe("the lines that show a location", () => {
  it("are two more above a single line", () => {
    expect(excerptAt(written, 0, "inbound", "users", "accessType")).toEqual({
      firstLine: 5,
      marked: 7,
      lines: ['  "inbound": {', '   "users": {', '    "accessType": "allowed",'],
    });
  });

  it("are without brackets above it", () => {
    expect(excerptAt(written, 1, "tenantId")).toEqual({ firstLine: 22, marked: 22, lines: ['  "tenantId": "11111111-1111-4111-8111-111111111111",'] });
    expect(excerptAt("[\n1]", 0)).toEqual({ firstLine: 2, marked: 2, lines: ["1]"] });
    expect(excerptAt("{}")).toEqual({ firstLine: 1, marked: 1, lines: ["{}"] });
  });

  it("are the whole of a target", () => {
    expect(excerptAt(written, 0, "inbound", "users", "targets", 1)).toEqual({
      firstLine: 13,
      marked: 13,
      lines: ["     {", '      "target": "AllUser",', '      "targetType": "user"', "     }"],
    });
  });

  it("are four more below the first of many", () => {
    expect(excerptAt(written, 0, "inbound", "users")).toEqual({
      firstLine: 6,
      marked: 6,
      lines: ['   "users": {', '    "accessType": "allowed",', '    "targets": [', "     {", '      "target": "AllUser",'],
    });
  });

  it("do not end with a brace that opens", () => {
    expect(excerptAt(written, 0, "inbound")?.lines).toEqual(['  "inbound": {', '   "users": {', '    "accessType": "allowed",', '    "targets": [']);
  });

  it("begin at the location where that stands far to the right", () => {
    expect(excerptAt(`{"name":"${"x".repeat(80)}","isMfaAccepted":true}`, "isMfaAccepted")).toEqual({
      firstLine: 1,
      marked: 1,
      lines: ['… "isMfaAccepted":true}'],
    });
  });

  it("are none where the line is too long to reach it", () => {
    expect(excerptAt(`{"name":"${"x".repeat(800)}","isMfaAccepted":true}`, "isMfaAccepted")).toBe(undefined);
  });
});
