import { describe, expect, it } from "vitest";
import type { Difference, DriftReport } from "../../src/report/drift.ts";
import { toMarkdown } from "../../src/report/markdown.ts";
import { rebase } from "../../src/report/rebase.ts";
import { redact } from "../../src/report/redact.ts";
import { toText } from "../../src/report/text.ts";
import { fabrikam, hostile, location, report } from "./factory.ts";

function difference(overrides: Partial<Difference> = {}): Difference {
  return {
    effect: "opens",
    message: "Fabrikam (1f0c…9e21), inbound B2B collaboration: in the tenant everyone there; in the files nobody",
    subject: { kind: "partner", id: fabrikam, name: "Fabrikam" },
    setting: "b2bCollaborationInbound",
    title: "inbound B2B collaboration",
    heirs: [],
    declared: { words: "nobody", location: location() },
    actual: { words: "everyone there", location: { resource: `/policies/crossTenantAccessPolicy/partners/${fabrikam}`, pointer: "/b2bCollaborationInbound" } },
    lists: [],
    audits: [],
    ...overrides,
  };
}

const audit = { time: "2026-11-20T08:12:44.000Z", activity: "Update a partner cross-tenant access setting", by: { kind: "user", id: "728309ae-1a37-4937-9afe-e35d964db09b", name: "eva@contoso.example" } } as const;

function drift(overrides: Partial<DriftReport> = {}): DriftReport {
  return {
    tenant: { tenantId: "22222222-2222-4222-8222-222222222222", from: "2026-11-23T01:00:00Z", to: "2026-11-23T01:02:00Z" },
    differences: [],
    unknown: [],
    notCompared: [],
    audits: { read: true, changes: 3, from: "2026-10-30T00:00:00Z", nameless: 0, unclear: 0 },
    notes: [],
    unread: [],
    ...overrides,
  };
}

const text = (own: Partial<DriftReport>) => toText(report({ drift: drift(own) }), { width: 200 });
const markdown = (own: Partial<DriftReport>) => toMarkdown(report({ drift: drift(own) }));
const flat = (shown: string) => shown.replace(/\s+/g, " ");

describe("drift, for people at a terminal", () => {
  it("says what the tenant opens, with its places, who did it and when", () => {
    const shown = text({ differences: [difference({ audits: [audit] }), difference({ effect: "closes", setting: "isMfaAccepted", message: "Fabrikam (1f0c…9e21), trust in MFA: in the tenant not trusted; in the files trusted" })] });
    const place = `tenant: /policies/crossTenantAccessPolicy/partners/${fabrikam}#/b2bCollaborationInbound`;
    expect(shown.slice(shown.indexOf("Drift"), shown.indexOf("\n\n", shown.indexOf("Drift")))).toBe(
      [
        "Drift",
        "  The tenant allows more than the files declare (1 place) and less (1 place). Compared with the tenant as it was on 2026-11-23 at 01:02 UTC.",
        "  The tenant allows, and the files do not declare:",
        "    Fabrikam (1f0c…9e21), inbound B2B collaboration: in the tenant everyone there; in the files nobody",
        "      changed by eva@contoso.example on 2026-11-20 at 08:12 UTC (Update a partner cross-tenant access setting)",
        "      files: policies/partners.json:48",
        `      ${place}`,
        "  The files declare, and the tenant does not allow:",
        "    Fabrikam (1f0c…9e21), trust in MFA: in the tenant not trusted; in the files trusted",
        "      files: policies/partners.json:48",
        `      ${place}`,
        "  Who and when:",
        "    3 audits of changes were read, the oldest of 2026-10-30: Graph keeps thirty days at most.",
        "    None of them tells of 1 difference.",
      ].join("\n"),
    );
  });

  it.each<readonly [string, Partial<DriftReport>, string]>([
    ["nothing differs", {}, "The tenant allows what the files declare. Compared with"],
    ["something could not be compared", { notCompared: [{ kind: "connectedOrganization", reason: "the files declare none, and the tenant has 2" }] }, "The tenant allows what the files declare in what could be compared."],
    ["why it was not compared", { notCompared: [{ kind: "connectedOrganization", reason: "the files declare none, and the tenant has 2" }] }, "connected organizations: the files declare none, and the tenant has 2."],
    ["what is not known of a side", { unknown: [{ subject: { kind: "authorization" }, setting: "allowInvitesFrom", title: "who may invite guests", heirs: [], side: "tenant", reason: "it was refused", needs: ["authorizationPolicy"] }] }, "who may invite guests of the authorization policy: in the tenant, it was refused."],
    ["audits were not read", { audits: { read: false, reason: "the permission AuditLog.Read.All is missing" } }, "Who changed what is not known: the permission AuditLog.Read.All is missing."],
    ["audits name no partner", { audits: { read: true, changes: 1, nameless: 1, unclear: 2 } }, "1 audit of a partner does not say of which, and can be behind any difference of a partner. 2 audits are not understood."],
    ["a service did it", { differences: [difference({ audits: [{ ...audit, by: { kind: "app", id: "48ac35b8" }, service: { id: "teams-cross-cloud-meetings", name: "Microsoft Teams (cross-cloud meetings)" } }] })] }, "changed by the application 48ac35b8 on 2026-11-20 at 08:12 UTC, through Microsoft Teams (cross-cloud meetings) (Update"],
    ["nobody is named", { differences: [difference({ audits: [{ ...audit, by: { kind: "unknown" } }] })] }, "changed by nobody that the audit names on 2026-11-20"],
    ["there are more audits than are told", { differences: [difference({ audits: [audit, audit, audit, audit] })] }, "and 1 earlier change: see drift of the JSON report"],
    ["there are more differences than are told", { differences: Array.from({ length: 31 }, () => difference()) }, "and 1 more; --format json lists all."],
    ["something was not read", { unread: [{ file: "default.json", reason: "Graph kept failing" }] }, "Not read of the tenant: default.json: Graph kept failing"],
  ])("says that %s", (_, own, wanted) => {
    expect(flat(text(own))).toContain(wanted);
  });

  it("keeps what somebody called something from being anything else", () => {
    const shown = text({ differences: [difference({ message: hostile, audits: [{ ...audit, activity: hostile, by: { kind: "app", name: hostile } }] })], notCompared: [{ kind: "user", reason: hostile }], notes: [hostile] });
    expect(shown).not.toMatch(/^\s*::|##\[/m);
    expect(shown.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e\u2028]/u);
  });
});

