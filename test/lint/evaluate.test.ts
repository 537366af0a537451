import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/lint/evaluate.ts";
import { defineRule, notApplicable, type Rule } from "../../src/lint/rule.ts";
import { undetermined } from "../../src/model/undetermined.ts";
import { fabrikam, northwind, partner } from "../model/factory.ts";
import { tenantOf } from "../rules/test-rule.ts";

const common = {
  description: "A rule for this test.",
  category: "hygiene",
  severity: "low",
  presets: [],
  fix: "Nothing.",
  since: "0.1.0",
} as const;

function judge(...rules: readonly Rule[]) {
  const tenant = tenantOf({ partners: [partner(), partner({ tenantId: northwind })] });
  return evaluate(tenant, rules.map((rule) => ({ rule, severity: rule.severity, options: {} })));
}

describe("evaluate", () => {
  it("keeps the findings of all others when a rule throws on one subject, and names the crash", () => {
    const rule = defineRule({
      ...common,
      id: "partner-crash",
      subject: "partner",
      reads: [],
      messages: { seen: "{{subject}} is here." },
      *check(subject) {
        if (subject.id === fabrikam) throw new Error("boom");
        yield { message: "seen", at: subject };
      },
    });
    const { findings, crashes, passes } = judge(rule);
    expect(findings.map(({ message }) => message)).toEqual(["Partner 2222…2222 is here."]);
    expect(crashes.map((crash) => [crash.rule.id, crash.subject?.id, String(crash.cause)])).toEqual([
      ["partner-crash", fabrikam, "Error: boom"],
    ]);
    expect(passes).toBe(0);
  });

  it("takes a message without a value for a crash, not for a finding", () => {
    const rule = defineRule({
      ...common,
      id: "partner-unfilled",
      subject: "partner",
      reads: [],
      messages: { seen: "{{subject}} has {{something}}." },
      *check(subject) {
        yield { message: "seen", at: subject };
      },
    });
    const { findings, crashes } = judge(rule);
    expect(findings).toEqual([]);
    expect(crashes.map(({ cause }) => String(cause))).toEqual(
      Array(2).fill('Error: partner-unfilled gives no value for {{something}} in "seen"'),
    );
  });

  it("does not run a rule on a setting that is undetermined", () => {
    const rule = defineRule({
      ...common,
      id: "partner-reads",
      subject: "partner",
      reads: ["b2bCollaborationInbound"],
      messages: {},
      *check() {
        throw new Error("not reached");
      },
    });
    const { unknown, crashes } = judge(rule);
    expect(crashes).toEqual([]);
    expect(unknown.map(({ reason, needs }) => ({ reason, needs }))).toEqual(
      Array(2).fill({ reason: "the default configuration is not in the input", needs: ["crossTenantAccessPolicyDefault"] }),
    );
  });

  it("joins the reasons of one rule and subject, each once, and lets a problem outweigh them", () => {
    const gaps = defineRule({
      ...common,
      id: "tenant-gaps",
      subject: "tenant",
      reads: [],
      messages: {},
      *check() {
        yield undetermined("this is missing", ["organization"]);
        yield undetermined("that is missing", ["organization"]);
        yield undetermined("this is missing", ["organization"]);
      },
    });
    const both = defineRule({
      ...common,
      id: "partner-both",
      subject: "partner",
      reads: [],
      messages: { bad: "{{subject}} is bad." },
      *check(subject) {
        yield undetermined("this is missing");
        yield { message: "bad", at: subject };
      },
    });
    const { findings, unknown } = judge(gaps, both);
    expect(unknown.map(({ rule, reason, needs }) => [rule.id, reason, needs])).toEqual([
      ["tenant-gaps", "this is missing; that is missing", ["organization"]],
    ]);
    expect(findings).toHaveLength(2);
  });

  it("counts each meeting once, as a pass or as not applicable", () => {
    const rule = defineRule({
      ...common,
      id: "partner-half",
      subject: "partner",
      reads: [],
      messages: {},
      *check(subject) {
        return subject.id === fabrikam ? notApplicable : undefined;
      },
    });
    expect(judge(rule)).toEqual({ findings: [], unknown: [], crashes: [], passes: 1, notApplicable: 1 });
  });
});
