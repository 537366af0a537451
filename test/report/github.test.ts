import * as core from "@actions/core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { chooseAnnotations, writeAnnotations, type Annotation } from "../../src/report/github.ts";
import type { Finding } from "../../src/report/report.ts";
import { finding, hostile, location, manyFindings, placeless, report } from "./factory.ts";

const at = (file: string, line: number): ReturnType<typeof location> => location({ file, line });

describe("chooseAnnotations", () => {
  it("says each finding where it stands, errors first", () => {
    const findings = [
      finding({ message: "One." }),
      finding({ severity: "info", message: "Two.", location: location({ line: 3, endLine: 9, endColumn: 2 }) }),
      placeless({ severity: "high", rule: "default-x", message: "Three." }),
      finding({ severity: "low", message: "Four." }),
    ];
    const place = { file: "policies/partners.json", startLine: 48, endLine: 48, startColumn: 7, endColumn: 41 };
    expect(chooseAnnotations(report({ findings }))).toEqual([
      { level: "error", title: "high: default-x", message: "Three." },
      { level: "warning", title: "medium: partner-inbound-open", message: "One.", ...place },
      { level: "notice", title: "low: partner-inbound-open", message: "Four.", ...place },
      { level: "notice", title: "info: partner-inbound-open", message: "Two.", file: "policies/partners.json", startLine: 3, endLine: 9 },
    ]);
  });

  it("shows ten of a level as they are", () => {
    const findings = Array.from({ length: 10 }, (_, i) => finding({ location: at("a.json", i + 1) }));
    expect(chooseAnnotations(report({ findings })).map(({ startLine }) => startLine)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it("lets each rule speak once in each file before any speaks twice, and counts the rest", () => {
    const crowd = Array.from({ length: 20 }, (_, i) => finding({ rule: "crowd", message: "Crowd.", location: at("a.json", i + 1) }));
    const findings = [...crowd, finding({ rule: "crowd", message: "Crowd.", location: at("b.json", 1) }), placeless({ rule: "rare", message: "Rare." })];
    const chosen = chooseAnnotations(report({ findings }), { rest: "the summary" });
    expect(chosen.map(({ file, startLine, message }) => `${file ?? "-"}:${startLine ?? "-"} ${message}`)).toEqual([
      "a.json:1 Crowd. This rule has 13 more places in this file.",
      ...[2, 3, 4, 5, 6, 7].map((line) => `a.json:${line} Crowd.`),
      "b.json:1 Crowd.",
      "-:- Rare.",
      "-:- and 13 more of this level (13 medium): see the summary.",
    ]);
  });

  it.each([3_000, 30_000])("keeps %i findings within the runner's limits and loses none from the count", (n) => {
    const chosen = chooseAnnotations(report({ findings: manyFindings(n) }));
    expect(["error", "warning", "notice"].map((level) => chosen.filter((one) => one.level === level).length)).toEqual([10, 10, 10]);
    expect(chosen.filter(({ title }) => title === "More findings").map(({ message }) => message)).toEqual([
      `and ${n / 10 - 9} more of this level (${n / 10 - 9} high): see the job summary.`,
      `and ${n / 10 - 9} more of this level (${n / 10 - 9} medium): see the job summary.`,
      `and ${(8 * n) / 10 - 9} more of this level (${n / 10 - 9} low, ${(7 * n) / 10} info): see the job summary.`,
    ]);
  });

  it("cuts what the runner would cut without a word", () => {
    const [only] = chooseAnnotations(report({ findings: [finding({ message: "x".repeat(100_000), rule: "y".repeat(1_000) })] }));
    expect([only?.message.slice(-26), only?.title.slice(-24)]).toEqual(["x… (96140 more characters)", "y… (848 more characters)"]);
    expect(only?.message.length).toBeLessThanOrEqual(4_000);
  });
});

describe("writeAnnotations", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  function written(annotations: readonly Annotation[]): string {
    const chunks: string[] = [];
    vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
      chunks.push(String(chunk));
      return true;
    });
    writeAnnotations(annotations, core);
    vi.restoreAllMocks();
    return chunks.join("").replaceAll("\r\n", "\n");
  }

  it("has the toolkit write one command for each", () => {
    expect(written(chooseAnnotations(report({ findings: [finding({ severity: "high", message: "100 % open" })] })))).toBe(
      "::error title=high%3A partner-inbound-open,file=policies/partners.json,line=48,endLine=48,col=7,endColumn=41::100 %25 open\n",
    );
  });

  it("stays one command with hostile text everywhere", () => {
    const text = written(chooseAnnotations(report({ findings: [finding({ rule: hostile, message: hostile, location: location({ file: hostile }) })] })));
    expect(text.split("\n").length).toBe(2);
    expect(text.match(/[^\n\x20-\x7e…]/gu)).toBe(null);
    expect(text.startsWith("::warning title=medium%3A %3A%3Aerror%3A%3Aowned%250A")).toBe(true);
  });
});

it("of a change, what it brought speaks first, is named as such, and leaves room for what the step says itself", () => {
  const high = manyFindings(200).filter(({ severity }) => severity === "high");
  const findings = high.map((each, index): Finding => ({ ...each, standing: index < high.length - 3 ? "existing" : "new" }));
  const chosen = chooseAnnotations(report({ findings }), { taken: { error: 2 } });
  expect(chosen).toHaveLength(8);
  expect(chosen.map(({ title }) => title.split(",")[0])).toEqual(["new", "new", "new", "existing", "existing", "existing", "existing", "More findings"]);
  expect(chosen.at(-1)?.message).toBe(`and ${findings.length - 7} more of this level (${findings.length - 7} high): see the job summary.`);
});
