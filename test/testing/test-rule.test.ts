import { AssertionError } from "node:assert/strict";
import { describe, expect, it } from "vitest";
import type { RuleModule } from "../../src/lint/custom/rule-module.ts";
import { testRule, type ModuleCases } from "../../src/testing/main.ts";
import { access, appOne, closed, defaultConfiguration, groupOne, groupTwo, partner } from "../model/factory.ts";

const module: RuleModule = ({ defineRule, notApplicable, option }) =>
  defineRule({
    id: "org-groups",
    description: "A partner is let in through more groups than are allowed.",
    severity: "low",
    subject: "partner",
    reads: ["b2bCollaborationInbound"],
    options: option.all({ most: option.integer({ default: 1, description: "How many." }) }),
    messages: { many: "{{subject}} is let in through {{count}} groups." },
    fix: "Name fewer.",
    *check({ b2bCollaborationInbound: inbound }, { most }) {
      if (inbound.users?.reach !== "only") return notApplicable;
      const count = inbound.users.targets.size;
      if (count > most) yield { message: "many", at: inbound, data: { count } };
    },
  });

const each = (given: Parameters<RuleModule>[0]) => [module(given)].flat();

const letIn = (...groups: readonly string[]) => partner({ b2bCollaborationInbound: access(groups, [appOne]) });
const two = { given: { partners: [letIn(groupOne, groupTwo)] } };

const cases: ModuleCases = {
  valid: { "one group": { given: { partners: [letIn(groupOne)] } }, "two are allowed": { ...two, options: { most: 2 } } },
  invalid: { "two groups": { ...two, finds: [{ message: "many", at: "partner.json/b2bCollaborationInbound/usersAndGroups" }] } },
  unknown: { "no default": { given: { partners: [partner()] }, because: "the default configuration is not in the input" } },
  notApplicable: { "a closed door": { given: { default: defaultConfiguration({ b2bCollaborationInbound: closed }), partners: [partner()] } } },
};

/** What testing says against a module, without a runner. */
function complaint(given: unknown, tested = module): string {
  try {
    testRule(tested, given as ModuleCases);
    return "";
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    return error instanceof Error ? error.message : "";
  }
}

