import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hostsOf } from "../../src/live/clouds.ts";
import { writeExport } from "../../src/live/write-export.ts";
import { emptyLedger, mergeLedgers } from "../../src/model/evidence/ledger.ts";
import { isFailure, readManifest } from "../../src/model/export-manifest.ts";
import type { JsonObject } from "../../src/model/resource.ts";
import { run } from "../../src/run.ts";
import { apiAnswer, endRow, seenRow } from "../model/evidence/log-answer.ts";
import { collected } from "./collected.ts";
import { everyDay, type LogRow, type LogStore } from "./stand-in-logs.ts";
import { exampleTenant } from "./stand-in-tenant.ts";
import { TestClock } from "./test-clock.ts";

const own = "11dab9b4-ae16-47f5-9dfb-77be5a86257d";
const active = "a1111111-1111-4111-8111-111111111111";
const quiet = "b2222222-2222-4222-8222-222222222222";
const stranger = "c3333333-3333-4333-8333-333333333333";
const workspace = "e5555555-5555-4555-8555-555555555555";
const kept = everyDay(own, "2026-06-01", "2026-11-23");
const crossing: LogRow = { TimeGenerated: "2026-11-20T08:00:00Z", HomeTenantId: active, ResourceTenantId: own, CrossTenantAccessType: "b2bCollaboration", ResultType: "0", AppId: "a", ResourceIdentity: "r", UserId: "u" };

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "workspace-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function tenant() {
  const data = await exampleTenant("golden");
  const [organization] = data.get("/organization") ?? [];
  const partners = [active, quiet].map((tenantId) => ({ tenantId, isServiceProvider: false, isInMultiTenantOrganization: false, identitySynchronization: null }));
  return new Map<string, readonly JsonObject[]>([...data, ["/policies/crossTenantAccessPolicy/partners", partners], ["/auditLogs/signIns", []], ["/organization", [{ ...organization, id: own }]]]);
}

function store(interactive: readonly LogRow[] | undefined = [...kept, crossing], nonInteractive: readonly LogRow[] | undefined = kept): LogStore {
  const tables = Object.entries({ SigninLogs: interactive, AADNonInteractiveUserSignInLogs: nonInteractive }).flatMap(([name, rows]): [string, readonly LogRow[]][] => [[name, rows]]);
  return { workspace, tables: new Map(tables) };
}

function without(store: LogStore, table: string): LogStore {
  return { ...store, tables: new Map([...store.tables].filter(([name]) => name !== table)) };
}

/** An hour at which yesterday is all in the log. */
async function morning(): Promise<TestClock> {
  const clock = new TestClock();
  await clock.sleep(7 * 3_600_000);
  return clock;
}

type Collected = Awaited<ReturnType<typeof collected>>;

async function collect(how: Parameters<typeof collected>[1] = {}): Promise<Collected> {
  return collected(await tenant(), { logs: store(), clock: await morning(), ...how });
}

async function judged({ files, manifest }: Collected) {
  const { report } = await run({ cwd: folder, paths: [], now: "2026-11-23", preset: "all", given: { files, tenantId: manifest.tenantId } });
  const stale = <T extends { readonly rule: string }>(list: readonly T[]): readonly T[] => list.filter(({ rule }) => rule === "partner-stale");
  return { report, found: stale(report.findings).map(({ subject }) => subject.id), unknown: stale(report.unknown) };
}

const unreadOf = ({ manifest }: Collected) => manifest.unread.filter(({ kind }) => kind === "signIn");

