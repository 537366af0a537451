import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { evaluate, type Evaluation } from "../../src/lint/evaluate.ts";
import { defaultOptions } from "../../src/lint/options.ts";
import type { Rule } from "../../src/lint/rule.ts";
import { readCatalog } from "../../src/model/catalog.ts";
import { readExceptions, type JudgedException } from "../../src/model/exceptions.ts";
import { Place } from "../../src/model/place.ts";
import type { FileFacts, JsonObject, Resource, ResourceKind } from "../../src/model/resource.ts";
import { subjectKinds, subjectsOf, type SubjectKind } from "../../src/model/subjects.ts";
import { buildTenant, relate, type Circumstances, type Tenant } from "../../src/model/tenant.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { closed, northwind, partner } from "../model/factory.ts";

/** The input of one case. Each object stands alone in a file that is named after it: `default.json`, `partner.json`, … */
export interface Given extends Partial<Omit<Circumstances, "catalog">> {
  readonly default?: JsonObject;
  /** `partner.json`, `partner-2.json`, … */
  readonly partners?: readonly JsonObject[];
  /** Any other object, by kind; its file is `<kind>.json`, further ones `<kind>-2.json`, … */
  readonly objects?: Partial<Record<ResourceKind, readonly JsonObject[]>>;
  /** Entries of the partner catalog, which is `partners.yml` and holds nothing else. */
  readonly catalog?: readonly JsonObject[];
  /** What became of the exceptions, which stand in `exceptions.yml` as a list. */
  readonly exceptions?: readonly GivenException[];
  /** Facts on files; a file of the objects above gets empty ones. */
  readonly facts?: readonly Partial<FileFacts>[];
  /** Our other tenants, each with a name; their files lie in a folder of that name. */
  readonly siblings?: readonly Omit<Given, "siblings" | "baselineTenant">[];
  /** The name of the baseline tenant. */
  readonly baselineTenant?: string;
}

/** An exception and what a run made of it; left out: complete, valid and in use. */
export interface GivenException extends Partial<Omit<JudgedException, "entry">> {
  readonly entry: JsonObject;
}

/** A finding as a test states it: the rule's message id, and file and pointer in one text: `partner.json/inboundTrust`. */
export interface Expected {
  readonly message: string;
  readonly at: string;
  /** The whole sentence, where a case wants to pin it. */
  readonly says?: string;
  /** Related places, in the form of `at`. */
  readonly related?: readonly string[];
}

