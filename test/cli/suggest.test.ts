import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { covered } from "../model/evidence/factory.ts";
import { access, appOne, appTwo, closed, defaultConfiguration, fabrikam, northwind, partner } from "../model/factory.ts";
import { inFolder, write, xtaplint } from "./xtaplint.ts";

inFolder();

const appThree = "bbbbbbbb-0000-4000-8000-000000000003";
const seen = { direction: "inbound", signIns: "interactive", source: "logAnalytics", appId: appOne, resourceId: appTwo, lastSeen: "2026-11-20" };

function writeTenant(config = "ledger: seen.json\n", policies: Readonly<Record<string, unknown>> = {}): void {
  write("default.json", defaultConfiguration({ b2bCollaborationInbound: access("all", "all"), b2bCollaborationOutbound: closed }));
  write("partners.json", {
    "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#policies/crossTenantAccessPolicy/partners",
    value: [partner({ displayName: "Fabrikam\u001b[2J|_b_" }), partner({ tenantId: northwind, b2bCollaborationInbound: access("all", [appOne, appThree, appTwo]) })],
  });
  for (const [file, content] of Object.entries(policies)) write(file, content);
  write("xtaplint.yml", config);
  write("seen.json", { version: 1, coverage: covered("2026-08-01", "2026-11-22"), entries: [{ ...seen, tenantId: fabrikam, users: 14 }, { ...seen, tenantId: northwind }, { ...seen, tenantId: northwind, resourceId: appOne, lastSeen: "2026-07-02" }] });
}

const suggest = (...args: readonly string[]) => xtaplint("suggest", "--now", "2026-11-23", ...args);

interface Printed {
  readonly version: number;
  readonly days: number;
  readonly suggestions: readonly { readonly partner: { readonly id: string }; readonly setting: string; readonly targets: readonly string[]; readonly request: { readonly method: string; readonly body: object } }[];
  readonly none: readonly { readonly partner: { readonly id: string }; readonly direction: string; readonly reason: string }[];
  readonly edits: readonly { readonly file: string; readonly diff: string }[];
  readonly notEdited: readonly { readonly file: string; readonly reason: string }[];
}

async function printed(...args: readonly string[]): Promise<Printed> {
  const { exitCode, stdout, stderr } = await suggest("--format", "json", ...args);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return JSON.parse(stdout) as Printed;
}

it("prints the request and its evidence, and writes nothing", async () => {
  writeTenant();
  const before = readFileSync("partners.json", "utf8");
  const { exitCode, stdout, stderr } = await suggest();
  const text = stdout.replace(/\s+/g, " ");
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(text).toContain("In 114 covered days from 2026-08-01 to 2026-11-22 (Azure Monitor Logs, non-interactive sign-ins included), and in all that the ledger remembers beside them, users of Fabrikam");
  expect(text).toContain(`${appOne} to ${appTwo}, last on 2026-11-20, 14 users at most Let inbound B2B collaboration allow these 2 applications in place of every application. It becomes the partner's own setting, and no longer follows the default. PATCH /policies/crossTenantAccessPolicy/partners/${fabrikam} {`);
  expect(text).toContain(`${appOne} to ${appOne}, last on 2026-07-02, before those days ${appOne} to ${appTwo}, last on 2026-11-20 Let inbound B2B collaboration allow these 2 applications in place of 3 listed applications.`);
  expect(text).toContain("2 settings: nothing is allowed that could be narrowed");
  expect(text).toContain("2 suggestions · 2 settings without");
  expect(stdout).toMatch(/^--- partners\.json\n\+\+\+ partners\.json$/m);
  expect(stdout).not.toContain("\u001b");
  expect(readFileSync("partners.json", "utf8")).toBe(before);
});

