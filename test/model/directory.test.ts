import { describe, expect, it } from "vitest";
import { recognise } from "../../src/input/recognise.ts";
import type { Directory, TargetKind } from "../../src/model/directory.ts";
import { Place } from "../../src/model/place.ts";
import { buildTenant } from "../../src/model/build-tenant.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { appOne, appTwo, groupOne, groupTwo } from "./factory.ts";

const graph = "https://graph.microsoft.com/v1.0/$metadata#";
const page = (collection: string, ...value: readonly object[]): object => ({ "@odata.context": graph + collection, value });
const applications = (...appIds: readonly string[]): object => page("servicePrincipals", ...appIds.map((appId) => ({ id: `of-${appId}`, appId })));
const microsoftGraph = "00000003-0000-0000-c000-000000000000";

function directoryOf(...documents: readonly object[]): Directory {
  const read = documents.map((document, index) => ({ file: `${index}.json`, ...recognise(document, `${index}.json`) }));
  const facts = read.map(({ file, lists, absences }) => {
    return { file, root: Place.root(file), lists, absences, oddKeys: [], duplicatedKeys: [], repeatedObjects: [], isTemplate: false, syncWrites: [] };
  });
  return buildTenant(read.flatMap(({ resources }) => resources), facts, { today: "2026-11-23", cloud: "public" }).directory();
}

/** Whether an object is in the directory that the documents show. */
function lookUp(id: string, kind: TargetKind, ...documents: readonly object[]): boolean | string {
  const found = directoryOf(...documents).lookUp(id, kind);
  return isUndetermined(found) ? found.undetermined : found.isThere;
}

const notAsked = "the directory was not asked whether the targets of our side still exist";

describe("our directory", () => {
  it("has every application when Microsoft Graph is among those of a whole list", () => {
    expect(lookUp(appOne, "application", applications(microsoftGraph, appTwo))).toBe(false);
    expect(lookUp(appTwo, "application", applications(microsoftGraph, appTwo))).toBe(true);
    expect(lookUp(appOne, "application", applications(appTwo))).toBe(notAsked);
    expect(lookUp(appOne, "application", { ...applications(microsoftGraph), "@odata.nextLink": "https://…" })).toBe(notAsked);
  });

  it("does not take a lookup of Microsoft Graph beside a filtered list for a whole one", () => {
    const lookup = { requests: [{ id: "1", method: "GET", url: `/servicePrincipals?$filter=appId eq '${microsoftGraph}'` }], responses: [{ id: "1", status: 200, body: applications(microsoftGraph) }] };
    expect(lookUp(appOne, "application", applications(appTwo), lookup)).toBe(notAsked);
  });

  it("has every group of a whole list, and no more than the asked ones of a selection", () => {
    expect(lookUp(groupOne, "group", page("groups", { id: groupTwo }))).toBe(false);
    expect(lookUp(groupOne, "group", { "@odata.context": `${graph}groups/$entity`, id: groupTwo })).toBe(notAsked);
    const asked = { requests: [{ id: "1", method: "GET", url: `/groups?$filter=id in ('${groupOne}')` }], responses: [{ id: "1", status: 200, body: page("groups") }] };
    expect(lookUp(groupOne, "group", asked)).toBe(false);
    expect(lookUp(groupTwo, "group", asked)).toBe(notAsked);
  });

  it("never has every user", () => {
    expect(lookUp(groupOne, "user", page("users", { id: groupTwo, userPrincipalName: "ann@contoso.example", userType: "Member" }))).toBe(notAsked);
  });

  it("says of all targets at once that it was not asked, and only where nothing of the input could answer for any", () => {
    const kinds: readonly TargetKind[] = ["user", "group", "userOrGroup", "application"];
    const answers = (...documents: readonly object[]): readonly (string | undefined)[] => kinds.map((kind) => directoryOf(...documents).noAnswer(kind)?.undetermined);
    expect(answers()).toEqual([notAsked, notAsked, notAsked, notAsked]);
    expect(answers(page("groups"))).toEqual([notAsked, undefined, notAsked, notAsked]);
    expect(answers(page("groups", { id: groupTwo }))).toEqual([undefined, undefined, undefined, notAsked]);
    expect(answers(applications(appTwo))).toEqual([notAsked, notAsked, notAsked, undefined]);
    const asked = { requests: [{ id: "1", method: "GET", url: `/groups?$filter=id in ('${groupOne}')` }], responses: [{ id: "1", status: 200, body: page("groups") }] };
    expect(answers(asked)).toEqual([undefined, undefined, undefined, notAsked]);
  });
});
