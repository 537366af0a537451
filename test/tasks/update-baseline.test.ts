import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError } from "../../src/lint/errors.ts";
import { microsoftSupport } from "../../src/model/well-known.ts";
import type { Report } from "../../src/report/report.ts";
import { run, type RunOptions } from "../../src/run.ts";
import { updateBaselines, type Update, type UpdateOptions } from "../../src/tasks/update-baseline.ts";
import { closed, defaultConfiguration, fabrikam, groupOne, access, northwind, notUnderstood, open, partner } from "../model/factory.ts";

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "update-baseline-"));
  write("policies/default.json", defaultConfiguration());
  write("xtaplint.yml", "policies: [policies]\nbaseline: xtaplint-baseline.json\n");
});

afterEach(() => rmSync(cwd, { recursive: true }));

const file = "xtaplint-baseline.json";

function write(name: string, content: unknown): void {
  mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
  writeFileSync(path.join(cwd, name), typeof content === "string" ? content : JSON.stringify(content, null, 2));
}

/** Each partner is open for direct connect where nothing else is said, which is one finding. */
function partners(...given: readonly object[]): void {
  write("policies/partners.json", { value: given.map((each) => partner({ b2bDirectConnectInbound: open, ...each })) });
}

async function lint(options: Partial<RunOptions> = {}): Promise<Report> {
  return (await run({ cwd, paths: [], now: "2026-11-23", ...options })).report;
}

/** Updates the baseline, and writes it as the command does. */
async function update(options: Partial<UpdateOptions> = {}): Promise<Update> {
  const [done] = (await updateBaselines({ cwd, paths: [], now: "2026-11-23", prune: false, ...options })).updates;
  if (done === undefined) throw new Error("nothing to write");
  write(done.file, done.text);
  return done;
}

const counts = ({ added, kept, removed, notJudged }: Update): readonly number[] => [added, kept, removed, notJudged];

/** Who has an entry, and since when. */
function entries(): readonly string[] {
  const { entries: list } = JSON.parse(readFileSync(path.join(cwd, file), "utf8")) as { entries: readonly { subject: string; setting: string; since: string }[] };
  return list.map(({ subject, setting, since }) => `${subject.slice(0, 4)} ${setting} ${since}`);
}

const told = ({ findings }: Report): readonly string[] => findings.map(({ rule, subject }) => `${rule} ${subject.id ?? subject.kind}`);

