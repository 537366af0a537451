import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTenants, type Exposure } from "../../src/diff/exposure.ts";
import { isNeutral } from "../../src/diff/effect.ts";
import { isObject } from "../../src/model/json.ts";
import { resourceKinds, type JsonObject } from "../../src/model/resource.ts";
import { buildTenant } from "../../src/model/build-tenant.ts";
import { appOne, appTwo, defaultConfiguration, fabrikam, groupOne, groupTwo, northwind, partner } from "../model/factory.ts";
import { tenantOf, type Given } from "../rules/test-rule.ts";

const flag = fc.constantFrom(true, false, null);
const half = (targets: readonly string[], all: string, targetType: string) =>
  fc.record({
    accessType: fc.constantFrom("allowed", "blocked"),
    targets: fc.oneof(fc.constant([all]), fc.subarray([...targets], { minLength: 1 })).map((names) => names.map((target) => ({ target, targetType }))),
  });
const block = fc.record({ usersAndGroups: half([groupOne, groupTwo], "AllUsers", "group"), applications: half([appOne, appTwo], "AllApplications", "application") });
const strange = fc.constantFrom<unknown>({ usersAndGroups: { accessType: "unknownFutureValue", targets: [] } }, 7);
const trusted = fc.record({ isMfaAccepted: flag, isCompliantDeviceAccepted: flag, isHybridAzureADJoinedDeviceAccepted: flag });
const ids = [fabrikam, northwind, "55555555-5555-4555-8555-555555555555"];

const aDefault = (odd: boolean) =>
  fc.record(
    { b2bCollaborationInbound: odd ? fc.oneof(block, strange) : block, b2bDirectConnectOutbound: block, inboundTrust: trusted, blockServiceProviderOutboundAccess: fc.boolean() },
    { requiredKeys: odd ? ["inboundTrust"] : ["b2bCollaborationInbound", "b2bDirectConnectOutbound", "inboundTrust", "blockServiceProviderOutboundAccess"] },
  ).map((own): JsonObject => defaultConfiguration(own));
const aPartner = (odd: boolean) =>
  fc.record(
    {
      tenantId: fc.constantFrom(...ids),
      b2bCollaborationInbound: fc.option(odd ? fc.oneof(block, strange) : block),
      b2bDirectConnectOutbound: fc.option(block),
      inboundTrust: fc.option(trusted),
      automaticUserConsentSettings: fc.record({ inboundAllowed: flag, outboundAllowed: flag }),
      identitySynchronization: fc.option(fc.record({ userSyncInbound: fc.record({ isSyncAllowed: flag }), groupSyncInbound: fc.record({ isSyncAllowed: flag }) })),
      isInMultiTenantOrganization: fc.boolean(),
    },
  ).map((own): JsonObject => partner(own));
const aTenant = (odd: boolean): fc.Arbitrary<Given> =>
  fc.record({ default: aDefault(odd), partners: odd ? fc.array(aPartner(odd), { maxLength: 4 }) : fc.uniqueArray(aPartner(odd), { maxLength: 3, selector: ({ tenantId }) => tenantId }) });

const compare = (base: Given, head: Given): Exposure => compareTenants(tenantOf(base), tenantOf(head));

type Direction = "opens" | "closes";

/** What opens, or what closes, in one form for both directions of comparing. */
const those = ({ changes }: Exposure, direction: Direction): readonly string[] =>
  changes.filter(({ effect }) => effect[direction]).map(({ subject, setting, heirs }) => [subject.id ?? subject.kind, setting, ...heirs.map(({ id }) => id)].join(" ")).sort();
const gaps = ({ unclear }: Exposure): readonly string[] => unclear.map(({ subject, setting }) => `${subject.id ?? subject.kind} ${setting}`).sort();