describe("a workspace", () => {
  it("is asked once for each direction, and says who was seen, who was not, and whom nobody wrote down", async () => {
    const collection = await collect({ logs: store([...kept, crossing, { ...crossing, HomeTenantId: own, ResourceTenantId: stranger }]) });
    expect(collection.queries).toHaveLength(2);
    expect(collection.manifest.evidence?.entries).toEqual([
      { tenantId: active, direction: "inbound", appId: "a", resourceId: "r", signIns: "interactive", source: "logAnalytics", lastSeen: "2026-11-20", users: 1 },
      { tenantId: stranger, direction: "outbound", appId: "a", resourceId: "r", signIns: "interactive", source: "logAnalytics", lastSeen: "2026-11-20", users: 1 },
    ]);
    expect(collection.manifest.evidence?.coverage.map(({ direction, signIns, from, to }) => `${direction} ${signIns} ${from} ${to}`)).toEqual(
      ["inbound interactive", "inbound nonInteractive", "outbound interactive", "outbound nonInteractive"].map((line) => `${line} 2026-08-25 2026-11-22`),
    );
    const { report, found, unknown } = await judged(collection);
    expect({ found, unknown }).toEqual({ found: [quiet], unknown: [] });
    expect(report.findings.find(({ rule }) => rule === "partner-stale")?.message).toContain("in 90 covered days from 2026-08-25 to 2026-11-22");
    const met = report.findings.find(({ rule, message }) => rule === "tenant-active-without-partner" && message.includes(stranger));
    expect(met?.location).toEqual({ resource: "Azure Monitor Logs", pointer: "" });
    expect(unreadOf(collection)).toEqual([]);
  });

  it("spares Graph the questions that it answers", async () => {
    const { reads } = await collect({ ledger: emptyLedger });
    expect(reads.filter((read) => read.includes("/auditLogs/signIns"))).toEqual([]);
  });

  it("is asked for what the ledger lacks", async () => {
    const known = (await collect()).manifest.evidence ?? emptyLedger;
    expect((await collect({ ledger: known })).queries).toEqual([]);
    const clock = await morning();
    await clock.sleep(3 * 86_400_000);
    const later = await collect({ ledger: known, clock, logs: { ...store([...kept, ...everyDay(own, "2026-11-24", "2026-11-26")], [...kept, ...everyDay(own, "2026-11-24", "2026-11-26")]), now: "2026-11-26T08:00:00Z" } });
    expect(later.queries.map((query) => /datetime\((.+?)\).*datetime\((.+?)\)/.exec(query)?.slice(1))).toEqual(Array(2).fill(["2026-11-22", "2026-11-27"]));
    const days = mergeLedgers(known, later.manifest.evidence ?? emptyLedger).coverage.map(({ from, to }) => `${from} ${to}`);
    expect(days).toEqual(Array(4).fill("2026-08-25 2026-11-25"));
  });

  it("gives the same in lint of the export, whose manifest is as its schema says", async () => {
    const collection = await collect();
    const { report: scan } = await judged(collection);
    await writeExport(path.join(folder, "tenant"), collection.files);
    const { report: lint } = await run({ cwd: folder, paths: ["tenant"], now: "2026-11-23", preset: "all" });
    const told = (report: typeof scan) => [...report.findings, ...report.unknown].map((each) => `${each.rule} ${each.subject.id ?? ""} ${"message" in each ? each.message : each.reason}`).sort();
    expect(told(lint)).toEqual(told(scan));
    const schema = JSON.parse(readFileSync(new URL("../../schemas/export.schema.json", import.meta.url), "utf8")) as object;
    const validate = new Ajv2020({ formats: { "date-time": true } }).compile(schema);
    expect(validate(collection.manifest), JSON.stringify(validate.errors)).toBe(true);
    expect(readManifest(JSON.parse(JSON.stringify(collection.manifest)) as JsonObject)).toEqual(collection.manifest);
  });
});