describe("testRule", () => {
  it("is content with a rule that does what its cases say", () => {
    expect(complaint(cases)).toBe("");
  });

  it("hands each check to the runner that it is given", () => {
    const tests: (readonly [string, () => void])[] = [];
    testRule(module, cases, (name, run) => tests.push([name, run]));
    expect(tests.map(([name]) => name)).toEqual([
      "org-groups passes: one group",
      "org-groups passes: two are allowed",
      "org-groups finds: two groups",
      "org-groups finds the same between compliant neighbours: two groups",
      "org-groups does not know: no default",
      "org-groups does not apply: a closed door",
      "org-groups has an invalid case for every message",
      "org-groups has an unknown case for every setting it declares",
    ]);
    for (const [, run] of tests) expect(run).not.toThrow();
  });

  it("says what differs, of everything that does", () => {
    const elsewhere = { ...two, finds: [{ message: "many", at: "partner.json", says: "x" }] };
    const said = complaint({ ...cases, valid: { "two groups": two }, invalid: { elsewhere } });
    expect(said.split("\n").filter((line) => /^✖|^org/.test(line))).toEqual([
      "org-groups: 3 of 7 checks fail",
      "✖ passes: two groups",
      "✖ finds: elsewhere",
      "✖ finds the same between compliant neighbours: elsewhere",
    ]);
    expect(said).toMatch(/^\+ .*at: 'partner\.json\/b2bCollaborationInbound\/usersAndGroups'/m);
    expect(said).toMatch(/^- .*at: 'partner\.json'/m);
    expect(said).toContain("is let in through 2 groups.");
    expect(() => testRule(module, { ...cases, valid: { "two groups": two } })).toThrow(AssertionError);
  });

  it("notices a rule that looks at the first partner only, and one that finds its neighbours", () => {
    let seen = 0;
    const forgetful: RuleModule = ({ defineRule }) =>
      defineRule({
        id: "org-first",
        description: "d",
        severity: "low",
        subject: "partner",
        messages: { first: "{{subject}}" },
        fix: "f",
        *check(found) {
          seen += 1;
          if (found.name === "Bad" && seen < 3) yield { message: "first", at: found };
        },
      });
    const first = {
      valid: { good: { given: { partners: [partner()] } } },
      invalid: { bad: { given: { partners: [partner({ displayName: "Bad" })] }, finds: [{ message: "first", at: "partner.json" }] } },
    };
    expect(complaint(first, forgetful).split("\n").filter((line) => line.startsWith("✖"))).toEqual(["✖ finds the same between compliant neighbours: bad"]);

    const talkative: RuleModule = ({ defineRule }) =>
      defineRule({
        id: "org-closed",
        description: "d",
        severity: "low",
        subject: "partner",
        messages: { named: "{{subject}}" },
        fix: "f",
        *check(found) {
          if (found.name !== "Fine") yield { message: "named", at: found };
        },
      });
    const named = {
      valid: { fine: { given: { partners: [partner({ displayName: "Fine" })] } } },
      invalid: { other: { given: { partners: [partner()] }, finds: [{ message: "named", at: "partner.json" }] } },
    };
    expect(complaint(named, talkative)).toContain("✖ finds the same between compliant neighbours: other");
    expect(complaint({ ...named, neighbour: { partner: { displayName: "Fine" } } }, talkative)).toBe("");
  });

  it("refuses cases that prove nothing", () => {
    expect(complaint({ valid: {}, invalid: {} }).split("\n")).toEqual([
      "org-groups: there is no valid case: nothing shows that the rule lets anything pass",
      "org-groups: there is no invalid case: nothing shows that the rule finds anything",
    ]);
    expect(complaint({ ...cases, unknown: {} })).toContain("no unknown case in which these are not known: b2bCollaborationInbound");
    const spare: RuleModule = (given) => each(given).map((rule) => ({ ...rule, messages: { many: "{{subject}} {{count}}", never: "{{subject}}" } }));
    expect(complaint(cases, spare)).toContain("✖ has an invalid case for every message");
    expect(complaint({ ...cases, valid: { "nobody is there": { given: {} } } })).toContain("the rule judged nothing: it does not apply here");
  });

  it("refuses cases that are misspelt", () => {
    const given = { partner: [], objects: { conditionalAccessPolicies: [] } };
    expect(complaint({ ...cases, unkown: {}, valid: { a: { given, options: { mots: 1 } } }, invalid: { b: { given: {}, find: [] } } }).split("\n")).toEqual([
      'org-groups: "unkown" is no sort of case; did you mean "unknown"?',
      'org-groups: valid case "a": "partner" is nothing that can be given; did you mean "partners"?',
      'org-groups: valid case "a": "conditionalAccessPolicies" is no type of Graph\'s; did you mean "conditionalAccessPolicy"?',
      'org-groups: valid case "a": "mots" is no option of the rule; did you mean "most"?',
      'org-groups: invalid case "b": "find" is no part of it; did you mean "finds"?',
      'org-groups: invalid case "b": finds lists no finding',
    ]);
    expect(complaint(undefined)).toBe("org-groups: the cases are no object with valid, invalid, unknown, notApplicable");
  });

  it("wants to know which of several rules is meant", () => {
    const both: RuleModule = (given) => each(given).flatMap((rule) => [rule, { ...rule, id: "org-more" }]);
    expect(complaint(cases, both)).toBe("the module has several rules (org-groups, org-more): name one as rule");
    expect(complaint({ ...cases, rule: "org-other" }, both)).toBe('the module has no rule "org-other", but org-groups, org-more');
    expect(complaint({ ...cases, rule: "org-more" }, both)).toBe("");
    expect(complaint(cases, "no module" as never)).toContain("the module has to export a function as its default");
  });
});