describe("a comparison", () => {
  it("of a tenant with itself is empty, whatever stands in it", () => {
    fc.assert(fc.property(aTenant(true), (tenant) => {
      expect(compare(tenant, tenant)).toEqual({ changes: [], unclear: [], uncompared: [], assumptions: [] });
    }), { numRuns: 200 });
  });

  it("does not see the order of partners, targets and keys, nor how values are spelt", () => {
    fc.assert(fc.property(aTenant(true), (tenant) => {
      const turned: Given = { default: reordered(tenant.default ?? {}), partners: (tenant.partners ?? []).map(reordered).reverse() };
      expect(compare(tenant, turned)).toEqual({ changes: [], unclear: [], uncompared: [], assumptions: [] });
    }), { numRuns: 200 });
  });

  it("misses nothing that opens, closes or cannot be told when partners that are the same objects are left out", () => {
    fc.assert(fc.property(aTenant(false), aDefault(false), (given, otherDefault) => {
      const base = tenantOf(given);
      const others = resourceKinds.flatMap((kind) => (kind === "crossTenantAccessPolicyDefault" ? [] : base.all(kind)));
      const head = buildTenant([...tenantOf({ default: otherDefault }).all("crossTenantAccessPolicyDefault"), ...others], base.files, base);
      const short = compareTenants(base, head, { namesHeirs: false });
      const whole = compareTenants(base, head);
      for (const direction of ["opens", "closes"] as const) {
        expect(whole.changes.some(({ effect }) => effect[direction])).toBe(short.changes.some(({ effect }) => effect[direction]));
      }
      expect(short.changes.every(({ subject }) => subject.kind === "default")).toBe(true);
      expect(short.unclear).toEqual([]);
    }), { numRuns: 300 });
  });

  it("gains one way what it loses the other way", () => {
    fc.assert(fc.property(aTenant(true), aTenant(true), (base, head) => {
      const [there, back] = [compare(base, head), compare(head, base)];
      expect(those(there, "opens")).toEqual(those(back, "closes"));
      expect(those(there, "closes")).toEqual(those(back, "opens"));
      expect(gaps(there)).toEqual(gaps(back));
    }), { numRuns: 300 });
  });

  it("tells for every tenant exactly what a brute-force search finds", () => {
    fc.assert(fc.property(aTenant(false), aTenant(false), (base, head) => {
      const result = compare(base, head);
      expect(result.unclear).toEqual([]);
      const listed = new Set([base, head].flatMap(({ partners = [] }) => partners.map(({ tenantId }) => tenantId)));
      for (const id of [...ids.filter((each) => listed.has(each)), undefined]) {
        for (const direction of ["opens", "closes"] as const) {
          const told = result.changes.filter(({ effect, subject, heirs }) => effect[direction] && (subject.id === id || (subject.kind === "default" && (id === undefined || heirs.some((heir) => heir.id === id)))));
          const [from, to] = direction === "opens" ? [base, head] : [head, base];
          expect([id, direction, told.map(({ setting }) => setting).sort()]).toEqual([id, direction, gained(from, to, id)]);
        }
      }
      expect(result.changes.filter(({ effect, note, setting }) => isNeutral(effect) && note === undefined && setting !== "partner" && setting !== "isInMultiTenantOrganization")).toEqual([]);
    }), { numRuns: 400 });
  });
});

/** The same with keys and lists turned around, and GUIDs and words in other case. */
function reordered(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).reverse().map(([key, part]) => [key, turnedPart(part)]));
}

function turnedPart(value: unknown): unknown {
  // The order of identity providers means something.
  if (Array.isArray(value)) return value.every((part) => typeof part === "string") ? value : value.map(turnedPart).reverse();
  if (isObject(value)) return reordered(value);
  return typeof value === "string" && /^[0-9a-f-]{36}$/.test(value) ? value.toUpperCase() : value;
}

/** The settings in which `to` lets something through for a tenant that `from` does not; undefined stands for one that nobody names. */
function gained(from: Given, to: Given, id: string | undefined): readonly string[] {
  const [before, now] = [witnesses(from, id), witnesses(to, id)];
  return [...new Set([...now].filter((each) => !before.has(each)).map((each) => each.split(" ")[0] ?? ""))].sort();
}

const peopleAndPrograms = [[], [groupOne], [groupTwo], [groupOne, groupTwo]].flatMap((person) => ["none", appOne, appTwo].map((program) => ({ person, program })));

/** Everything that is let through, one by one. */
function witnesses({ default: fallback = {}, partners = [] }: Given, id: string | undefined): ReadonlySet<string> {
  const own: JsonObject = partners.find(({ tenantId }) => tenantId === id) ?? {};
  const found = new Set<string>();
  for (const setting of ["b2bCollaborationInbound", "b2bDirectConnectOutbound"]) {
    const value = (own[setting] ?? fallback[setting]) as Readonly<Record<"usersAndGroups" | "applications", Half>>;
    for (const { person, program } of peopleAndPrograms) {
      const [isUser, isProgram] = [isIn(value.usersAndGroups, person), isIn(value.applications, [program])];
      const [users, programs] = [value.usersAndGroups.accessType, value.applications.accessType];
      const lets = users === "blocked" && programs === "blocked" ? !(isUser && isProgram) : isUser === (users === "allowed") && isProgram === (programs === "allowed");
      if (lets) found.add(`${setting} ${person.join("+")} ${program}`);
    }
  }
  const trust = (own["inboundTrust"] ?? fallback["inboundTrust"]) as Readonly<Record<string, unknown>>;
  for (const claim of Object.keys(trust)) if (trust[claim] === true) found.add(claim);
  const consent = (own["automaticUserConsentSettings"] ?? {}) as Readonly<Record<string, unknown>>;
  for (const way of Object.keys(consent)) if (consent[way] === true) found.add(`automaticUserConsentSettings.${way}`);
  const sync = (own["identitySynchronization"] ?? {}) as Readonly<Record<string, { readonly isSyncAllowed: unknown }>>;
  for (const what of Object.keys(sync)) if (sync[what]?.isSyncAllowed === true) found.add(what);
  if (fallback["blockServiceProviderOutboundAccess"] === false) found.add("blockServiceProviderOutboundAccess");
  return found;
}

interface Half {
  readonly accessType: string;
  readonly targets: readonly { readonly target: string }[];
}

function isIn({ targets }: Half, names: readonly string[]): boolean {
  return targets.some(({ target }) => target.startsWith("All") || names.includes(target));
}
