import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { pack } from "../../rules/index.ts";
import { inFolder, write, xtaplint } from "./xtaplint.ts";

inFolder();

const file = `rules:
  - id: org-review-overdue
    description: "The review is overdue.\\u001b[31m"
    severity: low
    scope: catalog-entry
    when: catalogEntry.reviewBy != ""
    flag: daysSince(catalogEntry.reviewBy) > options.days
    message: "{{subject}} was to be reviewed by {{catalogEntry.reviewBy}}."
    fix: Review the partner.
    help: https://wiki.contoso.example/review
    options: { days: 14 }
    samples:
      should-fail:
        - { today: 2026-11-23, catalogEntry: { reviewBy: 2026-09-30 } }
      should-pass:
        - catalogEntry: { reviewBy: "" }
`;

const module = `export default ({ defineRule, option }) => defineRule({
  id: "org-many", description: "Many are let in.", severity: "low", subject: ["partner"], reads: ["b2bCollaborationInbound"],
  options: option.all({ most: option.integer({ default: 2, description: "How many." }) }),
  messages: { many: "{{subject}} is let in.", more: "{{subject}} is let in further." }, fix: "Let fewer in.", controls: ["CIS M365 9.9"],
  *check() {},
  samples: { "should-pass": [{ crossTenantAccessPolicyPartner: { tenantId: "1" } }] },
});
`;

beforeEach(() => {
  vi.stubEnv("GITHUB_EVENT_NAME", undefined);
  write("rules/own.yml", file);
  write("rules/many.mjs", module);
  write("xtaplint.yml", 'customRules: ["rules/*.yml"]\n');
  write("conf/both.yml", 'customRules: ["../rules/*.yml", ../rules/many.mjs]\n');
});

afterEach(() => vi.unstubAllEnvs());

const left = "rules/many.mjs: this module is code, and its rules are left out: --allow-rule-modules runs it.\n";

async function listed(...args: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  return (JSON.parse((await xtaplint("rules", "--format", "json", ...args)).stdout) as Record<string, unknown>[]).slice(pack.length);
}

describe("xtaplint rules", () => {
  it("lists the rules that the configuration names behind those of the pack", async () => {
    expect(await listed()).toEqual([
      {
        id: "org-review-overdue",
        description: "The review is overdue.\u001b[31m",
        category: "governance",
        severity: "low",
        presets: ["recommended", "strict", "all"],
        subjects: ["catalog-entry"],
        controls: [],
        fix: "Review the partner.",
        since: "",
        help: "https://wiki.contoso.example/review",
      },
    ]);
    const { stdout } = await xtaplint("rules");
    expect(stdout.split("\n").slice(-3)).toEqual([
      expect.stringMatching(/^org-review-overdue +low +recommended, strict, all$/) as unknown,
      "  The review is overdue.\\u{1b}[31m",
      "",
    ]);
  });

  it("runs a module when that is allowed, and else says that it did not", async () => {
    expect(await xtaplint("rules", "--config", "conf/both.yml")).toMatchObject({ exitCode: 0, stderr: left });
    expect((await listed("--config", "conf/both.yml")).map(({ id }) => id)).toEqual(["org-review-overdue"]);
    expect((await listed("--config", "conf/both.yml", "--allow-rule-modules")).map(({ id }) => id)).toEqual(["org-review-overdue", "org-many"]);
    const { stdout } = await xtaplint("rules", "--config", "conf/both.yml", "--allow-rule-modules", "--control", "9.9");
    expect(stdout).toMatch(/^org-many +low/);
    vi.stubEnv("GITHUB_EVENT_NAME", "pull_request_target");
    expect(await xtaplint("rules", "--config", "conf/both.yml", "--allow-rule-modules")).toMatchObject({
      exitCode: 2,
      stdout: "",
      stderr: expect.stringMatching(/^rules\/many\.mjs: modules with rules are not run in pull_request_target/) as unknown,
    });
  });

  it("ends with 2 where the configuration names rules that cannot be used", async () => {
    write("rules/own.yml", file.replace("catalogEntry.reviewBy !=", "catalogEntry.reviewdBy !="));
    const { exitCode, stdout, stderr } = await xtaplint("rules");
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain('did you mean "reviewBy"?');
  });
});

describe("xtaplint explain", () => {
  it("prints what the file says of a rule of one's own", async () => {
    expect(await xtaplint("explain", "ORG-review-overdue")).toEqual({
      exitCode: 0,
      stderr: "",
      stdout: `org-review-overdue

  The review is overdue.\\u{1b}[31m

  Severity: low
  Scope: catalog-entry
  Stands in: rules/own.yml:2:5
  Page: https://wiki.contoso.example/review

Expressions

  when: catalogEntry.reviewBy != ""
  flag: daysSince(catalogEntry.reviewBy) > options.days

Message

  {{subject}} was to be reviewed by {{catalogEntry.reviewBy}}.

How to fix

  Review the partner.

Options

  days: 14

Samples

  should-fail 1, rules/own.yml:14:11:
    today: 2026-11-23
    catalogEntry:
      reviewBy: 2026-09-30
  should-pass 1, rules/own.yml:16:11:
    catalogEntry:
      reviewBy: ""
`,
    });
  });

  it("prints what a module says of its rule", async () => {
    expect(await xtaplint("explain", "org-many", "--config", "conf/both.yml", "--allow-rule-modules")).toEqual({
      exitCode: 0,
      stderr: "",
      stdout: `org-many

  Many are let in.

  Severity: low
  About: partner
  Reads: b2bCollaborationInbound
  Controls: CIS M365 9.9
  Stands in: rules/many.mjs

Message

  {{subject}} is let in.
  {{subject}} is let in further.

How to fix

  Let fewer in.

Options

  most: 2. How many.

Samples

  should-pass 1, rules/many.mjs:
    crossTenantAccessPolicyPartner:
      tenantId: "1"
`,
    });
  });

  it("names the nearest of both, and says where rules of one's own are looked for", async () => {
    expect(await xtaplint("explain", "org-reviews-overdue")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: 'There is no rule "org-reviews-overdue"; did you mean "org-review-overdue"? xtaplint rules lists all.\n',
    });
    expect((await xtaplint("explain", "partner-inbund-open")).stderr).toContain('did you mean "partner-inbound-open"?');
    expect((await xtaplint("explain", "org-many", "--config", "conf/both.yml")).stderr).toMatch(
      /^rules\/many\.mjs: this module is code, .*\nThere is no rule "org-many"\. Rules of your own are those that the configuration names under customRules\. /,
    );
  });

  it("does not need a configuration that can be used for a rule of the pack", async () => {
    write("xtaplint.yml", "nonsense: 1\n");
    expect((await xtaplint("explain", "partner-inbound-open")).exitCode).toBe(0);
    expect((await xtaplint("explain", "org-review-overdue")).exitCode).toBe(2);
  });
});