describe("lint with a baseline", () => {
  it("excepts what is in it, and fails when one is mended and another of the same rule added", async () => {
    partners({ tenantId: fabrikam });
    await update();
    const before = await lint();
    expect([before.verdict, before.findings, before.counts.excepted]).toEqual(["pass", [], 1]);
    expect(before.excepted.map(({ exception }) => exception)).toEqual([{ baseline: true, since: "2026-11-23" }]);

    partners({ tenantId: fabrikam, b2bDirectConnectInbound: closed }, { tenantId: northwind });
    const after = await lint();
    expect([after.verdict, told(after), after.counts.excepted, after.staleBaselineEntries]).toEqual(["fail", [`partner-direct-connect-open ${northwind}`], 0, 1]);
  });

  it("returns the finding when its value has changed, and when the other setting of the same rule opens instead", async () => {
    partners({ tenantId: fabrikam });
    await update();
    partners({ tenantId: fabrikam, b2bDirectConnectInbound: access({ except: [groupOne] }, "all") });
    expect(told(await lint())).toEqual([`partner-direct-connect-open ${fabrikam}`]);
    partners({ tenantId: fabrikam, b2bDirectConnectInbound: null, b2bDirectConnectOutbound: open });
    expect(told(await lint())).toEqual([`partner-direct-connect-open ${fabrikam}`]);
  });

  it("says the same wherever the partner stands and however often", async () => {
    partners({ tenantId: fabrikam });
    await update();
    write("xtaplint.yml", "policies: [policies]\nbaseline: xtaplint-baseline.json\nrules: { partner-duplicate: off }\n");
    partners({ tenantId: northwind, b2bDirectConnectInbound: closed }, { tenantId: fabrikam }, { tenantId: fabrikam });
    const report = await lint();
    expect([told(report), report.counts.excepted]).toEqual([[], 2]);
  });

  it("says the same as the days go by", async () => {
    const createdDateTime = "2026-02-01T10:00:00Z";
    partners({ tenantId: microsoftSupport, b2bDirectConnectInbound: closed, serviceProviderConstraints: { createdDateTime } });
    await update({ now: "2026-05-01" });
    const report = await lint();
    expect([told(report), report.excepted.map(({ rule }) => rule)]).toEqual([[], ["partner-support-access-left-open"]]);
  });

  it("uses it as a flag says, relative to the working directory, and not where it is switched off", async () => {
    partners({ tenantId: fabrikam });
    await update();
    write("empty.json", '{ "version": 1, "entries": [] }');
    expect((await lint({ baseline: false })).counts.finding).toBe(1);
    expect((await lint({ baseline: "empty.json" })).counts.finding).toBe(1);
    rmSync(path.join(cwd, "xtaplint.yml"));
    expect((await lint({ paths: ["policies"] })).counts.finding).toBe(1);
    expect((await lint({ paths: ["policies"], baseline: file })).counts.finding).toBe(0);
  });

  it("takes it from beside the configuration, and never as a policy, used or not", async () => {
    partners({ tenantId: fabrikam });
    await update({ output: "policies/accepted.json" });
    write("policies/xtaplint.yml", 'policies: ["*.json"]\nbaseline: accepted.json\n');
    for (const baseline of [undefined, false] as const) {
      const report = await lint({ configFile: "policies/xtaplint.yml", ...(baseline === false && { baseline }) });
      expect(report.inputs.map((input) => input.file)).toEqual(["policies/default.json", "policies/partners.json"]);
      expect(report.counts.finding).toBe(baseline === undefined ? 0 : 1);
    }
  });

  it("lets an exception win, and findings about exceptions pass through", async () => {
    partners({ tenantId: fabrikam });
    await update();
    const exception = (expires: string) => `exceptions:\n  - { id: EX-1, rule: partner-direct-connect-open, subject: ${fabrikam}, owner: a, reason: b, expires: ${expires} }\n`;
    write("exceptions.yml", exception("2027-01-31"));
    const covered = await lint({ exceptions: "exceptions.yml" });
    expect(covered.excepted.map(({ exception: by }) => ("id" in by ? by.id : by))).toEqual(["EX-1"]);
    expect(covered.staleBaselineEntries).toBe(0);

    write("exceptions.yml", exception("2026-11-22"));
    const expired = await lint({ exceptions: "exceptions.yml" });
    expect([told(expired), expired.counts.excepted]).toEqual([["exception-expired EX-1"], 1]);
    expect(counts(await update({ exceptions: "exceptions.yml" }))).toEqual([0, 1, 0, 0]);
  });

  it("refuses one that is named and not there, and one that is none", async () => {
    await expect(lint()).rejects.toThrow(new ConfigError([`${file}: there is no such baseline: write it with xtaplint baseline, or name it no more.`]));
    write(file, "[]");
    await expect(lint()).rejects.toThrow(ConfigError);
  });
});

