import { describe, expect, it } from "vitest";
import { parseRuleFile, type ExpressionRule } from "../../../src/lint/custom/rule-file.ts";
import { judgeOf } from "../../../src/lint/custom/judge-views.ts";
import { seeOptions } from "../../../src/lint/custom/option-shapes.ts";
import type { Verdict } from "../../../src/lint/custom/verdict.ts";
import { ConfigError } from "../../../src/lint/errors.ts";

interface Parts {
  readonly scope?: string;
  readonly flag?: string;
  readonly rest?: string;
}

/** A file of one rule; `flag` is YAML and stands on line 6 from column 11 on, `rest` from line 9 on. */
const file = ({ scope = "partner", flag = '"true"', rest = "" }: Parts = {}) => `rules:
  - id: org-sample
    description: A sample.
    severity: low
    scope: ${scope}
    flag: ${flag}
    message: "{{subject}} is seen."
    fix: Do something.
${rest}`;

async function problems(text: string): Promise<readonly string[]> {
  try {
    await parseRuleFile(text, "rules.yml");
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

/** The first line of the one problem that a flag has, without its beginning. */
async function fault(flag: string, scope?: string): Promise<string> {
  const [first = "", ...others] = await problems(file({ flag: `'${flag.replaceAll("'", "''")}'`, ...(scope !== undefined && { scope }) }));
  expect(others).toEqual([]);
  return first.split("\n")[0]?.replace(/^rules\.yml:\d+:\d+: org-sample, flag: /, "") ?? "";
}

describe("an expression", () => {
  it("with a misspelt field is refused at the word, with the line and the nearest field", async () => {
    expect(await problems(file({ flag: 'partner.b2bCollaborationInbuond.reach == "all"' }))).toEqual([
      [
        'rules.yml:6:19: org-sample, flag: partner has no field "b2bCollaborationInbuond"; did you mean "b2bCollaborationInbound"?',
        '    partner.b2bCollaborationInbuond.reach == "all"',
        "            ^^^^^^^^^^^^^^^^^^^^^^^",
      ].join("\n"),
    ]);
  });

  it.each([
    ["in single quotes", `'partner.name == ''it'' && partner.naem == ""'`, "rules.yml:6:46"],
    ["in double quotes", String.raw`"partner.name == \"it\" && partner.naem == \"\""`, "rules.yml:6:46"],
    ["in a literal block", '|\n      partner.name == "it"\n      && partner.naem == ""', "rules.yml:8:18"],
    ["in a folded block", '>-\n\n      partner.name == "it"\n      && partner.naem == ""', "rules.yml:9:18"],
    ["over several plain lines", 'partner.name == "it"\n      && partner.naem == ""', "rules.yml:7:18"],
    ["behind an escape, at its beginning", String.raw`"partner.name == \"\u0041\" && partner.naem == \"\""`, "rules.yml:6:11"],
  ])("is placed %s", async (_how, flag, place) => {
    const [problem = ""] = await problems(file({ flag }));
    expect(problem.slice(0, problem.indexOf(": org-sample"))).toBe(place);
  });

  it.each([
    ['parner.name == ""', 'an expression on partner sees no "parner"; did you mean "partner"?'],
    ['request == ""', 'an expression on partner sees no "request"; there are partner, default, tenant, options, today'],
    ['partner.catalog.xyz == ""', 'partner.catalog has no field "xyz"; there are isListed, owner, purpose, scenario, tier, domains, approves, approvedBy, approvedOn, ticket, reviewBy, expires, mfaReviewed'],
    ["partner.name", "the expression gives string, and has to give true or false"],
    ["partner.name == 1", "no such overload: string == int"],
    ['partner.b2bCollaborationInbound.reach == "everything"', 'partner.b2bCollaborationInbound.reach is never "everything"; there are all, all-but, scoped, none'],
    ['partner.b2bCollaborationInbound.users.reach in ["all", "all-excpet"]', 'partner.b2bCollaborationInbound.users.reach is never "all-excpet"; did you mean "all-except"?'],
    ['"al" != partner.b2bCollaborationInbound.reach', 'partner.b2bCollaborationInbound.reach is never "al"; did you mean "all"?'],
    ['partner.catalog.scenario == "contracter"', 'partner.catalog.scenario is never "contracter"; did you mean "contractor"?'],
    ['"mfatrust" in partner.approvals', 'partner.approvals never has "mfatrust"; did you mean "mfaTrust"?'],
    ['partner.name.matches("a+")', "matches is not offered, because a regular expression can take for ever: use glob(text, pattern), in which * stands for any text"],
    ['partner.catalog.domains.exists(d, d.matches("a+"))', "matches is not offered, because a regular expression can take for ever: use glob(text, pattern), in which * stands for any text"],
    ["has(partner.name)", 'has is not offered, because every field is there: a text that nobody wrote is ""'],
    ["dyn(partner.name) == 1", "dyn is not offered, because nothing would check the fields after it"],
    ['partner.name.startWith("a")', 'there is no function "startWith"; did you mean "startsWith"?'],
    ['partner["name"] == ""', "only a whole number can stand in brackets: write a field with a dot"],
    ['partner.catalog.domains["0"] == ""', "only a whole number can stand in brackets: write a field with a dot"],
    ["partner.b2bCollaborationInbound == default.b2bCollaborationInbound", "partner.b2bCollaborationInbound is no single value: name one of its fields"],
    ['(true ? partner : partner).name == ""', "partner is no single value: name one of its fields"],
    ['partner.catalog.domains.exists(partner, partner == "")', '"partner" is taken: give what exists walks over another name'],
    ["partner.inboundTrust.isMfaAccepted &&", "unexpected token: EOF"],
    [`partner.name in [${"1,".repeat(101)}1]`, "a list of the expression has more than 100 elements: write it shorter, or as several rules"],
    [`${"(".repeat(100)}true${")".repeat(100)}`, "the expression is nested deeper than 30 levels: write it shorter, or as several rules"],
    [Array.from({ length: 260 }, () => "true").join("||"), "the expression has more than 500 parts: write it shorter, or as several rules"],
    ["true ".padEnd(2001), "the expression is longer than 2000 characters"],
  ])("%s is refused", async (flag, text) => {
    expect(await fault(flag)).toBe(text);
  });

  it.each([
    ["partner", "partner.userSync && !default.isServiceDefault && tenant.partnerCount > 3"],
    ["default", "default.b2bCollaborationInbound.isOpen"],
    ["ca-policy", "policy.state == \"enabled\" && !policy.blocks && (\"serviceProvider\" in policy.excludesGuestTypes || \"mfa\" in policy.controls)"],
    ["catalog-entry", "!catalogEntry.hasPartner && daysUntil(catalogEntry.expires) < 30 && today > \"2026\""],
  ])("about %s sees its fields and those of what exists once", async (scope, flag) => {
    expect(await problems(file({ scope, flag }))).toEqual([]);
  });
});

describe("a rule", () => {
  it.each([
    ["an id of somebody else", file().replace("org-sample", "partner-sample"), ["rules.yml:2:9: rules.0.id is not an id of your own: write it in lower case with hyphens, beginning with org-"]],
    ["a missing key", file().replace("    fix: Do something.\n", ""), ['rules.yml:2:5: rules.0 lacks "fix"']],
    ["an unknown key", file({ rest: "    fixes: 1\n" }), ['rules.yml:9:5: unknown key "fixes"; did you mean "fix"?']],
    ["an unknown scope", file({ scope: "partners" }), ['rules.yml:5:12: rules.0.scope is "partners"; it is one of partner, default, tenant, ca-policy, catalog-entry; did you mean "partner"?']],
    ["a setting that is none", file({ rest: "    setting: b2bCollaboration\n" }), ['rules.yml:9:5: org-sample: partner has no field "b2bCollaboration"; there are']],
    ["the tenant without setting", file({ scope: "tenant" }), ["rules.yml:2:5: org-sample: a rule on the tenant needs a setting, because the tenant as a whole stands nowhere"]],
    ["an option that cannot be written", file({ rest: "    options: { most-days: 1 }\n" }), ['rules.yml:9:16: "most-days" cannot be written after options.: use letters, digits and _']],
    ["an option that is no value", file({ rest: "    options: { days: 1.5 }\n" }), ["rules.yml:9:22: rules.0.options.days is not what belongs here"]],
    ["an unknown placeholder", file().replace("{{subject}}", "{{partner.nam}}"), ['rules.yml:7:15: org-sample, message: partner has no field "nam"; did you mean "name"?']],
    ["a placeholder for a group", file().replace("{{subject}}", "{{partner.catalog}}"), ["rules.yml:7:15: org-sample, message: partner.catalog is no single value: name one of its fields"]],
    ["a help that is no address", file({ rest: "    help: wiki/rule\n" }), ["rules.yml:9:5: org-sample: help is not the address of a page: write it with https://"]],
    ["no rule at all", "rules: []\n", ["rules.yml:1:8: rules is empty"]],
    ["no list", "partners: []\n", ['rules.yml:1:1: the file of rules lacks "rules"', 'rules.yml:1:1: unknown key "partners"']],
    ["nesting without end", "[".repeat(10_000), ["rules.yml:1:1: nested too deeply"]],
  ])("with %s is refused", async (_what, text, expected) => {
    const found = (await problems(text)).map((problem) => problem.split("\n")[0] ?? "");
    expect(found.map((line, index) => (expected[index]?.endsWith("there are") === true ? line.slice(0, expected[index].length) : line))).toEqual(expected);
  });

  it("has its samples checked like its expressions", async () => {
    const rest = `    samples:
      should-fail:
        - partner: { nmae: x }
        - partner: { userSync: "yes" }
        - partner: { b2bCollaborationInbound: { reach: open } }
        - { parner: {} }
        - partner: { approvals: [mfaTrust, syncing] }
      should-pass:
        - { today: soon }
        - partner: [1]
`;
    expect(await problems(file({ rest }))).toEqual([
      'rules.yml:11:22: partner has no field "nmae"; did you mean "name"?',
      "rules.yml:12:22: partner.userSync is not true or false",
      'rules.yml:13:49: partner.b2bCollaborationInbound.reach is never "open"; there are all, all-but, scoped, none',
      'rules.yml:14:13: unknown key "parner"; did you mean "partner"?',
      'rules.yml:15:22: partner.approvals never has "syncing"; there are mfaTrust, deviceTrust, automaticRedemption, userSync, groupSync, directConnect, allApplications, allUsers',
      "rules.yml:17:13: today is not a day: write it as YYYY-MM-DD",
      "rules.yml:18:11: partner is not a mapping of fields to values",
    ]);
  });
});

/** What the samples of a rule end in, one after the other. */
async function verdicts(flag: string, samples: readonly string[], rest = ""): Promise<readonly Verdict[]> {
  const lines = samples.map((sample) => `        - ${sample}\n`).join("");
  const [rule] = await parseRuleFile(file({ flag: `'${flag}'`, rest: `${rest}    samples:\n      should-fail:\n${lines}` }), "rules.yml");
  if (rule === undefined) throw new Error("no rule");
  return judgeAll(rule);
}

function judgeAll({ program, samples, written }: ExpressionRule): readonly Verdict[] {
  const judge = judgeOf(program);
  return samples.map(({ view }) => judge({ ...view, values: new Map([["options", seeOptions(written.options ?? {})], ...view.values]) }));
}

const found = { words: [] };
const gap = (reason: string) => ({ gap: { reason, needs: [] } });

describe("what is not known", () => {
  const unknown = gap("the sample does not state partner.userSync");

  it("makes the rule unknown, with its reason, and is never a pass", async () => {
    expect(await verdicts("partner.userSync", ["partner: { userSync: true }", "partner: { userSync: false }", "partner: {}", "{}"])).toEqual([found, "pass", unknown, unknown]);
    expect(await verdicts("!partner.userSync", ["{}"])).toEqual([unknown]);
    expect(await verdicts("partner.userSync ? false : false", ["{}"])).toEqual([unknown]);
    expect(await verdicts("[partner.userSync].all(x, x)", ["{}"])).toEqual([unknown]);
  });

  it("matters only where the answer needs it", async () => {
    expect(await verdicts("partner.userSync && partner.groupSync", ["partner: { groupSync: false }", "partner: { groupSync: true }"])).toEqual(["pass", unknown]);
    expect(await verdicts("partner.userSync || partner.groupSync", ["partner: { groupSync: true }", "partner: { groupSync: false }"])).toEqual([found, unknown]);
  });

  it("in a condition makes the rule unknown too, and a false condition does not look further", async () => {
    const when = "    when: partner.groupSync\n";
    expect(await verdicts("partner.userSync", ["partner: { userSync: true }", "partner: { groupSync: false }", "partner: { groupSync: true, userSync: true }"], when)).toEqual([
      gap("the sample does not state partner.groupSync"),
      "not applicable",
      found,
    ]);
  });

  it("is a day that is none", async () => {
    const flag = "daysSince(partner.catalog.reviewBy) > options.days";
    const of = (day: string) => `{ today: 2026-11-23, partner: { catalog: { reviewBy: "${day}" } } }`;
    expect(await verdicts(flag, [of("2026-11-20"), of("2026-11-21"), of(""), of("2026-02-30")], "    options: { days: 2 }\n")).toEqual([
      found,
      "pass",
      gap("a day that the rule counts from is not stated"),
      gap('"2026-02-30" is not a day: write it as YYYY-MM-DD'),
    ]);
  });
});

it("a fault that only shows when the rule runs is neither a finding nor a pass", async () => {
  expect(await verdicts('partner.catalog.domains[3] == ""', ["partner: { catalog: { domains: [a.example] } }"])).toEqual([{ error: "No such key: index out of bounds, index 3 >= size 1" }]);
});

it("the words of a message are those of the fields, known or not", async () => {
  const text = file({
    rest: "    options: { most: 3 }\n    samples: { should-fail: [ partner: { name: Fabrikam, userSync: true, catalog: { domains: [a.example, b.example] } } ] }\n",
  }).replace("{{subject}} is seen.", "{{ partner.name }} {{partner.userSync}} {{partner.catalog.domains}} {{options.most}} {{today}} {{partner.catalog.owner}}");
  const [rule] = await parseRuleFile(text, "rules.yml");
  expect(rule?.template).toBe("{{p0}} {{p1}} {{p2}} {{p3}} {{p4}} {{p5}}");
  expect(rule && judgeAll(rule)).toEqual([{ words: ["Fabrikam", "true", "a.example, b.example", "3", "2026-01-01", "(not known)"] }]);
});
