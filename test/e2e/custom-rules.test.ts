import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { defaultConfiguration, open, partner } from "../model/factory.ts";
import { cli, type Run } from "./cli.ts";
import { nodes } from "./nodes.ts";

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "custom-"));
  write("policies/default.json", JSON.stringify(defaultConfiguration()));
  write("policies/partner.json", JSON.stringify(partner({ b2bCollaborationInbound: open })));
});

afterEach(() => rmSync(cwd, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
  writeFileSync(path.join(cwd, file), text);
}

const rule = (id: string, flag: string, rest = "") => `rules:
  - id: ${id}
    description: A rule.
    severity: low
    scope: partner
    flag: ${flag}
    message: "{{subject}} is seen."
    fix: Do something.
${rest}`;

const samples = (expected: string) => `    samples: { ${expected}: [ partner: { userSync: true } ] }\n`;

function lint(node: string, ...args: readonly string[]): Run & { readonly own: readonly string[] } {
  const done = cli(["lint", "--now", "2026-11-23", "--format", "json", ...args], { cwd, node });
  const report = done.stdout === "" ? undefined : (JSON.parse(done.stdout) as Report);
  return { ...done, own: (report?.findings ?? []).map((finding) => finding.rule).filter((id) => id.startsWith("org-")) };
}

describe.each(Object.entries(nodes))("on Node %s", (_version, node) => {
  it("the bundle judges expressions in its worker, with nothing installed", () => {
    write("xtaplint.yml", 'policies: ["policies/*"]\ncustomRules: [rules.yml]\n');
    write("rules.yml", rule("org-open", "partner.b2bCollaborationInbound.isOpen"));
    const { exitCode, stderr, own } = lint(node, "--fail-on", "high");
    expect({ exitCode, stderr, own }).toEqual({ exitCode: 0, stderr: "", own: ["org-open"] });
  });

  it("an expression without end is stopped, and everything else is judged", () => {
    const endless = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"].reduceRight((inner, name) => `[1,2,3,4,5,6,7,8,9,0].all(${name}, ${inner})`, "a >= 0");
    write("xtaplint.yml", 'policies: ["policies/*"]\ncustomRules: [a.yml, b.yml]\n');
    write("a.yml", rule("org-endless", `"${endless}"`));
    write("b.yml", rule("org-open", "partner.b2bCollaborationInbound.isOpen"));
    const { exitCode, stderr, own } = lint(node);
    expect({ exitCode, stderr, own }).toEqual({
      exitCode: 2,
      stderr: "Rule org-endless (a.yml) was stopped: it takes longer than the 5 seconds that a rule may take for 10000 subjects. The other rules were judged.\n",
      own: ["org-open"],
    });
  });

  it("a module runs when it is allowed, and else nothing does", () => {
    write("xtaplint.yml", 'policies: ["policies/*"]\ncustomRules: [one.mjs]\n');
    write(
      "one.mjs",
      `export default ({ defineRule }) => defineRule({
        id: "org-one", description: "One.", severity: "low", subject: "partner", messages: { seen: "{{subject}} is seen." }, fix: "Nothing.",
        *check(partner) { yield { message: "seen", at: partner }; },
      });\n`,
    );
    expect(lint(node, "--allow-rule-modules", "--fail-on", "high")).toMatchObject({ exitCode: 0, stderr: "", own: ["org-one"] });
    expect(lint(node)).toMatchObject({
      exitCode: 2,
      stdout: "",
      stderr: "one.mjs: this module is code, and runs only when --allow-rule-modules, or the Action's input allow-rule-modules, allows it.\n",
    });
  });
});

describe("xtaplint rules test", () => {
  it("ends with 0 when every sample is right, with 1 when one is not, and with 2 when the rules cannot be used", () => {
    write("right.yml", rule("org-sync", "partner.userSync", samples("should-fail")));
    expect(cli(["rules", "test", "right.yml"], { cwd })).toEqual({
      exitCode: 0,
      stdout: "✓ org-sync (right.yml): 1 sample\n\n1 rule, 1 sample: all as they have to be\n",
      stderr: "",
    });
    write("wrong.yml", rule("org-sync", "partner.userSync", samples("should-pass")));
    expect(cli(["rules", "test", "wrong.yml"], { cwd })).toEqual({
      exitCode: 1,
      stdout: "✖ org-sync (wrong.yml): 1 sample\n    wrong.yml:9:31: should-pass 1: it is a finding\n\n1 rule, 1 sample: 1 not as it has to be\n",
      stderr: "",
    });
    write("broken.yml", rule("org-sync", "partner.userSynk"));
    expect(cli(["rules", "test", "broken.yml"], { cwd })).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: 'broken.yml:6:19: org-sync, flag: partner has no field "userSynk"; did you mean "userSync"?\n    partner.userSynk\n            ^^^^^^^^\n',
    });
  });

  it("takes the files that the configuration names", () => {
    expect(cli(["rules", "test"], { cwd })).toMatchObject({ exitCode: 2, stderr: "No file of rules is named: give one, or name some in xtaplint.yml under customRules.\n" });
    write("xtaplint.yml", 'customRules: ["*.rules.yml"]\n');
    write("a.rules.yml", rule("org-sync", "partner.userSync"));
    expect(cli(["rules", "test"], { cwd })).toMatchObject({ exitCode: 0, stdout: "- org-sync (a.rules.yml): no samples\n\n1 rule, 0 samples: all as they have to be\n" });
  });
});

describe("xtaplint new-rule", () => {
  it("writes a rule whose samples are right, and overwrites nothing", () => {
    const written = cli(["new-rule", "org-mine"], { cwd });
    expect(written).toEqual({
      exitCode: 0,
      stdout: "wrote org-rules/org-mine.yml\nName it in xtaplint.yml under customRules, and run: xtaplint rules test org-rules/org-mine.yml\n",
      stderr: "",
    });
    expect(cli(["rules", "test", "org-rules/org-mine.yml"], { cwd })).toMatchObject({ exitCode: 0, stderr: "" });
    const before = readFileSync(path.join(cwd, "org-rules/org-mine.yml"), "utf8");
    expect(cli(["new-rule", "org-mine"], { cwd })).toEqual({ exitCode: 2, stdout: "", stderr: "org-rules/org-mine.yml: this file is there already: name another with --output.\n" });
    expect(readFileSync(path.join(cwd, "org-rules/org-mine.yml"), "utf8")).toBe(before);
  });

  it("refuses an id that is not one's own", () => {
    expect(cli(["new-rule", "partner-mine"], { cwd })).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: '"partner-mine" is no id of your own: write it in lower case with hyphens, beginning with org-, such as org-gold-partner-open.\n',
    });
  });
});
