import { expect, test } from "vitest";
import { parseConfig } from "../../src/lint/config.ts";
import { toIssue } from "../../src/report/issue.ts";
import { fabrikam, finding, report } from "./factory.ts";

const owned = (owner: string) => finding({ subject: { kind: "partner", id: fabrikam, owner } });
const given = report({ findings: [owned("it@contoso.example"), owned("@octocat"), owned("constructor")] });

test("the issue mentions only whom the configuration maps an owner to", () => {
  const text = toIssue(given, { marker: "<!-- m -->", mentions: { "it@contoso.example": "@contoso/identity" } });
  expect(text).toContain("(@contoso/identity): 1 finding");
  expect(text).toContain("- constructor: 1 finding");
  expect(text.match(/@(?!&#8203;)/g)).toEqual(["@"]);
});

test("without a mapping it mentions nobody", () => {
  expect(toIssue(given, { marker: "<!-- m -->" })).not.toMatch(/@(?!&#8203;)/);
});

test("a configuration maps owners to users and teams, and to nothing else", async () => {
  expect(await parseConfig('mentions:\n  it@contoso.example: "@contoso/identity"\n  Ann: "@ann"\n', "xtaplint.yml")).toEqual({ mentions: { "it@contoso.example": "@contoso/identity", Ann: "@ann" } });
  await expect(parseConfig('mentions:\n  Ann: "@ann <b>"\n', "xtaplint.yml")).rejects.toMatchObject({ problems: ["xtaplint.yml:2:3: this is nobody whom GitHub could mention: write @user or @organization/team."] });
});
