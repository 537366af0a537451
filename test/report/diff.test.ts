import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { exposureJson } from "../../src/report/diff-json.ts";
import { exposureMarkdown } from "../../src/report/diff-markdown.ts";
import { exposureSchema } from "../../src/report/diff-schema.ts";
import { exposureText } from "../../src/report/diff-text.ts";
import { countsOf, type ExposureChange, type ExposureReport } from "../../src/report/diff.ts";
import { fabrikam, hostile, location } from "./factory.ts";

const validate = new Ajv({ strict: true, allErrors: true }).compile(exposureSchema);

function change(overrides: Partial<ExposureChange> = {}): ExposureChange {
  return {
    effect: "opens",
    message: "Fabrikam (1f0c…9e21), inbound B2B collaboration: nobody → everyone there can reach every application here",
    subject: { kind: "partner", id: fabrikam, name: "Fabrikam" },
    setting: "b2bCollaborationInbound",
    title: "inbound B2B collaboration",
    heirs: [],
    before: { words: "nobody", location: location() },
    now: { words: "everyone there can reach every application here", location: location({ line: 50 }), inherited: location({ file: "policies/default.json", line: 19 }) },
    lists: [],
    ...overrides,
  };
}

function report(overrides: Partial<ExposureReport> = {}): ExposureReport {
  return {
    tool: { name: "xtaplint", version: "0.1.0" },
    verdict: "opens",
    base: { kind: "revision", revision: "main", commit: "0123456789abcdef0123456789abcdef01234567" },
    head: { kind: "working-directory" },
    changes: [change()],
    unknown: [],
    notCompared: [],
    notes: [],
    unread: [],
    ...overrides,
  };
}

const tenants = ["Northwind", "Tailspin", "Wingtip", "Adatum", "Litware"].map((name) => ({ kind: "partner", id: fabrikam, name }));

const everything = report({
  changes: [
    change({ subject: { kind: "default", tenant: "hq" }, heirs: tenants, lists: [{ what: "applications", added: ["a", "b", "c", "d"], removed: ["e"] }] }),
    change({ effect: "opens-and-closes", presence: "added", message: "Litware (2cf0…52e4) (new entry), tenant restrictions: 1 listed user or group can reach Office365 outside this tenant, but the list is another one" }),
    change({ effect: "closes", message: "Wingtip (cb63…0867), inbound B2B direct connect: everyone there can reach every application here → nobody" }),
    change({ effect: "neutral", message: "Adatum (6f00…b3a1), trust in compliant devices: not trusted, as before; left to the default now, and follows its changes", note: "left to the default now, and follows its changes" }),
  ],
  unknown: [
    { subject: { kind: "default" }, setting: "isMfaAccepted", title: "trust in multifactor authentication", heirs: tenants.slice(0, 1), reason: "the default configuration is not in the input", needs: ["crossTenantAccessPolicyDefault"], side: "base", now: { words: "trusted" } },
    { subject: { kind: "partner", id: fabrikam }, setting: "tenantRestrictions", title: "tenant restrictions", heirs: [], reason: "the default configuration is not in the input", needs: [], side: "base" },
  ],
  notCompared: [{ kind: "conditionalAccessPolicy", added: 1, removed: 0, changed: 2, unclear: 0, properties: [] }, { kind: "authorizationPolicy", added: 0, removed: 0, changed: 1, unclear: 3, properties: ["blockMsolPowerShell"], tenant: "hq" }],
  notes: ["The tenant lab is only in the head: it was compared with nothing."],
  unread: [{ side: "head", file: "policies/broken.json", reason: "1:3: expected a value here" }],
});