describe("what a workspace does not show", () => {
  it.each([
    ["has no table of non-interactive sign-ins", without(store(), "AADNonInteractiveUserSignInLogs"), "the workspace has no such table"],
    ["holds no non-interactive sign-in", store([...kept, crossing], []), "the table holds nothing from 2026-08-24 to 2026-11-23"],
  ])("makes nobody stale where it %s", async (_, logs, reason) => {
    const collection = await collect({ logs });
    expect(unreadOf(collection)).toEqual([{ resource: "Azure Monitor Logs (AADNonInteractiveUserSignInLogs)", kind: "signIn", cause: "absent", reason, file: "xtaplint-export.json" }]);
    expect(collection.told).toContain(`Azure Monitor Logs: Azure Monitor Logs (AADNonInteractiveUserSignInLogs): ${reason}`);
    expect(collection.manifest.evidence?.coverage.map(({ signIns }) => signIns)).toEqual(["interactive", "interactive"]);
    const { found, unknown } = await judged(collection);
    expect(found).toEqual([]);
    expect(unknown.map(({ subject, reason: why }) => [subject.id, why])).toEqual([[quiet, `Azure Monitor Logs (AADNonInteractiveUserSignInLogs) could not be read: ${reason}`]]);
  });

  it("is asked of Graph, where the ledger is kept", async () => {
    const { reads } = await collect({ ledger: emptyLedger, logs: without(store(), "AADNonInteractiveUserSignInLogs") });
    const asked = reads.filter((read) => read.includes("/auditLogs/signIns"));
    expect(asked).toHaveLength(4);
    expect(asked.every((read) => read.includes("nonInteractiveUser"))).toBe(true);
  });

  it("is nothing where it has neither table", async () => {
    const collection = await collect({ logs: { ...store(), tables: new Map() } });
    expect(unreadOf(collection).map(({ resource }) => resource)).toEqual(["Azure Monitor Logs (SigninLogs)", "Azure Monitor Logs (AADNonInteractiveUserSignInLogs)"]);
    expect(collection.manifest.evidence).toEqual(emptyLedger);
  });

  const partial = { ...apiAnswer([seenRow(active, "2026-11-20T00:00:00Z"), endRow(own, 1)]), error: { code: "PartialError", message: "There were some errors when processing your query." } };

  it.each<[string, Parameters<typeof collected>[1], string, string]>([
    ["the role is missing", { logs: { ...store(), mayRead: false } }, "permission", "it was refused: the role Log Analytics Reader on the workspace may be missing (Azure Monitor Logs answered 403 InsufficientAccessError)"],
    ["there is no such workspace", { logs: store(), inLogs: () => ({ status: 404, body: { error: { code: "WorkspaceNotFoundError" } } }) }, "absent", "there is no such workspace in this cloud (Azure Monitor Logs answered 404 WorkspaceNotFoundError)"],
    ["it answers in part", { inLogs: () => ({ status: 200, body: partial }) }, "error", "the answer is not what was asked for: an error with status 200 (Azure Monitor Logs answered 200 an error with status 200)"],
    ["the answer is cut off", { inLogs: () => ({ status: 200, body: apiAnswer([endRow(own, 7)]) }) }, "error", "the answer is not whole: it holds 0 of 7 rows of sign-ins"],
    ["the answer is another tenant's", { inLogs: () => ({ status: 200, body: apiAnswer([endRow(quiet, 0)]) }) }, "error", "the answer is not what was asked for"],
    ["it keeps failing", { inLogs: () => ({ status: 503, body: {} }) }, "error", "Azure Monitor Logs kept failing (Azure Monitor Logs answered 503)"],
    ["Entra gives no token", { logs: "Entra gave no token for it (AADSTS500011)" }, "error", "Entra gave no token for it (AADSTS500011)"],
    ["the time is up", { within: 0 }, "waiting", "the time was up, and it waits for the next run"],
  ])("is said, and covers no day: %s", async (_, how, cause, reason) => {
    const collection = await collect(how);
    expect(unreadOf(collection)).toEqual([{ resource: "Azure Monitor Logs", kind: "signIn", cause, reason, file: "xtaplint-export.json" }]);
    expect(unreadOf(collection).map(isFailure)).toEqual([cause === "error"]);
    expect(collection.manifest.evidence).toEqual(emptyLedger);
    expect((await judged(collection)).found).toEqual([]);
  });

  it("is asked for again where it turns queries away for now", async () => {
    const { queries, manifest } = await collect({ inLogs: (_, count) => (count === 1 ? { status: 429, body: {} } : undefined) });
    expect(queries).toHaveLength(3);
    expect(manifest.evidence?.entries).toHaveLength(1);
  });
});

it("is asked in the cloud of the tenant, with a token for that cloud's own", () => {
  const of = (cloud: Parameters<typeof hostsOf>[0]) => [hostsOf(cloud, {}).logs, hostsOf(cloud, {}).logsAudience];
  expect(of("public")).toEqual(Array(2).fill("https://api.loganalytics.io"));
  expect(of("usgov")).toEqual(Array(2).fill("https://api.loganalytics.us"));
  expect(of("usgov-dod")).toEqual(of("usgov"));
  expect(of("china")).toEqual(Array(2).fill("https://api.loganalytics.azure.cn"));
  expect(() => hostsOf("public", { XTAPLINT_TEST_LOGS: "https://logs.example" })).toThrow("XTAPLINT_TEST_LOGS is for tests");
});
