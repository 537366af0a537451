import { describe, expect, it } from "vitest";
import { accessShapes, readBlock, type BlockReading } from "../../src/model/access.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { brief, counted, inWords, openHalfInWords, openInWords, quoted, reachInWords } from "../../src/model/words.ts";
import { access, appOne, appTwo, applications, groupOne, groupTwo, users } from "./factory.ts";

type Half = Parameters<typeof users>[0];

function reading(forUsers: Half, forApplications: Half): BlockReading {
  const block = readBlock(access(forUsers, forApplications), accessShapes.b2bCollaborationInbound);
  if (isUndetermined(block)) throw new Error(block.undetermined);
  return block;
}

describe("what an open setting lets through", () => {
  it.each<[Half, Half, string]>([
    ["all", "all", "everyone there can reach every application here"],
    ["all", { except: [appOne] }, "everyone there can reach every application here, except 1 listed application"],
    ["none", { except: [appOne, appTwo] }, "everyone there can reach every application here, except 2 listed applications"],
    [
      "none",
      { except: ["Office365", appTwo] },
      "everyone there can reach every application here, except Office365 and 1 listed application",
    ],
    [{ except: [groupOne] }, "all", "everyone there, except 1 listed user or group, can reach every application here"],
    [{ except: [groupOne, groupTwo] }, "none", "everyone there, except 2 listed users or groups, can reach every application here"],
    [
      { except: [groupOne] },
      { except: [appOne] },
      "everyone there can reach every application here, " +
        "except the combination of 1 listed user or group with 1 listed application",
    ],
  ])("users %j, applications %j", (forUsers, forApplications, sentence) => {
    const block = reading(forUsers, forApplications);
    expect(openInWords(block, "everyone there", "here")).toBe(sentence);
    expect(reachInWords(block, "everyone there", "here")).toBe(sentence);
  });
});

describe("what a scoped setting lets through", () => {
  it.each<[Half, Half, string]>([
    ["all", ["Office365"], "everyone here can reach Office365 there"],
    ["all", [appOne, "Office365", appTwo], "everyone here can reach Office365 and 2 listed applications there"],
    [[groupOne], "all", "1 listed user or group can reach every application there"],
    [[groupOne, groupTwo], [appOne], "2 listed users or groups can reach 1 listed application there"],
    [[groupOne], { except: [appOne] }, "1 listed user or group can reach every application there, except 1 listed application"],
    [{ except: [groupOne] }, [appOne], "everyone here, except 1 listed user or group, can reach 1 listed application there"],
  ])("users %j, applications %j", (forUsers, forApplications, sentence) => {
    expect(reachInWords(reading(forUsers, forApplications), "everyone here", "there")).toBe(sentence);
  });
});

describe("what a setting of one half lets through", () => {
  const half = (setting: "m365CollaborationInbound" | "appServiceConnectInbound", value: Record<string, unknown>): string => {
    const block = readBlock(value, accessShapes[setting]);
    if (isUndetermined(block)) throw new Error(block.undetermined);
    return openHalfInWords(block, "everyone there", "every application");
  };

  it("names people where it has people, and applications where it has those", () => {
    expect(half("m365CollaborationInbound", { users: users("all") })).toBe("everyone there");
    expect(half("m365CollaborationInbound", { users: users({ except: [groupOne] }) })).toBe(
      "everyone there, except 1 listed user or group,",
    );
    expect(half("appServiceConnectInbound", { applications: applications("all") })).toBe("every application");
    expect(half("appServiceConnectInbound", { applications: applications({ except: [appOne, appTwo] }) })).toBe(
      "every application, except 2 listed applications,",
    );
  });
});

describe("lists and numbers", () => {
  it("joins a list as people speak", () => {
    const lists = [[], ["a"], ["a", "b"], ["a", "b", "c"]];
    expect(lists.map(inWords)).toEqual(["", "a", "a and b", "a, b and c"]);
  });
  it("puts a noun in the plural unless there is one", () => {
    const numbers = [counted(0, "partner"), counted(1, "partner"), counted(2, "entry", "entries")];
    expect(numbers).toEqual(["0 partners", "1 partner", "2 entries"]);
  });
});

describe("text of a file in a sentence", () => {
  it("is whole where it is short", () => {
    expect([brief("x".repeat(60)), quoted("a\"b"), quoted(17), quoted(null), quoted(undefined)]).toEqual(["x".repeat(60), '"a\\"b"', "17", "null", "nothing"]);
  });
  it("is cut where it is long, and a quotation ends", () => {
    expect([brief("x".repeat(61)), brief("😀".repeat(61))]).toEqual([`${"x".repeat(59)}…`, `${"😀".repeat(59)}…`]);
    expect(quoted("x".repeat(100))).toBe(`"${"x".repeat(77)}…"`);
    expect([quoted([["x"]]), quoted({ a: 1 }), quoted(undefined)]).toEqual(["a list", "an object", "nothing"]);
  });
});