describe("the exposure diff", () => {
  it("as text says the verdict first, and counts what it holds", () => {
    expect(exposureText(everything, { width: 80 })).toBe(`This change opens access (2 places) and closes it (2 places). 2 settings
  cannot be told.
From main (0123456789) to the working directory.

Opens
  hq: Fabrikam (1f0c…9e21), inbound B2B collaboration: nobody → everyone there
    can reach every application here
    applications: a, b, c and 1 more added; e removed
    5 partners inherit it: Northwind, Tailspin, Wingtip and 2 more
    policies/default.json:19 (left to it in policies/partners.json:50),
      before: policies/partners.json:48

Opens and closes
  Litware (2cf0…52e4) (new entry), tenant restrictions: 1 listed user or group
    can reach Office365 outside this tenant, but the list is another one
    policies/default.json:19 (left to it in policies/partners.json:50),
      before: policies/partners.json:48

Closes
  Wingtip (cb63…0867), inbound B2B direct connect: everyone there can reach
    every application here → nobody
    policies/default.json:19 (left to it in policies/partners.json:50),
      before: policies/partners.json:48

Changes nothing of access
  Adatum (6f00…b3a1), trust in compliant devices: not trusted, as before; left
    to the default now, and follows its changes
    policies/default.json:19 (left to it in policies/partners.json:50),
      before: policies/partners.json:48

Cannot be told
  trust in multifactor authentication, tenant restrictions of the default,
    Northwind, 1f0c…9e21: in the base, the default configuration is not in the
    input.

Differs and is not compared
  Conditional Access policies: 2 changed, 1 added.
  hq: the authorization policy: 1 changed, 3 may have changed
    (blockMsolPowerShell).

Worth knowing
  The tenant lab is only in the head: it was compared with nothing.

2 open · 2 close · 1 neutral · 2 cannot be told · 2 not compared · 1 not read
`);
  });

  it("as Markdown says the verdict first and folds what is no opening and no closing", () => {
    const lines = exposureMarkdown(everything).split("\n");
    expect(lines[0]).toBe("**xtaplint** — this change **opens** access (2 places) and **closes** it (2 places). 2 settings cannot be told.");
    expect(lines.filter((line) => line.startsWith("- **")).map((line) => line.slice(0, 14))).toEqual(["- **Opens** · ", "- **Opens and ", "- **Closes** ·"]);
    expect(lines.filter((line) => line.startsWith("<details>"))).toEqual([
      "<details><summary>Changes nothing of access (1)</summary>",
      "<details><summary>Cannot be told (1)</summary>",
      "<details><summary>Differs and is not compared (2)</summary>",
      "<details><summary>Worth knowing (1)</summary>",
    ]);
  });

  it("as JSON follows its schema, with every count", () => {
    const value: unknown = JSON.parse(exposureJson(everything));
    expect(validate(value) ? [] : validate.errors).toEqual([]);
    expect(value).toMatchObject({ version: 1, counts: { opens: 2, closes: 2, neutral: 1, unknown: 2 } });
    expect(countsOf(report({ changes: [] }))).toEqual({ opens: 0, closes: 0, neutral: 0, unknown: 0 });
  });

  it.each<readonly [Partial<ExposureReport>, string]>([
    [{ verdict: "same", changes: [] }, "No change of access (at most order and formatting)."],
    [{ verdict: "same", changes: [change({ effect: "neutral" })] }, "No change of access."],
    [{ verdict: "closes", changes: [change({ effect: "closes" })] }, "This change closes access (1 place) and opens none."],
    [{ verdict: "unknown", changes: [change({ effect: "closes" })], notes: ["Something."] }, "This change closes access (1 place), and opens none in what could be compared."],
    [{ verdict: "unknown", changes: [], unknown: everything.unknown.slice(0, 1) }, "No change of access in what could be compared. 1 setting cannot be told."],
  ])("never calls the same what is not known to be: %#", (overrides, sentence) => {
    expect(exposureText(report(overrides), { width: 200 }).split("\n")[0]).toBe(sentence);
  });

  it("lets nothing of the input act", () => {
    const odd = report({
      base: { kind: "path", path: hostile },
      changes: [change({ message: hostile, subject: { kind: "partner", name: hostile }, heirs: [{ kind: "partner", name: hostile }], lists: [{ what: "domains", added: [hostile], removed: [] }], now: { words: hostile, location: location({ file: hostile }) } })],
      unknown: [{ subject: { kind: "partner", name: hostile }, setting: "x", title: "y", heirs: [], reason: hostile, needs: [], side: "both" }],
      notCompared: [{ kind: "conditionalAccessPolicy", added: 1, removed: 0, changed: 0, unclear: 0, properties: [hostile], tenant: hostile }],
      notes: [hostile],
      unread: [{ side: "base", file: hostile, reason: hostile }],
    });
    const [text, markdown, json] = [exposureText(odd, { width: 80 }), exposureMarkdown(odd), exposureJson(odd)];
    for (const each of [text, markdown, json]) expect(each).not.toMatch(/[^\P{Cc}\n]|[\u2028\u202c\u202e]/u);
    expect(text).not.toMatch(/::|##\[/);
    expect(markdown).not.toMatch(/<(?!\/?(?:details|summary|sub|br)>)|@octocat|\]\(http|<!--|##\[/);
    expect(validate(JSON.parse(json))).toBe(true);
  });
});