describe("drift in the job summary", () => {
  it("stands between the verdict and the findings", () => {
    const shown = markdown({ differences: [difference({ audits: [audit] })] });
    expect(shown).toContain("#### Drift\n\nThe tenant allows more than the files declare (1 place).\n\n**The tenant allows, and the files do not declare**\n\n- Fabrikam (1f0c…9e21), inbound B2B collaboration");
    expect(shown).toContain("<br><sub>changed by eva@&#8203;contoso.example on 2026-11-20 at 08:12 UTC");
  });

  it("keeps what somebody called something from being Markdown or HTML", () => {
    const shown = markdown({ differences: [difference({ message: hostile, audits: [{ ...audit, activity: hostile, by: { kind: "app", name: hostile } }] })], notCompared: [{ kind: "user", reason: hostile }], notes: [hostile], unread: [{ file: hostile, reason: hostile }] });
    expect(shown).not.toMatch(/<script|<!--|```|\[x\]|@octocat/);
  });

  it("says how many it leaves out", () => {
    expect(markdown({ differences: Array.from({ length: 103 }, () => difference()) })).toContain("\n- and 3 more: see the JSON report");
  });
});

it("is redacted: nobody is named, and ids are short", () => {
  const whole = report({ drift: drift({ differences: [difference({ audits: [audit], heirs: [{ kind: "partner", id: fabrikam, name: "Fabrikam" }] })], unknown: [{ subject: { kind: "partner", id: fabrikam, name: "Fabrikam" }, setting: "s", title: "t", heirs: [], side: "both", reason: "Fabrikam", needs: [] }], audits: { read: false, reason: "Fabrikam" } }) });
  const documents = [{ displayName: "Fabrikam", targetResources: [{ modifiedProperties: [{ displayName: "inboundTrust" }] }] }];
  const { drift: shown } = redact(whole, documents);
  expect(JSON.stringify(shown)).not.toMatch(/Fabrikam|eva@|728309ae-1a37|1f0c3a52-|22222222-2222/);
  expect(shown?.differences[0]?.audits[0]?.by).toEqual({ kind: "user", id: "7283…b09b", name: "[redacted]" });
});

it("has paths from the root of the repository where the report has", () => {
  const moved = rebase(report({ drift: drift({ tenant: { from: "a", to: "b", export: "tenant" }, differences: [difference()], unread: [{ file: "tenant/default.json", reason: "r" }] }) }), "infra").drift;
  expect(moved?.differences[0]?.declared.location).toEqual(location({ file: "infra/policies/partners.json" }));
  expect(moved?.differences[0]?.actual.location).toEqual(difference().actual.location);
  expect([moved?.tenant.export, moved?.unread[0]?.file]).toEqual(["infra/tenant", "infra/tenant/default.json"]);
});