it("prints data and a page, with nothing of a file that could act", async () => {
  writeTenant();
  const { version, days, suggestions, none, edits, notEdited } = await printed();
  expect({ version, days, notEdited, edited: edits.map(({ file }) => file) }).toEqual({ version: 1, days: 90, notEdited: [], edited: ["partners.json"] });
  expect(suggestions.map(({ partner: { id }, setting, targets, request: { method, body } }) => ({ id, setting, targets, method, keys: Object.keys(body) }))).toEqual(
    [fabrikam, northwind].map((id) => ({ id, setting: "b2bCollaborationInbound", targets: [appOne, appTwo], method: "PATCH", keys: ["b2bCollaborationInbound"] })),
  );
  expect(none.map(({ direction }) => direction)).toEqual(["outbound", "outbound"]);
  const { stdout: page } = await suggest("--format", "markdown");
  expect(page).toContain("```http\nPATCH /policies");
  expect(page).toContain("```diff\n--- partners.json\n");
  expect(page.replace(/```diff[^]*/, "")).not.toContain("_b_");
  expect(page).not.toContain("\u001b");
});

it("makes the edits with --write, after which there is nothing left to suggest", async () => {
  writeTenant();
  const before = JSON.parse(readFileSync("partners.json", "utf8")) as { value: object[] };
  const { exitCode, stderr } = await suggest("--write");
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "1 file written.\n" });
  const now = JSON.parse(readFileSync("partners.json", "utf8")) as { value: object[] };
  const narrowed = { b2bCollaborationInbound: access("all", [appOne, appTwo]) };
  expect(now).toEqual({ ...before, value: before.value.map((each) => ({ ...each, ...narrowed })) });
  const { suggestions, none } = await printed();
  expect(suggestions).toEqual([]);
  expect(none.map(({ reason }) => reason)).toContain("all that is allowed was seen in 114 covered days");
});

it("edits YAML as well, and leaves comments", async () => {
  write("partner.yml", `# Fabrikam\ntenantId: ${fabrikam}\nisServiceProvider: null\ninboundTrust: null # nothing\nb2bCollaborationInbound: null # all of it\nb2bCollaborationOutbound: null\nb2bDirectConnectInbound: null\nb2bDirectConnectOutbound: null\n`);
  write("default.json", defaultConfiguration({ b2bCollaborationInbound: access("all", "all"), b2bCollaborationOutbound: closed }));
  write("xtaplint.yml", "ledger: seen.json\n");
  write("seen.json", { version: 1, coverage: covered("2026-08-01", "2026-11-22"), entries: [{ ...seen, tenantId: fabrikam }] });
  expect((await suggest("--write")).stderr).toBe("1 file written.\n");
  expect(readFileSync("partner.yml", "utf8")).toContain('inboundTrust: null # nothing\nb2bCollaborationInbound: {"usersAndGroups":');
  expect((await printed()).suggestions).toEqual([]);
});

it("asks for as many covered days as the configuration wants to see of a partner", async () => {
  writeTenant("ledger: seen.json\nrules:\n  partner-stale: { options: { days: 120 } }\n");
  const { days, suggestions, none } = await printed();
  expect([days, suggestions.length]).toEqual([120, 0]);
  expect(none.find(({ partner: { id }, direction }) => id === fabrikam && direction === "inbound")?.reason).toBe("114 days are covered with all sign-ins, and 120 are needed");
});

it("takes one partner, and says where there is none", async () => {
  writeTenant();
  const { suggestions, none } = await printed("--partner", ` ${northwind.toUpperCase()}`);
  expect([...suggestions, ...none].map(({ partner: { id } }) => id)).toEqual([northwind, northwind]);
  expect(await suggest("--partner", appOne)).toEqual({ exitCode: 2, stdout: "", stderr: `There is no partner "${appOne}" in the input.\n` });
});

it("says why without a ledger, and what could not be read", async () => {
  writeTenant("failOn: medium\n", { "broken.json": '{ "tenantId": ' });
  const { exitCode, stdout, stderr } = await suggest();
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/^broken\.json:/);
  expect(stdout.replace(/\s+/g, " ")).toContain("no evidence shows all sign-ins of a day with their applications");
});