describe("updateBaselines", () => {
  it("adds, keeps with its day, and removes; prune does not add", async () => {
    partners({ tenantId: fabrikam }, { tenantId: northwind });
    expect(counts(await update({ now: "2026-03-01" }))).toEqual([2, 0, 0, 0]);
    const third = "33333333-3333-4333-8333-333333333333";
    partners({ tenantId: northwind }, { tenantId: third });
    expect(counts(await update({ prune: true }))).toEqual([0, 1, 1, 0]);
    expect(entries()).toEqual(["2222 b2bDirectConnectInbound 2026-03-01"]);
    expect(counts(await update())).toEqual([1, 1, 0, 0]);
    expect(entries()).toEqual(["2222 b2bDirectConnectInbound 2026-03-01", "3333 b2bDirectConnectInbound 2026-11-23"]);
    expect(counts(await update())).toEqual([0, 2, 0, 0]);
  });

  it("leaves a kept entry as it was written", async () => {
    partners({ tenantId: fabrikam, displayName: "Fabrikam" });
    const { text } = await update({ now: "2026-03-01" });
    partners({ tenantId: fabrikam, displayName: "Fabrikam Ltd" });
    expect((await update()).text).toBe(text);
  });

  it("takes out what has another value, and adds it anew", async () => {
    partners({ tenantId: fabrikam });
    await update({ now: "2026-03-01" });
    partners({ tenantId: fabrikam, b2bDirectConnectInbound: access({ except: [groupOne] }, "all") });
    expect(counts(await update({ prune: true }))).toEqual([0, 0, 1, 0]);
    expect(counts(await update())).toEqual([1, 0, 0, 0]);
  });

  it("keeps what is unknown now, also beside another finding of the same rule", async () => {
    partners({ tenantId: fabrikam, b2bDirectConnectOutbound: open });
    await update();
    for (const outbound of [closed, open]) {
      partners({ tenantId: fabrikam, b2bDirectConnectInbound: notUnderstood, b2bDirectConnectOutbound: outbound });
      const { kept, removed } = await update({ prune: true });
      expect([kept, removed]).toEqual([2, 0]);
      expect((await lint()).staleBaselineEntries).toBe(0);
    }
    partners({ tenantId: fabrikam, b2bDirectConnectInbound: closed });
    expect(counts(await update({ prune: true }))).toEqual([0, 0, 2, 0]);
  });

  it("keeps what belongs to a rule that is off or does not exist", async () => {
    partners({ tenantId: fabrikam });
    await update();
    const { entries: list } = JSON.parse(readFileSync(path.join(cwd, file), "utf8")) as { entries: readonly object[] };
    write(file, { version: 1, entries: [...list, { ...list[0], rule: "org-own", fingerprint: "0" }] });
    partners({ tenantId: fabrikam, b2bDirectConnectInbound: closed });
    write("off.yml", "policies: [policies]\nbaseline: xtaplint-baseline.json\nrules: { partner-direct-connect-open: off }\n");
    expect((await lint({ configFile: "off.yml" })).staleBaselineEntries).toBe(0);
    expect(counts(await update({ configFile: "off.yml" }))).toEqual([0, 2, 0, 2]);
    expect(counts(await update())).toEqual([0, 1, 1, 1]);
  });

  it("keeps what is about a partner that a cut or missing list cannot show, and drops it when the list is whole", async () => {
    partners({ tenantId: fabrikam });
    await update();
    const rest = [partner({ tenantId: northwind })];
    write("policies/partners.json", { "@odata.nextLink": "https://graph.microsoft.com/v1.0/next", value: rest });
    expect(counts(await update({ prune: true }))).toEqual([0, 1, 0, 1]);
    rmSync(path.join(cwd, "policies/partners.json"));
    expect(counts(await update({ prune: true }))).toEqual([0, 1, 0, 1]);
    write("policies/partners.json", { value: rest });
    expect(counts(await update({ prune: true }))).toEqual([0, 0, 1, 0]);
  });

  it("keeps what is about the default when there is none", async () => {
    write("policies/default.json", defaultConfiguration({ b2bDirectConnectInbound: open }));
    await update();
    expect(entries()).toEqual(["defa b2bDirectConnectInbound 2026-11-23"]);
    rmSync(path.join(cwd, "policies/default.json"));
    partners();
    expect((await update({ prune: true })).removed).toBe(0);
  });

  it("drops what an exception covers when it is written again, and not when it is pruned", async () => {
    partners({ tenantId: fabrikam });
    await update();
    write("exceptions.yml", `exceptions:\n  - { id: EX-1, rule: partner-direct-connect-open, subject: ${fabrikam}, owner: a, reason: b, expires: 2027-01-31 }\n`);
    expect(counts(await update({ exceptions: "exceptions.yml", prune: true }))).toEqual([0, 1, 0, 0]);
    expect(counts(await update({ exceptions: "exceptions.yml" }))).toEqual([0, 0, 1, 0]);
  });

  it("gives nothing where not everything could be judged", async () => {
    partners({ tenantId: fabrikam });
    write("policies/broken.json", '{"inboundTrust": ');
    const { result, updates } = await updateBaselines({ cwd, paths: [], now: "2026-11-23", prune: false });
    expect([result.report.verdict, updates]).toEqual(["incomplete", []]);
  });

  it("prunes nothing that is not there, and takes nothing else for a baseline", async () => {
    partners({ tenantId: fabrikam });
    await expect(update({ prune: true })).rejects.toThrow(new ConfigError([`${file}: there is no baseline to prune: write one with xtaplint baseline.`]));
    await expect(update({ output: "policies/default.json" })).rejects.toThrow(ConfigError);
  });

  it("names a file of its own where nobody names one", async () => {
    rmSync(path.join(cwd, "xtaplint.yml"));
    partners({ tenantId: fabrikam });
    const { file: named, isConfigured } = await update();
    expect([named, isConfigured]).toEqual(["xtaplint-baseline.json", false]);
  });
});

