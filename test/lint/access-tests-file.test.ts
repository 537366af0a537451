import { describe, expect, it } from "vitest";
import { parseAccessTests } from "../../src/lint/access-tests-file.ts";
import { ConfigError } from "../../src/lint/errors.ts";

const start = "tests:\n  - name: one\n    who: { partner: any }\n    way: collaboration\n    target: { application: any }\n    expect: allowed\n";

async function problemsOf(text: string): Promise<readonly string[]> {
  try {
    await parseAccessTests(text, "access-tests.yml");
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

/** The test in `start` with some of its lines changed. */
const changed = (from: string, to: string): string => start.replace(from, to);

describe("access tests as written", () => {
  it("are read with the place of each", async () => {
    const [one] = await parseAccessTests(start, "folder/access-tests.yml");
    expect(one?.location).toMatchObject({ file: "folder/access-tests.yml", pointer: "/tests/0", line: 2, column: 5 });
    expect(one?.at("who")).toBe("folder/access-tests.yml:3:5");
  });

  it.each([
    ["tests: []\n", "access-tests.yml:1:8: tests is empty"],
    ["", 'access-tests.yml:1:1: the file of access tests lacks "tests"'],
    [changed("allowed", "allow"), 'access-tests.yml:6:13: tests.0.expect is "allow"; it is one of allowed, blocked, conditional, assumption, discretion, not modelled, not decided; did you mean "allowed"?'],
    [changed("way: collaboration", "wey: collaboration"), 'access-tests.yml:4:5: unknown key "wey"; did you mean "way"?'],
    [changed("application: any", "application: Salesforce"), 'access-tests.yml:5:5: "Salesforce" is no application: write its application id, or one of any, Office365, MicrosoftAdminPortals, AllMicrosoftApps'],
    [changed("application: any", "application: any, userAction: registerDevice"), "access-tests.yml:5:5: the target is not exactly one of application, userAction and authenticationContext"],
    [changed("{ application: any }", "{}"), "access-tests.yml:5:5: the target is not exactly one of application, userAction and authenticationContext"],
    [changed("allowed", "blocked\n    requires: [mfa]"), "access-tests.yml:6:5: somebody who is blocked proves nothing: leave requires, strength and termsOfUse out"],
    [`${start}    requires: [nothing, mfa]\n`, "access-tests.yml:7:5: nothing stands alone: leave the rest out"],
    [changed("partner: any", "partner: any, type: b2bDirectConnectUser"), "access-tests.yml:4:5: nobody of type b2bDirectConnectUser comes by collaboration: b2bDirectConnectUser comes by directConnect, every other type by collaboration"],
    [changed("partner: any", "partner: none, type: serviceProvider"), "access-tests.yml:3:5: nobody of type serviceProvider comes from none: local guests come from own, and only b2bCollaborationGuest and otherExternalUser from none"],
    [`${start}    direction: outbound\n    requires: [mfa]\n`, "access-tests.yml:7:5: what our people prove elsewhere is decided there: leave requires, strength, termsOfUse and conditions out"],
    [changed("partner: any", "partner: own").concat("    direction: outbound\n"), "access-tests.yml:3:5: outbound leads to another tenant, not to own"],
    [`${start}  - name: one\n    who: { partner: any }\n    way: collaboration\n    target: { application: any }\n    expect: allowed\n`, 'access-tests.yml:7:5: another test is called "one": give each a name of its own'],
  ])("refuses %j", async (text, problem) => {
    expect(await problemsOf(text)).toContain(problem);
  });
});
