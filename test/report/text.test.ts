import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { toText } from "../../src/report/text.ts";
import { excepted, excerpt, finding, hostile, location, manyFindings, placeless, report, rule, unknown } from "./factory.ts";

const atDefault = location({ file: "policies/default.json", line: 19 });

describe("toText", () => {
  it("shows each file's findings worst first, with the line to change and what to do", () => {
    const given = report({
      rules: [rule(), rule({ id: "partner-sync-backdoor-shape", fix: "Approve it in partners.yml (userSync, automaticRedemption) or switch the sync off." })],
      findings: [
        finding({
          message: "Northwind (77ab…0c14): everyone in this tenant can be invited to every application.",
          location: location({ line: 181 }),
          excerpt: excerpt(181, '\t"b2bCollaborationInbound": null,'),
          related: [{ message: "null inherits the default", location: atDefault }],
        }),
        finding({
          rule: "partner-sync-backdoor-shape",
          severity: "high",
          message: "Fabrikam (1f0c…9e21) can push users into this tenant, skip their consent and reach every application.",
          excerpt: excerpt(
            48,
            '    "automaticUserConsentSettings": { "inboundAllowed": true, "outboundAllowed": null },',
            '    "identitySynchronization": {',
            '      "userSyncInbound": { "isSyncAllowed": true }',
          ),
        }),
        finding({ rule: "unlisted", severity: "low", message: "The default is untouched.", location: atDefault }),
        placeless({ rule: "unlisted", severity: "info", message: "Nobody owns Wingtip." }),
      ],
    });
    expect(toText(given)).toBe(`policies/partners.json
   48:7  high    Fabrikam (1f0c…9e21) can push users into this tenant, skip
                 their consent and reach every application.
                 partner-sync-backdoor-shape
                   46 │ "automaticUserConsentSettings": { "inboundAllowed": tru…
                   47 │ "identitySynchronization": {
                 ▸ 48 │   "userSyncInbound": { "isSyncAllowed": true }
                 Fix: Approve it in partners.yml (userSync, automaticRedemption)
                      or switch the sync off.

  181:7  medium  Northwind (77ab…0c14): everyone in this tenant can be invited
                 to every application.
                 partner-inbound-open
                 ▸ 181 │ "b2bCollaborationInbound": null,
                 ↳ null inherits the default: policies/default.json:19
                 Fix: Name the applications that the partner needs.

policies/default.json
  19:7  low     The default is untouched.
                unlisted

Not in a file
  info    Nobody owns Wingtip.
          unlisted

✖ 4 findings (1 high, 1 medium, 1 low, 1 info) · 0 excepted · 0 unknown
  230 pass · 18 not applicable · 12 partners, 2 files, 0.12 s
`);
  });

  it("shows the lines that follow the marked one", () => {
    const shown = { firstLine: 98, marked: 98, lines: ["    {", '\t  "target": "AllUser",', '      "targetType": "user"', "    }"] };
    expect(toText(report({ rules: [], findings: [finding({ excerpt: shown })] })).split("\n").slice(4, 9)).toEqual([
      "                ▸  98 │ {",
      '                   99 │ "target": "AllUser",',
      '                  100 │   "targetType": "user"',
      "                  101 │ }",
      "",
    ]);
  });

  it("shows the same lines once for two findings on them, and other lines again", () => {
    const frames = ["x", "x", "y"].map((line) => finding({ excerpt: excerpt(48, line) }));
    expect(toText(report({ findings: frames })).match(/▸ 48 │ ./g)).toEqual(["▸ 48 │ x", "▸ 48 │ y"]);
  });

  it("says that nothing was found, how much was looked at, and no more than that", () => {
    expect(toText(report(), { width: 120 })).toBe("✔ 12 partners, 2 files: nothing found · 0 excepted · 0 unknown · 230 pass · 18 not applicable · 0.12 s\n");
  });

  it("says what was not judged, not read and declined", () => {
    const given = report({
      verdict: "incomplete",
      hasCrossTenantData: false,
      partners: 0,
      unknown: [unknown(), unknown({ rule: "other" })],
      inputs: [
        { file: "ca.json", status: "read", notes: ["is a template: 3 placeholders are unknown"] },
        { file: "broken.json", status: "failed", reason: '31:5: expected "," or "}" here' },
        { file: "locked.json", status: "failed", reason: "permission denied" },
        ...["a", "b", "c", "d"].map((name) => ({ file: `${name}.json`, status: "declined", reason: "holds no policy" }) as const),
        { file: "report.json", status: "declined", reason: "is a report" },
      ],
    });
    expect(toText(given)).toBe(`Could not be read
  ✖ broken.json:31:5: expected "," or "}" here
  ✖ locked.json: permission denied

Not judged
  2 rules need Conditional Access policies, which are not among the input.

Noticed
  ca.json: is a template: 3 placeholders are unknown

5 files declined: holds no policy (a.json, b.json, c.json and 1 more), is a
report (report.json).

The input holds no cross-tenant access settings, so no trust in another tenant
was judged.

✖ incomplete: 2 files could not be read
  0 partners, 1 file: nothing found in what could be judged · 0 excepted
  2 unknown · 230 pass · 18 not applicable · 0.12 s
`);
    expect(toText(given, { quiet: true })).toBe(`Could not be read
  ✖ broken.json:31:5: expected "," or "}" here
  ✖ locked.json: permission denied

✖ incomplete: 2 files could not be read
  0 partners, 1 file: nothing found in what could be judged · 0 excepted
  2 unknown · 230 pass · 18 not applicable · 0.12 s
`);
  });

  it("leaves the last line whole where it fits", () => {
    const lastLines = (width: number): readonly string[] => toText(report(), { width, quiet: true }).trimEnd().split("\n");
    const whole = "✔ 12 partners, 2 files: nothing found · 0 excepted · 0 unknown · 230 pass · 18 not applicable · 0.12 s";
    expect(lastLines(whole.length)).toEqual([whole]);
    expect(lastLines(whole.length - 1)).toEqual([whole.slice(0, -9), "  0.12 s"]);
  });

  it("says no more than what was declined and that it is incomplete where there is nothing to judge", () => {
    const nothing = { verdict: "incomplete", partners: 0, hasCrossTenantData: false, unknown: [unknown()] } as const;
    const declined = { status: "declined", reason: "holds no policy" } as const;
    expect(toText(report({ ...nothing, inputs: [{ file: ".", status: "declined", reason: "holds no file that is looked at" }] }))).toBe(
      "✖ incomplete: nothing to judge · 0.12 s\n",
    );
    expect(toText(report({ ...nothing, inputs: [{ file: "a.json", ...declined }, { file: "b.json", status: "failed", reason: "permission denied" }] })))
      .toBe(`Could not be read
  ✖ b.json: permission denied

1 file declined: holds no policy (a.json).

✖ incomplete: nothing to judge · 0.12 s
`);
  });

  it("counts what is in the baseline, and says since when and what it need not hold, however much else is accepted", () => {
    const given = report({
      excepted: [
        excepted({ exception: { baseline: true, since: "2026-11-22" } }),
        excepted({ message: "Northwind: accepted." }),
        excepted({ exception: { baseline: true, since: "2026-03-01" } }),
      ],
      staleBaselineEntries: 3,
    });
    const accepted = "  Northwind: accepted. (EX-7 of partners@contoso.example, until 2027-01-31: Scoped by access packages)";
    const baseline = ["  2 in the baseline, the oldest since 2026-03-01 (267 days).", "  3 baseline entries match nothing: xtaplint baseline --prune removes them."];
    expect(toText(given, { width: 120 }).split("\n").slice(0, 4)).toEqual(["Excepted", accepted, ...baseline]);
    const many = { ...given, excepted: [...given.excepted, ...Array.from({ length: 20 }, () => excepted())] };
    expect(toText(many, { width: 240 }).split("\n").slice(11, 14)).toEqual(["  and 11 more; --format json lists all.", ...baseline]);
  });

  it.each([
    ["a day ago", "2026-11-22", "1 in the baseline, the oldest since 2026-11-22 (1 day)."],
    ["today", "2026-11-23", "1 in the baseline, the oldest since 2026-11-23 (0 days)."],
    ["on a day that is still to come, as with --now", "2026-12-01", "1 in the baseline, the oldest since 2026-12-01."],
  ])("says how old an entry is that was written %s", (_, since, sentence) => {
    expect(toText(report({ excepted: [excepted({ exception: { baseline: true, since } })] }))).toContain(`Excepted\n  ${sentence}\n\n`);
  });

  it("speaks of a single entry that matches nothing, and of none when it is to be quiet", () => {
    expect(toText(report({ staleBaselineEntries: 1 }))).toContain("Excepted\n  1 baseline entry matches nothing: xtaplint baseline --prune removes it.\n");
    expect(toText(report({ staleBaselineEntries: 1 }), { quiet: true })).not.toContain("baseline");
  });

  it("marks findings below the threshold as neither clean nor failed", () => {
    const low = report({ findings: [finding({ severity: "low" })] });
    expect(toText(low, { quiet: true }).split("\n").at(-3)).toBe("▲ 1 finding (1 low) · 0 excepted · 0 unknown · 230 pass · 18 not applicable");
  });

  it("folds long lists and says how many more there are", () => {
    const unknowns = Array.from({ length: 14 }, (_, i) => unknown({ needs: [], reason: `reason ${i}` }));
    expect(toText(report({ unknown: unknowns })).split("\n").slice(10, 12)).toEqual([
      "  reason 9: 1 rule could not judge Fabrikam.",
      "  and 4 more; --format json lists all.",
    ]);
  });

  it("colours only when asked", () => {
    const given = report({ findings: [finding({ excerpt: excerpt(48, "x") })] });
    const colored = toText(given, { color: true });
    expect(colored).not.toBe(toText(given));
    expect(stripVTControlCharacters(colored)).toBe(toText(given));
  });

  it.each([40, 60, 80, 120])("writes no line wider than %i columns", (width) => {
    const findings = [finding({ message: hostile.repeat(9), excerpt: excerpt(48, `${" ".repeat(9)}${"x".repeat(900)}`) }), finding({ message: "x".repeat(100_000) })];
    const text = toText(report({ findings, unknown: [unknown({ needs: [], reason: hostile })] }), { width });
    expect(text.split("\n").filter((line) => line.length > width)).toEqual([]);
    expect(text.length).toBeLessThan(20_000);
  });

  it("lets nothing of the input act on the terminal or a runner's log", () => {
    const text = toText(
      report({
        rules: [rule({ fix: hostile })],
        findings: [finding({ message: hostile, location: location({ file: hostile }), excerpt: excerpt(48, hostile), related: [{ message: hostile, location: atDefault }] })],
        unknown: [unknown({ needs: [], reason: hostile, subject: { kind: "partner", name: hostile } })],
        inputs: [
          { file: hostile, status: "failed", reason: hostile },
          { file: hostile, status: "declined", reason: hostile },
          { file: hostile, status: "read", notes: [hostile] },
        ],
      }),
    );
    expect(text.match(/[^\n\x20-\x7e…✖▸│↳·]|::|##\[/gu)).toBe(null);
  });

  it("counts 30 000 findings", () => {
    const text = toText(report({ findings: manyFindings(30_000) }));
    expect(text.match(/ trusts too much\./g)?.length).toBe(30_000);
    expect(text.split("\n").slice(-3)).toEqual([
      "✖ 30000 findings (3000 high, 3000 medium, 3000 low, 21000 info) · 0 excepted",
      "  0 unknown · 230 pass · 18 not applicable · 12 partners, 2 files, 0.12 s",
      "",
    ]);
  });
});
