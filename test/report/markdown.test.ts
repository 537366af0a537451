import { describe, expect, it } from "vitest";
import { escape, link } from "../../src/report/markdown-text.ts";
import { toMarkdown } from "../../src/report/markdown.ts";
import { excepted, finding, hostile, location, manyFindings, placeless, report, unknown } from "./factory.ts";

const address = ({ file, line }: { file: string; line: number }): string => `https://git.contoso.example/o/r/blob/abc/${file}#L${line}`;
const page = "https://docs.contoso.example/rules/partner-inbound-open.md";

describe("toMarkdown", () => {
  it("gives the verdict, the findings, what was not judged and what was read", () => {
    const given = report({
      verdict: "incomplete",
      findings: [finding(), placeless({ severity: "high", rule: "default-x", message: "MFA of any tenant counts.", subject: { kind: "default" } })],
      excepted: [excepted({ message: "Northwind: accepted." })],
      unknown: [unknown()],
      inputs: [
        { file: "a.json", status: "read", format: "graph-json", notes: ["is a template"] },
        { file: "d.yml", status: "read", format: "graph-yaml" },
        { file: "e.json", status: "read", format: "graph-json" },
        { file: "b.json", status: "declined", reason: "holds no policy" },
        { file: "c.json", status: "failed", reason: "31:5: expected a comma here" },
      ],
    });
    expect(toMarkdown(given, { link: address })).toBe(`### ✖ Cross-tenant access: 1 high, 1 medium (incomplete)

**1 file could not be read**

- c.json:31:5: expected a comma here

| | Finding | About | Where |
|---|---|---|---|
| 🔴 high | MFA of any tenant counts.<br><sub>[default-x](https://docs.contoso.example/rules/default-x.md)</sub> | default | – |
| 🟠 medium | Fabrikam (1f0c…9e21): everyone in this tenant can be invited to every application.<br><sub>[partner-inbound-open](${page})</sub> | Fabrikam | [policies/partners.json:48](https://git.contoso.example/o/r/blob/abc/policies/partners.json#L48) |

<details><summary>Excepted (1)</summary>

- Northwind: accepted. [policies/partners.json:48](https://git.contoso.example/o/r/blob/abc/policies/partners.json#L48) (EX-7 of partners@&#8203;contoso.example, until 2027-01-31: Scoped by access packages)

</details>

<details><summary>Not judged (1)</summary>

- 1 rule needs Conditional Access policies, which are not among the input.

</details>

<details><summary>What was read (3 files) and what was declined (1)</summary>

- graph-json: a.json, e.json
- graph-yaml: d.yml
- Noticed: a.json: is a template
- Declined: holds no policy (b.json)

</details>

12 partners, 3 files · 1 rule · 1 excepted until 2027-01-31 · 1 unknown · 230 pass · 18 not applicable · 0.12 s
`);
  });

  it("counts what is in the baseline, and says since when and what it need not hold", () => {
    const given = report({
      excepted: [
        excepted({ exception: { baseline: true, since: "2026-11-22" } }),
        excepted({ message: "Northwind: accepted." }),
        excepted({ exception: { baseline: true, since: "2026-03-01" } }),
      ],
      staleBaselineEntries: 3,
    });
    expect(toMarkdown(given)).toContain(`<details><summary>Excepted (3)</summary>

- Northwind: accepted. policies/partners.json:48 (EX-7 of partners@&#8203;contoso.example, until 2027-01-31: Scoped by access packages)
- 2 in the baseline, the oldest since 2026-03-01 (267 days).
- 3 baseline entries match nothing: xtaplint baseline --prune removes them.

</details>`);
  });

  it("says when nothing was found, and when nothing was about other tenants", () => {
    const inputs = [{ file: "a.json", status: "read", format: "graph-json" }] as const;
    expect(toMarkdown(report({ inputs, hasCrossTenantData: false }))).toBe(`### ✔ Cross-tenant access: nothing found

The input holds no cross-tenant access settings, so no trust in another tenant was judged.

<details><summary>What was read (1 file)</summary>

- graph-json: a.json

</details>

12 partners, 1 file · 1 rule · 0 excepted · 0 unknown · 230 pass · 18 not applicable · 0.12 s
`);
  });

  it("counts nothing where there was nothing to judge", () => {
    const inputs = [{ file: ".", status: "declined", reason: "holds no file that is looked at" }] as const;
    expect(toMarkdown(report({ verdict: "incomplete", inputs, unknown: [unknown()], hasCrossTenantData: false }))).toBe(`### ✖ Cross-tenant access: nothing to judge (incomplete)

No policy was read, so nothing was judged.
`);
  });

  it("writes a place as text when there is no address for it", () => {
    expect(toMarkdown(report({ findings: [finding()] })).split("\n")[4]?.split(" | ").at(-1)).toBe("policies/partners.json:48 |");
  });

  it.each([
    [3_000, 1_000], [3_000, 4_000], [3_000, 100_000], [30_000, 900 * 1024], [30_000, 20_000],
  ])("keeps %i findings within %i bytes, worst first, and says how many it left out", (n, maxBytes) => {
    const given = report({ findings: manyFindings(n), unknown: [unknown()], excepted: [excepted()] });
    const text = toMarkdown(given, { maxBytes });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
    const shown = [...text.matchAll(/^\| . (high|medium|low|info) \|/gmu)].map((match) => match[1]);
    const left = /\*\*(\d+) findings are not shown here\*\* \((.*)\): see the JSON report \(--format json\)\./.exec(text);
    expect(shown.length + Number(left?.[1])).toBe(n);
    const bySeverity = ["high", "medium", "low", "info"].map((severity) => {
      const cut = new RegExp(`(\\d+) ${severity}`).exec(left?.[2] ?? "")?.[1];
      return shown.filter((one) => one === severity).length + Number(cut ?? 0);
    });
    expect(bySeverity).toEqual([n / 10, n / 10, n / 10, (7 * n) / 10]);
    const ranks = shown.map((one) => ["high", "medium", "low", "info"].indexOf(one ?? ""));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it("uses the room it has: one more row would not fit", () => {
    const given = report({ findings: manyFindings(3_000) });
    const bytes = Buffer.byteLength(toMarkdown(given, { maxBytes: 100_000 }));
    expect(bytes).toBeGreaterThan(100_000 - 1_000);
  });

  it("leaves the lists out first when nothing was found", () => {
    const inputs = Array.from({ length: 100 }, (_, i) => ({ file: `policies/${i}.json`, status: "read" }) as const);
    expect(toMarkdown(report({ inputs, unknown: [unknown()] }), { maxBytes: 1_000, rest: "the artifact" })).toBe(`### ✔ Cross-tenant access: nothing found in what could be judged

Not judged (1):

- 1 rule needs Conditional Access policies, which are not among the input.

Not listed here: 100 files that were read. See the artifact.

12 partners, 100 files · 1 rule · 0 excepted · 1 unknown · 230 pass · 18 not applicable · 0.12 s
`);
  });

  it("stays a table of one line a finding with hostile text everywhere", () => {
    const text = toMarkdown(
      report({
        findings: [finding({ message: hostile, rule: hostile, help: `https://docs.contoso.example/${hostile}`, subject: { kind: "partner", name: hostile }, location: location({ file: hostile }) })],
        excepted: [excepted({ message: hostile })],
        unknown: [unknown({ needs: [], reason: hostile })],
        inputs: [
          { file: hostile, status: "failed", reason: hostile },
          { file: hostile, status: "declined", reason: hostile },
          { file: hostile, status: "read", format: hostile, notes: [hostile] },
        ],
      }),
      { link: () => `https://git.contoso.example/${hostile}` },
    );
    expect(text.split("\n").filter((line) => line.startsWith("| 🟠")).map((line) => line.split("|").length)).toEqual([6]);
    const words = text.replace(/\]\(https[^)\n]*\)/g, "]");
    expect(words.match(/<(?!br>|\/?sub>|\/?details>|\/?summary>)|`|@(?!&#8203;)|:\/\/|(?!\n)\p{Cc}|[\u202a-\u202e\u2028]|^\s*::|##\[/gmu)).toBe(null);
  });
});

describe("escape", () => {
  it.each([
    ["table cells and code", "a|b `c`", "a&#124;b &#96;c&#96;"],
    ["emphasis and strike-through", "*a* _b_ ~~c~~", "&#42;a&#42; &#95;b&#95; &#126;&#126;c&#126;&#126;"],
    ["links and images", "![a](b) [c][d]", "!&#91;a&#93;(b) &#91;c&#93;&#91;d&#93;"],
    ["HTML and character references", "<script> &lt;", "&#60;script&#62; &#38;lt;"],
    ["mentions, addresses and references", "@octocat #12 GH-12 https://x.example www.x.example", "@&#8203;octocat &#35;&#8203;12 GH-&#8203;12 https:&#8203;//x.example www&#8203;.x.example"],
    ["what begins a list, a heading or a quotation", "- a", "-&#8203; a"],
    ["numbers that begin a list", "1. a", "1&#8203;. a"],
    ["headings", "# a", "&#35; a"],
    ["quotations", "> a", "&#62; a"],
    ["formulas and backslashes", "$a$ \\| b", "&#36;a&#36; &#92;&#124; b"],
    ["line ends", "a\n\n# b", "a&#92;n&#92;n&#35; b"],
    ["nothing of an id", "1f0c3a52-6d0b-4f0e-8f1a-2b6c7d5e9e21", "1f0c3a52-6d0b-4f0e-8f1a-2b6c7d5e9e21"],
  ])("makes text of %s", (_, given, expected) => {
    expect(escape(given)).toBe(expected);
  });

  it("bounds what it is given", () => {
    expect(escape("x".repeat(100_000))).toBe(`${"x".repeat(600)}… (99400 more characters)`);
  });
});

describe("link", () => {
  it("links to the web only, with an address that cannot end early", () => {
    expect([link("a", "https://x.example/a b(c)|d"), link("a", "javascript:alert(1)")]).toEqual(["[a](https://x.example/a%20b%28c%29%7Cd)", "a"]);
  });
});