interface Case {
  readonly given: Given;
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface Cases {
  readonly valid: Readonly<Record<string, Case>>;
  readonly invalid: Readonly<Record<string, Case & { readonly finds: readonly Expected[] }>>;
  readonly unknown?: Readonly<Record<string, Case & { readonly because: string }>>;
  readonly notApplicable?: Readonly<Record<string, Case>>;
}

/**
 * Tests one rule. It compares complete outcomes, repeats each invalid case with a compliant partner before and after it,
 * freezes the input, and insists on a case for every message, an unknown case for every setting that the rule declares,
 * and that the rule's option schema refuses an unknown option.
 */
export function testRule(rule: Rule, cases: Cases): void {
  describe(rule.id, () => {
    for (const [name, each] of Object.entries(cases.valid)) {
      it(`passes: ${name}`, () => {
        const outcome = run(rule, each);
        expect(summary(outcome)).toEqual({ findings: [], unknown: [], crashes: [] });
        expect(outcome.passes).toBeGreaterThan(0);
      });
    }
    for (const [name, each] of Object.entries(cases.invalid)) {
      it(`finds: ${name}`, () => {
        expect(compare(run(rule, each), each.finds)).toEqual({ findings: each.finds, unknown: [], crashes: [] });
      });
      if (rule.subject === "partner" || (rule.subject.includes("partner") && each.given.partners !== undefined)) {
        it(`finds the same between compliant neighbours: ${name}`, () => {
          const outcome = run(rule, each, true);
          expect(compare(outcome, each.finds).findings).toEqual(each.finds);
          expect(outcome.crashes).toEqual([]);
        });
      }
    }
    for (const [name, each] of Object.entries(cases.unknown ?? {})) {
      it(`does not know: ${name}`, () => {
        expect(summary(run(rule, each))).toEqual({ findings: [], unknown: [each.because], crashes: [] });
      });
    }
    for (const [name, each] of Object.entries(cases.notApplicable ?? {})) {
      it(`does not apply: ${name}`, () => {
        const outcome = run(rule, each);
        expect(summary(outcome)).toEqual({ findings: [], unknown: [], crashes: [] });
        expect(outcome.passes).toBe(0);
        expect(outcome.notApplicable).toBeGreaterThan(0);
      });
    }
    it("has an invalid case for every message", () => {
      const stated = Object.values(cases.invalid).flatMap(({ finds }) => finds.map(({ message }) => message));
      expect([...new Set(stated)].sort()).toEqual(Object.keys(rule.messages).sort());
    });
    it("has an unknown case for every setting it declares", () => {
      const missing = new Set([...rule.reads, ...(rule.considers ?? [])]);
      for (const each of Object.values(cases.unknown ?? {})) {
        for (const subject of subjects(rule, tenantOf(each.given))) {
          for (const name of missing) if (isUndetermined(Reflect.get(subject, name))) missing.delete(name);
        }
      }
      expect([...missing]).toEqual([]);
    });
    it("refuses an unknown option", () => {
      const validate = new Ajv2020({ strict: false }).compile(rule.options ?? { type: "object", additionalProperties: false });
      expect(validate(defaultOptions(rule))).toBe(true);
      expect(validate({ noSuchOption: 1 })).toBe(false);
    });
  });
}

/** Builds the tenant of a case; exported for tests of the model. */
export function tenantOf(given: Given, neighbours = false): Tenant {
  const { siblings = [], baselineTenant, ...own } = given;
  const tenants = [lonelyTenantOf(own, neighbours), ...siblings.map((sibling) => lonelyTenantOf(sibling, false, `${sibling.name ?? ""}/`))];
  const [tenant = lonelyTenantOf(own)] = siblings.length === 0 && baselineTenant === undefined ? tenants : relate(tenants, baselineTenant);
  return given.exceptions === undefined ? tenant : { ...tenant, exceptions: judgedExceptions(given.exceptions) };
}

function lonelyTenantOf(given: Given, neighbours = false, folder = ""): Tenant {
  const resources: Resource[] = [];
  const add = (kind: ResourceKind, file: string, value: JsonObject): void => {
    resources.push({ kind, value: deepFreeze(value), place: Place.root(folder + file) });
  };
  if (given.default !== undefined) add("crossTenantAccessPolicyDefault", "default.json", given.default);
  if (neighbours) add("crossTenantAccessPolicyPartner", "a-neighbour.json", neighbour("33333333-3333-4333-8333-333333333333"));
  given.partners?.forEach((value, index) => {
    add("crossTenantAccessPolicyPartner", numbered("partner", index), value);
  });
  if (neighbours) add("crossTenantAccessPolicyPartner", "z-neighbour.json", neighbour(northwind));
  for (const kind of Object.keys(given.objects ?? {}) as ResourceKind[]) {
    given.objects?.[kind]?.forEach((value, index) => {
      add(kind, numbered(kind, index), value);
    });
  }
  const facts = new Map<string, FileFacts>(resources.map(({ place }) => [place.file, emptyFacts(place.file)]));
  for (const fact of given.facts ?? []) {
    const file = fact.file ?? "file.json";
    facts.set(file, { ...emptyFacts(file), ...fact });
  }
  return buildTenant(resources, [...facts.values()], {
    today: given.today ?? "2026-11-23",
    cloud: given.cloud ?? "public",
    ...(given.tenantId !== undefined && { tenantId: given.tenantId }),
    ...(given.name !== undefined && { name: given.name }),
    ...(given.ledger && { ledger: given.ledger }),
    ...(given.isPartial === true && { isPartial: true }),
    ...(given.catalog && { catalog: readCatalog([...given.catalog, ...(neighbours ? neighbourEntries : [])], Place.root("partners.yml")) }),
  });
}

/** The neighbours have to be in a catalog, or rules would speak of them. */
const neighbourEntries = ["33333333-3333-4333-8333-333333333333", northwind].map((tenantId) => ({ tenantId }));

function judgedExceptions(given: readonly GivenException[]): readonly JudgedException[] {
  const entries = readExceptions(given.map(({ entry }) => entry), Place.root("exceptions.yml"));
  return given.flatMap((judged, index) => {
    const entry = entries[index];
    return entry === undefined ? [] : [{ flaws: [], isExpired: false, endedWithPartner: false, use: { kind: "covers" } as const, ...judged, entry }];
  });
}

function emptyFacts(file: string): FileFacts {
  return { file, root: Place.root(file), lists: [], absences: [], oddKeys: [], duplicatedKeys: [], repeatedObjects: [], isTemplate: false, syncWrites: [] };
}

function numbered(name: string, index: number): string {
  return index === 0 ? `${name}.json` : `${name}-${String(index + 1)}.json`;
}

/** A partner that no rule has anything to say about: it blocks everything itself and trusts nothing. */
function neighbour(tenantId: string): JsonObject {
  return partner({
    tenantId,
    inboundTrust: { isMfaAccepted: false, isCompliantDeviceAccepted: false, isHybridAzureADJoinedDeviceAccepted: false },
    b2bCollaborationInbound: closed,
    b2bCollaborationOutbound: { ...closed, applications: { accessType: "blocked", targets: [{ target: "AllApplications" }] } },
    b2bDirectConnectInbound: closed,
    b2bDirectConnectOutbound: closed,
  });
}

function run(rule: Rule, { given, options }: Case, neighbours = false): Evaluation {
  const enabled = { rule, severity: rule.severity, options: { ...defaultOptions(rule), ...options } };
  return evaluate(tenantOf(given, neighbours), [enabled]);
}

function* subjects(rule: Rule, tenant: Tenant): Generator<object> {
  const kinds: readonly SubjectKind[] = subjectKinds.filter((kind) => rule.subject === kind || rule.subject.includes(kind));
  for (const kind of kinds) yield* subjectsOf(tenant, kind);
}

function summary({ findings, unknown, crashes }: Evaluation): Record<string, unknown> {
  return { findings: findings.map(({ message }) => message), unknown: unknown.map(({ reason }) => reason), crashes };
}

/** The outcome in the terms of the expectation: only what a case states is compared beyond message and place. */
function compare({ findings, unknown, crashes }: Evaluation, expected: readonly Expected[]): Record<string, unknown> {
  return {
    findings: findings.map((finding, index): Expected => {
      const stated = expected[index];
      return {
        message: finding.messageId,
        at: finding.place.file + finding.place.pointer,
        ...(stated?.says !== undefined && { says: finding.message }),
        ...(stated?.related !== undefined && { related: finding.related.map(({ place }) => place.file + place.pointer) }),
      };
    }),
    unknown: unknown.map(({ reason }) => reason),
    crashes,
  };
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
