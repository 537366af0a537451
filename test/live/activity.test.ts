import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeExport } from "../../src/live/write-export.ts";
import { emptyLedger, mergeLedgers, type Ledger } from "../../src/model/evidence/ledger.ts";
import type { JsonObject } from "../../src/model/resource.ts";
import { run } from "../../src/run.ts";
import { collected } from "./collected.ts";
import { allPermissions } from "./permissions.ts";
import { exampleTenant } from "./stand-in-tenant.ts";
import { TestClock } from "./test-clock.ts";

const own = "11dab9b4-ae16-47f5-9dfb-77be5a86257d";
const where = "/policies/crossTenantAccessPolicy/partners";
const active = "a1111111-1111-4111-8111-111111111111";
const quiet = "b2222222-2222-4222-8222-222222222222";
const application = "c3333333-3333-4333-8333-333333333333";
const day = 86_400_000;

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "activity-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function signIn(createdDateTime: string, more: JsonObject = {}): JsonObject {
  return { createdDateTime, homeTenantId: active, resourceTenantId: own, crossTenantAccessType: "b2bCollaboration", appId: application, userId: "u", status: { errorCode: 0 }, signInEventTypes: ["interactiveUser"], ...more };
}

async function tenantWith(signIns: readonly JsonObject[], ids: readonly string[] = [active, quiet]) {
  const data = await exampleTenant("golden");
  const [organization] = data.get("/organization") ?? [];
  const partners = ids.map((tenantId) => ({ tenantId, isServiceProvider: false, isInMultiTenantOrganization: false, identitySynchronization: null }));
  return new Map([...data, [where, partners], ["/auditLogs/signIns", signIns], ["/organization", [{ ...organization, id: own }]]]);
}

/** What `partner-stale` says of the collected tenant. */
async function stale({ files, manifest }: Awaited<ReturnType<typeof collected>>, now = "2026-11-23") {
  writeFileSync(path.join(folder, "xtaplint.yml"), "rules:\n  partner-stale: { options: { days: 20 } }\n");
  const { report } = await run({ cwd: folder, paths: [], now, given: { files, tenantId: manifest.tenantId } });
  const of = (list: readonly { readonly rule: string; readonly subject: { readonly id?: string } }[]) => list.filter(({ rule }) => rule === "partner-stale").map(({ subject }) => subject.id);
  return { report, found: of(report.findings), unknown: report.unknown.filter(({ rule }) => rule === "partner-stale") };
}

const asked = (reads: readonly string[]) => reads.filter((read) => read.includes("/auditLogs/signIns"));

describe("newest sign-ins", () => {
  it("are asked for by partner, direction and kind, and say who was not seen", async () => {
    const collection = await collected(await tenantWith([signIn("2026-11-20T08:00:00Z"), signIn("2026-11-21T08:00:00Z", { status: { errorCode: 50_105 } })]), { ledger: emptyLedger });
    expect(asked(collection.reads)).toHaveLength(8);
    expect(collection.manifest.evidence?.entries).toEqual([{ tenantId: active, direction: "inbound", appId: application, signIns: "interactive", source: "newestSignIn", lastSeen: "2026-11-20" }]);
    const { found, unknown, report } = await stale(collection);
    expect(found).toEqual([quiet]);
    expect(unknown).toEqual([]);
    // One hour into the 23rd the 22nd is not all in the log.
    expect(report.findings.find(({ rule }) => rule === "partner-stale")?.message).toContain("in 28 covered days from 2026-10-25 to 2026-11-21: the newest sign-ins of Graph's log shows no sign-in in either direction, non-interactive ones included");
  });

  it("cover the days after the one that was found, and before it none", async () => {
    const { manifest } = await collected(await tenantWith([signIn("2026-11-10T08:00:00Z")], [active]), { ledger: emptyLedger });
    const lines = manifest.evidence?.coverage.map(({ direction, signIns, from, to }) => `${direction} ${signIns} ${from} ${to}`);
    expect(lines).toEqual(["inbound interactive 2026-11-11 2026-11-21", "inbound nonInteractive 2026-10-25 2026-11-21", "outbound interactive 2026-10-25 2026-11-21", "outbound nonInteractive 2026-10-25 2026-11-21"]);
  });

  it("by a token count as well, in the other direction, too", async () => {
    const other = signIn("2026-11-20T08:00:00Z", { homeTenantId: own, resourceTenantId: active, signInEventTypes: ["nonInteractiveUser"] });
    expect((await stale(await collected(await tenantWith([other]), { ledger: emptyLedger }))).found).toEqual([quiet]);
  });

  it("are the same in lint of the export", async () => {
    const collection = await collected(await tenantWith([signIn("2026-11-20T08:00:00Z")]), { ledger: emptyLedger });
    const { report: scan } = await stale(collection);
    await writeExport(path.join(folder, "tenant"), collection.files);
    const { report: lint } = await run({ cwd: folder, paths: ["tenant"], now: "2026-11-23" });
    const told = (report: typeof scan) => [...report.findings, ...report.unknown].map((each) => `${each.rule} ${each.subject.id ?? ""} ${"message" in each ? each.message : each.reason}`).sort();
    expect(told(lint)).toEqual(told(scan));
  });

  it("are not read where nobody remembers them", async () => {
    const collection = await collected(await tenantWith([]));
    expect(asked(collection.reads)).toEqual([]);
    expect((await stale(collection)).unknown.map(({ reason }) => reason)).toEqual(Array(2).fill("no evidence says which days it covers, so that a tenant is not in it proves nothing"));
  });

  it("are asked for at Graph's pace: five in ten seconds", async () => {
    const clock = new TestClock();
    const began = clock.now();
    await collected(await tenantWith([]), { ledger: emptyLedger, clock });
    expect(clock.now() - began).toBe(10_000);
  });
});

