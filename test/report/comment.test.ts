import { expect, test } from "vitest";
import { withStandings, type ChangeView } from "../../src/report/change.ts";
import { changeParts } from "../../src/report/change-markdown.ts";
import { isWorthComment, longestComment, toComment, toPlainComment } from "../../src/report/comment.ts";
import type { ExposureChange, ExposureReport } from "../../src/report/diff.ts";
import { toMarkdown } from "../../src/report/markdown.ts";
import type { Finding, Report } from "../../src/report/report.ts";
import { finding, hostile, location, report, unknown } from "./factory.ts";

const marker = "<!-- xtaplint 0123456789abcdef -->";

function exposureOf(changes: readonly ExposureChange[] = []): ExposureReport {
  const side = { kind: "working-directory" } as const;
  return { tool: { name: "xtaplint", version: "0.1.0" }, verdict: changes.length > 0 ? "opens" : "same", base: side, head: side, changes, unknown: [], notCompared: [], notes: [], unread: [] };
}

function opens(message: string): ExposureChange {
  return { subject: { kind: "partner", id: "a" }, setting: "b2bCollaborationInbound", title: "inbound", heirs: [], effect: "opens", message, before: { words: "nobody" }, now: { words: "everyone" }, lists: [] };
}

/** The report of a change that brings `fresh`. */
function changed(given: Report, fresh: readonly Finding[], fixed: readonly Finding[] = []): Report {
  return withStandings(given, { fresh, changed: [], existing: [], fixed });
}

function viewWith(notes: readonly string[] = []): ChangeView {
  return { touches: () => true, notes };
}

const options = { marker, commands: ["xtaplint lint policies"], weakened: [], run: "https://github.com/contoso/policies/actions/runs/1" };

test("says the verdict first, then what opens, what is new, and folds the rest", () => {
  const [fresh, old] = [finding({ severity: "high" }), finding({ rule: "partner-outbound-open" })];
  const given = changed(report({ verdict: "fail", findings: [fresh, old] }), [fresh], [finding()]);
  const text = toComment(given, viewWith(["A note."]), exposureOf([opens("Fabrikam, inbound: nobody → everyone")]), options);
  expect(text.split("\n").filter((line) => line !== "").map((line) => line.slice(0, 60))).toEqual([
    marker,
    "**xtaplint** — this change **opens** access (1 place).",
    "- **Opens** · Fabrikam, inbound: nobody → everyone",
    "✖ The gate fails: 1 new finding, 0 changed, 1 existing, 1 fi",
    "| | Finding | About | Where |",
    "|---|---|---|---|",
    "| 🔴 high<br>**new** | Fabrikam (1f0c…9e21): everyone in thi",
    "<details><summary>Existing (1)</summary>",
    "- medium: Fabrikam (1f0c…9e21): everyone in this tenant can ",
    "</details>",
    "<details><summary>Fixed (1)</summary>",
    "- medium: Fabrikam (1f0c…9e21): everyone in this tenant can ",
    "</details>",
    "<details><summary>How it was judged</summary>",
    "- A note.",
    "</details>",
    "<details><summary>Look closer</summary>",
    "```sh",
    "xtaplint lint policies",
    "```",
    "</details>",
    "<sub>Everything is in [the job summary](https://github.com/c",
  ]);
});

test("stays within GitHub's limit whatever everything holds, and says how much is left out", () => {
  const long = "x".repeat(3000) + hostile.repeat(10);
  const many = Array.from({ length: 3000 }, (_, index) => finding({ message: long, fingerprint: String(index), location: location({ file: `${long}/${String(index)}` }) }));
  const [fresh, existing] = [many.slice(0, 1000), many.slice(1000)];
  const whole = report({ verdict: "fail", findings: many, unknown: Array.from({ length: 500 }, (_, index) => unknown({ reason: `${long}${String(index)}`, needs: [] })) });
  const given = changed(whole, fresh, existing);
  const view = viewWith(Array.from({ length: 20 }, () => long));
  const text = toComment(given, view, exposureOf(Array.from({ length: 3000 }, () => opens(long))), { ...options, commands: [long, "`".repeat(3), "a".repeat(3000)], weakened: fresh.slice(0, 400) });
  expect(text.length).toBeLessThanOrEqual(longestComment);
  const left = [...text.matchAll(/and (\d+) more in \[the job summary\]/g)].map(([, n]) => Number(n));
  expect(left).toHaveLength(7);
  expect(text).toContain("1000 new findings, 0 changed, 2000 existing, 2000 fixed");
  expect(text).not.toContain("@octocat");
  expect(text.match(/<script|<!--/g)).toEqual(["<!--"]);
});

test("what is pasted is plain, and cannot end its block", () => {
  const given = changed(report(), []);
  const text = toComment(given, viewWith(), exposureOf(), { ...options, commands: ["a ``` b", "c\nd", "e \u202e f"] });
  expect(text).not.toContain("Look closer");
});

test("without a base it says how much there is, and why no more can be said", () => {
  expect(toPlainComment(report({ findings: [finding()] }), "the push made a new branch", { marker })).toBe(
    `${marker}\n**xtaplint** — 1 finding (1 medium).\n\nWhat is new cannot be told: the push made a new branch.\n\n<sub>Everything is in the job summary.</sub>\n`,
  );
});

test("is worth writing when something is new, opens or fails", () => {
  const [clean, old] = [report(), report({ findings: [finding()], verdict: "pass" })];
  expect(isWorthComment(changed(clean, []), exposureOf())).toBe(false);
  expect(isWorthComment(changed(old, []), exposureOf())).toBe(false);
  expect(isWorthComment(changed(old, old.findings), exposureOf())).toBe(true);
  expect(isWorthComment(changed(clean, []), exposureOf([opens("a")]))).toBe(true);
  expect(isWorthComment(changed({ ...clean, verdict: "incomplete" }, []), exposureOf())).toBe(true);
});

test("the summary of a change is bounded, and puts what is new first", () => {
  const findings = [finding({ rule: "old-rule" }), finding({ rule: "new-rule" })];
  const given = changed(report({ findings }), findings.slice(1));
  const view = viewWith();
  const exposure = exposureOf(Array.from({ length: 20_000 }, () => opens("x".repeat(500))));
  const text = toMarkdown(given, { change: changeParts(given, view, exposure, undefined) });
  expect(Buffer.byteLength(text)).toBeLessThan(900 * 1024);
  expect(text).toContain("this change **opens** access (20000 places).");
  expect(text).toMatch(/Not shown here: \d+ changes of access and 0 settings that cannot be told\. xtaplint diff prints them\./);
  expect(text.indexOf("new-rule")).toBeLessThan(text.indexOf("old-rule"));
});
