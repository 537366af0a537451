import { Ajv } from "ajv";
import { expect, it } from "vitest";
import type { JsonObject } from "../../src/model/resource.ts";
import { exposureSchema, type JsonExposure } from "../../src/report/diff-schema.ts";
import { guests, policy, users } from "../model/conditional-access/factory.ts";
import { defaultConfiguration, open, partner } from "../model/factory.ts";
import { inFolder, write, xtaplint } from "./xtaplint.ts";

inFolder();

const validate = new Ajv({ strict: true, allErrors: true }).compile(exposureSchema);
const list = (kind: string, value: readonly unknown[]): object => ({ "@odata.context": `https://graph.microsoft.com/v1.0/$metadata#${kind}`, value });
const office = "cccccccc-0000-4000-8000-000000000001";
const location = (address: string): JsonObject => ({ "@odata.type": "#microsoft.graph.ipNamedLocation", id: office, displayName: "Office", isTrusted: true, ipRanges: [{ "@odata.type": "#microsoft.graph.iPv4CidrRange", cidrAddress: address }] });

function side(folder: string, policies: readonly JsonObject[], address = "192.0.2.0/24"): void {
  write(`${folder}/default.json`, defaultConfiguration({ b2bCollaborationInbound: open }));
  write(`${folder}/partners.json`, list("policies/crossTenantAccessPolicy/partners", [partner()]));
  write(`${folder}/locations.json`, list("identity/conditionalAccess/namedLocations", [location(address)]));
  write(`${folder}/defaults.json`, { "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#policies/identitySecurityDefaultsEnforcementPolicy/$entity", id: "00000000-0000-0000-0000-000000000005", isEnabled: false });
  write(`${folder}/policies.json`, list("identity/conditionalAccess/policies", policies));
}

async function diff(base: readonly JsonObject[], head: readonly JsonObject[], ...addresses: readonly string[]): Promise<{ readonly report: JsonExposure; readonly text: string }> {
  side("base", base, addresses[0]);
  side("head", head, addresses[1]);
  const { stdout } = await xtaplint("diff", "base", "head", "--format", "json");
  const report = JSON.parse(stdout) as JsonExposure;
  expect(validate(report) ? [] : validate.errors).toEqual([]);
  return { report, text: (await xtaplint("diff", "base", "head")).stdout.replaceAll(/\s+/g, " ") };
}

const external = { includeGuestsOrExternalUsers: guests() };
const onPlatforms = (...excludePlatforms: readonly string[]): JsonObject => policy({ users: external, conditions: { platforms: { includePlatforms: ["all"], excludePlatforms } } });

it("tells of one more platform where another one was open before, with a sign-in from it", async () => {
  const { report, text } = await diff([onPlatforms("linux")], [onPlatforms("linux", "macOS")]);
  expect(report.changes.map(({ effect, setting }) => `${effect} ${setting}`)).toEqual(["opens conditionalAccess.noMfa"]);
  expect(report.changes[0]?.message).toMatch(/lets in what it did not, such as: .*macOS/);
  expect(text).toContain("What Conditional Access asks of your own people was not compared.");
});

it("says that it closes, and no more, where all that differs was compared", async () => {
  const { report, text } = await diff([onPlatforms("linux", "macOS")], [onPlatforms("linux")]);
  expect({ verdict: report.verdict, notCompared: report.notCompared, outsiders: report.signInsOfOutsidersOnly }).toEqual({ verdict: "closes", notCompared: [], outsiders: true });
  expect(report.changes[0]?.message).toMatch(/no longer lets in what it did, such as: .*macOS/);
  expect(text).toContain("and opens none");
});

it.each<readonly [string, readonly JsonObject[], readonly JsonObject[], readonly string[], string]>([
  ["what a policy asks of sessions", [onPlatforms("linux")], [{ ...onPlatforms(), sessionControls: { signInFrequency: { isEnabled: true, type: "hours", value: 4 } } }], [], "conditionalAccessPolicy"],
  ["a policy that is about nobody from outside", [onPlatforms("linux")], [onPlatforms(), policy({ id: "dddddddd-0000-4000-8000-000000000009", users: users({ includeUsers: ["All"], excludeGuestsOrExternalUsers: guests() }) })], [], "conditionalAccessPolicy"],
  ["what a location is made of", [onPlatforms("linux")], [onPlatforms()], ["192.0.2.0/24", "198.51.100.0/24"], "namedLocation"],
])("still lists %s as not compared", async (_, base, head, addresses, kind) => {
  const { report } = await diff(base, head, ...addresses);
  expect(report.notCompared.map((each) => each.kind)).toEqual([kind]);
  expect(report.verdict).toBe("unknown");
});