describe("sign-ins that Graph turns away for now", () => {
  const isFirst = (read: string, count: number): boolean => read.includes("/auditLogs/signIns") && read.includes(`homeTenantId eq '${active}'`) && read.includes("'interactiveUser'") && count === 1;

  it.each([
    ["as long as it says", { retryAfter: 42 }, 42_000],
    // Half a second and half of the rest by chance: the clock of the tests always says a half.
    ["as long as xtaplint sees fit where it says nothing", {}, 750],
  ])("are asked for again, %s, and no other is asked for before", async (_, answer, milliseconds) => {
    const data = await tenantWith([signIn("2026-11-20T08:00:00Z")]);
    const undisturbed = await collected(data, { ledger: emptyLedger });
    const clock = new TestClock();
    let turnedAwayAt = 0;
    const sentAt: number[] = [];
    const { reads, manifest } = await collected(data, {
      ledger: emptyLedger,
      clock,
      throttle: (read, count) => {
        if (!read.includes("/auditLogs/signIns")) return undefined;
        if (!isFirst(read, count)) {
          if (turnedAwayAt > 0) sentAt.push(clock.now());
          return undefined;
        }
        turnedAwayAt = clock.now();
        return answer;
      },
    });
    expect(clock.slept).toContain(milliseconds);
    // The other of the two that were on their way at the same time had begun already.
    expect(sentAt.slice(1).every((time) => time >= turnedAwayAt + milliseconds)).toBe(true);
    expect(asked(reads)).toHaveLength(asked(undisturbed.reads).length + 1);
    expect(manifest.evidence).toEqual(undisturbed.manifest.evidence);
    expect(manifest.unread).toEqual(undisturbed.manifest.unread);
  });

  it.each([{ retryAfter: 5 }, {}])("for good are missing, and make nobody stale: %j", async (answer) => {
    const collection = await collected(await tenantWith([]), { ledger: emptyLedger, throttle: (read) => (read.includes("/auditLogs/signIns") ? answer : undefined) });
    expect(collection.manifest.evidence).toEqual(emptyLedger);
    expect(collection.manifest.unread.filter(({ kind }) => kind === "signIn")).toEqual([
      { resource: "/auditLogs/signIns", kind: "signIn", cause: "error", reason: "Graph kept turning the request away because of too many (Graph answered 429 UnknownError); 2 of 2 partners wait for the next run", file: "xtaplint-export.json" },
    ]);
    const { found, unknown } = await stale(collection);
    expect(found).toEqual([]);
    expect(unknown.map(({ subject }) => subject.id).sort()).toEqual([active, quiet]);
  });
});

describe("a ledger", () => {
  it("grows over two runs, and nothing is asked for twice", async () => {
    const data = await tenantWith([signIn("2026-11-20T08:00:00Z")]);
    const first = await collected(data, { ledger: emptyLedger });
    const known = first.manifest.evidence ?? emptyLedger;
    expect(asked((await collected(data, { ledger: known })).reads)).toEqual([]);

    const clock = new TestClock();
    await clock.sleep(20 * day);
    const second = await collected(data, { ledger: known, clock });
    const ledger = mergeLedgers(known, second.manifest.evidence ?? emptyLedger);
    const days = ledger.coverage.filter(({ tenantId }) => tenantId === quiet).map(({ from, to }) => `${from} ${to}`);
    expect([...new Set(days)]).toEqual(["2026-10-25 2026-12-11"]);
    expect(days).toHaveLength(4);
  });

  it("says who was looked at longest ago: they come first, and who waits is marked and no failure", async () => {
    const covered = (tenantId: string, to: string): Ledger["coverage"] =>
      (["inbound", "outbound"] as const).flatMap((direction) => (["interactive", "nonInteractive"] as const).map((signIns) => ({ source: "newestSignIn" as const, tenantId, direction, signIns, from: "2026-10-01", to })));
    const never = "d4444444-4444-4444-8444-444444444444";
    const ledger = { entries: [], coverage: [...covered(active, "2026-11-19"), ...covered(quiet, "2026-11-12")] };
    const collection = await collected(await tenantWith([], [active, quiet, never]), { ledger, within: 5000 });
    const first = asked(collection.reads).map((read) => [active, quiet, never].find((id) => read.includes(id)));
    expect(new Set(first)).toEqual(new Set([never, quiet]));
    expect(collection.manifest.unread.filter(({ kind }) => kind === "signIn")).toEqual([
      { resource: "/auditLogs/signIns", kind: "signIn", cause: "waiting", reason: expect.stringMatching(/^the time was up, and [123] of 3 partners wait for the next run$/) as string, file: "xtaplint-export.json" },
    ]);
    expect((await stale(collection)).report.verdict).not.toBe("incomplete");
  });
});

describe("evidence that is missing", () => {
  it.each([
    ["AuditLog.Read.All", { permissions: allPermissions.filter((each) => each !== "AuditLog.Read.All") }, "/auditLogs/signIns could not be read: the permission AuditLog.Read.All is missing"],
    ["a licence", { hasLicences: false }, "/auditLogs/signIns could not be read: the tenant has no licence for it, which is Microsoft Entra ID P1"],
    ["the non-interactive sign-ins", { refuse: (read: string) => read.includes("nonInteractiveUser") }, "/auditLogs/signIns could not be read: it was refused"],
  ])("%s: unknown with the reason, and nobody stale", async (_, how, reason) => {
    const { found, unknown } = await stale(await collected(await tenantWith([]), { ledger: emptyLedger, ...how }));
    expect(found).toEqual([]);
    expect(unknown.map((each) => [each.subject.id, each.reason.includes(reason)]).sort()).toEqual([[active, true], [quiet, true]]);
  });
});
