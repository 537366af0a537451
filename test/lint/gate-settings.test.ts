import { describe, expect, it } from "vitest";
import { pack } from "../../rules/index.ts";
import type { BaselineEntry } from "../../src/lint/baseline.ts";
import type { Config } from "../../src/lint/config.ts";
import { enableRules } from "../../src/lint/enable.ts";
import { weakenings, type GateSettings } from "../../src/lint/gate-settings.ts";
import { readCatalog } from "../../src/model/catalog.ts";
import { readExceptions } from "../../src/model/exceptions.ts";
import { Place } from "../../src/model/place.ts";
import type { JsonObject } from "../../src/model/resource.ts";
import { fabrikam } from "../model/factory.ts";

const today = "2026-11-23";

interface Given extends Partial<Pick<GateSettings, "failOn" | "failOnUnknown" | "requireApprovalForOpening" | "policies" | "baseline">> {
  readonly rules?: Config["rules"];
  readonly preset?: "recommended" | "strict" | "all";
  readonly exceptions?: readonly JsonObject[];
  readonly catalog?: readonly JsonObject[];
}

function settings({ rules = {}, preset = "recommended", exceptions = [], catalog, ...own }: Given): GateSettings {
  return {
    failOn: "medium",
    failOnUnknown: false,
    requireApprovalForOpening: false,
    policies: undefined,
    baseline: [],
    ...own,
    rules: enableRules(pack, preset, rules),
    exceptions: readExceptions(exceptions, Place.root("exceptions.yml").at("exceptions")),
    catalog: catalog && readCatalog(catalog, Place.root("partners.yml").at("partners")),
  };
}

/** What is weaker, each in its words with its place. */
const weaker = (base: Given, head: Given): readonly string[] =>
  weakenings(settings(base), settings(head), today).map(({ kind, words, place, steps }) => `${kind}: ${words}${place === undefined ? "" : ` at ${place.file}${place.pointer}`}${steps === undefined ? "" : ` at ${steps.join(".")}`}`);

const exception = { id: "EX-1", rule: "partner-inbound-open", subject: fabrikam, owner: "ann@contoso.example", reason: "Portal", expires: "2027-01-31" };
const entry: BaselineEntry = { rule: "partner-inbound-open", subject: fabrikam, setting: "", message: "It is open.", value: "sha256:0123456789abcdef", fingerprint: "f", since: "2026-03-01" };
const approving = (...approves: readonly string[]) => ({ tenantId: fabrikam, name: "Fabrikam", approves });

describe("weakenings", () => {
  it.each<readonly [string, Given, Given, readonly string[]]>([
    ["a rule that is off", {}, { rules: { "partner-inbound-open": "off" } }, ["rule: the rule partner-inbound-open is off at rules.partner-inbound-open"]],
    ["a milder rule", { rules: { "partner-inbound-open": "high" } }, { rules: { "partner-inbound-open": "info" } }, ["rule: the rule partner-inbound-open is info, and was high at rules.partner-inbound-open"]],
    [
      "another option",
      {},
      { rules: { "partner-support-access-left-open": { options: { days: 3000 } } } },
      ["rule: the rule partner-support-access-left-open has another value for days at rules.partner-support-access-left-open"],
    ],
    ["a higher threshold", {}, { failOn: "high" }, ["threshold: failOn is high, and was medium at failOn"]],
    ["no threshold at all", { failOn: "info" }, { failOn: "never" }, ["threshold: failOn is never, and was info at failOn"]],
    ["unknowns that pass", { failOnUnknown: true }, {}, ["threshold: what cannot be judged fails the run no more at failOnUnknown"]],
    [
      "policies that are not looked at",
      { policies: ["a/**", "b/**"] },
      { policies: ["b/**", "!b/secret.json"] },
      ['policies: the policies under "a/**" are named no more at policies', 'policies: the policies under "b/secret.json" are left out at policies'],
    ],
    ["policies that are chosen", {}, { policies: ["a/**"] }, ["policies: the configuration names policies, where all files were looked at at policies"]],
    ["a new exception", {}, { exceptions: [exception] }, [`exception: exception "EX-1" for partner-inbound-open on "${fabrikam}" is new, until 2027-01-31 at exceptions.yml/exceptions/0`]],
    [
      "an exception that lasts longer",
      { exceptions: [exception] },
      { exceptions: [{ ...exception, expires: "2028-01-31" }] },
      [`exception: exception "EX-1" for partner-inbound-open on "${fabrikam}" lasts until 2028-01-31, and was to end on 2027-01-31 at exceptions.yml/exceptions/0/expires`],
    ],
    [
      "an exception that accepts any value",
      { exceptions: [{ ...exception, accepts: "sha256:0123456789abcdef" }] },
      { exceptions: [exception] },
      [`exception: exception "EX-1" for partner-inbound-open on "${fabrikam}" is new, until 2027-01-31 at exceptions.yml/exceptions/0`],
    ],
    ["an entry of the baseline", { baseline: [entry] }, { baseline: [entry, { ...entry, value: "sha256:1123456789abcdef" }] }, [`baseline: the baseline holds a finding of partner-inbound-open on "${fabrikam}" that it did not hold`]],
    ["an approval", { catalog: [approving("mfaTrust")] }, { catalog: [approving("mfaTrust", "userSync", "groupSync")] }, ['approval: the catalog approves userSync and groupSync for "Fabrikam" at partners.yml/partners/0/approves']],
    ["a catalog that is gone", { catalog: [] }, {}, ["approval: there is no partner catalog any more, so nobody can be missing in it at catalog"]],
    ["a catalog", {}, { catalog: [approving("mfaTrust")] }, ['approval: the catalog approves mfaTrust for "Fabrikam" at partners.yml/partners/0/approves']],
  ])("tells of %s", (_, base, head, expected) => {
    expect(weaker(base, head)).toEqual(expected);
  });

  it.each<readonly [string, Given, Given]>([
    ["the same", { exceptions: [exception], baseline: [entry], catalog: [approving("mfaTrust")], policies: ["a/**"] }, { exceptions: [{ ...exception, id: "EX-2", reason: "Other" }], baseline: [{ ...entry, since: "2026-04-01" }], catalog: [approving("mfaTrust")], policies: ["a/**"] }],
    ["more rules", {}, { preset: "all" }],
    ["a worse severity", {}, { rules: { "partner-inbound-open": "high" } }],
    ["a lower threshold", { failOn: "never" }, { failOn: "info" }],
    ["more policies", { policies: ["a/**", "!b/**"] }, { policies: ["a/**", "c/**"] }],
    ["what is over or not valid", {}, { exceptions: [{ ...exception, expires: "2026-11-22" }, { ...exception, owner: "" }], catalog: [{ ...approving("mfaTrust"), expires: "2026-11-22" }] }],
    ["what is gone", { exceptions: [exception], baseline: [entry], catalog: [approving("mfaTrust")] }, { catalog: [] }],
  ])("is silent on %s", (_, base, head) => {
    expect(weaker(base, head)).toEqual([]);
  });
});

it("names it where openings need no approval any more", () => {
  expect(weaker({ requireApprovalForOpening: true }, {})).toEqual(["threshold: what a change opens needs no approval any more at requireApprovalForOpening"]);
  expect(weaker({}, { requireApprovalForOpening: true })).toEqual([]);
});
