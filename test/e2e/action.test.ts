import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { closed, defaultConfiguration, open, partner } from "../model/factory.ts";
import { cli } from "./cli.ts";
import { nodes, ownNode } from "./nodes.ts";
import { runAction, type Step, type StepResult } from "./run-action.ts";

let workspace: string;

beforeEach(() => {
  workspace = mkdtempSync(path.join(tmpdir(), "workspace-"));
});

afterEach(() => rmSync(workspace, { recursive: true }));

function write(file: string, content: unknown): void {
  const target = path.join(workspace, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`);
}

function step(inputs: Record<string, string> = {}, rest: Partial<Step> = {}): Promise<StepResult> {
  return runAction({ node: ownNode, workspace, inputs, ...rest });
}

/** A partner that lets everyone in over direct connect, with a tenant id of its own. */
function openPartner(index: number): object {
  const tenantId = `${String(index).padStart(8, "0")}-1111-4111-8111-111111111111`;
  return partner({ tenantId, b2bDirectConnectInbound: open, b2bDirectConnectOutbound: closed, b2bCollaborationInbound: closed });
}

const rules = "rules:\n  partner-inbound-open: off\n";

describe("the built Action", () => {
  for (const node of nodes) {
    it(`annotates the line, writes the summary and the outputs, and fails the step (${path.basename(path.dirname(path.dirname(node)))})`, async () => {
      write("policies/default.json", defaultConfiguration());
      write("policies/partners.json", { value: [openPartner(1)] });
      const result = await step({ paths: "policies", "report-json": "out/report.json", "report-sarif": "out/report.sarif" }, { node });
      expect({ exitCode: result.exitCode, dropped: result.dropped, unexpected: result.unexpected }).toEqual({
        exitCode: 1,
        dropped: [],
        unexpected: [],
      });
      expect(result.annotations.filter(({ level }) => level === "error")).toEqual([
        {
          level: "error",
          title: expect.stringContaining("partner-direct-connect-open") as string,
          message: expect.stringContaining("everyone there can reach every application here") as string,
          file: "policies/partners.json",
          line: 59,
          endLine: 67,
        },
      ]);
      expect(result.outputs).toMatchObject({ verdict: "fail", high: "1", "report-json": "out/report.json", "report-sarif": "out/report.sarif" });
      expect(result.summary).toContain("partner-direct-connect-open");
      const report = JSON.parse(readFileSync(path.join(workspace, "out/report.json"), "utf8")) as Report;
      expect(String(report.counts.finding)).toBe(result.outputs.findings);
      const sarif = JSON.parse(readFileSync(path.join(workspace, "out/report.sarif"), "utf8")) as { runs: { results: unknown[] }[] };
      expect(sarif.runs[0]?.results).toHaveLength(report.counts.finding);
    });
  }

  it("passes a clean export, without annotations", async () => {
    write("default.json", defaultConfiguration());
    const result = await step();
    expect({ exitCode: result.exitCode, annotations: result.annotations, verdict: result.outputs.verdict }).toEqual({
      exitCode: 0,
      annotations: [],
      verdict: "pass",
    });
  });

  it("gives paths from the repository's root when it works in a folder", async () => {
    write("tenants/hq/default.json", defaultConfiguration({ b2bDirectConnectInbound: open }));
    const result = await step({ "working-directory": "tenants/hq", "report-sarif": "out.sarif" });
    expect(result.annotations.map(({ file }) => file)).toEqual(["tenants/hq/default.json"]);
    expect(readFileSync(path.join(workspace, "tenants/hq/out.sarif"), "utf8")).toContain('"uri": "tenants/hq/default.json"');
    expect(result.summary).toContain("tenants/hq/default.json");
  });

  it("shows ten annotations of a level, worst first, and says how many more there are", async () => {
    write("xtaplint.yml", rules);
    write("default.json", defaultConfiguration());
    write("partners.json", { value: Array.from({ length: 30 }, (_, index) => openPartner(index + 1)) });
    const result = await step();
    const errors = result.annotations.filter(({ level }) => level === "error");
    expect(errors).toHaveLength(10);
    expect(result.dropped).toEqual([]);
    expect(errors.at(-1)?.message).toBe("and 21 more of this level (21 high): see the job summary.");
    expect(result.outputs.high).toBe("30");
  });

  it("lets inputs beat the configuration", async () => {
    write("xtaplint.yml", "failOn: low\nextends: all\n");
    write("default.json", defaultConfiguration({ b2bDirectConnectInbound: open }));
    expect((await step({ "fail-on": "never" })).exitCode).toBe(0);
    expect((await step()).exitCode).toBe(1);
  });

  it("uses the baseline that the configuration names, and leaves what it covers out of what goes to code scanning", async () => {
    write("default.json", defaultConfiguration());
    write("partners.json", { value: [openPartner(1)] });
    write("xtaplint.yml", `baseline: b.json\n${rules}`);
    expect(cli(["baseline", "--now", "2026-03-01"], { cwd: workspace }).exitCode).toBe(0);
    const { exitCode, outputs, annotations, summary } = await step({ "report-sarif": "r.sarif" });
    expect([exitCode, outputs.excepted, annotations]).toEqual([0, "1", []]);
    expect(summary).toContain("- 1 in the baseline, the oldest since 2026-03-01");
    expect(readFileSync(path.join(workspace, "r.sarif"), "utf8")).toContain('"results": []');
    expect(cli(["lint", "--format", "sarif"], { cwd: workspace }).stdout).toContain('"justification": "in the baseline since 2026-03-01"');
  });

  it("neither annotates nor summarises when told not to", async () => {
    write("default.json", defaultConfiguration({ b2bDirectConnectInbound: open }));
    const result = await step({ annotations: "false", summary: "false" });
    expect({ annotations: result.annotations, summary: result.summary, exitCode: result.exitCode }).toEqual({
      annotations: [],
      summary: undefined,
      exitCode: 1,
    });
  });

  it("names an input with a value it does not take", async () => {
    write("default.json", defaultConfiguration());
    const result = await step({ "fail-on": "hihg" });
    expect(result.exitCode).toBe(2);
    expect(result.annotations).toEqual([
      { level: "error", message: 'The input fail-on is "hihg"; it is one of high, medium, low, info, never, or left out.' },
    ]);
  });

  it("says that there was nothing to judge, and does not end green", async () => {
    write("README.md", "nothing here");
    const result = await step();
    expect(result.exitCode).toBe(2);
    expect(result.outputs.verdict).toBe("incomplete");
    expect(result.annotations.map(({ level, message }) => ({ level, message }))).toEqual([
      { level: "error", message: expect.stringMatching(/^No policy found under the working directory\./) as string },
    ]);
  });

  it("lets nothing in a pull request speak to the runner", async () => {
    const shout = "::error::smuggled\n::set-output name=verdict::pass\n##[error]smuggled";
    write("::error::file.json", { value: [{ ...openPartner(1), displayName: shout }] });
    write("default.json", defaultConfiguration());
    const result = await step();
    expect(result.annotations.map(({ message }) => message).filter((message) => message.startsWith("smuggled"))).toEqual([]);
    expect(result.log.filter((line) => line.startsWith("##[error]smuggled"))).toEqual([]);
    expect({ verdict: result.outputs.verdict, unexpected: result.unexpected }).toEqual({ verdict: "fail", unexpected: [] });
  });
});