describe("several tenants", () => {
  const each = async (options: Partial<UpdateOptions> = {}): Promise<readonly Update[]> => {
    const { updates } = await updateBaselines({ cwd, paths: [], now: "2026-11-23", prune: false, ...options });
    for (const { file: name, text } of updates) write(name, text);
    return updates;
  };

  beforeEach(() => {
    write(
      "xtaplint.yml",
      "tenants:\n  - { name: hq, policies: [hq], baseline: hq-baseline.json }\n  - { name: lab, policies: [lab], baseline: lab-baseline.json }\n",
    );
    for (const tenant of ["hq", "lab"]) {
      write(`${tenant}/default.json`, defaultConfiguration());
      write(`${tenant}/partners.json`, { value: [partner({ b2bDirectConnectInbound: open })] });
    }
  });

  it("have a baseline each, which covers nothing in the other", async () => {
    expect((await each()).map((one) => [one.file, one.isConfigured, ...counts(one)])).toEqual([
      ["hq-baseline.json", true, 1, 0, 0, 0],
      ["lab-baseline.json", true, 1, 0, 0, 0],
    ]);
    const both = await lint();
    expect([both.verdict, both.findings, both.counts.excepted, both.staleBaselineEntries]).toEqual(["pass", [], 2, 0]);

    write("hq/partners.json", { value: [partner()] });
    expect((await each({ prune: true })).map((one) => [one.file, ...counts(one)])).toEqual([
      ["hq-baseline.json", 0, 0, 1, 0],
      ["lab-baseline.json", 0, 1, 0, 0],
    ]);
    write("hq/partners.json", { value: [partner({ b2bDirectConnectInbound: open })] });
    expect((await lint()).findings.map(({ rule, subject }) => `${rule} in ${subject.tenant ?? ""}`)).toEqual(["partner-direct-connect-open in hq"]);
  });

  it("are updated as far as paths choose them, and none when one could not be judged", async () => {
    expect((await each({ paths: ["lab"], configFile: "xtaplint.yml" })).map(({ file: name }) => name)).toEqual(["lab-baseline.json"]);
    write("hq/broken.json", '{"inboundTrust": ');
    expect(await each()).toEqual([]);
  });

  it("are refused a file for all of them, and one that has none", async () => {
    await expect(each({ output: "all.json" })).rejects.toThrow(
      new ConfigError(["--output names one file, and each of several tenants has a baseline of its own: name them in the configuration, as baseline under each name."]),
    );
    await expect(lint({ baseline: "all.json" })).rejects.toThrow(
      new ConfigError(["--baseline names one file for several tenants: name one for each in xtaplint.yml, as baseline under its name."]),
    );
    write("xtaplint.yml", "tenants:\n  - { name: hq, policies: [hq], baseline: hq-baseline.json }\n  - { name: lab, policies: [lab] }\n");
    await expect(each()).rejects.toThrow(new ConfigError(['No baseline is named for the tenant "lab": name one in the configuration, as baseline under its name.']));
  });
});
