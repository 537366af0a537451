import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findWeakened, type Weakened } from "../../src/tasks/weakened.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "weakened-"));
});

afterEach(() => rmSync(root, { recursive: true }));

type Files = Readonly<Record<string, string>>;

function weakened(base: Files, head: Files, configFile?: string): Promise<Weakened> {
  const at = (side: string, files: Files) => {
    const cwd = path.join(root, side);
    mkdirSync(cwd);
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(cwd, file), text);
    return { cwd, paths: [], today: "2026-11-23", ...(configFile !== undefined && { configFile }) };
  };
  return findWeakened(at("base", base), at("head", head));
}

const brief = ({ findings }: Weakened): readonly string[] => findings.map(({ rule, severity, message, location }) => `${severity} ${rule} ${location === undefined ? "-" : `${location.file}:${location.line}`} ${message}`);

test("the same settings, in whatever form, weaken nothing", async () => {
  const { findings, faults } = await weakened({ "xtaplint.yml": "failOn: high\nextends: strict\n" }, { "xtaplint.yml": "extends: strict\nfailOn: 'high'\n" });
  expect([findings, faults]).toEqual([[], []]);
});

test("what is switched off or asked no more is named with its line", async () => {
  expect(brief(await weakened({ "xtaplint.yml": "failOn: low\n" }, { "xtaplint.yml": "failOn: high\nrules:\n  partner-inbound-open: off\n" }))).toEqual([
    "medium config-weakened xtaplint.yml:3 This change weakens its own gate: the rule partner-inbound-open is off.",
    "medium config-weakened xtaplint.yml:1 This change weakens its own gate: failOn is high, and was low.",
  ]);
});

test("the first configuration is told with less weight", async () => {
  expect(brief(await weakened({}, { "xtaplint.yml": "failOn: never\n" }))).toEqual(["low config-weakened xtaplint.yml:1 This change weakens its own gate: failOn is never, and was medium."]);
});

test("many of a kind are one finding", async () => {
  const base = { "xtaplint.yml": "extends: all\n" };
  const [only, ...others] = brief(await weakened(base, { "xtaplint.yml": "extends: recommended\n" }));
  expect([only, others]).toEqual([expect.stringMatching(/is off, and \d+ more of this kind\.$/) as string, []]);
});

test("rules of one's own and mappings that change or go are named", async () => {
  const rules = "rules: []\n";
  const config = 'customRules: ["*.rules.yml"]\n';
  expect(brief(await weakened({ "xtaplint.yml": config, "a.rules.yml": rules, "b.rules.yml": rules }, { "xtaplint.yml": config, "a.rules.yml": "rules: [ ]\n", "c.rules.yml": rules }))).toEqual([
    "medium config-weakened a.rules.yml:1 This change can weaken its own gate: the file says something else, and rules of one's own or the way that policies are read with it.",
    "medium config-weakened - This change can weaken its own gate: the file is gone, or named no more, and rules of one's own or the way that policies are read with it.",
  ]);
});

test("where only modules are named, no other file is one of rules", async () => {
  const config = "customRules: [own.mjs]\n";
  expect(brief(await weakened({ "xtaplint.yml": config, "own.mjs": "1", "policy.json": "{}" }, { "xtaplint.yml": config, "own.mjs": "2", "policy.json": "[]" }))).toEqual([
    "medium config-weakened own.mjs:1 This change can weaken its own gate: the file says something else, and rules of one's own or the way that policies are read with it.",
  ]);
});

test("settings that the change makes unusable are faults, and no finding", async () => {
  const { findings, faults } = await weakened({}, { "xtaplint.yml": "failOn: sometimes\n" });
  expect([findings, faults]).toEqual([[], ['xtaplint.yml:1:9: failOn is "sometimes"; it is one of high, medium, low, info, never']]);
});

test("a named configuration that is gone is none", async () => {
  expect(brief(await weakened({ "gate.yml": "failOn: low\n" }, {}, "gate.yml"))).toEqual(["medium config-weakened - This change weakens its own gate: failOn is medium, and was low."]);
});
